// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to an account: in the browser, with what a service gave before, with a password.
#include "remote/accounts/remoteaccounts.h"

#include "remote/driver/jobdriver.h"

#include "support/accountdesk.h"
#include "support/testserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace quayside;
using namespace quayside::test;

namespace {

/// What the browser gets when it is led to this address.
QByteArray fetch(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5000))
        return {};
    socket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    return socket.readAll();
}

} // namespace

class TestAccountSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithTheBrowser();
    void comesBackToItsOwnAddress();
    void refusesOtherAddressesToComeBackTo_data();
    void refusesOtherAddressesToComeBackTo();
    void refusesAForeignState();
    void renewsWithTheRefreshToken();
    void basicSignIn();
};

void TestAccountSignIn::signsInWithTheBrowser()
{
    AccountDesk desk;
    TestServer server;
    server.on("POST", "/token", [](const SeenRequest &) { return json(R"({"access_token":"acc","expires_in":600,"refresh_token":"ref"})"); });
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}"); });
    const QString id = desk.add(server.url(), AuthKind::AuthorizationCode);
    const auto future = desk.service->signInWithBrowser(id);
    QTRY_COMPARE(desk.opened.size(), 1);
    const QUrlQuery asked(desk.opened.first());
    QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    QCOMPARE(asked.queryItemValue(QStringLiteral("client_id")), QStringLiteral("me"));
    QUrl back(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QCOMPARE(back.host(), QStringLiteral("127.0.0.1"));
    back.setQuery(QStringLiteral("code=c0de&state=") + asked.queryItemValue(QStringLiteral("state")));
    QVERIFY(fetch(back).startsWith("HTTP/1.1 200"));
    QVERIFY(desk.wait(future).has_value());
    const QUrlQuery sent(QString::fromLatin1(server.seen("/token").first().body));
    QCOMPARE(sent.queryItemValue(QStringLiteral("code")), QStringLiteral("c0de"));
    QCOMPARE(sent.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), back.toString(QUrl::RemoveQuery));
    QVERIFY(sent.queryItemValue(QStringLiteral("code_verifier")).size() >= 43);
    QVERIFY(desk.wait(desk.service->account(id))->signedIn);
    QVERIFY(desk.wait(desk.service->test(id))->ok);
    QCOMPARE(server.seen("/documents").first().headers.value("authorization"), "Bearer acc");
    QCOMPARE(server.count("POST", "/token"), 1);
}

void TestAccountSignIn::comesBackToItsOwnAddress()
{
    QTcpServer port; // a free one
    QVERIFY(port.listen(QHostAddress(QHostAddress::LocalHost)));
    AccountDesk desk;
    TestServer server;
    server.on("POST", "/token", [](const SeenRequest &) { return json(R"({"access_token":"acc","expires_in":600,"refresh_token":"ref"})"); });
    Account account = toyAccount(server.url(), AuthKind::AuthorizationCode);
    account.id.clear();
    const QString own = QStringLiteral("http://localhost:%1/back/here").arg(port.serverPort());
    account.settings[accountScope].values.insert(redirectKey, own);
    const auto saved = desk.wait(desk.service->save(account));
    QVERIFY(saved.has_value());
    // Another program has the port.
    const auto taken = desk.wait(desk.service->signInWithBrowser(saved->account.id));
    QVERIFY(!taken);
    QVERIFY2(sentence(taken.error()).contains(QString::number(port.serverPort())), qPrintable(sentence(taken.error())));
    QVERIFY(desk.opened.isEmpty());
    port.close();
    const auto future = desk.service->signInWithBrowser(saved->account.id);
    QTRY_COMPARE(desk.opened.size(), 1);
    const QUrlQuery asked(desk.opened.first());
    QCOMPARE(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), own);
    QUrl back(own);
    back.setHost(QStringLiteral("127.0.0.1"));
    back.setQuery(QStringLiteral("code=c0de&state=") + asked.queryItemValue(QStringLiteral("state")));
    QUrl usual = back;
    usual.setPath(QStringLiteral("/callback"));
    QVERIFY(fetch(usual).startsWith("HTTP/1.1 404"));
    QVERIFY(fetch(back).startsWith("HTTP/1.1 200"));
    QVERIFY(desk.wait(future).has_value());
    const QUrlQuery sent(QString::fromLatin1(server.seen("/token").first().body));
    QCOMPARE(sent.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), own);
}

