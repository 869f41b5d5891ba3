// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/convert.h"
#include "convert/sourcekinds.h"
#include "output/siblings.h"
#include "support/fileutil.h"
#include "support/pdffile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using test::writeFile;

namespace {

/// A folder of sources, and the requests of a batch that exports some of them to OUT beside it.
class Sample
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes = "# Title\n") const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        writeFile(path(name), bytes);
    }
    [[nodiscard]] ExportRequest request(const QString &name, const QString &target) const
    {
        ExportRequest wanted;
        wanted.settings[sourceScope].values.insert(QStringLiteral("path"), path(QStringLiteral("src/") + name));
        wanted.title = name.section(u'/', -1);
        wanted.target = target;
        wanted.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        wanted.destination.folder = path(QStringLiteral("out"));
        wanted.destination.subfolder = name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
        return wanted;
    }

private:
    QTemporaryDir m_folder;
};

struct Outcome {
    Result<void> done;
    QString text;
    QStringList told; ///< "id line"
};

Outcome run(ExportRequest wanted, const QList<ExportRequest> &batch)
{
    wanted.siblings = siblingsOf(batch, localDescription());
    MemorySink sink;
    WorkContext context;
    Outcome outcome;
    outcome.done = Conversion(wanted).write(sink, context);
    // Of a PDF only where its links lead.
    outcome.text = outcome.done && wanted.target == QLatin1StringView("pdf") ? test::PdfFile(sink.main).addresses().join(u'\n') : QString::fromUtf8(sink.main);
    for (const Warning &warning : std::as_const(context.warnings)) {
        if (warning.code != WarningCode::LanguageGuessed)
            outcome.told.append(warningId(warning.code) + u' ' + QString::number(warning.line));
    }
    return outcome;
}

} // namespace

/// Where the addresses in a document lead once it is exported.
class TestReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreLed_data();
    void addressesAreLed();
    void theOtherDocumentIsNamed();
    void eachFormatStaysInItsOwn_data();
    void eachFormatStaysInItsOwn();
    void eachLocaleStaysInItsOwn();
    void numberedNamesAreFollowed();
    void booksLeadToTheirChapters_data();
    void booksLeadToTheirChapters();
    void filesOutsideAZipAreTold();
    void deadLinksAreToldInEveryFormat_data();
    void deadLinksAreToldInEveryFormat();
    void noIdStandsTwice_data();
    void noIdStandsTwice();
    void dangerousTargetsStayOut_data();
    void dangerousTargetsStayOut();
};

