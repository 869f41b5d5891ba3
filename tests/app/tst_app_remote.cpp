// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/sandboxprocess.h"
#include "support/testserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace quayside::test;

/// The program and the sandbox server as two processes: an account, an export of each API, and what the history keeps of it.
class TestAppRemote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void exportsThroughAnAccount_data();
    void exportsThroughAnAccount();
    void filesOfThisComputerAreSent_data();
    void filesOfThisComputerAreSent();
    void listsWhatAnAccountOffers();
    void anInterruptedExportGoesOn();
    void aLostAnswerNeedsAgreement();
    void aForeignHostNeedsTrust();
    void aRefusalIsSaidInPlainWords();
    void whatIsMissingIsSaidWhenAnAccountIsAdded();
    void secretsAreNotTakenFromTheCommandLine();
    void aWrongTokenAsksForASignIn();
    void noSecretIsKeptInTheProfile();

private:
    struct Ended {
        int code = -1;
        QString out;
        QString err;
    };
    Ended run(const QStringList &arguments, const QByteArray &secrets = "account.token=sandbox-token") const;
    Ended add(const QString &service, const QStringList &settings = {}, const QString &url = {}) const;
    [[nodiscard]] QString find(const QString &pattern) const;
    [[nodiscard]] static QStringList exportOf(const QString &kind, const QString &target);

    SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int patienceMs = 60'000;
const QByteArray secretsName = "QUAYSIDE_TEST_REMOTE";

} // namespace

void TestAppRemote::initTestCase()
{
    QVERIFY2(m_sandbox.start(QStringLiteral(QUAYSIDE_SANDBOX),
                             {QStringLiteral("--work"), QStringLiteral("50"), QStringLiteral("--poll-after"), QStringLiteral("0")}),
             qPrintable(m_sandbox.greeting()));
}

QString TestAppRemote::find(const QString &pattern) const
{
    return m_sandbox.find(qPrintable(pattern));
}

QStringList TestAppRemote::exportOf(const QString &kind, const QString &target)
{
    const QStringList named{QStringLiteral("--kind"), kind};
    return QStringList{QStringLiteral("export"), QStringLiteral("--via"),         QStringLiteral("Box"),           QStringLiteral("--to"), target,
                       QStringLiteral("--json"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)}
           + (kind.isEmpty() ? QStringList() : named);
}

void TestAppRemote::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestAppRemote::Ended TestAppRemote::run(const QStringList &arguments, const QByteArray &secrets) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QString::fromLatin1(secretsName), QString::fromUtf8(secrets));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { ::setsid(); }); // no terminal to ask on, wherever the test runs
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs)) // a server of this thread may be asked meanwhile
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TestAppRemote::Ended TestAppRemote::add(const QString &service, const QStringList &settings, const QString &url) const
{
    QStringList arguments{QStringLiteral("accounts"),
                          QStringLiteral("add"),
                          QStringLiteral("Box"),
                          QStringLiteral("--service"),
                          service,
                          QStringLiteral("--sign-in"),
                          QStringLiteral("token"),
                          QStringLiteral("--set"),
                          QStringLiteral("base-url=") + (url.isEmpty() ? m_sandbox.url() : url),
                          QStringLiteral("--secrets-env"),
                          QString::fromLatin1(secretsName)};
    for (const QString &setting : settings)
        arguments += {QStringLiteral("--set"), setting};
    return run(arguments, "token=sandbox-token");
}

