// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "engine/accountservice.h"

namespace quayside::cli {

/// Passes the account's secrets (scope `account`, or a bare key it lacks) to the account service; asks for missing ones on the terminal, or in the
/// browser where the account signs in so. Without a keychain they last as long as the command. Returns the other settings, which are the request's.
/// Error: AccountNotFound, KeychainUnavailable, SignInFailed.
Result<QList<Setting>> giveAccountSecrets(Session &session, const QString &account, const QList<Setting> &secrets);

/// Signs in again, in the browser or with secrets given or prompted for; where they are kept. Error: AccountNotFound, SecretMissing, SignInFailed.
Result<SecretPlace> signInAgain(Session &session, const QString &account, const QList<Setting> &secrets);

/// Gives the account these secrets, by key; Session where any of them could not be kept. Error: UnknownOption, AccountNotFound.
Result<SecretPlace> setSecrets(Session &session, const QString &account, const QMap<QString, QString> &secrets);

/// Whether @p setting is one of an account rather than of a request.
bool isAccountSecret(const Setting &setting);

/// How long a sign-in without a keychain holds, and how to keep it.
QString sessionOnlyWords(const AccountInfo &info);

} // namespace quayside::cli
