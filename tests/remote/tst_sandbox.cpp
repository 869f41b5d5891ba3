// SPDX-License-Identifier: GPL-3.0-or-later
// Every API × source kind × target through the real driver against the sandbox, and what the services refuse. Faults are in tst_sandboxfaults.
#include "sandboxbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace quayside;
using namespace quayside::test;

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exports_data();
    void exports();
    void generations_data();
    void generations();
    void anOfficeFileEachInAZip();
    void theFileComesByACall();
    void savesTheGeneratedDocument();
    void clientCredentials_data();
    void clientCredentials();
    void refusesWhatTheServicesRefuse_data();
    void refusesWhatTheServicesRefuse();
    void listsAreOfTheirSpecifications();

private:
    struct Told {
        int status = 0;
        QJsonObject body;
    };
    Told tell(const QByteArray &method, const QString &path, const QByteArray &body = {});

    SandboxBench m_bench;
};

void TestSandbox::exports_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    for (const Dialect &dialect : dialects()) {
        const QString id = QLatin1StringView(dialect.id);
        const ProviderDescription description = dialect.describe(m_bench.account(id));
        for (const SourceKind &kind : description.sourceKinds) {
            for (const TargetFormat &target : description.targets) {
                if (kind.targets.isEmpty() || kind.targets.contains(target.id))
                    QTest::addRow("%s: %s to %s", qPrintable(id), qPrintable(kind.id), qPrintable(target.id)) << id << kind.id << target.id;
            }
        }
    }
}

void TestSandbox::exports()
{
    QFETCH(QString, dialect);
    QFETCH(QString, kind);
    QFETCH(QString, target);
    const qsizetype from = m_bench.server.log().size();
    const ExportResult result = m_bench.run(m_bench.account(dialect), m_bench.request(dialect, kind, target));
    QVERIFY2(result.outcome == ExportResult::Outcome::Succeeded,
             result.error ? qPrintable(sentence(*result.error) + u'\n' + result.error->details) : "no error");
    const bool makesNothing = dialect == QLatin1StringView("gotenberg") || dialect == QLatin1StringView("google-drive");
    QCOMPARE(m_bench.created(from), makesNothing ? 0 : 1);
    QVERIFY(!m_bench.tokenLeaked());
    QVERIFY(!result.facts.isEmpty());
    if (target == QLatin1StringView("connector")) {
        QCOMPARE(result.links.size(), 1);
        QVERIFY(result.files.isEmpty());
        return;
    }
    QCOMPARE(result.files.size(), 1);
    const QByteArray start = startOf(result.files.first().path);
    static const QMap<QString, QByteArray> starts{{QStringLiteral("pdf"), "%PDF-"},         {QStringLiteral("docx"), "PK\x03\x04"},
                                                  {QStringLiteral("xlsx"), "PK\x03\x04"},   {QStringLiteral("pptx"), "PK\x03\x04"},
                                                  {QStringLiteral("archive"), "\x1f\x8b"},  {QStringLiteral("png"), "\x89PNG"},
                                                  {QStringLiteral("jpeg"), "\xff\xd8\xff"}, {QStringLiteral("webp"), "RIFF"}};
    const bool packed = dialect == QLatin1StringView("document360") || (dialect == QLatin1StringView("emailshepherd") && target != QLatin1StringView("json"));
    const QByteArray wanted = packed ? QByteArray("PK\x03\x04") : starts.value(target);
    QVERIFY2(start.startsWith(wanted) && !start.isEmpty(), start.toHex().constData());
}

void TestSandbox::generations_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    const auto add = [](const char *generation, const char *kind, const char *target) {
        QTest::addRow("%s: %s", generation, kind) << QJsonObject{{QStringLiteral("api-generation"), QLatin1StringView(generation)}}
                                                  << QString(QLatin1StringView(kind)) << QString(QLatin1StringView(target));
    };
    add("prototype", "document", "docx");
    add("prototype", "supporting-document", "original");
    add("prototype", "workiva", "archive");
    add("2022-01-01", "document", "pdf");
    add("2022-01-01", "spreadsheet", "csv");
    add("2022-01-01", "presentation", "pptx");
    QTest::newRow("2026-01-01: the kind's own address")
        << QJsonObject{{QStringLiteral("export-through"), QStringLiteral("kind")}} << QStringLiteral("spreadsheet") << QStringLiteral("xlsx");
}

