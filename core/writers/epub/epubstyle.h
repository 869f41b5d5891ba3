// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/theme.h"

#include <QByteArray>

#include <vector>

namespace quayside::epub {

/// A font file of the book.
struct FontFace {
    QString family;
    QString file; ///< its address
    qsizetype size = 0;
    bool bold = false;
    bool italic = false;
};

/// The style sheet of all chapters: sizes, spaces, fonts and colors of @p theme, relative to the letters that the reader chooses. What @p faces have
/// beside the theme's families stands in for those, and comes behind them, the largest first: it sets
/// most.
QByteArray styleSheet(Theme theme, const std::vector<FontFace> &faces);

} // namespace quayside::epub
