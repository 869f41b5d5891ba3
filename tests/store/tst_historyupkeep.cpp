// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedexports.h"

#include "store/migrations.h"
#include "testpaths.h"

#include <QLocale>

using namespace quayside;

/// What becomes of the history: what is let go of, indexed, migrated.
class TestHistoryUpkeep : public QObject, private StoredExports
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void retention_data();
    void retention();
    void retentionKeepsWhatChangedSince();
    void retentionKeepsWhatGoesOnElsewhere();
    void aStoppedMigrationGoesOn();
    void migrationTellsAndStops();
    void emptyBatchesGo();
    void unreadableRequestsAreIndexed();
    void migratesFromVersionNine();
    void rowsForFiltersAreMadeInPortions();
};

void TestHistoryUpkeep::retention_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("stays"); ///< the newest first
    QTest::newRow("for ever") << 0 << 0 << s("f e d c b a");
    QTest::newRow("two days") << 2 << 0 << s("f e d b"); // b is interrupted
    QTest::newRow("three entries") << 0 << 3 << s("f e d b");
    QTest::newRow("one entry") << 0 << 1 << s("f e b"); // e is not finished
    QTest::newRow("more than there are") << 0 << 100 << s("f e d c b a");
    QTest::newRow("what is less") << 1000 << 2 << s("f e b");
}

void TestHistoryUpkeep::retention()
{
    QFETCH(int, days);
    QFETCH(int, entries);
    QFETCH(QString, stays);
    add({.title = "a", .state = JobState::Failed});
    add({.title = "b", .state = JobState::Interrupted, .hours = 1});
    add({.title = "c", .state = JobState::Canceled, .hours = 2});
    add({.title = "d", .hours = 70});
    add({.title = "e", .state = JobState::Queued, .hours = 71});
    add({.title = "f", .hours = 72});
    index();
    const Retention retention{days, entries};
    const QDateTime now = noon.addDays(4);
    const int counted = *m_store->countBeyond(retention, now);
    int removed = 0;
    for (QList<JobId> some = *m_store->beyond(retention, now, 1); !some.isEmpty(); some = *m_store->beyond(retention, now, 1)) {
        QCOMPARE(some.size(), 1);
        QVERIFY(m_store->remove(some.first()).has_value());
        index();
        QVERIFY(++removed < 10);
    }
    QCOMPARE(titles({}).join(u' '), stays);
    QCOMPARE(removed, counted);
}

/// The index may tell of an earlier state.
void TestHistoryUpkeep::retentionKeepsWhatChangedSince()
{
    const JobId id = add({.title = "a", .state = JobState::Failed});
    add({.title = "b", .hours = 1});
    index();
    const Retention newest{0, 1};
    QCOMPARE(*m_store->beyond(newest, noon, 10), QList<JobId>{id});
    QVERIFY(m_file.database->execute(s("UPDATE jobs SET state = 'interrupted' WHERE id = %1").arg(id)).has_value());
    QVERIFY(m_store->beyond(newest, noon, 10)->isEmpty());
    index();
    QVERIFY(m_store->beyond(newest, noon, 10)->isEmpty());
}

/// Canceled here, but its service was not told: following it again is possible.
void TestHistoryUpkeep::retentionKeepsWhatGoesOnElsewhere()
{
    const JobId there = add({.title = "a", .state = JobState::Canceled, .provider = "acc"});
    const JobId begun = add({.title = "b", .state = JobState::Canceled, .provider = "acc"});
    const JobId here = add({.title = "c", .state = JobState::Canceled});
    for (const JobId id : {there, here})
        QVERIFY(m_store->saveState(id, {{s("step"), 1}}, {}).has_value());
    add({.title = "d"});
    index();
    for (const Retention &retention : {Retention{0, 1}, Retention{1, 0}}) {
        const QDateTime now = noon.addDays(4);
        QList<JobId> beyond = *m_store->beyond(retention, now, 10);
        beyond.removeOne(4);
        QCOMPARE(beyond, (QList<JobId>{begun, here}));
        QCOMPARE(*m_store->countBeyond(retention, now), retention.days > 0 ? 3 : 2);
    }
}

/// Stopped in the middle of filling the index, a migration goes on there.
void TestHistoryUpkeep::aStoppedMigrationGoesOn()
{
    for (int i = 0; i < 3000; ++i)
        add({.title = i == 2999 ? "last" : "doc"});
    index();
    QVERIFY(m_file.database->execute(s("DELETE FROM search WHERE rowid > 2000")).has_value());
    QVERIFY(m_file.database->execute(s("INSERT INTO refilling VALUES(1, 2000)")).has_value());
    m_store.reset();
    m_file = {};
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    HistoryFilter filter;
    filter.search = s("last");
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 1);
    filter.search = s("doc");
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 2999);
    QVERIFY(*isPrepared(*m_file.database));
}

