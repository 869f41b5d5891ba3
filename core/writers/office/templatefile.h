// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zippackage.h"

namespace quayside::office {

/// The package at @p path, a document that lends its looks; it counts as an input. Error: SourceNotFound, SourceMalformed, with the path.
Result<ZipPackage> openTemplate(const QString &path, WorkContext &context);

} // namespace quayside::office
