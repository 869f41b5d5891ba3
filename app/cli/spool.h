// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace quayside::cli {

/// Copies of sources that can only be read once, by the source as given.
using Spooled = QMap<QString, QString>;

/// Whether @p source can only be read once: “-”, a descriptor (/dev/stdin, /dev/fd/63 of a shell's “<(…)”), a pipe or device.
bool isStream(const QString &source);

/// Whether @p source is standard input, under any of its names.
bool isStandardInput(const QString &source);

/// Copies of one-time sources, deleted with this object. A copy is named like its source, which names the results; without an ending it counts as
/// Markdown, the usual thing to pipe.
class Spool
{
    Q_DISABLE_COPY_MOVE(Spool)

public:
    /// Copies go below @p folder, created on demand.
    explicit Spool(const QString &folder);
    ~Spool();

    /// Reads each stream of @p sources to its end, up to 64 MiB. Error: SourceNotReadable, SourceTooLarge, DestinationNotWritable, DiskFull.
    Result<Spooled> take(const QStringList &sources);
    /// The names that take() would give, without reading; for dry runs.
    [[nodiscard]] Spooled names(const QStringList &sources) const;

private:
    QString m_folder; ///< of this process
    QStringList m_files;
};

} // namespace quayside::cli
