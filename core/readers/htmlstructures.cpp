// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/walk.h"
#include "readers/htmlconverter.h"
#include "readers/htmlinlines.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"
#include "settings/locales.h"

#include <QSet>

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

/// For classes that writers add themselves.
void dropClass(Attributes &attributes, const QString &word)
{
    if (attributes->classes.contains(word))
        attributes.edit().classes.removeAll(word);
}

struct NumberName {
    NumberStyle style;
    const char *type;
    const char *css;
};
constexpr std::array numberNames{NumberName{NumberStyle::Decimal, "1", "decimal"},
                                 NumberName{NumberStyle::LowerAlpha, "a", "lower-alpha"},
                                 NumberName{NumberStyle::LowerAlpha, "a", "lower-latin"},
                                 NumberName{NumberStyle::UpperAlpha, "A", "upper-alpha"},
                                 NumberName{NumberStyle::UpperAlpha, "A", "upper-latin"},
                                 NumberName{NumberStyle::LowerRoman, "i", "lower-roman"},
                                 NumberName{NumberStyle::UpperRoman, "I", "upper-roman"},
                                 NumberName{NumberStyle::LowerGreek, "", "lower-greek"},
                                 NumberName{NumberStyle::LeadingZero, "", "decimal-leading-zero"}};

/// The word of list-style-type or list-style that names a look; empty: none does.
QString listLook(const GumboInternalNode *node)
{
    const QString own = htmlnode::styleProperty(node, QLatin1StringView("list-style-type"));
    if (!own.isEmpty())
        return own;
    const QStringList words = htmlnode::styleProperty(node, QLatin1StringView("list-style")).split(u' ', Qt::SkipEmptyParts);
    const auto found = std::find_if(words.begin(), words.end(), [](const QString &word) {
        return word != QLatin1StringView("inside") && word != QLatin1StringView("outside") && !word.startsWith(QLatin1StringView("url("));
    });
    return found == words.end() ? QString() : *found;
}

std::optional<BulletStyle> bulletNamed(const QString &name)
{
    for (const BulletStyle each : {BulletStyle::Disc, BulletStyle::Circle, BulletStyle::Square, BulletStyle::None}) {
        if (name == QLatin1StringView(nameOf(each)))
            return each;
    }
    return {};
}

std::optional<NumberStyle> numberNamed(const QString &css)
{
    const auto found = std::find_if(numberNames.begin(), numberNames.end(), [&](const NumberName &name) { return css == QLatin1StringView(name.css); });
    return found == numberNames.end() ? std::nullopt : std::optional(found->style);
}

/// Whether @p title is a word of ours for a kind of alert, in any language.
bool isAlertLabel(const QString &title)
{
    static const QSet<QString> labels = [] {
        QSet<QString> all;
        for (const Label each : {Label::Note, Label::Tip, Label::Important, Label::WarningLabel, Label::Caution}) {
            for (const QString &tag : knownLocales())
                all.insert(label(each, tag));
        }
        return all;
    }();
    return labels.contains(title);
}

} // namespace

void HtmlConverter::collectParts(const Node *node)
{
    if (const int part = partOf(node); part >= 0)
        m_waiting.push_back(part);
}

/// From `type`, list-style-type and `reversed`. CSS may number an unordered list, or put bullets before an ordered one.
void HtmlConverter::readListStyle(ListBlock &list, const Node *node)
{
    list.ordered = isTag(node, GUMBO_TAG_OL);
    list.reversed = list.ordered && htmlnode::hasAttribute(node, "reversed");
    const QString type = htmlnode::attribute(node, "type").trimmed();
    if (list.ordered) {
        const auto found = std::find_if(numberNames.begin(), numberNames.end(),
                                        [&](const NumberName &name) { return !type.isEmpty() && type == QLatin1StringView(name.type); });
        list.numbering = found == numberNames.end() ? NumberStyle::Decimal : found->style;
    } else {
        list.bulletStyle = bulletNamed(type.toLower()).value_or(BulletStyle::ByDepth);
    }
    const QString look = listLook(node);
    if (look.isEmpty() || look == QLatin1StringView("inherit") || look == QLatin1StringView("initial"))
        return;
    if (const auto numbering = numberNamed(look)) {
        list.ordered = true;
        list.numbering = *numbering;
    } else if (const auto bullet = bulletNamed(look); bullet && (!list.ordered || *bullet != BulletStyle::None)) {
        list.ordered = false;
        list.bulletStyle = *bullet;
    } else if (bullet) {
        list.numbering = NumberStyle::None;
    } else {
        reportDropped(QStringLiteral("list-style-type: %1").arg(look.left(60)), node);
    }
}

void HtmlConverter::flowList(const Node *node, Flow &flow, int depth)
{
    ListBlock list;
    list.attributes = attributesOf(node);
    readListStyle(list, node);
    list.tight = true;
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        if (isElement(child) && leaveHidden(child, depth + 1))
            continue;
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
    if (const Node *parent = node->parent; code.language.isEmpty() && parent && isTag(parent, GUMBO_TAG_DIV))
        code.language = codeLanguage(parent); // as on GitHub's pages
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
    if (htmlnode::kind(node) == Kind::Details)
        alert.folding = htmlnode::hasAttribute(node, "open") ? Folding::Open : Folding::Closed;
    Flow inner;
    bool titled = false;
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        if (titled || !htmlnode::hasClass(child, QLatin1StringView("markdown-alert-title"))) {
            flowNode(child, inner, depth + 1);
            continue;
        }
        titled = true;
        // Writers add a title that only repeats the kind themselves.
        if (!isAlertLabel(htmlnode::textBelow(child).simplified()))
            alert.title = inlines(child, depth + 2);
    }
    alert.content = finish(inner);
    addBlock(flow, std::move(alert), node);
    return true;
}

} // namespace quayside
