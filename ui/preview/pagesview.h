// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace quayside {

/// Pages one below the other, or two beside each other, zoomed by factor or to fit. Subclasses render those near the visible part, off the window
/// thread; pages far from it are let go of.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesView)

public:
    /// What the zoom follows when the view gets another size.
    enum class Fit { None, Width, Page };

    explicit PagesView(QWidget *parent = nullptr);

    /// 1.0: paper size on a 96 dpi screen.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Zooms in by @p steps; out if negative.
    void zoomBy(int steps);
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFitWidth(bool fit) { setFit(fit ? Fit::Width : Fit::None); }
    [[nodiscard]] bool fitsWidth() const { return m_fit == Fit::Width; }
    /// Pages beside each other: 1 or 2.
    void setColumns(int columns);
    [[nodiscard]] int columns() const { return m_columns; }
    void goToPage(int page, double pointsFromTop = 0);
    /// The page at the view's middle, from 0.
    [[nodiscard]] int currentPage() const;
    /// Where @p page stands in the viewport.
    [[nodiscard]] QRect pageOnScreen(int page) const;
    /// The page at the view's upper edge, and how much of its height is above it.
    [[nodiscard]] std::pair<int, double> placeAtTop() const;
    /// The inverse of placeAtTop().
    void bringToTop(int page, double within);
    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    /// Whether the visible pages are rendered (for tests).
    [[nodiscard]] bool isSettled() const;
    /// Bytes of the pictures that are held (for tests).
    [[nodiscard]] qint64 heldBytes() const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(double factor);
    /// The visible pages are rendered.
    void settled();

protected:
    /// Page sizes in points. @p keepPlace: a newer state; old images stay until replaced.
    void setPages(const QList<QSizeF> &sizes, bool keepPlace);
    /// Renders @p page, then calls take() once. At most two are pending, so scrolled-past pages do not come first.
    virtual void request(int page, QSize pixels) = 0;
    /// A null image: outdated or failed.
    void take(int page, QSize pixels, const QImage &image);
    /// Paints over a page at @p rect.
    virtual void paintOver(QPainter &painter, int page, const QRect &rect) const;
    [[nodiscard]] double scale() const;           ///< device-independent pixels a point
    [[nodiscard]] QRect pageRect(int page) const; ///< in content coordinates
    /// The page under @p at of the viewport, or the nearest one.
    [[nodiscard]] int pageUnder(QPoint at) const;
    /// Where @p at of the viewport lies on @p page, in points from its top left; outside is moved to its edge.
    [[nodiscard]] QPointF pointOn(int page, QPoint at) const;

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

    /// A point of a page.
    struct Place {
        int page = 0;
        double within = 0; ///< of the page's height
    };

    void arrange();
    void zoomToFit(const QSizeF &row);
    void rearrange();
    void askVisible();
    [[nodiscard]] int firstOfRow(int page) const { return page - page % m_columns; }
    [[nodiscard]] double rowWidth(int page) const;
    /// What stands @p below the view's upper edge.
    [[nodiscard]] Place placeAt(int below) const;
    void bring(const Place &place, int below);
    void paintPage(QPainter &painter, int page, const QRect &rect) const;
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] std::pair<int, int> visiblePages() const;
    [[nodiscard]] QSize pixels(int page) const;

    QList<QSizeF> m_sizes; ///< points
    QList<int> m_tops;
    QHash<int, Rendered> m_images;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_columns = 1;
    int m_contentHeight = 0;
    int m_contentWidth = 0;
    int m_page = -1;
    int m_pending = 0; ///< requested images
};

} // namespace quayside
