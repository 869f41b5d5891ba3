// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotetest.h"

#include "ui/accounts/secretsdialog.h"
#include "ui/common/notice.h"
#include "ui/common/widgets.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/presetlist.h"
#include "ui/compose/presetrow.h"
#include "ui/compose/remotesource.h"
#include "ui/history/historyview.h"
#include "ui/options/localespicker.h"
#include "ui/options/lookuppopup.h"
#include "ui/options/optionform.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

QList<Case> foundryCases()
{
    return {
        {"document", "document", "pdf", {{"documentRid", "document +(ri\\S+) +Harbour"}}},
        {"template",
         "template",
         "pdf",
         {{"templateRid", "template +(ri\\S+) +Welcome"}},
         {},
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

QList<Case> googleDriveCases()
{
    const QList<std::pair<const char *, const char *>> document{{"fileId", "Google document +(\\S+) +Harbour"}};
    return {{"document pdf", "document", "pdf", document},
            {"document html", "document", "html", document},
            {"thick document", "document", "docx", {{"fileId", "Google document +(\\S+) +Thick"}}},
            {"sheet xlsx", "spreadsheet", "xlsx", {{"fileId", "Google spreadsheet +(\\S+) +Harbour"}}},
            {"slides png", "presentation", "png", {{"fileId", "Google presentation +(\\S+) +Harbour"}}},
            {"video", "video", "mp4", {{"fileId", "Google video +(\\S+) +Harbour"}}},
            {"stored", "file", "original", {{"fileId", "Stored file +(\\S+) +Harbour"}}}};
}

} // namespace

/// Exports through accounts in the window, against the real service and quayside-sandbox.
class TestUiRemote final : public RemoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }
    void exportsEveryKindAndTarget_data();
    void exportsEveryKindAndTarget();
    void severalThingsGoInOneExport();
    void optionsOfAnotherKindStayBehind();
    void pickersAreFilledByTheServer();
    void addressesOfTheBrowserFillTheForm();
    void theKeyboardReachesEverything();
    void errorsStandAtTheirRow();
    void stillRunningThereIsFollowedAgain();
    void aLostAnswerIsSentAgainOnlyWhenAgreed();
    void aRefusedTokenIsAskedForAndGoesOn();
};

void TestUiRemote::exportsEveryKindAndTarget_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::newRow("Foundry Notepad") << QByteArray("foundry-notepad");
    QTest::newRow("Workiva") << QByteArray("workiva");
    QTest::newRow("Document360") << QByteArray("document360");
    QTest::newRow("EmailShepherd") << QByteArray("emailshepherd");
    QTest::newRow("Google Drive") << QByteArray("google-drive");
}

void TestUiRemote::exportsEveryKindAndTarget()
{
    QFETCH(QByteArray, service);
    const QList<Case> cases = service == "workiva"         ? workivaCases()
                              : service == "document360"   ? document360Cases()
                              : service == "emailshepherd" ? emailShepherdCases()
                              : service == "google-drive"  ? googleDriveCases()
                                                           : foundryCases();
    chooseWhere(add(service.constData()));
    if (service == "foundry-notepad")
        setPlace();
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
        QVERIFY2(job(row).state == JobState::Succeeded,
                 qPrintable(s(name) + s(": ") + (job(row).error ? sentence(*job(row).error) + job(row).error->details : QString())));
        queue()->select({queue()->model()->jobAt(row).id});
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

void TestUiRemote::severalThingsGoInOneExport()
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
    const QList<SourceItem> both = remote()->items();
    remote()->removeRow(remote()->row(0));
    QCOMPARE(remote()->items(), QList<SourceItem>{both.at(1)});
    auto *said = remote()->findChild<Notice *>();
    QVERIFY2(said->text().contains(both.at(0).title), qPrintable(said->text()));
    said->runAction(); // undo
    QCOMPARE(remote()->items(), both);
    for (RemoteRow *row : {remote()->row(1), remote()->row(0)})
        remote()->removeRow(row);
    QCOMPARE(remote()->rowCount(), 1); // one always stays
}

