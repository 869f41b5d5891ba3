// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/filefilters.h"

#include <QCoreApplication>

namespace quayside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FileFilters)
};

QString filterOf(const QString &name, const QStringList &extensions)
{
    QStringList patterns;
    for (const QString &extension : extensions)
        patterns.append(QStringLiteral("*.") + extension);
    return QStringLiteral("%1 (%2)").arg(name, patterns.join(u' '));
}

} // namespace

QString fileFilters(const QList<FileType> &types)
{
    QStringList all;
    QStringList filters;
    for (const FileType &type : types) {
        all += type.extensions;
        filters.append(filterOf(type.name, type.extensions));
    }
    all.removeDuplicates();
    filters.prepend(filterOf(Words::tr("All that can be read"), all));
    filters.append(QStringLiteral("%1 (*)").arg(Words::tr("All files")));
    return filters.join(QStringLiteral(";;"));
}

} // namespace quayside
