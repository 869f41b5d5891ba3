// SPDX-License-Identifier: GPL-3.0-or-later
// The driver against a server in the same thread: what a job does, stores and says, step by step.
#include "remote/remotejob.h"

#include "support/remotesupport.h"
#include "support/testserver.h"
#include "support/toydialect.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>
#include <QTimer>

using namespace quayside;
using namespace quayside::test;

namespace {

const QByteArray pdf = "%PDF-1.7\n" + QByteArray(3000, 'x') + "\n%%EOF\n";

Answer file(const QByteArray &bytes, const QByteArray &type = "application/pdf")
{
    Answer answer;
    answer.body = bytes;
    answer.headers = {{"Content-Type", type}};
    return answer;
}

/// One account at a server, and one job after the other.
struct Bench {
    explicit Bench(const Account &base, NetworkSettings network = quick()) : account(base), http(std::make_shared<HttpClient>(std::move(network)))
    {
        secrets->write(secretKey(account.id, QStringLiteral("token")), QStringLiteral("secret-1"), &context, [](bool) {});
        session = std::make_shared<AccountSession>(toyDialect(), account, RemoteTools{clock, secrets, http});
    }
    static NetworkSettings quick()
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::None;
        settings.answerTimeout = std::chrono::milliseconds(300);
        settings.idleTimeout = std::chrono::milliseconds(300);
        return settings;
    }
    ExportResult run(const QJsonObject &state = {})
    {
        control = std::make_shared<FakeControl>(folder.path(), state);
        ExportRequest request;
        request.source = {{QStringLiteral("id"), QStringLiteral("doc-1")}};
        request.target = QStringLiteral("pdf");
        if (onRun)
            onRun(*control);
        RemoteJob job(session, request, control);
        const QFuture<ExportResult> future = job.run();
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &job, [&] { job.tick(); });
        ticker.start(20);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            qFatal("the job did not end");
        return future.result();
    }

    QObject context;
    QTemporaryDir folder;
    Account account;
    std::shared_ptr<HastyClock> clock = std::make_shared<HastyClock>();
    std::shared_ptr<SessionSecrets> secrets = std::make_shared<SessionSecrets>();
    std::shared_ptr<HttpClient> http;
    std::shared_ptr<AccountSession> session;
    std::shared_ptr<FakeControl> control;
    std::function<void(FakeControl &)> onRun;
};

/// POST, `polls` times running, done with a link, the file.
void serveWell(TestServer &server, int polls = 2)
{
    server.on("POST", "/exports", [](const SeenRequest &) { return json(R"({"id":"7","state":"queued"})", 202); });
    server.on("GET", "/exports/7", [&server, polls, asked = std::make_shared<int>(0)](const SeenRequest &) {
        if (++*asked <= polls)
            return json(R"({"id":"7","state":"running"})");
        return json(R"({"id":"7","state":"done","url":")" + server.url(QStringLiteral("/files/7?sig=s3cr3t")).toEncoded() + R"("})");
    });
    server.on("GET", "/files/7", [](const SeenRequest &) { return file(pdf); });
}

QString stepKind(const QJsonObject &state)
{
    return state.value(QLatin1StringView("step")).toObject().value(QLatin1StringView("kind")).toString();
}

/// A server's answers, by rule: "POST /exports" and the like; the n-th answer to the n-th request, the last one for all that follow.
void inTurn(TestServer &server, const QByteArray &method, const QByteArray &path, const QList<Answer> &answers)
{
    server.on(method, path, [answers, at = std::make_shared<qsizetype>(0)](const SeenRequest &) {
        const Answer answer = answers.at(std::min(*at, answers.size() - 1));
        ++*at;
        return answer;
    });
}

Answer status(int code, const QList<QPair<QByteArray, QByteArray>> &headers = {}, const QByteArray &body = R"({"error":"no"})")
{
    Answer answer = json(body, code);
    answer.headers += headers;
    return answer;
}

Answer reset()
{
    Answer answer;
    answer.reset = true;
    return answer;
}

