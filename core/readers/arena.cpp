// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/arena.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <new>
#include <numeric>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#endif

namespace quayside {
namespace {

constexpr std::size_t headerSize = 16; // holds the block's size and keeps the alignment
constexpr std::size_t largestChunk = std::size_t{8} * 1024 * 1024;

std::size_t rounded(std::size_t size)
{
    return (size + 15) & ~std::size_t{15};
}

// The address sanitizer catches use of unallocated or cleared bytes.
#if defined(__SANITIZE_ADDRESS__)
void poison(const char *from, const char *end)
{
    __asan_poison_memory_region(from, static_cast<std::size_t>(end - from));
}
void unpoison(const char *from, const char *end)
{
    __asan_unpoison_memory_region(from, static_cast<std::size_t>(end - from));
}
#else
void poison(const char *, const char *) {}
void unpoison(const char *, const char *) {}
#endif

std::size_t &sizeOf(void *block)
{
    return *reinterpret_cast<std::size_t *>(static_cast<char *>(block) - headerSize);
}

} // namespace

Arena::~Arena()
{
    for (const Chunk &chunk : m_chunks)
        std::free(chunk.start);
}

std::size_t Arena::footprint() const
{
    return std::accumulate(m_chunks.begin(), m_chunks.end(), std::size_t{0}, [](std::size_t sum, const Chunk &chunk) { return sum + chunk.size; });
}

void Arena::clear()
{
    if (m_chunks.empty())
        return;
    // Keep one chunk for the next small use.
    const Chunk kept = m_chunks.front();
    unpoison(kept.start, kept.start + kept.size);
    const bool partly = m_next >= kept.start && m_next <= kept.start + kept.size;
    std::memset(kept.start, 0, partly ? static_cast<std::size_t>(m_next - kept.start) : kept.size);
    std::for_each(m_chunks.begin() + 1, m_chunks.end(), [](const Chunk &chunk) { std::free(chunk.start); });
    m_chunks.resize(1);
    m_next = kept.start;
    m_end = kept.start + kept.size;
    m_chunkSize = firstChunk;
    poison(m_next, m_end);
}

void Arena::clearBefore(const void *block)
{
    const auto holds = [block](const Chunk &chunk) {
        return !std::less<const void *>()(block, chunk.start) && std::less<const void *>()(block, chunk.start + chunk.size);
    };
    const auto place = std::find_if(m_chunks.begin(), m_chunks.end(), holds);
    if (place == m_chunks.end() || place - m_chunks.begin() < 2)
        return;
    // chunks are in allocation order: later allocations are in this chunk or later ones
    std::for_each(m_chunks.begin() + 1, place, [](const Chunk &chunk) { std::free(chunk.start); });
    m_chunks.erase(m_chunks.begin() + 1, place);
}

char *Arena::takeChunk(std::size_t size)
{
    auto *start = static_cast<char *>(std::calloc(1, size));
    if (!start)
        throw std::bad_alloc();
    m_chunks.push_back({start, size});
    return start;
}

void *Arena::allocate(std::size_t size)
{
    const std::size_t whole = rounded(size) + headerSize;
    char *start = nullptr;
    if (whole > m_chunkSize / 4 && static_cast<std::size_t>(m_end - m_next) < whole) {
        start = takeChunk(whole);
    } else {
        if (static_cast<std::size_t>(m_end - m_next) < whole) {
            m_next = takeChunk(m_chunkSize);
            m_end = m_next + m_chunkSize;
            poison(m_next, m_end);
            m_chunkSize = std::min(m_chunkSize * 2, largestChunk);
        }
        start = m_next;
        m_next += whole;
    }
    unpoison(start, start + whole);
    void *block = start + headerSize;
    sizeOf(block) = size;
    return block;
}

void *Arena::resize(void *old, std::size_t newSize)
{
    if (!old)
        return allocate(newSize);
    const std::size_t oldSize = sizeOf(old);
    if (rounded(newSize) <= rounded(oldSize)) {
        sizeOf(old) = std::max(oldSize, newSize);
        return old;
    }
    char *const end = static_cast<char *>(old) + rounded(oldSize);
    if (end == m_next && static_cast<std::size_t>(m_end - m_next) >= rounded(newSize) - rounded(oldSize)) {
        m_next += rounded(newSize) - rounded(oldSize);
        unpoison(end, m_next);
        sizeOf(old) = newSize;
        return old;
    }
    void *block = allocate(newSize);
    std::memcpy(block, old, oldSize);
    return block;
}

} // namespace quayside
