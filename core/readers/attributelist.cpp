// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/attributelist.h"

#include "readers/csscolors.h"

#include <QRegularExpression>

#include <utility>

namespace quayside {
namespace {

/// Takes what @p style, of CSS, says of colors.
void readStyle(const QString &style, AttributeValues &values)
{
    for (const QString &each : style.split(u';')) {
        const QString name = each.section(u':', 0, 0).trimmed().toLower();
        const QString value = each.section(u':', 1).trimmed();
        if (name == QLatin1StringView("color"))
            values.color = cssColor(value);
        else if (name == QLatin1StringView("background-color") || name == QLatin1StringView("background"))
            values.background = cssColor(value);
    }
}

/// Takes an attribute that has a place of its own. False: it has none.
bool takeOwn(const QString &name, const QString &value, AttributeValues &values)
{
    if (name == QLatin1StringView("lang"))
        values.language = value;
    else if (name == QLatin1StringView("dir") && value == QLatin1StringView("rtl"))
        values.direction = Direction::RightToLeft;
    else if (name == QLatin1StringView("dir") && value == QLatin1StringView("ltr"))
        values.direction = Direction::LeftToRight;
    else
        return false;
    return true;
}

} // namespace

qsizetype readAttributeList(QStringView text, AttributeValues &values)
{
    // Atomic, or a list that is never closed would be tried in every way it can be divided.
    static const QRegularExpression list(
        QStringLiteral("^\\{:?((?:\\s*+(?>#[^\\s}#.\"'<>=][^\\s}\"'<>=]*|\\.[\\w-]+|[\\w-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s}\"']+)|-))++)\\s*\\}"));
    static const QRegularExpression part(QStringLiteral("#([^\\s}]+)|\\.([\\w-]+)|([\\w-]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s}]+))"));
    constexpr qsizetype longest = 1000;
    const auto match = list.match(text.left(longest).toString());
    if (!match.hasMatch())
        return 0;
    for (auto it = part.globalMatch(match.captured(1)); it.hasNext();) {
        const auto each = it.next();
        if (!each.captured(1).isEmpty())
            values.id = each.captured(1);
        else if (!each.captured(2).isEmpty())
            values.classes.append(each.captured(2));
        else if (const QString value = each.captured(4) + each.captured(5) + each.captured(6); !takeOwn(each.captured(3).toLower(), value, values)) {
            if (each.captured(3).compare(QLatin1StringView("style"), Qt::CaseInsensitive) == 0)
                readStyle(value, values);
            values.others.append({each.captured(3).toLower(), value});
        }
    }
    return match.capturedLength();
}

void dropOthers(AttributeValues &values)
{
    values.others.removeIf([](const auto &pair) { return !pair.first.startsWith(QLatin1StringView("data-")); });
}

void giveAttributes(Attributes &attributes, AttributeValues more)
{
    dropOthers(more);
    if (more == AttributeValues())
        return;
    AttributeValues &values = attributes.edit();
    if (values.id.isEmpty())
        values.id = std::move(more.id);
    for (const QString &name : std::as_const(more.classes)) {
        if (!values.classes.contains(name))
            values.classes.append(name);
    }
    const auto take = [](auto &own, auto &given, const auto &none) {
        if (own == none)
            own = std::move(given);
    };
    take(values.language, more.language, QString());
    take(values.direction, more.direction, Direction::None);
    take(values.color, more.color, QString());
    take(values.background, more.background, QString());
    values.others += more.others;
}

} // namespace quayside
