// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace quayside {

/// How many threads may be at work at once, over all jobs of one engine: each job's own thread is one of them (Place), and what is free is lent to
/// work that can be shared out (Loan). Lending never waits, and a lent thread makes way for a job that comes: two jobs on 16 cores never keep more
/// than 16 threads busy, and one big book takes all of them. Any thread may call it.
class ThreadBudget
{
public:
    class Loan;

    /// @p threads: how many may be at work at once; 0: one a core.
    explicit ThreadBudget(int threads = 0);
    ~ThreadBudget();
    Q_DISABLE_COPY_MOVE(ThreadBudget)

    /// Where jobs run; each takes its Place first.
    [[nodiscard]] QThreadPool &jobs() { return m_jobs; }
    void setThreads(int threads);
    /// Up to @p most threads that are free now, perhaps none.
    [[nodiscard]] Loan lend(int most);
    /// The most threads that were at work at once until now.
    [[nodiscard]] int peak() const;

    /// So many threads more at work, as they are counted for peak(), or fewer.
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
        InTurn, ///< waits until a place is free: a moment, as lent threads make way and no more jobs are started than there are threads
        AtOnce, ///< beside whatever runs: somebody looks at the screen
    };
    /// The calling thread's place, as long as it works on a job.
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

    /// Threads that were lent. They are given back when this goes at the latest; work in them has to be over by then.
    class Loan
    {
    public:
        Loan() = default;
        Loan(Loan &&other) noexcept;
        ~Loan();
        Loan &operator=(Loan &&) = delete;
        Q_DISABLE_COPY(Loan)

        [[nodiscard]] int count() const { return m_count; }
        /// Runs as many tasks at once as threads were lent, and one more for the thread that waits for them meanwhile. Null: none was lent.
        [[nodiscard]] QThreadPool *pool() const { return m_pool.get(); }

    private:
        friend class ThreadBudget;
        Loan(ThreadBudget &budget, int count, std::unique_ptr<QThreadPool> pool);

        ThreadBudget *m_budget = nullptr;
        int m_count = 0;
        int m_left = 0; ///< not given back yet; under the budget's mutex
        std::unique_ptr<QThreadPool> m_pool;
    };

    /// One thread of a loan that goes from turn to turn: made in it, and gone when it has nothing more to do.
    class Helper
    {
    public:
        explicit Helper(Loan &loan);
        ~Helper();
        Q_DISABLE_COPY_MOVE(Helper)

        /// Whether a job needs the thread; it is given back then, and its work ends here. Ask between two turns.
        [[nodiscard]] bool makesWay();
        /// Gives the thread back while it waits for others.
        void rest();
        /// Takes a thread again after a rest; false: none is free any more, and the work ends here.
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
    mutable std::mutex m_mutex; ///< of all below
    std::condition_variable m_givenBack;
    int m_threads = 1;
    int m_own = 0;    ///< places of jobs
    int m_ahead = 0;  ///< places beside them
    int m_coming = 0; ///< jobs that wait for their place
    int m_lent = 0;
    int m_atWork = 0;
    int m_peak = 0;
    std::vector<std::unique_ptr<QThreadPool>> m_spare; ///< pools of former loans: their threads are used again
};

} // namespace quayside
