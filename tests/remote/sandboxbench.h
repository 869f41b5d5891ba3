// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "model/check.h"
#include "remote/driver/jobdriver.h"
#include "support/remotesupport.h"
#include "support/turnuntil.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

namespace quayside::test {

/// A sandbox that does its work at once, and holds nobody to a pace unless told.
inline sandbox::Config quickSandbox()
{
    sandbox::Config config;
    config.workMs = 0;
    config.pollSeconds = 0;
    config.rate = 0;
    return config;
}

/// The sandbox in this thread, an account at it, and the real driver.
class SandboxBench
{
public:
    explicit SandboxBench(const sandbox::Config &config = quickSandbox()) : server(config)
    {
        const auto started = server.start();
        if (!started)
            qFatal("%s", qPrintable(sentence(started.error())));
    }

    [[nodiscard]] Account account(const QString &dialect, const QJsonObject &more = {}, AuthKind auth = AuthKind::ApiToken) const
    {
        Account account;
        account.id = QStringLiteral("a-0123456789ab");
        account.name = QStringLiteral("Sandbox");
        account.dialect = dialect;
        account.auth = dialect == QLatin1StringView("gotenberg") ? AuthKind::None : auth;
        account.settings[accountScope].values = {{QStringLiteral("base-url"), server.url().toString()},
                                                 {QStringLiteral("client-id"), sandbox::Tokens::clientId()},
                                                 {QStringLiteral("workspace-id"), QStringLiteral("12")},
                                                 {QStringLiteral("requests-per-second"), 1000},
                                                 {QStringLiteral("requests-per-minute"), 100000}};
        for (auto it = more.begin(); it != more.end(); ++it)
            account.settings[accountScope].values.insert(it.key(), it.value());
        return account;
    }

    /// Runs one request to its end. With @p clock the waits are real, else they take no time.
    ExportResult run(const Account &account, const ExportRequest &request, const std::shared_ptr<Clock> &clock = {})
    {
        const Dialect &dialect = *dialectById(account.dialect);
        const QList<ExportError> problems = check(request, dialect.describe(account));
        if (!problems.isEmpty())
            qFatal("the request is wrong: %s", qPrintable(sentence(problems.first())));
        QObject context;
        const auto secrets = std::make_shared<SessionSecrets>();
        secrets->write(secretKey(account.id, QStringLiteral("token")), QStringLiteral("sandbox-token"), &context, [](bool) {});
        secrets->write(secretKey(account.id, QStringLiteral("client-secret")), sandbox::Tokens::clientSecret(), &context, [](bool) {});
        const auto http = std::make_shared<HttpClient>(network);
        const auto hasty = std::make_shared<HastyClock>();
        hasty->m_now = QDateTime::currentDateTimeUtc(); // the sandbox names dates by the wall's clock
        const auto session = std::make_shared<AccountSession>(dialect, account, RemoteTools{clock ? clock : hasty, secrets, http});
        folder = std::make_unique<QTemporaryDir>();
        control = std::make_shared<FakeControl>(folder->path(), QJsonObject());
        JobDriver job(session, request, control);
        const QFuture<ExportResult> future = job.run();
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &job, [&] { job.tick(); });
        ticker.start(20);
        hasty->onTime = [&] { job.tick(); };
        if (!turnUntil([&] { return future.isFinished(); }, 30000))
            qFatal("the job did not end");
        hasty->onTime = nullptr;
        return future.result();
    }

    /// How many exports the service has begun since line @p from of its log; those of Google Drive and their operations are nothing that stays.
    [[nodiscard]] int created(qsizetype from) const
    {
        static const QStringList routes{QStringLiteral("foundry.create"), QStringLiteral("workiva.export"), QStringLiteral("document360.start"),
                                        QStringLiteral("emailshepherd.create")};
        int count = 0;
        for (qsizetype i = from; i < server.log().size(); ++i)
            count += routes.contains(server.log().at(i).route) && !server.log().at(i).job.isEmpty() ? 1 : 0;
        return count;
    }

