// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"

#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/sandboxlauncher.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quayside {

namespace {

bool isReady(const AccountInfo &info)
{
    return info.signedIn && info.missingSecrets.isEmpty();
}

QString shortState(const AccountInfo &info, bool refused)
{
    if (refused)
        return AccountsPage::tr("Sign-in was refused");
    return isReady(info) ? AccountsPage::tr("Ready") : AccountsPage::tr("Needs sign-in");
}

/// Form labels of the secrets @p info lacks.
QString missingLabels(const ServiceForm &service, const AccountInfo &info)
{
    QStringList labels;
    for (const SignInForm &way : service.signIns) {
        for (const OptionSpec &field : way.fields) {
            if (way.kind == info.account.auth && info.missingSecrets.contains(field.key))
                labels.append(QStringLiteral("“%1”").arg(field.label));
        }
    }
    return labels.join(QStringLiteral(", "));
}

QString longState(const ServiceForm &service, const AccountInfo &info, bool refused)
{
    if (refused)
        return AccountsPage::tr("The service refused its sign-in: “Sign in…” gives it a new one.");
    const QString missing = missingLabels(service, info);
    if (!missing.isEmpty())
        return AccountsPage::tr("Needs sign-in: %1 is missing.").arg(missing);
    if (!isReady(info))
        return AccountsPage::tr("Needs sign-in with the browser.");
    return info.sessionSecrets.isEmpty() ? AccountsPage::tr("Ready. Its secret is in the system’s keychain.")
                                         : AccountsPage::tr("Ready until the program ends: its secret is in memory only, not in a keychain.");
}

bool isRefused(const AccountTest &test)
{
    return std::any_of(test.findings.cbegin(), test.findings.cend(), [](const AccountFinding &finding) {
        return finding.error && (finding.error->code == ErrorCode::SignInRequired || finding.error->code == ErrorCode::SignInFailed);
    });
}

bool isReached(const AccountTest &test)
{
    return !test.findings.isEmpty() && std::any_of(test.findings.cbegin(), test.findings.cend(), [](const AccountFinding &finding) { return finding.ok; });
}

/// Only sandbox accounts are on this computer, unencrypted.
bool isOfSandbox(const Account &account)
{
    return account.values().value(addressKey).toString().startsWith(QLatin1StringView("http://127.0.0.1"));
}

/// Non-default settings, one a line, labelled as in the form.
QStringList settingLines(const ServiceForm &service, const Account &account)
{
    QStringList lines;
    for (const OptionSpec &spec : service.fields) {
        const QJsonValue value = account.values().value(spec.key);
        const QString text = valueToText(spec, value);
        if (text.isEmpty() || value == spec.defaultValue)
            continue;
        const auto choice = std::find_if(spec.choices.begin(), spec.choices.end(), [&](const OptionChoice &one) { return one.value == text; });
        lines.append(AccountsPage::tr("%1: %2").arg(spec.label, choice == spec.choices.end() || choice->label.isEmpty() ? text : choice->label));
    }
    return lines;
}

} // namespace

