// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/common/desktopnotifier.h"
#include "ui/compose/composepage.h"
#include "ui/printing/printing.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace quayside {

class AccountsPage;
class AppSettings;
class ExportPage;
class FieldFilter;
class HistoryView;
class Notice;
class PreviewPane;
class QueuePanel;
class Rail;
class SandboxLauncher;
class SettingsPage;

/// The window: pages at the left edge (export, history, accounts, settings) and what they share. Talks to the Engine only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    enum class Page { Export, History, Accounts, Settings };

    /// What a window hands to the one that takes its place. Its form and its layout are in the settings.
    struct Session {
        Session();
        Session(Session &&) noexcept;
        ~Session();
        Page page = Page::Export;
        ComposePage::Sources sources;
        QList<ExportJob> jobs;    ///< in the queue's list
        bool listsActive = false; ///< what was unfinished at the start is among them
        bool queuePaused = false;
        bool closesWhenDone = false;
        std::unique_ptr<SandboxLauncher> sandbox;
        Printing::Work printing;
    };

    /// @p engine may still be starting (engineStarted()). Both outlive this.
    MainWindow(Engine &engine, AppSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds sources and shows the export page.
    void openSources(const QStringList &paths);
    /// Brings the window to the front, even when minimised.
    void raiseAndActivate();
    void showPage(Page page);
    /// The engine is up (loads providers and active jobs) or failed (shows why).
    void engineStarted(const Result<void> &started);
    /// Lists what was listed when the window was closed.
    void restoreSources();
    /// Ends the work of this window, for another to go on with.
    [[nodiscard]] Session takeSession();
    /// Goes on where another window was, over the same engine; before engineStarted().
    void continueWith(Session session);
    /// Closes without a question, at the end of the session: what is unfinished goes on at the next start.
    void closeAtOnce();
    /// Reloads the providers after an account came or went.
    void reloadProviders();

    [[nodiscard]] ComposePage *compose() const { return m_compose; }
    [[nodiscard]] ExportPage *exportPage() const { return m_export; }
    [[nodiscard]] QueuePanel *queue() const { return m_queue; }
    [[nodiscard]] HistoryView *history() const { return m_history; }
    [[nodiscard]] AccountsPage *accounts() const { return m_accounts; }
    [[nodiscard]] PreviewPane *preview() const { return m_preview; }
    [[nodiscard]] Printing *printing() const { return m_printing; }
    [[nodiscard]] SettingsPage *settingsPage() const { return m_settingsPage; }
    /// Tells the end of a batch while the window is not in front.
    [[nodiscard]] DesktopNotifier &notifier() { return m_notifier; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    void connectAll();
    void fit();
    void restoreLayout();
    void saveLayout();
    void askBeforeClosing(int unfinished);
    void closeWhenDone();
    void applySettings();
    void connectPreview();
    [[nodiscard]] QString noPreviewHint() const;
    void previewAccount();
    void editLooks(const QString &scope, const QString &key, const QString &theme);
    void keepProxyPassword(const QString &password);

    Engine &m_engine;
    AppSettings &m_settings;
    FieldFilter *m_fields; ///< before the fields that it looks after
    Rail *m_rail;
    QStackedWidget *m_pages;
    ComposePage *m_compose;
    QueuePanel *m_queue;
    HistoryView *m_history;
    AccountsPage *m_accounts;
    PreviewPane *m_preview;
    SettingsPage *m_settingsPage;
    Notice *m_notice;
    Printing *m_printing;
    ExportPage *m_export;
    QWidget *m_body;
    DesktopNotifier m_notifier;
    bool m_preparing = false; ///< the notice tells what the engine is busy with before it is up
    bool m_mayClose = false;
    QString m_previewedAccount; ///< whose last file was looked for; empty: this computer
    bool m_closesWhenDone = false;
    bool m_listsActive = false; ///< the queue was given what was unfinished at the start
};

} // namespace quayside
