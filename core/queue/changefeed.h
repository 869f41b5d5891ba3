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

/// Delivers changes about ten times a second: the newest state of each job, lowest id first.
class ChangeFeed final : public QObject
{
    Q_DISABLE_COPY_MOVE(ChangeFeed)

public:
    explicit ChangeFeed(std::function<void(const QList<JobChange> &)> deliver);

    void put(const ExportJob &job, bool removed = false);
    /// Delivers at the end of this event loop pass, as nothing more is expected for a while.
    void hurry();
    void flush();

private:
    std::function<void(const QList<JobChange> &)> m_deliver;
    std::map<JobId, JobChange> m_pending;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

} // namespace quayside
