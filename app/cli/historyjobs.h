// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QJsonArray>

/// Exports of the history that a command means.
namespace quayside::cli {

/// All interrupted exports, the oldest first.
QList<ExportJob> interruptedJobs(Session &session);

/// Numbers of those waiting for @p account (an id) to be signed in.
QList<JobId> jobsThatWaitFor(Session &session, const QString &account);

/// The filter for @p choice, with the accounts that it names. Error: UnknownProvider.
Result<HistoryFilter> filterOf(Session &session, const HistoryChoice &choice);

/// "3 4 7", as commands take them.
QString idList(const QList<JobId> &ids);
QJsonArray idArray(const QList<JobId> &ids);

} // namespace quayside::cli
