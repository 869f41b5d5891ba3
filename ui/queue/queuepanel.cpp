// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepanel.h"

#include "ui/common/appsettings.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdelegate.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtable.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/remedyactions.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

QueuePanel::QueuePanel(Engine &engine, AppSettings &settings, QWidget *parent)
    : QFrame(parent), m_engine(engine), m_settings(settings),
      m_model(new JobTableModel({JobTableModel::Column::Source, JobTableModel::Column::Format, JobTableModel::Column::State, JobTableModel::Column::Progress,
                                 JobTableModel::Column::Size, JobTableModel::Column::Time},
                                this)),
      m_table(makeJobTable(m_model)), m_actions(new JobActions(engine, *m_model, *m_table)), m_details(new JobDetails(engine)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedLayout), m_notice(new Notice), m_summary(new ElidedLabel),
      m_pause(makeToolButton(QStringLiteral("pause"), tr("Pause the queue: running exports finish, waiting ones wait"))),
      m_clear(makeToolButton(QStringLiteral("trash"), tr("Take finished exports off this list (the history keeps them)"))),
      m_info(makeToolButton(QStringLiteral("info"), tr("Show details (Ctrl+I)")))
{
    setProperty("plain", true);
    build();
    connect(&engine, &Engine::changed, this, [this](const QList<JobChange> &changes) { m_model->apply(changes, true); });
    connect(&engine, &Engine::queuePausedChanged, this, &QueuePanel::setPaused);
    connect(m_model, &JobTableModel::burst, this, &QueuePanel::onBurst);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePanel::onSelection);
    connect(m_actions, &JobActions::told, this,
            [this](bool isError, const QString &words) { m_notice->tell(isError ? Notice::Kind::Error : Notice::Kind::Info, words, {}, {}, isError ? 0 : 5); });
    connect(m_actions, &JobActions::asked, this, [this](const QString &warning, const QString &button, const std::function<void()> &agreed) {
        m_notice->tell(Notice::Kind::Warning, warning, button, agreed);
    });
    connect(m_actions, &JobActions::previewWanted, this, &QueuePanel::previewWanted);
    connect(m_actions->remedies, &RemedyActions::editWanted, this, &QueuePanel::editWanted);
    m_pulse.setInterval(50ms);
    connect(&m_pulse, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    keepInView();
    setPaused(false);
    onBurst();
    onSelection();
}

QueuePanel::~QueuePanel() = default;

void QueuePanel::build()
{
    auto *left = makeCard();
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(unit * 2, unit, unit, unit);
    leftColumn->setSpacing(unit / 2);
    leftColumn->addLayout(makeHead());
    leftColumn->addLayout(m_stack, 1);
    leftColumn->addWidget(m_notice);
    m_stack->addWidget(new EmptyState(QStringLiteral("queued"), tr("No exports yet"), tr("What you export appears here, with its progress.")));
    m_stack->addWidget(m_table);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(unit);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    left->setMinimumWidth(unit * 40);
    m_details->setMinimumWidth(unit * 24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    listen();
}

QHBoxLayout *QueuePanel::makeHead()
{
    m_summary->setProperty("role", QStringLiteral("muted"));
    auto *head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(makeLabel(tr("Queue"), "heading"));
    head->addSpacing(unit);
    head->addWidget(m_summary, 1);
    for (QAction *action : {m_actions->cancel, m_actions->next, m_actions->open, m_actions->showInFolder, m_actions->copyError}) {
        auto *button = makeToolButton({}, action->toolTip());
        button->setDefaultAction(action);
        if (action == m_actions->next)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // its text tells which action it is
        head->addWidget(button);
    }
    m_details->setActions(QList<QAction *>{m_actions->next} + m_actions->remedies->actions());
    m_details->openUrl = [this](const QUrl &url) { m_actions->openIfThere(url); };
    head->addSpacing(unit);
    m_info->setCheckable(true);
    m_info->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    for (QToolButton *button : {m_pause, m_clear, m_info})
        head->addWidget(button);
    return head;
}

void QueuePanel::listen()
{
    describe(m_table, tr("Queue of exports"), tr("Each row is one export: source, format, state, progress, size and time"));
    m_table->setToolTip({});
    restoreColumns(m_table, m_settings.bytes(QStringLiteral("queue/columns")));
    connect(m_table, &QTableView::customContextMenuRequested, this, &QueuePanel::showMenu);
    connect(m_pause, &QToolButton::clicked, this, [this] { m_engine.setQueuePaused(!m_paused); });
    connect(m_clear, &QToolButton::clicked, this, &QueuePanel::clearFinished);
    connect(m_info, &QToolButton::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        if (on)
            onSelection();
    });
    connect(m_info, &QToolButton::clicked, this, [this](bool on) { m_wantDetails = on; });
    connect(m_details, &JobDetails::closed, this, [this] {
        m_wantDetails = false;
        m_info->setChecked(false);
    });
    m_wantDetails = m_settings.state(QStringLiteral("queue")).value(QLatin1StringView("details")).toBool(true);
    m_info->setChecked(m_wantDetails);
    m_details->setVisible(m_wantDetails);
}

void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitDetails();
}

