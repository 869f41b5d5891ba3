// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threadbudget.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace quayside {

ThreadBudget::ThreadBudget(int threads)
{
    setThreads(threads);
}

ThreadBudget::~ThreadBudget() = default;

void ThreadBudget::setThreads(int threads)
{
    const std::lock_guard lock(m_mutex);
    m_threads = threads > 0 ? threads : std::max(1, QThread::idealThreadCount());
    m_jobs.setMaxThreadCount(m_threads + 1); // one extra, so that a preview need not wait for a long export
    m_givenBack.notify_all();
}

ThreadBudget::Loan ThreadBudget::lend(int most)
{
    const std::lock_guard lock(m_mutex);
    const int count = std::clamp(m_threads - taken(), 0, std::max(0, most));
    if (count == 0)
        return {};
    auto pool = std::make_unique<QThreadPool>();
    if (!m_spare.empty()) {
        pool = std::move(m_spare.back());
        m_spare.pop_back();
    }
    pool->setMaxThreadCount(count + 1);
    m_lent += count;
    return {*this, count, std::move(pool)};
}

int ThreadBudget::peak() const
{
    const std::lock_guard lock(m_mutex);
    return m_peak;
}

void ThreadBudget::countAtWork(int change)
{
    m_atWork += change;
    m_peak = std::max(m_peak, m_atWork);
}

ThreadBudget::Counted::Counted(ThreadBudget &budget, int change) : m_budget(budget), m_change(change)
{
    const std::lock_guard lock(m_budget.m_mutex);
    m_budget.countAtWork(m_change);
}

ThreadBudget::Counted::~Counted()
{
    const std::lock_guard lock(m_budget.m_mutex);
    m_budget.countAtWork(-m_change);
}

ThreadBudget::Place::Place(ThreadBudget &budget, Entry entry) : m_budget(budget), m_entry(entry)
{
    std::unique_lock lock(budget.m_mutex);
    if (entry == Entry::InTurn) {
        ++budget.m_coming;
        budget.m_givenBack.wait(lock, [&budget] { return budget.m_own + budget.m_lent < budget.m_threads; });
        --budget.m_coming;
        ++budget.m_own;
    } else {
        ++budget.m_ahead;
    }
    budget.countAtWork(1);
}

ThreadBudget::Place::~Place()
{
    const std::lock_guard lock(m_budget.m_mutex);
    --(m_entry == Entry::InTurn ? m_budget.m_own : m_budget.m_ahead);
    m_budget.countAtWork(-1);
    m_budget.m_givenBack.notify_all();
}

ThreadBudget::Loan::Loan(ThreadBudget &budget, int count, std::unique_ptr<QThreadPool> pool)
    : m_budget(&budget), m_count(count), m_left(count), m_pool(std::move(pool))
{}

ThreadBudget::Loan::Loan(Loan &&other) noexcept
    : m_budget(std::exchange(other.m_budget, nullptr)), m_count(other.m_count), m_left(other.m_left), m_pool(std::move(other.m_pool))
{}

ThreadBudget::Loan::~Loan()
{
    if (!m_budget)
        return;
    const std::lock_guard lock(m_budget->m_mutex);
    m_budget->m_lent -= m_left;
    m_budget->m_spare.push_back(std::move(m_pool));
    m_budget->m_givenBack.notify_all();
}

ThreadBudget::Helper::Helper(Loan &loan) : m_loan(loan), m_budget(*loan.m_budget)
{
    const std::lock_guard lock(m_budget.m_mutex);
    m_budget.countAtWork(1);
}

ThreadBudget::Helper::~Helper()
{
    const std::lock_guard lock(m_budget.m_mutex);
    giveBack();
}

void ThreadBudget::Helper::giveBack()
{
    if (!std::exchange(m_has, false))
        return;
    --m_loan.m_left;
    --m_budget.m_lent;
    m_budget.countAtWork(-1);
    m_budget.m_givenBack.notify_all();
}

bool ThreadBudget::Helper::makesWay()
{
    const std::lock_guard lock(m_budget.m_mutex);
    if (m_budget.taken() <= m_budget.m_threads)
        return false;
    giveBack();
    return true;
}

void ThreadBudget::Helper::rest()
{
    const std::lock_guard lock(m_budget.m_mutex);
    giveBack();
}

bool ThreadBudget::Helper::goOn()
{
    const std::lock_guard lock(m_budget.m_mutex);
    if (m_budget.taken() >= m_budget.m_threads)
        return false;
    m_has = true;
    ++m_loan.m_left;
    ++m_budget.m_lent;
    m_budget.countAtWork(1);
    return true;
}

} // namespace quayside
