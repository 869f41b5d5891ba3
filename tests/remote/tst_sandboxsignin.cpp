// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with the browser from end to end: the engine, the sandbox's authorize page, and a "browser" that follows redirects.
#include "app/sandbox/sandboxserver.h"
#include "engine/engine.h"
#include "remote/accounts/remoteaccounts.h"

#include "support/testbrowser.h"
#include "support/turnuntil.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

sandbox::Config quick()
{
    sandbox::Config config;
    config.workMs = 0;
    config.rate = 0;
    return config;
}

struct Desk {
    Desk()
    {
        if (!server.start())
            qFatal("the sandbox does not start");
        EngineConfig config;
        config.takeOrphans = true; // as the window does
        config.profileFolder = profile.path();
        RemoteConfig remote;
        remote.dialects = dialects();
        remote.network.proxy = NetworkSettings::Proxy::None;
        remote.secrets = std::make_shared<SessionSecrets>();
        remote.openUrl = browser.opener();
        config.makeAccounts = remoteAccounts(remote);
        engine = std::make_unique<Engine>(config, [](ThreadBudget &) { return std::vector<std::unique_ptr<ExportProvider>>(); });
        QObject::connect(engine.get(), &Engine::changed, engine.get(), [this](const QList<JobChange> &changes) {
            for (const JobChange &change : changes)
                jobs.insert(change.job.id, change.job);
        });
        if (!wait(engine->start()))
            qFatal("the engine does not start");
    }
    template<class Value>
    Value wait(const QFuture<Value> &future)
    {
        if (!turnUntil([&] { return future.isFinished(); }, 30000))
            qFatal("no answer");
        return future.result();
    }
    bool comesTo(JobId id, JobState state, InterruptReason reason = InterruptReason::None)
    {
        return turnUntil([&] { return jobs.value(id).state == state && jobs.value(id).interrupt == reason; }, 30000);
    }
    [[nodiscard]] QString found(const char *pattern) const { return QRegularExpression(QLatin1StringView(pattern)).match(server.greeting()).captured(1); }

    sandbox::SandboxServer server{quick()};
    QTemporaryDir profile;
    QTemporaryDir output;
    TestBrowser browser;
    QMap<JobId, ExportJob> jobs;
    std::unique_ptr<Engine> engine;
};

} // namespace

class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInExportsAndSignsInAgain_data();
    void signsInExportsAndSignsInAgain();
    void renewsWithTheClientSecret();
};

void TestSandboxSignIn::signsInExportsAndSignsInAgain_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("create");
    QTest::newRow("Foundry Notepad") << QStringLiteral("foundry-notepad") << QStringLiteral("foundry.create");
    QTest::newRow("Document360") << QStringLiteral("document360") << QStringLiteral("document360.start");
    QTest::newRow("Google Drive") << QStringLiteral("google-drive") << QStringLiteral("googledrive.export");
}

/// An export of the sandbox's first document.
static Batch oneDocument(const Desk &desk, const QString &dialect)
{
    Batch batch;
    batch.destination.folder = desk.output.path();
    batch.destination.onConflict = ConflictPolicy::Rename;
    batch.targets = {QStringLiteral("pdf")};
    batch.locales = {QStringLiteral("en")};
    if (dialect == QLatin1StringView("foundry-notepad")) {
        batch.timeZone = QStringLiteral("Europe/Paris");
        batch.sources = {{QStringLiteral("document"), {{QStringLiteral("documentRid"), desk.found("document +(ri\\.\\S+)")}}, QStringLiteral("One"), {}}};
    } else if (dialect == QLatin1StringView("google-drive")) {
        batch.locales = {};
        batch.sources = {{QStringLiteral("document"), {{QStringLiteral("fileId"), desk.found("Google document +(\\S+)")}}, QStringLiteral("One"), {}}};
    } else {
        batch.sources = {{QStringLiteral("project"),
                          {{QStringLiteral("projectId"), desk.found("project (\\S+)")}, {QStringLiteral("versionId"), desk.found("version (\\S+-\\S+)")}},
                          QStringLiteral("One"),
                          {}}};
    }
    return batch;
}

