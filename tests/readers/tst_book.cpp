// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/book.h"
#include "readers/bookmeta.h"
#include "readers/reader.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

class TestBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chaptersPartsAndSectionsMakeTheOutline();
    void linksAreLedToTheirChapters();
    void whatIsLostIsSaid();
    void positionsNameTheChaptersOwnFileAndLine();
    void footnotesStayWithTheirChapter();
    void imagesAreRelativeToTheSourceFolder();
    void includesShowWhatTheyName();
    void metadataComesFromTheConfiguration();
    void theSourceFolderWillDoToo();
    void configurations_data();
    void configurations();
    void aBrokenConfigurationIsTold();
    void aFolderWithoutMarkdownIsNone();
    void chaptersMayBeginWithAnchors();
    void listingsAreCaptioned();
    void spansAreCaptions();
    void theRustBookIsReadWhole();

private:
    Document m_book;
    QList<Warning> m_warnings;
    QString m_source;
};

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/readers/book");

QJsonObject markdownDefaults()
{
    return effectiveValues(markdownReader().options, {});
}

QStringList linkTargets(const Document &document)
{
    QStringList urls;
    walkInlines(document, [&](const Inline &node) {
        if (const auto *link = node.value.as<Link>())
            urls.append(link->url);
    });
    return urls;
}

QStringList placed(const QList<Warning> &warnings)
{
    QStringList lines;
    for (const Warning &warning : warnings)
        lines.append(warningId(warning.code) + QStringLiteral(" %1:%2").arg(warning.file).arg(warning.line));
    return lines;
}

} // namespace

void TestBook::initTestCase()
{
    WorkContext context;
    auto book = readBook(folder, markdownDefaults(), m_source, context);
    QVERIFY2(book.has_value(), book ? "" : qPrintable(sentence(book.error())));
    m_book = std::move(*book);
    m_warnings = context.warnings;
}

void TestBook::chaptersPartsAndSectionsMakeTheOutline()
{
    QStringList lines;
    for (const HeadingEntry &entry : outline(m_book))
        lines.append(QStringLiteral("%1 %2 #%3").arg(entry.level).arg(entry.title, entry.id));
    QCOMPARE(lines, QStringList({QStringLiteral("1 Foreword #foreword"), QStringLiteral("1 Arriving #part--arriving"), QStringLiteral("2 Mooring #mooring"),
                                 QStringLiteral("3 The line #mooring--the-line"), QStringLiteral("3 Knots #part-knots"),
                                 QStringLiteral("4 The bowline #part-knots--the-bowline"), QStringLiteral("1 Leaving #part--leaving"),
                                 QStringLiteral("2 Casting off #part-casting-off"), QStringLiteral("1 Afterword #afterword")}));
}

void TestBook::linksAreLedToTheirChapters()
{
    const QStringList urls = linkTargets(m_book);
    QCOMPARE(urls.mid(0, 3), QStringList({QStringLiteral("#part-knots--the-bowline"), QStringLiteral("#mooring"), QStringLiteral("#mooring")}));
    QVERIFY(urls.contains(QStringLiteral("#mooring--the-line")));
    QVERIFY(urls.contains(QStringLiteral("#part-knots--rope")));
    QVERIFY(urls.contains(QStringLiteral("https://example.com/a.md")));
}

void TestBook::whatIsLostIsSaid()
{
    const QStringList lines = placed(m_warnings);
    for (const char *line : {"include-missing SUMMARY.md:14", "include-missing part/knots.md:11", "link-target-missing mooring.md:7"})
        QVERIFY2(lines.contains(QLatin1StringView(line)), qPrintable(QLatin1StringView(line) + u'\n' + lines.join(u'\n')));
    QCOMPARE(lines.count(QStringLiteral("link-target-missing mooring.md:7")), 1); // a missing file is told where all addresses are led
}

void TestBook::positionsNameTheChaptersOwnFileAndLine()
{
    bool found = false;
    walkBlocks(m_book.blocks, [&](const Block &block) {
        const auto *paragraph = block.value.as<Paragraph>();
        if (!paragraph || !plainText(paragraph->content).startsWith(QStringLiteral("Line ten")))
            return;
        found = true;
        QCOMPARE(m_book.files.at(block.position.file), QStringLiteral("part/knots.md"));
        QCOMPARE(block.position.line, 9);
    });
    QVERIFY(found);
}

void TestBook::footnotesStayWithTheirChapter()
{
    QCOMPARE(m_book.footnotes.size(), std::size_t(2));
    QCOMPARE(plainText(m_book.footnotes.at(1).content).trimmed(), QStringLiteral("A second note."));
    QList<int> calls;
    walkInlines(m_book, [&](const Inline &node) {
        if (const auto *call = node.value.as<FootnoteReference>())
            calls.append(call->index);
    });
    QCOMPARE(calls, QList<int>({0, 1}));
}

