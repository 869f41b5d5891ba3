// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepanel.h"

#include "base/warninggroups.h"
#include "ui/common/appsettings.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/openatline.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/batchreveal.h"
#include "ui/queue/batchsummary.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtable.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuechips.h"
#include "ui/queue/queuehead.h"
#include "ui/queue/queueorders.h"
#include "ui/queue/queuetotals.h"
#include "ui/queue/remedyactions.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

namespace {

constexpr int leastHeight = unit * 18;

} // namespace

QueuePanel::QueuePanel(Engine &engine, AppSettings &settings, QWidget *parent)
    : QFrame(parent), m_engine(engine), m_settings(settings),
      m_model(new JobTableModel({JobTableModel::Column::Source, JobTableModel::Column::Format, JobTableModel::Column::State, JobTableModel::Column::Size,
                                 JobTableModel::Column::Time, JobTableModel::Column::Result, JobTableModel::Column::Account, JobTableModel::Column::Folder},
                                this)),
      m_batches(new BatchModel(*m_model, this)), m_view(makeBatchTree(m_batches)), m_actions(new JobActions(engine, *m_model, *m_view)),
      m_head(new QueueHead({m_actions->cancel, m_actions->next, m_actions->open, m_actions->showInFolder, m_actions->copyError})),
      m_details(new JobDetails(engine)), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedLayout), m_notice(new Notice),
      m_orders(new QueueOrders(engine, *m_model, *m_batches, *m_view, *m_actions, *m_notice, this)), m_totals(new QueueTotals(*m_model, this)),
      m_reveal(new BatchReveal(*m_model, *m_batches, *m_view, *m_head->chips(), this))
{
    setProperty("plain", true);
    build();
    connect(&engine, &Engine::changed, this, [this](const QList<JobChange> &changes) {
        m_reveal->heardOf(changes);
        m_model->apply(changes, true);
    });
    connect(&engine, &Engine::queuePausedChanged, this, &QueuePanel::setPaused);
    connect(m_model, &JobTableModel::burst, this, &QueuePanel::onBurst);
    connect(m_model, &JobTableModel::progressed, this, &QueuePanel::onProgress);
    listenToBatches();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePanel::onSelection);
    connect(m_actions, &JobActions::told, this,
            [this](bool isError, const QString &words) { m_notice->tell(isError ? Notice::Kind::Error : Notice::Kind::Info, words, {}, {}, isError ? 0 : 5); });
    connect(m_actions, &JobActions::asked, this, [this](const QString &warning, const QString &button, const std::function<void()> &agreed) {
        m_notice->tell(Notice::Kind::Warning, warning, button, agreed);
    });
    connect(m_actions, &JobActions::queued, this, &QueuePanel::showBatches);
    connect(m_actions, &JobActions::previewWanted, this, &QueuePanel::previewWanted);
    connect(m_actions->remedies, &RemedyActions::editWanted, this, &QueuePanel::editWanted);
    m_pulse.setInterval(50ms);
    connect(&m_pulse, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_totals, &QueueTotals::batchEnded, this, &QueuePanel::batchEnded);
    setPaused(false);
    onBurst();
    onSelection();
}

QueuePanel::~QueuePanel() = default;

