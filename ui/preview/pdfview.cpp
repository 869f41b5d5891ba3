// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfview.h"

#include "ui/preview/findbar.h"

#include "ui/common/futures.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfSelection>
#include <QScrollBar>
#include <QStyleHints>
#include <QtConcurrentRun>

#include <algorithm>

namespace quayside {

namespace {

constexpr double roomAbove = 48;  ///< points above a marked stretch, for what leads to it
constexpr double lineHeight = 16; ///< of a stretch that has no end on its page

QImage pagePicture(const OpenedPdf &pdf, int page, QSize pixels)
{
    return pdf.document->render(page, pixels);
}

} // namespace

namespace {

/// Whether a letter stands before @p at in the direction of reading.
bool isBefore(const QRectF &letter, QPointF at)
{
    return letter.bottom() < at.y() || (letter.top() <= at.y() && letter.center().x() < at.x());
}

/// The number of the first of @p count letters that does not stand before @p at: Qt Pdf finds letters only right under a point, and people begin beside
/// them.
int letterAt(const OpenedPdf &pdf, int page, QPointF at, int count)
{
    int low = 0;
    int high = count;
    while (low < high) {
        int middle = (low + high) / 2;
        QRectF letter;
        for (; middle < high; ++middle) { // blanks have no place
            letter = pdf.document->getSelectionAtIndex(page, middle, 1).boundingRectangle();
            if (!letter.isEmpty())
                break;
        }
        if (middle < high && isBefore(letter, at))
            low = middle + 1;
        else
            high = (low + high) / 2;
    }
    return low;
}

} // namespace

PdfView::PdfView(QWidget *parent) : PagesView(parent)
{
    setAccessibleName(tr("Pages"));
    viewport()->setCursor(Qt::IBeamCursor);
    m_pool.setMaxThreadCount(1);
}

void PdfView::setPdf(const OpenedPdf &pdf, bool keepPlace)
{
    m_pdf = pdf;
    ++m_generation;
    dropSelection();
    clearHits();
    m_stretch.reset();
    m_tints.clear();
    setPages(pdf.sizes, keepPlace);
}

void PdfView::request(int page, QSize pixels)
{
    whenDone(QtConcurrent::run(&m_pool, pagePicture, m_pdf, page, pixels), this,
             [this, page, pixels, asked = m_generation](const QImage &image) { take(page, pixels, asked == m_generation ? image : QImage()); });
}

void PdfView::clearHits()
{
    m_hits.clear();
    m_current = -1;
    viewport()->update();
}

void PdfView::addHits(const QList<PdfHit> &hits)
{
    m_hits += hits;
    viewport()->update();
}

void PdfView::showHit(int index)
{
    m_current = index;
    const PdfHit hit = m_hits.value(index);
    if (!hit.marks.isEmpty() && hit.page < pageCount()) {
        const QRect page = pageRect(hit.page);
        const QPointF at = hit.marks.first().center() * scale();
        verticalScrollBar()->setValue(page.top() + int(at.y()) - viewport()->height() / 2);
        horizontalScrollBar()->setValue(page.left() + int(at.x()) - viewport()->width() / 2);
    }
    viewport()->update();
}

PdfView::Selected PdfView::select(const OpenedPdf &pdf, const Span &span)
{
    if (span.all) {
        const QPdfSelection all = pdf.document->getAllText(span.page);
        return {span.page, all.text(), all.bounds()};
    }
    const int count = int(pdf.document->getAllText(span.page).text().size());
    const int one = letterAt(pdf, span.page, span.from, count);
    const int other = letterAt(pdf, span.page, span.to, count);
    if (one == other)
        return {span.page, {}, {}};
    const QPdfSelection found = pdf.document->getSelectionAtIndex(span.page, qMin(one, other), qAbs(other - one));
    return {span.page, found.text(), found.bounds()};
}

/// In a worker, as Qt Pdf does one thing at a time; the newest span counts.
void PdfView::askSelection(const Span &span)
{
    if (m_selecting) {
        m_next = span;
        return;
    }
    m_selecting = true;
    whenDone(QtConcurrent::run(&m_pool, &PdfView::select, m_pdf, span), this, [this, asked = m_generation](const Selected &selected) {
        m_selecting = false;
        if (asked == m_generation)
            m_selected = selected;
        viewport()->update();
        if (m_next)
            askSelection(*std::exchange(m_next, {}));
    });
}

void PdfView::dropSelection()
{
    m_selected = {};
    m_dragged.reset();
    m_next.reset();
    viewport()->update();
}

void PdfView::copy() const
{
    if (!m_selected.text.isEmpty())
        QGuiApplication::clipboard()->setText(m_selected.text);
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || pageCount() == 0)
        return PagesView::mousePressEvent(event);
    dropSelection();
    const QPoint at = event->position().toPoint();
    const int page = pageUnder(at);
    m_dragging = false;
    m_dragged = Span{page, pointOn(page, at), pointOn(page, at)};
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return PagesView::mouseMoveEvent(event);
    m_dragged->to = pointOn(m_dragged->page, event->position().toPoint());
    m_dragging = m_dragging || (m_dragged->to - m_dragged->from).manhattanLength() * scale() >= QGuiApplication::styleHints()->startDragDistance();
    if (m_dragging)
        askSelection(*m_dragged);
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    const auto span = std::exchange(m_dragged, {});
    if (span && !m_dragging && event->button() == Qt::LeftButton)
        Q_EMIT clicked(span->page, span->from);
}

