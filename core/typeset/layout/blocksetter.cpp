// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/blocksetter.h"

#include "base/concurrent.h"
#include "typeset/layout/blockbuilder.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr size_t blocksATurn = 12;
constexpr size_t turnsAhead = 48;
constexpr size_t turnsBetweenHires = 16; ///< a new helper has to open fonts first

} // namespace

class BlockSetter::Worker
{
public:
    Worker(const LayoutInput &input, const StopToken &stop)
        : m_shaper(input.fonts), m_typesetter(m_shaper, input.images), m_builder(input, m_typesetter, m_context), m_notes(input.document.footnotes.size()),
          m_blocks(input.document.blocks)
    {
        m_context.stop = stop;
    }
    Result<LaidOutBlock> set(size_t index)
    {
        if (index < m_notes)
            return m_builder.note(static_cast<int>(index));
        auto laidOut = m_builder.block(m_blocks[index - m_notes]);
        m_blocks[index - m_notes] = {};
        return laidOut;
    }
    QStringList unhyphenated() const { return m_shaper.unhyphenated(); }

private:
    WorkContext m_context;
    Shaper m_shaper;
    Typesetter m_typesetter;
    BlockBuilder m_builder;
    size_t m_notes;
    Blocks &m_blocks;
};

BlockSetter::BlockSetter(const LayoutInput &input, const WorkContext &context)
    : m_input(input), m_stop(context.stop), m_threads(context.threads), m_turns((total() + blocksATurn - 1) / blocksATurn),
      m_own(std::make_unique<Worker>(input, m_stop))
{
    hire();
}

BlockSetter::~BlockSetter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    waitForHelpers();
}

/// Takes free threads, and again when other jobs may have ended.
void BlockSetter::hire()
{
    if (!m_threads || m_given < m_hireNext)
        return;
    m_hireNext = m_given + turnsBetweenHires;
    m_hired.remove_if([](const Hired &hired) {
        return std::all_of(hired.helpers.begin(), hired.helpers.end(), [](const QFuture<void> &helper) { return helper.isFinished(); });
    });
    const size_t left = m_turns - m_given;
    auto loan = m_threads->lend(static_cast<int>(std::min<size_t>(left, 1000)) - 1);
    if (loan.count() == 0)
        return;
    Hired &hired = m_hired.emplace_back(Hired{std::move(loan), {}});
    for (int i = 0; i < hired.loan.count(); ++i)
        hired.helpers.push_back(runIn(*hired.loan.pool(), [this, &hired] { help(hired.loan); }));
}

void BlockSetter::waitForHelpers()
{
    for (Hired &hired : m_hired) {
        for (QFuture<void> &helper : hired.helpers)
            helper.waitForFinished();
    }
    m_hired.clear();
}

bool BlockSetter::canBegin() const
{
    return m_begun < m_turns && m_begun < m_given + turnsAhead;
}

BlockSetter::Turn *BlockSetter::begin(size_t &number)
{
    number = m_begun++;
    m_open.emplace_back();
    return &m_open.back();
}

/// Lays out one turn, unlocked. Deque entries stay in place when others are added or removed at the ends.
void BlockSetter::set(size_t number, Turn &turn, Worker &worker, std::unique_lock<std::mutex> &lock)
{
    lock.unlock();
    std::exception_ptr exception;
    try {
        for (size_t i = number * blocksATurn; i < std::min((number + 1) * blocksATurn, total()) && !turn.error; ++i) {
            if (auto laidOut = worker.set(i))
                turn.laidOutBlocks.push_back(std::move(*laidOut));
            else
                turn.error = std::make_unique<ExportError>(laidOut.error());
        }
    } catch (...) {
        exception = std::current_exception();
    }
    lock.lock();
    turn.done = true;
    if (exception && !m_exception)
        m_exception = exception;
    m_changed.notify_all();
}

/// Runs in a lent thread until all is done or a job needs it. Rests when too far ahead, so that page composition may have the thread.
void BlockSetter::help(ThreadBudget::Loan &loan)
try {
    std::unique_lock lock(m_mutex);
    if (!hasMore())
        return;
    lock.unlock();
    ThreadBudget::Helper helper(loan);
    Worker worker(m_input, m_stop);
    lock.lock();
    bool stays = true;
    while (stays && hasMore()) {
        if (canBegin()) {
            size_t number = 0;
            Turn *turn = begin(number);
            set(number, *turn, worker, lock);
            stays = !helper.makesWay();
        } else {
            helper.rest();
            m_changed.wait(lock, [this] { return !hasMore() || canBegin(); });
            stays = helper.goOn();
        }
    }
    m_unhyphenated += worker.unhyphenated();
} catch (...) {
    const std::lock_guard lock(m_mutex);
    if (!m_exception)
        m_exception = std::current_exception();
}

Result<std::vector<LaidOutBlock>> BlockSetter::next()
{
    hire();
    std::unique_lock lock(m_mutex);
    if (m_given == m_turns)
        return std::vector<LaidOutBlock>{};
    while (m_open.empty() || !m_open.front().done) {
        if (canBegin()) {
            size_t number = 0;
            Turn *turn = begin(number);
            set(number, *turn, *m_own, lock);
        } else {
            m_changed.wait(lock);
        }
    }
    if (m_exception)
        std::rethrow_exception(m_exception);
    Turn turn = std::move(m_open.front());
    m_open.pop_front();
    ++m_given;
    m_changed.notify_all();
    if (turn.error)
        return failure(*turn.error);
    return std::move(turn.laidOutBlocks);
}

QStringList BlockSetter::unhyphenated()
{
    waitForHelpers();
    QStringList all = m_unhyphenated + m_own->unhyphenated();
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace quayside
