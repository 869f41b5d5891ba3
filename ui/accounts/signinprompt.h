// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"

#include <QObject>

class QWidget;

namespace quayside {

/// Signs an account in again: with the system's browser where the account does so, else with a dialog for the secrets of its form.
/// Exports that wait for it go on by themselves.
class SignInPrompt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPrompt)

public:
    enum class End { SignedIn, Stopped, Failed };
    explicit SignInPrompt(QWidget *parent);
    /// One at a time: a sign-in that still waits for the browser is given up.
    void start(AccountService &service, const QString &id);
    /// Gives up waiting for the browser.
    void cancel();

Q_SIGNALS:
    /// The browser has been opened; the user goes on there.
    void waits(const QString &words);
    void ended(quayside::SignInPrompt::End end, const QString &words);

private:
    void withBrowser(const AccountInfo &info);
    void withSecrets(const AccountInfo &info);
    void keep(const QMap<QString, QString> &secrets);
    void tell(const Result<SecretPlace> &place);

    QWidget *m_window;
    AccountService *m_service = nullptr;
    QString m_id;
    int m_run = 0;        ///< number of the latest sign-in; earlier ones have nothing to say any more
    bool m_waits = false; ///< for the browser
    qsizetype m_left = 0; ///< secrets on their way into the keychain
};

} // namespace quayside
