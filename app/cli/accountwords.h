// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"

/// Accounts as the command line tells them.
namespace quayside::cli {

/// For scripts; docs/cli-json.md has the fields.
QJsonObject toJson(const AccountInfo &info);

/// Name, service and whether it is signed in; a line, and one for each notice.
QString accountLine(const AccountInfo &info);

/// Everything about an account but its secrets. @p fields: of its form.
QString accountText(const AccountInfo &info, const QList<OptionSpec> &fields);

/// The next step for an account just added or changed.
QString savedWords(const AccountInfo &info, bool isNew);

} // namespace quayside::cli
