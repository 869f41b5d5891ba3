// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/filetypes.h"

namespace quayside {

/// The filters of a dialog that opens documents: all that @p types name at once, each by itself, then every file.
QString fileFilters(const QList<FileType> &types);

} // namespace quayside
