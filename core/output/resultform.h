// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"

/// What a result is, as its options have it: one file, a folder, or one zip of what would be a folder.
namespace quayside {

/// The option of every format whose result may be a folder: all its files in one zip.
OptionSpec zipOption();

/// Whether a result of @p format under these effective options is a zip of its files.
bool isZipped(const TargetFormat &format, const QJsonObject &options);

/// What a result of @p request in @p format is. A zip is a file.
ResultForm formOf(const TargetFormat &format, const ExportRequest &request);

/// The ending of a result of @p request in @p format, without a dot; empty: only the result tells.
QString endingOf(const TargetFormat &format, const ExportRequest &request);

} // namespace quayside
