// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace quayside::cli {

/// Hands the account's own secrets (scope `account`, or a bare key that the account misses) to the account service, and asks on the terminal
/// for those that are still missing: where there is no keychain they live only as long as the command. Gives the settings that are left,
/// which belong to the request. Error: AccountNotFound, KeychainUnavailable.
Result<QList<Setting>> giveAccountSecrets(Session &session, const QString &account, const QList<Setting> &secrets);

/// Signs @p account in again: in the system's browser where it does so, else with new secrets, given or asked for on the terminal.
/// Error: AccountNotFound, SecretMissing, SignInFailed.
Result<void> signInAgain(Session &session, const QString &account, const QList<Setting> &secrets);

} // namespace quayside::cli
