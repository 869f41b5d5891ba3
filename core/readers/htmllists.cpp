// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: numbers, bullets, tasks, and the lists of programs that write them in pieces.
#include "readers/cssrules.h"
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

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

/// Whether an item is done, as Notion and Confluence draw their tasks: by classes; nothing if it is no task.
std::optional<bool> drawnCheck(const GumboInternalNode *item)
{
    if (item->parent && htmlnode::hasClass(item->parent, QLatin1StringView("inline-task-list")))
        return htmlnode::hasClass(item, QLatin1StringView("checked"));
    const auto below = htmlnode::children(item);
    const auto first = std::find_if(below.begin(), below.end(), [](void *pointer) { return isElement(htmlnode::child(pointer)); });
    if (first == below.end() || !htmlnode::hasClass(htmlnode::child(*first), QLatin1StringView("checkbox")))
        return {};
    const bool on = htmlnode::hasClass(htmlnode::child(*first), QLatin1StringView("checkbox-on"));
    return on || htmlnode::hasClass(htmlnode::child(*first), QLatin1StringView("checkbox-off")) ? std::optional(on) : std::nullopt;
}

bool hasParagraphs(const GumboInternalNode *item)
{
    const auto below = htmlnode::children(item);
    return std::any_of(below.begin(), below.end(), [](void *pointer) { return isTag(htmlnode::child(pointer), GUMBO_TAG_P); });
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

const GumboInternalNode *firstItem(const GumboInternalNode *list)
{
    const auto below = htmlnode::children(list);
    const auto found = std::find_if(below.begin(), below.end(), [](void *pointer) { return isTag(htmlnode::child(pointer), GUMBO_TAG_LI); });
    return found == below.end() ? nullptr : htmlnode::child(*found);
}

/// The words that a page's style says of the marks of @p list's items, see markProperty.
QStringList itemMark(const GumboInternalNode *list)
{
    const auto *item = firstItem(list);
    return item ? htmlnode::styleProperty(item, markProperty).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

/// The number that the property @p property of @p node gives the counter @p name; nothing if it does not name it.
std::optional<int> counterValue(const GumboInternalNode *node, QLatin1StringView property, const QString &name)
{
    const QStringList words = htmlnode::styleProperty(node, property).split(u' ', Qt::SkipEmptyParts);
    const qsizetype at = words.indexOf(name);
    if (at < 0)
        return {};
    bool isNumber = false;
    const int value = at + 1 < words.size() ? words[at + 1].toInt(&isNumber) : 0;
    return isNumber ? std::clamp(value, -largestNumber, largestNumber - 1) : 0;
}

} // namespace

/// From what the page's style puts before each item.
void HtmlConverter::readItemMark(ListBlock &list, const Node *node)
{
    const QStringList mark = itemMark(node);
    if (mark.size() < 2)
        return;
    if (mark[0] == QLatin1StringView("text")) {
        const bool none = list.ordered ? list.numbering == NumberStyle::None : list.bulletStyle == BulletStyle::None;
        static constexpr std::array bullets{std::pair(BulletStyle::Disc, u"●•‣∙·"), std::pair(BulletStyle::Circle, u"○◦"),
                                            std::pair(BulletStyle::Square, u"■▪□▫")};
        const auto found = std::find_if(bullets.begin(), bullets.end(), [&](const auto &each) { return QStringView(each.second).contains(mark[1][0]); });
        if (none) {
            list.ordered = false;
            list.bulletStyle = found == bullets.end() ? BulletStyle::ByDepth : found->first;
        }
        return;
    }
    if (mark.size() < 4)
        return;
    list.ordered = true;
    list.numbering = numberNamed(mark[2]).value_or(NumberStyle::Decimal);
    list.delimiter = mark[3] == QLatin1StringView(")")    ? NumberDelimiter::Parenthesis
                     : mark[3] == QLatin1StringView("()") ? NumberDelimiter::Parentheses
                                                          : NumberDelimiter::Period;
}

/// Where a list whose items a counter of the page numbers begins: from where the counter is reset, around it or before.
void HtmlConverter::countItems(ListBlock &list, const Node *node)
{
    constexpr int farthest = 50;
    const QStringList mark = itemMark(node);
    if (mark.size() < 4)
        return;
    const QString &name = mark[1];
    Counter &counter = m_counters[name];
    const Node *at = node;
    for (int up = 0; at && up < farthest; ++up, at = at->parent) {
        const auto reset = at->type == GUMBO_NODE_ELEMENT ? counterValue(at, QLatin1StringView("counter-reset"), name) : std::nullopt;
        if (!reset)
            continue;
        if (std::exchange(counter.resetAt, at) != at)
            counter.value = *reset;
        break;
    }
    list.start = counter.value + 1;
    counter.value = std::min(counter.value + static_cast<int>(list.items.size()), largestNumber - 1);
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
    readListLook(list, node);
    readItemMark(list, node);
}

void HtmlConverter::readListLook(ListBlock &list, const Node *node)
{
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
    countItems(list, node);
    if (std::any_of(list.items.begin(), list.items.end(), [](const ListItem &item) { return item.checked.has_value(); }))
        dropClass(list.attributes, QStringLiteral("task-list"));
    if (list.items.empty())
        passAnchor(list.attributes);
    else if (!joinPiece(flow, list, node))
        addBlock(flow, std::move(list), node);
}

void HtmlConverter::addListItem(ListBlock &list, const Node *node, int depth)
{
    ListItem item;
    item.position = positionOf(node);
    item.attributes = attributesOf(node);
    if (list.ordered && htmlnode::hasAttribute(node, "value"))
        item.value = htmlnode::number(node, "value", 1, -largestNumber, largestNumber);
    const QStringList mark = list.ordered && htmlnode::hasAttribute(node, "style") ? itemMark(node->parent) : QStringList();
    if (const auto set = mark.size() > 3 ? counterValue(node, QLatin1StringView("counter-set"), mark[1]) : std::nullopt)
        item.value = set;
    const Node *outer = std::exchange(m_taskBox, taskBox(node));
    if (m_taskBox)
        item.checked = htmlnode::hasAttribute(m_taskBox, "checked");
    else if (m_conversion.origin == Origin::Markup)
        item.checked = drawnCheck(node);
    item.content = blocks(node, depth + 1);
    m_taskBox = outer;
    list.items.push_back(std::move(item));
}

} // namespace quayside
