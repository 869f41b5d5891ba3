// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/accounts/signinprompt.h"

#include <QWidget>

#include <memory>

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

/// Remote accounts: list, add, edit, remove, sign in, test, and one-click sandbox accounts.
class AccountsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    explicit AccountsPage(Engine &engine, QWidget *parent = nullptr);
    ~AccountsPage() override;

    /// The engine is up; loads its accounts.
    void engineStarted();
    void reload();
    /// Opens an empty form.
    void addAccount();
    /// Starts the sandbox and adds an account for each service.
    void addSandboxAccounts();
    /// Tests the selected account.
    void testCurrent();
    /// Gives away the sandbox, which may be running, to the page of another window; this page has none after it.
    [[nodiscard]] std::unique_ptr<SandboxLauncher> takeSandbox();
    /// Takes over the sandbox of another page.
    void useSandbox(std::unique_ptr<SandboxLauncher> sandbox);
    /// Folder of quayside-sandbox, for tests. Empty: this program's folder.
    void setSandboxFolder(const QString &folder);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] SignInPrompt *signer() const { return m_signer; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] AccountEditor *editor() const { return m_editor; }
    /// Results of the last test, one a line.
    [[nodiscard]] QString findings() const;

Q_SIGNALS:
    /// Who can export may have changed.
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
    void askSandbox(const QString &id);
    void setRefused(const QString &id, bool refused);
    void showSamples(const AccountInfo &info);
    void onSandboxReady(const quayside::SandboxGreeting &greeting);
    void keepSandboxAccount(const ServiceForm &service, const SandboxGreeting &greeting);
    void showTest(const Result<AccountTest> &test);
    [[nodiscard]] const AccountInfo *current() const;
    void listenToSandbox();

    Engine &m_engine;
    AccountService *m_service = nullptr;
    QList<AccountInfo> m_accounts;
    QSet<QString> m_refused; ///< ids of accounts whose sign-in their service refused
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
    std::unique_ptr<SandboxLauncher> m_sandbox;
    SignInPrompt *m_signer;
    qsizetype m_sandboxLeft = 0; ///< sandbox accounts still being saved
    QString m_shown;             ///< id of the account shown
    QString m_wanted;            ///< id to select after the next reload
};

} // namespace quayside
