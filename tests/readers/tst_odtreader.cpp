// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"

using namespace quayside;
using namespace quayside::test;

class TestOdtReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_data();
    void structure();
    void repeatedCellsAreBounded();
    void notesAndComments();
    void changes_data();
    void changes();
    void picturesAndFormulas();
    void metadata();
    void whatIsDroppedIsTold();
    void numbersOfHeadingsAreTold();
    void textOfShapesStays();
    void wordsOfDeepTablesStay();
    void damaged_data();
    void damaged();
    void hearsAStop();
};

namespace {

constexpr auto xmlns =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
    R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink")";

Parts odtParts(const QByteArray &body, const Parts &more = {})
{
    return Parts{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                 {QStringLiteral("styles.xml"), bytesOf(readersData(QStringLiteral("odt/styles.xml")))},
                 {QStringLiteral("content.xml"),
                  QByteArray("<office:document-content ") + xmlns + "><office:automatic-styles>"
                      + R"(<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>)"
                      + R"(<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>)"
                      + R"(<style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>)"
                      + "</office:automatic-styles><office:body><office:text>" + body + "</office:text></office:body></office:document-content>"}}
           + more;
}

Reading odt(const QByteArray &body, const Parts &more = {}, const QJsonObject &options = {})
{
    return reading(odtReader(), packed(odtParts(body, more)), options);
}

QByteArray p(const QByteArray &content, const QByteArray &style = "Standard")
{
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
}

QByteArray items(const QByteArray &style, const QByteArrayList &all, const QByteArray &attributes = {})
{
    QByteArray list = "<text:list text:style-name=\"" + style + "\" " + attributes + ">";
    for (const QByteArray &one : all)
        list += "<text:list-item>" + one + "</text:list-item>";
    return list + "</text:list>";
}

} // namespace

void TestOdtReader::structure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("markdown");
    const auto add = [](const char *name, const QByteArray &body, const char *markdown) { QTest::newRow(name) << body << QString::fromUtf8(markdown); };
    add("words", p("a  b\n c<text:s text:c=\"2\"/>d<text:line-break/>e <text:span text:style-name=\"T1\">bold</text:span>"), "a b c  d\\\ne **bold**\n");
    add("headings", R"(<text:h text:outline-level="2">Two</text:h>)", "## Two\n");
    add("headings by style", p("Styled", "P1"), "## Styled\n");
    add("code", p("if (a)", "Preformatted_20_Text") + p("<text:s text:c=\"2\"/>b();", "Preformatted_20_Text"), "```\nif (a)\n  b();\n```\n");
    add("quote", p("said", "Quotations"), "> said\n");
    add("circular styles", p("round", "A"), "round\n");
    add("lists", items("L1", {p("a") + items("L1", {p("b")}), p("c")}), "- a\n  - b\n- c\n");
    add("numbers", items("L2", {p("a"), p("b")}), "1. a\n2. b\n");
    add("numbers go on", items("L2", {p("a")}) + p("x") + items("L2", {p("b")}, R"(text:continue-numbering="true")"), "1. a\n\nx\n\n2. b\n");
    add("table",
        R"(<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell>)" + p("a")
            + "</table:table-cell><table:table-cell>" + p("b")
            + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
            + p("wide") + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td colspan=\"2\">wide</td>\n</tr>\n</tbody>\n</table>\n");
    add("links", p(R"(<text:a xlink:href="https://example.org">far</text:a> <text:bookmark text:name="here"/>x <text:a xlink:href="#here">near</text:a>)"),
        "[far](https://example.org) <span id=\"here\"></span>x [near](#here)\n");
    add("page break", p("a") + p("b", "P2"), "a\n\n\\newpage\n\nb\n");
    add("contents", "<text:table-of-content><text:index-body>" + p("One 1") + "</text:index-body></text:table-of-content>" + p("a"), "a\n");
    add("definitions as pandoc has them",
        p("Term", "Definition_20_Term_20_Tight") + p("what it is", "Definition_20_Definition_20_Tight") + p("Other", "Definition_20_Term")
            + p("and that", "Definition_20_Definition"),
        "<dl>\n<dt>Term</dt>\n<dd>what it is</dd>\n<dt>Other</dt>\n<dd>and that</dd>\n</dl>\n");
    add("section", "<text:section>" + p("in") + "</text:section>", "in\n");
}

void TestOdtReader::repeatedCellsAreBounded()
{
    const QByteArray cell = "<table:table-cell table:number-columns-repeated=\"1000000000\">" + p("a") + "</table:table-cell>";
    const Reading result = odt("<table:table><table:table-row table:number-rows-repeated=\"1000000000\">" + cell + "</table:table-row></table:table>");
    const Table &table = *result.document->blocks.front().value.as<Table>();
    QCOMPARE(table.bodies.front().rows.front().cells.size(), std::size_t{1000});
    QVERIFY(table.bodies.front().rows.size() <= 20);
}

