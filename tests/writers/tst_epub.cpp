// SPDX-License-Identifier: GPL-3.0-or-later
// EPUB publications, as packages and file by file. QUAYSIDE_WRITE_GOLDEN=1 writes the expected files anew: read them then.
#include "archive/archivereader.h"
#include "readers/reader.h"
#include "writers/writer.h"

#include "support/everynode.h"
#include "testpaths.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace quayside;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/epub/");
const QDateTime asOf(QDate(2024, 2, 29), QTime(13, 37, 43), Qt::UTC);

Document read(const Reader &reader, const QByteArray &bytes, const QString &name, const QString &rawHtml = QStringLiteral("safe"))
{
    ReadInput input;
    input.bytes = bytes;
    input.name = name;
    input.options = {{QStringLiteral("raw-html"), rawHtml}};
    WorkContext context;
    auto document = reader.read(input, context);
    return document ? *std::move(document) : Document{};
}

Document markdown(const QByteArray &text, const QString &rawHtml = QStringLiteral("safe"))
{
    return read(markdownReader(), text, QStringLiteral("test.md"), rawHtml);
}

/// A publication, unpacked.
struct Book {
    QByteArray bytes;
    QMap<QString, QByteArray> files;
    QStringList order; ///< names, as they stand in the zip
    QStringList warnings;
    bool isWritten = false;

    [[nodiscard]] QString text(const QString &name) const { return QString::fromUtf8(files.value(QStringLiteral("EPUB/") + name)); }
    [[nodiscard]] QStringList pages() const { return files.keys().filter(QRegularExpression(QStringLiteral("\\.xhtml$"))); }
};

Book written(const Document &document, QJsonObject options = {}, const QString &locale = {})
{
    if (!options.contains(QStringLiteral("cover")))
        options.insert(QStringLiteral("cover"), QStringLiteral("none"));
    Book book;
    MemorySink sink;
    WorkContext context;
    book.isWritten = epubWriter().write({document, options, locale, {}, asOf, QStringLiteral("test"), {}}, sink, context).has_value();
    book.bytes = sink.main;
    for (const Warning &warning : std::as_const(context.warnings))
        book.warnings.append(QString(warningId(warning.code)));
    QBuffer buffer(&book.bytes);
    buffer.open(QIODevice::ReadOnly);
    ArchiveReader archive(buffer);
    for (auto entry = archive.next(); entry && *entry; entry = archive.next()) {
        book.order.append((*entry)->name);
        book.files.insert((*entry)->name, archive.readAll(100'000'000).value_or(QByteArray()));
    }
    return book;
}

