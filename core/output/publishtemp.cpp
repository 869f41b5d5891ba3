// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publish.h"

#include "base/nativepath.h"
#include "output/publishparts.h"
#include "output/safename.h"
#include "output/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr qsizetype chunk = 256 * 1024;

Result<void> copyBytes(NewFile &target, Sha256 &hash, QByteArrayView bytes, const WorkContext &context)
{
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        if (auto go = context.checkStop(); !go)
            return go;
        const QByteArrayView part = bytes.sliced(at, std::min(chunk, bytes.size() - at));
        hash.add(part);
        if (auto written = target.write(part); !written)
            return written;
    }
    return {};
}

Result<void> copyFile(NewFile &target, Sha256 &hash, const QString &from, qint64 &size, const WorkContext &context)
{
    QFile source(from);
    const auto unreadable = [&] {
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), from}, {QStringLiteral("reason"), source.errorString()}});
    };
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    QByteArray buffer(chunk, Qt::Uninitialized);
    while (true) {
        if (auto go = context.checkStop(); !go)
            return go;
        const qint64 got = source.read(buffer.data(), buffer.size());
        if (got < 0)
            return unreadable();
        if (got == 0)
            return {};
        hash.add(QByteArrayView(buffer.constData(), got));
        if (auto written = target.write(QByteArrayView(buffer.constData(), got)); !written)
            return written;
        size += got;
    }
}

// Writes one file to the new @p path. Errors name the final path, not the temp.
Result<FileHash> writeOne(const StagedFile &file, const QString &path, bool sync, const WorkContext &context)
{
    NewFile target;
    Sha256 hash;
    FileHash result;
    if (auto created = target.create(path); !created)
        return tl::unexpected(created.error());
    if (file.path.isEmpty()) {
        if (auto copied = copyBytes(target, hash, file.content, context); !copied)
            return tl::unexpected(copied.error());
        result.size = file.content.size();
    } else if (auto copied = copyFile(target, hash, file.path, result.size, context); !copied) {
        return tl::unexpected(copied.error());
    }
    if (auto closed = target.close(sync); !closed)
        return tl::unexpected(closed.error());
    target.keep();
    result.sha256 = hash.result();
    return result;
}

// On the same disk, hashes the staged file and hard-links it instead of writing it twice. Not moved, as the temp may be needed again under another
// name. Nothing: it must be copied.
std::optional<Result<FileHash>> linkOne(const StagedFile &file, const QString &path, const PublishOrder &order, const WorkContext &context)
{
    struct stat from {};
    struct stat to {};
    const QByteArray source = nativePath(file.path);
    if (file.path.isEmpty() || ::lstat(source.constData(), &from) != 0 || !S_ISREG(from.st_mode)
        || ::stat(nativePath(QFileInfo(path).path()).constData(), &to) != 0 || from.st_dev != to.st_dev)
        return {};
    QFile reader(file.path);
    if (!reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    Sha256 hash;
    FileHash result;
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (qint64 got = reader.read(buffer.data(), buffer.size()); got != 0; got = reader.read(buffer.data(), buffer.size())) {
        if (auto go = context.checkStop(); !go)
            return Result<FileHash>(tl::unexpected(go.error()));
        if (got < 0)
            return {};
        hash.add(QByteArrayView(buffer.constData(), got));
        result.size += got;
    }
    if (order.sync && ::fsync(reader.handle()) != 0)
        return {};
    if (order.calls->link(source.constData(), nativePath(path).constData()) != 0)
        return {};
    result.sha256 = hash.result();
    return Result<FileHash>(result);
}

Result<FileHash> placeOne(const StagedFile &file, const QString &path, const PublishOrder &order, const WorkContext &context)
{
    if (auto linked = linkOne(file, path, order, context))
        return std::move(*linked);
    return writeOne(file, path, order.sync, context);
}

Result<void> fillFolder(const PublishOrder &order, PublishIntent &intent, const WorkContext &context)
{
    if (::mkdir(nativePath(intent.tempPath).constData(), 0777) != 0)
        return failure(fileError(errno, intent.finalPath));
    const QStringList names = namesInFolder(order, mainNameOf(order, intent.finalPath.section(u'/', -1)));
    QMap<QString, QByteArray> hashes;
    intent.size = 0;
    intent.files.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString path = intent.tempPath + u'/' + names.at(i);
        if (const int problem = makeFolders(QFileInfo(path).path()); problem != 0)
            return failure(fileError(problem, intent.finalPath));
        auto written = placeOne(order.files.at(i), path, order, context);
        if (!written)
            return tl::unexpected(written.error());
        hashes.insert(names.at(i), written->sha256);
        intent.size += written->size;
        const StagedFile &file = order.files.at(i);
        if (intent.files.size() < mostArtifactFiles)
            intent.files.append({names.at(i), file.role, file.mediaType, file.locale, written->size, written->sha256});
    }
    intent.sha256 = folderHash(hashes);
    return {};
}

Result<void> fillFile(const PublishOrder &order, PublishIntent &intent, const WorkContext &context)
{
    auto written = placeOne(order.files.constFirst(), intent.tempPath, order, context);
    if (!written)
        return tl::unexpected(written.error());
    intent.sha256 = written->sha256;
    intent.size = written->size;
    struct stat old {};
    if (intent.replaces && ::stat(nativePath(intent.finalPath).constData(), &old) == 0) {
        // Keep a private or executable file so; if refused, the new file has the default mode.
        (void)::chmod(nativePath(intent.tempPath).constData(), old.st_mode & 07777);
    }
    return {};
}

} // namespace

Result<void> fillTemp(const PublishOrder &order, PublishIntent &intent, const WorkContext &context)
{
    // An existing temp is this job's own, from before its name was taken or it crashed.
    if (somethingAt(intent.tempPath))
        dropTemp(intent);
    auto filled = intent.kind == PublishIntent::Kind::Folder ? fillFolder(order, intent, context) : fillFile(order, intent, context);
    if (!filled) {
        dropTemp(intent);
        ExportError error = filled.error();
        if (error.code != ErrorCode::SourceNotReadable && error.params.contains(QStringLiteral("path")))
            error.params.insert(QStringLiteral("path"), intent.finalPath);
        return tl::unexpected(error);
    }
    return {};
}

} // namespace quayside
