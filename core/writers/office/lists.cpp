// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/body.h"

#include "document/plainforms.h"
#include "writers/office/styleids.h"

#include <algorithm>

namespace quayside::office {
namespace {

/// Characters of the widest number.
qsizetype widestNumber(const ListBlock &list, const std::vector<int> &numbers)
{
    qsizetype widest = 1;
    for (const int number : numbers)
        widest = std::max(widest, numberForm(list.numbering, number).size());
    return widest;
}

} // namespace

void Body::items(const ListBlock &list, const Place &place)
{
    const std::vector<int> numbers = list.ordered ? itemNumbers(list) : std::vector<int>(list.items.size());
    double indent = double(m_setting.theme.listIndent);
    if (list.ordered)
        indent = std::max(indent, place.size * (0.58 * static_cast<double>(widestNumber(list, numbers)) + 0.9));
    const double leastText = place.ragged ? place.width / 2 : narrowestText; // columns of tables are as wide as their text needs
    indent = std::clamp(place.width - leastText, 0.0, indent);
    Place inner = place;
    inner.left += indent;
    inner.width -= indent;
    inner.markerRoom = indent;
    inner.depth = place.depth + 1;
    inner.tight = list.tight;
    inner.severalItems = list.items.size() > 1;
    inner.style = list.ordered ? style::number(place.depth) : style::bullet(place.depth);
    inner.styleIndent = double(m_setting.theme.listIndent) * std::min(inner.depth, 5);
    const ListForm form{list, place.depth, inner.left, indent, list.ordered && knowsNumbers(list, numbers)};
    beginList(form);
    int number = 0;
    for (std::size_t i = 0; i < list.items.size() && m_result; ++i) {
        const ListItem &each = list.items[i];
        const ItemForm own{numbers[i], i > 0 && numbers[i] == numbers[i - 1] + 1, each.checked.has_value()};
        inner.number = numberOf(form, own, own.goesOn ? number : 0);
        if (!own.task)
            number = inner.number;
        inner.marker = inner.number == 0 ? markerForm(list, numberForm(list.numbering, numbers[i])) : QString();
        inner.checked = each.checked;
        const bool ends = i + 1 == list.items.size();
        inner.last = ends && (place.depth == 0 || !place.tight || place.last);
        inner.goesOn = !ends;
        beginItem(form, own);
        item(each, inner);
        endItem();
    }
    endList();
}

void Body::item(const ListItem &item, Place place)
{
    if (item.position.line > 0)
        m_position = item.position;
    startOf(item.attributes);
    place = marked(item.attributes, place);
    blocks(item.content, place);
    if (item.content.empty())
        markerAlone(place);
}

/// The marker of an item that does not begin with words.
void Body::markerAlone(Place &place)
{
    if (!place.beginsItem())
        return;
    begin(place, {.style = place.style, .styleIndent = place.styleIndent, .keepNext = true});
    end();
    place.style = style::listContinue(place.depth - 1);
}

/// What stands before the words of an item that begins here, where the format does not make it itself.
void Body::markerText(Place &place)
{
    place.number = 0;
    const QString marker = std::exchange(place.marker, {});
    const std::optional<bool> checked = std::exchange(place.checked, {});
    if (checked)
        putCheckBox(*checked);
    else if (!marker.isEmpty())
        runs().verbatim(marker, {});
    if (checked || !marker.isEmpty())
        runs().verbatim(u"\t", {});
}

} // namespace quayside::office
