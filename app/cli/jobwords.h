// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terminalwords.h"
#include "model/exportjob.h"

/// Jobs as command line text, with commands as actions.
namespace quayside::cli {

/// The error of @p job with commands to continue and report it; empty without an error. @p kept: in the history, which the commands need.
ErrorWords errorWordsHere(const ExportJob &job, bool kept = true);

/// Whether the service continues an export that is no longer followed.
bool goesOnThere(const ExportJob &job);
/// Says so, with the command to follow it again; only if goesOnThere().
QString goesOnThereWords(const ExportJob &job, bool kept = true);

/// As toJson() of the error, with the action for a terminal.
QJsonObject jsonOf(const ExportError &error);
/// As toJson() of the job, with the action for a terminal and `goesOnThere`.
QJsonObject jsonOf(const ExportJob &job, bool kept = true);

} // namespace quayside::cli
