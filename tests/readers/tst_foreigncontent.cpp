// SPDX-License-Identifier: GPL-3.0-or-later
// What office files hold besides text: charts, diagrams, drawings and forms, whose words and numbers stay; and elements that nobody knows.
#include "officefile.h"

using namespace quayside;
using namespace quayside::test;

class TestForeignContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsOfWord();
    void diagramsOfWord();
    void drawingsOfOtherPrograms();
    void unknownElements();
    void formsAreFilledOrPrompt();
    void objectsOfOpenDocument();
    void unknownElementsOfOpenDocument();
    void highBlanks();
};

namespace {

QByteArray p(const QByteArray &content)
{
    return "<w:p>" + content + "</w:p>";
}

QByteArray r(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray drawing(const QByteArray &content)
{
    return "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>" + content + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}

Reading word(const QByteArray &body, const QByteArray &relations = {}, const Parts &more = {})
{
    return reading(docxReader(), packed(wordParts(body, relations, more)));
}

QByteArray cache(const QByteArray &kind, const QByteArray &code, const QByteArrayList &values)
{
    QByteArray points = code.isEmpty() ? QByteArray() : "<c:formatCode>" + code + "</c:formatCode>";
    for (qsizetype i = 0; i < values.size(); ++i)
        points += "<c:pt idx=\"" + QByteArray::number(i) + "\"><c:v>" + values[i] + "</c:v></c:pt>";
    return "<c:" + kind + "Cache>" + points + "</c:" + kind + "Cache>";
}

QByteArray series(const QByteArray &name, const QByteArrayList &values)
{
    return "<c:ser><c:tx><c:strRef>" + cache("str", {}, {name}) + "</c:strRef></c:tx><c:cat><c:strRef>" + cache("str", {}, {"North", "South"})
           + "</c:strRef></c:cat><c:val><c:numRef>" + cache("num", "0.0", values) + "</c:numRef></c:val></c:ser>";
}

constexpr auto odfNamespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:xlink="http://www.w3.org/1999/xlink")";

Reading odt(const QByteArray &body, const Parts &more = {})
{
    const QByteArray content = QByteArray("<office:document-content ") + odfNamespaces + "><office:body><office:text>" + body
                               + "</office:text></office:body></office:document-content>";
    const Parts parts{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}, {QStringLiteral("content.xml"), content}};
    return reading(odtReader(), packed(parts + more));
}

} // namespace

/// A chart keeps what it was drawn from.
void TestForeignContent::chartsOfWord()
{
    const QByteArray chart = QByteArray("<c:chartSpace ") + wordNamespaces
                             + "><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Sales</a:t></a:r></a:p></c:rich></c:tx></c:title>" + "<c:plotArea><c:barChart>"
                             + series("2023", {"1.25", "2"}) + series("2024", {"3"}) + "</c:barChart></c:plotArea></c:chart></c:chartSpace>";
    const QByteArray body = p(r("before") + drawing("<c:chart r:id=\"c\"/>"));
    const Reading result = word(body, relationship("c", "chart", "charts/chart1.xml"), {{QStringLiteral("word/charts/chart1.xml"), chart}});
    QVERIFY(result.document);
    const auto *table = result.document->blocks.back().value.as<Table>();
    QVERIFY(table);
    QCOMPARE(plainText(table->caption), QStringLiteral("Sales"));
    QCOMPARE(table->columns, std::vector<Alignment>({Alignment::None, Alignment::Right, Alignment::Right}));
    const QString rows = asMarkdown(result).remove(u'\n');
    QVERIFY2(rows.contains(QStringLiteral("<th>2023</th><th>2024</th>")), qPrintable(rows));
    QVERIFY2(rows.contains(QStringLiteral("<td>North</td><td>1.3</td><td>3.0</td></tr><tr><td>South</td><td>2.0</td><td></td>")), qPrintable(rows));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-dropped:0")}); // its looks
    const Reading without = word(body, relationship("c", "chart", "charts/chart1.xml"));
    QCOMPARE(asMarkdown(without), QStringLiteral("before\n"));
}

