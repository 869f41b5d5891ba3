// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// @p account as it may be kept: its settings checked against the fields of its service and sign-in, defaults filled in, secrets taken out, its
/// address one that credentials may be sent to. Error: InvalidOption, RequiredOption at `account.KEY`.
Result<Account> checkedAccount(Account account, const Dialect &dialect);

} // namespace quayside
