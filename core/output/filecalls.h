// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <sys/types.h>

namespace quayside {

/// The calls of the system that some file systems refuse; tests hand in others. Each returns 0 or an errno.
struct FileCalls {
    int (*renameNoReplace)(const char *from, const char *to);
    int (*rename)(const char *from, const char *to);
    int (*link)(const char *from, const char *to);
    int (*exchange)(const char *a, const char *b);
};

/// The system's own: renameat2, rename, link.
const FileCalls &systemFileCalls();

/// An errno about @p path, as the error a person can act on.
ExportError fileError(int errorNumber, const QString &path);

/// A file that this object creates (never opens an existing one), writes, and removes again unless it is kept.
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
    /// Closes it; with @p sync its bytes are on the disk after it.
    Result<void> close(bool sync);
    /// From now on the file stays.
    void keep() { m_path.clear(); }

private:
    int m_descriptor = -1;
    QString m_path;
};

/// fsync of a folder, so that a rename in it survives a power cut. Failure is of no consequence on file systems without it.
void syncFolder(const QString &folder);

/// Longest name that the file system of @p folder takes, in bytes, at most 255.
int nameLimit(const QString &folder);

/// Whether anything stands at @p path, a dangling link included.
bool somethingAt(const QString &path);

/// Whether both paths lead to one file.
bool sameFile(const QString &a, const QString &b);

} // namespace quayside
