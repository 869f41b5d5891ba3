// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printpages.h"

#include <QFutureWatcher>
#include <QObject>

class QPrinter;

namespace quayside {

/// The pages (from 0, of @p count) that the printer's settings ask for, in their order and as often as the printer does not repeat them itself.
/// @p current: what "current page" means.
QList<int> pagesToPrint(const QPrinter &printer, int count, int current);

/// Prints pages in a worker, one after the other: the window stays alive, and a stop is heard before the next page.
class PagePrinter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePrinter)

public:
    /// @p numbers: which pages, in this order. The printer's paper stays as it is set, turned for each page.
    PagePrinter(SharedPrintPages pages, QList<int> numbers, std::unique_ptr<QPrinter> printer, PrintScale scale, QObject *parent = nullptr);
    ~PagePrinter() override;
    /// Begins; `finished` follows.
    void start();
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    /// @p words say what came of it.
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
