// SPDX-License-Identifier: GPL-3.0-or-later
// Whole documents to PDF, read back by other programs (poppler, qpdf): bookmarks are the headings, links land where they should, the text is all
// there and in reading order, every font is embedded. Our own samples, and the real documents of ../shared/corpora where they are.
#include "pdf/pdfwriter.h"
#include "readers/book.h"
#include "readers/media.h"
#include "readers/reader.h"
#include "support/pdffile.h"
#include "support/pdftools.h"
#include "support/sourcewords.h"
#include "testpaths.h"
#include "typeset/layout/digits.h"
#include "typeset/layout/layout.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

constexpr double enough = 0.999;
const QString corpora = QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/");
const QString samples = QStringLiteral(QUAYSIDE_TEST_DATA "/pages/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without blanks, and without what may be a picture of an emoji: the tree names those by their ActualText, which pdfinfo does not print.
QString squeezed(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\p{So}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return inDigits(withoutMarks(std::move(text)), u'0').remove(blanks); // items and notes are numbered in the digits of the text
}

/// A document, and its source as one text.
struct Source {
    Document document;
    QString text;
};

std::optional<Source> readSource(const QString &path, const QString &locale)
{
    WorkContext context;
    const bool book = QFileInfo(path).isDir();
    QString folder = QFileInfo(path).absolutePath();
    auto document =
        book ? readBook(path, effectiveValues(markdownReader().options, {}), folder, context)
             : markdownReader().read({bytesOf(path), path, QFileInfo(path).fileName(), effectiveValues(markdownReader().options, {}), locale}, context);
    if (!document || !loadMedia(*document, {folder, {}, true}, context))
        return std::nullopt;
    Source source{std::move(*document), {}};
    for (const QString &file : book ? source.document.files : QStringList{path})
        source.text += plainSource(
            QString::fromUtf8(bytesOf(QDir(folder).absoluteFilePath(QFileInfo(file).isAbsolute() ? file : folder + u'/' + QFileInfo(file).fileName()))));
    return source;
}

/// The finished pages and their file.
struct Made {
    PageDocument pages;
    QByteArray pdf;
    QByteArray accessible; ///< as `pdf`, made to PDF/UA-1: hyphens of line ends are no part of the text
    QList<Warning> warnings;
};

std::optional<Made> make(const Document &document, const QString &locale, const QJsonObject &options)
{
    const auto pdfOptions = pdfOptionsFrom(options);
    if (!pdfOptions)
        return std::nullopt;
    WorkContext context;
    auto pages =
        layOut({document, options, locale, QStringLiteral("UTC"), QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC), QStringLiteral("proof"), {}}, context);
    MemorySink sink;
    MemorySink accessible;
    PdfOptions standard;
    standard.pdfUa1 = true;
    if (!pages || !writePdf(*pages, *pdfOptions, sink, context) || !writePdf(*pages, standard, accessible, context))
        return std::nullopt;
    return Made{std::move(*pages), sink.main, accessible.main, context.warnings};
}

struct Bookmark {
    QString title;
    int level = 1;
    int page = -1;
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// A PDF's bookmarks, destinations and links as qpdf finds them.
class Reading
{
public:
    explicit Reading(const QByteArray &pdf) : m_file(pdf)
    {
        for (size_t i = 0; i < m_file.pages.size(); ++i)
            m_pages.insert(m_file.pages[i].getObjectID(), static_cast<int>(i));
        readNames(m_file.root().getKey("/Names").getKey("/Dests"));
        readOutline(m_file.root().getKey("/Outlines"), 1);
        for (auto &page : m_file.pages) {
            for (auto &annotation : test::PdfFile::list(page.getKey("/Annots")))
                readLink(annotation);
        }
        for (auto &element : m_file.elements())
            linkElements += test::PdfFile::role(element) == QLatin1StringView("/Link");
    }

