// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"

namespace quayside {

/// A file out of an archive.
struct UnpackedFile {
    QString path; ///< where it is now
    QString name; ///< below the archive's top, '/' separated, as the archive has it
    qint64 size = 0;
};

/// Unpacks @p archive into @p folder, which is made and must not exist; in the archive's order, folders left out. Nothing an archive says makes a
/// file a program. After an error @p folder is gone. Blocks: for a worker. Error: ArchiveUnsafe (also when it is empty or a
/// file cannot be written), Canceled.
Result<QList<UnpackedFile>> unpackArchive(const QString &archive, const QString &folder, const StopToken &stop, const ArchiveLimits &limits = {});

} // namespace quayside
