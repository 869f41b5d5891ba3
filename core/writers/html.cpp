// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/locales.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "typeset/layout/theme.h"
#include "typeset/pageoptions.h"
#include "writers/codecolorer.h"
#include "writers/documentfacts.h"
#include "writers/htmlbody.h"
#include "writers/htmlstyle.h"
#include "writers/textdirection.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

constexpr std::string_view styleFile = "style.css";

QString tr(const char *text)
{
    return QCoreApplication::translate("HtmlWriter", text);
}

enum class StyleSheet { Embed, File, None };

constexpr QLatin1StringView webTheme("web");

/// The themes of pages, and the look that is made for screens.
OptionSpec themeOption()
{
    const QList<OptionSpec> &ofPages = pageOptionBinding().specs();
    OptionSpec theme = *std::find_if(ofPages.begin(), ofPages.end(), [](const OptionSpec &spec) { return spec.key == themeKey; });
    theme.group.clear();
    theme.choices.prepend({webTheme, tr("Web"), tr("For screens, light and dark.")});
    return onlyWhen(theme, QStringLiteral("fragment"), {QStringLiteral("false")});
}

struct HtmlOptions {
    HtmlBodyOptions::Images images = HtmlBodyOptions::Images::Embed;
    StyleSheet style = StyleSheet::Embed;
    QString theme = webTheme;
    bool fragment = false;
    bool contents = false;
    int contentsDepth = 3;
    bool colorCode = false;
};

const OptionBinding<HtmlOptions> &htmlOptions()
{
    using Images = HtmlBodyOptions::Images;
    return inProgramLanguage([] {
        return OptionBinding<HtmlOptions>{
            bind(&HtmlOptions::images, option("images", tr("Images"), tr("Where the page has its images from.")),
                 {{Images::Embed, "embed", tr("In the page"), tr("One file that has everything")},
                  {Images::Files, "files", tr("Files beside the page"), tr("A folder with the page and its images")},
                  {Images::Link, "link", tr("As the source says"), tr("Addresses stay as they are written")}}),
            bind(&HtmlOptions::style,
                 onlyWhen(option("style", tr("Style sheet"), tr("The look of the page, with rules for dark screens and for paper.")),
                          QStringLiteral("fragment"), {QStringLiteral("false")}),
                 {{StyleSheet::Embed, "embed", tr("In the page")},
                  {StyleSheet::File, "file", tr("A file beside the page")},
                  {StyleSheet::None, "none", tr("None")}}),
            bind(&HtmlOptions::theme, themeOption()),
            bind(&HtmlOptions::contents, onlyWhen(option("contents", tr("Table of contents"), tr("Links to the headings come before the text.")),
                                                  QStringLiteral("fragment"), {QStringLiteral("false")})),
            bind(&HtmlOptions::contentsDepth,
                 onlyWhen(ranged(option("contents-depth", tr("Levels in the contents"), tr("How many levels of headings the table of contents shows.")), 1, 6),
                          QStringLiteral("contents"), {QStringLiteral("true")})),
            bind(&HtmlOptions::colorCode, onlyWhen(option("color-code", tr("Color code"), tr("Code is colored by its language.")), QStringLiteral("fragment"),
                                                   {QStringLiteral("false")})),
            bind(&HtmlOptions::fragment,
                 option("fragment", tr("Only the text"), tr("Writes what stands in the body, without page, title and style, to be put into another page."))),
        };
    });
}

struct HtmlPage {
    HtmlBodyOptions body;
    StyleSheet style = StyleSheet::Embed;
    QByteArray sheet;      ///< its text
    int contentsDepth = 0; ///< 0: no contents
    bool rightToLeft = false;
    QString language; ///< of the text; empty: not known
};

