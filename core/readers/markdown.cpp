// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "readers/cmarktree.h"
#include "readers/crossreferences.h"
#include "readers/frontmatter.h"
#include "readers/markdownbuilder.h"
#include "readers/markdowncontainers.h"
#include "readers/markdownextras.h"
#include "readers/markdownincludes.h"
#include "readers/markdownlimits.h"
#include "readers/markdownlosses.h"
#include "readers/markdownoptions.h"
#include "readers/markdownspans.h"
#include "readers/sourcefile.h"
#include "readers/textdecoding.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownReader", text);
}

const OptionBinding<MarkdownOptions> &readerOptions()
{
    using O = MarkdownOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::dialect, option("dialect", tr("Dialect"), tr("Whose Markdown it is: what counts besides CommonMark and the extensions.")),
                 {{MarkdownDialect::Auto, "auto", tr("Automatic"), tr("GitHub’s, and of the others what can mean nothing else")},
                  {MarkdownDialect::GitHub, "github", QStringLiteral("GitHub"), tr("Alerts, emoji and formulas")},
                  {MarkdownDialect::Obsidian, "obsidian", QStringLiteral("Obsidian"), tr("Also callouts of any kind, [[links]], ==marks== and %%comments%%")},
                  {MarkdownDialect::MkDocs, "mkdocs", QStringLiteral("MkDocs"), tr("Also !!! admonitions, attribute lists, definition lists and [TOC]")},
                  {MarkdownDialect::Docusaurus, "docusaurus", QStringLiteral("Docusaurus"), tr("Also :::note containers and {#ids} of headings")},
                  {MarkdownDialect::Quarto, "quarto", QStringLiteral("Quarto"), tr("Also ::: {.callout-note}, attributes, H~2~O and x^2^")},
                  {MarkdownDialect::Plain, "plain", tr("Plain"), tr("CommonMark and the extensions alone")}}),
            bind(&O::rawHtml, option("raw-html", tr("HTML in the text"), tr("What becomes of HTML that stands in the Markdown.")),
                 {{RawHtml::Safe, "safe", tr("Safe"), tr("What is on the safe list works everywhere; scripts and the like are left out")},
                  {RawHtml::Keep, "keep", tr("Keep"), tr("HTML and Markdown get it exactly as written; other formats get its structure")},
                  {RawHtml::Drop, "drop", tr("Leave out"), tr("No HTML at all")}}),
            bind(&O::frontMatter,
                 option("front-matter", tr("Read front matter"), tr("Takes title, author and the like from the YAML between “---” lines at the start."))),
            bind(&O::headingIds,
                 option("heading-ids", tr("Anchors for headings"), tr("Gives every heading an anchor that links can lead to, as GitHub does."))),
            bind(&O::alerts, option("alerts", tr("Alerts"), tr("Shows “> [!NOTE]” quotes as highlighted notes, as GitHub does."))),
            bind(&O::smart,
                 option("smart", tr("Typographic punctuation"), tr("Turns straight quotes, “--” and “...” into curly quotes, dashes and an ellipsis."))),
            bind(&O::extensions, advanced(option("extensions", tr("Markdown extensions"),
                                                 tr("What counts besides plain CommonMark: table, tasklist, strikethrough, autolink, footnotes, tagfilter.")))),
        };
    });
}

ExportError unknownExtension(const QString &name)
{
    ExportError error{ErrorCode::InvalidOption, {}, QStringLiteral("read.extensions"), {}};
    error.params = {{QStringLiteral("value"), name},
                    {QStringLiteral("label"), tr("Markdown extensions")},
                    {QStringLiteral("option"), QStringLiteral("read.extensions")},
                    {QStringLiteral("reason"), tr("there is no such extension")},
                    {QStringLiteral("expected"), markdownExtensions().join(QStringLiteral(", "))}};
    return error;
}

/// Adds file name and the line as the user counts it.
ExportError placed(ExportError error, const ReadInput &input, const LineMap &lines)
{
    if (error.code == ErrorCode::Canceled)
        return error;
    error.params.insert(QStringLiteral("path"), input.name);
    if (const int line = error.params.value(QStringLiteral("line")).toInt(); line > 0)
        error.params.insert(QStringLiteral("line"), QString::number(lines.source(line)));
    return error;
}