Answer hang()
{
    Answer answer;
    answer.hang = true;
    return answer;
}

Answer running()
{
    return json(R"({"id":"7","state":"running"})");
}

Answer done(const QUrl &url)
{
    return json(R"({"id":"7","state":"done","url":")" + url.toEncoded() + R"("})");
}

Answer cut(qint64 at, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    Answer answer = file(pdf);
    answer.cutAt = at;
    answer.headers += headers;
    return answer;
}

QString endOf(const ExportResult &result)
{
    static const QStringList names{QStringLiteral("succeeded"), QStringLiteral("failed"), QStringLiteral("canceled"), QStringLiteral("interrupted")};
    QString text = names.at(static_cast<int>(result.outcome));
    if (result.interrupt != InterruptReason::None)
        text += u'/' + QString(interruptReasonId(result.interrupt));
    if (result.error)
        text += u' ' + QString(errorId(result.error->code));
    return text;
}

} // namespace

Q_DECLARE_METATYPE(QList<quayside::test::Answer>)

class TestRemoteJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsPollsAndDownloads();
    void storesBeforeItSends();
    void faultsOfCreate_data();
    void faultsOfCreate();
    void faultsOfPolling_data();
    void faultsOfPolling();
    void faultsOfDownload_data();
    void faultsOfDownload();
    void refusedConnectionIsNoUnknownOutcome();
    void brokenKeptConnectionSendsNoSecondCreate();
    void retryAfterIsKept();
    void deadlineAndFollowAgain();
    void tokenRefused();
    void signInAgainGoesOn();
    void foreignHostSeesNothing();
    void signedLinkSeesNoCredential();
    void redirectLosesTheCredential();
    void deprecationIsToldOnce();
    void cancelEndsTheWait();
    void goesOnFromEveryState();
    void rangeGoesOn();
    void progressSaysWhatItWaitsFor();
    void manyJobsOneTokenRequest();
};

void TestRemoteJob::createsPollsAndDownloads()
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

void TestRemoteJob::storesBeforeItSends()
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


void TestRemoteJob::faultsOfCreate_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("posts");
    const Answer good = json(R"({"id":"7","state":"queued"})", 202);
    const auto row = [](const char *name, const QList<Answer> &answers, const char *end, int posts) {
        QTest::newRow(name) << answers << QString::fromLatin1(end) << posts;
    };
    row("reset", {reset(), good}, "interrupted/outcome-unknown outcome-unknown", 1);
    row("hang", {hang(), good}, "interrupted/outcome-unknown outcome-unknown", 1);
    row("502", {status(502), good}, "interrupted/outcome-unknown outcome-unknown", 1);
    row("504", {status(504), good}, "interrupted/outcome-unknown outcome-unknown", 1);
    row("503", {status(503, {{"Retry-After", "1"}}), good}, "failed remote-rejected", 1);
    row("500", {status(500), good}, "failed remote-rejected", 1);
    row("400", {status(400), good}, "failed remote-rejected", 1);
    row("422 as html", {status(422, {}, "<html>"), good}, "failed remote-rejected", 1);
    row("429 with a time", {status(429, {{"Retry-After", "3"}}), good}, "succeeded", 2);
    row("429 without", {status(429), good}, "failed rate-limited", 1);
    row("429 do not retry", {status(429, {{"Retry-After", "3"}, {"QoS-Retry-Hint", "do-not-retry"}}), good}, "failed rate-limited", 1);
    row("redirect", {status(307, {{"Location", "/elsewhere"}}), good}, "failed redirect-refused", 1);
    row("redirect as get", {status(303, {{"Location", "http://127.0.0.1:1/"}}), good}, "failed redirect-refused", 1);
    row("200 html", {file("<html>login</html>", "text/html"), good}, "failed remote-unexpected", 1);
    row("200 broken json", {json(R"({"id":)")}, "failed remote-unexpected", 1);
    row("200 wrong types", {json(R"({"id":[],"state":{}})")}, "failed remote-unexpected", 1);
    row("200 cut", {[] { Answer a = json(R"({"id":"7","state":"queued"})"); a.cutAt = 5; return a; }(), good}, "interrupted/outcome-unknown outcome-unknown", 1);
    row("not http", {[] { Answer a; a.raw = "SSH-2.0-OpenSSH_9.2\r\n"; return a; }(), good}, "interrupted/outcome-unknown outcome-unknown", 1);
}

