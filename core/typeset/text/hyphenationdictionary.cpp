// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/hyphenationdictionary.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace quayside {
namespace {

constexpr size_t longestLine = 98; ///< libhyphen's
constexpr int mostLetters = 64;    ///< that a minimum may ask for
constexpr int defaultMinimum = 2;
constexpr int defaultCompoundMinimum = 3;
constexpr int mostParts = 256; ///< changes lengthen parts, and what is longer has more parts
constexpr size_t linesBetweenStops = 512;
constexpr size_t mostUndivided = 100;

bool continuesLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The value behind @p key if @p line has it.
bool minimum(std::string_view line, std::string_view key, int &value)
{
    if (!line.starts_with(key))
        return false;
    const size_t at = std::min(line.find_first_not_of(" \t", key.size()), line.size());
    value = 0;
    std::from_chars(line.data() + at, line.data() + line.size(), value);
    value = std::clamp(value, 0, mostLetters);
    return true;
}

std::vector<std::string> commaList(std::string_view text)
{
    std::vector<std::string> result;
    while (!text.empty() && result.size() < mostUndivided) {
        const size_t comma = std::min(text.find(','), text.size());
        if (comma > 0)
            result.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return result;
}

/// What stands in front of a hyphen behind byte @p last: "Schiffahrt" has the part "Schiff".
std::string partAt(std::string_view word, size_t begin, size_t last, const DivisionChange &change)
{
    const size_t hyphen = change.text ? change.text->find('=') : std::string::npos;
    if (hyphen == std::string::npos)
        return std::string(word.substr(begin, last + 1 - begin));
    std::string written(word.substr(0, last + 1 - std::min(last + 1, static_cast<size_t>(change.before))));
    written += change.text->substr(0, hyphen);
    return written.substr(std::min(begin, written.size()), word.size() + 1 - begin);
}

/// The first line of @p rest, which loses it; without its end.
std::string_view takeLine(std::string_view &rest)
{
    const size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    line = line.substr(0, line.find('\0'));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace

std::unique_ptr<const HyphenationDictionary> HyphenationDictionary::parse(const QByteArray &content, const StopToken &stop)
{
    std::string_view rest(content.constData(), static_cast<size_t>(std::min(content.size(), mostBytes)));
    const std::string_view name = takeLine(rest);
    std::unique_ptr<HyphenationDictionary> dictionary(
        new HyphenationDictionary(QByteArray(name.data(), static_cast<qsizetype>(std::min(name.size(), longestLine))).trimmed().toUpper()));
    const bool utf8 = dictionary->utf8();
    dictionary->m_words = std::make_unique<PatternLevel>(rest.size());
    Minima ofNextLevel; // the first level's hold
    std::vector<std::string> undividedOfNextLevel;
    for (size_t number = 1; !rest.empty(); ++number) {
        if (number % linesBetweenStops == 0 && stop.stopRequested())
            return nullptr;
        const std::string_view line = takeLine(rest);
        if (line.starts_with('%') || line.size() > longestLine)
            continue;
        if (line.starts_with("NEXTLEVEL")) {
            if (dictionary->m_compounds)
                break;
            dictionary->m_compounds = std::exchange(dictionary->m_words, std::make_unique<PatternLevel>(rest.size()));
            continue;
        }
        const bool first = !dictionary->m_compounds;
        if (!dictionary->parseSetting(line, first ? dictionary->m_minima : ofNextLevel, first ? dictionary->m_undivided : undividedOfNextLevel))
            dictionary->m_words->add(line, utf8);
    }
    if (stop.stopRequested())
        return nullptr;
    if (!dictionary->m_compounds)
        dictionary->setDefaultLevel();
    return dictionary;
}

bool HyphenationDictionary::parseSetting(std::string_view line, Minima &minima, std::vector<std::string> &undivided) const
{
    constexpr std::string_view noHyphen = "NOHYPHEN";
    if (line.starts_with(noHyphen)) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t", noHyphen.size()), line.size()));
        undivided = commaList(line);
        return true;
    }
    return minimum(line, "LEFTHYPHENMIN", minima.left) || minimum(line, "RIGHTHYPHENMIN", minima.right)
           || minimum(line, "COMPOUNDLEFTHYPHENMIN", minima.compoundLeft) || minimum(line, "COMPOUNDRIGHTHYPHENMIN", minima.compoundRight);
}

/// What libhyphen takes for compounds where a dictionary has one level: words joined by hyphens and apostrophes.
void HyphenationDictionary::setDefaultLevel()
{
    m_compounds = std::make_unique<PatternLevel>(0);
    m_undivided = {"'", "-"};
    if (utf8()) {
        m_undivided.emplace_back("–");
        m_undivided.emplace_back("’");
    }
    for (const std::string &joint : m_undivided)
        m_compounds->add('1' + joint + '1', utf8());
    const auto orElse = [](int value, int other) { return value > 0 ? value : other > 0 ? other : defaultCompoundMinimum; };
    m_minima.compoundLeft = orElse(m_minima.compoundLeft, m_minima.left);
    m_minima.compoundRight = orElse(m_minima.compoundRight, m_minima.right);
}

size_t HyphenationDictionary::letterEnd(std::string_view word, size_t at) const
{
    do {
        ++at;
    } while (utf8() && at < word.size() && continuesLetter(word[at]));
    return at;
}

WordDivisions HyphenationDictionary::divide(std::string_view word) const
{
    int partsLeft = mostParts;
    WordDivisions divisions = divideCompound(word, {}, partsLeft);
    keepLeft(word, m_minima.left > 0 ? m_minima.left : defaultMinimum, divisions);
    keepRight(word, m_minima.right > 0 ? m_minima.right : defaultMinimum, divisions);
    keepUndivided(word, divisions);
    return divisions;
}

/// The first level's divisions and those of the parts between them.
WordDivisions HyphenationDictionary::divideCompound(std::string_view word, Ends ends, int &partsLeft) const
{
    WordDivisions divisions = m_compounds->divide(word);
    size_t begin = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        const bool divided = divisions.divides(i);
        if (!divided && (begin == 0 || i + 1 < word.size()))
            continue;
        const std::string part = i > begin + 1 ? partAt(word, begin, i, divisions.changes[i]) : std::string(); // libhyphen: none of two bytes
        if (!part.empty() && partsLeft-- > 0) {
            const WordDivisions ofPart = divideCompound(part, {.left = begin == 0 && ends.left, .right = !divided && ends.right}, partsLeft);
            for (size_t j = 0; begin + j + 1 < i; ++j) {
                divisions.digits[begin + j] = j < part.size() ? ofPart.digits[j] : '0';
                if (j < part.size() && ofPart.changes[j].text)
                    divisions.changes[begin + j] = ofPart.changes[j];
            }
        }
        begin = i + 1;
    }
    if (begin > 0)
        return divisions;
    WordDivisions ofWord = divideWord(word, ends);
    for (size_t i = 0; i < word.size(); ++i) {
        if (!ofWord.changes[i].text)
            ofWord.changes[i] = divisions.changes[i];
    }
    return ofWord;
}

WordDivisions HyphenationDictionary::divideWord(std::string_view word, Ends ends) const
{
    WordDivisions divisions = m_words->divide(word);
    if (!ends.left)
        keepLeft(word, m_minima.compoundLeft, divisions);
    if (!ends.right)
        keepRight(word, m_minima.compoundRight, divisions);
    return divisions;
}

/// One letter more for the ligatures of three, which libhyphen counts as two.
int HyphenationDictionary::ligature(std::string_view text, size_t at) const
{
    const std::string_view letter = text.substr(std::min(at, text.size()), 3);
    return utf8() && (letter == "ﬃ" || letter == "ﬄ") ? 1 : 0;
}

int HyphenationDictionary::letters(std::string_view text) const
{
    int count = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        if (!utf8() || !continuesLetter(text[at]) || at == 0)
            count += 1 + ligature(text, at);
    }
    return count;
}

