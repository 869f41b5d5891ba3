// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/docx/styles.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside::reader::docx {
namespace {

template<class Value>
void complete(std::optional<Value> &own, const std::optional<Value> &other)
{
    if (!own)
        own = other;
}

std::optional<bool> toggle(const XmlElement &properties, const char *name)
{
    const XmlElement *property = properties.child(QLatin1StringView(name));
    return property ? std::optional(isOn(*property)) : std::nullopt;
}

std::optional<int> number(const QString &value)
{
    bool ok = false;
    const int found = value.toInt(&ok);
    return ok ? std::optional(found) : std::nullopt;
}

std::optional<Alignment> alignmentOf(const QString &value)
{
    if (value == QLatin1StringView("center"))
        return Alignment::Center;
    if (value == QLatin1StringView("right") || value == QLatin1StringView("end"))
        return Alignment::Right;
    if (value == QLatin1StringView("both") || value == QLatin1StringView("distribute"))
        return Alignment::Justify;
    if (value == QLatin1StringView("left") || value == QLatin1StringView("start"))
        return Alignment::Left;
    return {};
}

/// The first of @p names that w:ind says.
std::optional<int> indentOf(const XmlElement &properties, std::initializer_list<const char *> names)
{
    const XmlElement *indent = properties.child(QLatin1StringView("w:ind"));
    for (const char *name : names) {
        if (const QString value = indent ? indent->attribute(QLatin1StringView(name)) : QString(); !value.isNull())
            return twipsOf(value);
    }
    return {};
}

/// A bar is a border at one side that is wider than all others. How far it stands before the text; less than 0: there is none.
std::optional<int> barOf(const XmlElement &properties)
{
    constexpr double twipsPerPoint = 20;
    const XmlElement *borders = properties.child(QLatin1StringView("w:pBdr"));
    if (!borders)
        return {};
    const auto width = [&](const XmlElement *side) { // eighths of a point
        const QString kind = side ? valueOf(*side) : QString();
        const bool shows = !kind.isEmpty() && kind != QLatin1StringView("none") && kind != QLatin1StringView("nil");
        return shows ? side->attribute(QLatin1StringView("w:sz")).toInt() : 0;
    };
    const XmlElement *left = borders->child(QLatin1StringView("w:left"));
    const XmlElement *right = borders->child(QLatin1StringView("w:right"));
    const XmlElement *bar = width(left) >= width(right) ? left : right;
    const int others = std::max(
        {width(borders->child(QLatin1StringView("w:top"))), width(borders->child(QLatin1StringView("w:bottom"))), std::min(width(left), width(right))});
    if (width(bar) <= others)
        return -1;
    const double space = bar->attribute(QLatin1StringView("w:space")).toDouble() + width(bar) / 16.0;
    return static_cast<int>(std::clamp(space, 0.0, 100.0) * twipsPerPoint);
}

} // namespace

QString colorOf(const QString &value)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{6}$"));
    return hex.match(value).hasMatch() ? u'#' + value.toLower() : QString();
}

void ParagraphProperties::completeFrom(const ParagraphProperties &other)
{
    complete(outlineLevel, other.outlineLevel);
    complete(numberingId, other.numberingId);
    complete(level, other.level);
    complete(indent, other.indent);
    complete(hanging, other.hanging);
    complete(alignment, other.alignment);
    complete(rightToLeft, other.rightToLeft);
    complete(breakBefore, other.breakBefore);
    complete(keepNext, other.keepNext);
    complete(contextual, other.contextual);
    complete(bar, other.bar);
}

void RunProperties::completeFrom(const RunProperties &other)
{
    complete(bold, other.bold);
    complete(italic, other.italic);
    complete(strike, other.strike);
    complete(underline, other.underline);
    complete(hidden, other.hidden);
    complete(smallCaps, other.smallCaps);
    complete(vertical, other.vertical);
    complete(color, other.color);
    complete(shade, other.shade);
    complete(highlight, other.highlight);
    complete(language, other.language);
    code = code || other.code;
    keyboard = keyboard || other.keyboard;
    link = link || other.link;
}

ParagraphProperties paragraphProperties(const XmlElement *properties)
{
    ParagraphProperties found;
    if (!properties)
        return found;
    found.outlineLevel = number(valueOf(*properties, "w:outlineLvl"));
    if (const XmlElement *numbering = properties->child(QLatin1StringView("w:numPr"))) {
        found.numberingId = number(valueOf(*numbering, "w:numId"));
        found.level = number(valueOf(*numbering, "w:ilvl"));
    }
    found.indent = indentOf(*properties, {"w:start", "w:left"});
    found.hanging = indentOf(*properties, {"w:hanging"});
    found.alignment = alignmentOf(valueOf(*properties, "w:jc"));
    found.rightToLeft = toggle(*properties, "w:bidi");
    found.breakBefore = toggle(*properties, "w:pageBreakBefore");
    found.keepNext = toggle(*properties, "w:keepNext");
    found.contextual = toggle(*properties, "w:contextualSpacing");
    found.bar = barOf(*properties);
    return found;
}

