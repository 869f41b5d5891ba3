// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

class QThreadPool;

namespace quayside {

class PreviewCache;

/// What this computer can do: source kinds `file` and `folder`, the writers of THE TABLE as targets. Pure, made once.
const ProviderDescription &localDescription();

/// The local engine as a provider: reads, loads images and writes in the workers of the pool it is given.
class LocalProvider final : public ExportProvider
{
public:
    /// @p pool outlives the provider; one job takes one of its threads.
    /// @p fetchImages: how images on the network are had, where a request asks for them; empty: they stay there.
    explicit LocalProvider(QThreadPool &pool, ImageFetcher fetchImages = {});
    ~LocalProvider() override;
    Q_DISABLE_COPY_MOVE(LocalProvider)

    [[nodiscard]] ProviderDescription description() const override { return localDescription(); }
    /// A folder becomes its documents, their relative folders kept; a file stays as it is.
    QFuture<Result<ResolvedSources>> resolve(const SourceItem &item) override;
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;
    QFuture<Result<SharedPages>> layOut(const ExportRequest &request, const StopToken &stop) override;

private:
    QThreadPool &m_pool;
    ImageFetcher m_fetchImages;
    std::shared_ptr<PreviewCache> m_cache; ///< shared with the workers
};

} // namespace quayside