void TestRemoteJob::faultsOfCreate()
{
    QFETCH(QList<Answer>, answers);
    QFETCH(QString, end);
    QFETCH(int, posts);
    TestServer server;
    serveWell(server);
    inTurn(server, "POST", "/exports", answers);
    Bench bench(toyAccount(server.url()));
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), end);
    QCOMPARE(server.count("POST", "/exports"), posts);
    QCOMPARE(server.count("GET", "/elsewhere"), 0);
    if (result.error)
        QVERIFY(words(*result.error).what.contains(QLatin1StringView("Toy")));
    if (end.startsWith(QLatin1StringView("interrupted/outcome"))) {
        // Found again after a restart: still nobody sends it twice.
        QCOMPARE(endOf(bench.run(bench.control->states.last())), end);
        QCOMPARE(server.count("POST", "/exports"), posts);
    }
}

void TestRemoteJob::faultsOfPolling_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<QString>("end");
    const Answer bad = status(503);
    const auto row = [](const char *name, const QList<Answer> &answers, const char *end) { QTest::newRow(name) << answers << QString::fromLatin1(end); };
    row("503 for a while", {bad, bad, bad, bad, bad, bad, bad, running()}, "succeeded");
    row("500", {status(500), running()}, "succeeded");
    row("502", {status(502), running()}, "succeeded");
    row("429 with a time", {status(429, {{"Retry-After", "9"}}), running()}, "succeeded");
    row("429 without", {status(429), running()}, "succeeded");
    row("resets", {reset(), reset(), reset(), reset(), reset(), reset(), reset(), reset(), running()}, "succeeded");
    row("hang", {hang(), running()}, "succeeded");
    row("cut", {[] { Answer a = json(R"({"id":"7","state":"running"})"); a.cutAt = 3; return a; }(), running()}, "succeeded");
    row("redirect", {status(302, {{"Location", "http://127.0.0.1:1/x"}})}, "interrupted/still-running-there redirect-refused");
    row("404", {status(404)}, "failed remote-rejected");
    row("html", {file("<html>", "text/html")}, "failed remote-unexpected");
    row("failed there", {json(R"({"id":"7","state":"failed"})")}, "failed remote-failed");
    row("for ever 503", {bad}, "interrupted/still-running-there polling-deadline");
    row("for ever reset", {reset()}, "interrupted/still-running-there polling-deadline");
    row("for ever running", {running()}, "interrupted/still-running-there polling-deadline");
}

