// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmlview.h"

#include "base/threadhandoff.h"
#include "ui/common/theme.h"
#include "ui/preview/findbar.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <cmath>

namespace quayside {

namespace {

constexpr uint stackSize = 64 * 1024 * 1024; ///< for the depth HtmlPage allows

} // namespace

HtmlView::HtmlView(QWidget *parent) : QAbstractScrollArea(parent), m_page(new HtmlPage)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(unit * 5);
    m_thread.setObjectName(QStringLiteral("html preview"));
    m_thread.setStackSize(stackSize);
    m_page->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_page, &QObject::deleteLater);
    connect(m_page, &HtmlPage::arranged, this, &HtmlView::onArranged);
    connect(m_page, &HtmlPage::selected, this, &HtmlView::onSelected);
    connect(m_page, &HtmlPage::refused, this, &HtmlView::onRefused);
    connect(m_page, &HtmlPage::painted, this, &HtmlView::onPainted);
    connect(m_page, &HtmlPage::searched, this, &HtmlView::onSearched);
    connect(m_page, &HtmlPage::followed, this, &HtmlView::follow);
    connect(m_page, &HtmlPage::found, this, [this](int y) { verticalScrollBar()->setValue(y - unit); });
    connect(m_page, &HtmlPage::hovered, this, [this](bool link) { viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor); });
    m_thread.start();
}

HtmlView::~HtmlView()
{
    m_thread.quit();
    m_thread.wait();
}

template<class Call>
void HtmlView::tell(Call call)
{
    callIn(m_page, [page = m_page, call = std::move(call)] { call(*page); });
}

void HtmlView::showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace)
{
    m_keepPlace = keepPlace;
    m_loading = true;
    dropSelection();
    ++m_arranging;
    m_viewport = viewport()->size();
    const HtmlSource source{html, files, font().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
    tell([source, size = m_viewport](HtmlPage &page) { page.load(source, size); });
}

void HtmlView::goTo(const QString &anchor)
{
    tell([anchor](HtmlPage &page) { page.find(anchor); });
}

void HtmlView::search(const QString &words)
{
    m_words = words;
    tell([words, number = ++m_searches](HtmlPage &page) { page.search(words, number); });
}

void HtmlView::onSearched(const QList<HtmlHit> &hits, quint64 number)
{
    if (number != m_searches)
        return;
    m_hits = hits;
    if (m_hit >= m_hits.size())
        m_hit = -1;
    viewport()->update();
    Q_EMIT searched(hitCount());
}

void HtmlView::showHit(int index)
{
    m_hit = index;
    if (const HtmlHit hit = m_hits.value(index); !hit.isEmpty())
        bringIntoView(hit.first());
    viewport()->update();
}

void HtmlView::bringIntoView(const QRect &place)
{
    const QRect seen = visibleArea();
    if (place.top() < seen.top() || place.bottom() > seen.bottom())
        verticalScrollBar()->setValue(place.center().y() - seen.height() / 2);
    if (place.left() < seen.left() || place.right() > seen.right())
        horizontalScrollBar()->setValue(place.left() - unit);
}

void HtmlView::chooseLink(qsizetype link)
{
    m_link = link;
    setAccessibleDescription(link < 0 ? QString() : tr("Link to %1").arg(currentLink()));
    if (link >= 0)
        bringIntoView(m_links.at(link).areas.first());
    viewport()->update();
}

/// Beyond the last or first link, focus leaves.
bool HtmlView::focusNextPrevChild(bool next)
{
    const qsizetype none = next ? -1 : m_links.size();
    const qsizetype link = (m_link < 0 ? none : m_link) + (next ? 1 : -1);
    if (link >= 0 && link < m_links.size()) {
        chooseLink(link);
        return true;
    }
    chooseLink(-1);
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void HtmlView::onArranged(QSize size, const QString &title, const QList<HtmlLink> &links)
{
    if (--m_arranging > 0)
        return; // a newer page is coming
    const bool first = std::exchange(m_loading, false);
    const double place = m_size.height() > 0 ? double(verticalScrollBar()->value()) / m_size.height() : 0;
    m_size = size;
    m_title = title;
    dropSelection(); // it stands elsewhere now
    const QString framed = currentLink();
    m_links = links;
    if (framed != currentLink())
        chooseLink(-1);
    if (!m_words.isEmpty())
        search(m_words); // their positions changed
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, size.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, size.width() - viewport()->width()));
    verticalScrollBar()->setValue(first && !m_keepPlace ? 0 : int(std::lround(place * size.height())));
    m_asked = {};
    m_area = {};
    askPicture();
    if (m_viewport != viewport()->size())
        askArrange();
    if (first)
        Q_EMIT shown();
}

