// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/workiva.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

// docs/contracts/workiva.md, "FileExportById".
namespace quayside::workiva {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Workiva)
};

const QString documentKind = QStringLiteral("document");
const QString spreadsheetKind = QStringLiteral("spreadsheet");
const QString presentationKind = QStringLiteral("presentation");
const QString supportingKind = QStringLiteral("supporting-document");
const QString folderKind = QStringLiteral("folder");
const QString workivaKind = QStringLiteral("workiva");
const QString reportKind = QStringLiteral("graph-report");
const QString testFormKind = QStringLiteral("test-form");
const QString styleGuideKind = QStringLiteral("style-guide");

/// Source kinds that an option is for, as bits.
enum For : unsigned { D = 1, S = 2, P = 4, Archive = 8 };

struct Flag {
    const char *target;
    const char *key;
    unsigned kinds;
    const char *label;
    bool only2026 = false;
};

#define T(text) QT_TRANSLATE_NOOP("Workiva", text)

// Every option that is on or off; all are off unless set.
constexpr std::array flags{
    Flag{"pdf", "includeAlternateRowFill", D | P, T("Alternate row fills")},
    Flag{"pdf", "includeAttachmentLabels", D, T("Labels of attachments")},
    Flag{"pdf", "includeComments", D | S | P, T("Comments, resolved ones too")},
    Flag{"pdf", "includeDraftWatermark", D | S | P, T("Draft watermark")},
    Flag{"pdf", "includeHyperlinks", D | S | P, T("Links")},
    Flag{"pdf", "includeLeaderDots", D | S | P, T("Leader dots")},
    Flag{"pdf", "includeTrackChanges", D | S, T("Tracked changes")},
    Flag{"pdf", "tagForWebAccessibility", D | P, T("Tags for accessibility")},
    Flag{"pdf", "useCmykColorspace", D | S | P, T("CMYK colors")},
    Flag{"pdf", "removeSpaceFromPartialExport", D, T("No empty space where sections are left out"), true},
    Flag{"pdf", "onlyExportPrintAreas", S, T("Print areas only")},
    Flag{"pdf", "showCellFills", S, T("Cell fills")},
    Flag{"pdf", "showGridlines", S, T("Grid lines")},
    Flag{"docx", "includeLeaderDots", D, T("Leader dots")},
    Flag{"docx", "showTableCellShading", D, T("Shading of table cells")},
    Flag{"xhtml", "editableSimple", D, T("Simple XHTML for editing")},
    Flag{"xhtml", "editableXhtml", D, T("XHTML for editing")},
    Flag{"xhtml", "includeExternalHyperlinks", D, T("Links to other places")},
    Flag{"xhtml", "includeHeadersAndFooters", D, T("Headers and footers")},
    Flag{"xlsx", "exportAsFormulas", S, T("Formulas instead of values")},
    Flag{"csv", "exportAsFormulas", S, T("Formulas instead of values")},
    Flag{"pptx", "includeUnusedLayoutSlides", P, T("Layout slides that are not used")},
    Flag{"archive", "emailOnComplete", Archive, T("Send an email when it is done")},
    Flag{"archive", "includeAttachments", Archive, T("Attachments")},
    Flag{"archive", "includeComments", Archive, T("Comments")},
    Flag{"archive", "includeCustomFieldValues", Archive, T("Values of custom fields")},
    Flag{"archive", "includeDocumentMarkup", Archive, T("Document markup")},
    Flag{"archive", "includeInputCellValues", Archive, T("Values of input cells")},
    Flag{"archive", "includeOutlineLabels", Archive, T("Outline labels")},
    Flag{"archive", "includeSmartLinkMetadata", Archive, T("Metadata of smart links")},
    Flag{"archive", "includeWdataIncomingConnections", Archive, T("Incoming Wdata connections")},
    Flag{"archive", "includeWdataOutgoingConnections", Archive, T("Outgoing Wdata connections")},
    Flag{"archive", "includeXBRL", Archive, T("XBRL")},
    Flag{"archive", "includeXBRLDisconnected", Archive, T("XBRL that is not connected")},
    Flag{"archive", "keepInputModeEnabled", Archive, T("Keep input mode on")},
    Flag{"archive", "removeGRCLinks", Archive, T("Remove GRC links")},
    Flag{"archive", "removeLinks", Archive, T("Remove links")},
};
#undef T

struct Target {
    const char *id;
    const char *name;
    const char *extension;
    const char *mediaType;
};

