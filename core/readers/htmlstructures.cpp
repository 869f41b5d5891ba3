// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/walk.h"
#include "readers/htmlconverter.h"
#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using htmlnode::Kind;

constexpr int mostColumns = 1000;

bool isTag(const GumboInternalNode *node, GumboTag tag)
{
    return htmlnode::tag(node) == tag;
}

bool isElement(const GumboInternalNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

/// A list item's leading check box, also in its first paragraph or label.
const GumboInternalNode *taskBox(const GumboInternalNode *item)
{
    for (int level = 0; level < 3; ++level) {
        const GumboInternalNode *first = nullptr;
        for (void *pointer : htmlnode::children(item)) {
            const auto *node = htmlnode::child(pointer);
            if (node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_COMMENT)
                continue;
            first = node;
            break;
        }
        if (!first || !isElement(first))
            return nullptr;
        if (isTag(first, GUMBO_TAG_INPUT))
            return htmlnode::attribute(first, "type").compare(QLatin1StringView("checkbox"), Qt::CaseInsensitive) == 0 ? first : nullptr;
        if (!isTag(first, GUMBO_TAG_P) && !isTag(first, GUMBO_TAG_LABEL))
            return nullptr;
        item = first;
    }
    return nullptr;
}

bool hasParagraphs(const GumboInternalNode *item)
{
    const auto below = htmlnode::children(item);
    return std::any_of(below.begin(), below.end(), [](void *pointer) { return isTag(htmlnode::child(pointer), GUMBO_TAG_P); });
}

/// "rust" from "language-rust", "lang-rust" or "highlight-source-rust"; empty for other classes.
QStringView languageOfClass(QStringView word)
{
    for (const QLatin1StringView prefix : {QLatin1StringView("language-"), QLatin1StringView("lang-"), QLatin1StringView("highlight-source-")}) {
        if (word.startsWith(prefix))
            return word.sliced(prefix.size());
    }
    return {};
}

QString codeLanguage(const GumboInternalNode *node)
{
    const QString classes = htmlnode::attribute(node, "class");
    for (const QStringView word : QStringView(classes).split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringView language = languageOfClass(word); !language.isEmpty())
            return language.toString();
    }
    return {};
}

/// The <code> in <pre><code>; null if anything else is in @p pre.
const GumboInternalNode *onlyCode(const GumboInternalNode *pre)
{
    const auto below = htmlnode::children(pre);
    return below.size() == 1 && isTag(htmlnode::child(below.front()), GUMBO_TAG_CODE) ? htmlnode::child(below.front()) : nullptr;
}

void merge(AttributeValues &values, const AttributeValues &more)
{
    if (values.id.isEmpty())
        values.id = more.id;
    if (values.language.isEmpty())
        values.language = more.language;
    if (values.direction == Direction::None)
        values.direction = more.direction;
    values.classes += more.classes;
    values.classes.removeDuplicates();
    for (const auto &pair : more.others) {
        const bool known = std::any_of(values.others.begin(), values.others.end(), [&](const auto &other) { return other.first == pair.first; });
        if (!known)
            values.others.append(pair);
    }
}

/// For classes that writers add themselves.
void dropClass(Attributes &attributes, const QString &word)
{
    if (attributes->classes.contains(word))
        attributes.edit().classes.removeAll(word);
}

/// Columns take the alignment of the first row.
void alignColumns(Table &table)
{
    const TableRow *first = nullptr;
    int most = 0;
    eachRow(table, [&](const TableRow &row) {
        int columns = 0;
        for (const TableCell &cell : row.cells)
            columns += cell.columnSpan;
        most = std::max(most, columns);
        first = first ? first : &row;
    });
    table.columns.assign(static_cast<std::size_t>(std::min(most, mostColumns)), Alignment::None);
    if (!first)
        return;
    std::size_t column = 0;
    for (const TableCell &cell : first->cells) {
        for (int i = 0; i < cell.columnSpan && column < table.columns.size(); ++i)
            table.columns[column++] = cell.alignment;
    }
}

bool allHeaders(const TableRow &row)
{
    return !row.cells.empty() && std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return cell.header; });
}

