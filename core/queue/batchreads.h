// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/readset.h"

#include <deque>
#include <memory>

namespace quayside {

/// Files read by this process's jobs, for the latest batches. Lives in the engine thread.
class BatchReads
{
public:
    /// Shared by all jobs of @p batch; each adds what it reads.
    std::shared_ptr<SharedReadSet> of(const QString &batch);

private:
    std::deque<std::pair<QString, std::shared_ptr<SharedReadSet>>> m_sets; ///< newest first
};

} // namespace quayside
