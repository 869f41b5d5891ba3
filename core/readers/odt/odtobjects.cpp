// SPDX-License-Identifier: GPL-3.0-or-later
// Objects with a content.xml of their own (OpenDocument 1.3, part 3, 10.4.6.2): formulas, charts, spreadsheets.
#include "readers/odt/odtreading.h"

#include "readers/mathmltex.h"
#include "readers/office/tablecells.h"

namespace quayside::reader::odt {
namespace {

/// The content of an object; empty: the file holds none.
QString contentPart(const XmlElement &object, const Reading &reading)
{
    QString path = object.attribute(QLatin1StringView("xlink:href"));
    while (path.startsWith(QLatin1StringView("./")))
        path.remove(0, 2);
    while (path.endsWith(u'/')) // as pandoc names folders
        path.chop(1);
    const QString part = path + QStringLiteral("/content.xml");
    return path.isEmpty() || !reading.zip.contains(part) ? QString() : part;
}

} // namespace

std::optional<Math> formulaOfObject(const XmlElement &object, Reading &reading)
{
    static const std::array formulaNamespaces{mathmlNamespace};
    const QString part = contentPart(object, reading);
    if (part.isEmpty())
        return {};
    const auto bytes = reading.zip.read(part, reading.context.stop);
    // OpenOffice wrote a document type in front.
    const qsizetype start = bytes ? bytes->indexOf(bytes->contains("<math:math") ? "<math:math" : "<math") : -1;
    if (start < 0)
        return {};
    const auto root = readXmlWhole(bytes->mid(start), part, formulaNamespaces, reading.context);
    const QString tex = root && root->is(QLatin1StringView("math")) ? texOfMathml(*root) : QString();
    if (tex.isEmpty())
        return {};
    return Math{tex, root->attribute(QLatin1StringView("display")) == QLatin1StringView("block"), {}};
}

std::optional<Table> tableOfObject(const XmlElement &object, Reading &reading)
{
    const QString part = contentPart(object, reading);
    if (part.isEmpty() || reading.depth >= deepestStory)
        return {};
    const auto bytes = reading.zip.read(part, reading.context.stop);
    const auto root = bytes ? readXmlWhole(*bytes, part, namespaces, reading.context) : Result<XmlElement>(XmlElement());
    const XmlElement *found = root ? root->find(QLatin1StringView("table:table")) : nullptr;
    if (!found)
        return {};
    ++reading.depth;
    Table table = readTable(*found, reading);
    --reading.depth;
    office::dropEmptyEnds(table);
    return table.columns.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace quayside::reader::odt
