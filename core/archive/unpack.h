// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"

namespace quayside {

/// An unpacked file.
struct UnpackedFile {
    QString path; ///< on disk
    QString name; ///< in the archive, '/' separated
    qint64 size = 0;
};

/// Unpacks @p archive, in order, into the new @p folder, which is removed on error. Sets no executable bits. Blocks: use in a worker. Error:
/// ArchiveUnsafe (also if empty or unwritable), Canceled.
Result<QList<UnpackedFile>> unpackArchive(const QString &archive, const QString &folder, const StopToken &stop, const ArchiveLimits &limits = {});

} // namespace quayside
