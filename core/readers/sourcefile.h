// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>

namespace quayside {

/// Reads the whole of a regular file of at most @p limit bytes. Folders, devices and pipes are refused without opening them for good, so
/// that nothing can hang. Tells the context of it, as an input. Error: SourceNotFound, SourceNotReadable, SourceTooLarge, Canceled.
Result<QByteArray> readSourceFile(const QString &path, qint64 limit, const WorkContext &context);

} // namespace quayside
