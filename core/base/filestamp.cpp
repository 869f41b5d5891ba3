// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filestamp.h"

#include <QFile>
#include <QStandardPaths>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace quayside {
namespace {

using Folder = std::unique_ptr<DIR, decltype([](DIR *folder) { closedir(folder); })>;

void append(QByteArray &stamp, const char *name, const struct stat &state)
{
    stamp += name;
    stamp += ' ' + QByteArray::number(qint64(state.st_mtim.tv_sec)) + '.' + QByteArray::number(qint64(state.st_mtim.tv_nsec));
    stamp += ' ' + QByteArray::number(qint64(state.st_size)) + '\n';
}

enum class Links { Follow, Leave };

/// The entries of @p path, sorted by name.
void eachEntry(const QByteArray &path, Links links, const std::function<void(const QByteArray &name, const struct stat &state)> &take)
{
    const Folder folder(opendir(path.constData()));
    std::vector<std::pair<QByteArray, struct stat>> entries;
    for (const dirent *entry = folder ? readdir(folder.get()) : nullptr; entry; entry = readdir(folder.get())) {
        struct stat state = {};
        const QByteArray name(entry->d_name);
        if (name != "." && name != ".." && fstatat(dirfd(folder.get()), entry->d_name, &state, links == Links::Leave ? AT_SYMLINK_NOFOLLOW : 0) == 0)
            entries.emplace_back(name, state);
    }
    std::ranges::sort(entries, {}, [](const auto &entry) { return entry.first; });
    for (const auto &[name, state] : entries)
        take(name, state);
}

void appendFolders(QByteArray &stamp, const QByteArray &path, const struct stat &state)
{
    append(stamp, path.constData(), state);
    eachEntry(path, Links::Leave, [&](const QByteArray &name, const struct stat &entry) {
        if (S_ISDIR(entry.st_mode))
            appendFolders(stamp, path + '/' + name, entry);
    });
}

} // namespace

QByteArray fileStamp(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat state = {};
    if (stat(name.constData(), &state) != 0)
        return name + '\n';
    QByteArray stamp;
    append(stamp, name.constData(), state);
    return stamp;
}

QByteArray filesStamp(const QString &folder)
{
    QByteArray stamp = QFile::encodeName(folder) + '\n';
    eachEntry(QFile::encodeName(folder), Links::Follow, [&](const QByteArray &name, const struct stat &state) {
        if (!S_ISDIR(state.st_mode))
            append(stamp, name.constData(), state);
    });
    return stamp;
}

QByteArray fontsStamp()
{
    QByteArray stamp;
    for (const QString &root : QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {
        const QByteArray path = QFile::encodeName(root);
        struct stat state = {};
        if (stat(path.constData(), &state) == 0)
            appendFolders(stamp, path, state);
    }
    return stamp;
}

} // namespace quayside
