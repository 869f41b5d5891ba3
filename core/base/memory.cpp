// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace quayside {

void giveBackMemory([[maybe_unused]] std::size_t blocks)
{
#ifdef __GLIBC__
    if (blocks >= 20'000)
        malloc_trim(0);
#endif
}

} // namespace quayside
