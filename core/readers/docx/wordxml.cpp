// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/docx/wordxml.h"

#include <algorithm>
#include <cmath>

namespace quayside::reader::docx {
namespace {

struct Unit {
    const char *name;
    double twips;
};
constexpr std::array units{
    Unit{"pt", 20}, Unit{"in", 1440}, Unit{"cm", 1440 / 2.54}, Unit{"mm", 144 / 2.54}, Unit{"pc", 240}, Unit{"pi", 240},
};

} // namespace

int twipsOf(const QString &value, int otherwise)
{
    double scale = 1;
    QString number = value.trimmed();
    for (const Unit &unit : units) {
        if (number.endsWith(QLatin1StringView(unit.name))) {
            scale = unit.twips;
            number.chop(2);
        }
    }
    bool ok = false;
    const double twips = number.toDouble(&ok) * scale;
    return ok && std::abs(twips) < 1e6 ? static_cast<int>(std::lround(twips)) : otherwise;
}

const XmlElement *chosenContent(const XmlElement &alternate)
{
    static const QStringList understood{QStringLiteral("wps"), QStringLiteral("wpg"), QStringLiteral("wpc"), QStringLiteral("wp14"),
                                        QStringLiteral("w14"), QStringLiteral("w15"), QStringLiteral("a14")};
    for (const XmlElement &one : alternate.children) {
        if (!one.is(QLatin1StringView("mc:Choice")))
            continue;
        const QStringList needs = one.attribute(QLatin1StringView("Requires")).split(u' ', Qt::SkipEmptyParts);
        if (std::all_of(needs.begin(), needs.end(), [](const QString &need) { return understood.contains(need); }))
            return &one;
    }
    return alternate.child(QLatin1StringView("mc:Fallback"));
}

bool isTransparent(const XmlElement &element)
{
    static const QStringList names{QStringLiteral("w:smartTag"), QStringLiteral("w:customXml"), QStringLiteral("w:sdtContent"), QStringLiteral("w:dir"),
                                   QStringLiteral("w:bdo"),      QStringLiteral("mc:Choice"),   QStringLiteral("mc:Fallback")};
    return names.contains(element.name);
}

} // namespace quayside::reader::docx
