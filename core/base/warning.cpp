// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/warning.h"

#include "base/phrase.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

struct Row {
    WarningCode code;
    const char *id;
    const char *words;
    WarningKind kind = WarningKind::Loss;
};

constexpr WarningKind note = WarningKind::Note;

#define T(text) QT_TRANSLATE_NOOP("Warning", text)

constexpr std::array rows{
    Row{WarningCode::ImageMissing, "image-missing", T("The image “{image}” was not found.")},
    Row{WarningCode::ImageOutsideFolder, "image-outside-folder", T("The image “{image}” lies outside the source’s folder and was left out.")},
    Row{WarningCode::ImageRemote, "image-remote", T("The image “{image}” is on the network and was not fetched.")},
    Row{WarningCode::ImageNotFetched, "image-not-fetched", T("The image “{image}” could not be fetched from the network: {reason}.")},
    Row{WarningCode::ImageUnreadable, "image-unreadable", T("The image “{image}” is damaged or cannot be read: {reason}.")},
    Row{WarningCode::ImageTooLarge, "image-too-large", T("The image “{image}” is too large ({size}) and was left out.")},
    Row{WarningCode::ImageFormatUnsupported, "image-format-unsupported", T("The image “{image}” is of a kind that cannot be shown here ({type}).")},
    Row{WarningCode::ImageActiveContent, "image-active-content", T("The image “{image}” refers to outside content or scripts, which were left out.")},
    Row{WarningCode::LinkTargetMissing, "link-target-missing", T("The link to “{target}” leads nowhere in this document.")},
    Row{WarningCode::LinkUnsafe, "link-unsafe", T("The link “{target}” has a scheme that is not safe and was taken out; its text stays.")},
    Row{WarningCode::GlyphMissing, "glyph-missing", T("No installed font has {character}; a box stands in its place.")},
    Row{WarningCode::HtmlUnbalanced, "html-unbalanced", T("The HTML element <{element}> is not closed, or closed without being opened.")},
    Row{WarningCode::HtmlDropped, "html-dropped", T("HTML was left out, as asked: <{element}>.")},
    Row{WarningCode::HtmlUnsafe, "html-unsafe", T("HTML that is not on the safe list was left out: {what}.")},
    Row{WarningCode::FootnoteUndefined, "footnote-undefined", T("The footnote “{label}” has no text.")},
    Row{WarningCode::FootnoteUnused, "footnote-unused", T("The footnote “{label}” is never referred to and was left out.")},
    Row{WarningCode::FrontMatterInvalid, "front-matter-invalid", T("The front matter cannot be read and was ignored: {reason}.")},
    Row{WarningCode::NestingFlattened, "nesting-flattened", T("Nesting deeper than {limit} levels was flattened.")},
    Row{WarningCode::TableRagged, "table-ragged", T("A table row has {found} cells where {expected} were expected.")},
    Row{WarningCode::TableShrunk, "table-shrunk", T("A table is too wide for the page and was set smaller ({percent} %).")},
    Row{WarningCode::IncludeMissing, "include-missing", T("The included file “{file}” was not found.")},
    Row{WarningCode::AltTextMissing, "alt-text-missing", T("The image “{image}” has no description for people who cannot see it.")},
    Row{WarningCode::FeatureLost, "feature-lost", T("{what} cannot be shown in {format}.")},
    Row{WarningCode::TextCut, "text-cut", T("Text was cut: {what}.")},
    Row{WarningCode::DateInvalid, "date-invalid", T("“{value}” is not a date and was kept as text.")},
    Row{WarningCode::LabelsInEnglish, "labels-in-english", T("There are no labels in “{locale}” yet; English ones were used.")},
    Row{WarningCode::HyphenationUnavailable, "hyphenation-unavailable", T("There is no hyphenation dictionary for “{locale}”; words are not divided.")},
    Row{WarningCode::CodeLanguageUnknown, "code-language-unknown", T("The code language “{language}” is not known; it is shown without colors.")},
    Row{WarningCode::FontNotEmbeddable, "font-not-embeddable", T("The font “{font}” does not allow itself to be put into files; another one was used.")},
    Row{WarningCode::CharactersReplaced, "characters-replaced", T("Characters that were not valid text were replaced by “�”: {count}.")},
    Row{WarningCode::PublishNotAtomic, "publish-not-atomic", T("The disk of “{path}” cannot replace a file in one step; it was copied and checked instead.")},
    Row{WarningCode::SkippedExisting, "skipped-existing", T("“{path}” exists already and was kept, as asked.")},
    Row{WarningCode::FolderEntrySkipped, "folder-entry-skipped", T("“{path}” was left out: {reason}.")},
    Row{WarningCode::ArchiveNotUnpacked, "archive-not-unpacked", T("The zip was not unpacked, and is saved as it came: {reason}.")},
    Row{WarningCode::ServiceNotice, "service-notice", T("{service} says: {message}")},
    Row{WarningCode::ServiceDeprecated, "service-deprecated", T("{service} will switch this interface off{date}.")},
    Row{WarningCode::SecretNotStored, "secret-not-stored", T("The secret is kept only until Quayside ends.")},
    Row{WarningCode::DialectHint, "dialect-hint",
        T("“{text}” looks like {dialect}; it was read as text. The option “Dialect” (read.dialect) chooses whose Markdown this is."), note},
    Row{WarningCode::NamesNumbered, "names-numbered", T("Results of the same name are numbered in the order of their sources: {names}."), note},
    Row{WarningCode::FolderEntryLeftOut, "folder-entry-left-out", T("“{path}” was left out: {reason}."), note},
    Row{WarningCode::LanguageGuessed, "language-guessed", T("The document does not say its language; by its text it is taken for “{locale}”."), note},
    Row{WarningCode::NotPdfUa, "not-pdf-ua", T("The file is not PDF/UA: {reasons}.")},
    Row{WarningCode::EncodingGuessed, "encoding-guessed",
        T("The encoding of the text is not certain; it was read as {encoding}. The option “encoding” sets another.")},
    Row{WarningCode::ControlsShown, "controls-shown", T("Control characters, which cannot be shown, were replaced by signs such as “␛”: {pictures}.")},
    Row{WarningCode::PartsHidden, "parts-hidden", T("Parts that the page hides were left out."), note},
    Row{WarningCode::AttributeDropped, "attribute-dropped", T("“{attribute}” of <{element}> has no place here and was left out.")},
    Row{WarningCode::FoldingLost, "folding-lost", T("What is folded away stands open in {format}."), note},
    Row{WarningCode::IncludeRefused, "include-refused", T("“{file}” was not included: {reason}.")},
    Row{WarningCode::ConfigurationInvalid, "configuration-invalid", T("“{file}” cannot be read and was ignored: {reason}.")},
    Row{WarningCode::PluginNotRun, "plugin-not-run", T("“{plugin}” is not run; what it does to the text is missing.")},
    Row{WarningCode::DiagramNotDrawn, "diagram-not-drawn", T("The {language} diagram was not drawn and stands as code: {reason}.")},
    Row{WarningCode::LinkFileMissing, "link-file-missing", T("The link to “{target}” leads to a file that is not there.")},
    Row{WarningCode::LinkSpelledOtherwise, "link-spelled-otherwise", T("“{target}” was found as “{found}”, which differs in case or form only."), note},
    Row{WarningCode::FormulaCommandUnknown, "formula-command-unknown",
        T("The formula “{formula}” uses {command}, which is not known; it is shown by its name.")},
    Row{WarningCode::FormulaMended, "formula-mended", T("The formula “{formula}” is not as TeX wants it: {reason}. The rest of it is shown.")},
    Row{WarningCode::FormulaNotSet, "formula-not-set", T("The formula “{formula}” stands as TeX: {reason}.")},
    Row{WarningCode::FormulaShrunk, "formula-shrunk", T("The formula “{formula}” is too wide for its line; it is set smaller.")},
    Row{WarningCode::FormulaFontMissing, "formula-font-missing",
        T("The formula “{formula}” stands as TeX: no font for formulas is installed (package fonts-stix).")},
    Row{WarningCode::TableDivided, "table-divided",
        T("A table of {columns} columns is too wide for the page; it stands in {parts} parts, one after the other, each with its first column.")},
    Row{WarningCode::PagesTurned, "pages-turned", T("The pages lie on their side, because the table is too wide for upright ones."), note},
    Row{WarningCode::PartDropped, "part-dropped", T("Left out of the source: {what}.")},
    Row{WarningCode::PartRemade, "part-remade", T("Left out of the source, as formats that want it make it anew: {what}."), note},
    Row{WarningCode::ImageInside, "image-inside",
        T("The image “{image}” lies inside the source, and the text only names it. The option “Images” (markdown.images=files) writes it beside the text.")},
    Row{WarningCode::FontsReplaced, "fonts-replaced",
        T("The fonts of the look are not installed ({fonts}); “{font}” stands in for them. Packages: fonts-noto-core, fonts-dejavu-core.")},
    Row{WarningCode::SlideContinued, "slide-continued", T("The slide “{title}” does not hold all of its text; it goes on on {count} slides."), note},
    Row{WarningCode::SlideOverflows, "slide-overflows",
        T("The slide “{title}” does not hold all of its text, part of which runs over the edge. Divide it by a heading or a rule.")},
    Row{WarningCode::LinkLeavesZip, "link-leaves-zip",
        T("The link to “{target}” leads out of the zip; it works only where that file lies at the same address beside it.")},
};