constexpr std::array targetTable{
    Target{"pdf", "PDF", "pdf", "application/pdf"},
    Target{"docx", "Word (docx)", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Target{"xhtml", "XHTML", "", ""},
    Target{"xlsx", "Excel (xlsx)", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Target{"csv", "CSV", "", ""},
    Target{"pptx", "PowerPoint (pptx)", "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Target{"original", QT_TRANSLATE_NOOP("Workiva", "The file as it was uploaded"), "", ""},
    Target{"file", QT_TRANSLATE_NOOP("Workiva", "A file as Workiva makes it"), "", ""},
    Target{"archive", QT_TRANSLATE_NOOP("Workiva", "Archive (tar.gz)"), "tar.gz", "application/gzip"},
};

unsigned bitOf(const QString &kind)
{
    return kind == documentKind ? D : kind == spreadsheetKind ? S : kind == presentationKind ? P : kind == folderKind || kind == workivaKind ? Archive : 0U;
}

QStringList kindIds(unsigned kinds)
{
    QStringList ids;
    for (const QString &kind : {documentKind, spreadsheetKind, presentationKind, folderKind, workivaKind}) {
        if (bitOf(kind) & kinds)
            ids.append(kind);
    }
    return ids;
}

/// The pages of a spreadsheet.
QList<OptionSpec> pageOptions()
{
    OptionSpec height = numberOption(QStringLiteral("pageHeight"), Words::tr("Page height"), {}, 3, 100, 11);
    OptionSpec width = numberOption(QStringLiteral("pageWidth"), Words::tr("Page width"), {}, 3, 100, 8.5);
    height.unit = width.unit = QStringLiteral("in");
    const OptionSpec orientation = choiceOption(
        QStringLiteral("pageOrientation"), Words::tr("Orientation"), {},
        {{QStringLiteral("portrait"), Words::tr("upright"), {}}, {QStringLiteral("landscape"), Words::tr("sideways"), {}}}, QStringLiteral("portrait"));
    const OptionSpec scale =
        choiceOption(QStringLiteral("pageScale"), Words::tr("Scale"), {},
                     {{QStringLiteral("actualSize"), Words::tr("actual size"), {}}, {QStringLiteral("fitToWidth"), Words::tr("fit to width"), {}}},
                     QStringLiteral("actualSize"));
    return {height, width, orientation, scale};
}

/// Options of spreadsheets that have a value. They apply to PDF, the last one to Excel.
QList<OptionSpec> sheetOptions(const QString &target)
{
    QList<OptionSpec> options;
    if (target == QLatin1StringView("xlsx")) {
        options = {choiceOption(QStringLiteral("exportPrecision"), Words::tr("Precision of numbers"), {},
                                {{QStringLiteral("fullPrecision"), Words::tr("full"), {}},
                                 {QStringLiteral("rounded"), Words::tr("rounded"), {}},
                                 {QStringLiteral("displayed"), Words::tr("as displayed"), {}}},
                                QStringLiteral("fullPrecision"))};
    }
    if (target == QLatin1StringView("pdf"))
        options = pageOptions();
    for (OptionSpec &option : options)
        option.kinds = {spreadsheetKind};
    return options;
}

QList<OptionSpec> optionsOf(const QString &target, Generation generation)
{
    QList<OptionSpec> options;
    for (const Flag &flag : flags) {
        if (target != QLatin1StringView(flag.target) || (flag.only2026 && generation != Generation::Ga2026))
            continue;
        OptionSpec option = boolOption(QLatin1StringView(flag.key), Words::tr(flag.label), {});
        option.kinds = kindIds(flag.kinds);
        options.append(option);
    }
    return options + sheetOptions(target);
}

SourceKind kind(const QString &id, const QString &name, const QString &help, const QStringList &targets)
{
    SourceKind made;
    made.id = id;
    made.name = name;
    made.help = help;
    made.targets = targets;
    made.fields = {lookupOption(QStringLiteral("fileId"), Words::tr("File"), Words::tr("Its id, or its address in the browser."), id, true)};
    return made;
}

/// Ids of parts of a file; the picker of that name lists them.
OptionSpec partsOption(const QString &key, const QString &label, const QString &help)
{
    OptionSpec parts = listOption(key, label, help);
    parts.elementType = OptionType::Lookup;
    parts.lookup = key;
    return parts;
}

/// What is not among the files: no picker finds it.
SourceKind graphKind(const QString &id, const QString &name, const QString &help, const QString &target)
{
    SourceKind made = kind(id, name, help, {target});
    made.fields = {textOption(QStringLiteral("fileId"), name, Words::tr("Its id, or its address in the browser."), true)};
    return made;
}

QList<SourceKind> graphKinds(Generation generation)
{
    const QString scope = Words::tr("The account needs the scope graph:read for it.");
    QList<SourceKind> all;
    if (generation != Generation::Prototype)
        all = {graphKind(reportKind, Words::tr("Graph report"), scope, QStringLiteral("csv"))};
    if (generation != Generation::Ga2026)
        return all;
    all.append(graphKind(testFormKind, Words::tr("Test form"), scope, QStringLiteral("xlsx")));
    SourceKind guide = graphKind(styleGuideKind, Words::tr("Style guide"), scope, QStringLiteral("file"));
    guide.fields.append(textOption(QStringLiteral("revision"), Words::tr("Revision"), Words::tr("Empty: the newest one.")));
    all.append(guide);
    return all;
}

QList<SourceKind> kinds(Generation generation)
{
    SourceKind document = kind(documentKind, Words::tr("Document"), {}, {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xhtml")});
    document.fields.append(partsOption(QStringLiteral("sections"), Words::tr("Sections"), Words::tr("Ids of sections; empty: the whole document.")));
    SourceKind spreadsheet = kind(spreadsheetKind, Words::tr("Spreadsheet"), Words::tr("A PDF can have 250,000 cells at most."),
                                  {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv")});
    spreadsheet.fields.append(
        partsOption(QStringLiteral("sheets"), Words::tr("Sheets"), Words::tr("Ids of sheets; empty: all of them. CSV takes one sheet, or all as a zip.")));
    SourceKind presentation = kind(presentationKind, Words::tr("Presentation"), {}, {QStringLiteral("pdf"), QStringLiteral("pptx")});
    presentation.fields.append(partsOption(QStringLiteral("slides"), Words::tr("Slides"), Words::tr("Ids of slides; empty: all of them.")));
    QList<SourceKind> all{document, spreadsheet, presentation};
    if (generation == Generation::Ga2022)
        return all + graphKinds(generation); // that generation has no export for the other kinds
    all.append(
        kind(supportingKind, Words::tr("Supporting document"), Words::tr("A file that was uploaded; it comes back as it is."), {QStringLiteral("original")}));
    all.append(kind(folderKind, Words::tr("Folder"), {}, {QStringLiteral("archive")}));
    all.append(kind(workivaKind, Words::tr("Workiva file"), Words::tr("Everything that belongs to it, as an archive."), {QStringLiteral("archive")}));
    return all + graphKinds(generation);
}

const OptionBinding<AccountOptions> &accountBinding()
{
    using O = AccountOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::region, option("region", Words::tr("Region"), Words::tr("Where the workspace lives.")),
                 {{Region::Us, "us", Words::tr("United States")}, {Region::Eu, "eu", Words::tr("Europe")}, {Region::Apac, "apac", Words::tr("Asia Pacific")}}),
            bind(&O::baseUrl, dialect::addressOption(Words::tr("Empty: that of the region."))),
            bind(&O::generation, option("api-generation", Words::tr("API generation"), Words::tr("Change it only where an older integration needs it.")),
                 {{Generation::Ga2026, "2026-01-01", QStringLiteral("2026-01-01")},
                  {Generation::Ga2022, "2022-01-01", QStringLiteral("2022-01-01"), Words::tr("Ends on 2029-01-31.")},
                  {Generation::Prototype, "prototype", Words::tr("prototype"), Words::tr("Ends on 2027-01-31.")}}),
            bind(
                &O::exportThrough,
                advanced(
                    option("export-through", Words::tr("Export through"),
                           Words::tr("The kind’s own address needs only the scope file:read, but documents, spreadsheets and presentations alone have one."))),
                {{Route::Files, "files", Words::tr("files (scope file:write)")}, {Route::Kind, "kind", Words::tr("the kind’s own address (scope file:read)")}}),
            bind(&O::scopes, dialect::scopesOption()),
            bind(&O::requestsPerSecond, dialect::requestsPerSecondOption(Words::tr("Workiva does not name its limit; it may be as low as 1."))),
        };
    });
}

ExportError conflict(const QString &reason, const QStringList &options)
{
    return {
        ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason}, {QStringLiteral("options"), options.join(QStringLiteral(", "))}}, options.first(), {}};
}

/// editableSimple and editableXhtml each want everything else off.
void checkXhtml(const QJsonObject &values, QList<ExportError> &errors)
{
    for (const char *alone : {"editableSimple", "editableXhtml"}) {
        if (!values.value(QLatin1StringView(alone)).toBool())
            continue;
        QStringList on{QStringLiteral("xhtml.") + QLatin1StringView(alone)};
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it.value().toBool() && it.key() != QLatin1StringView(alone))
                on.append(QStringLiteral("xhtml.") + it.key());
        }
        if (on.size() > 1) {
            errors.append(conflict(Words::tr("%1 can only be used alone").arg(on.first()), on));
            return;
        }
    }
}

