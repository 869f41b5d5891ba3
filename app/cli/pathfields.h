// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"
#include "settings/settings.h"

/// Paths in fields and options, which are relative to the current folder, as everywhere on the command line.
namespace quayside::cli {

/// Whether @p field takes several paths.
bool isListOfPaths(const OptionSpec &field);

/// @p value with its paths made absolute.
QJsonValue absoluteField(const OptionSpec &field, const QJsonValue &value);

/// The same for all values of @p settings.
void makeAbsolute(Settings &settings, const ProviderDescription &description, const QString &kind);

} // namespace quayside::cli