/// What is wrong with @p book, as far as any reading system may rely on it; empty: nothing.
QString faults(const Book &book)
{
    if (!book.isWritten)
        return QStringLiteral("not written");
    QStringList found;
    QMap<QString, QSet<QString>> ids;
    QList<std::pair<QString, QString>> addresses; // of what stands in which file
    QSet<QString> manifest;
    for (const auto &[name, bytes] : book.files.asKeyValueRange()) {
        const bool isXml = name.endsWith(u".xhtml") || name.endsWith(u".opf") || name.endsWith(u".ncx") || name.endsWith(u".xml");
        QXmlStreamReader xml(bytes);
        while (isXml && !xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            const QString id = attributes.value(QStringLiteral("id")).toString();
            if (!id.isEmpty() && ids[name].contains(id))
                found.append(QStringLiteral("%1: id %2 twice").arg(name, id));
            ids[name].insert(id);
            for (const auto *key : {"href", "src"}) {
                if (attributes.hasAttribute(QLatin1StringView(key)))
                    addresses.append({name, attributes.value(QLatin1StringView(key)).toString()});
            }
            if (xml.name() == u"item")
                manifest.insert(QStringLiteral("EPUB/") + attributes.value(QStringLiteral("href")).toString());
            for (const QXmlStreamAttribute &one : attributes) {
                if (one.name().startsWith(u"on"))
                    found.append(QStringLiteral("%1: %2").arg(name, one.name()));
            }
            if (xml.name() == u"script" || xml.name() == u"iframe")
                found.append(QStringLiteral("%1: <%2>").arg(name, xml.name()));
        }
        if (isXml && xml.hasError())
            found.append(QStringLiteral("%1:%2: %3").arg(name).arg(xml.lineNumber()).arg(xml.errorString()));
        const bool isListed = name.startsWith(u"EPUB/") && !name.endsWith(u".opf");
        if (isListed)
            addresses.append({QStringLiteral("EPUB/package.opf"), name.sliced(5)});
    }
    for (const auto &[file, address] : addresses) {
        const QUrl url(address);
        if (!url.scheme().isEmpty()) {
            if (url.scheme() == u"javascript" || url.scheme() == u"data" || url.scheme() == u"file")
                found.append(QStringLiteral("%1: %2").arg(file, address));
            continue;
        }
        const QString target = url.path().isEmpty() ? file : QStringLiteral("EPUB/") + url.path();
        if (!book.files.contains(target) || (url.hasFragment() && !ids.value(target).contains(url.fragment(QUrl::FullyDecoded))))
            found.append(QStringLiteral("%1: %2 leads nowhere").arg(file, address));
        if (file.endsWith(u".opf") && !manifest.contains(target))
            found.append(QStringLiteral("%1 is not in the manifest").arg(target));
    }
    return found.join(u'\n');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text files of @p book, one after the other, but the style sheet.
QString told(const Book &book)
{
    QString all;
    for (const QString &name : book.order) {
        if (name.endsWith(u".css"))
            continue;
        all += QStringLiteral("===== ") + name + QStringLiteral(" =====\n") + QString::fromUtf8(book.files.value(name));
        if (!all.endsWith(u'\n'))
            all += u'\n';
    }
    return all.replace(QStringLiteral("Quayside " QUAYSIDE_VERSION), QStringLiteral("Quayside"));
}

QJsonObject option(const char *key, const QJsonValue &value)
{
    return {{QString(QLatin1StringView(key)), value}};
}

const QByteArray pixel = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

void addPixel(Document &document, const QString &url, const QByteArray &more = {})
{
    document.media.insert(url, {QStringLiteral("image/png"), pixel + more, {1, 1}});
}

} // namespace

class TestEpub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void mimetypeIsFirstAndPlain();
    void sameBytesTwice();
    void everySampleIsWellFormed_data();
    void everySampleIsWellFormed();
    void everyNodeIsWellFormed();
    void chapters_data();
    void chapters();
    void divisionsAreCut();
    void linksArrive();
    void linksThatLeadOut();
    void footnotesStandWithTheirCalls();
    void callsWithinLinks();
    void imagesAreStoredOnce();
    void missingImages();
    void halfAnImage();
    void drawings_data();
    void drawings();
    void coverImage();
    void madeCover();
    void identifiers_data();
    void identifiers();
    void rightToLeft();
    void pageList();
    void pagesKeepChapters();
    void fonts();
    void formulasAreDeclared();
    void hostile_data();
    void hostile();
    void hearsTheStop();
};

void TestEpub::golden()
{
    const Book book = written(markdown(bytesOf(folder + QStringLiteral("book.md"))), option("contents", true));
    QCOMPARE(faults(book), QString());
    const QString path = folder + QStringLiteral("book.golden.txt");
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(told(book).toUtf8()) > 0);
    }
    QCOMPARE(told(book), QString::fromUtf8(bytesOf(path)));
}

void TestEpub::mimetypeIsFirstAndPlain()
{
    const Book book = written(markdown("# One\n"));
    QCOMPARE(book.order.value(0), QStringLiteral("mimetype"));
    QCOMPARE(book.bytes.mid(30, 28), QByteArray("mimetypeapplication/epub+zip"));
}

void TestEpub::sameBytesTwice()
{
    const Document document = markdown(bytesOf(folder + QStringLiteral("book.md")));
    QVERIFY(!written(document).bytes.isEmpty());
    QCOMPARE(written(document).bytes, written(document).bytes);
}

void TestEpub::everySampleIsWellFormed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("rawHtml");
    int count = 0;
    QDirIterator it(QStringLiteral(QUAYSIDE_TEST_DATA), {QStringLiteral("*.md"), QStringLiteral("*.html"), QStringLiteral("*.json")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        for (const auto *mode : {"safe", "keep"}) {
            QTest::addRow("%d %s %s", ++count, qPrintable(path.section(u'/', -2)), mode) << path << QString(QLatin1StringView(mode));
        }
    }
    QVERIFY(count > 40);
}

