// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <sys/types.h>

class QFile;

namespace quayside {

/// System calls that some file systems reject, replaceable in tests. Each returns 0 or an errno.
struct FileCalls {
    int (*renameNoReplace)(const char *from, const char *to);
    int (*rename)(const char *from, const char *to);
    int (*link)(const char *from, const char *to);
    int (*exchange)(const char *a, const char *b);
};

/// renameat2, rename, link.
const FileCalls &systemFileCalls();

/// @p errorNumber about @p path as an error the user can act on.
ExportError fileError(int errorNumber, const QString &path);

/// A newly created file (never an existing one), deleted on destruction unless kept.
class NewFile
{
public:
    NewFile() = default;
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Error: DestinationExists, DestinationNotWritable, DiskFull …
    Result<void> create(const QString &path);
    Result<void> write(QByteArrayView bytes);
    /// @p sync: also fsync.
    Result<void> close(bool sync);
    /// Keeps the file.
    void keep() { m_path.clear(); }

private:
    int m_descriptor = -1;
    QString m_path;
};

/// Opens an existing file by the bytes of its name. @p flags: of open(); O_RDONLY or O_WRONLY. False with errno set.
bool openNative(QFile &file, const QString &path, int flags);

/// fsync of a folder, so that a rename in it survives a power cut. Errors are ignored: not all file systems support it.
void syncFolder(const QString &folder);

/// Creates a folder and its missing parents. Returns 0 or an errno, which QDir::mkpath hides.
int makeFolders(const QString &folder, int depth = 0);

/// Longest file name in @p folder, in bytes, at most 255.
int nameLimit(const QString &folder);

/// What a path leads to, links followed. Streams are pipes, terminals, character devices and what is open under /dev/fd; not disks or sockets.
enum class Standing { Nothing, File, Folder, Stream, Other };
Standing whatStandsAt(const QString &path);

/// The error for a @p path that is neither file nor folder.
ExportError notOrdinary(const QString &path);

/// Whether @p path exists, even as a dangling link.
bool somethingAt(const QString &path);

/// Whether both paths are the same file.
bool sameFile(const QString &a, const QString &b);

} // namespace quayside
