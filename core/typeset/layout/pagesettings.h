// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "typeset/layout/layoutsettings.h"
#include "typeset/pageoptions.h"

namespace quayside {

/// Resolves @p options; scales @p theme to the font size. Error: InvalidOption (no space between margins).
Result<PageSettings> pageSettings(const WriteInput &input, const PageOptions &options, Theme &theme);

/// Lays pages on their side. False, and nothing is changed, where that gives no wider column.
bool turnPages(PageSettings &settings, const PageOptions &options, const Theme &theme);

/// Whether words of @p language are divided at all; not known: no.
bool dividesWords(const QString &language);

} // namespace quayside
