// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, tips and warnings, as the programs that make pages mark them by their classes.
#include "readers/calloutkinds.h"
#include "readers/htmlconverter.h"
#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"
#include "settings/locales.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using htmlnode::Kind;
using Node = GumboInternalNode;

/// How a program marks its callouts: a box of one class, its kind in another, its title in an element of a third.
struct Mark {
    const char *box;
    const char *kindPrefix; ///< before the kind's word; empty: the word is a class by itself
    const char *title;      ///< the beginning of a class
    const char *body;       ///< of the element that holds the rest; null: the box does
};
constexpr std::array marks{
    Mark{"markdown-alert", "markdown-alert-", "markdown-alert-title", nullptr},              // GitHub, and our own
    Mark{"theme-admonition", "theme-admonition-", "admonitionHeading", nullptr},             // Docusaurus
    Mark{"admonition", "", "admonition-title", nullptr},                                     // Sphinx, MkDocs
    Mark{"confluence-information-macro", "confluence-information-macro-", "title", nullptr}, // Confluence
    Mark{"admonitionblock", "", "title", "content"},                                         // Asciidoctor, Antora
    Mark{"custom-block", "", "custom-block-title", nullptr},                                 // VitePress
    Mark{"custom-container", "", "custom-container-title", nullptr},                         // VuePress
    Mark{"callout", "callout-", "callout-title-container", nullptr},                         // Quarto
    Mark{"alert", "alert-", "alert-heading", nullptr},                                       // Bootstrap
    Mark{"blockquote-tag", "blockquote-tag-", "blockquote-tag-title", nullptr},              // mdBook
};

struct Callout {
    const Mark *mark = nullptr;
    CalloutKind kind;
    QString kindClass;
};

QStringList classesOf(const Node *node)
{
    return htmlnode::attribute(node, "class").simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Bootstrap's names, and Confluence's.
std::optional<CalloutKind> kindNamed(const QString &word)
{
    if (const auto known = calloutKind(word); known && word != QLatin1StringView("admonition"))
        return known;
    if (word == QLatin1StringView("information") || word == QLatin1StringView("primary") || word == QLatin1StringView("secondary"))
        return CalloutKind{};
    return {};
}

std::optional<Callout> calloutOf(const Node *node)
{
    if (!htmlnode::hasAttribute(node, "class"))
        return {};
    const QStringList classes = classesOf(node);
    for (const Mark &mark : marks) {
        if (!classes.contains(QLatin1StringView(mark.box)))
            continue;
        const QLatin1StringView prefix(mark.kindPrefix);
        for (const QString &word : classes) {
            if (!word.startsWith(prefix) || word == QLatin1StringView(mark.box))
                continue;
            if (const auto kind = kindNamed(word.mid(prefix.size())))
                return Callout{&mark, *kind, word};
        }
        if (QLatin1StringView(mark.box) == QLatin1StringView("admonition")) // of a kind that its author made up
            return Callout{&mark, {}, {}};
    }
    return {};
}

/// The first element below @p root, or it itself, that @p meets; null: none among its first ones.
template<class Meets>
const Node *findBelow(const Node *root, Meets meets)
{
    constexpr int mostLooked = 40;
    std::vector<const Node *> open{root};
    for (int looked = 0; !open.empty() && looked < mostLooked; ++looked) {
        const Node *node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        if (meets(node))
            return node;
        const auto below = htmlnode::children(node);
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back(htmlnode::child(below[i - 1]));
    }
    return nullptr;
}

const Node *titleIn(const Node *node, const Mark &mark)
{
    return findBelow(node, [&](const Node *each) {
        const QStringList classes = classesOf(each);
        return std::any_of(classes.begin(), classes.end(), [&](const QString &word) { return word.startsWith(QLatin1StringView(mark.title)); });
    });
}

/// Whether @p title is a word of ours for a kind of alert, in any language.
bool isAlertLabel(const QString &title)
{
    static const QSet<QString> labels = [] {
        QSet<QString> all;
        for (const Label each : {Label::Note, Label::Tip, Label::Important, Label::WarningLabel, Label::Caution}) {
            for (const QString &tag : knownLocales())
                all.insert(label(each, tag).toLower());
        }
        return all;
    }();
    return labels.contains(title.toLower());
}

/// Classes that writers add themselves, or that only the page's own style sheet knows.
void dropClasses(Attributes &attributes, const Callout &callout)
{
    const auto isMark = [&](const QString &word) { return word == QLatin1StringView(callout.mark->box) || word == callout.kindClass; };
    if (std::any_of(attributes->classes.begin(), attributes->classes.end(), isMark))
        attributes.edit().classes.removeIf(isMark);
}

bool isPicture(const Inline &word)
{
    return word.value.is<Image>();
}

} // namespace

bool HtmlConverter::flowAlert(const Node *node, Flow &flow, int depth)
{
    const auto callout = calloutOf(node);
    if (!callout || (callout->mark != &marks.front() && !isWholePage()))
        return false;
    Alert alert;
    alert.kind = callout->kind.kind;
    alert.attributes = attributesOf(node);
    dropClasses(alert.attributes, *callout);
    if (htmlnode::kind(node) == Kind::Details)
        alert.folding = htmlnode::hasAttribute(node, "open") ? Folding::Open : Folding::Closed;
    const Node *body = node;
    const Node *title = callout->mark->body ? titleIn(node, *callout->mark) : nullptr;
    const auto children = htmlnode::children(node);
    const auto first = std::find_if(children.begin(), children.end(), [](void *pointer) { return htmlnode::child(pointer)->type == GUMBO_NODE_ELEMENT; });
    if (!title && first != children.end())
        title = titleIn(htmlnode::child(*first), *callout->mark);
    if (callout->mark->body)
        body = findBelow(node, [&](const Node *each) { return htmlnode::hasClass(each, QLatin1StringView(callout->mark->body)); });
    Flow inner;
    for (void *pointer : body ? htmlnode::children(body) : std::span<void *const>()) {
        const Node *child = htmlnode::child(pointer);
        if (!title || titleIn(child, *callout->mark) != title)
            flowNode(child, inner, depth + 1);
    }
    // Writers add a title that only repeats the kind themselves.
    if (title && !isAlertLabel(htmlnode::textBelow(title).simplified())) {
        alert.title = inlines(title, depth + 2);
        std::erase_if(alert.title, isPicture);
    } else if (!title && callout->mark != &marks.front() && !callout->mark->kindPrefix[0]) {
        alert.title = callout->kind.title.isEmpty() ? Inlines() : Inlines{makeInline(Text{callout->kind.title}, node)};
    }
    alert.content = finish(inner);
    addBlock(flow, std::move(alert), node);
    return true;
}

} // namespace quayside
