// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtfile.h"

#include "document/csvrows.h"
#include "testpaths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace odttest;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/odt/");
const QString everything = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/docx/everything.markdown");

/// What our own reader makes of it.
Document readBack(const Made &made, QStringList *warnings = nullptr)
{
    ReadInput input;
    input.bytes = made.file;
    input.name = QStringLiteral("test.odt");
    WorkContext context;
    auto document = odtReader().read(input, context);
    for (const Warning &warning : std::as_const(context.warnings)) {
        if (warnings)
            warnings->append(QString(warningId(warning.code)));
    }
    return document ? *std::move(document) : Document{};
}

QString asMarkdown(Document document)
{
    MemorySink sink;
    WorkContext context;
    document.metadata = {};
    (void)markdownWriter().write({std::move(document), {}, {}, {}, {}, QStringLiteral("test"), {}}, sink, context);
    return QString::fromUtf8(sink.main);
}

} // namespace

class TestOdtWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverColors();
    void golden_data();
    void golden();
    void sameBytes();
    void thePackageIsComplete();
    void readsBack_data();
    void readsBack();
    void listsStartAnew();
    void tablesEndLists();
    void numbersThatAreText();
    void tables();
    void longTables();
    void links();
    void notes();
    void notesOfNotes();
    void blanksAreKept();
    void looksAreStyles();
    void languagesAndDirections();
    void pictures();
    void formulas();
    void tagsOfFormulas();
    void running();
    void contentsAreFilled();
    void pageMeasures();
    void metadata();
    void anyTextIsValid();
    void deepNesting();
    void noWordIsLost();
    void stop();
    void pandocReadsIt();
};

void TestOdtWriter::golden_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("text") << QStringLiteral("content.xml");
    QTest::newRow("styles") << QStringLiteral("styles.xml");
    QTest::newRow("metadata") << QStringLiteral("meta.xml");
    QTest::newRow("manifest") << QStringLiteral("META-INF/manifest.xml");
}

void TestOdtWriter::golden()
{
    QFETCH(QString, part);
    const Made one = made(markdown(bytesOf(everything)), {{QStringLiteral("color-code"), false}}, QStringLiteral("en"));
    QVERIFY(one.result);
    const QString file = folder + part.section(u'/', -1);
    const QByteArray written = readable(one.parts.value(part));
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile golden(file);
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(written) == written.size());
    }
    QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(bytesOf(file)));
}

void TestOdtWriter::sameBytes()
{
    const Document document = markdown(bytesOf(everything));
    QCOMPARE(made(document).file, made(document).file);
}

