// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workcontext.h"

#include <QPromise>
#include <QTest>

#include <thread>

using namespace quayside;

class TestWorkContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReasonStays();
    void aStopIsSeenInAnotherThread();
    void aContextWithoutASourceNeverStops();
    void whoAsksIsToldOfAStop();
    void aCanceledFutureIsAStop();
    void warningsAreCapped();
    void progressReachesItsListener();
};

void TestWorkContext::theFirstReasonStays()
{
    StopSource source;
    source.requestStop(StopReason::Shutdown);
    source.requestStop(StopReason::User);
    QCOMPARE(StopToken(source).reason(), StopReason::Shutdown);
}

void TestWorkContext::aStopIsSeenInAnotherThread()
{
    StopSource source;
    std::thread worker([token = StopToken(source)] {
        while (!token.stopRequested())
            std::this_thread::yield();
    });
    source.requestStop(StopReason::User);
    worker.join();
    WorkContext context;
    context.stop = source;
    const auto stopped = context.checkStop();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
}

void TestWorkContext::aContextWithoutASourceNeverStops()
{
    QVERIFY(WorkContext().checkStop().has_value());
}

void TestWorkContext::whoAsksIsToldOfAStop()
{
    StopSource source;
    QStringList told;
    const StopToken token(source);
    token.whenRequested([&] { told.append(QStringLiteral("before")); });
    source.requestStop(StopReason::None);
    QVERIFY(told.isEmpty());
    source.requestStop(StopReason::User);
    source.requestStop(StopReason::Shutdown);
    QCOMPARE(told, QStringList{QStringLiteral("before")});
    token.whenRequested([&] { told.append(QStringLiteral("after")); });
    QCOMPARE(told.size(), 2);
}

void TestWorkContext::aCanceledFutureIsAStop()
{
    QPromise<int> promise;
    promise.start();
    QFuture<int> future = promise.future();
    const StopToken token{QFuture<void>(future)};
    QVERIFY(!token.stopRequested());
    future.cancel();
    QCOMPARE(token.reason(), StopReason::User);
    promise.finish();
}

void TestWorkContext::warningsAreCapped()
{
    WorkContext context;
    for (int i = 0; i < 1500; ++i)
        context.warn({WarningCode::GlyphMissing, {}, {}, i});
    QCOMPARE(context.warnings.size(), 1000);
    QCOMPARE(context.droppedWarnings, 500);
}

void TestWorkContext::progressReachesItsListener()
{
    QList<Progress> seen;
    WorkContext context;
    context.progress(Stage::Reading, 10);
    context.onProgress = [&](const Progress &progress) { seen.append(progress); };
    context.progress(Stage::Writing, 50);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first(), (Progress{Stage::Writing, 50, {}}));
    QCOMPARE(stageId(Stage::LayingOut), QLatin1StringView("laying-out"));
}

QTEST_GUILESS_MAIN(TestWorkContext)
#include "tst_workcontext.moc"
