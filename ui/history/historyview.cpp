// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyview.h"

#include "ui/common/appsettings.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/openatline.h"
#include "ui/common/selectedrows.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/history/historyactions.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/listexport.h"
#include "ui/history/sourcemarks.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtable.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/remedyactions.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 200;
constexpr int mostUnfolded = 12; ///< jobs of a batch that is unfolded at first

HistoryOrder orderOf(JobTableModel::Column column)
{
    using Column = JobTableModel::Column;
    switch (column) {
    case Column::Source: return HistoryOrder::Source;
    case Column::Format: return HistoryOrder::Format;
    case Column::State: return HistoryOrder::State;
    case Column::Size: return HistoryOrder::Size;
    case Column::Time: return HistoryOrder::Time;
    case Column::Finished: return HistoryOrder::Finished;
    case Column::Result:
    case Column::Account:
    case Column::Folder: break;
    }
    return HistoryOrder::Created;
}

} // namespace

HistoryView::HistoryView(Engine &engine, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_settings(settings),
      m_model(new JobTableModel({JobTableModel::Column::Source, JobTableModel::Column::Format, JobTableModel::Column::State, JobTableModel::Column::Finished,
                                 JobTableModel::Column::Size, JobTableModel::Column::Time},
                                this)),
      m_batches(new BatchModel(*m_model, this)), m_view(makeBatchTree(m_batches)), m_actions(new JobActions(engine, *m_model, *m_view)),
      m_marks(new SourceMarks(engine, *m_model, this)), m_more(new HistoryActions(engine, *m_actions, *m_marks, this)), m_details(new JobDetails(engine)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedLayout), m_empty(new EmptyState(QStringLiteral("history"), {}, {})), m_notice(new Notice),
      m_filters(new HistoryFilterBar), m_count(makeLabel({}, "muted")), m_stripWords(makeLabel({})), m_showChanged(new QPushButton(tr("Show &only these"))),
      m_remove(new QAction(themedIcon(QStringLiteral("trash")), tr("Re&move from history"), this)),
      m_export(new QAction(themedIcon(QStringLiteral("file-add")), tr("Export this &list…"), this))
{
    m_model->setSortedElsewhere(); // only a part of it is loaded
    m_batches->setGrouping(JobGrouping::DaysAndBatches);
    m_view->setDragDropMode(QAbstractItemView::NoDragDrop);
    askListFile = [this] {
        return QFileDialog::getSaveFileName(this, tr("Export the list"), QStringLiteral("exports.csv"), tr("CSV for spreadsheets (*.csv);;JSON (*.json)"));
    };
    build();
    connectAll();
    onSelection();
}

HistoryView::~HistoryView() = default;

void HistoryView::connectAll()
{
    connect(m_model, &JobTableModel::sortWanted, this, &HistoryView::reload);
    m_follow.setSingleShot(true);
    m_follow.setInterval(500ms);
    connect(m_filters, &HistoryFilterBar::changed, this, &HistoryView::reload);
    connect(&m_engine, &Engine::changed, this, [this](const QList<JobChange> &changes) {
        m_model->apply(changes, false);
        if (isVisible() && !m_follow.isActive())
            m_follow.start(); // new jobs go on top
    });
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (m_view->verticalScrollBar()->value() == 0 && m_model->rowCount() <= pageSize)
            reload();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::onSelection);
    connect(m_batches, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            unfold(first, last);
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryView::loadWhatIsSeen);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HistoryView::loadWhatIsSeen, Qt::QueuedConnection);
    connect(m_marks, &SourceMarks::told, this, &HistoryView::showStrip);
    const auto tell = [this](bool isError, const QString &words) {
        m_notice->tell(isError ? Notice::Kind::Error : Notice::Kind::Info, words, {}, {}, isError ? 0 : 5);
    };
    connect(m_actions, &JobActions::told, this, tell);
    connect(m_more, &HistoryActions::told, this, tell);
    m_details->openSource = [this](const QString &path, int line) { openAtLine(m_settings.editor(), path, line); };
    connect(m_details, &JobDetails::sourceMissing, this, [tell](const QString &words) { tell(true, words); });
    connect(m_actions, &JobActions::asked, this, [this](const QString &warning, const QString &button, const std::function<void()> &agreed) {
        m_notice->tell(Notice::Kind::Warning, warning, button, agreed);
    });
    connect(m_actions, &JobActions::previewWanted, this, &HistoryView::previewWanted);
    connect(m_actions, &JobActions::queued, this, &HistoryView::queued);
    connect(m_more, &HistoryActions::queued, this, &HistoryView::queued);
    connect(m_more, &HistoryActions::editWanted, this, &HistoryView::editWanted);
    connect(m_actions->remedies, &RemedyActions::editWanted, this, [this](const ExportJob &job) { Q_EMIT editWanted(batchOf(job.request)); });
    connect(m_remove, &QAction::triggered, this, &HistoryView::removeSelected);
    connect(m_export, &QAction::triggered, this, &HistoryView::exportList);
}

