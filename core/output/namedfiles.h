// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QMultiHash>
#include <QString>

namespace quayside {

/// Whether @p a is nearer to the folder @p from than @p b, all absolute: the longest way together, then the shortest of its own, then by name, so that it
/// is the same in every run.
bool isNearer(const QString &a, const QString &b, const QString &from);

/// Finds files as wikis name them: by name, wherever they stand. Lists its folder once, at the first question.
class NamedFiles
{
public:
    /// Looks in the vault around the folder @p from (where `.obsidian` is), else in @p around, else in @p from itself and below. Absolute, or empty.
    NamedFiles(QString from, QString around) : m_from(std::move(from)), m_around(std::move(around)) {}

    /// The path of the file nearest to the folder that ends in @p path, whatever its case and composition; empty: none. Hidden names and symbolic
    /// links are passed over. Reports the folders to @p context as inputs.
    QString find(const QString &path, const WorkContext &context);

private:
    void look(const WorkContext &context);
    void settle(const QString &key);

    QString m_from;
    QString m_around;
    bool m_looked = false;
    QMultiHash<QString, QString> m_byName; ///< by nameKey() of the file's name alone; not asked for yet
    QHash<QString, QString> m_nearest;     ///< by nameKey() of each ending of a path, from a slash on
};

} // namespace quayside
