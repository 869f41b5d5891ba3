// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>

namespace quayside::test {

/// What a browser does with a sign-in's address: it follows every redirect and shows the last page.
class TestBrowser
{
public:
    /// For RemoteConfig::openUrl; may be called in any thread.
    [[nodiscard]] std::function<void(const QUrl &)> opener()
    {
        return [this](const QUrl &url) {
            QMetaObject::invokeMethod(
                &m_network, [this, url] { open(url); }, Qt::QueuedConnection);
        };
    }
    void open(const QUrl &url)
    {
        opened.append(url);
        if (!goesThere)
            return;
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
            shown = QString::fromUtf8(reply->readAll());
            lastUrl = reply->url();
            reply->deleteLater();
        });
    }

    bool goesThere = true; ///< false: a person who leaves the page standing there
    QList<QUrl> opened;
    QString shown;
    QUrl lastUrl;

private:
    QNetworkAccessManager m_network;
};

} // namespace quayside::test
