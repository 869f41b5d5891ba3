// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

/// Whether what an export was made from has changed since. By times and sizes, as content would have to be read again. These look at the disk, which
/// may be a share that does not answer: call them in a worker.
namespace quayside {

/// Files told at most; a document of more is judged by the first.
inline constexpr qsizetype mostStamped = 200;

/// Notes what a run reads, as it reads it.
class SourceStamp
{
public:
    /// @p source: the path of the request; may be empty.
    explicit SourceStamp(const QString &source);
    /// Another file that was read.
    void add(const QString &path);
    /// The stored form; empty: nothing was there.
    [[nodiscard]] QString text() const;

private:
    QString m_source;
    QJsonObject m_files; ///< time and size by path; the source's own path is empty
};

enum class SourceState {
    NotKnown, ///< it has no path, or nobody knows when it was read
    Unchanged,
    Changed,
    Missing
};
/// Stable identifier: "unchanged".
QLatin1StringView sourceStateId(SourceState state);

/// Compares with the stamp of @p job; without one (from an earlier program, sent to a service) with the time of its start.
SourceState sourceStateOf(const ExportJob &job);

} // namespace quayside
