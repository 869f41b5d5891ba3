// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/batchplan.h"

#include "model/check.h"
#include "output/filecalls.h"
#include "output/readset.h"
#include "queue/submission.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <optional>

namespace quayside {
namespace {

using Action = PlannedExport::Action;

constexpr qsizetype mostNamed = 10;

QString quoted(const QStringList &paths)
{
    QStringList named;
    for (const QString &path : paths.mid(0, mostNamed))
        named.append(u'“' + path + u'”');
    if (paths.size() > mostNamed)
        named.append(QCoreApplication::translate("Output", "and %Ln more", nullptr, static_cast<int>(paths.size() - mostNamed)));
    return named.join(QStringLiteral(", "));
}

/// Pipes and devices are written to whatever the policy, as nothing is replaced.
void meetStream(Destination &destination)
{
    if (destination.kind == Destination::Kind::File || destination.kind == Destination::Kind::Stream)
        destination.kind = whatStandsAt(destination.filePath) == Standing::Stream ? Destination::Kind::Stream : Destination::Kind::File;
}

void refuse(PlannedExport &one, const ExportError &why)
{
    one.action = Action::Refuse;
    one.refusal = why;
}

/// Applies the policy when the place of @p one is taken. @p isSource: by a source of the batch.
void meetExisting(PlannedExport &one, const std::function<bool(const QString &)> &isSource)
{
    const QString path = one.target.path();
    const ConflictPolicy policy = one.request.destination.onConflict;
    if (policy == ConflictPolicy::Rename) {
        // The name already skips existing files, except for services, whose results are numbered on arrival.
        if (one.target.path() == one.target.wanted)
            one.action = Action::Unknown;
        return;
    }
    if (policy == ConflictPolicy::Skip) {
        one.action = Action::Skip;
        return;
    }
    const Standing there = whatStandsAt(path);
    if (isSource(path))
        return refuse(one, {ErrorCode::DestinationIsSource, {{QStringLiteral("path"), path}}, {}, {}});
    if (there == Standing::Stream || there == Standing::Other)
        return refuse(one, notOrdinary(path));
    if (there == Standing::Folder && !one.target.file.isEmpty())
        return refuse(one, fileError(EISDIR, path));
    if (policy == ConflictPolicy::Fail)
        return refuse(one, {ErrorCode::DestinationExists, {{QStringLiteral("path"), path}}, {}, {}});
    one.action = Action::Overwrite;
}

void decideAction(PlannedExport &one, const std::function<bool(const QString &)> &isSource)
{
    const Destination &destination = one.request.destination;
    if (destination.kind == Destination::Kind::StandardOutput || destination.kind == Destination::Kind::Stream) {
        one.action = Action::Stream;
        return;
    }
    const QString path = one.target.path();
    if (path.isEmpty()) {
        one.action = Action::Unknown;
        return;
    }
    one.exists = somethingAt(one.target.wanted);
    if (path != one.target.wanted)
        one.action = Action::Number;
    if (path == one.target.wanted ? one.exists : somethingAt(path))
        meetExisting(one, isSource);
}

QStringList sourcesOf(const Batch &batch)
{
    QStringList paths;
    for (const SourceItem &item : batch.sources) {
        if (!item.path().isEmpty())
            paths.append(item.path());
    }
    return paths;
}

/// Notes which results were numbered because of others in the batch.
void tellNumbered(BatchPlan &plan)
{
    QStringList names;
    for (const PlannedExport &one : std::as_const(plan.exports)) {
        for (const QString &path : one.target.renamed)
            names.append(path.section(u'/', -1));
    }
    if (!names.isEmpty())
        plan.warnings.append({WarningCode::NamesNumbered, {{QStringLiteral("names"), quoted(names)}}, {}, 0});
}

/// Whether all presets of @p batch can be one export of @p results results.
Result<void> checkPresets(const Batch &batch, qsizetype results)
{
    for (const Preset &preset : presetsOf(batch)) {
        if (auto fits = checkDestination(preset.destination, results); !fits)
            return fits;
        if (preset.provider == batch.provider)
            continue;
        const QString reason = QCoreApplication::translate("Output", "“%1” and “%2” are made in different places, so they cannot be one export");
        const QString advice = QCoreApplication::translate("Output", "Export with one after the other.");
        return failure(ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason.arg(batch.name, preset.name)}, {QStringLiteral("advice"), advice}});
    }
    return {};
}

} // namespace

