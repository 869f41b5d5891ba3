// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace quayside {

/// Finds files whose names were written in another case or composition. Remembers the folders it has looked at.
class SpelledPaths
{
public:
    /// The path that differs from the absolute @p path in case or composition only; empty: none, or several. Looks at the disk.
    QString find(const QString &path);

private:
    const QStringList &namesOf(const QString &folder);

    QHash<QString, QStringList> m_folders;
};

} // namespace quayside