/// OpenDocument 1.3, part 2, 3.3: the type comes first, stored, so that it is found at a fixed place.
void TestOdtWriter::thePackageIsComplete()
{
    const Made one = made(markdown(bytesOf(everything)));
    QCOMPARE(one.file.sliced(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const QString manifest = one.text("META-INF/manifest.xml");
    for (const auto &[name, content] : one.parts.asKeyValueRange()) {
        const bool own = name == u"mimetype" || name == u"META-INF/manifest.xml";
        QCOMPARE(manifest.contains(QStringLiteral("full-path=\"%1\"").arg(name)), !own);
        if (!name.endsWith(QLatin1StringView(".xml")))
            continue;
        QXmlStreamReader reader(content);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
    }
    for (const QString &listed : all(manifest, "full-path=\"([^\"]*[^/\"])\""))
        QVERIFY2(one.parts.contains(listed), qPrintable(listed));
}

void TestOdtWriter::readsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
    row("words", "One *two* **three** ~~four~~ `five`, H<sub>2</sub>O and x<sup>2</sup>.\n");
    row("nested words", "**bold *both* bold**\n");
    row("hard breaks", "a\\\nb\n");
    row("headings", "# One\n\ntext\n\n## Two\n\n###### Six\n");
    row("links", "[far](https://example.org/a?b=c&d) [near](#one) [beside](other.md)\n\n# One\n");
    row("titled link", "[far](https://example.org \"Title\")\n");
    row("lists", "- a\n- b\n  - c\n    - d\n- e\n");
    row("numbers", "3. a\n4. b\n\ntext\n\n1) c\n2) d\n");
    row("numbers in numbers", "1. a\n   1. b\n   2. c\n2. d\n   1. e\n");
    row("loose list", "- a\n\n  more\n\n- b\n");
    row("code in an item", "1. a\n\n   ```\n   x\n   ```\n\n2. b\n");
    row("tasks", "- [x] done *now*\n- [ ] open\n");
    row("table", "| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | 3 |\n| 4 | 5 | 6 |\n");
    row("code", "```\nif (a)\n  b();\n\n\tc();\n```\n");
    row("quote", "> said\n>\n> twice\n");
    row("rule", "a\n\n---\n\nb\n");
    row("page break", "a\n\n\\newpage\n\nb\n");
    row("page break before a table", "a\n\n\\newpage\n\n| a |\n|---|\n| b |\n");
    row("footnotes", "a[^1] b[^2] c[^1]\n\n[^1]: first\n\n[^2]: second\n\n    more\n");
    row("formulas", "so $x^{2}$ is\n\n$$\\frac{a}{b}$$\n");
    row("tagged formulas", "$$a = b \\tag{1}$$\n\n$$c \\tag*{x}$$\n");
    row("blanks", "a `b  c` d\n");
}

void TestOdtWriter::readsBack()
{
    QFETCH(QByteArray, text);
    Document source = markdown(text);
    QStringList warnings;
    const Document back = readBack(made(source), &warnings);
    QCOMPARE(asMarkdown(back), asMarkdown(source));
    warnings.removeAll(QStringLiteral("part-remade")); // headers and footers
    QCOMPARE(warnings, QStringList());
}

void TestOdtWriter::listsStartAnew()
{
    const QString body = bodyOf(made(markdown("1. a\n2. b\n\ntext\n\n1. c\n\ntext\n\n5) d\n6) e\n\n- x\n  1. y\n\n     z\n\n  1) w\n")));
    QCOMPARE(all(body, "<text:list text:style-name=\"([^\"]*)\"").join(u' '),
             QStringLiteral("Numbers_20_1. Numbers_20_1. Numbers_20_1_29_ Bullets Numbers_20_1. Numbers_20_1_29_"));
    QCOMPARE(all(body, "text:start-value=\"(\\d+)\"").join(u','), QStringLiteral("5,1"));
    QVERIFY(!body.contains(QLatin1StringView("continue-numbering")));
}

/// Lists hold paragraphs and lists only.
void TestOdtWriter::tablesEndLists()
{
    const QString body = bodyOf(made(markdown("1. a\n\n   | x |\n   |---|\n   | y |\n\n   after\n\n2. b\n")));
    QString shape;
    QXmlStreamReader reader(body.left(body.indexOf(QLatin1StringView("</office:text>"))).replace(QLatin1StringView(":"), QLatin1StringView("-"))
                            + QStringLiteral("</office-text>"));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && (reader.name() == u"text-list" || reader.name() == u"text-list-item" || reader.name() == u"text-list-header"))
            shape += reader.name().mid(5).toString() + u'(';
        else if (reader.isEndElement() && reader.name().startsWith(u"text-list"))
            shape += u')';
        else if (reader.isStartElement() && reader.name() == u"table-table")
            shape += QLatin1StringView("table ");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(shape, QStringLiteral("list(list-item())table list(list-header()list-item())"));
    QVERIFY(body.contains(QLatin1StringView("<text:list-item text:start-value=\"2\">")));
}

