// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/dialects/http.h"

#include <QFile>

namespace quayside {

/// Whether @p parts name files that nobody has looked at yet.
bool needLook(const QList<FormPart> &parts);

/// @p parts as they are stored and sent: a folder replaced by the files directly in it, by name, and each file with its name, media type, size and
/// time. Looks at the disk, for a worker. Error: SourceNotFound; SourceNotReadable, also for what is no ordinary file, for more than a thousand files,
/// and for two that would be sent under one name.
Result<QList<FormPart>> lookedAt(const QList<FormPart> &parts);

/// Opens the file of @p part in @p file for reading. Error: SourceNotFound, SourceNotReadable; also when it is no longer as lookedAt() saw it.
Result<void> openUpload(const FormPart &part, QFile &file);

/// Whether the open @p file is still as lookedAt() saw it. Error: SourceNotReadable.
Result<void> checkUnchanged(const FormPart &part, const QFile &file);

} // namespace quayside
