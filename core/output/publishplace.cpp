// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publish.h"

#include "output/publishparts.h"
#include "output/safename.h"
#include "output/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr int mostNumbers = 10000;

bool isFolderResult(const PublishOrder &order)
{
    return order.files.size() > 1 || (order.files.size() == 1 && !order.files.constFirst().relativeName.isEmpty());
}

NameParts partsFor(const PublishOrder &order, int number)
{
    NameParts parts = order.names;
    parts.number = number;
    const StagedFile &main = order.files.constFirst();
    const bool companion = main.role == FileRole::Companion;
    if (!main.extension.isEmpty())
        parts.extension = main.extension;
    if (parts.locale.isEmpty() || (companion && !main.locale.isEmpty()))
        parts.locale = main.locale;
    if ((parts.name.isEmpty() || companion) && !main.suggestedName.isEmpty())
        parts.name = QFileInfo(safeFileName(main.suggestedName)).completeBaseName();
    if (parts.name.isEmpty())
        parts.name = parts.title;
    return parts;
}

bool countsItself(const PublishOrder &order)
{
    return order.destination.kind == Destination::Kind::Folder && order.destination.nameTemplate.contains(QLatin1StringView("{n}"));
}

QString withoutEnding(const QString &path, const QString &extension)
{
    const QString ending = u'.' + extension;
    return !extension.isEmpty() && path.size() > ending.size() && path.endsWith(ending, Qt::CaseInsensitive) ? path.chopped(ending.size()) : path;
}

// "report.html" → "report (2).html", within the name limit.
QString numbered(const QString &path, int number, const QString &extension, int limit)
{
    if (number < 2)
        return path;
    const QString folder = path.section(u'/', 0, -2);
    const QString name = path.section(u'/', -1);
    const QString stem = withoutEnding(name, extension);
    const QString tail = QStringLiteral(" (%1)").arg(number) + name.mid(stem.size());
    return folder + u'/' + cutToBytes(stem, limit - static_cast<int>(tail.toUtf8().size())) + tail;
}

// A companion of a result with an explicit path goes beside it, under its own name or the result's.
QString companionPath(const QString &named, const NameParts &parts, const StagedFile &main)
{
    const QString stem = main.suggestedName.isEmpty() ? QFileInfo(named).completeBaseName() : parts.name;
    const QString locale = main.suggestedName.isEmpty() && !main.locale.isEmpty() ? u'.' + main.locale : QString();
    const QString ending = parts.extension.isEmpty() ? QString() : u'.' + parts.extension;
    return QFileInfo(named).path() + u'/' + safeFileName(stem + locale + ending);
}

Result<QString> wantedPath(const PublishOrder &order, int number)
{
    const NameParts parts = partsFor(order, number);
    if (order.destination.kind == Destination::Kind::File) {
        const QString named = QDir::cleanPath(order.destination.filePath);
        const StagedFile &main = order.files.constFirst();
        const QString path = main.role == FileRole::Companion ? companionPath(named, parts, main) : named;
        return numbered(isFolderResult(order) ? withoutEnding(path, parts.extension) : path, number, parts.extension, nameLimit(QFileInfo(path).path()));
    }
    const Destination &destination = order.destination;
    if (!destination.subfolder.isEmpty() && !isSafeRelativePath(destination.subfolder))
        return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), destination.subfolder}, {QStringLiteral("reason"), notRelativeReason()}});
    const int limit = nameLimit(destination.folder);
    auto name = nameFromTemplate(destination.nameTemplate, parts, limit);
    if (!name)
        return tl::unexpected(name.error());
    QString path = destination.folder + u'/' + (destination.subfolder.isEmpty() ? QString() : destination.subfolder + u'/') + *name;
    path = QDir::cleanPath(path);
    if (isFolderResult(order))
        path = withoutEnding(path, parts.extension);
    return countsItself(order) ? path : numbered(path, number, parts.extension, limit);
}

