// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/accounts/signinprompt.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace quayside {

class AccountEditor;
class EmptyState;
class Notice;
class SandboxLauncher;
struct SandboxGreeting;

/// Accounts of remote services: list, add, edit, remove, sign in, "Test connection", and one click for the sandbox.
class AccountsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    explicit AccountsPage(Engine &engine, QWidget *parent = nullptr);
    ~AccountsPage() override;

    /// The engine is up: its accounts can be asked for.
    void engineStarted();
    void reload();
    /// Opens the empty form.
    void addAccount();
    /// Starts the sandbox and adds an account of it for each service, as its button does.
    void addSandboxAccounts();
    /// Asks the service of the selected account what works.
    void testCurrent();
    /// Folder of quayside-sandbox; tests set their own. Empty: the folder of this program.
    void setSandboxFolder(const QString &folder);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] SignInPrompt *signer() const { return m_signer; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] AccountEditor *editor() const { return m_editor; }
    /// Words of the last test, a finding a line.
    [[nodiscard]] QString findings() const;

Q_SIGNALS:
    /// Accounts changed: who can export has changed too.
    void accountsChanged();

private:
    void build();
    QWidget *makeDetails();
    void showAccounts(const QList<AccountInfo> &accounts);
    void showCurrent();
    void editCurrent();
    void removeCurrent();
    void distrustHosts();
    void save(const Account &account);
    void signInCurrent();
    void onSignInEnded(SignInPrompt::End end, const QString &words);
    void onSaved(const QString &id);
    void showSamples(const AccountInfo &info);
    void onSandboxReady(const quayside::SandboxGreeting &greeting);
    void keepSandboxAccount(const ServiceForm &service, const SandboxGreeting &greeting);
    void showTest(const Result<AccountTest> &test);
    [[nodiscard]] const AccountInfo *current() const;

    Engine &m_engine;
    AccountService *m_service = nullptr;
    QList<AccountInfo> m_accounts;
    QWidget *m_left = nullptr;
    QListWidget *m_list;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    QWidget *m_details;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_findings;
    QLabel *m_samplesTitle;
    QPlainTextEdit *m_samples;
    QPushButton *m_test;
    QPushButton *m_signIn;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_distrust;
    QPushButton *m_sandboxButton;
    AccountEditor *m_editor;
    Notice *m_notice;
    SandboxLauncher *m_sandbox;
    SignInPrompt *m_signer;
    qsizetype m_sandboxLeft = 0; ///< accounts of the sandbox that are being saved
    QString m_shown;             ///< id that the details are of
    QString m_wanted;            ///< id to select after the next reload
};

} // namespace quayside
