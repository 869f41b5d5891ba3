// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotetest.h"

#include "remote/dialects/dialect.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/secretsdialog.h"
#include "ui/common/notice.h"
#include "ui/compose/exportsettings.h"
#include "ui/options/optionform.h"
#include "ui/settings/networkbox.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace quayside;
using namespace quayside::test;

/// The accounts page and the network settings against the real service and quayside-sandbox.
class TestUiAccounts final : public RemoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }
    void accountsAreAddedTestedEditedAndRemoved_data();
    void accountsAreAddedTestedEditedAndRemoved();
    void aWrongTokenIsSaidInWords();
    void aTestStaysWithItsAccount();
    void aNeededSignInIsAButton();
    void oneClickAddsTheSandbox();
    void theKeyboardGoesFromTopToBottom_data();
    void theKeyboardGoesFromTopToBottom();
    void theNetworkIsSetInTheSettings();
};

void TestUiAccounts::accountsAreAddedTestedEditedAndRemoved_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QStringList>("secrets"); // KEY=VALUE
    const QStringList client{s("client-id=sandbox-client"), s("client-secret=sandbox-secret")};
    QTest::newRow("Foundry, token") << s("foundry-notepad") << s("Token") << QStringList{s("token=sandbox-token")};
    QTest::newRow("Foundry, client") << s("foundry-notepad") << s("Service user") << client;
    QTest::newRow("Workiva, client") << s("workiva") << s("Client id and secret") << client;
    QTest::newRow("Document360, token") << s("document360") << s("API token") << QStringList{s("token=sandbox-token")};
    QTest::newRow("EmailShepherd, token") << s("emailshepherd") << QString() << QStringList{s("token=sandbox-token")};
    QTest::newRow("Gotenberg, none") << s("gotenberg") << QString() << QStringList();
    QTest::newRow("Gotenberg, password") << s("gotenberg") << s("User name and password") << QStringList{s("user=sandbox"), s("password=sandbox-secret")};
    QTest::newRow("Google Drive, token") << s("google-drive") << s("A token") << QStringList{s("token=sandbox-token")};
}

void TestUiAccounts::accountsAreAddedTestedEditedAndRemoved()
{
    QFETCH(QString, service);
    QFETCH(QString, signIn);
    QFETCH(QStringList, secrets);
    const QString good = secrets.isEmpty() ? s("✓ Version") : s("✓ Signed in");
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    press(page, "Add account…");
    AccountEditor *editor = page->editor();
    editor->chooseService(service);
    QTest::keyClicks(editor->nameField(), s("Mine"));
    type(editor->form(), "base-url", m_sandbox->url());
    if (service == s("emailshepherd"))
        type(editor->form(), "workspace-id", s("12"));
    if (!signIn.isEmpty())
        choose(editor, "Sign in with", signIn);
    for (const QString &secret : secrets)
        type(editor->signInForm(), qPrintable(secret.section(u'=', 0, 0)), secret.section(u'=', 1));
    press(editor, "Save account");
    QTRY_COMPARE_WITH_TIMEOUT(page->list()->count(), 1, patienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(page->findings().contains(good), qPrintable(page->findings()), patienceMs); // it is tested at once
    QVERIFY2(page->findings().startsWith(s("✓ Reachable")), qPrintable(page->findings()));
    QVERIFY2(!page->findings().contains(s("✗")), qPrintable(page->findings()));
    press(page, "Edit…");
    QVERIFY(editor->signInForm()->values().values.value(s("token")).isUndefined()); // what is kept is never shown
    editor->nameField()->setText(s("Renamed"));
    press(editor, "Save account");
    QTRY_COMPARE(page->list()->item(0)->text(), s("Renamed"));
    QTRY_VERIFY2_WITH_TIMEOUT(page->findings().contains(good), qPrintable(page->findings()), patienceMs);
    QTRY_COMPARE(settings()->findChild<QComboBox *>()->count(), 4); // this computer, the account, a line, "manage"
    press(page, "Remove");
    QVERIFY(page->notice()->text().contains(s("Renamed")));
    page->notice()->runAction();
    QTRY_COMPARE(page->list()->count(), 0);
    QTRY_COMPARE(settings()->findChild<QComboBox *>()->count(), 3);
}

void TestUiAccounts::aWrongTokenIsSaidInWords()
{
    const QString id = add("foundry-notepad", {}, "wrong");
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    QTRY_COMPARE(page->list()->count(), 1);
    press(page, "Test connection");
    QTRY_VERIFY2_WITH_TIMEOUT(page->findings().contains(s("✗ Signed in")), qPrintable(page->findings()), patienceMs);
    QVERIFY2(page->findings().contains(s("“Sign in”")), qPrintable(page->findings()));
    press(page, "Sign in…");
    SecretsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page->findChild<SecretsDialog *>()));
    dialog->accept();
    QVERIFY(!dialog->form()->errorText(s("token")).isEmpty()); // nothing was typed
    type(dialog->form(), "token", s("sandbox-token"));
    dialog->accept();
    QTRY_VERIFY2(page->notice()->text().contains(s("Signed in")), qPrintable(page->notice()->text()));
    press(page, "Test connection");
    QTRY_VERIFY2_WITH_TIMEOUT(page->findings().contains(s("✓ Signed in")), qPrintable(page->findings()), patienceMs);
}

