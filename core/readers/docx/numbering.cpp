// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/docx/numbering.h"

#include <algorithm>

namespace quayside::reader::docx {
namespace {

constexpr int mostNumberings = 100'000;

struct Format {
    const char *name;
    NumberStyle style;
};
/// Those that lists have here; all others count in decimals.
constexpr std::array formats{
    Format{"lowerLetter", NumberStyle::LowerAlpha}, Format{"upperLetter", NumberStyle::UpperAlpha},  Format{"lowerRoman", NumberStyle::LowerRoman},
    Format{"upperRoman", NumberStyle::UpperRoman},  Format{"decimalZero", NumberStyle::LeadingZero}, Format{"none", NumberStyle::None},
};

office::NumberingLevel levelOf(const XmlElement &element)
{
    office::NumberingLevel level;
    const QString format = valueOf(element, "w:numFmt");
    const QString text = valueOf(element, "w:lvlText");
    level.start = std::clamp(valueOf(element, "w:start").toInt(), 0, largestNumber);
    const ParagraphProperties properties = paragraphProperties(element.child(QLatin1StringView("w:pPr")));
    level.indent = properties.indent;
    level.hanging = properties.hanging.value_or(0);
    if (format == QLatin1StringView("bullet") || element.child(QLatin1StringView("w:lvlPicBulletId"))) {
        const QString mark = text.trimmed();
        level.kind = mark.isEmpty() ? office::NumberingLevel::Kind::Nothing : office::NumberingLevel::Kind::Bullets;
        level.bullet = mark.isEmpty() ? BulletStyle::None : office::bulletOf(mark.front());
        level.checked = mark.isEmpty() ? std::nullopt : office::boxOf(mark.front());
        return level;
    }
    const auto *found = std::find_if(formats.begin(), formats.end(), [&](const Format &one) { return format == QLatin1StringView(one.name); });
    level.style = found == formats.end() ? NumberStyle::Decimal : found->style;
    level.delimiter = office::delimiterOf(text.trimmed());
    if (level.style == NumberStyle::None || (!text.isNull() && text.trimmed().isEmpty()))
        level.kind = office::NumberingLevel::Kind::Nothing;
    return level;
}

int levelNumber(const XmlElement &element)
{
    return std::clamp(element.attribute(QLatin1StringView("w:ilvl")).toInt(), 0, deepestLevel);
}

} // namespace

Numbering::Numbering(const XmlElement &root)
{
    QHash<int, QString> linked; ///< families that are another one's, by its style
    QHash<QString, int> styles;
    for (const XmlElement &one : root.children) {
        if (m_families.size() + m_instances.size() > mostNumberings)
            return;
        if (one.is(QLatin1StringView("w:abstractNum"))) {
            const int id = one.attribute(QLatin1StringView("w:abstractNumId")).toInt();
            for (const XmlElement &level : one.children) {
                if (level.is(QLatin1StringView("w:lvl")))
                    m_families[id].insert(levelNumber(level), levelOf(level));
            }
            office::findBulletsByDepth(m_families[id]);
            if (const QString link = valueOf(one, "w:numStyleLink"); !link.isEmpty())
                linked.insert(id, link);
            if (const QString link = valueOf(one, "w:styleLink"); !link.isEmpty())
                styles.insert(link, id);
        } else if (one.is(QLatin1StringView("w:num"))) {
            Instance instance;
            instance.family = valueOf(one, "w:abstractNumId").toInt();
            for (const XmlElement &change : one.children) {
                if (!change.is(QLatin1StringView("w:lvlOverride")))
                    continue;
                const int level = levelNumber(change);
                if (const XmlElement *whole = change.child(QLatin1StringView("w:lvl")))
                    instance.overrides.insert(level, levelOf(*whole));
                if (const QString start = valueOf(change, "w:startOverride"); !start.isNull())
                    instance.starts.insert(level, std::clamp(start.toInt(), 0, largestNumber));
            }
            m_instances.insert(one.attribute(QLatin1StringView("w:numId")).toInt(), instance);
        }
    }
    for (auto it = linked.cbegin(); it != linked.cend(); ++it) {
        if (const auto family = styles.constFind(it.value()); family != styles.cend() && m_families.value(it.key()).isEmpty())
            m_families.insert(it.key(), m_families.value(*family));
    }
}

const office::NumberingLevel *Numbering::level(int id, int level) const
{
    const auto instance = m_instances.constFind(id);
    if (id == 0 || instance == m_instances.cend())
        return nullptr;
    level = std::clamp(level, 0, deepestLevel);
    if (const auto own = instance->overrides.constFind(level); own != instance->overrides.cend())
        return &*own;
    const auto family = m_families.constFind(instance->family);
    if (family == m_families.cend())
        return nullptr;
    const auto found = family->constFind(level);
    return found == family->cend() ? nullptr : &*found;
}

int Numbering::family(int id) const
{
    const auto instance = m_instances.constFind(id);
    return instance == m_instances.cend() ? -1 : instance->family;
}

int Numbering::count(int id, int level)
{
    const auto instance = m_instances.constFind(id);
    const office::NumberingLevel *how = this->level(id, level);
    if (!how)
        return 1;
    QMap<int, int> &counts = m_counts[instance->family];
    for (auto deeper = counts.upperBound(level); deeper != counts.end();)
        deeper = counts.erase(deeper);
    const auto start = instance->starts.constFind(level);
    if (start != instance->starts.cend() && !m_started.value({id, level})) {
        m_started.insert({id, level}, true);
        counts.insert(level, *start);
    } else if (const auto last = counts.find(level); last != counts.end()) {
        *last = std::min(*last + 1, largestNumber);
    } else {
        counts.insert(level, how->start);
    }
    return counts.value(level);
}

} // namespace quayside::reader::docx
