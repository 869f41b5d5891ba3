// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/providerdescription.h"

namespace quayside {

/// @p request, or that of the format which shows what its result will look like (TargetFormat::shownAs), with the options that both have.
ExportRequest shownInstead(const ExportRequest &request, const QList<ProviderDescription> &providers);

} // namespace quayside