AccountsPage::AccountsPage(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_list(new QListWidget), m_right(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("cloud"), tr("Export through a service"),
                             tr("Add an account of a service that makes exports, such as Workiva or Google Drive. To try it without one, add the sandbox: a "
                                "server on this computer that speaks for all of them."))),
      m_details(nullptr), m_name(makeLabel({}, "title")), m_facts(makeLabel({})), m_findings(makeLabel({})),
      m_samplesTitle(makeLabel(tr("What the sandbox holds: ids to try"), "heading")), m_samples(new QPlainTextEdit),
      m_test(new QPushButton(tr("&Test connection"))), m_signIn(new QPushButton(tr("Si&gn in…"))), m_edit(new QPushButton(tr("&Edit…"))),
      m_remove(new QPushButton(tr("&Remove"))), m_distrust(new QPushButton(tr("Trust them no &longer"))),
      m_sandboxButton(new QPushButton(tr("Add sand&box account"))), m_editor(new AccountEditor), m_notice(new Notice),
      m_sandbox(std::make_unique<SandboxLauncher>()), m_signer(new SignInPrompt(this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::showCurrent);
    connect(m_editor, &AccountEditor::canceled, this, &AccountsPage::showCurrent);
    connect(m_editor, &AccountEditor::saved, this, &AccountsPage::onSaved);
    connect(m_signer, &SignInPrompt::waits, this,
            [this](const QString &words) { m_notice->tell(Notice::Kind::Info, words, tr("Stop waiting"), [this] { m_signer->cancel(); }); });
    connect(m_signer, &SignInPrompt::ended, this, &AccountsPage::onSignInEnded);
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::testCurrent);
    connect(m_signIn, &QPushButton::clicked, this, &AccountsPage::signInCurrent);
    connect(m_edit, &QPushButton::clicked, this, &AccountsPage::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::removeCurrent);
    connect(m_distrust, &QPushButton::clicked, this, &AccountsPage::distrustHosts);
    connect(m_sandboxButton, &QPushButton::clicked, this, &AccountsPage::addSandboxAccounts);
    listenToSandbox();
    showAccounts({});
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::build()
{
    auto *left = makeCard();
    m_left = left;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(unit, unit, unit, unit * 2);
    leftColumn->setSpacing(unit);
    auto *add = new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add account…"));
    connect(add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    m_sandboxButton->setIcon(themedIcon(QStringLiteral("sandbox")));
    describe(m_sandboxButton, tr("Add sandbox account"),
             tr("Starts a local server that speaks the remote APIs and adds an account for each. Nothing leaves this computer."));
    describe(m_list, tr("Accounts"));
    m_list->setToolTip({});
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(add);
    leftColumn->addWidget(m_sandboxButton);
    left->setMinimumWidth(unit * 28);
    m_details = makeDetails();
    auto *emptyCard = makeCard();
    (new QVBoxLayout(emptyCard))->addWidget(m_empty);
    QPushButton *first = m_empty->addButton(tr("Add account…"));
    connect(first, &QPushButton::clicked, this, &AccountsPage::addAccount);
    QPushButton *sandbox = m_empty->addButton(tr("Add sandbox account"));
    connect(sandbox, &QPushButton::clicked, this, &AccountsPage::addSandboxAccounts);
    for (QWidget *page : QList<QWidget *>{emptyCard, m_details, m_editor})
        m_right->addWidget(page);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({unit * 36, unit * 100});
    splitter->setHandleWidth(unit);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(makeLabel(tr("Accounts"), "title"));
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);
}

