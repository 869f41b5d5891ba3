// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/printing/printpages.h"

#include <QPointer>

class QPrinter;

namespace quayside {

class Notice;
class PagePrinter;
class PrintPreview;

/// From layout, sheets and printer dialog to paper, with progress in the notice. One at a time.
class Printing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Printing)

public:
    /// @p window owns the dialogs; all three outlive this.
    Printing(Engine &engine, Notice &notice, QWidget *window);
    ~Printing() override;

    /// What goes on, for the printing of another window to go on with.
    struct Work {
        Work();
        Work(Work &&) noexcept;
        Work &operator=(Work &&) noexcept;
        ~Work();
        std::optional<ExportRequest> layout;  ///< its pages are being laid out
        std::unique_ptr<PagePrinter> printer; ///< pages go to paper
    };
    [[nodiscard]] Work take();
    void goOnWith(Work work);

    /// Prints the pages of @p request's PDF.
    void print(const ExportRequest &request);
    /// Prints a finished PDF.
    void printFile(const QByteArray &pdf, const QString &title);

Q_SIGNALS:
    /// The sheets are shown.
    void previewed();

private:
    void preview(const SharedPrintPages &pages, const QString &title);
    void choosePrinter(const SharedPrintPages &pages, const QString &title, const PrintPreview &chosen);
    void start(const SharedPrintPages &pages, const QList<int> &numbers, std::unique_ptr<QPrinter> printer, PrintScale scale);
    void follow(PagePrinter *printer);
    void stop();

    Engine &m_engine;
    Notice &m_notice;
    QWidget *m_window;
    QFuture<Result<Preview>> m_layout;
    std::optional<ExportRequest> m_laidOut; ///< whose pages are being laid out
    QPointer<PrintPreview> m_preview;
    QPointer<PagePrinter> m_printer;
    quint64 m_generation = 0;
};

} // namespace quayside
