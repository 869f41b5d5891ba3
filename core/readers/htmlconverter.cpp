// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlconverter.h"

#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using htmlnode::Kind;

/// deeper containers are flattened; their content needs some levels
constexpr int deepestContainer = deepestNesting - 6;

/// Word's lists have nine levels.
constexpr int deepestWordList = deepestContainer - 24;

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

/// A comment or class that names a page break, as tools for printing know them.
bool namesPageBreak(QStringView word)
{
    static constexpr std::array words{"pagebreak", "page-break", "newpage"};
    return std::any_of(words.begin(), words.end(), [&](const char *name) { return word.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0; });
}

/// A comment for who speaks, which presentations show to no one else: "notes: …".
bool isSpeakersNote(QStringView comment)
{
    const QStringView word = comment.trimmed().left(6);
    return word.compare(u"notes:", Qt::CaseInsensitive) == 0 || word.startsWith(u"note:", Qt::CaseInsensitive);
}

bool isBreakDivision(const GumboInternalNode *node)
{
    const QString classes = htmlnode::tag(node) == GUMBO_TAG_DIV ? htmlnode::attribute(node, "class") : QString();
    const auto words = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), namesPageBreak) && htmlnode::textBelow(node).trimmed().isEmpty();
}

/// The <div> that lets a table of our own pages scroll.
bool isTableFrame(const GumboInternalNode *node)
{
    const auto below = htmlnode::children(node);
    return htmlnode::hasAttribute(node, "tabindex") && htmlnode::attribute(node, "class") == QLatin1StringView("table") && !below.empty()
           && htmlnode::tag(htmlnode::child(below.front())) == GUMBO_TAG_TABLE;
}

} // namespace

HtmlConverter::HtmlConverter(HtmlConversion conversion, WorkContext &context) : m_conversion(std::move(conversion)), m_context(context) {}

Blocks HtmlConverter::blocks(const Node *parent, int depth)
{
    findResets(parent);
    const LookScope scope(*this, parent);
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
    const auto below = htmlnode::children(parent);
    for (std::size_t i = 0; i < below.size() && !m_stopped;) {
        const std::vector<WordItem> items = depth < deepestWordList ? wordItems(parent, i) : std::vector<WordItem>();
        if (items.empty()) {
            flowNode(htmlnode::child(below[i++]), flow, depth);
        } else {
            flowWordList(items, flow, depth);
            i = items.back().next;
        }
    }
}

void HtmlConverter::flowNode(const Node *node, Flow &flow, int depth)
{
    settle(flow, depth);
    switch (node->type) {
    case GUMBO_NODE_TEMPLATE: leaveHidden(node, depth); return;
    case GUMBO_NODE_ELEMENT:
        if (!leaveHidden(node, depth))
            flowElement(node, flow, depth);
        else if (htmlnode::kind(node) == Kind::Rule && (breaksPage(node, false) || breaksPage(node, true))) // as Google Docs marks it
            addBlock(flow, PageBreak{}, node);
        return;
    case GUMBO_NODE_COMMENT:
        if (const int part = partOf(node); part >= 0)
            flowPart(part, flow, depth);
        else if (namesPageBreak(QString::fromUtf8(node->v.text.text).trimmed()))
            addBlock(flow, PageBreak{}, node);
        else if (isSpeakersNote(QString::fromUtf8(node->v.text.text)))
            addBlock(flow, Raw{QStringLiteral("html"), QStringLiteral("<!--%1-->").arg(QString::fromUtf8(node->v.text.text))}, node);
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
            if (depth > deepestContainer)
                flowChildren(node, flow, depth);
            else
                flowDivision(node, flow, depth);
            endRun(flow);
        } else if (kind == Kind::Break && (breaksPage(node, true) || breaksPage(node, false))) {
            addBlock(flow, PageBreak{}, node);
        } else if (kind != Kind::Unsafe && kind != Kind::Ignored && holdsBlocks(node)) {
            flowStyled(node, flow, depth);
        } else if (standsAlone(node)) {
            endRun(flow);
            inlineNode(node, flow.run, depth + 1);
            endRun(flow);
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
    const LookScope scope(*this, node);
    if (kind == Kind::Rule)
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
    if (breaksPage(node, true) || isBreakDivision(node))
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
        noteAnchor(node);
        return false;
    }
    switch (kind) {
    case Kind::Paragraph: flowParagraph(node, flow, depth); return true;
    case Kind::Heading: flowHeading(node, flow, depth); return true;
    case Kind::List: flowList(node, flow, depth); return true;
    case Kind::Definitions: flowDefinitions(node, flow, depth); return true;
    case Kind::Table: flowTable(node, flow, depth); return true;
    case Kind::Code: flowCode(node, flow, depth); return true;
    case Kind::Quote: {
        BlockQuote quote;
        quote.attributes = attributesOf(node);
        quote.content = blocks(node, depth + 1);
        addBlock(flow, std::move(quote), node);
        return true;
    }
    case Kind::Details:
        if (!flowAlert(node, flow, depth))
            flowDetails(node, flow, depth);
        return true;
    case Kind::Figure: flowFigure(node, flow, depth); return true;
    case Kind::Division:
        if (!flowAlert(node, flow, depth) && !flowFormula(node, flow))
            flowDivision(node, flow, depth);
        return true;
    case Kind::Transparent: flowDivision(node, flow, depth); return true;
    default: return false;
    }
}

