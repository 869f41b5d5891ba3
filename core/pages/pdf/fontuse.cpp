// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/fontuse.h"

#include "pages/pdf/cff.h"

#include <hb-ot.h>

#include <cmath>

namespace quayside::pdf {
namespace {

/// Blanks of any width are read as a blank; without this every no-break space would need ActualText, as fonts share its glyph.
QStringView readable(QStringView text)
{
    static constexpr char16_t blank[] = u" ";
    if (text.size() == 1 && (text[0] == u'\u00a0' || text[0] == u'\t' || text[0] == u'\n' || text[0] == u'\u2028'))
        return QStringView(blank, 1);
    return text;
}

} // namespace

FontUse::FontUse(FontId font, const FontStore &store)
    : m_id(font), m_info(store.info(font)), m_face(store.face(font)), m_font(store.font(font))
{
    const auto glyphs = std::size_t(m_info.glyphCount);
    m_widths.resize(glyphs, 0);
    m_used.resize(glyphs, 0);
    m_single.resize(glyphs, 0);
    if (m_info.cff) {
        hb_blob_t *table = hb_face_reference_table(m_face, HB_TAG('C', 'F', 'F', ' '));
        const auto charset = cffCharset({hb_blob_get_data(table, nullptr), qsizetype(hb_blob_get_length(table))}, m_info.glyphCount);
        hb_blob_destroy(table);
        m_retain = !charset.cidKeyed;
        if (charset.cidKeyed && !charset.identity)
            m_cids = charset.cids;
    }
}

void FontUse::collect(const GlyphRun &run)
{
    forEachCluster(run, [&](const Cluster &cluster) { collect(run, cluster); });
}

void FontUse::collect(const GlyphRun &run, const Cluster &cluster)
{
    for (auto i = cluster.first; i < cluster.last; ++i) {
        const auto glyph = run.glyphs[i].id;
        if (glyph >= m_used.size())
            continue;
        if (!m_used[glyph])
            use(glyph);
        if (m_single[glyph] != 0)
            continue;
        const auto text = readable(QStringView(run.text).mid(cluster.begin, cluster.end - cluster.begin));
        hb_codepoint_t own = 0;
        const bool one = text.size() == 1 && !text[0].isSurrogate();
        if (one && hb_font_get_nominal_glyph(m_font, text[0].unicode(), &own) && own == glyph)
            m_single[glyph] = text[0].unicode();
        else if (const char32_t nominal = nominalCharacter(glyph); nominal != 0)
            setUnicode(glyph, QString::fromUcs4(&nominal, 1));
        else if (!text.isEmpty())
            setUnicode(glyph, text);
    }
}

void FontUse::use(quint32 glyph)
{
    m_used[glyph] = 1;
    // One decimal place: fonts of 2048 units drift otherwise, and every few glyphs would need an adjustment.
    const double width = hb_font_get_glyph_h_advance(m_font, glyph) * 1000.0 / m_info.unitsPerEm;
    m_widths[glyph] = static_cast<float>(std::round(width * 10) / 10);
}

void FontUse::setUnicode(quint32 glyph, QStringView text)
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

QStringView FontUse::unicode(quint32 glyph) const
{
    if (m_single[glyph] == inStrings)
        return m_strings.at(glyph);
    return m_single[glyph] == 0 ? QStringView() : QStringView(&m_single[glyph], 1);
}

bool FontUse::spellsItself(const GlyphRun &run, const Cluster &cluster) const
{
    QStringView text = readable(QStringView(run.text).mid(cluster.begin, cluster.end - cluster.begin));
    const auto count = cluster.last - cluster.first;
    for (std::size_t k = 0; k < count; ++k) {
        const auto glyph = run.glyphs[run.rightToLeft ? cluster.last - 1 - k : cluster.first + k].id;
        if (glyph >= m_single.size())
            return false;
        const auto own = unicode(glyph);
        if (!text.startsWith(own))
            return false;
        text = text.mid(own.size());
    }
    return text.isEmpty();
}

void FontUses::collect(const GlyphRun &run)
{
    if (run.font >= m_index.size())
        m_index.resize(run.font + 1, -1);
    if (m_index[run.font] < 0) {
        m_index[run.font] = static_cast<int>(m_uses.size());
        m_uses.emplace_back(run.font, m_store);
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

void FontUses::collect(const Drawing &drawing)
{
    for (const DrawOp &op : drawing.ops) {
        if (const auto *run = std::get_if<GlyphRun>(&op.shape))
            collect(*run);
    }
}

} // namespace quayside::pdf