void HtmlView::onRefused()
{
    if (m_arranging > 1) {
        --m_arranging;
        return; // a newer page is coming
    }
    m_loading = false;
    m_arranging = 0;
    askArrange(); // an older page may have been laid out meanwhile, and was not taken
    Q_EMIT refused();
}

void HtmlView::askArrange()
{
    ++m_arranging;
    m_viewport = viewport()->size();
    tell([size = m_viewport](HtmlPage &page) { page.arrange(size); });
}

QRect HtmlView::visibleArea() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value(), viewport()->width(), viewport()->height()};
}

bool HtmlView::isSettled() const
{
    return m_arranging == 0 && m_area.contains(visibleArea());
}

void HtmlView::askPicture()
{
    const QRect seen = visibleArea();
    if (m_size.isEmpty() || m_area.contains(seen) || m_asked.contains(seen))
        return;
    // One view more above and below, ready for scrolling.
    m_asked = seen.adjusted(0, -seen.height(), 0, seen.height());
    tell([area = m_asked, ratio = devicePixelRatioF()](HtmlPage &page) { page.paint(area, ratio); });
}

void HtmlView::onPainted(const QImage &image, QRect area)
{
    if (area != m_asked)
        return; // outdated
    m_image = image;
    m_area = std::exchange(m_asked, {});
    viewport()->update();
}

void HtmlView::follow(const QString &url)
{
    if (url.startsWith(QLatin1Char('#')))
        goTo(QUrl::fromPercentEncoding(url.mid(1).toUtf8()));
    else
        Q_EMIT linkClicked(url);
}

void HtmlView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Qt::white);
    if (!m_image.isNull())
        painter.drawImage(m_area.topLeft() - visibleArea().topLeft(), m_image);
    const QRect seen = visibleArea();
    painter.translate(-seen.topLeft());
    paintMarks(painter, seen);
}

void HtmlView::paintMarks(QPainter &painter, const QRect &seen) const
{
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlpha(90);
    for (const QRect &place : m_selected.areas) {
        if (place.intersects(seen))
            painter.fillRect(place, tint);
    }
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        for (const QRect &place : m_hits.at(i)) {
            if (place.intersects(seen))
                paintFound(painter, place, i == m_hit);
        }
    }
    painter.setPen(QPen(QColor(0, 90, 200), 2));
    for (const QRect &place : m_links.value(m_link).areas)
        painter.drawRect(place.adjusted(-2, -1, 2, 1));
}

void HtmlView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_arranging == 0) // else after this layout: not one a mouse step
        askArrange();
}

void HtmlView::scrollContentsBy(int, int)
{
    askPicture();
    viewport()->update();
}

QPoint HtmlView::onPage(QPoint at) const
{
    return at + visibleArea().topLeft();
}

/// Up to a point, or all. One is looked for at a time: the newest of those that come meanwhile counts.
void HtmlView::askSelection(const std::optional<QPoint> &to)
{
    if (m_selecting) {
        m_next = [this, to] { askSelection(to); };
        return;
    }
    m_selecting = true;
    const quint64 number = ++m_selections;
    if (to)
        tell([from = m_pressed, to = *to, number](HtmlPage &page) { page.select(from, to, number); });
    else
        tell([number](HtmlPage &page) { page.selectAll(number); });
}

void HtmlView::onSelected(const HtmlSelection &selection, quint64 number)
{
    m_selecting = false;
    if (number == m_selections) {
        m_selected = selection;
        viewport()->update();
    }
    if (const auto next = std::exchange(m_next, {}))
        next();
}

void HtmlView::dropSelection()
{
    ++m_selections;
    m_next = {};
    m_selected = {};
    viewport()->update();
}

void HtmlView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    dropSelection();
    m_dragging = false;
    m_pressed = onPage(event->position().toPoint());
}

void HtmlView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !std::exchange(m_dragging, false))
        tell([at = onPage(event->position().toPoint())](HtmlPage &page) { page.click(at); });
}

void HtmlView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = onPage(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton)) {
        tell([at](HtmlPage &page) { page.hover(at); });
        return;
    }
    m_dragging = m_dragging || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        askSelection(at);
}

void HtmlView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_selected.text.isEmpty())
        QApplication::clipboard()->setText(m_selected.text);
    else if (event->matches(QKeySequence::SelectAll))
        askSelection({});
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    else if (m_link >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        follow(currentLink());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace quayside
