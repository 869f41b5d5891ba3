// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"

#include "ui/accounts/accounteditor.h"
#include "ui/accounts/sandboxlauncher.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quayside {

namespace {

QString stateOf(const AccountInfo &info)
{
    if (!info.missingSecrets.isEmpty() || !info.signedIn)
        return AccountsPage::tr("Needs sign-in");
    return info.sessionSecrets.isEmpty() ? AccountsPage::tr("Ready") : AccountsPage::tr("Ready until the program ends (no keychain)");
}

bool isReady(const AccountInfo &info)
{
    return info.signedIn && info.missingSecrets.isEmpty();
}

} // namespace

AccountsPage::AccountsPage(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_list(new QListWidget), m_right(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("cloud"), tr("Export through a service"),
                             tr("Add an account of Foundry Notepad, Workiva, Document360 or EmailShepherd. To try it without one, add the sandbox: a server on this computer that speaks all four."))),
      m_details(nullptr), m_name(makeLabel({}, "title")), m_facts(makeLabel({})), m_findings(makeLabel({})),
      m_test(new QPushButton(tr("&Test connection"))), m_signIn(new QPushButton(tr("Sign &in with the browser"))),
      m_edit(new QPushButton(tr("&Edit…"))), m_remove(new QPushButton(tr("&Remove"))), m_sandboxButton(new QPushButton(tr("Add sand&box account"))),
      m_editor(new AccountEditor), m_notice(new Notice), m_sandbox(new SandboxLauncher(this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::showCurrent);
    connect(m_editor, &AccountEditor::canceled, this, &AccountsPage::showCurrent);
    connect(m_editor, &AccountEditor::saved, this, [this](const QString &id) {
        m_wanted = id;
        reload();
    });
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::testCurrent);
    connect(m_signIn, &QPushButton::clicked, this, &AccountsPage::signInCurrent);
    connect(m_edit, &QPushButton::clicked, this, &AccountsPage::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::removeCurrent);
    connect(m_sandboxButton, &QPushButton::clicked, this, [this] {
        m_sandboxButton->setEnabled(false);
        m_sandbox->start();
    });
    connect(m_sandbox, &SandboxLauncher::ready, this, &AccountsPage::addSandbox);
    connect(m_sandbox, &SandboxLauncher::failed, this, [this](const QString &words) {
        m_sandboxButton->setEnabled(true);
        m_notice->tell(Notice::Kind::Error, words);
    });
    showAccounts({});
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::build()
{
    auto *left = makeCard();
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(unit, unit, unit, unit * 2);
    leftColumn->setSpacing(unit);
    auto *add = new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add account…"));
    connect(add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    m_sandboxButton->setIcon(themedIcon(QStringLiteral("sandbox")));
    describe(m_sandboxButton, tr("Add sandbox account"), tr("Starts a local server that speaks the remote APIs and adds an account for each. Nothing leaves this computer."));
    describe(m_list, tr("Accounts"));
    m_list->setToolTip({});
    m_list->setIconSize({20, 20});
    m_list->setSpacing(2);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(add);
    leftColumn->addWidget(m_sandboxButton);
    left->setMinimumWidth(unit * 28);
    m_details = makeDetails();
    auto *emptyCard = makeCard();
    (new QVBoxLayout(emptyCard))->addWidget(m_empty);
    QPushButton *first = m_empty->addButton(tr("Add account…"));
    connect(first, &QPushButton::clicked, this, &AccountsPage::addAccount);
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
    column->addWidget(m_facts);
    column->addSpacing(unit);
    column->addLayout(buttons);
    column->addSpacing(unit);
    column->addWidget(m_findings);
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
    connect(m_service, &AccountService::signInNeeded, this, [this](const QString &, const QString &name) {
        m_notice->tell(Notice::Kind::Warning, tr("“%1” has to be signed in again before its exports go on.").arg(name));
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
        auto *item = new QListWidgetItem(themedIcon(isReady(info) ? QStringLiteral("check") : QStringLiteral("key"), isReady(info) ? IconTint::Success : IconTint::Warning),
                                         QStringLiteral("%1\n%2 · %3").arg(info.account.name, info.serviceName, stateOf(info)), m_list);
        if (info.account.id == wanted)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !accounts.isEmpty())
        m_list->setCurrentRow(0);
    showCurrent();
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
    QStringList lines{tr("Service: %1").arg(now->serviceName), tr("State: %1").arg(stateOf(*now))};
    lines += now->notices;
    if (!now->account.trustedHosts.isEmpty())
        lines.append(tr("Trusted hosts: %1").arg(now->account.trustedHosts.join(QStringLiteral(", "))));
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_signIn->setVisible(now->account.auth == AuthKind::AuthorizationCode);
    m_findings->clear();
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
    // A removed secret cannot come back, so this asks first, in place.
    const QString id = now->account.id;
    m_notice->tell(Notice::Kind::Warning, tr("Remove “%1” and its secrets from this computer? Its running exports are followed no longer.").arg(now->account.name), tr("Remove"),
                   [this, id] {
                       whenDone(m_service->remove(id), this, [this](const Result<void> &done) {
                           if (!done)
                               m_notice->tell(Notice::Kind::Error, sentence(done.error()));
                           reload();
                       });
                   });
}

void AccountsPage::testCurrent()
{
    const AccountInfo *now = current();
    if (!now)
        return;
    m_findings->setText(tr("Asking %1 …").arg(now->serviceName));
    m_test->setEnabled(false);
    whenDone(m_service->test(now->account.id), this, [this](const Result<AccountTest> &test) {
        m_test->setEnabled(true);
        showTest(test);
    });
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
            changed.settings.insert(it.key(), it.value());
        whenDone(m_service->save(changed), this, [this](const Result<AccountInfo> &saved) {
            if (!saved)
                m_notice->tell(Notice::Kind::Error, sentence(saved.error()));
            reload();
        });
    });
}

void AccountsPage::signInCurrent()
{
    const AccountInfo *now = current();
    if (!now)
        return;
    m_findings->setText(tr("Go on in the browser. This page waits."));
    whenDone(m_service->signInWithBrowser(now->account.id), this, [this](const Result<SecretPlace> &place) {
        m_findings->setText(!place ? sentence(place.error())
                            : *place == SecretPlace::Session ? tr("Signed in until the program ends: there is no keychain to keep it.")
                                                             : tr("Signed in."));
        reload();
    });
}

void AccountsPage::addSandbox(const QString &baseUrl, const QString &token)
{
    m_sandboxButton->setEnabled(true);
    if (!m_service)
        return;
    for (const ServiceForm &form : m_service->services()) {
        Account account;
        account.name = tr("Sandbox %1").arg(form.name);
        account.dialect = form.id;
        account.settings = {{QStringLiteral("base-url"), baseUrl}};
        for (const AccountInfo &known : std::as_const(m_accounts)) {
            if (known.account.name == account.name && known.account.dialect == form.id)
                account.id = known.account.id; // the port is another one at every start
        }
        whenDone(m_service->save(account), this, [this, token](const Result<AccountInfo> &saved) {
            if (!saved) {
                m_notice->tell(Notice::Kind::Error, sentence(saved.error()));
                return;
            }
            whenDone(m_service->setSecret(saved->account.id, QStringLiteral("token"), token), this, [this](const Result<SecretPlace> &) { reload(); });
        });
    }
    m_notice->tell(Notice::Kind::Success, tr("The sandbox runs at %1 until you close the window. Choose one of its accounts under “Where” on the export page.").arg(baseUrl));
}

QString AccountsPage::findings() const
{
    return m_findings->text();
}

} // namespace quayside
