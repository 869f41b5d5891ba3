// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sourceplaces.h"

#include <algorithm>

namespace quayside {

std::optional<PageStretch> SourcePlaces::find(const QString &file, int line) const
{
    const auto end = m_places.cend();
    auto best = end;
    for (auto place = m_places.cbegin(); place != end; ++place) {
        if (!file.isEmpty() && place->file != file)
            continue;
        // What has no place of its own, such as front matter, stands before the first that has.
        if (best == end || (place->line <= line && (place->line > best->line || best->line > line)))
            best = place;
    }
    if (best == end)
        return {};
    const auto next = std::find_if(best, end, [best](const SourcePlace &place) { return place.page != best->page || place.y > best->y + 1; });
    return PageStretch{best->page, best->y, next != end && next->page == best->page ? next->y : 0};
}

const SourcePlace *SourcePlaces::at(int page, double y) const
{
    const auto isAfter = [](std::pair<int, double> point, const SourcePlace &place) { return point < std::pair(place.page, place.y); };
    const auto after = std::upper_bound(m_places.constBegin(), m_places.constEnd(), std::pair(page, y), isAfter);
    return after == m_places.constBegin() ? nullptr : &*std::prev(after);
}

} // namespace quayside