void TestRemoteJob::faultsOfPolling()
{
    QFETCH(QList<Answer>, answers);
    QFETCH(QString, end);
    TestServer server;
    serveWell(server);
    QList<Answer> all = answers;
    if (end == QLatin1StringView("succeeded"))
        all.append(done(server.url(QStringLiteral("/files/7"))));
    inTurn(server, "GET", "/exports/7", all);
    NetworkSettings network = Bench::quick();
    network.pollingDeadline = std::chrono::minutes(5);
    Bench bench(toyAccount(server.url()), network);
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), end);
    QCOMPARE(server.count("POST", "/exports"), 1);
    if (result.outcome != ExportResult::Outcome::Interrupted)
        return;
    // Follow again: from the stored step, to the end.
    inTurn(server, "GET", "/exports/7", {running(), done(server.url(QStringLiteral("/files/7")))});
    QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("succeeded"));
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestRemoteJob::faultsOfDownload_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isSigned");
    const Answer good = file(pdf);
    const auto row = [](const char *name, const QList<Answer> &answers, const char *end, bool isSigned = false) {
        QTest::newRow(name) << answers << QString::fromLatin1(end) << isSigned;
    };
    row("cut once", {cut(100), good}, "succeeded");
    row("cut at nothing", {cut(0), good}, "succeeded");
    row("cut for ever", {cut(100)}, "failed download-incomplete");
    row("reset once", {reset(), good}, "succeeded");
    row("hang once", {hang(), good}, "succeeded");
    row("503 once", {status(503), good}, "succeeded");
    row("503 with a time", {status(503, {{"Retry-After", "2"}}), good}, "succeeded");
    row("404", {status(404)}, "failed remote-not-found");
    row("html", {file("<html>sign in</html>", "text/html")}, "failed download-wrong-type");
    row("html called pdf", {file("<!doctype html>")}, "failed download-wrong-type");
    row("json instead", {json("{}")}, "failed download-wrong-type");
    row("no pdf", {file("hello")}, "failed download-wrong-type");
    row("empty", {file({})}, "failed download-incomplete");
    row("too large", {file(pdf + QByteArray(200000, 'x'))}, "failed download-too-large");
    row("redirect loop", {status(302, {{"Location", "/files/7"}})}, "failed redirect-refused");
    row("redirect to nowhere", {status(302)}, "failed redirect-refused");
    row("redirect to a file", {status(302, {{"Location", "file:///etc/passwd"}})}, "failed redirect-refused");
    row("link expired", {status(403), good}, "succeeded", true);
    row("link expired twice", {status(403), status(404), good}, "succeeded", true);
    row("link expired for ever", {status(403)}, "failed link-expired", true);
}

void TestRemoteJob::faultsOfDownload()
{
    QFETCH(QList<Answer>, answers);
    QFETCH(QString, end);
    QFETCH(bool, isSigned);
    TestServer server;
    serveWell(server);
    inTurn(server, "GET", "/files/7", answers);
    Account account = toyAccount(server.url());
    account.settings.insert(QStringLiteral("signed"), isSigned);
    NetworkSettings network = Bench::quick();
    network.downloadLimit = 100000;
    Bench bench(account, network);
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), end);
    if (result.outcome == ExportResult::Outcome::Succeeded) {
        QFile saved(result.files.first().path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), pdf);
    } else if (end != QLatin1StringView("failed remote-not-found")) {
        // Retry fetches again; it does not make a second export.
        QVERIFY(result.goesOn);
        server.on("GET", "/files/7", [](const SeenRequest &) { return file(pdf); });
        QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("succeeded"));
    }
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestRemoteJob::refusedConnectionIsNoUnknownOutcome()
{
    QUrl nobody;
    {
        TestServer gone;
        nobody = gone.url();
    }
    Bench bench(toyAccount(nobody));
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed connection-failed"));
    QVERIFY(result.goesOn);
    QVERIFY(!bench.control->states.last().value(QLatin1StringView("sent")).toBool());
}

void TestRemoteJob::brokenKeptConnectionSendsNoSecondCreate()
{
    // A kept connection that breaks under a request makes Qt send it again by itself; not so a request that creates something.
    TestServer server;
    serveWell(server);
    server.on("GET", "/warm", [](const SeenRequest &) { return json("{}"); });
    inTurn(server, "POST", "/exports", {reset(), json(R"({"id":"7","state":"queued"})", 202)});
    Bench bench(toyAccount(server.url()));
    bool warm = false;
    const HttpCallPtr call = bench.http->send(getJson(server.url(QStringLiteral("/warm"))), {}, [&](const HttpResult &) { warm = true; });
    QTRY_VERIFY(warm);
    QCOMPARE(endOf(bench.run()), QStringLiteral("interrupted/outcome-unknown outcome-unknown"));
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestRemoteJob::retryAfterIsKept()
{
    TestServer server;
    serveWell(server);
    Answer created = json(R"({"id":"7","state":"queued"})", 202);
    created.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("11")));
    server.on("POST", "/exports", [created](const SeenRequest &) { return created; });
    Answer later = running();
    Bench bench(toyAccount(server.url()));
    later.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray(QLocale::c().toString(bench.clock->now().addSecs(60), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1())));
    inTurn(server, "GET", "/exports/7", {later, status(429, {{"Retry-After", "17"}}), done(server.url(QStringLiteral("/files/7")))});
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QVERIFY(bench.clock->waited(11000));
    QVERIFY(bench.clock->waited(49000)); // the date, seen 11 s later
    QVERIFY(bench.clock->waited(17000));
}

