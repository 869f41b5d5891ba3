// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sourcefile.h"

#include "base/descriptor.h"
#include "base/nativepath.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr qsizetype chunkSize = 1024 * 1024;

tl::unexpected<ExportError> notReadable(const QString &path, const QString &reason)
{
    return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

tl::unexpected<ExportError> systemFailure(const QString &path, int code)
{
    if (code == ENOENT || code == ENOTDIR)
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), path}});
    return notReadable(path, QString::fromLocal8Bit(std::strerror(code)));
}

tl::unexpected<ExportError> tooLarge(const QString &path, qint64 size, qint64 limit)
{
    const QLocale locale;
    return failure(
        ErrorCode::SourceTooLarge,
        {{QStringLiteral("path"), path}, {QStringLiteral("size"), locale.formattedDataSize(size)}, {QStringLiteral("limit"), locale.formattedDataSize(limit)}});
}

QString kindReason(const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return QCoreApplication::translate("SourceFile", "it is a folder");
    return QCoreApplication::translate("SourceFile", "it is not an ordinary file");
}

Result<QByteArray> readAll(int descriptor, const QString &path, qint64 expected, qint64 limit, const WorkContext &context)
{
    QByteArray bytes;
    bytes.reserve(expected + 1);
    while (true) {
        if (auto stopped = context.checkStop(); !stopped)
            return tl::unexpected(stopped.error());
        const qsizetype before = bytes.size();
        const qsizetype wanted = std::min<qint64>(chunkSize, std::max<qint64>(expected - before, 0) + 1);
        bytes.resize(before + wanted);
        const ssize_t got = ::read(descriptor, bytes.data() + before, static_cast<std::size_t>(wanted));
        const int code = errno;
        bytes.resize(before + std::max<ssize_t>(got, 0));
        if (got == 0)
            return bytes;
        if (got < 0 && code != EINTR)
            return systemFailure(path, code);
        // The file may grow while it is read.
        if (bytes.size() > limit)
            return tooLarge(path, bytes.size(), limit);
    }
}

Result<QByteArray> readRegularFile(const QString &path, qint64 limit, const WorkContext &context)
{
    const QByteArray name = nativePath(path);
    if (name.isEmpty() || name.contains('\0'))
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), path}});
    // Without O_NONBLOCK, opening a pipe waits for its writer.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0)
        return errno == ENXIO ? Result<QByteArray>(notReadable(path, QCoreApplication::translate("SourceFile", "it is not an ordinary file")))
                              : Result<QByteArray>(systemFailure(path, errno));
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemFailure(path, errno);
    if (!S_ISREG(status.st_mode))
        return notReadable(path, kindReason(status));
    if (status.st_size > limit)
        return tooLarge(path, status.st_size, limit);
    return readAll(file.number(), path, status.st_size, limit, context);
}

} // namespace

Result<QByteArray> readSourceFile(const QString &path, qint64 limit, const WorkContext &context)
{
    auto bytes = readRegularFile(path, limit, context);
    context.input(path, bytes ? &*bytes : nullptr);
    return bytes;
}

} // namespace quayside