void TestAppRemote::exportsThroughAnAccount_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("fields"); // KEY, pattern that finds its value in the greeting, …
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("starts"); // first bytes of the file; empty: the result is a link
    const auto row = [](const char *name, const char *service, const char *kind, const char *target, const QStringList &fields, const QStringList &more,
                        const QByteArray &starts) {
        QTest::newRow(name) << QString::fromLatin1(service) << QString::fromLatin1(kind) << QString::fromLatin1(target) << fields << more << starts;
    };
    const QString set = QStringLiteral("--set");
    const QStringList paris{QStringLiteral("--locale"), QStringLiteral("en-US"), QStringLiteral("--timezone"), QStringLiteral("Europe/Paris")};
    const QString welcome = QStringLiteral("template +(ri\\S+) +Welcome");
    row("Foundry document", "foundry-notepad", "document", "pdf", {QStringLiteral("documentRid"), QStringLiteral("document +(ri\\S+) +Harbour")}, paris,
        "%PDF");
    row("Foundry template", "foundry-notepad", "template", "pdf", {QStringLiteral("templateRid"), welcome},
        paris
            + QStringList{set, QStringLiteral("source.templateParameters=recipient:string=Ada,day:date=2026-01-31,amount:double=12.5"), set,
                          QStringLiteral("read.saveDocument=yes"), set, QStringLiteral("read.documentName=For Ada"), set,
                          QStringLiteral("read.parentFolderRid=") + find(QStringLiteral("folder +(ri\\S+)"))},
        "%PDF");
    row("Foundry generation job", "foundry-notepad", "generation-job", "pdf",
        {QStringLiteral("templateRid"), welcome, QStringLiteral("generationJobRid"), QStringLiteral("generation job +(ri\\S+) +done")}, paris, "%PDF");
    const QStringList document{QStringLiteral("fileId"), QStringLiteral("\n +Document +(\\S+) +Harbour")};
    const QStringList sheet{QStringLiteral("fileId"), QStringLiteral("Spreadsheet +(\\S+) +Harbour")};
    const QStringList slides{QStringLiteral("fileId"), QStringLiteral("Presentation +(\\S+) +Harbour")};
    row("Workiva document pdf", "workiva", "document", "pdf", document, {set, QStringLiteral("pdf.includeHyperlinks=yes")}, "%PDF");
    row("Workiva document docx", "workiva", "document", "docx", document, {}, "PK");
    row("Workiva document xhtml", "workiva", "document", "xhtml", document, {set, QStringLiteral("xhtml.editableSimple=yes")}, "<");
    row("Workiva sheet pdf", "workiva", "spreadsheet", "pdf", sheet, {set, QStringLiteral("pdf.pageWidth=11")}, "%PDF");
    row("Workiva sheet xlsx", "workiva", "spreadsheet", "xlsx", sheet, {}, "PK");
    row("Workiva sheet csv", "workiva", "spreadsheet", "csv", sheet, {}, "");
    row("Workiva slides pdf", "workiva", "presentation", "pdf", slides, {}, "%PDF");
    row("Workiva slides pptx", "workiva", "presentation", "pptx", slides, {}, "PK");
    row("Workiva supporting document", "workiva", "supporting-document", "original",
        {QStringLiteral("fileId"), QStringLiteral("SupportingDocument +(\\S+) +Harbour")}, {}, "");
    row("Workiva folder", "workiva", "folder", "archive", {QStringLiteral("fileId"), QStringLiteral("Folder +(\\S+) +Harbour")},
        {set, QStringLiteral("archive.includeComments=yes")}, "\x1f\x8b");
    row("Workiva file", "workiva", "workiva", "archive", {QStringLiteral("fileId"), QStringLiteral("Workiva +([0-9a-f]+) +Harbour")}, {}, "\x1f\x8b");
    const QStringList project{QStringLiteral("projectId"), QStringLiteral("project (\\S+) +version \\S+ +Harbour"), QStringLiteral("versionId"),
                              QStringLiteral("version (\\S+) +Harbour")};
    row("Document360 pdf", "document360", "project", "pdf", project, {}, "PK");
    row("Document360 html", "document360", "project", "html", project, {QStringLiteral("--locale"), QStringLiteral("de")}, "PK");
    row("Document360 markdown", "document360", "project", "markdown", project, {}, "PK");
    row("Document360 markdown, as people call it", "document360", "project", "md", project, {}, "PK");
    row("Document360 PDF, by its name", "document360", "project", "PDF", project, {}, "PK");
    row("Document360 other", "document360", "project", "other", project, {set, QStringLiteral("other.format=pdf")}, "PK");
    const QStringList email{QStringLiteral("email_id"), QStringLiteral("email (\\d+) +Harbour"), QStringLiteral("workspace_id"),
                            QStringLiteral("workspace (\\d+)")};
    const QStringList two{QStringLiteral("--locale"), QStringLiteral("en-US,de-DE")};
    row("EmailShepherd html", "emailshepherd", "email", "html", email, two + QStringList{set, QStringLiteral("html.image_mode=include_in_zip")}, "PK");
    row("EmailShepherd connector", "emailshepherd", "email", "connector", email,
        two + QStringList{set, QStringLiteral("connector.connector_id=5"), set, QStringLiteral("de-DE:connector.resource_name=Hafen")}, QByteArray());
    row("EmailShepherd json", "emailshepherd", "email", "json", email, two, "{");
    row("EmailShepherd pdf", "emailshepherd", "email", "pdf", email, two, "");
    const auto drive = [](const char *what) { return QStringList{QStringLiteral("fileId"), QLatin1StringView(what) + QStringLiteral(" +(\\S+) +Harbour")}; };
    row("Google document pdf", "google-drive", "document", "pdf", drive("Google document"), {}, "%PDF");
    row("Google document html", "google-drive", "document", "html", drive("Google document"), {}, "PK");
    row("Google document, an older state", "google-drive", "document", "docx", drive("Google document"), {set, QStringLiteral("source.revisionId=2")}, "PK");
    row("Google spreadsheet ods", "google-drive", "spreadsheet", "ods", drive("Google spreadsheet"), {}, "PK");
    row("Google presentation png", "google-drive", "presentation", "png", drive("Google presentation"), {}, "\x89PNG");
    row("Google drawing svg", "google-drive", "drawing", "svg", drive("Google drawing"), {}, "<svg");
    row("Google video", "google-drive", "video", "mp4", drive("Google video"), {}, "");
    row("Google stored file", "google-drive", "file", "original", drive("Stored file"), {}, "%PDF");
}

