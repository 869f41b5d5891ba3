// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as the window and the command line see them: forms, secrets, pickers, probes.
#include "remote/accounts/remoteaccounts.h"

#include "support/accountdesk.h"
#include "support/testserver.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

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
    void pauseIsToldAndEnded();
    void trustsAHost();
};

void TestRemoteAccounts::addsEditsAndRemoves()
{
    AccountDesk desk;
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
    AccountDesk desk;
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
    AccountDesk desk;
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
    AccountDesk desk;
    const QString id = desk.add(QUrl(QStringLiteral("https://api.toy.test")));
    desk.service.reset();
    desk.host.providers.clear();
    desk.open();
    QVERIFY(desk.host.providers.contains(id));
}

void TestRemoteAccounts::testsTheConnection()
{
    AccountDesk desk;
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
    AccountDesk desk;
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
    AccountDesk desk;
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
    AccountDesk desk;
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
    AccountDesk desk;
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

void TestRemoteAccounts::pauseIsToldAndEnded()
{
    TestServer server;
    server.on("GET", "/documents", [asked = std::make_shared<int>(0)](const SeenRequest &) {
        Answer later = json("{}", 429);
        later.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("86400")));
        return ++*asked == 1 ? later : json("{}");
    });
    AccountDesk desk;
    const QString id = desk.add(server.url());
    desk.wait(desk.service->setSecret(id, QStringLiteral("token"), QStringLiteral("x")));
    QVERIFY(!desk.wait(desk.service->test(id))->ok);
    const auto pauses = [&] { return desk.wait(desk.service->account(id))->notices.filter(QStringLiteral("asked this account to wait until")); };
    QCOMPARE(pauses().size(), 1);
    QVERIFY(desk.wait(desk.service->test(id))->ok); // at once, not a day later
    QVERIFY(pauses().isEmpty());
}

void TestRemoteAccounts::trustsAHost()
{
    AccountDesk desk;
    const QString id = desk.add(QUrl(QStringLiteral("https://api.toy.test")));
    QVERIFY(desk.wait(desk.service->trustHost(id, QStringLiteral("Files.Other.Test"))).has_value());
    QCOMPARE(desk.wait(desk.service->account(id))->account.trustedHosts, QStringList{QStringLiteral("files.other.test")});
    QVERIFY(desk.wait(desk.service->trustHost(id, QStringLiteral("files.other.test:8443"))).has_value()); // a server of its own
    QCOMPARE(desk.wait(desk.service->account(id))->account.trustedHosts.size(), 2);
    for (const char *bad : {"", "a/b", "a@b", "a:b", "a:443", "https://x"})
        QVERIFY2(!desk.wait(desk.service->trustHost(id, QString::fromLatin1(bad))).has_value(), bad);
}

QTEST_GUILESS_MAIN(TestRemoteAccounts)
#include "tst_remoteaccounts.moc"
