// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/concurrent.h"

#include <QTest>

#include <stdexcept>
#include <thread>

using namespace quayside;

/// Who may work when, and the two ways into other threads that stand on it.
class TestThreadBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFreeIsLent();
    void aLentThreadMakesWayForAJob();
    void aPreviewWaitsForNobody();
    void aRestingThreadIsFreeForOthers();
    void fewerThreadsAreTakenBack();
    void aMapUsesWhatIsLent_data();
    void aMapUsesWhatIsLent();
    void anExceptionComesOutOfAMap();
    void aCanceledFutureStopsItsWork();
    void anExceptionIsNoCancel();
    void workIsLetGoOfAfterItsEnd();
};

using Budget = ThreadBudget;

void TestThreadBudget::whatIsFreeIsLent()
{
    Budget budget(4);
    const Budget::Place own(budget, Budget::Entry::InTurn);
    {
        const auto one = budget.lend(1);
        QCOMPARE(one.count(), 1);
        QCOMPARE(one.pool()->maxThreadCount(), 2);
        const auto rest = budget.lend(10);
        QCOMPARE(rest.count(), 2);
        const auto none = budget.lend(10);
        QCOMPARE(none.count(), 0);
        QVERIFY(!none.pool());
    }
    QCOMPARE(budget.lend(10).count(), 3);
    QCOMPARE(budget.lend(-1).count(), 0);
}

void TestThreadBudget::aLentThreadMakesWayForAJob()
{
    Budget budget(2);
    const Budget::Place own(budget, Budget::Entry::InTurn);
    auto loan = budget.lend(1);
    Budget::Helper helper(loan);
    QVERIFY(!helper.makesWay());
    std::thread job([&budget] { const Budget::Place other(budget, Budget::Entry::InTurn); });
    while (!helper.makesWay())
        std::this_thread::yield();
    job.join();
    QCOMPARE(budget.peak(), 2);
}

void TestThreadBudget::aPreviewWaitsForNobody()
{
    Budget budget(1);
    const Budget::Place job(budget, Budget::Entry::InTurn);
    const Budget::Place preview(budget, Budget::Entry::AtOnce);
    QCOMPARE(budget.peak(), 2);
    QCOMPARE(budget.lend(1).count(), 0);
}

void TestThreadBudget::aRestingThreadIsFreeForOthers()
{
    Budget budget(2);
    const Budget::Place own(budget, Budget::Entry::InTurn);
    auto loan = budget.lend(1);
    Budget::Helper helper(loan);
    helper.rest();
    {
        const auto other = budget.lend(1);
        QCOMPARE(other.count(), 1);
        QVERIFY(!helper.goOn());
    }
    QVERIFY(helper.goOn());
    QCOMPARE(budget.lend(1).count(), 0);
}

void TestThreadBudget::fewerThreadsAreTakenBack()
{
    Budget budget(3);
    const Budget::Place own(budget, Budget::Entry::InTurn);
    auto loan = budget.lend(2);
    Budget::Helper first(loan);
    Budget::Helper second(loan);
    budget.setThreads(2);
    QVERIFY(first.makesWay());
    QVERIFY(!second.makesWay());
}

void TestThreadBudget::aMapUsesWhatIsLent_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
}

void TestThreadBudget::aMapUsesWhatIsLent()
{
    QFETCH(int, threads);
    Budget budget(std::max(1, threads));
    const Budget::Place own(budget, Budget::Entry::InTurn);
    std::vector<int> numbers(500);
    std::atomic<int> atOnce = 0;
    std::atomic<int> most = 0;
    mapOn(threads > 0 ? &budget : nullptr, std::span(numbers), [&](int &number) {
        const int now = ++atOnce;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);)
            ;
        for (int i = 0; i < 20'000; ++i)
            number += i % 2;
        --atOnce;
    });
    QCOMPARE(numbers, std::vector<int>(500, 10'000));
    QVERIFY2(most <= std::max(1, threads), qPrintable(QString::number(most)));
    QVERIFY2(budget.peak() <= std::max(1, threads), qPrintable(QString::number(budget.peak())));
    QCOMPARE(budget.lend(10).count(), std::max(1, threads) - 1); // all are back
}

void TestThreadBudget::anExceptionComesOutOfAMap()
{
    Budget budget(3);
    const Budget::Place own(budget, Budget::Entry::InTurn);
    std::vector<int> numbers(100);
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, mapOn(&budget, std::span(numbers), [](int &) { throw std::out_of_range("far"); }));
    QCOMPARE(budget.lend(10).count(), 2);
}

void TestThreadBudget::aCanceledFutureStopsItsWork()
{
    QThreadPool pool;
    std::atomic<bool> begun = false;
    QFuture<int> future = runIn<int>(
        pool,
        [&begun](QPromise<int> &promise) {
            begun = true;
            while (!promise.isCanceled())
                std::this_thread::yield();
            promise.addResult(1);
        },
        [](const QString &) { return -1; });
    while (!begun)
        std::this_thread::yield();
    future.cancel();
    future.waitForFinished();
    QCOMPARE(future.resultCount(), 0);
}

void TestThreadBudget::anExceptionIsNoCancel()
{
    QThreadPool pool;
    QFuture<QString> future = runIn<QString>(
        pool, [](QPromise<QString> &) { throw std::runtime_error("broken"); }, [](const QString &reason) { return reason; });
    QCOMPARE(future.result(), QStringLiteral("broken"));
    QVERIFY(!future.isCanceled());
}

void TestThreadBudget::workIsLetGoOfAfterItsEnd()
{
    struct Held {
        explicit Held(std::atomic<int> &toldFirst) : told(&toldFirst) {}
        ~Held()
        {
            while (!future.isFinished())
                std::this_thread::yield(); // would wait for ever if the end came after it
            ++*told;
        }
        std::atomic<int> *told;
        QFuture<int> future;
    };
    QThreadPool pool;
    std::atomic<int> told = 0;
    auto work = [held = std::make_shared<Held>(told)](QPromise<int> &promise) {
        held->future = promise.future();
        promise.addResult(7);
    };
    QFuture<int> future = runIn<int>(pool, std::move(work), [](const QString &) { return -1; });
    QCOMPARE(future.result(), 7);
    QVERIFY(pool.waitForDone(60'000));
    QCOMPARE(told.load(), 1);
}

QTEST_GUILESS_MAIN(TestThreadBudget)
#include "tst_threadbudget.moc"