void TestOdtWriter::numbersThatAreText()
{
    const auto listOf = [](NumberStyle style, int start) {
        ListBlock list;
        list.ordered = true;
        list.numbering = style;
        list.start = start;
        list.reversed = style == NumberStyle::UpperRoman;
        for (const auto *words : {"one", "two"}) {
            ListItem item;
            item.content.push_back(paragraphOf(QString::fromLatin1(words)));
            list.items.push_back(item);
        }
        return list;
    };
    Document document;
    document.blocks.push_back({listOf(NumberStyle::LowerGreek, 1), {}, Origin::Markup});
    document.blocks.push_back({listOf(NumberStyle::Decimal, -5), {}, Origin::Markup});
    document.blocks.push_back({listOf(NumberStyle::LowerAlpha, 26), {}, Origin::Markup});
    document.blocks.push_back({listOf(NumberStyle::UpperRoman, 2), {}, Origin::Markup});
    const Made one = made(document);
    QCOMPARE(wordsOf(one), QString::fromUtf8("α. one\nβ. two\n-5. one\n-4. two\none\ntwo\none\ntwo\n"));
    QCOMPARE(all(bodyOf(one), "text:start-value=\"(\\d+)\"").join(u','), QStringLiteral("26,2,1")); // counting down
}

void TestOdtWriter::tables()
{
    const QString body =
        bodyOf(made(markdown("<table><thead><tr><th colspan=2>A</th><th>B</th></tr></thead><tbody><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr>"
                             "<tr><td colspan=2>f</td></tr><tr><td>g</td></tr></tbody></table>\n")));
    QCOMPARE(all(body, "number-columns-spanned=\"(\\d)\"").join(u','), QStringLiteral("2,2"));
    QCOMPARE(all(body, "number-rows-spanned=\"(\\d)\"").join(u','), QStringLiteral("2"));
    QCOMPARE(all(body, "<table:table-header-rows>(.*?)</table:table-header-rows>").value(0).count(QLatin1StringView("<table:table-row ")), 1);
    QCOMPARE(body.count(QLatin1StringView("<table:table-column ")), 3);
    for (const QString &row : all(body, "<table:table-row [^>]*>(.*?)</table:table-row>")) // all rows are as wide as the columns
        QCOMPARE(row.count(QLatin1StringView("<table:table-cell")) + row.count(QLatin1StringView("<table:covered-table-cell")), 3);
    for (const QString &cell : all(body, "<table:table-cell [^>]*>(.*?)</table:table-cell>"))
        QVERIFY(cell.contains(QLatin1StringView("<text:p")));
}

/// They come as their source, and are written in portions of rows.
void TestOdtWriter::longTables()
{
    QString text = QStringLiteral("name,value\n");
    for (int i = 0; i < 1500; ++i)
        text += QStringLiteral("n%1,%1\n").arg(i);
    WorkContext context;
    const auto rows = CsvRows::from(text, {}, context);
    QVERIFY(rows);
    Document document;
    document.blocks.push_back({rows->asBlock(), {}, Origin::Markup});
    const QString body = bodyOf(made(document));
    QCOMPARE(body.count(QLatin1StringView("<table:table-row ")), 1501);
    QCOMPARE(body.count(QLatin1StringView("<table:table ")), 1);
    QCOMPARE(body.count(QLatin1StringView("<table:table-header-rows>")), 1);
    QVERIFY(body.contains(QLatin1StringView(">n1499<")));
    const QStringList styles = all(body, "<table:table-cell table:style-name=\"(\\w+)\"");
    QCOMPARE(styles.count(styles.last()), 2); // a line below the last row only
}

void TestOdtWriter::links()
{
    const Made one = made(markdown("# Top\n\n[a](https://example.org/ü?q=1&r=2) [b](#top) [c](javascript:alert(1)) [d](other.md) [e](http://) [f](#none) "
                                   "[g](mailto:a@b.c) [h](/x)\n"));
    QCOMPARE(all(bodyOf(one), "xlink:href=\"([^\"]*)\"").join(u' '), QStringLiteral("https://example.org/%C3%BC?q=1&amp;r=2 #top ../other.md mailto:a@b.c /x"));
    QVERIFY(bodyOf(one).contains(QLatin1StringView("<text:bookmark text:name=\"top\"/>")));
    QCOMPARE(one.warnings.filter(QStringLiteral("link-unsafe")).size(), 1);
}