void TestEpub::everySampleIsWellFormed()
{
    QFETCH(QString, path);
    QFETCH(QString, rawHtml);
    const Reader reader = path.endsWith(u".md") ? markdownReader() : path.endsWith(u".html") ? htmlReader() : jsonReader();
    const Document document = read(reader, bytesOf(path), path.section(u'/', -1), rawHtml);
    QCOMPARE(faults(written(document)), QString());
}

void TestEpub::everyNodeIsWellFormed()
{
    const Book book = written(everynode::document());
    const QStringList wrong = faults(book).split(u'\n').filter(QRegularExpression(QStringLiteral("^(?!.*twice)."))); // each node has the same id there
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestEpub::chapters_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("titles");
    QTest::newRow("a chapter a heading") << QByteArray("# A\n\n## a\n\n# B\n") << 1 << "A|B";
    QTest::newRow("words before") << QByteArray("x\n\n# A\n\n# B\n") << 1 << "A|A|B";
    QTest::newRow("a single heading is the title") << QByteArray("# T\n\nx\n\n## A\n\n## B\n") << 1 << "T|A|B";
    QTest::newRow("a single heading alone") << QByteArray("# T\n\nx\n") << 1 << "T";
    QTest::newRow("a single heading after others is none") << QByteArray("## A\n\n# T\n\n## B\n") << 1 << "A|T";
    QTest::newRow("counted from the highest") << QByteArray("### A\n\n#### a\n\n### B\n") << 1 << "A|B";
    QTest::newRow("two levels") << QByteArray("# A\n\n## a\n\n### x\n\n# B\n") << 2 << "A|a|B";
    QTest::newRow("nothing") << QByteArray() << 1 << "test";
}

void TestEpub::chapters()
{
    QFETCH(QByteArray, source);
    QFETCH(int, level);
    QFETCH(QString, titles);
    Document document = markdown(source);
    document.metadata.title.clear();
    const Book book = written(document, option("split-level", level));
    QCOMPARE(faults(book), QString());
    QStringList found;
    for (const QString &name : book.pages().filter(QStringLiteral("chapter-"))) {
        static const QRegularExpression title(QStringLiteral("<title>(.*)</title>"));
        found.append(title.match(QString::fromUtf8(book.files.value(name))).captured(1));
    }
    if (source.startsWith("# T"))
        QVERIFY(!found.contains(QStringLiteral("test")));
    QCOMPARE(found.join(u'|'), titles);
}

void TestEpub::divisionsAreCut()
{
    const Book book = written(read(htmlReader(), "<main id=m lang=fr><h1>A</h1><p>a<section><h1 id=b>B</h1><p>b <a href='#m'>up</a></section><p>c</main>",
                                   QStringLiteral("test.html")));
    QCOMPARE(faults(book), QString());
    const QString first = book.text(QStringLiteral("chapter-001.xhtml"));
    const QString second = book.text(QStringLiteral("chapter-002.xhtml"));
    QVERIFY2(first.contains(QStringLiteral("<div id=\"m\" lang=\"fr\"")), qPrintable(first));
    QVERIFY2(second.contains(QStringLiteral("<div lang=\"fr\"")) && !second.contains(QStringLiteral("\"m\"")), qPrintable(second));
    QVERIFY(second.contains(QStringLiteral("href=\"chapter-001.xhtml#m\"")));
    QVERIFY(second.contains(QStringLiteral("<p>c</p>")));
}

void TestEpub::linksArrive()
{
    const Book book = written(markdown("# Größe\n\n[b](#b) [ä](#gr%C3%B6%C3%9Fe) [raw](#größe)\n\n# B\n\n[a](#größe) [self](#b) [top](#)\n"));
    QCOMPARE(faults(book), QString());
    const QString first = book.text(QStringLiteral("chapter-001.xhtml"));
    QVERIFY2(first.contains(QStringLiteral("<a href=\"chapter-002.xhtml#b\">b</a>")), qPrintable(first));
    QCOMPARE(first.count(QStringLiteral("href=\"#gr")), 2);
    const QString second = book.text(QStringLiteral("chapter-002.xhtml"));
    QVERIFY(second.contains(QStringLiteral("<a href=\"chapter-001.xhtml#gr")));
    QVERIFY(second.contains(QStringLiteral("<a href=\"#b\">self</a>")));
    QVERIFY(second.contains(QStringLiteral("<a href=\"chapter-001.xhtml\">top</a>")));
}

