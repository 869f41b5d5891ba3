// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrase.h"

#include "base/nativepath.h"

#include <QCoreApplication>

namespace quayside {
namespace {

constexpr qsizetype longestValue = 300;

QString presentable(const QString &value)
{
    QString shown = value.left(longestValue);
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    if (value.size() > longestValue)
        shown += u'…';
    while (shown.endsWith(u'.') || shown.endsWith(u'。') || shown.endsWith(u' '))
        shown.chop(1);
    return shown;
}

// The languages write these each in their own way: «\u00a0x\u00a0» and x\u00a0: in French, （x）：。 in Chinese, «x»، between isolates in Arabic.
constexpr QStringView openings = u"“„«‘(（\u2068";
constexpr QStringView closings = u"”“»’)）\u2069";
constexpr QStringView stops = u".,;。，；،؛";

bool isStop(QStringView text, QStringView kinds = stops)
{
    return !text.isEmpty() && kinds.contains(text.front());
}

/// The size of @p text without the spaces at its end that never break a line, which stand inside of quotes and before a colon.
qsizetype sizeWithoutFixedSpaces(QStringView text)
{
    qsizetype size = text.size();
    while (size > 0 && (text.at(size - 1) == u'\u00a0' || text.at(size - 1) == u'\u202f'))
        --size;
    return size;
}

/// Removes quotes, brackets or isolates that end @p text if their counterpart follows in @p pattern at @p at: both or neither.
bool takeAround(QString &text, const QString &pattern, qsizetype &at)
{
    const qsizetype before = sizeWithoutFixedSpaces(text) - 1;
    qsizetype after = at;
    while (after < pattern.size() && (pattern.at(after) == u'\u00a0' || pattern.at(after) == u'\u202f'))
        ++after;
    if (before < 0 || after >= pattern.size() || !openings.contains(text.at(before)) || !closings.contains(pattern.at(after)))
        return false;
    const bool wasBracket = QStringView(u"(（").contains(text.at(before));
    text.truncate(before);
    at = after + 1;
    if (wasBracket && text.endsWith(u' ') && isStop(QStringView(pattern).sliced(at), u".,;:。，；：،؛"))
        text.chop(1);
    return true;
}

/// Repairs @p text after an empty value before @p at in @p pattern. False: the sentence needs the value.
bool closeGap(QString &text, const QString &pattern, qsizetype &at)
{
    const bool suffix = !text.isEmpty() && text.back().isLetter(); // “for access{scope}.”
    bool inBrackets = false;
    for (QChar last = text.isEmpty() ? QChar() : text.back(); takeAround(text, pattern, at); last = text.isEmpty() ? QChar() : text.back())
        inBrackets = inBrackets || last == u'(' || last == u'（';
    if (inBrackets)
        return true;
    const QStringView rest = QStringView(pattern).sliced(at);
    if ((rest.isEmpty() || isStop(rest)) && (text.endsWith(QLatin1StringView(": ")) || text.endsWith(u'：'))) {
        text.chop(text.endsWith(u'：') ? 1 : 2);
        text.truncate(sizeWithoutFixedSpaces(text));
        if (text.endsWith(u' ')) // before it something else was missing
            text.chop(1);
        return true;
    }
    return suffix || (rest.isEmpty() && (text.endsWith(QLatin1StringView(". ")) || text.endsWith(u'。')));
}

/// Blanks that may be left where something was taken out; spaces that never break a line stay.
QString withoutSpareBlanks(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c))
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params, bool *whole)
{
    const QString translated = QCoreApplication::translate(context, pattern);
    QString result;
    result.reserve(translated.size() + 64);
    for (qsizetype i = 0; i < translated.size();) {
        const qsizetype close = translated.at(i) == u'{' ? translated.indexOf(u'}', i) : -1;
        if (close < 0) {
            result += translated.at(i++);
            continue;
        }
        // A value at the very end keeps its full stop: it is a sentence of its own.
        const QString value = shownPath(params.value(translated.mid(i + 1, close - i - 1)));
        const bool alone = close + 1 == translated.size();
        const QString shown = alone ? value.left(longestValue * 4) : presentable(value);
        result += shown;
        i = close + 1;
        if (shown.trimmed().isEmpty() && !closeGap(result, translated, i) && whole)
            *whole = false;
    }
    return withoutSpareBlanks(result);
}

QString placedPhrase(const QString &place, const QString &words)
{
    if (place.isEmpty())
        return words;
    // Both are whole as they are: a place keeps its control characters, for whoever shows it to escape.
    QString pattern = QCoreApplication::translate("Warning", "{place}: {words}");
    return pattern.replace(QLatin1StringView("{place}"), QLatin1StringView("%1"))
        .replace(QLatin1StringView("{words}"), QLatin1StringView("%2"))
        .arg(place, words);
}

} // namespace quayside
