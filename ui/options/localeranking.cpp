// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/localeranking.h"

#include "ui/common/localename.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace quayside {

namespace {

enum Place { ByTag, ByName, Within, Nowhere };

bool aWordBeginsWith(const QString &name, const QString &typed)
{
    for (qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0; at = name.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

Place placeOf(const QString &tag, const QString &name, const QString &typed)
{
    if (tag.startsWith(typed, Qt::CaseInsensitive))
        return ByTag;
    if (aWordBeginsWith(name, typed))
        return ByName;
    return name.contains(typed, Qt::CaseInsensitive) || tag.contains(typed, Qt::CaseInsensitive) ? Within : Nowhere;
}

} // namespace

QStringList rankedLocales(const QStringList &tags, const QString &typed, const QStringList &first)
{
    const QString wanted = typed.trimmed();
    struct Line {
        int place;
        qsizetype first;
        QString tag;
    };
    QHash<QString, qsizetype> firstAt;
    for (qsizetype at = 0; at < first.size(); ++at)
        firstAt.insert(first.at(at), firstAt.value(first.at(at), at));
    QList<Line> lines;
    for (const QString &tag : tags) {
        const int place = wanted.isEmpty() ? ByTag : placeOf(tag, localeName(tag), wanted);
        if (place != Nowhere)
            lines.append({place, firstAt.value(tag, first.size()), tag});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return std::tie(a.place, a.first, a.tag) < std::tie(b.place, b.first, b.tag); });
    QStringList ranked;
    for (const Line &line : lines)
        ranked.append(line.tag);
    return ranked;
}

QStringList systemLocales()
{
    QStringList tags;
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::C)
            continue;
        tags << tag << tag.section(u'-', 0, 0);
    }
    tags.removeDuplicates();
    return tags;
}

} // namespace quayside
