// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/httpcall.h"

#include "remote/http/multipartbody.h"
#include "remote/http/origin.h"
#include "remote/http/remotewords.h"
#include "remote/http/tlswords.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QPointer>
#include <QSslError>

#include <algorithm>

namespace quayside {
namespace {

constexpr qint64 bufferSize = 1024 * 1024;
constexpr qint64 pieceSize = 128 * 1024; // read at once; decoding may grow it a hundredfold
constexpr qint64 longestTurn = 50;       // ms before yielding

ErrorParams hostParams(const QUrl &url, const QString &reason = {})
{
    return {{QStringLiteral("host"), url.host()}, {QStringLiteral("reason"), reason}};
}

QNetworkRequest wireRequest(const HttpRequest &request, const QByteArray &authorization, const NetworkSettings &settings, bool download)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Manual keeps Qt from answering a server's or a proxy's challenge by itself (Negotiate would).
    if (settings.proxy != NetworkSettings::Proxy::Manual || settings.proxyUser.isEmpty())
        wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, settings.http2);
    wire.setRawHeader("User-Agent", "Quayside/" QUAYSIDE_VERSION);
    if (download)
        wire.setRawHeader("Accept-Encoding", "identity"); // so that the length can be checked
    for (const auto &[name, value] : request.headers.fields())
        wire.setRawHeader(name, value);
    if (!authorization.isEmpty())
        wire.setRawHeader("Authorization", authorization);
    return wire;
}

} // namespace

// ---- OnceBody --------------------------------------------------------------------------------------------------------

OnceBody::OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_at;
}

bool OnceBody::atEnd() const
{
    return m_at >= m_bytes.size();
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_at);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_at, size, data);
    m_at += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

// ---- HttpCall --------------------------------------------------------------------------------------------------------

HttpCall::HttpCall(HttpClient &client, const HttpRequest &request, HttpClient::Finished finished)
    : m_client(client), m_request(request), m_finished(std::move(finished))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpCall::onTimeout);
}

HttpCall::~HttpCall()
{
    stopReply();
}

void HttpCall::useSink(DownloadSink &sink)
{
    m_sink = &sink;
}

/// Why the request cannot be sent.
std::optional<ExportError> HttpCall::obstacle() const
{
    const bool isSecure = m_request.url.scheme() == QLatin1StringView("https");
    const bool isWeb = isSecure || m_request.url.scheme() == QLatin1StringView("http");
    if (!isWeb || m_request.url.host().isEmpty() || !m_request.url.userInfo().isEmpty())
        return ExportError{ErrorCode::ConnectionFailed, hostParams(m_request.url, RemoteWords::tr("the address is not a web address")), {}, {}};
    if (m_client.caState() || !isSecure)
        return std::nullopt;
    ExportError error = m_client.caState().error();
    error.params.insert(QStringLiteral("host"), m_request.url.host());
    return error;
}

void HttpCall::start(const QByteArray &authorization)
{
    const NetworkSettings &settings = m_client.settings();
    if (const std::optional<ExportError> error = obstacle()) {
        QMetaObject::invokeMethod(
            this,
            [this, error = *error] {
                end(tl::unexpected(HttpFailure{error, false, false}));
            },
            Qt::QueuedConnection);
        return;
    }
    m_patience = std::max<std::chrono::milliseconds>(settings.answerTimeout, std::chrono::seconds(m_request.answerSeconds));
    QNetworkRequest wire = wireRequest(m_request, authorization, settings, m_sink != nullptr);
    if (m_request.url.scheme() == QLatin1StringView("https"))
        wire.setSslConfiguration(*m_client.tls());
    if (!m_request.parts.isEmpty())
        m_reply = sendParts(wire);
    else if (m_request.repeat == Repeat::Creates && !m_request.body.isEmpty())
        m_reply = sendOnce(wire);
    else if (m_request.method == HttpMethod::Get)
        m_reply = m_client.m_manager.get(wire);
    else
        m_reply = m_client.m_manager.sendCustomRequest(wire, methodName(m_request.method), m_request.body);
    watchReply();
}