void TestReferences::addressesAreLed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *source, const char *wanted, const char *told = "") {
        QTest::newRow(name) << QByteArray(source) << QString::fromUtf8(wanted) << QString::fromUtf8(told);
    };
    row("a sibling", "[x](b.md)", "href=\"b.html\"");
    row("its section", "[x](b.md#part)", "href=\"b.html#part\"");
    row("below", "[x](sub/deep/c.md)", "href=\"sub/deep/c.html\"");
    row("dots", "[x](./sub/../b.md)", "href=\"b.html\"");
    row("blanks, encoded", "[x](with%20blank.md)", "href=\"with%20blank.html\"");
    row("blanks in brackets", "[x](<with blank.md>)", "href=\"with%20blank.html\"");
    row("a percent sign in the name", "[x](100%25.md)", "href=\"100%25.html\"");
    row("a hash in the name", "[x](c%23.md)", "href=\"c%23.html\"");
    row("a colon in the name", "[x](./a:b.md)", "href=\"a_b.html\"");
    row("a query", "[x](b.md?raw=1#part)", "href=\"b.html#part\"");
    row("a web site's ending", "[x](b.html#part)", "href=\"b.html#part\"");
    row("the result itself", "[x](sub/deep/c.htm)", "href=\"sub/deep/c.html\"");
    row("no ending", "[x](b)", "href=\"b.html\"");
    row("a folder with an index", "[x](sub/)", "href=\"sub/index.html\"");
    row("a folder with a readme", "[x](guide)", "href=\"guide/README.html\"");
    row("the index of a web site", "[x](guide/index.html)", "href=\"guide/README.html\"");
    row("raw HTML", "<a href=\"b.md#part\">x</a>", "href=\"b.html#part\"");
    row("itself", "[x](main.md)", "href=\"#\"");
    row("a part of itself", "[x](main.md#here)\n\n## Here", "href=\"#here\"");
    row("the top", "[x](#top) [y](#)", "href=\"#top\"");
    row("a file beside", "[x](data.csv)", "href=\"../src/data.csv\"");
    row("a folder beside", "[x](pictures/)", "href=\"../src/pictures\"");
    row("a file above", "[x](../notes.txt)", "href=\"../notes.txt\"");
    row("from the root", "[x](/b.md)", "href=\"b.html\"");
    row("other case", "[x](B.md#part)", "href=\"b.html#part\"", "link-spelled-otherwise 1");
    row("other case of a file", "[x](Data.CSV)", "href=\"../src/data.csv\"", "link-spelled-otherwise 1");
    row("another form", "[x](u\u0308ber.md)", "href=\"%C3%BCber.html\"", "link-spelled-otherwise 1");
    row("other case of an anchor", "[x](#HERE)\n\n## Here", "href=\"#here\"", "link-spelled-otherwise 1");
    row("an anchor in another form", "[x](#u\u0308ber)\n\n## \u00dcber", "href=\"#%C3%BCber\"", "link-spelled-otherwise 1");
    row("an encoded anchor", "[x](#%C3%BCber)\n\n## \u00dcber", "href=\"#%C3%BCber\"");
    row("a missing file", "one\n\n[x](gone.md)", "href=\"gone.md\"", "link-file-missing 3");
    row("a missing anchor", "one\n\n[x](#gone)", "href=\"#gone\"", "link-target-missing 3");
    row("an anchor missing there", "[x](b.md#gone)", "href=\"b.html#gone\"", "link-target-missing 1");
    row("an anchor there in other case", "[x](b.md#PART)", "href=\"b.html#part\"", "link-spelled-otherwise 1");
    row("an id with a blank", "[x](#my%20id)\n\n<span id=\"my id\">s</span>", "href=\"#my-id\"");
    row("an id with a blank there", "[x](sub/deep/c.md#my%20id)", "href=\"sub/deep/c.html#my-id\"");
    row("the network", "[x](https://example.org/b.md) [y](//example.org/b.md) [z](mailto:b@example.org)", "href=\"https://example.org/b.md\"");
    row("an image in other case", "![x](Dot.PNG)", "src=\"data:image/png", "link-spelled-otherwise 1");
    row("words that look like an address", "<span title=\"a href=b.md\">x</span> [y](b.md)", "title=\"a href=b.md\"");
    row("a wiki's link", "[[b#Part]]", "href=\"b.html#part\"");
    row("a wiki's link to another folder", "[[c]]", "href=\"sub/deep/c.html\"");
    row("a wiki's link with a part of the way", "[[deep/c|words]]", "href=\"sub/deep/c.html\"");
    row("a wiki's link to a file in another folder", "[[note.txt]]", "href=\"../src/pictures/note.txt\"");
    row("a wiki's image in another folder", "![[far.png]]", "src=\"data:image/png");
    row("no wiki's image in another folder", "![x](far.png)", "src=\"far.png\"", "image-missing 1");
    row("a wiki's link to nothing", "[[gone]]", "href=\"gone.md\"", "link-file-missing 1");
    row("no wiki's link to another folder", "[x](c.md)", "href=\"c.md\"", "link-file-missing 1");
    row("a missing image", "![x](gone.png)", "src=\"gone.png\"", "image-missing 1");
}

void TestReferences::addressesAreLed()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, wanted);
    QFETCH(QString, told);
    const Sample sample;
    QList<ExportRequest> batch;
    const QString html = QStringLiteral("html");
    for (const char *name :
         {"main.md", "b.md", "sub/deep/c.md", "sub/index.md", "guide/README.md", "with blank.md", "100%.md", "c#.md", "a:b.md", "\u00fcber.md"}) {
        sample.write(QStringLiteral("src/") + QString::fromUtf8(name), "## Part\n");
        batch.append(sample.request(QString::fromUtf8(name), html));
    }
    sample.write(QStringLiteral("src/main.md"), source);
    sample.write(QStringLiteral("src/sub/deep/c.md"), "words\n\n<span id=\"my id\">s</span>\n");
    sample.write(QStringLiteral("src/data.csv"), "a,b\n");
    sample.write(QStringLiteral("src/pictures/note.txt"), "a\n");
    const QByteArray png =
        QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f6"
                            "45400000000049454e44ae426082");
    sample.write(QStringLiteral("src/dot.png"), png);
    sample.write(QStringLiteral("src/pictures/far.png"), png);
    sample.write(QStringLiteral("notes.txt"), "a\n");
    for (ExportRequest &request : batch)
        request.settings[sourceScope].values.insert(QStringLiteral("root"), sample.path(QStringLiteral("src")));
    const Outcome outcome = run(batch.constFirst(), batch);
    QVERIFY(outcome.done.has_value());
    QVERIFY2(outcome.text.contains(wanted), qPrintable(outcome.text.mid(outcome.text.indexOf(QLatin1StringView("<main>")))));
    QCOMPARE(outcome.told.join(u','), told);
}

