// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QMap>
#include <QThread>

namespace quayside {

class HtmlPage;

/// An HTML page, drawn without scripts and without the network, in a thread of its own. Links inside the page are followed; others are only
/// told.
class HtmlView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlView)

public:
    explicit HtmlView(QWidget *parent = nullptr);
    ~HtmlView() override;

    /// Shows @p html once it is laid out (`shown`); @p files are what was made beside it, by relative name. A later call overtakes this one.
    /// @p keepPlace: a newer state of the same page. False when the page is too large or too deep to be drawn here: nothing changes then.
    bool showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace);
    /// Scrolls to the element with this id, where there is one.
    void goTo(const QString &anchor);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int contentHeight() const { return m_size.height(); }
    /// True once what is visible is painted (for tests).
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void shown();
    void linkClicked(const QString &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    template<class Call>
    void tell(Call call);
    void onArranged(QSize size, const QString &title);
    void onPainted(const QImage &image, QRect area);
    void follow(const QString &url);
    void askArrange();
    void askPicture();
    [[nodiscard]] QRect visibleArea() const;
    [[nodiscard]] QPoint onPage(QPoint at) const;

    QThread m_thread;
    HtmlPage *m_page; ///< lives in m_thread
    QSize m_size;     ///< of the page
    QString m_title;
    QImage m_image;
    QRect m_area;       ///< what m_image shows
    QRect m_asked;      ///< what is being painted; empty: nothing
    QPoint m_pressed;
    QSize m_viewport;   ///< that the page was, or is being, laid out for
    int m_arranging = 0; ///< layouts that were asked for
    bool m_loading = false;
    bool m_keepPlace = false;
};

} // namespace quayside
