// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as the window and the command line see them: forms, secrets, sign-in, pickers, probes, TLS and proxies.
#include "remote/accounts/remoteaccounts.h"

#include "remote/driver/jobdriver.h"
#include "store/accountstore.h"
#include "store/migrations.h"

#include "support/certificates.h"
#include "support/remotesupport.h"
#include "support/testserver.h"
#include "support/toydialect.h"
#include "support/turnuntil.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace quayside;
using namespace quayside::test;

namespace {

class FakeHost final : public AccountHost
{
public:
    void putProvider(std::shared_ptr<ExportProvider> provider) override { providers.insert(provider->description().id, provider); }
    void takeProvider(const QString &id) override { providers.remove(id); }
    void resumeSignedIn(const QString &provider) override { resumed.append(provider); }

    QMap<QString, std::shared_ptr<ExportProvider>> providers;
    QStringList resumed;
};

NetworkSettings direct()
{
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::None;
    settings.answerTimeout = std::chrono::seconds(3);
    return settings;
}

struct Desk {
    explicit Desk(NetworkSettings network = direct())
    {
        auto database = Database::open(file(), Database::Mode::ReadWrite);
        if (!database || !migrate(**database, schemaVersion()))
            qFatal("no database");
        config.dialects = std::span(&toyDialect(), 1);
        config.network = std::move(network);
        config.secrets = secrets;
        config.openUrl = [this](const QUrl &url) { opened.append(url); };
        open();
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("quayside.db")); }
    void open()
    {
        auto made = remoteAccounts(config)(host, file());
        if (!made)
            qFatal("no accounts");
        service = std::move(*made);
    }
    template<class Value>
    Value wait(const QFuture<Value> &future)
    {
        if (!turnUntil([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    QString add(const QUrl &base, AuthKind auth = AuthKind::ApiToken)
    {
        Account account = toyAccount(base, auth);
        account.id.clear();
        const auto saved = wait(service->save(account));
        return saved ? saved->account.id : QString();
    }
    QByteArray bytesOnDisk() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile one(folder.filePath(name));
            if (one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    std::shared_ptr<SessionSecrets> secrets = std::make_shared<SessionSecrets>();
    RemoteConfig config;
    FakeHost host;
    std::unique_ptr<AccountService> service;
    QList<QUrl> opened;
};

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

class TestRemoteAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsEditsAndRemoves();
    void refusesWhatDoesNotFit();
    void keepsSecretsOutOfTheStore();
    void comesBackAfterARestart();
    void testsTheConnection();
    void suggestsOnlyWhatIsNew();
    void suggestsNoDefault();
    void aTestThatAsksNothingSaysSo();
    void picksInPages();
    void signsInWithTheBrowser();
    void comesBackToItsOwnAddress();
    void refusesOtherAddressesToComeBackTo_data();
    void refusesOtherAddressesToComeBackTo();
    void pauseIsToldAndEnded();
    void refusesAForeignState();
    void trustsAHost();
    void renewsWithTheRefreshToken();
    void basicSignIn();
    void explainsTls();
    void goesThroughAProxy();
    void signsInAtARealProxy();
};

void TestRemoteAccounts::addsEditsAndRemoves()
{
    Desk desk;
    QCOMPARE(desk.service->services().first().signIns.size(), 3);
    const QString id = desk.add(QUrl(QStringLiteral("https://api.toy.test")));
    QVERIFY(id.startsWith(QLatin1StringView("a-")));
    QVERIFY(desk.host.providers.contains(id));
    QCOMPARE(desk.host.providers.value(id)->description().name, QStringLiteral("My toy"));
    auto byName = desk.wait(desk.service->account(QStringLiteral("my TOY")));
    QVERIFY(byName.has_value());
    QCOMPARE(byName->missingSecrets, QStringList{QStringLiteral("token")});
    QVERIFY(!byName->signedIn);
    QCOMPARE(desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral(" abc\n"))).value(), SecretPlace::Session);
    QTRY_COMPARE(desk.host.resumed, QStringList{id});
    const AccountInfo told = desk.wait(desk.service->accounts()).first();
    QVERIFY(told.signedIn);
    QCOMPARE(told.sessionSecrets, QStringList{QStringLiteral("token")});
    Account renamed = told.account;
    renamed.name = QStringLiteral("Other");
    QCOMPARE(desk.wait(desk.service->save(renamed))->account.name, QStringLiteral("Other"));
    QVERIFY(desk.wait(desk.service->remove(id)).has_value());
    QVERIFY(desk.host.providers.isEmpty());
    QVERIFY(!desk.secrets->isSessionOnly(secretKey(id, QStringLiteral("token"))));
    const auto gone = desk.wait(desk.service->account(id));
    QCOMPARE(QString(errorId(gone.error().code)), QStringLiteral("account-not-found"));
}

void TestRemoteAccounts::refusesWhatDoesNotFit()
{
    Desk desk;
    const auto refused = [&desk](const Account &account) {
        const auto saved = desk.wait(desk.service->save(account));
        return saved ? QString() : QString(errorId(saved.error().code)) + u' ' + saved.error().field;
    };
    Account account = toyAccount(QUrl(QStringLiteral("http://api.toy.test")));
    account.id.clear();
    QCOMPARE(refused(account), QStringLiteral("invalid-option account.base-url"));
    account.settings[accountScope].values.remove(QStringLiteral("base-url"));
    QCOMPARE(refused(account), QStringLiteral("required-option account.base-url"));
    account.dialect = QStringLiteral("tay");
    QCOMPARE(refused(account), QStringLiteral("unknown-provider "));
    desk.add(QUrl(QStringLiteral("https://api.toy.test")));
    account = toyAccount(QUrl(QStringLiteral("https://api.toy.test")));
    account.id.clear();
    QCOMPARE(refused(account), QStringLiteral("invalid-option account.name"));
    account.id = QStringLiteral("a-none");
    QCOMPARE(refused(account), QStringLiteral("account-not-found "));
}

void TestRemoteAccounts::keepsSecretsOutOfTheStore()
{
    Desk desk;
    Account account = toyAccount(QUrl(QStringLiteral("https://api.toy.test")));
    account.id.clear();
    account.settings[accountScope].values.insert(QStringLiteral("token"), QStringLiteral("s3cr3t-in-settings"));
    const QString id = desk.wait(desk.service->save(account))->account.id;
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("s3cr3t-by-the-door")));
    desk.service.reset();
    const QByteArray bytes = desk.bytesOnDisk();
    QVERIFY(bytes.contains("api.toy.test"));
    QVERIFY(!bytes.contains("s3cr3t"));
}

