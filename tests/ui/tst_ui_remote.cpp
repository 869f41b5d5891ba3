// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotefixture.h"

#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/secretsdialog.h"
#include "ui/common/notice.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/localespicker.h"
#include "ui/compose/lookuppopup.h"
#include "ui/compose/optionform.h"
#include "ui/compose/remotesource.h"
#include "ui/history/historyview.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/networkbox.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

constexpr int patienceMs = 30'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void type(OptionForm *form, const char *key, const QString &text)
{
    OptionEditor *editor = form->editor(s(key));
    QVERIFY2(editor, key);
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY2(line, key);
    line->clear();
    QTest::keyClicks(line, text);
}

void choose(QWidget *page, const char *name, const QString &data)
{
    for (QComboBox *box : page->findChildren<QComboBox *>()) {
        if (box->accessibleName() != s(name))
            continue;
        const int at = box->findData(data) >= 0 ? box->findData(data) : box->findText(data);
        QVERIFY2(at >= 0, qPrintable(data));
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        return;
    }
    QFAIL(name);
}

void press(QWidget *page, const char *words)
{
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == s(words) && !button->isHidden()) {
            button->click();
            return;
        }
    }
    QFAIL(words);
}

/// The button that opens the list of what the account offers.
QToolButton *lookupButton(QWidget *owner)
{
    for (auto *button : owner->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(s("Find")))
            return button;
    }
    qFatal("no lookup button");
}

/// One thing to export through an account.
struct Case {
    const char *name;
    const char *kind;
    const char *target;
    QList<std::pair<const char *, const char *>> fields; ///< key, and the pattern that finds its value in the greeting; or "=VALUE"
    QJsonObject options = {};
    QJsonArray parameters = {};
};

QList<Case> foundryCases()
{
    return {{"document", "document", "pdf", {{"documentRid", "document +(ri\\S+) +Harbour"}}},
            {"template", "template", "pdf", {{"templateRid", "template +(ri\\S+) +Welcome"}}, {},
             {QJsonObject{{s("name"), s("recipient")}, {s("type"), s("string")}, {s("value"), s("Ada")}},
              QJsonObject{{s("name"), s("day")}, {s("type"), s("date")}, {s("value"), s("2026-01-31")}},
              QJsonObject{{s("name"), s("meeting")}, {s("type"), s("dateTime")}, {s("value"), s("2026-01-31T09:30:00")}, {s("zone"), s("Asia/Tokyo")}},
              QJsonObject{{s("name"), s("amount")}, {s("type"), s("double")}, {s("value"), 12.5}}}},
            {"generation job", "generation-job", "pdf", {{"templateRid", "template +(ri\\S+) +Welcome"}, {"generationJobRid", "generation job +(ri\\S+) +done"}}}};
}

QList<Case> workivaCases()
{
    const QList<std::pair<const char *, const char *>> document{{"fileId", "\n +Document +(\\S+) +Harbour"}};
    const QList<std::pair<const char *, const char *>> sheet{{"fileId", "Spreadsheet +(\\S+) +Harbour"}};
    const QList<std::pair<const char *, const char *>> slides{{"fileId", "Presentation +(\\S+) +Harbour"}};
    return {{"document pdf", "document", "pdf", document, {{s("includeHyperlinks"), true}}},
            {"document docx", "document", "docx", document},
            {"document xhtml", "document", "xhtml", document, {{s("editableSimple"), true}}},
            {"sheet pdf", "spreadsheet", "pdf", sheet, {{s("pageWidth"), 11.0}}},
            {"sheet xlsx", "spreadsheet", "xlsx", sheet, {{s("exportPrecision"), s("rounded")}}},
            {"sheet csv", "spreadsheet", "csv", sheet},
            {"slides pdf", "presentation", "pdf", slides},
            {"slides pptx", "presentation", "pptx", slides},
            {"supporting", "supporting-document", "original", {{"fileId", "SupportingDocument +(\\S+) +Harbour"}}},
            {"folder", "folder", "archive", {{"fileId", "Folder +(\\S+) +Harbour"}}, {{s("includeComments"), true}}},
            {"workiva", "workiva", "archive", {{"fileId", "Workiva +([0-9a-f]+) +Harbour"}}}};
}

