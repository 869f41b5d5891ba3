// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/driver/downloadtask.h"
#include "remote/driver/remotejobstate.h"
#include "remote/driver/steppause.h"

namespace quayside {

/// What is told of a running job at @p now: a pause, one of the account until @p held, a file that comes or files that go (@p download: null, there are
/// none). Nothing: as before.
std::optional<Progress> progressOf(const RemoteJobState &state, const StepPause &pause, const QDateTime &held, const DownloadTask *download,
                                   const QString &service, const QDateTime &now);

/// The warning that a Deprecation or Sunset header of @p reply stands for; nothing: it has none.
std::optional<Warning> deprecation(const HttpReply &reply, const QString &service);

} // namespace quayside
