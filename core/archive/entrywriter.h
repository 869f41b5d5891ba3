// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivewriter.h"

#include <QDateTime>
#include <QIODevice>

namespace quayside {

/// One archive format; names are already checked.
class EntryWriter
{
public:
    virtual ~EntryWriter() = default;
    virtual Result<void> add(const QString &name, QIODevice &content, ArchiveWriter::Packing packing) = 0;
    virtual Result<void> finish() = 0;
};

std::unique_ptr<EntryWriter> zipEntryWriter(ArchiveTarget target, const QDateTime &asOf, StopToken stop);
std::unique_ptr<EntryWriter> tarEntryWriter(bool gzip, ArchiveTarget target, const QDateTime &asOf, StopToken stop);

/// Bytes processed at a time.
inline constexpr qint64 archivePiece = 64 * 1024;

/// Passes @p content on in pieces that add up to its size(). Error: Canceled, WriteFailed, @p take's.
Result<void> eachPiece(QIODevice &content, const StopToken &stop, const std::function<Result<void>(QByteArrayView)> &take);

/// WriteFailed.
tl::unexpected<ExportError> archiveNotWritten(const QString &reason);

} // namespace quayside
