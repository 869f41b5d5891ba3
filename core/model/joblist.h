// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

/// A list of exports as a file to share: CSV for spreadsheets (JSON is toJson() of each).
namespace quayside {

/// The first line of the CSV, with stable English names.
QByteArray csvHead();

/// A line for @p job; @p account: the name of the account, empty for this computer. RFC 4180; text that a spreadsheet would take for a formula begins
/// with an apostrophe.
QByteArray csvLine(const ExportJob &job, const QString &account);

} // namespace quayside
