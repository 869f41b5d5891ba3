// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"
#include "support/fileutil.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEveryStage();
    void killedWithinAPlan();
    void crashesAtMostThreeTimes();
    void cancelsAJobOfAnotherProcess();
    void cancelsAJobOfADeadProcess();
    void plainProcessesTakeNothing();
    void remoteJobsGoOnAfterAKill();
    void sweepsAfterAKillWithoutHistory();
    void aFullDiskEndsTheJobs();

private:
    int child(const QStringList &arguments, bool *killed = nullptr) const;
};

int TestCrash::child(const QStringList &arguments, bool *killed) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(QUAYSIDE_CRASH_CHILD), arguments);
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    if (killed)
        *killed = process.exitStatus() == QProcess::CrashExit;
    return process.exitStatus() == QProcess::CrashExit ? 137 : process.exitCode();
}

void TestCrash::killedAtEveryStage()
{
    QTemporaryDir dir;
    const QString profile = dir.filePath(QStringLiteral("profile"));
    const QString out = dir.filePath(QStringLiteral("out"));
    const QStringList stages{QStringLiteral("submit"),         QStringLiteral("read"),          QStringLiteral("write"),
                             QStringLiteral("publish-before"), QStringLiteral("publish-after"), QStringLiteral("store")};
    // Fixed, so that a failure can be had again.
    QRandomGenerator random(20261121);
    QMap<QString, int> kills;
    constexpr int rounds = 30;
    for (int round = 0; round < rounds; ++round) {
        const QString &stage = stages.at(round % stages.size());
        const int most = stage == QLatin1StringView("store") ? 40 : stage == QLatin1StringView("submit") ? 8 : 12;
        bool killed = false;
        const int code = child({QStringLiteral("submit"), profile, out, QString::number(round), stage, QString::number(random.bounded(1, most + 1))}, &killed);
        QVERIFY2(code == 137 || code == 0, qPrintable(QString::number(code)));
        kills[stage] += killed ? 1 : 0;
        // Every third time the recovery is killed as well.
        if (round % 3 == 0) {
            const QString &again = stages.at(random.bounded(1, static_cast<int>(stages.size())));
            bool killedAgain = false;
            child({QStringLiteral("resume"), profile, out, QStringLiteral("-"), again, QString::number(random.bounded(1, 6))}, &killedAgain);
            kills[again] += killedAgain ? 1 : 0;
        }
        QCOMPARE(child({QStringLiteral("resume"), profile, out, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("0")}), 0);
    }
    EngineFixture fixture(profile);
    QVERIFY(fixture.start());
    const auto history = fixture.engine->history({{}, 10000});
    QVERIFY(resolves(history));
    QStringList expected;
    QMap<QString, int> jobsOfRound;
    const QList<ExportJob> finished = history.result()->jobs; // a range-for would not keep the page alive
    for (const ExportJob &job : finished) {
        QVERIFY2(job.state == JobState::Succeeded,
                 qPrintable(job.request.title + u' ' + stateWords(job.state) + u' ' + (job.error ? sentence(*job.error) : QString())));
        const QString name = QString(job.request.title).replace(QStringLiteral(".md"), QStringLiteral(".html"));
        expected.append(name);
        QCOMPARE(job.artifacts.size(), 1);
        QCOMPARE(job.artifacts.first().path, out + u'/' + name);
        QCOMPARE(readFile(out + u'/' + name), job.request.title.toUtf8() + " as html");
        ++jobsOfRound[job.request.title.section(u'-', 0, 0)];
    }
    expected.sort();
    // No half file, no temp, nothing twice, nothing lost.
    QCOMPARE(filesBelow(out), expected);
    for (const int jobs : std::as_const(jobsOfRound))
        QCOMPARE(jobs, 12);
    QVERIFY(jobsOfRound.size() >= rounds / 2);
    QStringList counts;
    for (const QString &stage : stages) {
        counts.append(QStringLiteral("%1 %2").arg(stage).arg(kills.value(stage)));
        QVERIFY2(kills.value(stage) >= 1, qPrintable(stage));
    }
    qInfo("kills by stage: %s", qPrintable(counts.join(QStringLiteral(", "))));
    fixture.close();
    QCOMPARE(QDir(profile + QStringLiteral("/staging")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(filesBelow(profile + QStringLiteral("/run")), QStringList{QStringLiteral("store.lock")});
}

void TestCrash::killedWithinAPlan()
{
    // Between the renames of the three results of a job: after the recovery there are all three, once.
    QTemporaryDir dir;
    const QString profile = dir.filePath(QStringLiteral("profile"));
    const QString out = dir.filePath(QStringLiteral("out"));
    int kills = 0;
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        const QString stage = round % 2 == 0 ? QStringLiteral("publish-before") : QStringLiteral("publish-after");
        const int code = child({QStringLiteral("several"), profile, out, QString::number(round), stage, QString::number(1 + round * 3)});
        QVERIFY2(code == 137 || code == 0, qPrintable(QString::number(code)));
        kills += code == 137 ? 1 : 0;
        QCOMPARE(child({QStringLiteral("resume"), profile, out, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("0")}), 0);
    }
    QCOMPARE(kills, rounds);
    EngineFixture fixture(profile);
    QVERIFY(fixture.start());
    const auto history = fixture.engine->history({{}, 10000});
    QVERIFY(resolves(history));
    const QList<ExportJob> finished = history.result()->jobs;
    QCOMPARE(finished.size(), rounds * 12);
    QStringList expected;
    for (const ExportJob &job : finished) {
        QVERIFY2(job.state == JobState::Succeeded, qPrintable(job.request.title + u' ' + (job.error ? sentence(*job.error) : QString())));
        QCOMPARE(job.artifacts.size(), 3);
        for (const Artifact &artifact : job.artifacts)
            expected.append(artifact.path.mid(out.size() + 1));
    }
    expected.sort();
    QCOMPARE(filesBelow(out), expected);
}

void TestCrash::crashesAtMostThreeTimes()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("out"));
    QCOMPARE(child({QStringLiteral("submit"), dir.path(), out, QStringLiteral("0"), QStringLiteral("read"), QStringLiteral("1")}), 137);
    // The first started job is the poison; it dies again in two restarts, then it is left alone.
    QCOMPARE(child({QStringLiteral("resume"), dir.path(), out, QStringLiteral("-"), QStringLiteral("read"), QStringLiteral("1")}), 137);
    QCOMPARE(child({QStringLiteral("resume"), dir.path(), out, QStringLiteral("-"), QStringLiteral("read"), QStringLiteral("1")}), 137);
    QCOMPARE(child({QStringLiteral("resume"), dir.path(), out, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("0")}), 0);
    EngineFixture fixture(dir.path());
    QVERIFY(fixture.start());
    const auto history = fixture.engine->history({});
    QVERIFY(resolves(history));
    int crashed = 0;
    QList<JobId> ids;
    const QList<ExportJob> finished = history.result()->jobs; // a range-for would not keep the page alive
    for (const ExportJob &job : finished) {
        if (job.state == JobState::Succeeded)
            continue;
        QCOMPARE(job.state, JobState::Interrupted);
        QCOMPARE(job.interrupt, InterruptReason::Crashed);
        QCOMPARE(job.error->code, ErrorCode::Crashed);
        QCOMPARE(job.attempts, 3);
        ids.append(job.id);
        ++crashed;
    }
    // Up to three were running beside each other when the process died.
    QVERIFY(crashed >= 1 && crashed <= 3);
    fixture.engine->retry(ids);
    QVERIFY(fixture.finish(ids));
    QCOMPARE(filesBelow(out).size(), 12);
}

