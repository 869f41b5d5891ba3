// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <mutex>
#include <utility>

namespace quayside {

/// What stands at a path, looked at once for several questions.
class LookedAt
{
public:
    explicit LookedAt(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Links followed.
    [[nodiscard]] bool isFolder() const { return m_isFolder; }

private:
    friend class ReadSet;
    QString m_path;
    std::pair<quint64, quint64> m_identity; ///< device and inode
    bool m_isFile = false;
    bool m_isFolder = false;
    bool m_isLink = false;
};

/// Files that are read and must not be replaced, identified by device and inode, so that links and other spellings of a path count as the same file.
class ReadSet
{
public:
    /// Looks at each path once; skips those that are not files.
    explicit ReadSet(const QStringList &paths = {});
    /// As above, for more of them.
    void add(const QStringList &paths);

    /// Whether @p path, links followed, is one of the files.
    [[nodiscard]] bool holds(const QString &path) const { return !m_files.isEmpty() && holds(LookedAt(path)); }
    [[nodiscard]] bool holds(const LookedAt &there) const;
    /// The first of the files that stands in @p folder, at any depth; empty: none.
    [[nodiscard]] QString firstBelow(const QString &folder) const;

private:
    void addOne(const QString &path);
    void addPlace(const QString &path);
    [[nodiscard]] bool holdsPlace(const QString &path) const;

    QSet<std::pair<quint64, quint64>> m_files; ///< device and inode
    QMultiHash<QString, QString> m_places;     ///< folders by name: inodes are not stable on some network disks
};

/// A thread-safe ReadSet.
class SharedReadSet
{
public:
    void add(const QStringList &paths);
    [[nodiscard]] bool holds(const LookedAt &there) const;
    [[nodiscard]] QString firstBelow(const QString &folder) const;

private:
    mutable std::mutex m_mutex;
    ReadSet m_set;
};

} // namespace quayside