void TestOdtWriter::notes()
{
    const QString body = bodyOf(made(markdown("a[^1] b[^2] c[^1]\n\n[^1]: first\n[^2]: second\n\n    more\n")));
    QCOMPARE(all(body, "<text:note text:id=\"(\\w+)\" text:note-class=\"footnote\">").join(u','), QStringLiteral("ftn1,ftn2"));
    QCOMPARE(all(body, "<text:note-ref [^>]*text:ref-name=\"(\\w+)\"").join(u','), QStringLiteral("ftn1"));
    QCOMPARE(all(body, "<text:note-body>(.*?)</text:note-body>").value(1).count(QLatin1StringView("<text:p ")), 2);
}

void TestOdtWriter::notesOfNotes()
{
    Document document;
    document.footnotes.resize(2);
    Paragraph call;
    call.content.push_back({FootnoteReference{0, 1}, {}, Origin::Markup});
    call.content.push_back({FootnoteReference{1, 1}, {}, Origin::Markup});
    document.blocks.push_back({call, {}, Origin::Markup});
    Paragraph nested;
    nested.content.push_back({Text{QStringLiteral("outer")}, {}, Origin::Markup});
    nested.content.push_back({FootnoteReference{1, 1}, {}, Origin::Markup});
    document.footnotes[0].content.push_back({nested, {}, Origin::Markup});
    document.footnotes[1].content.push_back(paragraphOf(QStringLiteral("inner")));
    const QString body = bodyOf(made(document));
    QCOMPARE(body.count(QLatin1StringView("<text:note ")), 1);
    QVERIFY(!body.contains(QLatin1StringView("<text:note-ref"))); // there is none that it could lead to
    QCOMPARE(body.count(QLatin1StringView("inner")), 1);
}

void TestOdtWriter::blanksAreKept()
{
    Document document;
    document.blocks.push_back({CodeBlock{QStringLiteral("  a   b\n\tc\n"), {}, {}, true, {}}, {}, Origin::Markup});
    QCOMPARE(all(bodyOf(made(document)), "<text:p [^>]*>(.*?)</text:p>").value(0),
             QStringLiteral("<text:s text:c=\"2\"/>a <text:s text:c=\"2\"/>b<text:line-break/><text:tab/>c"));
    const QString words = bodyOf(made(markdown("a *b* c\n")));
    QVERIFY(words.contains(QLatin1StringView(">a <text:span text:style-name=\"Emphasis\">b</text:span> c<")));
}

/// Nothing is formatted by hand where a style serves.
void TestOdtWriter::looksAreStyles()
{
    const Made one = made(markdown("# H\n\n*a* **b** `c` [d](#h) <kbd>e</kbd>\n\n> q\n\n> [!NOTE]\n> n\n\n- i\n\n1. j\n\nx[^1]\n\n---\n\n[^1]: y\n"));
    QCOMPARE(all(contentOf(one), "<style:style style:name=\"(\\w+)\" style:family=\"(?:text|paragraph)\"").join(u','), QString());
    const QString styles = one.text("styles.xml");
    for (const QString &used : all(bodyOf(one), "text:style-name=\"([^\"]*)\""))
        QVERIFY2(styles.contains(QStringLiteral("style:name=\"%1\"").arg(used)), qPrintable(used));
    QVERIFY(styles.contains(QLatin1StringView("style:name=\"Heading_20_1\" style:display-name=\"Heading 1\"")));
}

