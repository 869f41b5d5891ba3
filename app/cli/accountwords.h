// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"

/// Accounts as command line text.
namespace quayside::cli {

/// For scripts; docs/cli-json.md has the fields.
QJsonObject toJson(const AccountInfo &info);

/// One line with name, service and sign-in state, and one per notice.
QString accountLine(const AccountInfo &info);

/// Everything about an account except secrets. @p fields: of its form.
QString accountText(const AccountInfo &info, const QList<OptionSpec> &fields);

/// The next step for an account just added or changed.
QString savedWords(const AccountInfo &info, bool isNew);

} // namespace quayside::cli
