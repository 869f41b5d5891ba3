// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/patternlevel.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <optional>
#include <utility>

namespace quayside {
namespace {

constexpr size_t longestPattern = 98; ///< libhyphen's
constexpr size_t mostNodes = (1U << 24) - 1;
constexpr size_t fewestEdges = 1024;
constexpr int largestIndex = 100;

bool beginsLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

struct ChangeText {
    std::string_view text;
    int from = 0;
    int cut = 0;
};

/// "sz=,1,3": text, first letter (from 1), letters. Without numbers: @p whole bytes.
std::optional<ChangeText> parseChange(std::string_view field, size_t whole)
{
    const size_t comma = field.find(',');
    ChangeText change{field.substr(0, comma)};
    if (comma == std::string_view::npos) {
        change.cut = static_cast<int>(whole);
        return change;
    }
    const size_t second = field.find(',', comma + 1);
    if (second == std::string_view::npos)
        return change;
    const auto number = [&](size_t at) {
        int value = -1;
        std::from_chars(field.data() + at, field.data() + field.size(), value);
        return value;
    };
    change.from = number(comma + 1) - 1;
    change.cut = number(second + 1);
    if (change.from < 0 || change.from > largestIndex || change.cut < 0 || change.cut > largestIndex)
        return std::nullopt;
    return change;
}

struct LettersAndDigits {
    std::string letters;
    std::string digits; ///< one more: in front of each letter, and behind the last
};

LettersAndDigits lettersAndDigits(std::string_view body)
{
    LettersAndDigits result{{}, "0"};
    for (const char byte : body) {
        if (static_cast<unsigned char>(byte) <= ' ' || result.letters.size() == longestPattern)
            break;
        if (byte >= '0' && byte <= '9') {
            result.digits.back() = byte;
            continue;
        }
        result.letters += byte;
        result.digits += '0';
    }
    return result;
}

/// Counts in bytes what a dictionary in UTF-8 counts in letters; the dot of a word's begin is not one of them.
void countBytes(std::string_view letters, ChangeText &change)
{
    const size_t first = letters.starts_with('.') ? 1 : 0;
    int letter = -1;
    std::optional<int> from;
    for (size_t at = first; at <= letters.size(); ++at) {
        if (at == letters.size() || beginsLetter(letters[at]))
            ++letter;
        if (!from && change.from == letter) {
            from = letter;
            change.from = static_cast<int>(at);
        }
        if (from && letter - *from == change.cut) {
            change.cut = static_cast<int>(at) - change.from;
            break;
        }
    }
    change.from -= static_cast<int>(first);
}

} // namespace

PatternLevel::PatternLevel(size_t bytes)
{
    rehash(std::max(fewestEdges, std::bit_ceil(std::min(bytes, mostNodes) / 2)));
    m_pattern.push_back(0);
}

size_t PatternLevel::place(uint32_t key) const
{
    const size_t mask = m_edges.size() - 1;
    size_t at = (key * 0x9E3779B97F4A7C15U >> 32U) & mask;
    while (m_edges[at].key != 0 && m_edges[at].key != key)
        at = (at + 1) & mask;
    return at;
}

/// 0: none.
uint32_t PatternLevel::child(uint32_t node, unsigned char byte) const
{
    return m_edges[place(node << 8U | byte)].node;
}

uint32_t PatternLevel::addChild(uint32_t node, unsigned char byte)
{
    const uint32_t key = node << 8U | byte;
    const size_t at = place(key);
    if (m_edges[at].key == key)
        return m_edges[at].node;
    const auto added = static_cast<uint32_t>(m_pattern.size());
    m_edges[at] = {key, added};
    m_pattern.push_back(0);
    if (m_pattern.size() * 2 > m_edges.size())
        rehash(m_edges.size() * 2);
    return added;
}

void PatternLevel::rehash(size_t edges)
{
    const std::vector<Edge> old = std::exchange(m_edges, std::vector<Edge>(edges));
    for (const Edge &edge : old) {
        if (edge.key != 0)
            m_edges[place(edge.key)] = edge;
    }
}

void PatternLevel::add(std::string_view line, bool utf8)
{
    const size_t slash = line.find('/');
    auto [letters, digits] = lettersAndDigits(line.substr(0, slash));
    Pattern pattern{.digitsAt = static_cast<uint32_t>(m_digits.size())};
    if (slash != std::string_view::npos) {
        std::optional<ChangeText> change = parseChange(line.substr(slash + 1), slash);
        if (!change)
            return;
        if (utf8)
            countBytes(letters, *change);
        pattern.change = static_cast<int>(m_changes.size());
        m_changes.push_back({std::string(change->text), change->from, change->cut == 0 ? static_cast<int>(letters.size()) : change->cut});
        digits.erase(0, letters.starts_with('.') ? 1 : 0); // the change counts from the first letter
    } else {
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    }
    if (letters.empty() || m_pattern.size() + letters.size() > mostNodes)
        return;
    uint32_t node = 0;
    for (const char byte : letters)
        node = addChild(node, static_cast<unsigned char>(byte));
    pattern.digits = static_cast<uint32_t>(digits.size());
    m_digits += digits;
    m_pattern[node] = static_cast<uint32_t>(m_patterns.size());
    m_patterns.push_back(pattern);
}

/// For each byte of @p dotted the pattern of the longest node that ends with it.
std::vector<uint32_t> PatternLevel::longestAt(std::string_view dotted) const
{
    std::vector<uint32_t> nodes(dotted.size(), 0);
    for (size_t from = 0; from < dotted.size(); ++from) {
        uint32_t node = 0;
        for (size_t at = from; at < dotted.size(); ++at) {
            node = child(node, static_cast<unsigned char>(dotted[at]));
            if (node == 0)
                break;
            if (nodes[at] == 0)
                nodes[at] = node;
        }
    }
    for (uint32_t &node : nodes)
        node = m_pattern[node];
    return nodes;
}

/// A pattern that ends in front of @p end speaks.
void PatternLevel::apply(const Pattern &pattern, int end, Places &places) const
{
    const Change *change = pattern.change < 0 ? nullptr : &m_changes[static_cast<size_t>(pattern.change)];
    const int offset = end - static_cast<int>(pattern.digits);
    const int from = change ? offset + change->from : -1;
    const bool within = from >= 0 && static_cast<size_t>(from) < places.size();
    if (within)
        places[static_cast<size_t>(from)].cut = change->cut;
    for (int k = std::max(0, -offset); k < static_cast<int>(pattern.digits); ++k) {
        const char digit = m_digits[pattern.digitsAt + static_cast<size_t>(k)];
        Place &place = places[static_cast<size_t>(offset + k)];
        if (place.digit >= digit)
            continue;
        place.digit = digit;
        if ((digit & 1) == 0)
            continue;
        place.change = change;
        if (within && k >= change->from && k <= change->from + change->cut)
            places[static_cast<size_t>(from)].dividedAt = offset + k;
    }
}

WordDivisions PatternLevel::divide(std::string_view word) const
{
    const std::string dotted = '.' + std::string(word) + '.';
    Places places(dotted.size());
    const std::vector<uint32_t> patterns = longestAt(dotted);
    for (size_t at = 0; at < patterns.size(); ++at)
        apply(m_patterns[patterns[at]], static_cast<int>(at) + 1, places);
    WordDivisions result(word.size());
    for (size_t i = 0; i + 1 < word.size(); ++i)
        result.digits[i] = places[i + 1].digit;
    for (size_t i = 0; i < word.size(); ++i) {
        const int division = places[i].dividedAt;
        const Change *change = division < 0 ? nullptr : places[static_cast<size_t>(division)].change;
        if (!change)
            continue;
        if (division > 0 && static_cast<size_t>(division) <= word.size())
            result.changes[static_cast<size_t>(division) - 1] = {&change->text, division - static_cast<int>(i), places[i].cut};
        i += static_cast<size_t>(std::max(places[i].cut, 1)) - 1;
    }
    return result;
}

} // namespace quayside
