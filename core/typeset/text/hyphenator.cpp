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
    if (path.isEmpty())
        return nullptr;
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
    UConverter *converter = m_dictionary->utf8() ? nullptr : ucnv_open(m_dictionary->encoding().constData(), &error);
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

std::vector<int> Hyphenator::points(QStringView word) const
{
    const int length = static_cast<int>(word.size());
    if (length < lettersBefore + lettersBehind || length > longestWord)
        return {};
    for (const QChar letter : word) {
        if (!letter.isLetter() && letter != u'’' && !letter.isMark())
            return {};
    }
    const QByteArray bytes = encoded(word.toString().toLower());
    if (bytes.isEmpty())
        return {};
    const std::string_view inBytes(bytes.constData(), static_cast<size_t>(bytes.size()));
    const WordDivisions divisions = m_dictionary->divide(inBytes);
    const auto letters = [](QStringView part) {
        return static_cast<int>(std::ranges::count_if(part, [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); }));
    };
    const int all = letters(word);
    int before = 0;
    std::vector<int> result;
    int unit = 0;
    size_t byte = 0;
    while (unit < length && byte < inBytes.size()) {
        const bool pair = word[unit].isHighSurrogate() && unit + 1 < length;
        before += letters(word.mid(unit, pair ? 2 : 1));
        unit += pair ? 2 : 1;
        byte = m_dictionary->letterEnd(inBytes, byte);
        // a division that changes letters is left alone
        if (divisions.divides(byte - 1) && !divisions.changes[byte - 1].text && before >= lettersBefore && all - before >= lettersBehind)
            result.push_back(unit);
    }
    return result;
}

} // namespace quayside
