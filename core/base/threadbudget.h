// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace quayside {

/// Limits busy threads over all jobs of an engine. Each job's own thread counts (Place); free ones are lent (Loan). Lending never waits, and lent
/// threads yield to new jobs: two jobs on 16 cores keep at most 16 busy, one big book uses all. Thread-safe.
class ThreadBudget
{
public:
    class Loan;

    /// @p threads: the limit; 0: one per core.
    explicit ThreadBudget(int threads = 0);
    ~ThreadBudget();
    Q_DISABLE_COPY_MOVE(ThreadBudget)

    /// For jobs; each takes its Place first.
    [[nodiscard]] QThreadPool &jobs() { return m_jobs; }
    void setThreads(int threads);
    /// Up to @p most free threads, perhaps none.
    [[nodiscard]] Loan lend(int most);
    /// The most threads busy at once so far.
    [[nodiscard]] int peak() const;

    /// Counts busy threads for peak() while in scope.
    class Counted
    {
    public:
        Counted(ThreadBudget &budget, int change);
        ~Counted();
        Q_DISABLE_COPY_MOVE(Counted)

    private:
        ThreadBudget &m_budget;
        int m_change;
    };

    enum class Entry {
        InTurn, ///< waits for a place: briefly, as lent threads yield and jobs never outnumber threads
        AtOnce, ///< exceeds the limit: a person is waiting
    };
    /// Counts the calling thread as working on a job.
    class Place
    {
    public:
        Place(ThreadBudget &budget, Entry entry);
        ~Place();
        Q_DISABLE_COPY_MOVE(Place)

    private:
        ThreadBudget &m_budget;
        Entry m_entry;
    };

    /// Lent threads. Work in them must end before this is destroyed.
    class Loan
    {
    public:
        Loan() = default;
        Loan(Loan &&other) noexcept;
        ~Loan();
        Loan &operator=(Loan &&) = delete;
        Q_DISABLE_COPY(Loan)

        [[nodiscard]] int count() const { return m_count; }
        /// Has a thread more than was lent, for the one waiting. Null: nothing was lent.
        [[nodiscard]] QThreadPool *pool() const { return m_pool.get(); }

    private:
        friend class ThreadBudget;
        Loan(ThreadBudget &budget, int count, std::unique_ptr<QThreadPool> pool);

        ThreadBudget *m_budget = nullptr;
        int m_count = 0;
        int m_left = 0; ///< not returned yet; guarded by the budget's mutex
        std::unique_ptr<QThreadPool> m_pool;
    };

    /// A lent thread that works in rounds; lives in that thread.
    class Helper
    {
    public:
        explicit Helper(Loan &loan);
        ~Helper();
        Q_DISABLE_COPY_MOVE(Helper)

        /// Returns the thread if a job needs it; the work here must then end. Ask between rounds.
        [[nodiscard]] bool makesWay();
        /// Returns the thread while it waits for others.
        void rest();
        /// Takes a thread again after rest(). False: none is free, and the work must end.
        [[nodiscard]] bool goOn();

    private:
        void giveBack();

        Loan &m_loan;
        ThreadBudget &m_budget;
        bool m_has = true;
    };

private:
    void countAtWork(int change);
    [[nodiscard]] int taken() const { return m_own + m_ahead + m_coming + m_lent; }

    QThreadPool m_jobs;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_givenBack;
    int m_threads = 1;
    int m_own = 0;    ///< jobs in turn
    int m_ahead = 0;  ///< jobs AtOnce
    int m_coming = 0; ///< jobs waiting for a place
    int m_lent = 0;
    int m_atWork = 0;
    int m_peak = 0;
    std::vector<std::unique_ptr<QThreadPool>> m_spare; ///< pools of past loans, kept to reuse their threads
};

} // namespace quayside
