// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPdfLink>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace quayside {

namespace {

constexpr double pixelsAPoint = 96.0 / 72.0;
constexpr int gap = 2 * unit;
constexpr double smallest = 0.1;
constexpr double largest = 8;
constexpr int longestSide = 8000; ///< of a page's picture: beyond it memory is the limit, not sharpness

} // namespace

PdfView::PdfView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Window);
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this,
            [this](int page, QSize size, const QImage &image) { onRendered(page, size, image); });
    verticalScrollBar()->setSingleStep(unit * 5);
}

void PdfView::setDocument(QPdfDocument *document, bool keepPlace)
{
    const double place = m_contentHeight > 0 ? double(verticalScrollBar()->value()) / m_contentHeight : 0;
    m_document = document;
    m_renderer.setDocument(document);
    m_images.clear();
    m_sizes.clear();
    m_result = -1;
    m_page = -1;
    for (int page = 0; document && page < document->pageCount(); ++page)
        m_sizes.append(document->pagePointSize(page));
    arrange();
    verticalScrollBar()->setValue(keepPlace ? int(std::lround(place * m_contentHeight)) : 0);
    askVisible();
    viewport()->update();
}

void PdfView::setSearch(QPdfSearchModel *search)
{
    m_search = search;
    connect(search, &QAbstractItemModel::rowsInserted, viewport(), qOverload<>(&QWidget::update));
    connect(search, &QAbstractItemModel::modelReset, this, [this] {
        m_result = -1;
        viewport()->update();
    });
}

double PdfView::scale() const
{
    return m_zoom * pixelsAPoint;
}

void PdfView::setZoom(double factor)
{
    m_fit = false;
    const double middle = m_contentHeight > 0 ? (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_contentHeight : 0;
    m_zoom = qBound(smallest, factor, largest);
    arrange();
    verticalScrollBar()->setValue(int(middle * m_contentHeight - viewport()->height() / 2.0));
    askVisible();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void PdfView::setFitWidth(bool fit)
{
    m_fit = fit;
    arrange();
    askVisible();
    viewport()->update();
}

void PdfView::arrange()
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

QRect PdfView::pageRect(int page) const
{
    const QSizeF size = m_sizes.at(page) * scale();
    const int width = int(std::ceil(size.width()));
    const int area = qMax(m_contentWidth, viewport()->width());
    return {(area - width) / 2, m_tops.at(page), width, int(std::ceil(size.height()))};
}

QSize PdfView::pixels(int page) const
{
    const QSizeF size = QSizeF(pageRect(page).size()) * devicePixelRatioF();
    const double shrink = qMin(1.0, longestSide / qMax(size.width(), size.height()));
    return (size * shrink).toSize();
}

std::pair<int, int> PdfView::visiblePages() const
{
    const int top = verticalScrollBar()->value();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), top);
    const int first = qMax(0, int(after - m_tops.cbegin()) - 1);
    const auto end = std::upper_bound(m_tops.cbegin(), m_tops.cend(), top + viewport()->height());
    return {first, qMax(first, int(end - m_tops.cbegin()) - 1)};
}

void PdfView::askVisible()
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
        const QSize wanted = pixels(page);
        Rendered &known = m_images[page];
        if (known.asked == wanted)
            return;
        known.asked = wanted;
        m_renderer.requestPage(page, wanted);
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

void PdfView::onRendered(int page, QSize size, const QImage &image)
{
    const auto it = m_images.find(page);
    if (it == m_images.end() || it->asked != size)
        return; // scrolled or zoomed away since
    it->image = image;
    viewport()->update();
}

bool PdfView::isSettled() const
{
    if (m_sizes.isEmpty())
        return false;
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        if (m_images.value(page).image.isNull())
            return false;
    }
    return true;
}

int PdfView::currentPage() const
{
    if (m_tops.isEmpty())
        return 0;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), verticalScrollBar()->value() + viewport()->height() / 2);
    return qMax(0, int(after - m_tops.cbegin()) - 1);
}

void PdfView::goToPage(int page, double pointsFromTop)
{
    if (page < 0 || page >= m_tops.size())
        return;
    verticalScrollBar()->setValue(m_tops.at(page) - gap / 2 + int(pointsFromTop * scale()));
    askVisible();
}

void PdfView::showResult(int index)
{
    m_result = index;
    const QPdfLink link = m_search ? m_search->resultAtIndex(index) : QPdfLink();
    if (link.page() >= 0) {
        const QRect page = pageRect(link.page());
        const int middle = page.top() + int(link.location().y() * scale()) - viewport()->height() / 2;
        verticalScrollBar()->setValue(middle);
    }
    viewport()->update();
}

void PdfView::paintPage(QPainter &painter, int page, const QRect &rect) const
{
    const ThemeColors &c = themeColors(palette());
    painter.fillRect(rect, Qt::white); // paper is white in the dark too
    const QImage &image = m_images.value(page).image;
    if (!image.isNull())
        painter.drawImage(rect, image);
    painter.setPen(c.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    if (!m_search)
        return;
    const QPdfLink current = m_result >= 0 ? m_search->resultAtIndex(m_result) : QPdfLink();
    for (const QPdfLink &link : m_search->resultsOnPage(page)) {
        const bool isCurrent = current.page() == page && current.location() == link.location();
        for (const QRectF &mark : link.rectangles()) {
            const QRectF place(rect.left() + mark.left() * scale(), rect.top() + mark.top() * scale(), mark.width() * scale(), mark.height() * scale());
            painter.fillRect(place.adjusted(-1, -1, 1, 1), isCurrent ? QColor(255, 140, 0, 120) : QColor(255, 220, 0, 110));
            if (isCurrent) {
                painter.setPen(QColor(160, 70, 0));
                painter.drawRect(place.adjusted(-1, -1, 1, 1));
            }
        }
    }
}

void PdfView::paintEvent(QPaintEvent *event)
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

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double place = m_contentHeight > 0 ? double(verticalScrollBar()->value()) / m_contentHeight : 0;
    arrange();
    verticalScrollBar()->setValue(int(std::lround(place * m_contentHeight)));
    askVisible();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Equal) {
        setZoom(m_zoom * 1.25);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        setZoom(m_zoom / 1.25);
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home) {
        goToPage(0);
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfView::scrollContentsBy(int, int)
{
    askVisible();
    viewport()->update();
}

} // namespace quayside
