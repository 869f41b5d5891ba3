// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that programs write in pieces: Word as paragraphs with marks of their own, Google Docs as a list for each level, Notion as one for each item.
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside {
namespace {

using Node = GumboInternalNode;

constexpr QChar noBreakSpace(0xa0);

bool isElement(const Node *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

bool isBlankText(const Node *node)
{
    return node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_COMMENT;
}

/// The part of a paragraph that Word says holds its mark; null: none.
const Node *namedMark(const Node *paragraph)
{
    constexpr int mostLooked = 50;
    std::vector<const Node *> open{paragraph};
    for (int looked = 0; !open.empty() && looked < mostLooked; ++looked) {
        const Node *node = open.back();
        open.pop_back();
        if (node != paragraph && htmlnode::styleProperty(node, QLatin1StringView("mso-list")) == QLatin1StringView("ignore"))
            return node;
        const auto below = htmlnode::children(node);
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back(htmlnode::child(below[i - 1]));
    }
    return nullptr;
}

/// What stands before the blanks that Word sets between a mark and its words: the first few nodes of a paragraph.
std::vector<const Node *> leadingMark(const Node *paragraph)
{
    constexpr std::size_t mostNodes = 3;
    constexpr qsizetype longestMark = 12;
    std::vector<const Node *> mark;
    QString text;
    for (void *pointer : htmlnode::children(paragraph)) {
        const Node *node = htmlnode::child(pointer);
        text += node->type == GUMBO_NODE_TEXT ? QString::fromUtf8(node->v.text.text) : htmlnode::textBelow(node);
        mark.push_back(node);
        const QString shown = text.trimmed();
        if (shown.size() > longestMark || mark.size() > mostNodes)
            break;
        const bool ends = isElement(node) && htmlnode::textBelow(node).contains(noBreakSpace) && htmlnode::textBelow(node).back().isSpace();
        if (ends && !shown.isEmpty())
            return mark;
    }
    return {};
}

/// From 1; 0: no item of a list.
int wordLevel(const Node *node)
{
    constexpr double levelWidth = 48; // half an inch
    constexpr int deepest = 9;
    static const QRegularExpression level(QStringLiteral("level([1-9])"));
    if (htmlnode::tag(node) != GUMBO_TAG_P || !htmlnode::hasAttribute(node, "style"))
        return 0;
    const QString list = htmlnode::styleProperty(node, QLatin1StringView("mso-list"));
    if (const auto match = level.match(list); match.hasMatch())
        return match.capturedView(1).toInt();
    const bool named = htmlnode::attribute(node, "class").startsWith(QLatin1StringView("MsoListParagraph"));
    if (!named || !htmlnode::styleProperty(node, QLatin1StringView("text-indent")).startsWith(u'-'))
        return 0;
    const htmlstyle::Length margin = htmlstyle::lengthOf(htmlnode::styleProperty(node, QLatin1StringView("margin-left")));
    return std::clamp(static_cast<int>(std::lround(margin.pixels.value_or(levelWidth) / levelWidth)), 1, deepest);
}

int romanNumber(const QString &letters)
{
    static const QString signs = QStringLiteral("ivxlcdm");
    constexpr std::array values{1, 5, 10, 50, 100, 500, 1000};
    int number = 0, before = 0;
    for (qsizetype i = letters.size(); i > 0; --i) {
        const qsizetype sign = signs.indexOf(letters[i - 1].toLower());
        if (sign < 0)
            return 0;
        const int value = values[static_cast<std::size_t>(sign)];
        number += value < before ? -value : value;
        before = std::max(before, value);
    }
    return number;
}

/// How the mark of a first item numbers its list; a bullet leaves it as it is.
void readMark(ListBlock &list, const QString &mark)
{
    static const QRegularExpression numbered(QStringLiteral("^(\\()?(?:[0-9]+\\.)*([0-9]+|[a-z]+|[A-Z]+)([.)])$"));
    const auto match = numbered.match(mark);
    if (!match.hasMatch())
        return;
    list.ordered = true;
    const bool closes = match.capturedView(3) == QLatin1StringView(")");
    list.delimiter = !closes ? NumberDelimiter::Period : match.capturedView(1).isEmpty() ? NumberDelimiter::Parenthesis : NumberDelimiter::Parentheses;
    const QString number = match.captured(2);
    if (number[0].isDigit()) {
        list.start = std::min(number.left(9).toInt(), largestNumber);
        return;
    }
    const bool upper = number[0].isUpper();
    const int roman = romanNumber(number);
    if (roman > 0 && (number.size() > 1 || roman == 1)) {
        list.numbering = upper ? NumberStyle::UpperRoman : NumberStyle::LowerRoman;
        list.start = roman;
    } else if (number.size() == 1) {
        list.numbering = upper ? NumberStyle::UpperAlpha : NumberStyle::LowerAlpha;
        list.start = number[0].toLower().unicode() - u'a' + 1;
    }
}

struct Piece {
    QString list; ///< empty: no piece of a list
    int level = 0;
    bool starts = false;
};

/// By the classes of Google Docs ("lst-kix_a1b2-0", "start") and Notion.
Piece pieceOf(const ListBlock &list)
{
    Piece piece;
    const QStringList &classes = list.attributes->classes;
    for (const QString &word : classes) {
        bool isNumber = false;
        const int level = word.mid(word.lastIndexOf(u'-') + 1).toInt(&isNumber);
        if (word.startsWith(QLatin1StringView("lst-")) && isNumber)
            return {word.first(word.lastIndexOf(u'-')), level, classes.contains(QLatin1StringView("start"))};
        for (const char *name : {"bulleted-list", "numbered-list", "to-do-list"}) {
            if (word == QLatin1StringView(name))
                return {word, 0, list.ordered && list.start == 1};
        }
    }
    return piece;
}

void append(ListBlock &before, ListBlock list)
{
    const auto count = static_cast<int>(before.items.size());
    if (list.ordered && !before.reversed && list.start != before.start + count && !list.items.front().value)
        list.items.front().value = list.start;
    before.tight = before.tight && list.tight;
    std::move(list.items.begin(), list.items.end(), std::back_inserter(before.items));
}

} // namespace

/// Joins @p list to the piece before it, at its level; false: it stands for itself.
bool HtmlConverter::joinPiece(Flow &flow, ListBlock &list, const Node *node)
{
    const Piece piece = pieceOf(list);
    if (piece.list.isEmpty() || !flow.run.empty() || flow.blocks.empty() || m_conversion.origin != Origin::Markup)
        return false;
    Blocks *home = nullptr;
    auto *before = flow.blocks.back().value.as<ListBlock>();
    while (before && !before->items.empty()) {
        const Piece last = pieceOf(*before);
        if (last.list.isEmpty())
            return false;
        if (piece.level == last.level && piece.list == last.list && !piece.starts && list.ordered == before->ordered) {
            append(*before, std::move(list));
            return true;
        }
        if (piece.level <= last.level)
            break;
        home = &before->items.back().content;
        before = home->empty() ? nullptr : home->back().value.as<ListBlock>();
    }
    if (home)
        home->push_back({std::move(list), positionOf(node), m_conversion.origin});
    return home != nullptr;
}

/// The paragraphs of Word's lists from child @p from of @p parent on; empty: there is none.
std::vector<HtmlConverter::WordItem> HtmlConverter::wordItems(const Node *parent, std::size_t from) const
{
    std::vector<WordItem> items;
    if (!isWholePage())
        return items;
    const auto below = htmlnode::children(parent);
    for (std::size_t i = from; i < below.size(); ++i) {
        const Node *node = htmlnode::child(below[i]);
        if (isBlankText(node) && !items.empty())
            continue;
        const int level = wordLevel(node);
        if (level == 0)
            break;
        const Node *named = namedMark(node);
        const std::vector<const Node *> mark = named ? std::vector{named} : leadingMark(node);
        if (mark.empty())
            break;
        QString text;
        for (const Node *part : mark)
            text += part->type == GUMBO_NODE_TEXT ? QString::fromUtf8(part->v.text.text) : htmlnode::textBelow(part);
        items.push_back({node, i + 1, level, text.simplified(), mark});
    }
    return items;
}

/// The words of such a paragraph, whose looks are those of an item.
Blocks HtmlConverter::wordItem(const Node *node, int depth)
{
    noteAnchor(node);
    Flow flow;
    if (holdsBlocks(node)) {
        flowChildren(node, flow, depth);
        return finish(flow);
    }
    placeAnchors(flow.run, node);
    Inlines words = inlines(node, depth);
    std::move(words.begin(), words.end(), std::back_inserter(flow.run));
    return finish(flow);
}

ListBlock HtmlConverter::wordList(const std::vector<WordItem> &items, std::size_t &at, int depth)
{
    const int level = items[at].level;
    ListBlock list;
    readMark(list, items[at].mark);
    while (at < items.size() && items[at].level >= level && !m_stopped) {
        const WordItem &own = items[at];
        if (own.level > level) {
            const SourcePosition position = positionOf(own.node);
            list.items.back().content.push_back({wordList(items, at, depth + 2), position, m_conversion.origin});
            continue;
        }
        ListBlock alike;
        readMark(alike, own.mark);
        if (alike.ordered != list.ordered)
            break;
        ListItem &item = list.items.emplace_back();
        item.position = positionOf(own.node);
        m_marks.insert(own.parts.begin(), own.parts.end());
        item.content = wordItem(own.node, depth + 2);
        ++at;
    }
    return list;
}

void HtmlConverter::flowWordList(const std::vector<WordItem> &items, Flow &flow, int depth)
{
    for (std::size_t at = 0; at < items.size() && !m_stopped;) {
        const Node *first = items[at].node;
        addBlock(flow, wordList(items, at, depth), first);
    }
}

} // namespace quayside
