// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/dialect.h"
#include "remote/dialects/document360.h"
#include "remote/dialects/emailshepherd.h"
#include "remote/dialects/foundrynotepad.h"
#include "remote/dialects/googledrive.h"
#include "remote/dialects/gotenberg.h"
#include "remote/dialects/workiva.h"

#include <algorithm>
#include <array>

namespace quayside {

// THE TABLE: a row an API.
std::span<const Dialect> dialects()
{
    static const std::array table{
        foundryNotepadDialect(), // docs/contracts/foundry-notepad.md
        workivaDialect(),        // docs/contracts/workiva.md
        document360Dialect(),    // docs/contracts/document360.md
        emailShepherdDialect(),  // docs/contracts/emailshepherd.md
        gotenbergDialect(),      // docs/contracts/gotenberg.md
        googleDriveDialect(),    // docs/contracts/google-drive.md
    };
    return table;
}

const Dialect *dialectById(QStringView id)
{
    const std::span<const Dialect> table = dialects();
    const auto at = std::find_if(table.begin(), table.end(), [id](const Dialect &dialect) { return id == QLatin1StringView(dialect.id); });
    return at == table.end() ? nullptr : &*at;
}

const AuthMethod *AuthDescription::method(AuthKind kind) const
{
    const auto at = std::find_if(methods.begin(), methods.end(), [kind](const AuthMethod &method) { return method.kind == kind; });
    return at == methods.end() ? nullptr : &*at;
}

QString clientId(const AccountSettings &account, const AuthMethod &method)
{
    const QString own = account.values().value(QLatin1StringView("client-id")).toString();
    return own.isEmpty() ? method.defaultClientId : own;
}

} // namespace quayside
