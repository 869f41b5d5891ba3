// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownblocks.h"

#include "document/plainforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::markdown {
namespace {

bool isOrdered(const Block *block)
{
    const auto *list = block ? block->value.as<ListBlock>() : nullptr;
    return list && list->ordered;
}

/// Whether the numbers are those that Markdown's readers give.
bool isPlainlyNumbered(const ListBlock &list)
{
    if (list.numbering != NumberStyle::Decimal || list.reversed || list.start < 0)
        return false;
    const std::vector<int> numbers = itemNumbers(list);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != list.start + static_cast<int>(i))
            return false;
    }
    return true;
}

/// Whether the list is written as <ol>, for its numbers; task boxes have no place there.
bool isHtmlList(const ListBlock &list)
{
    const bool tasks = std::any_of(list.items.begin(), list.items.end(), [](const ListItem &item) { return item.checked.has_value(); });
    return list.ordered && !tasks && !isPlainlyNumbered(list);
}

QString numberAttributes(const ListBlock &list)
{
    QString html;
    const auto add = [&](const char *name, const QString &value) { html += QStringLiteral(" %1=\"%2\"").arg(QLatin1StringView(name), value); };
    switch (list.numbering) {
    case NumberStyle::LowerAlpha: add("type", QStringLiteral("a")); break;
    case NumberStyle::UpperAlpha: add("type", QStringLiteral("A")); break;
    case NumberStyle::LowerRoman: add("type", QStringLiteral("i")); break;
    case NumberStyle::UpperRoman: add("type", QStringLiteral("I")); break;
    case NumberStyle::None:
    case NumberStyle::LowerGreek:
    case NumberStyle::LeadingZero: add("style", QStringLiteral("list-style-type: ") + QLatin1StringView(nameOf(list.numbering))); break;
    case NumberStyle::Decimal: break;
    }
    if (list.reversed)
        html += QStringLiteral(" reversed");
    if (list.start != (list.reversed ? static_cast<int>(list.items.size()) : 1))
        add("start", QString::number(list.start));
    return html;
}

template<class Value>
bool is(const Block *block)
{
    return block && block->value.is<Value>();
}

} // namespace

/// Whether @p after keeps its meaning directly below @p before.
bool BlockWriter::canFollow(const Part &before, const Part &after)
{
    if (!before.block || !after.block)
        return false;
    const Block *b = after.block;
    const bool words = is<Paragraph>(b) || is<Division>(b) || is<Details>(b) || is<Figure>(b) || is<DefinitionList>(b) || is<PageBreak>(b) || is<LineBlock>(b);
    if (const auto *table = b->value.as<Table>(); table && !isPlainTable(*table))
        return false;
    const auto isHtml = [](const Block *block) {
        const auto *list = block->value.as<ListBlock>();
        const auto *heading = block->value.as<Heading>();
        return (list && isHtmlList(*list)) || (heading && isHtmlHeading(*heading));
    };
    if (isHtml(b) || isHtml(before.block))
        return false;
    if (const auto *paragraph = before.block->value.as<Paragraph>()) {
        if (!isPlain(*paragraph)) // HTML ends at an empty line
            return false;
        const auto *list = b->value.as<ListBlock>();
        // A list interrupts a paragraph only from 1, with a non-empty first item.
        if (list)
            return !list->items.empty() && !list->items.front().content.empty() && (!list->ordered || list->start == 1);
        return !words;
    }
    if (is<BlockQuote>(before.block) || is<Alert>(before.block))
        return !words && !is<BlockQuote>(b) && !is<Alert>(b);
    if (is<ListBlock>(before.block) || is<Table>(before.block))
        return !words;
    const bool selfContained = is<CodeBlock>(before.block) || is<Heading>(before.block) || is<ThematicBreak>(before.block);
    return selfContained || is<Raw>(before.block);
}

/// An item's content, marked with what matters of its attributes.
Blocks BlockWriter::contentOf(const ListItem &item) const
{
    Attributes meaning = meaningOf(item.attributes);
    if (meaning.isEmpty() || item.content.empty())
        return item.content;
    Blocks content = item.content;
    auto *words = content.front().value.as<Paragraph>();
    const bool isAnchor = meaning->language.isEmpty() && meaning->direction == Direction::None;
    if (words && isAnchor) {
        words->content.insert(words->content.begin(), {Span{std::move(meaning), {}}, {}, Origin::Markup});
    } else if (words && content.size() == 1) {
        Span span{std::move(meaning), std::move(words->content)};
        words->content.clear();
        words->content.push_back({std::move(span), {}, Origin::Markup});
    } else {
        Division division{std::move(meaning), std::move(content)};
        content.clear();
        content.push_back({std::move(division), {}, Origin::Markup});
    }
    return content;
}

