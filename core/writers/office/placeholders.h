// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"
#include "writers/office/xmltokens.h"

#include <functional>

namespace quayside::office {

/// A part of a header's or footer's words.
struct RunningPiece {
    enum class Kind { Text, Page, Pages, Chapter };
    Kind kind = Kind::Text;
    QString text; ///< of a text
};

/// Takes @p words apart: {page}, {pages} and {chapter} are fields, {title}, {author}, {date} and {file} text.
std::vector<RunningPiece> runningPieces(const QString &words, const Setting &setting);

/// Fills {title}, {author}, {date} and {file} in the tokens from @p start to @p end, a paragraph of a template. @p isWords: whether a text, by its
/// place, is shown. Programs cut words as they like: a placeholder may stand in several.
void fillPlaceholders(XmlTokens &tokens, std::size_t start, std::size_t end, const std::function<bool(std::size_t)> &isWords, const Setting &setting);

} // namespace quayside::office
