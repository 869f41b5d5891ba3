// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "typeset/text/patternlevel.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quayside {

/// A dictionary in libhyphen's format, with its results: an encoding, then patterns in one or two levels, of which the first divides compounds into
/// words (docs of the format: README.hyphen, README.nonstandard and README.compound of libhyphen). Readable from any thread.
class HyphenationDictionary
{
public:
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024; ///< that are read of a file; the largest known has 1 MB

    /// Null if @p stop was requested. Lines that make no sense are left out.
    static std::unique_ptr<const HyphenationDictionary> parse(const QByteArray &content, const StopToken &stop);

    /// The name in the first line, in upper case; what words must be encoded in.
    [[nodiscard]] const QByteArray &encoding() const { return m_encoding; }
    [[nodiscard]] bool utf8() const { return m_encoding == "UTF-8"; }

    /// Where the letter of @p word that begins at @p at ends.
    [[nodiscard]] size_t letterEnd(std::string_view word, size_t at) const;

    /// The divisions of @p word, in lower case and without digits; those of UTF-8 stand at the last byte of a letter.
    [[nodiscard]] WordDivisions divide(std::string_view word) const;

private:
    struct Minima {
        int left = 0;
        int right = 0;
        int compoundLeft = 0;
        int compoundRight = 0;
    };
    struct Ends {
        bool left = true; ///< of the whole word, so that no minimum of compounds holds
        bool right = true;
    };
    explicit HyphenationDictionary(const QByteArray &encoding) : m_encoding(encoding) {}
    bool parseSetting(std::string_view line, Minima &minima, std::vector<std::string> &undivided) const;
    void setDefaultLevel();
    [[nodiscard]] WordDivisions divideCompound(std::string_view word, Ends ends, int &partsLeft) const;
    [[nodiscard]] WordDivisions divideWord(std::string_view word, Ends ends) const;
    void keepLeft(std::string_view word, int least, WordDivisions &divisions) const;
    void keepRight(std::string_view word, int least, WordDivisions &divisions) const;
    void keepUndivided(std::string_view word, WordDivisions &divisions) const;
    [[nodiscard]] int letters(std::string_view text) const;
    [[nodiscard]] int ligature(std::string_view text, size_t at) const;

    QByteArray m_encoding;
    std::unique_ptr<PatternLevel> m_compounds;
    std::unique_ptr<PatternLevel> m_words;
    Minima m_minima;
    std::vector<std::string> m_undivided; ///< no division beside them
};

} // namespace quayside