HtmlPage htmlPage(const WriteInput &input, const HtmlOptions &asked)
{
    HtmlPage options;
    options.body.fragment = asked.fragment;
    options.body.images = asked.images;
    options.body.locale = input.locale.isEmpty() ? input.document.metadata.language : input.locale;
    options.language = languageOf(input);
    options.style = asked.style;
    if (asked.colorCode && !asked.fragment)
        options.body.colors = codeColorerWhenNeeded();
    options.contentsDepth = asked.contents && !asked.fragment ? asked.contentsDepth : 0;
    const auto locale = parseLocale(options.language);
    if (!locale && !asked.fragment) // programs that read aloud would stumble over it
        options.language.clear();
    options.rightToLeft = locale ? locale->isRightToLeft() : !asked.fragment && readsRightToLeft(input.document.blocks);
    options.body.rightToLeft = options.rightToLeft;
    return options;
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

/// The style sheet that @p asked calls for; empty: none.
Result<QByteArray> sheetOf(const HtmlOptions &asked, const WorkContext &context)
{
    if (asked.style == StyleSheet::None || asked.fragment)
        return QByteArray();
    const std::string_view ours = htmlStyleSheet();
    if (asked.theme == webTheme)
        return QByteArray(ours.data(), static_cast<qsizetype>(ours.size()));
    const auto theme = Theme::named(asked.theme, context);
    if (!theme)
        return failure(theme.error());
    return htmlStyleSheet(*theme);
}

void writeStyle(HtmlBuffer &out, const HtmlPage &options)
{
    if (options.style == StyleSheet::Embed) {
        out.raw("<style>\n");
        out.raw(std::string_view(options.sheet.constData(), static_cast<std::size_t>(options.sheet.size())));
        out.raw("</style>\n");
    } else if (options.style == StyleSheet::File) {
        out.raw("<link rel=\"stylesheet\" href=\"");
        out.raw(styleFile);
        out.raw("\" />\n");
    }
}

void writeHead(HtmlBuffer &out, const WriteInput &input, const HtmlPage &options)
{
    const Metadata &metadata = input.document.metadata;
    out.raw("<!DOCTYPE html>\n<html");
    if (!options.language.isEmpty()) {
        out.raw(" lang=\"");
        out.text(options.language);
        out.raw("\"");
    }
    if (options.rightToLeft || !options.language.isEmpty())
        out.raw(options.rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"");
    out.raw(">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
    out.raw("<meta name=\"generator\" content=\"Quayside " QUAYSIDE_VERSION "\" />\n<title>");
    out.text(titleOf(input));
    out.raw("</title>\n");
    for (const QString &author : metadata.authors)
        writeMeta(out, "author", author);
    writeMeta(out, "description", metadata.description);
    writeMeta(out, "keywords", metadata.keywords.join(QStringLiteral(", ")));
    writeMeta(out, "date", metadata.date);
    writeStyle(out, options);
    out.raw("</head>\n<body>\n<main>\n");
}

/// Nested lists of links to the headings that have ids.
void writeContents(HtmlBuffer &out, const WriteInput &input, const HtmlPage &options)
{
    std::vector<HeadingEntry> entries = outline(input.document);
    std::erase_if(entries, [](const HeadingEntry &entry) { return entry.id.isEmpty() || entry.title.isEmpty(); });
    int highest = 6;
    for (const HeadingEntry &entry : entries)
        highest = std::min(highest, entry.level);
    std::erase_if(entries, [&](const HeadingEntry &entry) { return entry.level >= highest + options.contentsDepth; });
    if (entries.empty())
        return;
    out.raw("<nav class=\"contents\" aria-label=\"");
    out.text(label(Label::Contents, options.body.locale));
    out.raw("\">\n");
    std::vector<int> open; // levels of the lists
    for (const HeadingEntry &entry : entries) {
        while (!open.empty() && open.back() > entry.level) {
            out.raw("</li>\n</ul>\n");
            open.pop_back();
        }
        if (!open.empty() && open.back() == entry.level) {
            out.raw("</li>\n");
        } else {
            out.raw("<ul>\n");
            open.push_back(entry.level);
        }
        out.raw("<li><a href=\"#");
        out.address(entry.id);
        out.raw("\">");
        out.text(entry.title);
        out.raw("</a>");
    }
    for (std::size_t i = 0; i < open.size(); ++i)
        out.raw("</li>\n</ul>\n");
    out.raw("</nav>\n");
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const auto asked = htmlOptions().read(input.options);
    if (!asked)
        return failure(asked.error());
    HtmlPage options = htmlPage(input, *asked);
    auto sheet = sheetOf(*asked, context);
    if (!sheet)
        return failure(sheet.error());
    options.sheet = *std::move(sheet);
    HtmlBuffer out(sink);
    if (!options.body.fragment)
        writeHead(out, input, options);
    if (options.contentsDepth > 0)
        writeContents(out, input, options);
    HtmlBody body(input, options.body, out, sink, context);
    if (auto written = body.write(); !written)
        return written;
    if (!options.body.fragment) {
        out.raw("</main>\n</body>\n</html>\n");
        if (input.languageIsGuess)
            context.warn({WarningCode::LanguageGuessed, {{QStringLiteral("locale"), options.language}}, {}, 0});
        bool english = false;
        label(Label::Note, options.body.locale, &english);
        if (english && !options.body.locale.isEmpty() && !input.languageIsGuess)
            context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), options.body.locale}}, {}, 0});
        if (options.style == StyleSheet::File) {
            if (auto added =
                    sink.addFile(QString::fromLatin1(styleFile.data(), static_cast<qsizetype>(styleFile.size())), QStringLiteral("text/css"), options.sheet);
                !added)
                return added;
        }
    }
    return out.finish();
}

MediaNeed mediaNeed(const QJsonObject &options)
{
    return htmlOptions().accepted(options).images == HtmlBodyOptions::Images::Link ? MediaNeed::None : MediaNeed::LinkRemote;
}

ResultForm resultForm(const QJsonObject &options)
{
    const HtmlOptions asked = htmlOptions().accepted(options);
    if (asked.style == StyleSheet::File && !asked.fragment)
        return ResultForm::Folder;
    return asked.images == HtmlBodyOptions::Images::Files ? ResultForm::FileOrFolder : ResultForm::File;
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
    writer.target.options = htmlOptions().specs();
    writer.target.form = resultForm;
    writer.write = write;
    writer.media = mediaNeed;
    writer.rowByRow = true;
    return writer;
}

} // namespace quayside