QList<Case> document360Cases()
{
    const QList<std::pair<const char *, const char *>> project{{"projectId", "project (\\S+) +version"}, {"versionId", "version (\\S+) +Harbour"}};
    return {{"pdf", "project", "pdf", project},
            {"html", "project", "html", project},
            {"markdown", "project", "markdown", project},
            {"other", "project", "other", project, {{s("format"), s("pdf")}}}};
}

QList<Case> emailShepherdCases()
{
    const QList<std::pair<const char *, const char *>> email{{"email_id", "email (\\d+) +Harbour"}, {"workspace_id", "=12"}};
    return {{"html", "email", "html", email, {{s("image_mode"), s("include_in_zip")}, {s("minify_html"), true}}},
            {"connector", "email", "connector", email, {{s("connector_id"), 5}, {s("resource_name"), s("Harbour")}}},
            {"json", "email", "json", email},
            {"pdf", "email", "pdf", email}};
}

} // namespace

/// The window, the real accounts and quayside-sandbox as a process of its own.
class TestRemote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void accountsAreAddedTestedEditedAndRemoved_data();
    void accountsAreAddedTestedEditedAndRemoved();
    void aWrongTokenIsSaidInWords();
    void oneClickAddsTheSandbox();
    void exportsEveryKindAndTarget_data();
    void exportsEveryKindAndTarget();
    void severalThingsGoInOneExport();
    void pickersAreFilledByTheServer();
    void addressesOfTheBrowserFillTheForm();
    void errorsStandAtTheirRow();
    void stillRunningThereIsFollowedAgain();
    void aLostAnswerIsSentAgainOnlyWhenAgreed();
    void aRefusedTokenIsAskedForAndGoesOn();
    void theNetworkIsSetInTheSettings();

private:
    void begin(const QStringList &sandboxArguments = {});
    [[nodiscard]] QString add(const char *service, QJsonObject settings = {}, const char *token = "sandbox-token");
    void chooseWhere(const QString &account);
    void fill(RemoteRow *row, const Case &what);
    void submit(const char *target, const QJsonObject &options = {});
    [[nodiscard]] QString valueOf(const char *pattern) const;
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] ComposePage *compose() const { return window().compose(); }
    [[nodiscard]] ExportSettings *settings() const { return compose()->settingsPanel(); }
    [[nodiscard]] RemoteSource *remote() const { return compose()->remoteSource(); }
    [[nodiscard]] QueuePanel *queue() const { return window().queue(); }
    [[nodiscard]] const ExportJob &job(int row) const { return queue()->model()->jobAt(row); }
    [[nodiscard]] AccountService &accounts() const { return *m_fixture->engine->accounts(); }
    [[nodiscard]] QString notice(QWidget *page) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<WindowFixture> m_fixture;
    std::shared_ptr<SessionSecrets> m_secrets;
};

void TestRemote::begin(const QStringList &sandboxArguments)
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(QStringLiteral(QUAYSIDE_SANDBOX), QStringList{s("--work"), s("50"), s("--poll-after"), s("0"), s("--rate"), s("0")} + sandboxArguments),
             qPrintable(m_sandbox->greeting()));
}

void TestRemote::initTestCase()
{
    begin();
}

void TestRemote::init()
{
    m_secrets = std::make_shared<SessionSecrets>();
    m_fixture = std::make_unique<WindowFixture>(realProviders(), realAccounts(m_secrets));
    QTRY_VERIFY(settings()->provider());
}

void TestRemote::cleanup()
{
    m_fixture.reset();
}

QString TestRemote::valueOf(const char *pattern) const
{
    return *pattern == '=' ? s(pattern + 1) : m_sandbox->find(pattern);
}

