// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/ratelimiter.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace quayside {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

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
        if (m_limiter)
            m_limiter->schedule(0ms);
    }
    void begin()
    {
        m_going = true;
        ++*m_underWay;
        const std::function<void()> go = std::move(m_go);
        go();
    }

private:
    QPointer<RateLimiter> m_limiter;
    std::shared_ptr<int> m_underWay;
    std::function<void()> m_go;
    bool m_going = false;
};

RateLimiter::RateLimiter(RateLimit limit, Clock &clock) : m_limit(limit), m_clock(clock), m_refilled(clock.now()), m_tokens(limit.burst) {}

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
    const QDateTime until = m_clock.now().addMSecs(time.count());
    if (!m_pausedUntil.isValid() || until > m_pausedUntil)
        m_pausedUntil = until;
}

milliseconds RateLimiter::pauseLeft() const
{
    return m_pausedUntil.isValid() ? std::max(0ms, milliseconds(m_clock.now().msecsTo(m_pausedUntil))) : 0ms;
}

void RateLimiter::setLimit(RateLimit limit)
{
    m_limit = limit;
    schedule(0ms);
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

void RateLimiter::refill()
{
    const QDateTime now = m_clock.now();
    const double passed = static_cast<double>(std::max<qint64>(0, m_refilled.msecsTo(now))) / 1000.0;
    m_tokens = std::min<double>(std::max(1, m_limit.burst), m_tokens + passed * m_limit.perSecond);
    m_refilled = now;
}

void RateLimiter::letGo()
{
    refill();
    while (!m_line.empty()) {
        const TurnPtr turn = m_line.front().lock();
        if (!turn) {
            m_line.pop_front();
            continue;
        }
        if (const milliseconds pause = pauseLeft(); pause > 0ms)
            return schedule(pause);
        if (*m_underWay >= std::max(1, m_limit.atOnce))
            return; // a turn that ends wakes us
        if (m_limit.perSecond > 0 && m_tokens < 1)
            return schedule(milliseconds(static_cast<qint64>(std::ceil((1 - m_tokens) / m_limit.perSecond * 1000)) + 1));
        if (m_limit.perSecond > 0)
            m_tokens -= 1;
        m_line.pop_front();
        turn->begin();
    }
}

} // namespace quayside
