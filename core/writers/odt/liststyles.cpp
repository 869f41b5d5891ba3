// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/liststyles.h"

#include "writers/odt/names.h"
#include "writers/office/listmarks.h"

#include <algorithm>

namespace quayside::odt {
namespace {

/// style:num-format; empty: there is none.
QString formatOf(NumberStyle style)
{
    switch (style) {
    case NumberStyle::Decimal: return QStringLiteral("1");
    case NumberStyle::LowerAlpha: return QStringLiteral("a");
    case NumberStyle::UpperAlpha: return QStringLiteral("A");
    case NumberStyle::LowerRoman: return QStringLiteral("i");
    case NumberStyle::UpperRoman: return QStringLiteral("I");
    case NumberStyle::None:
    case NumberStyle::LowerGreek:
    case NumberStyle::LeadingZero: break;
    }
    return {};
}

QString shownName(const ListKind &kind)
{
    if (kind.ordered) {
        const QString number = formatOf(kind.style);
        switch (kind.delimiter) {
        case NumberDelimiter::Period: return QStringLiteral("Numbers %1.").arg(number);
        case NumberDelimiter::Parenthesis: return QStringLiteral("Numbers %1)").arg(number);
        case NumberDelimiter::Parentheses: return QStringLiteral("Numbers (%1)").arg(number);
        }
    }
    switch (kind.bullet) {
    case BulletStyle::ByDepth: return QStringLiteral("Bullets");
    case BulletStyle::Disc: return QStringLiteral("Bullets Disc");
    case BulletStyle::Circle: return QStringLiteral("Bullets Circle");
    case BulletStyle::Square: return QStringLiteral("Bullets Square");
    case BulletStyle::None: break;
    }
    return QStringLiteral("No Marks");
}

} // namespace

ListKind listKindOf(const ListBlock &list, bool known)
{
    if (!list.ordered) {
        const bool tasks = std::all_of(list.items.begin(), list.items.end(), [](const ListItem &item) { return item.checked.has_value(); });
        return {.bullet = tasks ? BulletStyle::None : list.bulletStyle};
    }
    return known && list.numbering != NumberStyle::None ? ListKind{true, list.numbering, list.delimiter, BulletStyle::None} : ListKind{};
}

bool ListStyles::knows(NumberStyle style)
{
    return style == NumberStyle::None || !formatOf(style).isEmpty();
}

QString ListStyles::name(const ListKind &kind, int level, double left, double indent, AutomaticStyles &automatic)
{
    const Place place{std::min(level, mostLevels - 1), left, indent};
    const double usual = double(m_setting.theme.listIndent);
    if (std::abs(left - usual * (level + 1)) < 0.05 && std::abs(indent - usual) < 0.05 && level < mostLevels) {
        if (kind == ListKind{.bullet = BulletStyle::ByDepth} && !m_lentBullets.isEmpty())
            return m_lentBullets;
        if (kind == ListKind{.ordered = true, .style = NumberStyle::Decimal} && !m_lentNumbers.isEmpty())
            return m_lentNumbers;
        const QString shown = shownName(kind);
        m_used.emplace(kind, shown);
        return styleName(shown);
    }
    XmlWriter xml;
    writeLevels(xml, kind, place);
    return automatic.add(AutomaticStyles::Family::List, {}, xml.take());
}

void ListStyles::writeLevel(XmlWriter &xml, const ListKind &kind, int level, double left, double indent) const
{
    const QString bullet = kind.ordered ? QString() : office::bulletOf(kind.bullet, level);
    if (bullet.isEmpty()) {
        xml.open("text:list-level-style-number").attribute("text:level", level + 1);
        if (kind.ordered && m_fonts.numbers() != m_fonts.complex())
            xml.attribute("text:style-name", numberStyle);
        if (kind.ordered && kind.delimiter == NumberDelimiter::Parentheses)
            xml.attribute("style:num-prefix", "(");
        if (kind.ordered)
            xml.attribute("style:num-suffix", kind.delimiter == NumberDelimiter::Period ? "." : ")");
        xml.attribute("style:num-format", kind.ordered ? formatOf(kind.style) : QString());
    } else {
        xml.open("text:list-level-style-bullet").attribute("text:level", level + 1).attribute("text:bullet-char", bullet);
    }
    const bool silent = bullet.isEmpty() && !kind.ordered;
    xml.open("style:list-level-properties").attribute("text:list-level-position-and-space-mode", "label-alignment");
    if (m_setting.rightToLeft) // else it begins where it should end
        xml.attribute("fo:text-align", "end");
    xml.open("style:list-level-label-alignment").attribute("text:label-followed-by", silent ? "nothing" : "listtab");
    if (!silent)
        xml.attribute("text:list-tab-stop-position", length(left));
    xml.attribute("fo:text-indent", length(-indent)).attribute("fo:margin-left", length(left)).close().close();
    if (!bullet.isEmpty()) { // few fonts for text have all bullets
        xml.open("style:text-properties").attribute("style:font-name", m_fonts.family(FontRole::Code));
        xml.attribute("fo:color", color(m_setting.theme.muted)).close();
    }
    xml.close();
}

void ListStyles::writeLevels(XmlWriter &xml, const ListKind &kind, const std::optional<Place> &place) const
{
    const double usual = double(m_setting.theme.listIndent);
    for (int level = 0; level < mostLevels; ++level) {
        if (place && place->level == level)
            writeLevel(xml, kind, level, place->left, place->indent);
        else
            writeLevel(xml, kind, level, usual * (level + 1), usual);
    }
}

void ListStyles::write(XmlWriter &xml) const
{
    for (const auto &[kind, shown] : m_used) {
        xml.open("text:list-style").attribute("style:name", styleName(shown)).attribute("style:display-name", shown);
        writeLevels(xml, kind, {});
        xml.close();
    }
}

} // namespace quayside::odt
