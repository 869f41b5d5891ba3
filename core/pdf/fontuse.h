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

/// What a document shows of one face. Codes in content streams are of our own choice (see codes.h), so that pages can be written before the subset
/// is made: one for each glyph, and further ones where a glyph stands for different texts (a hyphen and a soft hyphen, a letter with and without a
/// joiner). A CMap that is embedded with the font maps them to the subset's glyphs.
class FontUse
{
public:
    /// @p softHyphens: hyphens that only a line end made are U+00AD in the text, as tagged PDF asks (ISO 32000-1, 14.8.2.2.3); else they read as
    /// "-", which the many programs that put divided words together again look for.
    FontUse(FontId font, const FontStore &store, bool softHyphens);

    /// Notes the glyphs of @p run and the text that each stands for. In page order, from one thread at a time.
    void collect(const GlyphRun &run);

    [[nodiscard]] const FaceInfo &info() const { return m_info; }
    [[nodiscard]] hb_face_t *face() const { return m_face; }
    /// Advance in thousandths of an em, as the W array will say it.
    [[nodiscard]] float width(quint32 glyph) const { return m_widths[glyph]; }
    [[nodiscard]] quint32 glyphCount() const { return static_cast<quint32>(m_widths.size()); }
    [[nodiscard]] bool used(quint32 glyph) const { return m_codes[glyph] != 0; }

    /// The code of a used glyph's first meaning.
    [[nodiscard]] quint32 code(quint32 glyph) const { return m_codes[glyph]; }
    /// Whether the first meaning of @p glyph is this one unit.
    [[nodiscard]] bool means(quint32 glyph, char16_t unit) const { return m_single[glyph] == unit; }
    /// The code of @p glyph that extracts as @p text; nothing when there is none, and ActualText must say it.
    [[nodiscard]] std::optional<quint32> codeFor(quint32 glyph, QStringView text) const;

    /// The glyph of a blank; 0 when there is none that is blank.
    [[nodiscard]] quint32 blankGlyph() const { return m_blank; }

    /// What a piece of a run extracts as: blanks of any kind as a blank, a filler as nothing.
    [[nodiscard]] QStringView readable(const GlyphRun &run, const Piece &piece) const;

    /// All codes that content streams may use, rising.
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
    static constexpr std::size_t mostExtra = 16384; ///< further codes a face; bounds what hostile text can ask for

    struct Extra {
        quint32 glyph;
        QString text;
        quint32 code;
    };

    const FaceInfo &m_info;
    hb_face_t *m_face;
    hb_font_t *m_font;
    std::vector<float> m_widths;
    std::vector<quint32> m_codes;   ///< by glyph: of its first meaning; 0: not used
    std::vector<char16_t> m_single; ///< by glyph: its first meaning, 0 none yet, inStrings
    std::unordered_map<quint32, QString> m_strings;
    std::vector<Extra> m_extra;
    QHash<std::pair<quint32, QString>, quint32> m_extraCodes;
    std::unordered_map<quint32, char32_t> m_nominal; ///< by glyph; made when first needed
    quint32 m_next = firstOtherCode;
    quint32 m_blank = 0;
    std::vector<Piece> m_pieces; ///< kept for its memory
    bool m_nominalMade = false;
    bool m_softHyphens;
};

/// All faces of a document, numbered in the order of their first use on the pages.
class FontUses
{
public:
    FontUses(const FontStore &store, bool softHyphens) : m_store(store), m_softHyphens(softHyphens) {}

    /// Notes every run of @p items.
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
