// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontstore.h"
#include "page/page.h"
#include "pdf/clusters.h"
#include "pdf/codes.h"

#include <QHash>

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quayside::pdf {

/// A document's use of one face. Codes are our own (codes.h), so pages can be written before the subset: one per glyph, more if it stands
/// for several texts (hyphen and soft hyphen, letter with and without joiner). An embedded CMap maps them to the subset.
class FontUse
{
public:
    /// @p softHyphens: line-end hyphens extract as U+00AD, as tagged PDF requires (ISO 32000-1, 14.8.2.2.3); otherwise as "-", by which
    /// many programs rejoin words.
    FontUse(FontId font, const FontStore &store, bool softHyphens);

    /// Records the glyphs of @p run and their texts. Call in page order, from one thread at a time.
    void collect(const GlyphRun &run);

    [[nodiscard]] const FaceInfo &info() const { return m_info; }
    [[nodiscard]] hb_face_t *face() const { return m_face; }
    /// Advance in thousandths of an em, as in W.
    [[nodiscard]] float width(quint32 glyph) const { return m_widths[glyph]; }
    [[nodiscard]] quint32 glyphCount() const { return static_cast<quint32>(m_widths.size()); }
    [[nodiscard]] bool used(quint32 glyph) const { return m_codes[glyph] != 0; }

    /// The code for the glyph's first text.
    [[nodiscard]] quint32 code(quint32 glyph) const { return m_codes[glyph]; }
    /// Whether the glyph's first text is @p unit.
    [[nodiscard]] bool means(quint32 glyph, char16_t unit) const { return m_single[glyph] == unit; }
    /// The code that extracts as @p text; without one, ActualText is needed.
    [[nodiscard]] std::optional<quint32> codeFor(quint32 glyph, QStringView text) const;

    /// An empty space glyph, or 0.
    [[nodiscard]] quint32 blankGlyph() const { return m_blank; }

    /// The text a piece extracts as: blanks as spaces, fillers as nothing.
    [[nodiscard]] QStringView readable(const GlyphRun &run, const Piece &piece) const;

    /// Codes in use, ascending.
    [[nodiscard]] std::vector<Code> codes() const;

private:
    void collect(quint32 glyph, QStringView text, QStringView whole);
    void use(quint32 glyph, QStringView text, QStringView whole);
    quint32 nextCode();
    void setFirst(quint32 glyph, QStringView text);
    void addCode(quint32 glyph, QStringView text);
    [[nodiscard]] QStringView first(quint32 glyph) const;
    char32_t nominalCharacter(quint32 glyph);

    static constexpr char16_t inStrings = 0xffff;
    static constexpr std::size_t mostExtra = 16384; ///< extra codes per face; a bound against hostile text

    struct Extra {
        quint32 glyph;
        QString text;
        quint32 code;
    };

    const FaceInfo &m_info;
    hb_face_t *m_face;
    hb_font_t *m_font;
    std::vector<float> m_widths;
    std::vector<quint32> m_codes;   ///< by glyph: first code; 0: unused
    std::vector<char16_t> m_single; ///< by glyph: first text; 0: none; inStrings: see m_strings
    std::unordered_map<quint32, QString> m_strings;
    std::vector<Extra> m_extra;
    QHash<std::pair<quint32, QString>, quint32> m_extraCodes;
    std::unordered_map<quint32, char32_t> m_nominal; ///< by glyph; built on demand
    quint32 m_next = firstOtherCode;
    quint32 m_blank = 0;
    std::vector<Piece> m_pieces; ///< reused
    bool m_nominalMade = false;
    bool m_softHyphens;
};

/// A document's faces, numbered by first use.
class FontUses
{
public:
    FontUses(const FontStore &store, bool softHyphens) : m_store(store), m_softHyphens(softHyphens) {}

    /// Records every run of @p page.
    void collect(const Page &page);
    [[nodiscard]] const FontUse &of(FontId font) const { return m_uses[std::size_t(m_index[font])]; }
    [[nodiscard]] int index(FontId font) const { return m_index[font]; }
    [[nodiscard]] const std::deque<FontUse> &all() const { return m_uses; }

private:
    void collect(const GlyphRun &run);

    const FontStore &m_store;
    bool m_softHyphens;
    std::deque<FontUse> m_uses;
    std::vector<int> m_index; ///< by FontId
};

} // namespace quayside::pdf
