// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <ctime>

namespace quayside::test {

/// Milliseconds that the calling thread has worked so far.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

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

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double now = threadMilliseconds();
        longestWork = qMax(longestWork, now - m_last);
        longestWall = qMax(longestWall, double(m_wall.nsecsElapsed()) / 1e6);
        m_last = now;
        m_wall.start();
    }

private:
    double m_last = 0;
    QElapsedTimer m_wall;
};

} // namespace quayside::test
