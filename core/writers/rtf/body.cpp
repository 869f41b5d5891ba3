// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/rtf/body.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "settings/alertlabel.h"
#include "settings/locales.h"
#include "writers/documentfacts.h"
#include "writers/rtf/rtftext.h"

#include <algorithm>
#include <array>

namespace quayside::rtf {
namespace {

constexpr int indent = 360;         ///< twips
constexpr int characterWidth = 110; ///< twips, of a digit
constexpr int leastWidth = 720;     ///< twips that indents leave for text

const char *alignmentWord(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Center: return "\\qc";
    case Alignment::Right: return "\\qr";
    case Alignment::Justify: return "\\qj";
    case Alignment::Left:
    case Alignment::None: break;
    }
    return "";
}

} // namespace

Body::Body(const WriteInput &input, const QStringList &colors, const QHash<QString, PngImage> &pngs, BufferedOutput &out, WorkContext &context)
    : m_input(input), m_colors(colors), m_pngs(pngs), m_out(out), m_context(context),
      m_locale(input.locale.isEmpty() ? input.document.metadata.language : input.locale), m_notesWritten(input.document.footnotes.size(), false)
{}

Result<void> Body::write()
{
    Place place;
    for (const Block &each : m_input.document.blocks) {
        block(each, place);
        m_out.add(m_rtf.constData(), m_rtf.size());
        m_rtf.clear();
        if (m_result)
            m_result = m_out.step();
        if (!m_result)
            break;
    }
    return m_result;
}

void Body::blocks(const Blocks &content, Place place)
{
    for (const Block &each : content)
        block(each, place);
}

void Body::block(const Block &block, Place &place)
{
    if (m_result)
        m_result = m_context.checkStop();
    if (!m_result)
        return;
    if (block.position.line > 0)
        m_position = block.position;
    block.value.visit([&](const auto &value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (requires { value.attributes; } && !std::is_same_v<Value, Heading> && !std::is_same_v<Value, Paragraph>)
            m_rtf += anchor(value.attributes);
        put(value, place);
    });
}

/// Begins a paragraph; ends that before in the same cell.
void Body::begin(Place &place, const QByteArray &more)
{
    if (place.cell && std::exchange(m_inCell, true))
        m_rtf += "\\par\n";
    const QByteArray marker = std::exchange(place.marker, {});
    const int left = std::min(place.left, textWidth - leastWidth);
    m_rtf += "\\pard\\plain" + QByteArray(place.cell ? "\\intbl" : "") + control("f", 0) + control("fs", place.size) + control("li", left);
    if (!marker.isEmpty())
        m_rtf += control("fi", -place.markerRoom) + control("tx", left);
    if (place.right > 0)
        m_rtf += control("ri", place.right);
    m_rtf += control("sa", place.cell ? 0 : place.after) + alignmentWord(place.alignment) + (place.bold ? "\\b" : "");
    if (place.bar)
        m_rtf += "\\brdrl\\brdrs\\brdrw20\\brsp120";
    m_rtf += more + ' ';
    m_rtf += std::exchange(m_noteMark, {});
    if (!marker.isEmpty())
        m_rtf += marker + "\\tab ";
}

void Body::end(const Place &place)
{
    if (!place.cell)
        m_rtf += "\\par\n";
}

void Body::paragraph(const QByteArray &rtf, Place &place, const QByteArray &more)
{
    begin(place, more);
    m_rtf += rtf;
    end(place);
}

void Body::put(const Paragraph &own, Place &place)
{
    Place inner = place;
    if (own.alignment != Alignment::None)
        inner.alignment = own.alignment;
    paragraph(marked(own.attributes, inlines(own.content)), inner);
    place.marker = inner.marker;
}

void Body::put(const Heading &heading, Place &place)
{
    static constexpr std::array sizes{36, 30, 26, 24, 22, 22};
    const int level = std::clamp(heading.level, 1, 6);
    Place own = place;
    own.size = place.cell ? place.size : sizes[static_cast<std::size_t>(level) - 1];
    own.bold = true;
    own.alignment = heading.alignment;
    const QByteArray style = place.cell ? QByteArray() : control("s", level) + control("outlinelevel", level - 1) + "\\keepn" + control("sb", 240);
    paragraph(marked(heading.attributes, inlines(heading.content)), own, style);
    place.marker.clear();
}

void Body::put(const CodeBlock &code, Place &place)
{
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    Place own = place;
    own.size = 18;
    own.alignment = Alignment::None;
    if (!text.trimmed().isEmpty())
        paragraph(control("f", codeFont) + ' ' + escaped(text), own);
    place.marker.clear();
}

void Body::put(const BlockQuote &quote, Place &place)
{
    Place inner = place;
    inner.left += indent;
    inner.bar = true;
    blocks(quote.content, inner);
    place.marker.clear();
}

