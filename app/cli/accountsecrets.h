// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace quayside::cli {

/// Passes the account's secrets (scope `account`, or a bare key it lacks) to the account service and prompts for missing ones; without a keychain
/// they last as long as the command. Returns the other settings, which are the request's. Error: AccountNotFound, KeychainUnavailable.
Result<QList<Setting>> giveAccountSecrets(Session &session, const QString &account, const QList<Setting> &secrets);

/// Signs in again, in the browser or with secrets given or prompted for. Error: AccountNotFound, SecretMissing, SignInFailed.
Result<void> signInAgain(Session &session, const QString &account, const QList<Setting> &secrets);

} // namespace quayside::cli