void TestCrash::cancelsAJobOfAnotherProcess()
{
    QTemporaryDir dir;
    QProcess process;
    process.start(QStringLiteral(QUAYSIDE_CRASH_CHILD),
                  {QStringLiteral("hang"), dir.path(), dir.filePath(QStringLiteral("out")), QStringLiteral("0"), QStringLiteral("-"), QStringLiteral("0")});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20000);
    const JobId id = process.readLine().trimmed().toLongLong();
    EngineFixture fixture(dir.path());
    QVERIFY(fixture.start());
    QVERIFY(!fixture.jobs.contains(id)); // its owner lives: it is not ours
    QSignalSpy spy(fixture.engine.get(), &Engine::historyChanged);
    fixture.engine->cancel({id});
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000));
    QCOMPARE(process.exitCode(), 7);
    QCOMPARE(fixture.stored(id).state, JobState::Canceled);
    QTRY_VERIFY(!spy.isEmpty());
}

void TestCrash::cancelsAJobOfADeadProcess()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("out"));
    QCOMPARE(child({QStringLiteral("submit"), dir.path(), out, QStringLiteral("0"), QStringLiteral("read"), QStringLiteral("1")}), 137);
    EngineFixture fixture(dir.path(), [](EngineConfig &config) { config.takeOrphans = false; });
    QVERIFY(fixture.start());
    const auto history = fixture.engine->history({});
    QVERIFY(resolves(history));
    const JobId id = history.result()->jobs.first().id;
    fixture.engine->cancel({id});
    QTRY_COMPARE(fixture.stored(id).state, JobState::Canceled);
}

