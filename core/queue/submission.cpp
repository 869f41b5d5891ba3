// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/submission.h"

#include "base/whendone.h"
#include "output/nametemplate.h"
#include "queue/batchplan.h"
#include "queue/jobsecrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QUuid>

namespace quayside {
namespace {

struct Resolving {
    std::shared_ptr<ExportProvider> provider;
    QList<SourceItem> open;
    ResolvedSources found;
    std::function<void(Result<ResolvedSources>)> done;
};

void resolveNext(const std::shared_ptr<Resolving> &state, QObject *context)
{
    // A loop, as recursion would grow with the number of sources.
    while (!state->open.isEmpty()) {
        QFuture<Result<ResolvedSources>> future = state->provider->resolve(state->open.takeFirst());
        const auto take = [state](const Result<ResolvedSources> &sources) {
            if (sources) {
                state->found.items += sources->items;
                state->found.warnings += sources->warnings;
            } else {
                std::exchange(state->done, {})(tl::unexpected(sources.error()));
            }
            return sources.has_value();
        };
        if (future.isFinished() && future.resultCount() == 1) {
            if (!take(future.result()))
                return;
            continue;
        }
        whenDone(
            future, context,
            [state, context, take](const Result<ResolvedSources> &sources) {
                if (take(sources))
                    resolveNext(state, context);
            },
            [state] { std::exchange(state->done, {})(failure(ErrorCode::Canceled)); });
        return;
    }
    std::exchange(state->done, {})(std::move(state->found));
}

ExportError destinationProblem(const QString &reason)
{
    return {ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason}, {QStringLiteral("options"), QStringLiteral("-o, --output-dir, --to")}}, {}, {}};
}

} // namespace

void resolveSources(const std::shared_ptr<ExportProvider> &provider, const Batch &batch, QObject *context, std::function<void(Result<ResolvedSources>)> done)
{
    auto state = std::make_shared<Resolving>();
    state->provider = provider;
    state->open = batch.sources;
    state->done = std::move(done);
    resolveNext(state, context);
}

Result<void> checkDestination(const Destination &destination, qsizetype results)
{
    switch (destination.kind) {
    case Destination::Kind::Folder:
        if (!QDir::isAbsolutePath(destination.folder))
            return failure(ErrorCode::DestinationMissing, {{QStringLiteral("path"), destination.folder},
                                                           {QStringLiteral("reason"), QCoreApplication::translate("Output", "no folder was chosen")}});
        return checkNameTemplate(destination.nameTemplate);
    case Destination::Kind::File:
    case Destination::Kind::Stream:
        if (!QDir::isAbsolutePath(destination.filePath) || destination.filePath.endsWith(u'/') || destination.filePath.contains(QChar::Null))
            return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), destination.filePath},
                                                    {QStringLiteral("reason"), QCoreApplication::translate("Output", "it names no file")}});
        if (results > 1)
            return failure(
                destinationProblem(QCoreApplication::translate("Output", "%Ln results cannot go into one file", nullptr, static_cast<int>(results))));
        return {};
    case Destination::Kind::StandardOutput:
        if (results > 1)
            return failure(
                destinationProblem(QCoreApplication::translate("Output", "%Ln results cannot go to standard output", nullptr, static_cast<int>(results))));
        return {};
    }
    return {};
}

NewBatch prepareBatch(const Batch &batch, const ProviderDescription &description)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), titleOf(batch),
            QJsonDocument(toJson(withoutSecrets(batch, description))).toJson(QJsonDocument::Compact)};
}

Result<PreparedJobs> prepareJobs(const Batch &batch, const ProviderDescription &description)
{
    auto plan = planBatch(batch, description);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto refused = refusalOf(*plan))
        return failure(*refused);
    PreparedJobs prepared;
    prepared.warnings = std::move(plan->warnings);
    prepared.jobs.reserve(plan->exports.size());
    if (batch.beside.isEmpty())
        prepared.siblings = siblingsOf(*plan, description);
    for (const PlannedExport &one : std::as_const(plan->exports)) {
        const ExportRequest &request = one.request;
        PreparedJob job;
        job.stored.request = withoutSecrets(request, description, &job.stored.secrets);
        job.secrets = secretsOf(request, job.stored.secrets);
        job.stored.requestJson = QJsonDocument(toJson(job.stored.request)).toJson(QJsonDocument::Compact);
        prepared.jobs.append(std::move(job));
    }
    return prepared;
}

} // namespace quayside