void TestEpub::linksThatLeadOut()
{
    const Book book = written(markdown(
        "[a](other.md) [again](other.md) [b](file:///etc/passwd) [c](https://example.org/a%20b) [d](mailto:a@b.org) [e](//example.org/x) [f](https://)\n"));
    QCOMPARE(faults(book), QString());
    const QString page = book.text(QStringLiteral("chapter-001.xhtml"));
    QVERIFY2(page.contains(QStringLiteral("<span>a</span> <span>again</span> <span>b</span>")), qPrintable(page));
    QVERIFY(
        page.contains(QStringLiteral("<a href=\"https://example.org/a%20b\">c</a> <a href=\"mailto:a@b.org\">d</a> <a href=\"https://example.org/x\">e</a>")));
    QCOMPARE(book.warnings.count(QStringLiteral("feature-lost")), 3); // an address is told once
}

void TestEpub::footnotesStandWithTheirCalls()
{
    const Book book = written(markdown("# A\n\na[^x] b[^y]\n\n# B\n\nc[^y] d[^z]\n\n[^x]: X\n[^y]: Y\n[^z]: ```\n    code\n    ```\n"));
    QCOMPARE(faults(book), QString());
    const QString first = book.text(QStringLiteral("chapter-001.xhtml"));
    const QString second = book.text(QStringLiteral("chapter-002.xhtml"));
    QVERIFY(first.contains(QStringLiteral("<aside class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-1\">")));
    QVERIFY(first.contains(QStringLiteral("id=\"fn-2\"")) && !second.contains(QStringLiteral("id=\"fn-2\"")) && second.contains(QStringLiteral("id=\"fn-3\"")));
    QVERIFY2(second.contains(QStringLiteral("<a epub:type=\"noteref\" role=\"doc-noteref\" href=\"chapter-001.xhtml#fn-2\" id=\"fnref-2-2\">2</a>")),
             qPrintable(second));
    QVERIFY(first.contains(QStringLiteral("href=\"chapter-002.xhtml#fnref-2-2\"")));
    const Book named = written(markdown("[the note](#fn-x) a[^x]\n\n[^x]: X\n"));
    QVERIFY(named.text(QStringLiteral("chapter-001.xhtml")).contains(QStringLiteral("<a href=\"#fn-1\">the note</a>")));
}

void TestEpub::callsWithinLinks()
{
    const QString page = written(markdown("[a[^x] b](#c)\n\n# C\n\n[^x]: X\n")).text(QStringLiteral("chapter-001.xhtml"));
    QVERIFY2(page.contains(QStringLiteral("a b</a><sup")), qPrintable(page));
}

void TestEpub::imagesAreStoredOnce()
{
    Document document = markdown("![one](a.png) ![two](b.png)\n\n# B\n\n![three](a.png) ![](c.png)\n");
    addPixel(document, QStringLiteral("a.png"));
    addPixel(document, QStringLiteral("b.png"));
    addPixel(document, QStringLiteral("c.png"), "more");
    const Book book = written(document);
    QCOMPARE(faults(book), QString());
    QCOMPARE(book.files.keys().filter(QStringLiteral("images/")).size(), 2);
    QVERIFY(book.text(QStringLiteral("package.opf")).contains(QStringLiteral("Some images have no description.")));
    QVERIFY(book.text(QStringLiteral("chapter-002.xhtml")).contains(QStringLiteral("<img src=\"images/image-001.png\" alt=\"three\" />")));
}

void TestEpub::missingImages()
{
    const Book book = written(markdown("![a cat](cat.png) ![](dog.png)\n"));
    QCOMPARE(faults(book), QString());
    QVERIFY(book.text(QStringLiteral("chapter-001.xhtml"))
                .contains(QStringLiteral("<span class=\"missing-image\">a cat</span> <span class=\"missing-image\">Image missing</span>")));
}

void TestEpub::halfAnImage()
{
    Document document = markdown("![half](a.gif)\n");
    document.media.insert(QStringLiteral("a.gif"), {QStringLiteral("image/gif"), QByteArray::fromHex("47494638396101000100000000 2c"), {1, 1}});
    const Book book = written(document);
    QCOMPARE(faults(book), QString());
    QVERIFY(book.warnings.contains(QStringLiteral("image-unreadable")));
    QVERIFY(book.text(QStringLiteral("chapter-001.xhtml")).contains(QStringLiteral("<span class=\"missing-image\">half</span>")));
}

