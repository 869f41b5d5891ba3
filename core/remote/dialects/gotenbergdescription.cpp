// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/gotenberg.h"

#include <QCoreApplication>

// docs/contracts/gotenberg.md, "Form fields". Options have the names of the form's fields, so that what is set is what is sent.
namespace quayside::gotenberg {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Gotenberg)
};

const QStringList pages{htmlKind, markdownKind, urlKind};
const QStringList office{officeKind, officeFilesKind};

const OptionBinding<AccountOptions> &accountBinding()
{
    using O = AccountOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::baseUrl, option(addressKey.data(), Words::tr("Address"),
                                     Words::tr("Of your server, for example http://localhost:3000. Over plain http everything "
                                               "that is sent can be read on its way."))),
            bind(&O::longest, advanced(ranged(option("longest", Words::tr("Longest conversion"),
                                                     Words::tr("How long to wait for the result; 0: as for any answer. "
                                                               "The server has a limit of its own (--api-timeout).")),
                                              0, 3600, QStringLiteral("s")))),
            bind(&O::webhook,
                 advanced(option("webhook", Words::tr("Let the server call back"),
                                 Words::tr("For conversions that outlast a connection. Only for a server on this computer that is not shut in a container.")))),
            bind(&O::generation,
                 advanced(option("server-version", Words::tr("Version of the server"),
                                 Words::tr("A test of the account finds it out. Where it is wrong, files may be sent twice."))),
                 {{Generation::Eight, "8", QStringLiteral("Gotenberg 8")}, {Generation::Nine, "9", QStringLiteral("Gotenberg 9")}}),
        };
    });
}

OptionSpec number(const char *key, const QString &label, const QString &help, double minimum, double maximum, const QString &unit)
{
    return ranged(makeOption(OptionType::Double, QLatin1StringView(key), label, help), minimum, maximum, unit);
}

OptionSpec whole(const char *key, const QString &label, const QString &help, double minimum, double maximum, const QString &unit = {})
{
    return ranged(makeOption(OptionType::Int, QLatin1StringView(key), label, help), minimum, maximum, unit);
}

OptionSpec flag(const char *key, const QString &label, const QString &help = {}, bool isOn = false)
{
    return boolOption(QLatin1StringView(key), label, help, isOn);
}

QList<OptionSpec> of(const QStringList &kinds, QList<OptionSpec> specs)
{
    for (OptionSpec &spec : specs)
        spec.kinds = kinds;
    return specs;
}

QList<OptionSpec> paperOptions()
{
    const QString group = Words::tr("Page");
    const auto margin = [&group](const char *key, const QString &label) {
        return inGroup(number(key, label, Words::tr("Empty: 9.9 mm."), 0, 500, QStringLiteral("mm")), group);
    };
    return {inGroup(number("paperWidth", Words::tr("Paper width"), Words::tr("Empty: 215.9 mm, as Letter has."), 10, 5000, QStringLiteral("mm")), group),
            inGroup(number("paperHeight", Words::tr("Paper height"), Words::tr("Empty: 279.4 mm, as Letter has."), 10, 5000, QStringLiteral("mm")), group),
            inGroup(flag("preferCssPageSize", Words::tr("Paper of the style sheet"), Words::tr("Where the page itself names one.")), group),
            margin("marginTop", Words::tr("Top margin")),
            margin("marginBottom", Words::tr("Bottom margin")),
            margin("marginLeft", Words::tr("Left margin")),
            margin("marginRight", Words::tr("Right margin")),
            inGroup(number("scale", Words::tr("Scale"), Words::tr("Empty: 1."), 0.1, 2, {}), group),
            inGroup(flag("singlePage", Words::tr("One long page")), group),
            inGroup(flag("printBackground", Words::tr("Background colors and images")), group)};
}

/// What Chromium waits for, and how it sees the page; for PDF and pictures alike.
QList<OptionSpec> browserOptions()
{
    const QString group = Words::tr("Browser");
    return {inGroup(number("waitDelay", Words::tr("Wait before"), Words::tr("Time for scripts to finish."), 0, 600, QStringLiteral("s")), group),
            inGroup(advanced(textOption(QStringLiteral("waitForSelector"), Words::tr("Wait for an element"),
                                        Words::tr("A CSS selector of what has to be visible, such as #chart.ready."))),
                    group),
            inGroup(advanced(flag("skipNetworkIdleEvent", Words::tr("Do not wait for the network"),
                                  Words::tr("Off: waits until nothing has been loaded for half a second."), true)),
                    group),
            inGroup(advanced(textOption(QStringLiteral("waitForExpression"), Words::tr("Wait until"),
                                        Words::tr("A JavaScript expression that becomes true, such as window.status === 'ready'."))),
                    group),
            inGroup(choiceOption(QStringLiteral("emulatedMediaType"), Words::tr("Style sheets for"), Words::tr("Empty: as the server is set."),
                                 {{QStringLiteral("print"), Words::tr("paper"), {}}, {QStringLiteral("screen"), Words::tr("screens"), {}}}, {}),
                    group),
            inGroup(advanced(flag("failOnConsoleExceptions", Words::tr("Fail on errors of scripts"))), group),
            inGroup(advanced(flag("failOnResourceLoadingFailed", Words::tr("Fail on missing images and style sheets"))), group)};
}