/// From `type`, list-style-type and `reversed`.
void readListStyle(ListBlock &list, const GumboInternalNode *node)
{
    QString style = htmlnode::styleProperty(node, QLatin1StringView("list-style-type"));
    if (style.isEmpty())
        style = htmlnode::styleProperty(node, QLatin1StringView("list-style"));
    const QString type = htmlnode::attribute(node, "type");
    if (!list.ordered) {
        const QString look = style.isEmpty() ? type.toLower() : style;
        for (const BulletStyle each : {BulletStyle::Disc, BulletStyle::Circle, BulletStyle::Square, BulletStyle::None}) {
            if (look == QLatin1StringView(nameOf(each)))
                list.bulletStyle = each;
        }
        return;
    }
    struct Row {
        NumberStyle style;
        const char *type;
        const char *css;
        const char *alsoCss;
    };
    static constexpr std::array rows{Row{NumberStyle::LowerAlpha, "a", "lower-alpha", "lower-latin"},
                                     Row{NumberStyle::UpperAlpha, "A", "upper-alpha", "upper-latin"},
                                     Row{NumberStyle::LowerRoman, "i", "lower-roman", "lower-roman"},
                                     Row{NumberStyle::UpperRoman, "I", "upper-roman", "upper-roman"}, Row{NumberStyle::None, "none", "none", "none"}};
    for (const Row &row : rows) {
        if (style.isEmpty() ? type == QLatin1StringView(row.type) : style == QLatin1StringView(row.css) || style == QLatin1StringView(row.alsoCss))
            list.numbering = row.style;
    }
    list.reversed = htmlnode::hasAttribute(node, "reversed");
}

/// The requested scope; Auto where implied.
CellScope scopeOf(const GumboInternalNode *cell, bool head)
{
    const QString scope = htmlnode::attribute(cell, "scope").toLower();
    const CellScope usual = head ? CellScope::Column : CellScope::Row;
    for (const CellScope each : {CellScope::Column, CellScope::Row, CellScope::ColumnGroup, CellScope::RowGroup}) {
        if (scope == QLatin1StringView(nameOf(each)))
            return each == usual ? CellScope::Auto : each;
    }
    return CellScope::Auto;
}

/// Appends the percent widths of the columns @p node (col or colgroup) covers; 0 for other units.
void addWidths(std::vector<double> &widths, const GumboInternalNode *node)
{
    bool divided = false;
    for (void *pointer : htmlnode::children(node)) {
        if (isTag(htmlnode::child(pointer), GUMBO_TAG_COL)) {
            addWidths(widths, htmlnode::child(pointer));
            divided = true;
        }
    }
    if (divided)
        return;
    QString width = htmlnode::styleProperty(node, QLatin1StringView("width"));
    if (width.isEmpty())
        width = htmlnode::attribute(node, "width").trimmed();
    const double percent = width.endsWith(u'%') ? width.chopped(1).toDouble() : 0;
    const int columns = htmlnode::number(node, "span", 1, 1, mostColumns);
    for (int i = 0; i < columns && widths.size() < mostColumns; ++i)
        widths.push_back(percent > 0 && percent <= 100 ? percent : 0);
}

/// Header cells in the first of several rows make it the head, if there is none.
void liftHead(Table &table)
{
    std::size_t rows = 0;
    eachRow(table, [&](const TableRow &) { ++rows; });
    if (!table.head.empty() || table.bodies.empty() || rows < 2 || !allHeaders(table.bodies.front().rows.front()))
        return;
    std::vector<TableRow> &body = table.bodies.front().rows;
    table.head.push_back(std::move(body.front()));
    body.erase(body.begin());
    if (body.empty())
        table.bodies.erase(table.bodies.begin());
}

} // namespace

void HtmlConverter::collectParts(const Node *node)
{
    if (const int part = partOf(node); part >= 0)
        m_waiting.push_back(part);
}

void HtmlConverter::flowList(const Node *node, Flow &flow, int depth)
{
    ListBlock list;
    list.attributes = attributesOf(node);
    list.ordered = isTag(node, GUMBO_TAG_OL);
    readListStyle(list, node);
    list.tight = true;
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        if (isTag(child, GUMBO_TAG_LI)) {
            list.tight = list.tight && !hasParagraphs(child);
            addListItem(list, child, depth + 1);
        } else if (isElement(child)) {
            // A nested list or other element belongs to the previous item.
            if (list.items.empty())
                list.items.emplace_back().position = positionOf(child);
            Flow inner;
            flowNode(child, inner, depth + 1);
            Blocks content = finish(inner);
            std::move(content.begin(), content.end(), std::back_inserter(list.items.back().content));
        } else {
            collectParts(child);
        }
    }
    if (list.ordered)
        list.start = htmlnode::number(node, "start", list.reversed ? static_cast<int>(list.items.size()) : 1, -largestNumber, largestNumber);
    if (std::any_of(list.items.begin(), list.items.end(), [](const ListItem &item) { return item.checked.has_value(); }))
        dropClass(list.attributes, QStringLiteral("task-list"));
    if (list.items.empty())
        passAnchor(list.attributes);
    else
        addBlock(flow, std::move(list), node);
}