/// @p body with the files that it includes; empty: it includes none.
Result<IncludedText> includedIn(QByteArrayView body, const ReadInput &input, int lineOffset, DialectReading &dialect, WorkContext &context)
{
    if (input.path.isEmpty() || !mayIncludeFiles(body))
        return IncludedText();
    const IncludeFolders folders = includeFoldersAround(input.path, context);
    return withMarkdownIncludes(body.toByteArray(), input.path, folders, input.name, lineOffset, dialect, context);
}

/// A text as it is parsed.
struct ParsedText {
    QByteArray bytes; ///< empty: as it was
    LineMap lines;    ///< where its lines come from
};

/// @p body with what it includes, and its containers in words that the parser knows.
Result<ParsedText> parsedText(QByteArrayView body, const ReadInput &input, int lineOffset, DialectReading &dialect, WorkContext &context)
{
    auto included = includedIn(body, input, lineOffset, dialect, context);
    if (!included)
        return failure(included.error());
    ParsedText text{std::move(included->bytes), LineMap(std::move(included->sourceLines))};
    text.lines.shift(lineOffset);
    RewrittenText quotes = containersAsQuotes(text.bytes.isEmpty() ? body : QByteArrayView(text.bytes), dialect, text.lines);
    if (!quotes.text.isEmpty()) {
        text.bytes = std::move(quotes.text);
        text.lines = text.lines.followedBy(std::move(quotes.lines));
    }
    return text;
}

/// The options as they count for this file.
Result<MarkdownOptions> optionsFor(const ReadInput &input)
{
    auto options = markdownOptions(input.options);
    if (options && options->dialect == MarkdownDialect::Auto && input.name.endsWith(QLatin1StringView(".qmd"), Qt::CaseInsensitive))
        options->dialect = MarkdownDialect::Quarto;
    return options;
}

/// What the project of Quarto in the folder @p root says of all its documents.
Metadata projectMetadata(const QString &root, WorkContext &context)
{
    constexpr qsizetype largest = 1024 * 1024;
    for (const char *name : {"/_quarto.yml", "/_quarto.yaml"}) {
        const QString path = root + QLatin1StringView(name);
        if (!QFileInfo(path).isFile())
            continue;
        const auto bytes = readSourceFile(path, largest, context);
        WorkContext quiet;
        return bytes ? readFrontMatter("---\n" + *bytes + "\n---\n", {}, quiet).metadata : Metadata();
    }
    return {};
}

/// The works in the files that @p document names, which lie where what it includes does. Those that cannot be read are told. Error: as of an include.
Result<Bibliography> worksOf(const Document &document, const ReadInput &input, const DialectReading &dialect, WorkContext &context)
{
    constexpr qsizetype mostFiles = 20;
    Bibliography works;
    if (input.path.isEmpty() || !dialect.has(DialectFeature::Citations))
        return works;
    const IncludeFolders folders = includeFoldersAround(input.path, context);
    QString folder = QFileInfo(input.path).path();
    QString all = bibliographyOf(document.metadata);
    if (all.isEmpty() && dialect.dialect() == MarkdownDialect::Quarto) {
        all = bibliographyOf(projectMetadata(folders.root, context));
        folder = folders.root;
    }
    if (all == QLatin1StringView("references"))
        return works;
    IncludedFiles files(folders.root, folders.of, input.name, input.path, context);
    const QStringList names = all.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names.first(std::min(mostFiles, names.size()))) {
        const QString path = folder + u'/' + name.trimmed();
        const auto file = files.read(QDir::cleanPath(path), name.trimmed(), {}, 0);
        if (!file)
            return failure(file.error());
        if (*file)
            works.add((*file)->bytes);
    }
    return works;
}

/// Says that works are cited by their keys alone, if any are.
void tellBibliography(const Document &document, WorkContext &context)
{
    const QString files = bibliographyOf(document.metadata);
    bool cites = false;
    walkInlines(document, [&](const Inline &node) { cites = cites || node.value.is<Citation>(); });
    if (!cites || files.isEmpty())
        return;
    const QString what = tr("the works in “%1”; citations show their keys").arg(files.left(100));
    context.warn({WarningCode::PartDropped, {{QStringLiteral("what"), what}}, document.files.value(0), 0});
}