    QList<Bookmark> bookmarks;
    QHash<QString, int> destinations; ///< page by name
    QSet<QString> uris;
    QStringList targets;
    int linkElements = 0;

private:
    int pageOf(QPDFObjectHandle destination)
    {
        if (destination.isDictionary())
            destination = destination.getKey("/D");
        if (destination.isString())
            return destinations.value(test::PdfFile::text(destination), -1);
        return destination.isArray() ? m_pages.value(destination.getArrayItem(0).getObjectID(), -1) : -1;
    }
    void readNames(QPDFObjectHandle node)
    {
        if (!node.isDictionary())
            return;
        for (auto &kid : test::PdfFile::list(node.getKey("/Kids")))
            readNames(kid);
        const auto names = test::PdfFile::list(node.getKey("/Names"));
        for (size_t i = 0; i + 1 < names.size(); i += 2)
            destinations.insert(QString::fromStdString(QPDFObjectHandle(names[i]).getUTF8Value()), pageOf(names[i + 1]));
    }
    void readOutline(QPDFObjectHandle node, int level)
    {
        for (auto item = node.isDictionary() ? node.getKey("/First") : QPDFObjectHandle::newNull(); item.isDictionary(); item = item.getKey("/Next")) {
            auto where = item.hasKey("/Dest") ? item.getKey("/Dest") : item.getKey("/A").getKey("/D");
            bookmarks.append({test::PdfFile::text(item.getKey("/Title")), level, pageOf(where)});
            readOutline(item, level + 1);
        }
    }
    void readLink(QPDFObjectHandle annotation)
    {
        auto action = annotation.getKey("/A");
        if (action.isDictionary() && action.hasKey("/URI"))
            uris.insert(QString::fromStdString(action.getKey("/URI").getStringValue()));
        else if (annotation.hasKey("/Dest"))
            targets += QString::fromStdString(annotation.getKey("/Dest").getUTF8Value());
        else if (action.isDictionary() && action.getKey("/D").isString())
            targets += QString::fromStdString(action.getKey("/D").getUTF8Value());
    }

    test::PdfFile m_file;
    QHash<int, int> m_pages;
};

/// Text of the leaves of a document in reading order, each squeezed: what a screen reader should meet one after the other.
QStringList leaves(const Blocks &blocks)
{
    QStringList result;
    walkBlocks(blocks, [&](const Block &block) {
        QString text;
        const auto inlines = [&](const Inlines &content) {
            walkInlines(content, [&](const Inline &one) {
                if (const auto *words = one.value.as<Text>())
                    text += words->text;
                else if (const auto *code = one.value.as<Code>())
                    text += code->text;
                else if (const auto *call = one.value.as<FootnoteReference>())
                    text += QString::number(call->index + 1);
                else if (one.value.is<Image>())
                    text += QChar(0xFFFC); // seen, not read: what stands around it is looked for by itself
            });
        };
        if (const auto *paragraph = block.value.as<Paragraph>())
            inlines(paragraph->content);
        else if (const auto *heading = block.value.as<Heading>())
            inlines(heading->content);
        else if (const auto *code = block.value.as<CodeBlock>())
            text = code->text;
        if (!text.contains(QChar(0xFFFC)) && squeezed(text).size() > 3)
            result += squeezed(text);
    });
    return result;
}

/// What of @p wanted follows in its order in @p found, by characters.
double inOrder(const QStringList &wanted, const QString &found, QStringList &astray)
{
    constexpr qsizetype furthest = 30'000; // notes and tables of that many signs may come between
    qsizetype cursor = 0;
    qsizetype met = 0;
    qsizetype all = 0;
    for (const QString &leaf : wanted) {
        all += leaf.size();
        const qsizetype at = found.indexOf(leaf, cursor);
        if (at >= 0 && at - cursor < furthest) {
            cursor = at + leaf.size();
            met += leaf.size();
        } else {
            astray += leaf.left(80);
        }
    }
    return all > 0 ? double(met) / double(all) : 1;
}

/// Along the structure tree. Right-to-left sequences stand as they are seen, and are turned into what is read, as screen readers do.
QString structureText(const QByteArray &pdf, bool rightToLeft)
{
    const auto turns = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    const auto says = [](QChar c) { return c.isLetterOrNumber(); };
    const ToolResult told = tool(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-struct-text")}, pdf);
    static const QRegularExpression span(QStringLiteral("^\\s*\"(.*)\"\\s*$"), QRegularExpression::MultilineOption);
    QString text;
    for (auto it = span.globalMatch(QString::fromUtf8(told.output)); it.hasNext();) {
        QString sequence = it.next().captured(1);
        const bool marks = rightToLeft && std::none_of(sequence.cbegin(), sequence.cend(), says);
        if (marks || std::any_of(sequence.cbegin(), sequence.cend(), turns))
            std::reverse(sequence.begin(), sequence.end());
        text += sequence;
    }
    return squeezed(text);
}

/// Pages as pdftotext reads them. Left to right in the order of the file: by geometry it takes every hyphen at a line's end for a divided word, also
/// that of “three-part”. Right to left it needs the geometry.
QStringList pageTexts(const QByteArray &pdf, bool rightToLeft)
{
    QStringList before{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (!rightToLeft)
        before << QStringLiteral("-raw");
    return QString::fromUtf8(tool(QStringLiteral("pdftotext"), before, pdf, {QStringLiteral("-")}).output).split(u'\f');
}

/// For looking at: QUAYSIDE_PROOF_FOLDER names a folder for the files, with headers and, of books, contents;
/// QUAYSIDE_PROOF_OPTIONS is a JSON object of more options.
void keep(const Document &document, const QString &locale, bool book)
{
    const QString folder = qEnvironmentVariable("QUAYSIDE_PROOF_FOLDER");
    if (folder.isEmpty())
        return;
    QJsonObject options = QJsonDocument::fromJson(qgetenv("QUAYSIDE_PROOF_OPTIONS")).object();
    if (book)
        options.insert(QStringLiteral("contents"), true);
    const auto made = make(document, locale, options);
    QFile file(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".pdf"));
    if (made && file.open(QIODevice::WriteOnly))
        file.write(made->pdf);
}

} // namespace

class TestPageProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proof_data();
    void proof();

private:
    void checkOutline(const Source &source, const Reading &reading, const QStringList &pages);
    void checkLinks(const Source &source, const Made &made, const Reading &reading, const QStringList &pages);
};

