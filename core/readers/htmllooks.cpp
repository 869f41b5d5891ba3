// SPDX-License-Identifier: GPL-3.0-or-later
// Bold, italic, underlined, struck: what style= asks for is given by the largest node whose words all have it, so that an element inside may take it away.
#include "readers/htmlconverter.h"
#include "readers/htmlforeign.h"
#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace quayside {
namespace {

using htmlnode::Kind;

struct LookStyle {
    unsigned look;
    Style style;
};
constexpr std::array lookStyles{LookStyle{htmlstyle::Strike, Style::Strikethrough}, LookStyle{htmlstyle::Underline, Style::Underline},
                                LookStyle{htmlstyle::Emphasis, Style::Emphasis}, LookStyle{htmlstyle::Strong, Style::Strong}};

bool isBlank(const Inline &node)
{
    const auto *text = node.value.as<Text>();
    const bool none = node.value.is<SoftBreak>() || node.value.is<LineBreak>() || node.value.is<Raw>() || node.value.is<BreakOpportunity>();
    return none || (text && text->text.trimmed().isEmpty());
}

bool isPlainStyled(const Inline &node)
{
    const auto *styled = node.value.as<Styled>();
    return styled && styled->attributes.isEmpty();
}

} // namespace

unsigned lookOf(const GumboInternalNode *node)
{
    switch (htmlnode::kind(node)) {
    case Kind::Strong: return htmlstyle::Strong;
    case Kind::Emphasis: return htmlstyle::Emphasis;
    case Kind::Underline:
    case Kind::Inserted: return htmlstyle::Underline;
    case Kind::Strike: return htmlstyle::Strike;
    default: return 0;
    }
}

HtmlConverter::LookScope::LookScope(HtmlConverter &converter, const Node *node)
    : m_converter(converter), m_wanted(converter.m_wanted), m_given(converter.m_given), m_spaces(converter.m_spaces), m_letters(converter.m_letters)
{
    if (converter.isWholePage()) {
        converter.m_spaces = htmlstyle::spacesOf(node).value_or(m_spaces);
        converter.m_letters = htmlstyle::lettersOf(node).value_or(m_letters);
    }
    const htmlstyle::WordStyle style = htmlstyle::wordStyle(node);
    converter.m_wanted = (converter.m_wanted & ~(style.cleared & ~converter.m_given)) | style.set;
    const bool bold = htmlnode::kind(node) == Kind::Heading || htmlnode::tag(node) == GUMBO_TAG_TH;
    if (bold) {
        converter.m_wanted |= htmlstyle::Strong;
        converter.m_given |= htmlstyle::Strong;
    }
}

HtmlConverter::LookScope::~LookScope()
{
    m_converter.m_wanted = m_wanted;
    m_converter.m_given = m_given;
    m_converter.m_spaces = m_spaces;
    m_converter.m_letters = m_letters;
}

/// Notes which looks are taken away somewhere below each node.
void HtmlConverter::findResets(const Node *root)
{
    if (std::exchange(m_resetsFound, true))
        return;
    std::vector<const Node *> open{root};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        const unsigned cleared = htmlstyle::wordStyle(node).cleared;
        for (const Node *at = node->parent; cleared && at; at = at->parent) {
            unsigned &known = m_resets[at];
            if ((known & cleared) == cleared)
                break;
            known |= cleared;
            if (at == root)
                break;
        }
        for (void *pointer : htmlnode::children(node))
            open.push_back(htmlnode::child(pointer));
    }
}

unsigned HtmlConverter::resetsBelow(const Node *node) const
{
    const auto found = m_resets.find(node);
    return found == m_resets.end() ? 0 : found->second;
}

/// The looks to give to all of @p node, which count as given from here on.
unsigned HtmlConverter::takeLooks(const Node *node)
{
    const unsigned looks = m_wanted & ~m_given & ~resetsBelow(node);
    m_given |= looks;
    return looks;
}

/// @p words with @p looks, which blanks alone do not need.
Inlines HtmlConverter::looking(unsigned looks, Inlines words) const
{
    if (looks == 0 || std::all_of(words.begin(), words.end(), isBlank))
        return words;
    const auto isLink = [](const Inline &word) { return word.value.is<Link>() || isBlank(word); };
    if (std::all_of(words.begin(), words.end(), isLink)) // has a line anyway
        looks &= ~unsigned(htmlstyle::Underline);
    for (const LookStyle &each : lookStyles) {
        if ((looks & each.look) == 0)
            continue;
        const SourcePosition position = words.front().position;
        Inlines outer;
        outer.push_back({Styled{each.style, std::move(words)}, position, m_conversion.origin});
        words = std::move(outer);
    }
    return words;
}

