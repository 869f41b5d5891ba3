// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/clock.h"
#include "remote/dialect.h"

#include <deque>
#include <memory>

namespace quayside {

/// One for each account: how many of its requests are under way, how fast they follow each other, and pauses the service asked for.
/// First come, first served.
class RateLimiter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateLimiter)

public:
    /// A turn to send one request; giving it up (destruction) lets the next one go. A waiting turn that is destroyed leaves the line.
    class Turn;
    using TurnPtr = std::shared_ptr<Turn>;

    RateLimiter(RateLimit limit, Clock &clock);
    ~RateLimiter() override;

    /// Stands in line; @p go is called when the request may leave, never before this returns.
    [[nodiscard]] TurnPtr wait(std::function<void()> go);
    /// No request of this account before then. The later of two pauses holds.
    void pauseFor(std::chrono::milliseconds time);
    /// How long the pause still is.
    [[nodiscard]] std::chrono::milliseconds pauseLeft() const;
    void setLimit(RateLimit limit);

private:
    void schedule(std::chrono::milliseconds delay);
    void letGo();
    void refill();

    RateLimit m_limit;
    Clock &m_clock;
    std::deque<std::weak_ptr<Turn>> m_line;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0);
    QDateTime m_pausedUntil;
    QDateTime m_refilled;
    double m_tokens = 1;
    QDateTime m_wakeAt; ///< of the earliest wake-up that is due; invalid: none
};

} // namespace quayside
