// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/providerdescription.h"

namespace quayside {

/// All problems of a request, each with its field; empty: it may start.
QList<ExportError> check(const ExportRequest &request, const ProviderDescription &description);

/// UnknownOption for @p option (SCOPE.KEY).
ExportError unknownOption(const QString &option, const QString &hint);

} // namespace quayside
