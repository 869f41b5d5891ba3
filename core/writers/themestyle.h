// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/theme.h"

#include <QByteArray>

namespace quayside {

/// Rules of CSS for the markup of HtmlBody: sizes, spaces, fonts and colours of @p theme, relative to the size of the text.
QByteArray themeRules(const Theme &theme);

} // namespace quayside