void Body::put(const Alert &alert, Place &place)
{
    Place inner = place;
    inner.left += indent;
    inner.bar = true;
    Place title = inner;
    title.bold = true;
    paragraph(alert.title.empty() ? escaped(label(labelOf(alert.kind), m_locale)) : inlines(alert.title), title, "\\keepn");
    inner.marker.clear();
    blocks(alert.content, inner);
    place.marker.clear();
}

void Body::put(const ListBlock &list, Place &place)
{
    const std::vector<int> numbers = itemNumbers(list);
    qsizetype widest = 2; // characters of the markers
    for (const int number : numbers)
        widest = std::max(widest, list.ordered ? markerForm(list, numberForm(list.numbering, number)).size() : 0);
    Place around = place;
    around.markerRoom = std::max(indent, static_cast<int>(std::min<qsizetype>(widest, 12)) * characterWidth + 60);
    around.left += around.markerRoom;
    for (std::size_t i = 0; i < list.items.size() && m_result; ++i) {
        const ListItem &each = list.items[i];
        QString marker = list.bulletStyle == BulletStyle::Circle   ? QStringLiteral("◦")
                         : list.bulletStyle == BulletStyle::Square ? QStringLiteral("▪")
                                                                   : QStringLiteral("•");
        if (each.checked)
            marker = *each.checked ? QStringLiteral("☒") : QStringLiteral("☐");
        else if (list.ordered)
            marker = markerForm(list, numberForm(list.numbering, numbers[i]));
        else if (list.bulletStyle == BulletStyle::None)
            marker.clear();
        Place inner = around;
        inner.after = list.tight ? 40 : 120;
        inner.marker = anchor(each.attributes) + escaped(marker);
        if (marker.isEmpty())
            inner.marker = "\\~";
        if (each.content.empty())
            paragraph({}, inner);
        else
            blocks(each.content, inner);
    }
    place.marker.clear();
}

void Body::put(const DefinitionList &list, Place &place)
{
    for (const DefinitionItem &item : list.items) {
        Place term = place;
        term.bold = true;
        paragraph(marked(item.attributes, inlines(item.term)), term, "\\keepn");
        Place inner = place;
        inner.left += indent;
        inner.marker.clear();
        for (const Blocks &definition : item.definitions)
            blocks(definition, inner);
    }
    place.marker.clear();
}

void Body::put(const ThematicBreak &, Place &place)
{
    paragraph({}, place, "\\brdrb\\brdrs\\brdrw10");
}

void Body::put(const PageBreak &, Place &place)
{
    if (!place.cell && !m_inNote)
        m_rtf += "\\page\n";
}

void Body::put(const Figure &figure, Place &place)
{
    Place inner = place;
    inner.alignment = Alignment::Center;
    blocks(figure.content, inner);
    inner.marker.clear();
    inner.size -= 2;
    blocks(figure.caption, inner);
    place.marker.clear();
}

void Body::put(const Details &details, Place &place)
{
    if (!details.open)
        warn(WarningCode::FoldingLost, {{QStringLiteral("format"), QStringLiteral("RTF")}});
    Place summary = place;
    summary.bold = true;
    if (!details.summary.empty())
        paragraph(inlines(details.summary), summary, "\\keepn");
    Place inner = place;
    inner.marker = summary.marker;
    inner.left += indent;
    blocks(details.content, inner);
    place.marker.clear();
}

void Body::put(const Division &division, Place &place)
{
    Place inner = place;
    if (division.alignment != Alignment::None)
        inner.alignment = division.alignment;
    blocks(division.content, inner);
    place.marker.clear();
}

void Body::put(const LineBlock &lines, Place &place)
{
    QByteArrayList all;
    for (const Inlines &line : lines.lines)
        all.append(inlines(line));
    paragraph(all.join("\\line\n"), place);
}

void Body::put(const Raw &raw, Place &place)
{
    if (!CsvRows::holds(raw)) {
        if (const QByteArray text = rtf(raw); !text.isEmpty())
            paragraph(text, place);
        return;
    }
    const auto source = CsvRows::of(raw, m_context);
    if (!*source) {
        m_result = failure(source->error());
        return;
    }
    constexpr std::size_t portion = 512;
    const Table start = (*source)->table(0, portion);
    const std::vector<double> widths = columnWidths(CellGrid(start), start, textWidth / 20.0, {tableSize / 2.0, 5.4, &m_input.document.media});
    for (std::size_t first = 0; (first < (*source)->size() || first == 0) && m_result; first += portion) {
        const Table part = (*source)->table(first, portion, first == 0);
        rows(CellGrid(part), part, widths);
        m_out.add(m_rtf.constData(), m_rtf.size());
        m_rtf.clear();
        if (m_result)
            m_result = m_out.step();
    }
    m_rtf += "\\pard\\plain\\sa120\\par\n";
}

} // namespace quayside::rtf
