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
        else if (info->account.auth == AuthKind::AuthorizationCode)
            withBrowser(*info);
        else
            withSecrets(*info);
    });
}

void SignInPrompt::cancel()
{
    if (m_waits)
        m_service->cancelSignIn(m_id);
}

void SignInPrompt::withBrowser(const AccountInfo &info)
{
    Q_EMIT waits(tr("Go on in the browser to sign in “%1”. Quayside waits.").arg(info.account.name));
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
    const SignInForm form = formOf(*m_service, info.account);
    QList<OptionSpec> secrets;
    for (const OptionSpec &field : form.fields) {
        if (field.type == OptionType::Secret)
            secrets.append(field);
    }
    auto *dialog = new SecretsDialog(tr("Sign in “%1”").arg(info.account.name), form.help, secrets, m_window);
    connect(dialog, &SecretsDialog::given, this, &SignInPrompt::keep);
    dialog->open();
}

void SignInPrompt::keep(const QMap<QString, QString> &secrets)
{
    m_left = secrets;
    keepNext(SecretPlace::Keychain);
}

/// One at a time; reports sign-in once all are stored.
void SignInPrompt::keepNext(SecretPlace worst)
{
    if (m_left.isEmpty())
        return tell(worst);
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
