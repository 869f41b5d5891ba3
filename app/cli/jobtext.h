// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside::cli {

/// Everything about an export as text: source, settings, times, results, warnings, error with action, facts. @p provider: null if its account is gone.
QString jobText(const ExportJob &job, const ProviderDescription *provider);

/// The support report as JSON: everything known about the export, and the program's version. No secrets, but file names.
QJsonObject jobReport(const ExportJob &job);

} // namespace quayside::cli
