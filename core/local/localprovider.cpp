// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localprovider.h"

#include "base/concurrent.h"
#include "convert/anchorcache.h"
#include "convert/convert.h"
#include "convert/formats.h"
#include "convert/sourcekinds.h"
#include "local/previewcache.h"
#include "local/stagingsink.h"
#include "local/zipresult.h"
#include "output/resultform.h"
#include "output/safename.h"
#include "output/sha256.h"
#include "output/sourcestate.h"
#include "output/targetname.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <new>

namespace quayside {
namespace {

/// Memory limit per job; beyond it bytes go to the staging folder.
constexpr qint64 jobMemory = 1024 * 1024;
/// Previews are needed in memory.
constexpr qint64 previewMemory = 256ll * 1024 * 1024;

/// @p reason: the words of an exception.
ExportError internalError(const QString &reason)
{
    if (reason == QLatin1StringView(std::bad_alloc().what()))
        return {ErrorCode::OutOfMemory, {}, {}, {}};
    return {ErrorCode::Internal, {{QStringLiteral("reason"), reason}}, {}, {}};
}

ExportResult ended(const ExportError &error)
{
    ExportResult result;
    result.outcome = error.code == ErrorCode::Canceled ? ExportResult::Outcome::Canceled : ExportResult::Outcome::Failed;
    if (result.outcome == ExportResult::Outcome::Failed)
        result.error = error;
    return result;
}

/// Forwards every change, but not through the promise: that costs an event per change and watcher, a twentieth of a small job. The control keeps only the
/// newest.
auto progressTo(JobControl &control)
{
    return [&control, last = Progress()](const Progress &progress) mutable {
        if (progress == last)
            return;
        last = progress;
        control.progress(progress);
    };
}

/// An export in its worker. Releases what it holds after reporting its end, its thread place last.
class LocalJob
{
public:
    LocalJob(const ExportRequest &request, std::shared_ptr<JobControl> control, ThreadBudget &threads, ImageFetcher fetchImages, QString cacheFolder,
             std::shared_ptr<PreviewCache> cache, std::shared_ptr<AnchorCache> anchors)
        : m_threads(&threads), m_request(request), m_control(std::move(control)), m_fetchImages(std::move(fetchImages)), m_cacheFolder(std::move(cacheFolder)),
          m_cache(std::move(cache)), m_anchors(std::move(anchors)), m_conversion(request, m_anchors.get())
    {}

    void operator()(QPromise<ExportResult> &promise)
    {
        const bool job = m_control->purpose() == RunPurpose::Publish;
        m_place = std::make_unique<ThreadBudget::Place>(*m_threads, job ? ThreadBudget::Entry::InTurn : ThreadBudget::Entry::AtOnce);
        WorkContext context;
        context.stop = StopToken(QFuture<void>(promise.future()));
        context.onProgress = progressTo(*m_control);
        context.fetchImages = m_fetchImages;
        context.threads = m_threads;
        context.cacheFolder = m_cacheFolder;
        promise.addResult(run(context));
    }

private:
    ExportResult run(WorkContext &context)
    {
        if (m_control->purpose() == RunPurpose::Print)
            return layOut(context);
        ExportResult result = made(context);
        const TargetFormat *target = localDescription().target(m_request.target);
        const bool zipped = target && isZipped(*target, effectiveValues(target->options, m_request.options(), m_request.locale()));
        if (zipped && result.outcome == ExportResult::Outcome::Succeeded && m_control->purpose() == RunPurpose::Publish)
            pack(result, context); // a preview shows what is in it
        return result;
    }

    /// All files of @p result as one.
    void pack(ExportResult &result, const WorkContext &context)
    {
        StagedFile model;
        model.extension = QStringLiteral("zip");
        model.mediaType = QStringLiteral("application/zip");
        model.locale = m_request.locale();
        const auto folder = [this]() -> Result<QString> {
            auto staging = m_control->stagingFolder();
            if (staging && QDir(*staging).mkpath(QStringLiteral("zip"))) // apart from the files that it takes
                *staging += QStringLiteral("/zip");
            return staging;
        };
        StagingSink sink(folder, model, jobMemory);
        const QString file = decidedTarget(m_request, localDescription()).file;
        const QString name = QFileInfo(file.isEmpty() ? sourceName(m_request) : file).completeBaseName();
        auto files = zipFiles(result.files, safeFileName(name), m_request.asOf, sink, context.stop).and_then([&sink] { return sink.finish(); });
        if (files)
            result.files = std::move(*files);
        else
            result = ended(files.error());
    }