Result<void> checkLength(const QString &path)
{
    if (QFile::encodeName(path).size() > longestPath || path.section(u'/', -1).toUtf8().size() > longestName)
        return failure(fileError(ENAMETOOLONG, path));
    return {};
}

// QDir::mkpath does not say why it failed.
int makeFolders(const QString &folder, int depth = 0)
{
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), 0777) == 0)
        return 0;
    int error = errno;
    struct stat info {};
    if (error == ENOENT && depth < longestPath / 2) {
        error = makeFolders(QFileInfo(folder).path(), depth + 1);
        return error != 0 ? error : (::mkdir(path.constData(), 0777) == 0 || errno == EEXIST ? 0 : errno);
    }
    if (::stat(path.constData(), &info) == 0)
        return S_ISDIR(info.st_mode) ? 0 : ENOTDIR;
    return error;
}

Result<void> makeFolder(const QString &folder)
{
    const int problem = makeFolders(folder);
    if (problem == 0)
        return {};
    ExportError error = fileError(problem, folder);
    if (error.code == ErrorCode::PublishFailed || error.code == ErrorCode::DestinationExists)
        error.code = ErrorCode::DestinationMissing;
    return failure(error);
}

// Locked by another program, or an office program's lock file is beside it.
bool isInUse(const QString &path)
{
    if (somethingAt(QFileInfo(path).path() + QStringLiteral("/.~lock.") + path.section(u'/', -1) + u'#'))
        return true;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    struct flock probe {};
    probe.l_type = F_RDLCK;
    probe.l_whence = SEEK_SET;
    const bool recordLocked = ::fcntl(descriptor, F_OFD_GETLK, &probe) == 0 && probe.l_type != F_UNLCK;
    const bool fileLocked = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return recordLocked || fileLocked;
}

// An entry of the folder to be replaced that is not in the new result and would be lost.
QString strangerIn(const QString &folder, const QStringList &ours)
{
    const QDir root(folder);
    QStringList open{QString()};
    while (!open.isEmpty()) {
        const QString below = open.takeLast();
        for (const QFileInfo &entry : QDir(root.filePath(below)).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            const QString name = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
            if (entry.isDir() && !entry.isSymLink())
                open.append(name);
            else if (!ours.contains(name))
                return name;
        }
    }
    return {};
}

Result<void> checkReplaceable(const PublishOrder &order, const PublishIntent &intent)
{
    const QFileInfo target(intent.finalPath);
    if (intent.kind == PublishIntent::Kind::Folder) {
        if (!target.isDir())
            return failure(fileError(ENOTDIR, intent.finalPath));
        const QString stranger = strangerIn(intent.finalPath, namesInFolder(order, mainNameOf(order, target.fileName())));
        if (!stranger.isEmpty()) {
            return failure(
                ErrorCode::PublishFailed,
                {{QStringLiteral("path"), intent.finalPath},
                 {QStringLiteral("reason"), QCoreApplication::translate("Output", "the folder there holds other things, such as “%1”").arg(stranger)}});
        }
        return {};
    }
    if (target.isDir())
        return failure(fileError(EISDIR, intent.finalPath));
    if (::access(QFile::encodeName(intent.finalPath).constData(), W_OK) != 0)
        return failure(fileError(errno, intent.finalPath));
    if (isInUse(intent.finalPath))
        return failure(ErrorCode::DestinationLocked, {{QStringLiteral("path"), intent.finalPath}});
    return {};
}

// Overwriting a link overwrites its target and keeps the link.
QString behindLinks(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.isSymLink() ? info.canonicalFilePath() : QString();
    return real.isEmpty() ? path : real;
}

bool isSource(const PublishOrder &order, const QString &path)
{
    return !order.sourcePath.isEmpty() && (path == QDir::cleanPath(order.sourcePath) || sameFile(path, order.sourcePath));
}