void QueuePanel::build()
{
    auto *left = makeCard();
    m_card = left;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(unit * 2, unit, unit, unit);
    leftColumn->setSpacing(unit / 2);
    leftColumn->addWidget(m_head);
    auto *list = new QWidget;
    list->setProperty("plain", true);
    list->setLayout(m_stack);
    leftColumn->addWidget(list, 1);
    leftColumn->addWidget(m_notice);
    m_list = list;
    m_stack->addWidget(new EmptyState(QStringLiteral("queued"), tr("No exports yet"), tr("What you export appears here, with its progress.")));
    m_stack->addWidget(m_view);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(unit);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({unit * 50, unit * 20});
    left->setMinimumWidth(unit * 40);
    m_details->setMinimumWidth(unit * 24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    m_details->setActions(QList<QAction *>{m_actions->next} + m_actions->remedies->actions());
    m_details->openUrl = [this](const QUrl &url) { m_actions->openIfThere(url); };
    m_details->openSource = [this](const QString &path, int line) { openAtLine(m_settings.editor(), path, line); };
    connect(m_details, &JobDetails::sourceMissing, this, [this](const QString &words) { m_notice->tell(Notice::Kind::Error, words); });
    listen();
}

void QueuePanel::setTitled(bool titled)
{
    m_head->setTitled(titled);
}

QueueChips *QueuePanel::chips() const
{
    return m_head->chips();
}

void QueuePanel::listenToBatches()
{
    connect(m_batches, &QAbstractItemModel::rowsInserted, this, &QueuePanel::unfoldNew);
    connect(m_batches, &BatchModel::moveWanted, m_orders, &QueueOrders::move);
    connect(m_head->chips(), &QueueChips::filterChosen, m_batches, &BatchModel::setFilter);
    connect(m_head->chips(), &QueueChips::searched, m_batches, &BatchModel::setSearch);
    connect(m_head->chips(), &QueueChips::retryFailedWanted, m_orders, &QueueOrders::retryFailed);
    connect(m_head->chips(), &QueueChips::cancelAllWanted, m_orders, &QueueOrders::cancelAll);
    auto *delegate = qobject_cast<JobDelegate *>(m_view->itemDelegate());
    delegate->setOffersDeeds(true);
    connect(delegate, &JobDelegate::deedWanted, this, &QueuePanel::runDeed);
    for (const int step : {-1, 1}) {
        const QKeySequence keys(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down));
        const QKeySequence farKeys(Qt::ALT | (step < 0 ? Qt::Key_Home : Qt::Key_End));
        connect(new QShortcut(farKeys, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_orders,
                [this, step] { m_orders->moveSelectedToEnd(step); });
        connect(new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_orders,
                [this, step] { m_orders->moveSelected(step); });
    }
}

/// A batch spans the columns; a short one is unfolded.
void QueuePanel::unfoldNew(const QModelIndex &parent, int first, int last)
{
    constexpr int mostUnfolded = 12;
    for (int row = first; !parent.isValid() && row <= last; ++row) {
        const QModelIndex batch = m_batches->index(row, 0);
        if (!m_batches->isBatch(batch))
            continue;
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->setExpanded(batch, m_batches->rowCount(batch) <= mostUnfolded);
    }
}

void QueuePanel::runDeed(const QModelIndex &batch, BatchDeed deed)
{
    switch (deed) {
    case BatchDeed::Cancel: return m_orders->cancelBatch(m_batches->allOf(batch));
    case BatchDeed::OpenFolder: return m_actions->openIfThere(QUrl::fromLocalFile(batch.data(BatchModel::SummaryRole).value<BatchSummary>().folder));
    case BatchDeed::ShowWarnings:
        for (const JobId id : m_batches->allOf(batch)) { // the list may show others only
            if (const ExportJob *job = m_model->job(id); job && countLosses(job->warnings) > 0)
                return showWarningsOf(id);
        }
        return;
    }
}

void QueuePanel::showWarningsOf(JobId job)
{
    m_head->chips()->searchField()->clear();
    m_head->chips()->chip(QueueFilter::Warned)->click();
    m_head->info()->setChecked(true); // they are listed there
    m_reveal->select({job});
}

void QueuePanel::setProviders(const QList<ProviderDescription> &providers)
{
    QMap<QString, QString> formats;
    QMap<QString, QString> accounts;
    for (const ProviderDescription &provider : providers) {
        accounts.insert(provider.id, provider.name);
        for (const TargetFormat &target : provider.targets)
            formats.insert(target.id, target.name);
    }
    m_details->setProviders(providers);
    m_model->setAccountNames(accounts);
    m_batches->setFormatNames(formats);
}

void QueuePanel::listen()
{
    describe(m_view, tr("Queue of exports"), tr("Batches, and below each its exports: source, format, state, size and time"));
    m_view->setToolTip({});
    restoreColumns(m_view->header(), *m_model, m_settings.bytes(QStringLiteral("queue/tree")));
    connect(m_view, &QTreeView::customContextMenuRequested, this, &QueuePanel::showMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &place) { makeColumnsMenu(m_view->header(), *m_model, this)->popup(m_view->header()->mapToGlobal(place)); });
    connect(m_head, &QueueHead::pauseWanted, this, [this](bool paused) { m_engine.setQueuePaused(paused); });
    connect(m_head, &QueueHead::clearWanted, this, &QueuePanel::clearFinished);
    connect(m_head->info(), &QToolButton::toggled, this, [this](bool on) {
        showDetails();
        if (on)
            onSelection();
    });
    connect(m_head->info(), &QToolButton::clicked, this, [this](bool on) { m_wantDetails = on; });
    connect(m_details, &JobDetails::closed, this, [this] {
        m_wantDetails = false;
        m_head->info()->setChecked(false);
    });
    m_wantDetails = m_settings.state(QStringLiteral("queue")).value(QLatin1StringView("details")).toBool(true);
    m_head->info()->setChecked(m_wantDetails);
    showDetails();
}