void TestOdtWriter::languagesAndDirections()
{
    const Made hebrew = made(markdown(QString::fromUtf8("# כותרת\n\nשלום (world).\n\n```\nx\n```\n").toUtf8()), {}, QStringLiteral("he"));
    QVERIFY(hebrew.text("styles.xml").contains(QLatin1StringView("style:writing-mode=\"rl-tb\"")));
    QVERIFY(hebrew.text("styles.xml").contains(QLatin1StringView("style:language-complex=\"he\"")));
    const Made english = made(
        markdown(QString::fromUtf8("He said <span lang=\"fr-CA\">oui</span>, <span lang=\"ja\">漢字</span>, हिन्दी.\n\n<p dir=\"rtl\">שלום</p>\n").toUtf8()), {},
        QStringLiteral("en"));
    const QString content = contentOf(english);
    QVERIFY(content.contains(QLatin1StringView("fo:language=\"fr\" fo:country=\"CA\"")));
    QVERIFY(content.contains(QLatin1StringView("style:language-asian=\"ja\"")));
    QVERIFY(content.contains(QLatin1StringView("style:font-name-complex=\"Noto Serif Devanagari\"")));
    QCOMPARE(content.count(QLatin1StringView("style:writing-mode=\"rl-tb\"")), 1);
    const Document back = readBack(hebrew);
    QCOMPARE(back.metadata.language, QStringLiteral("he"));
    QCOMPARE(back.blocks.front().value.as<Heading>()->alignment, Alignment::None); // on the right, where its lines begin
}

void TestOdtWriter::pictures()
{
    Document document = markdown("![A dot](dot.png)\n\ntext ![wide](wide.png) ![gone](gone.png)\n");
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    document.media.insert(QStringLiteral("dot.png"), {QStringLiteral("image/png"), png, QSize(40, 20)});
    document.media.insert(QStringLiteral("wide.png"), {QStringLiteral("image/png"), png, QSize(4000, 100)});
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\"/>";
    document.media.insert(QStringLiteral("a.svg"), {QStringLiteral("image/svg+xml"), svg, QSize(4, 2)});
    const Made one = made(document);
    QCOMPARE(one.parts.value(QStringLiteral("Pictures/image2.png")), png);
    const QString body = bodyOf(one);
    QVERIFY(body.contains(QLatin1StringView("svg:width=\"30pt\" svg:height=\"15pt\"")));
    const double wide = all(body, "svg:width=\"([0-9.]+)pt\"").value(1).toDouble();
    QVERIFY(wide > 300 && wide < 595); // in the column
    QVERIFY(body.contains(QLatin1StringView("<svg:desc>A dot</svg:desc>")));
    QVERIFY(wordsOf(one).contains(QLatin1StringView("gone")));
    QVERIFY(one.text("META-INF/manifest.xml").contains(QLatin1StringView("Pictures/image1.svg\" manifest:media-type=\"image/svg+xml\"")));
    QVERIFY(one.parts.contains(QStringLiteral("Pictures/image1.png"))); // for programs that do not know drawings
}

void TestOdtWriter::formulas()
{
    const Made one = made(markdown("a $x^2$ b\n\n$$\\sqrt{2}$$\n"));
    QCOMPARE(all(bodyOf(one), "<draw:object xlink:href=\"\\./([^\"]*)\"").join(u','), QStringLiteral("Formula 1,Formula 2"));
    QVERIFY(one.text("Formula 1/content.xml").contains(QLatin1StringView("<msup><mi>x</mi><mn>2</mn></msup>")));
    QVERIFY(one.text("Formula 2/content.xml").contains(QLatin1StringView("display=\"block\"")));
    QVERIFY(bodyOf(one).contains(QString::fromUtf8("<svg:desc>√2</svg:desc>")));
}

/// In the middle, the tag at the end of the line.
void TestOdtWriter::tagsOfFormulas()
{
    const Made one = made(markdown("$$a \\tag{1}$$\n\n$$b$$\n"));
    const QString body = bodyOf(one);
    QVERIFY2(!all(body, "<text:p [^>]*>(<text:tab/><draw:frame .*?</draw:frame><text:tab/>\\(1\\)</text:p>)").isEmpty(), qPrintable(body));
    QCOMPARE(body.count(QLatin1StringView("<text:tab/>")), 2);
    QVERIFY(!one.text("Formula 1/content.xml").contains(QLatin1StringView("<mtable")));
    QCOMPARE(all(contentOf(one), "<style:tab-stop [^>]*style:type=\"(\\w+)\"").join(u','), QStringLiteral("center,right"));
}