QList<ExportError> crossCheck(const ExportRequest &request)
{
    QList<ExportError> errors;
    const QString id = request.source().value(QLatin1StringView("fileId")).toString();
    if (fileIdIn(id).isEmpty()) {
        errors.append({ErrorCode::InvalidOption,
                       {{QStringLiteral("option"), QStringLiteral("source.fileId")},
                        {QStringLiteral("label"), Words::tr("File")},
                        {QStringLiteral("value"), id},
                        {QStringLiteral("reason"), Words::tr("it holds no id")},
                        {QStringLiteral("expected"), Words::tr("the file’s id, or an address that holds it,")}},
                       QStringLiteral("source.fileId"),
                       {}});
    }
    if (request.target == QLatin1StringView("csv") && request.source().value(QLatin1StringView("sheets")).toVariant().toList().size() > 1)
        errors.append(conflict(Words::tr("CSV takes one sheet, or all of them when none is named"), {QStringLiteral("source.sheets")}));
    if (request.target == QLatin1StringView("xhtml"))
        checkXhtml(request.options().values, errors);
    return errors;
}

} // namespace

QString service()
{
    return QStringLiteral("Workiva");
}

QString apiKind(const QString &kindId)
{
    static const QMap<QString, QString> names{{documentKind, QStringLiteral("Document")},
                                              {spreadsheetKind, QStringLiteral("Spreadsheet")},
                                              {presentationKind, QStringLiteral("Presentation")},
                                              {supportingKind, QStringLiteral("SupportingDocument")},
                                              {folderKind, QStringLiteral("Folder")},
                                              {workivaKind, QStringLiteral("Workiva")}};
    return names.value(kindId);
}

