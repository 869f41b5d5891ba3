// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publish.h"

#include "base/nativepath.h"
#include "output/publishparts.h"
#include "output/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

// The file system lacks this call, as opposed to the call failing.
bool isUnsupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EXDEV;
}

Result<void> copyAndVerify(const QString &from, const QString &to, const QByteArray &hash, bool sync)
{
    NewFile target;
    if (auto created = target.create(to); !created)
        return created;
    QFile source;
    if (!openNative(source, from, O_RDONLY))
        return failure(fileError(errno, from));
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (qint64 got = source.read(buffer.data(), buffer.size()); got != 0; got = source.read(buffer.data(), buffer.size())) {
        if (got < 0)
            return failure(fileError(EIO, from));
        if (auto written = target.write(QByteArrayView(buffer.constData(), got)); !written)
            return written;
    }
    if (auto closed = target.close(sync); !closed)
        return closed;
    const auto now = sha256OfFile(to);
    if (!now || now->sha256 != hash)
        return failure(fileError(EIO, to));
    target.keep();
    return {};
}

// Warns about the fallback, or fails if warnings are errors.
Result<void> beginFallback(const PublishOrder &order, const PublishIntent &intent, WorkContext &context)
{
    context.warn({WarningCode::PublishNotAtomic, {{QStringLiteral("path"), intent.finalPath}}, {}, 0});
    if (order.atomicOnly)
        return failure(ErrorCode::StrictWarnings, {{QStringLiteral("count"), QStringLiteral("1")}});
    return {};
}

// Creating the empty folder claims the name; rename replaces only an empty folder.
int claimAndRename(const PublishOrder &order, const QByteArray &from, const QByteArray &to)
{
    if (::mkdir(to.constData(), 0777) != 0)
        return errno;
    const int error = order.calls->rename(from.constData(), to.constData());
    if (error != 0)
        ::rmdir(to.constData());
    return error;
}

int linkAndUnlink(const PublishOrder &order, const QByteArray &from, const QByteArray &to)
{
    const int error = order.calls->link(from.constData(), to.constData());
    if (error == 0)
        ::unlink(from.constData());
    // FAT, which has no links, returns EPERM.
    return error == EPERM || error == EMLINK ? EOPNOTSUPP : error;
}

Result<Placed> copyToPlace(const PublishOrder &order, const PublishIntent &intent)
{
    const auto copied = copyAndVerify(intent.tempPath, intent.finalPath, intent.sha256, order.sync);
    if (!copied && copied.error().code == ErrorCode::DestinationExists)
        return Placed::NameTaken;
    if (!copied)
        return tl::unexpected(copied.error());
    ::unlink(nativePath(intent.tempPath).constData());
    return Placed::Done;
}

Result<Placed> placeNew(const PublishOrder &order, const PublishIntent &intent, WorkContext &context)
{
    const QByteArray from = nativePath(intent.tempPath);
    const QByteArray to = nativePath(intent.finalPath);
    const bool folder = intent.kind == PublishIntent::Kind::Folder;
    int error = order.calls->renameNoReplace(from.constData(), to.constData());
    if (isUnsupported(error) && !folder)
        error = linkAndUnlink(order, from, to);
    if (isUnsupported(error)) {
        if (auto go = beginFallback(order, intent, context); !go)
            return tl::unexpected(go.error());
        if (!folder)
            return copyToPlace(order, intent);
        error = claimAndRename(order, from, to);
    }
    if (error == EEXIST || error == ENOTEMPTY)
        return Placed::NameTaken;
    if (error != 0)
        return failure(fileError(error, intent.finalPath));
    return Placed::Done;
}

// For targets that cannot be renamed over (bind mounts, some network disks): keeps the old bytes until the new ones are verified.
Result<void> overwriteInPlace(const PublishOrder &order, const PublishIntent &intent)
{
    const QString kept = keptPath(intent);
    ::unlink(nativePath(kept).constData());
    const auto before = sha256OfFile(intent.finalPath);
    if (!before)
        return tl::unexpected(before.error());
    if (auto copied = copyAndVerify(intent.finalPath, kept, before->sha256, true); !copied)
        return copied;
    const bool done = pourOver(intent.tempPath, intent.finalPath, intent.sha256, order.sync);
    if (done || pourOver(kept, intent.finalPath, before->sha256, order.sync)) {
        ::unlink(nativePath(kept).constData());
        ::unlink(nativePath(intent.tempPath).constData());
        return done ? Result<void>() : Result<void>(failure(fileError(EIO, intent.finalPath)));
    }
    ExportError error = fileError(EIO, intent.finalPath);
    error.params.insert(QStringLiteral("reason"),
                        QCoreApplication::translate("Output", "writing over it failed half-way; what was there before is kept as “%1”").arg(kept));
    return failure(error);
}

