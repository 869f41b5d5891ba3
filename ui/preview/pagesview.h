// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace quayside {

/// Pages one below the other, zoomed by factor or to width. Subclasses render those near the visible part, off the window thread.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesView)

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// 1.0: paper size on a 96 dpi screen.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Zooms in by @p steps; out if negative.
    void zoomBy(int steps);
    void setFitWidth(bool fit);
    [[nodiscard]] bool fitsWidth() const { return m_fit; }
    void goToPage(int page, double pointsFromTop = 0);
    /// The page at the view's middle, from 0.
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    /// Whether the visible pages are rendered (for tests).
    [[nodiscard]] bool isSettled() const;

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
    void askVisible();
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
    bool m_fit = true;
    int m_contentHeight = 0;
    int m_contentWidth = 0;
    int m_page = -1;
    int m_pending = 0; ///< requested images
};

} // namespace quayside