/// An element of words, with what its style and those around it ask for.
void HtmlConverter::lookingElement(const Node *node, Inlines &out, int depth)
{
    const bool plain = (m_wanted & ~m_given) == 0 && !htmlnode::hasAttribute(node, "style") && (lookOf(node) & resetsBelow(node)) == 0;
    const bool room = depth + static_cast<int>(lookStyles.size()) + 1 < deepestNesting;
    if ((plain && lookOf(node) == 0) || !room)
        return inlineElement(node, out, depth);
    const LookScope scope(*this, node);
    if (plain) {
        m_wanted |= lookOf(node);
        m_given |= lookOf(node);
        return inlineElement(node, out, depth);
    }
    const htmlstyle::WordStyle style = htmlstyle::wordStyle(node);
    const unsigned own = lookOf(node) & ~style.cleared;
    const bool pushes = (own & resetsBelow(node)) != 0;
    const Node *outer = m_unstyled;
    if (pushes || (lookOf(node) & style.cleared))
        m_unstyled = node; // its words have its look, or none of them
    m_wanted |= own;
    if (!pushes)
        m_given |= own;
    const unsigned looks = takeLooks(node);
    Inlines words;
    inlineElement(node, words, depth + static_cast<int>(lookStyles.size()) + 1);
    m_unstyled = outer;
    words = looking(looks, std::move(words));
    if (style.script && !std::all_of(words.begin(), words.end(), isBlank))
        out.push_back(makeInline(Styled{*style.script, std::move(words)}, node));
    else
        std::move(words.begin(), words.end(), std::back_inserter(out));
}

/// Words of the page or of Markdown inside it.
void HtmlConverter::lookingWords(Inlines &out, const std::function<void(Inlines &)> &add)
{
    const unsigned looks = m_wanted & ~m_given;
    if (looks == 0)
        return add(out);
    Inlines words;
    add(words);
    words = looking(looks, std::move(words));
    std::move(words.begin(), words.end(), std::back_inserter(out));
}

/// Neighbours of the same look become one.
void HtmlConverter::joinLooks(Inlines &words)
{
    if (std::count_if(words.begin(), words.end(), isPlainStyled) < 2)
        return;
    Inlines joined;
    joined.reserve(words.size());
    std::vector<std::size_t> merged;
    for (Inline &word : words) {
        const bool alike = !joined.empty() && isPlainStyled(word) && isPlainStyled(joined.back()) && word.origin == joined.back().origin;
        auto *before = alike ? joined.back().value.as<Styled>() : nullptr;
        auto *styled = alike ? word.value.as<Styled>() : nullptr;
        if (!before || before->style != styled->style) {
            joined.push_back(std::move(word));
            continue;
        }
        std::move(styled->content.begin(), styled->content.end(), std::back_inserter(before->content));
        if (merged.empty() || merged.back() != joined.size() - 1)
            merged.push_back(joined.size() - 1);
    }
    for (const std::size_t at : merged)
        joinLooks(joined[at].value.as<Styled>()->content);
    words = std::move(joined);
}

/// Whether @p node is the link to a heading that pages show when one points at it, "¶" or "#", or one to edit the part below.
bool HtmlConverter::isPlaceMark(const Node *node) const
{
    if (isWholePage() && node->type == GUMBO_NODE_ELEMENT && htmlnode::hasClass(node, QLatin1StringView("mw-editsection")))
        return true;
    static constexpr std::array names{"headerlink", "anchor-link", "header-anchor", "hash-link", "heading-anchor", "anchorjs-link", "zola-anchor"};
    if (!isWholePage() || htmlnode::tag(node) != GUMBO_TAG_A || !htmlnode::attribute(node, "href").trimmed().startsWith(u'#'))
        return false;
    const bool named = std::any_of(names.begin(), names.end(), [&](const char *name) { return htmlnode::hasClass(node, QLatin1StringView(name)); });
    return named && htmlnode::textBelow(node).trimmed().size() <= 2;
}

/// Leaves out what the page hides; false for what it shows.
bool HtmlConverter::leaveHidden(const Node *node, int depth)
{
    if (m_conversion.origin != Origin::Markup || (node->type != GUMBO_NODE_TEMPLATE && !htmlstyle::isHidden(node) && !isPlaceMark(node)))
        return false;
    if (isWholePage() && node->type == GUMBO_NODE_ELEMENT && htmlforeign::speaksFormula(node))
        return false;
    if (m_hiddenLine == 0)
        m_hiddenLine = positionOf(node).line;
    m_hides = true;
    passParts(node, depth);
    return true;
}

/// Lets the parts of Markdown in @p node, which is left out, come: each does once, also where nobody sees it.
void HtmlConverter::passParts(const Node *node, int depth)
{
    if (!m_conversion.parts || m_conversion.origin != Origin::Markup)
        return;
    const qsizetype warnings = m_context.warnings.size();
    const int dropped = m_context.droppedWarnings;
    const std::vector<int> waiting = std::exchange(m_waiting, {});
    const bool blank = m_blank;
    Flow scratch;
    const GumboVector &below = node->v.element.children; // a template's are no children of its
    for (unsigned i = 0; i < below.length && !m_stopped; ++i)
        flowNode(htmlnode::child(below.data[i]), scratch, std::min(depth, deepestNesting - 10));
    settle(scratch, depth);
    m_waiting = waiting;
    m_blank = blank;
    m_context.warnings.resize(warnings);
    m_context.droppedWarnings = dropped;
}

void HtmlConverter::reportHidden() const
{
    if (!m_hides || m_conversion.report == HtmlConversion::Report::Nothing)
        return;
    const auto isKnown = [&](const Warning &warning) { return warning.code == WarningCode::PartsHidden && warning.file == m_conversion.file; };
    if (std::none_of(m_context.warnings.begin(), m_context.warnings.end(), isKnown)) // once for a document
        m_context.warn({WarningCode::PartsHidden, {}, m_conversion.file, m_hiddenLine});
}

} // namespace quayside