void TestAppRemote::exportsThroughAnAccount()
{
    QFETCH(QString, service);
    QFETCH(QString, kind);
    QFETCH(QString, target);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, starts);
    const Ended added = add(service);
    QVERIFY2(added.code == 0, qPrintable(added.err));
    QStringList arguments = exportOf(kind, target) + more;
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2) {
        QVERIFY2(!find(fields.at(i + 1)).isEmpty(), qPrintable(fields.at(i + 1)));
        arguments += {QStringLiteral("--set"), QStringLiteral("source.%1=%2").arg(fields.at(i), find(fields.at(i + 1)))};
    }
    const Ended exported = run(arguments);
    QVERIFY2(exported.code == 0, qPrintable(exported.err + exported.out));
    const QJsonObject summary = QJsonDocument::fromJson(exported.out.trimmed().section(u'\n', -1).toUtf8()).object();
    QJsonObject artifact;
    for (const QJsonValue &one : summary.value(QStringLiteral("artifacts")).toArray()) {
        if (starts.isNull() || one[QLatin1StringView("kind")] == QStringLiteral("file")) // a saved template gives a link beside its file
            artifact = one.toObject();
    }
    if (starts.isNull()) {
        QCOMPARE(artifact.value(QStringLiteral("kind")).toString(), QStringLiteral("link"));
        QVERIFY(artifact.value(QStringLiteral("url")).toString().startsWith(QStringLiteral("http")));
    } else {
        QFile file(artifact.value(QStringLiteral("path")).toString());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(exported.out));
        const QByteArray found = file.read(64);
        QVERIFY2(!found.isEmpty() && found.startsWith(starts), found.constData());
    }
    const QJsonObject job = QJsonDocument::fromJson(run({QStringLiteral("history"), QStringLiteral("--json")}).out.toUtf8()).object();
    QCOMPARE(job.value(QStringLiteral("state")).toString(), QStringLiteral("succeeded"));
    QVERIFY(!job.value(QStringLiteral("facts")).toObject().isEmpty());
}

