// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historystore.h"
#include "store/storefile.h"
#include "store/storewriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace std::chrono_literals;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-28T12:00:00Z"), Qt::ISODate);

/// Adds a batch called @p id, with a value of @p size bytes.
StoreWriter::Change batch(const QString &id, qsizetype size = 10)
{
    return [id, size](JobStore &store) { return store.insertBatch({id, {}, QByteArray(size, 'x')}, noon); };
}

} // namespace

/// What the writer does with a store that cannot be written: who waits is told, soon, and what has happened is not forgotten.
class TestStoreWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsAtOnceWhatDoesNotPass_data();
    void tellsAtOnceWhatDoesNotPass();
    void toldOnceWhereNobodyWaits();
    void waitsForABusyFile();
    void goesOnWhenAllWasRefused();
    void losesPatienceWithABusyFile();
    void oneWrongChangeIsDroppedAlone();
    void aRushIsWrittenTogether();

private:
    bool set(const QString &pragma) { return m_file->database->execute(QStringLiteral("PRAGMA ") + pragma).has_value(); }
    [[nodiscard]] bool has(const QString &id) const { return readBatch(*m_file->database, id).has_value(); }
    /// Told with what the change came to; a second telling fails the test.
    StoreWriter::Done tell(std::optional<ErrorCode> &told)
    {
        return [this, &told, first = true](const Result<void> &done) mutable {
            QVERIFY(std::exchange(first, false));
            ++m_told;
            if (!done)
                told = done.error().code;
        };
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<StoreFile> m_file;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<StoreWriter> m_writer;
    std::chrono::steady_clock::time_point m_now{};
    QList<ExportError> m_troubles;
    int m_told = 0;
};

void TestStoreWriter::init()
{
    m_writer.reset();
    m_store.reset();
    m_file.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const Profile profile = profileAt(m_dir->path());
    QVERIFY(profile.makeFolders().has_value());
    auto file = openStore(profile, noon);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    m_store = std::make_unique<JobStore>(*m_file->database);
    m_troubles.clear();
    m_told = 0;
    m_writer = std::make_unique<StoreWriter>(
        *m_store, false, [this](const ExportError &error) { m_troubles.append(error); }, [this] { return m_now; });
}

void TestStoreWriter::tellsAtOnceWhatDoesNotPass_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("whole");
    QTest::newRow("no room") << "max_page_count=1"
                             << "max_page_count=100000";
    QTest::newRow("may only be read") << "query_only=1"
                                      << "query_only=0";
}