RunProperties runProperties(const XmlElement *properties)
{
    RunProperties found;
    if (!properties)
        return found;
    found.bold = toggle(*properties, "w:b");
    found.italic = toggle(*properties, "w:i");
    found.strike = toggle(*properties, "w:strike");
    if (!found.strike.value_or(false)) {
        if (const auto twice = toggle(*properties, "w:dstrike"))
            found.strike = twice;
    }
    found.hidden = toggle(*properties, "w:vanish");
    found.smallCaps = toggle(*properties, "w:smallCaps");
    if (const QString line = valueOf(*properties, "w:u"); !line.isNull())
        found.underline = line != QLatin1StringView("none");
    if (const QString vertical = valueOf(*properties, "w:vertAlign"); !vertical.isNull())
        found.vertical = vertical;
    if (const QString color = valueOf(*properties, "w:color"); !color.isNull())
        found.color = colorOf(color);
    if (const XmlElement *shade = properties->child(QLatin1StringView("w:shd")))
        found.shade = colorOf(shade->attribute(QLatin1StringView("w:fill")));
    if (const QString marker = valueOf(*properties, "w:highlight"); !marker.isNull())
        found.highlight = marker != QLatin1StringView("none");
    if (const QString language = valueOf(*properties, "w:lang"); !language.isEmpty())
        found.language = language;
    return found;
}

Styles::Styles(const XmlElement &root)
{
    if (const XmlElement *defaults = root.path({QLatin1StringView("w:docDefaults"), QLatin1StringView("w:rPrDefault"), QLatin1StringView("w:rPr")}))
        m_language = valueOf(*defaults, "w:lang");
    QHash<QString, Raw> all;
    for (const XmlElement &one : root.children) {
        if (!one.is(QLatin1StringView("w:style")))
            continue;
        Raw raw;
        Style &style = raw.own;
        style.id = one.attribute(QLatin1StringView("w:styleId"));
        const QString name = valueOf(one, "w:name");
        style.name = name.toLower();
        if (constexpr QLatin1StringView before("Source Code "); name.startsWith(before))
            style.codeLanguage = name.mid(before.size());
        const QString type = one.attribute(QLatin1StringView("w:type"));
        style.isParagraph = type.isEmpty() || type == QLatin1StringView("paragraph");
        style.paragraph = paragraphProperties(one.child(QLatin1StringView("w:pPr")));
        style.run = runProperties(one.child(QLatin1StringView("w:rPr")));
        raw.basedOn = valueOf(one, "w:basedOn");
        const QString isDefault = one.attribute(QLatin1StringView("w:default"));
        if (style.isParagraph && (isDefault == QLatin1StringView("1") || isDefault == QLatin1StringView("true")))
            m_default = style.id;
        all.insert(style.id, raw);
    }
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QSet<QString> open;
        resolve(it.key(), all, open);
    }
    if (const auto standard = m_styles.constFind(m_default); m_language.isEmpty() && standard != m_styles.cend())
        m_language = standard->run.language.value_or(QString());
}

/// @p open: styles whose resolution waits for this one; a circle ends at the first that stands twice.
const Style &Styles::resolve(const QString &id, const QHash<QString, Raw> &all, QSet<QString> &open)
{
    static const Style none;
    if (const auto known = m_styles.constFind(id); known != m_styles.cend())
        return *known;
    const auto raw = all.constFind(id);
    if (raw == all.cend() || open.contains(id) || open.size() > 64)
        return none;
    open.insert(id);
    const Style base = resolve(raw->basedOn, all, open);
    Style style = raw->own;
    style.paragraph.completeFrom(base.paragraph);
    style.run.completeFrom(base.run);
    const auto kind = office::paragraphKindNamed(style.name);
    style.kind = kind.value_or(base.kind);
    style.alert = kind ? office::alertTitled(style.name) : base.alert;
    if (style.codeLanguage.isEmpty())
        style.codeLanguage = base.codeLanguage;
    // The other styles of a heading's family count as headings by their outline level only.
    if (style.kind == office::ParagraphKind::Heading)
        style.headingLevel = kind ? office::headingLevelNamed(style.name) : base.headingLevel;
    if (const int level = style.paragraph.outlineLevel.value_or(9);
        level < 9 && style.kind != office::ParagraphKind::Title && style.kind != office::ParagraphKind::Contents) {
        style.kind = office::ParagraphKind::Heading;
        style.headingLevel = std::min(level + 1, 6);
    } else if (raw->own.paragraph.outlineLevel == 9 && style.kind == office::ParagraphKind::Heading && !kind) {
        style.kind = office::ParagraphKind::Plain;
    }
    style.run.code = style.run.code || office::isCodeStyle(style.name);
    style.run.keyboard = style.run.keyboard || style.name == QLatin1StringView("keyboard");
    style.run.link = style.run.link || style.name == QLatin1StringView("hyperlink") || style.name == QLatin1StringView("internet link")
                     || style.name == QLatin1StringView("followedhyperlink");
    return *m_styles.insert(id, style);
}

RunProperties Styles::completed(const XmlElement *properties) const
{
    RunProperties found = runProperties(properties);
    if (!properties)
        return found;
    RunProperties style = characterStyle(valueOf(*properties, "w:rStyle")).run;
    if (style.code || style.link || style.keyboard) {
        style.color.reset();
        style.shade.reset();
    }
    found.completeFrom(style);
    return found;
}

const Style &Styles::paragraphStyle(const QString &id) const
{
    static const Style none;
    auto found = m_styles.constFind(id);
    if (found == m_styles.cend())
        found = m_styles.constFind(m_default);
    return found == m_styles.cend() ? none : *found;
}

const Style &Styles::characterStyle(const QString &id) const
{
    static const Style none;
    const auto found = id.isEmpty() ? m_styles.cend() : m_styles.constFind(id);
    return found == m_styles.cend() ? none : *found;
}

} // namespace quayside::reader::docx