void TestRemoteAccounts::comesBackAfterARestart()
{
    Desk desk;
    const QString id = desk.add(QUrl(QStringLiteral("https://api.toy.test")));
    desk.service.reset();
    desk.host.providers.clear();
    desk.open();
    QVERIFY(desk.host.providers.contains(id));
}

void TestRemoteAccounts::testsTheConnection()
{
    Desk desk;
    TestServer server;
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}"); });
    const QString id = desk.add(server.url());
    const auto labels = [&desk, &id] {
        QStringList found;
        const auto test = desk.wait(desk.service->test(id));
        for (const AccountFinding &finding : test->findings)
            found.append((finding.ok ? QStringLiteral("+") : QStringLiteral("-")) + finding.label);
        return found;
    };
    QCOMPARE(labels(), QStringList{QStringLiteral("-Signed in")});
    QCOMPARE(server.seen().size(), 0);
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    QCOMPARE(labels(), (QStringList{QStringLiteral("+Reachable"), QStringLiteral("+Signed in"), QStringLiteral("+May list documents")}));
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}", 403); });
    QCOMPARE(labels().last(), QStringLiteral("-May list documents"));
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}", 401); });
    QCOMPARE(labels(), (QStringList{QStringLiteral("+Reachable"), QStringLiteral("-Signed in")}));
}

