// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/accounts/accountspage.h"
#include "ui/accounts/sandboxlauncher.h"
#include "ui/common/appsettings.h"
#include "ui/common/fieldfilter.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/notice.h"
#include "ui/common/openatline.h"
#include "ui/common/placement.h"
#include "ui/common/widgets.h"
#include "ui/compose/accountlookups.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formlabels.h"
#include "ui/compose/remotesource.h"
#include "ui/compose/sourcespanel.h"
#include "ui/exportpage.h"
#include "ui/help/commands.h"
#include "ui/history/historyview.h"
#include "ui/looks/looksdialog.h"
#include "ui/options/optionform.h"
#include "ui/preview/lastresult.h"
#include "ui/preview/previewpane.h"
#include "ui/printing/printing.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/rail.h"
#include "ui/settings/networkbox.h"
#include "ui/settings/retentionbox.h"
#include "ui/settings/settingspage.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace quayside {

namespace {

constexpr QSize leastSize{640, 400};
constexpr QSize firstSize{1280, 800};     ///< at least, where there is room
constexpr QSize largestFirst{1680, 1050}; ///< on a large screen
constexpr int wordsFrom = 760;            ///< width of a window with room for words on the rail

} // namespace

MainWindow::Session::Session() = default;
MainWindow::Session::Session(Session &&) noexcept = default;
MainWindow::Session::~Session() = default;

