// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace quayside {

/// Continuous pages, one below the other. Who derives from it makes the pictures, outside the window's thread; only those near the visible
/// part are asked for. Zoom by factor or to the width.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesView)

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// 1.0 is the size of paper on a screen of 96 dots an inch.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// @p steps larger, or smaller where negative.
    void zoomBy(int steps);
    void setFitWidth(bool fit);
    [[nodiscard]] bool fitsWidth() const { return m_fit; }
    void goToPage(int page, double pointsFromTop = 0);
    /// The page at the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    /// True once the visible pages have their pictures (for tests).
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(double factor);
    /// The visible pages have their pictures.
    void settled();

protected:
    /// Pages of these sizes, in points. @p keepPlace: a newer state of the same; old pictures stay until new ones come.
    void setPages(const QList<QSizeF> &sizes, bool keepPlace);
    /// Wants the picture of @p page; it is given to take() later, once. Not more than two are wanted at a time, so what was scrolled past is not
    /// drawn first.
    virtual void request(int page, QSize pixels) = 0;
    /// A null image: none, the page may be asked for again.
    void take(int page, QSize pixels, const QImage &image);
    /// Paints on top of a page that stands in @p rect.
    virtual void paintOver(QPainter &painter, int page, const QRect &rect) const;
    [[nodiscard]] double scale() const;           ///< device-independent pixels a point
    [[nodiscard]] QRect pageRect(int page) const; ///< in the content's coordinates

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
    void paintPage(QPainter &painter, int page, const QRect &rect) const;
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
    int m_pending = 0; ///< pictures asked for and not there yet
};

} // namespace quayside