void TestSandbox::generations()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, kind);
    QFETCH(QString, target);
    const ExportResult result = m_bench.run(m_bench.account(QStringLiteral("workiva"), settings), m_bench.request(QStringLiteral("workiva"), kind, target));
    QVERIFY2(result.outcome == ExportResult::Outcome::Succeeded, result.error ? qPrintable(sentence(*result.error)) : "no error");
    // The prototype's headers say when it will be switched off.
    const bool warned = std::any_of(result.warnings.begin(), result.warnings.end(), [](const Warning &w) { return w.code == WarningCode::ServiceDeprecated; });
    QCOMPARE(warned, settings.value(QLatin1StringView("api-generation")).toString() == QLatin1StringView("prototype"));
}

void TestSandbox::anOfficeFileEachInAZip()
{
    ExportRequest request = m_bench.request(QStringLiteral("gotenberg"), QStringLiteral("office-files"), QStringLiteral("pdf"));
    request.settings[request.target].values = {{QStringLiteral("merge"), false}, {QStringLiteral("unpack"), true}};
    const ExportResult result = m_bench.run(m_bench.account(QStringLiteral("gotenberg"), {}, AuthKind::None), request);
    QVERIFY2(result.outcome == ExportResult::Outcome::Succeeded, result.error ? qPrintable(sentence(*result.error)) : "no error");
    QCOMPARE(result.files.size(), 2);
    QCOMPARE(result.files.first().relativeName, QStringLiteral("a.docx.pdf"));
    QCOMPARE(result.inputs.size(), 2);
}

void TestSandbox::theFileComesByACall()
{
    const Account account = m_bench.account(QStringLiteral("gotenberg"), {{QStringLiteral("webhook"), true}});
    const ExportResult result = m_bench.run(account, m_bench.request(QStringLiteral("gotenberg"), QStringLiteral("html"), QStringLiteral("pdf")));
    QVERIFY2(result.outcome == ExportResult::Outcome::Succeeded, result.error ? qPrintable(sentence(*result.error)) : "no error");
    QVERIFY(startOf(result.files.first().path).startsWith("%PDF-"));
    ExportRequest page = m_bench.request(QStringLiteral("gotenberg"), QStringLiteral("url"), QStringLiteral("pdf"));
    page.settings[sourceScope].values = {{QStringLiteral("url"), QStringLiteral("https://broken.example/")}};
    const ExportResult broken = m_bench.run(account, page);
    QCOMPARE(endOf(broken), QStringLiteral("remote-failed"));
    QVERIFY2(sentence(*broken.error).contains(QLatin1StringView("main page: 500")), qPrintable(sentence(*broken.error)));
}

void TestSandbox::savesTheGeneratedDocument()
{
    const QString dialect = QStringLiteral("foundry-notepad");
    ExportRequest request = m_bench.request(dialect, QStringLiteral("template"), QStringLiteral("pdf"));
    const auto folder = QRegularExpression(QStringLiteral("folder +(\\S+)")).match(m_bench.server.greeting());
    request.settings[readScope].values = {{QStringLiteral("saveDocument"), true},
                                          {QStringLiteral("documentName"), QStringLiteral("Welcome")},
                                          {QStringLiteral("parentFolderRid"), folder.captured(1)}};
    const ExportResult first = m_bench.run(m_bench.account(dialect), request);
    QVERIFY2(first.outcome == ExportResult::Outcome::Succeeded, first.error ? qPrintable(sentence(*first.error)) : "no error");
    QCOMPARE(first.files.size(), 1);
    QCOMPARE(first.links.size(), 1);
    QVERIFY(first.links.first().url.contains(first.facts.value(QStringLiteral("documentRid"))));
    const ExportResult second = m_bench.run(m_bench.account(dialect), request);
    QCOMPARE(endOf(second), QStringLiteral("remote-rejected"));
    QCOMPARE(second.error->field, QStringLiteral("read.documentName"));
}

