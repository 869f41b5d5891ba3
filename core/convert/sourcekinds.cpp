// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/sourcekinds.h"

#include "base/nativepath.h"
#include "base/programlanguage.h"
#include "convert/diagrams.h"
#include "convert/formats.h"
#include "convert/sourceoptions.h"
#include "convert/sourcescan.h"
#include "output/resultform.h"
#include "readers/book.h"
#include "readers/opcpackage.h"
#include "readers/sourcefile.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LocalProvider", text);
}

/// All readers' options without duplicates: a key has the same meaning in every reader.
QList<OptionSpec> readOptions()
{
    QList<OptionSpec> all = formatChoice().specs() + imageOptions().specs() + diagramOptions().specs();
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

Result<ReadSource> readFile(const ExportRequest &request, WorkContext &context)
{
    auto bytes = readSourceFile(request.path(), largestSource, context);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto reader = readerFor(request, *bytes);
    if (!reader)
        return tl::unexpected(reader.error());
    ReadInput input;
    input.bytes = std::move(*bytes);
    input.path = absolutePath(request.path());
    input.name = sourceName(request);
    input.options = effectiveValues((*reader)->options, request.read(), request.locale());
    input.locale = request.locale();
    auto document = (*reader)->read(input, context);
    if (!document)
        return tl::unexpected(document.error());
    return ReadSource{std::move(*document), request.path().isEmpty() ? QString() : QFileInfo(request.path()).absolutePath(), (*reader)->holdsMedia};
}

/// A kind that is chosen by its path.
Source pathSource(const char *id, const QString &name, const QString &help, const QList<OptionSpec> &fields)
{
    Source source;
    source.kind.id = QString::fromLatin1(id);
    source.kind.name = name;
    source.kind.help = help;
    source.kind.fields = fields;
    source.kind.readOptions = readOptions();
    source.kind.takesPath = true;
    return source;
}

Source fileSource()
{
    Source file = pathSource("file", tr("File"), tr("A document of this computer."), fileFields().specs());
    file.read = readFile;
    return file;
}

Result<ResolvedSources> documentsOf(const SourceItem &folder, WorkContext &context)
{
    const auto fields = folderFields().read(folder.fields, sourceScope);
    if (!fields)
        return failure(fields.error());
    const auto found = scanFolder(fields->path, fields->recursive, context);
    if (!found)
        return tl::unexpected(found.error());
    const QString file = fileSource().kind.id;
    const QString root = absolutePath(fields->path);
    QList<SourceItem> items;
    items.reserve(found->size());
    for (const FoundSource &source : *found) {
        SourceItem item;
        item.kind = file;
        item.fields = fileFields().values({source.path, root, {}});
        item.title = shownPath(QFileInfo(source.path).fileName());
        const QString below = withoutStrayBytes(source.subfolder); // it is made anew, by a name that is safe
        item.subfolder = folder.subfolder.isEmpty() || below.isEmpty() ? folder.subfolder + below : folder.subfolder + u'/' + below;
        items.append(std::move(item));
    }
    return ResolvedSources{std::move(items), std::move(context.warnings)};
}

Source folderSource()
{
    Source folder = pathSource("folder", tr("Folder"), tr("Every document of a folder, one by one."), folderFields().specs());
    folder.kind.isFolder = true;
    folder.kind.isOneDocument = false;
    folder.resolve = documentsOf;
    return folder;
}

Result<ReadSource> readWholeBook(const ExportRequest &request, WorkContext &context)
{
    ReadSource source;
    auto book = readBook(request.path(), effectiveValues(markdownReader().options + bookOptions(), request.read(), request.locale()), source.folder, context);
    if (!book)
        return tl::unexpected(book.error());
    source.document = std::move(*book);
    return source;
}

Source bookSource()
{
    Source book =
        pathSource("book", tr("Book"),
                   tr("A folder as one document: its chapters as SUMMARY.md, mkdocs.yml or their names order them, links between them led to the right place."),
                   bookFields().specs());
    book.kind.readOptions = imageOptions().specs() + diagramOptions().specs() + markdownReader().options + bookOptions();
    book.kind.isFolder = true;
    book.kind.suits = isBookFolder;
    book.read = readWholeBook;
    return book;
}

QString readableFormats()
{
    QStringList names;
    for (const Reader &reader : readers())
        names.append(reader.name);
    return names.join(QStringLiteral(", "));
}

const Reader *readerOfBytes(const QByteArray &bytes)
{
    const QList<Reader> &rows = readers();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Reader &row) { return row.recognizes && row.recognizes(bytes); });
    return found == rows.end() ? nullptr : &*found;
}

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

} // namespace

const QList<Source> &sources()
{
    return inProgramLanguage([] {
        return QList<Source>{
            fileSource(),
            folderSource(), // every document in it
            bookSource(),   // a folder, as one document
        };
    });
}

const Source *sourceById(const QString &id)
{
    const QList<Source> &rows = sources();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Source &row) { return row.kind.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const ProviderDescription &localDescription()
{
    return inProgramLanguage([] {
        ProviderDescription made;
        made.id = localProviderId;
        made.name = tr("This computer");
        made.service = QStringLiteral("Quayside");
        made.onThisComputer = true;
        made.localePolicy = LocalePolicy::OneAJob;
        made.zonePolicy = ZonePolicy::Optional;
        for (const Source &source : sources())
            made.sourceKinds.append(source.kind);
        for (const Writer &writer : writers()) {
            made.targets.append(writer.target);
            if (writer.target.form)
                made.targets.last().options.append(zipOption());
        }
        return made;
    });
}

QString sourceName(const ExportRequest &request)
{
    return request.title.isEmpty() ? QFileInfo(request.path()).fileName() : request.title;
}

Result<const Reader *> readerFor(const ExportRequest &request, const QByteArray &bytes)
{
    const auto choice = formatChoice().read(request.read(), readScope);
    if (!choice)
        return failure(choice.error());
    if (const Reader *reader = readerById(choice->format))
        return reader;
    const QString name = QFileInfo(request.path()).fileName();
    const Reader *named = readerForFile(name);
    // What the bytes say goes before the name; only text can be of any format.
    if (const Reader *reader = readerOfBytes(bytes))
        return reader;
    if (const QString other = named && named->recognizes ? QString() : whatElseItIs(bytes); !other.isEmpty())
        return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), sourceName(request)}, {QStringLiteral("reason"), other}});
    if (named)
        return named;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot > 0)
        return failure(ErrorCode::SourceFormatUnknown, {{QStringLiteral("path"), request.path()}, {QStringLiteral("formats"), readableFormats()}});
    return readerById(looksLikeHtml(bytes) ? QStringLiteral("html") : QStringLiteral("markdown"));
}

} // namespace quayside
