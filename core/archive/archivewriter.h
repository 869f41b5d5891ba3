// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QSet>

class QDateTime;
class QIODevice;

namespace quayside {

class EntryWriter;
class OutputSink;

/// What becomes of an archive's bytes, in their order. Its error ends the writing.
using ArchiveTarget = std::function<Result<void>(QByteArrayView)>;
/// Into the main file of @p sink, which outlives the target.
ArchiveTarget archiveInto(OutputSink &sink);
/// Into @p device, which is open and outlives the target. Error: WriteFailed.
ArchiveTarget archiveInto(QIODevice &device);

/// Writes a zip, tar or tar.gz as one stream. Same calls, same bytes: every entry has the one time given, and neither the machine's zone, its
/// users nor its clock leave a trace. Writing blocks: for a worker. The stop is heard between pieces of 64 KiB.
class ArchiveWriter final
{
public:
    enum class Format { Zip, Tar, TarGz };
    /// How a zip keeps an entry. A tar takes no notice.
    enum class Packing { Deflated, Stored };

    /// @p asOf: the time of all entries, a zip's in UTC (1980 to 2107; others become the nearest).
    ArchiveWriter(Format format, ArchiveTarget target, const QDateTime &asOf, StopToken stop = {});
    /// Without finish() what was written is no archive.
    ~ArchiveWriter();
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    /// Adds a file. A zip's entry of 8 MiB at most has its sizes and checksum before its bytes and no extra field, as EPUB wants of its first, stored
    /// one; one that deflating does not make smaller is stored. Error: NameInvalid (it leads out of its folder, or is there already, case set
    /// aside), Canceled, the target's.
    Result<void> add(const QString &name, QByteArrayView content, Packing packing = Packing::Deflated);
    /// As above, from an open random-access device, from its position 0 on. Error also: WriteFailed where it cannot be read.
    Result<void> add(const QString &name, QIODevice &content, Packing packing = Packing::Deflated);
    /// Ends the archive; nothing can be added any more.
    Result<void> finish();

private:
    std::unique_ptr<EntryWriter> m_writer;
    QSet<QString> m_names;
};

} // namespace quayside