void TestEpub::drawings_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<bool>("isPlain");
    const QByteArray begin = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\" ";
    const auto row = [&](const char *name, const QByteArray &rest, bool isPlain) { QTest::newRow(name) << begin + rest + "</svg>" << isPlain; };
    row("shapes", "><rect width=\"3\" height=\"3\" fill=\"url(#a)\"/><text x=\"1\">a &amp; b</text>", true);
    row("of an editor", "xmlns:i=\"urn:editor\" i:pad=\"3\"><i:view><i:grid/></i:view><metadata>m</metadata><g i:label=\"l\"/>", true);
    row("a script", "><script>alert(1)</script>", false);
    row("an event", "onload=\"alert(1)\">", true);
    row("HTML", "><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>", false);
    row("a link", "><use xlink:href=\"http://localhost/a.svg#b\"/>", false);
    row("a style that leads out", "style=\"fill: URL( 'http://localhost/x')\">", false);
    QTest::newRow("a document type") << "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost/svg11.dtd\">" + begin + "/>" << true;
    QTest::newRow("entities") << "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + begin + "/>" << false;
    QTest::newRow("no XML") << QByteArray("<svg") << false;
}

void TestEpub::drawings()
{
    QFETCH(QByteArray, svg);
    QFETCH(bool, isPlain);
    Document document = markdown("![a drawing](a.svg)\n");
    document.media.insert(QStringLiteral("a.svg"), {QStringLiteral("image/svg+xml"), svg, {9, 9}});
    const Book book = written(document);
    QCOMPARE(faults(book), QString());
    const QByteArray stored = book.files.value(QStringLiteral("EPUB/images/image-001.svg"));
    QCOMPARE(!stored.isEmpty(), isPlain);
    const bool isDrawn = book.files.value(QStringLiteral("EPUB/images/image-001.png")).startsWith("\x89PNG");
    QVERIFY(isPlain || isDrawn || book.warnings.contains(QStringLiteral("image-unreadable")));
    QXmlStreamReader xml(stored);
    while (!stored.isEmpty() && !xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError() || stored.isEmpty(), stored.constData());
    for (const char *gone : {"urn:editor", "onload", "alert", "localhost", "metadata"})
        QVERIFY2(!stored.contains(gone), stored.constData());
}

void TestEpub::coverImage()
{
    Document document = markdown("# A\n\n![a](a.png)\n");
    addPixel(document, QStringLiteral("/covers/c.png"), "cover");
    addPixel(document, QStringLiteral("a.png"));
    const Book book = written(document, option("cover-image", QStringLiteral("/covers/c.png")));
    QCOMPARE(faults(book), QString());
    const QString package = book.text(QStringLiteral("package.opf"));
    QVERIFY2(package.contains(QStringLiteral("media-type=\"image/png\" properties=\"cover-image\"")), qPrintable(package));
    QVERIFY(package.contains(QStringLiteral("<spine toc=\"ncx\">\n    <itemref idref=\"cover\"/>")));
}

void TestEpub::madeCover()
{
    const Document document = markdown("---\ntitle: A Book\nauthor: Ada Quay\n---\n\n# A\n");
    const Book book = written(document, option("cover", QStringLiteral("made")));
    QCOMPARE(faults(book), QString());
    const QImage cover = QImage::fromData(book.files.value(QStringLiteral("EPUB/images/image-001.png")));
    QCOMPARE(cover.size(), QSize(1200, 1800));
    QSet<QRgb> colors; // letters on a ground, which are neither one
    for (int y = 0; y < cover.height(); y += 3) {
        for (int x = 0; x < cover.width(); x += 3)
            colors.insert(cover.pixel(x, y));
    }
    QVERIFY(colors.size() > 20 && colors.contains(0xff1f4e8c));
    QVERIFY(book.text(QStringLiteral("package.opf"))
                .contains(QStringLiteral("<item id=\"image-1\" href=\"images/image-001.png\" media-type=\"image/png\" properties=\"cover-image\"/>")));
    QCOMPARE(written(document, option("cover", QStringLiteral("made"))).bytes, book.bytes);
}

