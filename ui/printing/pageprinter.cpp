// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageprinter.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace quayside {

namespace {

void turn(QPrinter &printer, QSizeF page)
{
    printer.setPageOrientation(page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/// In a worker; true if all pages were printed.
void printAll(QPromise<bool> &promise, const SharedPrintPages &pages, const QList<int> &numbers, const std::shared_ptr<QPrinter> &printer, PrintScale scale)
{
    const QList<QSizeF> sizes = pages->sizes();
    const PrintPages::Paint paint = pages->painter();
    promise.setProgressRange(0, int(numbers.size()));
    printer->setFullPage(true);
    turn(*printer, sizes.at(numbers.first()));
    QPainter painter;
    if (!painter.begin(printer.get())) {
        promise.addResult(false);
        return;
    }
    const double dots = printer->resolution() / 72.0;
    for (int i = 0; i < numbers.size(); ++i) {
        if (promise.isCanceled()) {
            printer->abort();
            return;
        }
        const QSizeF page = sizes.at(numbers.at(i));
        turn(*printer, page);
        if (i > 0 && !printer->newPage()) {
            promise.addResult(false);
            return;
        }
        painter.save();
        painter.scale(dots, dots);
        paintSheet(painter, paint, numbers.at(i), page, printer->pageLayout().fullRectPoints().size(), scale);
        painter.restore();
        promise.setProgressValue(i + 1);
    }
    promise.addResult(painter.end() && printer->printerState() != QPrinter::Error);
}

} // namespace

QList<int> pagesToPrint(const QPrinter &printer, int count, int current)
{
    QList<int> once;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 1; page <= count; ++page) {
        const bool wanted = printer.printRange() == QPrinter::CurrentPage                      ? page == current + 1
                            : printer.printRange() == QPrinter::PageRange && !ranges.isEmpty() ? ranges.contains(page)
                                                                                               : true;
        if (wanted)
            once.append(page - 1);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : qMax(1, printer.copyCount());
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all += once;
        return all;
    }
    for (const int page : std::as_const(once))
        all += QList<int>(copies, page);
    return all;
}

PagePrinter::PagePrinter(SharedPrintPages pages, QList<int> numbers, std::unique_ptr<QPrinter> printer, PrintScale scale, QObject *parent)
    : QObject(parent), m_pages(std::move(pages)), m_numbers(std::move(numbers)), m_printer(std::move(printer)), m_scale(scale)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (done > 0)
            Q_EMIT progress(done, int(m_numbers.size()));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PagePrinter::end);
}

PagePrinter::~PagePrinter()
{
    m_watcher.cancel();
}

void PagePrinter::start()
{
    if (m_numbers.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(false, tr("There is nothing to print in these pages.")); }, Qt::QueuedConnection);
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(printAll, m_pages, m_numbers, m_printer, m_scale));
}

void PagePrinter::cancel()
{
    m_watcher.cancel();
}

void PagePrinter::end()
{
    const QFuture<bool> done = m_watcher.future();
    if (done.resultCount() == 0)
        Q_EMIT finished(false, tr("Printing was stopped."));
    else if (!done.result())
        Q_EMIT finished(false, tr("The printer did not take the pages. Check that it is there and try again."));
    else
        Q_EMIT finished(true, tr("%Ln page(s) sent to the printer.", nullptr, int(m_numbers.size())));
}

} // namespace quayside
