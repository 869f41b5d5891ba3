// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace quayside {

/// Returns freed memory to the system, which the allocator would otherwise keep for this thread. Call between two large steps of a job, so the first
/// one's memory is gone while the second grows. Takes a few milliseconds per 100 MB and may block other threads, so steps of fewer than 20,000 blocks
/// do nothing.
void giveBackMemory(std::size_t blocks);

} // namespace quayside
