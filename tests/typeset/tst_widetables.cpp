// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/laying.h"

#include "document/csvrows.h"
#include "typeset/layout/columngroups.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

/// A table file whose cells tell their column and row.
QString tableText(int columns, int rows)
{
    QString text;
    for (int row = 0; row <= rows; ++row) {
        for (int column = 1; column <= columns; ++column)
            text += QStringLiteral("%1%2r%3%4")
                        .arg(row == 0 ? QStringLiteral("column") : QStringLiteral("cell"))
                        .arg(column)
                        .arg(row)
                        .arg(column == columns ? QChar(u'\n') : QChar(u','));
    }
    return text;
}

CsvRows rowsOf(const QString &text)
{
    return *CsvRows::from(text, {u',', true}, WorkContext());
}

Document documentOf(Block::Value value)
{
    Document document;
    document.blocks.push_back({std::move(value), {1, 0}, Origin::Markup});
    return document;
}

Document tableOf(int columns, int rows)
{
    const CsvRows source = rowsOf(tableText(columns, rows));
    return documentOf(source.table(0, source.size()));
}

int count(const PageDocument &pages, Role role)
{
    return static_cast<int>(
        std::count_if(pages.structure.begin(), pages.structure.end(), [role](const StructElement &element) { return element.role == role; }));
}

/// Pages as words with their places, to compare.
QStringList wordsOf(const PageDocument &pages)
{
    QStringList words;
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape))
                words.append(QStringLiteral("%1 %2 %3").arg(run->text).arg(run->origin.x()).arg(run->origin.y()));
        }
        words.append(QStringLiteral("end of page"));
    }
    return words;
}

QString textOf(const PageDocument &pages)
{
    QString text;
    for (const QString &words : wordsOf(pages))
        text += words.section(u' ', 0, -3) + u' ';
    return text;
}

/// One letter a cell; an upper-case one spans two columns.
Table spans(const QStringList &rows)
{
    Table table;
    table.bodies.resize(1);
    for (const QString &letters : rows) {
        TableRow &row = table.bodies.front().rows.emplace_back();
        for (const QChar letter : letters) {
            TableCell &cell = row.cells.emplace_back();
            cell.columnSpan = letter.isUpper() ? 2 : 1;
            cell.rowSpan = letter == u'r' ? 2 : 1;
            cell.content.push_back({Paragraph{{{Text{QString(letter)}, {}, Origin::Markup}}, Alignment::None, {}}, {}, Origin::Markup});
        }
    }
    return table;
}

QStringList lettersOf(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.bodies.front().rows) {
        QString &letters = rows.emplace_back();
        for (const TableCell &cell : row.cells)
            letters += plainText(cell.content) + QString::number(cell.columnSpan);
    }
    return rows;
}

} // namespace

/// Tables with more columns than a page is wide.
class TestWideTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void cellsAreCut_data();
    void cellsAreCut();
    void partsHoldEveryCell();
    void portionsGiveTheSamePages();
    void fewColumnsAreSetSmaller();
    void pagesTurn_data();
    void pagesTurn();
    void cellsKeepTheirTablesWhole();
};

void TestWideTables::groups_data()
{
    QTest::addColumn<std::vector<float>>("widths");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all in one") << std::vector<float>{20, 20, 20} << "1-3";
    QTest::newRow("two of equal width") << std::vector<float>{20, 20, 20, 20, 20, 20, 20} << "1-4 4-7";
    QTest::newRow("no more than needed") << std::vector<float>{20, 30, 30, 20, 30, 30, 20} << "1-4 4-7";
    QTest::newRow("one too wide stands alone") << std::vector<float>{20, 10, 200, 10} << "1-2 2-3 3-4";
    QTest::newRow("a first column as wide as the page") << std::vector<float>{100, 10, 10} << "1-2 2-3";
    QTest::newRow("one column") << std::vector<float>{20} << "";
}

void TestWideTables::groups()
{
    QFETCH(std::vector<float>, widths);
    QFETCH(QString, expected);
    QStringList found;
    for (const ColumnRange &range : columnGroups(widths, 100))
        found.append(QStringLiteral("%1-%2").arg(range.first).arg(range.end));
    QCOMPARE(found.join(u' '), expected);
}

void TestWideTables::cellsAreCut_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::addColumn<QStringList>("expected");
    const QStringList plain{QStringLiteral("abcde"), QStringLiteral("fghij")};
    QTest::newRow("the first part") << plain << 1 << 3 << QStringList{QStringLiteral("a1b1c1"), QStringLiteral("f1g1h1")};
    QTest::newRow("a later part") << plain << 3 << 5 << QStringList{QStringLiteral("a1d1e1"), QStringLiteral("f1i1j1")};
    QTest::newRow("a span across the border") << QStringList{QStringLiteral("abCd")} << 1 << 3 << QStringList{QStringLiteral("a1b1C1")};
    QTest::newRow("its other half") << QStringList{QStringLiteral("abCd")} << 3 << 5 << QStringList{QStringLiteral("a1C1d1")};
    QTest::newRow("a span of the first column") << QStringList{QStringLiteral("Abcd")} << 3 << 5 << QStringList{QStringLiteral("A1c1d1")};
    QTest::newRow("beside a cell of two rows") << QStringList{QStringLiteral("rbc"), QStringLiteral("de")} << 2 << 3
                                               << QStringList{QStringLiteral("r1c1"), QStringLiteral("e1")};
    QTest::newRow("a short row") << QStringList{QStringLiteral("abcd"), QStringLiteral("e")} << 2 << 4
                                 << QStringList{QStringLiteral("a1c1d1"), QStringLiteral("e1")};
}

