// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <ranges>

struct hb_font_t;

namespace quayside {

/// Whether @p c is invisible and needs no glyph.
bool drawsNothing(char32_t c);

/// Visible characters of @p text that @p font lacks.
QList<char32_t> charactersWithout(hb_font_t *font, QStringView text);

/// How Warnings name a character: itself, code point, Unicode name.
QString characterName(char32_t c);

/// Characters behind the .notdef glyphs, one per glyph. @p glyphs have `id` and `cluster`, in visual order; clusters are offsets in @p
/// text, which ends with the last.
template<std::ranges::random_access_range Glyphs>
QList<char32_t> missingCharacters(const Glyphs &glyphs, bool rightToLeft, QStringView text, hb_font_t *font)
{
    QList<char32_t> found;
    const auto count = std::ranges::size(glyphs);
    qsizetype end = text.size();
    qsizetype begin = end;
    for (std::size_t i = 0; i < count; ++i) { // backwards: a cluster ends where the next begins
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
