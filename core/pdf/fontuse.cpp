// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/fontuse.h"

#include <hb-ot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace quayside::pdf {
namespace {

constexpr char16_t blank[] = u" ";
constexpr char16_t ignorable[] = u"\u00ad";
constexpr char16_t hyphen[] = u"-";

bool isBlank(char16_t c)
{
    return c == u'\u00a0' || c == u'\t' || c == u'\n' || c == u'\u2028';
}

} // namespace

FontUse::FontUse(FontId font, const FontStore &store, bool softHyphens)
    : m_info(store.info(font)), m_face(store.face(font)), m_font(store.font(font)), m_softHyphens(softHyphens)
{
    const auto glyphs = std::size_t(m_info.glyphCount);
    m_widths.resize(glyphs, 0);
    m_codes.resize(glyphs, 0);
    m_single.resize(glyphs, 0);
    if (hb_codepoint_t glyph = 0; hb_font_get_nominal_glyph(m_font, u' ', &glyph)) {
        hb_glyph_extents_t ink{};
        if (hb_font_get_glyph_extents(m_font, glyph, &ink) && ink.width == 0 && ink.height == 0)
            m_blank = glyph;
    }
}

QStringView FontUse::readable(const GlyphRun &run, const Piece &piece) const
{
    if (piece.filler)
        return {};
    const auto text = QStringView(run.text).mid(piece.begin, piece.end - piece.begin);
    if (text.size() != 1)
        return text;
    // One glyph serves all spaces, so no-break spaces need no code of their own.
    if (isBlank(text[0].unicode()))
        return QStringView(blank, 1);
    return text[0] == u'\u00ad' && !m_softHyphens ? QStringView(hyphen, 1) : text;
}

void FontUse::collect(const GlyphRun &run)
{
    if (isPlain(run)) {
        const QStringView text(run.text);
        for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
            const auto glyph = run.glyphs[i].id;
            const auto at = qsizetype(i);
            if (glyph < m_single.size() && m_single[glyph] != text[at].unicode()) {
                const auto own = isBlank(text[at].unicode()) ? QStringView(blank, 1) : text.sliced(at, 1);
                collect(glyph, own, own);
            }
        }
        return;
    }
    spell(run, m_blank != 0, m_pieces);
    for (const Piece &piece : m_pieces) {
        const auto glyph = piece.blank ? m_blank : run.glyphs[piece.glyph].id;
        if (glyph < m_single.size())
            collect(glyph, readable(run, piece), QStringView(run.text).mid(piece.begin, piece.end - piece.begin));
    }
}

void FontUse::collect(quint32 glyph, QStringView text, QStringView whole)
{
    if (!used(glyph))
        use(glyph, text, whole);
    if (first(glyph) != text)
        addCode(glyph, text);
}

void FontUse::use(quint32 glyph, QStringView text, QStringView whole)
{
    // One decimal: in 2048-unit fonts whole numbers drift and need an adjustment every few glyphs.
    const double width = hb_font_get_glyph_h_advance(m_font, glyph) * 1000.0 / m_info.unitsPerEm;
    m_widths[glyph] = static_cast<float>(std::round(width * 10) / 10);
    // Prefer the cmap's character, to depend less on text order.
    hb_codepoint_t found = 0;
    const bool one = text.size() == 1 && !text[0].isSurrogate() && text[0].unicode() != 0xad;
    const bool own = one && hb_font_get_nominal_glyph(m_font, text[0].unicode(), &found) && found == glyph;
    const char32_t nominal = own ? text[0].unicode() : nominalCharacter(glyph);
    if (nominal != 0)
        setFirst(glyph, QString::fromUcs4(&nominal, 1));
    else
        setFirst(glyph, whole.isEmpty() ? QStringView(ignorable, 1) : text);
    m_codes[glyph] = isAsciiCode(nominal) ? static_cast<quint32>(nominal) : nextCode();
}

quint32 FontUse::nextCode()
{
    return std::exchange(m_next, codeAfter(m_next));
}

void FontUse::addCode(quint32 glyph, QStringView text)
{
    if (m_extra.size() >= mostExtra || text.size() > 64)
        return;
    const auto key = std::make_pair(glyph, text.toString());
    if (m_extraCodes.contains(key))
        return;
    m_extra.push_back({glyph, key.second, nextCode()});
    m_extraCodes.insert(key, m_extra.back().code);
}

std::optional<quint32> FontUse::codeFor(quint32 glyph, QStringView text) const
{
    if (first(glyph) == text)
        return code(glyph);
    if (m_extra.empty())
        return std::nullopt;
    const auto it = m_extraCodes.constFind(std::make_pair(glyph, text.toString()));
    return it == m_extraCodes.constEnd() ? std::nullopt : std::optional<quint32>(*it);
}

std::vector<Code> FontUse::codes() const
{
    std::vector<Code> codes;
    for (quint32 glyph = 0; glyph < glyphCount(); ++glyph) {
        if (used(glyph))
            codes.push_back({code(glyph), glyph, first(glyph)});
    }
    for (const Extra &extra : m_extra)
        codes.push_back({extra.code, extra.glyph, extra.text});
    std::sort(codes.begin(), codes.end(), [](const Code &a, const Code &b) { return a.code < b.code; });
    return codes;
}

void FontUse::setFirst(quint32 glyph, QStringView text)
{
    if (text.size() == 1 && !text[0].isSurrogate() && text[0].unicode() != inStrings) {
        m_single[glyph] = text[0].unicode();
    } else {
        m_single[glyph] = inStrings;
        m_strings.emplace(glyph, text.left(200).toString());
    }
}

char32_t FontUse::nominalCharacter(quint32 glyph)
{
    if (!m_nominalMade) {
        m_nominalMade = true;
        hb_set_t *characters = hb_set_create();
        hb_face_collect_unicodes(m_face, characters);
        for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(characters, &c);) {
            hb_codepoint_t found = 0;
            const bool readableOne = c >= 0x20 && !(c >= 0xe000 && c <= 0xf8ff) && c != 0xfeff && c != 0xfffe && c < 0xf0000;
            if (readableOne && hb_font_get_nominal_glyph(m_font, c, &found))
                m_nominal.try_emplace(found, c);
        }
        hb_set_destroy(characters);
    }
    const auto it = m_nominal.find(glyph);
    return it == m_nominal.end() ? 0 : it->second;
}

QStringView FontUse::first(quint32 glyph) const
{
    if (m_single[glyph] == inStrings)
        return m_strings.at(glyph);
    return m_single[glyph] == 0 ? QStringView() : QStringView(&m_single[glyph], 1);
}

void FontUses::collect(const GlyphRun &run)
{
    if (run.font >= m_index.size())
        m_index.resize(run.font + 1, -1);
    if (m_index[run.font] < 0) {
        m_index[run.font] = static_cast<int>(m_uses.size());
        m_uses.emplace_back(run.font, m_store, m_softHyphens);
    }
    m_uses[std::size_t(m_index[run.font])].collect(run);
}

void FontUses::collect(const Page &page)
{
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape))
            collect(*run);
    }
}

} // namespace quayside::pdf
