// SPDX-License-Identifier: GPL-3.0-or-later
// The driver against a server in the same thread: what a job does, stores and says, step by step.
#include "toybench.h"

#include <QLocale>

using namespace quayside;
using namespace quayside::test;

class TestJobDriver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsPollsAndDownloads();
    void storesBeforeItSends();
    void retryAfterIsKept();
    void neverFasterThanASecond_data();
    void neverFasterThanASecond();
    void deadlineAndFollowAgain();
    void deprecationIsToldOnce();
    void cancelEndsTheWait();
    void goesOnFromEveryState();
    void rangeGoesOn();
    void progressSaysWhatItWaitsFor();
    void pauseOfTheAccountIsNamed();
    void refusedForNow();
    void whatWouldComeAgainIsNotAskedAgain();
    void endedPauseIsFeltAtOnce();
};

void TestJobDriver::createsPollsAndDownloads()
{
    TestServer server;
    serveWell(server);
    Bench bench(toyAccount(server.url()));
    const ExportResult result = bench.run();
    QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
    QCOMPARE(result.files.size(), 1);
    QFile saved(result.files.first().path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), pdf);
    QCOMPARE(result.files.first().extension, QStringLiteral("pdf"));
    QCOMPARE(result.facts.value(QStringLiteral("export_id")), QStringLiteral("7"));
    QCOMPARE(server.count("POST", "/exports"), 1);
    QCOMPARE(server.count("GET", "/exports/7"), 3);
    QVERIFY(bench.control->waiting);
    for (const SeenRequest &request : server.seen())
        QCOMPARE(request.headers.value("authorization"), "Bearer secret-1");
}

void TestJobDriver::storesBeforeItSends()
{
    TestServer server;
    serveWell(server);
    Bench bench(toyAccount(server.url()));
    bench.run();
    const QList<QJsonObject> &states = bench.control->states;
    QCOMPARE(stepKind(states.value(0)), QStringLiteral("send"));
    QCOMPARE(states.value(0).value(QLatin1StringView("sent")).toBool(), false);
    QCOMPARE(states.value(1).value(QLatin1StringView("sent")).toBool(), true);
    QCOMPARE(bench.control->durabilities.value(1), JobControl::Durability::Full);
    QCOMPARE(stepKind(states.value(2)), QStringLiteral("poll"));
    QCOMPARE(stepKind(states.last()), QStringLiteral("done"));
}

void TestJobDriver::retryAfterIsKept()
{
    TestServer server;
    serveWell(server);
    Answer created = json(R"({"id":"7","state":"queued"})", 202);
    created.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("11")));
    server.on("POST", "/exports", [created](const SeenRequest &) { return created; });
    Answer later = running();
    Bench bench(toyAccount(server.url()));
    later.headers.append(
        qMakePair(QByteArray("Retry-After"),
                  QByteArray(QLocale::c().toString(bench.clock->now().addSecs(60), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1())));
    inTurn(server, "GET", "/exports/7", {later, status(429, {{"Retry-After", "17"}}), done(server.url(QStringLiteral("/files/7")))});
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QVERIFY(bench.clock->waited(11000));
    QVERIFY(bench.clock->waited(49000)); // the date, seen 11 s later
    QVERIFY(bench.clock->waited(17000));
}