/// What @p body, which is read, means besides its blocks and words.
Result<void> readExtras(Document &document, QByteArrayView body, const ReadInput &input, DialectReading &dialect, WorkContext &context)
{
    const auto holdsOneOf = [&](std::initializer_list<QByteArrayView> marks) {
        return std::any_of(marks.begin(), marks.end(), [&](QByteArrayView mark) { return body.contains(mark); });
    };
    const bool cites = dialect.dialect() == MarkdownDialect::Quarto || !bibliographyOf(document.metadata).isEmpty();
    if (cites || holdsOneOf({"{#", "#|", "| label:", "\n:", "Table:", "fig-alt", "fig-cap"})) {
        const auto toldBefore = context.warnings.size();
        auto works = cites && body.contains('@') ? worksOf(document, input, dialect, context) : Bibliography();
        if (!works)
            return failure(works.error());
        readCrossReferences(document, *std::move(works), dialect);
        if (cites && context.warnings.size() == toldBefore)
            tellBibliography(document, context);
    }
    if (holdsOneOf({": ", ":\t", "]:"}))
        readMarkdownExtras(document, dialect.dialect());
    if (body.contains("&#"))
        showControls(document, context);
    return {};
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto settings = optionsFor(input);
    if (!settings)
        return failure(settings.error());
    auto decoded = sourceText(input, {}, context);
    if (!decoded)
        return failure(decoded.error());
    const QByteArray text = *std::move(decoded);
    Document document;
    document.files = QStringList{input.name};
    FrontMatter front;
    if (settings->frontMatter)
        front = readFrontMatter(text, input.name, context);
    document.metadata = front.metadata;
    QByteArrayView body = QByteArrayView(text).sliced(front.length);
    DialectReading dialect(settings->dialect, input.name, context);
    if (settings->rawHtml == RawHtml::Keep && settings->dialect != MarkdownDialect::Docusaurus) // tags of components are HTML as written
        dialect.leaveOut(DialectFeature::Components);
    const auto parsed = parsedText(body, input, front.lines, dialect, context);
    if (!parsed)
        return failure(parsed.error());
    const LineMap &lines = parsed->lines;
    if (!parsed->bytes.isEmpty())
        body = parsed->bytes;
    const bool notes = settings->extensions.contains(QStringLiteral("footnotes"));
    MarkdownSpans spans(dialect, {notes, settings->rawHtml != RawHtml::Keep}, lines);
    const CmarkOptions cmark = settings->cmark();
    auto shape = checkMarkdownShape(body, cmark, context);
    if (!shape)
        return failure(placed(shape.error(), input, lines));
    const auto rewrite = [&](QByteArrayView content, bool heading, int line) {
        return context.stop.stopRequested() ? QByteArray() : spans.replaced(content, heading, line);
    };
    const auto inlineNotes = [&] {
        std::vector<CmarkTree::Note> found;
        for (const MarkdownSpans::Note &note : spans.notes())
            found.push_back({note.label, note.words, note.line});
        return found;
    };
    auto tree = CmarkTree::parse(body, cmark, context, rewrite, inlineNotes);
    if (!tree)
        return failure(placed(tree.error(), input, lines));
    MarkdownBuilder builder(*tree, *settings, {input.name, lines, body.size()}, {dialect, spans}, context);
    if (auto built = builder.build(document); !built)
        return failure(built.error());
    if (auto done = readExtras(document, body, input, dialect, context); !done)
        return failure(done.error());
    reportMarkdownLosses(document, {body, lines, input.name, shape->footnotes, notes}, context);
    return document;
}

} // namespace

QStringList markdownExtensions()
{
    return {QStringLiteral("table"),    QStringLiteral("tasklist"),  QStringLiteral("strikethrough"),
            QStringLiteral("autolink"), QStringLiteral("footnotes"), QStringLiteral("tagfilter")};
}

QStringList usualMarkdownExtensions()
{
    QStringList names = markdownExtensions();
    names.removeAll(QStringLiteral("tagfilter"));
    return names;
}

Result<MarkdownOptions> markdownOptions(const QJsonObject &values)
{
    auto options = readerOptions().read(values, readScope);
    if (!options)
        return options;
    QStringList names;
    for (const QString &typed : std::as_const(options->extensions)) {
        const QString name = typed.trimmed();
        if (!name.isEmpty() && !markdownExtensions().contains(name))
            return failure(unknownExtension(name));
        if (!name.isEmpty())
            names.append(name);
    }
    options->extensions = names;
    return options;
}

Reader markdownReader()
{
    return {QStringLiteral("markdown"),
            tr("Markdown"),
            {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"), QStringLiteral("mdown"), QStringLiteral("mkdn"), QStringLiteral("mdwn"),
             QStringLiteral("mdx"), QStringLiteral("qmd")},
            readerOptions().specs() + encodingOptions(),
            read};
}

} // namespace quayside
