// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QPdfDocument>
#include <QPdfPageRenderer>
#include <QPdfSearchModel>

namespace quayside {

/// Continuous pages of a QPdfDocument. Pages are rendered outside the window thread, only those near the visible part; search results are
/// marked; zoom by factor or to the width. (QPdfView of Qt 6.4 shows no search results and hides where its pages are.)
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfView)

public:
    explicit PdfView(QWidget *parent = nullptr);

    /// Shows @p document (not owned, may be null). @p keepPlace: stay at the same place, the document is a newer state of the same.
    void setDocument(QPdfDocument *document, bool keepPlace);
    void setSearch(QPdfSearchModel *search);
    /// 1.0 is the size of paper on a screen of 96 dots an inch.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setFitWidth(bool fit);
    [[nodiscard]] bool fitsWidth() const { return m_fit; }
    void goToPage(int page, double pointsFromTop = 0);
    /// The page at the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    /// Marks search result @p index as the current one and brings it into view.
    void showResult(int index);
    /// True once the visible pages are rendered (for tests).
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(double factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Rendered {
        QImage image;
        QSize asked;
    };

    void arrange();
    void askVisible();
    void onRendered(int page, QSize size, const QImage &image);
    void paintPage(QPainter &painter, int page, const QRect &rect) const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the content's coordinates
    [[nodiscard]] std::pair<int, int> visiblePages() const;
    [[nodiscard]] double scale() const; ///< pixels a point
    [[nodiscard]] QSize pixels(int page) const;

    QPdfDocument *m_document = nullptr;
    QPdfSearchModel *m_search = nullptr;
    QPdfPageRenderer m_renderer;
    QList<QSizeF> m_sizes; ///< points
    QList<int> m_tops;
    QHash<int, Rendered> m_images;
    double m_zoom = 1;
    bool m_fit = true;
    int m_contentHeight = 0;
    int m_contentWidth = 0;
    int m_result = -1;
    int m_page = -1;
};

} // namespace quayside
