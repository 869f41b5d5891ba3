// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#if defined(QUAYSIDE_JEMALLOC)
#include <jemalloc/jemalloc.h>

// Read by jemalloc at startup: return freed memory after one second, not ten.
const char *malloc_conf = "dirty_decay_ms:1000";
#elif defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
// Not under sanitizers, which replace the allocator.
#define QUAYSIDE_TRIM
#include <malloc.h>
#endif

namespace quayside {
namespace {

void purge()
{
#if defined(QUAYSIDE_JEMALLOC)
#define QUAYSIDE_TEXT(number) #number
#define QUAYSIDE_PURGE(arenas) "arena." QUAYSIDE_TEXT(arenas) ".purge"
    mallctl(QUAYSIDE_PURGE(MALLCTL_ARENAS_ALL), nullptr, nullptr, nullptr, 0);
#elif defined(QUAYSIDE_TRIM)
    malloc_trim(0);
#endif
}

} // namespace

void giveBackMemory(std::size_t blocks)
{
    if (blocks >= 20'000)
        purge();
}

} // namespace quayside
