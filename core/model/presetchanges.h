// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"

namespace quayside {

/// What @p to says otherwise than @p from, as labels that a form has: "Formats", "Page size (PDF)". Values that say the same by default are the same; an
/// option that is offered in one only counts by the one that decides so. @p description: of the provider of @p to.
QStringList presetChanges(const Preset &from, const Preset &to, const ProviderDescription &description);

} // namespace quayside
