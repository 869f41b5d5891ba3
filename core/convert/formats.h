// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"
#include "writers/writer.h"

namespace quayside {

/// THE TABLE of formats read locally, in listing order.
const QList<Reader> &readers();
/// THE TABLE of formats written locally, in listing order.
const QList<Writer> &writers();

/// The reader for a file extension, or null.
const Reader *readerForFile(const QString &fileName);
const Reader *readerById(const QString &id);
const Writer *writerById(const QString &id);

} // namespace quayside
