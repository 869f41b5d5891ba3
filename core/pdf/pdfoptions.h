// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/optionspec.h"

namespace quayside {

struct PdfOptions {
    bool pdfA2b = false;     ///< ISO 19005-2
    bool pdfUa1 = false;     ///< ISO 14289-1
    int compression = 6;     ///< libdeflate level of pages
    bool showOutline = true; ///< if there are bookmarks
};

/// The PDF's options: `standard`.
QList<OptionSpec> pdfOptions();

/// Reads values of pdfOptions(). Error: InvalidOption.
Result<PdfOptions> pdfOptionsFrom(const QJsonObject &values);

} // namespace quayside
