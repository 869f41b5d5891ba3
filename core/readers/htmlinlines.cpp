// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlinlines.h"

#include "document/safeurl.h"
#include "document/walk.h"
#include "readers/htmladdresses.h"
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using htmlnode::Kind;

constexpr int deepestWords = deepestNesting - 2;

std::optional<Style> styleOf(Kind kind)
{
    switch (kind) {
    case Kind::Emphasis: return Style::Emphasis;
    case Kind::Strong: return Style::Strong;
    case Kind::Strike: return Style::Strikethrough;
    case Kind::Superscript: return Style::Superscript;
    case Kind::Subscript: return Style::Subscript;
    case Kind::Underline: return Style::Underline;
    case Kind::Inserted: return Style::Inserted;
    case Kind::Highlight: return Style::Highlight;
    case Kind::Small: return Style::Small;
    case Kind::Keyboard: return Style::Keyboard;
    case Kind::Quotation: return Style::Quotation;
    default: return {};
    }
}

bool isBlankInline(const Inline &item)
{
    return item.value.is<SoftBreak>() || item.value.is<LineBreak>();
}

SpanKind spanKind(const GumboInternalNode *node, const Attributes &attributes)
{
    const GumboTag tag = htmlnode::tag(node);
    if (tag == GUMBO_TAG_ABBR || tag == GUMBO_TAG_ACRONYM)
        return SpanKind::Abbreviation;
    return tag == GUMBO_TAG_BDO && attributes->direction != Direction::None ? SpanKind::Override : SpanKind::None;
}

/// Google Docs writes every link as one to its own redirection, with the address among its parameters.
QString withoutDetour(const QString &address)
{
    static const QString detour = QStringLiteral("https://www.google.com/url?");
    if (!address.startsWith(detour))
        return address;
    const QString target = QUrlQuery(address.mid(detour.size())).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
    return target.startsWith(QLatin1StringView("http")) || target.startsWith(QLatin1StringView("mailto:")) ? target : address;
}

/// Links may also lead to files of this computer: where they are not found, that is told.
bool mayLead(const QString &url)
{
    return isAllowedUrl(url) || urlScheme(url) == QLatin1StringView("file");
}

} // namespace

void trimWordsEnd(Inlines &words, Origin origin, bool lineBreaks)
{
    // Kept source must come back byte for byte: Markdown's own blanks stay.
    while (!words.empty() && words.back().origin == origin) {
        if (!lineBreaks && words.back().value.is<LineBreak>())
            break;
        if (!isBlankInline(words.back())) {
            auto *text = words.back().value.as<Text>();
            if (!text)
                break;
            while (text->text.endsWith(u' '))
                text->text.chop(1);
            if (!text->text.isEmpty())
                break;
        }
        words.pop_back();
    }
}

void trimWords(Inlines &words, Origin origin)
{
    trimWordsEnd(words, origin);
    const auto first = std::find_if_not(words.begin(), words.end(), [&](const Inline &item) { return isBlankInline(item) && item.origin == origin; });
    words.erase(words.begin(), first);
}

void wrapWords(Blocks &blocks, const std::function<Inlines(Inlines)> &wrap)
{
    for (Block &block : blocks) {
        const bool words = block.value.is<Paragraph>() || block.value.is<Heading>() || block.value.is<LineBlock>();
        eachBelow(
            block, [&](Blocks &content) { wrapWords(content, wrap); },
            [&](Inlines &content) {
                if (words)
                    content = wrap(std::move(content));
            });
    }
}

std::optional<Inline::Value> htmlWrapper(const GumboInternalNode *node, Inlines &content)
{
    const Kind kind = htmlnode::kind(node);
    if (const auto style = styleOf(kind))
        return Styled{*style, std::move(content)};
    if (kind == Kind::Link) {
        const QString url = htmlnode::attribute(node, "href").trimmed();
        if (!url.isEmpty() && mayLead(url))
            return Link{url, htmlnode::attribute(node, "title"), std::move(content)};
    }
    return {};
}

