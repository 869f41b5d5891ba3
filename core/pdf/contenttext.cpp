// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/content.h"

#include <cmath>

namespace quayside::pdf {
namespace {

/// Drift nobody sees, in thousandths of an em: most glyphs need no adjustment.
constexpr double tolerance = 3;
constexpr double slant = 0.2126;        ///< tangent of FreeType's synthetic italic, which layout measured with
constexpr double boldStroke = 1.0 / 24; ///< × size; FreeType's synthetic bold
/// Programs that turn right-to-left text (pypdf) put what is painted next before it, but after a change of the font; there the word on the left, which
/// ends what they have, runs into the next. A wide step is a blank to them. It is taken back at once.
constexpr std::string_view wordEnd = "500 -500";

bool drawable(const FontUse &font, quint32 glyph)
{
    return glyph != 0 && glyph < font.glyphCount();
}

} // namespace

void Composer::run(const GlyphRun &run)
{
    if (run.glyphs.empty() || !(run.size > 0))
        return;
    const FontUse &font = m_fonts.of(run.font);
    mark({}, changesLanguage(run) ? run.language : QString(), true);
    m_openFrom = noText;
    if (isPlain(run)) {
        plain(run, font);
    } else {
        font.spell(run, m_pieces);
        for (const Piece &piece : m_pieces)
            this->piece(run, font, piece);
    }
    if (m_rise != 0) {
        closeArray();
        m_out << "0 Ts\n";
        m_rise = 0;
    }
}

bool Composer::changesLanguage(const GlyphRun &run) const
{
    if (run.language.isEmpty() || m_element == noElement)
        return false;
    for (auto id = m_element; id != noElement; id = m_document.structure[std::size_t(id)].parent) {
        const auto &element = m_document.structure[std::size_t(id)];
        if (const QString language = element.language(); !language.isEmpty())
            return language != run.language;
    }
    return m_document.metadata.language != run.language;
}

void Composer::plain(const GlyphRun &run, const FontUse &font)
{
    const auto *text = run.text.utf16();
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const Glyph &one = run.glyphs[i];
        if (drawable(font, one.id) && font.means(one.id, static_cast<char16_t>(text[i]))) {
            if (!m_openActual.isEmpty()) // of the glyph before
                mark({}, changesLanguage(run) ? run.language : QString(), true);
            glyph(run, font, one, font.code(one.id));
        } else
            piece(run, font, {static_cast<quint32>(i), static_cast<quint32>(i + 1), static_cast<quint32>(i), static_cast<quint32>(i + 1)});
    }
}

void Composer::piece(const GlyphRun &run, const FontUse &font, const Piece &piece)
{
    const auto shown = font.shown(run, piece);
    if (shown && (shown->glyph >= font.glyphCount() || drawable(font, shown->glyph))) {
        const bool atLineEnd = piece.end == piece.begin + 1 && run.text.at(piece.begin) == QChar(0xad);
        mark(run, piece, atLineEnd && m_fonts.hyphens() == LineEndHyphens::Replaced ? QStringLiteral("-") : QString());
        Glyph at = run.glyphs[font.anchor(run, piece)];
        if (shown->glyph >= font.glyphCount())
            at.y = 0; // in the composite
        at.id = shown->glyph;
        glyph(run, font, at, shown->code);
        return;
    }
    const auto text = font.readable(run, piece).toString();
    for (auto i = piece.first; i < piece.last && !piece.blank; ++i) {
        const Glyph &one = run.glyphs[i];
        if (!drawable(font, one.id)) {
            missing(run, one, i == piece.first ? text : QString());
            continue;
        }
        mark(run, piece, text);
        glyph(run, font, one, font.code(one.id));
    }
}

/// Opens a sequence with the piece's replacement text, or @p text.
void Composer::mark(const GlyphRun &run, const Piece &piece, const QString &text)
{
    if (m_element == noElement)
        return;
    const bool shared = piece.actualEnd > piece.actualBegin;
    const QString actual = shared ? run.text.mid(piece.actualBegin, piece.actualEnd - piece.actualBegin) : text;
    // Neighbours share one ActualText; the next cluster needs its own even if equal.
    const auto from = shared ? piece.actualBegin : piece.begin;
    if (!actual.isEmpty() && actual == m_openActual && from != m_openFrom)
        closeMarked(true);
    m_openFrom = from;
    mark(actual, changesLanguage(run) ? run.language : QString(), true);
}

