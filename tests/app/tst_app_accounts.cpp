// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"
#include "support/sandboxprocess.h"

#include <QJsonArray>

#include <csignal>

using namespace quayside::test;

/// Accounts on the command line, and what a command does to exports that are not its own. There is no keychain in these tests.
class TestAppAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecretStartsNothingElse_data();
    void aSecretStartsNothingElse();
    void resumeFollowsAllThatItNames();
    void resumeGivesTheSecretToAll();
    void aSecretGoesToOneAccountOnly();
    void aSignInSaysHowLongItHolds();
    void accountsAreShownAndChanged();
    void answersAreJson();
    void idsAreListed();
    void whatCannotBeListedIsSaid();
    void whatTheServerWantsOtherwiseIsSaid();
    void oneExportIsShownWhole();
    void interruptSaysThatTheServiceGoesOn();
    void cancelSaysThatTheServiceGoesOn();
    void anExistingFileIsFoundBeforeTheServiceStarts();
    void resumeMeetsExistingFilesAsAsked();

private:
    struct Sandbox {
        SandboxProcess process;
        QString log;
        [[nodiscard]] qsizetype exports() const { return readFile(log).count("workiva.export"); }
    };

    /// A server of its own, which writes down what it is asked, and the account “Box” there.
    void startSandbox(const QStringList &options = {});
    Ended run(const char *line, const QByteArray &secrets = "account.token=sandbox-token") const { return runWith(arguments(line), secrets); }
    Ended runWith(const QStringList &line, const QByteArray &secrets) const
    {
        return m_folder->run(line + QStringList{QStringLiteral("--secrets-env"), QStringLiteral("SECRETS")}, {},
                             {{QStringLiteral("SECRETS"), QString::fromUtf8(secrets)}});
    }
    [[nodiscard]] QStringList exportOf(const char *more = "") const
    {
        return arguments("export --via Box --kind document --to pdf") + QStringList{QStringLiteral("--set"), QStringLiteral("source.fileId=") + documentId()}
               + arguments(more);
    }
    [[nodiscard]] QString documentId() const { return m_sandbox->process.find("\n +Document +(\\S+) +Harbour"); }
    [[nodiscard]] QStringList states() const
    {
        QStringList all;
        for (const QJsonObject &job : jsonLines(m_folder->run(arguments("history --json")).out))
            all.prepend(job.value(QStringLiteral("state")).toString());
        return all;
    }

    std::unique_ptr<ProgramFolder> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestAppAccounts::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
    m_sandbox.reset();
}

void TestAppAccounts::startSandbox(const QStringList &options)
{
    m_sandbox = std::make_unique<Sandbox>();
    m_sandbox->log = m_folder->path(QStringLiteral("sandbox.log"));
    const QStringList usual{QStringLiteral("--poll-after"), QStringLiteral("0"), QStringLiteral("--log"), m_sandbox->log};
    const QStringList quick{QStringLiteral("--work"), QStringLiteral("50")};
    QVERIFY2(m_sandbox->process.start(QStringLiteral(QUAYSIDE_SANDBOX), usual + (options.isEmpty() ? quick : options)),
             qPrintable(m_sandbox->process.greeting()));
    const QStringList add = arguments("accounts add Box --service workiva --sign-in token --set");
    const Ended added = runWith(add + QStringList{QStringLiteral("base-url=") + m_sandbox->process.url()}, "token=sandbox-token");
    QVERIFY2(added.code == 0, qPrintable(added.err));
}

void TestAppAccounts::aSecretStartsNothingElse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exports"); // that the service is asked for
    QTest::newRow("test") << "accounts test Box" << 0;
    QTest::newRow("sign-in") << "accounts sign-in Box" << 0;
    QTest::newRow("set") << "accounts set Box" << 0;
    QTest::newRow("lookup") << "lookup Box fileId --kind document" << 0;
    QTest::newRow("resume another") << "resume 1" << 1;
    QTest::newRow("export") << "export" << 1;
}

