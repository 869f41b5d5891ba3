// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueparts.h"

#include "base/threadhandoff.h"
#include "engine/spoolsweep.h"
#include "support/fileutil.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QString dead = QStringLiteral("0123456789ab");

struct RecoveryParts : QueueParts {
    RecoveryParts() { QFile(profile.runFolder + u'/' + dead + QStringLiteral(".instance")).open(QIODevice::WriteOnly); }
    /// So that its disk is looked at, in a worker.
    bool addIntent(JobId id) { return store.addIntent({id, 0, dir.filePath(QStringLiteral("out/a.html")), true, {}}).value_or(false); }

    Recovery recovery{context, store, scheduler, self, profile.stagingFolder};
};

} // namespace

/// Jobs of dead processes, from their being taken to their verdict.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancelWhileItIsJudgedIsHeard_data();
    void aCancelWhileItIsJudgedIsHeard();
    void whatCannotBeReadNowIsTakenUpLater();
    void theClaimIsHeldUntilTheEndIsStored();
    void oneJobIsTakenUp();
    void startsThatWereNotStoredCount_data();
    void startsThatWereNotStoredCount();
    void anEndThatIsNotStoredIsNotTold();
    void aLogWithoutItsProcessIsSwept();
    void copiesOfDeadProcessesAreSwept();
};

void TestRecovery::aLogWithoutItsProcessIsSwept()
{
    RecoveryParts parts;
    const QString log = parts.profile.runFolder + QStringLiteral("/abcdef012345.starts");
    writeFile(log, "1 1\n");
    QVERIFY(parts.recovery.takeUp().has_value());
    QVERIFY(!QFile::exists(log));
    QVERIFY(!QFile::exists(parts.profile.runFolder + QStringLiteral("/abcdef012345.instance")));
}

void TestRecovery::copiesOfDeadProcessesAreSwept()
{
    RecoveryParts parts;
    QProcess ended;
    ended.start(QStringLiteral("true"), QStringList());
    QVERIFY(ended.waitForStarted());
    const QString gone = parts.profile.spoolFolder() + u'/' + QString::number(ended.processId());
    QVERIFY(ended.waitForFinished());
    const QString own = parts.profile.spoolFolder() + u'/' + QString::number(QCoreApplication::applicationPid());
    QVERIFY(QDir().mkpath(gone + QStringLiteral("/0")) && QDir().mkpath(own));
    const QString copy = gone + QStringLiteral("/0/stdin.md");
    writeFile(copy, "# A\n");
    const JobId id = parts.add(dead);
    QVERIFY(parts.file.database->change("UPDATE jobs SET request = ? WHERE id = ?", {QStringLiteral("{\"path\":\"%1\"}").arg(copy), id}).has_value());
    sweepSpool(parts.store, parts.profile.spoolFolder());
    QVERIFY(QFile::exists(copy)); // it may still run
    QVERIFY(parts.file.database->change("UPDATE jobs SET state = 'canceled' WHERE id = ?", {id}).has_value());
    sweepSpool(parts.store, parts.profile.spoolFolder());
    QVERIFY(!QFile::exists(gone));
    QVERIFY(QFile::exists(own));
}

void TestRecovery::aCancelWhileItIsJudgedIsHeard_data()
{
    QTest::addColumn<bool>("byAnotherProcess");
    QTest::newRow("here") << false;
    QTest::newRow("by another process") << true;
}

void TestRecovery::aCancelWhileItIsJudgedIsHeard()
{
    QFETCH(bool, byAnotherProcess);
    RecoveryParts parts;
    const JobId id = parts.add(dead);
    QVERIFY(parts.addIntent(id));
    QSemaphore open;
    startIn(parts.disk, [&open] { open.acquire(); }); // the only thread
    QVERIFY(parts.recovery.takeUp().has_value());
    if (byAnotherProcess) {
        auto other = Database::open(parts.profile.database, Database::Mode::ReadWrite);
        QVERIFY(JobStore(**other).requestCancel(id).has_value());
    } else {
        parts.recovery.cancel(id);
    }
    open.release();
    QTRY_COMPARE(parts.stateOf(id), JobState::Canceled);
    QVERIFY(!parts.scheduler.contains(id));
}

void TestRecovery::whatCannotBeReadNowIsTakenUpLater()
{
    RecoveryParts parts;
    const QList<JobId> ids{parts.add(dead), parts.add(dead)};
    QVERIFY(parts.file.database->execute(QStringLiteral("ALTER TABLE intents RENAME TO elsewhere")).has_value());
    QVERIFY(!parts.recovery.takeUp().has_value());
    QVERIFY(parts.file.database->execute(QStringLiteral("ALTER TABLE elsewhere RENAME TO intents")).has_value());
    QVERIFY(parts.recovery.takeUp().has_value());
    for (const JobId id : ids)
        QVERIFY(parts.scheduler.contains(id));
}

void TestRecovery::theClaimIsHeldUntilTheEndIsStored()
{
    RecoveryParts parts;
    const JobId id = parts.add(dead);
    parts.recovery.cancel(id);
    QCOMPARE(parts.stateOf(id), JobState::Queued);
    QVERIFY(!parts.self.claimDead(dead).isLocked());
    QTRY_COMPARE(parts.stateOf(id), JobState::Canceled);
    QTRY_VERIFY(parts.self.claimDead(dead).isLocked());
}

void TestRecovery::oneJobIsTakenUp()
{
    RecoveryParts parts;
    const JobId id = parts.add(dead);
    const JobId other = parts.add(dead);
    QVERIFY(parts.recovery.takeUp(id));
    QVERIFY(parts.scheduler.contains(id));
    QVERIFY(!parts.scheduler.contains(other));
    QVERIFY(!parts.recovery.takeUp(id)); // it is here
    QCOMPARE((*parts.store.job(other))->owner, dead);
}

void TestRecovery::startsThatWereNotStoredCount_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("runsAgain");
    QTest::newRow("the first") << 1 << true;
    QTest::newRow("the third") << 3 << false;
}

/// Or a job that crashes the program at once would do so for ever.
void TestRecovery::startsThatWereNotStoredCount()
{
    QFETCH(int, attempts);
    QFETCH(bool, runsAgain);
    RecoveryParts parts;
    const JobId id = parts.add(dead);
    writeFile(parts.self.startLogOf(dead), QByteArray::number(id) + ' ' + QByteArray::number(attempts) + '\n');
    QVERIFY(parts.recovery.takeUp().has_value());
    QCOMPARE(parts.scheduler.contains(id), runsAgain);
    QTRY_COMPARE(parts.stateOf(id), runsAgain ? JobState::Queued : JobState::Interrupted);
    QCOMPARE((*parts.store.job(id))->job.attempts, attempts);
    QVERIFY(!QFile::exists(parts.self.startLogOf(dead)));
}

void TestRecovery::anEndThatIsNotStoredIsNotTold()
{
    RecoveryParts parts;
    const JobId queued = parts.add(parts.self.id());
    parts.scheduler.enqueue(**parts.store.job(queued));
    const JobId orphan = parts.add(dead);
    QVERIFY(parts.file.database->execute(QStringLiteral("PRAGMA query_only=1")).has_value());
    parts.scheduler.cancel(queued);
    parts.recovery.cancel(orphan);
    for (const JobId id : {queued, orphan}) {
        QTRY_COMPARE(parts.told(id).state, JobState::Failed);
        QCOMPARE(parts.told(id).error->code, ErrorCode::StoreNotWritable);
        QCOMPARE(parts.stateOf(id), JobState::Queued);
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
