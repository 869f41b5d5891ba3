// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/networksettings.h"

class QSettings;

namespace quayside {

/// Network settings of the profile; defaults for missing and out-of-range values.
NetworkSettings readNetworkSettings(const QSettings &file);
/// Writes non-default values; not the proxy password.
void writeNetworkSettings(QSettings &file, const NetworkSettings &settings);

} // namespace quayside
