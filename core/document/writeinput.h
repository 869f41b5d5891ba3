// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QDateTime>
#include <QJsonObject>

namespace quayside {

/// What a writer gets. It owns the document, so the writer may consume it; the input's owner decides when the rest is destroyed, which can take
/// longer than a canceled job may.
struct WriteInput {
    Document document;
    QJsonObject options;          ///< effective target options
    QString locale;               ///< BCP 47, of labels and dates; the request's first, else the document's, else empty
    QString timeZone;             ///< IANA id; empty: UTC
    QDateTime asOf;               ///< "now"; no writer reads the clock
    QString baseName;             ///< of the output file, without extension; names files beside it
    QString sourceFolder;         ///< absolute folder of the source, for relative links; may be empty
    QString language{};           ///< BCP 47, of the text: what the output states; empty: not known
    bool languageIsGuess = false; ///< `language` is by the text alone, and to be told
};

} // namespace quayside
