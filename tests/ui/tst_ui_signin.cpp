// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotetest.h"

#include "support/remotesupport.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/secretsdialog.h"
#include "ui/common/notice.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/remotesource.h"
#include "ui/options/optionform.h"
#include "ui/queue/jobactions.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace quayside;
using namespace quayside::test;

/// Signing in with the browser, through the window: against quayside-sandbox, with a browser of the test's own.
class TestUiSignIn final : public RemoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }
    void signsInExportsAndSignsInAgain_data();
    void signsInExportsAndSignsInAgain();
    void waitingCanBeStopped();
    void theQueueStopsWaitingToo();
    void thePersonDeclines();
    void theBrowserNeverComesBack();
    void anEditOrARemovalEndsTheWait();
    void anotherSignInEndsTheFirst();
    void whatCannotBeRenewedLastsUntilItEnds();
    void aLostClientSecretIsAskedForFirst();

private:
    /// A sandbox of its own with this script of faults.
    void beginWithFault(const char *fault);
    /// Fills the form and saves it, as a person would: the browser opens by itself.
    void addWithBrowser(const char *service, const char *name = "Mine");
    [[nodiscard]] AccountsPage *page() const { return window().accounts(); }
    [[nodiscard]] QString said() const { return page()->notice()->text(); }
    [[nodiscard]] QString stateOf(int row) const { return page()->list()->item(row)->data(Qt::AccessibleTextRole).toString(); }
    /// Whether anybody listens for the answer to a sign-in that the browser was opened for.
    [[nodiscard]] static bool isAwaited(const QUrl &signIn);
    [[nodiscard]] bool isAwaited() const { return isAwaited(m_browser->opened.last()); }
};

void TestUiSignIn::beginWithFault(const char *fault)
{
    begin({s("--faults"), m_fixture->file(s("faults.json"), QByteArray("{\"faults\": [") + fault + "]}")});
}

void TestUiSignIn::addWithBrowser(const char *service, const char *name)
{
    window().showPage(MainWindow::Page::Accounts);
    page()->addAccount();
    AccountEditor *editor = page()->editor();
    editor->chooseService(s(service));
    QTest::keyClicks(editor->nameField(), s(name));
    type(editor->form(), "base-url", m_sandbox->url());
    choose(editor, "Sign in with", s("Sign in with the browser"));
    type(editor->signInForm(), "client-id", s("sandbox-client"));
    if (editor->signInForm()->editor(s("client-secret")))
        type(editor->signInForm(), "client-secret", s("sandbox-secret"));
    const qsizetype before = m_browser->opened.size();
    press(editor, "Save account");
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->opened.size(), before + 1, patienceMs);
}

bool TestUiSignIn::isAwaited(const QUrl &signIn)
{
    const QUrl redirect(QUrlQuery(signIn).queryItemValue(s("redirect_uri"), QUrl::FullyDecoded));
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
    return socket.waitForConnected(5000);
}

void TestUiSignIn::signsInExportsAndSignsInAgain_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<Case>("what");
    QTest::addColumn<QByteArray>("create");
    QTest::newRow("Foundry Notepad") << QByteArray("foundry-notepad") << Case{"one", "document", "pdf", {{"documentRid", "document +(ri\\S+) +Harbour"}}}
                                     << QByteArray("foundry.create");
    QTest::newRow("Document360") << QByteArray("document360")
                                 << Case{"one", "project", "pdf", {{"projectId", "project (\\S+) +version"}, {"versionId", "version (\\S+) +Harbour"}}}
                                 << QByteArray("document360.start");
    QTest::newRow("Google Drive") << QByteArray("google-drive") << Case{"one", "document", "pdf", {{"fileId", "Google document +(\\S+) +Harbour"}}}
                                  << QByteArray("googledrive.export");
}