bool isOfGraph(const QString &kindId)
{
    return kindId == reportKind || kindId == testFormKind || kindId == styleGuideKind;
}

Generation generation(const AccountSettings &account)
{
    return accountOptions(account).generation;
}

QJsonObject sentOptions(const AccountSettings &account, const ExportRequest &request)
{
    QJsonObject sent;
    for (const OptionSpec &spec : optionsOf(request.target, generation(account))) {
        const QJsonValue value = request.options().values.value(spec.key);
        if (spec.kinds.contains(request.sourceKind) && !value.isUndefined() && !value.isNull() && value != spec.defaultValue)
            sent.insert(spec.key, value);
    }
    return sent;
}

QString fileIdIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'/'))
        return trimmed.contains(u' ') ? QString() : trimmed;
    // …/doc/ID, …/sheets/ID, …/files/ID: the id follows a word that says what it is; else the last long word is it.
    static const QRegularExpression named(QStringLiteral("/(?:doc|docs|document|documents|sheet|sheets|spreadsheet|spreadsheets|presentation|presentations|"
                                                         "slides|file|files|folder|folders|report|reports|testForms|styleGuides)/([A-Za-z0-9_=-]{8,})"));
    static const QRegularExpression lengthy(QStringLiteral("/([A-Za-z0-9_=-]{16,})(?=[/?#]|$)"));
    const QString path = trimmed.left(4096);
    for (const QRegularExpression &pattern : {named, lengthy}) {
        QString last;
        auto matches = pattern.globalMatch(path);
        while (matches.hasNext())
            last = matches.next().captured(1);
        if (!last.isEmpty())
            return last;
    }
    return {};
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
    const Generation which = generation(account);
    ProviderDescription description = dialect::descriptionOf(account, service());
    if (which == Generation::Prototype)
        description.notices = {Words::tr("This account uses Workiva’s prototype interface: deprecated since 2026-02-12, switched off on 2027-01-31. Choose API "
                                         "generation 2026-01-01 in the account.")};
    else if (which == Generation::Ga2022)
        description.notices = {Words::tr("This account uses Workiva’s interface of 2022-01-01: deprecated, switched off on 2029-01-31.")};
    description.sourceKinds = kinds(which);
    for (const Target &row : targetTable) {
        TargetFormat target;
        target.id = QLatin1StringView(row.id);
        target.name = Words::tr(row.name);
        target.extension = QLatin1StringView(row.extension);
        target.mediaType = QLatin1StringView(row.mediaType);
        target.options = optionsOf(target.id, which);
        if (target.id == QLatin1StringView("csv"))
            target.options += deliveryOptions().specs(); // a whole spreadsheet is a zip of a file a sheet
        const auto isOffered = [&](const SourceKind &source) { return source.targets.contains(target.id); };
        if (std::any_of(description.sourceKinds.begin(), description.sourceKinds.end(), isOffered))
            description.targets.append(target);
    }
    description.crossCheck = crossCheck;
    return description;
}

} // namespace quayside::workiva
