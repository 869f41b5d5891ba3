// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlconverter.h"

#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using htmlnode::Kind;

/// deeper containers are flattened; their content needs some levels
constexpr int deepestContainer = deepestNesting - 6;

bool isPageBreak(const QString &value)
{
    static constexpr std::array words{"always", "page", "left", "right", "recto", "verso"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return value == QLatin1StringView(word); });
}

bool breaksPage(const GumboInternalNode *node, bool after)
{
    const auto property = [&](const char *first, const char *second) { return QLatin1StringView(after ? second : first); };
    return isPageBreak(htmlnode::styleProperty(node, property("break-before", "break-after")))
           || isPageBreak(htmlnode::styleProperty(node, property("page-break-before", "page-break-after")));
}

bool isMeaningfulAttribute(QLatin1StringView name)
{
    static constexpr std::array names{"id", "lang", "dir", "title"};
    return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

/// Attributes that are handled elsewhere or carry no content.
bool isExpectedAttribute(QLatin1StringView name)
{
    static constexpr std::array names{"id",     "lang",     "dir",     "title",    "class",    "align",  "href",        "src",         "alt",      "width",
                                      "height", "start",    "type",    "checked",  "disabled", "open",   "colspan",     "rowspan",     "scope",    "name",
                                      "rel",    "target",   "loading", "decoding", "role",     "border", "cellpadding", "cellspacing", "valign",   "nowrap",
                                      "cite",   "datetime", "value",   "headers",  "summary",  "number", "caption",     "file-name",   "reversed", "span"};
    return name.startsWith(QLatin1StringView("aria-")) || name.startsWith(QLatin1StringView("data-"))
           || std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

bool isReadStyle(const GumboInternalNode *node)
{
    const QString style = htmlnode::attribute(node, "style");
    static constexpr std::array read{"text-align", "break-before", "break-after", "page-break-before", "page-break-after",
                                     "width",      "height",       "float",       "list-style-type",   "list-style"};
    const auto declarations = QStringView(style).split(u';', Qt::SkipEmptyParts);
    return std::all_of(declarations.begin(), declarations.end(), [&](QStringView declaration) {
        const QStringView property = declaration.first(std::max<qsizetype>(0, declaration.indexOf(u':'))).trimmed();
        return declaration.trimmed().isEmpty()
               || std::any_of(read.begin(), read.end(), [&](const char *known) { return property == QLatin1StringView(known); });
    });
}

} // namespace

HtmlConverter::HtmlConverter(HtmlConversion conversion, WorkContext &context) : m_conversion(std::move(conversion)), m_context(context) {}

Blocks HtmlConverter::blocks(const Node *parent, int depth)
{
    Flow flow;
    settle(flow, depth);
    flowChildren(parent, flow, depth);
    settle(flow, depth);
    if (depth == 1)
        placeAnchors(flow.run, parent); // nothing comes after them
    return finish(flow);
}

Blocks HtmlConverter::finish(Flow &flow)
{
    endRun(flow);
    return std::move(flow.blocks);
}

void HtmlConverter::flowChildren(const Node *parent, Flow &flow, int depth)
{
    for (void *pointer : htmlnode::children(parent)) {
        if (m_stopped)
            return;
        flowNode(htmlnode::child(pointer), flow, depth);
    }
}

void HtmlConverter::flowNode(const Node *node, Flow &flow, int depth)
{
    settle(flow, depth);
    switch (node->type) {
    case GUMBO_NODE_ELEMENT: flowElement(node, flow, depth); return;
    case GUMBO_NODE_COMMENT:
        if (const int part = partOf(node); part >= 0)
            flowPart(part, flow, depth);
        return;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        if (flow.run.empty())
            m_blank = true;
        inlineNode(node, flow.run, depth + 1);
        return;
    default: return;
    }
}

void HtmlConverter::flowElement(const Node *node, Flow &flow, int depth)
{
    const Kind kind = htmlnode::kind(node);
    if (!htmlnode::isFlow(kind)) {
        if (kind == Kind::Structure) {
            // li, td … outside their parent: keep the content.
            endRun(flow);
            flowChildren(node, flow, depth);
            endRun(flow);
        } else if (kind != Kind::Unsafe && kind != Kind::Ignored && holdsBlocks(node)) {
            flowStyled(node, flow, depth);
        } else {
            if (flow.run.empty())
                m_blank = true;
            inlineNode(node, flow.run, depth + 1);
        }
        return;
    }
    if (!m_context.checkStop()) {
        m_stopped = true;
        return;
    }
    endRun(flow);
    reportAttributes(node);
    if (kind != Kind::Heading && kind != Kind::Paragraph && kind != Kind::Division)
        noteAnchor(node);
    if (breaksPage(node, false))
        addBlock(flow, PageBreak{}, node);
    if (kind == Kind::Code || kind == Kind::Figure || kind == Kind::Rule) { // they cannot carry anchors inside
        placeAnchors(flow.run, node);
        endRun(flow);
    }
    if (!flowContainer(node, flow, depth)) {
        flowChildren(node, flow, depth);
        endRun(flow);
    }
    settle(flow, depth);
    if (breaksPage(node, true))
        addBlock(flow, PageBreak{}, node);
}

bool HtmlConverter::flowContainer(const Node *node, Flow &flow, int depth)
{
    const Kind kind = htmlnode::kind(node);
    if (kind == Kind::Rule) {
        addBlock(flow, ThematicBreak{}, node);
        return true;
    }
    if (depth > deepestContainer) {
        reportDeep(node);
        return false;
    }
    switch (kind) {
    case Kind::Paragraph: flowParagraph(node, flow, depth); return true;
    case Kind::Heading: {
        Heading heading;
        heading.level = static_cast<int>(node->v.element.tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
        heading.alignment = htmlnode::alignment(node);
        heading.content = inlines(node, depth + 1);
        QString id = htmlnode::attribute(node, "id");
        if (id.isEmpty() && m_conversion.headingIds)
            id = m_conversion.headingIds->next(plainText(heading.content));
        if (!id.isEmpty())
            heading.attributes.edit().id = id;
        addBlock(flow, std::move(heading), node);
        return true;
    }
    case Kind::List: flowList(node, flow, depth); return true;
    case Kind::Definitions: flowDefinitions(node, flow, depth); return true;
    case Kind::Table: flowTable(node, flow, depth); return true;
    case Kind::Code: flowCode(node, flow); return true;
    case Kind::Quote: {
        BlockQuote quote{blocks(node, depth + 1)};
        addBlock(flow, std::move(quote), node);
        return true;
    }
    case Kind::Details: flowDetails(node, flow, depth); return true;
    case Kind::Figure: flowFigure(node, flow, depth); return true;
    case Kind::Division:
        if (!flowAlert(node, flow, depth))
            flowDivision(node, flow, depth);
        return true;
    default: return false;
    }
}

void HtmlConverter::flowParagraph(const Node *node, Flow &flow, int depth)
{
    if (holdsBlocks(node)) {
        flowDivision(node, flow, depth);
        return;
    }
    Paragraph paragraph{inlines(node, depth + 1), htmlnode::alignment(node)};
    if (paragraph.content.empty()) {
        noteAnchor(node);
        return;
    }
    const bool marked = htmlnode::hasAttribute(node, "id") || htmlnode::hasAttribute(node, "lang") || htmlnode::hasAttribute(node, "dir");
    if (!marked) {
        addBlock(flow, std::move(paragraph), node);
        return;
    }
    Division division;
    division.attributes = meaningfulAttributes(node);
    division.content.push_back({std::move(paragraph), positionOf(node), m_conversion.origin});
    addBlock(flow, std::move(division), node);
}

void HtmlConverter::flowDivision(const Node *node, Flow &flow, int depth)
{
    Division division;
    division.attributes = meaningfulAttributes(node);
    division.alignment = htmlnode::tag(node) == GUMBO_TAG_CENTER ? Alignment::Center : htmlnode::alignment(node);
    if (division.attributes.isEmpty() && division.alignment == Alignment::None) {
        flowChildren(node, flow, depth);
        endRun(flow);
        return;
    }
    division.content = blocks(node, depth + 1);
    if (division.content.empty())
        noteAnchor(node);
    else
        addBlock(flow, std::move(division), node);
}

void HtmlConverter::flowPart(int part, Flow &flow, int depth)
{
    HtmlParts &parts = *m_conversion.parts;
    if (parts.isSource(part)) {
        if (flow.run.empty())
            parts.emitInto(part, flow.blocks, depth);
        else
            parts.emitInto(part, flow.run, depth + 1);
    } else if (parts.isBlock(part)) {
        endRun(flow);
        parts.emitInto(part, flow.blocks, depth);
    } else {
        parts.emitInto(part, flow.run, depth + 1);
        m_blank = false;
    }
}

void HtmlConverter::flowStyled(const Node *node, Flow &flow, int depth)
{
    endRun(flow);
    reportAttributes(node);
    noteAnchor(node);
    Flow inner;
    if (depth > deepestContainer) {
        reportDeep(node);
        flowChildren(node, inner, depth);
        endRun(inner);
    } else {
        // Deeper, as the style moves into each paragraph.
        flowChildren(node, inner, depth + 1);
        endRun(inner);
        wrapWords(inner.blocks, [&](Inlines content) {
            if (auto value = htmlWrapper(node, content))
                return Inlines{Inline{std::move(*value), positionOf(node), m_conversion.origin}};
            return content;
        });
    }
    std::move(inner.blocks.begin(), inner.blocks.end(), std::back_inserter(flow.blocks));
}

void HtmlConverter::endRun(Flow &flow)
{
    m_blank = true;
    trimWords(flow.run, m_conversion.origin);
    if (flow.run.empty())
        return;
    const SourcePosition position = flow.run.front().position;
    flow.blocks.push_back({Paragraph{std::move(flow.run), Alignment::None}, position, m_conversion.origin});
    flow.run = {};
}

void HtmlConverter::addBlock(Flow &flow, Block::Value value, const Node *node)
{
    endRun(flow);
    flow.blocks.push_back({std::move(value), positionOf(node), m_conversion.origin});
}

void HtmlConverter::settle(Flow &flow, int depth)
{
    if (m_waiting.empty())
        return;
    const std::vector<int> waiting = std::exchange(m_waiting, {});
    for (const int part : waiting)
        flowPart(part, flow, depth);
}

SourcePosition HtmlConverter::positionOf(const Node *node) const
{
    const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    const unsigned offset = element ? node->v.element.start_pos.offset : node->v.text.start_pos.offset;
    return {m_conversion.lineOf ? m_conversion.lineOf(offset) : 0, 0};
}

void HtmlConverter::reportAttributes(const Node *node)
{
    if (m_conversion.report != HtmlConversion::Report::Everything)
        return;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QLatin1StringView name(attribute->name);
        const bool known = name == QLatin1StringView("style") ? isReadStyle(node) : isExpectedAttribute(name);
        if (!known)
            reportLost(QString::fromUtf8(attribute->name) + QStringLiteral(" (<%1>)").arg(htmlnode::name(node)), node);
    }
}

void HtmlConverter::reportLost(const QString &what, const Node *node)
{
    if (m_conversion.report != HtmlConversion::Report::Nothing)
        m_context.warn({WarningCode::HtmlUnsafe, {{QStringLiteral("what"), what}}, m_conversion.file, positionOf(node).line});
}

void HtmlConverter::reportDeep(const Node *node)
{
    if (std::exchange(m_deepReported, true))
        return;
    m_context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestNesting)}}, m_conversion.file, positionOf(node).line});
}

Attributes HtmlConverter::meaningfulAttributes(const Node *node) const
{
    AttributeValues result;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QLatin1StringView name(attribute->name);
        const bool isClass = m_conversion.keepClasses && name == QLatin1StringView("class");
        if ((isClass || isMeaningfulAttribute(name)) && *attribute->value)
            setFromHtml(result, name, QString::fromUtf8(attribute->value));
    }
    return Attributes(std::move(result));
}

bool HtmlConverter::holdsBlocks(const Node *node)
{
    std::vector<const Node *> open{node};
    while (!open.empty()) {
        const Node *at = open.back();
        open.pop_back();
        if (at != node) {
            if (at->type == GUMBO_NODE_ELEMENT && htmlnode::isFlow(htmlnode::kind(at)))
                return true;
            if (const int part = partOf(at); part >= 0 && m_conversion.parts->isBlock(part))
                return true;
        }
        for (void *pointer : htmlnode::children(at))
            open.push_back(htmlnode::child(pointer));
    }
    return false;
}

int HtmlConverter::partOf(const Node *node) const
{
    if (!m_conversion.parts || node->type != GUMBO_NODE_COMMENT)
        return -1;
    return m_conversion.parts->partOf(node->v.text.text);
}

} // namespace quayside