void TestForeignContent::diagramsOfWord()
{
    const auto point = [](const QByteArray &id, const QByteArray &type, const QByteArray &words) {
        return "<dgm:pt modelId=\"" + id + "\"" + (type.isEmpty() ? QByteArray() : " type=\"" + type + "\"") + "><dgm:t><a:p><a:r><a:t>" + words
               + "</a:t></a:r></a:p></dgm:t></dgm:pt>";
    };
    const auto link = [](const QByteArray &above, const QByteArray &below, int order) {
        return "<dgm:cxn srcId=\"" + above + "\" destId=\"" + below + "\" srcOrd=\"" + QByteArray::number(order) + "\"/>";
    };
    const QByteArray model = QByteArray("<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" ") + wordNamespaces
                             + "><dgm:ptLst>" + point("0", "doc", {}) + point("1", {}, "Second") + point("2", {}, "First") + point("3", {}, "Below")
                             + point("4", "pres", "not shown") + "</dgm:ptLst><dgm:cxnLst>" + link("0", "1", 1) + link("0", "2", 0) + link("2", "3", 0)
                             + link("3", "2", 0) // a circle
                             + "</dgm:cxnLst></dgm:dataModel>";
    const Reading result = word(p(drawing("<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\"d\"/>")),
                                relationship("d", "diagramData", "diagrams/data1.xml"), {{QStringLiteral("word/diagrams/data1.xml"), model}});
    QCOMPARE(asMarkdown(result), QStringLiteral("- First\n  - Below\n- Second\n"));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-dropped:0")});
}

void TestForeignContent::drawingsOfOtherPrograms()
{
    const QByteArray shape = "<x:lockedCanvas xmlns:x=\"urn:x\"><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>in a </a:t></a:r><a:r><a:t>shape</a:t></a:r></a:p>"
                             "</a:txBody></a:txSp></a:sp></x:lockedCanvas>";
    const Reading result = word(p(r("words") + drawing(shape)));
    QCOMPARE(asMarkdown(result), QStringLiteral("words\n\nin a shape\n"));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-dropped:0")});
}

/// Words count, whatever they stand in.
void TestForeignContent::unknownElements()
{
    const Reading result =
        word("<w:p2>" + r("one") + "</w:p2><x:all xmlns:x=\"urn:x\">" + p(r("two")) + "</x:all>" + p(r("three ") + "<w:new>" + r("four") + "</w:new>"));
    QCOMPARE(asMarkdown(result), QStringLiteral("one\n\ntwo\n\nthree four\n"));
}

/// Controls that nobody filled in prompt by their style or in brackets; others hold headings of forms.
void TestForeignContent::formsAreFilledOrPrompt()
{
    const auto control = [](const QByteArray &content) {
        return "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    };
    const QByteArray prompt = "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>Click here</w:t></w:r>";
    const Reading result = word(control(p(r("Unit price"))) + control(p(prompt)) + p(r("of ") + control(r("[Your name]")) + control(r("Total"))));
    QCOMPARE(asMarkdown(result), QStringLiteral("Unit price\n\nof Total\n"));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-dropped:0")});
}

/// Of what has no picture that can be shown the numbers stay; spreadsheets end where their last cell is.
void TestForeignContent::objectsOfOpenDocument()
{
    const auto cell = [](const QByteArray &words) {
        return "<table:table-cell>" + (words.isEmpty() ? QByteArray() : "<text:p>" + words + "</text:p>") + "</table:table-cell>";
    };
    const QByteArray content = QByteArray("<office:document-content ") + odfNamespaces + "><office:body><office:spreadsheet><table:table><table:table-row>"
                               + cell("a") + cell("b") + "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row><table:table-row>"
                               + cell("1") + cell({}) + "</table:table-row><table:table-row table:number-rows-repeated=\"1000\">" + cell({})
                               + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    const QByteArray frame = R"(<text:p>before<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>)";
    const Reading result = odt(frame, {{QStringLiteral("Object 1/content.xml"), content}});
    QCOMPARE(asMarkdown(result), QStringLiteral("before\n\n|  |  |\n| --- | --- |\n| a | b |\n| 1 |  |\n"));
    QVERIFY(result.warnings.contains(QStringLiteral("part-dropped:0")));
    QCOMPARE(asMarkdown(odt(frame)), QStringLiteral("before\n"));
}

void TestForeignContent::unknownElementsOfOpenDocument()
{
    const Reading result =
        odt("<text:p>a<text:bookmark "
            "text:name=\"m\"><text:span>b</text:span></text:bookmark>c</text:p><text:own>d</text:own><text:all><text:p>e</text:p></text:all>");
    QVERIFY(result.document);
    QCOMPARE(plainText(result.document->blocks).simplified(), QStringLiteral("abc d e"));
}

/// Editors leave blanks that are high or low, which show nothing of it.
void TestForeignContent::highBlanks()
{
    const QByteArray high = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\"> </w:t></w:r>";
    QCOMPARE(asMarkdown(word(p(r("a") + high + r("b")))), QStringLiteral("a b\n"));
}

QTEST_GUILESS_MAIN(TestForeignContent)
#include "tst_foreigncontent.moc"