void TestSandbox::clientCredentials_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("foundry") << QStringLiteral("foundry-notepad");
    QTest::newRow("workiva") << QStringLiteral("workiva");
}

void TestSandbox::clientCredentials()
{
    QFETCH(QString, dialect);
    const ExportResult result =
        m_bench.run(m_bench.account(dialect, {}, AuthKind::ClientCredentials), m_bench.request(dialect, QStringLiteral("document"), QStringLiteral("pdf")));
    QVERIFY2(result.outcome == ExportResult::Outcome::Succeeded, result.error ? qPrintable(sentence(*result.error)) : "no error");
}

void TestSandbox::refusesWhatTheServicesRefuse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QString greeting = m_bench.server.greeting();
    const auto id = [&greeting](const char *pattern) { return QRegularExpression(QLatin1StringView(pattern)).match(greeting).captured(1); };
    const auto row = [](const char *name, const QString &path, const QByteArray &body, int status) { QTest::newRow(name) << path << body << status; };
    const QString notepad = QStringLiteral("/api/v2/notepad/");
    const QString generate = notepad + QStringLiteral("templates/%1/generate?preview=true").arg(id("template +(ri\\.\\S+)"));
    const QByteArray who = R"("templateParameters":{"recipient":{"type":"string","value":"Ada"}})";
    row("foundry: a version", generate, "{\"templateVersion\":\"2\"," + who + "}", 200);
    row("foundry: a version as a number", generate, "{\"templateVersion\":2," + who + "}", 400);
    row("foundry: a version that is not there", generate, "{\"templateVersion\":\"9\"," + who + "}", 400);
    row("foundry: no parameters", generate, "{\"templateVersion\":\"2\"}", 400);
    const QByteArray source = R"({"exportJobSource":{"type":"documentSource","documentRid":")" + id("document +(ri\\.\\S+)").toLatin1() + R"("},)";
    const QString create = notepad + QStringLiteral("exportJobs/create?preview=true");
    row("foundry: an export", create, source + R"("exportJobTarget":{"type":"pdf","userLocale":"en-US","userTimezone":"Europe/Paris"}})", 200);
    row("foundry: no time zone", create, source + R"("exportJobTarget":{"type":"pdf","userLocale":"en-US"}})", 400);
    row("foundry: an id that is none", create,
        R"({"exportJobSource":{"type":"documentSource","documentRid":7},"exportJobTarget":{"type":"pdf","userLocale":"en-US","userTimezone":"Europe/Paris"}})",
        400);

    const QString document = QStringLiteral("/files/%1/export").arg(id("  Document +(\\S+)"));
    const QString sheet = QStringLiteral("/files/%1/export").arg(id("  Spreadsheet +(\\S+)"));
    row("workiva: an export", document, R"({"kind":"Document","documentExport":{"format":"pdf","pdfOptions":{"includeComments":true}}})", 202);
    row("workiva: everything of a file", document, R"({"kind":"Workiva"})", 202);
    row("workiva: a kind nobody knows", sheet, R"({"kind":"LegacySpreadsheet","spreadsheetExport":{"format":"pdf"}})", 400);
    row("workiva: a switch that is text", document, R"({"kind":"Document","documentExport":{"format":"pdf","pdfOptions":{"includeComments":"yes"}}})", 400);
    row("workiva: sections that are no list", document, R"({"kind":"Document","documentExport":{"format":"pdf","sections":"s1"}})", 400);
    row("workiva: an orientation nobody knows", sheet, R"({"kind":"Spreadsheet","spreadsheetExport":{"format":"pdf","pdfOptions":{"pageOrientation":"up"}}})",
        400);
    row("workiva: a report without a format", QStringLiteral("/graph/reports/%1/export").arg(id("  GraphReport +(\\S+)")), "{}", 400);

    const QString exports = QStringLiteral("/v3/projects/%1/exports").arg(id("project (\\S+)"));
    const QByteArray version = id("version (\\S+-\\S+)").toLatin1();
    row("document360: an export", exports, R"({"project_version_id":")" + version + R"(","lang_code":null,"format":"pdf"})", 202);
    row("document360: no version", exports, R"({"lang_code":"en","format":"pdf"})", 422);
    row("document360: an empty version", exports, R"({"project_version_id":"","format":"pdf"})", 422);
    row("document360: both names of the version", exports, R"({"project_version_id":")" + version + R"(","workspace_id":")" + version + R"(","format":"pdf"})",
        422);
    row("document360: a language that is a number", exports, R"({"workspace_id":")" + version + R"(","lang_code":7,"format":"pdf"})", 422);
    row("document360: a member nobody knows", exports, R"({"workspace_id":")" + version + R"(","format":"pdf","x":1})", 422);

    const QString emails = QStringLiteral("/api/v1/workspaces/12/exports");
    row("emailshepherd: an export", emails, R"({"email_id":101,"export_type":"html","connector_id":null,"options":{"locales":["en-US"]}})", 201);
    row("emailshepherd: an id that is text", emails, R"({"email_id":"101","export_type":"html","options":{"locales":["en-US"]}})", 403);
    row("emailshepherd: a switch that is text", emails, R"({"email_id":101,"export_type":"html","options":{"locales":["en-US"],"minify_html":"yes"}})", 422);
    row("emailshepherd: no options", emails, R"({"email_id":101,"export_type":"html"})", 422);
    row("emailshepherd: half a connector", emails, R"({"email_id":101,"export_type":"connector","connector_id":5.5,"options":{"locales":["en-US"]}})", 422);
}