PublishIntent intentFor(const PublishOrder &order, const QString &finalPath, int number)
{
    const StagedFile &main = order.files.constFirst();
    PublishIntent intent;
    intent.kind = isFolderResult(order) ? PublishIntent::Kind::Folder : PublishIntent::Kind::File;
    intent.finalPath = finalPath;
    intent.tempPath = QFileInfo(finalPath).path() + u'/' + tempName(order);
    intent.mediaType = main.mediaType;
    intent.locale = main.locale.isEmpty() ? order.names.locale : main.locale;
    intent.role = main.role == FileRole::Companion ? FileRole::Companion : FileRole::Main;
    intent.number = number;
    if (intent.kind == PublishIntent::Kind::File && main.path.isEmpty()) {
        intent.sha256 = sha256(main.content);
        intent.size = main.content.size();
    }
    return intent;
}

Result<PublishIntent> whereSomethingStands(const PublishOrder &order, PublishIntent intent, bool &tryNext)
{
    if (isSource(order, intent.finalPath) && order.destination.onConflict != ConflictPolicy::Rename)
        return failure(ErrorCode::DestinationIsSource, {{QStringLiteral("path"), intent.finalPath}});
    switch (order.destination.onConflict) {
    case ConflictPolicy::Fail:
        if (countsItself(order))
            break;
        return failure(ErrorCode::DestinationExists, {{QStringLiteral("path"), intent.finalPath}});
    case ConflictPolicy::Skip: intent.kind = PublishIntent::Kind::Skipped; return intent;
    case ConflictPolicy::Overwrite:
        intent.finalPath = behindLinks(intent.finalPath);
        intent.tempPath = QFileInfo(intent.finalPath).path() + u'/' + tempName(order);
        intent.replaces = true;
        if (auto replaceable = checkReplaceable(order, intent); !replaceable)
            return tl::unexpected(replaceable.error());
        return intent;
    case ConflictPolicy::Rename: break;
    }
    tryNext = true;
    return intent;
}

} // namespace

Result<PublishIntent> choosePlace(const PublishOrder &order, const QSet<QString> &taken)
{
    if (order.files.isEmpty())
        return failure(ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("a result without files")}});
    if (order.destination.kind == Destination::Kind::StandardOutput) {
        PublishIntent intent;
        intent.kind = PublishIntent::Kind::StandardOutput;
        intent.mediaType = order.files.constFirst().mediaType;
        return intent;
    }
    QString before;
    for (int number = 1; number <= mostNumbers; ++number) {
        auto path = wantedPath(order, number);
        if (!path)
            return tl::unexpected(path.error());
        if (auto length = checkLength(*path); !length)
            return tl::unexpected(length.error());
        if (auto folder = makeFolder(QFileInfo(*path).path()); !folder)
            return tl::unexpected(folder.error());
        const PublishIntent intent = intentFor(order, *path, number);
        if (order.siblings.contains(*path)) {
            before = *path;
            continue;
        }
        const bool replaceTaken = order.destination.onConflict == ConflictPolicy::Overwrite;
        if (!somethingAt(*path) && (replaceTaken || !taken.contains(*path))) {
            PublishIntent free = intent;
            free.replaces = replaceTaken;
            return free;
        }
        bool tryNext = false;
        auto chosen = whereSomethingStands(order, intent, tryNext);
        if (!chosen || !tryNext || *path == before)
            return chosen;
        before = *path;
    }
    return failure(ErrorCode::DestinationExists, {{QStringLiteral("path"), before}});
}

std::optional<PublishIntent> nextPlace(const PublishOrder &order, const PublishIntent &intent, const QSet<QString> &taken)
{
    if (intent.replaces || (order.destination.onConflict != ConflictPolicy::Rename && !countsItself(order)))
        return {};
    const QString folder = QFileInfo(intent.finalPath).path();
    for (int number = intent.number + 1; number < intent.number + mostNumbers; ++number) {
        const auto path = wantedPath(order, number);
        if (!path || !checkLength(*path) || QFileInfo(*path).path() != folder)
            return {};
        if (taken.contains(*path) || order.siblings.contains(*path))
            continue;
        PublishIntent next = intent;
        next.finalPath = *path;
        next.number = number;
        return next;
    }
    return {};
}

} // namespace quayside
