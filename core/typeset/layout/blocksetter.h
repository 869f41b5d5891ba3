// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadbudget.h"
#include "typeset/layout/laidoutblock.h"
#include "typeset/layout/layoutsettings.h"

#include <QFuture>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <exception>
#include <list>
#include <mutex>

namespace quayside {

class BlockBuilder;

/// Lays out footnotes, then blocks, on all threads the budget lends; returns them in order, with a bounded lead. Each thread has its own
/// shaper and typesetter; laid-out blocks are values.
class BlockSetter
{
public:
    /// Runs in the caller's thread and those lent.
    BlockSetter(const LayoutInput &input, const WorkContext &context);
    ~BlockSetter();
    Q_DISABLE_COPY_MOVE(BlockSetter)

    /// The next few blocks; lays out while waiting. Empty at the end. Error: Canceled, LayoutFailed.
    Result<std::vector<LaidOutBlock>> next();
    /// Percentage returned so far.
    [[nodiscard]] int percent() const { return static_cast<int>(m_given * 100 / std::max<size_t>(1, m_turns)); }
    /// Languages to hyphenate that have no dictionary, sorted. Call after the last block.
    QStringList unhyphenated();

private:
    class Worker;
    struct LongTable;
    /// A block, or some rows of a long table.
    struct Unit {
        size_t block = 0;
        const LongTable *table = nullptr;
        size_t part = 0; ///< of its columns
        size_t firstRow = 0;
        size_t rows = 0;
    };
    Result<void> divide();
    void addUnits(size_t block, const LongTable &table);
    struct Turn {
        std::vector<LaidOutBlock> laidOutBlocks;
        std::unique_ptr<ExportError> error;
        bool done = false;
    };

    /// Threads lent together.
    struct Hired {
        ThreadBudget::Loan loan;
        std::vector<QFuture<void>> helpers;
    };
    void hire();
    void help(ThreadBudget::Loan &loan);
    void waitForHelpers();
    [[nodiscard]] bool hasMore() const { return m_begun < m_turns && !m_closing && !m_exception; }
    Turn *begin(size_t &number);
    void set(size_t number, Turn &turn, Worker &worker, std::unique_lock<std::mutex> &lock);
    [[nodiscard]] bool canBegin() const;
    [[nodiscard]] size_t total() const { return m_input.document.footnotes.size() + m_units.size(); }

    const LayoutInput &m_input;
    StopToken m_stop;
    ThreadBudget *m_threads;
    std::list<LongTable> m_tables;
    std::vector<Unit> m_units;
    size_t m_ahead;                ///< turns
    std::list<Hired> m_hired;      ///< used by the caller's thread only
    size_t m_hireNext = 0;         ///< m_given at which to ask again
    std::unique_ptr<Worker> m_own; ///< the caller's thread's
    Result<void> m_divided;        ///< the blocks into units
    size_t m_turns;                ///< of all units
    std::mutex m_mutex;            ///< guards the members below
    std::condition_variable m_changed;
    std::deque<Turn> m_open; ///< not yet returned
    size_t m_given = 0;      ///< turns returned
    size_t m_begun = 0;
    bool m_closing = false;
    std::exception_ptr m_exception;
    QStringList m_unhyphenated;
};

} // namespace quayside
