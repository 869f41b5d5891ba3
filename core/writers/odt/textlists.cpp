// SPDX-License-Identifier: GPL-3.0-or-later
// Lists (OpenDocument 1.3, part 3, 5.3). They hold paragraphs and lists only: at a table they end, and go on after it.
#include "writers/odt/textbody.h"

#include <algorithm>

namespace quayside::odt {

bool TextBody::knowsNumbers(const ListBlock &list, const std::vector<int> &numbers) const
{
    constexpr int lastRoman = 3999;
    const bool roman = list.numbering == NumberStyle::LowerRoman || list.numbering == NumberStyle::UpperRoman;
    const int first = list.numbering == NumberStyle::Decimal ? 0 : 1;
    return ListStyles::knows(list.numbering)
           && std::all_of(numbers.begin(), numbers.end(), [&](int number) { return number >= first && (!roman || number <= lastRoman); });
}

int TextBody::numberOf(const ListForm &list, const ItemForm &item, int)
{
    return item.task || !list.source.ordered || list.known ? 1 : 0;
}

void TextBody::beginList(const ListForm &list)
{
    OpenList open;
    const auto level = static_cast<int>(m_lists.size());
    const ListKind kind = listKindOf(list.source, list.known);
    open.style = m_parts.lists.name(kind, level, list.left, list.indent, m_parts.styles);
    open.ordered = kind.ordered;
    open.restart = kind.ordered && !m_lists.empty() && m_lists.back().within++ > 0;
    m_lists.push_back(std::move(open));
}

void TextBody::endList()
{
    if (m_lists.back().isOpen)
        xml().close();
    m_lists.pop_back();
}

void TextBody::beginItem(const ListForm &list, const ItemForm &item)
{
    OpenList &open = m_lists.back();
    const bool first = !open.isOpen && !open.wasOpen;
    open.restart = open.ordered && (open.restart || (first ? item.value != 1 : !item.goesOn));
    open.value = item.value;
    open.itemBegun = false;
    open.within = 0;
    open.override.clear();
    const ListKind silent;
    if (item.task && listKindOf(list.source, list.known) != silent)
        open.override = m_parts.lists.name(silent, static_cast<int>(m_lists.size()) - 1, list.left, list.indent, m_parts.styles);
}

void TextBody::endItem()
{
    OpenList &open = m_lists.back();
    if (std::exchange(open.inItem, false))
        xml().close();
}

/// Begins the elements of all lists and items that something is to stand in.
void TextBody::openLists()
{
    for (OpenList &open : m_lists) {
        if (!open.isOpen) {
            xml().open("text:list").attribute("text:style-name", open.style);
            if (open.wasOpen)
                xml().attribute("text:continue-numbering", "true");
            open.isOpen = open.wasOpen = true;
        }
        if (open.inItem)
            continue;
        if (open.itemBegun) { // its mark stands before
            xml().open("text:list-header");
        } else {
            xml().open("text:list-item");
            if (!open.override.isEmpty())
                xml().attribute("text:style-override", open.override);
            if (std::exchange(open.restart, false))
                xml().attribute("text:start-value", open.value);
        }
        open.inItem = open.itemBegun = true;
    }
}

void TextBody::interruptLists()
{
    for (auto open = m_lists.rbegin(); open != m_lists.rend(); ++open) {
        if (std::exchange(open->inItem, false))
            xml().close();
        if (std::exchange(open->isOpen, false)) {
            xml().close();
            open->restart = open->ordered; // who counts on after that is not the same everywhere
        }
    }
}

} // namespace quayside::odt