Inlines HtmlConverter::inlines(const Node *parent, int depth)
{
    findResets(parent);
    const LookScope scope(*this, parent);
    const unsigned looks = takeLooks(parent);
    Inlines out;
    m_blank = true;
    m_hasWords = false;
    m_lineEnds = false;
    settle(out, depth);
    inlineChildren(parent, out, depth);
    settle(out, depth);
    trimWords(out, m_conversion.origin);
    joinLooks(out);
    return looking(looks, std::move(out));
}

void HtmlConverter::settle(Inlines &out, int depth)
{
    if (m_waiting.empty())
        return;
    const std::vector<int> waiting = std::exchange(m_waiting, {});
    for (const int part : waiting)
        m_conversion.parts->emitInto(part, out, depth);
}

void HtmlConverter::inlineChildren(const Node *parent, Inlines &out, int depth)
{
    for (void *pointer : htmlnode::children(parent)) {
        m_stopped = m_stopped || m_context.stop.stopRequested();
        if (m_stopped)
            return;
        inlineNode(htmlnode::child(pointer), out, depth);
    }
}

void HtmlConverter::inlineNode(const Node *node, Inlines &out, int depth)
{
    switch (node->type) {
    case GUMBO_NODE_TEMPLATE: leaveHidden(node, depth); return;
    case GUMBO_NODE_ELEMENT:
        placeAnchors(out, node);
        if (leaveHidden(node, depth) || m_marks.find(node) != m_marks.end())
            return;
        if (standsAlone(node)) {
            m_lineEnds = m_hasWords;
            m_blank = m_blank || m_lineEnds;
            lookingElement(node, out, depth);
            m_lineEnds = m_hasWords;
            m_blank = true;
        } else {
            lookingElement(node, out, depth);
        }
        return;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
        if (m_marks.find(node) != m_marks.end())
            return;
        placeAnchors(out, node);
        lookingWords(out, [&](Inlines &words) { m_conversion.tex.any ? addTexWords(node, words) : addText(node->v.text.text, words, node); });
        return;
    case GUMBO_NODE_WHITESPACE: addText(node->v.text.text, out, node); return;
    case GUMBO_NODE_COMMENT:
        if (const int part = partOf(node); part >= 0) {
            lookingWords(out, [&](Inlines &words) { m_conversion.parts->emitInto(part, words, depth); });
            if (!m_conversion.parts->isSource(part))
                m_blank = false;
        }
        return;
    default: return;
    }
}

/// Handles controls and what is unsafe or says nothing; false for other elements.
bool HtmlConverter::leaveOut(const Node *node, Inlines &out, int depth)
{
    const Kind kind = htmlnode::kind(node);
    if (kind != Kind::Unsafe && kind != Kind::Ignored && kind != Kind::Control)
        return false;
    noteAnchor(node);
    if (kind == Kind::Control && node == m_taskBox) {
        m_blank = true; // swallows the blank after a task's check box
    } else if (kind != Kind::Ignored && !addForeign(node, out) && !addField(node, out) && !addMedia(node, out, depth)) {
        reportLost(QStringLiteral("<%1>").arg(htmlnode::name(node)), node);
        if (htmlnode::tag(node) == GUMBO_TAG_BUTTON && isWholePage() && !std::exchange(m_blank, true))
            out.push_back(makeInline(Text{QStringLiteral(" ")}, node));
        if (htmlnode::tag(node) == GUMBO_TAG_BUTTON)
            inlineChildren(node, out, depth);
    }
    if (htmlnode::tag(node) != GUMBO_TAG_BUTTON)
        passParts(node, depth);
    return true;
}

