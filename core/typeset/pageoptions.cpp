// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pageoptions.h"

#include "settings/optionbuilders.h"

#include <QCoreApplication>

namespace quayside {
namespace {

using O = PageOptions;
using Rows = std::vector<BoundOption<PageOptions>>;

QString tr(const char *text)
{
    return QCoreApplication::translate("PageOptions", text);
}

Rows pageRows()
{
    const QString group = tr("Page");
    const auto margin = [&](const char *key, const QString &name) {
        return advanced(inGroup(ranged(option(key, name, tr("The theme's own when empty.")), 0, 200, QStringLiteral("mm")), group));
    };
    OptionSpec size = choiceOption(QStringLiteral("page-size"), tr("Page size"), tr("A name, or width x height in millimeters (for example 170x240)."),
                                   {{QStringLiteral("auto"), tr("By language"), tr("Letter where it is usual, else A4.")},
                                    {QStringLiteral("a4"), QStringLiteral("A4"), {}},
                                    {QStringLiteral("a3"), QStringLiteral("A3"), {}},
                                    {QStringLiteral("a5"), QStringLiteral("A5"), {}},
                                    {QStringLiteral("b5"), QStringLiteral("B5"), {}},
                                    {QStringLiteral("letter"), tr("Letter"), {}},
                                    {QStringLiteral("legal"), tr("Legal"), {}},
                                    {QStringLiteral("tabloid"), tr("Tabloid"), {}}},
                                   {});
    size.openChoice = true;
    return {
        bind(&O::pageSize, inGroup(size, group)),
        bind(&O::orientation, inGroup(option("orientation", tr("Orientation"), tr("How the page stands.")), group),
             {{Orientation::Auto, "auto", tr("By content"), tr("Upright; on its side for a table alone that is too wide.")},
              {Orientation::Portrait, "portrait", tr("Portrait")},
              {Orientation::Landscape, "landscape", tr("Landscape")}}),
        bind(&O::twoSided, inGroup(option("two-sided", tr("Two-sided"), tr("Margins are mirrored for printing on both sides.")), group)),
        bind(&O::marginTop, margin("margin-top", tr("Top margin"))),
        bind(&O::marginBottom, margin("margin-bottom", tr("Bottom margin"))),
        bind(&O::marginInner, margin("margin-inner", tr("Left or inner margin"))),
        bind(&O::marginOuter, margin("margin-outer", tr("Right or outer margin"))),
    };
}

Rows textRows()
{
    const QString group = tr("Text");
    OptionSpec theme = choiceOption(QStringLiteral("theme"), tr("Theme"), tr("The looks of everything: a built-in theme, or a theme file (JSON)."),
                                    {{QStringLiteral("report"), tr("Report"), tr("Serifs, for reading.")},
                                     {QStringLiteral("manual"), tr("Manual"), tr("No serifs, for looking things up.")}},
                                    {});
    theme.openChoice = true;
    theme.openPath = true;
    const OptionSpec share = option("shrink-images", tr("Shrink images to"),
                                    tr("An image too tall for what is left of a page is set smaller, down to this share of its size. 100: never."));
    const OptionSpec size = option("font-size", tr("Font size"), tr("Of the text; everything else follows. The theme's own when empty."));
    return {
        bind(&O::theme, inGroup(theme, group)),
        bind(&O::fontSize, advanced(inGroup(ranged(size, 5, 30, QStringLiteral("pt")), group))),
        bind(&O::alignment, inGroup(option("alignment", tr("Alignment"), tr("Of paragraphs.")), group),
             {{ParagraphEdge::AsTheme, "auto", tr("As the theme has it")},
              {ParagraphEdge::Justified, "justify", tr("Justified")},
              {ParagraphEdge::Ragged, "ragged", tr("Ragged")}}),
        bind(&O::hyphenate,
             inGroup(option("hyphenate", tr("Divide words"), tr("Words are divided at line ends where there is a dictionary for their language.")), group)),
        bind(&O::smallestImage, advanced(inGroup(ranged(share, 20, 100, QStringLiteral("%")), group))),
        bind(&O::colorCode, inGroup(option("color-code", tr("Color code"), tr("Code is colored by its language.")), group)),
    };
}

Rows partRows()
{
    const QString group = tr("Parts");
    const OptionSpec depth =
        ranged(option("contents-depth", tr("Levels in the contents"), tr("How many levels of headings the table of contents shows.")), 1, 6);
    const auto withTitle = [&](const OptionSpec &spec) { return onlyWhen(inGroup(spec, group), QStringLiteral("title-page"), {QStringLiteral("true")}); };
    return {
        bind(&O::titlePage, inGroup(option("title-page", tr("Title page"), tr("A page with title, authors and date comes first.")), group)),
        bind(&O::titleAbstract, withTitle(option("title-abstract", tr("Abstract"), tr("The document’s abstract or description, on the title page.")))),
        bind(&O::titleLogo, withTitle(makeOption(OptionType::Path, QStringLiteral("title-logo"), tr("Logo"), tr("An image for the top of the title page.")))),
        bind(&O::contents, inGroup(option("contents", tr("Table of contents"), tr("Headings with their page numbers come before the text.")), group)),
        bind(&O::contentsDepth, onlyWhen(inGroup(depth, group), QStringLiteral("contents"), {QStringLiteral("true")})),
        bind(&O::chaptersOnNewPage,
             inGroup(option("chapters-on-new-page", tr("Chapters on new pages"), tr("Headings of the first level start a page.")), group)),
    };
}

Rows runningRows()
{
    const QString group = tr("Headers and footers");
    const auto words = [&](const char *key, const QString &name) {
        OptionSpec spec = option(key, name, tr("Placeholders: {title}, {chapter}, {page}, {pages}, {date}, {file}."));
        spec.maximum = 500;
        return advanced(inGroup(spec, group));
    };
    return {
        bind(&O::firstPageDifferent,
             inGroup(option("first-page-different", tr("First page without header"), tr("The first page, and pages that begin a chapter, have no header.")),
                     group)),
        bind(&O::headerLeft, words("header-left", tr("Header, left or inner"))),
        bind(&O::headerCenter, words("header-center", tr("Header, center"))),
        bind(&O::headerRight, words("header-right", tr("Header, right or outer"))),
        bind(&O::footerLeft, words("footer-left", tr("Footer, left or inner"))),
        bind(&O::footerCenter, words("footer-center", tr("Footer, center"))),
        bind(&O::footerRight, words("footer-right", tr("Footer, right or outer"))),
    };
}

} // namespace

const OptionBinding<PageOptions> &pageOptionBinding()
{
    return inProgramLanguage([] { return OptionBinding<PageOptions>{pageRows(), textRows(), partRows(), runningRows()}; });
}

} // namespace quayside
