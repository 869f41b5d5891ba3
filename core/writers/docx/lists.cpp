// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/body.h"

#include "document/plainforms.h"
#include "writers/docx/styles.h"

#include <algorithm>

namespace quayside::docx {
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
    indent = std::clamp(place.width - narrowestText, 0.0, indent);
    Place inner = place;
    inner.left += indent;
    inner.width -= indent;
    inner.markerRoom = indent;
    inner.depth = place.depth + 1;
    inner.tight = list.tight;
    inner.style = list.ordered ? style::number(place.depth) : style::bullet(place.depth);
    inner.styleIndent = double(m_setting.theme.listIndent) * std::min(inner.depth, 5);
    const int level = std::min(place.depth, deepestLevel);
    const bool knows = list.ordered && Numbering::knows(list, numbers);
    int number = 0;
    for (std::size_t i = 0; i < list.items.size() && m_result; ++i) {
        const ListItem &each = list.items[i];
        const bool goesOn = i > 0 && numbers[i] == numbers[i - 1] + 1 && number > 0;
        if (each.checked)
            inner.number = m_gathered.numbering.tasks(level);
        else if (!list.ordered)
            inner.number = m_gathered.numbering.bullets(list, level);
        else if (knows && !goesOn)
            inner.number = number = m_gathered.numbering.ordered(list, level, numbers[i]);
        else
            inner.number = number;
        inner.marker = inner.number == 0 ? markerForm(list, numberForm(list.numbering, numbers[i])) : QString();
        inner.checked = each.checked;
        const bool ends = i + 1 == list.items.size();
        inner.last = ends && (place.depth == 0 || !place.tight || place.last);
        inner.goesOn = !ends;
        item(each, inner);
    }
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

/// What stands before the words of an item that begins here, where Word does not make it itself.
void Body::markerText(Place &place)
{
    place.number = 0;
    const QString marker = std::exchange(place.marker, {});
    const std::optional<bool> checked = std::exchange(place.checked, {});
    if (checked)
        checkBox(*checked);
    else if (!marker.isEmpty())
        m_runs.verbatim(marker, {});
    if (checked || !marker.isEmpty())
        m_runs.verbatim(u"\t", {});
}

/// A box to be ticked.
void Body::checkBox(bool checked)
{
    m_runs.flush();
    m_xml.open("w:sdt").open("w:sdtPr").open("w14:checkbox").empty("w14:checked", "w14:val", checked ? 1 : 0);
    m_xml.open("w14:checkedState").attribute("w14:val", "2612").attribute("w14:font", "MS Gothic").close();
    m_xml.open("w14:uncheckedState").attribute("w14:val", "2610").attribute("w14:font", "MS Gothic").close();
    m_xml.close().close().open("w:sdtContent");
    m_runs.verbatim(checked ? u"\u2612" : u"\u2610", {});
    m_runs.flush();
    m_xml.close().close();
}

} // namespace quayside::docx
