// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmltext.h"

#include "ui/preview/htmlcontainer.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr qsizetype mostHits = 5000;
constexpr qsizetype noLink = -1;

/// Merges with the last area on the same line.
void append(QList<QRect> &areas, const QRect &area)
{
    if (!areas.isEmpty() && areas.last().top() == area.top() && areas.last().height() == area.height() && area.left() - areas.last().right() <= 2)
        areas.last() = areas.last().united(area);
    else
        areas.append(area);
}

QRect placeOf(const litehtml::element::ptr &element)
{
    const litehtml::position place = element->get_placement();
    return {place.x, place.y, place.width, place.height};
}

/// Elements whose text is invisible.
bool isHidden(const QString &tag)
{
    static constexpr std::array<QLatin1StringView, 5> names{QLatin1StringView("head"), QLatin1StringView("script"), QLatin1StringView("style"),
                                                            QLatin1StringView("title"), QLatin1StringView("template")};
    return std::find(names.begin(), names.end(), tag) != names.end();
}

bool isInline(litehtml::style_display display)
{
    return display == litehtml::display_inline || display == litehtml::display_inline_text || display == litehtml::display_inline_block;
}

} // namespace

HtmlText::HtmlText(const litehtml::element::ptr &root)
{
    if (root)
        collect(root, noLink);
    m_links.removeIf([](const HtmlLink &link) { return link.areas.isEmpty(); });
}

void HtmlText::collect(const litehtml::element::ptr &element, qsizetype link)
{
    const auto children = static_cast<int>(element->get_children_count());
    const QString tag = QString::fromUtf8(element->get_tagName());
    if (isHidden(tag))
        return;
    if (element->is_break()) {
        endLine();
        return;
    }
    if (children == 0) {
        add(element, link);
        return;
    }
    const litehtml::style_display display = element->get_display();
    if (display == litehtml::display_none)
        return;
    const char *url = tag == QLatin1StringView("a") ? element->get_attr("href") : nullptr;
    if (url) {
        link = m_links.size();
        m_links.append({QString::fromUtf8(url), {}});
    }
    if (!isInline(display))
        endLine();
    for (int i = 0; i < children; ++i)
        collect(element->get_child(i), link);
    if (!isInline(display))
        endLine();
}

void HtmlText::add(const litehtml::element::ptr &leaf, qsizetype link)
{
    const QRect place = placeOf(leaf);
    if (link != noLink && !place.isEmpty())
        append(m_links[link].areas, place);
    litehtml::tstring bytes;
    leaf->get_text(bytes);
    QString text = QString::fromStdString(bytes);
    if (text.isEmpty())
        return;
    if (leaf->is_white_space())
        text = QStringLiteral(" ");
    m_leaves.push_back({leaf, m_text.size(), text.size()});
    m_text += text;
}

void HtmlText::endLine()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
}

QList<HtmlHit> HtmlText::find(const QString &words, HtmlContainer &container) const
{
    QList<HtmlHit> hits;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return hits;
    for (qsizetype at = m_text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < mostHits;
         at = m_text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        if (HtmlHit hit = areasOf(at, at + wanted.size(), container); !hit.isEmpty())
            hits.append(std::move(hit));
    }
    return hits;
}

/// The rectangles of the text from @p at to before @p end.
QList<QRect> HtmlText::areasOf(qsizetype at, qsizetype end, HtmlContainer &container) const
{
    QList<QRect> areas;
    auto leaf = std::upper_bound(m_leaves.begin(), m_leaves.end(), at, [](qsizetype place, const Leaf &one) { return place < one.start + one.length; });
    for (; leaf != m_leaves.end() && leaf->start < end; ++leaf) {
        const QString text = m_text.mid(leaf->start, leaf->length);
        const auto width = [&](qsizetype count) { return container.text_width(text.left(count).toUtf8().constData(), leaf->element->get_font()); };
        QRect place = placeOf(leaf->element);
        const int left = at > leaf->start ? width(at - leaf->start) : 0;
        const int right = end < leaf->start + leaf->length ? width(end - leaf->start) : place.width();
        place.setRight(place.left() + right - 1);
        place.setLeft(place.left() + left);
        if (!place.isEmpty())
            append(areas, place);
    }
    return areas;
}

/// Where in the text @p point is: before the letter under it, or at the end of what stands beside or above it.
qsizetype HtmlText::placeAt(QPoint point, HtmlContainer &container) const
{
    const Leaf *nearest = nullptr;
    int distance = 0;
    for (const Leaf &leaf : m_leaves) {
        const QRect place = placeOf(leaf.element);
        if (place.isEmpty() || place.top() > point.y())
            continue;
        // A line is nearer than any above it; on a line the words beside the point are.
        const int beside = qMax(0, qMax(place.left() - point.x(), point.x() - place.right()));
        const int below = qMax(0, point.y() - place.bottom());
        const int away = below > 0 ? (1 << 20) + below : beside;
        if (!nearest || away <= distance) {
            nearest = &leaf;
            distance = away;
        }
    }
    if (!nearest)
        return 0;
    const QRect place = placeOf(nearest->element);
    if (point.y() > place.bottom() || point.x() > place.right())
        return nearest->start + nearest->length;
    const QString text = m_text.mid(nearest->start, nearest->length);
    qsizetype count = 0;
    int before = 0;
    for (; count < text.size(); ++count) {
        const int after = container.text_width(text.left(count + 1).toUtf8().constData(), nearest->element->get_font());
        if (point.x() - place.left() < (before + after) / 2)
            break;
        before = after;
    }
    return nearest->start + count;
}

HtmlSelection HtmlText::between(QPoint from, QPoint to, HtmlContainer &container) const
{
    const qsizetype one = placeAt(from, container);
    const qsizetype other = placeAt(to, container);
    const qsizetype at = qMin(one, other);
    const qsizetype end = qMax(one, other);
    return {m_text.mid(at, end - at), areasOf(at, end, container)};
}

HtmlSelection HtmlText::all(HtmlContainer &container) const
{
    return {m_text.trimmed(), areasOf(0, m_text.size(), container)};
}

} // namespace quayside
