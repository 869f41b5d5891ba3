// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http/clock.h"

#include <optional>

namespace quayside {

/// The pauses of one job: before its next status request, and before a failed attempt is made again. One at a time: a new pause replaces the
/// one under way.
class StepPause final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPause)

public:
    enum class Patience {
        Short,       ///< five attempts
        UntilStopped ///< somebody else ends it
    };

    /// @p onBegin is called whenever a pause has begun.
    StepPause(Clock &clock, std::function<void()> onBegin) : m_clock(clock), m_onBegin(std::move(onBegin)) {}

    /// Calls @p then at @p time, never immediately. @p isAskedFor: the service named the time.
    void until(const QDateTime &time, std::function<void()> then, bool isAskedFor = false);
    /// An attempt failed: calls @p again after a back-off, and no earlier than @p retryAfter. False, and nothing happens: there were enough.
    [[nodiscard]] bool beforeRetry(Patience patience, std::optional<std::chrono::milliseconds> retryAfter, std::function<void()> again);
    /// Attempts of the step at hand that failed.
    [[nodiscard]] int failedAttempts() const { return m_failed; }
    void countFailure() { ++m_failed; }
    /// A new step: no attempt of it has failed.
    void forStep() { m_failed = 0; }
    /// Nothing is called any more.
    void end();
    /// Ends the current pause as soon as allowed: a second from now.
    void shorten();
    /// Whether the service named the end of the current pause.
    [[nodiscard]] bool isAskedFor() const { return m_isAskedFor; }
    /// When the pause under way ends; invalid: there is none.
    [[nodiscard]] QDateTime endsAt() const { return m_endsAt; }

private:
    Clock &m_clock;
    const std::function<void()> m_onBegin;
    QDateTime m_endsAt;
    std::function<void()> m_then;
    bool m_isAskedFor = false;
    quint64 m_number = 0; ///< of the latest pause; older ones that wake up do nothing
    int m_failed = 0;
};

} // namespace quayside
