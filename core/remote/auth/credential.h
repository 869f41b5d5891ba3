// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Whether a request may carry the account's credential, and why not.
enum class CredentialVerdict {
    Send,       ///< the account's own origin, one the dialect trusts, or one the user does
    NotAsked,   ///< the request wants none (signed links), or the account has none
    Redirected, ///< the URL comes from a redirect
    Insecure,   ///< plain http to another computer
    Foreign,    ///< another origin, trusted by nobody
};

/// The one place that decides which URL sees an account's credential.
CredentialVerdict credentialFor(const Dialect &dialect, const AccountSettings &account, const HttpRequest &request, bool redirected);

} // namespace quayside
