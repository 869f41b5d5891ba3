// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localprovider.h"

#include "base/threadhandoff.h"
#include "convert/convert.h"
#include "convert/formats.h"
#include "convert/sourceoptions.h"
#include "convert/sourcescan.h"
#include "local/previewcache.h"
#include "local/stagingsink.h"
#include "output/sha256.h"
#include "page/page.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace quayside {
namespace {

/// What one job keeps in memory at most; beyond it bytes go to its staging folder.
constexpr qint64 jobMemory = 1024 * 1024;
/// A preview is for looking at: its bytes are wanted in memory.
constexpr qint64 previewMemory = 256ll * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("LocalProvider", text);
}

/// The options of all readers, each key once: a key means the same in every reader that has it.
QList<OptionSpec> readOptions()
{
    QList<OptionSpec> all = formatChoice().specs() + imageOptions().specs();
    QSet<QString> seen;
    for (const OptionSpec &spec : std::as_const(all))
        seen.insert(spec.key);
    for (const Reader &reader : readers()) {
        for (const OptionSpec &spec : reader.options) {
            if (!seen.contains(spec.key))
                all.append(spec);
            seen.insert(spec.key);
        }
    }
    return all;
}

ProviderDescription makeDescription()
{
    ProviderDescription description;
    description.id = QStringLiteral("local");
    description.name = tr("This computer");
    description.service = QStringLiteral("Quayside");
    description.localePolicy = LocalePolicy::OneAJob;
    description.zonePolicy = ZonePolicy::Optional;

    SourceKind file;
    file.id = QStringLiteral("file");
    file.name = tr("File");
    file.help = tr("A document of this computer.");
    file.fields = fileFields().specs();
    file.readOptions = readOptions();
    file.takesPath = true;

    SourceKind folder;
    folder.id = QStringLiteral("folder");
    folder.name = tr("Folder");
    folder.help = tr("Every document of a folder, one by one.");
    folder.fields = folderFields().specs();
    folder.readOptions = file.readOptions;
    folder.takesPath = true;

    SourceKind book;
    book.id = QStringLiteral("book");
    book.name = tr("Book");
    book.help = tr("A folder with a SUMMARY.md, as one document: its files in their order, links between them led to the right place.");
    book.fields = bookFields().specs();
    book.readOptions = imageOptions().specs() + markdownReader().options;
    book.takesPath = true;

    description.sourceKinds = {file, folder, book};
    for (const Writer &writer : writers())
        description.targets.append(writer.target);
    return description;
}

Result<ResolvedSources> documentsOf(const SourceItem &folder)
{
    const auto fields = folderFields().read(folder.fields, sourceScope);
    if (!fields)
        return failure(fields.error());
    WorkContext context;
    const auto found = scanFolder(fields->path, fields->recursive, context);
    if (!found)
        return tl::unexpected(found.error());
    const QString root = QFileInfo(fields->path).absoluteFilePath();
    QList<SourceItem> items;
    items.reserve(found->size());
    for (const FoundSource &source : *found) {
        SourceItem item;
        item.kind = QStringLiteral("file");
        item.fields = fileFields().values({source.path, root});
        item.title = QFileInfo(source.path).fileName();
        item.subfolder =
            folder.subfolder.isEmpty() || source.subfolder.isEmpty() ? folder.subfolder + source.subfolder : folder.subfolder + u'/' + source.subfolder;
        items.append(std::move(item));
    }
    return ResolvedSources{std::move(items), std::move(context.warnings)};
}

template<class Value>
QFuture<Value> readyFuture(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Runs @p work in the pool; the future resolves with its value whatever happens, an exception becoming @p failed. What the work holds is let go of
/// after that.
template<class Value, class Work, class Failed>
QFuture<Value> inPool(QThreadPool &pool, Work work, Failed failed)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    startIn(pool, [promise, work = std::move(work), failed = std::move(failed)]() mutable {
        try {
            promise->addResult(work());
        } catch (const std::exception &exception) {
            promise->addResult(failed(QString::fromUtf8(exception.what())));
        } catch (...) {
            promise->addResult(failed(QString()));
        }
        promise->finish();
    });
    return future;
}

