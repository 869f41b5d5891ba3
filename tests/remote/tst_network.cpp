// SPDX-License-Identifier: GPL-3.0-or-later
// What Settings, Network and the command line's switches do: certificates, time-outs, proxies, and the words when they do not fit.
#include "remote/http/httpclient.h"
#include "store/networksettingsfile.h"

#include "support/certificates.h"
#include "support/testserver.h"
#include "support/turnuntil.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace quayside;
using namespace quayside::test;

namespace {

NetworkSettings direct()
{
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::None;
    settings.answerTimeout = settings.idleTimeout = std::chrono::seconds(5);
    return settings;
}

HttpResult ask(const NetworkSettings &settings, const QUrl &url)
{
    HttpClient client(settings);
    std::optional<HttpResult> told;
    const HttpCallPtr call = client.send(getJson(url), "Bearer s3cr3t", [&told](HttpResult result) { told = std::move(result); });
    if (!turnUntil([&] { return told.has_value(); }))
        qFatal("no answer");
    return *told;
}

QString said(const HttpResult &result)
{
    return result ? QStringLiteral("status %1").arg(result->status)
                  : QString(errorId(result.error().error.code)) + QStringLiteral(": ") + sentence(result.error().error);
}

/// More certificates beside those of makeCertificates(): ended.pem, coming.pem (both of the authority), alone.pem (of nobody but itself).
bool makeOddCertificates(const QString &folder)
{
    QFile config(folder + QStringLiteral("/ca.cnf"));
    QFile serial(folder + QStringLiteral("/serial"));
    QFile index(folder + QStringLiteral("/index"));
    if (!config.open(QIODevice::WriteOnly) || !serial.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly))
        return false;
    config.write("[ca]\ndefault_ca=own\n[own]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]"
                 "\ncommonName=supplied\n");
    serial.write("01\n");
    config.close();
    serial.close();
    index.close();
    return runOpenssl(folder, "ca -batch -notext -config ca.cnf -in server.csr -cert ca.pem -keyfile ca.key -extfile ext -startdate 200101000000Z -enddate "
                              "210203000000Z -out ended.pem")
           && runOpenssl(folder, "ca -batch -notext -config ca.cnf -in server.csr -cert ca.pem -keyfile ca.key -extfile ext -startdate 440506000000Z -enddate "
                                 "450101000000Z -out coming.pem")
           && runOpenssl(folder, "x509 -req -in server.csr -signkey server.key -days 2 -extfile ext -out alone.pem");
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void aServerWithoutTls();
    void timeouts_data();
    void timeouts();
    void proxies_data();
    void proxies();
    void speaksSocks();
    void settingsComeBack();
    void settingsFromAFileAreHeldInBounds();

private:
    QTemporaryDir m_folder;
    bool m_hasCertificates = false;
};

void TestNetwork::initTestCase()
{
    m_hasCertificates = makeCertificates(m_folder.path()) && makeOddCertificates(m_folder.path());
}

void TestNetwork::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *certificate, const char *ca, const char *host, const QStringList &words) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(ca) << QString::fromLatin1(host) << words;
    };
    const QString stranger = QStringLiteral("an authority that this computer does not trust");
    const QString mend = QStringLiteral("a company’s own certificate can be added in Settings, Network");
    row("own authority", "server.pem", "ca.pem", "localhost", {QStringLiteral("status 200")});
    row("unknown authority", "server.pem", "", "localhost", {QStringLiteral("tls-failed"), stranger, mend});
    row("another authority", "server.pem", "alone.pem", "localhost", {QStringLiteral("tls-failed"), stranger});
    row("of nobody but itself", "alone.pem", "ca.pem", "localhost", {QStringLiteral("tls-failed"), stranger});
    row("a file that is not there", "server.pem", "none.pem", "localhost", {QStringLiteral("tls-failed"), QStringLiteral("none.pem")});
    row("a file without certificates", "server.pem", "server.key", "localhost", {QStringLiteral("tls-failed"), QStringLiteral("server.key")});
    row("over", "ended.pem", "ca.pem", "localhost", {QStringLiteral("tls-failed"), QStringLiteral("ended on 2021-02-03")});
    row("not yet", "coming.pem", "ca.pem", "localhost", {QStringLiteral("tls-failed"), QStringLiteral("begins on 2044-05-06 only")});
    row("for another server", "server.pem", "ca.pem", "127.0.0.1", {QStringLiteral("tls-failed"), QStringLiteral("for another server (localhost)")});
    row("two things at once", "ended.pem", "ca.pem", "127.0.0.1", {QStringLiteral("ended on 2021-02-03"), QStringLiteral("for another server (localhost)")});
}