void TestUiSignIn::signsInExportsAndSignsInAgain()
{
    QFETCH(QByteArray, service);
    QFETCH(Case, what);
    QFETCH(QByteArray, create);
    beginWithFault("{\"do\": \"revoke-token\", \"skip\": 1, \"route\": \"" + create + "\"}");
    addWithBrowser(service.constData());
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->shown.contains(s("You are signed in")), patienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("Signed in")), qPrintable(said()), patienceMs);
    QTRY_VERIFY2(stateOf(0).contains(s("Ready")), qPrintable(stateOf(0)));
    press(page(), "Test connection");
    QTRY_VERIFY2_WITH_TIMEOUT(page()->findings().contains(s("✓ Signed in")), qPrintable(page()->findings()), patienceMs);

    window().showPage(MainWindow::Page::Export);
    chooseWhere(accounts().accounts().result().first().account.id);
    if (service == "foundry-notepad")
        setPlace();
    fill(remote()->row(), what);
    submit(what.target);
    QTRY_VERIFY_WITH_TIMEOUT(job(0).isFinished(), patienceMs);
    QVERIFY2(job(0).state == JobState::Succeeded, qPrintable(job(0).error ? sentence(*job(0).error) : QString()));

    // The grant is taken away there, refresh token and all: only a person can help, and then the export goes on by itself.
    submit(what.target);
    QTRY_VERIFY_WITH_TIMEOUT(job(1).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(1).interrupt, InterruptReason::NeedsSignIn);
    queue()->select({queue()->model()->jobAt(1).id});
    QTRY_COMPARE(queue()->actions()->next->text().remove(u'&'), s("Sign in"));
    m_browser->shown.clear();
    queue()->actions()->next->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->shown.contains(s("You are signed in")), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(job(1).state == JobState::Succeeded, patienceMs);
    QVERIFY2(notice(queue()).contains(s("Signed in")), qPrintable(notice(queue())));
    begin();
}

void TestUiSignIn::waitingCanBeStopped()
{
    m_browser->goesThere = false;
    addWithBrowser("foundry-notepad");
    QTRY_VERIFY2(said().contains(s("Go on in the browser")), qPrintable(said()));
    QVERIFY(isAwaited());
    press(page(), "Stop waiting");
    QTRY_VERIFY2(said().contains(s("Nobody was signed in")), qPrintable(said()));
    QVERIFY(!isAwaited());
    QVERIFY2(stateOf(0).contains(s("Needs sign-in")), qPrintable(stateOf(0)));
    m_browser->goesThere = true;
    press(page(), "Sign in…");
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("Signed in")), qPrintable(said()), patienceMs);
    QTRY_VERIFY(stateOf(0).contains(s("Ready")));
}

void TestUiSignIn::theQueueStopsWaitingToo()
{
    m_browser->goesThere = false;
    addWithBrowser("document360");
    press(page(), "Stop waiting");
    window().showPage(MainWindow::Page::Export);
    chooseWhere(accounts().accounts().result().first().account.id);
    fill(remote()->row(), {"one", "project", "pdf", {{"projectId", "project (\\S+) +version"}, {"versionId", "version (\\S+) +Harbour"}}});
    submit("pdf");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_COMPARE(queue()->actions()->next->text().remove(u'&'), s("Sign in"));
    queue()->actions()->next->trigger();
    QTRY_VERIFY2(notice(queue()).contains(s("Go on in the browser")), qPrintable(notice(queue())));
    press(queue(), "Stop waiting");
    QTRY_VERIFY2(notice(queue()).contains(s("Nobody was signed in")), qPrintable(notice(queue())));
    QCOMPARE(job(0).state, JobState::Interrupted);
}

void TestUiSignIn::thePersonDeclines()
{
    beginWithFault(R"({"route": "foundry.authorize", "do": "decline"})");
    addWithBrowser("foundry-notepad");
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("declined in the browser")), qPrintable(said()), patienceMs);
    QTRY_VERIFY2(m_browser->shown.contains(s("You were not signed in")), qPrintable(m_browser->shown));
    QVERIFY2(stateOf(0).contains(s("Needs sign-in")), qPrintable(stateOf(0)));
    press(page(), "Sign in…"); // the second time they agree
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("Signed in")), qPrintable(said()), patienceMs);
    begin();
}

