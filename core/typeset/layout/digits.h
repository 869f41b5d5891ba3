// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// The zero of the digits that numbers of our own (of pages, list items, notes) are written with: those of @p language, where it has some of its own,
/// unless the text of @p document has more of the Latin ones.
QChar zeroOf(const Document &document, const QString &language);

/// @p text with all its decimal digits as those that begin with @p zero.
QString inDigits(QString text, QChar zero);

} // namespace quayside
