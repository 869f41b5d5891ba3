// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontstore.h"
#include "page/page.h"
#include "pdf/clusters.h"
#include "pdf/codes.h"
#include "pdf/composites.h"

#include <QHash>

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quayside::pdf {

/// A document's use of one face. A glyph's code follows from the face alone (glyph id, or CID in CID-keyed CFF), so pages can be written before the
/// subset. TrueType has further codes after the face's: for glyphs with several texts (hyphen and soft hyphen, letter with and without joiner), and for
/// clusters, which become glyphs of their own (composites.h). CFF cannot map codes to glyphs, so ActualText is used instead.
class FontUse
{
public:
    /// Hyphens that only a line's end made are extracted as U+00AD, as tagged PDF requires (ISO 32000-1, 14.8.2.2.3).
    FontUse(FontId font, const FontStore &store);

    /// Records the glyphs of @p run and their texts. Call in page order, from one thread at a time.
    void collect(const GlyphRun &run);

    [[nodiscard]] const FaceInfo &info() const { return m_info; }
    [[nodiscard]] hb_face_t *face() const { return m_face; }
    /// Advance in thousandths of an em, as in W.
    [[nodiscard]] float width(quint32 glyph) const { return m_widths[glyph]; }
    [[nodiscard]] quint32 glyphCount() const { return static_cast<quint32>(m_single.size()); }
    [[nodiscard]] bool used(quint32 glyph) const { return m_single[glyph] != 0; }

    /// The code for the glyph's first text.
    [[nodiscard]] quint16 code(quint32 glyph) const { return m_cids.empty() ? static_cast<quint16>(glyph) : m_cids[glyph]; }
    /// Whether a subset must keep the face's numbering: in CFF that is not CID-keyed the code is the glyph (ISO 32000-1, 9.7.4.2).
    [[nodiscard]] bool codesAreGlyphs() const { return m_info.cff && m_cids.empty(); }
    /// Whether the glyph's first text is @p unit.
    [[nodiscard]] bool means(quint32 glyph, char16_t unit) const { return m_single[glyph] == unit; }
    /// Whether a cluster has a single code.
    [[nodiscard]] bool composes() const { return !m_info.cff; }
    struct Shown {
        quint32 glyph = 0; ///< of width()
        quint16 code = 0;
    };
    /// The pieces of @p run (clusters.h). Kerning that opens a word counts into the advances of its pieces, as readers take wide gaps for spaces: after
    /// some letters Nastaliq leaves more than they allow.
    void spell(const GlyphRun &run, std::vector<Piece> &pieces) const;
    /// The code for @p piece with its text; none: its glyphs need ActualText.
    [[nodiscard]] std::optional<Shown> shown(const GlyphRun &run, const Piece &piece) const;
    /// The glyph that positions a piece.
    [[nodiscard]] quint32 anchor(const GlyphRun &run, const Piece &piece) const;
    /// Glyphs from glyphCount() on.
    [[nodiscard]] const std::vector<Composite> &composites() const { return m_composites; }

    /// A piece's extracted text: blanks as spaces, fillers as a word joiner, which is invisible and does not divide words.
    [[nodiscard]] QStringView readable(const GlyphRun &run, const Piece &piece) const;

    /// Codes in use, ascending.
    [[nodiscard]] std::vector<Code> codes() const;

private:
    void collect(quint32 glyph, QStringView text);
    void collect(const GlyphRun &run, const Piece &piece);
    [[nodiscard]] bool alone(const GlyphRun &run, const Piece &piece) const;
    void closeGaps(const GlyphRun &run, std::vector<Piece> &pieces) const;
    [[nodiscard]] Composite compositeOf(const GlyphRun &run, const Piece &piece) const;
    [[nodiscard]] int advance(quint32 glyph) const;
    /// The advance of a glyph of @p run in text: zero for marks of right-to-left scripts even if the font says otherwise (monospaced fonts do). Indic vowel
    /// signs are marks too, but keep their advance.
    [[nodiscard]] int setAdvance(const GlyphRun &run, quint32 index) const;
    [[nodiscard]] std::optional<quint16> codeFor(quint32 glyph, QStringView text) const;
    void use(quint32 glyph, QStringView text);
    void setFirst(quint32 glyph, QStringView text);
    void addCode(quint32 glyph, QStringView text);
    [[nodiscard]] QStringView first(quint32 glyph) const;
    char32_t nominalCharacter(quint32 glyph);

    static constexpr char16_t inStrings = 0xffff;
    static constexpr std::size_t mostExtra = 16384; ///< extra codes per face; a bound against hostile text

    struct Extra {
        quint32 glyph;
        QString text;
        quint16 code;
    };

    const FaceInfo &m_info;
    hb_face_t *m_face;
    hb_font_t *m_font;
    std::vector<float> m_widths;    ///< by glyph, the face's before composites
    std::vector<quint16> m_cids;    ///< by glyph, in CID-keyed CFF; else empty
    std::vector<char16_t> m_single; ///< by glyph: first text; 0: unused; inStrings: see m_strings
    std::unordered_map<quint32, QString> m_strings;
    std::vector<Extra> m_extra;
    QHash<std::pair<quint32, QString>, quint16> m_extraCodes;
    std::vector<Composite> m_composites;
    QHash<QByteArray, quint32> m_composed;           ///< by keyOf(): glyph
    std::unordered_map<quint32, char32_t> m_nominal; ///< by glyph; built on demand
    std::vector<Piece> m_pieces;                     ///< reused
    bool m_nominalMade = false;
};

/// What hyphens that only a line's end made are read as. Their codes say U+00AD, by which programs that read codes rejoin words. Poppler reads
/// replacement texts, and rejoins words at "-" alone, as people meet them in its programs.
enum class LineEndHyphens {
    Standard, ///< no replacement text
    Replaced, ///< "-" as replacement text
};

/// A document's faces, numbered by first use.
class FontUses
{
public:
    FontUses(const FontStore &store, LineEndHyphens hyphens) : m_store(store), m_hyphens(hyphens) {}

    [[nodiscard]] LineEndHyphens hyphens() const { return m_hyphens; }

    /// Records every run of @p page.
    void collect(const Page &page);
    [[nodiscard]] const FontUse &of(FontId font) const { return m_uses[std::size_t(m_index[font])]; }
    [[nodiscard]] int index(FontId font) const { return m_index[font]; }
    [[nodiscard]] const std::deque<FontUse> &all() const { return m_uses; }

private:
    void collect(const GlyphRun &run);

    const FontStore &m_store;
    LineEndHyphens m_hyphens;
    std::deque<FontUse> m_uses;
    std::vector<int> m_index; ///< by FontId
};

} // namespace quayside::pdf
