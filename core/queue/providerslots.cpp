// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/providerslots.h"

#include <algorithm>

namespace quayside {

double ProviderSlots::lastPosition() const
{
    double last = 0;
    for (const auto &[provider, entry] : m_providers) {
        if (!entry.queued.empty())
            last = std::max(last, entry.queued.rbegin()->position);
    }
    return last;
}

std::optional<double> ProviderSlots::positionBefore(std::optional<double> before) const
{
    if (!before)
        return lastPosition() + 1;
    double previous = *before - 2;
    for (const auto &[provider, entry] : m_providers) {
        auto it = entry.queued.lower_bound({*before, 0});
        if (it != entry.queued.begin())
            previous = std::max(previous, std::prev(it)->position);
    }
    const double middle = previous + (*before - previous) / 2;
    // Repeated halving ends when no double lies between.
    if (middle <= previous || middle >= *before)
        return std::nullopt;
    return middle;
}

} // namespace quayside