void TestAppAccounts::aSecretStartsNothingElse()
{
    QFETCH(QString, line);
    QFETCH(int, exports);
    startSandbox();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(runWith(exportOf(), "account.token=wrong").code, 1);
    const qsizetype before = m_sandbox->exports();
    const Ended ended = line == QLatin1StringView("export") ? runWith(exportOf(), "account.token=sandbox-token") : run(qPrintable(line));
    QVERIFY2(ended.code == 0, qPrintable(ended.err + ended.out));
    QCOMPARE(m_sandbox->exports() - before, exports);
    const QStringList after = states();
    QVERIFY2(after.mid(1, 2) == QStringList({QStringLiteral("interrupted"), QStringLiteral("interrupted")}), qPrintable(after.join(u' ')));
}

void TestAppAccounts::resumeFollowsAllThatItNames()
{
    startSandbox();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(runWith(exportOf("--on-conflict rename"), "account.token=wrong").code, 1);
    const Ended ended = run("resume 1 2 3");
    QVERIFY2(ended.code == 0, qPrintable(ended.err + ended.out));
    QCOMPARE(ended.out.count(QStringLiteral(".pdf\n")), 3);
    QCOMPARE(states(), QStringList({QStringLiteral("succeeded"), QStringLiteral("succeeded"), QStringLiteral("succeeded")}));
}

void TestAppAccounts::resumeGivesTheSecretToAll()
{
    startSandbox();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(runWith(exportOf("--on-conflict rename"), "account.token=wrong").code, 1);
    const Ended ended = run("resume");
    QVERIFY2(ended.code == 0, qPrintable(ended.err + ended.out));
    QCOMPARE(states(), QStringList({QStringLiteral("succeeded"), QStringLiteral("succeeded"), QStringLiteral("succeeded")}));
}

void TestAppAccounts::aSecretGoesToOneAccountOnly()
{
    startSandbox();
    const QStringList add = arguments("accounts add Other --service workiva --sign-in token --set");
    QCOMPARE(runWith(add + QStringList{QStringLiteral("base-url=") + m_sandbox->process.url()}, "").code, 0);
    QCOMPARE(runWith(exportOf(), "account.token=wrong").code, 1);
    QStringList other = exportOf();
    other.replaceInStrings(QStringLiteral("Box"), QStringLiteral("Other"));
    QCOMPARE(runWith(other, "account.token=wrong").code, 1);
    const qsizetype before = m_sandbox->exports();
    for (const char *line : {"resume", "resume 1 2"}) {
        const Ended refused = run(line);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("1 | 2")) || refused.err.contains(QStringLiteral("2 | 1")), qPrintable(refused.err));
    }
    QCOMPARE(m_sandbox->exports(), before);
}

void TestAppAccounts::aSignInSaysHowLongItHolds()
{
    startSandbox();
    QCOMPARE(runWith(exportOf(), "account.token=wrong").code, 1);
    const Ended signedIn = run("accounts sign-in Box");
    QVERIFY2(signedIn.code == 0, qPrintable(signedIn.err));
    for (const char *words : {"until this command ends", "keychain", "account.token=…", "--secrets-env", "quayside resume 1"})
        QVERIFY2(signedIn.out.contains(QString::fromUtf8(words)), qPrintable(signedIn.out));
    const Ended missing = runWith(arguments("accounts sign-in Box"), "");
    QVERIFY2(missing.code == 2 && missing.err.contains(QStringLiteral("account.token")), qPrintable(missing.err));
}

