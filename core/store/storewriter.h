// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobstore.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace quayside {

/// Writes store changes in bursts: one transaction per few milliseconds. If the disk is full or the file busy, changes are kept and retried.
class StoreWriter final : public QObject
{
    Q_DISABLE_COPY_MOVE(StoreWriter)

public:
    /// Runs in a transaction, possibly repeatedly: a failed burst is rolled back and redone.
    using Change = std::function<Result<void>(JobStore &)>;
    /// Called once, after the commit or with the error if given up.
    using Done = std::function<void(const Result<void> &)>;

    enum class Need {
        Soon, ///< no one is waiting
        Now,  ///< someone is waiting: at the end of this event loop pass
        Full, ///< as Now, and synced to disk
    };
    enum class OnFailure { TryAgain, GiveUp };

    /// @p alwaysFull: every commit is synced. @p trouble receives the first error until writing works again.
    StoreWriter(JobStore &store, bool alwaysFull, std::function<void(const ExportError &)> trouble);

    void add(Change change, Done done = {}, Need need = Need::Now, OnFailure onFailure = OnFailure::TryAgain);
    /// Writes pending changes now. Error: why they are still pending.
    Result<void> flush();
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }

private:
    struct Item {
        Change change;
        Done done;
        OnFailure onFailure;
        Need need;
    };
    Result<void> writeAll(std::vector<Item> &items, std::vector<Item> &givenUp);
    void schedule(Need need);

    JobStore &m_store;
    std::function<void(const ExportError &)> m_trouble;
    std::vector<Item> m_items;
    QTimer m_timer;
    bool m_alwaysFull;
    bool m_posted = false;
    bool m_inTrouble = false;
};

} // namespace quayside
