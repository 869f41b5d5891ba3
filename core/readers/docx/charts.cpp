// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and diagrams are drawn by Word (ECMA-376-1, 21.2 and 21.4); what they say is kept.
#include "readers/docx/charts.h"

#include "readers/docx/docxreading.h"
#include "readers/xlsx/numberformat.h"

#include <algorithm>

namespace quayside::reader::docx {
namespace {

constexpr int mostPoints = 5000;
constexpr std::size_t mostSeries = 50;
constexpr std::size_t mostNodes = 10'000;

Block paragraphOf(const QString &words)
{
    Paragraph paragraph;
    paragraph.content.push_back({Text{words}, {}, Origin::Markup});
    return {std::move(paragraph), {}, Origin::Markup};
}

TableCell cellOf(const QString &words, bool header, Alignment alignment = Alignment::None)
{
    TableCell cell;
    cell.header = header;
    cell.alignment = alignment;
    if (!words.isEmpty())
        cell.content.push_back(paragraphOf(words));
    return cell;
}

/// What is kept of a range of cells: its values by their places.
QMap<int, QString> valuesOf(const XmlElement *source, const QLocale &locale)
{
    QMap<int, QString> values;
    if (!source)
        return values;
    for (const char *cache : {"c:strCache", "c:numCache", "c:strLit", "c:numLit", "c:lvl"}) { // of several levels the innermost, which is first
        const XmlElement *found = source->find(QLatin1StringView(cache));
        if (!found)
            continue;
        const XmlElement *code = found->child(QLatin1StringView("c:formatCode"));
        const xlsx::NumberFormat format(code ? code->textBelow() : QStringLiteral("General"));
        for (const XmlElement &point : found->children) {
            const int place = point.attribute(QLatin1StringView("idx")).toInt();
            const XmlElement *value = point.is(QLatin1StringView("c:pt")) ? point.child(QLatin1StringView("c:v")) : nullptr;
            if (!value || place < 0 || place >= mostPoints)
                continue;
            bool isNumber = false;
            const double number = value->textBelow().toDouble(&isNumber);
            const bool shows = isNumber && (qstrcmp(cache, "c:numCache") == 0 || qstrcmp(cache, "c:numLit") == 0);
            values.insert(place, shows ? format.shown(number, locale, false) : value->textBelow().simplified());
        }
        break;
    }
    return values;
}

struct Series {
    QString name;
    QMap<int, QString> categories;
    QMap<int, QString> values;
};

/// All series of a chart, whatever kind of chart they are drawn in.
void collectSeries(const XmlElement &element, const QLocale &locale, std::vector<Series> &series)
{
    for (const XmlElement &one : element.children) {
        if (!one.is(QLatin1StringView("c:ser"))) {
            collectSeries(one, locale, series);
            continue;
        }
        if (series.size() >= mostSeries)
            return;
        const auto part = [&](const char *first, const char *second) {
            const XmlElement *found = one.child(QLatin1StringView(first));
            return valuesOf(found ? found : one.child(QLatin1StringView(second)), locale);
        };
        const XmlElement *name = one.child(QLatin1StringView("c:tx"));
        const QMap<int, QString> cached = valuesOf(name, locale);
        const QString given = name && cached.isEmpty() ? name->textBelow().simplified() : cached.value(0);
        series.push_back({given, part("c:cat", "c:xVal"), part("c:val", "c:yVal")});
    }
}

/// A node of a diagram and those below it.
struct DiagramNode {
    QString words;
    std::vector<std::pair<int, QString>> below; ///< ids by their order
};

/// Each node stands once, whatever leads to it. @p shown: those that stand already.
ListBlock listBelow(const QString &id, const QHash<QString, DiagramNode> &nodes, QSet<QString> &shown, int depth)
{
    ListBlock list;
    const DiagramNode node = nodes.value(id);
    for (const auto &[order, below] : node.below) {
        if (shown.contains(below))
            continue;
        shown.insert(below);
        ListItem item;
        if (const QString words = nodes.value(below).words; !words.isEmpty())
            item.content.push_back(paragraphOf(words));
        ListBlock inner = depth < deepestStory ? listBelow(below, nodes, shown, depth + 1) : ListBlock();
        if (!inner.items.empty())
            item.content.push_back({std::move(inner), {}, Origin::Markup});
        if (!item.content.empty())
            list.items.push_back(std::move(item));
    }
    return list;
}

} // namespace

QString wordsOfDrawn(const XmlElement &paragraph)
{
    QString words;
    for (const XmlElement &one : paragraph.children) {
        if (one.is(QLatin1StringView("a:br")))
            words += u' ';
        else if (one.is(QLatin1StringView("a:r")) || one.is(QLatin1StringView("a:fld")))
            words += one.child(QLatin1StringView("a:t")) ? one.child(QLatin1StringView("a:t"))->textBelow() : QString();
    }
    return words.simplified();
}

Table tableOfChart(const XmlElement &chart, const QLocale &locale)
{
    std::vector<Series> series;
    if (const XmlElement *plot = chart.find(QLatin1StringView("c:plotArea")))
        collectSeries(*plot, locale, series);
    Table table;
    QMap<int, QString> categories;
    for (const Series &one : series) {
        for (const auto &[place, words] : one.categories.asKeyValueRange())
            categories.insert(place, words);
        for (const auto &[place, words] : one.values.asKeyValueRange()) {
            if (!categories.contains(place))
                categories.insert(place, QString());
        }
    }
    if (categories.isEmpty())
        return table;
    table.columns.assign(series.size() + 1, Alignment::Right);
    table.columns.front() = Alignment::None;
    TableRow head;
    head.cells.push_back(cellOf({}, true));
    for (const Series &one : series)
        head.cells.push_back(cellOf(one.name, true));
    table.head.push_back(std::move(head));
    TableBody body;
    for (const auto &[place, words] : categories.asKeyValueRange()) {
        TableRow row;
        row.cells.push_back(cellOf(words, false));
        for (const Series &one : series)
            row.cells.push_back(cellOf(one.values.value(place), false));
        body.rows.push_back(std::move(row));
    }
    table.bodies.push_back(std::move(body));
    if (const XmlElement *title = chart.path({QLatin1StringView("c:chart"), QLatin1StringView("c:title"), QLatin1StringView("c:tx")})) {
        if (const QString words = title->textBelow().simplified(); !words.isEmpty())
            table.caption.push_back(paragraphOf(words));
    }
    return table;
}

ListBlock listOfDiagram(const XmlElement &diagram)
{
    QHash<QString, DiagramNode> nodes;
    QString root;
    const XmlElement *points = diagram.find(QLatin1StringView("dgm:ptLst"));
    for (const XmlElement &one : points ? points->children : std::vector<XmlElement>()) {
        const QString id = one.attribute(QLatin1StringView("modelId"));
        const QString type = one.attribute(QLatin1StringView("type"));
        if (type == QLatin1StringView("doc"))
            root = id;
        else if (!type.isEmpty() && type != QLatin1StringView("node") && type != QLatin1StringView("asst"))
            continue;
        if (static_cast<std::size_t>(nodes.size()) >= mostNodes)
            break;
        QStringList words;
        const XmlElement *text = one.child(QLatin1StringView("dgm:t"));
        for (const XmlElement &paragraph : text ? text->children : std::vector<XmlElement>()) {
            if (const QString line = wordsOfDrawn(paragraph); !line.isEmpty())
                words.append(line);
        }
        nodes[id].words = words.join(u' ');
    }
    const XmlElement *links = diagram.find(QLatin1StringView("dgm:cxnLst"));
    for (const XmlElement &one : links ? links->children : std::vector<XmlElement>()) {
        const QString type = one.attribute(QLatin1StringView("type"));
        const QString above = one.attribute(QLatin1StringView("srcId"));
        const QString below = one.attribute(QLatin1StringView("destId"));
        if ((type.isEmpty() || type == QLatin1StringView("parOf")) && nodes.contains(above) && nodes.contains(below))
            nodes[above].below.emplace_back(one.attribute(QLatin1StringView("srcOrd")).toInt(), below);
    }
    for (DiagramNode &one : nodes)
        std::stable_sort(one.below.begin(), one.below.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QSet<QString> shown{root};
    return listBelow(root, nodes, shown, 0);
}

} // namespace quayside::reader::docx