void TestAppAccounts::accountsAreShownAndChanged()
{
    startSandbox();
    const Ended shown = run("accounts show box");
    QVERIFY2(shown.code == 0, qPrintable(shown.err));
    for (const QString &words : {QStringLiteral("Box"), QStringLiteral("Workiva (workiva)"), m_sandbox->process.url()})
        QVERIFY2(shown.out.contains(words), qPrintable(shown.out));
    QVERIFY(!shown.out.contains(QStringLiteral("sandbox-token")));
    const Ended changed = run("accounts set Box --name Chest --set base-url=http://127.0.0.1:9");
    QVERIFY2(changed.code == 0 && changed.out.contains(QStringLiteral("Changed “Chest”")), qPrintable(changed.out + changed.err));
    const QJsonObject account = jsonLines(run("accounts show Chest --json").out).value(0).value(QStringLiteral("account")).toObject();
    QCOMPARE(account.value(QStringLiteral("name")).toString(), QStringLiteral("Chest"));
    QVERIFY(run("accounts show Chest").out.contains(QStringLiteral("http://127.0.0.1:9")));
    QCOMPARE(run("accounts show Box").code, 1);
    QCOMPARE(run("accounts set Chest --set nonsense=1").code, 2);
    QCOMPARE(run("accounts set Chest --set token=abc").code, 2);
    QCOMPARE(run("accounts set Chest --set base-url=").code, 0); // the service's own again
    QVERIFY(!run("accounts show Chest").out.contains(QStringLiteral("http://127.0.0.1:9")));
}