void TestUiRemote::optionsOfAnotherKindStayBehind()
{
    const QString width = s("pageWidth"); // for spreadsheets only
    chooseWhere(add("workiva"));
    fill(remote()->row(), workivaCases().at(3));
    settings()->formats()->setChosen({s("pdf")});
    QTRY_VERIFY(settings()->form(s("pdf")) && settings()->form(s("pdf"))->editor(width));
    OptionValues wide;
    wide.values = {{width, 11.0}};
    settings()->form(s("pdf"))->setValues(wide);
    Q_EMIT settings()->form(s("pdf"))->changed();

    fill(remote()->row(), workivaCases().at(0)); // now a document
    QVERIFY(!settings()->form(s("pdf"))->editor(width));
    QVERIFY(settings()->form(s("pdf"))->editor(s("includeAttachmentLabels")));
    QVERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(queue()->model()->rowCount() == 1 && job(0).state == JobState::Succeeded, qPrintable(notice(compose())), patienceMs);
    QVERIFY(!job(0).request.options().values.contains(width));

    RemoteRow *second = remote()->addRow(); // both at once: what was set for the spreadsheet comes back, and goes to it alone
    fill(second, workivaCases().at(3));
    QCOMPARE(settings()->form(s("pdf"))->values().values.value(width).toDouble(), 11.0);
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(queue()->model()->rowCount() == 3 && job(1).state == JobState::Succeeded && job(2).state == JobState::Succeeded,
                              qPrintable(notice(compose())), patienceMs);
    QVERIFY(!job(1).request.options().values.contains(width));
    QCOMPARE(job(2).request.options().values.value(width).toDouble(), 11.0);
}

void TestUiRemote::pickersAreFilledByTheServer()
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

void TestUiRemote::addressesOfTheBrowserFillTheForm()
{
    chooseWhere(add("emailshepherd"));
    RemoteRow *row = remote()->row();
    type(row->form(), "email_id", s("https://app.emailshepherd.com/workspaces/12/emails/101"));
    QTRY_COMPARE(row->form()->values().values.value(s("workspace_id")).toString(), s("12"));
    settings()->locales()->add(s("en-US"));
    submit("json");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded, patienceMs);
}

void TestUiRemote::theKeyboardReachesEverything()
{
    const QString id = add("workiva");
    chooseWhere(id);
    remote()->addRow();
    press(remote()->row(0), "Add"); // a list of sections
    press(remote()->row(0), "Add");
    chooseWhere(s("local"));
    chooseWhere(id); // all of it is drawn anew
    window().resize(1280, 1600);
    remote()->row(0)->findChild<QComboBox *>()->setFocus();
    const QStringList left = walk(remote());
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    settings()->formats()->setChosen({s("pdf")});
    for (Section *section : settings()->findChildren<Section *>())
        section->setOpen(true);
    compose()->presetRow()->combo()->setFocus(); // the first of all
    const QStringList right = walk(settings());
    QVERIFY2(right.isEmpty(), qPrintable(right.join(u'\n')));
}

void TestUiRemote::errorsStandAtTheirRow()
{
    chooseWhere(add("foundry-notepad"));
    fill(remote()->row(), foundryCases().first());
    RemoteRow *second = remote()->addRow();
    type(second->form(), "documentRid", s("ri.notepad.main.folder.x"));
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QVERIFY2(notice(compose()).contains(s("Locale")), qPrintable(notice(compose()))); // it is needed, and so is a time zone
    setPlace();
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QVERIFY(remote()->row(0)->form()->errorText(s("documentRid")).isEmpty());
    QVERIFY(!second->form()->errorText(s("documentRid")).isEmpty());
    QCOMPARE(queue()->model()->rowCount(), 0);
}

void TestUiRemote::stillRunningThereIsFollowedAgain()
{
    chooseWhere(add("workiva"));
    NetworkSettings impatient;
    impatient.pollingDeadline = std::chrono::seconds(2);
    accounts().setNetwork(impatient);
    fill(remote()->row(), {"endless", "document", "pdf", {{"fileId", "Document +(\\S+) +Endless"}}});
    submit("pdf");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(0).interrupt, InterruptReason::StillRunningThere);
    queue()->select({queue()->model()->jobAt(0).id});
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

void TestUiRemote::aLostAnswerIsSentAgainOnlyWhenAgreed()
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
    queue()->select({queue()->model()->jobAt(0).id});
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

void TestUiRemote::aRefusedTokenIsAskedForAndGoesOn()
{
    chooseWhere(add("workiva", {}, "wrong"));
    fill(remote()->row(), workivaCases().first());
    submit("pdf");
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(0).interrupt, InterruptReason::NeedsSignIn);
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_COMPARE(queue()->actions()->next->text().remove(u'&'), s("Sign in"));
    queue()->actions()->next->trigger();
    SecretsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = queue()->findChild<SecretsDialog *>()));
    type(dialog->form(), "token", s("sandbox-token"));
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded, patienceMs);
}

QTEST_MAIN(TestUiRemote)
#include "tst_ui_remote.moc"
