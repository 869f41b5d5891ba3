// SPDX-License-Identifier: GPL-3.0-or-later
// Rows between delimiters and tables of OmmlWriter.
#include "math/ommlwriter.h"

#include <QStringList>

#include <algorithm>

namespace quayside::math {
namespace {

/// What @p row is tagged with; null: nothing.
const Node *tagOf(const Node &row)
{
    return !row.children.empty() && row.children.back().element == Element::Tag ? &row.children.back() : nullptr;
}

std::size_t cellsOf(const Node &row)
{
    return row.children.size() - (tagOf(row) ? 1 : 0);
}

/// Whether LibreOffice lets @p bracket grow: only then "nothing" may stand on the other side, else it shows a mark of error.
bool growsEverywhere(QStringView bracket)
{
    return bracket.isEmpty() || (bracket.size() == 1 && QStringView(u"()[]{}|‖∥⟨⟩〈〉⟦⟧").contains(bracket[0]));
}

/// Lines of one part each, with a number at some of them.
bool isNumberedLines(const Node &table)
{
    const bool lines = std::all_of(table.children.begin(), table.children.end(), [](const Node &row) { return cellsOf(row) == 1; });
    return lines && std::any_of(table.children.begin(), table.children.end(), tagOf);
}

} // namespace

void OmmlWriter::fenced(const Node &row)
{
    const Node &first = row.children.front();
    const Node &last = row.children.back();
    const auto middle = std::find_if(row.children.begin() + 1, row.children.end() - 1, isFence);
    const QString separator = middle != row.children.end() - 1 ? middle->text : QString();
    const QString seenAsNothing = QStringLiteral("\u200B");
    const bool fitting = growsEverywhere(first.text) == growsEverywhere(last.text);
    open("d");
    open("dPr");
    property("begChr", fitting || !first.text.isEmpty() ? first.text : seenAsNothing);
    if (!separator.isEmpty())
        property("sepChr", separator);
    property("endChr", fitting || !last.text.isEmpty() ? last.text : seenAsNothing);
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

/// Lines whose numbers stand at the margin: behind "#", as Word has it.
void OmmlWriter::numberedLines(const Node &table)
{
    open("eqArr");
    open("eqArrPr");
    flag("maxDist");
    close("eqArrPr");
    for (const Node &row : table.children) {
        open("e");
        list(row.children.front().children);
        if (const Node *tag = tagOf(row)) {
            text(u"#", "p", false);
            list(tag->children);
        }
        close("e");
    }
    close("eqArr");
}

void OmmlWriter::table(const Node &table)
{
    if (isNumberedLines(table))
        return numberedLines(table);
    std::size_t columns = 1;
    for (const Node &row : table.children)
        columns = std::max(columns, cellsOf(row));
    const bool tagged = std::any_of(table.children.begin(), table.children.end(), tagOf);
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
    const auto column = [&](QStringView alignment) {
        open("mc");
        open("mcPr");
        property("count", u"1");
        property("mcJc", alignment);
        close("mcPr");
        close("mc");
    };
    for (std::size_t i = 0; i < columns; ++i)
        column(aligns.isEmpty() ? QStringLiteral("center") : aligns.at(std::min(static_cast<qsizetype>(i), aligns.size() - 1)));
    if (tagged)
        column(u"right");
    close("mcs");
    close("mPr");
    for (const Node &row : table.children)
        tableRow(row, columns, tagged);
    close("m");
}

/// A row of @p columns cells, and one for what it is tagged with if any row is.
void OmmlWriter::tableRow(const Node &row, std::size_t columns, bool tagged)
{
    static const Nodes none;
    open("mr");
    for (std::size_t i = 0; i < columns; ++i)
        argument("e", i < cellsOf(row) ? row.children[i].children : none);
    if (tagged) {
        const Node *tag = tagOf(row);
        Nodes words{space(2)};
        if (tag)
            words.insert(words.end(), tag->children.begin(), tag->children.end());
        argument("e", tag ? words : none);
    }
    close("mr");
}

} // namespace quayside::math
