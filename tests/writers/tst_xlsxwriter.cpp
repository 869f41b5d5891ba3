// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxfile.h"
#include "writing.h"

#include "writers/sheets/cellvalue.h"
#include "writers/sheets/sheetnames.h"

#include <QTest>

using namespace writingtest;
using docxtest::partsOf;
using sheets::CellReader;
using sheets::CellValue;
using sheets::NumberWay;

namespace {

/// A part of the workbook of @p document.
QString part(const Document &document, const char *name = "xl/worksheets/sheet1.xml", const QString &language = {})
{
    return QString::fromUtf8(partsOf(written(xlsxWriter(), document, {}, language).file).value(QLatin1StringView(name)));
}

/// What our reader finds in @p file, as Markdown.
QString readBack(const QByteArray &file)
{
    const Document document = read(xlsxReader(), file, QStringLiteral("a.xlsx"));
    return written(markdownWriter(), document).text();
}

Document html(const char *text)
{
    return read(htmlReader(), text, QStringLiteral("a.html"));
}

} // namespace

class TestXlsxWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void waysOfColumns_data();
    void waysOfColumns();
    void names_data();
    void names();
    void sheetsOfTables();
    void looks();
    void rowsOfSeveralLines();
    void spans();
    void links();
    void noFormulas();
    void lossesAreTold();
    void withoutTable();
    void longTables();
    void sameBytes();
    void csv_data();
    void csv();
    void csvOfSeveralTables();
    void csvGuards();
    void csvOfLongTables();
};

void TestXlsxWriter::values_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); ///< empty: it stays text
    QTest::addColumn<QString>("format");
    const auto row = [](const char *locale, const char *text, const char *value, const char *format = "") {
        QTest::addRow("%s: %s", locale, text) << QString::fromLatin1(locale) << QString::fromUtf8(text) << QString::fromLatin1(value)
                                              << QString::fromUtf8(format);
    };
    row("", "12", "12");
    row("", "-1.50", "-1.5", "0.00");
    row("", "−3", "-3");
    row("", "1,234", "");
    row("", "007", "");
    row("", "0.5", "0.5", "0.0");
    row("", "1234567890123456", "");
    row("", "+49 30 1234", "");
    row("", "1e5", "");
    row("", "=1+1", "");
    row("", "5 %", "0.05", "0\\ %");
    row("", "12.5%", "0.125", "0.0%");
    row("en-US", "1,234.50", "1234.5", "#,##0.00");
    row("en-US", "$1,234.50", "1234.5", "\"$\"#,##0.00");
    row("en-US", "1,23", "");
    row("de-DE", "1.234,50", "1234.5", "#,##0.00");
    row("de-DE", "1.234,50 €", "1234.5", "#,##0.00\\ \"€\"");
    row("de-DE", "EUR 5", "5", "\"EUR\"\\ 0");
    row("de-DE", "12,5 %", "0.125", "0.0\\ %");
    row("fr-FR", "1 234,5", "1234.5", "#,##0.0");
    row("", "2026-01-02", "2026-01-02T00:00:00Z", "yyyy\\-mm\\-dd");
    row("", "2026-01-02 13:45", "2026-01-02T13:45:00Z", "yyyy\\-mm\\-dd\\ hh:mm");
    row("", "2026-02-30", "");
    row("", "1899-01-01", "");
    row("de-DE", "2.1.2026", "2026-01-02T00:00:00Z", "d\\.m\\.yyyy");
    row("de-DE", "02.01.2026", "2026-01-02T00:00:00Z", "dd\\.mm\\.yyyy");
    row("de-DE", "02.01.26", "");
    row("en-US", "1/2/2026", "2026-01-02T00:00:00Z", "m\\/d\\/yyyy");
    row("en-GB", "01/02/2026", "2026-02-01T00:00:00Z", "dd\\/mm\\/yyyy");
    row("", "01/02/2026", "");
    row("", "", "");
}

