// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace quayside {

/// Returns freed memory, which the allocator would keep, to the system. Call between large steps of a job, so that the next one does not add to the
/// last one's memory. Takes a few milliseconds per 100 MB and may block other threads, so it does nothing after fewer than 20,000 blocks.
void giveBackMemory(std::size_t blocks);

} // namespace quayside
