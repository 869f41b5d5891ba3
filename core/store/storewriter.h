// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobstore.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace quayside {

/// Writes changes of the store in bursts: everything of a few milliseconds is one transaction. When the disk is full or the file busy,
/// nothing is lost: the changes stay here and are tried again.
class StoreWriter final : public QObject
{
    Q_DISABLE_COPY_MOVE(StoreWriter)

public:
    /// Runs inside a transaction, possibly more than once (a failed burst is rolled back and done again).
    using Change = std::function<Result<void>(JobStore &)>;
    /// Called once after the commit, or with the reason why the change was given up.
    using Done = std::function<void(const Result<void> &)>;

    enum class Need {
        Soon, ///< nobody waits for it
        Now,  ///< somebody waits: at the end of this pass of the event loop
        Full, ///< as Now, and the disk has it
    };
    enum class OnFailure { TryAgain, GiveUp };

    /// @p alwaysFull: every commit waits for the disk. @p trouble hears of a store that cannot be written, once until it can again.
    StoreWriter(JobStore &store, bool alwaysFull, std::function<void(const ExportError &)> trouble);

    void add(Change change, Done done = {}, Need need = Need::Now, OnFailure onFailure = OnFailure::TryAgain);
    /// Writes what is waiting, now. Error: why it still waits.
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
