// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <QHash>

namespace quayside {

/// The jobs that a process has begun, a line each, in a file beside its lock. A job that crashes the program must be known as begun before it runs, or
/// it would crash it for ever; a line costs one call of the system where a transaction costs ten. As a commit, it outlives a killed process, and no
/// power cut. Belongs to one thread.
class StartLog
{
public:
    /// @p file is made with the first line.
    explicit StartLog(QString file) : m_file(std::move(file)) {}
    /// Deletes the file: what an orderly end leaves is in the store.
    ~StartLog();
    Q_DISABLE_COPY_MOVE(StartLog)

    /// Notes the start of @p attempt, from 1. False: it could not be written.
    [[nodiscard]] bool add(JobId job, int attempt);
    /// Drops all lines, once the store has what they say.
    void clear();

    /// The newest attempt of each job in @p file, of a process that is gone. Lines that a crash cut short are passed over.
    static QHash<JobId, int> read(const QString &file);

private:
    const QString m_file;
    int m_descriptor = -1;
    bool m_isEmpty = true;
};

} // namespace quayside
