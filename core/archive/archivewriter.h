// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"

#include <QSet>

namespace quayside {

/// Streams a zip, tar or tar.gz. Deterministic: one time for all entries, nothing from the machine's zone, users or clock. Blocks: use in a worker.
/// Checks for a stop every 64 KiB.
class ArchiveWriter final
{
public:
    enum class Format { Zip, Tar, TarGz };
    using Packing = quayside::Packing;

    /// @p asOf: time of all entries; a zip's in UTC, clamped to 1980–2107.
    ArchiveWriter(Format format, ArchiveTarget target, const QDateTime &asOf, StopToken stop = {});
    /// Without finish() the output is not a valid archive.
    ~ArchiveWriter();
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    /// Adds a file. A zip's entries up to 8 MiB have sizes and checksum in the local header and no extra field, as EPUB needs for its first, stored
    /// one; they are stored if deflating does not help. Error: NameInvalid (leads outside, or a duplicate ignoring case), Canceled, the target's.
    Result<void> add(const QString &name, QByteArrayView content, Packing packing = Packing::Deflated);
    /// As above, from an open random-access device, from position 0. Also: WriteFailed if it cannot be read.
    Result<void> add(const QString &name, QIODevice &content, Packing packing = Packing::Deflated);
    /// Completes the archive; no add() after it.
    Result<void> finish();

private:
    std::unique_ptr<EntryWriter> m_writer;
    QSet<QString> m_names;
};

} // namespace quayside
