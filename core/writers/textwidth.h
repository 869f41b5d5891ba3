// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace quayside {

/// Columns that @p text takes on a terminal or in a monospaced editor: 2 for wide East Asian characters and emoji (UAX #11), 0 for
/// combining marks and formatting characters. Counted by grapheme.
int textWidth(QStringView text);

/// How text is broken into lines.
struct WrapRules {
    int columns = 80;    ///< most columns of a line; a single word may be longer
    int firstIndent = 0; ///< columns taken already on the first line
    int restIndent = 0;  ///< columns taken already on the further lines
};

/// Breaks one paragraph at blanks and between wide East Asian characters (with the usual rules for their punctuation), never inside a
/// grapheme. A line feed in @p text always ends a line.
QStringList wrapText(const QString &text, const WrapRules &rules);

/// Whether a line end between these code points stands for nothing: both sides Chinese or Japanese, which write no blanks.
bool joinsWithoutBlank(char32_t before, char32_t after);

/// @p text with blanks up to @p columns.
QString padded(const QString &text, int columns, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace quayside