void TestOdtReader::structure()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, markdown);
    QCOMPARE(asMarkdown(odt(body)), markdown);
}

void TestOdtReader::notesAndComments()
{
    const QByteArray body = p(R"(a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>)" + p("first")
                              + "</text:note-body></text:note>" + "<office:annotation><dc:creator>Ada</dc:creator>" + p("really?") + "</office:annotation>b");
    const Reading dropped = odt(body);
    QCOMPARE(asMarkdown(dropped), QStringLiteral("a[^1]b\n\n[^1]: first\n"));
    QCOMPARE(dropped.warnings, QStringList{QStringLiteral("part-dropped:0")});
    QCOMPARE(asMarkdown(odt(body, {}, {{QStringLiteral("comments"), QStringLiteral("keep")}})),
             QStringLiteral("a[^1][^2]b\n\n[^1]: first\n\n[^2]: **Ada:** really?\n"));
}

void TestOdtReader::changes_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("accept") << QStringLiteral("accept") << QStringLiteral("a new c\n");
    QTest::newRow("reject") << QStringLiteral("reject") << QStringLiteral("a old c\n");
    QTest::newRow("keep") << QStringLiteral("keep") << QStringLiteral("a <ins title=\"Ada, 2026-02-03\">new</ins><del title=\"Ada, 2026-02-03\">old</del> c\n");
}

void TestOdtReader::changes()
{
    QFETCH(QString, option);
    QFETCH(QString, markdown);
    const QByteArray info = "<office:change-info><dc:creator>Ada</dc:creator><dc:date>2026-02-03T04:05:06</dc:date></office:change-info>";
    const QByteArray body = R"(<text:tracked-changes><text:changed-region text:id="i"><text:insertion>)" + info
                            + R"(</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion>)" + info + p("old")
                            + "</text:deletion></text:changed-region></text:tracked-changes>"
                            + p(R"(a <text:change-start text:change-id="i"/>new<text:change-end text:change-id="i"/><text:change text:change-id="d"/> c)");
    QCOMPARE(asMarkdown(odt(body, {}, {{QStringLiteral("changes"), option}})), markdown);
}

void TestOdtReader::picturesAndFormulas()
{
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>)";
    const Reading result =
        odt(p(R"(<draw:frame svg:width="1in" svg:height="0.5in"><draw:image xlink:href="Pictures/a.svg"/><svg:desc>A field</svg:desc></draw:frame>)")
                + p(R"(so <draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame>)"),
            {{QStringLiteral("Pictures/a.svg"), svg},
             {QStringLiteral("Object 1/content.xml"), R"(<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>)"}});
    const auto *image = result.document->blocks.front().value.as<Paragraph>()->content.front().value.as<Image>();
    QCOMPARE(image->url, QStringLiteral("Pictures/a.svg"));
    QCOMPARE(image->width, std::optional(96.0));
    QCOMPARE(plainText(image->alt), QStringLiteral("A field"));
    QVERIFY(result.document->media.find(image->url));
    QCOMPARE(result.document->blocks.back().value.as<Paragraph>()->content.back().value.as<Math>()->tex, QStringLiteral("x^{2}"));
    const Reading folder = odt(p(R"(so <draw:frame><draw:object xlink:href="Formula-1/"/></draw:frame>)"),
                               {{QStringLiteral("Formula-1/content.xml"), R"(<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>y</mi></math>)"}});
    QCOMPARE(folder.document->blocks.back().value.as<Paragraph>()->content.back().value.as<Math>()->tex, QStringLiteral("y"));
    QCOMPARE(result.warnings, QStringList());
}

void TestOdtReader::metadata()
{
    const QByteArray meta = QByteArray("<office:document-meta ") + xmlns
                            + "><office:meta><dc:title>The Title</dc:title><meta:initial-creator>Ada</meta:initial-creator><dc:creator>Bob</dc:creator>"
                              "<dc:language>de-DE</dc:language><meta:keyword>a</meta:keyword></office:meta></office:document-meta>";
    const Reading result = odt(p("a"), {{QStringLiteral("meta.xml"), meta}});
    QCOMPARE(result.document->metadata.title, QStringLiteral("The Title"));
    QCOMPARE(result.document->metadata.authors, QStringList{QStringLiteral("Ada")});
    QCOMPARE(result.document->metadata.language, QStringLiteral("de-DE"));
    QCOMPARE(result.document->metadata.keywords, QStringList{QStringLiteral("a")});
    QCOMPARE(odt(p("a")).document->metadata.language, QStringLiteral("en-GB"));
}