void HtmlConverter::inlineElement(const Node *node, Inlines &out, int depth)
{
    if (leaveOut(node, out, depth) || addFormula(node, out, depth))
        return;
    const Kind kind = htmlnode::kind(node);
    reportAttributes(node);
    if (kind == Kind::Break) {
        noteAnchor(node);
        trimWordsEnd(out, m_conversion.origin, false);
        out.push_back(makeInline(LineBreak{}, node));
        m_blank = true;
        return;
    }
    if (kind == Kind::Image) {
        beginLine(out, node);
        return addImage(node, out);
    }
    if (htmlnode::tag(node) == GUMBO_TAG_WBR) {
        noteAnchor(node);
        out.push_back(makeInline(BreakOpportunity{}, node));
        return;
    }
    if (depth > deepestWords) {
        reportDeep(node);
        noteAnchor(node);
        inlineChildren(node, out, depth);
        return;
    }
    if (const auto style = styleOf(kind))
        return node == m_unstyled ? addSpan(node, out, depth) : addStyled(*style, node, out, depth);
    switch (kind) {
    case Kind::InlineCode: addCode(node, out, depth); return;
    case Kind::Code:
        out.push_back(makeInline(Code{htmlnode::textBelow(node).simplified(), attributesOf(node)}, node));
        m_blank = false;
        return;
    case Kind::Link: addLink(node, out, depth); return;
    case Kind::Span: addSpan(node, out, depth); return;
    case Kind::Ruby: addRuby(node, out, depth); return;
    default: addOther(node, out, depth); return;
    }
}

/// An element without a meaning here: its content stays.
void HtmlConverter::addOther(const Node *node, Inlines &out, int depth)
{
    static constexpr std::array lost{Kind::List, Kind::Definitions, Kind::Table, Kind::Rule, Kind::Details, Kind::Figure};
    const Kind kind = htmlnode::kind(node);
    const bool picture = htmlnode::name(node) == QLatin1StringView("picture"); // its image says all that matters
    const bool unknown = kind == Kind::Unknown && !picture && m_conversion.report == HtmlConversion::Report::Everything;
    if (unknown || std::find(lost.begin(), lost.end(), kind) != lost.end())
        reportLost(QStringLiteral("<%1>").arg(htmlnode::name(node)), node);
    const bool apart = htmlnode::isFlow(kind) || kind == Kind::Structure;
    const auto separate = [&] {
        if (apart && !m_blank) {
            out.push_back(makeInline(SoftBreak{}, node));
            m_blank = true;
        }
    };
    separate();
    addSpan(node, out, depth);
    separate();
}

void HtmlConverter::addStyled(Style style, const Node *node, Inlines &out, int depth)
{
    Styled styled;
    styled.style = style;
    styled.attributes = attributesOf(node);
    inlineChildren(node, styled.content, depth + 1);
    const bool isIcon = styled.content.empty() && htmlnode::tag(node) == GUMBO_TAG_I && !htmlnode::attribute(node, "class").isEmpty();
    if (isIcon && htmlnode::attribute(node, "aria-hidden") != QLatin1StringView("true"))
        reportDropped(QStringLiteral("class"), node); // drawn by a font of the page
    if (styled.content.empty())
        passAnchor(styled.attributes);
    else
        out.push_back(makeInline(std::move(styled), node));
}

/// An address as it counts from the page's own place. Places in the page itself stay so, whatever its base is.
QString HtmlConverter::addressIn(const Node *node, const char *attribute) const
{
    return addressOf(htmlnode::attribute(node, attribute).trimmed());
}

QString HtmlConverter::addressOf(const QString &address) const
{
    return m_conversion.base.isEmpty() || address.isEmpty() || address.startsWith(u'#') ? address : addressFrom(m_conversion.base, address);
}

void HtmlConverter::addLink(const Node *node, Inlines &out, int depth)
{
    const QString name = htmlnode::attribute(node, "name");
    Attributes attributes = attributesOf(node);
    const QString url = withoutDetour(addressIn(node, "href"));
    const bool leads = !url.isEmpty() && mayLead(url);
    if (!url.isEmpty() && !leads && m_conversion.report != HtmlConversion::Report::Nothing)
        m_context.warn({WarningCode::LinkUnsafe, {{QStringLiteral("target"), url}}, m_conversion.file, positionOf(node).line});
    if (leads) {
        noteAnchor(name);
        placeAnchors(out, node);
    } else if (attributes->id.isEmpty() && takeId(name)) {
        attributes.edit().id = name;
    }
    Inlines content;
    inlineChildren(node, content, depth + 1);
    if (leads && content.empty() && isWholePage()) // around a mark that is left out
        return passAnchor(attributes);
    if (auto value = htmlWrapper(node, content)) {
        value->as<Link>()->url = url;
        value->as<Link>()->attributes = std::move(attributes);
        out.push_back(makeInline(std::move(*value), node));
    } else {
        addSpan(std::move(attributes), std::move(content), node, out);
    }
}