/// What is said instead where a warning has one more parameter.
struct Variant {
    WarningCode code;
    const char *param;
    const char *words;
};
constexpr std::array variants{
    Variant{WarningCode::LinkTargetMissing, "document", T("The link to “{target}” leads to a place that “{document}” does not have.")},
};
#undef T

constexpr bool rowsInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(WarningCode::LinkLeavesZip) + 1;
}
static_assert(rowsInOrder(), "one row for each WarningCode, in its order");

} // namespace

QString words(const Warning &warning)
{
    const auto variant = std::find_if(variants.begin(), variants.end(),
                                      [&](const Variant &each) { return each.code == warning.code && warning.params.contains(QLatin1StringView(each.param)); });
    const char *said = variant == variants.end() ? rows[static_cast<std::size_t>(warning.code)].words : variant->words;
    return phrase("Warning", said, warning.params);
}

bool isNote(const Warning &warning)
{
    return rows[static_cast<std::size_t>(warning.code)].kind == WarningKind::Note;
}

QString placedWords(const Warning &warning)
{
    QString place = warning.file;
    const QString line = QString::number(warning.line);
    if (warning.line > 0)
        place = place.isEmpty() ? phrase("Warning", QT_TRANSLATE_NOOP("Warning", "line {line}"), {{QStringLiteral("line"), line}}) : place + u':' + line;
    return placedPhrase(place, words(warning));
}

