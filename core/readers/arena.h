// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace quayside {

/// Memory that is given back all at once: parse trees of cmark and gumbo live here, so that freeing a tree is neither a
/// recursion over hostile depth nor a walk over a million nodes. Zeroed, aligned to 16 bytes.
class Arena
{
public:
    Arena() = default;
    ~Arena();
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// @p size bytes of zeroed memory. Never null: the program ends when the machine has none left, as `new` would.
    void *allocate(std::size_t size);
    /// Room for @p newSize bytes with the old content; in place where the block was the last one given.
    void *resize(void *old, std::size_t newSize);
    /// Takes everything back; what was given is gone.
    void clear();
    /// Takes back what was given long before @p block (a pointer given by this arena), in pieces of megabytes; what was given first of all stays.
    void clearBefore(const void *block);
    /// Bytes taken from the system and not given back.
    [[nodiscard]] std::size_t footprint() const;

private:
    struct Chunk {
        char *start = nullptr;
        std::size_t size = 0;
    };
    static constexpr std::size_t firstChunk = std::size_t{64} * 1024;

    char *takeChunk(std::size_t size);

    std::vector<Chunk> m_chunks;
    char *m_next = nullptr;
    char *m_end = nullptr;
    std::size_t m_chunkSize = firstChunk;
};

} // namespace quayside
