// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/numbering.h"

#include "writers/docx/runs.h"
#include "writers/office/listmarks.h"

#include <algorithm>

namespace quayside::docx {
namespace {

/// Of tasks, whose first line begins with the box.
constexpr std::tuple taskKey{false, NumberStyle::None, NumberDelimiter::Parentheses, BulletStyle::None};

constexpr std::size_t mostNumbers = 30'000; // Word ends at 32,767
constexpr int largestNumber = 32'767;

/// ST_NumberFormat; empty: it has none.
std::string_view formatOf(NumberStyle style)
{
    switch (style) {
    case NumberStyle::Decimal: return "decimal";
    case NumberStyle::LowerAlpha: return "lowerLetter";
    case NumberStyle::UpperAlpha: return "upperLetter";
    case NumberStyle::LowerRoman: return "lowerRoman";
    case NumberStyle::UpperRoman: return "upperRoman";
    case NumberStyle::LeadingZero: return "decimalZero";
    case NumberStyle::None: return "none";
    case NumberStyle::LowerGreek: break;
    }
    return {};
}

/// Up to where Word's numerals are ours: after z it goes on with aa, bb.
int lastAlike(NumberStyle style)
{
    switch (style) {
    case NumberStyle::LowerAlpha:
    case NumberStyle::UpperAlpha: return 26;
    case NumberStyle::LowerRoman:
    case NumberStyle::UpperRoman: return 3999;
    default: return largestNumber;
    }
}

QString delimited(NumberDelimiter delimiter, int level)
{
    const QString number = QStringLiteral("%%1").arg(level + 1);
    switch (delimiter) {
    case NumberDelimiter::Period: return number + u'.';
    case NumberDelimiter::Parenthesis: return number + u')';
    case NumberDelimiter::Parentheses: break;
    }
    return u'(' + number + u')';
}

} // namespace

int Numbering::definition(const Key &key)
{
    const auto found = m_definitions.find(key);
    if (found != m_definitions.end())
        return found->second;
    if (m_base.bullets && key == Key{false, NumberStyle::None, NumberDelimiter::Period, BulletStyle::ByDepth})
        return *m_base.bullets;
    if (m_base.ordered && key == Key{true, NumberStyle::Decimal, NumberDelimiter::Period, BulletStyle::None})
        return *m_base.ordered;
    const auto id = m_base.definitions + static_cast<int>(m_keys.size()) + 1;
    m_keys.push_back(key);
    m_definitions.emplace(key, id);
    return id;
}

int Numbering::add(const Number &number)
{
    m_numbers.push_back(number);
    return m_base.numbers + static_cast<int>(m_numbers.size());
}

int Numbering::shared(const Key &key, int level)
{
    const auto found = m_shared.find(key);
    if (found != m_shared.end())
        return found->second;
    const int number = add({definition(key), level, -1});
    m_shared.emplace(key, number);
    return number;
}

int Numbering::bullets(const ListBlock &list, int level)
{
    return shared({false, NumberStyle::None, NumberDelimiter::Period, list.bulletStyle}, level);
}

int Numbering::tasks(int level)
{
    return shared(taskKey, level);
}

bool Numbering::knows(const ListBlock &list, const std::vector<int> &numbers)
{
    if (formatOf(list.numbering).empty())
        return false;
    const int last = lastAlike(list.numbering);
    const int first = list.numbering == NumberStyle::Decimal || list.numbering == NumberStyle::LeadingZero ? 0 : 1;
    return std::all_of(numbers.begin(), numbers.end(), [&](int number) { return number >= first && number <= last; });
}

int Numbering::ordered(const ListBlock &list, int level, int start)
{
    if (m_numbers.size() >= mostNumbers)
        return 0;
    return add({definition({true, list.numbering, list.delimiter, BulletStyle::None}), level, start});
}

void Numbering::writeLevel(XmlWriter &xml, const Key &key, int level) const
{
    const auto &[isOrdered, style, delimiter, bullet] = key;
    const bool silent = isOrdered ? style == NumberStyle::None : office::bulletOf(bullet, level).isEmpty();
    xml.open("w:lvl").attribute("w:ilvl", level).empty("w:start", "w:val", 1);
    xml.empty("w:numFmt", "w:val", isOrdered ? formatOf(style) : std::string_view("bullet"));
    if (key == taskKey)
        xml.empty("w:suff", "w:val", "nothing");
    xml.empty("w:lvlText", "w:val", silent ? QString() : isOrdered ? delimited(delimiter, level) : office::bulletOf(bullet, level));
    xml.empty("w:lvlJc", "w:val", "left");
    const double indent = double(m_setting.theme.listIndent);
    xml.open("w:pPr").open("w:ind").attribute("w:left", twips(indent * (level + 1))).attribute("w:hanging", twips(indent)).close().close();
    xml.open("w:rPr");
    writeFonts(xml, m_fonts, isOrdered ? FontRole::Body : FontRole::Code, m_fonts.numbers()); // few fonts for text have all bullets
    if (!isOrdered)
        xml.empty("w:color", "w:val", hex(m_setting.theme.muted));
    xml.close().close();
}

void Numbering::writeDefinition(XmlWriter &xml, int id, const Key &key) const
{
    xml.open("w:abstractNum").attribute("w:abstractNumId", id);
    xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
    for (int level = 0; level <= deepestLevel; ++level)
        writeLevel(xml, key, level);
    xml.close();
}

QByteArray Numbering::part() const
{
    XmlWriter xml;
    xml.declaration().open("w:numbering").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    xml.raw(m_base.definitionParts);
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        writeDefinition(xml, m_base.definitions + static_cast<int>(i) + 1, m_keys[i]);
    xml.raw(m_base.numberParts);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const Number &number = m_numbers[i];
        xml.open("w:num").attribute("w:numId", m_base.numbers + static_cast<int>(i) + 1).empty("w:abstractNumId", "w:val", number.definition);
        if (number.start >= 0)
            xml.open("w:lvlOverride").attribute("w:ilvl", number.level).empty("w:startOverride", "w:val", number.start).close();
        xml.close();
    }
    return xml.take();
}

} // namespace quayside::docx
