// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

namespace quayside {

class AnchorCache;
class PreviewCache;
class ThreadBudget;

/// The local engine as a provider on QtConcurrent; each export's promise carries its cancel and result, its control the progress.
class LocalProvider final : public ExportProvider
{
public:
    /// @p threads outlives this; a job takes one and borrows free ones. @p fetchImages: for requests with remote images; empty: never fetched.
    /// @p cacheFolder: see WorkContext.
    explicit LocalProvider(ThreadBudget &threads, ImageFetcher fetchImages = {}, QString cacheFolder = {});
    ~LocalProvider() override;
    Q_DISABLE_COPY_MOVE(LocalProvider)

    [[nodiscard]] ProviderDescription description() const override;
    /// A folder becomes its documents, keeping their relative folders; a file stays as it is.
    QFuture<Result<ResolvedSources>> resolve(const SourceItem &item) override;
    /// On a stop, or if the caller cancels it, the future is canceled without a result.
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;
    [[nodiscard]] bool makesPages() const override { return true; }

private:
    ThreadBudget &m_threads;
    ImageFetcher m_fetchImages;
    QString m_cacheFolder;
    std::shared_ptr<PreviewCache> m_cache;  ///< shared with workers
    std::shared_ptr<AnchorCache> m_anchors; ///< shared with workers
};

} // namespace quayside
