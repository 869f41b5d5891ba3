// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/htmlpage.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QMap>
#include <QThread>

#include <functional>
#include <optional>

namespace quayside {

/// An HTML page without scripts or network, rendered in its own thread. Follows inner links, reports others. Tab moves between links, Enter follows.
class HtmlView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlView)

public:
    explicit HtmlView(QWidget *parent = nullptr);
    ~HtmlView() override;

    /// Shows @p html once laid out (`shown`), unless called again. @p files: made with it, by relative name. @p keepPlace: a newer state of the page.
    /// Too large or deep: `refused`, and what was there stays.
    void showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace);
    /// Scrolls to the element with this id, if any.
    void goTo(const QString &anchor);
    /// Highlights @p words; `searched` gives the count. Empty: none.
    void search(const QString &words);
    /// Makes match @p index current and scrolls to it.
    void showHit(int index);
    /// By the mouse, or all of it by Ctrl+A; Ctrl+C copies it.
    [[nodiscard]] QString selectedText() const { return m_selected.text; }
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    /// The focused link; empty: none.
    [[nodiscard]] QString currentLink() const { return m_links.value(m_link).url; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int contentHeight() const { return m_size.height(); }
    /// Whether the visible part is painted (for tests).
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void shown();
    void refused();
    void linkClicked(const QString &url);
    void searched(int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    template<class Call>
    void tell(Call call);
    void onArranged(QSize size, const QString &title, const QList<HtmlLink> &links);
    void onRefused();
    void askSelection(const std::optional<QPoint> &to);
    void onSelected(const HtmlSelection &selection, quint64 number);
    void dropSelection();
    void paintMarks(QPainter &painter, const QRect &seen) const;
    void onSearched(const QList<HtmlHit> &hits, quint64 number);
    void chooseLink(qsizetype link);
    void bringIntoView(const QRect &place);
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
    QRect m_area;            ///< shown by m_image
    QRect m_asked;           ///< being painted; empty: nothing
    QPoint m_pressed;        ///< on the page
    bool m_dragging = false; ///< since then, far enough to select
    HtmlSelection m_selected;
    bool m_selecting = false;
    quint64 m_selections = 0;     ///< the newest counts
    std::function<void()> m_next; ///< asked for while another selection was looked for
    QSize m_viewport;             ///< of the current or pending layout
    int m_arranging = 0;          ///< pending layouts
    QList<HtmlLink> m_links;
    qsizetype m_link = -1; ///< focused
    QString m_words;       ///< highlighted
    QList<HtmlHit> m_hits;
    qsizetype m_hit = -1; ///< current
    quint64 m_searches = 0;
    bool m_loading = false;
    bool m_keepPlace = false;
};

} // namespace quayside
