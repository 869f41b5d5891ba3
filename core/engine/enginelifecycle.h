// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engineworker.h"
#include "store/storewriter.h"

#include <QThreadPool>
#include <QTimer>

/// What the engine's thread stands on while it is open; for the files of EngineWorker alone.
namespace quayside {

struct EngineWorker::Open {
    Profile profile;
    Instance instance;
    StoreFile file;
    JobStore store;
    // Left behind, not waited for, when a worker hangs. Work that computes does not stand in the way of finished results.
    QThreadPool *workers = new QThreadPool;
    QThreadPool *disk = new QThreadPool;
    std::unique_ptr<ChangeFeed> feed;
    std::unique_ptr<StoreWriter> storeWriter;
    std::unique_ptr<JobScheduler> queue;
    std::unique_ptr<HistoryReader> reader;
    std::unique_ptr<AccountService> accounts;
    QTimer watch;
    QTimer orphans;
    qlonglong counter = 0;
    bool privateStore = false;

    Open(Profile where, Instance self, StoreFile opened) : profile(std::move(where)), instance(std::move(self)), file(std::move(opened)), store(*file.database)
    {}
    [[nodiscard]] QString staging() const { return profile.stagingFolder + u'/' + instance.id(); }
};

template<class Tell>
void EngineWorker::toEngine(Tell tell)
{
    const std::lock_guard guard(m_engineMutex);
    if (m_engine)
        tell(*m_engine);
}

} // namespace quayside