void HtmlConverter::addSpan(const Node *node, Inlines &out, int depth)
{
    Attributes attributes = attributesOf(node);
    if (attributes.isEmpty() && spanKind(node, attributes) == SpanKind::None)
        return inlineChildren(node, out, depth);
    Inlines content;
    inlineChildren(node, content, depth + 1);
    addSpan(std::move(attributes), std::move(content), node, out);
}

/// Adds @p content, in a span if that says more; an empty one needs an id.
void HtmlConverter::addSpan(Attributes attributes, Inlines content, const Node *node, Inlines &out)
{
    const SpanKind kind = spanKind(node, attributes);
    if ((attributes.isEmpty() && kind == SpanKind::None) || (content.empty() && attributes->id.isEmpty()))
        std::move(content.begin(), content.end(), std::back_inserter(out));
    else
        out.push_back(makeInline(Span{std::move(attributes), std::move(content), kind}, node));
}

void HtmlConverter::addCode(const Node *node, Inlines &out, int depth)
{
    Inlines content;
    const bool outer = std::exchange(m_inCode, true);
    inlineChildren(node, content, depth + 1);
    m_inCode = outer;
    // With the source kept, Markdown's inlines keep their form and only get styled.
    const bool markup = m_conversion.origin == Origin::EmbeddedHtml
                        && std::any_of(content.begin(), content.end(), [](const Inline &item) { return item.origin == Origin::Markup; });
    Attributes attributes = attributesOf(node);
    if (markup) {
        out.push_back(makeInline(Styled{Style::Keyboard, std::move(content), std::move(attributes)}, node));
        return;
    }
    Inlines joined;
    for (Inline &item : content) {
        if (auto *text = item.value.as<Text>())
            item.value = Code{text->text};
        auto *code = item.value.as<Code>();
        auto *before = joined.empty() || !code ? nullptr : joined.back().value.as<Code>();
        if (before && before->attributes.isEmpty() && code->attributes.isEmpty())
            before->text += code->text;
        else
            joined.push_back(std::move(item));
    }
    auto *only = joined.size() == 1 ? joined.front().value.as<Code>() : nullptr;
    if (only && only->attributes.isEmpty()) {
        only->attributes = std::move(attributes);
        out.push_back(std::move(joined.front()));
    } else {
        addSpan(std::move(attributes), std::move(joined), node, out);
    }
}

void HtmlConverter::addRuby(const Node *node, Inlines &out, int depth)
{
    Ruby ruby;
    Attributes attributes = attributesOf(node);
    const auto children = htmlnode::children(node);
    const bool bracketed = std::any_of(children.begin(), children.end(), [](void *p) { return htmlnode::tag(htmlnode::child(p)) == GUMBO_TAG_RP; });
    if (bracketed && m_conversion.parts && m_conversion.origin != Origin::Markup) // the parentheses are Markdown text of a source that is kept
        return inlineChildren(node, out, depth + 1);
    for (void *pointer : children) {
        const Node *child = htmlnode::child(pointer);
        const GumboTag tag = htmlnode::tag(child);
        if (tag == GUMBO_TAG_RP) { // writers add their own parentheses
            passParts(child, depth);
            continue;
        }
        if (tag != GUMBO_TAG_RT) {
            inlineNode(child, ruby.base, depth + 1);
            continue;
        }
        noteAnchor(child);
        inlineChildren(child, ruby.reading, depth + 3);
        ruby.reading = spokenAs(child, std::move(ruby.reading));
        trimWords(ruby.base, m_conversion.origin);
        ruby.attributes = std::exchange(attributes, {});
        out.push_back(makeInline(std::exchange(ruby, {}), node));
    }
    std::move(ruby.base.begin(), ruby.base.end(), std::back_inserter(out));
}

Inline HtmlConverter::makeInline(Inline::Value value, const Node *node) const
{
    return {std::move(value), positionOf(node), m_conversion.origin};
}

} // namespace quayside
