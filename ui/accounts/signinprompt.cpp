// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signinprompt.h"

#include "ui/accounts/secretsdialog.h"
#include "ui/common/futures.h"

#include <QWidget>

namespace quayside {

namespace {

SignInForm formOf(const AccountService &service, const Account &account)
{
    for (const ServiceForm &form : service.services()) {
        if (form.id != account.dialect)
            continue;
        for (const SignInForm &way : form.signIns) {
            if (way.kind == account.auth)
                return way;
        }
    }
    return {};
}

/// What only the user has. The browser gives the rest, but not the client's own secret, which may be lost where there is no keychain.
QList<OptionSpec> askedSecrets(const SignInForm &form, const AccountInfo &info)
{
    const bool browser = info.account.auth == AuthKind::AuthorizationCode;
    QList<OptionSpec> secrets;
    for (const OptionSpec &field : form.fields) {
        if (field.type == OptionType::Secret && (!browser || info.missingSecrets.contains(field.key)))
            secrets.append(field);
    }
    return secrets;
}

} // namespace

SignInPrompt::SignInPrompt(QWidget *parent) : QObject(parent), m_window(parent) {}

void SignInPrompt::start(AccountService &service, const QString &id)
{
    cancel();
    m_waits = false;
    ++m_run;
    m_service = &service;
    m_id = id;
    whenDone(service.account(id), this, [this, run = m_run](const Result<AccountInfo> &info) {
        if (run != m_run)
            return;
        if (!info)
            Q_EMIT ended(End::Failed, sentence(info.error()));
        else
            withSecrets(*info);
    });
}

void SignInPrompt::cancel()
{
    if (m_waits)
        m_service->cancelSignIn(m_id);
}

void SignInPrompt::withBrowser()
{
    Q_EMIT waits(tr("Go on in the browser to sign in “%1”. Quayside waits.").arg(m_account.name));
    m_waits = true;
    whenDone(m_service->signInWithBrowser(m_id), this, [this, run = m_run](const Result<SecretPlace> &place) {
        if (run != m_run)
            return;
        m_waits = false;
        tell(place);
    });
}

void SignInPrompt::withSecrets(const AccountInfo &info)
{
    m_account = info.account;
    const SignInForm form = formOf(*m_service, m_account);
    const QList<OptionSpec> secrets = askedSecrets(form, info);
    if (secrets.isEmpty() && m_account.auth == AuthKind::AuthorizationCode)
        return withBrowser();
    auto *dialog = new SecretsDialog(tr("Sign in “%1”").arg(m_account.name), form.help, secrets, m_window);
    connect(dialog, &SecretsDialog::given, this, &SignInPrompt::keep);
    dialog->open();
}

void SignInPrompt::keep(const QMap<QString, QString> &secrets)
{
    m_left = secrets;
    keepNext(SecretPlace::Keychain);
}

/// One at a time; goes on, or reports sign-in, once all are stored.
void SignInPrompt::keepNext(SecretPlace worst)
{
    if (m_left.isEmpty())
        return m_account.auth == AuthKind::AuthorizationCode ? withBrowser() : tell(worst);
    const QString key = m_left.firstKey();
    whenDone(m_service->setSecret(m_id, key, m_left.take(key)), this, [this, run = m_run, worst](const Result<SecretPlace> &place) {
        if (run != m_run)
            return;
        if (!place)
            return tell(place);
        keepNext(*place == SecretPlace::Session ? SecretPlace::Session : worst);
    });
}

void SignInPrompt::tell(const Result<SecretPlace> &place)
{
    if (!place && place.error().code == ErrorCode::Canceled)
        Q_EMIT ended(End::Stopped, tr("Nobody was signed in. Choose “Sign in” to begin again."));
    else if (!place)
        Q_EMIT ended(End::Failed, sentence(place.error()));
    else if (*place == SecretPlace::Session)
        Q_EMIT ended(End::SignedIn, tr("Signed in until the program ends: nothing could be kept in a keychain."));
    else
        Q_EMIT ended(End::SignedIn, tr("Signed in."));
}

} // namespace quayside