void TestJobDriver::neverFasterThanASecond_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("Retry-After: 0") << status(200, {{"Retry-After", "0"}}, R"({"id":"7","state":"running"})");
    QTest::newRow("a date long past") << status(200, {{"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}}, R"({"id":"7","state":"running"})");
    QTest::newRow("0 in the body") << json(R"({"id":"7","state":"running","wait":0})");
    QTest::newRow("less than nothing in the body") << json(R"({"id":"7","state":"running","wait":-5000})");
    QTest::newRow("nothing said") << running();
    QTest::newRow("429 and at once") << status(429, {{"Retry-After", "0"}});
    QTest::newRow("503 and at once") << status(503, {{"Retry-After", "0"}});
    QTest::newRow("500") << status(500);
    // A kept connection that is reset is not a row: Qt itself sends a GET once more then.
}

void TestJobDriver::neverFasterThanASecond()
{
    QFETCH(Answer, answer);
    TestServer server;
    serveWell(server);
    Bench bench(toyAccount(server.url()));
    QList<QDateTime> asked;
    server.on("GET", "/exports/7", [&](const SeenRequest &) {
        asked.append(bench.clock->now());
        return asked.size() < 6 ? answer : done(server.url(QStringLiteral("/files/7")));
    });
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    for (qsizetype i = 1; i < asked.size(); ++i)
        QVERIFY2(asked.at(i - 1).msecsTo(asked.at(i)) >= 1000, qPrintable(QString::number(asked.at(i - 1).msecsTo(asked.at(i)))));
}

void TestJobDriver::deadlineAndFollowAgain()
{
    TestServer server;
    serveWell(server, 1000);
    NetworkSettings network = Bench::quick();
    network.pollingDeadline = std::chrono::minutes(1);
    Bench bench(toyAccount(server.url()), network);
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("interrupted/still-running-there polling-deadline"));
    QVERIFY(words(*result.error).what.contains(QLatin1StringView("1:")));
    const qsizetype polls = server.count("GET", "/exports/7");
    // Followed again, it has a whole minute again.
    QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("interrupted/still-running-there polling-deadline"));
    QVERIFY(server.count("GET", "/exports/7") > polls);
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestJobDriver::deprecationIsToldOnce()
{
    TestServer server;
    serveWell(server, 0);
    Answer old = running();
    old.headers += {{"Deprecation", "@1771000000"}, {"Sunset", "Sun, 31 Jan 2027 00:00:00 GMT"}};
    inTurn(server, "GET", "/exports/7", {old, old, done(server.url(QStringLiteral("/files/7")))});
    Bench bench(toyAccount(server.url()));
    const ExportResult result = bench.run();
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY(words(result.warnings.first()).contains(QLatin1StringView("2027-01-31")));
}

void TestJobDriver::cancelEndsTheWait()
{
    TestServer server;
    server.on("POST", "/exports", [](const SeenRequest &) { return hang(); });
    Bench bench(toyAccount(server.url()), [] {
        NetworkSettings slow = Bench::quick();
        slow.answerTimeout = std::chrono::hours(1);
        return slow;
    }());
    bench.onRun = [&server](FakeControl &control) {
        server.on("POST", "/exports", [&control](const SeenRequest &) {
            control.m_stop.requestStop(StopReason::User);
            return hang();
        });
    };
    QCOMPARE(endOf(bench.run()), QStringLiteral("canceled"));
    // Followed again: what was sent without an answer stays unknown.
    bench.onRun = nullptr;
    QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("interrupted/outcome-unknown outcome-unknown"));
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestJobDriver::goesOnFromEveryState()
{
    for (const bool isSigned : {false, true}) {
        TestServer server;
        serveWell(server);
        Account account = toyAccount(server.url());
        account.settings[accountScope].values.insert(QStringLiteral("signed"), isSigned);
        Bench bench(account);
        QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
        const QList<QJsonObject> states = bench.control->states;
        QVERIFY(states.size() >= 6);
        for (const QJsonObject &state : states) {
            server.clear();
            QVERIFY(QDir(bench.folder.path()).removeRecursively() && QDir().mkpath(bench.folder.path())); // as a restart sweeps it
            const bool sent = state.value(QLatin1StringView("sent")).toBool();
            QCOMPARE(endOf(bench.run(state)), sent ? QStringLiteral("interrupted/outcome-unknown outcome-unknown") : QStringLiteral("succeeded"));
            QCOMPARE(server.count("POST", "/exports"), !sent && stepKind(state) == QLatin1StringView("send") ? 1 : 0);
        }
    }
}

void TestJobDriver::rangeGoesOn()
{
    TestServer server;
    serveWell(server, 0);
    const QList<QPair<QByteArray, QByteArray>> resumable{{"Accept-Ranges", "bytes"}, {"ETag", "\"v1\""}};
    server.on("GET", "/files/7", [resumable](const SeenRequest &request) {
        if (!request.headers.contains("range"))
            return cut(1000, resumable);
        const qsizetype from = request.headers.value("range").mid(6).chopped(1).toLongLong();
        Answer rest = file(pdf.mid(from));
        rest.status = 206;
        rest.headers.append(qMakePair(QByteArray("Content-Range"), QByteArray("bytes " + QByteArray::number(from) + '-' + QByteArray::number(pdf.size() - 1)
                                                                              + '/' + QByteArray::number(pdf.size()))));
        return rest;
    });
    Bench bench(toyAccount(server.url()));
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("succeeded"));
    QFile saved(result.files.first().path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), pdf);
    QCOMPARE(server.seen("/files/7").size(), 2);
    QCOMPARE(server.seen("/files/7").last().headers.value("if-range"), "\"v1\"");
}

