// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// Zero of the digits for generated numbers (pages, lists, notes): that of @p language, unless the text uses more Latin digits.
QChar zeroOf(const Document &document, const QString &language);

/// @p text with decimal digits replaced by those from @p zero on.
QString inDigits(QString text, QChar zero);

} // namespace quayside
