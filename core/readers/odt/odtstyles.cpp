// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/odt/odtstyles.h"

#include "document/colors.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside::reader::odt {
namespace {

constexpr int deepestListLevel = 9; // from 0

/// "Heading_20_1" as "heading 1".
QString shownName(const XmlElement &style)
{
    const QString shown = style.attribute(QLatin1StringView("style:display-name"));
    if (!shown.isEmpty())
        return shown.toLower();
    static const QRegularExpression coded(QStringLiteral("_([0-9a-fA-F]{2,4})_"));
    QString name = style.attribute(QLatin1StringView("style:name"));
    for (auto match = coded.match(name); match.hasMatch(); match = coded.match(name, match.capturedStart() + 1))
        name.replace(match.capturedStart(), match.capturedLength(), QChar(match.capturedView(1).toUShort(nullptr, 16)));
    return name.toLower();
}

QString colorOf(const QString &value)
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return hex.match(value).hasMatch() ? value.toLower() : QString();
}

/// The language of Western letters; else that of others, which alone is said where a text has no such letters.
QString languageOf(const XmlElement &properties)
{
    const auto said = [](const QString &value) { return !value.isEmpty() && value != QLatin1StringView("none") && value != QLatin1StringView("zxx"); };
    for (const auto &[languages, scripts, countries] :
         {std::tuple{"fo:language", "fo:script", "fo:country"}, std::tuple{"style:language-asian", "style:script-asian", "style:country-asian"},
          std::tuple{"style:language-complex", "style:script-complex", "style:country-complex"}}) {
        QString language = properties.attribute(QLatin1StringView(languages));
        if (!said(language))
            continue;
        for (const char *more : {scripts, countries}) {
            if (const QString part = properties.attribute(QLatin1StringView(more)); said(part))
                language += u'-' + part;
        }
        return language;
    }
    return {};
}

void readText(const XmlElement &properties, OdtStyle &style)
{
    const auto value = [&](const char *name) { return properties.attribute(QLatin1StringView(name)); };
    const QString weight = value("fo:font-weight");
    style.look.bold = weight == QLatin1StringView("bold") || weight.toInt() >= 600;
    style.look.italic = value("fo:font-style") == QLatin1StringView("italic") || value("fo:font-style") == QLatin1StringView("oblique");
    const auto isLine = [&](const char *name) { return !value(name).isEmpty() && value(name) != QLatin1StringView("none"); };
    style.look.strike = isLine("style:text-line-through-style") || isLine("style:text-line-through-type");
    style.look.underline = isLine("style:text-underline-style") || isLine("style:text-underline-type");
    const QString place = value("style:text-position").section(u' ', 0, 0);
    style.look.superscript = place == QLatin1StringView("super") || place.chopped(place.endsWith(u'%') ? 1 : 0).toDouble() > 0;
    style.look.subscript = place == QLatin1StringView("sub") || place.startsWith(u'-');
    style.look.color = colorOf(value("fo:color"));
    style.look.background = colorOf(value("fo:background-color"));
    style.hidden = value("text:display") == QLatin1StringView("none");
    style.language = languageOf(properties);
}

std::optional<Alignment> alignmentOf(const QString &value)
{
    if (value == QLatin1StringView("center"))
        return Alignment::Center;
    if (value == QLatin1StringView("end") || value == QLatin1StringView("right"))
        return Alignment::Right;
    if (value == QLatin1StringView("start") || value == QLatin1StringView("left"))
        return Alignment::Left;
    return value == QLatin1StringView("justify") ? std::optional(Alignment::Justify) : std::nullopt;
}

/// The width of a border, "0.5pt solid #000000", in points.
double borderWidth(const QString &border)
{
    if (border.isEmpty() || border == QLatin1StringView("none") || border == QLatin1StringView("hidden"))
        return 0;
    for (const QString &part : border.split(u' ', Qt::SkipEmptyParts)) {
        if (const double width = pointsOf(part); width > 0)
            return width;
    }
    return 0;
}

