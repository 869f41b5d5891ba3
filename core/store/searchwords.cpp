// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchwords.h"

#include <QList>

#include <algorithm>

#include <sqlite3.h>

namespace quayside {
namespace {

constexpr qsizetype longestTyped = 1000;
// Facets are of the private use area: letters for the index, but none for searchExpression().
constexpr char16_t firstPrivate = 0xE100;
constexpr int privateBits = 12; ///< of a hash in one letter
constexpr int facetLetters = 5;

bool isWrittenWithoutBlanks(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return QChar::isLetterOrNumber(letter) && QChar::unicodeVersion(letter) <= QChar::Unicode_9_0;
    default: return false;
    }
}

/// Letters with the marks on them.
using Run = QStringList;

/// Calls @p takeRun for runs without blanks, @p takeRest for what is between them, in order.
template<class TakeRun, class TakeRest>
void divide(const QString &text, TakeRun takeRun, TakeRest takeRest)
{
    Run run;
    QString rest;
    const auto endRun = [&] {
        if (!run.isEmpty())
            takeRun(run);
        run.clear();
    };
    const auto endRest = [&] {
        if (!rest.isEmpty())
            takeRest(rest);
        rest.clear();
    };
    for (const char32_t letter : text.toUcs4()) {
        if (isWrittenWithoutBlanks(letter)) {
            endRest();
            run.append(QString::fromUcs4(&letter, 1));
        } else if (QChar::isMark(letter) && !run.isEmpty()) {
            run.last() += QString::fromUcs4(&letter, 1);
        } else {
            endRun();
            rest += QString::fromUcs4(&letter, 1);
        }
    }
    endRun();
    endRest();
}

QStringList pairsOf(const Run &run)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        pairs.append(run.at(i) + run.at(i + 1));
    return pairs;
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

/// What begins with @p word.
QString prefix(const QString &word, const WordsBeginning &wordsBeginning)
{
    constexpr qsizetype shortest = 3; // for shorter ones the index has what begins with them
    QStringList whole;
    if (wordsBeginning && word.size() >= shortest)
        whole = wordsBeginning(word);
    if (whole.isEmpty())
        return quoted(word) + u'*';
    std::transform(whole.cbegin(), whole.cend(), whole.begin(), quoted);
    return u'(' + whole.join(QLatin1StringView(" OR ")) + u')';
}

/// @p rest without what divides words, each as a prefix.
QStringList prefixesIn(const QString &rest, const WordsBeginning &wordsBeginning)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(prefix(word, wordsBeginning));
        word.clear();
    };
    for (const char32_t letter : rest.toUcs4()) {
        // The index takes letters newer than SQLite's tables for blanks, and refuses a word with a blank in it.
        const bool isKnown = QChar::unicodeVersion(letter) <= QChar::Unicode_9_0;
        if (isKnown && (QChar::isLetterOrNumber(letter) || (QChar::isMark(letter) && !word.isEmpty())))
            word += QString::fromUcs4(&letter, 1);
        else
            finish();
    }
    finish();
    return words;
}

QString folderFacets(const QString &path)
{
    QStringList words;
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'/', end - 1))
        words.append(facetWord(facet::folder, path.left(end)));
    return words.join(u' ');
}

QString textOf(sqlite3_value *value)
{
    const auto *text = static_cast<const QChar *>(sqlite3_value_text16(value));
    return text ? QString(text, sqlite3_value_bytes16(value) / qsizetype(sizeof(QChar))) : QString();
}

void give(sqlite3_context *context, const QString &text)
{
    sqlite3_result_text16(context, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
}

extern "C" void sqlIndexedText(sqlite3_context *context, int, sqlite3_value **values)
{
    give(context, indexedText(textOf(values[0])));
}

extern "C" void sqlFacet(sqlite3_context *context, int, sqlite3_value **values)
{
    const QString kind = textOf(values[0]);
    give(context, kind.isEmpty() ? QString() : facetWord(kind.front(), textOf(values[1])));
}

extern "C" void sqlFolderFacets(sqlite3_context *context, int, sqlite3_value **values)
{
    give(context, folderFacets(textOf(values[0])));
}

} // namespace

QString indexedText(const QString &text)
{
    QString indexed;
    divide(
        text, [&](const Run &run) { indexed += u' ' + (pairsOf(run) << run.last()).join(u' ') + u' '; }, [&](const QString &rest) { indexed += rest; });
    return indexed;
}

QString searchExpression(const QString &typed, const WordsBeginning &wordsBeginning)
{
    QStringList words;
    divide(
        typed.left(longestTyped),
        [&](const Run &run) {
            if (run.size() == 1) // begins a pair, or ends a run
                words.append(quoted(run.first()) + u'*');
            for (const QString &pair : pairsOf(run))
                words.append(quoted(pair));
        },
        [&](const QString &rest) { words += prefixesIn(rest, wordsBeginning); });
    return words.join(QLatin1StringView(" AND "));
}

QString plainWord(const QString &word)
{
    const bool isPlain = std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.unicode() < 0x80 && letter.isLetterOrNumber(); });
    return isPlain ? word.toLower() : QString();
}

QString facetWord(QChar kind, const QString &value)
{
    // FNV-1a, draft-eastlake-fnv: the same in every process. Filters look at the value itself as well, so two of one hash are harmless.
    quint64 hash = 0xcbf29ce484222325;
    for (const char byte : (kind + value.toLower()).toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001b3;
    QString word;
    for (int i = 0; i < facetLetters; ++i, hash >>= privateBits)
        word += QChar(char16_t(firstPrivate + (hash & ((1U << privateBits) - 1))));
    return word;
}

int addSearchFunctions(sqlite3 *connection)
{
    using Function = void (*)(sqlite3_context *, int, sqlite3_value **);
    struct Row {
        const char *name;
        int arguments;
        Function function;
    };
    for (const auto &[name, arguments, function] :
         {Row{"indexed_text", 1, sqlIndexedText}, Row{"facet", 2, sqlFacet}, Row{"folder_facets", 1, sqlFolderFacets}}) {
        const int code =
            sqlite3_create_function(connection, name, arguments, SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, function, nullptr, nullptr);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace quayside