void TestUiSignIn::theBrowserNeverComesBack()
{
    const auto clock = std::make_shared<ManualClock>();
    m_fixture.reset();
    open(clock);
    m_browser->goesThere = false;
    addWithBrowser("foundry-notepad");
    const auto advance = [&](std::chrono::milliseconds time) {
        QMetaObject::invokeMethod(
            &accounts(), [&] { clock->advance(time); }, Qt::BlockingQueuedConnection);
    };
    using namespace std::chrono_literals;
    advance(4min + 59s);
    QVERIFY(isAwaited());
    QVERIFY2(said().contains(s("Go on in the browser")), qPrintable(said()));
    advance(1s);
    QTRY_VERIFY2(said().contains(s("nobody signed in within five minutes")), qPrintable(said()));
    QVERIFY(!isAwaited());
    QVERIFY2(stateOf(0).contains(s("Needs sign-in")), qPrintable(stateOf(0)));
}

void TestUiSignIn::anEditOrARemovalEndsTheWait()
{
    m_browser->goesThere = false;
    addWithBrowser("foundry-notepad");
    press(page(), "Edit…");
    page()->editor()->nameField()->setText(s("Renamed"));
    press(page()->editor(), "Save account");
    QTRY_COMPARE(m_browser->opened.size(), 2); // it still needs a sign-in, so that begins anew
    QTRY_VERIFY2(said().contains(s("“Renamed”")), qPrintable(said()));
    QVERIFY(isAwaited());
    press(page(), "Remove");
    page()->notice()->runAction();
    QTRY_COMPARE(page()->list()->count(), 0);
    QTRY_VERIFY(!isAwaited());
    QTRY_VERIFY2(!said().contains(s("Quayside waits")), qPrintable(said()));
}

void TestUiSignIn::anotherSignInEndsTheFirst()
{
    m_browser->goesThere = false;
    addWithBrowser("foundry-notepad", "First");
    addWithBrowser("document360", "Second");
    QTRY_VERIFY(!isAwaited(m_browser->opened.first()));
    QTRY_VERIFY2(said().contains(s("“Second”")), qPrintable(said()));
    m_browser->goesThere = true;
    m_browser->open(QUrl(m_browser->opened.last())); // a copy: opening appends to the list
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("Signed in")), qPrintable(said()), patienceMs);
    QTRY_VERIFY2(stateOf(0).contains(s("Needs sign-in")), qPrintable(stateOf(0)));
    QTRY_VERIFY2(stateOf(1).contains(s("Ready")), qPrintable(stateOf(1)));
}

void TestUiSignIn::whatCannotBeRenewedLastsUntilItEnds()
{
    beginWithFault(R"({"route": "document360.token", "do": "set", "times": 0, "values": {"refresh_token": "", "expires_in": 4}})");
    addWithBrowser("document360");
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("Signed in until")), qPrintable(said()), patienceMs);
    QTRY_VERIFY2(stateOf(0).contains(s("Ready")), qPrintable(stateOf(0)));
    const auto needsSignIn = [&] {
        const auto told = accounts().accounts();
        return QTest::qWaitFor([&] { return told.isFinished(); }) && !told.result().first().signedIn;
    };
    QVERIFY(!needsSignIn());
    QTRY_VERIFY_WITH_TIMEOUT(needsSignIn(), patienceMs);
    begin();
}

void TestUiSignIn::aLostClientSecretIsAskedForFirst()
{
    // An account that was added by a program before, with no keychain: both its secrets are gone.
    Account account;
    account.dialect = s("google-drive");
    account.name = s("Mine");
    account.auth = AuthKind::AuthorizationCode;
    account.settings[accountScope].values = {{s("base-url"), m_sandbox->url()}, {s("client-id"), s("sandbox-client")}};
    const auto saved = accounts().save(account);
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), patienceMs);
    QVERIFY(saved.result());
    window().showPage(MainWindow::Page::Accounts);
    QTRY_COMPARE(page()->list()->count(), 1);
    page()->list()->setCurrentRow(0);
    press(page(), "Sign in…");
    SecretsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page()->findChild<SecretsDialog *>()));
    QVERIFY(m_browser->opened.isEmpty());
    type(dialog->form(), "client-secret", s("sandbox-secret"));
    dialog->accept();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(s("Signed in")), qPrintable(said()), patienceMs);
    QCOMPARE(m_browser->opened.size(), 1);
    QTRY_VERIFY2(stateOf(0).contains(s("Ready")), qPrintable(stateOf(0)));
}

QTEST_MAIN(TestUiSignIn)
#include "tst_ui_signin.moc"