/// No division with less than @p least letters in front of it.
void HyphenationDictionary::keepLeft(std::string_view word, int least, WordDivisions &divisions) const
{
    int before = 1 + ligature(word, 0);
    for (size_t at = 0; before < least && at < word.size(); ++before) {
        do {
            DivisionChange &change = divisions.changes[at];
            const size_t hyphen = change.text ? change.text->find('=') : std::string::npos;
            if (!change.text) {
                divisions.digits[at] = '0';
            } else if (hyphen != std::string::npos) {
                const size_t kept = at + 1 - std::min(at + 1, static_cast<size_t>(change.before));
                if (letters(word.substr(0, kept)) + letters(std::string_view(*change.text).substr(0, hyphen)) < least) {
                    change = {};
                    divisions.digits[at] = '0';
                }
            }
            ++at;
            before += ligature(word, at);
        } while (utf8() && at < word.size() && continuesLetter(word[at]));
    }
}

/// No division with less than @p least letters behind it.
void HyphenationDictionary::keepRight(std::string_view word, int least, WordDivisions &divisions) const
{
    int behind = 0;
    for (size_t at = word.size() - 1; behind < least && at > 0; --at) {
        DivisionChange &change = divisions.changes[at];
        const size_t hyphen = change.text ? change.text->find('=') : std::string::npos;
        if (!change.text) {
            divisions.digits[at] = '0';
        } else if (hyphen != std::string::npos) {
            const size_t kept = std::min(at + 1 - std::min(at + 1, static_cast<size_t>(change.before)) + static_cast<size_t>(change.cut), word.size());
            if (letters(word.substr(kept)) + letters(std::string_view(*change.text).substr(hyphen + 1)) < least) {
                change = {};
                divisions.digits[at] = '0';
            }
        }
        if (!utf8() || !continuesLetter(word[at]))
            ++behind;
    }
}

void HyphenationDictionary::keepUndivided(std::string_view word, WordDivisions &divisions) const
{
    for (const std::string &joint : m_undivided) {
        for (size_t at = word.find(joint); at != std::string_view::npos; at = word.find(joint, at + 1)) {
            divisions.digits[at + joint.size() - 1] = '0';
            if (at > 0)
                divisions.digits[at - 1] = '0';
        }
    }
}

} // namespace quayside
