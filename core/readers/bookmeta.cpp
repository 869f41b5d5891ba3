// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookmeta.h"

#include "readers/sourcefile.h"

#include <QDir>
#include <QRegularExpression>

namespace quayside {
namespace {

constexpr qint64 largestConfiguration = 1024 * 1024;

const QRegularExpression &quoted()
{
    static const QRegularExpression expression(QStringLiteral(R"("((?:[^"\\]|\\.)*)\"|'([^']*)')"));
    return expression;
}

QStringList stringsIn(const QString &value)
{
    QStringList strings;
    for (auto it = quoted().globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        strings.append(match.captured(match.capturedStart(1) >= 0 ? 1 : 2).replace(QStringLiteral("\\\""), QStringLiteral("\"")));
    }
    return strings;
}

void set(BookMeta &meta, const QString &key, const QStringList &values)
{
    const QString first = values.value(0);
    if (key == QLatin1StringView("title"))
        meta.title = first;
    else if (key == QLatin1StringView("authors"))
        meta.authors = values;
    else if (key == QLatin1StringView("language"))
        meta.language = first;
    else if (key == QLatin1StringView("description"))
        meta.description = first;
    else if (key == QLatin1StringView("src") && !first.isEmpty() && QDir::isRelativePath(first) && !QDir::cleanPath(first).startsWith(QStringLiteral("..")))
        meta.sourceFolder = QDir::cleanPath(first);
}

} // namespace

BookMeta readBookMeta(const QString &folder, const WorkContext &context)
{
    BookMeta meta;
    const auto bytes = readSourceFile(folder + QStringLiteral("/book.toml"), largestConfiguration, context);
    if (!bytes)
        return meta;
    bool inBook = false;
    QString pending;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        const QString text = line.trimmed();
        if (pending.isEmpty() && text.startsWith(u'[')) {
            inBook = text == QLatin1StringView("[book]");
            continue;
        }
        if (!inBook || text.startsWith(u'#'))
            continue;
        pending += text;
        // An array may span lines.
        const QString bare = QString(pending).remove(quoted());
        if (bare.count(u'[') > bare.count(u']'))
            continue;
        if (const qsizetype equals = pending.indexOf(u'='); equals > 0)
            set(meta, pending.left(equals).trimmed(), stringsIn(pending.mid(equals + 1)));
        pending.clear();
    }
    return meta;
}

} // namespace quayside