QList<OptionSpec> pageOptions()
{
    const QString group = Words::tr("Page");
    return {
        inGroup(advanced(onlyWhen(flag("omitBackground", Words::tr("Transparent background")), QStringLiteral("printBackground"), {QStringLiteral("true")})),
                group),
        inGroup(makeOption(OptionType::Path, QStringLiteral("header"), Words::tr("Page header"), Words::tr("An HTML file.")), group),
        inGroup(makeOption(OptionType::Path, QStringLiteral("footer"), Words::tr("Page footer"), Words::tr("An HTML file.")), group),
        flag("generateDocumentOutline", Words::tr("Bookmarks of the headings")), flag("generateTaggedPdf", Words::tr("Tags for screen readers"))};
}

QList<OptionSpec> officeOptions()
{
    const QString group = Words::tr("Images");
    return {flag("exportBookmarks", Words::tr("Bookmarks"), {}, true),
            flag("exportFormFields", Words::tr("Form fields stay"), Words::tr("Off: they are printed."), true),
            flag("exportNotes", Words::tr("Comments as notes")),
            flag("exportNotesPages", Words::tr("Pages of speaker notes"), Words::tr("Of presentations.")),
            flag("exportHiddenSlides", Words::tr("Hidden slides")),
            flag("skipEmptyPages", Words::tr("No blank pages in between"), Words::tr("Those that a text document inserts by itself.")),
            flag("updateIndexes", Words::tr("Update tables of contents"), {}, true),
            flag("singlePageSheets", Words::tr("Each sheet on one page")),
            inGroup(flag("losslessImageCompression", Words::tr("Without loss")), group),
            inGroup(whole("quality", Words::tr("JPEG quality"), Words::tr("Empty: 90."), 1, 100), group),
            inGroup(flag("reduceImageResolution", Words::tr("Reduce resolution")), group),
            inGroup(onlyWhen(choiceOption(QStringLiteral("maxImageResolution"), Words::tr("Highest resolution"), Words::tr("Empty: 300 dpi."),
                                          {{QStringLiteral("75"), QStringLiteral("75 dpi"), {}},
                                           {QStringLiteral("150"), QStringLiteral("150 dpi"), {}},
                                           {QStringLiteral("300"), QStringLiteral("300 dpi"), {}},
                                           {QStringLiteral("600"), QStringLiteral("600 dpi"), {}},
                                           {QStringLiteral("1200"), QStringLiteral("1200 dpi"), {}}},
                                          {}),
                             QStringLiteral("reduceImageResolution"), {QStringLiteral("true")}),
                    group)};
}

/// Post-processing of any PDF.
QList<OptionSpec> pdfOptions()
{
    const QString group = Words::tr("Standards");
    return {inGroup(choiceOption(QStringLiteral("pdfa"), Words::tr("PDF/A"), Words::tr("For archives. Empty: none."),
                                 {{QStringLiteral("PDF/A-1b"), QStringLiteral("PDF/A-1b"), {}},
                                  {QStringLiteral("PDF/A-2b"), QStringLiteral("PDF/A-2b"), {}},
                                  {QStringLiteral("PDF/A-3b"), QStringLiteral("PDF/A-3b"), {}}},
                                 {}),
                    group),
            inGroup(flag("pdfua", Words::tr("PDF/UA"), Words::tr("For screen readers.")), group),
            inGroup(makeOption(OptionType::Map, QStringLiteral("metadata"), Words::tr("Metadata"),
                               Words::tr("One row an entry: Title, Author, Subject, Keywords, Creator …")),
                    Words::tr("Metadata"))};
}

TargetFormat pdfTarget()
{
    TargetFormat target{QStringLiteral("pdf"), Words::tr("PDF"), {}, QStringLiteral("pdf"), QStringLiteral("application/pdf"), {}};
    const QStringList converted = pages + office;
    target.options =
        of(pages, paperOptions())
        + of(converted,
             {inGroup(flag("landscape", Words::tr("Landscape")), Words::tr("Page")),
              inGroup(textOption(QStringLiteral("nativePageRanges"), Words::tr("Pages"), Words::tr("Such as 1-4, 8. Empty: all.")), Words::tr("Page"))})
        + of(pages, pageOptions() + browserOptions()) + of(office, officeOptions())
        + of({mergeKind}, {flag("autoIndexBookmarks", Words::tr("Bookmarks of the files"))})
        + of({officeFilesKind}, {flag("merge", Words::tr("One PDF of all"), Words::tr("In the order of the files. Off: a zip file."), true)}) + pdfOptions();
    for (const OptionSpec &unpack : deliveryOptions().specs())
        target.options += of({officeFilesKind}, {onlyWhen(unpack, QStringLiteral("merge"), {QStringLiteral("false")})});
    return target;
}

