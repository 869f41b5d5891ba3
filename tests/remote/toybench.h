// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/driver/jobdriver.h"

#include "support/remotesupport.h"
#include "support/testserver.h"
#include "support/toydialect.h"
#include "support/turnuntil.h"

#include <QTest>
#include <QTimer>

namespace quayside::test {

inline const QByteArray pdf = "%PDF-1.7\n" + QByteArray(3000, 'x') + "\n%%EOF\n";

inline Answer file(const QByteArray &bytes, const QByteArray &type = "application/pdf")
{
    Answer answer;
    answer.body = bytes;
    answer.headers = {{"Content-Type", type}};
    return answer;
}

/// One account at a server, and one job after the other.
struct Bench {
    explicit Bench(const Account &base, NetworkSettings network = quick()) : account(base), http(std::make_shared<HttpClient>(std::move(network)))
    {
        secrets->write(secretKey(account.id, QStringLiteral("token")), QStringLiteral("secret-1"), &context, [](bool) {});
        session = std::make_shared<AccountSession>(toyDialect(), account, RemoteTools{clock, secrets, http});
    }
    static NetworkSettings quick()
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::None;
        settings.answerTimeout = std::chrono::milliseconds(300);
        settings.idleTimeout = std::chrono::milliseconds(300);
        return settings;
    }
    ExportResult run(const QJsonObject &state = {})
    {
        control = std::make_shared<FakeControl>(folder.path(), state);
        ExportRequest request;
        request.settings[sourceScope].values = {{QStringLiteral("id"), QStringLiteral("doc-1")}};
        request.target = QStringLiteral("pdf");
        if (onRun)
            onRun(*control);
        JobDriver job(session, request, control);
        const QFuture<ExportResult> future = job.run();
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &job, [&] { job.tick(); });
        ticker.start(20);
        // The deadline is seen as often as on the wall's clock, though hours go by in no time.
        clock->onTime = [&] { job.tick(); };
        if (!turnUntil([&] { return future.isFinished(); }))
            qFatal("the job did not end");
        clock->onTime = nullptr;
        return future.result();
    }

    QObject context;
    QTemporaryDir folder;
    Account account;
    std::shared_ptr<HastyClock> clock = std::make_shared<HastyClock>();
    std::shared_ptr<SessionSecrets> secrets = std::make_shared<SessionSecrets>();
    std::shared_ptr<HttpClient> http;
    std::shared_ptr<AccountSession> session;
    std::shared_ptr<FakeControl> control;
    std::function<void(FakeControl &)> onRun;
};

/// POST, `polls` times running, done with a link, the file.
inline void serveWell(TestServer &server, int polls = 2)
{
    server.on("POST", "/exports", [](const SeenRequest &) { return json(R"({"id":"7","state":"queued"})", 202); });
    server.on("GET", "/exports/7", [&server, polls, asked = std::make_shared<int>(0)](const SeenRequest &) {
        if (++*asked <= polls)
            return json(R"({"id":"7","state":"running"})");
        return json(R"({"id":"7","state":"done","url":")" + server.url(QStringLiteral("/files/7?sig=s3cr3t")).toEncoded() + R"("})");
    });
    server.on("GET", "/files/7", [](const SeenRequest &) { return file(pdf); });
}

inline QString stepKind(const QJsonObject &state)
{
    return state.value(QLatin1StringView("step")).toObject().value(QLatin1StringView("kind")).toString();
}

/// A server's answers, by rule: "POST /exports" and the like; the n-th answer to the n-th request, the last one for all that follow.
inline void inTurn(TestServer &server, const QByteArray &method, const QByteArray &path, const QList<Answer> &answers)
{
    server.on(method, path, [answers, at = std::make_shared<qsizetype>(0)](const SeenRequest &) {
        const Answer answer = answers.at(std::min(*at, answers.size() - 1));
        ++*at;
        return answer;
    });
}

inline Answer status(int code, const QList<QPair<QByteArray, QByteArray>> &headers = {}, const QByteArray &body = R"({"error":"no"})")
{
    Answer answer = json(body, code);
    answer.headers += headers;
    return answer;
}

inline Answer reset()
{
    Answer answer;
    answer.reset = true;
    return answer;
}

inline Answer hang()
{
    Answer answer;
    answer.hang = true;
    return answer;
}

inline Answer running()
{
    return json(R"({"id":"7","state":"running"})");
}

inline Answer done(const QUrl &url)
{
    return json(R"({"id":"7","state":"done","url":")" + url.toEncoded() + R"("})");
}

inline Answer cut(qint64 at, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    Answer answer = file(pdf);
    answer.cutAt = at;
    answer.headers += headers;
    return answer;
}

inline QString endOf(const ExportResult &result)
{
    static const QStringList names{QStringLiteral("succeeded"), QStringLiteral("failed"), QStringLiteral("canceled"), QStringLiteral("interrupted")};
    QString text = names.at(static_cast<int>(result.outcome));
    if (result.interrupt != InterruptReason::None)
        text += u'/' + QString(interruptReasonId(result.interrupt));
    if (result.error)
        text += u' ' + QString(errorId(result.error->code));
    return text;
}

} // namespace quayside::test