QLatin1StringView warningId(WarningCode code)
{
    return QLatin1StringView(rows[static_cast<std::size_t>(code)].id);
}

QJsonObject toJson(const Warning &warning)
{
    QJsonObject object{{QStringLiteral("id"), warningId(warning.code)}, {QStringLiteral("words"), words(warning)}};
    if (!warning.file.isEmpty())
        object.insert(QStringLiteral("file"), warning.file);
    if (warning.line > 0)
        object.insert(QStringLiteral("line"), warning.line);
    QJsonObject params;
    for (const auto &[key, value] : warning.params.asKeyValueRange())
        params.insert(key, value);
    if (!params.isEmpty())
        object.insert(QStringLiteral("params"), params);
    return object;
}

Warning warningFromJson(const QJsonObject &object)
{
    Warning warning;
    const QString id = object.value(QLatin1StringView("id")).toString();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return id == QLatin1StringView(r.id); });
    if (found != rows.end())
        warning.code = found->code;
    const QJsonObject params = object.value(QLatin1StringView("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        warning.params.insert(it.key(), it.value().toString());
    if (found == rows.end())
        warning.params = {{QStringLiteral("what"), object.value(QLatin1StringView("words")).toString()}};
    warning.file = object.value(QLatin1StringView("file")).toString();
    warning.line = object.value(QLatin1StringView("line")).toInt();
    return warning;
}

} // namespace quayside
