// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/dialects/http.h"

#include <QFile>

namespace quayside {

/// Whether @p parts name files not passed through lookedAt() yet.
bool needLook(const QList<FormPart> &parts);

/// @p parts as stored and sent: folders replaced by the files directly in them, by name, and each file with name, media type, size and time. Reads the
/// disk, so call it in a worker. Error: SourceNotFound; SourceNotReadable, also for other than ordinary files, over a thousand files, or two of one name.
Result<QList<FormPart>> lookedAt(const QList<FormPart> &parts);

/// Opens the file of @p part as @p file for reading. Error: SourceNotFound, SourceNotReadable; also if it changed since lookedAt().
Result<void> openUpload(const FormPart &part, QFile &file);

/// Error: SourceNotReadable, if the open @p file changed since lookedAt().
Result<void> checkUnchanged(const FormPart &part, const QFile &file);

} // namespace quayside
