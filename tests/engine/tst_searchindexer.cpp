// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueparts.h"

#include "engine/searchindexer.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

/// When the search index is filled.
class TestSearchIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksAfterAChangeAndThenRests();
    void waitsForTheQueue();
};

void TestSearchIndexer::worksAfterAChangeAndThenRests()
{
    QueueParts parts;
    parts.add(parts.self.id());
    SearchIndexer indexer(parts.writer, parts.store, parts.scheduler, std::chrono::milliseconds(0));
    QVERIFY(*parts.store.hasUnindexed());
    QTRY_VERIFY(!*parts.store.hasUnindexed()); // what an earlier process left
    // Nothing of it is woken while nothing happens.
    QTRY_VERIFY(!indexer.isWaiting());
    parts.add(parts.self.id(), QStringLiteral("c"));
    QVERIFY(*parts.store.hasUnindexed());
    indexer.soon();
    QVERIFY(indexer.isWaiting());
    QTRY_VERIFY(!*parts.store.hasUnindexed());
    QTRY_VERIFY(!indexer.isWaiting());
}

void TestSearchIndexer::waitsForTheQueue()
{
    QueueParts parts;
    const JobId id = parts.add(parts.self.id());
    SearchIndexer indexer(parts.writer, parts.store, parts.scheduler, std::chrono::milliseconds(0));
    parts.scheduler.whenIdle([&indexer] { indexer.soon(); });
    parts.scheduler.enqueue(**parts.store.job(id));
    QTRY_VERIFY(!indexer.isWaiting());
    QVERIFY(*parts.store.hasUnindexed());
    parts.scheduler.cancel(id);
    QTRY_VERIFY(!*parts.store.hasUnindexed());
}

QTEST_GUILESS_MAIN(TestSearchIndexer)
#include "tst_searchindexer.moc"
