// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace quayside {

/// The outline of @p rect.
PathItem outlineOf(const QRectF &rect, const Stroke &stroke);

} // namespace quayside
