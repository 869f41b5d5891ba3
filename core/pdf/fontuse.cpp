// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/fontuse.h"

#include "pdf/cff.h"

#include <hb-ot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace quayside::pdf {
namespace {

constexpr char16_t blank[] = u" ";
constexpr char16_t joiner[] = u"\u2060";
constexpr std::size_t mostParts = 32; ///< of a composite
constexpr float leastGap = 0.04f;     ///< in em; readers divide words from about 0.1 on

bool isBlank(char16_t c)
{
    return c == u'\u00a0' || c == u'\t' || c == u'\n' || c == u'\u2028';
}

/// In thousandths with one decimal: in 2048-unit fonts whole numbers drift and need adjusting every few glyphs.
float roundedWidth(int advance, int unitsPerEm)
{
    return static_cast<float>(std::round(advance * 10000.0 / unitsPerEm) / 10);
}

/// Whether @p character is how formulas show the letter @p text: readers look for the letter (Unicode's Mathematical Alphanumeric Symbols).
bool isLetterOfFormula(char32_t character, QStringView text)
{
    const bool ofFormula = (character >= 0x1D400 && character <= 0x1D7FF) || character == 0x210E;
    constexpr auto form = QString::NormalizationForm_KC;
    return ofFormula && QString::fromUcs4(&character, 1).normalized(form) == text.toString().normalized(form);
}

QByteArray keyOf(const Composite &composite)
{
    QByteArray key;
    const auto append = [&key](quint16 value) { key.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff)); };
    append(composite.advance);
    for (const CompositePart &part : composite.parts) {
        for (const auto value : {static_cast<quint16>(part.glyph), static_cast<quint16>(part.x), static_cast<quint16>(part.y)})
            append(value);
    }
    return key;
}

/// By glyph, or empty: a table that is not CID-keyed (ISO 32000-1, 9.7.4.2).
std::vector<quint16> cidsOf(hb_face_t *face, int glyphCount)
{
    hb_blob_t *table = hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '));
    auto charset = cffCharset({hb_blob_get_data(table, nullptr), qsizetype(hb_blob_get_length(table))}, glyphCount);
    hb_blob_destroy(table);
    return std::move(charset.cids);
}

} // namespace

FontUse::FontUse(FontId font, const FontStore &store) : m_info(store.info(font)), m_face(store.face(font)), m_font(store.font(font))
{
    const auto glyphs = std::size_t(m_info.glyphCount);
    m_widths.resize(glyphs, 0);
    m_single.resize(glyphs, 0);
    if (m_info.cff)
        m_cids = cidsOf(m_face, m_info.glyphCount);
}

QStringView FontUse::readable(const GlyphRun &run, const Piece &piece) const
{
    if (piece.filler)
        return QStringView(joiner, 1);
    const auto text = QStringView(run.text).mid(piece.begin, piece.end - piece.begin);
    if (text.size() != 1)
        return text;
    // One glyph serves all spaces, so no-break spaces need no code of their own.
    if (isBlank(text[0].unicode()))
        return QStringView(blank, 1);
    return text;
}

void FontUse::collect(const GlyphRun &run)
{
    if (isPlain(run)) {
        const QStringView text(run.text);
        for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
            const auto glyph = run.glyphs[i].id;
            const auto at = qsizetype(i);
            if (glyph < m_single.size() && m_single[glyph] != text[at].unicode())
                collect(glyph, isBlank(text[at].unicode()) ? QStringView(blank, 1) : text.sliced(at, 1));
        }
        return;
    }
    spell(run, m_pieces);
    for (const Piece &piece : m_pieces)
        collect(run, piece);
}

void FontUse::spell(const GlyphRun &run, std::vector<Piece> &pieces) const
{
    pdf::spell(run, composes(), pieces);
    if (composes() && run.rightToLeft)
        closeGaps(run, pieces);
}

void FontUse::closeGaps(const GlyphRun &run, std::vector<Piece> &pieces) const
{
    Piece *before = nullptr;
    for (Piece &piece : pieces) {
        if (piece.blank)
            continue;
        const bool space = QStringView(run.text).mid(piece.begin, piece.end - piece.begin).trimmed().isEmpty();
        if (before && !space) {
            const float step = run.glyphs[anchor(run, piece)].x - run.glyphs[anchor(run, *before)].x;
            const float own = static_cast<float>(compositeOf(run, *before).advance) * run.size / static_cast<float>(m_info.unitsPerEm);
            if (step - own > run.size * leastGap && step - own < run.size)
                before->advance = step;
        }
        before = space ? nullptr : &piece;
    }
}

bool FontUse::alone(const GlyphRun &run, const Piece &piece) const
{
    return !piece.blank && !(piece.advance > 0) && piece.last == piece.first + 1 && (!composes() || std::abs(run.glyphs[piece.first].y) < 0.005f);
}

