// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/htmlpage.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QMap>
#include <QThread>

namespace quayside {

/// An HTML page, drawn without scripts and without the network, in a thread of its own. Links inside the page are followed; others are only
/// told. Tab goes from link to link, Enter follows the one that has the frame.
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
    /// Marks @p words wherever they are; `searched` tells how often. No words: no marks.
    void search(const QString &words);
    /// Marks the place @p index of those found as the current one, and scrolls to it.
    void showHit(int index);
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    /// The link that has the frame; empty: none.
    [[nodiscard]] QString currentLink() const { return m_links.value(m_link).url; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int contentHeight() const { return m_size.height(); }
    /// True once what is visible is painted (for tests).
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void shown();
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
    QRect m_area;  ///< what m_image shows
    QRect m_asked; ///< what is being painted; empty: nothing
    QPoint m_pressed;
    QSize m_viewport;    ///< that the page was, or is being, laid out for
    int m_arranging = 0; ///< layouts that were asked for
    QList<HtmlLink> m_links;
    qsizetype m_link = -1; ///< that has the frame
    QString m_words;       ///< that are marked
    QList<HtmlHit> m_hits;
    qsizetype m_hit = -1; ///< the current one
    quint64 m_searches = 0;
    bool m_loading = false;
    bool m_keepPlace = false;
};

} // namespace quayside
