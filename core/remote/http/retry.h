// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/http.h"

#include <QDateTime>

#include <chrono>

namespace quayside {

/// Retry-After of a reply (seconds or HTTP date), from @p now, at most an hour. Nothing: none.
std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply, const QDateTime &now);

/// Time until X-RateLimit-Reset (UTC epoch seconds) when X-RateLimit-Remaining is 0; else nothing.
std::optional<std::chrono::milliseconds> rateLimitPause(const HttpReply &reply, const QDateTime &now);

/// An HTTP date (RFC 9110, IMF-fixdate and the two older forms), or an RFC 3339 one. Invalid when it is none.
QDateTime httpDate(const QByteArray &text);

/// Delay before retry @p attempt (from 1): doubles from @p first up to @p longest, with equal jitter (half of it plus @p random, in [0, 1), of
/// the other half).
std::chrono::milliseconds backOff(int attempt, std::chrono::milliseconds first, std::chrono::milliseconds longest, double random);

/// No job asks more often than this, even on `Retry-After: 0`.
constexpr std::chrono::milliseconds leastPause = std::chrono::seconds(1);

/// Whether a retry may help: 429, 502, 503 or 504, and neither `QoS-Retry-Hint:
/// do-not-retry` nor `QoS-Due-To: custom` (Foundry).
bool isTransient(const HttpReply &reply);

/// "0:42", "12:05", "1:02:03".
QString elapsedText(std::chrono::milliseconds time);

} // namespace quayside
