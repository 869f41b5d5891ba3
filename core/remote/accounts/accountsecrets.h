// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Keys of all secrets that @p account may have in the keychain, those of sign-ins it no longer uses too.
QStringList possibleSecrets(const Dialect &dialect, const Account &account);

/// Keys of the secrets that the sign-in of @p account needs.
QStringList neededSecrets(const Dialect &dialect, const Account &account);

} // namespace quayside
