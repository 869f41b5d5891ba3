// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <QHash>

namespace quayside {

/// The jobs a process has started, one per line, in a file beside its lock. A start must be recorded before the job runs, or a job that crashes the
/// program would do so for ever; a line costs one system call, a transaction ten. Like an unsynced commit it survives a kill but not a power cut. Belongs
/// to one thread.
class StartLog
{
public:
    /// @p file is created with the first line.
    explicit StartLog(QString file) : m_file(std::move(file)) {}
    /// Deletes the file: after an orderly end the store has everything.
    ~StartLog();
    Q_DISABLE_COPY_MOVE(StartLog)

    /// Records the start of @p attempt (from 1). False: not written.
    [[nodiscard]] bool add(JobId job, int attempt);
    /// Drops all lines, once the store has them.
    void clear();

    /// The latest attempt of each job in a dead process's @p file. Skips lines cut short by a crash.
    static QHash<JobId, int> read(const QString &file);

private:
    const QString m_file;
    int m_descriptor = -1;
    bool m_isEmpty = true;
};

} // namespace quayside
