// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace quayside::markdown {

/// A blank where a line may wrap (U+FDD0, a noncharacter).
inline constexpr QChar breakable(u'\uFDD0');

/// The surroundings that decide what to escape.
struct TextPlace {
    bool lineStart = false;     ///< "- ", "1. " or "# " would start a block
    bool blockStart = false;    ///< first in its paragraph: "[x]:" is a definition, "[ ]" a task
    bool inBrackets = false;    ///< in the text of a link or image
    bool tildes = false;        ///< other tildes nearby
    bool beforeBracket = false; ///< a link or footnote call follows directly
    bool afterNote = false;     ///< follows a footnote call that starts the paragraph
    bool lineEnd = false;
    bool wraps = false; ///< blanks become `breakable`
};

/// Escapes @p text with as few backslashes as GFM needs (0.29, §2.4, §4, §6).
void appendEscaped(QString &out, QStringView text, const TextPlace &place);

/// A code span with enough backticks; empty for empty text.
QString codeSpan(const QString &text);

/// A link's destination and title, as between the parentheses.
QString linkTarget(const QString &url, const QString &title);

/// <address> if readers get the same link back; else empty.
QString autolink(const QString &url, const QString &text);

/// The info string of a code block, escaped.
QString infoString(const QString &info);

/// Punctuation and blanks as in cmark-gfm 0.29's flanking rules.
bool isPunctuation(char32_t c);
bool isBlank(char32_t c);
/// First and last code point; 0 if empty.
char32_t firstCodePoint(QStringView text);
char32_t lastCodePoint(QStringView text);

/// Escapes & < > and, in attributes, quotes.
QString htmlText(const QString &text);
QString htmlAttribute(const QString &text);

} // namespace quayside::markdown
