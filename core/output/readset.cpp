// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/readset.h"

#include "base/nativepath.h"

#include <algorithm>

#include <sys/stat.h>

namespace quayside {

LookedAt::LookedAt(const QString &path) : m_path(path)
{
    struct stat info {};
    const QByteArray native = nativePath(path);
    if (path.isEmpty() || ::lstat(native.constData(), &info) != 0)
        return;
    m_isLink = S_ISLNK(info.st_mode);
    if (m_isLink && ::stat(native.constData(), &info) != 0)
        return;
    m_isFolder = S_ISDIR(info.st_mode);
    m_isFile = !m_isFolder;
    m_identity = {info.st_dev, info.st_ino};
}

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
    const LookedAt there(path);
    if (!there.m_isFile)
        return;
    m_files.insert(there.m_identity);
    addPlace(there.m_isLink ? canonicalPath(path) : path);
}

/// @p path is not a link; links in its folder are followed when a file of that name is looked up.
void ReadSet::addPlace(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const QString folder = path.chopped(name.size());
    if (!m_places.contains(name, folder))
        m_places.insert(name, folder);
}

bool ReadSet::holds(const LookedAt &there) const
{
    if (m_files.isEmpty() || !there.m_isFile)
        return false;
    return m_files.contains(there.m_identity) || holdsPlace(there.m_isLink ? canonicalPath(there.m_path) : there.m_path);
}

bool ReadSet::holdsPlace(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    const QStringList folders = m_places.values(name);
    if (folders.isEmpty())
        return false;
    const auto canonical = [](const QString &folder) { return canonicalPath(folder.isEmpty() ? QStringLiteral(".") : folder); };
    const QString folder = canonical(path.chopped(name.size()));
    return std::any_of(folders.cbegin(), folders.cend(), [&](const QString &one) { return canonical(one) == folder; });
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

bool SharedReadSet::holds(const LookedAt &there) const
{
    const std::lock_guard guard(m_mutex);
    return m_set.holds(there);
}

QString SharedReadSet::firstBelow(const QString &folder) const
{
    const std::lock_guard guard(m_mutex);
    return m_set.firstBelow(folder);
}

} // namespace quayside
