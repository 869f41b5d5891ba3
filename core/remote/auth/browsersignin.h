// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/accountsession.h"

#include <QTcpServer>

namespace quayside {

/// One sign-in with the system's browser: authorization code with PKCE (S256) and a loopback redirect. Checks the state, exchanges the code once,
/// and hands the token to the account's TokenSource.
class BrowserSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserSignIn)

public:
    using OpenUrl = std::function<void(const QUrl &)>;
    using Finished = std::function<void(Result<void>)>;

    BrowserSignIn(std::shared_ptr<AccountSession> session, OpenUrl openUrl, Finished finished);
    ~BrowserSignIn() override;

    /// Listens and opens the browser; calls back once, later. Gives up after five minutes.
    void start();
    /// Ends with Canceled.
    void cancel();

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    void onRedirect(const QUrl &url, QTcpSocket *socket);
    void exchange(const QString &code);
    void sendForm(const QByteArray &form);
    void finish(Result<void> result);
    void answer(QTcpSocket *socket, int status, const QString &words);
    [[nodiscard]] ExportError failed(const QString &reason) const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString redirectUri() const;
    Result<void> listen();

    std::shared_ptr<AccountSession> m_session;
    OpenUrl m_openUrl;
    Finished m_finished;
    AuthMethod m_method;
    QUrl m_redirect; ///< from the account; empty: any free port
    QTcpServer m_server;
    QByteArray m_verifier;
    QByteArray m_state;
    HttpCallPtr m_call;
    bool m_gotCode = false;
};

/// The account's redirect address; empty if unset. Error: InvalidOption at `account.redirect-uri` unless it is http on this computer with a port.
Result<QUrl> redirectOf(const Account &account);

} // namespace quayside
