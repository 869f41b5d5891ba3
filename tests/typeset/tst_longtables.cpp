// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/laying.h"

#include "document/csvrows.h"
#include "pdf/pdfwriter.h"
#include "support/pdftools.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

QString tableText(int rows, bool header)
{
    QString text = header ? QStringLiteral("number,word,amount,words\n") : QString();
    for (int i = 0; i < rows; ++i)
        text +=
            QStringLiteral("%1,\"word %2\",%3.5,\"%4\"\n").arg(i).arg(i % 7).arg(i * 3).arg(QStringLiteral("some more words ").repeated(1 + i % 23 / 20 * 5));
    return text;
}

CsvRows rowsOf(const QString &text, bool header)
{
    return *CsvRows::from(text, {u',', header}, WorkContext());
}

Document documentOf(Block::Value value)
{
    Document document;
    document.blocks.push_back({std::move(value), {1, 0}, Origin::Markup});
    return document;
}

QByteArray pdfOf(const Document &document, const QJsonObject &options, int threads)
{
    ThreadBudget budget(threads);
    const ThreadBudget::Place own(budget, ThreadBudget::Entry::InTurn);
    WorkContext context;
    context.threads = &budget;
    MemorySink sink;
    PdfFile file(*pdfOptionsFrom({}), sink, context);
    return layOut(pageInput(document, options), file, context) ? sink.main : QByteArray();
}

/// Counts what it is given at once, and keeps the last texts that are added to pages.
class Counter final : public PageReceiver
{
public:
    Result<void> begin(PageDocument &) override { return {}; }
    Result<void> body(std::vector<Page> pages) override
    {
        most = std::max(most, pages.size());
        count += pages.size();
        return {};
    }
    Result<void> addTo(std::size_t first, std::vector<Page> more) override
    {
        most = std::max(most, more.size());
        for (std::size_t i = 0; i < more.size(); ++i) {
            QString text;
            for (const PageItem &item : more[i].items) {
                if (const auto *run = std::get_if<GlyphRun>(&item.shape))
                    text += run->text;
            }
            running.insert(static_cast<int>(first + i), text);
        }
        return {};
    }
    Result<void> end(std::vector<Page>) override { return {}; }

    std::size_t most = 0;
    std::size_t count = 0;
    QMap<int, QString> running;
};

const QJsonObject ofAllPages{{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("footer-center"), QStringLiteral("{page}/{pages}")}};

} // namespace

/// Tables that are laid out in portions, from their source.
class TestLongTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirNumberKeepsNoPagesWaiting();
    void theirNumberIsInTheFile();
    void portionsGiveTheSamePages_data();
    void portionsGiveTheSamePages();
    void noRowIsLost();
    void stopsWhenAsked();
    void shortRowsOfManyColumns();
};

void TestLongTables::portionsGiveTheSamePages_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QJsonObject>("options");
    const QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("80x200")}};
    QTest::newRow("many portions") << 1500 << true << QJsonObject();
    QTest::newRow("no head") << 1200 << false << QJsonObject();
    QTest::newRow("one portion") << 30 << true << QJsonObject();
    QTest::newRow("one row") << 1 << true << QJsonObject();
    QTest::newRow("a head alone") << 0 << true << QJsonObject();
    QTest::newRow("a narrow page") << 400 << true << narrow;
}

/// Whoever reads the pages does not see that the table was long.
void TestLongTables::portionsGiveTheSamePages()
{
    QFETCH(int, rows);
    QFETCH(bool, header);
    QFETCH(QJsonObject, options);
    const CsvRows table = rowsOf(tableText(rows, header), header);
    const QByteArray whole = pdfOf(documentOf(table.table(0, table.size())), options, 1);
    const QByteArray inPortions = pdfOf(documentOf(table.asBlock()), options, 1);
    QVERIFY(whole.size() > 1000);
    QVERIFY2(inPortions == whole, qPrintable(QStringLiteral("%1 and %2 bytes").arg(inPortions.size()).arg(whole.size())));
    QCOMPARE(pdfOf(documentOf(table.asBlock()), options, 3), whole);
}

void TestLongTables::noRowIsLost()
{
    const CsvRows table = rowsOf(tableText(3000, true), true);
    const Laid laid = lay(documentOf(table.asBlock()), {}, QStringLiteral("en"), 2);
    QVERIFY(laid.pages.has_value());
    int tables = 0;
    int rows = 0;
    for (const StructElement &element : laid.pages->structure) {
        tables += element.role == Role::Table ? 1 : 0;
        rows += element.role == Role::TableRow ? 1 : 0;
    }
    QCOMPARE(tables, 1);
    QCOMPARE(rows, 3001);
}

void TestLongTables::stopsWhenAsked()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    const Laid laid = lay(documentOf(rowsOf(tableText(2000, true), true).asBlock()), {}, QStringLiteral("en"), 1, stop);
    QCOMPARE(laid.pages.error().code, ErrorCode::Canceled);
}

/// Rows of a few bytes in a table of 400 columns: no cell for each of both.
void TestLongTables::shortRowsOfManyColumns()
{
    Table table;
    for (int i = 0; i < 2000; ++i) {
        TableRow row;
        TableCell &cell = row.cells.emplace_back();
        cell.columnSpan = i == 0 ? 400 : 1;
        table.bodies.resize(1);
        table.bodies.front().rows.push_back(std::move(row));
    }
    const Laid laid = lay(documentOf(std::move(table)));
    QVERIFY(laid.pages.has_value());
    QVERIFY2(laid.pages->structure.size() < 10'000, qPrintable(QString::number(laid.pages->structure.size())));
}

void TestLongTables::theirNumberKeepsNoPagesWaiting()
{
    Counter pages;
    WorkContext context;
    const Document document = markdown(QByteArray("Some words to fill the page with, and some more of them.\n\n").repeated(12'000));
    QVERIFY(layOut(pageInput(document, ofAllPages), pages, context).has_value());
    QVERIFY2(pages.count > 200, qPrintable(QString::number(pages.count)));
    QVERIFY2(pages.most <= 128, qPrintable(QString::number(pages.most)));
    QCOMPARE(pages.running.size(), static_cast<qsizetype>(pages.count));
    const auto number = static_cast<int>(pages.count);
    QVERIFY2(pages.running.value(0).contains(QStringLiteral("1/%1").arg(number)), qPrintable(pages.running.value(0)));
    QVERIFY(pages.running.value(number - 1).contains(QStringLiteral("%1/%1").arg(number)));
}

void TestLongTables::theirNumberIsInTheFile()
{
    const QByteArray text = QByteArray("A ~~struck~~ and <mark>marked</mark> word.\n\n").repeated(200);
    const QByteArray file = pdfOf(markdown(text), ofAllPages, 1);
    QCOMPARE(pdfOf(markdown(text), ofAllPages, 3), file);
    const auto check = tool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, file);
    if (!check.found)
        QSKIP("qpdf is not installed");
    QVERIFY2(check.exitCode == 0 && !check.output.contains("WARNING"), check.output.constData());
    const auto read = tool(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, file, {QStringLiteral("-")});
    if (!read.found)
        QSKIP("pdftotext is not installed");
    const QList<QByteArray> pages = read.output.split('\f');
    QVERIFY(pages.size() > 4);
    const auto count = pages.size() - 1; // the last one ends the text
    for (qsizetype i = 0; i < count; ++i)
        QVERIFY2(pages.at(i).contains(QByteArray::number(i + 1) + '/' + QByteArray::number(count)), pages.at(i).constData());
}

QTEST_MAIN(TestLongTables)
#include "tst_longtables.moc"
