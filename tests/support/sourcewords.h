// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace quayside::test {

/// How often each word occurs.
using WordCounts = QHash<QString, int>;

/// Without what only directs the display: direction marks, joiners, soft hyphens and the line ends behind them.
inline QString withoutMarks(QString text)
{
    static const QRegularExpression hyphens(QStringLiteral("\\x{00AD}\\s*"));
    static const QRegularExpression marks(QStringLiteral("[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FE00}-\\x{FE0F}\\x{061C}\\x{FEFF}]"));
    return text.remove(hyphens).remove(marks).normalized(QString::NormalizationForm_C);
}

/// What a program extracted, without what the source's side is without too. Where directions change poppler puts its blanks on the wrong side: an
/// embedding counts as one.
inline QString plainExtract(QString text)
{
    static const QRegularExpression embeddings(QStringLiteral("[\\x{202A}-\\x{202E}]"));
    static const QRegularExpression signs(QStringLiteral("[*`\\[\\]]"));
    return withoutMarks(text.replace(embeddings, QStringLiteral(" ")).remove(signs));
}

/// Words, letters and marks and figures. Where no blanks stand between words (Han, Kana, Thai, Lao, Khmer, Burmese), each letter counts as one.
inline WordCounts wordsOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}]|[\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}]\\p{M}*"
                       "|(?:(?![\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}])[\\p{L}\\p{M}\\p{N}])+"),
        QRegularExpression::UseUnicodePropertiesOption);
    WordCounts counts;
    for (auto it = word.globalMatch(text); it.hasNext();)
        ++counts[it.next().captured()];
    return counts;
}

/// Calls of footnotes by their numbers, as pages show them.
inline QString withNumberedNotes(QString text)
{
    static const QRegularExpression call(QStringLiteral("\\[\\^([^\\]\\s]+)\\](:?)"));
    QStringList labels;
    QString result;
    qsizetype at = 0;
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!labels.contains(match.captured(1)))
            labels += match.captured(1);
        const bool afterCode = match.capturedStart() > 0 && text.at(match.capturedStart() - 1) == u'`'; // apart from it
        result += text.mid(at, match.capturedStart() - at) + (afterCode ? QStringLiteral(" ") : QString())
                  + QString::number(labels.indexOf(match.captured(1)) + 1) + (match.captured(2).isEmpty() ? QString() : QStringLiteral(" "));
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

/// Text of a Markdown source without its syntax, roughly and by patterns of its own: no reader of the program has a hand in it.
inline QString plainSource(QString text)
{
    static const QList<std::pair<QRegularExpression, QString>> steps{
        {QRegularExpression(QStringLiteral("\\A---\\n.*?\\n---\\n"), QRegularExpression::DotMatchesEverythingOption), QStringLiteral(" ")},
        {QRegularExpression(QStringLiteral("<!--.*?-->"), QRegularExpression::DotMatchesEverythingOption), QStringLiteral(" ")},
        {QRegularExpression(QStringLiteral("^.*\\{\\{#.*\\}\\}.*$"), QRegularExpression::MultilineOption), QString()},                    // includes of a book
        {QRegularExpression(QStringLiteral("^\\s*\\[(?!\\^)[^\\]\\n]+\\]:\\s*\\S+.*$"), QRegularExpression::MultilineOption), QString()}, // link definitions
        {QRegularExpression(QStringLiteral("^([\\s>]*(?:[-*+]|\\d+\\.)?\\s*)(?:```+|~~~+).*$"), QRegularExpression::MultilineOption), QString()},
        {QRegularExpression(QStringLiteral("\\[![A-Z]+\\]|\\[[ xX]\\]")), QStringLiteral(" ")},                    // alerts, task boxes
        {QRegularExpression(QStringLiteral("!\\[[^\\]]*\\](?:\\([^)]*\\)|\\[[^\\]]*\\])?")), QStringLiteral(" ")}, // images
        {QRegularExpression(QStringLiteral("\\]\\((?:<[^>]*>|[^()\\s]*(?:\\([^()]*\\))?[^()\\s]*)(?:\\s+\"[^\"]*\")?\\)")), QStringLiteral("]")},
        {QRegularExpression(QStringLiteral("\\]\\[[^\\]]*\\]")), QStringLiteral("]")},
        {QRegularExpression(QStringLiteral("^\\\\(?:newpage|pagebreak)\\s*$"), QRegularExpression::MultilineOption), QString()},
        {QRegularExpression(QStringLiteral("</?(?:t[drh]|p|div|pre|table|blockquote|br|li|[uo]l|h\\d|summary|details)\\b")), QStringLiteral(" <x")},
        {QRegularExpression(QStringLiteral("</?[a-zA-Z][\\w-]*(?:\\s+[\\w-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\\s>]+))?)*\\s*/?>")), QString()}, // tags
        {QRegularExpression(QStringLiteral("&(?:[a-z]+|#\\d+);")), QStringLiteral(" ")},
        {QRegularExpression(QStringLiteral("[*`\\[\\]]")), QString()}, // emphasis, code and links may stand inside a word
    };
    text = withNumberedNotes(std::move(text));
    for (const auto &[pattern, with] : steps)
        text.replace(pattern, with);
    return text;
}

/// Words of @p wanted that @p found has less often; each as often as it lacks.
inline WordCounts lostWords(const WordCounts &wanted, const WordCounts &found)
{
    WordCounts lost;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (const int lacking = it.value() - found.value(it.key()); lacking > 0)
            lost.insert(it.key(), lacking);
    }
    return lost;
}

inline int total(const WordCounts &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

} // namespace quayside::test
