// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/hyphenator.h"

#include "base/filestamp.h"
#include "typeset/text/hyphenationdictionary.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <unicode/ucnv.h>

#include <algorithm>
#include <mutex>

namespace quayside {
namespace {

constexpr int longestWord = 64;
constexpr int lettersBefore = 2;
constexpr int lettersBehind = 3;
constexpr int syllableBehind = 2; ///< letters, where each is a syllable

QString dictionaryPath(const QString &language, const QDir &folder)
{
    const QStringList subtags = language.split(u'-');
    const QString code = subtags.value(0).toLower();
    QStringList names;
    for (const QString &subtag : subtags.mid(1)) {
        if (subtag.size() == 2)
            names << QStringLiteral("hyph_%1_%2.dic").arg(code, subtag.toUpper());
    }
    names << QStringLiteral("hyph_%1.dic").arg(code);
    for (const QString &name : std::as_const(names)) {
        if (folder.exists(name))
            return folder.filePath(name);
    }
    if (code.isEmpty())
        return {};
    // Another region's rules are not quite right (British words divided the American way), but better than rivers of white.
    const QStringList others = folder.entryList({QStringLiteral("hyph_%1_*.dic").arg(code)}, QDir::Files, QDir::Name);
    return others.isEmpty() ? QString() : folder.filePath(others.first());
}

enum : char16_t {
    tamilFirst = 0x0B80,
    tamilLast = 0x0BFF,
    tamilAytham = 0x0B83,
    bengaliKhandaTa = 0x09CE,
    sinhalaAlLakuna = 0x0DCA,
    burmeseTone = 0x1037,
    burmeseVirama = 0x1039,
    burmeseAsat = 0x103A,
    khmerCoeng = 0x17D2,
};

bool isIndic(char16_t c)
{
    return c >= 0x0900 && c <= 0x0DFF;
}

bool isTamil(char16_t c)
{
    return c >= tamilFirst && c <= tamilLast;
}

/// The blocks of these scripts are laid out alike, 128 characters each.
bool isAt(char16_t c, unsigned place)
{
    return c >= 0x0900 && c < 0x0D80 && (c & 0x7FU) == place;
}

bool isVirama(char16_t c)
{
    return isAt(c, 0x4D) || c == sinhalaAlLakuna;
}

/// Letters that belong to what precedes them: the avagraha, and consonants without a vowel.
bool isClosing(char16_t c)
{
    return isAt(c, 0x3D) || c == bengaliKhandaTa || (c >= 0x0D54 && c <= 0x0D56) || (c >= 0x0D7A && c <= 0x0D7F);
}

/// 0 past the end.
char16_t charAt(QStringView word, qsizetype at)
{
    return at < word.size() ? word[at].unicode() : char16_t(0);
}

bool beginsSyllable(QStringView word, qsizetype at)
{
    const char16_t c = word[at].unicode();
    const char16_t before = word[at - 1].unicode();
    const char16_t next = charAt(word, at + 1);
    if (!isIndic(c) || !isIndic(before) || !word[at].isLetter() || isClosing(c))
        return false;
    // A virama joins two consonants, but in Tamil it ends a syllable.
    return isTamil(c) ? !isVirama(next) && c != tamilAytham && before != tamilAytham : !isVirama(before);
}

bool isBurmeseLetter(char16_t c)
{
    return (c >= 0x1000 && c <= 0x1021) || c == 0x103F;
}

bool isKhmerConsonant(char16_t c)
{
    return c >= 0x1780 && c <= 0x17A2;
}

/// A consonant with asat, perhaps with a tone below, ends a syllable; a virama joins two.
bool endsBurmese(QStringView word, qsizetype at)
{
    const qsizetype mark = charAt(word, at + 1) == burmeseTone ? at + 2 : at + 1;
    return word[at - 1].unicode() == burmeseVirama || charAt(word, mark) == burmeseAsat || charAt(word, mark) == burmeseVirama;
}

bool beginsBurmese(QStringView word, qsizetype at)
{
    return isBurmeseLetter(word[at].unicode()) && !endsBurmese(word, at);
}

/// Only where a vowel sign shows it: a bare consonant may end a syllable, and the consonant above another one too.
bool beginsKhmer(QStringView word, qsizetype at)
{
    const char16_t next = charAt(word, at + 1);
    return isKhmerConsonant(word[at].unicode()) && word[at - 1].unicode() != khmerCoeng && next >= 0x17B6 && next <= 0x17C5;
}

template<typename Begins>
std::vector<int> starts(QStringView word, Begins begins)
{
    std::vector<int> result;
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (begins(word, at))
            result.push_back(static_cast<int>(at));
    }
    return result;
}

/// Whether words of @p language are divided between written syllables, which takes no dictionary: languages of India in their own scripts.
bool dividesBySyllables(const QString &language)
{
    static const QSet<QString> languages{QStringLiteral("as"), QStringLiteral("bn"), QStringLiteral("gu"), QStringLiteral("kn"),
                                         QStringLiteral("ml"), QStringLiteral("mr"), QStringLiteral("ne"), QStringLiteral("or"),
                                         QStringLiteral("pa"), QStringLiteral("si"), QStringLiteral("ta"), QStringLiteral("te")};
    return languages.contains(language.section(u'-', 0, 0).toLower());
}

constexpr int lockPatienceMs = 20;

/// Null: unreadable, or stopped.
std::shared_ptr<const Hyphenator> load(const QString &path, const StopToken &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto dictionary = HyphenationDictionary::parse(file.read(HyphenationDictionary::mostBytes), stop);
    return dictionary ? std::make_shared<const Hyphenator>(std::move(dictionary)) : nullptr;
}

} // namespace