    ExportResult made(WorkContext &context)
    {
        SourceStamp stamp(m_request.path()); // before it is read: what changes meanwhile has changed since
        if (auto kept = m_cache->find(m_request, context.stop)) {
            for (const ResultInput &input : std::as_const(kept->inputs))
                stamp.add(input.path);
            kept->sourceStamp = stamp.text();
            return std::move(*kept);
        }
        QList<ResultInput> inputs;
        if (m_control->purpose() == RunPurpose::Publish) {
            // Not hashed: publishing only must not replace them.
            context.onInput = [&inputs, &stamp](const QString &path, const QByteArray *bytes) {
                if (!bytes || path.endsWith(u'/')) // folders are never replaced
                    return;
                inputs.append({path, {}});
                stamp.add(path);
            };
            if (m_request.destination.onConflict == ConflictPolicy::Overwrite)
                context.onMention = [&inputs](const QString &path) { inputs.append({path, {}}); };
            ExportResult result = write(context);
            result.inputs = std::move(inputs);
            result.sourceStamp = stamp.text();
            return result;
        }
        context.onInput = [&inputs](const QString &path, const QByteArray *bytes) { inputs.append({path, bytes ? sha256(*bytes) : QByteArray()}); };
        QList<SourcePlace> places;
        context.onPlaces = [&places](QList<SourcePlace> all) { places = std::move(all); };
        ExportResult result = write(context);
        result.places = std::move(places);
        const bool inMemory = std::all_of(result.files.cbegin(), result.files.cend(), [](const StagedFile &file) { return file.path.isEmpty(); });
        if (result.outcome == ExportResult::Outcome::Succeeded && inMemory)
            m_cache->keep(m_request, inputs, m_conversion.placeMatters(), result);
        return result;
    }

    ExportResult write(WorkContext &context)
    {
        StagedFile model;
        if (const Writer *writer = writerById(m_request.target)) {
            model.extension = writer->target.extension;
            model.mediaType = writer->target.mediaType;
        }
        model.locale = m_request.locale();
        const bool shown = m_control->purpose() == RunPurpose::Show;
        StagingSink sink([this] { return m_control->stagingFolder(); }, model, shown ? previewMemory : jobMemory);
        auto files = m_conversion.write(sink, context).and_then([&sink] { return sink.finish(); });
        ExportResult result = files ? ExportResult() : ended(files.error());
        if (files)
            result.files = std::move(*files);
        result.warnings = std::move(context.warnings);
        if (context.droppedWarnings > 0)
            result.facts.insert(QStringLiteral("warnings_not_listed"), QString::number(context.droppedWarnings));
        return result;
    }

    ExportResult layOut(WorkContext &context)
    {
        auto pages = m_conversion.layOut(context);
        ExportResult result = pages ? ExportResult() : ended(pages.error());
        if (pages)
            result.pages = std::move(*pages);
        return result;
    }

    ThreadBudget *m_threads;
    std::unique_ptr<ThreadBudget::Place> m_place;
    ExportRequest m_request;
    std::shared_ptr<JobControl> m_control;
    ImageFetcher m_fetchImages;
    QString m_cacheFolder;
    std::shared_ptr<PreviewCache> m_cache;
    std::shared_ptr<AnchorCache> m_anchors;
    Conversion m_conversion;
};

} // namespace

LocalProvider::LocalProvider(ThreadBudget &threads, ImageFetcher fetchImages, QString cacheFolder)
    : m_threads(threads), m_fetchImages(std::move(fetchImages)), m_cacheFolder(std::move(cacheFolder)), m_cache(std::make_shared<PreviewCache>()),
      m_anchors(std::make_shared<AnchorCache>())
{}

LocalProvider::~LocalProvider() = default;

ProviderDescription LocalProvider::description() const
{
    return localDescription();
}

QFuture<Result<ResolvedSources>> LocalProvider::resolve(const SourceItem &item)
{
    using Resolved = Result<ResolvedSources>;
    const Source *source = sourceById(item.kind);
    if (!source || !source->resolve)
        return ExportProvider::resolve(item);
    const auto work = [item, resolve = source->resolve, threads = &m_threads](QPromise<Resolved> &promise) {
        const ThreadBudget::Place place(*threads, ThreadBudget::Entry::AtOnce);
        WorkContext context;
        context.stop = StopToken(QFuture<void>(promise.future()));
        promise.addResult(resolve(item, context));
    };
    return runIn<Resolved>(m_threads.jobs(), work, [](const QString &reason) -> Resolved { return failure(internalError(reason)); });
}

QFuture<ExportResult> LocalProvider::start(const ExportRequest &request, std::shared_ptr<JobControl> control)
{
    QFuture<ExportResult> run = runIn<ExportResult>(m_threads.jobs(), LocalJob(request, control, m_threads, m_fetchImages, m_cacheFolder, m_cache, m_anchors),
                                                    [](const QString &reason) { return ended(internalError(reason)); });
    control->stop().whenRequested([run]() mutable { run.cancel(); });
    return run;
}

} // namespace quayside