/// Long work is told, and ends when it is asked to.
void TestHistoryUpkeep::migrationTellsAndStops()
{
    QVERIFY(m_file.database->execute(s("INSERT INTO batches(id, created) VALUES('b', 0)")).has_value());
    QVERIFY(m_file.database
                ->execute(s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
                            " INSERT INTO jobs(batch, request, title, source, target, state, owner, position, created, finished)"
                            " SELECT 'b', '{}', 'n' || i, hex(zeroblob(900)), 'html', 'succeeded', 'me', i, i, i FROM n"))
                .has_value());
    QVERIFY(m_file.database->execute(s("DELETE FROM unindexed")).has_value());
    QVERIFY(m_file.database->execute(s("INSERT INTO refilling VALUES(1, 0)")).has_value());
    m_store.reset();
    m_file = {};
    QStringList told;
    StoreWatcher watcher;
    watcher.tell = [&](const StoreWork &work) { told.append(storeWorkWords(work)); };
    watcher.stop = [&] { return told.size() >= 3; };
    const auto stopped = openStore(m_profile, noon, false, watcher);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::StoreBusy);
    QVERIFY2(told.value(0).contains(QLocale().toString(12000)), qPrintable(told.join(u'\n')));
    QVERIFY(told.size() < 6);
    told.clear();
    watcher.stop = {};
    auto file = openStore(m_profile, noon, false, watcher);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    QVERIFY2(!told.value(0).contains(s(" 0 of")), qPrintable(told.value(0))); // goes on where it was
    QCOMPARE(m_file.database->value(s("SELECT count(*) FROM search WHERE search MATCH 'n12000'"))->toInt(), 1);
    QCOMPARE(m_file.database->value(s("SELECT count(*) FROM search"))->toInt(), 12000);
}

void TestHistoryUpkeep::emptyBatchesGo()
{
    const JobId one = add({.title = "a", .batch = "x"});
    const JobId two = add({.title = "b", .batch = "x"});
    QVERIFY(m_store->remove(one).has_value());
    QVERIFY(readBatch(*m_file.database, s("x")).has_value());
    QVERIFY(m_store->remove(two).has_value());
    QCOMPARE(readBatch(*m_file.database, s("x")).error().code, ErrorCode::JobNotFound);
}

void TestHistoryUpkeep::unreadableRequestsAreIndexed()
{
    const JobId id = add({.title = "broken"});
    QVERIFY(m_file.database->execute(s("UPDATE jobs SET request = 'no json {' WHERE id = %1").arg(id)).has_value());
    index();
    HistoryFilter filter;
    filter.formats = {s("html")};
    QCOMPARE(titles({filter}), QStringList{s("broken")});
}

void TestHistoryUpkeep::migratesFromVersionNine()
{
    // Made by the last program without an index of the history: two batches with languages, a failure, a subfolder, a file of its own name.
    m_store.reset();
    m_file = {};
    QFile::remove(m_profile.database);
    QVERIFY(QFile::copy(QStringLiteral(QUAYSIDE_TEST_DATA "/store/version9.sqlite"), m_profile.database));
    QFile::setPermissions(m_profile.database, QFile::ReadOwner | QFile::WriteOwner);
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    m_file = std::move(*file);
    QCOMPARE(*storedVersion(*m_file.database), schemaVersion());
    const auto all = readHistory(*m_file.database, {});
    QCOMPARE(all->total, 7);
    HistoryFilter filter;
    filter.languages = {s("de")};
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 4);
    filter = {};
    filter.folder = s("/tmp/nine/out");
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 5);
    filter.folder = s("/tmp/nine"); // a file of its own name is in it
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 6);
    filter = {};
    filter.states = {JobState::Failed};
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 1);
    QCOMPARE(readHistory(*m_file.database, {{}, 1, HistoryOrder::Size})->jobs.first().artifacts.first().mediaType, s("application/pdf"));
    QVERIFY(all->jobs.first().sourceStamp.isEmpty());
}

void TestHistoryUpkeep::rowsForFiltersAreMadeInPortions()
{
    const auto database = Database::open(m_dir->filePath(s("nine.sqlite")), Database::Mode::ReadWrite);
    QVERIFY(database.has_value());
    QVERIFY(migrate(**database, 9).has_value());
    for (const QString &statement : {s("INSERT INTO batches(id, created) VALUES('b', 0)"),
                                     s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)"
                                       " INSERT INTO jobs(batch, request, title, source, target, state, owner, position, created, finished)"
                                       " SELECT 'b', '{\"locales\": [\"de\"]}', 'n' || i, 'n', 'html', 'succeeded', 'me', i, i, i FROM n")})
        QVERIFY((*database)->execute(statement).has_value());
    QList<qint64> told;
    const auto listen = [&](qint64 done, qint64 all) {
        if (all == 9000)
            told.append(done);
    };
    (*database)->setStop([&] { return told.contains(4000); });
    const auto stopped = migrate(**database, 10, listen);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::StoreBusy);
    QCOMPARE(*storedVersion(**database), 9); // nothing of it stays
    told.clear();
    (*database)->setStop({});
    QVERIFY(migrate(**database, 10, listen).has_value());
    QVERIFY(told.contains(4000));
    for (const char *rows : {"entries", "languages"})
        QCOMPARE((*database)->value(s("SELECT count(*) FROM %1").arg(QLatin1StringView(rows)))->toInt(), 9000);
}

QTEST_GUILESS_MAIN(TestHistoryUpkeep)
#include "tst_historyupkeep.moc"