QString TestRemote::notice(QWidget *page) const
{
    QStringList said;
    for (Notice *one : page->findChildren<Notice *>())
        said.append(one->text());
    return said.join(u'\n').trimmed();
}

QString TestRemote::add(const char *service, QJsonObject settings, const char *token)
{
    Account account;
    account.dialect = s(service);
    account.name = s("Box");
    settings.insert(s("base-url"), m_sandbox->url());
    account.settings = settings;
    const auto saved = accounts().save(account);
    if (!QTest::qWaitFor([&] { return saved.isFinished(); }, patienceMs) || !saved.result())
        return {};
    const auto kept = accounts().setSecret(saved.result()->account.id, s("token"), s(token));
    if (!QTest::qWaitFor([&] { return kept.isFinished(); }, patienceMs))
        return {};
    return saved.result()->account.id;
}

void TestRemote::chooseWhere(const QString &account)
{
    QVERIFY(!account.isEmpty());
    QTRY_VERIFY(settings()->findChild<QComboBox *>()->findData(account) >= 0);
    choose(settings(), "Where the export is made", account);
    QTRY_COMPARE(settings()->provider()->id, account);
}

void TestRemote::fill(RemoteRow *row, const Case &what)
{
    row->setKind(s(what.kind));
    for (const auto &[key, pattern] : what.fields) {
        QVERIFY2(!valueOf(pattern).isEmpty(), pattern);
        type(row->form(), key, valueOf(pattern));
    }
    if (!what.parameters.isEmpty()) {
        OptionValues values = row->form()->values();
        values.values.insert(s("templateParameters"), what.parameters);
        row->form()->setValues(values);
    }
    QVERIFY2(row->isComplete(), what.name);
}

void TestRemote::submit(const char *target, const QJsonObject &options)
{
    settings()->formats()->setChosen({s(target)});
    if (!options.isEmpty()) {
        OptionForm *form = settings()->form(s(target));
        QVERIFY2(form, target);
        OptionValues values;
        values.values = options;
        form->setValues(values);
    }
    const int before = queue()->model()->rowCount();
    QTRY_VERIFY2(compose()->exportButton()->isEnabled(), qPrintable(compose()->exportButton()->toolTip()));
    compose()->exportButton()->click();
    QTRY_VERIFY2(queue()->model()->rowCount() > before, qPrintable(notice(compose())));
}

void TestRemote::accountsAreAddedTestedEditedAndRemoved_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QStringList>("secrets"); // KEY=VALUE
    const QStringList client{s("client-id=sandbox-client"), s("client-secret=sandbox-secret")};
    QTest::newRow("Foundry, token") << s("foundry-notepad") << s("Token") << QStringList{s("token=sandbox-token")};
    QTest::newRow("Foundry, client") << s("foundry-notepad") << s("Client id and secret") << client;
    QTest::newRow("Workiva, client") << s("workiva") << s("Client id and secret") << client;
    QTest::newRow("Document360, token") << s("document360") << s("API token") << QStringList{s("token=sandbox-token")};
    QTest::newRow("EmailShepherd, token") << s("emailshepherd") << QString() << QStringList{s("token=sandbox-token")};
}

void TestRemote::accountsAreAddedTestedEditedAndRemoved()
{
    QFETCH(QString, service);
    QFETCH(QString, signIn);
    QFETCH(QStringList, secrets);
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
    QTRY_VERIFY2_WITH_TIMEOUT(page->findings().contains(s("✓ Signed in")), qPrintable(page->findings()), patienceMs); // it is tested at once
    QVERIFY2(page->findings().startsWith(s("✓ Reachable")), qPrintable(page->findings()));
    QVERIFY2(!page->findings().contains(s("✗")), qPrintable(page->findings()));
    press(page, "Edit…");
    QVERIFY(editor->signInForm()->values().values.value(s("token")).isUndefined()); // what is kept is never shown
    editor->nameField()->setText(s("Renamed"));
    press(editor, "Save account");
    QTRY_COMPARE(page->list()->item(0)->text(), s("Renamed"));
    QTRY_VERIFY2_WITH_TIMEOUT(page->findings().contains(s("✓ Signed in")), qPrintable(page->findings()), patienceMs);
    QTRY_COMPARE(settings()->findChild<QComboBox *>()->count(), 4); // this computer, the account, a line, "manage"
    press(page, "Remove");
    QVERIFY(page->notice()->text().contains(s("Renamed")));
    page->notice()->runAction();
    QTRY_COMPARE(page->list()->count(), 0);
    QTRY_COMPARE(settings()->findChild<QComboBox *>()->count(), 3);
}

