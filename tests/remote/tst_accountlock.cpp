// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs over one profile share its accounts: one pace, one line of requests, one token request at a time.
#include "remote/auth/accountlock.h"
#include "remote/auth/ratelimiter.h"

#include "support/remotesupport.h"
#include "support/testserver.h"
#include "support/turnuntil.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <array>

using namespace quayside;
using namespace quayside::test;
using namespace std::chrono_literals;

namespace {

/// The toy API, and how many of its requests are under way at once.
struct World {
    World()
    {
        server.on("POST", "/exports", [this](const SeenRequest &request) {
            const QByteArray id = QJsonDocument::fromJson(request.body).object().value(QLatin1StringView("document")).toString().toUtf8();
            return slowly(json("{\"id\":\"" + id + "\",\"state\":\"queued\"}", 202));
        });
        server.on("GET", "/exports/*", [this](const SeenRequest &request) {
            const QByteArray id = request.path().mid(9);
            if (++polls == pauseAt) {
                Answer later = json("{}", 429);
                later.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("3")));
                pausedAt = request.at;
                return slowly(later);
            }
            return slowly(json("{\"id\":\"" + id + "\",\"state\":\"done\",\"url\":\"" + server.url(QStringLiteral("/files/")).toEncoded() + id + "\"}"));
        });
        server.on("GET", "/files/*", [this](const SeenRequest &) {
            Answer answer;
            answer.body = "%PDF-1.7\n%%EOF\n";
            answer.headers = {{"Content-Type", "application/pdf"}};
            return slowly(answer);
        });
        // A refresh token is good once, and whoever comes with a used one has lost the sign-in.
        server.on("POST", "/token", [this](const SeenRequest &request) {
            const QString token = QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(QStringLiteral("refresh_token"));
            if (token != refresh) {
                ++misused;
                return slowly(json(R"({"error":"invalid_grant"})", 400));
            }
            refresh = QStringLiteral("r%1").arg(++refreshed);
            return slowly(
                json("{\"access_token\":\"a" + QByteArray::number(refreshed) + "\",\"expires_in\":600,\"refresh_token\":\"" + refresh.toUtf8() + "\"}"));
        });
    }
    Answer slowly(Answer answer)
    {
        most = std::max(most, ++underWay);
        answer.delay = 30;
        QTimer::singleShot(30, &server, [this] { --underWay; });
        return answer;
    }
    /// Two programs, so many jobs each; whether both end well.
    bool runTwo(int jobs, const QStringList &more = {})
    {
        // The first one adds the account.
        if (!runs({start(0, 0, more).release()}))
            return false;
        return runs({start(0, jobs, more).release(), start(jobs, jobs, more).release()});
    }

    TestServer server;
    QTemporaryDir profile;
    QTemporaryDir output;
    int underWay = 0;
    int most = 0;
    int polls = 0;
    int pauseAt = 0;
    qint64 pausedAt = 0;
    QString refresh = QStringLiteral("first");
    int refreshed = 0;
    int misused = 0;

private:
    std::unique_ptr<QProcess> start(int first, int count, const QStringList &more) const
    {
        auto child = std::make_unique<QProcess>();
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QStringLiteral(QUAYSIDE_REMOTE_CHILD),
                     QStringList{profile.path(), output.path(), server.url().toString(), QString::number(first), QString::number(count)} + more);
        return child;
    }
    static bool runs(const QList<QProcess *> &children)
    {
        bool good = true;
        for (QProcess *child : children)
            good = turnUntil([child] { return child->state() == QProcess::NotRunning; }, 60000) && child->exitCode() == 0 && good;
        qDeleteAll(children);
        return good;
    }
};

} // namespace

class TestAccountLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAndPace();
    void paceOfTwoLimiters();
    void sixAtOnceOverTwoPrograms();
    void pauseHasAnEnd();
    void pauseEndsForBoth();
    void pauseHoldsForBoth();
    void refreshTokenIsUsedOnce();
};

void TestAccountLock::placesAndPace()
{
    QTemporaryDir folder;
    AccountLock one(folder.path(), QStringLiteral("a-1"));
    AccountLock two(folder.path(), QStringLiteral("a-1"));
    AccountLock other(folder.path(), QStringLiteral("a-2"));
    std::array<FileLock, 3> places;
    QVERIFY(one.takePlace(2, places[0]));
    QVERIFY(two.takePlace(2, places[1]));
    QVERIFY(!one.takePlace(2, places[2]));
    QVERIFY(other.takePlace(2, places[2]));
    places[0].unlock();
    QVERIFY(two.takePlace(2, places[0]));
    const QDateTime until(QDate(2026, 11, 22), QTime(3, 4, 5), Qt::UTC);
    QVERIFY(one.withPace([&](AccountLock::Pace &pace) { pace = {0.25, until, until.addSecs(7)}; }));
    AccountLock::Pace seen;
    QVERIFY(two.withPace([&](AccountLock::Pace &pace) { seen = pace; }));
    QCOMPARE(seen, (AccountLock::Pace{0.25, until, until.addSecs(7)}));
    QVERIFY(other.withPace([&](AccountLock::Pace &pace) { seen = pace; }));
    QCOMPARE(seen, AccountLock::Pace());
    FileLock turn;
    FileLock second;
    QVERIFY(one.takeTokenTurn(turn));
    QVERIFY(!two.takeTokenTurn(second));
    QVERIFY(other.takeTokenTurn(second));
}

