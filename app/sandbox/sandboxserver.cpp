// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/apis.h"
#include "app/sandbox/delivery.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <cmath>

namespace quayside::sandbox {
namespace {

constexpr qsizetype mostLogLines = 100'000;
constexpr qsizetype largestBody = 10'485'760; // Workiva's limit, the highest of all

QStringList decodedSegments(const QString &path)
{
    QStringList segments;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts))
        segments.append(QUrl::fromPercentEncoding(segment.toLatin1()));
    return segments;
}

QUrl addressOf(const QTcpServer &server)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(server.serverAddress() == QHostAddress(QHostAddress::AnyIPv4) ? QStringLiteral("127.0.0.1") : server.serverAddress().toString());
    url.setPort(server.serverPort());
    return url;
}

Result<void> usage(const QString &reason)
{
    return failure(ErrorCode::Usage, {{QStringLiteral("reason"), reason}});
}

} // namespace

/// Qt's HTTP server parses requests; delivery.cpp answers, as it can also write broken replies.
class SandboxServer::Listener final : public QAbstractHttpServer
{
public:
    explicit Listener(SandboxServer &owner) : m_owner(owner) {}

    QTcpServer *const api = new QTcpServer(this);
    QTcpServer *const storage = new QTcpServer(this);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        Request copy;
        copy.method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method()));
        copy.method = copy.method.toUpper();
        copy.path = request.url().path(QUrl::FullyEncoded);
        copy.segments = decodedSegments(copy.path);
        copy.query = request.query();
        for (const auto &[name, value] : request.headers())
            copy.headers.append({name, value});
        copy.body = request.body();
        copy.base = m_owner.url();
        copy.storage = m_owner.storageUrl();
        copy.onStorage = socket->localPort() == storage->serverPort();
        // Not within Qt's read of the socket: a fault may close it.
        QPointer<QTcpSocket> pointer(socket);
        QTimer::singleShot(0, socket, [this, copy, pointer] { m_owner.take(copy, pointer); });
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *socket) override { socket->disconnectFromHost(); }

private:
    SandboxServer &m_owner;
};

SandboxServer::SandboxServer(Config config, QObject *parent)
    : QObject(parent), m_world(std::make_unique<World>(std::move(config))), m_listener(std::make_unique<Listener>(*this))
{
    const auto add = [this](Api api, std::unique_ptr<ApiService> service) {
        m_routes += service->routes();
        m_voices.insert(static_cast<int>(api), service->voice());
        m_services.push_back(std::move(service));
    };
    add(Api::Foundry, foundryService(*m_world));
    add(Api::Workiva, workivaService(*m_world));
    add(Api::Document360, document360Service(*m_world));
    add(Api::EmailShepherd, emailShepherdService(*m_world));
    add(Api::Gotenberg, gotenbergService(*m_world));
    add(Api::GoogleDrive, googleDriveService(*m_world));
    m_routes += m_world->storageRoutes();
}

SandboxServer::~SandboxServer() = default;

Result<void> SandboxServer::start()
{
    const Config &config = m_world->config();
    if (!config.faults.isEmpty()) {
        if (const auto ok = setFaults(config.faults); !ok)
            return ok;
    }
    if (!config.logFile.isEmpty()) {
        m_logFile.setFileName(config.logFile);
        if (!m_logFile.open(QIODevice::WriteOnly | QIODevice::Append))
            return usage(tr("The log file “%1” cannot be written: %2").arg(config.logFile, m_logFile.errorString()));
    }
    for (const auto &[server, port] : {std::pair{m_listener->api, config.port}, std::pair{m_listener->storage, quint16(0)}}) {
        if (!server->listen(config.listen, port))
            return usage(tr("Port %1 of %2 cannot be used: %3").arg(QString::number(port), config.listen.toString(), server->errorString()));
        m_listener->bind(server);
    }
    m_world->apiBase = url();
    m_world->storageBase = storageUrl();
    return {};
}

QUrl SandboxServer::url() const
{
    return addressOf(*m_listener->api);
}

QUrl SandboxServer::storageUrl() const
{
    return addressOf(*m_listener->storage);
}

World &SandboxServer::world()
{
    return *m_world;
}

Result<void> SandboxServer::setFaults(const QByteArray &script)
{
    auto plan = FaultPlan::parse(script);
    if (!plan)
        return failure(plan.error());
    m_faults = *plan;
    return {};
}

std::optional<Reply> SandboxServer::limited(const Route &route, const QString &token)
{
    const double rate = m_world->config().rate;
    if (rate <= 0)
        return std::nullopt;
    Bucket &bucket = m_buckets[QString::number(static_cast<int>(route.api)) + token];
    const qint64 now = World::now();
    bucket.tokens = bucket.at == 0 ? rate : std::min(rate, bucket.tokens + rate * static_cast<double>(now - bucket.at) / 1000.0);
    bucket.at = now;
    if (bucket.tokens < 1)
        return m_voices.value(static_cast<int>(route.api)).tooMany(1);
    bucket.tokens -= 1;
    return std::nullopt;
}

