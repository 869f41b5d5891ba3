// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QSizeF>

namespace quayside {

/// Display size of @p image in points: as requested, else @p own, its natural one; within @p limits. A share of the column enlarges it, as in CSS.
QSizeF shownSize(const Image &image, QSizeF own, QSizeF limits);

} // namespace quayside