void TestOdtWriter::running()
{
    const Made one = made(markdown("---\ntitle: The & Title\nauthor: Ada\n---\n# One\n\n# Two\n"),
                          {{QStringLiteral("header-left"), QStringLiteral("{title} by {author}")}, {QStringLiteral("two-sided"), true}});
    const QString styles = one.text("styles.xml");
    QVERIFY(all(styles, "<style:header>(.*?)</style:header>").value(0).contains(QLatin1StringView("The &amp; Title by Ada<text:tab/>")));
    QVERIFY(styles.contains(QLatin1StringView("style:page-usage=\"mirrored\"")));
    QCOMPARE(styles.count(QLatin1StringView("<style:header-left>")), 1);
    QVERIFY(all(styles, "<style:footer>(.*?)</style:footer>").value(0).contains(QLatin1StringView("<text:page-number text:select-page=\"current\">")));
    QVERIFY(all(styles, "<style:header>(.*?)</style:header>").value(0).contains(QLatin1StringView("<text:chapter ")));
}

void TestOdtWriter::contentsAreFilled()
{
    const Made one = made(markdown("# One\n\ntext\n\n## Sub\n\n\\newpage\n\n# Two\n"),
                          {{QStringLiteral("contents"), true}, {QStringLiteral("contents-depth"), 2}}, QStringLiteral("de"));
    QVERIFY(one.result);
    const QString index = all(bodyOf(one), "<text:index-body>(.*?)</text:index-body>").value(0);
    const QStringList entries = all(index, "xlink:href=\"#([^\"]+)\"");
    QCOMPARE(entries.size(), 3);
    for (const QString &entry : entries)
        QVERIFY(bodyOf(one).contains(QStringLiteral("<text:bookmark text:name=\"%1\"/>").arg(entry)));
    QVERIFY(wordsOf(one).contains(QLatin1StringView("Inhalt\nOne 2\nSub 2\nTwo 3\nOne\ntext\nSub\nTwo\n")));
}

void TestOdtWriter::pageMeasures()
{
    const Made one = made(markdown("a\n"), {{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("orientation"), QStringLiteral("landscape")}});
    QVERIFY(one.text("styles.xml").contains(QLatin1StringView("fo:page-width=\"595.28pt\" fo:page-height=\"419.53pt\" style:print-orientation=\"landscape\"")));
}

void TestOdtWriter::metadata()
{
    const Made one = made(markdown("---\ntitle: T\nauthor: [A, B]\nkeywords: [k, l]\nversion: 7\n---\na\n"), {}, QStringLiteral("fr"));
    const QString meta = one.text("meta.xml");
    QVERIFY(meta.contains(QLatin1StringView("<dc:title>T</dc:title>")));
    QVERIFY(meta.contains(QLatin1StringView("<meta:keyword>k</meta:keyword><meta:keyword>l</meta:keyword>")));
    QVERIFY(meta.contains(QLatin1StringView(">2026-01-02T03:04:05Z<")));
    QVERIFY(meta.contains(QLatin1StringView("meta:name=\"version\" meta:value-type=\"string\">7<")));
    const Metadata back = readBack(one).metadata;
    QCOMPARE(back.title, QStringLiteral("T"));
    QCOMPARE(back.authors, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(back.language, QStringLiteral("fr"));
}

void TestOdtWriter::anyTextIsValid()
{
    QString every;
    for (int c = 1; c < 0x10000; ++c)
        every += QChar(static_cast<char16_t>(c));
    Document document;
    document.blocks.push_back(paragraphOf(every));
    document.blocks.push_back({CodeBlock{every, {}, {}, true, {}}, {}, Origin::Markup});
    document.metadata.title = every;
    document.metadata.all.append({every, every});
    const Made one = made(document);
    QVERIFY(one.result);
    for (const auto &[name, content] : one.parts.asKeyValueRange()) {
        QXmlStreamReader reader(content);
        while (!reader.atEnd() && name.endsWith(QLatin1StringView(".xml")))
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
    }
    QCOMPARE(one.warnings.filter(QStringLiteral("characters-replaced")).size(), 1);
}

void TestOdtWriter::deepNesting()
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "> - ";
    const Made one = made(markdown(text + "deep\n"));
    QVERIFY(one.result);
    QVERIFY(wordsOf(one).contains(QLatin1StringView("deep")));
}

