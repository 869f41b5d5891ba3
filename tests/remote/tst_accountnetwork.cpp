// SPDX-License-Identifier: GPL-3.0-or-later
// How an account is reached: certificates and proxies.
#include "remote/accounts/remoteaccounts.h"

#include "support/accountdesk.h"
#include "support/certificates.h"
#include "support/testserver.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

class TestAccountNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsTls();
    void goesThroughAProxy();
    void signsInAtARealProxy();
};

void TestAccountNetwork::explainsTls()
{
    QTemporaryDir folder;
    if (!makeCertificates(folder.path()))
        QSKIP("openssl is not installed");
    TestServer server(folder.filePath(QStringLiteral("server.pem")), folder.filePath(QStringLiteral("server.key")));
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}"); });
    const auto findings = [&server](const QString &caFile, const QUrl &url) {
        NetworkSettings network = direct();
        network.caFile = caFile;
        AccountDesk desk(network);
        const QString id = desk.add(url);
        desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
        return desk.wait(desk.service->test(id));
    };
    const auto unknownCa = findings({}, server.url());
    QVERIFY(!unknownCa->ok);
    QCOMPARE(QString(errorId(unknownCa->findings.first().error->code)), QStringLiteral("tls-failed"));
    QVERIFY(words(*unknownCa->findings.first().error).what.contains(QLatin1StringView("certificate"), Qt::CaseInsensitive));
    QCOMPARE(server.seen().size(), 0); // nothing was sent, no token least of all
    QVERIFY(findings(folder.filePath(QStringLiteral("ca.pem")), server.url())->ok);
    QUrl wrongName = server.url();
    wrongName.setHost(QStringLiteral("127.0.0.1"));
    const auto named = findings(folder.filePath(QStringLiteral("ca.pem")), wrongName);
    QVERIFY(!named->ok);
    QCOMPARE(QString(errorId(named->findings.first().error->code)), QStringLiteral("tls-failed"));
    const auto noFile = findings(folder.filePath(QStringLiteral("none.pem")), server.url());
    QVERIFY(!noFile.has_value());
}

void TestAccountNetwork::goesThroughAProxy()
{
    TestServer proxy; // for a plain http target a proxy is asked for the whole address
    proxy.on("GET", "*", [](const SeenRequest &request) {
        Answer answer = json("{}");
        if (!request.headers.contains("proxy-authorization")) {
            answer.status = 407;
            answer.headers.append(qMakePair(QByteArray("Proxy-Authenticate"), QByteArray("Basic realm=\"p\"")));
        }
        return answer;
    });
    NetworkSettings network = direct();
    network.proxy = NetworkSettings::Proxy::Manual;
    network.proxyHost = QStringLiteral("127.0.0.1");
    network.proxyPort = proxy.port();
    network.noProxyFor.clear();
    network.proxyUser = QStringLiteral("u");
    AccountDesk desk(network);
    const QString id = desk.add(QUrl(QStringLiteral("http://127.0.0.1:9")));
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    desk.wait(desk.service->setProxyPassword(QStringLiteral("pw")));
    QVERIFY(desk.wait(desk.service->test(id))->ok);
    QCOMPARE(proxy.seen().last().headers.value("proxy-authorization"), "Basic " + QByteArray("u:pw").toBase64());
    network.noProxyFor = {QStringLiteral("127.0.0.1")};
    desk.service->setNetwork(network);
    const qsizetype before = proxy.seen().size();
    const auto past = desk.wait(desk.service->test(id));
    QCOMPARE(QString(errorId(past->findings.first().error->code)), QStringLiteral("connection-failed"));
    QCOMPARE(proxy.seen().size(), before);
}

void TestAccountNetwork::signsInAtARealProxy()
{
    // https through CONNECT, at a proxy that wants a name and a password.
    const QString program = QStandardPaths::findExecutable(QStringLiteral("tinyproxy"));
    QTemporaryDir folder;
    if (program.isEmpty() || !makeCertificates(folder.path()))
        QSKIP("tinyproxy or openssl is not installed");
    TestServer server(folder.filePath(QStringLiteral("server.pem")), folder.filePath(QStringLiteral("server.key")));
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}"); });
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost)));
        port = free.serverPort();
    }
    QFile settings(folder.filePath(QStringLiteral("tinyproxy.conf")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("Port " + QByteArray::number(port) + "\nListen 127.0.0.1\nAllow 127.0.0.1\nBasicAuth u right\nConnectPort "
                   + QByteArray::number(server.port()) + "\nLogFile \"" + folder.filePath(QStringLiteral("log")).toUtf8() + "\"\nPidFile \""
                   + folder.filePath(QStringLiteral("pid")).toUtf8() + "\"\n");
    settings.close();
    QProcess proxy;
    proxy.start(program, {QStringLiteral("-d"), QStringLiteral("-c"), settings.fileName()});
    QVERIFY(turnUntil([&] {
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), port);
        return probe.waitForConnected(200);
    }));
    NetworkSettings network = direct();
    network.caFile = folder.filePath(QStringLiteral("ca.pem"));
    network.proxy = NetworkSettings::Proxy::Manual;
    network.proxyHost = QStringLiteral("127.0.0.1");
    network.proxyPort = port;
    network.noProxyFor.clear();
    network.proxyUser = QStringLiteral("u");
    AccountDesk desk(network);
    const QString id = desk.add(server.url());
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    desk.wait(desk.service->setProxyPassword(QStringLiteral("wrong")));
    const auto refused = desk.wait(desk.service->test(id));
    QVERIFY(!refused->ok);
    QCOMPARE(QString(errorId(refused->findings.first().error->code)), QStringLiteral("proxy-failed"));
    QVERIFY(server.seen().isEmpty());
    desk.wait(desk.service->setProxyPassword(QStringLiteral("right")));
    const auto good = desk.wait(desk.service->test(id));
    QVERIFY2(good->ok, good->findings.first().error ? qPrintable(sentence(*good->findings.first().error)) : "");
    QCOMPARE(server.seen().first().headers.value("authorization"), "Bearer x");
    QVERIFY(!server.seen().first().headers.contains("proxy-authorization"));
    proxy.kill();
    QVERIFY(turnUntil([&] { return proxy.state() == QProcess::NotRunning; }));
}

QTEST_GUILESS_MAIN(TestAccountNetwork)
#include "tst_accountnetwork.moc"
