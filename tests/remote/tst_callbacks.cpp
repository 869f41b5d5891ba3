// SPDX-License-Identifier: GPL-3.0-or-later
// Results that a service brings by a call of its own.
#include "uploadbench.h"

#include <QTcpSocket>

using namespace quayside;
using namespace quayside::test;

namespace {

/// A service that answers 204 and calls later: bytes over a plain connection, to where its request said.
class Caller final : public QObject
{
public:
    explicit Caller(TestServer &server)
    {
        server.on("POST", "/convert", [this](const SeenRequest &request) {
            fileTo = QUrl(QString::fromLatin1(request.headers.value("x-file-to")));
            wordsTo = QUrl(QString::fromLatin1(request.headers.value("x-words-to")));
            eventsTo = QUrl(QString::fromLatin1(request.headers.value("x-events-to")));
            QTimer::singleShot(0, this, [this] { onAsked(); });
            Answer receipt;
            receipt.status = 204;
            return receipt;
        });
    }

    /// Sends @p bytes to the listener and tells @p then the status it answers with.
    void call(const QByteArray &bytes, std::function<void(int)> then = {})
    {
        auto *socket = new QTcpSocket(this);
        connect(socket, &QTcpSocket::connected, this, [socket, bytes] { socket->write(bytes); });
        connect(socket, &QTcpSocket::disconnected, this, [socket, then = std::move(then)] {
            const int status = socket->readAll().split(' ').value(1).toInt();
            if (then)
                then(status);
            socket->deleteLater();
        });
        socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(fileTo.port()));
    }

    static QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &type = "application/pdf")
    {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
               + body;
    }

    QUrl fileTo;
    QUrl wordsTo;
    QUrl eventsTo;
    std::function<void()> onAsked;
};

} // namespace

class TestCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceBringsTheFile();
    void theServiceSaysWhyNot();
    void eventsAreUnderstood();
    void nobodyElseIsHeard_data();
    void nobodyElseIsHeard();
    void aServiceThatNeverCalls();
};

void TestCallbacks::theServiceBringsTheFile()
{
    TestServer server;
    Caller caller(server);
    UploadBench bench(server.url(), false, Bench::quick(), true);
    bench.write("<p>");
    int broken = -1;
    caller.onAsked = [&] {
        // First half a file, over a connection that breaks; then the whole one.
        caller.call(Caller::post(caller.fileTo.path().toLatin1(), pdf.chopped(6) + "xxxxx\n"), [&](int status) {
            broken = status;
            caller.call(Caller::post(caller.fileTo.path().toLatin1(), pdf));
        });
    };
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("succeeded"));
    QCOMPARE(broken, 503);
    QCOMPARE(readFile(result.files.first().path), pdf);
    QCOMPARE(caller.fileTo.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(caller.fileTo.path().section(u'/', 1, 1).size(), 64);
    for (const QJsonObject &state : std::as_const(bench.control->states))
        QVERIFY2(!QJsonDocument(state).toJson().contains(caller.fileTo.path().section(u'/', 1, 1).toLatin1()), "the address is nobody's business");
    // As after a kill: asked again, with another address.
    const QUrl before = caller.fileTo;
    caller.onAsked = [&] { caller.call(Caller::post(caller.fileTo.path().toLatin1(), pdf)); };
    QCOMPARE(endOf(bench.run(bench.control->states.first())), QStringLiteral("succeeded"));
    QVERIFY(caller.fileTo.path() != before.path());
}

void TestCallbacks::theServiceSaysWhyNot()
{
    TestServer server;
    Caller caller(server);
    UploadBench bench(server.url(), false, Bench::quick(), true);
    bench.write("<p>");
    caller.onAsked = [&] { caller.call(Caller::post(caller.wordsTo.path().toLatin1(), R"({"status":400,"message":"no such paper"})", "application/json")); };
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed remote-rejected"));
    QVERIFY(sentence(*result.error).contains(QLatin1StringView("no such paper")));
    QCOMPARE(result.facts.value(QStringLiteral("status")), QStringLiteral("400"));
}

void TestCallbacks::eventsAreUnderstood()
{
    TestServer server;
    Caller caller(server);
    UploadBench bench(server.url(), false, Bench::quick(), true);
    bench.write("<p>");
    // A success is told before the file here: it ends nothing.
    int told = -1;
    caller.onAsked = [&] {
        caller.call(Caller::post(caller.eventsTo.path().toLatin1(), R"({"event":"webhook.success","correlationId":"t"})", "application/json"), [&](int status) {
            told = status;
            caller.call(Caller::post(caller.fileTo.path().toLatin1(), pdf));
        });
    };
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(told, 200);
    caller.onAsked = [&] {
        caller.call(Caller::post(caller.eventsTo.path().toLatin1(), R"({"event":"webhook.error","error":{"status":400,"message":"no such paper"}})",
                                 "application/json"));
    };
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed remote-rejected"));
    QVERIFY(sentence(*result.error).contains(QLatin1StringView("no such paper")));
}

void TestCallbacks::nobodyElseIsHeard_data()
{
    QTest::addColumn<QByteArray>("bytes"); // PATH stands for the right one, TOKEN for its secret
    QTest::addColumn<int>("status");
    QTest::newRow("another path") << QByteArray("POST /file HTTP/1.1\r\nContent-Length: 1\r\n\r\nx") << 404;
    QTest::newRow("another secret") << QByteArray("POST /" + QByteArray(64, '0') + "/file HTTP/1.1\r\nContent-Length: 1\r\n\r\nx") << 404;
    QTest::newRow("another place") << QByteArray("POST /TOKEN/other HTTP/1.1\r\nContent-Length: 1\r\n\r\nx") << 404;
    QTest::newRow("a question") << QByteArray("GET PATH HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("no length") << QByteArray("POST PATH HTTP/1.1\r\n\r\nx") << 411;
    QTest::newRow("a length below nothing") << QByteArray("POST PATH HTTP/1.1\r\nContent-Length: -1\r\n\r\nx") << 411;
    QTest::newRow("too many words") << QByteArray("POST /TOKEN/refusal HTTP/1.1\r\nContent-Length: 100000\r\n\r\nx") << 413;
    QTest::newRow("a head without an end") << QByteArray("POST PATH HTTP/1.1\r\nX: " + QByteArray(20000, 'x')) << 431;
    QTest::newRow("nonsense") << QByteArray("\r\n\r\n") << 404;
}

void TestCallbacks::nobodyElseIsHeard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    TestServer server;
    Caller caller(server);
    UploadBench bench(server.url(), false, Bench::quick(), true);
    bench.write("<p>");
    int refused = -1;
    caller.onAsked = [&] {
        const QByteArray path = caller.fileTo.path().toLatin1();
        QByteArray call = bytes;
        call.replace("PATH", path).replace("TOKEN", path.split('/').value(1));
        caller.call(call, [&, path](int got) {
            refused = got;
            caller.call(Caller::post(path, pdf));
        });
    };
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(refused, status);
}

void TestCallbacks::aServiceThatNeverCalls()
{
    TestServer server;
    Caller caller(server);
    UploadBench bench(server.url(), false, Bench::quick(), true);
    bench.write("<p>");
    QTimer hours;
    connect(&hours, &QTimer::timeout, this, [&] { bench.clock->after(std::chrono::seconds(61), &bench.context, [] {}); });
    caller.onAsked = [&] { hours.start(20); };
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed timed-out"));
    QVERIFY(result.goesOn);
}

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
