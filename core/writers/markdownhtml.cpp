// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that Markdown can only write as HTML.
#include "writers/markdownblocks.h"

#include "document/plainforms.h"

namespace quayside::markdown {

/// Markdown between HTML lines, set apart so that readers see both.
void BlockWriter::inside(const QString &open, const Blocks &blocks, const QString &close)
{
    lines(open);
    gap();
    writeParts(partsOf(blocks), false, false);
    gap();
    line(close);
}

void BlockWriter::htmlCell(const TableCell &cell)
{
    const QString tag = cell.header ? QStringLiteral("th") : QStringLiteral("td");
    QString open = u'<' + tag + htmlAlignment(cell.alignment);
    if (cell.columnSpan > 1)
        open += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    if (cell.rowSpan > 1)
        open += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    if (cell.scope != CellScope::Auto)
        open += QStringLiteral(" scope=\"%1\"").arg(QLatin1StringView(nameOf(cell.scope)));
    open += htmlAttributes(cell.attributes) + u'>';
    const QString close = QStringLiteral("</%1>").arg(tag);
    const Parts parts = partsOf(cell.content);
    const auto *words = parts.size() == 1 && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
    if (parts.empty())
        line(open + close);
    else if (words && isPlain(*words) && !needsMarkdown(words->content))
        line(open + renderHtml(words->content, m_spelling) + close);
    else
        inside(open, cell.content, close);
}

void BlockWriter::htmlRows(const char *section, const std::vector<TableRow> &rows, const Attributes &own)
{
    line(u'<' + QLatin1StringView(section) + htmlAttributes(own) + u'>');
    for (const TableRow &row : rows) {
        if (!m_state)
            return;
        line(QStringLiteral("<tr%1>").arg(htmlAttributes(row.attributes)));
        for (const TableCell &cell : row.cells)
            htmlCell(cell);
        line(u"</tr>");
        m_state = m_out.step();
    }
    line(QStringLiteral("</%1>").arg(QLatin1StringView(section)));
}

void BlockWriter::htmlTable(const Table &table)
{
    line(QStringLiteral("<table%1>").arg(htmlAttributes(table.attributes)));
    if (const Inlines *plain = plainCaption(table.caption))
        line(QStringLiteral("<caption>") + renderHtml(*plain, m_spelling) + QStringLiteral("</caption>"));
    else if (!table.caption.empty())
        inside(QStringLiteral("<caption>"), table.caption, QStringLiteral("</caption>"));
    if (!table.head.empty())
        htmlRows("thead", table.head);
    for (const TableBody &body : table.bodies)
        htmlRows("tbody", body.rows, body.attributes);
    if (table.bodies.empty())
        htmlRows("tbody", {});
    if (!table.foot.empty())
        htmlRows("tfoot", table.foot);
    line(u"</table>");
}

void BlockWriter::block(const DefinitionList &list, const Neighbours &)
{
    line(QStringLiteral("<dl%1>").arg(htmlAttributes(list.attributes)));
    for (const DefinitionItem &item : list.items) {
        line(QStringLiteral("<dt%1>").arg(htmlAttributes(item.attributes)) + renderHtml(item.term, m_spelling) + QStringLiteral("</dt>"));
        for (const Blocks &definition : item.definitions) {
            const Parts parts = partsOf(definition);
            const auto *words = parts.size() == 1 && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
            if (words && isPlain(*words) && !needsMarkdown(words->content))
                line(QStringLiteral("<dd>") + renderHtml(words->content, m_spelling) + QStringLiteral("</dd>"));
            else
                inside(QStringLiteral("<dd>"), definition, QStringLiteral("</dd>"));
        }
    }
    line(u"</dl>");
}

void BlockWriter::block(const Figure &figure, const Neighbours &)
{
    const QString open = QStringLiteral("<figure%1>").arg(htmlAttributes(figure.attributes));
    const Inlines *plain = plainCaption(figure.caption);
    if (figure.caption.empty())
        return inside(open, figure.content, QStringLiteral("</figure>"));
    if (plain)
        return inside(open, figure.content, QStringLiteral("<figcaption>") + renderHtml(*plain, m_spelling) + QStringLiteral("</figcaption></figure>"));
    inside(open, figure.content, QStringLiteral("<figcaption>"));
    gap();
    writeParts(partsOf(figure.caption), false, false);
    gap();
    line(u"</figcaption></figure>");
}

void BlockWriter::block(const Details &details, const Neighbours &)
{
    const QString summary = QStringLiteral("<summary>") + renderHtml(details.summary, m_spelling) + QStringLiteral("</summary>");
    const QString open = (details.open ? QStringLiteral("<details open%1>\n") : QStringLiteral("<details%1>\n")).arg(htmlAttributes(details.attributes));
    inside(open + summary, details.content, QStringLiteral("</details>"));
}

void BlockWriter::block(const Division &division, const Neighbours &around)
{
    const QString attributes = htmlAttributes(division.attributes) + htmlAlignment(division.alignment);
    if (!attributes.isEmpty())
        return inside(QStringLiteral("<div%1>").arg(attributes), division.content, QStringLiteral("</div>"));
    writeParts(partsOf(division.content), around.tight, false);
}

} // namespace quayside::markdown
