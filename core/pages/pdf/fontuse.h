// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/fontstore.h"
#include "pages/page.h"
#include "pages/pdf/clusters.h"

#include <unordered_map>
#include <vector>

namespace quayside::pdf {

/// What a document shows of one face. Codes in content streams are CIDs: the glyph's id in the face as it is, so that pages can be written
/// before the subset is made; the embedded font maps them to the subset's ids.
class FontUse
{
public:
    FontUse(FontId font, const FontStore &store);

    /// Notes the glyphs of @p run and the text that each stands for. In page order, from one thread at a time.
    void collect(const GlyphRun &run);

    [[nodiscard]] FontId id() const { return m_id; }
    [[nodiscard]] const FaceInfo &info() const { return m_info; }
    [[nodiscard]] hb_face_t *face() const { return m_face; }
    [[nodiscard]] hb_font_t *font() const { return m_font; }
    /// Advance in thousandths of an em, as the W array will say it.
    [[nodiscard]] float width(quint32 glyph) const { return m_widths[glyph]; }
    [[nodiscard]] quint32 glyphCount() const { return static_cast<quint32>(m_widths.size()); }
    [[nodiscard]] bool used(quint32 glyph) const { return m_used[glyph] != 0; }
    /// The code of a glyph in content streams.
    [[nodiscard]] quint16 code(quint32 glyph) const { return m_cids.empty() ? static_cast<quint16>(glyph) : m_cids[glyph]; }
    /// CFF with names: codes are glyph ids, which the subset must retain.
    [[nodiscard]] bool retainsIds() const { return m_retain; }
    /// What extracting the glyph gives, through ToUnicode.
    [[nodiscard]] QStringView unicode(quint32 glyph) const;
    /// Whether reading the glyphs of @p cluster one after the other gives its text, so that no ActualText is needed.
    [[nodiscard]] bool spellsItself(const GlyphRun &run, const Cluster &cluster) const;
    /// Adds the UTF-16 of all ToUnicode entries: the only text a reader finds.
    [[nodiscard]] const std::vector<char16_t> &singles() const { return m_single; }

private:
    void collect(const GlyphRun &run, const Cluster &cluster);
    void use(quint32 glyph);
    void setUnicode(quint32 glyph, QStringView text);
    char32_t nominalCharacter(quint32 glyph);

    static constexpr char16_t inStrings = 0xffff;

    FontId m_id;
    const FaceInfo &m_info;
    hb_face_t *m_face;
    hb_font_t *m_font;
    std::vector<float> m_widths;
    std::vector<quint8> m_used;
    std::vector<char16_t> m_single; ///< by glyph: its character, 0 none yet, inStrings
    std::unordered_map<quint32, QString> m_strings;
    std::unordered_map<quint32, char32_t> m_nominal; ///< by glyph; made when first needed
    std::vector<quint16> m_cids; ///< by glyph, where they are not the same
    bool m_nominalMade = false;
    bool m_retain = false;
};

/// All faces of a document, numbered in the order of their first use on the pages.
class FontUses
{
public:
    explicit FontUses(const FontStore &store) : m_store(store) {}

    /// Notes every run of @p items.
    void collect(const Page &page);
    void collect(const Drawing &drawing);
    [[nodiscard]] const FontUse &of(FontId font) const { return m_uses[std::size_t(m_index[font])]; }
    [[nodiscard]] int index(FontId font) const { return m_index[font]; }
    [[nodiscard]] const std::deque<FontUse> &all() const { return m_uses; }

private:
    void collect(const GlyphRun &run);

    const FontStore &m_store;
    std::deque<FontUse> m_uses;
    std::vector<int> m_index; ///< by FontId
};

} // namespace quayside::pdf