ExportError internalError(const QString &reason)
{
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

ExportResult make(Conversion &conversion, const ExportRequest &request, JobControl &control, const ImageFetcher &fetchImages, QList<ResultInput> *inputs)
{
    WorkContext context;
    context.fetchImages = fetchImages;
    if (inputs)
        context.onInput = [inputs](const QString &path, const QByteArray *bytes) { inputs->append({path, bytes ? sha256(*bytes) : QByteArray()}); };
    context.stop = control.stop();
    context.onProgress = [&control](const Progress &progress) { control.progress(progress); };

    StagedFile model;
    if (const Writer *writer = writerById(request.target)) {
        model.extension = writer->target.extension;
        model.mediaType = writer->target.mediaType;
    }
    model.locale = request.locale();
    StagingSink sink([&control] { return control.stagingFolder(); }, model, control.isPreview() ? previewMemory : jobMemory);

    ExportResult result;
    auto done = conversion.write(sink, context);
    if (done) {
        auto files = sink.finish();
        if (files)
            result.files = std::move(*files);
        else
            done = tl::unexpected(files.error());
    }
    if (!done)
        result = ended(done.error());
    result.warnings = std::move(context.warnings);
    if (context.droppedWarnings > 0)
        result.facts.insert(QStringLiteral("warnings_not_listed"), QString::number(context.droppedWarnings));
    return result;
}

ExportResult run(Conversion &conversion, const ExportRequest &request, JobControl &control, const ImageFetcher &fetchImages, PreviewCache &cache)
{
    if (auto kept = cache.find(request, control.stop()))
        return std::move(*kept);
    if (!control.isPreview())
        return make(conversion, request, control, fetchImages, nullptr);
    QList<ResultInput> inputs;
    ExportResult result = make(conversion, request, control, fetchImages, &inputs);
    const bool inMemory = std::all_of(result.files.cbegin(), result.files.cend(), [](const StagedFile &file) { return file.path.isEmpty(); });
    if (result.outcome == ExportResult::Outcome::Succeeded && inMemory)
        cache.keep(request, inputs, result);
    return result;
}

Result<SharedPages> pagesOf(Conversion &conversion, const ImageFetcher &fetchImages, const StopToken &stop)
{
    WorkContext context;
    context.fetchImages = fetchImages;
    context.stop = stop;
    auto pages = conversion.layOut(context);
    if (!pages)
        return failure(pages.error());
    return SharedPages(std::make_shared<PageDocument>(std::move(*pages)));
}

} // namespace

LocalProvider::LocalProvider(QThreadPool &pool, ImageFetcher fetchImages)
    : m_pool(pool), m_fetchImages(std::move(fetchImages)), m_cache(std::make_shared<PreviewCache>())
{}

LocalProvider::~LocalProvider() = default;

const ProviderDescription &localDescription()
{
    static const ProviderDescription description = makeDescription();
    return description;
}

QFuture<Result<ResolvedSources>> LocalProvider::resolve(const SourceItem &item)
{
    if (item.kind != QLatin1StringView("folder"))
        return readyFuture<Result<ResolvedSources>>(ResolvedSources{{item}, {}});
    return inPool<Result<ResolvedSources>>(
        m_pool, [item] { return documentsOf(item); }, [](const QString &reason) -> Result<ResolvedSources> { return failure(internalError(reason)); });
}

QFuture<ExportResult> LocalProvider::start(const ExportRequest &request, std::shared_ptr<JobControl> control)
{
    return inPool<ExportResult>(
        m_pool,
        [conversion = Conversion(request), request, control, fetch = m_fetchImages, cache = m_cache]() mutable {
            return run(conversion, request, *control, fetch, *cache);
        },
        [](const QString &reason) { return ended(internalError(reason)); });
}

QFuture<Result<SharedPages>> LocalProvider::layOut(const ExportRequest &request, const StopToken &stop)
{
    return inPool<Result<SharedPages>>(
        m_pool, [conversion = Conversion(request), fetch = m_fetchImages, stop]() mutable { return pagesOf(conversion, fetch, stop); },
        [](const QString &reason) -> Result<SharedPages> { return failure(internalError(reason)); });
}

} // namespace quayside
