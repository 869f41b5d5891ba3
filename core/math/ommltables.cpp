// SPDX-License-Identifier: GPL-3.0-or-later
// Rows between delimiters and tables of OmmlWriter.
#include "math/ommlwriter.h"

#include <QStringList>

#include <algorithm>

namespace quayside::math {

void OmmlWriter::fenced(const Node &row)
{
    const Node &first = row.children.front();
    const Node &last = row.children.back();
    const auto middle = std::find_if(row.children.begin() + 1, row.children.end() - 1, isFence);
    const QString separator = middle != row.children.end() - 1 ? middle->text : QString();
    open("d");
    open("dPr");
    property("begChr", first.text);
    if (!separator.isEmpty())
        property("sepChr", separator);
    property("endChr", last.text);
    close("dPr");
    Nodes part;
    for (auto it = row.children.begin() + 1; it != row.children.end() - 1; ++it) {
        if (!separator.isEmpty() && isFence(*it) && it->text == separator) {
            argument("e", part);
            part.clear();
        } else {
            part.push_back(*it);
        }
    }
    argument("e", part);
    close("d");
}

void OmmlWriter::table(const Node &table)
{
    std::size_t columns = 1;
    for (const Node &row : table.children) {
        const bool tagged = !row.children.empty() && row.children.back().element == Element::Tag;
        columns = std::max(columns, row.children.size() - (tagged ? 1 : 0));
    }
    const QString *align = table.find(Attribute::ColumnAlign);
    const QStringList aligns = align ? align->split(u' ', Qt::SkipEmptyParts) : QStringList();
    const QString *spacing = table.find(Attribute::ColumnSpacing);
    open("m");
    open("mPr");
    flag("plcHide");
    if (spacing && spacing->startsWith(QLatin1StringView("0em"))) {
        property("cGpRule", u"3");
        property("cGp", u"0");
    }
    open("mcs");
    for (std::size_t i = 0; i < columns; ++i) {
        open("mc");
        open("mcPr");
        property("count", u"1");
        property("mcJc", aligns.isEmpty() ? QStringLiteral("center") : aligns.at(std::min(static_cast<qsizetype>(i), aligns.size() - 1)));
        close("mcPr");
        close("mc");
    }
    close("mcs");
    close("mPr");
    for (const Node &row : table.children)
        tableRow(row, columns);
    close("m");
}

/// A row of @p columns cells; what it is tagged with stands at its end.
void OmmlWriter::tableRow(const Node &row, std::size_t columns)
{
    const Node *tag = !row.children.empty() && row.children.back().element == Element::Tag ? &row.children.back() : nullptr;
    const std::size_t cells = row.children.size() - (tag ? 1 : 0);
    open("mr");
    for (std::size_t i = 0; i < columns; ++i) {
        open("e");
        if (i < cells)
            list(row.children[i].children);
        if (tag && i + 1 == columns) {
            spaced(space(2));
            list(tag->children);
        }
        close("e");
    }
    close("mr");
}

} // namespace quayside::math
