// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagesview.h"
#include "ui/preview/pdfreader.h"
#include "ui/preview/sourceplaces.h"

#include <QPolygonF>
#include <QThreadPool>

#include <optional>

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
    /// The text that was selected with the mouse, or all of a page by Ctrl+A; Ctrl+C copies it.
    [[nodiscard]] QString selectedText() const { return m_selected.text; }
    void copy() const;
    /// Marks @p stretch and scrolls to it; nothing: takes the mark away.
    void showStretch(const std::optional<PageStretch> &stretch);
    /// Tints @p places by page, in points: what differs from another PDF. Gone with the next PDF.
    void setTints(const QHash<int, QList<QRectF>> &places);
    [[nodiscard]] const std::optional<PageStretch> &shownStretch() const { return m_stretch; }

Q_SIGNALS:
    /// A click at @p point of @p page, in points from its top left, that selects nothing.
    void clicked(int page, QPointF point);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void request(int page, QSize pixels) override;
    void paintOver(QPainter &painter, int page, const QRect &rect) const override;

private:
    struct Selected {
        int page = -1;
        QString text;
        QList<QPolygonF> bounds; ///< in points
    };
    /// From where to where on a page; no points: all of it.
    struct Span {
        int page = -1;
        QPointF from;
        QPointF to;
        bool all = false;
    };
    static Selected select(const OpenedPdf &pdf, const Span &span);
    void askSelection(const Span &span);
    void dropSelection();

    OpenedPdf m_pdf;
    Selected m_selected;
    std::optional<Span> m_dragged; ///< while the button is down
    std::optional<Span> m_next;    ///< asked for while another one is looked up
    bool m_selecting = false;
    bool m_dragging = false; ///< the button has moved since it went down
    std::optional<PageStretch> m_stretch;
    QHash<int, QList<QRectF>> m_tints;
    QList<PdfHit> m_hits; ///< by page
    int m_current = -1;
    quint64 m_generation = 0;
    QThreadPool m_pool; ///< one thread: Qt Pdf draws a page at a time
};

} // namespace quayside