void TestSandboxSignIn::signsInExportsAndSignsInAgain()
{
    QFETCH(QString, dialect);
    QFETCH(QString, create);
    Desk desk;
    AccountService &accounts = *desk.engine->accounts();
    Account account;
    account.name = QStringLiteral("Sandbox");
    account.dialect = dialect;
    account.auth = AuthKind::AuthorizationCode;
    account.settings[accountScope].values = {{QStringLiteral("base-url"), desk.server.url().toString()},
                                             {QStringLiteral("client-id"), sandbox::Tokens::clientId()}};
    const auto saved = desk.wait(accounts.save(account));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(sentence(saved.error())));
    const QString id = saved->account.id;
    QVERIFY(!saved->signedIn);
    if (dialect == QLatin1StringView("google-drive")) { // PKCE alone is not enough there
        const auto refused = desk.wait(accounts.signInWithBrowser(id));
        QVERIFY(!refused);
        QVERIFY2(sentence(refused.error()).contains(QLatin1StringView("client_secret is missing")), qPrintable(sentence(refused.error())));
        QVERIFY(desk.wait(accounts.setSecret(id, QStringLiteral("client-secret"), sandbox::Tokens::clientSecret())).has_value());
        desk.browser.shown.clear();
    }

    QVERIFY(desk.wait(accounts.signInWithBrowser(id)).has_value());
    QVERIFY(turnUntil([&] { return !desk.browser.shown.isEmpty(); }));
    QVERIFY2(desk.browser.shown.contains(QLatin1StringView("You are signed in")), qPrintable(desk.browser.shown));
    QCOMPARE(desk.browser.lastUrl.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(desk.wait(accounts.account(id))->signedIn);
    const auto test = desk.wait(accounts.test(id));
    QVERIFY(test && test->ok);

    Batch batch = oneDocument(desk, dialect);
    batch.provider = id;
    const auto first = desk.wait(desk.engine->submit(batch));
    QVERIFY2(first.has_value(), first ? "" : qPrintable(sentence(first.error())));
    QVERIFY(desk.comesTo(first->jobs.first(), JobState::Succeeded));

    // The grant is taken away there, refresh token and all: only a person can help, and then the job goes on by itself.
    QVERIFY(desk.server.setFaults(QStringLiteral(R"({"faults":[{"do":"revoke-token","route":"%1"}]})").arg(create).toUtf8()));
    batch.sources.first().title = QStringLiteral("Two");
    const auto second = desk.wait(desk.engine->submit(batch));
    QVERIFY(desk.comesTo(second->jobs.first(), JobState::Interrupted, InterruptReason::NeedsSignIn));
    QVERIFY(desk.wait(accounts.signInWithBrowser(id)).has_value());
    const bool done = desk.comesTo(second->jobs.first(), JobState::Succeeded);
    const ExportJob last = desk.jobs.value(second->jobs.first());
    QVERIFY2(done, qPrintable(stateWords(last.state, last.interrupt) + u' ' + last.progress.words + u' ' + (last.error ? sentence(*last.error) : QString())));
    for (const sandbox::LogLine &line : desk.server.log())
        QVERIFY(!(line.storage && line.token));
}

void TestSandboxSignIn::renewsWithTheClientSecret()
{
    // Google wants the secret there too, and tells no new refresh token: the first one has to stay.
    Desk desk;
    AccountService &accounts = *desk.engine->accounts();
    Account account;
    account.name = QStringLiteral("Sandbox");
    account.dialect = QStringLiteral("google-drive");
    account.auth = AuthKind::AuthorizationCode;
    account.settings[accountScope].values = {{QStringLiteral("base-url"), desk.server.url().toString()},
                                             {QStringLiteral("client-id"), sandbox::Tokens::clientId()}};
    const QString id = desk.wait(accounts.save(account))->account.id;
    QVERIFY(desk.wait(accounts.setSecret(id, QStringLiteral("client-secret"), sandbox::Tokens::clientSecret())).has_value());
    QVERIFY(desk.wait(accounts.signInWithBrowser(id)).has_value());
    for (const char *route : {"googledrive.file", "googledrive.export", "googledrive.file"}) {
        const QByteArray script = QByteArray("{\"faults\":[{\"do\":\"expire-token\",\"route\":\"") + route + "\"}]}";
        QVERIFY(desk.server.setFaults(script));
        Batch batch;
        batch.provider = id;
        batch.destination.folder = desk.output.path();
        batch.destination.onConflict = ConflictPolicy::Rename;
        batch.targets = {QStringLiteral("docx")};
        batch.sources = {{QStringLiteral("document"), {{QStringLiteral("fileId"), desk.found("Google document +(\\S+)")}}, QStringLiteral("One"), {}}};
        const auto sent = desk.wait(desk.engine->submit(batch));
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sentence(sent.error())));
        QVERIFY(desk.comesTo(sent->jobs.first(), JobState::Succeeded));
    }
    const auto asked = std::count_if(desk.server.log().begin(), desk.server.log().end(),
                                     [](const sandbox::LogLine &line) { return line.route == QLatin1StringView("googledrive.token"); });
    QCOMPARE(asked, 4); // once for the code
}

QTEST_MAIN(TestSandboxSignIn)
#include "tst_sandboxsignin.moc"