bool BlockWriter::canBeTight(const ListBlock &list) const
{
    for (const ListItem &item : list.items) {
        const Attributes meaning = meaningOf(item.attributes);
        if (!meaning.isEmpty() && (item.content.size() > 1 || (!item.content.empty() && !item.content.front().value.is<Paragraph>())))
            return false;
        const Parts parts = partsOf(item.content);
        for (const Part &part : parts) {
            const Block *b = part.block;
            const auto *below = b ? b->value.as<ListBlock>() : nullptr;
            if (!b || (below && isHtmlList(*below)) || is<Details>(b) || is<Division>(b) || is<DefinitionList>(b) || isWrapped(*b))
                return false;
        }
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (!canFollow(parts[i - 1], parts[i]))
                return false;
        }
    }
    return true;
}

/// The requested or original bullet, unless it joins the list before or turns its first item into a rule.
QChar BlockWriter::bulletFor(const ListBlock &list, const Neighbours &around) const
{
    QChar bullet = !m_style.bullet.isNull() ? m_style.bullet : list.bullet;
    if (!QStringView(u"-*+").contains(bullet))
        bullet = u'-';
    const auto *before = around.previous && around.previous->block ? around.previous->block->value.as<ListBlock>() : nullptr;
    const bool joins = before && !before->ordered && m_lastMarker == bullet;
    // "- - -" would be a rule.
    const bool rule =
        around.firstInItem && !m_bullets.isEmpty() && m_bullets.back() == bullet && !list.items.empty() && partsOf(list.items.front().content).empty();
    if (joins || rule)
        bullet = bullet == u'-' ? u'*' : u'-';
    return bullet;
}

QString BlockWriter::markerOf(const ListBlock &list, int number) const
{
    if (!list.ordered)
        return m_bullets.back() + QStringLiteral(" ");
    return QString::number(std::max(number, 0)) + m_bullets.back() + u' ';
}

void BlockWriter::htmlList(const ListBlock &list)
{
    line(QStringLiteral("<ol") + numberAttributes(list) + u'>');
    for (const ListItem &item : list.items) {
        if (!m_state)
            return;
        inside(item.value ? QStringLiteral("<li value=\"%1\">").arg(*item.value) : QStringLiteral("<li>"), contentOf(item), QStringLiteral("</li>"));
    }
    line(u"</ol>");
}

void BlockWriter::block(const ListBlock &list, const Neighbours &around)
{
    if (isHtmlList(list))
        return htmlList(list);
    QChar mark;
    if (list.ordered) {
        mark = list.delimiter == NumberDelimiter::Parenthesis ? u')' : u'.';
        if (!isPlainlyNumbered(list) && m_spelling.lost)
            m_spelling.lost(QCoreApplication::translate("MarkdownWriter", "The numbering of a list (%1)").arg(QLatin1StringView(nameOf(list.numbering))));
        if (around.previous && isOrdered(around.previous->block) && m_lastMarker == mark)
            mark = mark == u'.' ? u')' : u'.';
    } else {
        mark = bulletFor(list, around);
    }
    m_bullets.append(mark);
    const bool tight = list.tight && canBeTight(list);
    const std::vector<int> numbers = itemNumbers(list);
    for (std::size_t i = 0; i < list.items.size() && m_state; ++i) {
        if (i > 0 && !tight)
            gap();
        else if (i > 0)
            m_gap = false;
        item(list.items[i], markerOf(list, numbers[i]), tight);
    }
    m_lastMarker = m_bullets.takeLast();
}

void BlockWriter::item(const ListItem &item, const QString &marker, bool tight)
{
    QString first = marker;
    if (item.checked)
        first += *item.checked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
    push(first, QString(marker.size(), u' '));
    if (item.attributes.isEmpty()) {
        writeParts(partsOf(item.content), tight, true);
    } else {
        const Blocks content = contentOf(item);
        writeParts(partsOf(content), tight, true);
    }
    pop();
}

} // namespace quayside::markdown
