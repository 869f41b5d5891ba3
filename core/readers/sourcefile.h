// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>

namespace quayside {

/// Reads a regular file of at most @p limit bytes, and records it as an input. Refuses folders, devices and pipes without blocking. Error:
/// SourceNotFound, SourceNotReadable, SourceTooLarge, Canceled.
Result<QByteArray> readSourceFile(const QString &path, qint64 limit, const WorkContext &context);

} // namespace quayside