void Composer::beginText(const GlyphRun &run, const Glyph &first)
{
    const int font = m_fonts.index(run.font);
    const auto size = std::max<Hundredths>(1, hundredths(run.size));
    const double startX = run.origin.x() + static_cast<double>(first.x);
    const auto y = hundredths(m_height - run.origin.y());
    // Readers infer word gaps from new text positions.
    const bool turns = run.rightToLeft != m_rightToLeft;
    m_rightToLeft = run.rightToLeft;
    const bool sameLine =
        m_inText && m_placed && !turns && y == m_lineY && run.syntheticSlant == m_slant && std::abs(m_pen - startX) < static_cast<double>(run.size) * 8;
    const bool sameFont = font == m_font && size == m_size && run.syntheticBold == m_bold;
    if (sameLine && sameFont && (run.color | 0xff000000) == m_fill && qAlpha(run.color) == m_alpha)
        return;
    closeArray();
    openText();
    alpha(qAlpha(run.color));
    fill(run.color);
    if (font != m_font || size != m_size) {
        m_out << "/F" << font << ' ';
        m_out.fixed(size) << " Tf\n";
        m_font = font;
        m_size = size;
        m_content.fonts.insert(font);
    }
    if (run.syntheticBold != m_bold) {
        m_out << (run.syntheticBold ? "2 Tr\n" : "0 Tr\n");
        m_bold = run.syntheticBold;
    }
    if (m_bold) {
        strokeColor(run.color);
        m_out.real(static_cast<double>(run.size) * boldStroke, 3) << " w\n";
    }
    if (!sameLine)
        moveTo(run, hundredths(startX), y);
}

void Composer::moveTo(const GlyphRun &run, Hundredths x, Hundredths y)
{
    if (run.syntheticSlant || m_slant) {
        m_out << "1 0 ";
        m_out.real(run.syntheticSlant ? slant : 0) << " 1 ";
        m_out.fixed(x) << ' ';
        m_out.fixed(y) << " Tm\n";
        m_slant = run.syntheticSlant;
    } else {
        m_out.fixed(x - m_lineX) << ' ';
        m_out.fixed(y - m_lineY) << " Td\n";
    }
    m_lineX = x;
    m_lineY = y;
    m_pen = static_cast<double>(x) / 100;
    m_placed = true;
}

void Composer::glyph(const GlyphRun &run, const FontUse &font, const Glyph &glyph, quint16 code)
{
    if (!m_inArray || m_run != &run) {
        beginText(run, glyph);
        m_run = &run;
    }
    if (const auto rise = hundredths(-static_cast<double>(glyph.y)); rise != m_rise) {
        closeArray();
        m_out.fixed(rise) << " Ts\n";
        m_rise = rise;
    }
    openArray();
    const double em = static_cast<double>(m_size) / 100;
    const double off = (m_pen - (run.origin.x() + static_cast<double>(glyph.x))) * 1000 / em;
    if (std::abs(off) > tolerance) {
        // spaces of a justified line differ only by rounding; equal numbers compress better
        const auto adjustment = std::abs(off - static_cast<double>(m_adjustment)) < tolerance / 2 ? m_adjustment : std::llround(off);
        m_adjustment = adjustment;
        closeString();
        m_out << qint64(adjustment);
        m_adjusted = true;
        m_pen -= static_cast<double>(adjustment) * em / 1000;
    }
    if (!m_inString) {
        m_out << '(';
        m_inString = true;
    }
    m_out.literalByte(static_cast<char>(code >> 8));
    m_out.literalByte(static_cast<char>(code & 0xff));
    m_pen += static_cast<double>(font.width(glyph.id)) * em / 1000;
}

void Composer::missing(const GlyphRun &run, const Glyph &glyph, const QString &text)
{
    endText();
    const double size = static_cast<double>(run.size);
    const QRectF frame(run.origin.x() + static_cast<double>(glyph.x) + size * .06, run.origin.y() + static_cast<double>(glyph.y) - size * .7, size * .48,
                       size * .7);
    PathItem box;
    box.path.moveTo(frame.topLeft());
    box.path.lineTo(frame.topRight());
    box.path.lineTo(frame.bottomRight());
    box.path.lineTo(frame.bottomLeft());
    box.path.close();
    box.stroke.emplace();
    box.stroke->width = run.size * .05f;
    box.stroke->color = run.color;
    mark(text, {}, false);
    path(box);
    mark({}, changesLanguage(run) ? run.language : QString(), true);
}

void Composer::openArray()
{
    if (!m_inArray) {
        m_arrayStart = m_out.size();
        m_out << '[';
        m_inArray = true;
        m_adjusted = false;
    }
}

void Composer::closeString()
{
    if (m_inString) {
        m_out << ')';
        m_inString = false;
    }
}

void Composer::closeArray()
{
    closeString();
    if (!m_inArray)
        return;
    if (m_run && m_run->rightToLeft) { // moves nothing
        m_out << wordEnd;
        m_adjusted = true;
    }
    if (m_adjusted) {
        m_out << "]TJ\n";
    } else {
        m_out.erase(m_arrayStart);
        m_out << "Tj\n";
    }
    m_inArray = false;
}

void Composer::openText()
{
    if (m_inText)
        return;
    m_out << "BT\n";
    m_inText = true;
    m_placed = false;
    m_lineX = m_lineY = 0;
    m_slant = false;
}

void Composer::endText()
{
    closeArray();
    if (m_rise != 0) {
        m_out << "0 Ts\n";
        m_rise = 0;
    }
    if (!m_inText)
        return;
    if (m_open && m_openInText)
        closeMarked(true);
    m_out << "ET\n";
    m_inText = false;
}

} // namespace quayside::pdf