void TestAccountSignIn::refusesOtherAddressesToComeBackTo_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another computer") << QStringLiteral("http://example.com:8080/callback");
    QTest::newRow("looks like this one") << QStringLiteral("http://127.0.0.1.example.com:8080/callback");
    QTest::newRow("no port") << QStringLiteral("http://127.0.0.1/callback");
    QTest::newRow("https") << QStringLiteral("https://127.0.0.1:8080/callback");
    QTest::newRow("a query") << QStringLiteral("http://127.0.0.1:8080/callback?x=1");
    QTest::newRow("a user") << QStringLiteral("http://me@127.0.0.1:8080/callback");
    QTest::newRow("words") << QStringLiteral("my computer");
}

void TestAccountSignIn::refusesOtherAddressesToComeBackTo()
{
    QFETCH(QString, address);
    AccountDesk desk;
    Account account = toyAccount(QUrl(QStringLiteral("https://api.toy.test")), AuthKind::AuthorizationCode);
    account.id.clear();
    account.settings[accountScope].values.insert(redirectKey, address);
    const auto saved = desk.wait(desk.service->save(account));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidOption);
    QCOMPARE(saved.error().field, QStringLiteral("account.redirect-uri"));
}

void TestAccountSignIn::refusesAForeignState()
{
    AccountDesk desk;
    TestServer server;
    const QString id = desk.add(server.url(), AuthKind::AuthorizationCode);
    const auto future = desk.service->signInWithBrowser(id);
    QTRY_COMPARE(desk.opened.size(), 1);
    QUrl back(QUrlQuery(desk.opened.first()).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    back.setQuery(QStringLiteral("code=c0de&state=guess"));
    QVERIFY(fetch(back).startsWith("HTTP/1.1 400"));
    back.setPath(QStringLiteral("/favicon.ico"));
    QVERIFY(fetch(back).startsWith("HTTP/1.1 404"));
    QVERIFY(!future.isFinished());
    QCOMPARE(server.count("POST", "/token"), 0);
    desk.service->cancelSignIn(id);
    QCOMPARE(QString(errorId(desk.wait(future).error().code)), QStringLiteral("canceled"));
}

void TestAccountSignIn::renewsWithTheRefreshToken()
{
    AccountDesk desk;
    TestServer server;
    server.on("POST", "/token", [](const SeenRequest &) { return json(R"({"access_token":"fresh","expires_in":600,"refresh_token":"second"})"); });
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}"); });
    const QString id = desk.add(server.url(), AuthKind::AuthorizationCode);
    desk.wait(desk.service->setSecret(id, QStringLiteral("refresh-token"), QStringLiteral("first")));
    QVERIFY(desk.wait(desk.service->test(id))->ok);
    QCOMPARE(server.seen("/token").first().body, "grant_type=refresh_token&client_id=me&refresh_token=first");
    bool rotated = false;
    desk.secrets->read(secretKey(id, QStringLiteral("refresh-token")), this,
                       [&rotated](const std::optional<QString> &now) { rotated = now == QStringLiteral("second"); });
    QTRY_VERIFY(rotated);
    server.on("POST", "/token", [](const SeenRequest &) { return json(R"({"error":"invalid_grant"})", 400); });
    desk.wait(desk.service->setSecret(id, QStringLiteral("refresh-token"), QStringLiteral("revoked")));
    const auto test = desk.wait(desk.service->test(id));
    QVERIFY(!test->ok);
    QCOMPARE(QString(errorId(test->findings.last().error->code)), QStringLiteral("sign-in-required"));
}

void TestAccountSignIn::basicSignIn()
{
    AccountDesk desk;
    TestServer server;
    server.on("POST", "/token", [](const SeenRequest &) { return json(R"({"error":"invalid_client","error_description":"Unknown client"})", 401); });
    Account account = toyAccount(server.url(), AuthKind::ClientCredentials);
    account.id.clear();
    account.settings[accountScope].values.insert(QStringLiteral("basic"), true);
    const QString id = desk.wait(desk.service->save(account))->account.id;
    desk.wait(desk.service->setSecret(id, QStringLiteral("client-secret"), QStringLiteral("p:w")));
    const auto test = desk.wait(desk.service->test(id));
    QVERIFY(!test->ok);
    QCOMPARE(QString(errorId(test->findings.first().error->code)), QStringLiteral("sign-in-failed"));
    QVERIFY(words(*test->findings.first().error).what.contains(QLatin1StringView("Unknown client")));
    const SeenRequest asked = server.seen("/token").first();
    QCOMPARE(asked.headers.value("authorization"), "Basic " + QByteArray("me:p%3Aw").toBase64());
    QVERIFY(!asked.body.contains("client_secret"));
}

QTEST_GUILESS_MAIN(TestAccountSignIn)
#include "tst_accountsignin.moc"
