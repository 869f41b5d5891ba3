// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"
#include "readers/xlsx/numberformat.h"

using namespace quayside;
using namespace quayside::test;

class TestXlsxReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void textsOfFormats();
    void sheets();
    void formatsAsShown();
    void mergedCells();
    void hiddenParts();
    void hiddenColumnsKeepMergedCells();
    void links();
    void formulasWithoutResultsAreTold();
    void longSheetsStayTheirSource();
    void cellsFarApartAreBounded();
    void whatSheetsRepeatIsBounded();
    void damaged_data();
    void damaged();
    void hearsAStop();
};

namespace {

constexpr auto xmlns =
    R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

QByteArray sheet(const QByteArray &rows, const QByteArray &before = {}, const QByteArray &after = {})
{
    return QByteArray("<worksheet ") + xmlns + ">" + before + "<sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
}

/// A workbook of these sheets, named A, B …; @p states: theirs, in order.
Parts workbook(const QByteArrayList &sheets, const QByteArrayList &states = {})
{
    QByteArray list;
    QByteArray relations = relationship("t", "sharedStrings", "sharedStrings.xml") + relationship("s", "styles", "styles.xml");
    Parts parts{{QStringLiteral("[Content_Types].xml"), R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
                {QStringLiteral("_rels/.rels"), relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))}};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray id = "w" + QByteArray::number(i);
        const QByteArray state = states.value(i);
        list +=
            "<sheet name=\"" + QByteArray(1, char('A' + i)) + "\" r:id=\"" + id + "\"" + (state.isEmpty() ? QByteArray() : " state=\"" + state + "\"") + "/>";
        relations += relationship(id, "worksheet", "worksheets/" + id + ".xml");
        parts.append({QStringLiteral("xl/worksheets/w%1.xml").arg(i), sheets.at(i)});
    }
    parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relationships(relations)});
    parts.append({QStringLiteral("xl/sharedStrings.xml"),
                  QByteArray("<sst ") + xmlns + "><si><t>name</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh></si></sst>"});
    parts.append({QStringLiteral("xl/styles.xml"),
                  QByteArray("<styleSheet ") + xmlns
                      + R"(><numFmts><numFmt numFmtId="164" formatCode="#,##0.00\ &quot;EUR&quot;"/></numFmts><cellXfs><xf numFmtId="0"/>)"
                      + R"(<xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>)"});
    parts.append({QStringLiteral("xl/workbook.xml"), QByteArray("<workbook ") + xmlns + "><sheets>" + list + "</sheets></workbook>"});
    return parts;
}

Reading book(const QByteArrayList &sheets, const QByteArrayList &states = {})
{
    return reading(xlsxReader(), packed(workbook(sheets, states)));
}

} // namespace

void TestXlsxReader::numbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *code, double value, const char *shown) {
        QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(QLatin1StringView(code)).arg(value)))
            << QString::fromUtf8(code) << value << QString::fromUtf8(shown);
    };
    add("General", 0.1 + 0.2, "0.3");
    add("General", 1234567.0, "1234567");
    add("0", 2.5, "3");
    add("0.00", -1.005, "-1.00");
    add("#,##0", 1234567.8, "1,234,568");
    add("#,##0.0#", 1234.5, "1,234.5");
    add("00000", 42, "00042");
    add("#.##", 0.5, ".5");
    add("0%", 0.256, "26%");
    add("0.0E+00", 12345, "1.2E+04");
    add("# ?/?", 1.75, "1 3/4");
    add("# ?/?", 0.5, "1/2");
    add("#,##0.00 \"EUR\"", 1234.5, "1,234.50 EUR");
    add("[$€-407] #,##0", 12, "€ 12");
    add("[Red]-0.0;[Blue]+0.0", -3, "+3.0");
    add("0;-0;\"none\"", 0, "none");
    add("0.0,", 12345, "12.3");
    add("\\a0\\b", 7, "a7b");
    add("yyyy-mm-dd", 45000, "2023-03-15");
    add("d mmm yyyy", 61, "1 Mar 1900");
    add("d", 59, "28");
    add("dddd", 45000, "Wednesday");
    add("h:mm AM/PM", 0.75, "6:00 PM");
    add("mm:ss", 0.5 + 90.0 / 86400, "01:30");
    add("[h]:mm", 1.5, "36:00");
    add("yyyy-mm-dd hh:mm:ss", 45000.999999, "2023-03-16 00:00:00");
    add("ss.00", 1.256 / 86400, "01.25");
    add("yyyy", 1e12, "1E+12");
    // words between the places of digits
    add("000-00-0000", 123456789, "123-45-6789");
    add("000\\-00\\-0000", 1234, "000-00-1234");
    add("(###) ###-####", 5551234567, "(555) 123-4567");
    add("00000-0000", 123456789, "12345-6789");
    add("0\\'00.0\"x\"0", 123.45, "1'23.4x5");
    // fractions
    add("# ?/8", 1.5, "1 4/8");
    add("# ?\?/16", 0.3125, "5/16");
    add("?/?", 1.5, "3/2");
    add("# ?/?\" in\"", 2.25, "2 1/4 in");
    add("# ?/?", 3, "3");
    // conditions
    add("[<1000]0;[<1000000]0.0,\"K\";0.0,,\"M\"", 12, "12");
    add("[<1000]0;[<1000000]0.0,\"K\";0.0,,\"M\"", 12345, "12.3K");
    add("[<1000]0;[<1000000]0.0,\"K\";0.0,,\"M\"", 1.25e7, "12.5M");
    add("[=1]\"yes\";[=0]\"no\";0", 1, "yes");
    add("[=1]\"yes\";[=0]\"no\";0", 0, "no");
    add("[=1]\"yes\";[=0]\"no\";0", -2, "-2");
    add("[Red][<0]0;0", -5, "5");
    // dates
    add("mmmmm", 45000, "M");
    add("h:mm A/P", 0.75, "6:00 P");
}