void TestWideTables::cellsAreCut()
{
    QFETCH(QStringList, rows);
    QFETCH(int, first);
    QFETCH(int, end);
    QFETCH(QStringList, expected);
    QCOMPARE(lettersOf(withColumns(spans(rows), {first, end})), expected);
}

void TestWideTables::partsHoldEveryCell()
{
    const Laid laid = lay(tableOf(60, 5));
    QVERIFY(laid.pages.has_value());
    QVERIFY(hasWarning(laid, WarningCode::TableDivided));
    QVERIFY(!hasWarning(laid, WarningCode::TableShrunk));
    const QString text = textOf(*laid.pages);
    for (int row = 0; row <= 5; ++row) {
        for (int column = 1; column <= 60; ++column) {
            const QString cell = QStringLiteral("%1%2r%3 ").arg(row == 0 ? QStringLiteral("column") : QStringLiteral("cell")).arg(column).arg(row);
            QVERIFY2(text.contains(cell), qPrintable(cell));
        }
    }
    const int parts = count(*laid.pages, Role::Table);
    QVERIFY2(parts > 2 && parts < 15, qPrintable(QString::number(parts)));
    QCOMPARE(text.count(QStringLiteral("cell1r3 ")), parts); // in each
    QCOMPARE(count(*laid.pages, Role::Caption), parts);
    QCOMPARE(count(*laid.pages, Role::TableHead), parts);
    QCOMPARE(count(*laid.pages, Role::TableRow), parts * 6);
}

void TestWideTables::portionsGiveTheSamePages()
{
    const CsvRows table = rowsOf(tableText(40, 300));
    const Laid whole = lay(documentOf(table.table(0, table.size())));
    const Laid inPortions = lay(documentOf(table.asBlock()));
    const Laid onThreads = lay(documentOf(table.asBlock()), {}, QStringLiteral("en"), 3);
    QVERIFY(whole.pages && inPortions.pages && onThreads.pages);
    QVERIFY(count(*whole.pages, Role::Table) > 1);
    QCOMPARE(wordsOf(*inPortions.pages), wordsOf(*whole.pages));
    QCOMPARE(wordsOf(*onThreads.pages), wordsOf(*whole.pages));
    QCOMPARE(inPortions.pages->structure.size(), whole.pages->structure.size());
    QCOMPARE(inPortions.warnings, whole.warnings);
}

void TestWideTables::fewColumnsAreSetSmaller()
{
    const QString word = QStringLiteral("Unbreakable").repeated(2);
    const CsvRows table = rowsOf(QStringLiteral("%1,%1,%1,%1,%1\n%1,%1,%1,%1,%1\n").arg(word));
    const Laid laid = lay(documentOf(table.table(0, 1)), {{QStringLiteral("hyphenate"), false}, {QStringLiteral("orientation"), QStringLiteral("portrait")}});
    QVERIFY(hasWarning(laid, WarningCode::TableShrunk));
    QVERIFY(!hasWarning(laid, WarningCode::TableDivided));
}

void TestWideTables::pagesTurn_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("turned");
    const QJsonObject portrait{{QStringLiteral("orientation"), QStringLiteral("portrait")}};
    const QJsonObject wide{{QStringLiteral("page-size"), QStringLiteral("300x200")}};
    Document among = tableOf(12, 2);
    among.blocks.push_back({Paragraph{{{Text{QStringLiteral("More.")}, {}, Origin::Markup}}, Alignment::None, {}}, {}, Origin::Markup});
    QTest::newRow("a wide table") << tableOf(12, 2) << QJsonObject() << true;
    QTest::newRow("in portions") << documentOf(rowsOf(tableText(12, 2)).asBlock()) << QJsonObject() << true;
    QTest::newRow("a narrow one") << tableOf(4, 2) << QJsonObject() << false;
    QTest::newRow("as asked") << tableOf(12, 2) << portrait << false;
    QTest::newRow("wide pages") << tableOf(40, 2) << wide << false;
    QTest::newRow("with a paragraph") << among << QJsonObject() << false;
}

void TestWideTables::pagesTurn()
{
    QFETCH(Document, document);
    QFETCH(QJsonObject, options);
    QFETCH(bool, turned);
    const Laid laid = lay(document, options);
    QVERIFY(laid.pages.has_value());
    const QSizeF size = laid.pages->pages.front().size;
    QCOMPARE(hasWarning(laid, WarningCode::PagesTurned), turned);
    QCOMPARE(size.width() > size.height(), turned || options.contains(QStringLiteral("page-size")));
}

void TestWideTables::cellsKeepTheirTablesWhole()
{
    Table outer = spans({QStringLiteral("ab")});
    outer.bodies.front().rows.front().cells.back().content = tableOf(20, 1).blocks;
    const Laid laid = lay(documentOf(outer));
    QVERIFY(laid.pages.has_value());
    QVERIFY(!hasWarning(laid, WarningCode::TableDivided));
    QCOMPARE(count(*laid.pages, Role::Table), 2);
}

QTEST_MAIN(TestWideTables)
#include "tst_widetables.moc"