void TestXlsxWriter::values()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, format);
    const CellReader reader(locale);
    const CellValue found = reader.read(text, locale.isEmpty() ? NumberWay::Machine : NumberWay::Locale);
    const QString shown = found.kind == CellValue::Kind::Date     ? found.date.toString(Qt::ISODate)
                          : found.kind == CellValue::Kind::Number ? QString::number(found.number, 'g', 15)
                                                                  : QString();
    QCOMPARE(shown, value);
    QCOMPARE(found.format, format);
}

void TestXlsxWriter::waysOfColumns_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("machine");
    QTest::newRow("German") << QStringList{QStringLiteral("1.234"), QStringLiteral("2,5"), QStringLiteral("words")} << false;
    QTest::newRow("a machine's") << QStringList{QStringLiteral("1.234"), QStringLiteral("2.5")} << true; // else 1.234 were a thousand
    QTest::newRow("words") << QStringList{QStringLiteral("a")} << false;
}

void TestXlsxWriter::waysOfColumns()
{
    QFETCH(QStringList, texts);
    QFETCH(bool, machine);
    const CellReader reader(QStringLiteral("de-DE"));
    sheets::ColumnWay way;
    for (const QString &text : std::as_const(texts))
        way.add(reader, text);
    QCOMPARE(way.way() == NumberWay::Machine, machine);
}

void TestXlsxWriter::names_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &titles, const QStringList &expected) { QTest::newRow(name) << titles << expected; };
    row("plain", {QStringLiteral("Prices")}, {QStringLiteral("Prices")});
    row("forbidden", {QStringLiteral("a[b]:c*d?e/f\\g")}, {QStringLiteral("a b c d e f g")});
    row("apostrophes", {QStringLiteral("'it's'")}, {QStringLiteral("it's")});
    row("twice", {QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("A"), QStringLiteral("a (2)"), QStringLiteral("A (3)")});
    row("long", {QString(40, u'x'), QString(40, u'x')}, {QString(31, u'x'), QString(27, u'x') + QStringLiteral(" (2)")});
    row("empty", {QStringLiteral("??")}, {QStringLiteral("Sheet")});
    row("reserved", {QStringLiteral("history")}, {QStringLiteral("history (2)")});
    row("halves", {QString(30, u'x') + QStringLiteral("😀")}, {QString(30, u'x')});
}

void TestXlsxWriter::names()
{
    QFETCH(QStringList, titles);
    QFETCH(QStringList, expected);
    sheets::SheetNames names;
    QStringList found;
    for (const QString &title : std::as_const(titles))
        found.append(names.next(title));
    QCOMPARE(found, expected);
}

void TestXlsxWriter::sheetsOfTables()
{
    const QByteArray file =
        written(xlsxWriter(), markdown("# Fruit\n\n| What | Price |\n|---|---|\n| Apple | 1.5 |\n\n## Bread\n\n| A | B |\n|---|---|\n| x | y |\n\n"
                                       "| C |\n|---|\n| z |\n"))
            .file;
    QCOMPARE(readBack(file),
             QStringLiteral("# Fruit\n\n| What | Price |\n| --- | --: |\n| Apple | 1.5 |\n\n# Bread\n\n| A | B |\n| --- | --- |\n| x | y |\n\n# Bread "
                            "(2)\n\n| C |\n| --- |\n| z |\n"));
    const Document caption = html("<table><caption>Words</caption><tr><td>a</table>");
    QVERIFY(part(caption, "xl/workbook.xml").contains(QLatin1StringView("<sheet name=\"Words\"")));
    QVERIFY(part(html("<table><tr><td>a</table>"), "xl/workbook.xml").contains(QLatin1StringView("<sheet name=\"test\""))); // as the file
    const Document none = html("<table><tr><td>a</table><table><tr><td>b</table>");
    QVERIFY(part(none, "xl/workbook.xml", QStringLiteral("de")).contains(QStringLiteral("<sheet name=\"Tabelle 1\"")));
}

