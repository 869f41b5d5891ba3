// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/threadprobe.h"

#include <latch>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

namespace quayside {

bool threadsCanBeHad(int count)
{
    std::latch release(1);
    std::vector<std::thread> threads;
    bool enough = true;
    try {
        threads.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&release] { release.wait(); });
    } catch (const std::system_error &) {
        enough = false;
    } catch (const std::bad_alloc &) {
        enough = false;
    }
    release.count_down();
    for (std::thread &thread : threads)
        thread.join();
    return enough;
}

} // namespace quayside