/// With a body that Qt cannot resend.
QNetworkReply *HttpCall::sendOnce(QNetworkRequest wire)
{
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto body = std::make_unique<OnceBody>(m_request.body);
    QNetworkReply *reply = m_client.m_manager.sendCustomRequest(wire, methodName(m_request.method), body.get());
    body.release()->setParent(reply);
    return reply;
}

/// With a body streamed from files.
QNetworkReply *HttpCall::sendParts(QNetworkRequest wire)
{
    auto body = std::make_unique<MultipartBody>(m_request.parts);
    m_toUpload = body->length();
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, m_toUpload);
    wire.setRawHeader("Content-Type", body->contentType());
    // Queued, as the network is reading from it. An incomplete request starts nothing at the service.
    connect(
        body.get(), &MultipartBody::failed, this,
        [this, source = QPointer<MultipartBody>(body.get())] {
            if (source && source->problem())
                end(tl::unexpected(HttpFailure{*source->problem(), false, false}));
        },
        Qt::QueuedConnection);
    QNetworkReply *reply = m_client.m_manager.sendCustomRequest(wire, methodName(m_request.method), body.get());
    body.release()->setParent(reply);
    return reply;
}

void HttpCall::watchReply()
{
    m_reply->setReadBufferSize(bufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        m_sent = m_sent || sent > 0;
        m_uploaded = std::max(m_uploaded, sent);
        if (sent > 0 && !m_hasHead)
            m_timer.start(m_patience); // still uploading: no reply is due yet
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsProblem = tlsWords(errors); });
    m_timer.start(m_patience);
}

void HttpCall::abandon()
{
    m_finished = nullptr;
    stopReply();
}

void HttpCall::stopReply()
{
    m_timer.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpCall::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_hasHead)
        return;
    m_hasHead = true;
    m_sent = true;
    m_answer.status = status;
    m_answer.url = m_request.url;
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        m_answer.headers.set(name, value);
    m_intoSink = m_sink && m_answer.isSuccess();
    if (!m_intoSink) {
        // Qt decodes only what it asked for itself.
        const auto coding = contentCodingOf(m_answer.headers.value("Content-Encoding"));
        if (m_sink && coding && *coding != ContentCoding::Identity)
            m_decoder = std::make_unique<ContentDecoder>(*coding);
        return;
    }
    if (const Result<void> begun = m_sink->begin(m_answer, m_request.url.host()); !begun) {
        const bool again = begun.error().code == ErrorCode::DownloadIncomplete;
        end(tl::unexpected(HttpFailure{begun.error(), true, again}));
    }
}

/// False: yields; continues in the next turn.
bool HttpCall::onBytes()
{
    if (!m_hasHead)
        onHead();
    m_timer.start(m_client.settings().idleTimeout);
    QElapsedTimer turn;
    turn.start();
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(pieceSize);
        if (bytes.isEmpty())
            break;
        takeBytes(bytes);
        if (m_reply && m_reply->bytesAvailable() > 0 && turn.elapsed() > longestTurn) {
            goOnLater();
            return false;
        }
    }
    return true;
}

void HttpCall::goOnLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_reply && m_isOver)
                onFinished();
            else if (m_reply)
                onBytes();
        },
        Qt::QueuedConnection);
}

void HttpCall::takeBytes(const QByteArray &bytes)
{
    if (m_intoSink) {
        if (const Result<void> written = m_sink->write(bytes); !written)
            end(tl::unexpected(HttpFailure{written.error(), true, written.error().code == ErrorCode::DownloadIncomplete}));
        return;
    }
    if (!m_decoder)
        return takeBody(bytes);
    const Result<void> decoded = m_decoder->decode(bytes, [this](QByteArrayView piece) -> Result<void> {
        takeBody(piece);
        return m_reply ? Result<void>() : failure(ErrorCode::Canceled);
    });
    if (!decoded && m_reply) // its words are lost, its status is not
        m_decoder = std::make_unique<ContentDecoder>(ContentCoding::Identity);
}

void HttpCall::takeBody(QByteArrayView bytes)
{
    const qint64 room = m_client.settings().bodyLimit - m_answer.body.size();
    m_answer.body.append(bytes.first(std::clamp<qint64>(room, 0, bytes.size())));
    if (bytes.size() > room) {
        m_answer.bodyCut = true;
        end(m_answer);
    }
}

