// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quayside {

std::vector<float> columnWidths(const std::vector<TextExtent> &extents, float room)
{
    const auto all = [&](const auto &width) {
        return std::accumulate(extents.begin(), extents.end(), 0.0F, [&](float sum, const TextExtent &extent) { return sum + width(extent); });
    };
    const auto widest = [](const TextExtent &extent) { return std::max(extent.narrowest, extent.widest); };
    float fair = room / static_cast<float>(extents.size() + 1);
    const auto least = [&](const TextExtent &extent) { return std::max(extent.narrowest, std::min(extent.widest, fair)); };
    if (all(least) > room)
        fair = 0;
    float share = 0;
    const auto shared = [&](const TextExtent &extent) { return std::clamp(share * std::sqrt(extent.widest), least(extent), widest(extent)); };
    float low = 0;
    float high = std::sqrt(all(widest));
    for (int halvings = 0; halvings < 32; ++halvings) {
        share = (low + high) / 2;
        (all(shared) > room ? high : low) = share;
    }
    const bool enough = all(widest) <= room;
    const float narrow = narrowestSum(extents);
    std::vector<float> widths;
    for (const TextExtent &extent : extents) {
        if (enough)
            widths.push_back(extent.widest + 0.5F);
        else if (narrow <= room)
            widths.push_back(shared(extent));
        else // words break anywhere
            widths.push_back(std::max(2.0F, room * extent.narrowest / narrow));
    }
    return widths;
}

std::vector<float> columnWidths(const std::vector<TextExtent> &extents, const std::vector<double> &percents, float room, float insets)
{
    std::vector<float> widths(extents.size(), 0.0F);
    std::vector<TextExtent> others;
    float taken = 0;
    float least = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const double percent = i < percents.size() ? percents[i] : 0;
        if (percent > 0) {
            widths[i] = std::max(1.0F, (room + insets * static_cast<float>(extents.size())) * static_cast<float>(percent) / 100 - insets);
            taken += widths[i];
        } else {
            others.push_back(extents[i]);
            least += extents[i].narrowest;
        }
    }
    if (others.size() == widths.size() || taken + least > room + 0.5F)
        return {};
    const std::vector<float> shared = others.empty() ? std::vector<float>() : columnWidths(others, room - taken);
    auto next = shared.begin();
    for (float &width : widths) {
        if (width <= 0)
            width = *next++;
    }
    return widths;
}

void keepWholeWords(std::vector<TextExtent> &extents, const std::vector<TextExtent> &whole, float room)
{
    std::vector<size_t> columns(extents.size());
    std::iota(columns.begin(), columns.end(), size_t(0));
    const auto lack = [&](size_t column) { return whole[column].narrowest - extents[column].narrowest; };
    std::ranges::stable_sort(columns, {}, lack);
    room -= narrowestSum(extents);
    for (const size_t column : columns) {
        if (lack(column) > room)
            return;
        room -= lack(column);
        extents[column].narrowest = whole[column].narrowest;
    }
}

float narrowestSum(const std::vector<TextExtent> &extents)
{
    return std::accumulate(extents.begin(), extents.end(), 0.0F, [](float all, const TextExtent &extent) { return all + extent.narrowest; });
}

} // namespace quayside
