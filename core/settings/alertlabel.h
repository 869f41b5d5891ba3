// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/locales.h"

namespace quayside {

enum class AlertKind : quint8; // document/blocks.h, which stands beside this folder

/// What stands above an alert without a title of its own. Label has the kinds in their order, from Note on.
constexpr Label labelOf(AlertKind kind)
{
    return static_cast<Label>(static_cast<int>(Label::Note) + static_cast<int>(kind));
}

} // namespace quayside
