// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobstore.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace quayside {

/// Writes store changes in bursts, one transaction per few milliseconds. While the file is busy, retries for a limited time. If it cannot be written
/// (disk full, read-only, damaged) or stays busy, waiting callers get the error at once.
class StoreWriter final : public QObject
{
    Q_DISABLE_COPY_MOVE(StoreWriter)

public:
    /// Runs in a transaction, possibly repeatedly: a failed burst is rolled back and redone.
    using Change = std::function<Result<void>(JobStore &)>;
    /// Called once, after the commit or with the error.
    using Done = std::function<void(const Result<void> &)>;
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    enum class Need {
        Soon, ///< no one is waiting
        Now,  ///< someone is waiting: at the end of this event loop pass, or some milliseconds later where bursts follow each other closely
        Full, ///< at the end of this event loop pass, and synced to disk
    };
    enum class OnFailure {
        Refuse, ///< dropped as soon as the file is busy
        Drop,   ///< dropped if the file cannot be written
        Keep,   ///< reported like Drop, but written later if the file becomes writable: it records what already happened
    };
    /// How long to retry a busy file.
    static constexpr std::chrono::seconds patience{10};

    /// @p alwaysFull: every commit is synced. @p trouble receives errors nobody else gets, once until writing works again. @p clock measures
    /// the patience.
    StoreWriter(JobStore &store, bool alwaysFull, std::function<void(const ExportError &)> trouble, Clock clock = std::chrono::steady_clock::now);

    void add(Change change, Done done = {}, Need need = Need::Now, OnFailure onFailure = OnFailure::Drop);
    /// Writes pending changes now. Error: why they could not be written.
    Result<void> flush();
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }

private:
    struct Item {
        Change change;
        Done done;
        OnFailure onFailure;
        Need need;
    };
    using Items = std::vector<Item>;
    Result<void> writeAll(Items &items, Items &givenUp);
    void schedule(Need need);
    void startTimer(int milliseconds);
    void countRush();
    void waitAgain(Items items, const ExportError &error);
    void giveUp(Items items, const ExportError &error);
    void tell(const ExportError &error);

    JobStore &m_store;
    std::function<void(const ExportError &)> m_trouble;
    Clock m_clock;
    Items m_items;
    QTimer m_timer;
    std::optional<std::chrono::steady_clock::time_point> m_busySince;
    std::chrono::steady_clock::time_point m_lastBurst{};
    int m_closeBursts = 0; ///< in a row, each soon after the one before
    bool m_alwaysFull;
    bool m_posted = false;
    bool m_told = false;
};

} // namespace quayside
