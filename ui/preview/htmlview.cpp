// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmlview.h"

#include "ui/common/theme.h"
#include "ui/preview/htmlcontainer.h"

#include <QFile>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace quayside {

namespace {

constexpr qsizetype largestPage = 4 * 1024 * 1024; ///< bytes: laying out more would hold the window

} // namespace

/// The order is the order of life: the document gives its fonts back to the container.
struct HtmlView::Page {
    litehtml::context context;
    std::unique_ptr<HtmlContainer> container;
    std::shared_ptr<litehtml::document> document;
};

HtmlView::HtmlView(QWidget *parent) : QAbstractScrollArea(parent), m_page(std::make_unique<Page>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(unit * 5);
    QFile sheet(QStringLiteral(":/quayside/page.css"));
    if (sheet.open(QIODevice::ReadOnly))
        m_page->context.load_master_stylesheet(sheet.readAll().constData());
}

HtmlView::~HtmlView() = default;

bool HtmlView::showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace)
{
    if (html.size() > largestPage)
        return false;
    const int place = keepPlace ? verticalScrollBar()->value() : 0;
    m_page->document.reset();
    m_page->container = std::make_unique<HtmlContainer>(font(), files);
    m_page->container->setViewport(viewport()->size());
    m_page->container->onLink = [this](const QString &url) { Q_EMIT linkClicked(url); };
    // litehtml takes every media feature that it does not know for true; the page is shown as on paper, so its dark colours wait for "print".
    QByteArray shown = html;
    shown.replace("(prefers-color-scheme: dark)", "print");
    m_page->document = litehtml::document::createFromUTF8(shown.constData(), m_page->container.get(), &m_page->context);
    arrange();
    verticalScrollBar()->setValue(place);
    viewport()->update();
    return true;
}

QString HtmlView::title() const
{
    return m_page->container ? m_page->container->caption() : QString();
}

int HtmlView::contentHeight() const
{
    return m_page->document ? m_page->document->height() : 0;
}

void HtmlView::arrange()
{
    if (!m_page->document)
        return;
    m_page->container->setViewport(viewport()->size());
    m_page->document->media_changed();
    m_page->document->render(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, m_page->document->height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_page->document->width() - viewport()->width()));
}

void HtmlView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Qt::white); // as a browser shows a page that sets no background
    if (!m_page->document)
        return;
    const QRect &dirty = event->rect();
    litehtml::position clip(dirty.x(), dirty.y(), dirty.width(), dirty.height());
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_page->document->draw(reinterpret_cast<litehtml::uint_ptr>(&painter), -horizontalScrollBar()->value(), -verticalScrollBar()->value(), &clip);
}

void HtmlView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int before = qMax(1, verticalScrollBar()->maximum());
    const double place = double(verticalScrollBar()->value()) / before;
    arrange();
    verticalScrollBar()->setValue(int(std::lround(place * verticalScrollBar()->maximum())));
}

void HtmlView::mousePressEvent(QMouseEvent *event)
{
    if (!m_page->document || event->button() != Qt::LeftButton)
        return;
    litehtml::position::vector redraw;
    const QPoint at = event->position().toPoint();
    m_page->document->on_lbutton_down(at.x() + horizontalScrollBar()->value(), at.y() + verticalScrollBar()->value(), at.x(), at.y(), redraw);
}

void HtmlView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_page->document || event->button() != Qt::LeftButton)
        return;
    litehtml::position::vector redraw;
    const QPoint at = event->position().toPoint();
    m_page->document->on_lbutton_up(at.x() + horizontalScrollBar()->value(), at.y() + verticalScrollBar()->value(), at.x(), at.y(), redraw);
}

void HtmlView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_page->document)
        return;
    litehtml::position::vector redraw;
    const QPoint at = event->position().toPoint();
    if (m_page->document->on_mouse_over(at.x() + horizontalScrollBar()->value(), at.y() + verticalScrollBar()->value(), at.x(), at.y(), redraw))
        viewport()->update();
}

} // namespace quayside