void readParagraph(const XmlElement &properties, OdtStyle &style)
{
    const auto value = [&](const char *name) { return properties.attribute(QLatin1StringView(name)); };
    const auto length = [&](const char *name) {
        const QString said = value(name);
        return said.isEmpty() || said.endsWith(u'%') ? std::nullopt : std::optional(pointsOf(said));
    };
    style.alignment = alignmentOf(value("fo:text-align"));
    style.rightToLeft = value("style:writing-mode").startsWith(QLatin1StringView("rl"));
    style.breakBefore = value("fo:break-before") == QLatin1StringView("page");
    style.marginLeft = length("fo:margin-left");
    style.textIndent = length("fo:text-indent");
    style.padding = length("fo:padding-left");
    if (!style.padding)
        style.padding = length("fo:padding");
    if (const QString keep = value("fo:keep-with-next"); !keep.isEmpty())
        style.keepNext = keep == QLatin1StringView("always");
    if (const QString contextual = value("style:contextual-spacing"); !contextual.isEmpty())
        style.contextual = contextual == QLatin1StringView("true");
    std::array<double, 4> borders{};
    bool any = false;
    std::size_t side = 0;
    for (const char *name : {"fo:border-left", "fo:border-right", "fo:border-top", "fo:border-bottom"}) {
        const QString own = value(name);
        const QString border = own.isEmpty() ? value("fo:border") : own;
        any = any || !border.isEmpty();
        borders[side++] = borderWidth(border);
    }
    if (any)
        style.borders = borders;
}

struct Format {
    const char *name;
    NumberStyle style;
};
constexpr std::array formats{
    Format{"1", NumberStyle::Decimal},    Format{"a", NumberStyle::LowerAlpha}, Format{"A", NumberStyle::UpperAlpha},
    Format{"i", NumberStyle::LowerRoman}, Format{"I", NumberStyle::UpperRoman},
};

/// Where the text of a level stands (19.880 in part 3: one of two ways to say it).
void readPlace(const XmlElement &element, office::NumberingLevel &level)
{
    const XmlElement *properties = element.child(QLatin1StringView("style:list-level-properties"));
    if (!properties)
        return;
    constexpr double twips = 20;
    const auto value = [](const XmlElement &from, const char *name) { return pointsOf(from.attribute(QLatin1StringView(name))); };
    if (const XmlElement *place = properties->child(QLatin1StringView("style:list-level-label-alignment"))) {
        level.indent = static_cast<int>(value(*place, "fo:margin-left") * twips);
        level.hanging = static_cast<int>(-value(*place, "fo:text-indent") * twips);
    } else {
        level.hanging = static_cast<int>(value(*properties, "text:min-label-width") * twips);
        level.indent = static_cast<int>(value(*properties, "text:space-before") * twips) + level.hanging;
    }
}

office::NumberingLevel levelOf(const XmlElement &element)
{
    using Kind = office::NumberingLevel::Kind;
    office::NumberingLevel level;
    readPlace(element, level);
    if (element.is(QLatin1StringView("text:list-level-style-number"))) {
        const QString format = element.attribute(QLatin1StringView("style:num-format"));
        const auto *found = std::find_if(formats.begin(), formats.end(), [&](const Format &one) { return format == QLatin1StringView(one.name); });
        level.style = found == formats.end() ? NumberStyle::Decimal : found->style;
        level.delimiter = office::delimiterOf(element.attribute(QLatin1StringView("style:num-prefix")).trimmed() + QStringLiteral("%1")
                                              + element.attribute(QLatin1StringView("style:num-suffix")).trimmed());
        level.kind = format.isEmpty() ? Kind::Nothing : Kind::Numbers;
        const int start = element.attribute(QLatin1StringView("text:start-value")).toInt();
        level.start = std::clamp(start == 0 ? 1 : start, 0, largestNumber);
        return level;
    }
    level.kind = Kind::Bullets;
    const QString mark = element.attribute(QLatin1StringView("text:bullet-char"));
    if (!mark.isEmpty()) {
        level.bullet = office::bulletOf(mark.front());
        level.checked = office::boxOf(mark.front());
    }
    return level;
}

template<class Value>
void inherit(std::optional<Value> &own, const std::optional<Value> &other)
{
    if (!own)
        own = other;
}

/// The side that text leaves to a frame with these properties.
FloatSide sideOf(const XmlElement *properties)
{
    const auto value = [&](const char *name) { return properties ? properties->attribute(QLatin1StringView(name)) : QString(); };
    const QString wrap = value("style:wrap");
    if (wrap.isEmpty() || wrap == QLatin1StringView("none") || wrap == QLatin1StringView("run-through"))
        return FloatSide::None;
    const QString place = value("style:horizontal-pos");
    if (place == QLatin1StringView("left") || place == QLatin1StringView("inside"))
        return FloatSide::Left;
    return place == QLatin1StringView("right") || place == QLatin1StringView("outside") ? FloatSide::Right : FloatSide::None;
}

} // namespace

