// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "store/jobstore.h"

#include <QThreadPool>

#include <functional>

namespace quayside {

/// A job ready to be stored, and what is kept of it in memory alone.
struct PreparedJob {
    NewJob stored;
    QMap<QString, QString> secrets; ///< by SCOPE.KEY
};

/// Expands, checks and serialises a batch whose sources are resolved. Pure, for a worker. Error: the first problem, with its field.
Result<QList<PreparedJob>> prepareJobs(const Batch &batch, const ProviderDescription &description);

/// The batch as it was given, ready to be stored under a new id: without secrets. Pure, for a worker.
NewBatch prepareBatch(const Batch &batch, const ProviderDescription &description);

/// Problems of the destination that no description knows: a template that makes no names, one file for several results.
Result<void> checkDestination(const Destination &destination, qsizetype results);

/// Resolves the sources of a batch one after the other, each where its provider does that. Calls @p done in @p context's thread.
void resolveSources(const std::shared_ptr<ExportProvider> &provider, const Batch &batch, QObject *context, std::function<void(Result<ResolvedSources>)> done);

} // namespace quayside
