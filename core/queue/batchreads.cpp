// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/batchreads.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr std::size_t mostBatches = 16;

} // namespace

std::shared_ptr<SharedReadSet> BatchReads::of(const QString &batch)
{
    const auto found = std::find_if(m_sets.cbegin(), m_sets.cend(), [&](const auto &set) { return set.first == batch; });
    if (found != m_sets.cend())
        return found->second;
    m_sets.emplace_front(batch, std::make_shared<SharedReadSet>());
    if (m_sets.size() > mostBatches)
        m_sets.pop_back();
    return m_sets.front().second;
}

} // namespace quayside
