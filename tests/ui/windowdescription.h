// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"

namespace quayside::test {

/// What the fake provider of window tests says of itself: it looks like this computer.
ProviderDescription windowDescription();

/// One OptionSpec of every OptionType, with groups, an advanced one, a dependent one and per-locale ones.
QList<OptionSpec> everyOption();

} // namespace quayside::test