void TestPageProof::initTestCase()
{
    for (const char *name : {"pdfinfo", "pdftotext", "pdffonts", "qpdf"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
            QSKIP("The programs that read PDF files back (poppler-utils, qpdf) are not here.");
    }
}

void TestPageProof::proof_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("locale");
    for (const char *name : {"blocks", "breaking", "tables", "rules", "splitting"})
        QTest::newRow(name) << samples + QString::fromLatin1(name) + QStringLiteral(".md") << "en";
    QTest::newRow("cjk") << samples + QStringLiteral("cjk.md") << "ja";
    QTest::newRow("code-rtl") << samples + QStringLiteral("code-rtl.md") << "ar";
    for (const auto &[name, locale] :
         {std::pair{"arabic", "ar"}, std::pair{"hebrew", "he"}, std::pair{"persian", "fa"}, std::pair{"hindi", "hi"}, std::pair{"thai", "th"}})
        QTest::newRow(name) << samples + QStringLiteral("samples/") + QString::fromLatin1(name) + QStringLiteral(".md") << QString::fromLatin1(locale);
    if (!QFileInfo::exists(corpora)) {
        qInfo("The corpora are not here (../shared/corpora): only the samples of tests/data are read.");
        return;
    }
    const QDir languages(corpora + QStringLiteral("one-document-18-languages"));
    for (const QString &file : languages.entryList({QStringLiteral("README*.md")})) {
        const QString locale = file == QLatin1StringView("README.md") ? QStringLiteral("en") : file.mid(7).chopped(3);
        QTest::newRow(qPrintable(file)) << languages.filePath(file) << locale;
    }
    QTest::newRow("rust-book") << corpora + QStringLiteral("rust-book/src") << "en";
}

void TestPageProof::checkOutline(const Source &source, const Reading &reading, const QStringList &pages)
{
    const std::vector<HeadingEntry> headings = outline(source.document);
    QStringList wanted;
    for (const HeadingEntry &heading : headings) {
        if (!heading.title.simplified().isEmpty())
            wanted += heading.title.simplified();
    }
    QStringList found;
    QList<int> open; // levels of the headings above, to know how deep a bookmark should lie
    qsizetype next = 0;
    for (const HeadingEntry &heading : headings) {
        if (heading.title.simplified().isEmpty() || next >= reading.bookmarks.size())
            continue;
        while (!open.isEmpty() && open.back() >= heading.level)
            open.removeLast();
        open.append(heading.level);
        const Bookmark &bookmark = reading.bookmarks[next++];
        found += bookmark.title;
        QCOMPARE(bookmark.level, static_cast<int>(open.size()));
        const QString page = squeezed(pages.value(bookmark.page));
        QVERIFY2(page.contains(squeezed(bookmark.title)), qPrintable(bookmark.title + QStringLiteral(" is not on page %1").arg(bookmark.page + 1)));
    }
    QCOMPARE(found, wanted);
    QCOMPARE(reading.bookmarks.size(), wanted.size());
}

