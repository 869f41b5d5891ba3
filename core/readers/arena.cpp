// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/arena.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace quayside {
namespace {

constexpr std::size_t headerSize = 16; // holds the block's size and keeps the alignment
constexpr std::size_t largestChunk = std::size_t{8} * 1024 * 1024;

std::size_t rounded(std::size_t size)
{
    return (size + 15) & ~std::size_t{15};
}

std::size_t &sizeOf(void *block)
{
    return *reinterpret_cast<std::size_t *>(static_cast<char *>(block) - headerSize);
}

} // namespace

Arena::~Arena()
{
    for (void *chunk : m_chunks)
        std::free(chunk);
}

void *Arena::takeChunk(std::size_t size)
{
    void *chunk = std::calloc(1, size);
    if (!chunk)
        throw std::bad_alloc();
    m_chunks.push_back(chunk);
    m_footprint += size;
    return chunk;
}

void *Arena::allocate(std::size_t size)
{
    const std::size_t whole = rounded(size) + headerSize;
    char *start = nullptr;
    if (whole > m_chunkSize / 4 && static_cast<std::size_t>(m_end - m_next) < whole) {
        start = static_cast<char *>(takeChunk(whole));
    } else {
        if (static_cast<std::size_t>(m_end - m_next) < whole) {
            m_next = static_cast<char *>(takeChunk(m_chunkSize));
            m_end = m_next + m_chunkSize;
            m_chunkSize = std::min(m_chunkSize * 2, largestChunk);
        }
        start = m_next;
        m_next += whole;
    }
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
        sizeOf(old) = newSize;
        return old;
    }
    void *block = allocate(newSize);
    std::memcpy(block, old, oldSize);
    return block;
}

} // namespace quayside
