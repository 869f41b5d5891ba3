// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetsview.h"

#include "ui/common/futures.h"

#include <QPainter>
#include <QtConcurrentRun>

namespace quayside {

namespace {

QImage sheetPicture(const SharedPrintPages &pages, int index, QSizeF page, QSizeF sheet, PrintScale scale, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixels.width() / sheet.width(), pixels.height() / sheet.height());
    paintSheet(painter, pages->painter(), index, page, sheet, scale);
    return image;
}

} // namespace

SheetsView::SheetsView(SharedPrintPages pages, QWidget *parent) : PagesView(parent), m_pages(std::move(pages)), m_sizes(m_pages->sizes())
{
    setAccessibleName(tr("Sheets of paper"));
    m_pool.setMaxThreadCount(1);
    setPaper({}, PrintScale::Fit);
}

SheetsView::~SheetsView()
{
    m_pool.clear();
}

void SheetsView::setPaper(QSizeF paper, PrintScale scale)
{
    m_scale = scale;
    m_sheets.clear();
    for (const QSizeF &page : std::as_const(m_sizes))
        m_sheets.append(paper.isEmpty() ? page : turnedAs(page, paper));
    setPages(m_sheets, false);
}

void SheetsView::request(int page, QSize pixels)
{
    whenDone(QtConcurrent::run(&m_pool, sheetPicture, m_pages, page, m_sizes.at(page), m_sheets.at(page), m_scale, pixels), this,
             [this, page, pixels, sheet = m_sheets.at(page), scale = m_scale](const QImage &image) {
                 const bool fits = sheet == sheetSize(page) && scale == m_scale; // else the paper changed meanwhile
                 take(page, pixels, fits ? image : QImage());
             });
}

} // namespace quayside