void TestPageProof::checkLinks(const Source &source, const Made &made, const Reading &reading, const QStringList &pages)
{
    QSet<QString> addresses;
    QHash<QString, QString> titles;
    for (const HeadingEntry &heading : outline(source.document))
        titles.insert(heading.id, heading.title);
    int notes = 0;
    walkInlines(source.document, [&](const Inline &one) {
        if (const auto *link = one.value.as<Link>(); link && !link->url.startsWith(u'#') && !plainText(link->content).trimmed().isEmpty())
            addresses.insert(link->url);
        notes += one.value.is<FootnoteReference>();
    });
    // addresses are compared decoded: the writer may escape what a URI must not hold
    const auto decoded = [](const QSet<QString> &all) {
        QStringList result;
        for (const QString &one : all)
            result += QString::fromUtf8(QByteArray::fromPercentEncoding(one.toUtf8()));
        result.sort();
        return result;
    };
    QCOMPARE(decoded(reading.uris), decoded(addresses));
    for (const QString &target : reading.targets) {
        QVERIFY2(reading.destinations.value(target, -1) >= 0, qPrintable(target));
        if (titles.contains(target)) {
            const QString page = squeezed(pages.value(reading.destinations.value(target)));
            QVERIFY2(page.contains(squeezed(titles.value(target))), qPrintable(target + QStringLiteral(" leads to another page")));
        }
    }
    int called = 0;
    for (const QString &target : reading.targets)
        called += target.startsWith(QLatin1StringView("fn-"));
    QCOMPARE(called, notes);
    const auto areas = [&] {
        QSet<ElementId> elements;
        for (const Page &page : made.pages.pages) {
            for (const LinkArea &link : page.links)
                elements.insert(link.element);
        }
        return elements.size();
    }();
    QCOMPARE(reading.linkElements, static_cast<int>(areas)); // no Link in the tags without its annotation
}

void TestPageProof::proof()
{
    QFETCH(QString, path);
    QFETCH(QString, locale);
    const auto source = readSource(path, locale);
    QVERIFY(source.has_value());
    // without contents and running lines no word can stand in for a lost one
    const QJsonObject bare{
        {QStringLiteral("header-left"), QString()}, {QStringLiteral("header-right"), QString()}, {QStringLiteral("footer-center"), QString()}};
    const auto made = make(source->document, locale, bare);
    QVERIFY(made.has_value());
    for (const Warning &warning : made->warnings)
        QVERIFY2(warning.code != WarningCode::GlyphMissing, qPrintable(words(warning)));
    const QStringList pages = pageTexts(made->accessible, made->pages.metadata.rightToLeft);
    keep(source->document, locale, QFileInfo(path).isDir());
    const Reading reading(made->pdf);
    checkOutline(*source, reading, pages);
    checkLinks(*source, *made, reading, pages);

    const QByteArray info = tool(QStringLiteral("pdfinfo"), {}, made->pdf).output;
    QVERIFY(info.contains("Tagged:          yes"));
    const QList<QByteArray> fonts = tool(QStringLiteral("pdffonts"), {}, made->pdf).output.trimmed().split('\n');
    QVERIFY(fonts.size() > 2);
    for (const QByteArray &font : fonts.mid(2))
        QVERIFY2(font.simplified().contains(" yes yes yes "), font.constData()); // embedded, subset, with Unicode
    const ToolResult check = tool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, made->pdf);
    QVERIFY2(check.exitCode == 0 && !check.output.contains("WARNING"), check.output.constData());

    const WordCounts wanted = wordsOf(inDigits(withoutMarks(source->text), u'0'));
    const WordCounts lost = lostWords(wanted, wordsOf(inDigits(plainExtract(pages.join(u'\n')), u'0')));
    const double recall = 1 - double(total(lost)) / std::max(1, total(wanted));
    QStringList some;
    for (auto it = lost.begin(); it != lost.end() && some.size() < 40; ++it)
        some += it.key() + QStringLiteral("×%1").arg(it.value());
    QStringList blocks = leaves(source->document.blocks);
    QStringList astray;
    const double order = inOrder(blocks, structureText(made->accessible, made->pages.metadata.rightToLeft), astray);
    qInfo("%d pages, %d of %d words lost (recall %.5f), %.5f in reading order", static_cast<int>(made->pages.pages.size()), total(lost), total(wanted), recall,
          order);
    QVERIFY2(recall >= enough, qPrintable(some.join(u' ')));
    QVERIFY2(order >= enough, qPrintable(astray.mid(0, 10).join(u'\n')));
}

QTEST_MAIN(TestPageProof)
#include "tst_pageproof.moc"