double pointsOf(const QString &length)
{
    static const QRegularExpression form(QStringLiteral(R"(^(-?[0-9.]+)(pt|in|cm|mm|px|pc)$)"));
    const auto match = form.match(length);
    if (!match.hasMatch())
        return 0;
    const QString unit = match.captured(2);
    const double scale = unit == QLatin1StringView("in")   ? 72
                         : unit == QLatin1StringView("cm") ? 72 / 2.54
                         : unit == QLatin1StringView("mm") ? 7.2 / 2.54
                         : unit == QLatin1StringView("px") ? 0.75
                         : unit == QLatin1StringView("pc") ? 12
                                                           : 1;
    constexpr double longest = 100'000; // what becomes whole twips must fit an int
    return std::clamp(match.capturedView(1).toDouble() * scale, -longest, longest);
}

void OdtStyles::add(const XmlElement &parent, bool automatic)
{
    for (const XmlElement &one : parent.children) {
        if (one.is(QLatin1StringView("style:style")))
            addStyle(one, automatic);
        else if (one.is(QLatin1StringView("text:list-style")))
            addListStyle(one);
        else if (one.is(QLatin1StringView("text:outline-style")))
            addOutline(one);
        else if (one.is(QLatin1StringView("style:default-style")) && one.attribute(QLatin1StringView("style:family")) == QLatin1StringView("paragraph")) {
            if (const XmlElement *text = one.child(QLatin1StringView("style:text-properties")))
                m_language = languageOf(*text);
            m_rightToLeft = one.childAttribute(QLatin1StringView("style:paragraph-properties"), QLatin1StringView("style:writing-mode"))
                                .startsWith(QLatin1StringView("rl"));
        }
    }
}

void OdtStyles::addOutline(const XmlElement &element)
{
    for (const XmlElement &one : element.children) {
        if (!one.attribute(QLatin1StringView("style:num-format")).isEmpty())
            m_numberedHeadings.insert(one.attribute(QLatin1StringView("text:level")).toInt());
    }
}

void OdtStyles::addStyle(const XmlElement &element, bool automatic)
{
    const QString family = element.attribute(QLatin1StringView("style:family"));
    const QString name = element.attribute(QLatin1StringView("style:name"));
    if (family == QLatin1StringView("table")) {
        const auto value = [&](const char *own) { return element.childAttribute(QLatin1StringView("style:table-properties"), QLatin1StringView(own)); };
        const QString place = value("table:align");
        const bool usual = place == QLatin1StringView("margins") || place == QLatin1StringView("left");
        m_tables.insert(name, {usual ? Alignment::None : alignmentOf(place).value_or(Alignment::None), pointsOf(value("fo:margin-left")),
                               value("fo:break-before") == QLatin1StringView("page")});
        return;
    }
    if (family == QLatin1StringView("table-column")) {
        const auto value = [&](const char *own) { return element.childAttribute(QLatin1StringView("style:table-column-properties"), QLatin1StringView(own)); };
        const bool byContent = value("style:use-optimal-column-width") == QLatin1StringView("true");
        m_columns.insert(name, byContent ? 0 : pointsOf(value("style:column-width")));
        return;
    }
    if (family == QLatin1StringView("graphic"))
        m_floats.insert(name, sideOf(element.child(QLatin1StringView("style:graphic-properties"))));
    if (family != QLatin1StringView("paragraph") && family != QLatin1StringView("text"))
        return;
    OdtStyle style;
    style.name = shownName(element);
    style.automatic = automatic;
    style.parent = element.attribute(QLatin1StringView("style:parent-style-name"));
    style.listStyle = element.attribute(QLatin1StringView("style:list-style-name"));
    if (const XmlElement *text = element.child(QLatin1StringView("style:text-properties")))
        readText(*text, style);
    if (const XmlElement *paragraph = element.child(QLatin1StringView("style:paragraph-properties")))
        readParagraph(*paragraph, style);
    if (const QString shown = element.attribute(QLatin1StringView("style:display-name")); shown.startsWith(QLatin1StringView("Source Code ")))
        style.codeLanguage = shown.mid(12);
    style.headingLevel = std::min(element.attribute(QLatin1StringView("style:default-outline-level")).toInt(), 6);
    m_styles.insert(family + u'/' + name, style);
}

