// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

namespace quayside {

/// The options of `quayside export` that say what @p preset says. Secrets are left out.
QStringList presetArguments(const Preset &preset, const ProviderDescription &description);

/// The commands that make @p batch, each the arguments after the program's name: one where one can say it, else one for each kind of source and preset.
/// @p stored: presets that can be given by name, as they are stored; others of the batch are written out. Without sources “SOURCE” stands in their
/// place.
QList<QStringList> exportCommands(const Batch &batch, const ProviderDescription &description, const QList<Preset> &stored);

/// @p arguments in one line for a shell of POSIX, quoted where needed; stray bytes of names as the shell's $'\xE9'.
QString shellText(const QStringList &arguments);

} // namespace quayside
