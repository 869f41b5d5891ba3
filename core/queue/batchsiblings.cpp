// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/batchsiblings.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr std::size_t mostBatches = 16;

} // namespace

std::optional<std::shared_ptr<const Siblings>> BatchSiblings::of(const QString &batch) const
{
    const auto found = std::find_if(m_kept.cbegin(), m_kept.cend(), [&](const auto &one) { return one.first == batch; });
    return found == m_kept.cend() ? std::nullopt : std::optional(found->second);
}

void BatchSiblings::keep(const QString &batch, std::shared_ptr<const Siblings> siblings)
{
    m_kept.emplace_front(batch, std::move(siblings));
    if (m_kept.size() > mostBatches)
        m_kept.pop_back();
}

} // namespace quayside