void TestReferences::theOtherDocumentIsNamed()
{
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "[1](#gone) [2](sub/b.html#gone)\n");
    sample.write(QStringLiteral("src/sub/b.md"), "# B\n");
    const QList<ExportRequest> batch{sample.request(QStringLiteral("a.md"), QStringLiteral("html")),
                                     sample.request(QStringLiteral("sub/b.md"), QStringLiteral("html"))};
    ExportRequest wanted = batch.constFirst();
    wanted.siblings = siblingsOf(batch, localDescription());
    MemorySink sink;
    WorkContext context;
    QVERIFY(Conversion(wanted).write(sink, context).has_value());
    QStringList told;
    for (const Warning &warning : std::as_const(context.warnings)) {
        if (warning.code == WarningCode::LinkTargetMissing)
            told.append(words(warning));
    }
    QCOMPARE(told, QStringList({QStringLiteral("The link to “#gone” leads nowhere in this document."),
                                QStringLiteral("The link to “sub/b.html#gone” leads to a place that “sub/b.md” does not have.")}));
}

void TestReferences::eachFormatStaysInItsOwn_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("html") << QStringLiteral("html") << QStringLiteral("sub/b%20c.html#part");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QStringLiteral("(sub/b%20c.md#part)");
    QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("sub/b%20c.txt#part");
    QTest::newRow("json") << QStringLiteral("json") << QStringLiteral("sub/b%20c.json#part");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QStringLiteral("sub/b%20c.pdf#part");
}

void TestReferences::eachFormatStaysInItsOwn()
{
    QFETCH(QString, target);
    QFETCH(QString, wanted);
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "[b](sub/b%20c.md#part)\n");
    sample.write(QStringLiteral("src/sub/b c.md"), "## Part\n");
    QList<ExportRequest> batch;
    for (const char *name : {"a.md", "sub/b c.md"}) {
        for (const char *format : {"pdf", "html", "markdown", "text", "json"})
            batch.append(sample.request(QLatin1StringView(name), QLatin1StringView(format)));
    }
    const Outcome outcome = run(sample.request(QStringLiteral("a.md"), target), batch);
    QVERIFY(outcome.done.has_value());
    QVERIFY2(outcome.text.contains(wanted), qPrintable(outcome.text));
}

void TestReferences::eachLocaleStaysInItsOwn()
{
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "[b](b.md)\n");
    sample.write(QStringLiteral("src/b.md"));
    QList<ExportRequest> batch;
    for (const char *name : {"a.md", "b.md"}) {
        for (const char *locale : {"de", "fr"}) {
            ExportRequest request = sample.request(QLatin1StringView(name), QStringLiteral("html"));
            request.locales = {QLatin1StringView(locale)};
            request.destination.nameTemplate = QStringLiteral("{locale}-{name}.{ext}");
            batch.append(request);
        }
    }
    QVERIFY(run(batch.at(0), batch).text.contains(QLatin1StringView("href=\"de-b.html\"")));
    QVERIFY(run(batch.at(1), batch).text.contains(QLatin1StringView("href=\"fr-b.html\"")));
}

void TestReferences::numberedNamesAreFollowed()
{
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "[b](b.md) [html](b.htm)\n");
    sample.write(QStringLiteral("src/b.md"));
    sample.write(QStringLiteral("src/b.htm"));
    QList<ExportRequest> batch{sample.request(QStringLiteral("a.md"), QStringLiteral("html")), sample.request(QStringLiteral("b.md"), QStringLiteral("html")),
                               sample.request(QStringLiteral("b.htm"), QStringLiteral("html"))};
    QVERIFY(decideTargets(batch, localDescription(), [](const QString &) { return false; }).has_value());
    const QString text = run(batch.at(0), batch).text;
    QVERIFY2(text.contains(QLatin1StringView("href=\"b.html\"")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1StringView("href=\"b%20(2).html\"")) || text.contains(QLatin1StringView("href=\"b%20%282%29.html\"")), qPrintable(text));
}