    /// A file to send, with an ending.
    [[nodiscard]] QString sourceFile(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_sources.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    /// Whether a token came to the storage, which is another origin.
    [[nodiscard]] bool tokenLeaked() const
    {
        const QList<sandbox::LogLine> &log = server.log();
        return std::any_of(log.begin(), log.end(), [](const sandbox::LogLine &line) { return line.storage && line.token; });
    }

    /// A request for the sandbox's first sample of an API.
    [[nodiscard]] ExportRequest request(const QString &dialect, const QString &kind, const QString &target)
    {
        const QString greeting = server.greeting();
        const auto id = [&](const char *pattern) {
            const auto match = QRegularExpression(QLatin1StringView(pattern)).match(greeting);
            if (!match.hasMatch())
                qFatal("the greeting has no %s", pattern);
            return match.captured(1);
        };
        ExportRequest request;
        request.provider = QStringLiteral("a-0123456789ab");
        request.sourceKind = kind;
        request.target = target;
        request.title = QStringLiteral("Sample");
        if (dialect == QLatin1StringView("foundry-notepad")) {
            request.locales = {QStringLiteral("en-US")};
            request.timeZone = QStringLiteral("Europe/Paris");
            if (kind == QLatin1StringView("document"))
                request.settings[sourceScope].values = {{QStringLiteral("documentRid"), id("document +(ri\\.\\S+)")}};
            else
                request.settings[sourceScope].values = {{QStringLiteral("templateRid"), id("template +(ri\\.\\S+)")}};
            if (kind == QLatin1StringView("generation-job"))
                request.settings[sourceScope].values.insert(QStringLiteral("generationJobRid"), id("generation job +(ri\\.\\S+) +done"));
            if (kind == QLatin1StringView("template"))
                request.settings[sourceScope].values.insert(QStringLiteral("templateParameters"),
                                                            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("recipient")},
                                                                                   {QStringLiteral("type"), QStringLiteral("string")},
                                                                                   {QStringLiteral("value"), QStringLiteral("Ada")}}});
        } else if (dialect == QLatin1StringView("workiva")) {
            static const QMap<QString, const char *> patterns{{QStringLiteral("document"), "  Document +(\\S+)"},
                                                              {QStringLiteral("spreadsheet"), "  Spreadsheet +(\\S+)"},
                                                              {QStringLiteral("presentation"), "  Presentation +(\\S+)"},
                                                              {QStringLiteral("supporting-document"), "  SupportingDocument +(\\S+)"},
                                                              {QStringLiteral("folder"), "  Folder +(\\S+)"},
                                                              {QStringLiteral("workiva"), "  Workiva +(\\S+)"},
                                                              {QStringLiteral("graph-report"), "  GraphReport +(\\S+)"},
                                                              {QStringLiteral("test-form"), "  TestForm +(\\S+)"},
                                                              {QStringLiteral("style-guide"), "  StyleGuide +(\\S+)"}};
            request.settings[sourceScope].values = {{QStringLiteral("fileId"), id(patterns.value(kind))}};
        } else if (dialect == QLatin1StringView("document360")) {
            request.settings[sourceScope].values = {{QStringLiteral("projectId"), id("project (\\S+)")},
                                                    {QStringLiteral("versionId"), id("version (\\S+-\\S+)")}};
            request.locales = {QStringLiteral("en")};
            if (target == QLatin1StringView("other"))
                request.settings[request.target].values = {{QStringLiteral("format"), QStringLiteral("docx")}};
        } else if (dialect == QLatin1StringView("gotenberg")) {
            request.settings[sourceScope].values = gotenbergSource(kind);
            if (kind == QLatin1StringView("pdf"))
                request.settings[request.target].values = {{QStringLiteral("pdfua"), true}};
        } else if (dialect == QLatin1StringView("google-drive")) {
            static const QMap<QString, const char *> patterns{{QStringLiteral("document"), "Google document +(\\S+)"},
                                                              {QStringLiteral("spreadsheet"), "Google spreadsheet +(\\S+)"},
                                                              {QStringLiteral("presentation"), "Google presentation +(\\S+)"},
                                                              {QStringLiteral("drawing"), "Google drawing +(\\S+)"},
                                                              {QStringLiteral("video"), "Google video +(\\S+)"},
                                                              {QStringLiteral("file"), "Stored file +(\\S+)"}};
            request.settings[sourceScope].values = {{QStringLiteral("fileId"), id(patterns.value(kind))}};
        } else {
            request.settings[sourceScope].values = {{QStringLiteral("email_id"), id("email (\\d+)")}};
            request.locales = {QStringLiteral("en-US"), QStringLiteral("de-DE")};
            if (target == QLatin1StringView("connector"))
                request.settings[request.target].values = {{QStringLiteral("connector_id"), 5}};
        }
        return request;
    }

    sandbox::SandboxServer server;
    NetworkSettings network = quick();
    std::shared_ptr<FakeControl> control;
    std::unique_ptr<QTemporaryDir> folder;

private:
    [[nodiscard]] QJsonObject gotenbergSource(const QString &kind) const
    {
        const QByteArray pdf = "%PDF-1.7\n%%EOF\n";
        const auto path = [](const QString &file) { return QJsonObject{{pathField, file}}; };
        if (kind == QLatin1StringView("url"))
            return {{QStringLiteral("url"), QStringLiteral("https://pages.example/a")}};
        if (kind == QLatin1StringView("markdown"))
            return path(sourceFile(QStringLiteral("page.md"), "# Page\n"));
        if (kind == QLatin1StringView("office"))
            return path(sourceFile(QStringLiteral("page.docx"), "PK"));
        if (kind == QLatin1StringView("pdf"))
            return path(sourceFile(QStringLiteral("page.pdf"), pdf));
        if (kind == QLatin1StringView("html"))
            return path(sourceFile(QStringLiteral("page.html"), "<h1>Page</h1>"));
        const QString ending = kind == QLatin1StringView("merge") ? QStringLiteral(".pdf") : QStringLiteral(".docx");
        return {{QStringLiteral("files"), QJsonArray{sourceFile(QStringLiteral("b") + ending, pdf), sourceFile(QStringLiteral("a") + ending, pdf)}}};
    }

    QTemporaryDir m_sources;

    static NetworkSettings quick()
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::None;
        settings.answerTimeout = std::chrono::milliseconds(2500);
        settings.idleTimeout = std::chrono::milliseconds(2500);
        settings.downloadLimit = 4 * 1024 * 1024;
        return settings;
    }
};

/// How a job has ended: "" well, else the error's identifier; after '/' the reason of an interruption.
inline QString endOf(const ExportResult &result)
{
    if (result.outcome == ExportResult::Outcome::Succeeded)
        return {};
    if (result.outcome == ExportResult::Outcome::Canceled)
        return QStringLiteral("canceled");
    QString end = errorId(result.error->code);
    if (result.interrupt != InterruptReason::None)
        end += u'/' + QString(interruptReasonId(result.interrupt));
    return end;
}

/// The first bytes of the file, which tell its type.
inline QByteArray startOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

} // namespace quayside::test
