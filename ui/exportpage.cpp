// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportpage.h"

#include "ui/common/appsettings.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/composepage.h"
#include "ui/preview/previewpane.h"
#include "ui/queue/queuepanel.h"

#include <QJsonObject>
#include <QKeyEvent>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace quayside {

namespace {

constexpr int besideFrom = 1160; ///< width of a window with room for three columns
constexpr int belowFrom = 700;   ///< height of a window with room for the queue below the form
constexpr int stackedBelow = 760;
constexpr int composeShare = 640; ///< in thousandths; the form is then the widest column
constexpr int upperShare = 670;

/// What lies over others lets nothing shine through.
void setOverlay(QWidget *part, bool on)
{
    part->setProperty("overlay", on);
    part->style()->unpolish(part);
    part->style()->polish(part);
}

} // namespace

ExportPage::ExportPage(ComposePage *compose, PreviewPane *preview, QueuePanel *queue, QWidget *parent)
    : QWidget(parent), m_compose(compose), m_preview(preview), m_queue(queue), m_rows(new QSplitter(Qt::Vertical)), m_columns(new QSplitter(Qt::Horizontal)),
      m_drawerBar(nullptr), m_drawerButton(new QToolButton), m_drawerWords(new ElidedLabel)
{
    m_columns->addWidget(m_compose);
    m_columns->addWidget(m_preview);
    m_columns->setStretchFactor(0, 16);
    m_columns->setStretchFactor(1, 9);
    m_preview->setMinimumWidth(unit * 40);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_queue);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(unit);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_rows, 1);
    m_rows->installEventFilter(this);
    m_drawerBar = makeDrawerBar();
    column->addWidget(m_drawerBar);
    m_drawerBar->hide();
    foldQueue();
    connect(m_queue, &QueuePanel::emptyChanged, this, &ExportPage::foldQueue);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_rowsState = m_rows->saveState(); });
    connect(m_queue, &QueuePanel::summaryChanged, m_drawerWords, [this](const QString &words) {
        m_drawerWords->setFullText(words);
        m_drawerWords->setHidden(words.isEmpty()); // the room is for what the form says
    });
    m_drawerWords->hide();
}

QWidget *ExportPage::makeDrawerBar()
{
    QFrame *bar = makeCard();
    m_drawerButton->setText(tr("Queue"));
    m_drawerButton->setCheckable(true);
    m_drawerButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_drawerButton->setProperty("fold", true);
    m_drawerButton->setFocusPolicy(Qt::StrongFocus);
    m_drawerButton->setShortcut(QKeySequence(Qt::Key_F8));
    m_drawerButton->setIcon(themedIcon(QStringLiteral("chevron-up"), IconTint::Muted));
    describe(m_drawerButton, tr("Queue"), tr("Show or hide the exports (F8)"));
    m_drawerWords->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit);
    row->addWidget(m_drawerButton);
    row->addWidget(m_drawerWords, 1);
    connect(m_drawerButton, &QToolButton::toggled, this, &ExportPage::openDrawer);
    return bar;
}

void ExportPage::fit(QSize size)
{
    m_fitted = size;
    m_compose->setNarrow(size.width() < stackedBelow);
    if (const bool over = size.width() < besideFrom; over != m_over && !m_expanded)
        layPreviewOver(over);
    if (const bool drawer = size.height() < belowFrom; drawer != m_drawer)
        makeDrawer(drawer);
    placeOverlays();
}

void ExportPage::layPreviewOver(bool over)
{
    m_over = over;
    setOverlay(m_preview, over);
    if (over) {
        if (m_columnsDivided)
            m_columnsState = m_columns->saveState();
        m_preview->hide();
        m_preview->setParent(this);
        Q_EMIT previewShown(false);
        return;
    }
    m_columns->addWidget(m_preview);
    m_preview->setVisible(m_wantBeside && m_useful);
    divideColumns();
    Q_EMIT previewShown(m_wantBeside && m_useful);
}

void ExportPage::setPreviewUseful(bool useful)
{
    if (useful == m_useful)
        return;
    m_useful = useful;
    if (m_over || m_expanded)
        return;
    m_preview->setVisible(m_wantBeside && useful);
    Q_EMIT previewShown(m_wantBeside && useful);
}

void ExportPage::expandPreview(bool on)
{
    m_preview->setExpanded(on);
    if (on == m_expanded)
        return;
    m_expanded = on;
    if (!m_over) {
        if (on && m_columnsDivided)
            m_columnsState = m_columns->saveState();
        setOverlay(m_preview, on);
        if (on)
            m_preview->setParent(this);
        else
            m_columns->addWidget(m_preview);
        m_preview->show();
    }
    if (on) {
        placeOverlays();
    } else {
        if (!m_over)
            divideColumns();
        fit(m_fitted); // it may have changed meanwhile
    }
    m_preview->focusView();
}