void TestReferences::booksLeadToTheirChapters_data()
{
    QTest::addColumn<QByteArray>("chapter");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("rawHtml");
    const auto row = [](const char *name, const char *chapter, const char *wanted, const char *told = "", const char *rawHtml = "safe") {
        QTest::newRow(name) << QByteArray(chapter) << QString::fromUtf8(wanted) << QString::fromUtf8(told) << QString::fromUtf8(rawHtml);
    };
    row("a chapter", "[x](../two.md)", "href=\"#two\"");
    row("its section", "[x](../two.md#part)", "href=\"#two--part\"");
    row("from the root", "[x](/two.md#part)", "href=\"#two--part\"");
    row("raw HTML", "<a href=\"../two.md#part\">x</a>", "href=\"#two--part\"", "", "keep");
    row("its own top", "[x](#top)", "href=\"#sub-one\"");
    row("other case", "[x](../TWO.md#PART)", "href=\"#two--part\"", "link-spelled-otherwise 3,link-spelled-otherwise 3");
    row("a missing section", "[x](../two.md#gone)", "href=\"#two\"", "link-target-missing 3");
    row("a file that is no chapter", "[x](../notes.txt)", "href=\"../src/book/notes.txt\"");
    row("a missing file", "[x](../gone.md)", "href=\"gone.md\"", "link-file-missing 3");
    row("a file outside", "[x](../../outside.md)", "href=\"../src/outside.md\"");
    row("a wiki's link", "[[two#Part]]", "href=\"#two--part\"");
    row("a wiki's link to another folder", "[[three]]", "href=\"#other-three\"");
    row("a wiki's link to a file", "[[notes.txt]]", "href=\"../src/book/notes.txt\"");
    row("a wiki's link to nothing", "[[gone]]", "href=\"gone.md\"", "link-file-missing 3");
}

void TestReferences::booksLeadToTheirChapters()
{
    QFETCH(QByteArray, chapter);
    QFETCH(QString, wanted);
    QFETCH(QString, told);
    QFETCH(QString, rawHtml);
    const Sample sample;
    sample.write(QStringLiteral("src/book/SUMMARY.md"), "# Summary\n\n- [One](sub/one.md)\n- [Two](two.md)\n- [Three](other/three.md)\n");
    sample.write(QStringLiteral("src/book/other/three.md"));
    sample.write(QStringLiteral("src/book/sub/one.md"), "# One\n\n" + chapter + '\n');
    sample.write(QStringLiteral("src/book/two.md"), "# Two\n\n## Part\n");
    sample.write(QStringLiteral("src/book/notes.txt"));
    sample.write(QStringLiteral("src/outside.md"));
    ExportRequest request = sample.request(QStringLiteral("book"), QStringLiteral("html"));
    request.sourceKind = QStringLiteral("book");
    request.settings[readScope].values.insert(QStringLiteral("raw-html"), rawHtml);
    const Outcome outcome = run(request, {request});
    QVERIFY(outcome.done.has_value());
    QVERIFY2(outcome.text.contains(wanted), qPrintable(outcome.text.mid(outcome.text.indexOf(QLatin1StringView("<main>")))));
    QCOMPARE(outcome.told.join(u','), told);
}

/// No file lies beside what comes out of a zip.
void TestReferences::filesOutsideAZipAreTold()
{
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "[one](data.csv)\n\n[two](gone.csv) [web](https://example.org/) [own](#x)\n\n# X\n");
    sample.write(QStringLiteral("src/data.csv"), "a,b\n");
    ExportRequest request = sample.request(QStringLiteral("a.md"), QStringLiteral("html"));
    request.settings[request.target].values.insert(QStringLiteral("zip"), true);
    request.settings[request.target].values.insert(QStringLiteral("images"), QStringLiteral("files"));
    const Outcome outcome = run(request, {request});
    QVERIFY(outcome.done.has_value());
    QCOMPARE(outcome.told, QStringList({QStringLiteral("link-leaves-zip 1"), QStringLiteral("link-file-missing 3")}));
}

