// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/accountlock.h"
#include "remote/dialects/dialect.h"
#include "remote/http/clock.h"

#include <deque>
#include <memory>

namespace quayside {

/// Limits one account's requests, over all processes that share it: how many in flight, how fast, and the pauses its service asks for. First come,
/// first served.
class RateLimiter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateLimiter)

public:
    /// The right to send one request. Destroying it lets the next one go, or leaves the queue.
    class Turn;
    using TurnPtr = std::shared_ptr<Turn>;

    /// @p shared outlives the limiter.
    RateLimiter(RateLimit limit, Clock &clock, AccountLock &shared);
    ~RateLimiter() override;

    /// Queues; @p go is called when the request may leave, never before this returns.
    [[nodiscard]] TurnPtr wait(std::function<void()> go);
    /// Pauses the account, at most 15 minutes: one reply must not block other requests for long. The later of two pauses wins.
    void pauseFor(std::chrono::milliseconds time);
    /// Ends the pause, for all processes.
    void endPause();
    /// The end of the pause, perhaps set by another process; invalid: none.
    [[nodiscard]] QDateTime pausedUntil();
    /// As above, as seen by the last waiting request.
    [[nodiscard]] QDateTime knownPause() const;

Q_SIGNALS:
    void pauseEnded();

private:
    void pauseUntil(const QDateTime &until);
    void schedule(std::chrono::milliseconds delay);
    void letGo();
    std::chrono::milliseconds stepUp(AccountLock::Pace &pace);
    [[nodiscard]] bool isPaused(const QDateTime &until) const;

    const RateLimit m_limit;
    Clock &m_clock;
    AccountLock &m_shared;
    std::deque<std::weak_ptr<Turn>> m_line;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0);
    QDateTime m_wakeAt;      ///< next wake-up; invalid: none
    QDateTime m_pausedUntil; ///< as seen last
};

} // namespace quayside
