// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside::cli {

/// Everything about an export as text: source, settings, times, results, warnings, error with action, facts. @p madeBy: its provider's name.
QString jobText(const ExportJob &job, const QString &madeBy);

/// The support report as JSON: everything known about the export, and the program's version. No secrets, but file names.
QJsonObject jobReport(const ExportJob &job);

} // namespace quayside::cli
