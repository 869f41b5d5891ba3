// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printer.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace quayside {

namespace {

constexpr int sharpest = 300; ///< dots an inch of a page's picture: beyond it paper shows no difference, memory does

} // namespace

PagePrinter::PagePrinter(const QByteArray &pdf, std::unique_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent), m_printer(std::move(printer))
{
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PagePrinter::printSome);
}

PagePrinter::~PagePrinter() = default;

void PagePrinter::start()
{
    const int pages = m_document.pageCount();
    const bool ranged = m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0;
    m_first = ranged ? m_printer->fromPage() - 1 : 0;
    m_last = ranged ? qMin(m_printer->toPage(), pages) - 1 : pages - 1;
    m_next = m_first;
    if (pages == 0 || m_first > m_last) {
        end(false, tr("There is nothing to print in these pages."));
        return;
    }
    m_printer->setFullPage(true);
    const QSizeF size = m_document.pagePointSize(m_first);
    m_printer->setPageSize(QPageSize(size.width() <= size.height() ? size : size.transposed(), QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    m_printer->setPageOrientation(size.width() <= size.height() ? QPageLayout::Portrait : QPageLayout::Landscape);
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_printer.get())) {
        end(false, tr("The printer did not take the pages. Check that it is there and try again."));
        return;
    }
    m_timer.start(0);
}

void PagePrinter::cancel()
{
    if (m_painter && m_painter->isActive())
        m_printer->abort();
    end(false, tr("Printing was stopped."));
}

void PagePrinter::printSome()
{
    if (m_next > m_first)
        m_printer->newPage();
    if (!printPage(m_next)) {
        end(false, tr("Page %1 could not be drawn.").arg(m_next + 1));
        return;
    }
    ++m_next;
    Q_EMIT progress(m_next - m_first, m_last - m_first + 1);
    if (m_next > m_last)
        end(true, tr("%n page(s) sent to the printer.", nullptr, m_last - m_first + 1));
    else
        m_timer.start(0); // the window gets its turn between two pages
}

bool PagePrinter::printPage(int page)
{
    const QRectF paper = m_printer->paperRect(QPrinter::DevicePixel);
    const QSizeF points = m_document.pagePointSize(page);
    if (points.isEmpty())
        return false;
    const double dots = qMin(sharpest, m_printer->resolution()) / 72.0;
    const QImage picture = m_document.render(page, (points * dots).toSize());
    if (picture.isNull())
        return false;
    const QSizeF fitted = points.scaled(paper.size(), Qt::KeepAspectRatio);
    const QPointF corner(paper.left() + (paper.width() - fitted.width()) / 2, paper.top() + (paper.height() - fitted.height()) / 2);
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter->drawImage(QRectF(corner, fitted), picture);
    return true;
}

void PagePrinter::end(bool ok, const QString &words)
{
    m_timer.stop();
    if (m_painter) {
        m_painter->end();
        m_painter.reset();
        Q_EMIT finished(ok, words);
    } else if (!ok) {
        Q_EMIT finished(false, words);
    }
}

void printWithDialog(const QByteArray &pdf, const QString &title, QWidget *parent, const std::function<void(PagePrinter *)> &started)
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setDocName(title);
    auto *dialog = new QPrintDialog(printer->get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, true);
    dialog->setMinMax(1, 10'000);
    QObject::connect(dialog, &QDialog::accepted, parent, [=] {
        auto *job = new PagePrinter(pdf, std::move(*printer), parent);
        QObject::connect(job, &PagePrinter::finished, job, &QObject::deleteLater);
        started(job);
        job->start();
    });
    dialog->open(); // no nested event loop
}

} // namespace quayside
