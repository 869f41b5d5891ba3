// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlstyles.h"

#include "document/colors.h"
#include "readers/csscolors.h"
#include "readers/htmlnodes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside::htmlstyle {
namespace {

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(quint32 rgb)
{
    const auto part = [&](int shift) {
        const double c = ((rgb >> shift) & 0xffU) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(quint32 a, quint32 b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

bool has(const QString &value, const char *word)
{
    const auto words = QStringView(value).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](QStringView one) { return one == QLatin1StringView(word); });
}

void readWeight(const QString &weight, WordStyle &style)
{
    if (weight.isEmpty())
        return;
    bool isNumber = false;
    const int value = weight.toInt(&isNumber);
    if (isNumber ? value >= 600 : weight == QLatin1StringView("bold") || weight == QLatin1StringView("bolder"))
        style.set |= Strong;
    else if (isNumber || weight == QLatin1StringView("normal") || weight == QLatin1StringView("lighter"))
        style.cleared |= Strong;
}

/// One without an end tag would take the rest of the page with it.
bool isClosedDialog(const GumboInternalNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_UNKNOWN && node->v.element.original_end_tag.length > 0
           && !htmlnode::hasAttribute(node, "open") && htmlnode::name(node) == QLatin1StringView("dialog");
}

} // namespace

bool isRead(QStringView property)
{
    static constexpr std::array read{"text-align",
                                     "break-before",
                                     "break-after",
                                     "page-break-before",
                                     "page-break-after",
                                     "width",
                                     "height",
                                     "float",
                                     "list-style-type",
                                     "list-style",
                                     "max-width",
                                     "font-weight",
                                     "font-style",
                                     "text-decoration",
                                     "text-decoration-line",
                                     "vertical-align",
                                     "color",
                                     "background-color",
                                     "background",
                                     "display",
                                     "visibility",
                                     "margin",
                                     "margin-left",
                                     "margin-right",
                                     "white-space",
                                     "text-transform",
                                     "counter-reset",
                                     "counter-set",
                                     "counter-increment",
                                     "mso-list"};
    return std::any_of(read.begin(), read.end(), [&](const char *each) { return property.compare(QLatin1StringView(each), Qt::CaseInsensitive) == 0; });
}

WordStyle wordStyle(const GumboInternalNode *node)
{
    WordStyle style;
    if (!htmlnode::hasAttribute(node, "style"))
        return style;
    readWeight(htmlnode::styleProperty(node, QLatin1StringView("font-weight")), style);
    const QString slant = htmlnode::styleProperty(node, QLatin1StringView("font-style"));
    if (slant.startsWith(QLatin1StringView("italic")) || slant.startsWith(QLatin1StringView("oblique")))
        style.set |= Emphasis;
    else if (slant == QLatin1StringView("normal"))
        style.cleared |= Emphasis;
    QString lines = htmlnode::styleProperty(node, QLatin1StringView("text-decoration-line"));
    if (lines.isEmpty())
        lines = htmlnode::styleProperty(node, QLatin1StringView("text-decoration"));
    if (has(lines, "underline") && htmlnode::kind(node) != htmlnode::Kind::Link)
        style.set |= Underline;
    if (has(lines, "line-through"))
        style.set |= Strike;
    if (has(lines, "none"))
        style.cleared |= Underline | Strike;
    const QString place = htmlnode::styleProperty(node, QLatin1StringView("vertical-align"));
    if (place == QLatin1StringView("super"))
        style.script = Style::Superscript;
    else if (place == QLatin1StringView("sub"))
        style.script = Style::Subscript;
    return style;
}

std::optional<Spaces> spacesOf(const GumboInternalNode *node)
{
    if (!htmlnode::hasAttribute(node, "style"))
        return {};
    const QString value = htmlnode::styleProperty(node, QLatin1StringView("white-space"));
    if (value == QLatin1StringView("pre") || value == QLatin1StringView("pre-wrap") || value == QLatin1StringView("break-spaces"))
        return Spaces::KeepAll;
    if (value == QLatin1StringView("pre-line"))
        return Spaces::KeepLines;
    return value == QLatin1StringView("normal") || value == QLatin1StringView("nowrap") ? std::optional(Spaces::Collapse) : std::nullopt;
}

std::optional<Letters> lettersOf(const GumboInternalNode *node)
{
    if (!htmlnode::hasAttribute(node, "style"))
        return {};
    const QString value = htmlnode::styleProperty(node, QLatin1StringView("text-transform"));
    if (value == QLatin1StringView("uppercase"))
        return Letters::Upper;
    if (value == QLatin1StringView("lowercase"))
        return Letters::Lower;
    if (value == QLatin1StringView("capitalize"))
        return Letters::Capitalized;
    return value == QLatin1StringView("none") ? std::optional(Letters::AsWritten) : std::nullopt;
}

bool showsAsBlock(const GumboInternalNode *node)
{
    static constexpr std::array blocks{"block", "flex", "grid", "list-item", "table", "flow-root"};
    if (!htmlnode::hasAttribute(node, "style"))
        return false;
    const QString display = htmlnode::styleProperty(node, QLatin1StringView("display"));
    return std::any_of(blocks.begin(), blocks.end(), [&](const char *name) { return display == QLatin1StringView(name); });
}

void readColors(const GumboInternalNode *node, AttributeValues &values)
{
    constexpr double leastContrast = 1.5;
    constexpr quint32 white = 0xffffffff;
    QString words = htmlnode::styleProperty(node, QLatin1StringView("color"));
    if (words.isEmpty() && htmlnode::tag(node) == GUMBO_TAG_FONT)
        words = htmlnode::attribute(node, "color");
    QString behind = htmlnode::styleProperty(node, QLatin1StringView("background-color"));
    if (behind.isEmpty())
        behind = htmlnode::styleProperty(node, QLatin1StringView("background"));
    const QString color = cssColor(words);
    // Only behind words: the background of a block is the page's design.
    const bool inWords = !htmlnode::isFlow(htmlnode::kind(node)) && htmlnode::kind(node) != htmlnode::Kind::Structure;
    const QString background = inWords ? cssColor(behind) : QString();
    const quint32 ground = colorOf(background).value_or(white);
    if (ground != white)
        values.background = background;
    const auto rgb = colorOf(color);
    if (rgb && color != QLatin1StringView("#000000") && contrast(*rgb, ground) >= leastContrast)
        values.color = color;
    else if (ground != white && contrast(rgb.value_or(0xff000000U), ground) < leastContrast)
        values.background.clear();
}

bool isHidden(const GumboInternalNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return false;
    if (htmlnode::hasAttribute(node, "hidden") || htmlnode::tag(node) == GUMBO_TAG_NOSCRIPT || isClosedDialog(node))
        return true;
    if (!htmlnode::hasAttribute(node, "style"))
        return false;
    if (htmlnode::styleProperty(node, QLatin1StringView("display")) == QLatin1StringView("none"))
        return true;
    const QString visibility = htmlnode::styleProperty(node, QLatin1StringView("visibility"));
    return visibility == QLatin1StringView("hidden") || visibility == QLatin1StringView("collapse");
}

Length lengthOf(const QString &text)
{
    struct Unit {
        const char *name;
        double pixels;
    };
    // The font of a page is 16 px high unless it says otherwise.
    static constexpr std::array units{Unit{"px", 1},         Unit{"pt", 96.0 / 72}, Unit{"pc", 16}, Unit{"cm", 96 / 2.54},
                                      Unit{"mm", 96 / 25.4}, Unit{"q", 96 / 101.6}, Unit{"in", 96}, Unit{"rem", 16},
                                      Unit{"em", 16},        Unit{"ex", 8},         Unit{"ch", 8},  Unit{"", 1}};
    QString value = text.trimmed().toLower();
    while (value.endsWith(u';'))
        value = value.chopped(1).trimmed();
    const auto number = [](QStringView digits) {
        bool ok = false;
        const double parsed = digits.trimmed().toDouble(&ok);
        return ok && parsed > 0 && parsed <= 100'000 ? parsed : 0.0;
    };
    for (const QLatin1StringView relative : {QLatin1StringView("%"), QLatin1StringView("vw")}) {
        if (!value.endsWith(relative))
            continue;
        const double percent = number(QStringView(value).chopped(relative.size()));
        return percent > 0 ? Length{{}, std::min(percent, 100.0)} : Length();
    }
    for (const Unit &unit : units) {
        const QLatin1StringView name(unit.name);
        if (!value.endsWith(name))
            continue;
        const double pixels = number(QStringView(value).chopped(name.size())) * unit.pixels;
        return pixels > 0 ? Length{std::min(pixels, 100'000.0), {}} : Length();
    }
    return {};
}

Length lengthOf(const GumboInternalNode *node, const char *name)
{
    const Length styled = lengthOf(htmlnode::styleProperty(node, QLatin1StringView(name)));
    return styled.pixels || styled.percent ? styled : lengthOf(htmlnode::attribute(node, name));
}

Alignment placeOf(const GumboInternalNode *node)
{
    const QString align = htmlnode::attribute(node, "align").trimmed().toLower();
    if (align == QLatin1StringView("center") || align == QLatin1StringView("middle"))
        return Alignment::Center;
    if (align == QLatin1StringView("right"))
        return Alignment::Right;
    if (!htmlnode::hasAttribute(node, "style"))
        return Alignment::None;
    const QStringList margins = htmlnode::styleProperty(node, QLatin1StringView("margin")).split(u' ', Qt::SkipEmptyParts);
    const auto isAuto = [&](const char *side, qsizetype at) {
        const QString own = htmlnode::styleProperty(node, QLatin1StringView(side));
        const QString shared = margins.isEmpty()     ? QString()
                               : margins.size() == 1 ? margins[0]
                                                     : margins.value(std::min<qsizetype>(at, margins.size() - 1), margins[1]);
        return (own.isEmpty() ? shared : own) == QLatin1StringView("auto");
    };
    const bool left = isAuto("margin-left", margins.size() == 4 ? 3 : 1);
    const bool right = isAuto("margin-right", 1);
    return left && right ? Alignment::Center : left ? Alignment::Right : Alignment::None;
}

} // namespace quayside::htmlstyle
