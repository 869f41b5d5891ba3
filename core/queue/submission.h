// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/siblings.h"
#include "queue/exportprovider.h"
#include "store/jobstore.h"

#include <QThreadPool>

#include <functional>

namespace quayside {

/// A job to store, with what stays in memory.
struct PreparedJob {
    NewJob stored;
    QMap<QString, QString> secrets; ///< by SCOPE.KEY
};

/// The jobs of a batch, in the order of planBatch().
struct PreparedJobs {
    QList<PreparedJob> jobs;
    QList<Warning> warnings;                                 ///< notes about their names
    std::optional<std::shared_ptr<const Siblings>> siblings; ///< where links between them lead; nothing: earlier batches count too
};

/// Expands, checks, names and serialises a batch with resolved sources. Reads the disk, so call it in a worker. Error: the first problem, with its field,
/// or all conflicts of its results.
Result<PreparedJobs> prepareJobs(const Batch &batch, const ProviderDescription &description);

/// The batch as submitted, with a new id and without secrets. Pure, for a worker.
NewBatch prepareBatch(const Batch &batch, const ProviderDescription &description);

/// Checks what no description covers: an invalid template, one file for several results.
Result<void> checkDestination(const Destination &destination, qsizetype results);

/// Resolves a batch's sources in sequence. Calls @p done in the thread of @p context.
void resolveSources(const std::shared_ptr<ExportProvider> &provider, const Batch &batch, QObject *context, std::function<void(Result<ResolvedSources>)> done);

} // namespace quayside
