// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "output/outputsink.h"
#include "output/stagedfile.h"

#include <QDateTime>
#include <QList>

namespace quayside {

/// Writes a zip of @p files, the main one first, to @p sink. @p name: of the main file, without its ending; @p asOf: time of all entries. Same files, same
/// bytes. Error: Canceled, WriteFailed, the sink's.
Result<void> zipFiles(const QList<StagedFile> &files, const QString &name, const QDateTime &asOf, OutputSink &sink, const StopToken &stop);

} // namespace quayside