void TestAppAccounts::answersAreJson()
{
    startSandbox();
    for (const char *line : {"accounts list --json", "accounts show Box --json", "accounts test Box --json", "accounts sign-in Box --json",
                             "accounts set Box --json", "lookup Box --json", "lookup Box fileId --kind document --json", "accounts remove Box --json"}) {
        const Ended ended = run(line);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        for (const QString &one : ended.out.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(QJsonDocument::fromJson(one.toUtf8()).isObject(), qPrintable(QString::fromUtf8(line) + QStringLiteral(": ") + one));
        QVERIFY2(!ended.out.isEmpty(), line);
    }
}

void TestAppAccounts::idsAreListed()
{
    startSandbox();
    const Ended fields = run("lookup Box");
    QVERIFY2(fields.code == 0 && fields.out.contains(QStringLiteral("source.fileId")), qPrintable(fields.out + fields.err));
    const Ended found = run("lookup Box fileId --kind document");
    QVERIFY2(found.code == 0 && found.out.contains(documentId()), qPrintable(found.out + found.err));
    QVERIFY(run("lookup Box source.fileId --kind document --search harbour").out.contains(documentId()));
    QVERIFY(!run("lookup Box fileId --kind document --search nowhere-to-be-found").out.contains(documentId()));
    const QList<QJsonObject> items = jsonLines(run("lookup Box fileId --kind document --json --limit 1").out);
    QCOMPARE(items.size(), 1);
    QVERIFY(!items.first().value(QStringLiteral("id")).toString().isEmpty());
    const Ended sections = runWith(arguments("lookup Box sections --kind document --set") + QStringList{QStringLiteral("source.fileId=") + documentId()},
                                   "account.token=sandbox-token");
    QVERIFY2(sections.code == 0 && !sections.out.isEmpty(), qPrintable(sections.err));
}

void TestAppAccounts::whatCannotBeListedIsSaid()
{
    startSandbox();
    const Ended several = run("lookup Box fileId");
    QVERIFY2(several.code == 2 && several.err.contains(QStringLiteral("--kind")), qPrintable(several.err));
    const Ended unknown = run("lookup Box fileIdd --kind document");
    QVERIFY2(unknown.code == 2 && unknown.err.contains(QStringLiteral("fileId")), qPrintable(unknown.err));
    const Ended missing = run("lookup Box sections --kind document");
    QVERIFY2(missing.code == 2 && missing.err.contains(QStringLiteral("--set source.fileId")), qPrintable(missing.err));
    QCOMPARE(run("lookup Nobody fileId").code, 2);
    const Ended refused = runWith(arguments("lookup Box fileId --kind document"), "account.token=wrong");
    QVERIFY2(refused.code == 1 && refused.err.contains(QStringLiteral("sign")), qPrintable(refused.err));
}

void TestAppAccounts::whatTheServerWantsOtherwiseIsSaid()
{
    startSandbox({QStringLiteral("--work"), QStringLiteral("50"), QStringLiteral("--gotenberg"), QStringLiteral("9")});
    const auto plain = [this](const char *line) { return m_folder->run(arguments(line)); };
    const Ended added =
        m_folder->run(arguments("accounts add Press --service gotenberg --set") + QStringList{QStringLiteral("base-url=") + m_sandbox->process.url()});
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const Ended shown = plain("accounts show Press");
    QVERIFY2(shown.out.contains(QStringLiteral("needs no sign-in")) && shown.out.contains(QStringLiteral("8 (default)")), qPrintable(shown.out));
    QVERIFY(plain("lookup Press").out.contains(QStringLiteral("nothing to list")));
    // Gotenberg 9 refuses the form of 8 and says what is otherwise: the export goes on in the form of 9.
    m_folder->write(QStringLiteral("notes.md"), "# Notes\n");
    const Ended exported = plain("export notes.md --via Press --kind markdown --to pdf --set pdf.nativePageRanges=1 --set pdf.pdfa=PDF/A-2b");
    QVERIFY2(exported.code == 0 && m_folder->exists(QStringLiteral("notes.pdf")), qPrintable(exported.err));
    QCOMPARE(readFile(m_sandbox->log).count("gotenberg.convert-markdown"), 2);
    const QString command = QStringLiteral("quayside accounts set \"Press\" --set server-version=9");
    const Ended tested = plain("accounts test Press");
    QVERIFY2(tested.code == 0 && tested.out.contains(command), qPrintable(tested.out + tested.err));
    QCOMPARE(plain("accounts set Press --set server-version=9").code, 0);
    QVERIFY(!plain("accounts test Press").out.contains(QStringLiteral("--set")));
    QCOMPARE(plain("export notes.md --via Press --kind markdown --to pdf --set pdf.nativePageRanges=1 --on-conflict overwrite").code, 0);
    QCOMPARE(readFile(m_sandbox->log).count("gotenberg.convert-markdown"), 3); // sent once
}

void TestAppAccounts::oneExportIsShownWhole()
{
    startSandbox();
    QCOMPARE(runWith(exportOf(), "account.token=wrong").code, 1);
    const Ended shown = m_folder->run(arguments("history 1"));
    QVERIFY2(shown.code == 0, qPrintable(shown.err));
    for (const QString &words :
         {documentId(), QStringLiteral("Box"), QStringLiteral("source.fileId="), QStringLiteral("quayside resume 1"), QStringLiteral("Interrupted")})
        QVERIFY2(shown.out.contains(words), qPrintable(shown.out));
    QVERIFY2(!shown.out.contains(QStringLiteral("Choose")), qPrintable(shown.out));
    QCOMPARE(jsonLines(m_folder->run(arguments("history 1 --json")).out).value(0).value(QStringLiteral("id")).toInt(), 1);
    const Ended report = m_folder->run(arguments("report 1"));
    const QJsonObject told = QJsonDocument::fromJson(report.out.toUtf8()).object();
    QVERIFY2(report.code == 0 && told.value(QStringLiteral("program")).toString().contains(QStringLiteral("Quayside")), qPrintable(report.out));
    QVERIFY(!told.value(QStringLiteral("error")).toObject().isEmpty());
    QVERIFY(!report.out.contains(QStringLiteral("\"wrong\"")) && !report.out.contains(QStringLiteral("token=")));
    QCOMPARE(m_folder->run(arguments("report 9")).code, 1);
    QCOMPARE(m_folder->run(arguments("history 1 --backup x.db")).code, 2);
}

void TestAppAccounts::interruptSaysThatTheServiceGoesOn()
{
    startSandbox(arguments("--work 60000"));
    QProcess process;
    m_folder->prepare(process, {{QStringLiteral("SECRETS"), QStringLiteral("account.token=sandbox-token")}});
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), exportOf("--json --secrets-env SECRETS"));
    QByteArray out;
    while (!out.contains("\"event\":\"progress\"") && process.waitForReadyRead(programPatienceMs))
        out += process.readAllStandardOutput();
    QVERIFY2(out.contains("\"stage\":\"waiting\"") || out.contains("\"stage\":\"sending\""), out.constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->exports(), 1, programPatienceMs);
    while (!out.contains("\"stage\":\"waiting\"") && process.waitForReadyRead(programPatienceMs))
        out += process.readAllStandardOutput();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(programPatienceMs));
    QCOMPARE(process.exitCode(), 130);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("goes on there") && err.contains("quayside resume 1"), err.constData());
    out += process.readAllStandardOutput();
    QVERIFY2(out.contains("\"goesOnThere\":true"), out.constData());
}

