// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/blocksetter.h"

#include "typeset/layout/blockbuilder.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr size_t blocksATurn = 12;
constexpr size_t turnsAhead = 48;

} // namespace

/// What one thread sets with.
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

BlockSetter::BlockSetter(const LayoutInput &input, StopToken stop, int threads)
    : m_input(input), m_stop(std::move(stop)), m_turns((total() + blocksATurn - 1) / blocksATurn), m_own(std::make_unique<Worker>(input, m_stop))
{
    for (int i = 1; i < threads && static_cast<size_t>(i) < m_turns; ++i)
        m_helpers.emplace_back([this] { help(); });
}

BlockSetter::~BlockSetter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    for (std::thread &helper : m_helpers)
        helper.join();
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

/// Sets one turn, without the lock meanwhile. A deque keeps the places of its other entries when it grows and shrinks at its ends.
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

void BlockSetter::help()
{
    Worker worker(m_input, m_stop);
    std::unique_lock lock(m_mutex);
    while (m_begun < m_turns && !m_closing && !m_exception) {
        if (canBegin()) {
            size_t number = 0;
            Turn *turn = begin(number);
            set(number, *turn, worker, lock);
        } else {
            m_changed.wait(lock);
        }
    }
    m_unhyphenated += worker.unhyphenated();
}

Result<std::vector<LaidOutBlock>> BlockSetter::next()
{
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
    for (std::thread &helper : m_helpers)
        helper.join();
    m_helpers.clear();
    QStringList all = m_unhyphenated + m_own->unhyphenated();
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace quayside
