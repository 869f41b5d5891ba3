// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpages.h"

#include "paint/painter.h"

#include <QPainter>

namespace quayside {

namespace {

constexpr double sharpest = 300; ///< dpi of a page image; more costs memory, invisibly

class LaidOutPages final : public PrintPages
{
public:
    explicit LaidOutPages(SharedPages pages) : m_pages(std::move(pages)) {}

    [[nodiscard]] QList<QSizeF> sizes() const override
    {
        QList<QSizeF> sizes;
        for (const Page &page : m_pages->pages)
            sizes.append(page.size);
        return sizes;
    }
    [[nodiscard]] Paint painter() const override
    {
        return [pages = m_pages, brush = std::make_shared<PagePainter>(*m_pages)](QPainter &painter, int page) { brush->paint(painter, page); };
    }
    [[nodiscard]] bool vectors() const override { return true; }

private:
    SharedPages m_pages;
};

class PdfPages final : public PrintPages
{
public:
    explicit PdfPages(OpenedPdf pdf) : m_pdf(std::move(pdf)) {}

    [[nodiscard]] QList<QSizeF> sizes() const override { return m_pdf.sizes; }
    [[nodiscard]] Paint painter() const override
    {
        return [pdf = m_pdf](QPainter &painter, int page) {
            const QSizeF points = pdf.sizes.value(page);
            const double dots = qMin(sharpest / 72, painter.deviceTransform().m11());
            const QImage picture = pdf.document->render(page, (points * dots).toSize());
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(QPointF(), points), picture);
        };
    }
    [[nodiscard]] bool vectors() const override { return false; }

private:
    OpenedPdf m_pdf;
};

} // namespace

SharedPrintPages printPages(SharedPages pages)
{
    return std::make_shared<LaidOutPages>(std::move(pages));
}

SharedPrintPages printPages(OpenedPdf pdf)
{
    return std::make_shared<PdfPages>(std::move(pdf));
}

QRectF placeOnSheet(QSizeF page, QSizeF sheet, PrintScale scale)
{
    const QSizeF size = scale == PrintScale::Fit ? page.scaled(sheet, Qt::KeepAspectRatio) : page;
    return {QPointF((sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2), size};
}

QSizeF turnedAs(QSizeF page, QSizeF paper)
{
    return (page.width() > page.height()) == (paper.width() > paper.height()) ? paper : paper.transposed();
}

void paintSheet(QPainter &painter, const PrintPages::Paint &paint, int index, QSizeF page, QSizeF sheet, PrintScale scale)
{
    const QRectF place = placeOnSheet(page, sheet, scale);
    painter.save();
    painter.setClipRect(QRectF(QPointF(), sheet), Qt::IntersectClip);
    painter.translate(place.topLeft());
    painter.scale(place.width() / page.width(), place.height() / page.height());
    paint(painter, index);
    painter.restore();
}

} // namespace quayside
