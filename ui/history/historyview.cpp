// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyview.h"

#include "ui/common/appsettings.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtable.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/remedyactions.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

namespace {

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
      m_table(makeJobTable(m_model)), m_actions(new JobActions(engine, *m_model, *m_table)), m_details(new JobDetails(engine)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedLayout), m_empty(new EmptyState(QStringLiteral("history"), {}, {})), m_notice(new Notice),
      m_search(new QLineEdit), m_failed(new QCheckBox(tr("&Failed only"))), m_count(makeLabel({}, "muted")), m_more(new QPushButton(tr("Show &more"))),
      m_remove(new QAction(themedIcon(QStringLiteral("trash")), tr("Re&move from history"), this))
{
    m_model->setSortedElsewhere(); // only a part of it is loaded
    build();
    connect(m_model, &JobTableModel::sortWanted, this, &HistoryView::reload);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(250ms);
    m_follow.setSingleShot(true);
    m_follow.setInterval(500ms);
    connect(m_search, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_failed, &QCheckBox::toggled, this, &HistoryView::reload);
    connect(&m_debounce, &QTimer::timeout, this, &HistoryView::reload);
    connect(m_more, &QPushButton::clicked, this, &HistoryView::loadMore);
    connect(&engine, &Engine::changed, this, [this](const QList<JobChange> &changes) {
        m_model->apply(changes, false);
        if (isVisible() && m_search->text().isEmpty() && !m_follow.isActive())
            m_follow.start(); // new jobs go on top
    });
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (m_table->verticalScrollBar()->value() == 0 && m_model->rowCount() <= query().limit)
            reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::onSelection);
    connect(m_actions, &JobActions::told, this,
            [this](bool isError, const QString &words) { m_notice->tell(isError ? Notice::Kind::Error : Notice::Kind::Info, words, {}, {}, isError ? 0 : 5); });
    connect(m_actions, &JobActions::asked, this, [this](const QString &warning, const QString &button, const std::function<void()> &agreed) {
        m_notice->tell(Notice::Kind::Warning, warning, button, agreed);
    });
    connect(m_actions, &JobActions::previewWanted, this, &HistoryView::previewWanted);
    connect(m_actions->remedies, &RemedyActions::editWanted, this, &HistoryView::editWanted);
    connect(m_remove, &QAction::triggered, this, &HistoryView::removeSelected);
    onSelection();
}

HistoryView::~HistoryView() = default;

QWidget *HistoryView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    m_search->setPlaceholderText(tr("Search names, folders, errors (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(unit * 50);
    m_search->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    describe(m_search, tr("Search the history"), tr("Finds words in names, folders and errors"));
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
    describe(m_failed, tr("Failed only"), tr("Shows failed and interrupted exports only"));
    row->addWidget(m_search, 3);
    row->addWidget(m_failed);
    row->addWidget(m_count);
    row->addStretch(1);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setToolTip(tr("Remove from history (Delete); the files stay"));
    m_table->addAction(m_remove);
    m_actions->cancel->setShortcut({}); // Delete removes here
    for (QAction *action : {m_actions->next, m_actions->again, m_actions->open, m_actions->showInFolder, m_actions->copyError, m_remove}) {
        auto *button = makeToolButton({}, action->toolTip());
        button->setDefaultAction(action);
        if (action == m_actions->next)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // its text tells which action it is
        row->addWidget(button);
    }
    return bar;
}

void HistoryView::build()
{
    auto *left = makeCard();
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(unit, unit, unit, unit);
    leftColumn->setSpacing(unit / 2);
    leftColumn->addLayout(m_stack, 1);
    leftColumn->addWidget(m_more, 0, Qt::AlignHCenter);
    leftColumn->addWidget(m_notice);
    m_more->setProperty("link", true);
    m_more->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    describe(m_table, tr("History of exports"), tr("Newest first. Enter opens the result."));
    m_table->setToolTip({});
    restoreColumns(m_table->horizontalHeader(), *m_model, m_settings.bytes(QStringLiteral("history/columns")));
    connect(m_table, &QTableView::customContextMenuRequested, this, &HistoryView::showMenu);
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
    column->addWidget(makeLabel(tr("History"), "title"));
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);
}

