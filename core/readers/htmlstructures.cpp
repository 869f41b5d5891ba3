// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/walk.h"
#include "readers/htmlconverter.h"
#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using htmlnode::Kind;

bool isTag(const GumboInternalNode *node, GumboTag tag)
{
    return htmlnode::tag(node) == tag;
}

bool isElement(const GumboInternalNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
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
    const QStringList words = classes.split(u' ', Qt::SkipEmptyParts); // pandoc's "sourceCode rust"
    if (words.size() == 2 && words[0] == QLatin1StringView("sourceCode"))
        return words[1];
    for (const char *name : {"data-lang", "data-language"}) {
        if (const QString language = htmlnode::attribute(node, name).trimmed(); !language.isEmpty() && !language.contains(u' '))
            return language;
    }
    // SyntaxHighlighter's "brush: java; gutter: false", as Confluence and WordPress write it.
    static const QRegularExpression brush(QStringLiteral("\\bbrush:\\s*([\\w#+-]+)"));
    const auto match = brush.match(classes + u' ' + htmlnode::attribute(node, "data-syntaxhighlighter-params"));
    return match.captured(1);
}

/// Of the division around a pre, or the one around that: GitHub's "highlight-source-rust", Sphinx's "highlight-rust".
QString languageAround(const GumboInternalNode *pre)
{
    static const QStringList none{QStringLiteral("default"), QStringLiteral("none"), QStringLiteral("text"), QStringLiteral("source")};
    const GumboInternalNode *at = pre->parent;
    for (int level = 0; level < 2 && at && isTag(at, GUMBO_TAG_DIV); ++level, at = at->parent) {
        if (const QString language = codeLanguage(at); !language.isEmpty())
            return language;
        const QString classes = htmlnode::attribute(at, "class");
        for (const QStringView word : QStringView(classes).split(u' ', Qt::SkipEmptyParts)) {
            const QString language = word.startsWith(QLatin1StringView("highlight-")) ? word.sliced(10).toString() : QString();
            if (!language.isEmpty() && !none.contains(language))
                return language;
        }
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
    if (values.color.isEmpty())
        values.color = more.color;
    if (values.background.isEmpty())
        values.background = more.background;
    values.classes += more.classes;
    values.classes.removeDuplicates();
    for (const auto &pair : more.others) {
        const bool known = std::any_of(values.others.begin(), values.others.end(), [&](const auto &other) { return other.first == pair.first; });
        if (!known)
            values.others.append(pair);
    }
}

} // namespace

void HtmlConverter::collectParts(const Node *node)
{
    if (const int part = partOf(node); part >= 0)
        m_waiting.push_back(part);
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
        if (isElement(child) && leaveHidden(child, depth + 1))
            continue;
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

void HtmlConverter::flowDetails(const Node *node, Flow &flow, int depth)
{
    Details details;
    details.attributes = attributesOf(node);
    details.open = htmlnode::hasAttribute(node, "open");
    Flow inner;
    bool summarised = false;
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        if (isElement(child) && leaveHidden(child, depth + 1))
            continue;
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
        if (isElement(child) && leaveHidden(child, depth + 1))
            continue;
        // Writers put captions last; with the source kept, only a last one may move.
        const bool movable = m_conversion.origin == Origin::Markup || child == last;
        if (isTag(child, GUMBO_TAG_FIGCAPTION) && figure.caption.empty() && movable) {
            settle(inner, depth + 1);
            figure.caption = captionOf(child, depth + 1);
        } else {
            flowNode(child, inner, depth + 1);
        }
    }
    settle(inner, depth + 1);
    figure.content = finish(inner);
    if (Inlines words = isTag(node, GUMBO_TAG_LISTING) ? listingCaption(node) : Inlines(); !words.empty())
        figure.caption = {{Paragraph{std::move(words)}, positionOf(node), m_conversion.origin}};
    addBlock(flow, std::move(figure), node);
}

void HtmlConverter::flowCode(const Node *node, Flow &flow, int depth)
{
    CodeBlock code;
    Blocks rest = preLines(node, code.text, depth);
    if (!code.text.isEmpty() && !code.text.endsWith(u'\n'))
        code.text += u'\n';
    code.language = codeLanguage(node);
    const auto below = htmlnode::children(node);
    for (auto it = below.begin(); it != below.end() && code.language.isEmpty(); ++it)
        code.language = codeLanguage(htmlnode::child(*it));
    if (code.language.isEmpty())
        code.language = languageAround(node);
    code.info = code.language;
    if (code.text.trimmed().isEmpty()) { // around Markdown alone
        noteAnchor(node);
    } else {
        code.attributes = codeAttributes(node, code.language);
        addBlock(flow, std::move(code), node);
    }
    std::move(rest.begin(), rest.end(), std::back_inserter(flow.blocks));
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

} // namespace quayside
