// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/ownresults.h"

#include "base/nativepath.h"
#include "output/sha256.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

#include <sys/stat.h>

namespace quayside {
namespace {

struct Published {
    qint64 size = 0;
    QByteArray sha256;
};

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

QSet<QString> pathsOf(const Batch &batch)
{
    QSet<QString> paths;
    for (const SourceItem &item : batch.sources)
        paths.insert(item.path());
    return paths;
}

QHash<QString, Published> publishedFiles(const QList<Artifact> &results)
{
    QHash<QString, Published> files;
    for (const Artifact &result : results) {
        if (result.kind == Artifact::Kind::File)
            files.insert(result.path, {result.size, result.sha256});
        for (const ArtifactFile &file : result.files)
            files.insert(result.path + u'/' + file.name, {file.size, file.sha256});
    }
    return files;
}

/// A result changed since is the user's own document.
bool isStill(const QString &path, const Published &published)
{
    struct stat info {};
    if (::stat(nativePath(path).constData(), &info) != 0 || info.st_size != published.size)
        return false;
    const auto now = sha256OfFile(path);
    return now && now->sha256 == published.sha256;
}

Warning note(const QString &path, const QString &reason)
{
    return {WarningCode::FolderEntryLeftOut, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}}, {}, 0};
}

/// The destination if it lies inside one of @p folders, compared by inode rather than spelling.
QString destinationInside(const Destination &destination, const QStringList &folders)
{
    const QString real = destination.kind == Destination::Kind::Folder ? canonicalPath(destination.folder) : QString();
    const bool inside =
        !real.isEmpty() && std::any_of(folders.cbegin(), folders.cend(), [&](const QString &folder) { return isBelow(real, canonicalPath(folder)); });
    return inside ? real : QString();
}

} // namespace

QStringList scannedFolders(const Batch &given, const Batch &resolved)
{
    const QSet<QString> kept = pathsOf(resolved);
    QStringList folders;
    for (const SourceItem &item : given.sources) {
        if (!item.path().isEmpty() && !kept.contains(item.path()))
            folders.append(item.path());
    }
    return folders;
}

Result<QList<Warning>> leaveOutResults(const Batch &given, Batch &resolved, const QList<Artifact> &results)
{
    QList<Warning> notes;
    const QStringList folders = scannedFolders(given, resolved);
    if (folders.isEmpty())
        return notes;
    const QSet<QString> named = pathsOf(given);
    const QHash<QString, Published> published = publishedFiles(results);
    const QString inside = destinationInside(resolved.destination, folders);
    bool toldInside = false;
    const auto isResult = [&](const SourceItem &item) {
        if (named.contains(item.path()))
            return false;
        if (!inside.isEmpty() && isBelow(canonicalPath(item.path()), inside)) {
            if (!std::exchange(toldInside, true))
                notes.append(note(inside, QCoreApplication::translate("SourceScan", "the results go there")));
            return true;
        }
        const auto known = published.constFind(item.path());
        if (known == published.constEnd() || !isStill(item.path(), *known))
            return false;
        notes.append(note(item.path(), QCoreApplication::translate("SourceScan", "it is an earlier export of Quayside’s")));
        return true;
    };
    resolved.sources.removeIf(isResult);
    if (resolved.sources.isEmpty())
        return failure(ErrorCode::SourceEmptyFolder, {{QStringLiteral("path"), folders.constFirst()},
                                                      {QStringLiteral("formats"), QCoreApplication::translate("SourceScan", "no earlier exports")}});
    return notes;
}

} // namespace quayside
