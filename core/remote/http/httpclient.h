// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/networksettings.h"
#include "remote/dialects/http.h"
#include "remote/http/downloadsink.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

class QSslConfiguration;

namespace quayside {

/// Why a request got no complete answer.
struct HttpFailure {
    ExportError error;
    bool sent = true;       ///< the server may have seen it: the outcome of a Creates request is unknown
    bool transient = false; ///< a retry may help, where that is safe
};
using HttpResult = tl::expected<HttpReply, HttpFailure>;

/// A request in flight. Destroying it aborts it without a callback.
class HttpCall;
struct HttpCallEnd {
    void operator()(HttpCall *call) const;
};
using HttpCallPtr = std::unique_ptr<HttpCall, HttpCallEnd>;

/// Request values in, reply values out, over QNetworkAccessManager. No HTTP/2, redirects, cookies or cache; capped bodies, own time-outs; TLS
/// errors are explained and never ignored. Lives in one thread with an event loop.
class HttpClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    explicit HttpClient(NetworkSettings settings, const QString &proxyPassword = {});
    ~HttpClient() override;

    /// Error: TlsFailed without `host`, if the configured CA file is unusable; then nothing is sent over https.
    [[nodiscard]] const Result<void> &caState() const { return m_caState; }

    using Finished = std::function<void(HttpResult)>;
    /// Sends @p request; @p authorization is the header's whole value; empty: none. A Creates request is sent at most once.
    [[nodiscard]] HttpCallPtr send(const HttpRequest &request, const QByteArray &authorization, Finished finished);
    /// As send(), but a 2xx body goes into @p sink, which outlives the call.
    [[nodiscard]] HttpCallPtr download(const HttpRequest &request, const QByteArray &authorization, DownloadSink &sink, Finished finished);

    /// For new connections.
    void setProxyPassword(const QString &password);
    [[nodiscard]] const NetworkSettings &settings() const { return m_settings; }

private:
    friend class HttpCall;
    NetworkSettings m_settings;
    Result<void> m_caState;
    QSslConfiguration *tls();
    std::unique_ptr<QSslConfiguration> m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace quayside
