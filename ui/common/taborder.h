// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quayside {

/// Tab order in @p area as laid out, at the area's old place. Qt uses creation order, wrong for fields created late.
void tabInOrder(QWidget *area);

} // namespace quayside
