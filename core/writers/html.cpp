// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/locales.h"
#include "settings/optionbuilders.h"
#include "writers/htmlbody.h"
#include "writers/htmlstyle.h"

#include <QCoreApplication>

namespace quayside {
namespace {

constexpr std::string_view styleFile = "style.css";

QString tr(const char *text)
{
    return QCoreApplication::translate("HtmlWriter", text);
}

enum class StyleSheet { Embed, File, None };

struct PageOptions {
    HtmlBodyOptions body;
    StyleSheet style = StyleSheet::Embed;
};

PageOptions pageOptions(const WriteInput &input)
{
    PageOptions options;
    options.body.fragment = input.options.value(QLatin1StringView("fragment")).toBool();
    const QString images = input.options.value(QLatin1StringView("images")).toString();
    if (images == QLatin1StringView("link"))
        options.body.images = HtmlBodyOptions::Images::Link;
    else if (images == QLatin1StringView("files"))
        options.body.images = HtmlBodyOptions::Images::Files;
    const QString style = input.options.value(QLatin1StringView("style")).toString();
    if (style == QLatin1StringView("file"))
        options.style = StyleSheet::File;
    else if (style == QLatin1StringView("none"))
        options.style = StyleSheet::None;
    options.body.locale = input.locale.isEmpty() ? input.document.metadata.language : input.locale;
    return options;
}

/// The document's own title, else its first heading, else the name of the file.
QString pageTitle(const WriteInput &input)
{
    if (!input.document.metadata.title.isEmpty())
        return input.document.metadata.title;
    for (const Block &block : input.document.blocks) {
        if (const auto *heading = block.value.as<Heading>()) {
            const QString title = plainText(heading->content).simplified();
            if (!title.isEmpty())
                return title;
        }
    }
    return input.baseName;
}

void writeMeta(HtmlBuffer &out, std::string_view name, const QString &content)
{
    if (content.isEmpty())
        return;
    out.raw("<meta name=\"");
    out.raw(name);
    out.raw("\" content=\"");
    out.text(content);
    out.raw("\" />\n");
}

void writeStyle(HtmlBuffer &out, StyleSheet style)
{
    if (style == StyleSheet::Embed) {
        out.raw("<style>\n");
        out.raw(htmlStyleSheet());
        out.raw("</style>\n");
    } else if (style == StyleSheet::File) {
        out.raw("<link rel=\"stylesheet\" href=\"");
        out.raw(styleFile);
        out.raw("\" />\n");
    }
}

void writeHead(HtmlBuffer &out, const WriteInput &input, const PageOptions &options)
{
    const Metadata &metadata = input.document.metadata;
    out.raw("<!DOCTYPE html>\n<html");
    if (!options.body.locale.isEmpty()) {
        out.raw(" lang=\"");
        out.text(options.body.locale);
        out.raw("\"");
        const auto locale = parseLocale(options.body.locale);
        out.raw(locale && locale->isRightToLeft() ? " dir=\"rtl\"" : " dir=\"ltr\"");
    }
    out.raw(">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
    out.raw("<meta name=\"generator\" content=\"Quayside " QUAYSIDE_VERSION "\" />\n<title>");
    out.text(pageTitle(input));
    out.raw("</title>\n");
    for (const QString &author : metadata.authors)
        writeMeta(out, "author", author);
    writeMeta(out, "description", metadata.description);
    writeMeta(out, "keywords", metadata.keywords.join(QStringLiteral(", ")));
    writeMeta(out, "date", metadata.date);
    writeStyle(out, options.style);
    out.raw("</head>\n<body>\n<main>\n");
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const PageOptions options = pageOptions(input);
    HtmlBuffer out(sink);
    if (!options.body.fragment)
        writeHead(out, input, options);
    HtmlBody body(input, options.body, out, sink, context);
    if (auto written = body.write(); !written)
        return written;
    if (!options.body.fragment) {
        out.raw("</main>\n</body>\n</html>\n");
        bool english = false;
        label(Label::Note, options.body.locale, &english);
        if (english && !options.body.locale.isEmpty())
            context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), options.body.locale}}, {}, 0});
        if (options.style == StyleSheet::File) {
            const std::string_view style = htmlStyleSheet();
            if (auto added = sink.addFile(QString::fromLatin1(styleFile.data(), static_cast<qsizetype>(styleFile.size())),
                                          QByteArrayView(style.data(), static_cast<qsizetype>(style.size())));
                !added)
                return added;
        }
    }
    return out.finish();
}

QList<OptionSpec> options()
{
    const OptionSpec images = choiceOption(QStringLiteral("images"), tr("Images"), tr("Where the page has its images from."),
                                           {{QStringLiteral("embed"), tr("In the page"), tr("One file that has everything")},
                                            {QStringLiteral("files"), tr("Files beside the page"), tr("A folder with the page and its images")},
                                            {QStringLiteral("link"), tr("As the source says"), tr("Addresses stay as they are written")}},
                                           QStringLiteral("embed"));
    const OptionSpec style = choiceOption(QStringLiteral("style"), tr("Style sheet"), tr("The look of the page, with rules for dark screens and for paper."),
                                          {{QStringLiteral("embed"), tr("In the page"), {}},
                                           {QStringLiteral("file"), tr("A file beside the page"), {}},
                                           {QStringLiteral("none"), tr("None"), {}}},
                                          QStringLiteral("embed"));
    return {images, onlyWhen(style, QStringLiteral("fragment"), {QStringLiteral("false")}),
            boolOption(QStringLiteral("fragment"), tr("Only the text"),
                       tr("Writes what stands in the body, without page, title and style, to be put into another page."))};
}

MediaNeed mediaNeed(const QJsonObject &options)
{
    return options.value(QLatin1StringView("images")).toString() == QLatin1StringView("link") ? MediaNeed::None : MediaNeed::LinkRemote;
}

} // namespace

Writer htmlWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("html");
    writer.target.name = tr("Web page (HTML)");
    writer.target.help = tr("A page that opens in every browser, complete in one file.");
    writer.target.extension = QStringLiteral("html");
    writer.target.mediaType = QStringLiteral("text/html");
    writer.target.options = options();
    writer.write = write;
    writer.media = mediaNeed;
    return writer;
}

} // namespace quayside