QLatin1StringView actionId(PlannedExport::Action action)
{
    static constexpr std::array ids{"write", "number", "overwrite", "skip", "refuse", "stream", "unknown"};
    return QLatin1StringView(ids[static_cast<std::size_t>(action)]);
}

Result<BatchPlan> planBatch(const Batch &batch, const ProviderDescription &description)
{
    QList<ExportRequest> requests = expand(batch, description);
    if (auto fits = checkPresets(batch, requests.size()); !fits)
        return tl::unexpected(fits.error());
    if (requests.isEmpty())
        return failure(ErrorCode::Usage,
                       {{QStringLiteral("reason"), QCoreApplication::translate("Output", "There is nothing to export: choose a source and a format.")}});
    for (const ExportRequest &request : std::as_const(requests)) {
        if (const QList<ExportError> problems = check(request, description); !problems.isEmpty())
            return failure(problems.constFirst());
    }
    for (ExportRequest &request : requests)
        meetStream(request.destination);
    auto targets = decideTargets(requests, description, somethingAt);
    if (!targets)
        return tl::unexpected(targets.error());
    // Only if something exists, which is rare.
    std::optional<ReadSet> reads;
    const auto isSource = [&](const QString &path) {
        if (!reads)
            reads.emplace(sourcesOf(batch));
        return reads->holds(path);
    };
    BatchPlan plan;
    plan.exports.reserve(requests.size());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        PlannedExport one;
        one.request = std::move(requests[i]);
        one.target = std::move((*targets)[i]);
        decideAction(one, isSource);
        plan.exports.append(std::move(one));
    }
    tellNumbered(plan);
    return plan;
}

std::optional<ExportError> metBefore(const ExportRequest &request)
{
    Destination destination = request.destination;
    meetStream(destination);
    // In a folder it may be an earlier result of this batch; this one is then numbered.
    if (destination.onConflict != ConflictPolicy::Fail || destination.kind != Destination::Kind::File || !somethingAt(destination.filePath))
        return {};
    const QString &path = destination.filePath;
    return ExportError{ErrorCode::DestinationExists, {{QStringLiteral("path"), path}}, {}, {}};
}

std::shared_ptr<const Siblings> siblingsOf(const BatchPlan &plan, const ProviderDescription &description)
{
    const auto sameSource = [&](const PlannedExport &one) { return one.request.path() == plan.exports.constFirst().request.path(); };
    if (!description.onThisComputer || std::all_of(plan.exports.cbegin(), plan.exports.cend(), sameSource))
        return nullptr;
    auto siblings = std::make_shared<Siblings>();
    for (const PlannedExport &one : plan.exports)
        siblings->add(one.request, one.target, description);
    return siblings;
}

std::optional<ExportError> refusalOf(const BatchPlan &plan)
{
    std::optional<ExportError> first;
    QStringList existing;
    for (const PlannedExport &one : plan.exports) {
        if (!one.refusal)
            continue;
        if (one.refusal->code == ErrorCode::DestinationExists)
            existing.append(one.target.path());
        // Any other problem outranks a taken name.
        if (!first || (first->code == ErrorCode::DestinationExists && one.refusal->code != ErrorCode::DestinationExists))
            first = one.refusal;
    }
    if (!first || first->code != ErrorCode::DestinationExists || existing.size() < 2)
        return first;
    return ExportError{ErrorCode::DestinationsExist,
                       {{QStringLiteral("count"), QString::number(existing.size())}, {QStringLiteral("paths"), quoted(existing)}},
                       {},
                       existing.join(u'\n')};
}

} // namespace quayside