void OdtStyles::addListStyle(const XmlElement &element)
{
    QMap<int, office::NumberingLevel> &levels = m_lists[element.attribute(QLatin1StringView("style:name"))];
    for (const XmlElement &one : element.children) {
        if (!one.name.startsWith(QLatin1StringView("text:list-level-style")))
            continue;
        levels.insert(std::clamp(one.attribute(QLatin1StringView("text:level")).toInt(), 1, deepestListLevel + 1) - 1, levelOf(one));
    }
    office::findBulletsByDepth(levels);
}

void OdtStyles::settle()
{
    const QStringList keys = m_styles.keys();
    for (const QString &key : keys) {
        QSet<QString> open;
        settle(key, open);
    }
}

/// @p open: styles that wait for this one; a circle ends at the first that stands twice.
void OdtStyles::settle(const QString &key, QSet<QString> &open)
{
    if (m_settled.contains(key) || open.contains(key) || open.size() > 64 || !m_styles.contains(key))
        return;
    open.insert(key);
    OdtStyle style = m_styles.value(key);
    const QString base = key.section(u'/', 0, 0) + u'/' + style.parent;
    OdtStyle parent;
    if (!style.parent.isEmpty() && m_styles.contains(base)) {
        settle(base, open);
        parent = m_styles.value(base);
    }
    const auto kind = office::paragraphKindNamed(style.name);
    style.kind = kind.value_or(parent.kind);
    if (style.headingLevel == 0)
        style.headingLevel = kind ? office::headingLevelNamed(style.name) : parent.headingLevel;
    style.ownAlignment = style.automatic && (style.alignment || parent.ownAlignment);
    style.ownRoom = style.automatic && !style.contextual.value_or(true) && parent.contextual.value_or(false);
    inherit(style.alignment, parent.alignment);
    inherit(style.contextual, parent.contextual);
    inherit(style.keepNext, parent.keepNext);
    inherit(style.marginLeft, parent.marginLeft);
    inherit(style.textIndent, parent.textIndent);
    inherit(style.padding, parent.padding);
    inherit(style.borders, parent.borders);
    style.isTableHeading = style.name == QLatin1StringView("table heading") || parent.isTableHeading;
    style.alert = kind ? office::alertTitled(style.name) : parent.alert;
    if (style.codeLanguage.isEmpty())
        style.codeLanguage = parent.codeLanguage;
    style.rightToLeft = style.rightToLeft || parent.rightToLeft;
    style.hidden = style.hidden || parent.hidden;
    if (style.listStyle.isEmpty())
        style.listStyle = parent.listStyle;
    if (style.language.isEmpty())
        style.language = parent.language;
    office::PieceLook &look = style.look;
    look.bold = look.bold || parent.look.bold || style.name == QLatin1StringView("strong emphasis");
    look.italic = look.italic || parent.look.italic || style.name == QLatin1StringView("emphasis");
    look.strike = look.strike || parent.look.strike;
    look.underline = look.underline || parent.look.underline;
    look.superscript = look.superscript || parent.look.superscript;
    look.subscript = look.subscript || parent.look.subscript;
    look.keyboard = parent.look.keyboard || style.name == QLatin1StringView("user entry");
    look.code = parent.look.code || office::isCodeStyle(style.name);
    const bool isLink = style.name == QLatin1StringView("internet link") || style.name == QLatin1StringView("visited internet link");
    if (isLink)
        look.underline = false;
    if (isLink || look.keyboard || office::isCodeStyle(style.name)) { // the looks of these are no colours of the author
        look.color.clear();
        if (!parent.look.keyboard)
            look.background.clear();
    }
    if (look.background == QLatin1StringView(highlightName)) {
        look.background.clear();
        look.highlight = true;
    }
    m_styles.insert(key, style);
    m_settled.insert(key);
}

const OdtStyle &OdtStyles::find(const QString &family, const QString &name) const
{
    static const OdtStyle none;
    const auto found = m_styles.constFind(family + u'/' + name);
    return found == m_styles.cend() ? none : *found;
}

const office::NumberingLevel *OdtStyles::level(const QString &listStyle, int level) const
{
    const auto list = m_lists.constFind(listStyle);
    if (list == m_lists.cend())
        return nullptr;
    const auto found = list->constFind(std::min(level, deepestListLevel));
    return found == list->cend() ? nullptr : &*found;
}

} // namespace quayside::reader::odt
