// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QDateTime>
#include <QJsonObject>

namespace quayside {

/// What a writer gets, pages included. It owns the document and is moved on: a writer may consume it, and the input's owner decides when the rest is
/// destroyed, which for a very long document takes longer than a canceled job may.
struct WriteInput {
    Document document;
    QJsonObject options;  ///< effective target options
    QString locale;       ///< BCP 47; the request's first, else the document's, else empty
    QString timeZone;     ///< IANA id; empty: UTC
    QDateTime asOf;       ///< "now"; no writer reads the clock
    QString baseName;     ///< of the output file, without extension; names files beside it
    QString sourceFolder; ///< absolute folder of the source, for relative links; may be empty
};

} // namespace quayside
