// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printing.h"

#include "ui/common/futures.h"
#include "ui/common/notice.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/sheetsview.h"

#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QThread>
#include <QtConcurrentRun>

namespace quayside {

Printing::Printing(Engine &engine, Notice &notice, QWidget *window) : QObject(window), m_engine(engine), m_notice(notice), m_window(window) {}

Printing::~Printing()
{
    m_layout.cancel();
}

Printing::Work::Work() = default;
Printing::Work::Work(Work &&) noexcept = default;
Printing::Work &Printing::Work::operator=(Work &&) noexcept = default;
Printing::Work::~Work() = default;

Printing::Work Printing::take()
{
    Work work;
    work.layout = m_laidOut;
    if (m_printer) {
        disconnect(m_printer, nullptr, this, nullptr);
        disconnect(m_printer, nullptr, m_printer, nullptr);
        m_printer->setParent(nullptr);
        work.printer.reset(m_printer);
        m_printer = nullptr;
    }
    stop();
    return work;
}

void Printing::goOnWith(Work work)
{
    if (work.layout)
        print(*work.layout);
    if (work.printer) {
        work.printer->setParent(this);
        follow(work.printer.release());
    }
}

/// A new print replaces the old.
void Printing::stop()
{
    ++m_generation;
    m_laidOut.reset();
    m_layout.cancel();
    if (m_preview)
        m_preview->reject();
}

void Printing::print(const ExportRequest &request)
{
    stop();
    m_notice.tell(Notice::Kind::Info, tr("Laying out the pages…"), tr("Stop"), [this] { stop(); });
    m_laidOut = request;
    m_layout = m_engine.preview(request, RunPurpose::Print);
    whenDone(m_layout, this, [this, asked = m_generation, title = request.title](const Result<Preview> &made) {
        if (asked != m_generation)
            return;
        m_laidOut.reset();
        if (!made) {
            m_notice.tell(Notice::Kind::Error, sentence(made.error()));
            return;
        }
        m_notice.dismiss();
        preview(printPages(made->pages), title);
    });
}

void Printing::printFile(const QByteArray &pdf, const QString &title)
{
    stop();
    whenDone(QtConcurrent::run(openPdf, pdf), this, [this, asked = m_generation, title](const OpenedPdf &opened) {
        if (asked == m_generation && opened.document)
            preview(printPages(opened), title);
    });
}

void Printing::preview(const SharedPrintPages &pages, const QString &title)
{
    m_preview = new PrintPreview(pages, title, m_window);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preview, &QDialog::accepted, this, [this, pages, title] { choosePrinter(pages, title, *m_preview); });
    m_preview->open(); // no nested event loop
    Q_EMIT previewed();
}

void Printing::choosePrinter(const SharedPrintPages &pages, const QString &title, const PrintPreview &chosen)
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setDocName(title);
    (*printer)->setFullPage(true);
    (*printer)->setPageSize(chosen.paper());
    const int count = int(pages->sizes().size());
    auto *dialog = new QPrintDialog(printer->get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setMinMax(1, count);
    dialog->setFromTo(1, count);
    connect(dialog, &QDialog::accepted, this, [this, pages, printer, count, current = chosen.sheets()->currentPage(), scale = chosen.scale()] {
        const QList<int> numbers = pagesToPrint(**printer, count, current);
        start(pages, numbers, std::move(*printer), scale);
    });
    dialog->open();
}

void Printing::start(const SharedPrintPages &pages, const QList<int> &numbers, std::unique_ptr<QPrinter> printer, PrintScale scale)
{
    follow(new PagePrinter(pages, numbers, std::move(printer), scale, this));
    m_printer->start();
}

void Printing::follow(PagePrinter *printer)
{
    m_printer = printer;
    connect(m_printer, &PagePrinter::progress, this, [this, job = m_printer](int done, int total) {
        m_notice.tell(Notice::Kind::Info, tr("Printing page %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)), tr("Stop"), [job] {
            if (job)
                job->cancel();
        });
    });
    connect(m_printer, &PagePrinter::finished, this,
            [this](bool ok, const QString &words) { m_notice.tell(ok ? Notice::Kind::Success : Notice::Kind::Error, words, {}, {}, ok ? 8 : 0); });
    connect(m_printer, &PagePrinter::finished, m_printer, &QObject::deleteLater);
}

} // namespace quayside
