// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/steppause.h"

#include "remote/http/retry.h"

#include <algorithm>
#include <utility>

namespace quayside {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int mostAttempts = 5;

} // namespace

void StepPause::until(const QDateTime &time, std::function<void()> then, bool isAskedFor)
{
    const quint64 number = ++m_number;
    m_endsAt = time;
    m_then = std::move(then);
    m_isAskedFor = isAskedFor;
    m_onBegin();
    const milliseconds delay = std::max(0ms, milliseconds(m_clock.now().msecsTo(time)));
    m_clock.after(delay, this, [this, number] {
        if (number != m_number)
            return;
        m_endsAt = {};
        const auto next = std::exchange(m_then, nullptr);
        next();
    });
}

void StepPause::shorten()
{
    const QDateTime soon = m_clock.now().addMSecs(leastPause.count());
    if (m_endsAt.isValid() && soon < m_endsAt)
        until(soon, std::move(m_then));
}

bool StepPause::beforeRetry(Patience patience, std::optional<milliseconds> retryAfter, std::function<void()> again)
{
    if (patience == Patience::Short && m_failed + 1 >= mostAttempts)
        return false;
    ++m_failed;
    const milliseconds own = backOff(m_failed, 2 * leastPause, 60s, m_clock.random());
    until(m_clock.now().addMSecs(std::max(own, retryAfter.value_or(0ms)).count()), std::move(again), retryAfter > own);
    return true;
}

void StepPause::end()
{
    ++m_number;
    m_endsAt = {};
    m_then = nullptr;
}

} // namespace quayside