void TestAppAccounts::cancelSaysThatTheServiceGoesOn()
{
    startSandbox(arguments("--work 60000"));
    QProcess process;
    m_folder->prepare(process, {{QStringLiteral("SECRETS"), QStringLiteral("account.token=sandbox-token")}});
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), exportOf("--json --secrets-env SECRETS"));
    QByteArray out;
    while (!out.contains("\"stage\":\"waiting\"") && process.waitForReadyRead(programPatienceMs))
        out += process.readAllStandardOutput();
    const Ended canceled = m_folder->run(arguments("cancel 1"));
    QVERIFY2(canceled.code == 0 && canceled.out.contains(QStringLiteral("goes on there")), qPrintable(canceled.out + canceled.err));
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(programPatienceMs));
    QCOMPARE(process.exitCode(), 130);
}

void TestAppAccounts::anExistingFileIsFoundBeforeTheServiceStarts()
{
    startSandbox();
    m_folder->write(QStringLiteral("out.pdf"), "mine");
    for (const char *more : {"-o out.pdf", "--name-template out.{ext}"}) {
        const Ended refused = runWith(exportOf(more), "account.token=sandbox-token");
        QVERIFY2(refused.code == 1 && refused.err.contains(QStringLiteral("out.pdf")), qPrintable(refused.err));
    }
    // It comes between: the export waits for a sign-in meanwhile.
    QCOMPARE(runWith(exportOf("-o later.pdf"), "account.token=wrong").code, 1);
    m_folder->write(QStringLiteral("later.pdf"), "mine");
    const qsizetype before = m_sandbox->exports();
    const Ended resumed = run("resume 1");
    QVERIFY2(resumed.code == 1 && resumed.err.contains(QStringLiteral("later.pdf")), qPrintable(resumed.err));
    QCOMPARE(m_sandbox->exports(), before);
    const Ended renamed = run("resume 1 --on-conflict rename");
    QVERIFY2(renamed.code == 0 && m_folder->exists(QStringLiteral("later (2).pdf")), qPrintable(renamed.out + renamed.err));
    QCOMPARE(m_folder->read(QStringLiteral("later.pdf")), QByteArray("mine"));
    QCOMPARE(m_folder->read(QStringLiteral("out.pdf")), QByteArray("mine"));
}

void TestAppAccounts::resumeMeetsExistingFilesAsAsked()
{
    startSandbox();
    QCOMPARE(runWith(exportOf(), "account.token=sandbox-token").code, 0);
    const Ended met = runWith(exportOf(), "account.token=sandbox-token"); // the name comes with the answer
    QVERIFY2(met.code == 1 && met.err.contains(QStringLiteral("exists already")) && met.err.contains(QStringLiteral("--on-conflict")), qPrintable(met.err));
    const qsizetype before = m_sandbox->exports();
    QVERIFY(run("resume 2").code == 1);
    const Ended named = run("resume 2 --on-conflict rename");
    QVERIFY2(named.code == 0 && named.out.contains(QStringLiteral(" (2).pdf")), qPrintable(named.out + named.err));
    QCOMPARE(m_sandbox->exports(), before); // what was made there is fetched again
    const QJsonObject job = jsonLines(m_folder->run(arguments("history 2 --json")).out).value(0);
    QCOMPARE(job.value(QStringLiteral("request")).toObject().value(QStringLiteral("destination")).toObject().value(QStringLiteral("onConflict")).toString(),
             QStringLiteral("rename"));
    QCOMPARE(run("resume --on-conflict rename").code, 2);
}

QTEST_GUILESS_MAIN(TestAppAccounts)
#include "tst_app_accounts.moc"