void TestAppRemote::filesOfThisComputerAreSent_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("starts");
    const auto set = [](const char *setting) { return QStringList{QStringLiteral("--set"), QString::fromLatin1(setting)}; };
    const QStringList page{QStringLiteral("page.html")};
    QTest::newRow("html") << QStringLiteral("html") << QStringLiteral("pdf") << page + set("source.assets=style.css") + set("pdf.footer=page.html")
                          << QStringLiteral("page.pdf") << QByteArray("%PDF");
    QTest::newRow("picture") << QStringLiteral("html") << QStringLiteral("jpeg") << page + set("jpeg.quality=70") << QStringLiteral("page.jpg")
                             << QByteArray("\xff\xd8");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QStringLiteral("pdf") << QStringList{QStringLiteral("notes.md")} << QStringLiteral("notes.pdf")
                              << QByteArray("%PDF");
    QTest::newRow("kind from the name") << QString() << QStringLiteral("pdf") << QStringList{QStringLiteral("notes.md")} << QStringLiteral("notes.pdf")
                                        << QByteArray("%PDF");
    QTest::newRow("merge") << QStringLiteral("merge") << QStringLiteral("pdf") << QStringList{QStringLiteral("b.pdf"), QStringLiteral("a.pdf")}
                           << QStringLiteral("b (2).pdf") << QByteArray("%PDF"); // what is read is not replaced
    QTest::newRow("by its field") << QStringLiteral("merge") << QStringLiteral("pdf") << set("source.files=a.pdf") + set("source.files=b.pdf")
                                  << QStringLiteral("a (2).pdf") << QByteArray("%PDF");
}

void TestAppRemote::filesOfThisComputerAreSent()
{
    QFETCH(QString, kind);
    QFETCH(QString, target);
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    QFETCH(QByteArray, starts);
    for (const char *source : {"page.html", "style.css", "notes.md", "a.pdf", "b.pdf"}) {
        QFile file(m_folder->filePath(QLatin1StringView(source)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\n%%EOF\n");
    }
    const Ended added = add(QStringLiteral("gotenberg"));
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const Ended exported = run(exportOf(kind, target) + arguments + QStringList{QStringLiteral("--on-conflict"), QStringLiteral("rename")});
    QVERIFY2(exported.code == 0, qPrintable(exported.err + exported.out));
    QFile file(m_folder->filePath(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(exported.out + QDir(m_folder->path()).entryList().join(u' ')));
    QVERIFY(file.readAll().startsWith(starts));
}

void TestAppRemote::listsWhatAnAccountOffers()
{
    QCOMPARE(add(QStringLiteral("workiva")).code, 0);
    const Ended listed = run({QStringLiteral("formats"), QStringLiteral("--via"), QStringLiteral("Box")});
    QCOMPARE(listed.code, 0);
    for (const char *word : {"supporting-document", "source.fileId", "pdf.pageWidth", "archive"})
        QVERIFY2(listed.out.contains(QString::fromLatin1(word)), word);
}

void TestAppRemote::anInterruptedExportGoesOn()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    const QStringList document{QStringLiteral("--set"),      QStringLiteral("source.documentRid=") + find(QStringLiteral("document +(ri\\S+) +Harbour")),
                               QStringLiteral("--locale"),   QStringLiteral("en-US"),
                               QStringLiteral("--timezone"), QStringLiteral("Europe/Paris")};
    QStringList arguments = exportOf(QStringLiteral("document"), QStringLiteral("pdf")) + document;
    arguments.removeAll(QStringLiteral("--json"));
    const Ended refused = run(arguments, "account.token=wrong");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("Sign in: quayside resume 1")), qPrintable(refused.err));
    const Ended listed = run({QStringLiteral("resume")});
    QVERIFY2(listed.err.contains(QStringLiteral("quayside resume 1")), qPrintable(listed.err + listed.out));
    const Ended gone = run({QStringLiteral("resume"), QStringLiteral("1"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)});
    QVERIFY2(gone.code == 0, qPrintable(gone.err));
    QVERIFY2(gone.out.contains(QStringLiteral(".pdf")), qPrintable(gone.out));
    const Ended again = run({QStringLiteral("resume"), QStringLiteral("1")});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains(QStringLiteral("needs nothing")), qPrintable(again.err));
}

