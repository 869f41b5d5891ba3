// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QMap>
#include <QObject>
#include <QRect>
#include <QSize>

#include <memory>

namespace quayside {

struct HtmlSource {
    QByteArray html;
    QMap<QString, QByteArray> files; ///< made with the page, by relative name
    QString family;                  ///< default font
    QString fixedFamily;
};

/// A link and its rectangles, one a line.
struct HtmlLink {
    QString url;
    QList<QRect> areas;
};

/// A match: a rectangle a line and font change.
using HtmlHit = QList<QRect>;

/// Text that was selected, and where it stands.
struct HtmlSelection {
    QString text;
    QList<QRect> areas;
};

/// Lays out and paints HTML in its own thread, as large pages take seconds. No disk, network or scripts. Device-independent pixels.
class HtmlPage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlPage)

public:
    HtmlPage();
    ~HtmlPage() override;

    /// Lays @p source out; `arranged` gives the page's size. Too large or deep: `refused`, and the page stays what it was.
    void load(const HtmlSource &source, QSize viewport);
    /// Lays out anew; `arranged` follows even without a page.
    void arrange(QSize viewport);
    /// Paints @p area at device pixel ratio @p ratio for `painted`.
    void paint(QRect area, double ratio);
    /// Mouse at @p at of the page; `hovered` on entering or leaving a link.
    void hover(QPoint at);
    /// Click at @p at of the page; `followed` gives the link.
    void click(QPoint at);
    /// Element by id or name; `found` gives its place, if any.
    void find(const QString &anchor);
    /// Ignores case; `searched` gives matches in page order, none for empty words.
    void search(const QString &words, quint64 number);
    /// The text between two points of the page, for `selected`.
    void select(QPoint from, QPoint to, quint64 number);
    void selectAll(quint64 number);

Q_SIGNALS:
    void arranged(QSize size, const QString &title, const QList<HtmlLink> &links);
    void refused();
    void painted(const QImage &image, QRect area);
    void hovered(bool link);
    void followed(const QString &url);
    void found(int y);
    void selected(const HtmlSelection &selection, quint64 number);
    void searched(const QList<HtmlHit> &hits, quint64 number);

private:
    struct Inside; ///< keeps litehtml's headers out of others
    std::unique_ptr<Inside> m_inside;
};

} // namespace quayside
