// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace quayside {

/// Terminal columns of @p text, by grapheme: wide East Asian characters and emoji (UAX #11) 2, combining and format characters 0.
int textWidth(QStringView text);

struct WrapRules {
    int columns = 80;    ///< a longer word overflows
    int firstIndent = 0; ///< already used on the first line
    int restIndent = 0;  ///< already used on the others
};

/// Wraps at blanks and between wide East Asian characters (by their punctuation rules), never inside a grapheme. Line feeds stay.
QStringList wrapText(const QString &text, const WrapRules &rules);

/// Whether a line end here means nothing: Chinese or Japanese on both sides.
bool joinsWithoutBlank(char32_t before, char32_t after);

/// @p text padded with blanks to @p columns.
QString padded(const QString &text, int columns, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace quayside
