// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace quayside::cli {

/// The file that stands for each source that can be read once only, by the source as it was given.
using Spooled = QMap<QString, QString>;

/// Whether @p source can be read once only: “-”, what a descriptor leads to (/dev/stdin, /dev/fd/63 of a shell's “<(…)”), a pipe or a device.
bool isStream(const QString &source);

/// Whether @p source is standard input, by whichever of its names.
bool isStandardInput(const QString &source);

/// Copies what can be read once only into files that are removed with this. A copy is named like its source, whose name results take; one without
/// an ending is a Markdown file, which is what people pipe.
class Spool
{
    Q_DISABLE_COPY_MOVE(Spool)

public:
    /// Copies go below @p folder, which need not exist.
    explicit Spool(const QString &folder);
    ~Spool();

    /// Reads each stream of @p sources to its end, at most 64 MiB. Error: SourceNotReadable, SourceTooLarge, DestinationNotWritable, DiskFull.
    Result<Spooled> take(const QStringList &sources);
    /// The names that take() would give, without reading anything: for a dry run.
    [[nodiscard]] Spooled names(const QStringList &sources) const;

private:
    QString m_folder; ///< of this process
    QStringList m_files;
};

} // namespace quayside::cli
