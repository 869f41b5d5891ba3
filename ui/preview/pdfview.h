// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagesview.h"
#include "ui/preview/pdfreader.h"

#include <QThreadPool>

namespace quayside {

/// The pages of a PDF, with search results marked. (QPdfView of Qt 6.4 shows no search results and hides where its pages are.)
class PdfView final : public PagesView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfView)

public:
    explicit PdfView(QWidget *parent = nullptr);

    /// @p keepPlace: stay at the same place, the document is a newer state of the same.
    void setPdf(const OpenedPdf &pdf, bool keepPlace);
    /// Takes all marks away.
    void clearHits();
    /// Adds marks, in the order of the pages.
    void addHits(const QList<PdfHit> &hits);
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    /// Marks hit @p index as the current one and brings it into view.
    void showHit(int index);

protected:
    void request(int page, QSize pixels) override;
    void paintOver(QPainter &painter, int page, const QRect &rect) const override;

private:
    OpenedPdf m_pdf;
    QList<PdfHit> m_hits; ///< by page
    int m_current = -1;
    quint64 m_generation = 0;
    QThreadPool m_pool; ///< of one: Qt Pdf draws one page at a time
};

} // namespace quayside