/// Of an empty list there are none.
void QueuePanel::showDetails()
{
    m_details->setVisible(m_head->info()->isChecked() && !m_folded && !isEmpty());
}

bool QueuePanel::isEmpty() const
{
    return m_model->counts().total == 0;
}

void QueuePanel::setFolded(bool folded)
{
    m_folded = folded;
    m_list->setHidden(folded);
    showDetails();
    setMinimumHeight(folded ? 0 : leastHeight);
    setMaximumHeight(folded ? foldedHeight() : QWIDGETSIZE_MAX);
    showSummary();
}

/// Of head and notice, whose words have the width of the panel.
int QueuePanel::foldedHeight() const
{
    const QLayout *column = m_card->layout();
    return column->hasHeightForWidth() && m_card->width() > 0 ? column->totalHeightForWidth(m_card->width()) : m_card->sizeHint().height();
}

bool QueuePanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_folded)
        setMaximumHeight(foldedHeight()); // notices come and go
    return QFrame::event(event);
}

void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitDetails();
}

void QueuePanel::fitDetails()
{
    fitColumns(m_view->header(), *m_model, width());
    // A narrow window keeps the table; a button shows the details.
    const bool narrow = width() < unit * 118;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_head->info()->setChecked(m_wantDetails && !narrow);
}

void QueuePanel::loadActive()
{
    HistoryQuery unfinished;
    unfinished.filter.states = {JobState::Queued, JobState::Running, JobState::Interrupted};
    unfinished.ascending = true; // in running order
    unfinished.limit = 500;
    loadActive(unfinished);
}

void QueuePanel::loadActive(const HistoryQuery &query)
{
    whenDone(m_engine.history(query), this, [this, query](const Result<HistoryPage> &page) {
        if (!page)
            return;
        m_model->append(page->jobs);
        HistoryQuery next = query;
        next.after = page->next;
        if (next.after.isValid())
            loadActive(next);
    });
}

void QueuePanel::continueWith(const QList<ExportJob> &jobs, bool paused)
{
    m_model->append(jobs);
    setPaused(paused);
    // What ended while one window went and the other came was told to none of them.
    for (const ExportJob &job : jobs) {
        if (!job.isActive())
            continue;
        whenDone(m_engine.job(job.id), this, [this](const Result<ExportJob> &now) {
            if (now && now->isFinished())
                m_model->apply({JobChange{*now, false}}, false);
        });
    }
}

void QueuePanel::showBatches(const QList<Receipt> &receipts)
{
    for (const Receipt &receipt : receipts) {
        if (!receipt.jobs.isEmpty())
            m_totals->expect(receipt.batch);
    }
    m_reveal->expect(receipts);
    tellEnded();
}

void QueuePanel::select(const QList<JobId> &ids)
{
    m_reveal->select(ids);
}

/// Its row says what came of a batch, with what to do next beside it; here only those are told who do not look at it.
void QueuePanel::tellEnded()
{
    if (!m_reveal->isWaiting()) // else more of a batch is to come
        m_totals->tellEnded();
}