void TestStoreWriter::tellsAtOnceWhatDoesNotPass()
{
    QFETCH(QString, broken);
    QFETCH(QString, whole);
    QVERIFY(set(broken));
    std::optional<ErrorCode> dropped;
    std::optional<ErrorCode> kept;
    std::optional<ErrorCode> refused;
    m_writer->add(batch(QStringLiteral("dropped"), 200'000), tell(dropped));
    m_writer->add(batch(QStringLiteral("kept"), 200'000), tell(kept), StoreWriter::Need::Now, StoreWriter::OnFailure::Keep);
    m_writer->add(batch(QStringLiteral("refused"), 200'000), tell(refused), StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
    QTRY_COMPARE_WITH_TIMEOUT(m_told, 3, 2000);
    QCOMPARE(dropped, ErrorCode::StoreNotWritable);
    QCOMPARE(kept, ErrorCode::StoreNotWritable);
    QCOMPARE(refused, ErrorCode::StoreNotWritable);
    QVERIFY(m_troubles.isEmpty()); // each was told already

    QVERIFY(set(whole));
    std::optional<ErrorCode> later;
    m_writer->add(batch(QStringLiteral("later")), tell(later));
    QTRY_COMPARE_WITH_TIMEOUT(m_told, 4, 2000);
    QVERIFY(!later);
    QVERIFY(has(QStringLiteral("later")) && has(QStringLiteral("kept")));
    QVERIFY(!has(QStringLiteral("dropped")) && !has(QStringLiteral("refused")));
    QVERIFY(m_writer->isEmpty());
}

void TestStoreWriter::toldOnceWhereNobodyWaits()
{
    QVERIFY(set(QStringLiteral("query_only=1")));
    m_writer->add(batch(QStringLiteral("a")));
    QVERIFY(!m_writer->flush());
    m_writer->add(batch(QStringLiteral("b")));
    QVERIFY(!m_writer->flush());
    QCOMPARE(m_troubles.size(), 1);
    QVERIFY2(sentence(m_troubles.first()).contains(QStringLiteral("may only be read")), qPrintable(sentence(m_troubles.first())));
}

void TestStoreWriter::waitsForABusyFile()
{
    auto other = Database::open(m_file->database->file(), Database::Mode::ReadWrite);
    QVERIFY(other && (*other)->begin());
    QVERIFY(set(QStringLiteral("busy_timeout=0")));
    std::optional<ErrorCode> told;
    std::optional<ErrorCode> refused;
    m_writer->add(batch(QStringLiteral("a")), tell(told));
    m_writer->add(batch(QStringLiteral("b")), tell(refused), StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
    QVERIFY(!m_writer->flush());
    QCOMPARE(refused, ErrorCode::StoreBusy);
    QCOMPARE(m_told, 1);
    m_now += StoreWriter::patience - 1s;
    QVERIFY(!m_writer->flush());
    QCOMPARE(m_told, 1);
    QCOMPARE(m_troubles.size(), 1);
    (*other)->rollback();
    QTRY_COMPARE(m_told, 2); // by itself
    QVERIFY(!told);
    QVERIFY(has(QStringLiteral("a")) && !has(QStringLiteral("b")));
}

void TestStoreWriter::goesOnWhenAllWasRefused()
{
    auto other = Database::open(m_file->database->file(), Database::Mode::ReadWrite);
    QVERIFY(other && (*other)->begin());
    QVERIFY(set(QStringLiteral("busy_timeout=0")));
    std::optional<ErrorCode> refused;
    m_writer->add(batch(QStringLiteral("a")), tell(refused), StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
    QTRY_COMPARE(refused, ErrorCode::StoreBusy);
    (*other)->rollback();
    // The look after the wait finds nothing to write; a change that comes later must still be written.
    QVERIFY(m_writer->flush());
    std::optional<ErrorCode> told;
    m_writer->add(batch(QStringLiteral("b")), tell(told));
    QTRY_COMPARE(m_told, 2); // by itself
    QVERIFY(!told && has(QStringLiteral("b")));
}

void TestStoreWriter::losesPatienceWithABusyFile()
{
    auto other = Database::open(m_file->database->file(), Database::Mode::ReadWrite);
    QVERIFY(other && (*other)->begin());
    QVERIFY(set(QStringLiteral("busy_timeout=0")));
    std::optional<ErrorCode> told;
    m_writer->add(batch(QStringLiteral("a")), tell(told));
    QVERIFY(!m_writer->flush());
    m_now += StoreWriter::patience + 1s;
    QTRY_COMPARE(m_told, 1);
    QCOMPARE(told, ErrorCode::StoreBusy);
    // And then the next one is waited for as long.
    std::optional<ErrorCode> next;
    m_writer->add(batch(QStringLiteral("b")), tell(next));
    QVERIFY(!m_writer->flush());
    QCOMPARE(m_told, 1);
    (*other)->rollback();
    QVERIFY(m_writer->flush().has_value());
    QVERIFY(has(QStringLiteral("b")) && !has(QStringLiteral("a")));
}

void TestStoreWriter::oneWrongChangeIsDroppedAlone()
{
    QVERIFY(m_store->insertBatch({QStringLiteral("a"), {}, {}}, noon).has_value());
    std::optional<ErrorCode> wrong;
    std::optional<ErrorCode> right;
    m_writer->add(batch(QStringLiteral("a")), tell(wrong)); // there is one already
    m_writer->add(batch(QStringLiteral("b")), tell(right));
    QVERIFY(m_writer->flush().has_value());
    QCOMPARE(wrong, ErrorCode::Internal);
    QVERIFY(!right);
    QVERIFY(has(QStringLiteral("b")));
    QVERIFY(m_troubles.isEmpty());
}

void TestStoreWriter::aRushIsWrittenTogether()
{
    QStringList events;
    const auto add = [&](const QString &name, StoreWriter::Need need) {
        m_writer->add(
            [&events, name](JobStore &) -> Result<void> {
                events.append(QStringLiteral("write ") + name);
                return {};
            },
            [&events, name](const Result<void> &) { events.append(QStringLiteral("told ") + name); }, need);
    };
    const auto twoInARow = [&](StoreWriter::Need need) {
        events.clear();
        add(QStringLiteral("a"), need);
        QMetaObject::invokeMethod(
            m_writer.get(), [&] { add(QStringLiteral("b"), need); }, Qt::QueuedConnection);
        return QTest::qWaitFor([&] { return events.size() == 4; }, 2000);
    };
    const QStringList alone{QStringLiteral("write a"), QStringLiteral("told a"), QStringLiteral("write b"), QStringLiteral("told b")};
    const QStringList together{QStringLiteral("write a"), QStringLiteral("write b"), QStringLiteral("told a"), QStringLiteral("told b")};
    QVERIFY(twoInARow(StoreWriter::Need::Now));
    QCOMPARE(events, alone);
    // The clock stands still: each burst is close to the one before. A machine that stands still too may write some of them alone.
    int rounds = 0;
    do {
        QVERIFY(twoInARow(StoreWriter::Need::Now));
    } while (events != together && ++rounds < 100);
    QCOMPARE(events, together);
    QVERIFY(twoInARow(StoreWriter::Need::Full)); // what is synced waits for nobody
    QCOMPARE(events, alone);
    m_now += 1s;
    QVERIFY(twoInARow(StoreWriter::Need::Now)); // the first after the rush is its last
    m_now += 1s;
    QVERIFY(twoInARow(StoreWriter::Need::Now));
    QCOMPARE(events, alone);
}

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_storewriter.moc"
