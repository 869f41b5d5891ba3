// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sourcespanel.h"

#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/notice.h"
#include "ui/common/selectedrows.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/filefilters.h"
#include "ui/compose/sourcedelegate.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace quayside {

SourcesPanel::SourcesPanel(QWidget *parent)
    : QFrame(parent), m_model(new SourceModel(this)), m_list(new QListView), m_stack(new QStackedLayout), m_count(makeLabel({}, "muted")),
      m_recentButton(makeToolButton(QStringLiteral("history"), tr("Recent sources"))), m_progressWords(makeLabel({}, "muted")), m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("S&top"))), m_notice(new Notice),
      m_remove(makeToolButton(QStringLiteral("remove"), tr("Remove the selected sources (Delete)"))),
      m_up(makeToolButton(QStringLiteral("up"), tr("Move up (Alt+Up)"))), m_down(makeToolButton(QStringLiteral("down"), tr("Move down (Alt+Down)"))),
      m_clear(makeToolButton(QStringLiteral("trash"), tr("Clear the list")))
{
    setProperty("card", true);
    setAcceptDrops(true);
    askFiles = [this] { return QFileDialog::getOpenFileNames(this, tr("Choose documents to export"), m_place, fileFilters(readableFileTypes())); };
    askFolder = [this] { return QFileDialog::getExistingDirectory(this, tr("Choose a folder to export"), m_place); };
    build();
    connect(m_model, &SourceModel::entriesChanged, this, &SourcesPanel::refresh);
    connect(m_model, &SourceModel::looking, this, &SourcesPanel::showProgress);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SourcesPanel::refreshTools);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPanel::currentChanged);
    refresh();
}

void SourcesPanel::build()
{
    setUpList();
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit, unit, unit);
    column->setSpacing(unit);
    column->addLayout(makeHead());
    column->addLayout(m_stack, 1);
    column->addWidget(makeProgress());
    column->addWidget(m_notice);
    connect(m_remove, &QToolButton::clicked, this, &SourcesPanel::removeSelected);
    connect(m_clear, &QToolButton::clicked, this, &SourcesPanel::clearAll);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
}

/// The title, and the buttons that change the list.
QLayout *SourcesPanel::makeHead()
{
    auto *addFiles = makeToolButton(QStringLiteral("file-add"), tr("Add files… (Ctrl+O)"));
    auto *addFolder = makeToolButton(QStringLiteral("folder-add"), tr("Add a folder… (Ctrl+Shift+O)"));
    auto *head = new FlowLayout(unit / 2); // in two lines where there is no room for one
    auto *title = new QWidget;
    title->setProperty("plain", true);
    auto *titleRow = new QHBoxLayout(title);
    titleRow->setContentsMargins(0, 0, unit, 0);
    titleRow->setSpacing(unit);
    titleRow->addWidget(makeLabel(tr("Sources"), "heading"));
    titleRow->addWidget(m_count);
    title->setMinimumHeight(unit * 4);
    head->addWidget(title);
    const auto group = [head](const QList<QToolButton *> &buttons) {
        auto *part = new QWidget;
        part->setProperty("plain", true);
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        for (QToolButton *button : buttons)
            row->addWidget(button);
        head->addWidget(part);
        return part;
    };
    auto *recent = new QMenu(m_recentButton);
    recent->setToolTipsVisible(true);
    recent->setAccessibleName(tr("Recent sources"));
    m_recentButton->setMenu(recent);
    m_recentButton->setPopupMode(QToolButton::InstantPopup);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    fillRecentMenu(recent);
    group({addFiles, addFolder, m_recentButton});
    m_changes = group({m_remove, m_up, m_down, m_clear});
    connect(addFiles, &QToolButton::clicked, this, &SourcesPanel::chooseFiles);
    connect(addFolder, &QToolButton::clicked, this, &SourcesPanel::chooseFolder);
    return head;
}

void SourcesPanel::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SourceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    describe(m_list, tr("Sources"), tr("The documents and folders that will be exported, in this order"));
    m_list->setToolTip({});
    connect(m_list, &QListView::customContextMenuRequested, this, &SourcesPanel::showMenu);
}

