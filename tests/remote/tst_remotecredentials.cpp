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
        QVERIFY(!request.headers.contains("authorization") && !request.headers.contains("cookie"));
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