void TestAppRemote::aLostAnswerNeedsAgreement()
{
    QFile script(m_folder->filePath(QStringLiteral("faults.json")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"({"faults": [{"route": "workiva.export", "do": "lose-answer"}]})");
    script.close();
    SandboxProcess losing;
    QVERIFY(losing.start(QStringLiteral(QUAYSIDE_SANDBOX), {QStringLiteral("--faults"), script.fileName()}));
    QCOMPARE(add(QStringLiteral("workiva"), {}, losing.url()).code, 0);
    const QString id = find(QStringLiteral("\n +Document +(\\S+) +Harbour"));
    const Ended lost =
        run(exportOf(QStringLiteral("document"), QStringLiteral("pdf")) + QStringList{QStringLiteral("--set"), QStringLiteral("source.fileId=") + id});
    QCOMPARE(lost.code, 1);
    QVERIFY2(lost.out.contains(QStringLiteral("\"next\":\"send-again\"")), qPrintable(lost.out));
    const QStringList resume{QStringLiteral("resume"), QStringLiteral("1"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)};
    const Ended asked = run(resume); // no terminal to ask on
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains(QStringLiteral("a second time")), qPrintable(asked.err));
    const Ended sent = run(resume + QStringList{QStringLiteral("--yes")});
    QVERIFY2(sent.code == 0, qPrintable(sent.err));
}

void TestAppRemote::aForeignHostNeedsTrust()
{
    if (!makeCertificates(m_folder->path()))
        QSKIP("openssl is not installed");
    TestServer foreign(m_folder->filePath(QStringLiteral("server.pem")), m_folder->filePath(QStringLiteral("server.key")));
    foreign.on("GET", "/guide", [](const SeenRequest &) {
        Answer file;
        file.body = "%PDF-1.7 guide\n%%EOF\n";
        file.headers = {{"Content-Type", "application/pdf"}};
        return file;
    });
    const QString host = QStringLiteral("localhost:%1").arg(foreign.port());
    QFile script(m_folder->filePath(QStringLiteral("faults.json")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"({"faults": [{"route": "workiva.operation", "do": "set", "times": 0, "values": {"resourceUrl": ")"
                 + foreign.url(QStringLiteral("/guide")).toEncoded() + "\"}}]}");
    script.close();
    SandboxProcess elsewhere;
    QVERIFY(elsewhere.start(QStringLiteral(QUAYSIDE_SANDBOX),
                            {QStringLiteral("--faults"), script.fileName(), QStringLiteral("--log"), m_folder->filePath(QStringLiteral("log"))}));
    QCOMPARE(add(QStringLiteral("workiva"), {}, elsewhere.url()).code, 0);
    const QStringList network{QStringLiteral("--proxy"), QStringLiteral("none"), QStringLiteral("--ca-file"), m_folder->filePath(QStringLiteral("ca.pem"))};
    QStringList arguments = exportOf(QStringLiteral("document"), QStringLiteral("pdf")) + network;
    arguments += {QStringLiteral("--set"), QStringLiteral("source.fileId=") + find(QStringLiteral("\n +Document +(\\S+) +Harbour"))};
    arguments.removeAll(QStringLiteral("--json"));
    const Ended stopped = run(arguments);
    QCOMPARE(stopped.code, 1);
    QVERIFY2(stopped.err.contains(host) && stopped.err.contains(QStringLiteral("Trust this host: quayside resume 1")), qPrintable(stopped.err));
    const QStringList resume =
        QStringList{QStringLiteral("resume"), QStringLiteral("1"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)} + network;
    const Ended asked = run(resume); // no terminal to ask on
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains(host), qPrintable(asked.err));
    QVERIFY(foreign.seen().isEmpty()); // it learns nothing before the user agrees
    const Ended gone = run(resume + QStringList{QStringLiteral("--yes")});
    QVERIFY2(gone.code == 0, qPrintable(gone.err));
    QCOMPARE(foreign.seen().size(), 1);
    QCOMPARE(foreign.seen().first().headers.value("authorization"), "Bearer sandbox-token");
    const Ended again = run(arguments + QStringList{QStringLiteral("--on-conflict"), QStringLiteral("rename")}); // it is trusted from now on
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QFile log(m_folder->filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll().count("workiva.export"), 2); // one for each export, none for the resume
}

