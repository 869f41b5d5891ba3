// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace quayside {

/// Gives memory that was let go of back to the system, which the allocator would keep for this thread's next small needs. Between two large
/// steps of one job: what the first one needed is not there while the second one grows. A few milliseconds for a hundred megabytes,
/// in which other threads may wait: nothing is done after a step of less than 20,000 blocks.
void giveBackMemory(std::size_t blocks);

} // namespace quayside