void TestEpub::identifiers_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("isbn") << QByteArray("isbn: 978-3-16-148410-0") << "urn:isbn:9783161484100";
    QTest::newRow("uuid") << QByteArray("identifier: 5B2A3D5E-0000-4000-8000-123456789ABC") << "urn:uuid:5b2a3d5e-0000-4000-8000-123456789abc";
    QTest::newRow("doi") << QByteArray("doi: 10.1000/182") << "doi:10.1000/182";
    QTest::newRow("none") << QByteArray("x: y") << "urn:uuid:";
}

void TestEpub::identifiers()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, identifier);
    const auto identifierOf = [](const QByteArray &source) {
        static const QRegularExpression element(QStringLiteral("<dc:identifier id=\"identifier\">(.*)</dc:identifier>"));
        return element.match(written(markdown(source)).text(QStringLiteral("package.opf"))).captured(1);
    };
    const QString found = identifierOf("---\ntitle: T\n" + field + "\n---\n\none\n");
    QVERIFY2(found.startsWith(identifier), qPrintable(found));
    QCOMPARE(identifierOf("---\ntitle: T\n" + field + "\n---\n\nanother edition\n"), found);
    if (identifier == u"urn:uuid:")
        QVERIFY(identifierOf("---\ntitle: U\n" + field + "\n---\n\none\n") != found);
}