void FontUse::collect(const GlyphRun &run, const Piece &piece)
{
    if (alone(run, piece)) {
        if (const auto glyph = run.glyphs[piece.first].id; glyph < m_single.size())
            collect(glyph, readable(run, piece));
        return;
    }
    const Composite composite = compositeOf(run, piece);
    for (const CompositePart &part : composite.parts) {
        if (part.glyph >= glyphCount() || part.glyph == 0)
            return;
        if (!used(part.glyph))
            use(part.glyph, QStringView(joiner, 1));
    }
    const auto key = keyOf(composite);
    auto known = m_composed.constFind(key);
    if (known == m_composed.constEnd()) {
        if (m_composites.size() >= mostExtra || m_widths.size() > 0xffff || composite.parts.size() > mostParts)
            return;
        known = m_composed.insert(key, static_cast<quint32>(m_widths.size()));
        m_widths.push_back(roundedWidth(composite.advance, m_info.unitsPerEm));
        m_composites.push_back(composite);
    }
    addCode(*known, readable(run, piece));
}

quint32 FontUse::anchor(const GlyphRun &run, const Piece &piece) const
{
    std::optional<quint32> first;
    for (auto i = piece.first; i < piece.last && !piece.blank; ++i) {
        if (setAdvance(run, i) > 0 && (!first || run.glyphs[i].x < run.glyphs[*first].x))
            first = i;
    }
    return first.value_or(piece.first);
}

int FontUse::advance(quint32 glyph) const
{
    return glyph < glyphCount() ? static_cast<int>(hb_font_get_glyph_h_advance(m_font, glyph)) : 0;
}

int FontUse::setAdvance(const GlyphRun &run, quint32 index) const
{
    const auto glyph = run.glyphs[index].id;
    return run.rightToLeft && hb_ot_layout_get_glyph_class(m_face, glyph) == HB_OT_LAYOUT_GLYPH_CLASS_MARK ? 0 : advance(glyph);
}

Composite FontUse::compositeOf(const GlyphRun &run, const Piece &piece) const
{
    Composite composite;
    if (piece.blank)
        return composite;
    const float units = static_cast<float>(m_info.unitsPerEm) / run.size;
    const auto unit = [units](float length) { return static_cast<qint16>(std::lround(std::clamp(length * units, -32768.f, 32767.f))); };
    const auto first = anchor(run, piece);
    const float start = run.glyphs[first].x;
    int end = setAdvance(run, first);
    for (auto i = piece.first; i < piece.last; ++i) {
        const Glyph &glyph = run.glyphs[i];
        const auto x = unit(glyph.x - start);
        composite.parts.push_back({glyph.id, x, unit(-glyph.y)});
        if (x > end / 2) // shaping removes the advances of some fonts' marks
            end = std::max(end, x + setAdvance(run, i));
    }
    if (piece.advance > 0)
        end = unit(piece.advance);
    composite.advance = static_cast<quint16>(std::clamp(end, 0, 0xffff));
    return composite;
}

std::optional<FontUse::Shown> FontUse::shown(const GlyphRun &run, const Piece &piece) const
{
    quint32 glyph = run.glyphs[piece.first].id;
    if (!alone(run, piece)) {
        const auto known = m_composed.constFind(keyOf(compositeOf(run, piece)));
        if (known == m_composed.constEnd())
            return std::nullopt;
        glyph = *known;
    }
    const auto code = codeFor(glyph, readable(run, piece));
    return code ? std::optional(Shown{glyph, *code}) : std::nullopt;
}

void FontUse::collect(quint32 glyph, QStringView text)
{
    if (!used(glyph))
        use(glyph, text);
    if (first(glyph) != text)
        addCode(glyph, text);
}

void FontUse::use(quint32 glyph, QStringView text)
{
    m_widths[glyph] = roundedWidth(advance(glyph), m_info.unitsPerEm);
    // Prefer the cmap's character, to depend less on text order.
    hb_codepoint_t found = 0;
    const bool one = text.size() == 1 && !text[0].isSurrogate() && text[0].unicode() != 0xad;
    const bool own = one && hb_font_get_nominal_glyph(m_font, text[0].unicode(), &found) && found == glyph;
    const char32_t nominal = own ? text[0].unicode() : nominalCharacter(glyph);
    if (nominal != 0 && !isLetterOfFormula(nominal, text))
        setFirst(glyph, QString::fromUcs4(&nominal, 1));
    else
        setFirst(glyph, text.isEmpty() ? QStringView(joiner, 1) : text);
}

void FontUse::addCode(quint32 glyph, QStringView text)
{
    const auto next = glyphCount() + m_extra.size();
    if (m_info.cff || m_extra.size() >= mostExtra || next > 0xffff || text.isEmpty() || text.size() > 64)
        return;
    const auto key = std::make_pair(glyph, text.toString());
    if (m_extraCodes.contains(key))
        return;
    m_extra.push_back({glyph, key.second, static_cast<quint16>(next)});
    m_extraCodes.insert(key, m_extra.back().code);
}

std::optional<quint16> FontUse::codeFor(quint32 glyph, QStringView text) const
{
    if (glyph < glyphCount() && first(glyph) == text)
        return code(glyph);
    if (m_extra.empty())
        return std::nullopt;
    const auto it = m_extraCodes.constFind(std::make_pair(glyph, text.toString()));
    return it == m_extraCodes.constEnd() ? std::nullopt : std::optional<quint16>(*it);
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

} // namespace quayside::pdf