void TestBook::imagesAreRelativeToTheSourceFolder()
{
    QStringList urls;
    walkInlines(m_book, [&](const Inline &node) {
        if (const auto *image = node.value.as<Image>())
            urls.append(image->url);
    });
    QCOMPARE(urls, QStringList({QStringLiteral("harbour.png"), QStringLiteral("part/knot.png")}));
    QCOMPARE(m_source, QDir::cleanPath(folder + QStringLiteral("/src")));
}

void TestBook::includesShowWhatTheyName()
{
    QStringList code;
    walkBlocks(m_book.blocks, [&](const Block &block) {
        if (const auto *listing = block.value.as<CodeBlock>())
            code.append(listing->text);
    });
    QCOMPARE(code, QStringList(QStringLiteral("fn tie() {\n    loop_it();\n}\n")));
    QVERIFY(plainText(m_book.blocks).contains(QStringLiteral("Escaped {{#include x}} stays")));
}

void TestBook::metadataComesFromTheConfiguration()
{
    QCOMPARE(m_book.metadata.title, QStringLiteral("The Harbour Book"));
    QCOMPARE(m_book.metadata.authors, QStringList({QStringLiteral("Ada Quay"), QStringLiteral("Bo Pier")}));
    QCOMPARE(m_book.metadata.language, QStringLiteral("en-GB"));
}

void TestBook::theSourceFolderWillDoToo()
{
    WorkContext context;
    QString source;
    const auto book = readBook(folder + QStringLiteral("/src"), markdownDefaults(), source, context);
    QVERIFY(book.has_value());
    QVERIFY(sameStructure(*book, m_book));
}

void TestBook::configurations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected"); // title, language, description, source folder, authors
    QTest::newRow("brackets") << QStringLiteral("book.toml")
                              << QByteArray("[book]\ntitle = \"The [old] book\"\nauthors = [\n  \"A [b\",\n  'C]',\n] # two of them\nlanguage = \"de\"\n")
                              << QStringList{QStringLiteral("The [old] book"), QStringLiteral("de"), {}, QStringLiteral("src"),
                                             QStringLiteral("A [b"),           QStringLiteral("C]")};
    QTest::newRow("dotted, escapes, long text") << QStringLiteral(
        "book.toml") << QByteArray("book.title = \"\\u00dcber\"\nbook.description = \"\"\"\none \\\n  line\"\"\"\n[output.html]\ntitle = \"no\"\n")
                                                << QStringList{QStringLiteral("Über"), {}, QStringLiteral("one line"), QStringLiteral("src")};
    QTest::newRow("source folder") << QStringLiteral("book.toml") << QByteArray("[book]\nsrc = \"./text/\"\n")
                                   << QStringList{{}, {}, {}, QStringLiteral("text")};
    QTest::newRow("source folder outside") << QStringLiteral("book.toml") << QByteArray("[book]\nsrc = \"../text\"\n")
                                           << QStringList{{}, {}, {}, QStringLiteral("src")};
    QTest::newRow("GitBook") << QStringLiteral("book.json")
                             << QByteArray(R"({"title": "T", "author": "A", "description": "D", "language": "fr", "root": "./docs"})")
                             << QStringList{QStringLiteral("T"), QStringLiteral("fr"), QStringLiteral("D"), QStringLiteral("docs"), QStringLiteral("A")};
    QTest::newRow("GitBook's later one") << QStringLiteral(".gitbook.yaml") << QByteArray("root: ./docs/\n") << QStringList{{}, {}, {}, QStringLiteral("docs")};
}

void TestBook::configurations()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const QTemporaryDir outer;
    QFile file(outer.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const BookMeta meta = readBookMeta(outer.path(), {});
    QCOMPARE(meta.problem, QString());
    QCOMPARE(QStringList({meta.metadata.title, meta.metadata.language, meta.metadata.description, meta.sourceFolder}) + meta.metadata.authors, expected);
}

void TestBook::aBrokenConfigurationIsTold()
{
    const QTemporaryDir outer;
    QVERIFY(QDir(outer.path()).mkdir(QStringLiteral("src")));
    for (const auto &[name, bytes] :
         {std::pair("book.toml", "[book]\ntitle = \n"), std::pair("src/SUMMARY.md", "- [A](a.md)\n"), std::pair("src/a.md", "# A\n")}) {
        QFile file(outer.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    }
    WorkContext context;
    QString source;
    QVERIFY(readBook(outer.path(), markdownDefaults(), source, context));
    QCOMPARE(placed(context.warnings), QStringList(QStringLiteral("configuration-invalid book.toml:2")));
}

void TestBook::aFolderWithoutMarkdownIsNone()
{
    const QTemporaryDir empty;
    QVERIFY(!isBookFolder(empty.path()));
    QVERIFY(isBookFolder(folder));
    WorkContext context;
    QString source;
    const auto book = readBook(empty.path(), markdownDefaults(), source, context);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::SourceEmptyFolder);
}