void TestOdtWriter::noWordIsLost()
{
    const Document document = markdown(bytesOf(everything));
    const QString words = wordsOf(made(document));
    QString source = plainText(document.blocks);
    for (const Footnote &note : document.footnotes)
        source += plainText(note.content);
    source.remove(QRegularExpression(QStringLiteral("\\\\.*(?=\\.)"))); // TeX
    static const QRegularExpression word(QStringLiteral("\\w{3,}"));
    for (auto it = word.globalMatch(source); it.hasNext();) {
        const QString each = it.next().captured();
        QVERIFY2(words.contains(each), qPrintable(each));
    }
}

void TestOdtWriter::stop()
{
    StopSource source;
    source.requestStop(StopReason::User);
    const Made one = made(markdown("a\n"), {}, {}, source);
    QVERIFY(!one.result);
    QCOMPARE(one.result.error().code, ErrorCode::Canceled);
}

void TestOdtWriter::pandocReadsIt()
{
    const QString pandoc = QStandardPaths::findExecutable(QStringLiteral("pandoc"));
    if (pandoc.isEmpty())
        QSKIP("pandoc is not installed");
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.odt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made(markdown("# One\n\nSome *text*, **more** and `code`[^n].\n\n3. a\n4. b\n   - c\n\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                             "$x^2$\n\n[^n]: Note.\n"))
                   .file);
    file.close();
    QProcess process;
    process.start(pandoc, {QStringLiteral("-f"), QStringLiteral("odt"), QStringLiteral("-t"),
                           QStringLiteral("markdown-grid_tables-multiline_tables-simple_tables"), file.fileName()});
    QVERIFY(process.waitForFinished(60'000));
    // pandoc knows neither the first number of a list, nor heads of tables, nor these styles of quotes and code, in LibreOffice's own files too.
    QCOMPARE(
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8("# []{#anchor}One\n\nSome *text*, **more** and *code*[^1].\n\n1.  a\n\n2.  b\n\n    -   c\n\nquote\n\n|     |     |\n|-----|-----|\n"
                          "| 1   | 2   |\n\n$$x^{2}$$\n\n[^1]: Note.\n"));
}

void TestOdtWriter::coverColors()
{
    const QTemporaryDir folder;
    const QByteArray text = "---\ntitle: T\nauthor: A\ndescription: About it.\n---\n# One\n";
    QJsonObject options{{QStringLiteral("theme"), coloredTheme(folder)}, {QStringLiteral("title-page"), true}, {QStringLiteral("title-abstract"), true}};
    const Made colored = made(markdown(text), options);
    const QString content = colored.text("content.xml");
    const qsizetype background = content.indexOf(QLatin1StringView("<draw:rect "));
    QVERIFY2(background > 0 && background < content.indexOf(QLatin1StringView(">T<")), qPrintable(content));
    QVERIFY(content.contains(QLatin1StringView("draw:fill-color=\"#123456\"")));
    QCOMPARE(colored.text("styles.xml").count(QLatin1StringView("fo:color=\"#fefefe\"")), 4); // title, subtitle, author, date
    QCOMPARE(content.count(QLatin1StringView("fo:color=\"#fefefe\"")), 1);                    // the abstract
    options.remove(QStringLiteral("title-page"));
    const Made plain = made(markdown(text), options);
    QVERIFY(!plain.text("content.xml").contains(QLatin1StringView("123456")) && !plain.text("styles.xml").contains(QLatin1StringView("fefefe")));
}

QTEST_MAIN(TestOdtWriter)
#include "tst_odtwriter.moc"
