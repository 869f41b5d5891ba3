// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/driver/remotejobstate.h"
#include "remote/driver/steppause.h"

namespace quayside {

/// What is shown during a pause: "queued, waiting at Workiva, asked 3 times, next in 4 s, 0:42".
QString waitingWords(const RemoteJobState &state, const StepPause &pause, const QString &service, const QDateTime &now);

/// Shown while @p service holds back the account's requests: "Workiva asks this account to wait, next in 300 s".
QString pausedWords(const QDateTime &until, const QString &service, const QDateTime &now);

/// The warning that a Deprecation or Sunset header of @p reply stands for; nothing: it has none.
std::optional<Warning> deprecation(const HttpReply &reply, const QString &service);

} // namespace quayside
