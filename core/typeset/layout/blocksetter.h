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

/// Sets the footnotes and then the blocks of a document, a few at a time in whatever thread the budget lends, and gives them out in their order. What
/// is set ahead is bounded. Each thread has its own shaper and typesetter, which never leave it; laid-out blocks are values.
class BlockSetter
{
public:
    /// In the calling thread, and in those that @p context lends.
    BlockSetter(const LayoutInput &input, const WorkContext &context);
    ~BlockSetter();
    Q_DISABLE_COPY_MOVE(BlockSetter)

    /// The next few laid-out blocks; helps to set while it waits. Nothing when all were given. Error: Canceled, LayoutFailed.
    Result<std::vector<LaidOutBlock>> next();
    /// How much was given out, in percent.
    [[nodiscard]] int percent() const { return static_cast<int>(m_given * 100 / std::max<size_t>(1, m_turns)); }
    /// Languages for which hyphenation was asked and no dictionary is there, sorted. After the last laid-out block.
    QStringList unhyphenated();

private:
    class Worker;
    struct Turn {
        std::vector<LaidOutBlock> laidOutBlocks;
        std::unique_ptr<ExportError> error;
        bool done = false;
    };

    /// Some threads that were lent at one time.
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
    [[nodiscard]] size_t total() const { return m_input.document.footnotes.size() + m_input.document.blocks.size(); }

    const LayoutInput &m_input;
    StopToken m_stop;
    ThreadBudget *m_threads;
    size_t m_turns;
    std::list<Hired> m_hired;      ///< of the calling thread
    size_t m_hireNext = 0;         ///< turns to be given out before threads are asked for again
    std::unique_ptr<Worker> m_own; ///< of the calling thread
    std::mutex m_mutex;            ///< of all below
    std::condition_variable m_changed;
    std::deque<Turn> m_open; ///< begun and not given out
    size_t m_given = 0;      ///< turns
    size_t m_begun = 0;
    bool m_closing = false;
    std::exception_ptr m_exception;
    QStringList m_unhyphenated;
};

} // namespace quayside
