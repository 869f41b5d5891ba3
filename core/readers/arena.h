// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace quayside {

/// Bump allocator for the parse trees of cmark and gumbo. Freeing everything at once avoids recursion over hostile depth and a visit to a million
/// nodes. Memory is zeroed, 16-byte aligned.
class Arena
{
public:
    Arena() = default;
    ~Arena();
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// Zeroed memory, never null. Throws std::bad_alloc.
    void *allocate(std::size_t size);
    /// Grows @p old, in place if it was the last allocation.
    void *resize(void *old, std::size_t newSize);
    /// Frees everything.
    void clear();
    /// Frees, in megabyte chunks, what was allocated well before @p block; keeps the first chunk.
    void clearBefore(const void *block);
    /// Bytes currently held from the system.
    [[nodiscard]] std::size_t footprint() const;

private:
    struct Chunk {
        char *start = nullptr;
        std::size_t size = 0;
    };
    static constexpr std::size_t firstChunk = std::size_t{16} * 1024; // small enough for the allocator to keep it at hand

    char *takeChunk(std::size_t size);

    std::vector<Chunk> m_chunks;
    char *m_next = nullptr;
    char *m_end = nullptr;
    std::size_t m_chunkSize = firstChunk;
};

} // namespace quayside