void TestXlsxReader::numbers()
{
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(QString, shown);
    QCOMPARE(reader::xlsx::NumberFormat(code).shown(value, QLocale(QLocale::English, QLocale::UnitedStates), false), shown);
}

/// The fourth section is for texts.
void TestXlsxReader::textsOfFormats()
{
    const QString word = QStringLiteral("foo");
    QCOMPARE(reader::xlsx::NumberFormat(QStringLiteral("0;-0;0;[Yellow]General")).shown(word), word);
    QCOMPARE(reader::xlsx::NumberFormat(QStringLiteral("0;-0;0;\"<\"@\">\"")).shown(word), QStringLiteral("<foo>"));
    QCOMPARE(reader::xlsx::NumberFormat(QStringLiteral("0.0")).shown(word), word);
}

void TestXlsxReader::sheets()
{
    const QByteArray first = sheet(R"(<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>b</t></is></c></row>)"
                                   R"(<row r="4"><c r="B4" t="s"><v>1</v></c><c r="C4"><f>1+1</f><v>2</v></c></row>)");
    QCOMPARE(asMarkdown(book({first})), QStringLiteral("| name | b |\n| --- | --: |\n| two runs | 2 |\n"));
    QCOMPARE(asMarkdown(book({first, sheet(R"(<row><c t="b"><v>1</v></c></row><row><c t="e"><v>#N/A</v></c></row>)"), sheet({})})),
             QStringLiteral("# A\n\n| name | b |\n| --- | --: |\n| two runs | 2 |\n\n# B\n\n| TRUE |\n| --- |\n| #N/A |\n"));
}

void TestXlsxReader::formatsAsShown()
{
    const QByteArray bytes = packed(workbook({sheet(R"(<row><c s="1"><v>45000</v></c><c s="2"><v>0.5</v></c><c s="3"><v>1234.5</v></c></row>)")}));
    const auto cells = [&](const QString &locale) {
        ReadInput input;
        input.bytes = bytes;
        input.locale = locale;
        input.options = {{QStringLiteral("header"), false}};
        WorkContext context;
        QStringList shown;
        const auto document = xlsxReader().read(input, context);
        for (const TableCell &cell : document->blocks.front().value.as<Table>()->bodies.front().rows.front().cells)
            shown.append(plainText(cell.content));
        return shown;
    };
    QCOMPARE(cells({}), QStringList({QStringLiteral("2023-03-15"), QStringLiteral("50.00%"), QStringLiteral("1,234.50 EUR")}));
    QCOMPARE(cells(QStringLiteral("de-DE")), QStringList({QStringLiteral("2023-03-15"), QStringLiteral("50,00%"), QStringLiteral("1.234,50 EUR")}));
}

void TestXlsxReader::mergedCells()
{
    const Reading result =
        book({sheet(R"(<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>)", {},
                    R"(<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C2:C9"/></mergeCells>)")});
    const Table &table = *result.document->blocks.front().value.as<Table>();
    QCOMPARE(table.head.front().cells.size(), std::size_t{2});
    QCOMPARE(table.head.front().cells.front().columnSpan, 2);
    QCOMPARE(table.bodies.front().rows.front().cells.size(), std::size_t{3});
}

void TestXlsxReader::hiddenParts()
{
    const QByteArray rows =
        R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>4</v></c></row>)";
    const Reading result = book({sheet(rows, R"(<cols><col min="2" max="2" hidden="1"/></cols>)"), sheet(rows)}, {{}, "hidden"});
    QCOMPARE(asMarkdown(result), QStringLiteral("| 1 | 3 |\n| --- | --- |\n"));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("parts-hidden:0")});
}

