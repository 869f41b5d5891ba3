// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"

namespace quayside {

/// What @p to says otherwise than @p from, as labels that a form has: "Formats", "Page size (PDF)". Values that say the same by default are the same, and
/// so are options that are not offered in either. @p description: of the provider of @p to.
QStringList presetChanges(const Preset &from, const Preset &to, const ProviderDescription &description);

} // namespace quayside
