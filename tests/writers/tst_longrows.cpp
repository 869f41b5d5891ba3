// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/csvrows.h"
#include "output/outputsink.h"
#include "writers/writer.h"

#include <QTest>

using namespace quayside;

/// Long tables that are written from their source, a portion of rows at a time.
class TestLongRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portionsGiveTheSameBytes_data();
    void portionsGiveTheSameBytes();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void stopsInTheMiddle_data() { stopsWhenAsked_data(); }
    void stopsInTheMiddle();
};

namespace {

/// Words of several widths, lines within cells, numbers; the widest cell comes late.
CsvRows table(int rows, int columns, bool header)
{
    QString text;
    for (int row = header ? -1 : 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const bool wide = row == rows - 3 && column == 1;
            const QString word = row < 0          ? QStringLiteral("Head %1").arg(column)
                                 : column == 0    ? QString::number(row * 3)
                                 : row % 700 == 3 ? QStringLiteral("\"two\nlines\"")
                                                  : QStringLiteral("word %1").arg(row % 13);
            text += (column ? QStringLiteral(",") : QString()) + (wide ? QStringLiteral("the widest of all the cells") : word);
        }
        text += u'\n';
    }
    return *CsvRows::from(text, {u',', header}, WorkContext());
}

/// Keeps what comes, and asks for a stop with the first of it.
class StoppingSink final : public OutputSink
{
public:
    explicit StoppingSink(StopSource &stop) : m_stop(stop) {}
    Result<void> write(QByteArrayView bytes) override
    {
        m_stop.requestStop(StopReason::User);
        size += bytes.size();
        return {};
    }
    Result<void> addFile(const QString &, const QString &, QByteArrayView) override { return {}; }

    qsizetype size = 0;

private:
    StopSource &m_stop;
};

Result<void> write(const Writer &writer, Block::Value value, const QJsonObject &options, OutputSink &sink, WorkContext &context)
{
    Document document;
    document.blocks.push_back({Paragraph{{{Text{QStringLiteral("before")}, {}, Origin::Markup}}}, {}, Origin::Markup});
    document.blocks.push_back({std::move(value), {}, Origin::Markup});
    document.blocks.push_back({Paragraph{{{Text{QStringLiteral("behind")}, {}, Origin::Markup}}}, {}, Origin::Markup});
    return writer.write({document,
                         effectiveValues(writer.target.options, {options, {}}),
                         QStringLiteral("en"),
                         QStringLiteral("UTC"),
                         QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC),
                         QStringLiteral("sample"),
                         {}},
                        sink, context);
}

Result<QByteArray> written(const Writer &writer, Block::Value value, const QJsonObject &options, WorkContext &context)
{
    MemorySink sink;
    const auto done = write(writer, std::move(value), options, sink, context);
    return done ? Result<QByteArray>(sink.main) : failure(done.error());
}

} // namespace

void TestLongRows::portionsGiveTheSameBytes_data()
{
    QTest::addColumn<bool>("asPage");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("header");
    for (const bool asPage : {true, false}) {
        const char *format = asPage ? "html" : "text";
        QTest::addRow("%s: portions", format) << asPage << 2500 << 3 << true;
        QTest::addRow("%s: without a head", format) << asPage << 1025 << 3 << false;
        QTest::addRow("%s: a whole portion", format) << asPage << 1024 << 4 << true;
        QTest::addRow("%s: more columns than fit", format) << asPage << 1100 << 40 << true;
        QTest::addRow("%s: the same without a head", format) << asPage << 1100 << 40 << false;
        QTest::addRow("%s: a head alone", format) << asPage << 0 << 3 << true;
    }
}

void TestLongRows::portionsGiveTheSameBytes()
{
    QFETCH(bool, asPage);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, header);
    const Writer writer = asPage ? htmlWriter() : textWriter();
    QVERIFY(writer.rowByRow);
    const CsvRows source = table(rows, columns, header);
    WorkContext context;
    const auto portions = written(writer, source.asBlock(), {}, context);
    const auto whole = written(writer, source.table(0, source.size()), {}, context);
    QVERIFY(portions && whole);
    QVERIFY(whole->contains("before") && whole->contains("behind") && (rows < 3 || whole->contains("the widest of all")));
    const QList<QByteArray> lines = portions->split('\n');
    const QList<QByteArray> expected = whole->split('\n');
    for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.value(i), expected.value(i));
}

void TestLongRows::stopsWhenAsked_data()
{
    QTest::addColumn<bool>("asPage");
    QTest::newRow("html") << true;
    QTest::newRow("text") << false;
}

void TestLongRows::stopsWhenAsked()
{
    QFETCH(bool, asPage);
    StopSource source;
    source.requestStop(StopReason::User);
    WorkContext context;
    context.stop = StopToken(source);
    const auto stopped = written(asPage ? htmlWriter() : textWriter(), table(2000, 3, true).asBlock(), {}, context);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
}

void TestLongRows::stopsInTheMiddle()
{
    QFETCH(bool, asPage);
    StopSource source;
    WorkContext context;
    context.stop = StopToken(source);
    StoppingSink sink(source);
    const auto stopped = write(asPage ? htmlWriter() : textWriter(), table(60'000, 3, true).asBlock(), {}, sink, context);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
    QVERIFY2(sink.size < 1024 * 1024, qPrintable(QString::number(sink.size)));
}

QTEST_GUILESS_MAIN(TestLongRows)
#include "tst_longrows.moc"