QWidget *HistoryView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    auto *find = new QAction(tr("Search the history"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_filters, [this] {
        m_filters->searchField()->setFocus();
        m_filters->searchField()->selectAll();
    });
    addAction(find);
    row->addWidget(makeLabel(tr("History"), "title"));
    row->addWidget(m_count);
    row->addStretch(1);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setToolTip(tr("Remove from history (Delete); the files stay"));
    m_export->setToolTip(tr("Export this list as CSV or JSON"));
    m_view->addAction(m_remove);
    m_actions->cancel->setShortcut({}); // Delete removes here
    for (QAction *action : {m_actions->next, m_actions->again, m_more->edit, m_actions->open, m_actions->showInFolder, m_more->verify, m_more->compare,
                            m_more->savePreset, m_remove, m_export}) {
        auto *button = makeToolButton({}, action->toolTip());
        button->setDefaultAction(action);
        if (action == m_actions->next)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // its text tells which action it is
        row->addWidget(button);
        button->hide(); // until there is something to act on
        m_tools.append(button);
    }
    return bar;
}

QWidget *HistoryView::makeStrip()
{
    auto *strip = new QFrame;
    strip->setProperty("notice", QStringLiteral("info"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit);
    auto *again = new QPushButton(tr("Export those a&gain"));
    describe(again, tr("Export those again"), tr("Exports the listed documents that have changed since once more, each to where it went"));
    describe(m_showChanged, tr("Show only these"), tr("Lists only exports whose sources have changed since"));
    m_showChanged->setCheckable(true);
    for (QPushButton *button : {again, m_showChanged})
        button->setProperty("link", true);
    row->addWidget(m_stripWords);
    row->addWidget(again);
    row->addWidget(m_showChanged);
    row->addStretch(1);
    connect(again, &QPushButton::clicked, this, [this] {
        QList<ExportJob> jobs;
        for (const JobId id : m_marks->changed()) {
            if (m_model->since(id).source == SourceState::Changed) // what is gone cannot be exported
                jobs.append(*m_model->job(id));
        }
        m_more->exportAgain(jobs);
    });
    connect(m_showChanged, &QPushButton::toggled, this, [this](bool on) { m_batches->setFilter(on ? QueueFilter::Changed : QueueFilter::All); });
    strip->hide();
    return strip;
}

void HistoryView::build()
{
    auto *left = makeCard();
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(unit, unit, unit, unit);
    leftColumn->setSpacing(unit / 2);
    m_strip = makeStrip();
    leftColumn->addWidget(m_strip);
    leftColumn->addLayout(m_stack, 1);
    leftColumn->addWidget(m_notice);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    describe(m_view, tr("History of exports"), tr("Newest first. Enter opens the result."));
    m_view->setToolTip({});
    m_view->installEventFilter(this);
    restoreColumns(m_view->header(), *m_model, m_settings.bytes(QStringLiteral("history/tree")));
    connect(m_view, &QTreeView::customContextMenuRequested, this, &HistoryView::showMenu);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(unit);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    left->setMinimumWidth(unit * 40);
    m_details->setMinimumWidth(unit * 24);
    m_details->setActions(QList<QAction *>{m_actions->next} + m_actions->remedies->actions());
    m_details->openUrl = [this](const QUrl &url) { m_actions->openIfThere(url); };
    connect(m_details, &JobDetails::closed, m_details, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(makeBar());
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
}

HistoryQuery HistoryView::query() const
{
    HistoryQuery query;
    query.filter = m_filters->filter();
    query.limit = pageSize;
    const QHeaderView *head = m_view->header();
    if (const int section = head->sortIndicatorSection(); section >= 0 && section < m_model->columnCount()) {
        query.order = orderOf(m_model->column(section));
        query.ascending = head->sortIndicatorOrder() == Qt::AscendingOrder;
    }
    return query;
}

void HistoryView::reload()
{
    const quint64 asked = ++m_generation;
    m_loading = true;
    whenDone(m_engine.history(query()), this, [this, asked](const Result<HistoryPage> &page) {
        if (asked != m_generation)
            return;
        m_loading = false;
        if (page)
            take(*page, false);
        else
            m_notice->tell(Notice::Kind::Error, sentence(page.error()));
    });
}

void HistoryView::loadMore()
{
    if (!m_next.isValid() || m_loading)
        return;
    HistoryQuery next = query();
    next.after = m_next;
    const quint64 asked = ++m_generation;
    m_loading = true;
    whenDone(m_engine.history(next), this, [this, asked](const Result<HistoryPage> &page) {
        if (asked != m_generation)
            return;
        m_loading = false;
        if (page)
            take(*page, true);
        else
            m_notice->tell(Notice::Kind::Error, sentence(page.error()));
    });
}

/// Loads on before the end is in sight; also where folded batches leave room.
void HistoryView::loadWhatIsSeen()
{
    if (!isVisible())
        return;
    m_view->visualRect(m_view->model()->index(0, 0)); // lays out new rows first: until then the bar tells of those before
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() + 2 * bar->pageStep() >= bar->maximum())
        loadMore();
}

void HistoryView::take(const HistoryPage &page, bool more)
{
    QList<ExportJob> jobs;
    for (const ExportJob &job : page.jobs) {
        if (!m_removing.contains(job.id))
            jobs.append(job);
    }
    m_next = page.next;
    const bool byAge = query().order == HistoryOrder::Created;
    m_batches->setGrouping(byAge ? JobGrouping::DaysAndBatches : JobGrouping::None);
    const JobId selected = m_actions->current() ? m_actions->current()->id : 0;
    if (more)
        m_model->append(jobs);
    else
        m_model->setJobs(jobs);
    if (selected > 0 && !more && selectedRowsOf(*m_view->selectionModel(), 1).isEmpty())
        select({selected});
    showCount(page);
    const bool filters = !m_filters->filter().isEmpty();
    m_empty->setWords(filters ? tr("Nothing was found") : tr("No exports yet"),
                      filters ? tr("Try fewer or other words, or show all exports.") : tr("Every export you make is kept here, with its results and errors."));
    showTools();
    showStrip();
    onSelection();
    QTimer::singleShot(0, this, &HistoryView::loadWhatIsSeen); // somebody may have scrolled while this was loading
}

/// An empty list offers nothing that could be done to it.
void HistoryView::showTools()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    for (QWidget *tool : std::as_const(m_tools))
        tool->setVisible(any);
    if (!any)
        m_details->hide();
}

