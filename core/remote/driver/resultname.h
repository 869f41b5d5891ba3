// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/providerdescription.h"
#include "remote/driver/remotejobstate.h"

namespace quayside {

/// The suggested name of a result, not yet made safe: the service's or the user's name of the document, else its id, plus locale and format where nothing
/// else tells them. Has one plain ending, which publishing replaces by the result's own (also "tar.gz").
QString resultName(const ExportRequest &request, const ProviderDescription &description, const FetchedFile &file, bool isFolder);

} // namespace quayside
