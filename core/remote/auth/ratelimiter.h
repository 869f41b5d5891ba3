// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/accountlock.h"
#include "remote/dialects/dialect.h"
#include "remote/http/clock.h"

#include <deque>
#include <memory>

namespace quayside {

/// One for each account: how many of its requests are under way, how fast they follow each other, and pauses the service asked for, over all
/// processes that share the account. First come, first served.
class RateLimiter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateLimiter)

public:
    /// A turn to send one request; giving it up (destruction) lets the next one go. A waiting turn that is destroyed leaves the line.
    class Turn;
    using TurnPtr = std::shared_ptr<Turn>;

    /// @p shared outlives the limiter.
    RateLimiter(RateLimit limit, Clock &clock, AccountLock &shared);
    ~RateLimiter() override;

    /// Stands in line; @p go is called when the request may leave, never before this returns.
    [[nodiscard]] TurnPtr wait(std::function<void()> go);
    /// No request of this account before then. The later of two pauses holds.
    void pauseFor(std::chrono::milliseconds time);

private:
    void pauseUntil(const QDateTime &until);
    void schedule(std::chrono::milliseconds delay);
    void letGo();
    std::chrono::milliseconds stepUp(AccountLock::Pace &pace) const;

    const RateLimit m_limit;
    Clock &m_clock;
    AccountLock &m_shared;
    std::deque<std::weak_ptr<Turn>> m_line;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0);
    QDateTime m_wakeAt; ///< of the earliest wake-up that is due; invalid: none
};

} // namespace quayside
