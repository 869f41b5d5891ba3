// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagesview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace quayside {

namespace {

constexpr double pixelsAPoint = 96.0 / 72.0;
constexpr int gap = 2 * unit;
constexpr double smallest = 0.1;
constexpr double largest = 8;
constexpr double step = 1.25; ///< zoom factor of a key or button
constexpr int mostPending = 2;
constexpr int longestSide = 8000; ///< of an image: beyond it memory is the limit

} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(unit * 5);
}

void PagesView::setPages(const QList<QSizeF> &sizes, bool keepPlace)
{
    const double place = m_contentHeight > 0 ? double(verticalScrollBar()->value()) / m_contentHeight : 0;
    if (!keepPlace)
        m_images.clear();
    for (Rendered &known : m_images)
        known.asked = {};
    m_sizes = sizes;
    m_page = -1;
    arrange();
    verticalScrollBar()->setValue(keepPlace ? int(std::lround(place * m_contentHeight)) : 0);
    askVisible();
    viewport()->update();
}

double PagesView::scale() const
{
    return m_zoom * pixelsAPoint;
}

int PagesView::pageAt(int y) const
{
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return qMax(0, int(after - m_tops.cbegin()) - 1);
}

int PagesView::pageUnder(QPoint at) const
{
    return pageAt(verticalScrollBar()->value() + at.y());
}

QPointF PagesView::pointOn(int page, QPoint at) const
{
    const QPointF content = at + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPointF points = (content - pageRect(page).topLeft()) / scale();
    const QSizeF size = m_sizes.at(page);
    return {qBound(0.0, points.x(), size.width()), qBound(0.0, points.y(), size.height())};
}

PagesView::Place PagesView::placeAt(int below) const
{
    if (m_tops.isEmpty())
        return {};
    const int y = verticalScrollBar()->value() + below;
    const int page = pageAt(y);
    return {page, double(y - m_tops.at(page)) / qMax(1, pageRect(page).height())};
}

void PagesView::bring(const Place &place, int below)
{
    if (place.page < m_tops.size())
        verticalScrollBar()->setValue(int(std::lround(m_tops.at(place.page) + place.within * pageRect(place.page).height())) - below);
}

void PagesView::setZoom(double factor)
{
    const int middle = viewport()->height() / 2;
    const Place before = placeAt(middle);
    m_fit = false;
    m_zoom = qBound(smallest, factor, largest);
    arrange();
    bring(before, middle);
    askVisible();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void PagesView::zoomBy(int steps)
{
    setZoom(m_zoom * std::pow(step, steps));
}

void PagesView::setFitWidth(bool fit)
{
    const int middle = viewport()->height() / 2;
    const Place before = placeAt(middle);
    m_fit = fit;
    arrange();
    bring(before, middle);
    askVisible();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void PagesView::arrange()
{
    double widest = 1;
    for (const QSizeF &size : std::as_const(m_sizes))
        widest = qMax(widest, size.width());
    if (m_fit && !m_sizes.isEmpty()) {
        const double zoom = qBound(smallest, (viewport()->width() - 2 * gap) / (widest * pixelsAPoint), largest);
        const bool other = !qFuzzyCompare(zoom, m_zoom);
        m_zoom = zoom;
        if (other)
            Q_EMIT zoomChanged(m_zoom);
    }
    m_tops.clear();
    int top = gap;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(top);
        top += int(std::ceil(size.height() * scale())) + gap;
    }
    m_contentHeight = m_sizes.isEmpty() ? 0 : top;
    m_contentWidth = m_sizes.isEmpty() ? 0 : int(std::ceil(widest * scale())) + 2 * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, m_contentHeight - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_fit ? 0 : qMax(0, m_contentWidth - viewport()->width()));
}

QRect PagesView::pageRect(int page) const
{
    const QSizeF size = m_sizes.at(page) * scale();
    const int width = int(std::ceil(size.width()));
    const int area = qMax(m_contentWidth, viewport()->width());
    return {(area - width) / 2, m_tops.at(page), width, int(std::ceil(size.height()))};
}

QSize PagesView::pixels(int page) const
{
    const QSizeF size = QSizeF(pageRect(page).size()) * devicePixelRatioF();
    const double shrink = qMin(1.0, longestSide / qMax(size.width(), size.height()));
    return (size * shrink).toSize();
}

std::pair<int, int> PagesView::visiblePages() const
{
    const int top = verticalScrollBar()->value();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), top);
    const int first = qMax(0, int(after - m_tops.cbegin()) - 1);
    const auto end = std::upper_bound(m_tops.cbegin(), m_tops.cend(), top + viewport()->height());
    return {first, qMax(first, int(end - m_tops.cbegin()) - 1)};
}

void PagesView::askVisible()
{
    if (m_sizes.isEmpty())
        return;
    const auto [first, last] = visiblePages();
    for (auto it = m_images.begin(); it != m_images.end();) {
        const bool far = it.key() < first - 3 || it.key() > last + 3;
        it = far ? m_images.erase(it) : std::next(it);
    }
    const auto ask = [this](int page) {
        if (page < 0 || page >= m_sizes.size())
            return;
        if (m_pending >= mostPending)
            return; // returns through take()
        const QSize wanted = pixels(page);
        Rendered &known = m_images[page];
        if (known.asked == wanted)
            return;
        known.asked = wanted;
        ++m_pending;
        request(page, wanted);
    };
    for (int page = first; page <= last; ++page)
        ask(page);
    ask(last + 1);
    ask(first - 1);
    if (const int now = currentPage(); now != m_page) {
        m_page = now;
        Q_EMIT pageChanged(now);
    }
}

void PagesView::take(int page, QSize pixels, const QImage &image)
{
    --m_pending;
    const auto it = m_images.find(page);
    if (it != m_images.end() && it->asked == pixels && !image.isNull()) { // else scrolled or zoomed away
        it->image = image;
        viewport()->update();
    }
    askVisible();
    if (isSettled())
        Q_EMIT settled();
}

bool PagesView::isSettled() const
{
    if (m_sizes.isEmpty())
        return false;
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        const auto it = m_images.constFind(page);
        if (it == m_images.cend() || it->image.isNull())
            return false;
    }
    return true;
}

int PagesView::currentPage() const
{
    if (m_tops.isEmpty())
        return 0;
    return pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
}

void PagesView::goToPage(int page, double pointsFromTop)
{
    if (page < 0 || page >= m_tops.size())
        return;
    verticalScrollBar()->setValue(m_tops.at(page) - gap / 2 + int(pointsFromTop * scale()));
    askVisible();
}

void PagesView::paintPage(QPainter &painter, int page, const QRect &rect) const
{
    painter.fillRect(rect, Qt::white); // paper is white in dark themes too
    const auto it = m_images.constFind(page);
    if (it != m_images.cend() && !it->image.isNull())
        painter.drawImage(rect, it->image);
    painter.setPen(themeColors(palette()).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    paintOver(painter, page, rect);
}

void PagesView::paintOver(QPainter &, int, const QRect &) const {}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeColors(palette()).window);
    if (m_sizes.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page, pageRect(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()));
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool atStart = verticalScrollBar()->value() == 0;
    const Place before = placeAt(0);
    arrange();
    if (!atStart)
        bring(before, 0);
    askVisible();
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomBy(1);
    } else if (event->key() == Qt::Key_Minus) {
        zoomBy(-1);
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home) {
        goToPage(0);
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::scrollContentsBy(int, int)
{
    askVisible();
    viewport()->update();
}

} // namespace quayside
