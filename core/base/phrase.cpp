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
    while (shown.endsWith(u'.') || shown.endsWith(u' '))
        shown.chop(1);
    return shown;
}

/// Removes @p opening at the end of @p text if @p close follows in @p pattern at @p at: both or neither.
bool takeAround(QString &text, QStringView openings, const QString &pattern, qsizetype &at, QStringView closings)
{
    if (text.isEmpty() || at >= pattern.size() || !openings.contains(text.back()) || !closings.contains(pattern.at(at)))
        return false;
    text.chop(1);
    ++at;
    return true;
}

/// Repairs @p text after an empty value before @p at in @p pattern. False: the sentence needs the value.
bool closeGap(QString &text, const QString &pattern, qsizetype &at)
{
    const bool suffix = !text.isEmpty() && text.back().isLetter(); // “for access{scope}.”
    takeAround(text, u"“„«‘", pattern, at, u"”“»’");
    if (takeAround(text, u"(", pattern, at, u")")) {
        if (text.endsWith(u' ') && at < pattern.size() && QStringView(u".,;:").contains(pattern.at(at)))
            text.chop(1);
        return true;
    }
    const QStringView rest = QStringView(pattern).sliced(at);
    const bool ends = rest.isEmpty() || QStringView(u".,;").contains(rest.front());
    if (ends && text.endsWith(QLatin1StringView(": "))) {
        text.chop(2);
        return true;
    }
    return suffix || (rest.isEmpty() && text.endsWith(QLatin1StringView(". ")));
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
    return result.simplified();
}

} // namespace quayside
