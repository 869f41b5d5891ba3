// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quayside {

/// What a division changes: `text` (new letters around a '=') stands for `cut` bytes from the one `before` bytes before the division.
struct DivisionChange {
    const std::string *text = nullptr; ///< null: nothing is changed
    int before = 0;
    int cut = 0;
};

/// For each byte of a word what its patterns say of a division behind it: odd digits divide.
struct WordDivisions {
    std::string digits;
    std::vector<DivisionChange> changes;

    explicit WordDivisions(size_t bytes) : digits(bytes, '0'), changes(bytes) {}
    [[nodiscard]] bool divides(size_t at) const { return (digits[at] & 1) != 0; }
};

/// Liang's patterns: digits between letters, of which the highest holds at each place, in a trie of bytes. As in libhyphen, of all patterns that end
/// at a letter only the longest speaks, even if it begins none but longer ones: its dictionaries are made for that.
class PatternLevel
{
public:
    /// Makes room for the patterns of a file of @p bytes.
    explicit PatternLevel(size_t bytes);

    /// Adds a line of a dictionary: "a1b", or with the change of a division "s1sz/sz=,1,3". A pattern of the same letters is replaced.
    /// Malformed changes are left out with their patterns.
    void add(std::string_view line, bool utf8);

    /// The divisions of @p word, with all places of it.
    [[nodiscard]] WordDivisions divide(std::string_view word) const;

private:
    struct Pattern {
        uint32_t digitsAt = 0; ///< in m_digits
        uint32_t digits = 0;
        int change = -1; ///< in m_changes
    };
    struct Change {
        std::string text;
        int from = 0; ///< of the pattern's bytes
        int cut = 0;
    };
    struct Edge {
        uint32_t key = 0; ///< node and byte; 0: free
        uint32_t node = 0;
    };
    /// In a word with dots at its ends, in front of a byte.
    struct Place {
        char digit = '0';               ///< the highest
        const Change *change = nullptr; ///< of the pattern with that digit
        int dividedAt = -1;             ///< by a change that begins here
        int cut = 0;                    ///< of that change
    };
    using Places = std::vector<Place>;
    [[nodiscard]] size_t place(uint32_t key) const;
    [[nodiscard]] uint32_t child(uint32_t node, unsigned char byte) const;
    uint32_t addChild(uint32_t node, unsigned char byte);
    void rehash(size_t edges);
    void apply(const Pattern &pattern, int end, Places &places) const;
    [[nodiscard]] std::vector<uint32_t> longestAt(std::string_view dotted) const;

    std::vector<Edge> m_edges;       ///< hashed, a power of two, at most half full
    std::vector<uint32_t> m_pattern; ///< by node: in m_patterns
    std::vector<Pattern> m_patterns{Pattern{}};
    std::string m_digits;
    std::vector<Change> m_changes;
};

} // namespace quayside
