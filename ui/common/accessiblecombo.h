// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Lets screen readers say what a combo box is for, and what is chosen: Qt's own name of one is its choice alone. Call before the first is
/// made; more often does nothing.
void installAccessibleCombos();

} // namespace quayside
