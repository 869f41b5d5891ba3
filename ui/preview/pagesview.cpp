// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagesview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>
#include <numeric>

namespace quayside {

namespace {

constexpr double pixelsAPoint = 96.0 / 72.0;
constexpr int gap = 2 * unit;
constexpr double smallest = 0.1;
constexpr double largest = 8;
constexpr double step = 1.25; ///< zoom factor of a key or button
constexpr int mostPending = 2;
constexpr qint64 largePicture = 12'000'000; ///< pixels of a page: 48 MB
constexpr int longestSide = 8000;           ///< of an image: beyond it memory is the limit

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

/// The first page of the row at @p y.
int PagesView::pageAt(int y) const
{
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return firstOfRow(qMax(0, int(after - m_tops.cbegin()) - 1));
}

int PagesView::pageUnder(QPoint at) const
{
    int page = pageAt(verticalScrollBar()->value() + at.y());
    for (int beside = page + 1; beside < m_sizes.size() && firstOfRow(beside) != beside; ++beside) {
        if (at.x() + horizontalScrollBar()->value() > pageRect(beside).left() - gap / 2)
            page = beside;
    }
    return page;
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
    m_fit = Fit::None;
    m_zoom = qBound(smallest, factor, largest);
    rearrange();
}

void PagesView::zoomBy(int steps)
{
    setZoom(m_zoom * std::pow(step, steps));
}

void PagesView::setFit(Fit fit)
{
    m_fit = fit;
    rearrange();
}

void PagesView::setColumns(int columns)
{
    m_columns = qBound(1, columns, 2);
    rearrange();
}

/// Keeps what stands in the middle there.
void PagesView::rearrange()
{
    const int middle = viewport()->height() / 2;
    const Place before = placeAt(middle);
    arrange();
    bring(before, middle);
    askVisible();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

/// Of the pages of a row with the gaps between.
double PagesView::rowWidth(int page) const
{
    double width = 0;
    for (int one = firstOfRow(page); one < m_sizes.size() && firstOfRow(one) == firstOfRow(page); ++one)
        width += m_sizes.at(one).width();
    return width;
}

/// @p row: the widest and highest, in points.
void PagesView::zoomToFit(const QSizeF &row)
{
    const double wide = (viewport()->width() - (m_columns + 1) * gap) / (row.width() * pixelsAPoint);
    const double high = (viewport()->height() - 2 * gap) / (row.height() * pixelsAPoint);
    const double zoom = qBound(smallest, m_fit == Fit::Page ? qMin(wide, high) : wide, largest);
    const bool other = !qFuzzyCompare(zoom, m_zoom);
    m_zoom = zoom;
    if (other)
        Q_EMIT zoomChanged(m_zoom);
}

void PagesView::arrange()
{
    QSizeF row(1, 1);
    for (int page = 0; page < m_sizes.size(); ++page)
        row = row.expandedTo({page % m_columns == 0 ? rowWidth(page) : 0, m_sizes.at(page).height()});
    if (m_fit != Fit::None && !m_sizes.isEmpty())
        zoomToFit(row);
    m_tops.clear();
    int top = gap;
    int bottom = gap;
    for (int page = 0; page < m_sizes.size(); ++page) {
        if (page % m_columns == 0)
            top = bottom;
        m_tops.append(top);
        bottom = qMax(bottom, top + int(std::ceil(m_sizes.at(page).height() * scale())) + gap);
    }
    m_contentHeight = m_sizes.isEmpty() ? 0 : bottom;
    m_contentWidth = m_sizes.isEmpty() ? 0 : int(std::ceil(row.width() * scale())) + (m_columns + 1) * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, m_contentHeight - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_fit != Fit::None ? 0 : qMax(0, m_contentWidth - viewport()->width()));
}

QRect PagesView::pageRect(int page) const
{
    const QSizeF size = m_sizes.at(page) * scale();
    const int area = qMax(m_contentWidth, viewport()->width());
    const int first = firstOfRow(page);
    const bool alone = m_columns == 1 || (first == page && page + 1 == m_sizes.size());
    const double row = alone && m_columns > 1 ? 2 * size.width() + gap : rowWidth(page) * scale() + (m_columns - 1) * gap; // an odd last one stands left
    double left = (area - row) / 2;
    for (int before = first; before < page; ++before)
        left += m_sizes.at(before).width() * scale() + gap;
    return {int(left), m_tops.at(page), int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

QRect PagesView::pageOnScreen(int page) const
{
    return pageRect(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
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
    const int first = pageAt(top);
    const auto end = std::upper_bound(m_tops.cbegin(), m_tops.cend(), top + viewport()->height());
    return {first, qMax(first, int(end - m_tops.cbegin()) - 1)};
}

void PagesView::askVisible()
{
    if (m_sizes.isEmpty())
        return;
    const auto [first, last] = visiblePages();
    const QSize size = pixels(first);
    const bool large = qint64(size.width()) * size.height() > largePicture; // then only what is seen is held
    const int around = large ? 0 : 3;
    for (auto it = m_images.begin(); it != m_images.end();) {
        const bool far = it.key() < first - around || it.key() > last + around;
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
    if (!large) {
        ask(last + 1);
        ask(first - 1);
    }
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

qint64 PagesView::heldBytes() const
{
    return std::accumulate(m_images.cbegin(), m_images.cend(), qint64(0), [](qint64 sum, const Rendered &one) { return sum + one.image.sizeInBytes(); });
}

int PagesView::currentPage() const
{
    if (m_tops.isEmpty())
        return 0;
    return pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
}

std::pair<int, double> PagesView::placeAtTop() const
{
    const Place place = placeAt(0);
    return {place.page, place.within};
}

void PagesView::bringToTop(int page, double within)
{
    bring({page, within}, 0);
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
        paintPage(painter, page, pageOnScreen(page));
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
