// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/hyphenator.h"

#include "base/filestamp.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <hyphen.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
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

QByteArray encodingOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(64).trimmed().toUpper() : QByteArray();
}

constexpr int lockPatienceMs = 20;

/// A file for a library that reads all of it: at a stop it ends.
struct StoppableFile {
    QFile file;
    StopToken stop;
};

ssize_t readUnlessStopped(void *cookie, char *to, size_t most)
{
    auto &source = *static_cast<StoppableFile *>(cookie);
    constexpr size_t chunk = 4096;
    return source.stop.stopRequested() ? 0 : source.file.read(to, static_cast<qint64>(std::min(most, chunk)));
}

/// Null: unreadable, or stopped.
void *load(const QString &path, const StopToken &stop)
{
    StoppableFile source{QFile(path), stop};
    if (!source.file.open(QIODevice::ReadOnly))
        return nullptr;
    cookie_io_functions_t functions{};
    functions.read = readUnlessStopped;
    FILE *stream = ::fopencookie(&source, "r", functions);
    if (!stream)
        return nullptr;
    HyphenDict *dictionary = hnj_hyphen_load_file(stream);
    std::fclose(stream);
    if (dictionary && stop.stopRequested()) {
        hnj_hyphen_free(dictionary); // perhaps a part of it
        return nullptr;
    }
    return dictionary;
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
        void *dictionary = load(path, stop);
        if (stop.stopRequested() && !dictionary)
            return nullptr; // whoever needs it next reads it
        known = {stamp, dictionary ? std::make_shared<const Hyphenator>(dictionary, encodingOf(path)) : nullptr};
    }
    return known.hyphenator;
}

Hyphenator::Hyphenator(void *dictionary, const QByteArray &encoding) : m_dictionary(dictionary), m_utf8(encoding == "UTF-8")
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = m_utf8 ? nullptr : ucnv_open(encoding.constData(), &error);
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
    if (m_utf8)
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

Hyphenator::~Hyphenator()
{
    hnj_hyphen_free(static_cast<HyphenDict *>(m_dictionary));
}

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
    std::vector<char> hyphens(static_cast<size_t>(bytes.size()) + 5);
    char **rep = nullptr;
    int *pos = nullptr;
    int *cut = nullptr;
    // only reads; the declaration predates const
    if (hnj_hyphen_hyphenate2(static_cast<HyphenDict *>(m_dictionary), bytes.constData(), static_cast<int>(bytes.size()), hyphens.data(), nullptr, &rep, &pos,
                              &cut)
        != 0)
        return {};
    const auto letters = [](QStringView part) {
        return static_cast<int>(std::ranges::count_if(part, [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); }));
    };
    const int all = letters(word);
    int before = 0;
    std::vector<int> result;
    int unit = 0;
    // UTF-8 dictionaries count letters, not bytes
    for (int letter = 0; unit < length; ++letter) {
        const bool pair = word[unit].isHighSurrogate() && unit + 1 < length;
        const bool plain = !rep || !rep[letter];
        before += letters(word.mid(unit, pair ? 2 : 1));
        unit += pair ? 2 : 1;
        if ((hyphens[static_cast<size_t>(letter)] & 1) && plain && before >= lettersBefore && all - before >= lettersBehind)
            result.push_back(unit);
    }
    if (rep) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(rep[i]);
    }
    std::free(rep);
    std::free(pos);
    std::free(cut);
    return result;
}

} // namespace quayside