QWidget *AccountsPage::makeDetails()
{
    auto *card = makeCard();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2);
    column->setSpacing(unit);
    for (QLabel *label : {m_facts, m_findings}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_findings->setAccessibleName(tr("Result of the test"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    for (QPushButton *button : {m_test, m_signIn, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(m_name);
    m_distrust->setProperty("link", true);
    describe(m_distrust, tr("Trust them no longer"), tr("The account’s credential goes to these servers no more; an export whose file is there asks again"));
    column->addWidget(m_facts);
    column->addWidget(m_distrust, 0, Qt::AlignLeft);
    column->addSpacing(unit);
    column->addLayout(buttons);
    column->addSpacing(unit);
    column->addWidget(m_findings);
    column->addSpacing(unit);
    m_samples->setReadOnly(true);
    m_samples->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_samples->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    describe(m_samples, m_samplesTitle->text(), tr("Copy an id from here into the form of the export page"));
    m_samples->setToolTip({});
    column->addWidget(m_samplesTitle);
    column->addWidget(m_samples, 1);
    column->addStretch();
    return card;
}

void AccountsPage::engineStarted()
{
    m_service = m_engine.accounts();
    if (!m_service)
        return;
    connect(m_service, &AccountService::accountsChanged, this, [this] {
        reload();
        Q_EMIT accountsChanged();
    });
    connect(m_service, &AccountService::signInNeeded, this, [this](const QString &id, const QString &name) {
        setRefused(id, true);
        m_notice->tell(Notice::Kind::Warning, tr("“%1” has to be signed in again before its exports go on.").arg(name), tr("Sign in"),
                       [this, id] { m_signer->start(*m_service, id); });
    });
    reload();
}

void AccountsPage::reload()
{
    if (m_service)
        whenDone(m_service->accounts(), this, [this](const QList<AccountInfo> &accounts) { showAccounts(accounts); });
}

void AccountsPage::showAccounts(const QList<AccountInfo> &accounts)
{
    const AccountInfo *now = current();
    const QString wanted = !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : now ? now->account.id : QString();
    const QSignalBlocker quiet(m_list);
    m_accounts = accounts;
    m_list->clear();
    for (const AccountInfo &info : accounts) {
        auto *item = new QListWidgetItem(info.account.name, m_list);
        const bool refused = m_refused.contains(info.account.id);
        const QString second = QStringLiteral("%1 · %2").arg(info.serviceName, shortState(info, refused));
        item->setData(AccountDelegate::SecondLineRole, second);
        item->setData(AccountDelegate::ReadyRole, isReady(info) && !refused);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(info.account.name, second));
        if (info.account.id == wanted)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !accounts.isEmpty())
        m_list->setCurrentRow(0);
    m_left->setVisible(!accounts.isEmpty());
    if (m_right->currentWidget() != m_editor)
        showCurrent(); // keep a form that is being filled in
}

const AccountInfo *AccountsPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountsPage::showCurrent()
{
    const AccountInfo *now = current();
    if (!now) {
        m_right->setCurrentIndex(0);
        return;
    }
    m_name->setText(now->account.name);
    QStringList lines{tr("Service: %1").arg(now->serviceName)};
    for (const ServiceForm &service : m_service->services()) {
        if (service.id != now->account.dialect)
            continue;
        lines += settingLines(service, now->account);
        lines.append(longState(service, *now, m_refused.contains(now->account.id)));
    }
    lines += now->notices;
    if (!now->account.trustedHosts.isEmpty())
        lines.append(tr("Trusted hosts: %1").arg(now->account.trustedHosts.join(QStringLiteral(", "))));
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_distrust->setHidden(now->account.trustedHosts.isEmpty());
    if (std::exchange(m_shown, now->account.id) != now->account.id)
        m_findings->clear(); // they were about another account
    showSamples(*now);
    m_right->setCurrentWidget(m_details);
}

void AccountsPage::addAccount()
{
    if (!m_service)
        return;
    m_editor->edit(m_service, {});
    m_right->setCurrentWidget(m_editor);
}

void AccountsPage::editCurrent()
{
    if (const AccountInfo *now = current()) {
        m_editor->edit(m_service, now->account);
        m_right->setCurrentWidget(m_editor);
    }
}

void AccountsPage::removeCurrent()
{
    const AccountInfo *now = current();
    if (!now)
        return;
    // A removed secret cannot come back: ask first.
    const QString id = now->account.id;
    m_notice->tell(Notice::Kind::Warning,
                   tr("Remove “%1” and its secrets from this computer? Its running exports are followed no longer.").arg(now->account.name), tr("Remove"),
                   [this, id] {
                       whenDone(m_service->remove(id), this, [this](const Result<void> &done) {
                           if (!done)
                               m_notice->tell(Notice::Kind::Error, sentence(done.error()));
                           reload();
                       });
                   });
}

void AccountsPage::distrustHosts()
{
    const AccountInfo *now = current();
    if (!now)
        return;
    Account changed = now->account;
    const QString hosts = std::exchange(changed.trustedHosts, {}).join(QStringLiteral(", "));
    save(changed);
    m_notice->tell(
        Notice::Kind::Info, tr("“%1” trusts %2 no longer.").arg(changed.name, hosts), tr("&Undo"), [this, before = now->account] { save(before); }, 10);
}

void AccountsPage::save(const Account &account)
{
    whenDone(m_service->save(account), this, [this](const Result<AccountInfo> &saved) {
        if (!saved)
            m_notice->tell(Notice::Kind::Error, sentence(saved.error()));
        reload();
    });
}

void AccountsPage::testCurrent()
{
    const AccountInfo *now = current();
    if (!now)
        return;
    m_findings->setText(tr("Asking %1 …").arg(now->serviceName));
    m_test->setEnabled(false);
    whenDone(m_service->test(now->account.id), this, [this, id = now->account.id](const Result<AccountTest> &test) {
        m_test->setEnabled(true);
        if (test)
            setRefused(id, isRefused(*test));
        // Another account may be shown by now, whose settings are its own.
        if (const AccountInfo *shown = current(); shown && shown->account.id == id)
            showTest(test);
    });
}

void AccountsPage::setRefused(const QString &id, bool refused)
{
    if (refused == m_refused.contains(id))
        return;
    if (refused)
        m_refused.insert(id);
    else
        m_refused.remove(id);
    showAccounts(QList(m_accounts));
}

void AccountsPage::showTest(const Result<AccountTest> &test)
{
    if (!test) {
        m_findings->setText(sentence(test.error()));
        return;
    }
    QStringList lines;
    QJsonObject suggested;
    for (const AccountFinding &finding : test->findings) {
        lines.append((finding.ok ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + finding.label);
        if (finding.error)
            lines.append(QStringLiteral("    ") + sentence(*finding.error));
        for (auto it = finding.suggestedSettings.begin(); it != finding.suggestedSettings.end(); ++it)
            suggested.insert(it.key(), it.value());
    }
    m_findings->setText(lines.join(QLatin1Char('\n')));
    const AccountInfo *now = current();
    if (suggested.isEmpty() || !now)
        return;
    m_notice->tell(Notice::Kind::Info, tr("The server takes other settings than this account has."), tr("Use them"), [this, account = now->account, suggested] {
        Account changed = account;
        for (auto it = suggested.begin(); it != suggested.end(); ++it)
            changed.settings[accountScope].values.insert(it.key(), it.value());
        save(changed);
    });
}

void AccountsPage::signInCurrent()
{
    if (const AccountInfo *now = current())
        m_signer->start(*m_service, now->account.id);
}

void AccountsPage::onSignInEnded(SignInPrompt::End end, const QString &words)
{
    const bool failed = end == SignInPrompt::End::Failed;
    const Notice::Kind kind = end == SignInPrompt::End::SignedIn ? Notice::Kind::Success : failed ? Notice::Kind::Error : Notice::Kind::Info;
    m_notice->tell(kind, words, {}, {}, failed ? 0 : 8);
    if (end == SignInPrompt::End::SignedIn)
        setRefused(m_signer->account(), false);
    reload();
}

void AccountsPage::listenToSandbox()
{
    connect(m_sandbox.get(), &SandboxLauncher::ready, this, &AccountsPage::onSandboxReady);
    connect(m_sandbox.get(), &SandboxLauncher::failed, this, [this](const QString &words) {
        m_sandboxButton->setEnabled(true);
        m_notice->tell(Notice::Kind::Error, words);
    });
}

std::unique_ptr<SandboxLauncher> AccountsPage::takeSandbox()
{
    m_sandbox->disconnect(this);
    return std::move(m_sandbox);
}

void AccountsPage::useSandbox(std::unique_ptr<SandboxLauncher> sandbox)
{
    m_sandbox = std::move(sandbox);
    listenToSandbox();
}

void AccountsPage::setSandboxFolder(const QString &folder)
{
    m_sandbox->setFolder(folder);
}

void AccountsPage::addSandboxAccounts()
{
    m_sandboxButton->setEnabled(false);
    m_sandbox->start();
}

void AccountsPage::onSandboxReady(const SandboxGreeting &greeting)
{
    if (!m_service) {
        m_sandboxButton->setEnabled(true);
        return;
    }
    m_right->setCurrentWidget(m_details); // an open empty form is now pointless
    const QList<ServiceForm> services = m_service->services();
    m_sandboxLeft = services.size();
    for (const ServiceForm &service : services)
        keepSandboxAccount(service, greeting);
}

void AccountsPage::keepSandboxAccount(const ServiceForm &service, const SandboxGreeting &greeting)
{
    Account account;
    account.name = tr("Sandbox %1").arg(service.name);
    account.dialect = service.id;
    for (const AccountInfo &known : std::as_const(m_accounts)) {
        if (known.account.dialect == service.id && isOfSandbox(known.account))
            account = known.account; // the port differs at every start
    }
    const bool takesToken = std::any_of(service.signIns.begin(), service.signIns.end(), [](const SignInForm &one) { return one.kind == AuthKind::ApiToken; });
    const bool needsToken = takesToken && service.signIns.first().kind != AuthKind::None;
    account.auth = needsToken ? AuthKind::ApiToken : service.signIns.first().kind;
    account.settings[accountScope].values.insert(addressKey, greeting.url);
    const bool hasWorkspace = std::any_of(service.fields.begin(), service.fields.end(), [](const OptionSpec &spec) { return spec.key == workspaceKey; });
    if (hasWorkspace)
        account.settings[accountScope].values.insert(workspaceKey, greeting.workspace);
    const auto failed = [this](const ExportError &error) {
        m_sandboxButton->setEnabled(true);
        m_notice->tell(Notice::Kind::Error, sentence(error));
    };
    whenDone(m_service->save(account), this, [this, greeting, failed](const Result<AccountInfo> &saved) {
        if (!saved)
            return failed(saved.error());
        whenDone(m_service->setSecret(saved->account.id, QStringLiteral("token"), greeting.token), this,
                 [this, greeting, failed](const Result<SecretPlace> &place) {
                     if (!place)
                         return failed(place.error());
                     if (--m_sandboxLeft > 0)
                         return;
                     m_sandboxButton->setEnabled(true);
                     m_notice->tell(Notice::Kind::Success,
                                    tr("The sandbox runs until you close the window. Choose one of its accounts under “Where” on the export page."));
                     reload();
                 });
    });
}

void AccountsPage::showSamples(const AccountInfo &info)
{
    const SandboxGreeting &greeting = m_sandbox->greeting();
    const bool isHere = !greeting.url.isEmpty() && info.account.values().value(addressKey).toString() == greeting.url;
    m_samples->setPlainText(isHere ? greeting.samples.value(info.account.dialect) : QString());
    m_samples->setVisible(isHere);
    m_samplesTitle->setVisible(isHere);
    if (!isHere && isOfSandbox(info.account) && m_findings->text().isEmpty())
        askSandbox(info.account.id);
}

/// It may have been started elsewhere; only asking tells.
void AccountsPage::askSandbox(const QString &id)
{
    whenDone(m_service->test(id), this, [this, id](const Result<AccountTest> &test) {
        const AccountInfo *now = current();
        if (now && now->account.id == id && m_findings->text().isEmpty() && (!test || !isReached(*test)))
            m_findings->setText(tr("Its sandbox does not run now: “Add sandbox account” starts it again."));
    });
}

void AccountsPage::onSaved(const QString &id)
{
    m_wanted = id;
    m_right->setCurrentWidget(m_details);
    whenDone(m_service->accounts(), this, [this](const QList<AccountInfo> &accounts) {
        showAccounts(accounts);
        const AccountInfo *now = current();
        if (!now)
            return;
        // The next step: sign in if that needs a browser, else test.
        if (!isReady(*now) && now->account.auth == AuthKind::AuthorizationCode)
            signInCurrent();
        else
            testCurrent();
    });
}

QString AccountsPage::findings() const
{
    return m_findings->text();
}

} // namespace quayside