void TestRemoteAccounts::suggestsOnlyWhatIsNew()
{
    // Two questions, each of which suggests what the server's answer to it is.
    static const Dialect suggesting = [] {
        Dialect dialect = toyDialect();
        dialect.probe.questions = [](const AccountSettings &account) {
            QList<ProbeQuestion> asked = toyDialect().probe.questions(account);
            asked.append(asked.first());
            return asked;
        };
        dialect.probe.judge = [](const AccountSettings &, qsizetype question, const HttpReply &reply) {
            const QJsonValue answer = reply.jsonObject().value(QString::number(question));
            return ProbeFinding{true, QStringLiteral("asked"), std::nullopt, answer.isNull() ? QJsonObject() : QJsonObject{{QStringLiteral("signed"), answer}}};
        };
        return dialect;
    }();
    Desk desk;
    desk.config.dialects = std::span(&suggesting, 1);
    desk.open();
    TestServer server;
    const QString id = desk.add(server.url());
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    const auto suggested = [&](const char *answer) {
        server.on("GET", "/documents", [answer](const SeenRequest &) { return json(answer); });
        QJsonObject all;
        const auto test = desk.wait(desk.service->test(id));
        for (const AccountFinding &finding : test->findings) {
            for (auto it = finding.suggestedSettings.begin(); it != finding.suggestedSettings.end(); ++it)
                all.insert(it.key(), it.value());
        }
        return all;
    };
    const QJsonObject news{{QStringLiteral("signed"), true}};
    QCOMPARE(suggested(R"({"0":true,"1":null})"), news);
    auto info = desk.wait(desk.service->account(id));
    info->account.settings[accountScope].values.insert(QStringLiteral("signed"), true);
    QVERIFY(desk.wait(desk.service->save(info->account)));
    QVERIFY(suggested(R"({"0":true,"1":null})").isEmpty());
    QVERIFY2(suggested(R"({"0":true,"1":false})").isEmpty(), "the server takes what the account has as well");
}

/// An account that an earlier program made lacks the field.
void TestRemoteAccounts::suggestsNoDefault()
{
    static const Dialect suggesting = [] {
        Dialect dialect = toyDialect();
        dialect.accountFields = [] {
            OptionSpec field;
            field.key = QStringLiteral("server-version");
            field.defaultValue = QStringLiteral("8");
            return toyDialect().accountFields() << field;
        };
        dialect.probe.judge = [](const AccountSettings &, qsizetype, const HttpReply &reply) {
            return ProbeFinding{true, QStringLiteral("asked"), std::nullopt, reply.jsonObject()};
        };
        return dialect;
    }();
    Desk desk;
    desk.config.dialects = std::span(&suggesting, 1);
    desk.open();
    TestServer server;
    const QString id = desk.add(server.url());
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    auto info = desk.wait(desk.service->account(id));
    info->account.settings[accountScope].values.remove(QStringLiteral("server-version"));
    QVERIFY(desk.wait(desk.service->save(info->account)));
    for (const char *version : {"8", "9"}) {
        server.on("GET", "/documents", [version](const SeenRequest &) { return json(QByteArray(R"({"server-version":")") + version + "\"}"); });
        const auto test = desk.wait(desk.service->test(id));
        const QJsonObject suggested = test->findings.constLast().suggestedSettings;
        QCOMPARE(suggested.value(QStringLiteral("server-version")).toString(), *version == '8' ? QString() : QStringLiteral("9"));
    }
}

void TestRemoteAccounts::aTestThatAsksNothingSaysSo()
{
    static const Dialect silent = [] {
        Dialect dialect = toyDialect();
        dialect.accountFields = [] {
            OptionSpec field;
            field.key = QStringLiteral("workspace-id");
            field.label = QStringLiteral("Workspace");
            return toyDialect().accountFields() << field;
        };
        dialect.probe.questions = [](const AccountSettings &) { return QList<ProbeQuestion>(); };
        return dialect;
    }();
    Desk desk;
    desk.config.dialects = std::span(&silent, 1);
    desk.open();
    TestServer server;
    const auto test = desk.wait(desk.service->test(desk.add(server.url())));
    QVERIFY(!test->ok);
    QCOMPARE(test->findings.size(), 1);
    QVERIFY2(sentence(*test->findings.constFirst().error).contains(QStringLiteral("Workspace")), qPrintable(sentence(*test->findings.constFirst().error)));
    QCOMPARE(test->findings.constFirst().error->field, QStringLiteral("account.workspace-id"));
}