void HttpCall::onFinished()
{
    m_isOver = true;
    if (!m_hasHead)
        onHead();
    if (!m_reply)
        return;
    if (!onBytes() || !m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    // To us a status is an answer; Qt counts it as an error.
    const bool broken = error != QNetworkReply::NoError && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure);
    if (m_intoSink && (!broken || error == QNetworkReply::RemoteHostClosedError)) {
        const Result<void> whole = m_sink->finish();
        if (!whole)
            return end(tl::unexpected(HttpFailure{whole.error(), true, whole.error().code == ErrorCode::DownloadIncomplete}));
        if (!broken || m_sink->knowsItsEnd())
            return end(m_answer);
    }
    if (broken || !m_hasHead)
        return end(tl::unexpected(networkFailure()));
    end(m_answer);
}

void HttpCall::onTimeout()
{
    end(tl::unexpected(HttpFailure{{ErrorCode::TimedOut, hostParams(m_request.url), {}, {}}, true, true}));
}

void HttpCall::end(HttpResult result)
{
    stopReply();
    // The callback may destroy this.
    const HttpClient::Finished finished = std::move(m_finished);
    m_finished = nullptr;
    if (finished)
        finished(std::move(result));
}

/// @p reason: why there is no connection through the proxy.
HttpFailure HttpCall::proxyFailure(const QString &reason, bool sent, bool again, const QString &details) const
{
    return {{ErrorCode::ProxyFailed, {{QStringLiteral("host"), m_client.settings().proxyHost}, {QStringLiteral("reason"), reason}}, {}, details}, sent, again};
}

bool HttpCall::usesOwnProxy() const
{
    const NetworkSettings &settings = m_client.settings();
    return settings.proxy == NetworkSettings::Proxy::Manual && !settings.noProxyFor.contains(m_request.url.host(), Qt::CaseInsensitive);
}

HttpFailure HttpCall::networkFailure() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString host = m_request.url.host();
    const auto make = [&](ErrorCode code, const QString &reason, bool sent, bool again) {
        const QString details = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
        return HttpFailure{{code, {{QStringLiteral("host"), host}, {QStringLiteral("reason"), reason}}, {}, details}, sent, again};
    };
    switch (error) {
    case QNetworkReply::HostNotFoundError: return make(ErrorCode::HostNotFound, {}, false, true);
    case QNetworkReply::ConnectionRefusedError:
        if (usesOwnProxy())
            return proxyFailure(RemoteWords::tr("it does not answer"), false, true);
        return make(ErrorCode::ConnectionFailed, RemoteWords::tr("it takes no connections"), false, true);
    case QNetworkReply::SslHandshakeFailedError:
        return make(ErrorCode::TlsFailed, m_tlsProblem.isEmpty() ? RemoteWords::tr("no secure connection could be agreed on") : m_tlsProblem, false, false);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return proxyFailure(RemoteWords::tr("it does not answer"), false, true);
    case QNetworkReply::ProxyAuthenticationRequiredError: return proxyFailure(RemoteWords::tr("it asks for a user name and a password"), false, false);
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return proxyFailure(RemoteWords::tr("it closed the connection"), m_sent, true);
    case QNetworkReply::RemoteHostClosedError:
        return make(ErrorCode::ConnectionFailed, RemoteWords::tr("it closed the connection before the answer was whole"), true, true);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError: return make(ErrorCode::ConnectionFailed, RemoteWords::tr("its answer is not proper HTTP"), true, false);
    case QNetworkReply::ContentReSendError:
        return make(ErrorCode::ConnectionFailed, RemoteWords::tr("it closed the connection while the request was sent"), true, true);
    case QNetworkReply::UnknownNetworkError:
        // Qt says this when a proxy answers CONNECT with anything but 200 or 407; some refuse a wrong password that way.
        if (usesOwnProxy())
            return proxyFailure(RemoteWords::tr("it made no connection to %1").arg(host), m_sent, true, m_reply->errorString());
        [[fallthrough]];
    default: return make(ErrorCode::ConnectionFailed, RemoteWords::tr("the connection broke"), true, true);
    }
}

} // namespace quayside