void TestRemote::aWrongTokenIsSaidInWords()
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

void TestRemote::oneClickAddsTheSandbox()
{
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    page->setSandboxFolder(QFileInfo(QStringLiteral(QUAYSIDE_SANDBOX)).absolutePath());
    press(page, "Add sandbox account");
    QTRY_COMPARE_WITH_TIMEOUT(page->list()->count(), 4, patienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(page->notice()->text().contains(s("“Where”")), qPrintable(page->notice()->text()), patienceMs);
    QTRY_COMPARE(settings()->findChild<QComboBox *>()->count(), 7);
    for (int row = 0; row < 4; ++row) {
        page->list()->setCurrentRow(row);
        QVERIFY(page->findChild<QPlainTextEdit *>()->toPlainText().contains(s("Harbour guide")));
        QVERIFY(page->list()->item(row)->data(Qt::AccessibleTextRole).toString().contains(s("Ready")));
    }
    page->addSandboxAccounts(); // once more: the same four
    QTest::qWait(300);
    QCOMPARE(page->list()->count(), 4);
}

void TestRemote::exportsEveryKindAndTarget_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::newRow("Foundry Notepad") << QByteArray("foundry-notepad");
    QTest::newRow("Workiva") << QByteArray("workiva");
    QTest::newRow("Document360") << QByteArray("document360");
    QTest::newRow("EmailShepherd") << QByteArray("emailshepherd");
}

void TestRemote::exportsEveryKindAndTarget()
{
    QFETCH(QByteArray, service);
    const QList<Case> cases = service == "workiva" ? workivaCases() : service == "document360" ? document360Cases() : service == "emailshepherd" ? emailShepherdCases() : foundryCases();
    chooseWhere(add(service.constData()));
    if (service == "foundry-notepad") {
        settings()->locales()->add(s("en-US"));
        for (QLineEdit *line : settings()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == s("Time zone"))
                line->setText(s("Europe/Paris"));
        }
    }
    if (service == "emailshepherd") {
        settings()->locales()->add(s("en-US"));
        settings()->locales()->add(s("de-DE"));
    }
    for (const Case &one : cases) {
        fill(remote()->row(), one);
        submit(one.target, one.options);
    }
    QCOMPARE(queue()->model()->rowCount(), int(cases.size()));
    for (int row = 0; row < cases.size(); ++row) {
        const char *name = cases.at(row).name;
        QTRY_VERIFY2_WITH_TIMEOUT(job(row).isFinished(), name, patienceMs);
        QVERIFY2(job(row).state == JobState::Succeeded, qPrintable(s(name) + s(": ") + (job(row).error ? sentence(*job(row).error) + job(row).error->details : QString())));
        queue()->table()->selectRow(row);
        QTRY_VERIFY2(queue()->details()->plainText().contains(s("For support")), name);
        QTRY_VERIFY2(queue()->details()->plainText().contains(s("Results")), qPrintable(queue()->details()->plainText()));
        const Artifact artifact = job(row).artifacts.value(0);
        if (artifact.kind == Artifact::Kind::Link)
            QVERIFY2(artifact.url.startsWith(s("http")), name);
        else
            QVERIFY2(QFile(artifact.path).size() == artifact.size && artifact.size > 0, name);
    }
    queue()->actions()->copyReport->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(s("\"facts\"")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(s("sandbox-token")));
    window().showPage(MainWindow::Page::History);
    QTRY_COMPARE(window().history()->model()->rowCount(), int(cases.size()));
}