void HistoryView::showCount(const HistoryPage &page)
{
    m_count->setText(page.isMore      ? tr("more than %1 exports").arg(QLocale().toString(page.total))
                     : page.total > 0 ? tr("%Ln export(s)", nullptr, page.total)
                                      : QString());
}

/// Headings and batches span the columns; a short batch is unfolded.
void HistoryView::unfold(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_batches->index(row, 0);
        const bool isBatch = m_batches->isBatch(index);
        if (!isBatch && !m_batches->isHeading(index))
            continue;
        m_view->setFirstColumnSpanned(row, {}, true);
        if (isBatch)
            m_view->setExpanded(index, m_batches->rowCount(index) <= mostUnfolded);
    }
}

void HistoryView::showStrip()
{
    const int changed = int(m_marks->changed().size());
    m_strip->setVisible(changed > 0);
    m_stripWords->setText(tr("%1 of %2 changed since they were exported").arg(QLocale().toString(changed), QLocale().toString(m_marks->looked())));
    if (changed == 0 && m_showChanged->isChecked())
        m_showChanged->setChecked(false);
}

void HistoryView::setProviders(const QList<ProviderDescription> &providers)
{
    QMap<QString, QString> formats;
    for (const ProviderDescription &provider : providers) {
        m_accountNames.insert(provider.id, provider.name);
        for (const TargetFormat &target : provider.targets)
            formats.insert(target.id, target.name);
    }
    m_batches->setFormatNames(formats);
    m_filters->setNames(formats, m_accountNames);
    m_more->setProviders(providers);
    m_details->setProviders(providers);
}

