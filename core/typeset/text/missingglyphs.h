// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <ranges>

struct hb_font_t;

namespace quayside {

/// Whether @p c draws nothing by itself, so that no font needs to have it.
bool drawsNothing(char32_t c);

/// The characters of @p text that should be seen and that @p font does not have.
QList<char32_t> charactersWithout(hb_font_t *font, QStringView text);

/// How a Warning names a character: itself, its number and its name in Unicode.
QString characterName(char32_t c);

/// The characters behind those of @p glyphs (with `id` and `cluster`, in the order of the eye) that are the box for what @p font does not have, once
/// for each of their glyphs. Their clusters are offsets in @p text, which ends with what they show.
template<std::ranges::random_access_range Glyphs>
QList<char32_t> missingCharacters(const Glyphs &glyphs, bool rightToLeft, QStringView text, hb_font_t *font)
{
    QList<char32_t> found;
    const auto count = std::ranges::size(glyphs);
    qsizetype end = text.size();
    qsizetype begin = end;
    for (std::size_t i = 0; i < count; ++i) { // from the end of the text on: a cluster ends where the next one begins
        const auto &glyph = glyphs[rightToLeft ? i : count - 1 - i];
        if (const auto cluster = static_cast<qsizetype>(glyph.cluster); cluster != begin) {
            end = begin;
            begin = std::min(cluster, end);
        }
        if (glyph.id == 0)
            found << charactersWithout(font, text.mid(begin, end - begin));
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace quayside