/// What is shown instead of an empty list.
QWidget *SourcesPanel::makeEmptyState()
{
    auto *empty = new EmptyState(QStringLiteral("file-add"), tr("Drop documents here"), tr("Files or whole folders. Or choose them yourself."));
    m_choose = empty->addButton(tr("Choose &files…"));
    QPushButton *chooseDir = empty->addButton(tr("Choose a fol&der…"));
    chooseDir->setProperty("link", true);
    connect(m_choose, &QPushButton::clicked, this, &SourcesPanel::chooseFiles);
    connect(chooseDir, &QPushButton::clicked, this, &SourcesPanel::chooseFolder);
    return empty;
}

void SourcesPanel::addPaths(const QStringList &paths)
{
    const int before = m_model->rowCount();
    if (m_model->addPaths(paths) > 0) {
        // With Ctrl held from Ctrl+O the default is "do not select".
        m_list->selectionModel()->setCurrentIndex(m_model->index(before), QItemSelectionModel::ClearAndSelect);
    }
}

void SourcesPanel::replace(const QList<SourceItem> &items)
{
    m_undo = m_model->entries();
    m_replaced = true;
    QList<SourceEntry> entries;
    for (const SourceItem &item : items) {
        SourceEntry entry;
        entry.item = item;
        entries.append(entry);
    }
    m_model->restore(entries);
    m_model->refresh();
    if (m_undo.isEmpty())
        return;
    m_notice->tell(
        Notice::Kind::Info, tr("The list was replaced."), tr("&Undo"), [this] { undo(); }, 10);
}

QWidget *SourcesPanel::makeProgress()
{
    m_progress = new QWidget;
    m_progress->setProperty("plain", true);
    m_stop->setProperty("link", true);
    describe(m_stop, tr("Stop"), tr("Takes off the list what was not looked at yet"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Sources looked at"));
    auto *grid = new QGridLayout(m_progress);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_progressWords, 0, 0);
    grid->addWidget(m_stop, 0, 1, 2, 1);
    grid->addWidget(m_bar, 1, 0);
    m_progress->hide();
    connect(m_stop, &QPushButton::clicked, this, &SourcesPanel::stopLooking);
    return m_progress;
}

void SourcesPanel::showProgress(int done, int total)
{
    constexpr int worthTelling = 1000; // fewer are done before one has read it
    m_progress->setVisible(total >= worthTelling);
    m_progressWords->setText(tr("Looking at %1 of %2 …").arg(QLocale().toString(done), QLocale().toString(total)));
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(done);
}

QString SourcesPanel::progressText() const
{
    return m_progress->isHidden() ? QString() : m_progressWords->text();
}

void SourcesPanel::stopLooking()
{
    const QList<SourceEntry> before = m_model->entries();
    const int left = m_model->stopLooking();
    if (left == 0)
        return;
    m_undo = before;
    m_replaced = true;
    m_notice->tell(
        Notice::Kind::Info, tr("Stopped: %Ln source(s) were not added.", nullptr, left), tr("&Undo"), [this] { undo(); }, 15);
}

void SourcesPanel::tell(const QString &words)
{
    m_notice->tell(Notice::Kind::Info, words, {}, {}, 30);
}

void SourcesPanel::remember(const QStringList &paths)
{
    constexpr qsizetype most = 15;
    QStringList all = paths.mid(0, most);
    all += m_recent;
    all.removeDuplicates();
    m_recent = all.mid(0, most);
}

void SourcesPanel::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : std::as_const(m_recent)) {
        constexpr int widest = unit * 60;
        const QString name = QDir::toNativeSeparators(path);
        QAction *one = menu->addAction(menu->fontMetrics().elidedText(pathInWords(name), Qt::ElideMiddle, widest).replace(u'&', QLatin1StringView("&&")));
        one->setToolTip(name);
        connect(one, &QAction::triggered, this, [this, path] { addPaths({path}); });
    }
    if (m_recent.isEmpty())
        menu->addAction(tr("What you export is offered here again"))->setEnabled(false);
    else
        menu->addSeparator();
    menu->addAction(tr("&Forget them"), this, [this] { m_recent.clear(); })->setEnabled(!m_recent.isEmpty());
}

/// Of the current folder, for who has no mouse.
void SourcesPanel::toggleBook()
{
    const QModelIndex now = m_list->currentIndex();
    if (const QVariant book = now.data(SourceModel::BookRole); book.isValid())
        m_model->setAsOneDocument(now.row(), !book.toBool());
}

