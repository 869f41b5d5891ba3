// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas as TeX that a page leaves to its scripts, and what these make of them.
#include "readers/htmlconverter.h"
#include "readers/htmlforeign.h"
#include "readers/htmlnodes.h"

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

using htmlnode::Kind;

bool isTag(const GumboInternalNode *node, GumboTag tag)
{
    return htmlnode::tag(node) == tag;
}

/// TeX that a page leaves to a script, without its marks; nothing if @p node holds none.
std::optional<Math> texIn(const GumboInternalNode *node)
{
    const bool isGitHubs = htmlnode::kind(node) == Kind::Unknown && htmlnode::name(node) == QLatin1StringView("math-renderer");
    if (!isGitHubs && !htmlnode::hasClass(node, QLatin1StringView("math")))
        return {};
    const auto below = htmlnode::children(node);
    if (std::any_of(below.begin(), below.end(), [](void *pointer) { return htmlnode::child(pointer)->type == GUMBO_NODE_ELEMENT; }))
        return {};
    const QString text = htmlnode::textBelow(node).trimmed();
    const auto between = [&](QLatin1StringView open, QLatin1StringView close) {
        return text.size() > open.size() + close.size() && text.startsWith(open) && text.endsWith(close);
    };
    if (between(QLatin1StringView("\\("), QLatin1StringView("\\)")))
        return Math{text.mid(2).chopped(2).trimmed(), false, {}};
    if (between(QLatin1StringView("\\["), QLatin1StringView("\\]")) || between(QLatin1StringView("$$"), QLatin1StringView("$$")))
        return Math{text.mid(2).chopped(2).trimmed(), true, {}};
    if (isGitHubs && between(QLatin1StringView("$"), QLatin1StringView("$")))
        return Math{text.mid(1).chopped(1).trimmed(), false, {}};
    return {};
}

/// TeX of a display in a division, with the number beside it, as Sphinx writes it.
std::optional<Math> displayIn(const GumboInternalNode *node)
{
    if (!htmlnode::hasClass(node, QLatin1StringView("math")))
        return {};
    QString text, number;
    for (void *pointer : htmlnode::children(node)) {
        const GumboInternalNode *child = htmlnode::child(pointer);
        if (child->type != GUMBO_NODE_ELEMENT)
            text += htmlnode::textBelow(child);
        else if (htmlnode::hasClass(child, QLatin1StringView("eqno")))
            number = htmlnode::textBelow(child).section(u')', 0, 0).section(u'(', 1).trimmed();
        else
            return {};
    }
    text = text.trimmed();
    if (text.size() <= 4 || !text.startsWith(QLatin1StringView("\\[")) || !text.endsWith(QLatin1StringView("\\]")))
        return {};
    QString tex = text.mid(2).chopped(2).trimmed();
    if (!number.isEmpty())
        tex += QStringLiteral(" \\tag{%1}").arg(number);
    return Math{tex, true, {}};
}

/// TeX in a script element, as MathJax had it.
std::optional<Math> texInScript(const GumboInternalNode *node)
{
    const QString type = htmlnode::attribute(node, "type").toLower();
    if (!isTag(node, GUMBO_TAG_SCRIPT) || !type.startsWith(QLatin1StringView("math/tex")))
        return {};
    QString tex = htmlnode::textBelow(node).trimmed();
    tex.remove(QLatin1StringView("% <![CDATA[")).remove(QLatin1StringView("%]]>"));
    return Math{tex.trimmed(), type.contains(QLatin1StringView("mode=display")), {}};
}

/// Whether the element before @p node shows the formula of this script already.
bool isShownBefore(const GumboInternalNode *node)
{
    const GumboInternalNode *before = nullptr;
    for (void *pointer : node->parent ? htmlnode::children(node->parent) : std::span<void *const>()) {
        if (htmlnode::child(pointer) == node)
            break;
        if (htmlnode::child(pointer)->type == GUMBO_NODE_ELEMENT)
            before = htmlnode::child(pointer);
    }
    return before
           && (htmlnode::hasClass(before, QLatin1StringView("MathJax")) || htmlnode::hasClass(before, QLatin1StringView("MathJax_Display"))
               || htmlnode::hasClass(before, QLatin1StringView("MathJax_SVG")) || htmlnode::hasClass(before, QLatin1StringView("MathJax_CHTML")));
}

/// Whether a page keeps its scripts from the words of @p node.
bool isLeftToReaders(const GumboInternalNode *node)
{
    for (const GumboInternalNode *at = node->parent; at; at = at->parent) {
        const bool ignores = htmlnode::hasClass(at, QLatin1StringView("tex2jax_ignore")) || htmlnode::hasClass(at, QLatin1StringView("mathjax_ignore"));
        if (ignores || isTag(at, GUMBO_TAG_PRE) || isTag(at, GUMBO_TAG_CODE) || isTag(at, GUMBO_TAG_TEXTAREA))
            return true;
        if (htmlnode::hasClass(at, QLatin1StringView("tex2jax_process")) || htmlnode::hasClass(at, QLatin1StringView("mathjax_process")))
            return false;
    }
    return false;
}

} // namespace

/// The words of @p node, with the formulas that scripts would set among them.
void HtmlConverter::addTexWords(const Node *node, Inlines &out)
{
    const QByteArrayView bytes(node->v.text.text);
    if ((!bytes.contains('$') && !bytes.contains('\\')) || m_inCode || isLeftToReaders(node))
        return addText(bytes, out, node);
    const QString text = QString::fromUtf8(bytes);
    TexScanner scanner(text, m_conversion.tex);
    qsizetype done = 0;
    const auto addWordsTo = [&](qsizetype end) {
        if (end > done)
            addText(QStringView(text).sliced(done, end - done).toUtf8(), out, node);
    };
    while (auto found = scanner.next(done)) {
        addWordsTo(found->begin);
        beginLine(out, node);
        out.push_back(makeInline(std::move(found->math), node));
        m_blank = false;
        done = found->end;
    }
    addWordsTo(text.size());
}

/// TeX that scripts of the page would set, and what only shows for the eye a formula that is read already.
bool HtmlConverter::addFormula(const Node *node, Inlines &out, int depth)
{
    if (!isWholePage())
        return false;
    if (htmlforeign::doublesFormula(node)) {
        noteAnchor(node);
        passParts(node, depth);
        return true;
    }
    const Kind kind = htmlnode::kind(node);
    auto math = kind == Kind::Span || kind == Kind::Unknown ? texIn(node) : std::nullopt;
    if (!math)
        return false;
    math->attributes = attributesOf(node);
    if (!math->attributes->classes.isEmpty())
        math->attributes.edit().classes.clear(); // those of the script
    out.push_back(makeInline(std::move(*math), node));
    m_blank = false;
    return true;
}

bool HtmlConverter::flowFormula(const Node *node, Flow &flow)
{
    auto math = isWholePage() ? displayIn(node) : std::nullopt;
    if (!math)
        return false;
    math->attributes = attributesOf(node);
    if (!math->attributes->classes.isEmpty())
        math->attributes.edit().classes.clear(); // those of the script
    flow.run.push_back(makeInline(std::move(*math), node));
    endRun(flow);
    return true;
}

/// TeX in a script; false: @p node holds none.
bool HtmlConverter::addScriptFormula(const Node *node, Inlines &out)
{
    const auto math = texInScript(node);
    if (!math)
        return false;
    if (!math->tex.isEmpty() && !isShownBefore(node))
        out.push_back(makeInline(*math, node));
    m_blank = false;
    return true;
}

} // namespace quayside