void HtmlConverter::addListItem(ListBlock &list, const Node *node, int depth)
{
    ListItem item;
    item.position = positionOf(node);
    item.attributes = attributesOf(node);
    if (list.ordered && htmlnode::hasAttribute(node, "value"))
        item.value = htmlnode::number(node, "value", 1, -largestNumber, largestNumber);
    const Node *outer = std::exchange(m_taskBox, taskBox(node));
    if (m_taskBox)
        item.checked = htmlnode::hasAttribute(m_taskBox, "checked");
    item.content = blocks(node, depth + 1);
    m_taskBox = outer;
    list.items.push_back(std::move(item));
}

void HtmlConverter::flowDefinitions(const Node *node, Flow &flow, int depth)
{
    DefinitionList list;
    list.attributes = attributesOf(node);
    addDefinitions(list, node, depth);
    if (list.items.empty())
        passAnchor(list.attributes);
    else
        addBlock(flow, std::move(list), node);
}

void HtmlConverter::addDefinitions(DefinitionList &list, const Node *parent, int depth)
{
    bool lastWasTerm = false;
    for (void *pointer : htmlnode::children(parent)) {
        const Node *child = htmlnode::child(pointer);
        if (isElement(child) && !isTag(child, GUMBO_TAG_DT))
            noteAnchor(child);
        if (isTag(child, GUMBO_TAG_DT)) {
            addTerm(list, child, lastWasTerm, depth + 2);
            lastWasTerm = true;
        } else if (isTag(child, GUMBO_TAG_DD)) {
            if (list.items.empty())
                list.items.push_back({});
            list.items.back().definitions.push_back(spokenAs(child, blocks(child, depth + 3)));
            lastWasTerm = false;
        } else if (isTag(child, GUMBO_TAG_DIV)) {
            addDefinitions(list, child, depth);
            lastWasTerm = false;
        } else if (isElement(child)) {
            if (list.items.empty())
                list.items.push_back({});
            list.items.back().definitions.push_back(blocks(child, depth + 2));
            lastWasTerm = false;
        } else {
            collectParts(child);
        }
    }
}

/// @p further: terms sharing a definition become lines of one.
void HtmlConverter::addTerm(DefinitionList &list, const Node *node, bool further, int depth)
{
    if (further)
        noteAnchor(node);
    Attributes attributes = further ? Attributes() : attributesOf(node);
    Inlines term = inlines(node, depth);
    if (!further || term.empty()) {
        list.items.push_back({std::move(term), {}, std::move(attributes)});
        return;
    }
    term = spokenAs(node, std::move(term));
    Inlines &before = list.items.back().term;
    before.push_back(makeInline(LineBreak{}, node));
    std::move(term.begin(), term.end(), std::back_inserter(before));
}

void HtmlConverter::flowTable(const Node *node, Flow &flow, int depth)
{
    Table table;
    table.attributes = attributesOf(node);
    const auto children = htmlnode::children(node);
    const Node *last = nullptr;
    for (void *pointer : children)
        last = isElement(htmlnode::child(pointer)) ? htmlnode::child(pointer) : last;
    for (void *pointer : children) {
        const Node *child = htmlnode::child(pointer);
        const bool started = !table.head.empty() || !table.bodies.empty() || !table.caption.empty();
        if (isTag(child, GUMBO_TAG_COLGROUP) || isTag(child, GUMBO_TAG_COL))
            addWidths(table.widths, child);
        else if (isTag(child, GUMBO_TAG_CAPTION) && !started)
            addCaption(table, child, depth + 1);
        else if (isTag(child, GUMBO_TAG_CAPTION)) // too late for a caption: text order matters more
            table.bodies.push_back({{{{tableCell(child, false, depth + 2)}, positionOf(child)}}});
        else if (isTag(child, GUMBO_TAG_THEAD) && table.bodies.empty())
            addSection(table.head, child, true, depth + 1);
        else if (isTag(child, GUMBO_TAG_TFOOT) && child == last)
            addSection(table.foot, child, false, depth + 1);
        else if (isTag(child, GUMBO_TAG_TBODY) || isTag(child, GUMBO_TAG_TFOOT) || isTag(child, GUMBO_TAG_THEAD))
            addBody(table, child, depth + 1);
        else
            collectParts(child);
    }
    std::erase_if(table.bodies, [](const TableBody &body) { return body.rows.empty(); });
    if (std::all_of(table.widths.begin(), table.widths.end(), [](double width) { return width <= 0; }))
        table.widths.clear();
    liftHead(table);
    alignColumns(table);
    if (table.columns.empty() && table.caption.empty())
        passAnchor(table.attributes);
    else
        addBlock(flow, std::move(table), node);
}