void SourcesPanel::chooseFiles()
{
    const QStringList paths = askFiles();
    if (!paths.isEmpty())
        m_place = paths.constFirst().section(u'/', 0, -2);
    addPaths(paths);
}

void SourcesPanel::chooseFolder()
{
    const QString path = askFolder();
    if (!path.isEmpty())
        m_place = path.section(u'/', 0, -2);
    addPaths({path});
}

void SourcesPanel::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_undo = m_model->entries();
    m_replaced = false;
    m_model->removeRows(rows);
    m_notice->tell(
        Notice::Kind::Info, tr("%Ln source(s) removed.", nullptr, int(rows.size())), tr("&Undo"), [this] { undo(); }, 10);
}

void SourcesPanel::clearAll()
{
    if (m_model->rowCount() == 0)
        return;
    m_undo = m_model->entries();
    m_replaced = false;
    m_model->clear();
    m_notice->tell(
        Notice::Kind::Info, tr("The list was cleared."), tr("&Undo"), [this] { undo(); }, 10);
}

void SourcesPanel::undo()
{
    if (m_undo.isEmpty())
        return;
    QStringList added; // keep what was added since
    for (const SourceEntry &entry : m_model->entries())
        added.append(entry.path());
    m_model->restore(std::exchange(m_undo, {}));
    if (!std::exchange(m_replaced, false))
        m_model->addPaths(added);
    m_model->refresh();
    m_notice->dismiss();
}

const SourceEntry *SourcesPanel::currentEntry() const
{
    const QList<SourceEntry> &entries = m_model->entries();
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    return row < entries.size() ? &entries.at(row) : nullptr;
}

QString SourcesPanel::currentPath() const
{
    const SourceEntry *entry = currentEntry();
    return entry ? entry->path() : QString();
}

bool SourcesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete) || key->key() == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
        if (key->key() == Qt::Key_Space && m_list->currentIndex().data(SourceModel::BookRole).isValid()) {
            toggleBook();
            return true;
        }
        if (key->matches(QKeySequence::Undo)) {
            undo();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SourcesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        setDropping(true);
        event->acceptProposedAction();
    }
}

void SourcesPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void SourcesPanel::dropEvent(QDropEvent *event)
{
    setDropping(false);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addPaths(paths);
    event->acceptProposedAction();
}

void SourcesPanel::showMenu(const QPoint &place)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex at = m_list->indexAt(place);
    const SourceEntry *entry = at.isValid() ? &m_model->entries().at(at.row()) : nullptr;
    if (entry && entry->isFolder && !entry->oneDocumentKind.isEmpty()) {
        QAction *book = menu->addAction(tr("Export as one &book"));
        book->setCheckable(true);
        book->setChecked(entry->isOneDocument());
        connect(book, &QAction::toggled, this, [this, row = at.row()](bool on) { m_model->setAsOneDocument(row, on); });
        menu->addSeparator();
    }
    menu->addAction(themedIcon(QStringLiteral("remove")), tr("&Remove"), this, &SourcesPanel::removeSelected)
        ->setEnabled(m_list->selectionModel()->hasSelection());
    menu->addAction(themedIcon(QStringLiteral("trash")), tr("&Clear the list"), this, &SourcesPanel::clearAll);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void SourcesPanel::refresh()
{
    const int count = m_model->rowCount();
    m_count->setText(count > 0 ? QLocale().toString(count) : QString());
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    setFocusProxy(count > 0 ? static_cast<QWidget *>(m_list) : m_choose);
    m_clear->setEnabled(count > 0);
    m_changes->setVisible(count > 0);
    refreshTools();
    Q_EMIT currentChanged();
}

/// What can be done to what is selected.
void SourcesPanel::refreshTools()
{
    const bool selected = m_list->selectionModel()->hasSelection();
    const bool isMovable = selected && m_model->rowCount() > 1;
    m_remove->setEnabled(selected);
    m_up->setEnabled(isMovable);
    m_down->setEnabled(isMovable);
}

void SourcesPanel::setDropping(bool on)
{
    setProperty("dropping", on);
    style()->unpolish(this);
    style()->polish(this);
}

QList<int> SourcesPanel::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedRowsOf(*m_list->selectionModel()))
        rows.append(index.row());
    return rows;
}

void SourcesPanel::move(int step)
{
    m_model->moveBy(selectedRows(), step);
    m_list->scrollTo(m_list->currentIndex());
}

} // namespace quayside