void TestSandbox::refusesWhatTheServicesRefuse()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Told told = tell("POST", path, body);
    QVERIFY2(told.status == status, qPrintable(QString::number(told.status) + QString::fromUtf8(QJsonDocument(told.body).toJson())));
}

void TestSandbox::listsAreOfTheirSpecifications()
{
    const QStringList kinds{QStringLiteral("Document"), QStringLiteral("Spreadsheet"), QStringLiteral("Presentation"),
                            QStringLiteral("Folder"),   QStringLiteral("Script"),      QStringLiteral("SupportingDocument")};
    const QJsonArray files = tell("GET", QStringLiteral("/files")).body.value(QLatin1StringView("data")).toArray();
    QVERIFY(files.size() > 5);
    for (const QJsonValue &file : files)
        QVERIFY2(kinds.contains(file[QLatin1StringView("kind")].toString()), qPrintable(file[QLatin1StringView("kind")].toString()));
    const QJsonArray projects = tell("GET", QStringLiteral("/v3/projects")).body.value(QLatin1StringView("data")).toArray();
    QVERIFY(!projects.isEmpty());
    for (const QJsonValue &project : projects)
        QVERIFY(project[QLatin1StringView("status")].isDouble());
    const QString document = QRegularExpression(QStringLiteral("  Document +(\\S+)")).match(m_bench.server.greeting()).captured(1);
    const Told sections = tell("GET", QStringLiteral("/documents/%1/sections?$maxpagesize=1").arg(document));
    QCOMPARE(sections.body.value(QLatin1StringView("data")).toArray().size(), 1);
    QVERIFY(sections.body.contains(QLatin1StringView("@nextLink")));
}

TestSandbox::Told TestSandbox::tell(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_bench.server.url().toString() + path));
    request.setRawHeader("Authorization", "Bearer sandbox-token");
    request.setRawHeader("Content-Type", "application/json");
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    if (!turnUntil([reply] { return reply->isFinished(); }, 30000))
        qFatal("the sandbox does not answer");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(reply->readAll()).object()};
}

QTEST_MAIN(TestSandbox)
#include "tst_sandbox.moc"