void TestXlsxWriter::looks()
{
    const Document document = markdown("| What | Price |\n|---|--:|\n| A long text in a cell | 1 |\n");
    const QString sheet = part(document);
    QVERIFY2(sheet.contains(QLatin1StringView("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")), qPrintable(sheet));
    QVERIFY2(sheet.contains(QLatin1StringView("<col min=\"1\" max=\"1\" width=\"23.7")), qPrintable(sheet));
    QVERIFY2(sheet.contains(QLatin1StringView("<v>1</v>")), qPrintable(sheet));
    QVERIFY(part(document, "xl/styles.xml").contains(QLatin1StringView("<b/>")));
    QVERIFY(part(document, "xl/worksheets/sheet1.xml", QStringLiteral("ar")).contains(QLatin1StringView("rightToLeft=\"1\"")));
}

/// Such a row is as high as its lines, and all its cells begin at the top.
void TestXlsxWriter::rowsOfSeveralLines()
{
    const Document document = html("<table><tr><td>a<td>one<br>two<br>three<tr><td>b<td>c</table>");
    const QString sheet = part(document);
    QVERIFY2(sheet.contains(QLatin1StringView("<row r=\"1\" spans=\"1:2\" ht=\"45\" customHeight=\"1\"><c r=\"A1\" s=\"")), qPrintable(sheet));
    QVERIFY2(sheet.contains(QLatin1StringView("<row r=\"2\" spans=\"1:2\"><c r=\"A2\" t=\"s\">")), qPrintable(sheet));
    const QString styles = part(document, "xl/styles.xml");
    QCOMPARE(styles.count(QLatin1StringView("<alignment vertical=\"top\"")), 2);
}

void TestXlsxWriter::spans()
{
    const Document document = html("<table><thead><tr><th>x<th>y<th>z</thead><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>");
    const QString sheet = part(document);
    QVERIFY2(sheet.contains(QLatin1StringView("<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>")), qPrintable(sheet));
    QCOMPARE(readBack(written(xlsxWriter(), document).file).count(QLatin1StringView("span=\"2\"")), 2);
}

void TestXlsxWriter::links()
{
    const Document document = markdown("| a |\n|---|\n| [words](https://example.org/?a=1&b=2) |\n| [here](#there) |\n");
    const Written made = written(xlsxWriter(), document);
    QVERIFY(QString::fromUtf8(partsOf(made.file).value(QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels")))
                .contains(QLatin1StringView("Target=\"https://example.org/?a=1&amp;b=2\"")));
    QCOMPARE(made.warnings, QStringList(QStringLiteral("A link that is not the only one of its cell, or leads into the document cannot be shown in XLSX.")));
    QVERIFY(readBack(made.file).contains(QLatin1StringView("| [words](https://example.org/?a=1&b=2) |")));
}

void TestXlsxWriter::noFormulas()
{
    const QMap<QString, QByteArray> parts = partsOf(written(xlsxWriter(), markdown("| a |\n|---|\n| =1+1 |\n| @SUM(A1) |\n| +cmd |\n")).file);
    QVERIFY(!parts.value(QStringLiteral("xl/worksheets/sheet1.xml")).contains("<f>"));
    QVERIFY(parts.value(QStringLiteral("xl/sharedStrings.xml")).contains("<t>=1+1</t>"));
}

void TestXlsxWriter::lossesAreTold()
{
    const QStringList told = written(xlsxWriter(), markdown("# Heading\n\nText.\n\n| a |\n|---|\n| b |\n")).warnings;
    QCOMPARE(told, QStringList(QStringLiteral("Text outside tables cannot be shown in XLSX.")));
    QVERIFY(written(xlsxWriter(), markdown("# Heading\n\n| a |\n|---|\n| b |\n")).warnings.isEmpty());
}

void TestXlsxWriter::withoutTable()
{
    for (const Writer &writer : {xlsxWriter(), csvWriter()}) {
        const Written made = written(writer, markdown("words"));
        QVERIFY(!made.result);
        QCOMPARE(made.result.error().params.value(QStringLiteral("reason")), QStringLiteral("it has no table, and this format holds nothing else"));
        QVERIFY(made.file.isEmpty());
    }
}

void TestXlsxWriter::longTables()
{
    QByteArray text = "name,value\n";
    for (int i = 0; i < 30'000; ++i)
        text += "row " + QByteArray::number(i) + ',' + QByteArray::number(i) + ".5\n";
    const Document document = read(csvReader(), text, QStringLiteral("a.csv"));
    QVERIFY(document.blocks.back().value.is<Raw>());
    const QByteArray sheet = partsOf(written(xlsxWriter(), document).file).value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<row r=\"30001\""));
    QVERIFY(sheet.contains("<v>29999.5</v>"));
    const StopSource stop;
    StopSource(stop).requestStop(StopReason::User);
    QCOMPARE(written(xlsxWriter(), document, {}, {}, stop).result.error().code, ErrorCode::Canceled);
}

void TestXlsxWriter::sameBytes()
{
    const Document document = markdown("| a |\n|---|\n| 1 |\n");
    const QByteArray first = written(xlsxWriter(), document).file;
    QVERIFY(first.startsWith("PK"));
    QCOMPARE(written(xlsxWriter(), document).file, first);
    QVERIFY(part(document, "docProps/core.xml").contains(QLatin1StringView("2026-01-02T03:04:05Z")));
}

void TestXlsxWriter::csv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray table = "| a | b |\n|---|---|\n| x, \"y\" | 1;2 |\n| z<br>z | |\n";
    QTest::newRow("usual") << table << QJsonObject() << QByteArray("a,b\r\n\"x, \"\"y\"\"\",1;2\r\n\"z\nz\",\r\n");
    QTest::newRow("semicolons") << table
                                << QJsonObject{{QStringLiteral("delimiter"), QStringLiteral("semicolon")}, {QStringLiteral("line-end"), QStringLiteral("lf")}}
                                << QByteArray("a;b\n\"x, \"\"y\"\"\";\"1;2\"\n\"z\nz\";\n");
    QTest::newRow("mark") << QByteArray("| a |\n|---|\n| b |\n") << QJsonObject{{QStringLiteral("bom"), true}}
                          << QByteArray("\xEF\xBB\xBF"
                                        "a\r\nb\r\n");
}

