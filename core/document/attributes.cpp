// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/attributes.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

bool isHarmlessName(const QString &name)
{
    const auto isPart = [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u':' || c == u'.'; };
    return !name.isEmpty() && name.front().isLetter() && std::all_of(name.begin(), name.end(), isPart)
           && !name.startsWith(QLatin1StringView("on"), Qt::CaseInsensitive) && name.compare(QLatin1StringView("style"), Qt::CaseInsensitive) != 0;
}

const AttributeValues &none()
{
    static const AttributeValues empty;
    return empty;
}

} // namespace

Attributes::Attributes(AttributeValues values) : m_values(values == none() ? nullptr : std::make_unique<AttributeValues>(std::move(values))) {}

Attributes::Attributes(const Attributes &other) : m_values(other.m_values ? std::make_unique<AttributeValues>(*other.m_values) : nullptr) {}

Attributes &Attributes::operator=(const Attributes &other)
{
    return *this = Attributes(other);
}

bool Attributes::isEmpty() const
{
    return !m_values || *m_values == none();
}

const AttributeValues &Attributes::values() const
{
    return m_values ? *m_values : none();
}

AttributeValues &Attributes::edit()
{
    if (!m_values)
        m_values = std::make_unique<AttributeValues>();
    return *m_values;
}

void setFromHtml(AttributeValues &values, const QString &name, const QString &value)
{
    if (name == QLatin1StringView("id")) {
        values.id = value;
    } else if (name == QLatin1StringView("class")) {
        values.classes = value.simplified().split(u' ', Qt::SkipEmptyParts);
    } else if (name == QLatin1StringView("lang")) {
        values.language = value;
    } else if (name == QLatin1StringView("dir")) {
        const QString word = value.trimmed().toLower();
        values.direction = word == QLatin1StringView("rtl")    ? Direction::RightToLeft
                           : word == QLatin1StringView("ltr")  ? Direction::LeftToRight
                           : word == QLatin1StringView("auto") ? Direction::Auto
                                                               : Direction::None;
    } else {
        values.others.append({name, value});
    }
}

KeyValues toHtml(const Attributes &attributes)
{
    KeyValues html;
    const AttributeValues &values = attributes.values();
    if (!values.id.isEmpty())
        html.append({QStringLiteral("id"), values.id});
    if (!values.classes.isEmpty())
        html.append({QStringLiteral("class"), values.classes.join(u' ')});
    if (!values.language.isEmpty())
        html.append({QStringLiteral("lang"), values.language});
    if (values.direction != Direction::None)
        html.append({QStringLiteral("dir"), QString::fromLatin1(nameOf(values.direction))});
    std::copy_if(values.others.begin(), values.others.end(), std::back_inserter(html), [](const auto &pair) { return isHarmlessName(pair.first); });
    return html;
}

} // namespace quayside
