// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/exportprovider.h"

namespace quayside {

QFuture<Result<ResolvedSources>> ExportProvider::resolve(const SourceItem &item)
{
    return QtFuture::makeReadyFuture(Result<ResolvedSources>(ResolvedSources{{item}, {}}));
}

} // namespace quayside
