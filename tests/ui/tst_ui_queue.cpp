// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/accounts/secretsdialog.h"
#include "ui/common/notice.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/historyview.h"
#include "ui/options/localespicker.h"
#include "ui/options/optionform.h"
#include "ui/preview/previewpane.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/remedyactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What is seen of exports in the queue, and what can be done about them.
class TestUiQueue final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void newExportsAreSelectedAndInView();
    void aDeletedResultIsSaid();
    void retryIsForAnySelectedJob();
    void theNextStepIsAButton_data();
    void theNextStepIsAButton();
    void anotherFolderAndANewNameAreAButton();
    void anExportIsEditedAndRun();
    void exportingAgainIsDatedNow();
    void whatIsExportedAgainIsSelectedAndInView();
    void allThatIsUnfinishedIsListedAtTheStart();
    void errorsAreReadAndCopiedWhole();
    void warningsHaveTheirPlace();
    void finishedJobsLeaveTheListAndComeBack();
    void theQueueIsPausedAndGoesOn();
    void aSecretThatWasNotKeptIsAskedFor();
};

void TestUiQueue::newExportsAreSelectedAndInView()
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(s("good%1.md").arg(i));
    exportFiles(many, {s("html")});
    QTRY_COMPARE(jobs().counts().succeeded, 30);
    queue()->view()->sortByColumn(jobs().columnOf(JobTableModel::Column::State), Qt::AscendingOrder);
    compose()->sources()->clearAll();
    QSignalSpy sorted(&jobs(), &QAbstractItemModel::layoutChanged);
    exportFiles({s("slow zeta.md"), s("slow eta.md")}, {s("html")});
    const auto shown = [this] {
        QStringList titles;
        for (const ExportJob &job : queue()->actions()->selectedJobs())
            titles.append(job.request.title);
        titles.sort();
        const QRect row = queue()->view()->visualRect(queue()->view()->currentIndex());
        return queue()->view()->viewport()->rect().contains(row) ? titles : QStringList();
    };
    QTRY_COMPARE(shown(), (QStringList{s("slow eta.md"), s("slow zeta.md")}));
    QTRY_VERIFY(!sorted.isEmpty());
    QTRY_COMPARE(shown(), (QStringList{s("slow eta.md"), s("slow zeta.md")}));
    m_fixture->watch->release = true;
    QTRY_COMPARE(jobs().counts().succeeded, 32);
    QTRY_COMPARE(shown(), (QStringList{s("slow eta.md"), s("slow zeta.md")}));
}

void TestUiQueue::aDeletedResultIsSaid()
{
    exportFiles({s("good.md")}, {s("html")});
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    const QString result = m_fixture->outFolder() + s("/good.html");
    QVERIFY(QFile::remove(result));
    queue()->select({queue()->model()->jobAt(0).id});
    bool opened = false;
    queue()->actions()->openUrl = [&](const QUrl &) { opened = true; };
    QSignalSpy told(queue()->actions(), &JobActions::told);
    QTest::keyClick(queue()->view(), Qt::Key_Return);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().at(0).toBool());
    QVERIFY(told.first().at(1).toString().contains(result));
    QVERIFY(!opened);
}

