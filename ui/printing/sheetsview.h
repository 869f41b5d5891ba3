// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagesview.h"
#include "ui/printing/printpages.h"

#include <QThreadPool>

namespace quayside {

/// Sheets as the printer will deliver them, painted in a worker.
class SheetsView final : public PagesView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetsView)

public:
    explicit SheetsView(SharedPrintPages pages, QWidget *parent = nullptr);
    ~SheetsView() override;

    /// @p paper in points; empty: each page's own size.
    void setPaper(QSizeF paper, PrintScale scale);
    /// In points.
    [[nodiscard]] QSizeF sheetSize(int page) const { return m_sheets.value(page); }

protected:
    void request(int page, QSize pixels) override;

private:
    SharedPrintPages m_pages;
    QList<QSizeF> m_sizes;
    QList<QSizeF> m_sheets;
    PrintScale m_scale = PrintScale::Fit;
    QThreadPool m_pool;
};

} // namespace quayside
