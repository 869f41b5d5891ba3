// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/filecalls.h"

#include "base/nativepath.h"
#include "output/safename.h"

#include <QCoreApplication>
#include <QDir>
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

constexpr int mostLinks = 40; // as the kernel

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
    case EPIPE: return QCoreApplication::translate("Output", "nobody reads from it any more");
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

/// Whether the system shows open descriptors at such a path.
bool isDescriptorPath(const QString &path)
{
    return path.startsWith(QLatin1StringView("/proc/")) || path.startsWith(QLatin1StringView("/dev/fd/"));
}

/// Whether @p path leads through links to an open descriptor (/dev/stdout, /dev/fd/3), to be written and not replaced.
bool leadsToOpenFile(const QString &path)
{
    QString at = QDir::cleanPath(path);
    for (int links = 0; links < mostLinks; ++links) {
        if (isDescriptorPath(at))
            return true;
        QByteArray target(longestPath, Qt::Uninitialized);
        const ssize_t size = ::readlink(nativePath(at).constData(), target.data(), static_cast<std::size_t>(target.size()));
        if (size < 0)
            return false;
        const QString leads = pathFromNative(target.left(size));
        at = QDir::cleanPath(leads.startsWith(u'/') ? leads : at.section(u'/', 0, -2) + u'/' + leads);
    }
    return false;
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
        ::unlink(nativePath(m_path).constData());
}

Result<void> NewFile::create(const QString &path)
{
    do {
        m_descriptor = ::open(nativePath(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
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

bool openNative(QFile &file, const QString &path, int flags)
{
    const int descriptor = ::open(nativePath(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const auto mode = ((flags & O_ACCMODE) == O_RDONLY ? QIODevice::ReadOnly : QIODevice::WriteOnly) | QIODevice::Unbuffered;
    return file.open(descriptor, mode, QFileDevice::AutoCloseHandle);
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(nativePath(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

int nameLimit(const QString &folder)
{
    // If the folder does not exist yet, its parent tells.
    QString there = folder;
    long limit = ::pathconf(nativePath(there).constData(), _PC_NAME_MAX);
    while (limit < 0 && errno == ENOENT && there.size() > 1) {
        there = there.section(u'/', 0, -2);
        limit = ::pathconf(there.isEmpty() ? "/" : nativePath(there).constData(), _PC_NAME_MAX);
    }
    return limit > 0 ? static_cast<int>(std::min<long>(limit, longestName)) : longestName;
}

int makeFolders(const QString &folder, int depth)
{
    const QByteArray path = nativePath(folder);
    struct stat info {};
    if (::stat(path.constData(), &info) == 0)
        return S_ISDIR(info.st_mode) ? 0 : ENOTDIR;
    if (::mkdir(path.constData(), 0777) == 0)
        return 0;
    int error = errno;
    if (error == ENOENT && depth < longestPath / 2) {
        error = makeFolders(folder.section(u'/', 0, -2), depth + 1);
        return error != 0 ? error : (::mkdir(path.constData(), 0777) == 0 || errno == EEXIST ? 0 : errno);
    }
    if (::stat(path.constData(), &info) == 0)
        return S_ISDIR(info.st_mode) ? 0 : ENOTDIR;
    return error;
}

Standing whatStandsAt(const QString &path)
{
    struct stat info {};
    const QByteArray native = nativePath(path);
    if (::lstat(native.constData(), &info) != 0)
        return Standing::Nothing;
    if (S_ISREG(info.st_mode) && !isDescriptorPath(path))
        return Standing::File;
    if (S_ISLNK(info.st_mode) && ::stat(native.constData(), &info) != 0)
        return Standing::Nothing;
    if (S_ISDIR(info.st_mode))
        return Standing::Folder;
    if (leadsToOpenFile(path) && !S_ISBLK(info.st_mode) && !S_ISSOCK(info.st_mode))
        return Standing::Stream;
    if (S_ISREG(info.st_mode))
        return Standing::File;
    return S_ISFIFO(info.st_mode) || S_ISCHR(info.st_mode) ? Standing::Stream : Standing::Other;
}

ExportError notOrdinary(const QString &path)
{
    return {ErrorCode::DestinationNotWritable,
            {{QStringLiteral("path"), path},
             {QStringLiteral("reason"), QCoreApplication::translate("Output", "a device, a pipe or a socket stands there, and no ordinary file")}},
            {},
            {}};
}

bool somethingAt(const QString &path)
{
    struct stat info {};
    return ::lstat(nativePath(path).constData(), &info) == 0;
}

bool sameFile(const QString &a, const QString &b)
{
    struct stat first {};
    struct stat second {};
    return ::stat(nativePath(a).constData(), &first) == 0 && ::stat(nativePath(b).constData(), &second) == 0 && first.st_dev == second.st_dev
           && first.st_ino == second.st_ino;
}

} // namespace quayside
