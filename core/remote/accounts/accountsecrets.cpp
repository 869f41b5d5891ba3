// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/accountsecrets.h"

namespace quayside {
namespace {

const QString refreshToken = QStringLiteral("refresh-token");

void addSecrets(const AuthMethod &method, QStringList &keys)
{
    for (const OptionSpec &field : method.fields) {
        if (field.type == OptionType::Secret && !keys.contains(field.key))
            keys.append(field.key);
    }
}

} // namespace

QStringList possibleSecrets(const Dialect &dialect, const Account &account)
{
    QStringList keys{refreshToken};
    const AuthDescription auth = dialect.auth(account);
    for (const AuthMethod &method : auth.methods)
        addSecrets(method, keys);
    return keys;
}

QStringList neededSecrets(const Dialect &dialect, const Account &account)
{
    // Browser sign-in has a refresh token, and perhaps the secret of the user's own client.
    QStringList keys = account.auth == AuthKind::AuthorizationCode ? QStringList(refreshToken) : QStringList();
    const AuthDescription auth = dialect.auth(account);
    if (const AuthMethod *method = auth.method(account.auth))
        addSecrets(*method, keys);
    return keys;
}

} // namespace quayside