/// Below the form an empty queue is one line, and the form has the rest.
void ExportPage::foldQueue()
{
    const bool fold = m_queue->isEmpty() && !m_drawer;
    m_queue->setFolded(fold);
    if (m_drawer)
        return; // it is not between the rows
    m_rows->handle(1)->setEnabled(!fold);
    if (m_rowsDivided)
        divideRows();
}

void ExportPage::makeDrawer(bool drawer)
{
    m_drawer = drawer;
    setOverlay(m_queue, drawer);
    m_drawerBar->setVisible(drawer);
    m_queue->setTitled(!drawer); // the bar says it
    if (drawer) {
        m_queue->setParent(this);
        static_cast<QHBoxLayout *>(m_drawerBar->layout())->addWidget(m_compose->footer(), 1);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_drawerBar), m_compose->notice());
        foldQueue();
        openDrawer(m_drawerButton->isChecked());
        return;
    }
    m_compose->takeFooterBack();
    m_rows->addWidget(m_queue);
    m_queue->show();
    m_rowsDivided = true;
    foldQueue();
}

void ExportPage::openDrawer(bool open)
{
    if (!m_drawer)
        return;
    m_drawerButton->setChecked(open);
    m_drawerButton->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), IconTint::Muted));
    m_queue->setVisible(open);
    placeOverlays();
}

void ExportPage::showPreview(bool on)
{
    if (!on)
        expandPreview(false);
    if (!m_over)
        m_wantBeside = on;
    m_preview->setVisible(on);
    placeOverlays();
    Q_EMIT previewShown(on);
}

void ExportPage::placeOverlays()
{
    if (m_expanded) {
        m_preview->setGeometry(rect());
        m_preview->raise();
        return;
    }
    const QRect room(QPoint(), QSize(width(), m_drawer ? m_rows->height() : height()));
    if (m_over && !m_preview->isHidden()) {
        const int height = m_drawer ? room.height() : m_columns->height();
        const int form = m_compose->formWidth(); // all of it or nothing: a strip of a form is of no use
        const int wide = form >= unit * 55 ? form : room.width();
        m_preview->setGeometry(room.right() + 1 - wide, 0, wide, height);
        m_preview->raise();
    }
    if (m_drawer && !m_queue->isHidden()) {
        m_queue->setGeometry(room); // a strip of the form above it would be of no use
        m_queue->raise();
    }
}

void ExportPage::divideColumns()
{
    m_columnsDivided = true;
    if (!m_columns->restoreState(m_columnsState))
        m_columns->setSizes({composeShare, 1000 - composeShare});
}

void ExportPage::divideRows()
{
    m_rowsDivided = true;
    if (m_rows->restoreState(m_rowsState))
        return;
    const int upper = m_rows->height() * upperShare / 1000; // in pixels: what is too much would be taken from one of them
    m_rows->setSizes({upper, m_rows->height() - m_rows->handleWidth() - upper});
}

void ExportPage::restoreState(const AppSettings &settings)
{
    m_wantBeside = settings.state(QStringLiteral("window")).value(QLatin1StringView("preview")).toBool(true);
    m_columnsState = settings.bytes(QStringLiteral("window/columns"));
    m_rowsState = settings.bytes(QStringLiteral("window/rows"));
    showPreview(m_wantBeside && !m_over);
}

void ExportPage::saveState(AppSettings &settings) const
{
    settings.setBytes(QStringLiteral("window/columns"), m_over || m_expanded || !m_columnsDivided ? m_columnsState : m_columns->saveState());
    settings.setBytes(QStringLiteral("window/rows"), m_rowsState);
    settings.setState(QStringLiteral("window"), {{QStringLiteral("preview"), m_wantBeside}});
}

void ExportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_over && !m_columnsDivided)
        divideColumns();
    if (!m_drawer && !m_rowsDivided)
        divideRows();
    placeOverlays();
}

void ExportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

/// The room above the bar of the drawer is that of the rows: a notice below them takes some.
bool ExportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

void ExportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_expanded)
        expandPreview(false);
    else if (event->key() == Qt::Key_Escape && m_over && m_preview->isVisible())
        showPreview(false);
    else if (event->key() == Qt::Key_Escape && m_drawer && m_queue->isVisible())
        openDrawer(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace quayside