void TestAccountLock::paceOfTwoLimiters()
{
    // Ten a second over both, one after the other, on a clock that is moved.
    QTemporaryDir folder;
    ManualClock clock;
    AccountLock shared[2] = {AccountLock(folder.path(), QStringLiteral("a")), AccountLock(folder.path(), QStringLiteral("a"))};
    RateLimiter limiters[2] = {{{10, 1, 100}, clock, shared[0]}, {{10, 1, 100}, clock, shared[1]}};
    int gone = 0;
    std::vector<RateLimiter::TurnPtr> turns;
    turns.reserve(20);
    for (int i = 0; i < 20; ++i)
        turns.push_back(limiters[i % 2].wait([&] { ++gone; }));
    clock.advance(1ms);
    QCOMPARE(gone, 1);
    limiters[0].pauseFor(5s);
    clock.advance(4900ms);
    QCOMPARE(gone, 1); // the other one pauses too
    for (int i = 0; i < 10; ++i)
        clock.advance(100ms);
    QVERIFY2(gone >= 8 && gone <= 12, qPrintable(QString::number(gone)));
}

void TestAccountLock::pauseHasAnEnd()
{
    ManualClock clock;
    AccountLock shared({}, QStringLiteral("a"));
    RateLimiter limiter({}, clock, shared);
    QVERIFY(!limiter.pausedUntil().isValid());
    limiter.pauseFor(24h);
    QCOMPARE(clock.now().secsTo(limiter.pausedUntil()), 15 * 60);
    int gone = 0;
    const RateLimiter::TurnPtr turn = limiter.wait([&] { ++gone; });
    clock.advance(1s);
    QCOMPARE(limiter.knownPause(), limiter.pausedUntil());
    clock.advance(14min);
    QCOMPARE(gone, 0);
    clock.advance(1min);
    QCOMPARE(gone, 1);
    QVERIFY(!limiter.pausedUntil().isValid());
}

void TestAccountLock::pauseEndsForBoth()
{
    QTemporaryDir folder;
    ManualClock clock;
    AccountLock shared[2] = {AccountLock(folder.path(), QStringLiteral("a")), AccountLock(folder.path(), QStringLiteral("a"))};
    RateLimiter limiters[2] = {{{}, clock, shared[0]}, {{}, clock, shared[1]}};
    limiters[0].pauseFor(10min);
    int gone = 0;
    std::vector<RateLimiter::TurnPtr> turns;
    for (RateLimiter &limiter : limiters)
        turns.push_back(limiter.wait([&] { ++gone; }));
    clock.advance(1s);
    QCOMPARE(limiters[1].pausedUntil(), limiters[0].pausedUntil());
    QVERIFY(limiters[1].pausedUntil().isValid());
    QCOMPARE(gone, 0);
    limiters[1].endPause();
    QVERIFY(!limiters[0].pausedUntil().isValid());
    clock.advance(10s);
    QCOMPARE(gone, 2);
}

void TestAccountLock::sixAtOnceOverTwoPrograms()
{
    World world;
    QVERIFY(world.runTwo(12));
    QCOMPARE(world.server.count("GET", "/files/doc-0") + world.server.count("GET", "/files/doc-23"), 2);
    QVERIFY2(world.most <= 6, qPrintable(QString::number(world.most)));
    QVERIFY(world.most >= 3);
}

void TestAccountLock::pauseHoldsForBoth()
{
    World world;
    world.pauseAt = 4;
    QVERIFY(world.runTwo(12));
    QVERIFY(world.pausedAt > 0);
    int after = 0;
    for (const SeenRequest &request : world.server.seen()) {
        const qint64 since = request.at - world.pausedAt;
        // What was on its way already may still come; how long a busy computer takes to hear of the 429 is anybody's guess.
        QVERIFY2(since < 1200 || since >= 3000, qPrintable(QString::number(since)));
        after += since >= 3000;
    }
    QVERIFY(after > 0);
}

void TestAccountLock::refreshTokenIsUsedOnce()
{
    World world;
    QVERIFY(world.runTwo(4, {QStringLiteral("code")}));
    QCOMPARE(world.misused, 0);
    QCOMPARE(world.refreshed, 2); // each program once
}

QTEST_GUILESS_MAIN(TestAccountLock)
#include "tst_accountlock.moc"
