// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace quayside {

/// Writes bits, least significant first.
class BitWriter
{
public:
    explicit BitWriter(std::string &out) : m_out(out) {}
    void put(std::uint64_t value, int bits)
    {
        m_held |= value << m_count;
        m_count += bits;
        if (m_count >= 32)
            putBytes(4);
    }
    void finish() { putBytes((m_count + 7) / 8); }

private:
    void putBytes(int count)
    {
        std::array<char, 4> bytes{};
        for (char &byte : bytes) {
            byte = static_cast<char>(m_held & 0xff);
            m_held >>= 8;
        }
        m_out.append(bytes.data(), std::size_t(count));
        m_count -= 8 * count;
    }

    std::string &m_out;
    std::uint64_t m_held = 0;
    int m_count = 0;
};

/// A canonical Huffman code (RFC 1951, 3.2.2) over @p symbols symbols.
template<std::size_t symbols>
class PrefixCode
{
public:
    PrefixCode(std::array<unsigned, symbols> counts, int longestCode)
    {
        // some decoders require two codes
        for (std::size_t i = 0; i < 2 && std::count_if(counts.begin(), counts.end(), [](unsigned count) { return count > 0; }) < 2; ++i)
            counts[i] += counts[i] == 0;
        setLengths(counts, longestCode);
        setCodes();
    }
    [[nodiscard]] int bits(int symbol) const { return m_bits[std::size_t(symbol)]; }
    void put(int symbol, BitWriter &out) const { out.put(m_codes[std::size_t(symbol)], m_bits[std::size_t(symbol)]); }

private:
    /// Huffman's algorithm with two queues over sorted counts, then limited to @p longestCode bits.
    void setLengths(const std::array<unsigned, symbols> &counts, int longestCode)
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < symbols; ++i) {
            if (counts[i] > 0)
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&counts](std::size_t a, std::size_t b) { return counts[a] < counts[b]; });
        const std::size_t leaves = order.size();
        std::vector<std::uint64_t> weight(2 * leaves - 1);
        std::vector<std::size_t> parent(2 * leaves - 1);
        for (std::size_t i = 0; i < leaves; ++i)
            weight[i] = counts[order[i]];
        std::size_t leaf = 0;
        std::size_t inner = leaves;
        for (std::size_t made = leaves; made < weight.size(); ++made) {
            for (int child = 0; child < 2; ++child) {
                const std::size_t least = leaf < leaves && (inner == made || weight[leaf] <= weight[inner]) ? leaf++ : inner++;
                weight[made] += weight[least];
                parent[least] = made;
            }
        }
        std::vector<int> depth(weight.size());
        std::array<unsigned, 64> ofLength{};
        for (std::size_t node = weight.size() - 1; node-- > 0;) {
            depth[node] = depth[parent[node]] + 1;
            if (node < leaves)
                ++ofLength[std::size_t(std::min(depth[node], longestCode))];
        }
        shorten(ofLength, longestCode);
        std::size_t next = leaves;
        for (int length = 1; length <= longestCode; ++length) {
            for (unsigned i = 0; i < ofLength[std::size_t(length)]; ++i)
                m_bits[order[--next]] = length;
        }
    }

    /// Limits code lengths (Kraft sum at most one): each step splits a shorter code to absorb one that is too long.
    static void shorten(std::array<unsigned, 64> &ofLength, int longestCode)
    {
        std::uint64_t sum = 0;
        for (int length = 1; length <= longestCode; ++length)
            sum += std::uint64_t(ofLength[std::size_t(length)]) << (longestCode - length);
        for (; sum > std::uint64_t(1) << longestCode; --sum) {
            --ofLength[std::size_t(longestCode)];
            int length = longestCode - 1;
            while (ofLength[std::size_t(length)] == 0)
                --length;
            --ofLength[std::size_t(length)];
            ofLength[std::size_t(length) + 1] += 2;
        }
    }

    void setCodes()
    {
        std::array<unsigned, 17> next{};
        for (const int bits : m_bits)
            next[std::size_t(bits) + 1] += bits > 0;
        for (std::size_t length = 1; length < next.size(); ++length)
            next[length] = (next[length] + next[length - 1]) << 1;
        for (std::size_t i = 0; i < symbols; ++i) {
            unsigned code = m_bits[i] > 0 ? next[std::size_t(m_bits[i])]++ : 0;
            for (int bit = 0; bit < m_bits[i]; ++bit, code >>= 1)
                m_codes[i] = m_codes[i] << 1 | (code & 1);
        }
    }

    std::array<int, symbols> m_bits{};
    std::array<std::uint64_t, symbols> m_codes{}; ///< first bit lowest
};

} // namespace quayside