void PdfView::setTints(const QHash<int, QList<QRectF>> &places)
{
    m_tints = places;
    viewport()->update();
}

void PdfView::showStretch(const std::optional<PageStretch> &stretch)
{
    m_stretch = stretch;
    if (m_stretch)
        goToPage(m_stretch->page, qMax(0.0, m_stretch->top - roomAbove));
    viewport()->update();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll) && pageCount() > 0)
        askSelection({currentPage(), {}, {}, true});
    else
        PagesView::keyPressEvent(event);
}

void PdfView::paintOver(QPainter &painter, int page, const QRect &rect) const
{
    const QList<QRectF> tints = m_tints.value(page);
    for (const QRectF &place : tints)
        painter.fillRect(QRectF(rect.topLeft() + place.topLeft() * scale(), place.size() * scale()).adjusted(-1, -1, 1, 1), QColor(255, 150, 0, 70));
    if (!tints.isEmpty()) // nothing by colour alone: a bar beside the page
        painter.fillRect(QRectF(rect.left() - 6, rect.top(), 4, rect.height()), QColor(200, 90, 0));
    if (m_stretch && m_stretch->page == page) {
        QColor tint = themeColors(palette()).accent;
        const double bottom = m_stretch->bottom > 0 ? m_stretch->bottom : m_stretch->top + lineHeight;
        const QRectF band(rect.left(), rect.top() + m_stretch->top * scale(), rect.width(), (bottom - m_stretch->top) * scale());
        painter.fillRect(QRectF(band.topLeft(), QSizeF(4, band.height())), tint);
        tint.setAlpha(28);
        painter.fillRect(band, tint);
    }
    if (page == m_selected.page) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlpha(90);
        for (const QPolygonF &bounds : m_selected.bounds) {
            const QRectF box = bounds.boundingRect();
            painter.fillRect(QRectF(rect.topLeft() + box.topLeft() * scale(), box.size() * scale()), tint);
        }
    }
    const auto byPage = [](const PdfHit &hit, int number) { return hit.page < number; };
    for (auto hit = std::lower_bound(m_hits.cbegin(), m_hits.cend(), page, byPage); hit != m_hits.cend() && hit->page == page; ++hit) {
        const bool isCurrent = hit - m_hits.cbegin() == m_current;
        for (const QRectF &mark : hit->marks) {
            const QRectF place(rect.topLeft() + mark.topLeft() * scale(), mark.size() * scale());
            paintFound(painter, place, isCurrent);
        }
    }
}

} // namespace quayside
