// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/lanes.h"

#include <algorithm>

namespace quayside {

double Lanes::lastPosition() const
{
    double last = 0;
    for (const auto &[provider, lane] : m_lanes) {
        if (!lane.queued.empty())
            last = std::max(last, lane.queued.rbegin()->position);
    }
    return last;
}

std::optional<double> Lanes::positionBefore(std::optional<double> before) const
{
    if (!before)
        return lastPosition() + 1;
    double previous = *before - 2;
    for (const auto &[provider, lane] : m_lanes) {
        auto it = lane.queued.lower_bound({*before, 0});
        if (it != lane.queued.begin())
            previous = std::max(previous, std::prev(it)->position);
    }
    const double middle = previous + (*before - previous) / 2;
    // Halving a gap again and again ends where a double has no number left in between.
    if (middle <= previous || middle >= *before)
        return std::nullopt;
    return middle;
}

} // namespace quayside
