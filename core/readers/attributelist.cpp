// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/attributelist.h"

#include <QRegularExpression>

#include <utility>

namespace quayside {

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
        else
            values.others.append({each.captured(3).toLower(), each.captured(4) + each.captured(5) + each.captured(6)});
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
    values.others += more.others;
}

} // namespace quayside
