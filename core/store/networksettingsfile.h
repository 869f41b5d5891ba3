// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/networksettings.h"

class QSettings;

namespace quayside {

/// How the user wants to reach the network, from the profile's settings; what is missing or out of its range is the default.
NetworkSettings readNetworkSettings(const QSettings &file);
/// Keeps it; what equals the default is not written. The proxy's password is no part of it.
void writeNetworkSettings(QSettings &file, const NetworkSettings &settings);

} // namespace quayside
