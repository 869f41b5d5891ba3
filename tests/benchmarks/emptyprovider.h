// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/sourcekinds.h"
#include "queue/exportprovider.h"

#include <QPromise>
#include <QThreadPool>

namespace quayside::bench {

/// Makes a small result at once.
class EmptyProvider final : public ExportProvider
{
public:
    explicit EmptyProvider(QThreadPool &pool) : m_pool(pool) {}
    [[nodiscard]] ProviderDescription description() const override { return localDescription(); }
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl>) override
    {
        auto promise = std::make_shared<QPromise<ExportResult>>();
        promise->start();
        m_pool.start([promise, title = request.title] {
            ExportResult result;
            StagedFile file;
            file.content = title.toUtf8().leftJustified(2048, '.');
            file.extension = QStringLiteral("html");
            result.files = {file};
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool &m_pool;
};

} // namespace quayside::bench