void TestXlsxWriter::csv()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonObject, options);
    QFETCH(QByteArray, expected);
    QCOMPARE(written(csvWriter(), markdown(text), options).file, expected);
}

void TestXlsxWriter::csvOfSeveralTables()
{
    const Written made = written(csvWriter(), markdown("# One\n\n| a |\n|---|\n| b |\n\n# Two & more\n\n| c |\n|---|\n| d |\n"));
    QCOMPARE(made.text(), QStringLiteral("a\r\nb\r\n"));
    QCOMPARE(made.files.keys(), QStringList(QStringLiteral("002-two---more.csv")));
    QCOMPARE(made.files.first(), QByteArray("c\r\nd\r\n"));
    QCOMPARE(written(csvWriter(), html("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>")).text(), QStringLiteral("a,b,\r\n,c,d\r\n"));
}

void TestXlsxWriter::csvGuards()
{
    const Document document = markdown("| a |\n|---|\n| =1+1 |\n| -5 |\n| @x |\n| - |\n| -5+cmd |\n");
    const Written made = written(csvWriter(), document);
    QCOMPARE(made.text(), QStringLiteral("a\r\n'=1+1\r\n-5\r\n'@x\r\n-\r\n'-5+cmd\r\n"));
    QCOMPARE(made.warnings.size(), 1);
    const Written bare = written(csvWriter(), document, {{QStringLiteral("guard-formulas"), false}});
    QVERIFY(bare.text().contains(QLatin1StringView("\n=1+1")));
    QVERIFY(bare.warnings.isEmpty());
}

void TestXlsxWriter::csvOfLongTables()
{
    QByteArray text = "name,value\r\n";
    for (int i = 0; i < 30'000; ++i)
        text += "row " + QByteArray::number(i) + ',' + QByteArray::number(i) + "\r\n";
    const Document document = read(csvReader(), text, QStringLiteral("a.csv"));
    QVERIFY(document.blocks.back().value.is<Raw>());
    QCOMPARE(written(csvWriter(), document).file, text);
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
