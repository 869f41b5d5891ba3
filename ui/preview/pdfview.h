// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagesview.h"
#include "ui/preview/pdfreader.h"

#include <QThreadPool>

namespace quayside {

/// A PDF's pages with search highlights, which QPdfView of Qt 6.4 lacks; it also hides its page mapping.
class PdfView final : public PagesView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfView)

public:
    explicit PdfView(QWidget *parent = nullptr);

    /// @p keepPlace: a newer state of the same document.
    void setPdf(const OpenedPdf &pdf, bool keepPlace);
    /// Removes all highlights.
    void clearHits();
    /// Adds highlights, in page order.
    void addHits(const QList<PdfHit> &hits);
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    /// Makes match @p index current and scrolls to it.
    void showHit(int index);

protected:
    void request(int page, QSize pixels) override;
    void paintOver(QPainter &painter, int page, const QRect &rect) const override;

private:
    OpenedPdf m_pdf;
    QList<PdfHit> m_hits; ///< by page
    int m_current = -1;
    quint64 m_generation = 0;
    QThreadPool m_pool; ///< one thread: Qt Pdf draws a page at a time
};

} // namespace quayside