MainWindow::MainWindow(Engine &engine, AppSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_engine(engine), m_settings(settings), m_fields(new FieldFilter(this)), m_rail(new Rail(this)), m_pages(new QStackedWidget),
      m_compose(new ComposePage(engine, settings)), m_queue(new QueuePanel(engine, settings)), m_history(new HistoryView(engine, settings)),
      m_accounts(new AccountsPage(engine)), m_preview(new PreviewPane(engine)), m_settingsPage(new SettingsPage(settings)), m_notice(new Notice),
      m_printing(new Printing(engine, *m_notice, this)), m_export(new ExportPage(m_compose, m_preview, m_queue)), m_body(new QWidget)
{
    setWindowTitle(tr("Quayside"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    applyTheme(settings.theme());

    auto *column = new QVBoxLayout(m_body);
    column->setSpacing(unit);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    addPages();
    row->addWidget(m_rail);
    row->addWidget(m_body, 1);
    setCentralWidget(central);
    connectAll();
    mirrorMargins(this);
    restoreLayout();
    showPage(Page::Export);
    m_compose->sources()->setFocus();
    // Layouts still have size hints from before the style sheet: ask again.
    for (QWidget *widget : findChildren<QWidget *>()) {
        widget->ensurePolished();
        widget->updateGeometry();
    }
    alignFormLabels(m_compose);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    const auto add = [this](Page page, QWidget *widget, const QString &icon, const QString &text, const QKeySequence &keys, const QString &help) {
        m_pages->insertWidget(int(page), widget);
        widget->setWindowTitle(text); // where a command of the palette is
        m_rail->addPage(int(page), icon, text, keys, help);
    };
    m_pages->setObjectName(commandPages);
    add(Page::Export, m_export, QStringLiteral("export"), tr("Export"), QKeySequence(Qt::ALT | Qt::Key_1), tr("Export documents (Alt+1)"));
    add(Page::History, m_history, QStringLiteral("history"), tr("History"), QKeySequence(Qt::ALT | Qt::Key_2), tr("All exports so far (Alt+2)"));
    add(Page::Accounts, m_accounts, QStringLiteral("accounts"), tr("Accounts"), QKeySequence(Qt::ALT | Qt::Key_3), tr("Accounts of remote services (Alt+3)"));
    m_rail->addStretch();
    add(Page::Settings, m_settingsPage, QStringLiteral("settings"), tr("Settings"), QKeySequence(Qt::ALT | Qt::Key_4), tr("Settings of the program (Alt+4)"));
    m_rail->addHelp();
}

void MainWindow::connectAll()
{
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_pages, &QStackedWidget::currentChanged, m_rail, &Rail::setCurrent);
    connectPreview();
    connect(m_compose, &ComposePage::accountsWanted, this, [this] { showPage(Page::Accounts); });
    connect(m_accounts, &AccountsPage::accountsChanged, this, &MainWindow::reloadProviders);
    m_compose->settingsPanel()->setLookup(
        [this](const QString &provider) { return lookupIn(m_engine, this, provider, [this] { return m_compose->remoteSource()->items().value(0).fields; }); });
    m_compose->urlFields = [this](const QString &provider) { return urlFieldsIn(m_engine, this, provider); };
    connect(m_compose, &ComposePage::submitted, m_queue, [this](const Receipt &receipt) {
        m_export->openDrawer(true);
        m_queue->showBatches({receipt});
    });
    connect(m_history, &HistoryView::queued, m_queue, &QueuePanel::showBatches);
    connect(&m_settings, &AppSettings::changed, this, &MainWindow::applySettings);
    connect(&m_settings, &AppSettings::networkChanged, this, [this] {
        if (m_engine.accounts())
            m_engine.accounts()->setNetwork(m_settings.network());
    });
    m_settingsPage->retention()->countRemoved = [this](const Retention &retention, const std::function<void(int)> &answer) {
        whenDone(m_engine.countPrunable(retention), this, [answer](const Result<int> &count) { answer(count.value_or(-1)); });
    };
    connect(m_settingsPage->retention(), &RetentionBox::applied, this, [this](const Retention &retention) {
        m_settings.setRetention(retention);
        m_engine.setRetention(retention);
    });
    connect(m_settingsPage->network(), &NetworkBox::passwordGiven, this, &MainWindow::keepProxyPassword);
    connect(&m_engine, &Engine::notice, this, [this](const ExportError &error) { m_notice->tell(Notice::Kind::Warning, sentence(error)); });
    connect(&m_engine, &Engine::preparing, this, [this](const QString &words) {
        m_preparing = true;
        m_notice->tell(Notice::Kind::Info, words);
    });
    connect(m_queue->model(), &JobTableModel::burst, this, [this] {
        if (m_closesWhenDone && m_queue->model()->counts().unfinished() == 0)
            closeAtOnce();
    });
    const auto key = [this](const QKeySequence &keys, const QString &name, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(name);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence::Open, tr("Add files"), [this] {
        showPage(Page::Export);
        m_compose->sources()->chooseFiles();
    });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Add a folder"), [this] {
        showPage(Page::Export);
        m_compose->sources()->chooseFolder();
    });
    key(QKeySequence::Quit, tr("Leave the program"), [this] { close(); });
}

void MainWindow::connectPreview()
{
    connect(m_compose, &ComposePage::changed, this, [this] {
        previewAccount();
        m_preview->want(m_compose->previewRequests(), noPreviewHint());
    });
    connect(m_compose->previewButton(), &QToolButton::clicked, m_export, &ExportPage::showPreview);
    connect(m_export, &ExportPage::previewShown, m_compose->previewButton(), &QToolButton::setChecked);
    connect(m_preview, &PreviewPane::closed, m_export, [this] { m_export->showPreview(false); });
    connect(m_preview, &PreviewPane::expandWanted, m_export, &ExportPage::expandPreview);
    connect(m_preview, &PreviewPane::sourceWanted, this, [this](const QString &path, int line) { openAtLine(m_settings.editor(), path, line); });
    connect(m_preview, &PreviewPane::printWanted, m_printing, &Printing::print);
    connect(m_preview, &PreviewPane::printFileWanted, m_printing, &Printing::printFile);
    const auto showFile = [this](const Artifact &artifact) {
        showPage(Page::Export);
        m_export->showPreview(true);
        m_preview->showFile(artifact);
    };
    connect(m_compose->settingsPanel(), &ExportSettings::looksWanted, this, &MainWindow::editLooks);
    connect(m_queue, &QueuePanel::previewWanted, this, showFile);
    connect(m_history, &HistoryView::previewWanted, this, showFile);
    const auto edit = [this](const ExportJob &job) {
        showPage(Page::Export);
        m_compose->load(batchOf(job.request));
    };
    connect(m_queue, &QueuePanel::editWanted, this, edit);
    connect(m_queue, &QueuePanel::batchEnded, this, [this](const QString &words) {
        if (!isActiveWindow())
            m_notifier.tell(tr("The export has ended"), words);
    });
    connect(m_queue, &QueuePanel::percentChanged, this, [this](int percent) { m_notifier.showProgress(percent); });
    connect(m_history, &HistoryView::editWanted, this, [this](const Batch &batch) {
        showPage(Page::Export);
        m_compose->load(batch);
    });
}