void TestXlsxReader::hiddenColumnsKeepMergedCells()
{
    const QByteArray cells =
        R"(<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="C2"><v>6</v></c><c r="D2"><v>7</v></c></row>)";
    const QByteArray hidden = R"(<cols><col min="2" max="2" hidden="1"/></cols>)";
    const Reading result =
        book({sheet(cells, hidden, R"(<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B3"/></mergeCells>)")}); // one of them hidden whole
    const Table &table = *result.document->blocks.front().value.as<Table>();
    QCOMPARE(table.head.front().cells.size(), std::size_t{2});
    QCOMPARE(table.head.front().cells.front().columnSpan, 2);
    QCOMPARE(table.bodies.front().rows.front().cells.size(), std::size_t{3});
}

void TestXlsxReader::links()
{
    const auto with = [](const QByteArray &rows) {
        Parts parts = workbook({sheet(rows, R"(<cols><col min="1" max="1" hidden="1"/></cols>)",
                                      R"(<hyperlinks><hyperlink ref="B1" r:id="h1"/><hyperlink ref="B2" location="A!A1"/></hyperlinks>)")});
        parts.append({QStringLiteral("xl/worksheets/_rels/w0.xml.rels"), relationships(relationship("h1", "hyperlink", "https://example.org/x", true))});
        return reading(xlsxReader(), packed(parts));
    };
    const Reading result = with(R"(<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>)");
    QCOMPARE(asMarkdown(result), QStringLiteral("| [1](https://example.org/x) |\n| --- |\n| 2 |\n"));
    QCOMPARE(result.warnings, QStringList({QStringLiteral("parts-hidden:0"), QStringLiteral("part-dropped:0")})); // the one within the workbook
    const Reading longer = with(QByteArray("<row><c><v>0</v></c><c><v>1</v></c></row>").repeated(200'001));
    QVERIFY(longer.warnings.contains(QStringLiteral("part-dropped:0")));
}

/// Programs that only write workbooks leave computing them to others.
void TestXlsxReader::formulasWithoutResultsAreTold()
{
    const Reading result = book({sheet(R"(<row><c><v>1</v></c><c><f>A1+1</f></c></row><row><c><f>A1</f><v>1</v></c></row>)")});
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-dropped:0")});
}

void TestXlsxReader::longSheetsStayTheirSource()
{
    const Reading result = book({sheet(QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(200'000))});
    QVERIFY(result.document->blocks.front().value.is<Raw>());
}

/// A row is as long as its last cell is far away.
void TestXlsxReader::cellsFarApartAreBounded()
{
    const auto cell = [](int column) {
        QByteArray name;
        for (int left = column + 1; left > 0; left = (left - 1) / 26)
            name.prepend(char('A' + (left - 1) % 26));
        return "<c r=\"" + name + "1\"><v>1</v></c>";
    };
    QByteArray slope;
    for (int i = 0; i < 9000; ++i)
        slope += "<row>" + cell(0) + cell(i + 1) + "</row>";
    const Reading wide = book({sheet(slope)});
    QVERIFY(!wide.document);
    QCOMPARE(wide.document.error().code, ErrorCode::SourceTooComplex);
    // One that stands alone stands beside the others.
    const Reading far = book({sheet("<row>" + cell(0) + cell(16'383) + "</row><row>" + cell(2) + "</row>")});
    QVERIFY(far.document);
    QCOMPARE(far.document->blocks.front().value.as<Table>()->columns.size(), std::size_t(3));
    const Reading fine = book({sheet("<row><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row><row><c r=\"A2\"><v>2</v></c></row>")});
    QVERIFY(fine.document);
    const auto *table = fine.document->blocks.front().value.as<Table>();
    QVERIFY(table);
    QCOMPARE(table->columns.size(), std::size_t(3));
    QCOMPARE(table->bodies.front().rows.front().cells.size(), std::size_t(3));
}

/// A shared text costs its cells a few bytes in the file.
void TestXlsxReader::whatSheetsRepeatIsBounded()
{
    Parts parts = workbook({sheet(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(10'000))});
    const auto texts = std::find_if(parts.begin(), parts.end(), [](const auto &part) { return part.first == QLatin1StringView("xl/sharedStrings.xml"); });
    texts->second = QByteArray("<sst ") + xmlns + "><si><t>" + QByteArray(32'767, 'a') + "</t></si></sst>";
    const Reading repeated = reading(xlsxReader(), packed(parts));
    QVERIFY(!repeated.document);
    QCOMPARE(repeated.document.error().code, ErrorCode::SourceTooComplex);
}

void TestXlsxReader::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const Parts good = workbook({sheet("<row><c><v>1</v></c></row>")});
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("no zip file");
    QTest::newRow("cut") << packed(good).chopped(30) << QStringLiteral("cut short");
    Parts parts = good;
    parts.last().second = "<w:document xmlns:w=\"urn:w\"/>";
    QTest::newRow("no workbook") << packed(parts) << QStringLiteral("no workbook");
    parts = good;
    parts[2].second = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    QTest::newRow("entities") << packed(parts) << QStringLiteral("document type");
    parts.removeAt(2);
    QTest::newRow("no sheet") << packed(parts) << QStringLiteral("is missing");
}

void TestXlsxReader::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading result = reading(xlsxReader(), bytes);
    QVERIFY(!result.document);
    const QString said = sentence(result.document.error());
    QVERIFY2(said.contains(reason) && !said.contains(u'{'), qPrintable(said));
}

void TestXlsxReader::hearsAStop()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    WorkContext context;
    context.stop = stop;
    ReadInput input;
    input.bytes = packed(workbook({sheet("<row><c><v>1</v></c></row>")}));
    const auto document = xlsxReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