void TestEpub::rightToLeft()
{
    const Book book = written(markdown("---\nlanguage: ar\n---\n\n# عنوان\n\nنص\n"), {}, QStringLiteral("ar"));
    QCOMPARE(faults(book), QString());
    QVERIFY(book.text(QStringLiteral("package.opf")).contains(QStringLiteral("page-progression-direction=\"rtl\"")));
    QVERIFY(book.text(QStringLiteral("chapter-001.xhtml")).contains(QStringLiteral("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"")));
}

void TestEpub::pageList()
{
    QByteArray text = "# One\n\n";
    for (int i = 0; i < 60; ++i)
        text += "Some words that fill a line of a page, and then a little more of it, so that there are several.\n\n";
    text += "```\n" + QByteArray("code\n").repeated(150) + "```\n\n# Two {#page-2}\n\nend\n";
    const Book book = written(markdown(text), option("page-list", true));
    QCOMPARE(faults(book), QString());
    static const QRegularExpression entry(QStringLiteral("<li><a href=\"([^\"#]*)#([^\"]*)\">(\\d+)</a></li>"));
    QString list = book.text(QStringLiteral("nav.xhtml"));
    list = list.mid(list.indexOf(QStringLiteral("epub:type=\"page-list\"")));
    int number = 0;
    for (auto it = entry.globalMatch(list); it.hasNext();) {
        const auto match = it.next();
        QCOMPARE(match.captured(3).toInt(), ++number);
        const QString mark = QStringLiteral(" id=\"%1\" role=\"doc-pagebreak\" epub:type=\"pagebreak\" aria-label=\"%2\">").arg(match.captured(2)).arg(number);
        QVERIFY2(book.text(match.captured(1)).contains(mark), qPrintable(mark));
    }
    QVERIFY2(number >= 5, qPrintable(QString::number(number))); // the code alone is on three
    const QString package = book.text(QStringLiteral("package.opf"));
    QVERIFY(package.contains(QStringLiteral(">pageNavigation<")) && package.contains(QStringLiteral("source-of\">pagination<")));
    QCOMPARE(book.text(QStringLiteral("toc.ncx")).count(QStringLiteral("<pageTarget ")), number);
    QVERIFY(!written(markdown(text)).text(QStringLiteral("nav.xhtml")).contains(QStringLiteral("page-list")));
}

void TestEpub::pagesKeepChapters()
{
    const Document document = markdown("# A\n\n" + QByteArray("word ").repeated(2000) + "\n\n# B\n\n- x\n- y\n\n| a |\n|---|\n| b |\n\n# C\n\nc\n");
    const Book plain = written(document);
    const Book paged = written(document, option("page-list", true));
    QCOMPARE(paged.pages(), plain.pages());
    for (const QString &name : plain.pages().filter(QStringLiteral("chapter-"))) {
        QString page = QString::fromUtf8(paged.files.value(name));
        page.remove(QRegularExpression(QStringLiteral("<(span|div) [^>]*doc-pagebreak[^>]*>\n?</\\1>\n?")));
        QCOMPARE(page, QString::fromUtf8(plain.files.value(name)));
    }
}

void TestEpub::fonts()
{
    const Document document = markdown("# A **b**\n\nWords, *more* and `code`.\n");
    const Book book = written(document, option("fonts", true));
    QCOMPARE(faults(book), QString());
    const QString style = book.text(QStringLiteral("style.css"));
    static const QRegularExpression rule(QStringLiteral("@font-face \\{ font-family: \"([^\"]*)\"; [^}]*src: url\\(([^)]*)\\)"));
    int count = 0;
    for (auto it = rule.globalMatch(style); it.hasNext(); ++count) {
        const auto match = it.next();
        const QByteArray font = book.files.value(QStringLiteral("EPUB/") + match.captured(2));
        QVERIFY2(font.startsWith(QByteArrayView("\0\1\0\0", 4)) || font.startsWith("OTTO"), qPrintable(match.captured(2)));
        QVERIFY2(font.size() < 60'000, qPrintable(match.captured(2))); // the letters of this text and of ASCII only
        QVERIFY(style.mid(style.indexOf(QStringLiteral("\nbody {"))).contains(u'"' + match.captured(1) + u'"'));
    }
    QVERIFY(count >= 3); // text, slanted text and code, at least
    QCOMPARE(written(document, option("fonts", true)).bytes, book.bytes);
    QVERIFY(!written(document).text(QStringLiteral("style.css")).contains(QStringLiteral("@font-face")));
}

void TestEpub::formulasAreDeclared()
{
    const Book book = written(markdown("# A\n\n$a$\n\n# B\n\nb\n"));
    QCOMPARE(faults(book), QString());
    QVERIFY(book.text(QStringLiteral("style.css")).contains(QStringLiteral("\nmath { font-family: "))); // of those with the lengths for formulas
    const QString package = book.text(QStringLiteral("package.opf"));
    QVERIFY(
        package.contains(QStringLiteral("<item id=\"chapter-001\" href=\"chapter-001.xhtml\" media-type=\"application/xhtml+xml\" properties=\"mathml\"/>")));
    QCOMPARE(package.count(QStringLiteral("mathml")), 1);
    QVERIFY(book.text(QStringLiteral("chapter-001.xhtml")).contains(QStringLiteral("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"")));
}

void TestEpub::hostile_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) <a href='vbscript:x'>y</a>\n");
    QTest::newRow("unclosed") << QByteArray("<div><p>a<b><i>b</div>\n\n<table><tr><td>x\n\n</b>\n\n<br><hr><input disabled>&nbsp;&copy;\n");
    QTest::newRow("names that are none in XML") << QByteArray("<p data-a:b=x data-Ü=y data-1=z xml:lang=fr lang='not a language' xmlns:x=y ID=q id=r>a</p>\n");
    QTest::newRow("controls") << QByteArray("a\x01\x0b\x1f&#1;&#xFFFE;&#x0; `\x02` [l](<#\x03>) ![\x04](x)\n");
    QTest::newRow("an end of everything") << QByteArray("]]> <!-- -- --> <?php x ?> <![CDATA[ y ]]> <!DOCTYPE z>\n");
    QTest::newRow("links in links") << QByteArray("[a <a href='#x'>b</a> ![c](d)](https://example.org) <a href='x'>[y](z)</a>\n");
    QTest::newRow("a formula") << QByteArray("$a < b & c \\text{<script>} \x01$ $$\\unknown{\\href{javascript:x}{y}}$$\n");
}

void TestEpub::hostile()
{
    QFETCH(QByteArray, source);
    for (const auto *mode : {"safe", "keep", "drop"}) {
        QCOMPARE(faults(written(markdown(source, QLatin1StringView(mode)))), QString());
        QCOMPARE(faults(written(read(htmlReader(), source, QStringLiteral("test.html")))), QString());
    }
}

void TestEpub::hearsTheStop()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    MemorySink sink;
    WorkContext context;
    context.stop = stop;
    const auto result = epubWriter().write({markdown("# A\n"), {}, {}, {}, asOf, {}, {}}, sink, context);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Canceled);
}

QTEST_MAIN(TestEpub)
#include "tst_epub.moc"