void TestNetwork::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, caFile);
    QFETCH(QString, host);
    QFETCH(QStringList, words);
    if (!m_hasCertificates)
        QSKIP("openssl is not installed");
    TestServer server(m_folder.filePath(certificate), m_folder.filePath(QStringLiteral("server.key")));
    server.on("GET", "/", [](const SeenRequest &) { return json("{}"); });
    NetworkSettings settings = direct();
    if (!caFile.isEmpty())
        settings.caFile = m_folder.filePath(caFile);
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    const QString told = said(ask(settings, url));
    for (const QString &part : words)
        QVERIFY2(told.contains(part), qPrintable(told));
    if (!told.startsWith(QStringLiteral("status"))) {
        QVERIFY2(told.contains(host), qPrintable(told));
        QVERIFY(server.seen().isEmpty()); // nothing was sent, the token least of all
    }
}

void TestNetwork::aServerWithoutTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); // what such servers say to the first bytes of TLS
            socket->disconnectFromHost();
        });
    });
    const QString told = said(ask(direct(), QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()))));
    QVERIFY2(told.startsWith(QStringLiteral("tls-failed")) && told.contains(QStringLiteral("no secure connection could be agreed on")), qPrintable(told));
}

void TestNetwork::timeouts_data()
{
    QTest::addColumn<int>("pieces");   // of the body that come, of eight; -1: not even a head
    QTest::addColumn<int>("answerMs"); // Settings, Network
    QTest::addColumn<int>("idleMs");
    QTest::addColumn<QString>("end");
    QTest::newRow("no answer") << -1 << 300 << 60'000 << QStringLiteral("timed-out");
    QTest::newRow("stops in the middle") << 3 << 60'000 << 300 << QStringLiteral("timed-out");
    QTest::newRow("slow, but never still for long") << 8 << 400 << 400 << QStringLiteral("status 200");
}

void TestNetwork::timeouts()
{
    QFETCH(int, pieces);
    QFETCH(int, answerMs);
    QFETCH(int, idleMs);
    QFETCH(QString, end);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&server, &QTcpServer::newConnection, &server, [&server, pieces] {
        QTcpSocket *socket = server.nextPendingConnection();
        if (pieces < 0)
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
        for (int piece = 0; piece < pieces; ++piece)
            QTimer::singleShot(100 * piece, Qt::PreciseTimer, socket, [socket] { socket->write("x"); }); // 700 ms for all of it
    });
    NetworkSettings settings = direct();
    settings.answerTimeout = std::chrono::milliseconds(answerMs);
    settings.idleTimeout = std::chrono::milliseconds(idleMs);
    QElapsedTimer time;
    time.start();
    const QString told = said(ask(settings, QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()))));
    QVERIFY2(told.startsWith(end), qPrintable(told));
    QVERIFY(time.elapsed() >= 280); // a coarse timer may be a twentieth early
    if (end == QStringLiteral("timed-out"))
        QVERIFY2(told.contains(QStringLiteral("raise the time-out in Settings, Network")), qPrintable(told));
}

void TestNetwork::proxies_data()
{
    QTest::addColumn<NetworkSettings::Proxy>("proxy");
    QTest::addColumn<QStringList>("past");
    QTest::addColumn<bool>("there"); // somebody listens at the proxy's port
    QTest::addColumn<QString>("end");
    using Proxy = NetworkSettings::Proxy;
    const QString host = QStringLiteral("service.invalid"); // only a proxy could know it
    QTest::newRow("none") << Proxy::None << QStringList() << true << QStringLiteral("host-not-found");
    QTest::newRow("manual") << Proxy::Manual << QStringList() << true << QStringLiteral("status 200");
    QTest::newRow("manual, past it") << Proxy::Manual << QStringList{QStringLiteral("SERVICE.invalid")} << true << QStringLiteral("host-not-found");
    QTest::newRow("manual, nobody there") << Proxy::Manual << QStringList() << false
                                          << QStringLiteral("proxy-failed: The proxy “127.0.0.1” refused the connection: it does not answer.");
    QTest::newRow("the system's") << Proxy::System << QStringList() << true << QStringLiteral("status 200");
    QTest::newRow("the system's, past it") << Proxy::System << QStringList{host} << true << QStringLiteral("host-not-found");
}

