// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchjobs.h"
#include "ui/heartbeat.h"

#include "ui/common/translations.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobtable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <limits>
#include <memory>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The tree of batches and jobs.
class TestUiBatchModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(s("en")); } // for plurals
    void wordsOfABatch();
    void aBatchIsSaidOnce();
    void pausesTakeNoTime_data();
    void pausesTakeNoTime();
    void jobsStandBelowTheirBatch();
    void rowsKeepTheirPlaceInTheSelection();
    void progressAloneMovesNothing();
    void tenThousandJobsStayInTheirBatches();
    void whatComesIsTakenAsItComes();
    void theFirstStartIsKnownThoughItsJobIsTriedAgain();
    void aChangeCostsTheSameAmongMany();
    void movingManyIsNotQuadratic();
    void everyJobIsDraggedOnce();
};

namespace {

/// Milliseconds of this thread that @p work takes at best, however busy the machine is.
double bestOf(int times, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        const double start = threadMilliseconds();
        work();
        best = qMin(best, threadMilliseconds() - start);
    }
    return best;
}

/// What a tree lists and says of its batches.
QStringList contentsOf(const BatchModel &tree)
{
    QStringList lines;
    for (int row = 0; row < tree.rowCount(); ++row) {
        const QModelIndex top = tree.index(row, 0);
        QStringList ids;
        for (const JobId id : tree.idsOf(top))
            ids.append(QString::number(id));
        const auto sum = top.data(BatchModel::SummaryRole).value<BatchSummary>();
        lines.append(s("%1: %2; %3; %4 %").arg(top.data().toString(), ids.join(u' '), top.data(BatchModel::WordsRole).toString()).arg(sum.percent()));
    }
    return lines;
}

} // namespace

