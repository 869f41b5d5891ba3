// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terminalwords.h"
#include "model/exportjob.h"

/// A job as the command line tells it: what can be done about it is a command.
namespace quayside::cli {

/// The error of @p job with the commands that go on with it and report it; empty without an error. @p kept: it is in the history, which these need.
ErrorWords errorWordsHere(const ExportJob &job, bool kept = true);

/// Whether a service goes on with what nobody follows any longer.
bool goesOnThere(const ExportJob &job);
/// That it does, and the command that follows it again; only for those of which goesOnThere() holds.
QString goesOnThereWords(const ExportJob &job, bool kept = true);

/// As toJson() of the error, with the action for a terminal.
QJsonObject jsonOf(const ExportError &error);
/// As toJson() of the job, with the action for a terminal and `goesOnThere`.
QJsonObject jsonOf(const ExportJob &job, bool kept = true);

} // namespace quayside::cli
