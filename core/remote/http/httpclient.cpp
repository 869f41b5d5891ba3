// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/httpclient.h"

#include "remote/http/httpcall.h"
#include "remote/http/remotewords.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace quayside {
namespace {

/// The user's proxy, except for hosts reached directly.
class ChosenProxy final : public QNetworkProxyFactory
{
public:
    ChosenProxy(const NetworkSettings &settings, const QString &password)
        : m_settings(settings), m_proxy(settings.proxyIsSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.proxyHost,
                                        static_cast<quint16>(settings.proxyPort), settings.proxyUser, password)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (m_settings.proxy == NetworkSettings::Proxy::System && !m_settings.noProxyFor.contains(host, Qt::CaseInsensitive))
            return systemProxyForQuery(query);
        const bool manual = m_settings.proxy == NetworkSettings::Proxy::Manual && !m_settings.noProxyFor.contains(host, Qt::CaseInsensitive);
        return {manual ? m_proxy : QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    NetworkSettings m_settings;
    QNetworkProxy m_proxy;
};

} // namespace

void HttpCallEnd::operator()(HttpCall *call) const
{
    call->abandon();
    call->deleteLater();
}

HttpClient::HttpClient(NetworkSettings settings, const QString &proxyPassword) : m_settings(std::move(settings))
{
    m_manager.setProxyFactory(new ChosenProxy(m_settings, proxyPassword)); // the manager owns it
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (m_settings.caFile.isEmpty())
        return;
    if (QSslCertificate::fromPath(m_settings.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString).isEmpty())
        m_caState =
            failure(ErrorCode::TlsFailed,
                    {{QStringLiteral("reason"), RemoteWords::tr("the certificate file “%1” is not there, or holds no certificate").arg(m_settings.caFile)}});
}

HttpClient::~HttpClient() = default;

QSslConfiguration *HttpClient::tls()
{
    if (!m_tls) {
        m_tls = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
        m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        if (!m_settings.caFile.isEmpty())
            m_tls->addCaCertificates(m_settings.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    }
    return m_tls.get();
}

void HttpClient::setProxyPassword(const QString &password)
{
    m_manager.setProxyFactory(new ChosenProxy(m_settings, password)); // the manager owns it
}

HttpCallPtr HttpClient::send(const HttpRequest &request, const QByteArray &authorization, Finished finished)
{
    HttpCallPtr call(new HttpCall(*this, request, std::move(finished)));
    call->start(authorization);
    return call;
}

HttpCallPtr HttpClient::download(const HttpRequest &request, const QByteArray &authorization, DownloadSink &sink, Finished finished)
{
    HttpCallPtr call(new HttpCall(*this, request, std::move(finished)));
    call->useSink(sink);
    call->start(authorization);
    return call;
}

} // namespace quayside