void TestNetwork::proxies()
{
    QFETCH(NetworkSettings::Proxy, proxy);
    QFETCH(QStringList, past);
    QFETCH(bool, there);
    QFETCH(QString, end);
    TestServer server; // for a plain http target a proxy is asked for the whole address
    server.on("GET", "*", [](const SeenRequest &) { return json("{}"); });
    NetworkSettings settings = direct();
    settings.proxy = proxy;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = there ? server.port() : 1;
    settings.noProxyFor = past;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(server.port()));
    const QString told = said(ask(settings, QUrl(QStringLiteral("http://service.invalid/a?b=c"))));
    qunsetenv("http_proxy");
    QVERIFY2(told.startsWith(end), qPrintable(told));
    const bool asked = end.startsWith(QStringLiteral("status"));
    QCOMPARE(server.seen().size(), asked ? 1 : 0);
    if (asked)
        QCOMPARE(server.seen().first().target, "http://service.invalid/a?b=c");
}

void TestNetwork::speaksSocks()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress(QHostAddress::LocalHost)));
    QByteArray greeting;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&greeting, socket] { greeting += socket->readAll(); });
    });
    NetworkSettings settings = direct();
    settings.answerTimeout = std::chrono::milliseconds(500); // this proxy says nothing
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.proxyIsSocks = true;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = proxy.serverPort();
    const QString told = said(ask(settings, QUrl(QStringLiteral("http://service.invalid/"))));
    QVERIFY2(told.startsWith(QStringLiteral("timed-out")), qPrintable(told));
    QCOMPARE(greeting.left(1), QByteArray("\x05")); // RFC 1928: the version
}

void TestNetwork::settingsComeBack()
{
    NetworkSettings odd;
    odd.proxy = NetworkSettings::Proxy::Manual;
    odd.proxyHost = QStringLiteral("proxy.example");
    odd.proxyPort = 3128;
    odd.proxyUser = QStringLiteral("me");
    odd.proxyIsSocks = true;
    odd.noProxyFor = {QStringLiteral("a.example"), QStringLiteral("b.example")};
    odd.caFile = QStringLiteral("/etc/company.pem");
    odd.answerTimeout = std::chrono::seconds(7);
    odd.idleTimeout = std::chrono::seconds(8);
    odd.pollingDeadline = std::chrono::minutes(9);
    odd.downloadLimit = 10LL * 1024 * 1024;
    QSettings file(m_folder.filePath(QStringLiteral("odd.ini")), QSettings::IniFormat);
    writeNetworkSettings(file, odd);
    QCOMPARE(readNetworkSettings(file), odd);
    writeNetworkSettings(file, NetworkSettings());
    QCOMPARE(readNetworkSettings(file), NetworkSettings());
    QVERIFY(file.allKeys().isEmpty()); // what is as usual is not written down
}

void TestNetwork::settingsFromAFileAreHeldInBounds()
{
    QSettings file(m_folder.filePath(QStringLiteral("hostile.ini")), QSettings::IniFormat);
    const auto set = [&file](const char *key, const QVariant &value) { file.setValue(QStringLiteral("network/") + QLatin1StringView(key), value); };
    set("proxy", QStringLiteral("nonsense"));
    set("proxy-port", 99'999);
    set("answer-timeout-s", 0);
    set("idle-timeout-s", QStringLiteral("soon"));
    set("follow-for-min", 999'999'999);
    set("download-limit-mib", -5);
    const NetworkSettings read = readNetworkSettings(file);
    QVERIFY(read.proxy == NetworkSettings::Proxy::System);
    QCOMPARE(read.proxyPort, 65'535);
    QVERIFY(read.answerTimeout == std::chrono::seconds(1));
    QVERIFY(read.idleTimeout == NetworkSettings().idleTimeout);
    QVERIFY(read.pollingDeadline == std::chrono::hours(7 * 24));
    QCOMPARE(read.downloadLimit, 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