void HtmlConverter::addCaption(Table &table, const Node *node, int depth)
{
    noteAnchor(node);
    if (holdsBlocks(node))
        table.caption = spokenAs(node, blocks(node, depth + 1));
    else if (Inlines words = inlines(node, depth + 1); !words.empty())
        table.caption.push_back({Paragraph{spokenAs(node, std::move(words))}, positionOf(node), m_conversion.origin});
}

void HtmlConverter::addBody(Table &table, const Node *node, int depth)
{
    TableBody &body = table.bodies.emplace_back();
    body.attributes = attributesOf(node);
    addRows(body.rows, node, isTag(node, GUMBO_TAG_THEAD), depth); // a thead below the body is no head
    if (body.rows.empty())
        passAnchor(body.attributes);
}

/// Head or foot, which have no attributes in a Document.
void HtmlConverter::addSection(std::vector<TableRow> &rows, const Node *section, bool head, int depth)
{
    noteAnchor(section);
    addRows(rows, section, head, depth);
    speakAs(section, rows);
}

void HtmlConverter::addRows(std::vector<TableRow> &rows, const Node *section, bool head, int depth)
{
    for (void *pointer : htmlnode::children(section)) {
        const Node *child = htmlnode::child(pointer);
        if (!isTag(child, GUMBO_TAG_TR)) {
            collectParts(child);
            continue;
        }
        if (!m_context.checkStop()) {
            m_stopped = true;
            return;
        }
        TableRow row = tableRow(child, head, depth + 1);
        if (!row.cells.empty())
            rows.push_back(std::move(row));
    }
}

TableRow HtmlConverter::tableRow(const Node *node, bool head, int depth)
{
    TableRow row;
    row.position = positionOf(node);
    row.attributes = attributesOf(node);
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        if (isTag(child, GUMBO_TAG_TD) || isTag(child, GUMBO_TAG_TH))
            row.cells.push_back(tableCell(child, head, depth + 1));
        else
            collectParts(child);
    }
    return row;
}

TableCell HtmlConverter::tableCell(const Node *node, bool head, int depth)
{
    TableCell cell;
    reportAttributes(node);
    cell.attributes = attributesOf(node);
    cell.alignment = htmlnode::alignment(node);
    cell.header = head || isTag(node, GUMBO_TAG_TH);
    cell.scope = cell.header ? scopeOf(node, head) : CellScope::Auto;
    cell.columnSpan = htmlnode::number(node, "colspan", 1, 1, mostColumns);
    cell.rowSpan = htmlnode::number(node, "rowspan", 1, 1, 65'534);
    cell.content = blocks(node, depth + 1);
    return cell;
}

void HtmlConverter::flowDetails(const Node *node, Flow &flow, int depth)
{
    Details details;
    details.attributes = attributesOf(node);
    details.open = htmlnode::hasAttribute(node, "open");
    Flow inner;
    bool summarised = false;
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        const bool started = summarised || !inner.blocks.empty() || !inner.run.empty();
        if (!started && isTag(child, GUMBO_TAG_SUMMARY)) {
            noteAnchor(child);
            details.summary = spokenAs(child, inlines(child, depth + 2));
            summarised = true;
        } else if (!started && partOf(child) >= 0) {
            collectParts(child); // goes into the summary, to keep the order
        } else {
            flowNode(child, inner, depth + 1);
        }
    }
    settle(inner, depth + 1);
    details.content = finish(inner);
    addBlock(flow, std::move(details), node);
}

/// mdBook's caption: “src/main.rs – Listing 8-19: Attempting to use …”; backticks mark code.
Inlines HtmlConverter::listingCaption(const Node *node) const
{
    Inlines result;
    const auto add = [&](auto value) { result.push_back(makeInline(std::move(value), node)); };
    const QString file = htmlnode::attribute(node, "file-name");
    const QString number = htmlnode::attribute(node, "number");
    const QStringList parts = htmlnode::attribute(node, "caption").simplified().split(u'`');
    const bool captioned = !parts.join(QString()).isEmpty();
    if (!file.isEmpty())
        add(Code{file});
    if (!number.isEmpty() || captioned) {
        QString lead = file.isEmpty() ? QString() : QStringLiteral(" – ");
        if (!number.isEmpty())
            lead += QStringLiteral("Listing ") + number + (captioned ? QStringLiteral(": ") : QString());
        if (!lead.isEmpty())
            add(Text{lead});
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1 && i + 1 < parts.size())
            add(Code{parts[i]});
        else if (!parts[i].isEmpty())
            add(Text{(i % 2 == 1 ? QStringLiteral("`") : QString()) + parts[i]});
    }
    return result;
}

