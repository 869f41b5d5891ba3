// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quayside {

/// Lets the Tab key go through @p area as its layouts show it, beginning when the area's turn came before. Needed where fields are made after
/// what stands below them: Qt goes in the order of making.
void tabInOrder(QWidget *area);

} // namespace quayside