void TestRemoteJob::deadlineAndFollowAgain()
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

void TestRemoteJob::tokenRefused()
{
    TestServer server;
    server.on("POST", "/exports", [](const SeenRequest &) { return json(R"({"trace_id":"t-1"})", 401); });
    Bench bench(toyAccount(server.url()));
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("interrupted/needs-sign-in sign-in-required"));
    QCOMPARE(result.facts.value(QStringLiteral("status")), QStringLiteral("401"));
    QCOMPARE(server.count("POST", "/exports"), 1);
    QVERIFY(!bench.control->states.last().value(QLatin1StringView("sent")).toBool());
}

void TestRemoteJob::signInAgainGoesOn()
{
    TestServer server;
    serveWell(server, 0);
    server.on("GET", "/exports/7", [&server](const SeenRequest &request) {
        return request.headers.value("authorization") == "Bearer new" ? done(server.url(QStringLiteral("/files/7"))) : status(401);
    });
    Bench bench(toyAccount(server.url()));
    QCOMPARE(endOf(bench.run()), QStringLiteral("interrupted/needs-sign-in sign-in-required"));
    bench.secrets->write(secretKey(bench.account.id, QStringLiteral("token")), QStringLiteral("new"), &bench.context, [](bool) {});
    bench.session->tokens.forget();
    QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("succeeded"));
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestRemoteJob::foreignHostSeesNothing()
{
    TestServer server;
    TestServer other;
    serveWell(server, 0);
    other.on("GET", "/files/7", [](const SeenRequest &) { return file(pdf); });
    inTurn(server, "GET", "/exports/7", {done(other.url(QStringLiteral("/files/7")))});
    Bench bench(toyAccount(server.url()));
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed untrusted-host"));
    QVERIFY(result.goesOn);
    QVERIFY(words(*result.error).what.contains(QLatin1StringView("127.0.0.1")));
    QVERIFY(other.seen().isEmpty());
}

void TestRemoteJob::signedLinkSeesNoCredential()
{
    TestServer server;
    TestServer storage;
    serveWell(server, 0);
    storage.on("GET", "/blob", [](const SeenRequest &) { return file(pdf); });
    inTurn(server, "GET", "/exports/7", {done(storage.url(QStringLiteral("/blob?sig=s3cr3t")))});
    Account account = toyAccount(server.url());
    account.settings.insert(QStringLiteral("signed"), true);
    Bench bench(account);
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(storage.seen().size(), 1);
    QVERIFY(!storage.seen().first().headers.contains("authorization"));
    QVERIFY(!storage.seen().first().headers.contains("cookie"));
    for (const QJsonObject &state : std::as_const(bench.control->states))
        QVERIFY(!QJsonDocument(state).toJson().contains("s3cr3t"));
}

void TestRemoteJob::redirectLosesTheCredential()
{
    TestServer server;
    TestServer storage;
    serveWell(server, 0);
    inTurn(server, "GET", "/files/7", {status(302, {{"Location", storage.url(QStringLiteral("/blob")).toEncoded()}, {"Set-Cookie", "a=b"}})});
    inTurn(storage, "GET", "/blob", {status(302, {{"Location", "/blob2"}}), file(pdf)});
    storage.on("GET", "/blob2", [](const SeenRequest &) { return file(pdf); });
    Bench bench(toyAccount(server.url()));
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(storage.seen().size(), 2);
    for (const SeenRequest &request : storage.seen())
        QVERIFY(!request.headers.contains("authorization") && !request.headers.contains("cookie"));
}

void TestRemoteJob::deprecationIsToldOnce()
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

