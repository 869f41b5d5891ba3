// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees the credential of an account, and what happens when it is refused.
#include "toybench.h"

using namespace quayside;
using namespace quayside::test;

class TestRemoteCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenRefused();
    void signInAgainGoesOn();
    void foreignHostSeesNothing();
    void signedLinkSeesNoCredential();
    void redirectLosesTheCredential();
    void questionsAreSentOnWithinTheirServer();
    void plainLinksElsewhereAreRefused();
    void refusedFilesAreToldInTheServicesWords();
    void manyJobsOneTokenRequest();
};

void TestRemoteCredentials::tokenRefused()
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

void TestRemoteCredentials::signInAgainGoesOn()
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

void TestRemoteCredentials::foreignHostSeesNothing()
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

void TestRemoteCredentials::signedLinkSeesNoCredential()
{
    TestServer server;
    TestServer storage;
    serveWell(server, 0);
    storage.on("GET", "/blob", [](const SeenRequest &) { return file(pdf); });
    inTurn(server, "GET", "/exports/7", {done(storage.url(QStringLiteral("/blob?sig=s3cr3t")))});
    Account account = toyAccount(server.url());
    account.settings[accountScope].values.insert(QStringLiteral("signed"), true);
    Bench bench(account);
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(storage.seen().size(), 1);
    QVERIFY(!storage.seen().first().headers.contains("authorization"));
    QVERIFY(!storage.seen().first().headers.contains("cookie"));
    for (const QJsonObject &state : std::as_const(bench.control->states))
        QVERIFY(!QJsonDocument(state).toJson().contains("s3cr3t"));
}

void TestRemoteCredentials::redirectLosesTheCredential()
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
        QVERIFY(!request.headers.contains("authorization") && !request.headers.contains("cookie") && !request.headers.contains("x-toy"));
    QCOMPARE(server.seen("/files/7").first().headers.value("x-toy"), "1");
}

void TestRemoteCredentials::questionsAreSentOnWithinTheirServer()
{
    TestServer server;
    TestServer other;
    serveWell(server, 0);
    inTurn(server, "GET", "/exports/7", {status(307, {{"Location", "/v2/exports/7"}})});
    inTurn(server, "GET", "/v2/exports/7", {status(308, {{"Location", server.url(QStringLiteral("/v3/7")).toEncoded()}})});
    inTurn(server, "GET", "/v3/7", {running(), done(server.url(QStringLiteral("/files/7")))});
    Bench bench(toyAccount(server.url()));
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(server.seen("/v3/7").first().headers.value("authorization"), "Bearer secret-1");
    // Not to another server, and not for ever.
    inTurn(server, "GET", "/v3/7", {status(302, {{"Location", other.url(QStringLiteral("/x")).toEncoded()}})});
    QCOMPARE(endOf(bench.run()), QStringLiteral("interrupted/still-running-there redirect-refused"));
    QCOMPARE(other.seen().size(), 0);
    inTurn(server, "GET", "/v3/7", {status(302, {{"Location", "/exports/7"}})});
    server.clear();
    QCOMPARE(endOf(bench.run()), QStringLiteral("interrupted/still-running-there redirect-refused"));
    QVERIFY(server.seen().size() < 10);
}

void TestRemoteCredentials::plainLinksElsewhereAreRefused()
{
    TestServer server;
    serveWell(server, 0);
    inTurn(server, "GET", "/exports/7", {done(QUrl(QStringLiteral("http://files.invalid/7?sig=s3cr3t")))});
    Account account = toyAccount(server.url());
    account.settings[accountScope].values.insert(QStringLiteral("signed"), true);
    Bench bench(account);
    const ExportResult refused = bench.run();
    QCOMPARE(endOf(refused), QStringLiteral("interrupted/still-running-there untrusted-host"));
    QCOMPARE(refused.error->params.value(QStringLiteral("host")), QStringLiteral("files.invalid:80"));
    // Allowed by the user, it is asked; nobody is there.
    account.trustedHosts = {QStringLiteral("files.invalid:80")};
    Bench trusting(account);
    QCOMPARE(endOf(trusting.run(bench.control->states.last())), QStringLiteral("failed host-not-found"));
    QCOMPARE(server.count("POST", "/exports"), 1);
}

void TestRemoteCredentials::refusedFilesAreToldInTheServicesWords()
{
    TestServer server;
    serveWell(server, 0);
    server.on("GET", "/files/7", [](const SeenRequest &) { return status(403, {}, R"({"message":"deleted by its owner"})"); });
    Account account = toyAccount(server.url());
    account.settings[accountScope].values.insert(QStringLiteral("renewed"), true);
    Bench bench(account);
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed remote-not-found")); // what the toy makes of it
    QCOMPARE(result.facts.value(QStringLiteral("status")), QStringLiteral("403"));
    QVERIFY(sentence(*result.error).contains(QLatin1StringView("deleted by its owner"))
            || result.error->params.value(QStringLiteral("reason")).contains(QLatin1StringView("deleted")));
    // A storage's words are kept for support.
    account.settings[accountScope].values.insert(QStringLiteral("signed"), true);
    Bench storage(account);
    const ExportResult expired = storage.run();
    QCOMPARE(endOf(expired), QStringLiteral("failed link-expired"));
    QVERIFY2(expired.error->details.contains(QLatin1StringView("deleted by its owner")), qPrintable(expired.error->details));
}

void TestRemoteCredentials::manyJobsOneTokenRequest()
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
    std::vector<std::unique_ptr<JobDriver>> jobs;
    std::vector<QFuture<ExportResult>> futures;
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    for (int i = 0; i < 10; ++i) {
        folders.push_back(std::make_unique<QTemporaryDir>());
        ExportRequest request;
        request.settings[sourceScope].values = {{QStringLiteral("id"), QStringLiteral("doc-1")}};
        request.target = QStringLiteral("pdf");
        jobs.push_back(std::make_unique<JobDriver>(bench.session, request, std::make_shared<FakeControl>(folders.back()->path())));
        futures.push_back(jobs.back()->run());
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(futures.begin(), futures.end(), [](const auto &future) { return future.isFinished(); }), 30000);
    for (const auto &future : futures)
        QCOMPARE(endOf(future.result()), QStringLiteral("succeeded"));
    QCOMPARE(server.count("POST", "/token"), 2);
    QCOMPARE(server.seen("/token").first().body, "grant_type=client_credentials&client_id=me&client_secret=pw&scope=read%20write");
}

QTEST_GUILESS_MAIN(TestRemoteCredentials)
#include "tst_remotecredentials.moc"