void TestUiQueue::retryIsForAnySelectedJob()
{
    exportFiles({s("good.md"), s("slow.md")}, {s("html")});
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    QTRY_COMPARE(stateOf("slow.md"), JobState::Running);
    m_fixture->engine->cancel({jobOf(jobs(), "slow.md")});
    QTRY_COMPARE(stateOf("slow.md"), JobState::Canceled);
    queue()->view()->setFocus();
    queue()->view()->selectAll();
    queue()->view()->selectionModel()->setCurrentIndex(queue()->batches()->indexOf(jobOf(jobs(), "good.md")), QItemSelectionModel::NoUpdate);
    queue()->actions()->refresh();
    QVERIFY(queue()->actions()->next->isEnabled());
    QTest::keyClick(queue()->view(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(stateOf("slow.md"), JobState::Running);
    QCOMPARE(stateOf("good.md"), JobState::Succeeded);
}

void TestUiQueue::theNextStepIsAButton_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Remedy>("first");
    QTest::newRow("folder") << ErrorCode::DestinationNotWritable << Remedy::OtherFolder;
    QTest::newRow("full") << ErrorCode::DiskFull << Remedy::OtherFolder;
    QTest::newRow("exists") << ErrorCode::DestinationExists << Remedy::KeepBoth;
    QTest::newRow("name") << ErrorCode::NameInvalid << Remedy::OtherName;
    QTest::newRow("its own source") << ErrorCode::DestinationIsSource << Remedy::OtherFolder;
    QTest::newRow("warnings") << ErrorCode::StrictWarnings << Remedy::OpenSource;
    QTest::newRow("a place in the source") << ErrorCode::SourceTooComplex << Remedy::OpenSource;
    QTest::newRow("an option") << ErrorCode::InvalidOption << Remedy::EditAndRun;
    QTest::newRow("refused by the service") << ErrorCode::RemoteRejected << Remedy::EditAndRun;
}

void TestUiQueue::theNextStepIsAButton()
{
    QFETCH(ErrorCode, code);
    QFETCH(Remedy, first);
    ExportJob job;
    job.id = 7;
    job.state = JobState::Failed;
    job.request.settings[sourceScope].values.insert(pathField, s("/tmp/a.md"));
    job.error = ExportError{code, {}, {}, {}};
    const QList<Remedy> offered = remediesFor(job);
    QCOMPARE(offered.value(0), first);
    QCOMPARE(offered.last(), Remedy::EditAndRun); // always possible
    job.state = JobState::Running;
    QVERIFY(remediesFor(job).isEmpty());
}

void TestUiQueue::anotherFolderAndANewNameAreAButton()
{
    exportFiles({s("good.md")}, {s("html")});
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    ExportJob failed = jobs().jobAt(0);
    failed.state = JobState::Failed;
    failed.artifacts.clear();
    failed.error = ExportError{ErrorCode::DestinationIsSource, {{s("path"), s("/x")}}, {}, {}};
    queue()->model()->apply({{failed, false}}, false);
    queue()->select({queue()->model()->jobAt(0).id});
    const auto button = [this](Remedy remedy) -> QToolButton * {
        for (QToolButton *one : queue()->details()->findChildren<QToolButton *>()) {
            if (one->defaultAction() == queue()->actions()->remedies->action(remedy))
                return one;
        }
        return nullptr;
    };
    QVERIFY(button(Remedy::OtherFolder));
    QTRY_VERIFY(button(Remedy::OtherFolder)->isVisible());
    QVERIFY(!button(Remedy::KeepBoth)->isVisible());
    const QString other = m_fixture->folder.filePath(s("other"));
    queue()->actions()->remedies->askFolder = [&](const QString &) { return other; };
    QTest::mouseClick(button(Remedy::OtherFolder), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(other + s("/good.html")));
    queue()->select({failed.id});
    queue()->actions()->remedies->askName = [](const QString &, const std::function<void(const QString &)> &taker) { taker(s("better.{ext}")); };
    QTest::mouseClick(button(Remedy::OtherName), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(m_fixture->outFolder() + s("/better.html")));
}

void TestUiQueue::anExportIsEditedAndRun()
{
    settings()->locales()->add(s("de-AT"));
    exportFiles({s("fail.md")}, {s("pdf")});
    QTRY_COMPARE(stateOf("fail.md"), JobState::Failed);
    compose()->sources()->clearAll();
    settings()->locales()->setLocales({});
    choose({s("html"), s("text")});
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_VERIFY(queue()->actions()->remedies->action(Remedy::EditAndRun)->isEnabled());
    queue()->actions()->remedies->action(Remedy::EditAndRun)->trigger();
    QTRY_COMPARE(compose()->sources()->model()->rowCount(), 1);
    QCOMPARE(settings()->formats()->chosen(), QStringList{s("pdf")});
    QCOMPARE(settings()->locales()->locales(), QStringList{s("de-AT")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(jobs().rowCount(), 2);
    QCOMPARE(jobs().jobAt(1).request.path(), jobs().jobAt(0).request.path());
}

void TestUiQueue::exportingAgainIsDatedNow()
{
    exportFiles({s("good.md")}, {s("html")});
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    QVERIFY(QFile::remove(m_fixture->outFolder() + s("/good.html")));
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_VERIFY(queue()->actions()->again->isEnabled());
    constexpr qint64 now = 1'000'000'000;
    qputenv("SOURCE_DATE_EPOCH", QByteArray::number(now));
    queue()->actions()->again->trigger();
    QTRY_COMPARE(jobs().rowCount(), 2);
    qunsetenv("SOURCE_DATE_EPOCH");
    const bool isFirst = jobs().jobAt(0).id > jobs().jobAt(1).id;
    QCOMPARE(jobs().jobAt(isFirst ? 0 : 1).request.asOf.toSecsSinceEpoch(), now);
    QVERIFY(jobs().jobAt(isFirst ? 1 : 0).request.asOf.toSecsSinceEpoch() != now);
}

void TestUiQueue::whatIsExportedAgainIsSelectedAndInView()
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(s("good%1.md").arg(i));
    exportFiles(many, {s("html")});
    QTRY_COMPARE(jobs().counts().succeeded, 30);
    const JobId last = jobs().jobAt(29).id;
    queue()->select({jobs().jobAt(0).id, jobs().jobAt(1).id});
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(jobs().rowCount(), 32);
    const auto selected = [this] {
        QList<JobId> ids = queue()->actions()->selectedIds();
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    QTRY_COMPARE(selected(), (QList<JobId>{last + 1, last + 2}));
    QTRY_VERIFY_WITH_TIMEOUT(queue()->view()->viewport()->rect().contains(queue()->view()->visualRect(queue()->view()->currentIndex())), 30'000);
    // From the history too: they are there when one turns back.
    m_fixture->window->showPage(MainWindow::Page::History);
    HistoryView *history = m_fixture->window->history();
    QTRY_COMPARE(history->model()->rowCount(), 32);
    history->select({last});
    history->view()->setFocus();
    QTest::keyClick(history->view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(jobs().rowCount(), 33);
    m_fixture->window->showPage(MainWindow::Page::Export);
    QTRY_COMPARE(selected(), QList<JobId>{last + 3});
}

void TestUiQueue::allThatIsUnfinishedIsListedAtTheStart()
{
    constexpr int count = 1'100; // more than a portion
    QStringList many;
    for (int i = 0; i < count; ++i)
        many.append(s("slow%1.md").arg(i));
    m_fixture->engine->setQueuePaused(true);
    exportFiles(many, {s("html")});
    m_fixture->restart();
    QTRY_COMPARE(jobs().rowCount(), count);
    QCOMPARE(jobs().jobAt(0).request.title, s("slow0.md")); // in running order
    QCOMPARE(jobs().jobAt(count - 1).request.title, many.constLast());
}

void TestUiQueue::errorsAreReadAndCopiedWhole()
{
    exportFiles({s("fail.md")}, {s("pdf")});
    QTRY_COMPARE(stateOf("fail.md"), JobState::Failed);
    queue()->select({queue()->model()->jobAt(0).id});
    const ExportError error = *jobs().jobAt(0).error;
    QTRY_VERIFY(queue()->details()->plainText().contains(words(error).what));
    QVERIFY(queue()->details()->plainText().contains(words(error).action));
    QVERIFY(queue()->details()->plainText().contains(error.details));
    queue()->actions()->copyError->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(error.details));
    queue()->actions()->copyReport->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(s("\"program\"")));
    m_fixture->watch->started = 0;
    queue()->actions()->next->trigger();
    QTRY_VERIFY(m_fixture->watch->started > 0); // a preview may begin beside it
}

void TestUiQueue::warningsHaveTheirPlace()
{
    exportFiles({s("warn.md")}, {s("html")});
    QTRY_COMPARE(stateOf("warn.md"), JobState::Succeeded);
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_VERIFY(queue()->details()->plainText().contains(s("warn-guide.md:12")));
    QTRY_VERIFY(queue()->summary().contains(s("with warnings")));
}

void TestUiQueue::finishedJobsLeaveTheListAndComeBack()
{
    exportFiles({s("good.md"), s("slow.md")}, {s("html")});
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    queue()->clearFinished();
    QCOMPARE(jobs().rowCount(), 1);
    for (QPushButton *button : queue()->findChildren<QPushButton *>()) {
        if (button->text().contains(s("Undo")))
            button->click();
    }
    QCOMPARE(jobs().rowCount(), 2);
}

void TestUiQueue::theQueueIsPausedAndGoesOn()
{
    m_fixture->engine->setQueuePaused(true);
    QTRY_VERIFY(queue()->summary().isEmpty()); // an empty queue has nothing to sum up
    exportFiles({s("good.md")}, {s("html")});
    QTRY_VERIFY(queue()->summary().contains(s("paused")));
    QCOMPARE(stateOf("good.md"), JobState::Queued);
    m_fixture->engine->setQueuePaused(false);
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
}

void TestUiQueue::aSecretThatWasNotKeptIsAskedFor()
{
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    choose({s("json")});
    OptionForm *form = settings()->form(s("json"));
    OptionValues values;
    values.values = {{s("needed"), s("here")}, {s("secret"), s("hush")}};
    form->setValues(values);
    m_fixture->engine->setQueuePaused(true);
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QTRY_COMPARE(jobs().rowCount(), 1);
    m_fixture->restart();
    QTRY_VERIFY(jobs().rowCount() == 1 && jobs().jobAt(0).state == JobState::Interrupted);
    QCOMPARE(jobs().jobAt(0).interrupt, InterruptReason::NeedsSecret);
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_COMPARE(queue()->actions()->next->text().remove(u'&'), s("Enter the secret"));
    queue()->actions()->next->trigger();
    SecretsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = queue()->findChild<SecretsDialog *>()));
    QVERIFY(dialog->form()->editor(s("json.secret")));
    QTest::keyClicks(dialog->form()->editor(s("json.secret"))->findChild<QLineEdit *>(), s("hush"));
    dialog->accept();
    QTRY_COMPARE(stateOf("a.md"), JobState::Succeeded);
}

QTEST_MAIN(TestUiQueue)
#include "tst_ui_queue.moc"