void TestRemoteJob::cancelEndsTheWait()
{
    TestServer server;
    server.on("POST", "/exports", [](const SeenRequest &) { return hang(); });
    Bench bench(toyAccount(server.url()), [] { NetworkSettings slow = Bench::quick(); slow.answerTimeout = std::chrono::minutes(1); return slow; }());
    bench.onRun = [&server](FakeControl &control) {
        server.on("POST", "/exports", [&control](const SeenRequest &) {
            control.m_stop.requestStop(StopReason::User);
            return hang();
        });
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(endOf(bench.run()), QStringLiteral("canceled"));
    QVERIFY(timer.elapsed() < 5000);
    // Followed again: what was sent without an answer stays unknown.
    bench.onRun = nullptr;
    QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("interrupted/outcome-unknown outcome-unknown"));
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestRemoteJob::goesOnFromEveryState()
{
    for (const bool isSigned : {false, true}) {
        TestServer server;
        serveWell(server);
        Account account = toyAccount(server.url());
        account.settings.insert(QStringLiteral("signed"), isSigned);
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

void TestRemoteJob::rangeGoesOn()
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
        rest.headers.append(qMakePair(QByteArray("Content-Range"), QByteArray("bytes " + QByteArray::number(from) + '-' + QByteArray::number(pdf.size() - 1) + '/' + QByteArray::number(pdf.size()))));
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

void TestRemoteJob::progressSaysWhatItWaitsFor()
{
    TestServer server;
    serveWell(server, 3);
    Bench bench(toyAccount(server.url()));
    bench.run();
    const auto said = [&](const char *words) {
        return std::any_of(bench.control->told.begin(), bench.control->told.end(), [&](const Progress &one) { return one.words.contains(QLatin1StringView(words)); });
    };
    QVERIFY(said("waiting at Toy"));
    QVERIFY(said("asked 2 time"));
    QVERIFY(said("next in "));
    QVERIFY(said("queued"));
}

void TestRemoteJob::manyJobsOneTokenRequest()
{
    // Ten jobs whose token has expired: one request for a new one, and all of them go on.
    TestServer server;
    serveWell(server, 1);
    server.on("POST", "/token", [n = std::make_shared<int>(0)](const SeenRequest &) {
        return json(R"({"access_token":"t)" + QByteArray::number(++*n) + R"(","expires_in":600})");
    });
    const auto refuseFirst = [&server](const char *method, const char *path, const Answer &good) {
        server.on(method, path, [good](const SeenRequest &request) { return request.headers.value("authorization") == "Bearer t1" ? status(401) : good; });
    };
    refuseFirst("POST", "/exports", json(R"({"id":"7","state":"queued"})", 202));
    Bench bench(toyAccount(server.url(), AuthKind::ClientCredentials));
    bench.secrets->write(secretKey(bench.account.id, QStringLiteral("client-secret")), QStringLiteral("pw"), &bench.context, [](bool) {});
    std::vector<std::unique_ptr<RemoteJob>> jobs;
    std::vector<QFuture<ExportResult>> futures;
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    for (int i = 0; i < 10; ++i) {
        folders.push_back(std::make_unique<QTemporaryDir>());
        ExportRequest request;
        request.source = {{QStringLiteral("id"), QStringLiteral("doc-1")}};
        request.target = QStringLiteral("pdf");
        jobs.push_back(std::make_unique<RemoteJob>(bench.session, request, std::make_shared<FakeControl>(folders.back()->path())));
        futures.push_back(jobs.back()->run());
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(futures.begin(), futures.end(), [](const auto &future) { return future.isFinished(); }), 30000);
    for (const auto &future : futures)
        QCOMPARE(endOf(future.result()), QStringLiteral("succeeded"));
    QCOMPARE(server.count("POST", "/token"), 2);
    QCOMPARE(server.seen("/token").first().body, "grant_type=client_credentials&client_id=me&client_secret=pw&scope=read%20write");
}

QTEST_GUILESS_MAIN(TestRemoteJob)
#include "tst_remotejob.moc"
