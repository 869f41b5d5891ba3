// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/readset.h"

#include "base/nativepath.h"

#include <optional>

#include <sys/stat.h>

namespace quayside {
namespace {

using Identity = std::pair<quint64, quint64>;

std::optional<Identity> identityOf(const QString &path)
{
    struct stat info {};
    if (path.isEmpty() || ::stat(nativePath(path).constData(), &info) != 0 || S_ISDIR(info.st_mode))
        return {};
    return Identity(info.st_dev, info.st_ino);
}

} // namespace

ReadSet::ReadSet(const QStringList &paths)
{
    add(paths);
}

void ReadSet::add(const QStringList &paths)
{
    for (const QString &path : paths)
        addOne(path);
}

void ReadSet::addOne(const QString &path)
{
    struct stat info {};
    if (path.isEmpty() || ::lstat(nativePath(path).constData(), &info) != 0 || S_ISDIR(info.st_mode))
        return;
    const QString name = path.section(u'/', -1);
    if (S_ISREG(info.st_mode) && path.size() > name.size() + 1) {
        m_files.insert(Identity(info.st_dev, info.st_ino));
        m_paths.insert(canonicalFolder(path.chopped(name.size() + 1)) + u'/' + name);
    } else if (const auto identity = identityOf(path)) {
        m_files.insert(*identity);
        m_paths.insert(canonicalPath(path));
    }
}

QString ReadSet::canonicalFolder(const QString &folder)
{
    auto known = m_folders.constFind(folder);
    if (known == m_folders.constEnd())
        known = m_folders.insert(folder, canonicalPath(folder));
    return *known;
}

bool ReadSet::holds(const QString &path) const
{
    const auto identity = m_files.isEmpty() ? std::nullopt : identityOf(path);
    return identity && (m_files.contains(*identity) || m_paths.contains(canonicalPath(path)));
}

QString ReadSet::firstBelow(const QString &folder) const
{
    for (const QString &name : m_files.isEmpty() ? QStringList() : allFilesIn(folder)) {
        if (const QString path = folder + u'/' + name; holds(path))
            return path;
    }
    return {};
}

void SharedReadSet::add(const QStringList &paths)
{
    const std::lock_guard guard(m_mutex);
    m_set.add(paths);
}

bool SharedReadSet::holds(const QString &path) const
{
    const std::lock_guard guard(m_mutex);
    return m_set.holds(path);
}

QString SharedReadSet::firstBelow(const QString &folder) const
{
    const std::lock_guard guard(m_mutex);
    return m_set.firstBelow(folder);
}

} // namespace quayside
