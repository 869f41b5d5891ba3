// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/exportprovider.h"

namespace quayside {

QFuture<Result<ResolvedSources>> ExportProvider::resolve(const SourceItem &item)
{
    return QtFuture::makeReadyFuture(Result<ResolvedSources>(ResolvedSources{{item}, {}}));
}

QFuture<Result<SharedPages>> ExportProvider::layOut(const ExportRequest &, const StopToken &)
{
    return QtFuture::makeReadyFuture(Result<SharedPages>(failure(ErrorCode::NotPrintable, {{QStringLiteral("provider"), description().name}})));
}

} // namespace quayside