void TestCrash::plainProcessesTakeNothing()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("out"));
    QCOMPARE(child({QStringLiteral("submit"), dir.path(), out, QStringLiteral("0"), QStringLiteral("read"), QStringLiteral("1")}), 137);
    QCOMPARE(child({QStringLiteral("submit"), dir.path(), out, QStringLiteral("1"), QStringLiteral("-"), QStringLiteral("0")}), 0);
    QCOMPARE(filesBelow(out).filter(QStringLiteral("r1-")).size(), 12);
    QVERIFY(filesBelow(out).filter(QStringLiteral("r0-")).size() < 12);
    QCOMPARE(child({QStringLiteral("resume"), dir.path(), out, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("0")}), 0);
    QCOMPARE(filesBelow(out).size(), 24);
}

void TestCrash::remoteJobsGoOnAfterAKill()
{
    // The record of a killed process, as its database stands: a remote job that was running, with a saved step.
    QTemporaryDir dir;
    JobId id = 0;
    {
        EngineFixture fixture(dir.path());
        QVERIFY(fixture.start());
        Batch batch = fakeBatch({QStringLiteral("far")}, QStringLiteral("wait"), dir.filePath(QStringLiteral("out")));
        batch.provider = QStringLiteral("remote");
        id = fixture.submit(batch).value(0);
        QTRY_COMPARE(fixture.stored(id).facts.size(), 1);
        // A copy taken while it runs is what a kill would leave.
        QDir().mkpath(dir.filePath(QStringLiteral("killed/run")));
        for (const char *name : {"quayside.sqlite", "quayside.sqlite-wal"})
            QFile::copy(dir.filePath(QString::fromLatin1(name)), dir.filePath(QStringLiteral("killed/") + QString::fromLatin1(name)));
        fixture.remote->release = true;
        QVERIFY(fixture.finish({id}));
    }
    QFile::remove(dir.filePath(QStringLiteral("out/far.html")));
    EngineFixture again(dir.filePath(QStringLiteral("killed")));
    again.remote->release = true;
    QVERIFY(again.start());
    QVERIFY(again.waitFor(id, JobState::Succeeded));
    QCOMPARE(readFile(dir.filePath(QStringLiteral("out/far.html"))), QByteArray("far as html after step 1"));
}

void TestCrash::sweepsAfterAKillWithoutHistory()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("out"));
    QCOMPARE(child({QStringLiteral("private"), dir.path(), out, QStringLiteral("0"), QStringLiteral("publish-before"), QStringLiteral("2")}), 137);
    QVERIFY(!filesBelow(out).filter(QStringLiteral(".quayside-")).isEmpty());
    EngineFixture fixture(dir.path());
    QVERIFY(fixture.start());
    const auto history = fixture.engine->history({});
    QVERIFY(resolves(history));
    QCOMPARE(history.result()->total, 0);
    QCOMPARE(filesBelow(out).filter(QStringLiteral(".quayside-")), QStringList());
    fixture.close();
    QCOMPARE(filesBelow(dir.filePath(QStringLiteral("staging"))), QStringList());
}

void TestCrash::aFullDiskEndsTheJobs()
{
    // From any write of the store on: it ends, with the truth, and nothing is lost or half.
    QTemporaryDir dir;
    const QString profile = dir.filePath(QStringLiteral("profile"));
    const QString out = dir.filePath(QStringLiteral("out"));
    int ended = 0;
    int refused = 0;
    for (int round = 0; round < 24; ++round) {
        const int code = child({QStringLiteral("submit"), profile, out, QString::number(round), QStringLiteral("no-room"), QString::number(1 + round * 2)});
        QVERIFY2(code == 5 || code == 4 || code == 3 || code == 0, qPrintable(QStringLiteral("round %1: %2").arg(round).arg(code)));
        ended += code == 5 ? 1 : 0;
        refused += code == 4 ? 1 : 0;
        QCOMPARE(child({QStringLiteral("resume"), profile, out, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("0")}), 0);
    }
    QVERIFY2(ended > 3 && refused > 0, qPrintable(QStringLiteral("%1 ended, %2 refused").arg(ended).arg(refused)));
    EngineFixture fixture(profile);
    QVERIFY(fixture.start());
    QVERIFY(fixture.notices.isEmpty());
    const auto history = fixture.engine->history({{}, 10000});
    QVERIFY(resolves(history));
    QStringList expected;
    const QList<ExportJob> jobs = history.result()->jobs; // a range-for would not keep the page alive
    for (const ExportJob &job : jobs) {
        QVERIFY2(job.isFinished(), qPrintable(job.request.title + u' ' + stateWords(job.state)));
        if (job.state != JobState::Succeeded)
            continue;
        expected.append(job.artifacts.first().path.mid(out.size() + 1));
        QCOMPARE(readFile(job.artifacts.first().path), job.request.title.toUtf8() + " as html");
    }
    expected.sort();
    QCOMPARE(filesBelow(out), expected);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
