// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/automaticstyles.h"

#include <array>

namespace quayside::odt {
namespace {

struct FamilyName {
    std::string_view family; ///< style:family
    const char *prefix;      ///< of the styles' names
};
constexpr std::array families{
    FamilyName{"paragraph", "P"},         FamilyName{"text", "T"},        FamilyName{"table", "Table"},
    FamilyName{"table-column", "Column"}, FamilyName{"table-row", "Row"}, FamilyName{"table-cell", "Cell"},
    FamilyName{"graphic", "fr"},          FamilyName{"section", "Sect"},  FamilyName{std::string_view(), "L"},
};

const FamilyName &nameOf(AutomaticStyles::Family family)
{
    return families[static_cast<std::size_t>(family)];
}

} // namespace

QString AutomaticStyles::add(Family family, const QString &parent, const QByteArray &content, const QString &masterPage)
{
    const QByteArray key = QByteArray::number(static_cast<int>(family)) + '\n' + parent.toUtf8() + '\n' + masterPage.toUtf8() + '\n' + content;
    const auto found = m_names.constFind(key);
    if (found != m_names.constEnd())
        return *found;
    const QString name = QLatin1StringView(nameOf(family).prefix) + QString::number(++m_counts[static_cast<int>(family)]);
    m_names.insert(key, name);
    m_styles.push_back({family, name, parent, content, masterPage});
    return name;
}

void AutomaticStyles::write(XmlWriter &xml) const
{
    for (const Style &style : m_styles) {
        if (style.family == Family::List) {
            xml.open("text:list-style").attribute("style:name", style.name);
        } else {
            xml.open("style:style").attribute("style:name", style.name).attribute("style:family", nameOf(style.family).family);
            if (!style.parent.isEmpty())
                xml.attribute("style:parent-style-name", style.parent);
            if (!style.masterPage.isEmpty())
                xml.attribute("style:master-page-name", style.masterPage);
        }
        xml.raw(style.content).close();
    }
}

} // namespace quayside::odt