/// For a disk that cannot exchange: two renames, and in between the old folder has a temporary name, so nothing is lost.
int replaceByRenames(const PublishOrder &order, const QByteArray &from, const QByteArray &to, const QByteArray &old)
{
    int error = order.calls->rename(to.constData(), old.constData());
    if (error != 0)
        return error;
    error = isRealFolder(pathFromNative(old)) ? order.calls->rename(from.constData(), to.constData()) : ENOTDIR;
    if (error != 0)
        order.calls->rename(old.constData(), to.constData());
    return error;
}

Result<Placed> replaceFolder(const PublishOrder &order, const PublishIntent &intent)
{
    const QByteArray from = nativePath(intent.tempPath);
    const QByteArray to = nativePath(intent.finalPath);
    QString old = intent.tempPath;
    int error = isRealFolder(intent.finalPath) ? order.calls->exchange(from.constData(), to.constData()) : ENOTDIR;
    if (error == 0 && !isRealFolder(old)) { // a file appeared at the last moment
        order.calls->exchange(from.constData(), to.constData());
        error = ENOTDIR;
    }
    if (isUnsupported(error)) {
        old += QStringLiteral(".old");
        error = replaceByRenames(order, from, to, nativePath(old));
    }
    if (error != 0)
        return failure(fileError(error, intent.finalPath));
    dropReplaced(old, intent);
    return Placed::Done;
}

Result<Placed> replaceExisting(const PublishOrder &order, const PublishIntent &intent, WorkContext &context)
{
    // Checked again: much may have changed since the place was chosen.
    const Standing there = whatStandsAt(intent.finalPath);
    if (const QString source = there == Standing::Nothing ? QString() : sourceAt(order, intent.finalPath); !source.isEmpty())
        return failure(ErrorCode::DestinationIsSource, {{QStringLiteral("path"), source}});
    if (intent.kind == PublishIntent::Kind::File && there != Standing::File && there != Standing::Nothing)
        return failure(there == Standing::Folder ? fileError(EISDIR, intent.finalPath) : notOrdinary(intent.finalPath));
    if (intent.kind == PublishIntent::Kind::Folder && somethingAt(intent.finalPath))
        return replaceFolder(order, intent);
    const int error = order.calls->rename(nativePath(intent.tempPath).constData(), nativePath(intent.finalPath).constData());
    if (error == 0)
        return Placed::Done;
    const bool cannotRename = isUnsupported(error) || error == EBUSY;
    if (!cannotRename || intent.kind == PublishIntent::Kind::Folder || !somethingAt(intent.finalPath))
        return failure(fileError(error, intent.finalPath));
    if (auto go = beginFallback(order, intent, context); !go)
        return tl::unexpected(go.error());
    if (auto over = overwriteInPlace(order, intent); !over)
        return tl::unexpected(over.error());
    return Placed::Done;
}

} // namespace

Result<Placed> moveIntoPlace(const PublishOrder &order, const PublishIntent &intent, WorkContext &context)
{
    auto placed = intent.replaces ? replaceExisting(order, intent, context) : placeNew(order, intent, context);
    if (placed && *placed == Placed::Done && order.sync)
        syncFolder(QFileInfo(intent.finalPath).path());
    return placed;
}

Result<void> writeToStandardOutput(const PublishOrder &order, const WorkContext &context)
{
    const auto conflict = [](const QString &reason) {
        return failure(ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason}, {QStringLiteral("options"), QStringLiteral("-o, --to")}});
    };
    if (order.files.size() != 1)
        return conflict(QCoreApplication::translate("Output", "A result of several files cannot go to standard output"));
    const QString name = QCoreApplication::translate("Output", "standard output");
    const auto put = [&](QByteArrayView bytes) -> Result<void> {
        while (!bytes.isEmpty()) {
            if (auto go = context.checkStop(); !go)
                return go;
            const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 65536)));
            // The reader has seen enough (“… | head”): not a failure.
            if (written < 0 && errno == EPIPE)
                return failure(ErrorCode::Canceled);
            if (written < 0 && errno != EINTR)
                return failure(fileError(errno, name));
            if (written > 0)
                bytes = bytes.sliced(written);
        }
        return {};
    };
    const StagedFile &file = order.files.constFirst();
    if (file.path.isEmpty())
        return put(file.content);
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), file.path}, {QStringLiteral("reason"), source.errorString()}});
    while (!source.atEnd()) {
        if (auto written = put(source.read(256 * 1024)); !written)
            return written;
    }
    return {};
}

} // namespace quayside
