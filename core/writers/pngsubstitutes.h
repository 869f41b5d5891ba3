// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "writers/pagework.h"

#include <QHash>

namespace quayside {

/// PNGs of the images of @p document that a format does not take itself, by URL. @p language: BCP 47, of words in drawings. Error: Canceled, PartMissing.
Result<QHash<QString, PngImage>> pngSubstitutes(const Document &document, bool (*isTaken)(const MediaItem &item), const QString &language,
                                                WorkContext &context);

} // namespace quayside
