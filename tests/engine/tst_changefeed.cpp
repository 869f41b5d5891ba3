// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/changefeed.h"

#include <QCoreApplication>
#include <QTest>

using namespace quayside;

class TestChangeFeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStateIsDelivered();
    void nothingComesBeforeTheLastWasTaken();
    void manyComeInPortions();
    void allIsFlushed();

private:
    static ExportJob job(JobId id, JobState state = JobState::Queued)
    {
        ExportJob made;
        made.id = id;
        made.state = state;
        return made;
    }
};

void TestChangeFeed::theNewestStateIsDelivered()
{
    QList<JobChange> told;
    ChangeFeed feed([&](const QList<JobChange> &changes) { told += changes; });
    feed.put(job(2));
    feed.put(job(1));
    feed.put(job(2, JobState::Running));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(0).job.id, 1);
    QCOMPARE(told.at(1).job.state, JobState::Running);
}

void TestChangeFeed::nothingComesBeforeTheLastWasTaken()
{
    QList<QList<JobChange>> told;
    ChangeFeed feed([&](const QList<JobChange> &changes) { told.append(changes); });
    feed.put(job(1));
    QTRY_COMPARE(told.size(), 1);
    feed.put(job(1, JobState::Running));
    feed.hurry();
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1);
    feed.put(job(1, JobState::Succeeded));
    feed.taken();
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1).size(), 1);
    QCOMPARE(told.at(1).constFirst().job.state, JobState::Succeeded);
}

void TestChangeFeed::manyComeInPortions()
{
    QList<JobId> told;
    int portions = 0;
    std::function<void()> taken;
    ChangeFeed feed([&](const QList<JobChange> &changes) {
        QVERIFY(changes.size() <= 500);
        for (const JobChange &change : changes)
            told.append(change.job.id);
        ++portions;
        taken();
    });
    taken = [&] { feed.taken(); };
    QList<JobId> all;
    for (JobId id = 1; id <= 1200; ++id) {
        feed.put(job(id));
        all.append(id);
    }
    QTRY_COMPARE(told.size(), all.size());
    QCOMPARE(told, all);
    QCOMPARE(portions, 3);
}

void TestChangeFeed::allIsFlushed()
{
    qsizetype told = 0;
    ChangeFeed feed([&](const QList<JobChange> &changes) { told += changes.size(); });
    feed.put(job(1));
    QTRY_COMPARE(told, 1);
    for (JobId id = 1; id <= 1200; ++id)
        feed.put(job(id));
    feed.flush(); // though the first was not taken
    QCOMPARE(told, 1201);
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
