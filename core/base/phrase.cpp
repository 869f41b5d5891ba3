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

} // namespace

QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params)
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
        result += alone ? value.left(longestValue * 4) : presentable(value);
        i = close + 1;
    }
    return result.simplified();
}

} // namespace quayside