void TestJobDriver::progressSaysWhatItWaitsFor()
{
    TestServer server;
    serveWell(server, 3);
    Bench bench(toyAccount(server.url()));
    bench.run();
    const auto said = [&](const char *words) {
        return std::any_of(bench.control->told.begin(), bench.control->told.end(),
                           [&](const Progress &one) { return one.words.contains(QLatin1StringView(words)); });
    };
    QVERIFY(said("waiting at Toy"));
    QVERIFY(said("asked 2 time"));
    QVERIFY(said("next in "));
    QVERIFY(said("queued"));
}

void TestJobDriver::pauseOfTheAccountIsNamed()
{
    TestServer server;
    serveWell(server, 0);
    Bench bench(toyAccount(server.url()));
    bench.session->limiter.pauseFor(std::chrono::hours(24)); // another job was told to wait a day
    const QDateTime begun = bench.clock->now();
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QVERIFY(begun.secsTo(bench.clock->now()) < 16 * 60);
    const QList<Progress> &told = bench.control->told;
    QVERIFY(std::any_of(told.begin(), told.end(), [](const Progress &one) { return one.words.contains(QLatin1StringView("Toy asks this account to wait")); }));
}

void TestJobDriver::refusedForNow()
{
    TestServer server;
    serveWell(server, 0);
    inTurn(server, "POST", "/exports", {status(503, {{"Retry-After", "3000"}}), json(R"({"id":"7","state":"queued"})", 202)});
    Bench bench(toyAccount(server.url()));
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(server.count("POST", "/exports"), 2);
    QVERIFY(bench.clock->waited(3000000));
    const QList<Progress> &told = bench.control->told;
    QVERIFY(std::any_of(told.begin(), told.end(), [](const Progress &one) { return one.words.contains(QLatin1StringView("which asks for it, attempt 1")); }));
}

void TestJobDriver::whatWouldComeAgainIsNotAskedAgain()
{
    static const Dialect dialect = [] {
        Dialect made = toyDialect();
        made.isLasting = [](const HttpReply &reply) { return reply.body == "over the time limit"; };
        return made;
    }();
    TestServer server;
    serveWell(server, 0);
    inTurn(server, "GET", "/files/7", {status(503, {}, "over the time limit")});
    Bench bench(toyAccount(server.url()));
    bench.session = std::make_shared<AccountSession>(dialect, bench.account, RemoteTools{bench.clock, bench.secrets, bench.http});
    QVERIFY(endOf(bench.run()) != QStringLiteral("succeeded"));
    QCOMPARE(server.count("GET", "/files/7"), 1);
}

void TestJobDriver::endedPauseIsFeltAtOnce()
{
    ManualClock clock;
    int begun = 0;
    int ended = 0;
    StepPause pause(clock, [&begun] { ++begun; });
    pause.shorten(); // there is none
    pause.until(
        clock.now().addSecs(3000), [&ended] { ++ended; }, true);
    QVERIFY(pause.isAskedFor());
    clock.advance(std::chrono::seconds(10));
    QCOMPARE(ended, 0);
    pause.shorten();
    QCOMPARE(begun, 2);
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(ended, 1);
    clock.advance(std::chrono::hours(1));
    QCOMPARE(ended, 1);
}

QTEST_GUILESS_MAIN(TestJobDriver)
#include "tst_jobdriver.moc"
