// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"

namespace quayside {

/// A preset that comes with the program; its id never changes, its name is translated.
struct BuiltInPreset {
    QString id; ///< "report-pdf"
    Preset preset;
};

/// Those that @p local, this computer's provider, can make. They name no folder: results go where everything else goes.
QList<BuiltInPreset> builtInPresets(const ProviderDescription &local);

/// Whether @p text means @p preset: by its id, or by its name here or in English, ignoring case.
bool isCalled(const BuiltInPreset &preset, const QString &text);

} // namespace quayside
