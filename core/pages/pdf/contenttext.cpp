// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/content.h"

#include <cmath>

namespace quayside::pdf {
namespace {

/// Drift that no eye sees, in thousandths of an em: below it glyphs need no adjustment, and most do not.
constexpr double tolerance = 3;
constexpr double slant = 0.2126; ///< tangent of FreeType's made-up italic, which the layout measured with
constexpr double boldStroke = 1.0 / 24; ///< of the size; FreeType's made-up bold

} // namespace

void Composer::run(const GlyphRun &run)
{
    if (run.glyphs.empty() || !(run.size > 0))
        return;
    const FontUse &font = m_fonts.of(run.font);
    const bool language = changesLanguage(run);
    if (language) {
        endText();
        m_out << "/Span<</Lang";
        m_out.text(run.language) << ">>BDC\n";
    }
    beginRun(run, font);
    clusters(run, font);
    if (language) {
        endText();
        m_out << "EMC\n";
    }
    missing(run, font);
}

bool Composer::changesLanguage(const GlyphRun &run) const
{
    if (run.language.isEmpty() || m_element == noElement || !m_tagged)
        return false;
    for (auto id = m_element; id != noElement; id = m_document.structure[std::size_t(id)].parent) {
        const auto &element = m_document.structure[std::size_t(id)];
        if (!element.language.isEmpty())
            return element.language != run.language;
    }
    return m_document.metadata.language != run.language;
}

void Composer::beginRun(const GlyphRun &run, const FontUse &)
{
    const int font = m_fonts.index(run.font);
    const auto size = std::max<Hundredths>(1, hundredths(run.size));
    const auto x = hundredths(run.origin.x() + run.glyphs.front().x);
    const auto y = hundredths(m_height - run.origin.y());
    const bool sameLine = m_inText && font == m_font && size == m_size && y == m_lineY && run.syntheticBold == m_bold && run.syntheticSlant == m_slant
        && std::abs(m_pen - (run.origin.x() + run.glyphs.front().x)) < run.size * 8;
    const auto colorBefore = m_fill;
    if (!sameLine || run.color != colorBefore)
        closeArray();
    if (!m_inText) {
        alpha(qAlpha(run.color));
        m_out << "BT\n";
        m_inText = true;
        m_lineX = m_lineY = 0;
        m_slant = false;
    } else if (qAlpha(run.color) != m_alpha) {
        alpha(qAlpha(run.color));
    }
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
        m_out.real(run.size * boldStroke, 3) << " w\n";
    }
    if (!sameLine)
        moveTo(run, x, y);
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
}

void Composer::clusters(const GlyphRun &run, const FontUse &font)
{
    forEachCluster(run, [&](const Cluster &cluster) {
        const bool actual = m_tagged && !font.spellsItself(run, cluster);
        if (actual) {
            closeArray();
            m_out << "/Span<</ActualText";
            m_out.text(run.text.mid(cluster.begin, cluster.end - cluster.begin)) << ">>BDC\n";
        }
        for (auto i = cluster.first; i < cluster.last; ++i)
            glyph(run, font, run.glyphs[i]);
        if (actual) {
            closeArray();
            m_out << "EMC\n";
        }
    });
    if (m_rise != 0) {
        closeArray();
        m_out << "0 Ts\n";
        m_rise = 0;
    }
}

void Composer::glyph(const GlyphRun &run, const FontUse &font, const Glyph &glyph)
{
    if (glyph.id == 0 || glyph.id >= font.glyphCount())
        return;
    if (const auto rise = hundredths(-glyph.y); rise != m_rise) {
        closeArray();
        m_out.fixed(rise) << " Ts\n";
        m_rise = rise;
    }
    openArray();
    const double em = static_cast<double>(m_size) / 100;
    const double off = (m_pen - (run.origin.x() + glyph.x)) * 1000 / em;
    if (std::abs(off) > tolerance) {
        const auto adjustment = std::llround(off);
        closeString();
        m_out << qint64(adjustment);
        m_pen -= static_cast<double>(adjustment) * em / 1000;
    }
    if (!m_inString) {
        m_out << '(';
        m_inString = true;
    }
    const auto code = font.code(glyph.id);
    m_out.literalByte(static_cast<char>(code >> 8));
    m_out.literalByte(static_cast<char>(code & 0xff));
    m_pen += static_cast<double>(font.width(glyph.id)) * em / 1000;
}

void Composer::missing(const GlyphRun &run, const FontUse &font)
{
    forEachCluster(run, [&](const Cluster &cluster) {
        for (auto i = cluster.first; i < cluster.last; ++i) {
            if (run.glyphs[i].id != 0 && run.glyphs[i].id < font.glyphCount())
                continue;
            endText();
            m_out << "/Span<</ActualText";
            m_out.text(run.text.mid(cluster.begin, cluster.end - cluster.begin)) << ">>BDC\n";
            PathItem box;
            const QRectF frame(run.origin.x() + run.glyphs[i].x + run.size * .06, run.origin.y() + run.glyphs[i].y - run.size * .7, run.size * .48, run.size * .7);
            box.path.moveTo(frame.topLeft());
            box.path.lineTo(frame.topRight());
            box.path.lineTo(frame.bottomRight());
            box.path.lineTo(frame.bottomLeft());
            box.path.close();
            box.stroke.emplace();
            box.stroke->width = run.size * .05f;
            box.stroke->color = run.color;
            path(box);
            m_out << "EMC\n";
        }
    });
}

void Composer::openArray()
{
    if (!m_inArray) {
        m_out << '[';
        m_inArray = true;
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
    if (m_inArray) {
        m_out << "]TJ\n";
        m_inArray = false;
    }
}

void Composer::endText()
{
    closeArray();
    if (m_inText) {
        m_out << "ET\n";
        m_inText = false;
    }
}

} // namespace quayside::pdf