void TestOdtReader::whatIsDroppedIsTold()
{
    const Reading result = odt(p("<draw:custom-shape/><text:page-number>1</text:page-number>"));
    QCOMPARE(result.warnings, QStringList({QStringLiteral("part-dropped:0"), QStringLiteral("part-remade:0")}));
    const auto note = [](const QByteArray &body) { return "<text:note><text:note-body>" + body + "</text:note-body></text:note>"; };
    const QByteArray body = p(note(p("one" + note(p("two"))))) + R"(<office:forms><form:form xmlns:form="f"/></office:forms>)"
                            + "<table:table><table:table-row><table:table-cell/><table:covered-table-cell>" + p("below") + "</table:covered-table-cell>"
                            + "</table:table-row></table:table>" + p(R"(<draw:frame><draw:object xlink:href="gone"/></draw:frame>)")
                            + p(R"(<draw:frame><draw:image xlink:href=""/></draw:frame>)");
    WorkContext context;
    ReadInput input;
    input.bytes = packed(odtParts(body));
    QVERIFY(odtReader().read(input, context));
    QStringList told;
    for (const Warning &warning : std::as_const(context.warnings))
        told.append(warning.params.value(QStringLiteral("what")));
    QCOMPARE(told, QStringList({QStringLiteral("embedded files (1)"), QStringLiteral("forms (1)"), QStringLiteral("notes of notes (1)"),
                                QStringLiteral("pictures that cannot be read (1)"), QStringLiteral("pieces of hidden text (1)")}));
}

/// They are numbered anew, or not at all.
void TestOdtReader::numbersOfHeadingsAreTold()
{
    Parts parts = odtParts(R"(<text:h text:outline-level="1">One</text:h><text:h text:outline-level="2">Two</text:h>)");
    parts[1].second.replace("<office:styles>", "<office:styles><text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
                                               "<text:outline-level-style text:level=\"2\" style:num-format=\"\"/></text:outline-style>");
    QCOMPARE(reading(odtReader(), packed(parts)).warnings, QStringList{QStringLiteral("part-remade:0")});
}

/// In a paragraph, in a group, and on the page, before all paragraphs.
void TestOdtReader::textOfShapesStays()
{
    const QByteArray shape = "<draw:custom-shape>" + p("in a shape") + "</draw:custom-shape>";
    const QByteArray page = "<draw:g><draw:rect>" + p("in a group") + "</draw:rect><draw:g><draw:ellipse/></draw:g></draw:g>";
    const Reading result = odt(page + p("before " + shape + "after"));
    QCOMPARE(asMarkdown(result), QStringLiteral("in a group\n\nbefore after\n\nin a shape\n"));
    QCOMPARE(result.warnings, QStringList({QStringLiteral("part-dropped:0"), QStringLiteral("part-dropped:0")}));
}

void TestOdtReader::wordsOfDeepTablesStay()
{
    QByteArray table = p("deepest");
    for (int i = 0; i < 30; ++i)
        table = "<table:table><table:table-row><table:table-cell>" + p("level") + table + "</table:table-cell></table:table-row></table:table>";
    const Reading result = odt(table);
    const QString text = plainText(result.document->blocks);
    QCOMPARE(text.count(QLatin1StringView("level")), 30);
    QVERIFY(text.contains(QLatin1StringView("deepest")));
    QVERIFY(result.warnings.contains(QStringLiteral("nesting-flattened:0")));
}

void TestOdtReader::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason"); ///< part of the sentence; empty: it is read
    const Parts good = odtParts(p("a"));
    QTest::newRow("good") << packed(good) << QString();
    QTest::newRow("no styles") << packed({good[0], good[2]}) << QString();
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("no zip file");
    QTest::newRow("cut") << packed(good).chopped(40) << QStringLiteral("cut short");
    QTest::newRow("no content") << packed({good[0]}) << QStringLiteral("no OpenDocument file");
    QTest::newRow("password") << packed(good + Parts{{QStringLiteral("META-INF/manifest.xml"), "<manifest:encryption-data/>"}}) << QStringLiteral("password");
    Parts parts = good;
    parts.last().second.replace("office:text", "office:spreadsheet");
    QTest::newRow("another kind") << packed(parts) << QStringLiteral("of another kind");
    parts.last().second = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    QTest::newRow("entities") << packed(parts) << QStringLiteral("document type");
    parts = odtParts(QByteArray("<text:section>").repeated(1000));
    QTest::newRow("deep") << packed(parts) << QStringLiteral("nested too deeply");
}

void TestOdtReader::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading result = reading(odtReader(), bytes);
    if (reason.isEmpty()) {
        QCOMPARE(asMarkdown(result), QStringLiteral("a\n"));
        return;
    }
    QVERIFY(!result.document);
    const QString said = sentence(result.document.error());
    QVERIFY2(said.contains(reason) && !said.contains(u'{'), qPrintable(said));
}

void TestOdtReader::hearsAStop()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    WorkContext context;
    context.stop = stop;
    ReadInput input;
    input.bytes = packed(odtParts(p("a")));
    const auto document = odtReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestOdtReader)
#include "tst_odtreader.moc"
