// SPDX-License-Identifier: GPL-3.0-or-later
// The driver against a server in the same thread: what a job does, stores and says, step by step.
#include "remote/remotejob.h"

#include "support/remotesupport.h"
#include "support/testserver.h"
#include "support/toydialect.h"

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

} // namespace

class TestRemoteJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsPollsAndDownloads();
    void storesBeforeItSends();
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

QTEST_GUILESS_MAIN(TestRemoteJob)
#include "tst_remotejob.moc"
