// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"

#include <QObject>

class QWidget;

namespace quayside {

/// Signs an account in again: with a dialog for its secrets, and in the browser where the service wants that. Waiting exports then continue.
class SignInPrompt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPrompt)

public:
    enum class End { SignedIn, Stopped, Failed };
    explicit SignInPrompt(QWidget *parent);
    /// Abandons a sign-in still waiting for the browser.
    void start(AccountService &service, const QString &id);
    /// Stops waiting for the browser.
    void cancel();
    /// The account that is signed in, or was last.
    [[nodiscard]] QString account() const { return m_id; }

Q_SIGNALS:
    /// The browser is open; the user continues there.
    void waits(const QString &words);
    void ended(quayside::SignInPrompt::End end, const QString &words);

private:
    void withBrowser();
    void withSecrets(const AccountInfo &info);
    void keep(const QMap<QString, QString> &secrets);
    void keepNext(SecretPlace worst);
    void tell(const Result<SecretPlace> &place);

    QWidget *m_window;
    AccountService *m_service = nullptr;
    QString m_id;
    Account m_account;             ///< being signed in
    int m_run = 0;                 ///< latest sign-in; results of earlier ones are ignored
    bool m_waits = false;          ///< for the browser
    QMap<QString, QString> m_left; ///< secrets not stored yet, by key
};

} // namespace quayside
