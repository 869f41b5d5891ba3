// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/convert.h"

#include "base/memory.h"
#include "base/nativepath.h"
#include "base/textdistance.h"
#include "convert/anchorcache.h"
#include "convert/diagrams.h"
#include "convert/equations.h"
#include "convert/formats.h"
#include "convert/references.h"
#include "convert/sourcekinds.h"
#include "convert/sourceoptions.h"
#include "convert/textlanguage.h"
#include "document/csvrows.h"
#include "document/safeurl.h"
#include "output/resultform.h"
#include "readers/media.h"
#include "settings/settings.h"
#include "typeset/layout/theme.h"
#include "writers/pagework.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <new>

namespace quayside {
namespace {

Result<MediaPolicy> mediaPolicy(const ExportRequest &request, const QString &sourceFolder, MediaNeed need)
{
    const auto options = imageOptions().read(request.read(), readScope);
    if (!options)
        return failure(options.error());
    const auto fields = fileFields().read(request.source(), sourceScope);
    if (!fields)
        return failure(fields.error());
    MediaPolicy policy;
    policy.sourceFolder = sourceFolder;
    policy.imageFolders = options->imageFolders;
    for (const QString &folder : {fields->root, fields->base}) {
        if (!folder.isEmpty())
            policy.imageFolders.append(folder);
    }
    policy.around = fields->root.isEmpty() ? QString() : absolutePath(fields->root);
    policy.remoteIsLoss = need == MediaNeed::All;
    policy.fetchRemote = options->remoteImages == RemoteImages::Fetch;
    return policy;
}

Result<ReadSource> readSource(const ExportRequest &request, WorkContext &context)
{
    const Source *source = sourceById(request.sourceKind);
    if (!source || !source->read) {
        QStringList ids;
        for (const Source &row : sources())
            ids.append(row.kind.id);
        return failure(ErrorCode::UnknownSourceKind,
                       {{QStringLiteral("kind"), request.sourceKind}, {QStringLiteral("hint"), didYouMean(request.sourceKind, ids)}});
    }
    context.progress(Stage::Reading, 0);
    return source->read(request, context);
}

/// Loads the images of the theme file @p name.
Result<void> loadThemeImages(Document &document, const QString &name, WorkContext &context)
{
    if (Theme::isBuiltIn(name))
        return {};
    const auto theme = Theme::named(name, context);
    if (!theme)
        return failure(theme.error());
    for (const QString &path : theme->pictures()) {
        if (auto loaded = loadChosenImage(document, path, context); !loaded)
            return loaded;
    }
    return {};
}

/// Loads the images that target options name, for the writer.
Result<void> loadOptionImages(Document &document, const QStringList &keys, const QJsonObject &options, WorkContext &context)
{
    for (const QString &key : keys) {
        const QString path = options.value(key).toString();
        if (path.isEmpty())
            continue;
        if (auto loaded = key == themeKey ? loadThemeImages(document, path, context) : loadChosenImage(document, absolutePath(path), context); !loaded)
            return loaded;
    }
    return {};
}

/// The output folder of @p request as decided; empty: unknown. @p hasImages: which may become separate files.
QString outputFolderOf(const ExportRequest &request, bool hasImages)
{
    const ProviderDescription &local = localDescription();
    const BatchTarget target = decidedTarget(request, local);
    const bool becomesFolder = !target.folder.isEmpty() && (target.file.isEmpty() || hasImages);
    const QString output = becomesFolder ? mainFileIn(target.folder, local.target(request.target)->extension) : target.file;
    return output.isEmpty() ? QString() : QFileInfo(output).path();
}

/// The writer's input.
WriteInput writeInput(const ExportRequest &request, const QJsonObject &options, ReadSource source)
{
    const DocumentLanguage language = languageOf(source.document, request.locale());
    const QString locale = request.locale().isEmpty() ? language.tag : request.locale();
    const bool named = request.destination.kind == Destination::Kind::File;
    const QString baseName = QFileInfo(named ? request.destination.filePath : sourceName(request)).completeBaseName();
    return {std::move(source.document), options, locale, request.timeZone, request.asOf, baseName, source.folder, language.tag, language.guessed};
}

} // namespace

/// Anchors of another source of the batch, for links to it; reads it. Null: unreadable.
std::shared_ptr<const OtherDocument> Conversion::other(const QString &path, WorkContext &context)
{
    if (auto known = m_anchors ? m_anchors->find(m_request.siblings, path) : nullptr)
        return known;
    ExportRequest request = m_request;
    request.settings[sourceScope].values.insert(QString(pathField), path);
    request.title.clear();
    const Source *kind = sourceById(isFolderAt(path) ? QStringLiteral("book") : QStringLiteral("file"));
    request.sourceKind = kind ? kind->kind.id : QString();
    WorkContext reading; // warnings and progress belong to its own export
    reading.stop = context.stop;
    reading.threads = context.threads;
    auto source = kind && kind->read ? kind->read(request, reading) : Result<ReadSource>(failure(ErrorCode::SourceNotFound));
    if (!source)
        return nullptr;
    auto document = std::make_shared<OtherDocument>();
    const AddressedParts parts = addressedParts(source->document);
    document->anchors = settleIds(source->document, parts);
    document->anchors.fold();
    if (const auto policy = mediaPolicy(request, source->mediaFolder(), MediaNeed::LinkRemote))
        document->hasImages = !mentionedImages(source->document, *policy).isEmpty();
    document->hasImages = document->hasImages || std::any_of(parts.inlines.begin(), parts.inlines.end(), [](const Inline *node) {
                              const auto *image = node->value.as<Image>();
                              return image && urlScheme(image->url) == QLatin1StringView("data");
                          });
    if (m_anchors)
        m_anchors->keep(m_request.siblings, path, document);
    return document;
}

/// Rewrites references of @p source (images loaded) for the output's place.
void Conversion::settle(ReadSource &source, MediaNeed need, WorkContext &context)
{
    ReferencePlace place;
    if (!m_request.path().isEmpty() && m_request.path() != QLatin1StringView("-"))
        place.sourcePath = absolutePath(m_request.path());
    place.sourceFolder = source.folder;
    const auto fields = fileFields().accepted(m_request.source());
    if (!fields.root.isEmpty())
        place.root = absolutePath(fields.root);
    if (!fields.base.isEmpty()) {
        place.sourceFolder = absolutePath(fields.base);
        place.sourcePath.clear(); // the file is a copy of what stands there
    }
    place.outputFolder = [&] { return outputFolderOf(m_request, source.document.media.size() > 0); };
    place.kind = siblingKind(m_request);
    place.siblings = m_request.siblings.get();
    place.other = [&](const QString &path) { return other(path, context); };
    place.tellsImages = need == MediaNeed::None;
    if (const TargetFormat *format = localDescription().target(m_request.target))
        place.isPacked = isZipped(*format, effectiveValues(format->options, m_request.options(), m_request.locale()));
    m_placeMatters = settleReferences(source.document, place, context);
}

Result<void> Conversion::read(const Writer &writer, const QJsonObject &options, WorkContext &context)
{
    auto source = readSource(m_request, context);
    if (!source)
        return tl::unexpected(source.error());
    if (auto expanded = writer.rowByRow ? Result<void>() : expandTables(source->document, context); !expanded)
        return expanded;
    const MediaNeed need = writer.media ? writer.media(options) : MediaNeed::All;
    if (need != MediaNeed::None) { // formats without pictures keep diagrams as code
        const auto diagrams = diagramOptions().read(m_request.read(), readScope);
        if (!diagrams)
            return failure(diagrams.error());
        if (auto drawn = drawDiagrams(source->document, *diagrams, context); !drawn)
            return drawn;
    }
    if (need != MediaNeed::None || context.onMention) {
        const auto policy = mediaPolicy(m_request, source->mediaFolder(), need);
        if (!policy)
            return failure(policy.error());
        if (need == MediaNeed::None) {
            for (const QString &file : mentionedImages(source->document, *policy))
                context.onMention(file);
        } else if (auto loaded = loadMedia(source->document, *policy, context); !loaded) {
            return loaded;
        }
    }
    if (auto loaded = loadOptionImages(source->document, writer.imageOptions, options, context); !loaded)
        return loaded;
    if (!writer.texAsWritten)
        numberEquations(source->document);
    settle(*source, need, context);
    giveBackMemory(source->document.blocks.size()); // source text and parse tree
    m_input = writeInput(m_request, options, std::move(*source));
    return {};
}

Result<void> Conversion::writeUnguarded(OutputSink &sink, WorkContext &context)
{
    const Writer *writer = writerById(m_request.target);
    if (!writer) {
        QStringList ids;
        for (const Writer &row : writers())
            ids.append(row.target.id);
        return failure(ErrorCode::UnknownFormat, {{QStringLiteral("format"), m_request.target}, {QStringLiteral("hint"), didYouMean(m_request.target, ids)}});
    }
    if (auto done = read(*writer, effectiveValues(writer->target.options, m_request.options(), m_request.locale()), context); !done)
        return done;
    context.progress(Stage::Writing, 0);
    if (auto written = writer->write(std::move(m_input), sink, context); !written)
        return written;
    const auto losses = std::count_if(context.warnings.cbegin(), context.warnings.cend(), [](const Warning &warning) { return !isNote(warning); });
    const qsizetype warnings = losses + context.droppedWarnings;
    if (m_request.strict && warnings > 0)
        return failure(ErrorCode::StrictWarnings, {{QStringLiteral("count"), QString::number(warnings)}});
    return {};
}

Result<std::shared_ptr<const PageDocument>> Conversion::layOutUnguarded(WorkContext &context)
{
    const Writer writer = pdfWriter();
    const bool ownOptions = m_request.target == writer.target.id;
    const QJsonObject options = effectiveValues(writer.target.options, ownOptions ? m_request.options() : OptionValues(), m_request.locale());
    if (auto done = read(writer, options, context); !done)
        return tl::unexpected(done.error());
    const auto pages = pageWork();
    if (!pages)
        return tl::unexpected(pages.error());
    return (*pages)->layOut(std::move(m_input), context);
}

/// Adds the source and format that low-level errors do not know.
ExportError Conversion::completed(ExportError error) const
{
    if (!error.params.contains(QStringLiteral("path")))
        error.params.insert(QStringLiteral("path"), sourceName(m_request));
    if (!error.params.contains(QStringLiteral("format"))) {
        const Writer *writer = writerById(m_request.target);
        error.params.insert(QStringLiteral("format"), writer ? writer->target.name : m_request.target);
    }
    return error;
}

/// Runs @p work; turns exceptions and out-of-memory into complete errors.
template<class Work>
auto Conversion::guarded(Work work) -> decltype(work())
{
    try {
        auto done = work();
        if (!done)
            return failure(completed(done.error()));
        return done;
    } catch (const std::bad_alloc &) {
        const QString reason = QCoreApplication::translate("LocalProvider", "there is not enough memory");
        return failure(completed({ErrorCode::WriteFailed, {{QStringLiteral("reason"), reason}}, {}, {}}));
    } catch (const std::exception &exception) {
        return failure(ErrorCode::Internal, {{QStringLiteral("reason"), QString::fromUtf8(exception.what())}},
                       QStringLiteral("exception while converting to ") + m_request.target);
    }
}

Result<void> Conversion::write(OutputSink &sink, WorkContext &context)
{
    return guarded([&] { return writeUnguarded(sink, context); });
}

Result<std::shared_ptr<const PageDocument>> Conversion::layOut(WorkContext &context)
{
    return guarded([&] { return layOutUnguarded(context); });
}

} // namespace quayside
