// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/blocksetter.h"

#include "base/concurrent.h"
#include "document/csvrows.h"
#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/floatingimages.h"
#include "typeset/layout/tablebuilder.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr size_t blocksATurn = 12;
constexpr size_t turnsAhead = 48;
constexpr size_t turnsOfTables = 4; ///< ahead, where there are long tables
constexpr size_t cellsTogether = 1500;
constexpr size_t turnsBetweenHires = 16; ///< a new helper has to open fonts first

} // namespace

struct BlockSetter::LongTable {
    CsvRows rows;
    std::vector<TablePlan> plans; ///< by part
};

class BlockSetter::Worker
{
public:
    Worker(const LayoutInput &input, const std::vector<Unit> &units, const StopToken &stop)
        : m_shaper(input.fonts, stop), m_typesetter(m_shaper, input.images), m_builder(input, m_typesetter, m_context),
          m_notes(input.document.footnotes.size()), m_blocks(input.document.blocks), m_units(units)
    {
        m_context.stop = stop;
    }
    Result<LaidOutBlock> set(size_t index)
    {
        if (index < m_notes)
            return m_builder.note(static_cast<int>(index));
        const Unit &unit = m_units[index - m_notes];
        if (unit.table)
            return m_builder.rows(unit.table->rows, unit.table->plans[unit.part], unit.firstRow, unit.rows);
        auto laidOut = m_builder.block(m_blocks[unit.block]);
        m_blocks[unit.block] = {};
        return laidOut;
    }
    Result<std::vector<TablePlan>> plans(const CsvRows &rows) { return m_builder.plans(rows); }
    QStringList unhyphenated() const { return m_shaper.unhyphenated(); }

private:
    WorkContext m_context;
    Shaper m_shaper;
    PageTypesetter m_typesetter;
    BlockBuilder m_builder;
    size_t m_notes;
    Blocks &m_blocks;
    const std::vector<Unit> &m_units;
};

BlockSetter::BlockSetter(const LayoutInput &input, const WorkContext &context)
    : m_input(input), m_stop(context.stop), m_threads(context.threads), m_ahead(turnsAhead), m_own(std::make_unique<Worker>(input, m_units, m_stop)),
      m_divided(divide()), m_turns((total() + blocksATurn - 1) / blocksATurn)
{
    if (m_divided)
        hire();
}

/// All rows of a part come before those of the next.
void BlockSetter::addUnits(size_t block, const LongTable &table)
{
    for (size_t part = 0; part < table.plans.size(); ++part) {
        const size_t columns = table.plans[part].columns.widths.size();
        const size_t together = std::max<size_t>(1, cellsTogether / std::max<size_t>(1, columns));
        for (size_t row = 0; row < std::max<size_t>(1, table.rows.size()); row += together)
            m_units.push_back({block, &table, part, row, together});
    }
}

/// A long table is laid out in portions: the next is begun when earlier ones are on their pages.
Result<void> BlockSetter::divide()
{
    Blocks &blocks = m_input.document.blocks;
    m_units.reserve(blocks.size());
    WorkContext context;
    context.stop = m_stop;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto *raw = blocks[i].value.as<Raw>();
        auto rows = raw ? CsvRows::of(*raw, context) : std::nullopt;
        if (!rows && i + 1 < blocks.size() && joinFloatingImage(blocks[i], blocks[i + 1], m_input.images))
            continue;
        if (!rows) {
            m_units.push_back({.block = i});
            continue;
        }
        if (!*rows)
            return failure(rows->error());
        auto plans = m_own->plans(**rows);
        if (!plans)
            return failure(plans.error());
        blocks[i] = {};
        addUnits(i, m_tables.emplace_back(LongTable{std::move(**rows), std::move(*plans)}));
        m_ahead = turnsOfTables;
    }
    return {};
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
    return m_begun < m_turns && m_begun < m_given + m_ahead;
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
    Worker worker(m_input, m_units, m_stop);
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
    if (!m_divided)
        return failure(m_divided.error());
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