void TestAppRemote::aRefusalIsSaidInPlainWords()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    const QString rid = find(QStringLiteral("document +(ri\\S+) +Not yours"));
    const Ended refused = run({QStringLiteral("export"), QStringLiteral("--via"), QStringLiteral("Box"), QStringLiteral("--kind"), QStringLiteral("document"),
                               QStringLiteral("--set"), QStringLiteral("source.documentRid=") + rid, QStringLiteral("--to"), QStringLiteral("pdf"),
                               QStringLiteral("--locale"), QStringLiteral("en-US"), QStringLiteral("--timezone"), QStringLiteral("Europe/Paris"),
                               QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("does not let this account")), qPrintable(refused.err));
}

void TestAppRemote::whatIsMissingIsSaidWhenAnAccountIsAdded()
{
    const auto addAs = [this](const char *name, const QByteArray &secrets) {
        return run({QStringLiteral("accounts"), QStringLiteral("add"), QString::fromLatin1(name), QStringLiteral("--service"), QStringLiteral("document360"),
                    QStringLiteral("--set"), QStringLiteral("base-url=") + m_sandbox.url(), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)},
                   secrets);
    };
    const Ended kept = addAs("Box", "token=sandbox-token"); // there is no keychain in this test
    QVERIFY2(kept.code == 0 && kept.out.contains(QStringLiteral("account.token=…")), qPrintable(kept.out + kept.err));
    const Ended empty = addAs("Other", "");
    QVERIFY2(empty.code == 0 && empty.out.contains(QStringLiteral("(token is missing): quayside accounts sign-in \"Other\"")),
             qPrintable(empty.out + empty.err));
    const Ended listed = run({QStringLiteral("accounts"), QStringLiteral("list")});
    QVERIFY2(listed.out.contains(QStringLiteral("needs sign-in: token")), qPrintable(listed.out));
}

void TestAppRemote::secretsAreNotTakenFromTheCommandLine()
{
    const auto addWith = [this](const QStringList &more) {
        return run(QStringList{QStringLiteral("accounts"), QStringLiteral("add"), QStringLiteral("Seen"), QStringLiteral("--service"),
                               QStringLiteral("document360"), QStringLiteral("--set"), QStringLiteral("base-url=") + m_sandbox.url()}
                       + more,
                   "");
    };
    for (const char *setting : {"token=sandbox-token", "account.token=sandbox-token", "token="}) {
        const Ended refused = addWith({QStringLiteral("--set"), QLatin1StringView(setting)});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("--secrets-env")) && !refused.err.contains(QStringLiteral("sandbox-token")), qPrintable(refused.err));
    }
    const Ended twice = addWith({QStringLiteral("--set"), QStringLiteral("region=eu"), QStringLiteral("--set"), QStringLiteral("region=us")});
    QCOMPARE(twice.code, 2);
    QVERIFY2(twice.err.contains(QStringLiteral("more than once")), qPrintable(twice.err));
    const Ended elsewhere = addWith({QStringLiteral("--set"), QStringLiteral("source.region=eu")});
    QCOMPARE(elsewhere.code, 2);
    const Ended listed = run({QStringLiteral("accounts"), QStringLiteral("list")});
    QVERIFY2(!listed.out.contains(QStringLiteral("Seen")), qPrintable(listed.out));
}

void TestAppRemote::aWrongTokenAsksForASignIn()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    const Ended tested =
        run({QStringLiteral("accounts"), QStringLiteral("test"), QStringLiteral("Box"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)},
            "account.token=wrong");
    QCOMPARE(tested.code, 1);
    QVERIFY2(tested.err.contains(QStringLiteral("sign in")), qPrintable(tested.err));
}

void TestAppRemote::noSecretIsKeptInTheProfile()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    QCOMPARE(run({QStringLiteral("accounts"), QStringLiteral("test"), QStringLiteral("Box"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)})
                 .code,
             0);
    const QDir profile(m_folder->filePath(QStringLiteral("data/quayside")));
    int seen = 0;
    for (const QFileInfo &info : profile.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("sandbox-token"), qPrintable(info.filePath()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(TestAppRemote)
#include "tst_app_remote.moc"
