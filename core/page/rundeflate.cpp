// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/rundeflate.h"

#include "page/prefixcode.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace quayside {
namespace {

constexpr std::size_t window = 32768; // maximum match distance
constexpr std::size_t longest = 258;  // maximum match length
constexpr std::size_t shortest = 4;   // minimum for a hashed match
constexpr std::size_t goodMatch = 64; // good enough to stop searching
constexpr std::size_t longRun = 32;   // taken without a match search
constexpr int mostTries = 12;
constexpr std::size_t blockTokens = 1 << 14;
constexpr int literals = 286;
constexpr int distances = 30;
constexpr int blockEnd = 256;

/// A literal (distance 0) or a match.
struct Token {
    std::uint16_t length = 0; ///< or the literal
    std::uint16_t distance = 0;
};

/// A value as Huffman symbol and extra bits (RFC 1951, 3.2.5).
struct Coded {
    int symbol = 0;
    int bits = 0;
    unsigned extra = 0;
};

Coded codedLength(unsigned length)
{
    const unsigned over = length - 3;
    if (length == longest)
        return {285, 0, 0};
    const int bits = over < 8 ? 0 : std::bit_width(over) - 3;
    return {257 + 4 * bits + static_cast<int>(over >> bits), bits, over & ((1U << bits) - 1)};
}

Coded codedDistance(unsigned distance)
{
    const unsigned over = distance - 1;
    const int bits = over < 4 ? 0 : std::bit_width(over) - 2;
    return {2 * bits + static_cast<int>(over >> bits), bits, over & ((1U << bits) - 1)};
}

/// Run-length coded code lengths (RFC 1951, 3.2.7).
std::vector<Coded> toldLengths(const std::vector<int> &lengths)
{
    std::vector<Coded> told;
    for (std::size_t at = 0; at < lengths.size();) {
        const int length = lengths[at];
        std::size_t same = 1;
        while (at + same < lengths.size() && lengths[at + same] == length)
            ++same;
        if (length == 0 && same >= 3) {
            same = std::min<std::size_t>(same, 138);
            told.push_back(same > 10 ? Coded{18, 7, static_cast<unsigned>(same) - 11} : Coded{17, 3, static_cast<unsigned>(same) - 3});
        } else if (length != 0 && same >= 4) {
            same = std::min<std::size_t>(same, 7);
            told.push_back({length, 0, 0});
            told.push_back({16, 2, static_cast<unsigned>(same) - 4});
        } else {
            same = 1;
            told.push_back({length, 0, 0});
        }
        at += same;
    }
    return told;
}

template<std::size_t symbols>
int used(const PrefixCode<symbols> &code, int least)
{
    int count = static_cast<int>(symbols);
    while (count > least && code.bits(count - 1) == 0)
        --count;
    return count;
}

void putCodes(const PrefixCode<literals> &literal, const PrefixCode<distances> &distance, BitWriter &out)
{
    const int literalsUsed = used(literal, 257);
    const int distancesUsed = used(distance, 1);
    std::vector<int> lengths;
    lengths.reserve(std::size_t(literalsUsed + distancesUsed));
    for (int i = 0; i < literalsUsed; ++i)
        lengths.push_back(literal.bits(i));
    for (int i = 0; i < distancesUsed; ++i)
        lengths.push_back(distance.bits(i));
    const auto told = toldLengths(lengths);
    std::array<unsigned, 19> counts{};
    for (const Coded &step : told)
        ++counts[std::size_t(step.symbol)];
    const PrefixCode<19> code(counts, 7);
    static constexpr std::array<int, 19> order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    std::size_t codesUsed = order.size();
    while (codesUsed > 4 && code.bits(order[codesUsed - 1]) == 0)
        --codesUsed;
    out.put(std::uint64_t(literalsUsed - 257), 5);
    out.put(std::uint64_t(distancesUsed - 1), 5);
    out.put(codesUsed - 4, 4);
    for (std::size_t i = 0; i < codesUsed; ++i)
        out.put(std::uint64_t(code.bits(order[i])), 3);
    for (const Coded &step : told) {
        code.put(step.symbol, out);
        out.put(step.extra, step.bits);
    }
}

void putBlock(const std::vector<Token> &tokens, bool last, BitWriter &out)
{
    std::array<unsigned, literals> literalCounts{};
    std::array<unsigned, distances> distanceCounts{};
    literalCounts[blockEnd] = 1;
    for (const Token token : tokens) {
        ++literalCounts[std::size_t(token.distance ? codedLength(token.length).symbol : token.length)];
        if (token.distance)
            ++distanceCounts[std::size_t(codedDistance(token.distance).symbol)];
    }
    const PrefixCode<literals> literal(literalCounts, 15);
    const PrefixCode<distances> distance(distanceCounts, 15);
    out.put(last ? 5 : 4, 3); // dynamic Huffman block
    putCodes(literal, distance, out);
    for (const Token token : tokens) {
        if (!token.distance) {
            literal.put(token.length, out);
            continue;
        }
        const Coded length = codedLength(token.length);
        literal.put(length.symbol, out);
        out.put(length.extra, length.bits);
        const Coded back = codedDistance(token.distance);
        distance.put(back.symbol, out);
        out.put(back.extra, back.bits);
    }
    literal.put(blockEnd, out);
}

std::uint64_t wordAt(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Common prefix, up to @p most bytes; may overlap.
std::size_t equalBytes(const char *a, const char *b, std::size_t most)
{
    std::size_t count = 0;
    for (; count + 8 <= most; count += 8) {
        if (const std::uint64_t differing = wordAt(a + count) ^ wordAt(b + count)) {
            const int zeros = std::endian::native == std::endian::little ? std::countr_zero(differing) : std::countl_zero(differing);
            return count + std::size_t(zeros / 8);
        }
    }
    while (count < most && a[count] == b[count])
        ++count;
    return count;
}

/// Hash chains of four-byte sequences, latest first; the inside of long runs is left out.
class Matches
{
public:
    explicit Matches(std::string_view data) : m_data(data), m_latest(hashes, none), m_before(window, none) {}

    void add(std::size_t at)
    {
        if (at + shortest > m_data.size())
            return;
        auto &latest = m_latest[hash(at)];
        m_before[at % window] = latest;
        latest = static_cast<std::int32_t>(at);
    }

    /// Longest earlier match; length 0: none.
    [[nodiscard]] Token find(std::size_t at) const
    {
        Token found;
        const std::size_t most = std::min(longest, m_data.size() - at);
        if (most < shortest)
            return found;
        std::size_t best = shortest - 1;
        std::int32_t place = m_latest[hash(at)];
        for (int tries = mostTries; tries > 0 && place >= 0 && at - std::size_t(place) < window; --tries) {
            const char *earlier = m_data.data() + place;
            if (earlier[best] == m_data[at + best]) {
                const std::size_t length = equalBytes(earlier, m_data.data() + at, most);
                if (length > best) {
                    best = length;
                    found = {static_cast<std::uint16_t>(length), static_cast<std::uint16_t>(at - std::size_t(place))};
                    if (length == most || length >= goodMatch)
                        break;
                }
            }
            place = m_before[std::size_t(place) % window];
        }
        return found;
    }

private:
    static constexpr std::size_t hashes = 1 << 15;
    static constexpr std::int32_t none = -1;
    [[nodiscard]] std::size_t hash(std::size_t at) const
    {
        std::uint32_t bytes = 0;
        std::memcpy(&bytes, m_data.data() + at, sizeof bytes);
        return bytes * 2654435761U >> 17;
    }

    std::string_view m_data;
    std::vector<std::int32_t> m_latest; ///< by hash
    std::vector<std::int32_t> m_before; ///< ring, by position
};

class Deflater
{
public:
    Deflater(std::string_view data, std::string &out) : m_data(data), m_matches(data), m_out(out) { m_tokens.reserve(blockTokens); }

    void run()
    {
        std::size_t at = 0;
        while (at < m_data.size()) {
            const std::size_t repeated = at > 0 ? equalBytes(m_data.data() + at - 1, m_data.data() + at, m_data.size() - at) : 0;
            at += repeated >= longRun ? repeat(repeated) : step(at, repeated);
        }
        putBlock(m_tokens, true, m_out);
        m_out.finish();
    }

private:
    void add(Token token)
    {
        if (m_tokens.size() == blockTokens) {
            putBlock(m_tokens, false, m_out);
            m_tokens.clear();
        }
        m_tokens.push_back(token);
    }

    /// Repeats the previous byte. Gives the bytes taken; a rest under 3 is too short for a match.
    std::size_t repeat(std::size_t count)
    {
        std::size_t left = count;
        for (; left >= 3; left -= std::min(left, longest))
            add({static_cast<std::uint16_t>(std::min(left, longest)), 1});
        return count - left;
    }

    /// Emits a literal or match; gives the bytes consumed.
    std::size_t step(std::size_t at, std::size_t repeated)
    {
        Token match = m_matches.find(at);
        m_matches.add(at);
        if (repeated >= 3 && repeated >= match.length)
            match = {static_cast<std::uint16_t>(repeated), 1};
        const bool better = match.length > 0 && match.length < goodMatch && m_matches.find(at + 1).length > match.length; // lazy matching,
                                                                                                                          // as in zlib
        if (match.length == 0 || better) {
            add({static_cast<unsigned char>(m_data[at]), 0});
            return 1;
        }
        add(match);
        for (std::size_t i = 1; i < std::min<std::size_t>(match.length, goodMatch); ++i)
            m_matches.add(at + i);
        return match.length;
    }

    std::string_view m_data;
    Matches m_matches;
    std::vector<Token> m_tokens;
    BitWriter m_out;
};

} // namespace

bool isMostlyRuns(std::string_view data)
{
    constexpr std::size_t every = 256;
    std::size_t looked = 0;
    std::size_t runs = 0;
    for (std::size_t at = 0; at + 8 <= data.size(); at += every, ++looked) {
        const std::uint64_t word = wordAt(data.data() + at);
        runs += word == (word << 8 | (word & 0xff));
    }
    return runs > looked / 2;
}

std::string deflatedRuns(std::string_view data)
{
    std::string out("\x78\x5e", 2); // 32 KB window, default level (RFC 1950, 2.2)
    Deflater(data, out).run();
    const std::uint32_t sum = libdeflate_adler32(1, data.data(), data.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(sum >> shift & 0xff));
    return out;
}

} // namespace quayside