std::vector<int> syllableStarts(QStringView word)
{
    return starts(word, beginsSyllable);
}

std::vector<int> unspacedSyllableStarts(QStringView word)
{
    return starts(word, [](QStringView text, qsizetype at) { return beginsBurmese(text, at) || beginsKhmer(text, at); });
}

bool isWithinBurmeseSyllable(QStringView text, qsizetype at)
{
    return at > 0 && isBurmeseLetter(text[at].unicode()) && !text[at - 1].isSpace() && endsBurmese(text, at);
}

bool dividesWords(const QString &language)
{
    static const QSet<QString> never{QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("yue"),
                                     QStringLiteral("th"), QStringLiteral("lo"), QStringLiteral("km"), QStringLiteral("my"),
                                     QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("ur"), QStringLiteral("ps"),
                                     QStringLiteral("he"), QStringLiteral("yi"), QStringLiteral("hi"), QStringLiteral("vi")};
    return !language.isEmpty() && !never.contains(language.section(u'-', 0, 0).toLower());
}

std::shared_ptr<const Hyphenator> Hyphenator::forLanguage(const QString &language, const StopToken &stop, const QString &dictionaries)
{
    struct Loaded {
        QByteArray stamp;
        std::shared_ptr<const Hyphenator> hyphenator;
    };
    static QMutex mutex;
    static QHash<QString, Loaded> loaded; // by path
    const QString path = dividesWords(language) ? dictionaryPath(language, QDir(dictionaries)) : QString();
    if (path.isEmpty()) {
        static const auto bySyllables = std::make_shared<const Hyphenator>(nullptr);
        return dividesBySyllables(language) ? bySyllables : nullptr;
    }
    while (!mutex.tryLock(lockPatienceMs)) {
        if (stop.stopRequested())
            return nullptr;
    }
    const std::unique_lock lock(mutex, std::adopt_lock);
    Loaded &known = loaded[path];
    if (const QByteArray stamp = fileStamp(path); stamp != known.stamp) {
        auto hyphenator = load(path, stop);
        if (!hyphenator && stop.stopRequested())
            return nullptr; // whoever needs it next reads it
        known = {stamp, std::move(hyphenator)};
    }
    return known.hyphenator;
}

Hyphenator::Hyphenator(std::unique_ptr<const HyphenationDictionary> dictionary) : m_dictionary(std::move(dictionary))
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = !m_dictionary || m_dictionary->utf8() ? nullptr : ucnv_open(m_dictionary->encoding().constData(), &error);
    for (int byte = 1; converter && byte < 256; ++byte) {
        const char one = static_cast<char>(byte);
        UChar letter[4] = {};
        error = U_ZERO_ERROR;
        if (ucnv_toUChars(converter, letter, 4, &one, 1, &error) == 1 && U_SUCCESS(error))
            m_bytes.insert(QChar(letter[0]), one);
    }
    if (converter)
        ucnv_close(converter);
}

QByteArray Hyphenator::encoded(const QString &word) const
{
    if (m_dictionary->utf8())
        return word.toUtf8();
    QByteArray result;
    for (const QChar letter : word) {
        const auto byte = m_bytes.constFind(letter);
        if (byte == m_bytes.constEnd())
            return {}; // not in the encoding
        result += *byte;
    }
    return result;
}

Hyphenator::~Hyphenator() = default;

/// Where the dictionary divides @p word, however near its ends.
std::vector<int> Hyphenator::allPoints(QStringView word) const
{
    if (!m_dictionary)
        return syllableStarts(word);
    const QByteArray bytes = encoded(word.toString().toLower());
    if (bytes.isEmpty())
        return {};
    const std::string_view inBytes(bytes.constData(), static_cast<size_t>(bytes.size()));
    const WordDivisions divisions = m_dictionary->divide(inBytes);
    const auto length = static_cast<int>(word.size());
    std::vector<int> result;
    int unit = 0;
    size_t byte = 0;
    while (unit < length && byte < inBytes.size()) {
        unit += word[unit].isHighSurrogate() && unit + 1 < length ? 2 : 1;
        byte = m_dictionary->letterEnd(inBytes, byte);
        // a division that changes letters is left alone
        if (divisions.divides(byte - 1) && !divisions.changes[byte - 1].text)
            result.push_back(unit);
    }
    return result;
}

std::vector<int> Hyphenator::points(QStringView word) const
{
    const int behind = m_dictionary ? lettersBehind : syllableBehind;
    if (word.size() < lettersBefore + behind || word.size() > longestWord)
        return {};
    for (const QChar letter : word) {
        if (!letter.isLetter() && letter != u'’' && !letter.isMark())
            return {};
    }
    const auto letters = [](QStringView part) {
        return static_cast<int>(std::ranges::count_if(part, [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); }));
    };
    std::vector<int> result = allPoints(word);
    std::erase_if(result, [&](int point) { return letters(word.left(point)) < lettersBefore || letters(word.mid(point)) < behind; });
    return result;
}

} // namespace quayside