void HtmlConverter::flowHeading(const Node *node, Flow &flow, int depth)
{
    Heading heading;
    heading.level = static_cast<int>(node->v.element.tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
    heading.alignment = htmlnode::alignment(node);
    heading.attributes = attributesOf(node);
    heading.content = inlines(node, depth + 1);
    if (heading.attributes->id.isEmpty() && m_conversion.headingIds)
        heading.attributes.edit().id = m_conversion.headingIds->next(plainText(heading.content));
    addBlock(flow, std::move(heading), node);
}

void HtmlConverter::flowParagraph(const Node *node, Flow &flow, int depth)
{
    if (holdsBlocks(node)) {
        flowDivision(node, flow, depth);
        return;
    }
    Paragraph paragraph{inlines(node, depth + 1), htmlnode::alignment(node), {}};
    if (paragraph.content.empty()) {
        noteAnchor(node);
        return;
    }
    paragraph.attributes = attributesOf(node);
    addBlock(flow, std::move(paragraph), node);
}

void HtmlConverter::flowDivision(const Node *node, Flow &flow, int depth)
{
    Division division;
    if (!isTableFrame(node))
        division.attributes = attributesOf(node);
    division.alignment = htmlnode::tag(node) == GUMBO_TAG_CENTER ? Alignment::Center : htmlnode::alignment(node);
    if (division.attributes.isEmpty() && division.alignment == Alignment::None) {
        flowChildren(node, flow, depth);
        endRun(flow);
        return;
    }
    division.content = blocks(node, depth + 1);
    if (division.content.empty())
        passAnchor(division.attributes);
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
        if (const unsigned looks = m_wanted & ~m_given) {
            Blocks blocks;
            parts.emitInto(part, blocks, depth + 4);
            wrapWords(blocks, [&](Inlines words) { return looking(looks, std::move(words)); });
            std::move(blocks.begin(), blocks.end(), std::back_inserter(flow.blocks));
        } else {
            parts.emitInto(part, flow.blocks, depth);
        }
    } else {
        parts.emitInto(part, flow.run, depth + 1);
        m_blank = false;
    }
}

void HtmlConverter::flowStyled(const Node *node, Flow &flow, int depth)
{
    endRun(flow);
    reportAttributes(node);
    if (depth > deepestContainer) {
        reportDeep(node);
        noteAnchor(node);
        flowChildren(node, flow, depth);
        endRun(flow);
        return;
    }
    if (htmlnode::kind(node) == Kind::Link)
        noteAnchor(htmlnode::attribute(node, "name"));
    const LookScope scope(*this, node);
    const unsigned cleared = htmlstyle::wordStyle(node).cleared;
    const unsigned own = lookOf(node) & ~cleared;
    const bool wraps = lookOf(node) == 0 || (own != 0 && (own & resetsBelow(node)) == 0);
    m_wanted |= own;
    if (wraps)
        m_given |= own;
    Division division; // one for all paragraphs: copies of long attributes would add up
    division.attributes = attributesOf(node);
    const bool divides = !division.attributes.isEmpty();
    Flow inner;
    // Deeper, as the style moves into each paragraph.
    flowChildren(node, inner, depth + (divides ? 2 : 1));
    endRun(inner);
    wrapWords(inner.blocks, [&](Inlines content) {
        if (auto value = wraps ? htmlWrapper(node, content) : std::nullopt)
            return Inlines{Inline{std::move(*value), positionOf(node), m_conversion.origin}};
        return content;
    });
    division.content = std::move(inner.blocks);
    if (divides && !division.content.empty())
        addBlock(flow, std::move(division), node);
    else
        std::move(division.content.begin(), division.content.end(), std::back_inserter(flow.blocks));
}

void HtmlConverter::endRun(Flow &flow)
{
    m_blank = true;
    m_hasWords = false;
    m_lineEnds = false;
    trimWords(flow.run, m_conversion.origin);
    joinLooks(flow.run);
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

void HtmlConverter::reportLost(const QString &what, const Node *node)
{
    if (m_conversion.report != HtmlConversion::Report::Nothing)
        m_context.warn({WarningCode::HtmlUnsafe, {{QStringLiteral("what"), what}}, m_conversion.file, positionOf(node).line});
}

/// Tells of an attribute, or a value of one, that no Document has a place for.
void HtmlConverter::reportDropped(const QString &attribute, const Node *node)
{
    if (m_conversion.report != HtmlConversion::Report::Nothing)
        m_context.warn({WarningCode::AttributeDropped,
                        {{QStringLiteral("attribute"), attribute}, {QStringLiteral("element"), htmlnode::name(node)}},
                        m_conversion.file,
                        positionOf(node).line});
}

void HtmlConverter::reportDeep(const Node *node)
{
    if (std::exchange(m_deepReported, true))
        return;
    m_context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestNesting)}}, m_conversion.file, positionOf(node).line});
}

/// Whether the page's style makes a block of an element of words.
bool HtmlConverter::standsAlone(const Node *node) const
{
    return isWholePage() && htmlnode::kind(node) != Kind::Image && htmlstyle::showsAsBlock(node);
}

bool HtmlConverter::holdsBlocks(const Node *node)
{
    std::vector<const Node *> open{node};
    while (!open.empty()) {
        const Node *at = open.back();
        open.pop_back();
        if (at != node) {
            const bool element = at->type == GUMBO_NODE_ELEMENT;
            if (element && htmlnode::isFlow(htmlnode::kind(at)))
                return true;
            if (element && standsAlone(at))
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
