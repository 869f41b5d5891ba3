// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace quayside {

struct JobChange {
    ExportJob job;
    bool removed = false;
};

/// Delivers changes about ten times a second: the newest state of each job, lowest id first, at most a few hundred at once. Nothing is delivered before
/// the last was taken: who is slow to take changes is told less often, and does nothing else for no longer than a portion takes.
class ChangeFeed final : public QObject
{
    Q_DISABLE_COPY_MOVE(ChangeFeed)

public:
    explicit ChangeFeed(std::function<void(const QList<JobChange> &)> deliver);

    void put(const ExportJob &job, bool removed = false);
    /// Delivers at the end of this event loop pass, as nothing more is expected for a while.
    void hurry();
    /// What was delivered last has been taken.
    void taken();
    /// Delivers all that is left, taken or not.
    void flush();

private:
    void plan();
    void deliverSome();
    void deliver(std::size_t most);

    std::function<void(const QList<JobChange> &)> m_deliver;
    std::map<JobId, JobChange> m_pending;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    bool m_taken = true;
    bool m_hurried = false; ///< the next is not to wait for its turn
};

} // namespace quayside
