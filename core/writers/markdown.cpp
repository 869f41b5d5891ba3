// SPDX-License-Identifier: GPL-3.0-or-later
// GitHub Flavored Markdown. Reading it back gives the same Document; what Markdown has no word for is HTML in it.
#include "settings/optionbuilders.h"
#include "writers/imagefiles.h"
#include "writers/markdownblocks.h"
#include "writers/markdowntext.h"
#include "writers/writer.h"

#include <QCoreApplication>
#include <QSet>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownWriter", text);
}

QList<OptionSpec> options()
{
    return {choiceOption(QStringLiteral("images"), tr("Images"), tr("Where the text has its images from."),
                         {{QStringLiteral("link"), tr("As the source says"), tr("Addresses stay as they are written")},
                          {QStringLiteral("files"), tr("Files beside the text"), tr("A folder with the text and its images")}},
                         QStringLiteral("link")),
            choiceOption(QStringLiteral("wrap"), tr("Lines"), tr("Where lines of a paragraph end."),
                         {{QStringLiteral("keep"), tr("As in the source"), {}},
                          {QStringLiteral("none"), tr("One line a paragraph"), {}},
                          {QStringLiteral("column"), tr("Wrapped at a column"), {}}},
                         QStringLiteral("keep")),
            onlyWhen(intOption(QStringLiteral("columns"), tr("Column"), tr("Most columns of a line."), 20, 1000, 80), QStringLiteral("wrap"),
                     {QStringLiteral("column")}),
            choiceOption(QStringLiteral("bullet"), tr("Bullet"), tr("The character in front of list items."),
                         {{QStringLiteral("keep"), tr("As in the source"), {}},
                          {QStringLiteral("-"), QStringLiteral("-"), {}},
                          {QStringLiteral("*"), QStringLiteral("*"), {}},
                          {QStringLiteral("+"), QStringLiteral("+"), {}}},
                         QStringLiteral("keep")),
            choiceOption(QStringLiteral("headings"), tr("Headings"), tr("How headings of the first two levels are marked."),
                         {{QStringLiteral("atx"), tr("With number signs (#)"), {}}, {QStringLiteral("setext"), tr("Underlined"), {}}}, QStringLiteral("atx")),
            boolOption(QStringLiteral("front-matter"), tr("Front matter"),
                       tr("Write title, author and the like in front: as they were in Markdown, as YAML when they come from elsewhere."), true)};
}

/// A YAML text in quotes: every character is allowed in it.
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

/// What a document from elsewhere says about itself; a title alone only where the text does not begin with it.
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

/// Labels that can stand between [^ and ]: the written ones where they can, each once.
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

markdown::Spelling spellingOf(const WriteInput &input)
{
    markdown::Spelling spelling;
    const QString wrap = input.options.value(QLatin1StringView("wrap")).toString();
    spelling.wrap = wrap == QLatin1StringView("column") ? markdown::Wrap::Column
                    : wrap == QLatin1StringView("none") ? markdown::Wrap::None
                                                        : markdown::Wrap::Keep;
    spelling.columns = input.options.value(QLatin1StringView("columns")).toInt(80);
    spelling.noteLabels = noteLabels(input.document);
    return spelling;
}

bool asFiles(const QJsonObject &options)
{
    return options.value(QLatin1StringView("images")).toString() == QLatin1StringView("files");
}

/// Puts the images beside the text: address in the document → name of the file. Those that were not loaded stay links.
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

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    const Document &document = input.document;
    markdown::Spelling spelling = spellingOf(input);
    if (asFiles(input.options)) {
        auto files = imageFiles(document, sink);
        if (!files)
            return tl::unexpected(files.error());
        spelling.imageFiles = std::move(*files);
    }
    markdown::BlockSpelling blocks;
    const QString bullet = input.options.value(QLatin1StringView("bullet")).toString();
    if (bullet.size() == 1)
        blocks.bullet = bullet.front();
    blocks.setext = input.options.value(QLatin1StringView("headings")).toString() == QLatin1StringView("setext");

    BufferedOutput out(sink, context);
    markdown::BlockWriter writer(spelling, blocks, out);
    if (input.options.value(QLatin1StringView("front-matter")).toBool(true)) {
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
    return asFiles(options) ? MediaNeed::LinkRemote : MediaNeed::None;
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
    target.options = options();
    return {target, write, mediaNeed};
}

} // namespace quayside
