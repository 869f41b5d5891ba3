// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivewriter.h"

#include <QDateTime>
#include <QIODevice>

namespace quayside {

/// One format of ArchiveWriter: what is added has a name that was checked.
class EntryWriter
{
public:
    virtual ~EntryWriter() = default;
    virtual Result<void> add(const QString &name, QIODevice &content, ArchiveWriter::Packing packing) = 0;
    virtual Result<void> finish() = 0;
};

std::unique_ptr<EntryWriter> zipEntryWriter(ArchiveTarget target, const QDateTime &asOf, StopToken stop);
std::unique_ptr<EntryWriter> tarEntryWriter(bool gzip, ArchiveTarget target, const QDateTime &asOf, StopToken stop);

/// Bytes that a writer takes at a time.
inline constexpr qint64 archivePiece = 64 * 1024;

/// Hands the whole of @p content on in pieces; their sum is its size(). Error: Canceled, WriteFailed, that of @p take.
Result<void> eachPiece(QIODevice &content, const StopToken &stop, const std::function<Result<void>(QByteArrayView)> &take);

/// WriteFailed, in an archive's words.
tl::unexpected<ExportError> archiveNotWritten(const QString &reason);

} // namespace quayside
