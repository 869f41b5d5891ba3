// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toybench.h"

/// A service that turns a file into another: its answer is the result, or it brings it by a call.
namespace quayside::test {

inline Transition beginUpload(const AccountSettings &account, const ExportRequest &request)
{
    const bool creates = account.values().value(QLatin1StringView("creates")).toBool();
    Download step;
    step.request.method = HttpMethod::Post;
    step.request.url = toy::at(account, QStringLiteral("/convert"));
    step.request.repeat = creates ? Repeat::Creates : Repeat::Safe;
    step.request.parts = {{"scale", QStringLiteral("2"), {}, {}, {}}, {"files", {}, request.path(), {}, {}}};
    step.request.parts.last().mediaType = "text/html"; // a page
    step.acceptedTypes = {"application/pdf"};
    step.extension = QStringLiteral("pdf");
    step.name = QStringLiteral("result");
    if (account.values().value(QLatin1StringView("callback")).toBool())
        step.callback = Callback{"X-File-To", "X-Words-To X-Events-To", std::chrono::seconds(60)};
    return toy::step(QStringLiteral("file"), {}, step);
}

inline Transition nextUpload(const RemoteState &state, const HttpReply &reply)
{
    return reply.isSuccess() ? toy::step(QStringLiteral("over"), {}, Done{}) : toy::failed(state, reply, ErrorCode::RemoteRejected);
}

inline const Dialect &uploadDialect()
{
    static const Dialect dialect = [] {
        Dialect made = toyDialect();
        made.begin = beginUpload;
        made.next = nextUpload;
        return made;
    }();
    return dialect;
}

/// One account at it, and one job after the other over the file `source`.
struct UploadBench {
    explicit UploadBench(const QUrl &base, bool creates = false, NetworkSettings network = Bench::quick(), bool callback = false)
        : http(std::make_shared<HttpClient>(std::move(network)))
    {
        Account account = toyAccount(base, AuthKind::None);
        account.settings[accountScope].values.insert(QStringLiteral("creates"), creates);
        account.settings[accountScope].values.insert(QStringLiteral("callback"), callback);
        session = std::make_shared<AccountSession>(uploadDialect(), account, RemoteTools{clock, std::make_shared<SessionSecrets>(), http});
    }
    ExportResult run(const QJsonObject &state = {}, int patience = 20000)
    {
        control = std::make_shared<FakeControl>(folder.path(), state);
        ExportRequest request;
        request.settings[sourceScope].values = {{pathField, source}};
        request.target = QStringLiteral("pdf");
        JobDriver job(session, request, control);
        const QFuture<ExportResult> future = job.run();
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &job, [&] { job.tick(); });
        ticker.start(20);
        if (!turnUntil([&] { return future.isFinished(); }, patience))
            qFatal("the job did not end");
        return future.result();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no source");
    }

    QObject context;
    QTemporaryDir folder;
    QString source = folder.filePath(QStringLiteral("page.html"));
    std::shared_ptr<HastyClock> clock = std::make_shared<HastyClock>();
    std::shared_ptr<HttpClient> http;
    std::shared_ptr<AccountSession> session;
    std::shared_ptr<FakeControl> control;
};

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace quayside::test
