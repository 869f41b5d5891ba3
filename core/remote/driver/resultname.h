// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/providerdescription.h"
#include "remote/driver/remotejobstate.h"

namespace quayside {

/// The name to suggest for a result, not yet made safe: what the service or the user calls the document, else its id, then locale and format
/// where nothing else tells them. Ends in one plain ending, which publishing replaces by the result's own ("tar.gz" too).
QString resultName(const ExportRequest &request, const ProviderDescription &description, const FetchedFile &file, bool isFolder);

} // namespace quayside
