// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/presets.h"

namespace quayside::cli {

/// One line of the list.
QString presetLine(const PresetEntry &entry);

/// What @p entry says, in words, and as options of the command line. @p description: of its provider.
QString presetText(const PresetEntry &entry, const ProviderDescription &description);

/// {name, builtIn?, default, preset, unknown, error?}; schema in docs/cli-json.md.
QJsonObject presetJson(const PresetEntry &entry);

} // namespace quayside::cli
