// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside::cli {

/// One export whole, for a person: source, settings, times, results, warnings, error and what to do, facts. @p madeBy: name of its provider.
QString jobText(const ExportJob &job, const QString &madeBy);

/// The report for support, as JSON: all that is known of the export, and the program it was made with. No secrets; it names files.
QJsonObject jobReport(const ExportJob &job);

} // namespace quayside::cli
