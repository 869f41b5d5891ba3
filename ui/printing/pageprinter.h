// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printpages.h"

#include <QFutureWatcher>
#include <QObject>

class QPrinter;

namespace quayside {

/// The pages (from 0, of @p count) the printer's settings select, in order, with copies it does not make itself. @p current: the "current page".
QList<int> pagesToPrint(const QPrinter &printer, int count, int current);

/// Prints page by page in a worker: the window stays responsive, a stop is heard between pages.
class PagePrinter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePrinter)

public:
    /// @p numbers: pages, in this order. The printer's paper stays, turned for each page.
    PagePrinter(SharedPrintPages pages, QList<int> numbers, std::unique_ptr<QPrinter> printer, PrintScale scale, QObject *parent = nullptr);
    ~PagePrinter() override;
    /// Starts; `finished` follows.
    void start();
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    /// @p words tell the outcome.
    void finished(bool ok, const QString &words);

private:
    void end();
    SharedPrintPages m_pages;
    QList<int> m_numbers;
    std::shared_ptr<QPrinter> m_printer;
    PrintScale m_scale;
    QFutureWatcher<bool> m_watcher;
};

} // namespace quayside
