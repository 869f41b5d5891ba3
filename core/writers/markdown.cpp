// SPDX-License-Identifier: GPL-3.0-or-later
// GitHub Flavored Markdown. Reading it back gives the same Document; what Markdown has no word for is HTML in it.
#include "document/colors.h"
#include "document/safeurl.h"
#include "document/walk.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/imagefiles.h"
#include "writers/markdownblocks.h"
#include "writers/markdownids.h"
#include "writers/markdowntext.h"
#include "writers/markdownwebpage.h"
#include "writers/writer.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

namespace quayside {
namespace {

constexpr qsizetype longestShown = 80;

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownWriter", text);
}

enum class Images { Link, Files };
enum class Bullet : char16_t { Keep = 0, Dash = u'-', Star = u'*', Plus = u'+' };
enum class Headings { Atx, Setext };

struct MarkdownWriterOptions {
    Images images = Images::Link;
    markdown::Wrap wrap = markdown::Wrap::Keep;
    int columns = 80;
    Bullet bullet = Bullet::Keep;
    Headings headings = Headings::Atx;
    bool frontMatter = true;
};

const OptionBinding<MarkdownWriterOptions> &writerOptions()
{
    using O = MarkdownWriterOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::images, option("images", tr("Images"), tr("Where the text has its images from.")),
                 {{Images::Link, "link", tr("As the source says"), tr("Addresses stay as they are written")},
                  {Images::Files, "files", tr("Files beside the text"), tr("A folder with the text and its images")}}),
            bind(&O::wrap, option("wrap", tr("Lines"), tr("Where lines of a paragraph end.")),
                 {{markdown::Wrap::Keep, "keep", tr("As in the source")},
                  {markdown::Wrap::None, "none", tr("One line a paragraph")},
                  {markdown::Wrap::Column, "column", tr("Wrapped at a column")}}),
            bind(&O::columns, onlyWhen(ranged(option("columns", tr("Column"), tr("Most columns of a line.")), 20, 1000), QStringLiteral("wrap"),
                                       {QStringLiteral("column")})),
            bind(&O::bullet, option("bullet", tr("Bullet"), tr("The character in front of list items.")),
                 {{Bullet::Keep, "keep", tr("As in the source")},
                  {Bullet::Dash, "-", QStringLiteral("-")},
                  {Bullet::Star, "*", QStringLiteral("*")},
                  {Bullet::Plus, "+", QStringLiteral("+")}}),
            bind(&O::headings, option("headings", tr("Headings"), tr("How headings of the first two levels are marked.")),
                 {{Headings::Atx, "atx", tr("With number signs (#)")}, {Headings::Setext, "setext", tr("Underlined")}}),
            bind(&O::frontMatter, option("front-matter", tr("Front matter"),
                                         tr("Write title, author and the like in front: as they were in Markdown, as YAML when they come from elsewhere."))),
        };
    });
}

/// A double-quoted YAML string, which can hold any character.
QString quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c.unicode() < 0x20)
            result += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

void addList(QString &yaml, const QString &key, const QStringList &values)
{
    if (values.size() == 1)
        yaml += key + QStringLiteral(": ") + quoted(values.front()) + u'\n';
    if (values.size() < 2)
        return;
    yaml += key + QStringLiteral(":\n");
    for (const QString &value : values)
        yaml += QStringLiteral("  - ") + quoted(value) + u'\n';
}

/// Front matter for documents without; a lone title is omitted if the text begins with it.
QString madeFrontMatter(const Document &document)
{
    Metadata data = document.metadata;
    const std::vector<HeadingEntry> headings = outline(document);
    const bool more = !data.authors.isEmpty() || !data.date.isEmpty() || !data.description.isEmpty() || !data.keywords.isEmpty();
    if (!more && !headings.empty() && headings.front().title == data.title.simplified())
        data.title.clear();
    QString yaml;
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            yaml += key + QStringLiteral(": ") + quoted(value) + u'\n';
    };
    add(QStringLiteral("title"), data.title);
    add(QStringLiteral("subtitle"), data.subtitle);
    addList(yaml, QStringLiteral("author"), data.authors);
    add(QStringLiteral("date"), data.date);
    add(QStringLiteral("lang"), data.language);
    add(QStringLiteral("description"), data.description);
    addList(yaml, QStringLiteral("keywords"), data.keywords);
    return yaml.isEmpty() ? QString() : QStringLiteral("---\n") + yaml + QStringLiteral("---\n");
}

/// Unique labels that may stand between [^ and ], unchanged where possible.
QStringList noteLabels(const Document &document)
{
    QStringList labels;
    QSet<QString> seen;
    for (const Footnote &note : document.footnotes) {
        QString label = note.label;
        const auto bad = [](QChar c) { return c.isSpace() || c == u'[' || c == u']' || c == u'`' || c == u'\\' || c == u'<' || c == u'^'; };
        if (label.isEmpty() || std::any_of(label.begin(), label.end(), bad))
            label = QString::number(labels.size() + 1);
        for (int number = 2; seen.contains(label.toCaseFolded()); ++number)
            label = note.label + u'-' + QString::number(number);
        seen.insert(label.toCaseFolded());
        labels.append(label);
    }
    return labels;
}

