// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/steppause.h"

#include "remote/http/retry.h"

#include <algorithm>

namespace quayside {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int mostAttempts = 5;

} // namespace

void StepPause::until(const QDateTime &time, std::function<void()> then)
{
    const quint64 number = ++m_number;
    m_endsAt = time;
    m_onBegin();
    const milliseconds delay = std::max(0ms, milliseconds(m_clock.now().msecsTo(time)));
    m_clock.after(delay, this, [this, number, then = std::move(then)] {
        if (number != m_number)
            return;
        m_endsAt = {};
        then();
    });
}

bool StepPause::beforeRetry(Patience patience, std::optional<milliseconds> retryAfter, std::function<void()> again)
{
    if (patience == Patience::Short && m_failed + 1 >= mostAttempts)
        return false;
    ++m_failed;
    const milliseconds own = backOff(m_failed, 2 * leastPause, 60s, m_clock.random());
    until(m_clock.now().addMSecs(std::max(own, retryAfter.value_or(0ms)).count()), std::move(again));
    return true;
}

void StepPause::end()
{
    ++m_number;
    m_endsAt = {};
}

} // namespace quayside