void TestRemote::severalThingsGoInOneExport()
{
    chooseWhere(add("workiva"));
    fill(remote()->row(), workivaCases().at(0));
    press(remote(), "Add another");
    QCOMPARE(remote()->rowCount(), 2);
    QVERIFY(!compose()->exportButton()->isEnabled()); // the second is empty still
    fill(remote()->row(1), workivaCases().at(3));
    settings()->formats()->setChosen({s("pdf")});
    QTRY_VERIFY(compose()->exportButton()->text().contains(u'2'));
    compose()->exportButton()->click();
    QTRY_COMPARE(queue()->model()->rowCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded && job(1).state == JobState::Succeeded, patienceMs);
    for (RemoteRow *row : {remote()->row(1), remote()->row(0)})
        remote()->removeRow(row);
    QCOMPARE(remote()->rowCount(), 1); // one always stays
}

void TestRemote::pickersAreFilledByTheServer()
{
    chooseWhere(add("document360"));
    const auto pick = [](QWidget *owner, const QString &part) {
        lookupButton(owner)->click();
        LookupPopup *popup = nullptr;
        QTRY_VERIFY((popup = owner->window()->findChild<LookupPopup *>()));
        QTRY_VERIFY_WITH_TIMEOUT(popup->list()->count() > 0, patienceMs);
        QTest::keyClicks(popup->searchField(), part);
        QTRY_VERIFY_WITH_TIMEOUT(popup->list()->currentItem() && popup->list()->currentItem()->text().contains(part), patienceMs);
        QTest::keyClick(popup->searchField(), Qt::Key_Return);
        QTRY_VERIFY(!owner->window()->findChild<LookupPopup *>());
    };
    OptionForm *form = remote()->row()->form();
    pick(form->editor(s("projectId")), s("Release"));
    QCOMPARE(form->values().values.value(s("projectId")).toString(), m_sandbox->find("project (\\S+) +version \\S+ +Release"));
    QCOMPARE(form->editor(s("projectId"))->valueLabel(), s("Release notes"));
    QCOMPARE(remote()->items().first().title, s("Release notes")); // what history and file will be called
    lookupButton(form->editor(s("versionId")))->click();
    LookupPopup *popup = nullptr;
    QTRY_VERIFY((popup = window().findChild<LookupPopup *>()));
    QTRY_VERIFY_WITH_TIMEOUT(popup->list()->count() > 0, patienceMs);
    popup->list()->setCurrentRow(0);
    QTest::keyClick(popup->searchField(), Qt::Key_Return);
    QCOMPARE(form->values().values.value(s("versionId")).toString(), m_sandbox->find("project \\S+ +version (\\S+) +Release"));
    QTRY_VERIFY(!window().findChild<LookupPopup *>());
    lookupButton(settings()->locales())->click();
    QTRY_VERIFY((popup = window().findChild<LookupPopup *>()));
    QTRY_COMPARE_WITH_TIMEOUT(popup->list()->count(), 3, patienceMs);
    popup->list()->setCurrentRow(1);
    QTest::keyClick(popup->searchField(), Qt::Key_Return);
    QCOMPARE(settings()->locales()->locales().size(), 1);
}

void TestRemote::addressesOfTheBrowserFillTheForm()
{
    chooseWhere(add("emailshepherd"));
    RemoteRow *row = remote()->row();
    type(row->form(), "email_id", s("https://app.emailshepherd.com/workspaces/12/emails/101"));
    QTRY_COMPARE(row->form()->values().values.value(s("workspace_id")).toString(), s("12"));
    settings()->locales()->add(s("en-US"));
    submit("json");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded, patienceMs);
}