void HistoryView::select(const QList<JobId> &ids)
{
    QItemSelection rows;
    for (const JobId id : ids) {
        const QModelIndex row = m_batches->indexOf(id);
        if (row.parent().isValid())
            m_view->expand(row.parent());
        if (row.isValid())
            rows.append(QItemSelectionRange(row, row.siblingAtColumn(m_batches->columnCount() - 1)));
    }
    if (rows.isEmpty())
        return;
    m_view->selectionModel()->setCurrentIndex(rows.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void HistoryView::onSelection()
{
    constexpr int mostDetailed = 500;
    m_actions->refresh();
    m_more->refresh();
    const QList<ExportJob> selected = m_actions->selectedJobs(mostDetailed);
    m_remove->setEnabled(std::any_of(selected.cbegin(), selected.cend(), [](const ExportJob &job) { return job.isFinished(); }));
    m_export->setEnabled(m_model->rowCount() > 0);
    if (!m_actions->currentBatch().isEmpty())
        m_details->showBatch(selected);
    else
        m_details->show(m_actions->current());
    if (!selected.isEmpty())
        m_details->setVisible(true);
}

void HistoryView::removeSelected()
{
    commitRemovals();
    QList<JobId> ids;
    for (const ExportJob &job : m_actions->selectedJobs()) {
        if (job.isFinished())
            ids.append(job.id);
    }
    if (ids.isEmpty())
        return;
    m_removing = ids;
    m_model->takeOut(ids);
    m_notice->tell(
        Notice::Kind::Info, tr("%Ln export(s) removed from the history. The files stay.", nullptr, int(ids.size())), tr("&Undo"),
        [this] {
            m_removing.clear();
            reload();
        },
        10, [this] { commitRemovals(); });
}

void HistoryView::commitRemovals()
{
    if (m_removing.isEmpty())
        return;
    // Removed from the store after undo expires, so undo restores nothing.
    whenDone(m_engine.remove(std::exchange(m_removing, {})), this, [this](const Result<void> &done) {
        if (!done)
            m_notice->tell(Notice::Kind::Error, sentence(done.error()));
        reload();
    });
}

void HistoryView::exportList()
{
    const QString path = askListFile();
    if (path.isEmpty() || m_listExport)
        return;
    m_listExport = new ListExport(m_engine, query(), path, m_accountNames, this);
    const auto end = [this] {
        m_listExport->deleteLater();
        m_listExport = nullptr;
    };
    connect(m_listExport, &ListExport::progress, this, [this, end](int exports) {
        m_notice->tell(Notice::Kind::Info, tr("%1 exports are written to the list …").arg(QLocale().toString(exports)), tr("&Cancel"), [this, end] {
            m_listExport->cancel();
            end();
        });
    });
    connect(m_listExport, &ListExport::ended, this, [this, end, path](int exports, const QString &problem) {
        if (problem.isEmpty())
            m_notice->tell(
                Notice::Kind::Success, tr("The list of %Ln export(s) is saved.", nullptr, exports), tr("&Open"),
                [this, path] { m_actions->openIfThere(QUrl::fromLocalFile(path)); }, 10);
        else
            m_notice->tell(Notice::Kind::Error, problem);
        end();
    });
    m_listExport->start();
}

void HistoryView::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->open, m_actions->preview, m_actions->showInFolder, m_more->verify});
    menu->addSeparator();
    menu->addActions({m_actions->again, m_more->edit, m_actions->next, m_actions->cancel});
    menu->addSeparator();
    menu->addActions({m_more->savePreset, m_more->compare});
    menu->addSeparator();
    menu->addActions({m_actions->copyPath, m_actions->copyError, m_actions->copyReport});
    menu->addSeparator();
    menu->addActions({m_remove, m_export});
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_marks->lookAgain();
    whenDone(m_engine.historyChoices(), this, [this](const Result<HistoryChoices> &choices) {
        if (choices)
            m_filters->setChoices(*choices);
    });
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A narrow window keeps the table; selecting a row shows the details.
    if (width() < unit * 112 && selectedRowsOf(*m_view->selectionModel(), 1).isEmpty())
        m_details->hide();
}

/// The list has its own width, beside the details.
bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns(m_view->header(), *m_model, m_view->width());
    return QWidget::eventFilter(watched, event);
}

void HistoryView::saveState()
{
    fitColumns(m_view->header(), *m_model, QWIDGETSIZE_MAX); // what a narrow window hides is not hidden for good
    m_settings.setBytes(QStringLiteral("history/tree"), m_view->header()->saveState());
}

} // namespace quayside
