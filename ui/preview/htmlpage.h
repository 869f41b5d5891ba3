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

/// What an HTML page is made from, as a value.
struct HtmlSource {
    QByteArray html;
    QMap<QString, QByteArray> files; ///< made beside the page, by relative name
    QString family;                  ///< of the font where the page names none
    QString fixedFamily;
};

/// A link, and where it stands on the page: a rectangle for each line of it.
struct HtmlLink {
    QString url;
    QList<QRect> areas;
};

/// A place where words were found: a rectangle for each line and change of font.
using HtmlHit = QList<QRect>;

/// An HTML page that is laid out and painted in the thread it lives in: a large page takes seconds, and the window must not wait.
/// Asks neither the disk nor the network for anything, and runs no scripts. Sizes are device-independent pixels.
class HtmlPage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlPage)

public:
    HtmlPage();
    ~HtmlPage() override;

    /// Whether a page can be laid out at all: neither too long nor nested too deep for it.
    static bool isShowable(const QByteArray &html);

    /// Lays @p source out for a window of this size; `arranged` tells how large the page is.
    void load(const HtmlSource &source, QSize viewport);
    /// Lays it out for another size; `arranged` follows, also where there is no page.
    void arrange(QSize viewport);
    /// The part of the page at @p area, @p ratio real pixels a device-independent one; `painted` has it.
    void paint(QRect area, double ratio);
    /// The mouse at @p at of the page: `hovered` tells when it comes to a link or leaves one.
    void hover(QPoint at);
    /// A press and release at @p at of the page: `followed` tells the link there.
    void click(QPoint at);
    /// Where the element with this id or name stands: `found` tells; nothing when there is none.
    void find(const QString &anchor);
    /// Where @p words are, in any case of letters: `searched` tells, in the order of the page. Nothing for no words.
    void search(const QString &words, quint64 number);

Q_SIGNALS:
    void arranged(QSize size, const QString &title, const QList<HtmlLink> &links);
    void painted(const QImage &image, QRect area);
    void hovered(bool link);
    void followed(const QString &url);
    void found(int y);
    void searched(const QList<HtmlHit> &hits, quint64 number);

private:
    struct Inside; ///< keeps litehtml's headers out of the others
    std::unique_ptr<Inside> m_inside;
};

} // namespace quayside
