// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace quayside::markdown {

/// Stands for a blank at which a wrapped line may end; a code point that no text may use (U+FDD0).
inline constexpr QChar breakable(u'\uFDD0');

/// What stands around a piece of text and decides what must be escaped in it.
struct TextPlace {
    bool lineStart = false;     ///< first on its line: "- ", "1. ", "# " would be something else
    bool blockStart = false;    ///< first in its paragraph: "[x]:" would be a definition, "[ ]" a task
    bool inBrackets = false;    ///< inside the text of a link or image
    bool tildes = false;        ///< other tildes stand near
    bool beforeBracket = false; ///< a link or footnote call follows at once
    bool afterNote = false;     ///< a footnote call stands before, first in its paragraph
    bool lineEnd = false;       ///< last on its line
    bool wraps = false;         ///< blanks become `breakable`
};

/// @p text with as few backslashes as keep a GFM reader from seeing markup in it. Source of the rules: GFM 0.29, §2.4, §4, §6.
void appendEscaped(QString &out, QStringView text, const TextPlace &place);

/// Text between backticks: as many as it needs. Empty for empty text.
QString codeSpan(const QString &text);

/// A link's address as it stands between the parentheses, and its title behind a blank.
QString linkTarget(const QString &url, const QString &title);

/// <address>, where the text of the link is its address and a reader takes it back so; else empty.
QString autolink(const QString &url, const QString &text);

/// The info string of a code block, escaped.
QString infoString(const QString &info);

/// Punctuation and blanks as cmark-gfm 0.29 sees them when it decides whether emphasis may begin or end.
bool isPunctuation(char32_t c);
bool isBlank(char32_t c);
/// First and last code point of @p text; 0 when it is empty.
char32_t firstCodePoint(QStringView text);
char32_t lastCodePoint(QStringView text);

/// Text for HTML: & < > and, for attributes, quotes.
QString htmlText(const QString &text);
QString htmlAttribute(const QString &text);

} // namespace quayside::markdown