QString QueuePanel::summary() const
{
    return m_totals->now(m_paused).words;
}

void QueuePanel::showSummary()
{
    const QueueTotals::Now now = m_totals->now(m_paused);
    // Chips and rows say the rest.
    m_head->setRemark(m_folded ? tr("What you export appears here, with its progress.") : now.left);
    Q_EMIT summaryChanged(now.words);
    Q_EMIT percentChanged(now.percent);
}

void QueuePanel::onBurst()
{
    const JobTableModel::Counts now = m_model->counts();
    m_stack->setCurrentIndex(now.total > 0 ? 1 : 0);
    if ((now.total == 0) != m_wasEmpty) {
        m_wasEmpty = now.total == 0;
        showDetails();
        Q_EMIT emptyChanged(m_wasEmpty);
    }
    showSummary();
    m_head->showTools(now.total > 0, now.total > now.unfinished());
    pulse();
    m_head->chips()->setCounts(now);
    m_head->chips()->setVisible(now.total > 0);
    m_reveal->showExpected();
    tellEnded();
    onSelection();
}

/// Bars without a percentage move as long as there are any.
void QueuePanel::pulse()
{
    const bool wanders = m_model->counts().withoutPercent > 0;
    if (wanders && !m_pulse.isActive())
        m_pulse.start();
    else if (!wanders)
        m_pulse.stop();
}

void QueuePanel::onProgress()
{
    showSummary();
    pulse();
    if (m_details->isVisibleTo(this) && m_actions->currentBatch().isEmpty())
        m_details->show(m_actions->current());
}

void QueuePanel::onSelection()
{
    constexpr int mostDetailed = 500; // of a batch; the list has all
    m_actions->refresh();
    if (!m_details->isVisibleTo(this))
        return;
    if (const QList<JobId> batch = m_actions->currentBatch(); !batch.isEmpty())
        m_details->showBatch(m_actions->selectedJobs(mostDetailed));
    else
        m_details->show(m_actions->current());
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
        Notice::Kind::Info, tr("%Ln export(s) taken off the list. The history keeps them.", nullptr, int(taken.size())), tr("&Undo"),
        [this, taken] { m_model->append(taken); }, 10);
}

void QueuePanel::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->open, m_actions->preview, m_actions->showInFolder});
    menu->addSeparator();
    menu->addActions({m_actions->cancel, m_actions->next, m_actions->again});
    const QList<ExportJob> jobs = m_actions->selectedJobs();
    const bool waits = std::any_of(jobs.cbegin(), jobs.cend(), [](const ExportJob &job) { return job.state == JobState::Queued; });
    menu->addAction(themedIcon(QStringLiteral("up")), tr("Export &first (Alt+Home)"), m_orders, [this] { m_orders->moveSelectedToEnd(-1); })->setEnabled(waits);
    menu->addAction(themedIcon(QStringLiteral("down")), tr("Export &last (Alt+End)"), m_orders, [this] { m_orders->moveSelectedToEnd(1); })->setEnabled(waits);
    menu->addSeparator();
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
    if (m_batches->isBatch(row)) // what its row offers to the mouse
        menu->addAction(themedIcon(QStringLiteral("warning")), tr("Show &warnings"), this,
                        [this, row = QPersistentModelIndex(row)] { runDeed(row, BatchDeed::ShowWarnings); })
            ->setEnabled(row.data(BatchModel::SummaryRole).value<BatchSummary>().counts.warned > 0);
    menu->addActions({m_actions->copyPath, m_actions->copyError, m_actions->copyReport});
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void QueuePanel::setPaused(bool paused)
{
    m_paused = paused;
    m_head->setPaused(paused);
    showSummary();
}

void QueuePanel::saveState()
{
    fitColumns(m_view->header(), *m_model, QWIDGETSIZE_MAX); // what a narrow window hides is not hidden for good
    m_settings.setBytes(QStringLiteral("queue/tree"), m_view->header()->saveState());
    m_settings.setState(QStringLiteral("queue"), {{QStringLiteral("details"), m_wantDetails}});
}

} // namespace quayside
