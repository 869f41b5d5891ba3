// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace quayside {

/// Adds to @p box what can be done where a file of the same name is there already: a ConflictPolicy, as a number, is the data of each.
void offerConflictPolicies(QComboBox *box);

} // namespace quayside