std::optional<Reply> SandboxServer::gate(const Request &request, const Route &route)
{
    if (!route.needsToken)
        return std::nullopt;
    const Voice voice = m_voices.value(static_cast<int>(route.api));
    QStringList scopes;
    const Tokens::Verdict verdict = m_world->tokens.check(route.api, request.bearer(), &scopes);
    if (verdict != Tokens::Verdict::Good)
        return voice.unauthorized(verdict == Tokens::Verdict::Expired);
    if (const auto slower = limited(route, request.bearer()))
        return slower;
    if (!route.scope.isEmpty() && !scopes.contains(QStringLiteral("*")) && !scopes.contains(route.scope))
        return voice.forbidden(route.scope);
    return std::nullopt;
}

SandboxServer::Handled SandboxServer::perform(const Request &request, LogLine &line)
{
    const Route *route = nullptr;
    Captures captures;
    for (const Route &candidate : std::as_const(m_routes)) {
        if (candidate.method != request.method || (candidate.api == Api::Storage) != request.onStorage)
            continue;
        if (const auto matched = matchPattern(candidate.pattern, request.segments)) {
            route = &candidate;
            captures = *matched;
            break;
        }
    }
    line.route = route ? route->name : QString();
    const std::optional<Fault> fault = m_faults.take(line.route, request.method, request.segments);
    if (fault && takesPlace(fault->kind))
        return {fault->kind == FaultKind::Hang || fault->kind == FaultKind::Reset ? Reply{0, {}, {}, {}, false} : replyInPlace(*fault, request), fault};
    if (fault && fault->kind == FaultKind::ExpireToken)
        m_world->tokens.expire(request.bearer());
    if (fault && fault->kind == FaultKind::RevokeToken)
        m_world->tokens.revoke(request.bearer());
    if (!route)
        return {emptyReply(404), fault};
    if (request.body.size() > largestBody && route->api != Api::Gotenberg) // which has no limit unless told
        return {emptyReply(413), fault};
    if (const auto refused = gate(request, *route))
        return {*refused, fault};
    Reply reply = route->handle(request, captures);
    applyRange(request, reply);
    if (fault)
        spoil(reply, *fault);
    return {reply, fault};
}

void SandboxServer::take(const Request &request, QPointer<QTcpSocket> socket)
{
    LogLine line;
    line.at = World::now();
    line.method = QString::fromLatin1(request.method);
    line.path = request.path;
    line.token = !request.header(QByteArrayLiteral("authorization")).isEmpty();
    line.storage = request.onStorage;
    const Handled handled = perform(request, line);
    line.status = handled.fault && handled.fault->kind == FaultKind::LoseAnswer ? 0 : handled.reply.status;
    line.job = handled.reply.job;
    line.fault = handled.fault ? QStringLiteral("fault") : QString();
    write(line);
    const bool close = request.header(QByteArrayLiteral("connection")).toLower() == "close";
    int delay = m_world->config().latencyMs;
    if (handled.fault && handled.fault->kind == FaultKind::Delay)
        delay += handled.fault->ms;
    if (delay == 0) {
        deliver(socket, handled.reply, handled.fault, close);
        return;
    }
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [socket, handled, close] { deliver(socket, handled.reply, handled.fault, close); });
}

void SandboxServer::write(const LogLine &line)
{
    if (m_log.size() >= mostLogLines)
        m_log.removeFirst();
    m_log.append(line);
    if (!m_logFile.isOpen())
        return;
    const auto word = [](const QString &text) { return text.isEmpty() ? QByteArray("-") : text.toUtf8(); };
    m_logFile.write(World::stamp(line.at).toLatin1() + ' ' + word(line.method) + ' ' + word(line.path) + ' ' + QByteArray::number(line.status) + ' '
                    + word(line.route) + " job=" + word(line.job) + (line.token ? " token" : " no-token") + (line.storage ? " storage" : " api")
                    + (line.fault.isEmpty() ? "" : " fault") + '\n');
    m_logFile.flush();
}

QString SandboxServer::greeting() const
{
    const Config &config = m_world->config();
    QStringList lines{tr("quayside-sandbox: a local server that speaks the export APIs of Quayside. Nothing leaves this computer."),
                      tr("Pdf, html, markdown, text and json are made by the local engine from the documents below; docx, xlsx, pptx, csv, xhtml, tar.gz and "
                         "zip are small genuine samples."),
                      QString(),
                      tr("Base URL       %1").arg(url().toString()),
                      tr("Token          %1").arg(config.token),
                      tr("Client id      %1").arg(Tokens::clientId()),
                      tr("Client secret  %1   (tokens live %2 s)").arg(Tokens::clientSecret(), QString::number(config.tokenLifeSeconds)),
                      tr("Files          %1   (signed links live %2 s)").arg(storageUrl().toString(), QString::number(config.linkLifeSeconds))};
    for (const auto &service : m_services)
        lines += QStringList{QString()} + service->greeting();
    lines += {QString(), tr("Ready. Ctrl-C ends it.")};
    return lines.join(u'\n') + u'\n';
}

} // namespace quayside::sandbox