void TestRemote::errorsStandAtTheirRow()
{
    chooseWhere(add("foundry-notepad"));
    fill(remote()->row(), foundryCases().first());
    RemoteRow *second = remote()->addRow();
    type(second->form(), "documentRid", s("ri.notepad.main.folder.x"));
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QVERIFY(remote()->row(0)->form()->errorText(s("documentRid")).isEmpty());
    QVERIFY(!second->form()->errorText(s("documentRid")).isEmpty());
    QVERIFY(!settings()->locales()->errorText().isEmpty()); // a language is needed, a zone too
    QCOMPARE(queue()->model()->rowCount(), 0);
}

void TestRemote::stillRunningThereIsFollowedAgain()
{
    chooseWhere(add("workiva"));
    NetworkSettings impatient;
    impatient.pollingDeadline = std::chrono::seconds(2);
    accounts().setNetwork(impatient);
    fill(remote()->row(), {"endless", "document", "pdf", {{"fileId", "Document +(\\S+) +Endless"}}});
    submit("pdf");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(0).interrupt, InterruptReason::StillRunningThere);
    queue()->table()->selectRow(0);
    QAction *next = queue()->actions()->next;
    QTRY_VERIFY(next->isEnabled());
    QCOMPARE(next->text().remove(u'&'), s("Follow again"));
    QTRY_VERIFY2(queue()->details()->plainText().contains(s("“Follow again”")), qPrintable(queue()->details()->plainText()));
    next->trigger();
    QTRY_COMPARE(job(0).state, JobState::Running);
    QTRY_VERIFY_WITH_TIMEOUT(job(0).progress.words.contains(s("waiting at Workiva")), patienceMs);
    queue()->actions()->cancel->trigger();
    QTRY_COMPARE(job(0).state, JobState::Canceled);
    QTRY_COMPARE(next->text().remove(u'&'), s("Follow again")); // a service goes on, whoever follows it
}

void TestRemote::aLostAnswerIsSentAgainOnlyWhenAgreed()
{
    const std::unique_ptr<SandboxProcess> usual = std::move(m_sandbox);
    const QString log = m_fixture->folder.filePath(s("log"));
    const QString faults = m_fixture->file(s("faults.json"), R"({"faults": [{"route": "workiva.export", "do": "lose-answer"}]})");
    begin({s("--faults"), faults, s("--log"), log});
    const auto creates = [&] {
        QFile file(log);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("workiva.export") : -1;
    };
    chooseWhere(add("workiva"));
    fill(remote()->row(), workivaCases().first());
    submit("pdf");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(0).interrupt, InterruptReason::OutcomeUnknown);
    queue()->table()->selectRow(0);
    QTRY_COMPARE(queue()->actions()->next->text().remove(u'&'), s("Send again"));
    QCOMPARE(creates(), 1);
    queue()->actions()->next->trigger();
    QCOMPARE(job(0).state, JobState::Interrupted); // it asks first
    auto *asked = queue()->findChild<Notice *>();
    QVERIFY2(asked->text().contains(s("a second time")), qPrintable(asked->text()));
    QCOMPARE(creates(), 1);
    asked->runAction();
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded, patienceMs);
    QCOMPARE(creates(), 2);
    begin();
}

void TestRemote::aRefusedTokenIsAskedForAndGoesOn()
{
    chooseWhere(add("workiva", {}, "wrong"));
    fill(remote()->row(), workivaCases().first());
    submit("pdf");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(0).interrupt, InterruptReason::NeedsSignIn);
    queue()->table()->selectRow(0);
    QTRY_COMPARE(queue()->actions()->next->text().remove(u'&'), s("Sign in"));
    queue()->actions()->next->trigger();
    SecretsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = queue()->findChild<SecretsDialog *>()));
    type(dialog->form(), "token", s("sandbox-token"));
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded, patienceMs);
}

void TestRemote::theNetworkIsSetInTheSettings()
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

QTEST_MAIN(TestRemote)
#include "tst_ui_remote.moc"