void TestReferences::deadLinksAreToldInEveryFormat_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"pdf", "html", "markdown", "text", "json"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void TestReferences::deadLinksAreToldInEveryFormat()
{
    QFETCH(QString, target);
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "# A\n\n[one](#gone), [two](gone.md#x), [three](a.md#gone), [top](#top), [top](#), [own](a.md#a)\n");
    const ExportRequest request = sample.request(QStringLiteral("a.md"), target);
    const Outcome outcome = run(request, {request});
    QVERIFY(outcome.done.has_value());
    QCOMPARE(outcome.told,
             QStringList({QStringLiteral("link-target-missing 3"), QStringLiteral("link-file-missing 3"), QStringLiteral("link-target-missing 3")}));
}

void TestReferences::noIdStandsTwice_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("rawHtml");
    const auto row = [](const char *name, const char *source) {
        for (const char *mode : {"safe", "keep"})
            QTest::addRow("%s, %s", name, mode) << QByteArray(source) << QString::fromLatin1(mode);
    };
    row("a slug and an id", "## x\n\n<a id=\"x\"></a>\n");
    row("two ids", "<p id=\"x\">one</p>\n\n<p id=\"x\">two</p>\n");
    row("a slug and a footnote", "## fn-1\n\n## fnref-1\n\n## fnref-1-2\n\nword[^1] and[^1]\n\n[^1]: note\n");
    row("a slug and a named footnote", "## fn-a\n\n## fnref-a\n\nword[^a]\n\n[^a]: note\n");
    row("an id and a footnote", "<p id=\"fn-1\">p</p>\n\n<p id=\"fnref-1-2\">p</p>\n\nword[^1] and[^1]\n\n[^1]: note\n");
    row("blanks", "<p id=\"a b\">p</p>\n\n## a b\n\n<p id=\"a-b\">p</p>\n");
    row("counted slugs", "## one\n\n## one\n\n## one-1\n\n<i id=\"one-2\">i</i>\n\n## one\n");
}

void TestReferences::noIdStandsTwice()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, rawHtml);
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), source);
    ExportRequest request = sample.request(QStringLiteral("a.md"), QStringLiteral("html"));
    request.settings[readScope].values.insert(QStringLiteral("raw-html"), rawHtml);
    const Outcome outcome = run(request, {request});
    QVERIFY(outcome.done.has_value());
    static const QRegularExpression pattern(QStringLiteral(" id=\"([^\"]*)\""));
    QSet<QString> ids;
    for (auto it = pattern.globalMatch(outcome.text); it.hasNext();) {
        const QString id = it.next().captured(1);
        QVERIFY2(!ids.contains(id) && !id.contains(u' '), qPrintable(id + u'\n' + outcome.text));
        ids.insert(id);
    }
    QVERIFY(!ids.isEmpty());
}

void TestReferences::dangerousTargetsStayOut_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html,hi", "java&#10;script:alert(1)", "&#1;javascript:x", "&#x6A;avascript:x",
          "java&#9;script:x", "&nbsp;javascript:x", "&#x200B;javascript:x", "&#x7F;vbscript:x", "data&#13;:text/html,x"})
        QTest::newRow(target) << QByteArray(target);
}

void TestReferences::dangerousTargetsStayOut()
{
    QFETCH(QByteArray, target);
    const Sample sample;
    sample.write(QStringLiteral("src/a.md"), "[words](" + target + ") of them\n");
    for (const char *format : {"pdf", "html", "markdown", "text", "json"}) {
        const ExportRequest request = sample.request(QStringLiteral("a.md"), QLatin1StringView(format));
        const Outcome outcome = run(request, {request});
        QVERIFY(outcome.done.has_value());
        QVERIFY2(!outcome.text.contains(QLatin1StringView("script:"), Qt::CaseInsensitive) && !outcome.text.contains(QLatin1StringView("text/html,")),
                 qPrintable(outcome.text));
        QVERIFY2(request.target != QLatin1StringView("html") || !outcome.text.contains(QLatin1StringView("<a ")), qPrintable(outcome.text));
        QCOMPARE(outcome.told.count(QStringLiteral("link-unsafe 1")), 1);
    }
}

QTEST_MAIN(TestReferences)
#include "tst_references.moc"
