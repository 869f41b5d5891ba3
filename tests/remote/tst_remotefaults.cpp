// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong under a job, step by step: how it ends, what a retry does, and that nothing is made twice.
#include "toybench.h"

#include "support/coded.h"

using namespace quayside;
using namespace quayside::test;

class TestRemoteFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsOfCreate_data();
    void faultsOfCreate();
    void faultsOfPolling_data();
    void faultsOfPolling();
    void faultsOfDownload_data();
    void faultsOfDownload();
    void brokenRenewalIsAskedAgain();
    void refusedConnectionIsNoUnknownOutcome();
    void brokenKeptConnectionSendsNoSecondCreate();
};

void TestRemoteFaults::faultsOfCreate_data()
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
    row("503 with a time", {status(503, {{"Retry-After", "1"}}), good}, "succeeded", 2);
    row("503 with a date", {status(503, {{"Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT"}}), good}, "succeeded", 2);
    row("503 without", {status(503), good}, "failed remote-rejected", 1);
    row("503 do not retry", {status(503, {{"Retry-After", "3"}, {"QoS-Due-To", "custom"}}), good}, "failed remote-rejected", 1);
    row("503 of a proxy, with a time", {status(503, {{"Retry-After", "1"}}, "<html>later</html>"), good}, "failed remote-rejected", 1);
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
    row("200 cut",
        {[] {
             Answer a = json(R"({"id":"7","state":"queued"})");
             a.cutAt = 5;
             return a;
         }(),
         good},
        "interrupted/outcome-unknown outcome-unknown", 1);
    row("not http",
        {[] {
             Answer a;
             a.raw = "SSH-2.0-OpenSSH_9.2\r\n";
             return a;
         }(),
         good},
        "interrupted/outcome-unknown outcome-unknown", 1);
}

void TestRemoteFaults::faultsOfCreate()
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

void TestRemoteFaults::faultsOfPolling_data()
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
    row("cut",
        {[] {
             Answer a = json(R"({"id":"7","state":"running"})");
             a.cutAt = 3;
             return a;
         }(),
         running()},
        "succeeded");
    row("redirect", {status(302, {{"Location", "http://127.0.0.1:1/x"}})}, "interrupted/still-running-there redirect-refused");
    row("404", {status(404)}, "failed remote-rejected");
    row("html", {file("<html>", "text/html")}, "failed remote-unexpected");
    row("failed there", {json(R"({"id":"7","state":"failed"})")}, "failed remote-failed");
    row("for ever 503", {bad}, "interrupted/still-running-there polling-deadline");
    row("for ever reset", {reset()}, "interrupted/still-running-there polling-deadline");
    row("for ever running", {running()}, "interrupted/still-running-there polling-deadline");
}

void TestRemoteFaults::faultsOfPolling()
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

void TestRemoteFaults::faultsOfDownload_data()
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
    const auto codedAnswer = [](const QByteArray &coding, const QByteArray &body) {
        Answer answer = file(body);
        answer.headers.append(qMakePair(QByteArray("Content-Encoding"), coding));
        return answer;
    };
    row("gzip", {codedAnswer("gzip", coded(pdf, Gzip))}, "succeeded");
    row("deflate", {codedAnswer("deflate", coded(pdf, Zlib))}, "succeeded");
    row("gzip, cut once", {codedAnswer("gzip", coded(pdf, Gzip).chopped(9)), codedAnswer("gzip", coded(pdf, Gzip))}, "succeeded");
    row("gzip, no length told", {[&] {
            Answer answer = codedAnswer("gzip", coded(pdf, Gzip));
            answer.withoutLength = true;
            return answer;
        }()},
        "succeeded");
    row("called gzip", {codedAnswer("gzip", pdf)}, "failed download-incomplete");
    row("brotli", {codedAnswer("br", pdf)}, "failed download-wrong-type");
    row("link expired", {status(403), good}, "succeeded", true);
    row("link expired twice", {status(403), status(404), good}, "succeeded", true);
    row("link expired for ever", {status(403)}, "failed link-expired", true);
}

void TestRemoteFaults::faultsOfDownload()
{
    QFETCH(QList<Answer>, answers);
    QFETCH(QString, end);
    QFETCH(bool, isSigned);
    TestServer server;
    serveWell(server);
    inTurn(server, "GET", "/files/7", answers);
    Account account = toyAccount(server.url());
    account.settings[accountScope].values.insert(QStringLiteral("signed"), isSigned);
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

void TestRemoteFaults::brokenRenewalIsAskedAgain()
{
    TestServer server;
    serveWell(server);
    const Answer done = json(R"({"id":"7","state":"done","url":")" + server.url(QStringLiteral("/files/7?sig=s3cr3t")).toEncoded() + R"("})");
    inTurn(server, "GET", "/exports/7", {done, reset(), done});
    inTurn(server, "GET", "/files/7", {status(403), file(pdf)});
    Account account = toyAccount(server.url());
    account.settings[accountScope].values.insert(QStringLiteral("signed"), true);
    Bench bench(account);
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("succeeded"));
    QCOMPARE(result.files.size(), 1);
}

void TestRemoteFaults::refusedConnectionIsNoUnknownOutcome()
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

void TestRemoteFaults::brokenKeptConnectionSendsNoSecondCreate()
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

QTEST_GUILESS_MAIN(TestRemoteFaults)
#include "tst_remotefaults.moc"