/// What a service makes can be seen once it is saved: the last file of the chosen account stands in the preview, or its space is given back.
void MainWindow::previewAccount()
{
    const ProviderDescription *provider = m_compose->settingsPanel()->provider();
    const QString account = provider && !provider->takesPaths() ? provider->id : QString();
    if (account == m_previewedAccount)
        return;
    m_previewedAccount = account;
    m_preview->leaveFile(); // which may be of the account before
    if (account.isEmpty()) {
        m_export->setPreviewUseful(true);
        return;
    }
    findLastResult(
        m_engine, this, {}, [account](const ExportJob &job) { return job.request.provider == account; },
        [this, account](const std::optional<SavedResult> &last) {
            if (account != m_previewedAccount)
                return;
            m_export->setPreviewUseful(last.has_value());
            if (last)
                m_preview->showFile(last->artifact);
        });
}

void MainWindow::editLooks(const QString &scope, const QString &key, const QString &theme)
{
    const QList<ExportRequest> requests = m_compose->previewRequests();
    auto *dialog = new LooksDialog(m_engine, requests.isEmpty() ? std::nullopt : std::optional(requests.first()), theme, this);
    connect(dialog, &LooksDialog::used, m_compose, [this, scope, key](const QString &file) { m_compose->settingsPanel()->setOption(scope, key, file); });
    dialog->open();
}

/// What to do if the compose page has nothing to preview; empty: the pane's default.
QString MainWindow::noPreviewHint() const
{
    const ProviderDescription *provider = m_compose->settingsPanel()->provider();
    if (provider && !provider->takesPaths())
        return tr("A service makes the file, so it can be seen once it is saved: choose “Preview” in the queue or in the history.");
    const SourceEntry *entry = m_compose->sources()->currentEntry();
    if (entry && !entry->isOneDocument())
        return tr("A folder becomes many files. Add one of its documents by itself to see what it will look like.");
    return {};
}

