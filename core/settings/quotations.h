// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace quayside {

/// What opens and closes a quotation in @p tag (as quotationMarks() of locales.h) that stands within @p depth others: the marks change at each level.
std::pair<QString, QString> nestedQuotationMarks(const QString &tag, int depth);

} // namespace quayside