HistoryQuery HistoryView::query() const
{
    HistoryQuery query;
    query.search = m_search->text().trimmed();
    query.failedOnly = m_failed->isChecked();
    query.limit = 200;
    const QHeaderView *head = m_table->horizontalHeader();
    if (const int section = head->sortIndicatorSection(); section >= 0 && section < m_model->columnCount()) {
        query.order = orderOf(m_model->column(section));
        query.ascending = head->sortIndicatorOrder() == Qt::AscendingOrder;
    }
    return query;
}

void HistoryView::reload()
{
    m_debounce.stop();
    const quint64 asked = ++m_generation;
    whenDone(m_engine.history(query()), this, [this, asked](const Result<HistoryPage> &page) {
        if (asked != m_generation)
            return;
        if (page)
            take(*page, false);
        else
            m_notice->tell(Notice::Kind::Error, sentence(page.error()));
    });
}

void HistoryView::loadMore()
{
    if (m_model->rowCount() == 0)
        return;
    HistoryQuery next = query();
    if (next.order == HistoryOrder::Created) {
        for (const ExportJob &job : m_model->jobs())
            next.before = next.before == 0 ? job.id : qMin(next.before, job.id);
    } else {
        next.skip = m_model->rowCount();
    }
    const quint64 asked = ++m_generation;
    m_more->setEnabled(false);
    whenDone(m_engine.history(next), this, [this, asked](const Result<HistoryPage> &page) {
        m_more->setEnabled(true);
        if (asked != m_generation)
            return;
        if (page)
            take(*page, true);
        else
            m_notice->tell(Notice::Kind::Error, sentence(page.error()));
    });
}

void HistoryView::take(const HistoryPage &page, bool more)
{
    QList<ExportJob> jobs;
    for (const ExportJob &job : page.jobs) {
        if (!m_removing.contains(job.id))
            jobs.append(job);
    }
    const JobId selected = m_actions->current() ? m_actions->current()->id : 0;
    if (more)
        m_model->append(jobs);
    else
        m_model->setJobs(jobs);
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_table->selectRow(row);
    m_total = page.total;
    m_more->setVisible(page.more);
    const bool searching = !m_search->text().trimmed().isEmpty() || m_failed->isChecked();
    m_count->setText(m_total > 0 ? tr("%n export(s)", nullptr, m_total) : QString());
    m_empty->setWords(searching ? tr("Nothing was found") : tr("No exports yet"), searching
                                                                                      ? tr("Try fewer or other words, or show all exports.")
                                                                                      : tr("Every export you make is kept here, with its results and errors."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    onSelection();
}

void HistoryView::onSelection()
{
    m_actions->refresh();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_remove->setEnabled(std::any_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &row) { return m_model->jobAt(row.row()).isFinished(); }));
    m_details->show(m_actions->current());
    if (!rows.isEmpty())
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
        Notice::Kind::Info, tr("%n export(s) removed from the history. The files stay.", nullptr, int(ids.size())), tr("&Undo"),
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

void HistoryView::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->open, m_actions->preview, m_actions->showInFolder});
    menu->addSeparator();
    menu->addActions({m_actions->again, m_actions->next, m_actions->cancel});
    menu->addSeparator();
    menu->addActions({m_actions->copyPath, m_actions->copyError, m_actions->copyReport});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns(m_table->horizontalHeader(), *m_model, width());
    // A narrow window keeps the table; selecting a row shows the details.
    if (width() < unit * 112 && m_table->selectionModel()->selectedRows().isEmpty())
        m_details->hide();
}

void HistoryView::saveState()
{
    fitColumns(m_table->horizontalHeader(), *m_model, QWIDGETSIZE_MAX); // what a narrow window hides is not hidden for good
    m_settings.setBytes(QStringLiteral("history/columns"), m_table->horizontalHeader()->saveState());
}

} // namespace quayside