void MainWindow::keepProxyPassword(const QString &password)
{
    if (!m_engine.accounts())
        return;
    whenDone(m_engine.accounts()->setProxyPassword(password), this, [this, gone = password.isEmpty()](const Result<SecretPlace> &place) {
        if (!place)
            m_settingsPage->network()->tellPassword(sentence(place.error()), true);
        else if (gone)
            m_settingsPage->network()->tellPassword(tr("The password was taken out of the keychain."), false);
        else
            m_settingsPage->network()->tellPassword(
                *place == SecretPlace::Session ? tr("Kept until the program ends: there is no keychain.") : tr("Kept in the system’s keychain."), false);
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

/// Lets go of what a small window has no room for.
void MainWindow::fit()
{
    const bool small = width() < wordsFrom;
    const int outer = small ? unit : unit * 2;
    const int beside = small ? unit / 2 : unit; // the rail
    m_body->layout()->setContentsMargins(isRightToLeft() ? outer : beside, outer, isRightToLeft() ? beside : outer, outer);
    m_rail->setCompact(small);
    m_export->fit(size());
}

void MainWindow::openSources(const QStringList &paths)
{
    showPage(Page::Export);
    m_compose->openSources(paths);
}

void MainWindow::raiseAndActivate()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_rail->setCurrent(int(page));
}

void MainWindow::engineStarted(const Result<void> &started)
{
    if (std::exchange(m_preparing, false))
        m_notice->dismiss();
    if (!started) {
        m_notice->tell(Notice::Kind::Error, sentence(started.error()));
        return;
    }
    m_engine.setConcurrency(m_settings.concurrency());
    reloadProviders();
    m_accounts->engineStarted();
    if (!std::exchange(m_listsActive, true))
        m_queue->loadActive();
}

void MainWindow::restoreSources()
{
    m_compose->restoreSources();
}

MainWindow::Session MainWindow::takeSession()
{
    saveLayout();
    m_history->commitRemovals();
    Session session;
    session.page = Page(m_pages->currentIndex());
    session.sources = m_compose->allSources();
    session.jobs = m_queue->model()->jobs();
    session.listsActive = m_listsActive;
    session.queuePaused = m_queue->isPaused();
    session.closesWhenDone = m_closesWhenDone;
    session.sandbox = m_accounts->takeSandbox();
    session.printing = m_printing->take();
    return session;
}

void MainWindow::continueWith(Session session)
{
    m_listsActive = session.listsActive;
    m_compose->continueWith(session.sources);
    m_queue->continueWith(session.jobs, session.queuePaused);
    m_accounts->useSandbox(std::move(session.sandbox));
    m_printing->goOnWith(std::move(session.printing));
    showPage(session.page);
    if (session.page == Page::Settings)
        m_settingsPage->languageBox()->setFocus(); // where the language was chosen
    if (session.closesWhenDone)
        closeWhenDone();
}

void MainWindow::reloadProviders()
{
    whenDone(m_engine.providers(), this, [this](const QList<ProviderDescription> &providers) {
        m_preview->setFormats(providers);
        m_queue->setProviders(providers);
        m_history->setProviders(providers);
        m_compose->setProviders(providers);
    });
}

void MainWindow::applySettings()
{
    applyTheme(m_settings.theme());
    m_engine.setConcurrency(m_settings.concurrency());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (const int unfinished = m_queue->model()->counts().unfinished(); unfinished > 0 && !m_mayClose) {
        event->ignore();
        askBeforeClosing(unfinished);
        return;
    }
    m_history->commitRemovals();
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing(int unfinished)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Close Quayside?"), tr("%Ln export(s) are not finished.", nullptr, unfinished), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("If you close now, they go on at the next start: what this computer makes begins again, what a service makes is followed again. Nothing is lost."));
    auto *wait = box->addButton(tr("Close when they are &done"), QMessageBox::AcceptRole);
    auto *now = box->addButton(tr("Close &now"), QMessageBox::DestructiveRole);
    auto *stay = box->addButton(tr("&Keep open"), QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(stay);
    connect(wait, &QPushButton::clicked, this, &MainWindow::closeWhenDone);
    connect(now, &QPushButton::clicked, this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
    box->open();
}

void MainWindow::closeWhenDone()
{
    m_closesWhenDone = true;
    m_notice->tell(Notice::Kind::Info, tr("The window closes when all exports are done."), tr("&Keep open"), [this] { m_closesWhenDone = false; });
}

void MainWindow::closeAtOnce()
{
    m_mayClose = true;
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    openSources(paths);
    event->acceptProposedAction();
}

void MainWindow::restoreLayout()
{
    resize((screen()->availableSize() * 0.85).boundedTo(largestFirst).expandedTo(firstSize));
    restoreGeometry(m_settings.bytes(QStringLiteral("window/geometry")));
    if (!isMaximized() && !isFullScreen())
        setGeometry(placedWithin(geometry(), screen()->availableGeometry(), leastSize));
    m_export->restoreState(m_settings);
    fit();
}

void MainWindow::saveLayout()
{
    m_settings.setBytes(QStringLiteral("window/geometry"), saveGeometry());
    m_export->saveState(m_settings);
    m_compose->saveState();
    m_queue->saveState();
    m_history->saveState();
}

} // namespace quayside
