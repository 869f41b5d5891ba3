// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pdf/pdfwriter.h"

#include <string>

namespace quayside::pdf {

/// The document's title, or the file's.
QString shownTitle(const PageMetadata &metadata);

/// Document information dictionary (ISO 32000-1, 14.3.3). Dates from asOf, in UTC.
std::string infoDictionary(const PageMetadata &metadata);

/// The same as an XMP packet (14.3.2), naming the standards requested.
std::string xmpPacket(const PageMetadata &metadata, const PdfOptions &options);

} // namespace quayside::pdf
