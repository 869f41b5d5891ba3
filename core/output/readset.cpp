// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/readset.h"

#include "base/nativepath.h"

#include <algorithm>

#include <sys/stat.h>

namespace quayside {
namespace {

using Identity = std::pair<quint64, quint64>;
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
    const QByteArray native = nativePath(path);
    if (path.isEmpty() || ::lstat(native.constData(), &info) != 0)
        return;
    const bool isLink = S_ISLNK(info.st_mode);
    if ((isLink && ::stat(native.constData(), &info) != 0) || S_ISDIR(info.st_mode))
        return;
    m_files.insert(Identity(info.st_dev, info.st_ino));
    addPlace(isLink ? canonicalPath(path) : path);
}

/// @p path is not a link; links in its folder are followed when a file of that name is looked up.
void ReadSet::addPlace(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const QString folder = path.chopped(name.size());
    if (!m_places.contains(name, folder))
        m_places.insert(name, folder);
}

bool ReadSet::holds(const QString &path) const
{
    struct stat info {};
    const QByteArray native = nativePath(path);
    if (m_files.isEmpty() || path.isEmpty() || ::lstat(native.constData(), &info) != 0)
        return false;
    const bool isLink = S_ISLNK(info.st_mode);
    if ((isLink && ::stat(native.constData(), &info) != 0) || S_ISDIR(info.st_mode))
        return false;
    if (m_files.contains(Identity(info.st_dev, info.st_ino)))
        return true;
    return holdsPlace(isLink ? canonicalPath(path) : path);
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
