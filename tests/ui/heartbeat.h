// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>
#include <ctime>
#include <vector>

namespace quayside::test {

/// Milliseconds that the calling thread has worked so far.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds of work at once after which a window is frozen to its user, on a slow and busy machine and without optimisation too. How much less it is
/// is measured by bench_window and bench_preview.
constexpr double frozen = 500;

/// Beats in the event loop of the window's thread and keeps the longest pause: how long the thread itself worked between two beats, and how
/// long they were apart on the wall, which on a busy machine is longer.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_wall.start();
        m_last = threadMilliseconds();
        startTimer(1);
    }
    double longestWork = 0;
    double longestWall = 0;
    /// What @p part (0–1) of the beats kept within, by work.
    [[nodiscard]] double workOf(double part) const
    {
        std::vector<float> sorted = m_works;
        const auto at = sorted.begin() + std::ptrdiff_t(part * double(sorted.size() - 1));
        std::nth_element(sorted.begin(), at, sorted.end());
        return *at;
    }
    [[nodiscard]] std::size_t beats() const { return m_works.size(); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double now = threadMilliseconds();
        longestWork = qMax(longestWork, now - m_last);
        m_works.push_back(float(now - m_last));
        longestWall = qMax(longestWall, double(m_wall.nsecsElapsed()) / 1e6);
        m_last = now;
        m_wall.start();
    }

private:
    double m_last = 0;
    std::vector<float> m_works;
    QElapsedTimer m_wall;
};

} // namespace quayside::test
