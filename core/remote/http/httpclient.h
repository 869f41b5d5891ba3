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

/// A request that got no whole answer.
struct HttpFailure {
    ExportError error;
    bool sent = true;       ///< something may have reached the server: what a Creates request did is unknown
    bool transient = false; ///< asking again may help (where that is safe)
};
using HttpResult = tl::expected<HttpReply, HttpFailure>;

/// One request under way. Destroying it aborts it, and its callback is never called then.
class HttpCall;
struct HttpCallEnd {
    void operator()(HttpCall *call) const;
};
using HttpCallPtr = std::unique_ptr<HttpCall, HttpCallEnd>;

/// Requests as values in, answers as values out, over QNetworkAccessManager. HTTP/2 off, redirects never followed, no cookies, no
/// cache, bodies capped, own time-outs; TLS errors are explained and never ignored. Lives in one thread with an event loop.
class HttpClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    explicit HttpClient(NetworkSettings settings, const QString &proxyPassword = {});
    ~HttpClient() override;

    /// The file named as own CA, when it cannot be used. Error: TlsFailed.
    [[nodiscard]] const Result<void> &caState() const { return m_caState; }

    using Finished = std::function<void(HttpResult)>;
    /// Sends @p request; @p authorization is the whole value of the header, empty for none. A Creates request reaches the wire once at most.
    [[nodiscard]] HttpCallPtr send(const HttpRequest &request, const QByteArray &authorization, Finished finished);
    /// As send(), a 2xx body goes into @p sink, which must outlive the call.
    [[nodiscard]] HttpCallPtr download(const HttpRequest &request, const QByteArray &authorization, DownloadSink &sink, Finished finished);

    /// For connections that are made from now on.
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