void TestRemoteAccounts::picksInPages()
{
    Desk desk;
    TestServer server;
    server.on("GET", "/documents", [](const SeenRequest &) { return json(R"({"1":"One","more":"/page2"})"); });
    server.on("GET", "/page2", [](const SeenRequest &) { return json(R"({"2":"Two"})"); });
    const QString id = desk.add(server.url());
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    const auto first = desk.wait(desk.service->lookup(id, QStringLiteral("documents"), {}, {}));
    QVERIFY(first.has_value());
    QCOMPARE(first->items.first().label, QStringLiteral("One"));
    const auto second = desk.wait(desk.service->lookup(id, QStringLiteral("documents"), {}, first->next));
    QCOMPARE(second->items.first().id, QStringLiteral("2"));
    QVERIFY(second->next.isEmpty());
    QVERIFY(!desk.wait(desk.service->lookup(id, QStringLiteral("nothing"), {}, {})).has_value());
}

void TestRemoteAccounts::signsInWithTheBrowser()
{
    Desk desk;
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

void TestRemoteAccounts::comesBackToItsOwnAddress()
{
    QTcpServer port; // a free one
    QVERIFY(port.listen(QHostAddress(QHostAddress::LocalHost)));
    Desk desk;
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

void TestRemoteAccounts::refusesOtherAddressesToComeBackTo_data()
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

void TestRemoteAccounts::refusesOtherAddressesToComeBackTo()
{
    QFETCH(QString, address);
    Desk desk;
    Account account = toyAccount(QUrl(QStringLiteral("https://api.toy.test")), AuthKind::AuthorizationCode);
    account.id.clear();
    account.settings[accountScope].values.insert(redirectKey, address);
    const auto saved = desk.wait(desk.service->save(account));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidOption);
    QCOMPARE(saved.error().field, QStringLiteral("account.redirect-uri"));
}

void TestRemoteAccounts::pauseIsToldAndEnded()
{
    TestServer server;
    server.on("GET", "/documents", [asked = std::make_shared<int>(0)](const SeenRequest &) {
        Answer later = json("{}", 429);
        later.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("86400")));
        return ++*asked == 1 ? later : json("{}");
    });
    Desk desk;
    const QString id = desk.add(server.url());
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    QVERIFY(!desk.wait(desk.service->test(id))->ok);
    const auto pauses = [&] { return desk.wait(desk.service->account(id))->notices.filter(QStringLiteral("asked this account to wait until")); };
    QCOMPARE(pauses().size(), 1);
    QVERIFY(desk.wait(desk.service->test(id))->ok); // at once, not a day later
    QVERIFY(pauses().isEmpty());
}

void TestRemoteAccounts::refusesAForeignState()
{
    Desk desk;
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

void TestRemoteAccounts::trustsAHost()
{
    Desk desk;
    const QString id = desk.add(QUrl(QStringLiteral("https://api.toy.test")));
    QVERIFY(desk.wait(desk.service->trustHost(id, QStringLiteral("Files.Other.Test"))).has_value());
    QCOMPARE(desk.wait(desk.service->account(id))->account.trustedHosts, QStringList{QStringLiteral("files.other.test")});
    QVERIFY(desk.wait(desk.service->trustHost(id, QStringLiteral("files.other.test:8443"))).has_value()); // a server of its own
    QCOMPARE(desk.wait(desk.service->account(id))->account.trustedHosts.size(), 2);
    for (const char *bad : {"", "a/b", "a@b", "a:b", "a:443", "https://x"})
        QVERIFY2(!desk.wait(desk.service->trustHost(id, QString::fromLatin1(bad))).has_value(), bad);
}

void TestRemoteAccounts::renewsWithTheRefreshToken()
{
    Desk desk;
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

void TestRemoteAccounts::basicSignIn()
{
    Desk desk;
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

void TestRemoteAccounts::explainsTls()
{
    QTemporaryDir folder;
    if (!makeCertificates(folder.path()))
        QSKIP("openssl is not installed");
    TestServer server(folder.filePath(QStringLiteral("server.pem")), folder.filePath(QStringLiteral("server.key")));
    server.on("GET", "/documents", [](const SeenRequest &) { return json("{}"); });
    const auto findings = [&server](const QString &caFile, const QUrl &url) {
        NetworkSettings network = direct();
        network.caFile = caFile;
        Desk desk(network);
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

void TestRemoteAccounts::goesThroughAProxy()
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
    Desk desk(network);
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

void TestRemoteAccounts::signsInAtARealProxy()
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
    Desk desk(network);
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

QTEST_GUILESS_MAIN(TestRemoteAccounts)
#include "tst_remoteaccounts.moc"
