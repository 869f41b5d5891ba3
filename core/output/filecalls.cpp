// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/filecalls.h"

#include "output/safename.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

int outcome(int result)
{
    return result == 0 ? 0 : errno;
}

QString reasonOf(int errorNumber)
{
    switch (errorNumber) {
    case EACCES: return QCoreApplication::translate("Output", "permission is missing");
    case EPERM: return QCoreApplication::translate("Output", "it is protected against changes");
    case EROFS: return QCoreApplication::translate("Output", "the disk is read-only");
    case EISDIR: return QCoreApplication::translate("Output", "a folder of this name is there");
    case ENOTDIR: return QCoreApplication::translate("Output", "a file stands where a folder is needed");
    case ENOENT: return QCoreApplication::translate("Output", "the folder is gone");
    case ENAMETOOLONG: return QCoreApplication::translate("Output", "it is too long");
    case EIO: return QCoreApplication::translate("Output", "the disk reported a fault");
    case EFBIG: return QCoreApplication::translate("Output", "the file would be too large for this disk");
    default: return QString::fromLocal8Bit(std::strerror(errorNumber));
    }
}

ErrorCode codeOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR: return ErrorCode::DestinationNotWritable;
    case ENOENT:
    case ENOTDIR: return ErrorCode::DestinationMissing;
    case EEXIST:
    case ENOTEMPTY: return ErrorCode::DestinationExists;
    case EBUSY:
    case ETXTBSY: return ErrorCode::DestinationLocked;
    case ENAMETOOLONG: return ErrorCode::NameInvalid;
    default: return ErrorCode::PublishFailed;
    }
}

} // namespace

const FileCalls &systemFileCalls()
{
    static constexpr FileCalls calls{
        [](const char *from, const char *to) { return outcome(renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE)); },
        [](const char *from, const char *to) { return outcome(::rename(from, to)); },
        [](const char *from, const char *to) { return outcome(::link(from, to)); },
        [](const char *a, const char *b) { return outcome(renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE)); },
    };
    return calls;
}

ExportError fileError(int errorNumber, const QString &path)
{
    ExportError error{codeOf(errorNumber), {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reasonOf(errorNumber)}}, {}, {}};
    if (error.code == ErrorCode::NameInvalid)
        error.params.insert(QStringLiteral("name"), path.section(u'/', -1));
    error.details = QStringLiteral("errno %1: %2").arg(errorNumber).arg(QString::fromLocal8Bit(std::strerror(errorNumber)));
    return error;
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<void> NewFile::create(const QString &path)
{
    do {
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
    } while (m_descriptor < 0 && errno == EINTR);
    if (m_descriptor < 0)
        return failure(fileError(errno, path));
    m_path = path;
    return {};
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    const char *data = bytes.data();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(m_descriptor, data, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(fileError(errno, m_path));
        data += written;
        left -= static_cast<std::size_t>(written);
    }
    return {};
}

Result<void> NewFile::close(bool sync)
{
    const int syncError = sync && ::fsync(m_descriptor) != 0 ? errno : 0;
    // Network and quota file systems may report a full disk only here.
    const int closeError = outcome(::close(m_descriptor));
    m_descriptor = -1;
    if (const int error = syncError != 0 ? syncError : closeError; error != 0 && error != EINTR)
        return failure(fileError(error, m_path));
    return {};
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

int nameLimit(const QString &folder)
{
    const long limit = ::pathconf(QFile::encodeName(folder).constData(), _PC_NAME_MAX);
    return limit > 0 ? static_cast<int>(std::min<long>(limit, longestName)) : longestName;
}

bool somethingAt(const QString &path)
{
    struct stat info {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0;
}

bool sameFile(const QString &a, const QString &b)
{
    struct stat first {};
    struct stat second {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0 && ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev
           && first.st_ino == second.st_ino;
}

} // namespace quayside
