// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/pages.h"

#include "writers/odt/names.h"
#include "writers/odt/properties.h"
#include "writers/odt/textbody.h"
#include "writers/office/placeholders.h"

#include <algorithm>
#include <array>

namespace quayside::odt {
namespace {

namespace style = office::style;
using Words = std::array<QString, 3>; ///< of a line: left, middle, right

constexpr double leastEdge = 18; // points from the page's edge to headers and footers

bool hasHeader(const PageOptions &options)
{
    return !(options.headerLeft.isEmpty() && options.headerCenter.isEmpty() && options.headerRight.isEmpty());
}

bool hasFooter(const PageOptions &options)
{
    return !(options.footerLeft.isEmpty() && options.footerCenter.isEmpty() && options.footerRight.isEmpty());
}

/// Room for a header or footer within the margin of @p margin points: from the page's edge, and its height.
struct RunningRoom {
    double edge = 0;
    double height = 0;
};

RunningRoom roomIn(double margin)
{
    const double edge = std::min(std::max(leastEdge, margin / 2), margin);
    return {edge, margin - edge};
}

void writeRunningStyle(XmlWriter &xml, std::string_view element, std::string_view gap, double height, bool present)
{
    xml.open(element);
    if (present) {
        xml.open("style:header-footer-properties").attribute("fo:min-height", length(height)).attribute("fo:margin-left", length(0));
        xml.attribute("fo:margin-right", length(0)).attribute(gap, length(0)).attribute("style:dynamic-spacing", "true").close();
    }
    xml.close();
}

void writeWordsOf(XmlWriter &xml, const QString &words, const office::Setting &setting, const QString &chapter, bool &afterBlank)
{
    using Kind = office::RunningPiece::Kind;
    const office::Fonts fonts(setting);
    const auto number = [&](bool isNumber, const auto &write) {
        const bool own = isNumber && fonts.numbers() != fonts.complex();
        if (own)
            xml.open("text:span").attribute("text:style-name", numberStyle);
        write();
        if (own)
            xml.close();
    };
    for (const office::RunningPiece &piece : office::runningPieces(words, setting)) {
        switch (piece.kind) {
        case Kind::Text:
            for (const office::DigitStretch &stretch : fonts.digitsApart(piece.text, setting.language))
                number(stretch.needsDigits, [&] { afterBlank = writeWords(xml, stretch.text, afterBlank); });
            continue;
        case Kind::Page: number(true, [&] { xml.open("text:page-number").attribute("text:select-page", "current").text(u"1").close(); }); break;
        case Kind::Pages: number(true, [&] { xml.element("text:page-count", u"1"); }); break;
        case Kind::Chapter: xml.open("text:chapter").attribute("text:display", "name").attribute("text:outline-level", 1).text(chapter).close(); break;
        }
        afterBlank = false;
    }
}

/// The logo in the line, as high as the theme says.
void writeMark(XmlWriter &xml, const office::Pictures::Picture &logo, const office::Setting &setting)
{
    TextBody::writeFrame(xml, {logo, 1, QStringLiteral("Logo"), QStringLiteral("Logo"), {}, office::headerLogoSize(logo, setting)}, QStringLiteral("Graphics"));
}

void writeLine(XmlWriter &xml, std::string_view element, std::string_view styleId, const Words &words, bool mirrored, const office::Setting &setting,
               const QString &chapter, const office::Pictures::Picture *logo)
{
    xml.open(element).open("text:p").attribute("text:style-name", nameOf(styleId).name);
    bool afterBlank = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) {
            xml.empty("text:tab");
            afterBlank = false;
        }
        const std::size_t which = mirrored ? 2 - i : i;
        if (logo && which == 0) {
            writeMark(xml, *logo, setting);
            afterBlank = false;
        }
        const bool beside = logo && which == 0 && !words[0].isEmpty();
        writeWordsOf(xml, beside ? QStringLiteral("\u2002") + words[0] : words[which], setting, chapter, afterBlank);
    }
    xml.close().close();
}

} // namespace

void writePageLayout(XmlWriter &xml, const office::Setting &setting, bool hasLogo)
{
    const PageMeasures &page = setting.page;
    const bool header = hasLogo || hasHeader(setting.options);
    const bool footer = hasFooter(setting.options);
    const RunningRoom above = roomIn(page.top);
    const RunningRoom below = roomIn(page.bottom);
    xml.open("style:page-layout").attribute("style:name", "PageLayout");
    if (setting.options.twoSided)
        xml.attribute("style:page-usage", "mirrored");
    xml.open("style:page-layout-properties").attribute("fo:page-width", length(page.page.width())).attribute("fo:page-height", length(page.page.height()));
    xml.attribute("style:print-orientation", page.page.width() > page.page.height() ? "landscape" : "portrait");
    xml.attribute("fo:margin-top", length(header ? above.edge : page.top)).attribute("fo:margin-bottom", length(footer ? below.edge : page.bottom));
    xml.attribute("fo:margin-left", length(page.inner)).attribute("fo:margin-right", length(page.outer));
    xml.attribute("style:num-format", "1").attribute("style:writing-mode", setting.rightToLeft ? "rl-tb" : "lr-tb");
    xml.open("style:footnote-sep").attribute("style:width", length(0.5)).attribute("style:distance-before-sep", length(6));
    xml.attribute("style:distance-after-sep", length(4)).attribute("style:adjustment", setting.rightToLeft ? "right" : "left");
    xml.attribute("style:rel-width", "25%").attribute("style:color", color(setting.theme.rule)).close().close();
    writeRunningStyle(xml, "style:header-style", "fo:margin-bottom", above.height, header);
    writeRunningStyle(xml, "style:footer-style", "fo:margin-top", below.height, footer);
    xml.close();
}

void writeMasterPage(XmlWriter &xml, const office::Setting &setting, const QString &chapter, const office::Pictures::Picture *logo)
{
    const PageOptions &options = setting.options;
    const Words none;
    xml.open("style:master-page").attribute("style:name", "Standard").attribute("style:page-layout-name", "PageLayout");
    const auto lines = [&](bool header, const Words &words) {
        const std::string_view styleId = header ? style::header : style::footer;
        const office::Pictures::Picture *mark = header ? logo : nullptr;
        writeLine(xml, header ? "style:header" : "style:footer", styleId, words, false, setting, chapter, mark);
        if (options.twoSided)
            writeLine(xml, header ? "style:header-left" : "style:footer-left", styleId, words, true, setting, chapter, mark);
        if (options.firstPageDifferent) {
            const Words &first = header || options.titlePage ? none : words;
            writeLine(xml, header ? "style:header-first" : "style:footer-first", styleId, first, false, setting, chapter, nullptr);
        }
    };
    if (logo || hasHeader(options))
        lines(true, {options.headerLeft, options.headerCenter, options.headerRight});
    if (hasFooter(options))
        lines(false, {options.footerLeft, options.footerCenter, options.footerRight});
    xml.close();
}

} // namespace quayside::odt
