// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quayside {

/// External folders that affect page output, except fonts: hyphenation, code colours.
QStringList pageDataFolders();

} // namespace quayside