void TestBook::chaptersMayBeginWithAnchors()
{
    const QTemporaryDir made;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(made.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("SUMMARY.md"), "# Summary\n\n- [In the summary](one.md)\n"));
    QVERIFY(write(QStringLiteral("one.md"), "<!-- Old headings. -->\n\n<a id=\"old\"></a>\n\n## Its own title\n\nText.\n\n### Below\n"));
    QString source;
    WorkContext context;
    const auto book = readBook(made.path(), markdownDefaults(), source, context);
    QVERIFY(book.has_value());
    const auto headings = outline(*book);
    QCOMPARE(headings.size(), std::size_t(2)); // the summary's words are no second title
    QCOMPARE(headings[0].title, QStringLiteral("Its own title"));
    QCOMPARE(headings[0].level, 1);
    QCOMPARE(headings[1].level, 2);
}

void TestBook::listingsAreCaptioned()
{
    const QByteArray text =
        "<Listing number=\"8-19\" file-name=\"src/main.rs\" caption=\"Indexing a `String` by `0`\">\n\n```rust\nlet h = s1[0];\n```\n\n</Listing>\n";
    WorkContext context;
    const auto document = markdownReader().read({text, {}, QStringLiteral("a.md"), markdownDefaults(), {}}, context);
    QVERIFY(document.has_value());
    const Figure *figure = nullptr;
    walkBlocks(document->blocks, [&](const Block &block) { figure = figure ? figure : block.value.as<Figure>(); });
    QVERIFY(figure);
    QCOMPARE(plainText(figure->caption), QStringLiteral("src/main.rs – Listing 8-19: Indexing a String by 0"));
    QStringList code;
    walkInlines(figure->caption.front().value.as<Paragraph>()->content, [&](const Inline &one) {
        if (const auto *part = one.value.as<Code>())
            code += part->text;
    });
    QCOMPARE(code, (QStringList{QStringLiteral("src/main.rs"), QStringLiteral("String"), QStringLiteral("0")}));
}

void TestBook::spansAreCaptions()
{
    const QTemporaryDir place;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(place.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put("SUMMARY.md", "# Summary\n\n- [One](one.md)\n");
    put("one.md", "# One\n\n<img src=\"a.png\" alt=\"a\">\n\n<span class=\"caption\">Figure `1`</span>\n\n<span class=\"caption\">Table 1</span>\n\n| a "
                  "|\n|---|\n| b |\n\n"
                  "<span class=\"caption\">of nothing</span>\n\nWords\n\n![b](b.png)\n\n<span class=\"other\">no caption</span>\n\n![c](c.png)\n\nWords with "
                  "<span class=\"caption\">one</span>\n");
    WorkContext context;
    QString folder = place.path();
    const auto book = readBook(place.path(), markdownDefaults(), folder, context);
    QVERIFY(book.has_value());
    QStringList found;
    walkBlocks(book->blocks, [&](const Block &block) {
        if (const auto *figure = block.value.as<Figure>())
            found << QStringLiteral("figure ") + plainText(figure->caption) + u' ' + QString::number(figure->content.size()) + u' '
                         + QString::number(block.position.line);
        else if (const auto *table = block.value.as<Table>())
            found << QStringLiteral("table ") + plainText(table->caption);
        else if (const auto *paragraph = block.value.as<Paragraph>(); paragraph && !plainText(paragraph->content).isEmpty())
            found << plainText(paragraph->content);
    });
    QCOMPARE(found.filter(QStringLiteral("figure")), QStringList(QStringLiteral("figure Figure 1 1 3")));
    QCOMPARE(found.filter(QStringLiteral("table")), QStringList(QStringLiteral("table Table 1")));
    QVERIFY2(found.contains(QStringLiteral("of nothing")) && found.contains(QStringLiteral("no caption")), qPrintable(found.join(u'|')));
    for (const char *caption : {"Figure 1", "Table 1"}) // itself, a paragraph of the figure or table
        QCOMPARE(found.count(QString::fromLatin1(caption)), 1);
}

void TestBook::theRustBookIsReadWhole()
{
    const QString rust = QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/rust-book/src");
    if (!QFileInfo::exists(rust))
        QSKIP("the shared corpora are not beside the project");
    WorkContext context;
    QString source;
    const auto book = readBook(rust, markdownDefaults(), source, context);
    QVERIFY2(book.has_value(), book ? "" : qPrintable(sentence(book.error())));
    QCOMPARE(book->metadata.title, QStringLiteral("The Rust Programming Language"));
    QVERIFY(book->files.size() > 100);
    QSet<QString> ids;
    for (const HeadingEntry &entry : outline(*book)) {
        QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
        ids.insert(entry.id);
    }
    for (const QString &url : linkTargets(*book)) {
        if (url.startsWith(QStringLiteral("#ch")) && !url.contains(QStringLiteral("--")))
            QVERIFY2(ids.contains(url.mid(1)), qPrintable(url));
    }
}

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