void QueuePanel::fitDetails()
{
    // A narrow window keeps the table; a button shows the details.
    const bool narrow = width() < unit * 118;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_info->setChecked(m_wantDetails && !narrow);
}

void QueuePanel::loadActive()
{
    HistoryQuery query;
    query.limit = 1000;
    whenDone(m_engine.history(query), this, [this](const Result<HistoryPage> &page) {
        if (!page)
            return;
        QList<ExportJob> active;
        for (const ExportJob &job : page->jobs) {
            if (job.isActive() || job.state == JobState::Interrupted)
                active.prepend(job); // oldest first, in running order
        }
        m_model->append(active);
    });
}

void QueuePanel::showBatch(const Receipt &receipt)
{
    m_awaited = receipt.jobs; // the receipt may be here before its jobs
    revealAwaited();
}

void QueuePanel::revealAwaited()
{
    if (m_awaited.isEmpty() || std::any_of(m_awaited.cbegin(), m_awaited.cend(), [this](JobId id) { return m_model->rowOf(id) < 0; }))
        return;
    select(std::exchange(m_awaited, {}));
}

void QueuePanel::select(const QList<JobId> &ids)
{
    QItemSelection rows;
    for (const JobId id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex last = m_model->index(row, m_model->columnCount() - 1);
        if (!rows.isEmpty() && rows.last().bottom() + 1 == row)
            rows.last() = QItemSelectionRange(rows.last().topLeft(), last); // a long batch is one range
        else
            rows.append(QItemSelectionRange(m_model->index(row, 0), last));
    }
    if (rows.isEmpty())
        return;
    const QModelIndex first = rows.constFirst().topLeft();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(first);
}

/// A new order must not carry off what is being looked at.
void QueuePanel::keepInView()
{
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        const QModelIndex now = m_table->currentIndex();
        m_inView = now.isValid() && m_table->viewport()->rect().intersects(m_table->visualRect(now));
    });
    connect(
        m_model, &QAbstractItemModel::layoutChanged, this,
        [this] {
            if (m_inView)
                m_table->scrollTo(m_table->currentIndex());
        },
        Qt::QueuedConnection); // the view lays itself out first
}

QString QueuePanel::summary() const
{
    const JobTableModel::Counts now = m_model->counts();
    if (now.total == 0)
        return {};
    QStringList parts{tr("%1 of %2 done").arg(now.succeeded).arg(now.total)};
    if (now.running > 0)
        parts.append(tr("%n running", nullptr, now.running));
    if (now.failed > 0)
        parts.append(tr("%n failed", nullptr, now.failed));
    if (now.interrupted > 0)
        parts.append(tr("%n interrupted", nullptr, now.interrupted));
    if (now.canceled > 0)
        parts.append(tr("%n canceled", nullptr, now.canceled));
    if (now.warned > 0)
        parts.append(tr("%n with warnings", nullptr, now.warned));
    if (m_paused)
        parts.append(tr("paused"));
    return parts.join(QStringLiteral(", "));
}

void QueuePanel::onBurst()
{
    const JobTableModel::Counts now = m_model->counts();
    showSummary();
    m_stack->setCurrentIndex(now.total > 0 ? 1 : 0);
    m_clear->setEnabled(now.total > now.queued + now.running);
    const bool wanders = std::any_of(m_model->jobs().cbegin(), m_model->jobs().cend(),
                                     [](const ExportJob &job) { return job.state == JobState::Running && job.progress.percent < 0; });
    if (wanders && !m_pulse.isActive())
        m_pulse.start();
    else if (!wanders)
        m_pulse.stop();
    revealAwaited();
    onSelection();
}

void QueuePanel::onSelection()
{
    m_actions->refresh();
    if (m_details->isVisibleTo(this))
        m_details->show(m_actions->current());
}

void QueuePanel::showSummary()
{
    const QString words = summary();
    m_summary->setFullText(words);
    Q_EMIT summaryChanged(words);
}

void QueuePanel::clearFinished()
{
    QList<JobId> ids;
    for (const ExportJob &job : m_model->jobs()) {
        if (job.isFinished())
            ids.append(job.id);
    }
    const QList<ExportJob> taken = m_model->takeOut(ids);
    m_notice->tell(
        Notice::Kind::Info, tr("%n export(s) taken off the list. The history keeps them.", nullptr, int(taken.size())), tr("&Undo"),
        [this, taken] { m_model->append(taken); }, 10);
}

void QueuePanel::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->open, m_actions->preview, m_actions->showInFolder});
    menu->addSeparator();
    menu->addActions({m_actions->cancel, m_actions->next, m_actions->again});
    menu->addSeparator();
    menu->addActions({m_actions->copyError, m_actions->copyReport});
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void QueuePanel::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setIcon(themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    describe(m_pause, paused ? tr("Go on with the queue") : tr("Pause the queue: running exports finish, waiting ones wait"));
    showSummary();
}

void QueuePanel::saveState()
{
    m_settings.setBytes(QStringLiteral("queue/columns"), m_table->horizontalHeader()->saveState());
    m_settings.setState(QStringLiteral("queue"), {{QStringLiteral("details"), m_wantDetails}});
}

} // namespace quayside
