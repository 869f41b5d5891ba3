// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QDateTime>
#include <QIODevice>

namespace quayside {

class OutputSink;

/// Receives the archive's bytes in order; an error ends writing.
using ArchiveTarget = std::function<Result<void>(QByteArrayView)>;
/// Writes to the main file of @p sink, which must outlive the target.
ArchiveTarget archiveInto(OutputSink &sink);
/// Writes to @p device, which must be open and outlive the target. Error: WriteFailed.
ArchiveTarget archiveInto(QIODevice &device);

/// How a zip stores an entry; ignored for tar.
enum class Packing { Deflated, Stored };

/// One archive format. Names are the caller's to check: those that come from outside go through an ArchiveWriter.
class EntryWriter
{
public:
    virtual ~EntryWriter() = default;
    /// Adds a file from an open random-access device, from position 0. Error: Canceled, WriteFailed if it cannot be read, the target's.
    virtual Result<void> add(const QString &name, QIODevice &content, Packing packing) = 0;
    /// As above, from memory.
    Result<void> add(const QString &name, QByteArrayView content, Packing packing = Packing::Deflated);
    /// Completes the archive; no add() after it.
    virtual Result<void> finish() = 0;
};

/// A zip also takes files whose size is not known before they are made.
class ZipEntryWriter : public EntryWriter
{
public:
    /// Passes a file's bytes on, in order, to what it is given. An error ends writing.
    using Maker = std::function<Result<void>(const ArchiveTarget &)>;
    using EntryWriter::add;
    /// Adds what @p make makes, deflated. Only the deflated bytes are kept, up to the file's end. Error: Canceled, @p make's, the target's.
    virtual Result<void> addMade(const QString &name, const Maker &make) = 0;
};

/// A zip, for packages whose names are our own; @p asOf as in ArchiveWriter.
std::unique_ptr<ZipEntryWriter> zipEntryWriter(ArchiveTarget target, const QDateTime &asOf, StopToken stop);
std::unique_ptr<EntryWriter> tarEntryWriter(bool gzip, ArchiveTarget target, const QDateTime &asOf, StopToken stop);

/// Bytes processed at a time.
inline constexpr qint64 archivePiece = 64 * 1024;

/// Passes @p content on in pieces that add up to its size(). Error: Canceled, WriteFailed, @p take's.
Result<void> eachPiece(QIODevice &content, const StopToken &stop, const std::function<Result<void>(QByteArrayView)> &take);

/// WriteFailed.
tl::unexpected<ExportError> archiveNotWritten(const QString &reason);

} // namespace quayside
