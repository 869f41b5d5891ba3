// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "engine/accountservice.h"

namespace quayside::cli {

/// Passes the account's secrets (scope `account`, or a bare key it lacks) to the account service; prompts for missing ones, or signs in with the
/// browser. Without a keychain they last as long as the command. Returns the other settings, which are the request's.
/// Error: AccountNotFound, KeychainUnavailable, SignInFailed.
Result<QList<Setting>> giveAccountSecrets(Session &session, const QString &account, const QList<Setting> &secrets);

/// Signs in again, in the browser or with given or prompted secrets; returns where they are kept. Error: AccountNotFound, SecretMissing, SignInFailed.
Result<SecretPlace> signInAgain(Session &session, const QString &account, const QList<Setting> &secrets);

/// Stores these secrets, by key; Session if any could not be kept. Error: UnknownOption, AccountNotFound.
Result<SecretPlace> setSecrets(Session &session, const QString &account, const QMap<QString, QString> &secrets);

/// Exports of several accounts cannot take a secret of one: it must not be shown to the service of another. Error: Usage.
Result<void> checkOneAccount(const QList<ExportJob> &jobs, const QList<Setting> &given);

/// Whether @p setting is one of an account rather than of a request.
bool isAccountSecret(const Setting &setting);

/// How long a sign-in without a keychain lasts, and how to keep it.
QString sessionOnlyWords(const AccountInfo &info);

} // namespace quayside::cli