/// Ids the document links to.
QSet<QString> linkTargets(const Document &document)
{
    QSet<QString> targets;
    walkInlines(document, [&](const Inline &node) {
        const auto *link = node.value.as<Link>();
        if (link && link->url.startsWith(u'#'))
            targets.insert(QUrl::fromPercentEncoding(link->url.mid(1).toUtf8()));
    });
    return targets;
}

markdown::Spelling spellingOf(const Document &document, const MarkdownWriterOptions &options, WorkContext &context)
{
    markdown::Spelling spelling;
    spelling.wrap = options.wrap;
    spelling.columns = options.columns;
    spelling.noteLabels = noteLabels(document);
    spelling.targets = linkTargets(document);
    spelling.lost = [&context](const QString &what) {
        context.warn({WarningCode::FeatureLost, {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), tr("Markdown")}}, {}, 0});
    };
    return spelling;
}

markdown::BlockSpelling blockSpellingOf(const MarkdownWriterOptions &options)
{
    return {QChar(static_cast<char16_t>(options.bullet)), options.headings == Headings::Setext};
}

/// Takes colors from where a text would become HTML for their sake. Whether there were any.
bool dropBlockColors(Document &document)
{
    bool found = false;
    const auto drop = [&](Attributes &attributes) {
        if (attributes->color.isEmpty() && attributes->background.isEmpty())
            return;
        found = true;
        attributes.edit().color.clear();
        attributes.edit().background.clear();
    };
    const auto dropIn = [&](Blocks &blocks) { editBlocks(blocks, [&](Block &block) { eachAttributes(block, drop); }); };
    dropIn(document.blocks);
    for (Footnote &note : document.footnotes)
        dropIn(note.content);
    return found;
}

/// Writes loaded images beside the text: address → file; others stay links.
Result<QHash<QString, QString>> imageFiles(const Document &document, OutputSink &sink)
{
    ImageFiles files(sink);
    QHash<QString, QString> names;
    Result<void> result;
    walkInlines(document, [&](const Inline &node) {
        const auto *image = node.value.as<Image>();
        const MediaItem *item = image && result ? document.media.find(image->url) : nullptr;
        if (!item)
            return;
        if (const auto name = files.nameOf(image->url, *item); name)
            names.insert(image->url, *name);
        else
            result = tl::unexpected(name.error());
    });
    if (!result)
        return tl::unexpected(result.error());
    return names;
}

/// Images that came with the source, not as files, are at no address that a text can name.
void tellImagesInside(const Document &document, WorkContext &context)
{
    QSet<QString> told;
    walkInlines(document, [&](const Inline &node) {
        const auto *image = node.value.as<Image>();
        if (!image || told.contains(image->url) || !urlScheme(image->url).isEmpty() || !document.media.find(image->url))
            return;
        told.insert(image->url);
        context.warn({WarningCode::ImageInside, {{QStringLiteral("image"), image->url}}, document.files.value(node.position.file), node.position.line});
    });
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    Document &document = input.document;
    const auto options = writerOptions().read(input.options);
    if (!options)
        return failure(options.error());
    markdown::Spelling spelling = spellingOf(document, *options, context);
    if (document.metadata.isWebPage ? dropColors(document) : dropBlockColors(document))
        spelling.lost(tr("The color of text"));
    if (document.metadata.isWebPage)
        markdown::simplifyWebPage(document, spelling.targets);
    markdown::dropPlainHeadingIds(document, spelling.targets);
    if (options->images == Images::Files) {
        auto files = imageFiles(document, sink);
        if (!files)
            return tl::unexpected(files.error());
        spelling.imageFiles = std::move(*files);
    } else {
        tellImagesInside(document, context);
    }
    BufferedOutput out(sink, context);
    markdown::BlockWriter writer(spelling, blockSpellingOf(*options), out);
    if (options->frontMatter) {
        const QString front = document.metadata.source.isEmpty() ? madeFrontMatter(document) : document.metadata.source;
        out.add(front);
        if (!front.isEmpty()) {
            if (!front.endsWith(u'\n'))
                out.add('\n');
            out.add('\n');
        }
    }
    if (auto written = writer.write(document.blocks); !written)
        return written;
    for (std::size_t i = 0; i < document.footnotes.size(); ++i) {
        if (auto written = writer.write(document.footnotes[i], spelling.noteLabels.at(static_cast<qsizetype>(i))); !written)
            return written;
    }
    return out.finish();
}

MediaNeed mediaNeed(const QJsonObject &options)
{
    return writerOptions().accepted(options).images == Images::Files ? MediaNeed::LinkRemote : MediaNeed::None;
}

ResultForm resultForm(const QJsonObject &options)
{
    return writerOptions().accepted(options).images == Images::Files ? ResultForm::FileOrFolder : ResultForm::File;
}

} // namespace

Writer markdownWriter()
{
    TargetFormat target;
    target.id = QStringLiteral("markdown");
    target.name = tr("Markdown");
    target.help = tr("GitHub Flavored Markdown.");
    target.extension = QStringLiteral("md");
    target.mediaType = QStringLiteral("text/markdown");
    target.options = writerOptions().specs();
    target.form = resultForm;
    Writer writer{target, write, mediaNeed};
    writer.texAsWritten = true;
    return writer;
}

} // namespace quayside