void HtmlConverter::flowFigure(const Node *node, Flow &flow, int depth)
{
    Figure figure;
    figure.attributes = attributesOf(node);
    Flow inner;
    const auto children = htmlnode::children(node);
    const Node *last = nullptr;
    for (void *pointer : children) {
        if (isElement(htmlnode::child(pointer)) || partOf(htmlnode::child(pointer)) >= 0)
            last = htmlnode::child(pointer);
    }
    for (void *pointer : children) {
        const Node *child = htmlnode::child(pointer);
        // Writers put captions last; with the source kept, only a last one may move.
        const bool movable = m_conversion.origin == Origin::Markup || child == last;
        if (isTag(child, GUMBO_TAG_FIGCAPTION) && figure.caption.empty() && movable) {
            settle(inner, depth + 1);
            noteAnchor(child);
            figure.caption = spokenAs(child, inlines(child, depth + 2));
        } else {
            flowNode(child, inner, depth + 1);
        }
    }
    settle(inner, depth + 1);
    figure.content = finish(inner);
    if (isTag(node, GUMBO_TAG_LISTING))
        figure.caption = listingCaption(node);
    addBlock(flow, std::move(figure), node);
}

void HtmlConverter::flowCode(const Node *node, Flow &flow)
{
    CodeBlock code;
    code.text = htmlnode::textBelow(node);
    if (!code.text.isEmpty() && !code.text.endsWith(u'\n'))
        code.text += u'\n';
    code.language = codeLanguage(node);
    const auto below = htmlnode::children(node);
    for (auto it = below.begin(); it != below.end() && code.language.isEmpty(); ++it)
        code.language = codeLanguage(htmlnode::child(*it));
    if (const Node *parent = node->parent; code.language.isEmpty() && parent && isTag(parent, GUMBO_TAG_DIV))
        code.language = codeLanguage(parent); // as on GitHub's pages
    code.info = code.language;
    std::vector<const Node *> open{node};
    while (!open.empty()) {
        const Node *at = open.back();
        open.pop_back();
        collectParts(at);
        const auto children = htmlnode::children(at);
        for (auto it = children.rbegin(); it != children.rend(); ++it)
            open.push_back(htmlnode::child(*it));
    }
    // A pre around Markdown has no text; its content follows.
    if (code.text.trimmed().isEmpty())
        return noteAnchor(node);
    code.attributes = codeAttributes(node, code.language);
    addBlock(flow, std::move(code), node);
}

/// The attributes of a pre and its code, without the class of the language.
Attributes HtmlConverter::codeAttributes(const Node *node, const QString &language)
{
    Attributes attributes = attributesOf(node);
    if (const Node *code = onlyCode(node)) {
        if (const Attributes inner = attributesOf(code); !inner.isEmpty())
            merge(attributes.edit(), inner.values());
    }
    if (!language.isEmpty() && !attributes->classes.isEmpty())
        attributes.edit().classes.removeIf([&](const QString &word) { return languageOfClass(word) == language; });
    return attributes;
}

bool HtmlConverter::flowAlert(const Node *node, Flow &flow, int depth)
{
    static constexpr std::array kinds{"note", "tip", "important", "warning", "caution"};
    static_assert(kinds.size() == described::count<AlertKind>());
    if (!htmlnode::hasClass(node, QLatin1StringView("markdown-alert")))
        return false;
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const char *kind) { return htmlnode::hasClass(node, QLatin1StringView(QByteArray("markdown-alert-").append(kind))); });
    if (found == kinds.end())
        return false;
    Alert alert;
    alert.kind = static_cast<AlertKind>(found - kinds.begin());
    alert.attributes = attributesOf(node);
    dropClass(alert.attributes, QStringLiteral("markdown-alert"));
    dropClass(alert.attributes, QStringLiteral("markdown-alert-") + QLatin1StringView(*found));
    Flow inner;
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        // Writers add the title, which only repeats the kind, themselves.
        if (!htmlnode::hasClass(child, QLatin1StringView("markdown-alert-title")))
            flowNode(child, inner, depth + 1);
    }
    alert.content = finish(inner);
    addBlock(flow, std::move(alert), node);
    return true;
}

} // namespace quayside
