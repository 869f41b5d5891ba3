// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publish.h"

#include "base/nativepath.h"
#include "output/publishparts.h"
#include "output/readset.h"
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

NameParts partsFor(const PublishOrder &order)
{
    NameParts parts = order.names;
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
    const NameParts parts = partsFor(order);
    const StagedFile &main = order.files.constFirst();
    Destination destination = order.destination;
    if (destination.kind == Destination::Kind::File && main.role == FileRole::Companion)
        destination.filePath = companionPath(QDir::cleanPath(destination.filePath), parts, main);
    const QString folder = destination.kind == Destination::Kind::File ? QFileInfo(destination.filePath).path() : destination.folder;
    auto path = targetPath(destination, parts, shapeOf(order), number, longestName);
    if (!path || nativePath(path->section(u'/', -1)).size() <= fitsEverywhere)
        return path;
    return targetPath(destination, parts, shapeOf(order), number, nameLimit(folder));
}

Result<void> checkLength(const QString &path)
{
    if (nativePath(path).size() > longestPath || nativePath(path.section(u'/', -1)).size() > longestName)
        return failure(fileError(ENAMETOOLONG, path));
    return {};
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
    const int descriptor = ::open(nativePath(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
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
    for (const QString &name : allFilesIn(folder)) {
        if (!ours.contains(name))
            return name;
    }
    return {};
}

Result<void> checkReplaceable(const PublishOrder &order, const PublishIntent &intent)
{
    const Standing there = whatStandsAt(intent.finalPath);
    if (intent.kind == PublishIntent::Kind::Folder) {
        if (there != Standing::Folder)
            return failure(fileError(ENOTDIR, intent.finalPath));
        const QString stranger = strangerIn(intent.finalPath, namesInFolder(order, mainNameOf(order, intent.finalPath.section(u'/', -1))));
        if (!stranger.isEmpty()) {
            return failure(
                ErrorCode::PublishFailed,
                {{QStringLiteral("path"), intent.finalPath},
                 {QStringLiteral("reason"), QCoreApplication::translate("Output", "the folder there holds other things, such as “%1”").arg(stranger)}});
        }
        return {};
    }
    if (there == Standing::Nothing) {
        return failure(ErrorCode::PublishFailed, {{QStringLiteral("path"), intent.finalPath},
                                                  {QStringLiteral("reason"), QCoreApplication::translate("Output", "a link stands there that leads nowhere")}});
    }
    if (there == Standing::Folder)
        return failure(fileError(EISDIR, intent.finalPath));
    if (there == Standing::Stream || there == Standing::Other)
        return failure(notOrdinary(intent.finalPath));
    if (::access(nativePath(intent.finalPath).constData(), W_OK) != 0)
        return failure(fileError(errno, intent.finalPath));
    if (isInUse(intent.finalPath))
        return failure(ErrorCode::DestinationLocked, {{QStringLiteral("path"), intent.finalPath}});
    return {};
}

// Overwriting a link overwrites its target and keeps the link.
QString behindLinks(const QString &path)
{
    struct stat info {};
    const bool isLink = ::lstat(nativePath(path).constData(), &info) == 0 && S_ISLNK(info.st_mode);
    const QString real = isLink ? canonicalPath(path) : QString();
    return real.isEmpty() ? path : real;
}

PublishIntent intentFor(const PublishOrder &order, const QString &finalPath, int number)
{
    const StagedFile &main = order.files.constFirst();
    PublishIntent intent;
    intent.kind = shapeOf(order) == ResultShape::Folder ? PublishIntent::Kind::Folder : PublishIntent::Kind::File;
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
    const ConflictPolicy policy = order.destination.onConflict;
    if (policy == ConflictPolicy::Overwrite || policy == ConflictPolicy::Fail) {
        if (const QString source = sourceAt(order, intent.finalPath); !source.isEmpty())
            return failure(ErrorCode::DestinationIsSource, {{QStringLiteral("path"), source}});
    }
    switch (policy) {
    case ConflictPolicy::Fail:
        if (countsItself(order.destination))
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

QString sourceAt(const PublishOrder &order, const QString &path)
{
    if (!order.sourcePath.isEmpty() && path == QDir::cleanPath(order.sourcePath))
        return path;
    const LookedAt there(path);
    ReadSet reads(order.reads);
    if (!order.reads.contains(order.sourcePath))
        reads.add({order.sourcePath});
    const auto in = [&](const auto &set) { return there.isFolder() ? set.firstBelow(path) : set.holds(there) ? path : QString(); };
    const QString own = in(reads);
    return own.isEmpty() && order.batchReads ? in(*order.batchReads) : own;
}

ResultShape shapeOf(const PublishOrder &order)
{
    const bool folder = order.files.size() > 1 || (order.files.size() == 1 && !order.files.constFirst().relativeName.isEmpty());
    return folder ? ResultShape::Folder : ResultShape::File;
}

Result<PublishIntent> choosePlace(const PublishOrder &order, const QSet<QString> &taken)
{
    if (order.files.isEmpty())
        return failure(ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("a result without files")}});
    if (order.destination.kind == Destination::Kind::StandardOutput || order.destination.kind == Destination::Kind::Stream) {
        const bool standard = order.destination.kind == Destination::Kind::StandardOutput;
        PublishIntent intent;
        intent.kind = standard ? PublishIntent::Kind::StandardOutput : PublishIntent::Kind::Stream;
        intent.finalPath = standard ? QString() : order.destination.filePath;
        intent.mediaType = order.files.constFirst().mediaType;
        return intent;
    }
    QString before;
    const int first = firstNumber(order.destination, shapeOf(order));
    for (int number = first; number < first + mostNumbers; ++number) {
        auto path = wantedPath(order, number);
        if (!path)
            return tl::unexpected(path.error());
        if (auto length = checkLength(*path); !length)
            return tl::unexpected(length.error());
        if (auto folder = makeFolder(QFileInfo(*path).path()); !folder)
            return tl::unexpected(folder.error());
        const PublishIntent intent = intentFor(order, *path, number);
        if (order.siblings.contains(nameKey(*path))) {
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
    if (intent.replaces || (order.destination.onConflict != ConflictPolicy::Rename && !countsItself(order.destination)))
        return {};
    const QString folder = QFileInfo(intent.finalPath).path();
    for (int number = intent.number + 1; number < intent.number + mostNumbers; ++number) {
        const auto path = wantedPath(order, number);
        if (!path || !checkLength(*path) || QFileInfo(*path).path() != folder)
            return {};
        if (taken.contains(*path) || order.siblings.contains(nameKey(*path)))
            continue;
        PublishIntent next = intent;
        next.finalPath = *path;
        next.number = number;
        return next;
    }
    return {};
}

} // namespace quayside
