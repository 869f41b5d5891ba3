// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/http.h"

#include <QDateTime>

#include <chrono>

namespace quayside {

/// The Retry-After of an answer: seconds, or an HTTP date seen from @p now (never negative, a day at most). Nothing when it has none.
std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply, const QDateTime &now);

/// When X-RateLimit-Remaining is 0: how long until X-RateLimit-Reset (UTC epoch seconds). Nothing otherwise.
std::optional<std::chrono::milliseconds> rateLimitPause(const HttpReply &reply, const QDateTime &now);

/// An HTTP date (RFC 9110, IMF-fixdate and the two older forms), or an RFC 3339 one. Invalid when it is none.
QDateTime httpDate(const QByteArray &text);

/// How long to wait before attempt @p attempt (1: the first again): doubling from @p first up to @p longest, with "equal jitter": between half
/// of it and all of it, @p random in [0, 1).
std::chrono::milliseconds backOff(int attempt, std::chrono::milliseconds first, std::chrono::milliseconds longest, double random);

/// No job asks its service more often than this, whatever the service says: a `Retry-After: 0` is no leave to hammer it.
constexpr std::chrono::milliseconds leastPause = std::chrono::seconds(1);

/// Whether an answer of this status may be had by asking again: 429, 502, 503, 504, and neither `QoS-Retry-Hint:
/// do-not-retry` nor `QoS-Due-To: custom` (Foundry).
bool isTransient(const HttpReply &reply);

/// "0:42", "12:05", "1:02:03".
QString elapsedText(std::chrono::milliseconds time);

} // namespace quayside