TargetFormat pictureTarget(const char *id, const QString &name, const char *extension, const char *type)
{
    TargetFormat target{QLatin1StringView(id), name, {}, QLatin1StringView(extension), QLatin1StringView(type), {}};
    target.options = {whole("width", Words::tr("Width of the window"), Words::tr("Empty: 800."), 1, 16384, QStringLiteral("px")),
                      whole("height", Words::tr("Height of the window"), Words::tr("Empty: 600."), 1, 16384, QStringLiteral("px")),
                      flag("clip", Words::tr("Only the window"), Words::tr("Off: the whole page.")),
                      number("deviceScaleFactor", Words::tr("Sharpness"), Words::tr("2 for twice as many pixels. Empty: 1."), 0.1, 8, {}),
                      advanced(flag("optimizeForSpeed", Words::tr("Faster, larger")))};
    if (target.id == QLatin1StringView("jpeg"))
        target.options.prepend(whole("quality", Words::tr("Quality"), Words::tr("Empty: 100."), 0, 100));
    else
        target.options.append(flag("omitBackground", Words::tr("Transparent background")));
    target.options += browserOptions();
    return target;
}

OptionSpec fileField(const QString &label, const QString &help)
{
    OptionSpec spec = makeOption(OptionType::Path, pathField, label, help);
    spec.required = true;
    return spec;
}

OptionSpec filesField(const char *key, const QString &label, const QString &help, bool required)
{
    OptionSpec spec = listOption(QLatin1StringView(key), label, help);
    spec.elementType = OptionType::Path;
    spec.required = required;
    return spec;
}

QList<SourceKind> kinds()
{
    const auto kind = [](const QString &id, const QString &name, const QString &help, const QList<OptionSpec> &fields, bool isPdfOnly) {
        SourceKind made;
        made.id = id;
        made.name = name;
        made.help = help;
        made.fields = fields;
        if (isPdfOnly)
            made.targets = {QStringLiteral("pdf")};
        return made;
    };
    const OptionSpec assets = filesField("assets", Words::tr("Files with it"),
                                         Words::tr("What scripts and the like need beyond the images, style sheets and fonts that the page names itself and "
                                                   "that lie beside or below it: those go along anyway. A folder stands for the files in it."),
                                         false);
    OptionSpec url = textOption(QStringLiteral("url"), Words::tr("Address"), Words::tr("As the server reaches it."), true);
    return {kind(htmlKind, Words::tr("HTML file"), {}, {fileField(Words::tr("File"), {}), assets}, false),
            kind(markdownKind, Words::tr("Markdown file"), {},
                 {fileField(Words::tr("File"), {}),
                  makeOption(OptionType::Path, QStringLiteral("template"), Words::tr("Page around it"),
                             Words::tr("An HTML file with {{ toHTML \"NAME.md\" }} where the text comes in. Empty: a plain page.")),
                  assets},
                 false),
            kind(urlKind, Words::tr("Web page"), {}, {url}, false),
            kind(officeKind, Words::tr("Office file"), Words::tr("A document, spreadsheet, presentation or drawing, as LibreOffice reads them."),
                 {fileField(Words::tr("File"), {})}, true),
            kind(officeFilesKind, Words::tr("Several office files"), Words::tr("As one PDF, or as one each."),
                 {filesField("files", Words::tr("Files"), Words::tr("In their order."), true)}, true),
            kind(pdfKind, Words::tr("PDF"), Words::tr("Made PDF/A or PDF/UA, or given metadata."), {fileField(Words::tr("File"), {})}, true),
            kind(mergeKind, Words::tr("PDFs to merge"), {}, {filesField("files", Words::tr("Files"), Words::tr("In their order."), true)}, true)};
}

} // namespace

QStringList pathsIn(const QJsonValue &value)
{
    QStringList paths;
    if (value.isString() && !value.toString().isEmpty())
        paths.append(value.toString());
    for (const QJsonValue &one : value.toArray()) {
        if (!one.toString().isEmpty())
            paths.append(one.toString());
    }
    return paths;
}

QList<OptionSpec> accountFields()
{
    return accountBinding().specs();
}

AccountOptions accountOptions(const AccountSettings &account)
{
    return accountBinding().accepted(dialect::givenValues(account));
}

ProviderDescription describe(const AccountSettings &account)
{
    ProviderDescription description = dialect::descriptionOf(account, service());
    description.notices = {Words::tr("The files you choose are sent to %1.").arg(baseUrl(account).toString())};
    description.sourceKinds = kinds();
    for (SourceKind &kind : description.sourceKinds)
        kind.suits = whatSuits(kind.id);
    description.targets = {pdfTarget(), pictureTarget("png", Words::tr("PNG picture"), "png", "image/png"),
                           pictureTarget("jpeg", Words::tr("JPEG picture"), "jpg", "image/jpeg"),
                           pictureTarget("webp", Words::tr("WebP picture"), "webp", "image/webp")};
    ProviderDescription known = description;
    description.crossCheck = [known](const ExportRequest &request) { return crossCheck(request, known); };
    return description;
}

} // namespace quayside::gotenberg
