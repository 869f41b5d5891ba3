// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/exportprovider.h"

namespace quayside {

QFuture<Result<QList<SourceItem>>> ExportProvider::resolve(const SourceItem &item)
{
    return QtFuture::makeReadyFuture(Result<QList<SourceItem>>(QList<SourceItem>{item}));
}

QFuture<Result<SharedPages>> ExportProvider::layOut(const ExportRequest &, const StopToken &)
{
    return QtFuture::makeReadyFuture(Result<SharedPages>(failure(ErrorCode::NotPrintable, {{QStringLiteral("provider"), description().name}})));
}

} // namespace quayside
