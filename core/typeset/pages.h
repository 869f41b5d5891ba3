// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quayside {

/// Folders outside of the program whose files have a say in what pages look like, fonts excepted: hyphenation, colours of code.
QStringList pageDataFolders();

} // namespace quayside
