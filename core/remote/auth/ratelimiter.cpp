// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/auth/ratelimiter.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace quayside {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds anotherIsAtIt = 40ms; // before trying again for what another process holds
constexpr milliseconds longestPause = 15min;
constexpr milliseconds lookAgain = 5s; // the pause may have been ended

} // namespace

class RateLimiter::Turn
{
    Q_DISABLE_COPY_MOVE(Turn)

public:
    Turn(RateLimiter *limiter, std::function<void()> go) : m_limiter(limiter), m_underWay(limiter->m_underWay), m_go(std::move(go)) {}
    ~Turn()
    {
        if (!m_going)
            return;
        --*m_underWay;
        m_place.unlock();
        if (m_limiter)
            m_limiter->schedule(0ms);
    }
    void begin(FileLock place)
    {
        m_going = true;
        m_place = std::move(place);
        ++*m_underWay;
        const std::function<void()> go = std::move(m_go);
        go();
    }

private:
    QPointer<RateLimiter> m_limiter;
    std::shared_ptr<int> m_underWay;
    std::function<void()> m_go;
    FileLock m_place; ///< shared by all processes
    bool m_going = false;
};

RateLimiter::RateLimiter(RateLimit limit, Clock &clock, AccountLock &shared) : m_limit(limit), m_clock(clock), m_shared(shared) {}

RateLimiter::~RateLimiter() = default;

RateLimiter::TurnPtr RateLimiter::wait(std::function<void()> go)
{
    auto turn = std::make_shared<Turn>(this, std::move(go));
    m_line.push_back(turn);
    schedule(0ms);
    return turn;
}

void RateLimiter::pauseFor(milliseconds time)
{
    pauseUntil(m_clock.now().addMSecs(std::min(time, longestPause).count()));
}

void RateLimiter::endPause()
{
    const auto none = [](AccountLock::Pace &pace) { pace.pausedUntil = {}; };
    if (!m_shared.withPace(none))
        return m_clock.after(anotherIsAtIt, this, [this] { endPause(); });
    m_pausedUntil = {};
    schedule(0ms);
    Q_EMIT pauseEnded();
}

QDateTime RateLimiter::pausedUntil()
{
    QDateTime until = m_pausedUntil;
    (void)m_shared.withPace([&until](AccountLock::Pace &pace) { until = pace.pausedUntil; });
    return isPaused(until) ? until : QDateTime();
}

QDateTime RateLimiter::knownPause() const
{
    return isPaused(m_pausedUntil) ? m_pausedUntil : QDateTime();
}

bool RateLimiter::isPaused(const QDateTime &until) const
{
    // A longer pause means that the clock was set back.
    const milliseconds left = until.isValid() ? milliseconds(m_clock.now().msecsTo(until)) : 0ms;
    return left > 0ms && left <= longestPause;
}

void RateLimiter::pauseUntil(const QDateTime &until)
{
    const auto later = [&until](AccountLock::Pace &pace) {
        if (!pace.pausedUntil.isValid() || until > pace.pausedUntil)
            pace.pausedUntil = until;
    };
    if (!m_shared.withPace(later))
        m_clock.after(anotherIsAtIt, this, [this, until] { pauseUntil(until); });
}

void RateLimiter::schedule(milliseconds delay)
{
    const QDateTime at = m_clock.now().addMSecs(delay.count());
    if (m_wakeAt.isValid() && m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.after(delay, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt = {};
        letGo();
    });
}

/// How long the next request has to wait; 0: it was counted and may go.
milliseconds RateLimiter::stepUp(AccountLock::Pace &pace)
{
    const QDateTime now = m_clock.now();
    m_pausedUntil = pace.pausedUntil;
    if (isPaused(pace.pausedUntil))
        return std::min(milliseconds(now.msecsTo(pace.pausedUntil)), lookAgain);
    if (m_limit.perSecond <= 0)
        return 0ms;
    const double most = std::max(1, m_limit.burst);
    const double passed = pace.refilled.isValid() ? static_cast<double>(std::max<qint64>(0, pace.refilled.msecsTo(now))) / 1000.0 : 0;
    pace.tokens = pace.tokens < 0 ? most : std::min(most, pace.tokens + passed * m_limit.perSecond);
    pace.refilled = now;
    if (pace.tokens < 1)
        return milliseconds(static_cast<qint64>(std::ceil((1 - pace.tokens) / m_limit.perSecond * 1000)) + 1);
    pace.tokens -= 1;
    return 0ms;
}

void RateLimiter::letGo()
{
    const int atOnce = std::max(1, m_limit.atOnce);
    while (!m_line.empty()) {
        const TurnPtr turn = m_line.front().lock();
        if (!turn) {
            m_line.pop_front();
            continue;
        }
        if (*m_underWay >= atOnce)
            return; // the end of a turn wakes us
        FileLock place;
        if (!m_shared.takePlace(atOnce, place))
            return schedule(anotherIsAtIt);
        milliseconds wait = anotherIsAtIt;
        (void)m_shared.withPace([&](AccountLock::Pace &pace) { wait = stepUp(pace); });
        if (wait > 0ms)
            return schedule(wait);
        m_line.pop_front();
        turn->begin(std::move(place));
    }
}

} // namespace quayside
