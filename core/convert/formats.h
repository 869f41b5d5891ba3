// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"
#include "writers/writer.h"

namespace quayside {

/// THE TABLE: every format this computer reads, in the order of listings.
const QList<Reader> &readers();
/// THE TABLE: every format this computer writes, in the order of listings.
const QList<Writer> &writers();

/// The reader for a file name, by its ending; null when there is none.
const Reader *readerForFile(const QString &fileName);
const Reader *readerById(const QString &id);
const Writer *writerById(const QString &id);

} // namespace quayside
