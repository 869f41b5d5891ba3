// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/unpack.h"

#include "output/safename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

tl::unexpected<ExportError> refused(const QString &reason)
{
    return failure(ErrorCode::ArchiveUnsafe, {{QStringLiteral("reason"), reason}});
}

tl::unexpected<ExportError> notWritten(const QString &name, const QString &reason)
{
    return refused(tr("“%1” cannot be written: %2").arg(name, reason));
}

/// Writes the current file.
Result<UnpackedFile> unpackFile(ArchiveReader &reader, const QString &name, const QString &folder)
{
    UnpackedFile unpacked{folder + u'/' + safeRelativePath(name), name};
    QFile file(unpacked.path);
    if (!QDir().mkpath(QFileInfo(unpacked.path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return notWritten(name.left(80), file.errorString());
    while (true) {
        const Result<QByteArrayView> piece = reader.read();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return unpacked;
        if (file.write(piece->data(), piece->size()) != piece->size())
            return notWritten(name.left(80), file.errorString());
        unpacked.size += piece->size();
    }
}

Result<QList<UnpackedFile>> unpackAll(const QString &archive, const QString &folder, const StopToken &stop, const ArchiveLimits &limits)
{
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(file.errorString());
    if (!QDir().mkpath(folder))
        return notWritten(folder, {});
    ArchiveReader reader(file, stop, limits);
    QList<UnpackedFile> files;
    while (true) {
        const auto entry = reader.next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            break;
        const Result<UnpackedFile> unpacked = unpackFile(reader, (*entry)->name, folder);
        if (!unpacked)
            return tl::unexpected(unpacked.error());
        files.append(*unpacked);
    }
    return files.isEmpty() ? refused(tr("it is empty")) : Result<QList<UnpackedFile>>(files);
}

} // namespace

Result<QList<UnpackedFile>> unpackArchive(const QString &archive, const QString &folder, const StopToken &stop, const ArchiveLimits &limits)
{
    auto files = unpackAll(archive, folder, stop, limits);
    if (!files)
        QDir(folder).removeRecursively();
    return files;
}

} // namespace quayside
