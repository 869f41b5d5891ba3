// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QDateTime>
#include <QJsonObject>

namespace quayside {

/// What a writer is given, pages included. It owns its document and is moved on: a writer may use the document up as it goes, and whoever owns the
/// input decides when the rest is taken apart, which lasts longer for a very long document than a canceled job may.
struct WriteInput {
    Document document;
    QJsonObject options;  ///< effective values of the target's options
    QString locale;       ///< BCP 47; the request's first, else the document's language, else empty
    QString timeZone;     ///< IANA id; empty: UTC
    QDateTime asOf;       ///< "now"; no writer reads the clock
    QString baseName;     ///< of the file to be, without ending: names for files beside it
    QString sourceFolder; ///< absolute folder of the source, to write relative links; may be empty
};

} // namespace quayside
