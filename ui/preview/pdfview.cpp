// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfview.h"

#include "ui/preview/findbar.h"

#include "ui/common/futures.h"

#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

namespace quayside {

namespace {

QImage pagePicture(const OpenedPdf &pdf, int page, QSize pixels)
{
    return pdf.document->render(page, pixels);
}

} // namespace

PdfView::PdfView(QWidget *parent) : PagesView(parent)
{
    setAccessibleName(tr("Pages"));
    m_pool.setMaxThreadCount(1);
}

void PdfView::setPdf(const OpenedPdf &pdf, bool keepPlace)
{
    m_pdf = pdf;
    ++m_generation;
    clearHits();
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

void PdfView::paintOver(QPainter &painter, int page, const QRect &rect) const
{
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
