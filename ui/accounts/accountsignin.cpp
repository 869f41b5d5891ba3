// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsignin.h"

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

AccountSignIn::AccountSignIn(QWidget *parent) : QObject(parent), m_window(parent) {}

void AccountSignIn::start(AccountService &service, const QString &id)
{
    m_service = &service;
    m_id = id;
    whenDone(service.account(id), this, [this](const Result<AccountInfo> &info) {
        if (!info)
            Q_EMIT ended(false, sentence(info.error()));
        else if (info->account.auth == AuthKind::AuthorizationCode)
            withBrowser(*info);
        else
            withSecrets(*info);
    });
}

void AccountSignIn::cancel()
{
    if (m_service)
        m_service->cancelSignIn(m_id);
}

void AccountSignIn::withBrowser(const AccountInfo &info)
{
    Q_EMIT waits(tr("Go on in the browser to sign in “%1”. Quayside waits.").arg(info.account.name));
    whenDone(m_service->signInWithBrowser(m_id), this, [this](const Result<SecretPlace> &place) { tell(place); });
}

void AccountSignIn::withSecrets(const AccountInfo &info)
{
    const SignInForm form = formOf(*m_service, info.account);
    QList<OptionSpec> secrets;
    for (const OptionSpec &field : form.fields) {
        if (field.type == OptionType::Secret)
            secrets.append(field);
    }
    auto *dialog = new SecretsDialog(tr("Sign in “%1”").arg(info.account.name), form.help, secrets, m_window);
    connect(dialog, &SecretsDialog::given, this, &AccountSignIn::keep);
    dialog->open();
}

void AccountSignIn::keep(const QMap<QString, QString> &secrets)
{
    m_left = secrets.size();
    for (const auto &[key, secret] : secrets.asKeyValueRange()) {
        whenDone(m_service->setSecret(m_id, key, secret), this, [this](const Result<SecretPlace> &place) {
            if (--m_left == 0 || !place)
                tell(place);
        });
    }
}

void AccountSignIn::tell(const Result<SecretPlace> &place)
{
    if (!place)
        Q_EMIT ended(false, sentence(place.error()));
    else if (*place == SecretPlace::Session)
        Q_EMIT ended(true, tr("Signed in until the program ends: there is no keychain to keep it."));
    else
        Q_EMIT ended(true, tr("Signed in."));
}

} // namespace quayside
