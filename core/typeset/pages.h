// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <QStringList>

namespace quayside {

/// Options of every target that is made of pages (page size, margins, fonts, contents, PDF standard …).
QList<OptionSpec> pageOptions();

/// Folders outside of the program whose files have a say in what pages look like, fonts excepted: hyphenation, colours of code.
QStringList pageDataFolders();

} // namespace quayside
