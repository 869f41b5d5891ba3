// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace quayside {

/// Time and randomness, so that tests control both. Engine thread only.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Calls @p work after @p delay, unless @p context is gone by then. Never synchronously, not even for zero.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) = 0;
    /// Uniform in [0, 1).
    [[nodiscard]] virtual double random() = 0;
};

/// Wall clock, QTimer, the system's random numbers.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override;
    [[nodiscard]] double random() override;
};

} // namespace quayside