void TestUiBatchModel::wordsOfABatch()
{
    QList<ExportJob> all{makeJob(1, "b"), makeJob(2, "b"), makeJob(3, "b", JobState::Running), makeJob(4, "b", JobState::Succeeded)};
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    all[3].started = start;
    all[3].finished = start.addSecs(2);
    all[2].started = start.addSecs(2);
    const auto summary = [&](const QDateTime &now) {
        QList<const ExportJob *> pointers;
        for (const ExportJob &job : all)
            pointers.append(&job);
        return summaryOf(pointers, now);
    };
    BatchSummary sum = summary(start.addSecs(2));
    QCOMPARE(batchTitle(sum, {{s("html"), s("HTML")}, {s("pdf"), s("PDF")}}), s("4 files → HTML, PDF · Documents"));
    QCOMPARE(batchState(sum), s("1 of 4 · 0:06 left")); // a quarter took two seconds
    QCOMPARE(sum.percent(), 25);
    for (ExportJob &job : all) {
        job.state = JobState::Succeeded;
        Artifact file;
        file.path = s("/home/me/Documents/a.html");
        job.artifacts = {file};
    }
    QCOMPARE(batchState(summary(start)), s("4 files saved in Documents"));
    all[0].state = JobState::Failed;
    QCOMPARE(batchState(summary(start)), s("3 of 4 saved, 1 failed"));
    QCOMPARE(clockWords(0), s("0:00"));
    QCOMPARE(clockWords(65'000), s("1:05"));
    QCOMPARE(clockWords(3'723'000), s("1:02:03"));
}

/// To a screen reader, which reads a row cell by cell; and formats have one name in all rows.
void TestUiBatchModel::aBatchIsSaidOnce()
{
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    tree.setFormatNames({{s("html"), s("Web page (HTML)")}, {s("pdf"), s("PDF")}});
    table.append({makeJob(1, "b"), makeJob(2, "b")});
    const QModelIndex batch = tree.index(0, 0);
    QVERIFY(batch.data(Qt::AccessibleTextRole).toString().contains(batch.data().toString()));
    for (int column = 1; column < tree.columnCount(); ++column) {
        QCOMPARE(batch.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(), QString());
        QCOMPARE(batch.siblingAtColumn(column).data(Qt::ToolTipRole).toString(), QString());
    }
    const int format = table.columnOf(JobTableModel::Column::Format);
    const QString name = tree.index(0, format, batch).data().toString();
    QCOMPARE(name, s("Web page (HTML)"));
    QVERIFY(batch.data().toString().contains(name));
    tree.setSearch(s("web page"));
    QCOMPARE(tree.rowCount(), 1);
    tree.setSearch(s("word page"));
    QCOMPARE(tree.rowCount(), 0);
}

void TestUiBatchModel::pausesTakeNoTime_data()
{
    QTest::addColumn<bool>("seenToRun");
    QTest::newRow("seen to run") << true;
    QTest::newRow("too short to be seen") << false;
}

/// Two seconds a job, and a pause of half an hour.
void TestUiBatchModel::pausesTakeNoTime()
{
    QFETCH(bool, seenToRun);
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    JobTableModel table(queueColumns());
    const auto tell = [&](JobId id, JobState state, int from, int to) {
        ExportJob job = makeJob(id, "b", state);
        job.started = start.addSecs(from);
        if (state != JobState::Running)
            job.finished = start.addSecs(to);
        table.apply({{job}}, true);
    };
    const auto run = [&](JobId id, int from, int to) {
        if (seenToRun)
            tell(id, JobState::Running, from, to);
        tell(id, JobState::Succeeded, from, to);
    };
    QList<ExportJob> all;
    for (JobId id = 1; id <= 8; ++id)
        all.append(makeJob(id, "b"));
    all[7].started = start.addDays(-1); // of an attempt that a shutdown ended
    table.append(all);
    run(1, 0, 2);
    run(2, 2, 4);
    run(3, 1804, 1806); // after a pause
    tell(4, JobState::Running, 1806, 0);
    QCOMPARE(table.countsOf(s("b")).leftMs(start.addSecs(1806)), 10'000);
    table.takeOut({1, 2}); // the first that started is now one from after the pause
    QCOMPARE(table.countsOf(s("b")).leftMs(start.addSecs(1806)), 10'000);
    JobCounts all2;
    all2.add(table.countsOf(s("b")));
    QCOMPARE(all2.leftMs(start.addSecs(1806)), 10'000);
}

void TestUiBatchModel::jobsStandBelowTheirBatch()
{
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({makeJob(1, "one"), makeJob(2, "two"), makeJob(3, "two"), makeJob(4, "two")});
    QCOMPARE(tree.rowCount(), 2);
    QVERIFY(!tree.isBatch(tree.index(0, 0))); // the only job stands for its batch
    QVERIFY(tree.isBatch(tree.index(1, 0)));
    QCOMPARE(tree.rowCount(tree.index(1, 0)), 3);
    QCOMPARE(tree.indexOf(3).parent(), tree.index(1, 0));
    QCOMPARE(tree.idsOf(tree.index(1, 0)), (QList<JobId>{2, 3, 4}));
    table.apply({{makeJob(5, "two")}, {makeJob(6, "three")}, {makeJob(2, "two"), true}}, true);
    QCOMPARE(tree.idsOf(tree.index(1, 0)), (QList<JobId>{3, 4, 5}));
    QCOMPARE(tree.rowCount(), 3);
    table.apply({{makeJob(7, "one")}}, true); // now a batch of two
    QVERIFY(tree.isBatch(tree.indexOf(1).parent()));
    table.takeOut({3, 4, 5});
    QCOMPARE(tree.rowCount(), 2);
    tree.setFilter(QueueFilter::Running);
    QCOMPARE(tree.rowCount(), 0);
    table.apply({{makeJob(6, "three", JobState::Running)}}, true);
    QCOMPARE(tree.rowCount(), 1);
}

void TestUiBatchModel::rowsKeepTheirPlaceInTheSelection()
{
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({makeJob(1, "b"), makeJob(2, "b"), makeJob(3, "b"), makeJob(4, "c")});
    const QPersistentModelIndex job = tree.indexOf(2);
    const QPersistentModelIndex batch = tree.index(0, 0);
    tree.sort(0, Qt::DescendingOrder);
    QCOMPARE(tree.idsOf(job), QList<JobId>{2});
    QCOMPARE(tree.idsOf(batch), (QList<JobId>{3, 2, 1}));
    tree.sort(-1, Qt::AscendingOrder);
    table.moveBefore({3}, 1);
    QCOMPARE(tree.idsOf(tree.index(0, 0)), (QList<JobId>{3, 1, 2}));
    QCOMPARE(tree.idsOf(job), QList<JobId>{2});
}

void TestUiBatchModel::progressAloneMovesNothing()
{
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    const auto started = QDateTime::currentDateTimeUtc().addSecs(-10);
    const auto running = [&](JobId id, int percent) {
        ExportJob job = makeJob(id, "one", JobState::Running);
        job.started = started;
        job.progress = {Stage::Writing, percent, {}};
        return job;
    };
    table.append({running(1, 0), running(2, 0), makeJob(3, "two", JobState::Queued)});
    QSignalSpy bursts(&table, &JobTableModel::burst);
    QSignalSpy told(&tree, &QAbstractItemModel::dataChanged);
    table.apply({{running(1, 50)}, {running(2, 100)}}, true);
    QCOMPARE(bursts.count(), 0);
    const auto summary = tree.index(0, 0).data(BatchModel::SummaryRole).value<BatchSummary>();
    QCOMPARE(summary.percent(), 75);
    QVERIFY(summary.leftMs > 0);
    QCOMPARE(tree.index(0, 0, tree.index(0, 0)).siblingAtColumn(table.columnOf(JobTableModel::Column::State)).data(JobTableModel::PercentRole).toInt(), 50);
    for (const QList<QVariant> &one : told) // the other batch has no news
        QVERIFY(one.at(0).toModelIndex().parent().isValid() || one.at(0).toModelIndex().row() == 0);
    table.apply({{running(1, 60)}, {makeJob(2, "one", JobState::Succeeded)}}, true); // more than progress
    QCOMPARE(bursts.count(), 1);
    QCOMPARE(tree.index(0, 0).data(BatchModel::SummaryRole).value<BatchSummary>().counts.succeeded, 1);
}

void TestUiBatchModel::tenThousandJobsStayInTheirBatches()
{
    constexpr int count = 10'000;
    constexpr int bursts = 50;
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    const std::unique_ptr<QTreeView> view(makeBatchTree(&tree));
    restoreColumns(view->header(), table, {});
    view->resize(900, 500);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QList<ExportJob> all;
    for (int i = 1; i <= count; ++i)
        all.append(makeJob(i, i % 3 ? "one" : "two"));
    QElapsedTimer timer;
    timer.start();
    table.append(all);
    view->expandAll();
    const qint64 adding = timer.elapsed();
    view->selectAll();
    qint64 worst = 0;
    qint64 total = 0;
    for (int burst = 0; burst < bursts; ++burst) {
        QList<JobChange> changes;
        for (int i = 0; i < 400; ++i) {
            const int id = 1 + (burst * 400 + i * 17) % count;
            changes.append({makeJob(id, id % 3 ? "one" : "two", JobState::Running)});
        }
        timer.start();
        table.apply(changes, true);
        view->viewport()->repaint();
        worst = qMax(worst, timer.elapsed());
        total += timer.elapsed();
    }
    qInfo("10,000 jobs in batches: adding %lld ms; burst of 400 changes with repaint %.1f ms on average, %lld ms at worst", static_cast<long long>(adding),
          double(total) / bursts, static_cast<long long>(worst));
    // All run by now: what comes tells progress only.
    qint64 worstProgress = 0;
    for (int burst = 0; burst < bursts; ++burst) {
        QList<JobChange> changes;
        for (int i = 0; i < 400; ++i) {
            const int id = 1 + (i * 17) % count;
            ExportJob job = *table.job(id);
            job.progress = {Stage::Writing, burst, {}};
            changes.append({job});
        }
        timer.start();
        table.apply(changes, true);
        view->viewport()->repaint();
        worstProgress = qMax(worstProgress, timer.elapsed());
    }
    qInfo("10,000 jobs in batches: burst of 400 changes of progress with repaint %lld ms at worst", static_cast<long long>(worstProgress));
    QCOMPARE(tree.rowCount({}), 2);
    QCOMPARE(tree.rowCount(tree.index(0, 0, {})) + tree.rowCount(tree.index(1, 0, {})), count);
}

/// A tree that was told of every change is as one that looks at all of them at the end.
void TestUiBatchModel::whatComesIsTakenAsItComes()
{
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20261130);
    const QList<QueueFilter> filters{QueueFilter::All, QueueFilter::All, QueueFilter::Running, QueueFilter::Failed};
    const QList<const char *> batches{"a", "b", "c", "d", "e", "f", "g"};
    QueueFilter filter = QueueFilter::All;
    QString search;
    for (int round = 0; round < 400; ++round) {
        QList<JobChange> changes;
        for (int i = 0; i < 6; ++i) {
            const JobId id = 1 + random.bounded(60);
            ExportJob job = makeJob(id, batches.at(int(id % batches.size())), JobState(random.bounded(6)));
            job.progress.percent = int(random.bounded(101));
            changes.append({job, random.bounded(12) == 0});
        }
        table.apply(changes, true);
        if (round % 17 == 0)
            tree.setFilter(filter = filters.at(int(random.bounded(int(filters.size())))));
        if (round % 23 == 0)
            tree.setSearch(search = random.bounded(2) == 0 ? s("file1") : QString());
        if (round % 29 == 0)
            table.moveBefore({JobId(1 + random.bounded(60)), JobId(61 + random.bounded(60))}, JobId(1 + random.bounded(60)));
        BatchModel fresh(table);
        fresh.setFilter(filter);
        fresh.setSearch(search);
        QCOMPARE(contentsOf(tree), contentsOf(fresh));
    }
}

void TestUiBatchModel::theFirstStartIsKnownThoughItsJobIsTriedAgain()
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    const auto job = [&](JobId id, JobState state, int second) {
        ExportJob one = makeJob(id, "b", state);
        one.started = start.addSecs(second);
        return one;
    };
    JobTableModel table(queueColumns());
    table.append({job(1, JobState::Failed, 0), job(2, JobState::Succeeded, 60), job(3, JobState::Running, 70)});
    QCOMPARE(table.countsOf(s("b")).firstStart, start.toMSecsSinceEpoch());
    table.apply({{job(2, JobState::Failed, 60)}}, true);
    QCOMPARE(table.countsOf(s("b")).firstStart, start.toMSecsSinceEpoch());
    table.apply({{job(1, JobState::Running, 90)}}, true);
    QCOMPARE(table.countsOf(s("b")).firstStart, start.addSecs(60).toMSecsSinceEpoch());
    QCOMPARE(table.counts().running, 2);
    table.takeOut({1, 2, 3});
    QCOMPARE(table.countsOf(s("b")).total, 0);
    QVERIFY(table.activeBatches().isEmpty());
}

void TestUiBatchModel::aChangeCostsTheSameAmongMany()
{
    const auto costAmong = [](int count) {
        JobTableModel table(queueColumns());
        BatchModel tree(table);
        const std::unique_ptr<QTreeView> view(makeBatchTree(&tree));
        restoreColumns(view->header(), table, {});
        QList<ExportJob> all;
        for (int i = 1; i <= count; ++i)
            all.append(makeJob(i, "b"));
        table.append(all);
        view->resize(900, 500);
        view->show();
        view->expandAll();
        view->grab(); // lays the rows out
        view->selectionModel()->setCurrentIndex(tree.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        int next = 0;
        return bestOf(12, [&] {
            QList<JobChange> changes;
            for (int i = 0; i < 100; ++i)
                changes.append({makeJob(1 + next++ % count, "b", next % 2 ? JobState::Running : JobState::Succeeded)});
            table.apply(changes, true);
        });
    };
    const double few = costAmong(2'000);
    const double many = costAmong(40'000);
    qInfo("100 of 2,000 jobs change in %.2f ms, of 40,000 in %.2f ms", few, many);
    QVERIFY2(many < 6 * few + 1, qPrintable(s("%1 ms against %2 ms").arg(many).arg(few)));
}

void TestUiBatchModel::movingManyIsNotQuadratic()
{
    const auto cost = [](int count) {
        JobTableModel table(queueColumns());
        BatchModel tree(table);
        const std::unique_ptr<QTreeView> view(makeBatchTree(&tree));
        QList<ExportJob> all;
        for (int i = 1; i <= count; ++i)
            all.append(makeJob(i, "b"));
        table.append(all);
        view->expandAll();
        view->selectAll();
        QList<JobId> moved;
        for (int i = 1; i < count; i += 2)
            moved.append(i);
        bool toTheEnd = false;
        return bestOf(4, [&] {
            toTheEnd = !toTheEnd;
            const std::unique_ptr<QMimeData> data(tree.mimeData({tree.index(0, 0)}));
            tree.dropMimeData(data.get(), Qt::MoveAction, 0, 0, tree.index(0, 0));
            table.moveBefore(moved, toTheEnd ? 0 : 2);
        });
    };
    const double few = cost(2'000);
    const double many = cost(20'000);
    qInfo("1,000 jobs of 2,000 are moved in %.1f ms, 10,000 of 20,000 in %.1f ms", few, many);
    QVERIFY2(many < 35 * few + 5, qPrintable(s("%1 ms against %2 ms").arg(many).arg(few)));
}

void TestUiBatchModel::everyJobIsDraggedOnce()
{
    JobTableModel table(queueColumns());
    BatchModel tree(table);
    table.append({makeJob(1, "b"), makeJob(2, "b"), makeJob(3, "b", JobState::Running), makeJob(4, "c")});
    const QModelIndex batch = tree.index(0, 0);
    const std::unique_ptr<QMimeData> data(tree.mimeData({batch, tree.indexOf(2), tree.indexOf(1), tree.indexOf(4)}));
    QSignalSpy moved(&tree, &BatchModel::moveWanted);
    tree.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.constFirst().constFirst().value<QList<JobId>>(), (QList<JobId>{1, 2, 4}));
}

QTEST_MAIN(TestUiBatchModel)
#include "tst_ui_batchmodel.moc"