void TestUiAccounts::aTestStaysWithItsAccount()
{
    (void)add("workiva");
    Account other;
    other.dialect = s("foundry-notepad");
    other.name = s("Other");
    other.settings[accountScope].values.insert(s("base-url"), m_sandbox->url());
    const auto saved = accounts().save(other);
    QTRY_VERIFY(saved.isFinished() && saved.result());
    const auto kept = accounts().setSecret(saved.result()->account.id, s("token"), s("sandbox-token"));
    QTRY_VERIFY(kept.isFinished());
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    QTRY_COMPARE(page->list()->count(), 2);
    page->list()->setCurrentRow(0);
    press(page, "Test connection");
    page->list()->setCurrentRow(1);
    QVERIFY(page->findings().isEmpty());
    QPushButton *test = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == s("&Test connection"))
            test = button;
    }
    QVERIFY(test);
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), patienceMs); // the answer has come
    QVERIFY2(page->findings().isEmpty(), qPrintable(page->findings()));
}

void TestUiAccounts::aNeededSignInIsAButton()
{
    const QString id = add("foundry-notepad", {}, "wrong");
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    QTRY_COMPARE(page->list()->count(), 1);
    Q_EMIT accounts().signInNeeded(id, s("Mine"));
    QVERIFY2(page->notice()->text().contains(s("“Mine” has to be signed in")), qPrintable(page->notice()->text()));
    page->notice()->runAction();
    QTRY_VERIFY(page->findChild<SecretsDialog *>());
}

void TestUiAccounts::oneClickAddsTheSandbox()
{
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    page->setSandboxFolder(QFileInfo(QStringLiteral(QUAYSIDE_SANDBOX)).absolutePath());
    press(page, "Add sandbox account");
    const int services = static_cast<int>(dialects().size());
    QTRY_COMPARE_WITH_TIMEOUT(page->list()->count(), services, patienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(page->notice()->text().contains(s("“Where”")), qPrintable(page->notice()->text()), patienceMs);
    QTRY_COMPARE(settings()->findChild<QComboBox *>()->count(), services + 3);
    for (int row = 0; row < services; ++row) {
        page->list()->setCurrentRow(row);
        const QString samples = page->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(samples.contains(s("Harbour guide")) || samples.contains(s("takes any file")), qPrintable(samples));
        QTRY_VERIFY(page->list()->item(row)->data(Qt::AccessibleTextRole).toString().contains(s("Ready")));
    }
    page->addSandboxAccounts(); // once more: the same
    QTest::qWait(300);
    QCOMPARE(page->list()->count(), services);
}

void TestUiAccounts::theKeyboardGoesFromTopToBottom_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"foundry-notepad", "workiva", "document360", "emailshepherd", "gotenberg", "google-drive"})
        QTest::newRow(service) << s(service);
}

void TestUiAccounts::theKeyboardGoesFromTopToBottom()
{
    QFETCH(QString, service);
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    press(page, "Add account…");
    AccountEditor *editor = page->editor();
    editor->chooseService(service);
    QVERIFY(editor->findChild<QComboBox *>()->hasFocus());
    const QStringList unnamed = walk(editor);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestUiAccounts::theNetworkIsSetInTheSettings()
{
    const QString id = add("workiva");
    NetworkBox *box = window().settingsPage()->network();
    QTRY_COMPARE(window().accounts()->list()->count(), 1);
    box->proxyBox()->setCurrentIndex(2);
    box->hostField()->setText(s("127.0.0.1"));
    for (QSpinBox *port : box->findChildren<QSpinBox *>()) {
        if (port->accessibleName() == s("Port of the proxy"))
            port->setValue(9); // nobody listens there
    }
    for (QLineEdit *line : box->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == s("Without the proxy"))
            line->clear();
    }
    box->answerBox()->setValue(7);
    Q_EMIT box->hostField()->editingFinished();
    const NetworkSettings kept = m_fixture->settings->network();
    QCOMPARE(kept, box->settings());
    QCOMPARE(kept.proxyPort, 9);
    QVERIFY(kept.answerTimeout == std::chrono::seconds(7));
    window().showPage(MainWindow::Page::Accounts);
    press(window().accounts(), "Test connection");
    QTRY_VERIFY2_WITH_TIMEOUT(window().accounts()->findings().contains(s("The proxy “127.0.0.1”")), qPrintable(window().accounts()->findings()), patienceMs);
    box->passwordField()->setText(s("hush"));
    QTest::keyClick(box->passwordField(), Qt::Key_Return);
    QVERIFY(box->passwordField()->text().isEmpty());
    QTRY_VERIFY(m_secrets->isSessionOnly(s("network/proxy-password")));
    QFile file(m_fixture->folder.filePath(s("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));
    box->caField()->setText(s("/nowhere.pem"));
    Q_EMIT box->caField()->editingFinished();
    bool said = false;
    for (const QLabel *label : box->findChildren<QLabel *>())
        said = said || label->text().contains(s("/nowhere.pem"));
    QVERIFY(said);
}

QTEST_MAIN(TestUiAccounts)
#include "tst_ui_accounts.moc"
