// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmlpage.h"

#include "ui/preview/htmlcontainer.h"
#include "ui/preview/htmltext.h"

#include <QFile>
#include <QPainter>

#include <algorithm>
#include <array>

namespace quayside {

namespace {

constexpr qsizetype largestPage = 4 * 1024 * 1024; ///< bytes
constexpr int deepestPage = 1000;                  ///< litehtml recurses once a level
constexpr double mostPixels = 64e6;
/// Browsers scroll long code lines in place; we must wrap them.
constexpr const char *ownStyle = "pre { white-space: pre-wrap; }";

/// Void elements and those the next one closes add no depth.
bool nests(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 24> flat{"area", "base",   "br", "col",   "dd",     "dt", "embed", "hr", "img",   "input", "li",    "link",
                                                         "meta", "option", "p",  "param", "source", "td", "tfoot", "th", "thead", "tr",    "track", "wbr"};
    return std::none_of(flat.begin(), flat.end(), [&](QByteArrayView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

int depthOf(const QByteArray &html)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        qsizetype end = at + 1;
        const bool closes = end < html.size() && html.at(end) == '/';
        end += closes ? 1 : 0;
        const qsizetype start = end;
        while (end < html.size() && ((html.at(end) | 0x20) >= 'a' && (html.at(end) | 0x20) <= 'z'))
            ++end;
        if (end == start || !nests(QByteArrayView(html).sliced(start, end - start)))
            continue;
        depth = qMax(0, depth + (closes ? -1 : 1));
        deepest = qMax(deepest, depth);
    }
    return deepest;
}

litehtml::element::ptr elementOf(const litehtml::element::ptr &from, const std::string &anchor)
{
    if (!from)
        return {};
    const litehtml::tchar_t *id = from->get_attr("id");
    const litehtml::tchar_t *name = from->get_attr("name");
    if ((id && anchor == id) || (name && anchor == name))
        return from;
    for (int i = 0; i < int(from->get_children_count()); ++i) {
        if (auto below = elementOf(from->get_child(i), anchor))
            return below;
    }
    return {};
}

} // namespace

/// In this order: the document returns its fonts to the container.
struct HtmlPage::Inside {
    litehtml::context context;
    litehtml::css style; ///< on top of the page's
    std::unique_ptr<HtmlContainer> container;
    std::shared_ptr<litehtml::document> document;
    bool overLink = false;
};

HtmlPage::HtmlPage() : m_inside(std::make_unique<Inside>())
{
    QFile sheet(QStringLiteral(":/quayside/page.css"));
    if (sheet.open(QIODevice::ReadOnly))
        m_inside->context.load_master_stylesheet(sheet.readAll().constData());
    m_inside->style.parse_stylesheet(ownStyle, nullptr, nullptr, nullptr);
    m_inside->style.sort_selectors();
}

HtmlPage::~HtmlPage() = default;

void HtmlPage::load(const HtmlSource &source, QSize viewport)
{
    if (source.html.size() > largestPage || depthOf(source.html) > deepestPage) {
        Q_EMIT refused();
        return;
    }
    m_inside->document.reset();
    m_inside->container = std::make_unique<HtmlContainer>(source.family, source.fixedFamily, source.files);
    m_inside->container->setViewport(viewport);
    m_inside->container->onLink = [this](const QString &url) { Q_EMIT followed(url); };
    // litehtml takes unknown media features for true. Shown as on paper, so dark colours move to "print".
    QByteArray shown = source.html;
    shown.replace("(prefers-color-scheme: dark)", "print");
    m_inside->document = litehtml::document::createFromUTF8(shown.constData(), m_inside->container.get(), &m_inside->context, &m_inside->style);
    arrange(viewport);
}

void HtmlPage::arrange(QSize viewport)
{
    if (!m_inside->document) {
        Q_EMIT arranged({}, {}, {});
        return;
    }
    m_inside->container->setViewport(viewport);
    m_inside->document->media_changed();
    m_inside->document->render(viewport.width());
    const HtmlText text(m_inside->document->root());
    Q_EMIT arranged({m_inside->document->width(), m_inside->document->height()}, m_inside->container->caption(), text.links());
}

void HtmlPage::paint(QRect area, double ratio)
{
    if (!m_inside->document || area.isEmpty() || area.width() * ratio * area.height() * ratio > mostPixels)
        return;
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white); // browsers' default background
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    litehtml::position clip(0, 0, area.width(), area.height());
    m_inside->document->draw(reinterpret_cast<litehtml::uint_ptr>(&painter), -area.x(), -area.y(), &clip);
    painter.end();
    Q_EMIT painted(image, area);
}

void HtmlPage::hover(QPoint at)
{
    if (!m_inside->document)
        return;
    litehtml::position::vector redraw;
    m_inside->document->on_mouse_over(at.x(), at.y(), at.x(), at.y(), redraw);
    const bool over = m_inside->container->cursor() == QLatin1StringView("pointer");
    if (over != std::exchange(m_inside->overLink, over))
        Q_EMIT hovered(over);
}

void HtmlPage::click(QPoint at)
{
    if (!m_inside->document)
        return;
    litehtml::position::vector redraw;
    m_inside->document->on_mouse_over(at.x(), at.y(), at.x(), at.y(), redraw);
    m_inside->document->on_lbutton_down(at.x(), at.y(), at.x(), at.y(), redraw);
    m_inside->document->on_lbutton_up(at.x(), at.y(), at.x(), at.y(), redraw);
}

void HtmlPage::find(const QString &anchor)
{
    const auto element = m_inside->document ? elementOf(m_inside->document->root(), anchor.toStdString()) : nullptr;
    if (element)
        Q_EMIT found(element->get_placement().y);
}

void HtmlPage::select(QPoint from, QPoint to, quint64 number)
{
    const HtmlText text(m_inside->document ? m_inside->document->root() : nullptr);
    Q_EMIT selected(m_inside->document ? text.between(from, to, *m_inside->container) : HtmlSelection(), number);
}

void HtmlPage::selectAll(quint64 number)
{
    const HtmlText text(m_inside->document ? m_inside->document->root() : nullptr);
    Q_EMIT selected(m_inside->document ? text.all(*m_inside->container) : HtmlSelection(), number);
}

void HtmlPage::search(const QString &words, quint64 number)
{
    if (!m_inside->document) {
        Q_EMIT searched({}, number);
        return;
    }
    const HtmlText text(m_inside->document->root());
    Q_EMIT searched(text.find(words, *m_inside->container), number);
}

} // namespace quayside
