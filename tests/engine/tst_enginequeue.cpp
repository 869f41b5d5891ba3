// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"
#include "support/fileutil.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace quayside;
using namespace quayside::test;

/// The queue: order, slots, cancels, what is told of it.
class TestEngineQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cancelsQueuedAndRunning();
    void cancelsInRandomOrder();
    void keepsToItsConcurrency();
    void waitingJobsHoldNoSlot();
    void pausesAndResumes();
    void movesJobs();
    void announcesInBatches();

private:
    QString profile() const { return m_dir->filePath(QStringLiteral("profile")); }
    QString out() const { return m_dir->filePath(QStringLiteral("out")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestEngineQueue::cancelsQueuedAndRunning()
{
    EngineFixture fixture(profile(), [](EngineConfig &config) { config.concurrency = 1; });
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("hang"), out()));
    QVERIFY(fixture.waitFor(ids.at(0), JobState::Running));
    QCOMPARE(fixture.seen(ids.at(1)).state, JobState::Queued);
    fixture.engine->cancel({ids.at(1), ids.at(0)});
    QVERIFY(fixture.finish(ids));
    QCOMPARE(fixture.stored(ids.at(0)).state, JobState::Canceled);
    QCOMPARE(fixture.stored(ids.at(1)).state, JobState::Canceled);
    QCOMPARE(fixture.local->started.load(), 1);
    QVERIFY(filesBelow(out()).isEmpty());
}

void TestEngineQueue::cancelsInRandomOrder()
{
    EngineFixture fixture(profile(), [](EngineConfig &config) { config.concurrency = 8; });
    QVERIFY(fixture.start());
    QStringList titles;
    for (int i = 0; i < 200; ++i)
        titles.append(QStringLiteral("%1.md").arg(i));
    QList<JobId> ids = fixture.submit(fakeBatch(titles, QStringLiteral("hang"), out()));
    QCOMPARE(ids.size(), 200);
    QTRY_COMPARE(fixture.local->running.load(), 8);
    QRandomGenerator random(7);
    std::shuffle(ids.begin(), ids.end(), random);
    for (const JobId id : ids) {
        fixture.engine->cancel({id});
        QVERIFY(fixture.waitFor(id, JobState::Canceled));
    }
    QVERIFY(filesBelow(out()).isEmpty());
}

void TestEngineQueue::keepsToItsConcurrency()
{
    EngineFixture fixture(profile(), [](EngineConfig &config) { config.concurrency = 3; });
    QVERIFY(fixture.start());
    QStringList titles;
    for (int i = 0; i < 60; ++i)
        titles.append(QStringLiteral("%1.md").arg(i));
    const auto ids = fixture.submit(fakeBatch(titles, QStringLiteral("succeed"), out()));
    QVERIFY(fixture.finish(ids));
    QCOMPARE(filesBelow(out()).size(), 60);
    QVERIFY2(fixture.local->mostRunning <= 3, qPrintable(QString::number(fixture.local->mostRunning)));
}

void TestEngineQueue::waitingJobsHoldNoSlot()
{
    EngineFixture fixture(profile(), [](EngineConfig &config) { config.concurrency = 1; });
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, QStringLiteral("wait"), out());
    const auto waiting = fixture.submit(batch);
    QTRY_COMPARE(fixture.local->started.load(), 3);
    const auto quick = fixture.submit(fakeBatch({QStringLiteral("quick")}, QStringLiteral("succeed"), out()));
    QVERIFY(fixture.finish(quick));
    fixture.local->release = true;
    QVERIFY(fixture.finish(waiting));
    QCOMPARE(readFile(out() + QStringLiteral("/a.html")), QByteArray("a as html after step 0"));
    QCOMPARE(fixture.stored(waiting.first()).facts.value(QStringLiteral("request_id")), QStringLiteral("r-1"));
}

void TestEngineQueue::pausesAndResumes()
{
    EngineFixture fixture(profile());
    fixture.engine->setQueuePaused(true);
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out()));
    QVERIFY(resolves(fixture.engine->history({})));
    QCOMPARE(fixture.local->started.load(), 0);
    fixture.engine->setQueuePaused(false);
    QVERIFY(fixture.finish(ids));
}

void TestEngineQueue::movesJobs()
{
    EngineFixture fixture(profile(), [](EngineConfig &config) { config.concurrency = 1; });
    QStringList order;
    std::mutex mutex;
    fixture.local->onStart = [&](const ExportRequest &request) {
        const std::lock_guard guard(mutex);
        order.append(request.title);
    };
    fixture.engine->setQueuePaused(true);
    QVERIFY(fixture.start());
    const auto ids =
        fixture.submit(fakeBatch({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}, QStringLiteral("succeed"), out()));
    fixture.engine->move({ids.at(2), ids.at(3)}, ids.at(1));
    fixture.engine->move({ids.at(0)}, 0);
    // The gap between two positions is used up again and again.
    for (int i = 0; i < 200; ++i)
        fixture.engine->move({ids.at(i % 2 == 0 ? 2 : 3)}, ids.at(i % 2 == 0 ? 3 : 2));
    fixture.engine->move({ids.at(2)}, ids.at(3));
    fixture.engine->setQueuePaused(false);
    QVERIFY(fixture.finish(ids));
    QCOMPARE(order, QStringList({QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("a")}));
}

void TestEngineQueue::announcesInBatches()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    QStringList titles;
    for (int i = 0; i < 500; ++i)
        titles.append(QStringLiteral("%1.md").arg(i));
    QElapsedTimer timer;
    timer.start();
    const auto ids = fixture.submit(fakeBatch(titles, QStringLiteral("succeed"), out()));
    QVERIFY(fixture.finish(ids));
    const auto most = timer.elapsed() / 100 + 4;
    QVERIFY2(fixture.announcements <= most, qPrintable(QStringLiteral("%1 in %2 ms").arg(fixture.announcements).arg(timer.elapsed())));
    QCOMPARE(filesBelow(out()).size(), 500);
}

QTEST_GUILESS_MAIN(TestEngineQueue)
#include "tst_enginequeue.moc"
