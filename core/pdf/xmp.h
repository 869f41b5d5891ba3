// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pdf/pdfwriter.h"

#include <string>

namespace quayside::pdf {

/// The title that readers show: the document's, else the file's.
QString shownTitle(const PageMetadata &metadata);

/// The document information dictionary (ISO 32000-1, 14.3.3). Dates come from asOf, in UTC.
std::string infoDictionary(const PageMetadata &metadata);

/// The same as XMP packet (14.3.2), with the identification of each standard that is asked for.
std::string xmpPacket(const PageMetadata &metadata, const PdfOptions &options);

} // namespace quayside::pdf
