// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QObject>

namespace quayside {

class PreviewCache;
class ThreadBudget;

/// The local engine as a provider, on QtConcurrent: each export is a task with a promise, which carries its progress and hears its cancel.
class LocalProvider final : public ExportProvider
{
public:
    /// @p threads outlives the provider; one job takes one of its threads, and borrows what is free.
    /// @p fetchImages: how images on the network are had, where a request asks for them; empty: they stay there.
    explicit LocalProvider(ThreadBudget &threads, ImageFetcher fetchImages = {});
    ~LocalProvider() override;
    Q_DISABLE_COPY_MOVE(LocalProvider)

    [[nodiscard]] ProviderDescription description() const override;
    /// A folder becomes its documents, their relative folders kept; a file stays as it is.
    QFuture<Result<ResolvedSources>> resolve(const SourceItem &item) override;
    /// The future is canceled, without a result, when the job is to stop or who holds the future cancels it.
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;
    [[nodiscard]] bool makesPages() const override { return true; }

private:
    ThreadBudget &m_threads;
    ImageFetcher m_fetchImages;
    std::shared_ptr<PreviewCache> m_cache; ///< shared with the workers
    QObject m_relays;                      ///< owns who passes progress on
};

} // namespace quayside
