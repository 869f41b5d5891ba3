// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/accounts/secretsdialog.h"
#include "ui/common/notice.h"
#include "ui/compose/composepage.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/historyview.h"
#include "ui/options/localespicker.h"
#include "ui/options/optionform.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/queue/remedyactions.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void drop(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

JobId jobOf(const JobTableModel &model, const char *title)
{
    for (const ExportJob &job : model.jobs()) {
        if (job.request.title == s(title))
            return job.id;
    }
    return 0;
}

} // namespace

class TestUiWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void dropsExportsCancelsAndOpensTheHistory();
    void saysWhatTheButtonWillDo();
    void newExportsAreSelectedAndInView();
    void aBadSourceIsMarkedAndLeftOut();
    void aMarkGoesWhenTheFileAppears();
    void aDeletedResultIsSaid();
    void retryIsForAnySelectedJob();
    void theNextStepIsAButton_data();
    void theNextStepIsAButton();
    void anExportIsEditedAndRun();
    void anotherFolderAndANewNameAreAButton();
    void closingAsksWhileExportsRun();
    void sourcesComeBack();
    void exportingAgainIsDatedNow();
    void errorsAreReadAndCopiedWhole();
    void warningsHaveTheirPlace();
    void wrongOptionsAreSaidAtTheirField();
    void removedSourcesComeBack();
    void sourcesAreReorderedByKeyboard();
    void finishedJobsLeaveTheListAndComeBack();
    void theQueueIsPausedAndGoesOn();
    void settingsAreRemembered();
    void everyControlCanBeReachedAndHasAName();
    void previewAndExportShareTheirNow();
    void aChangeBuildsTheBatchOnce();
    void aSecretThatWasNotKeptIsAskedFor();
    void previewShowsWhatExportWouldSave();
    void aPreviewThatIsMadeSaysSo();
    void theThemeChangesAtOnce();
    void nothingIsSqueezed();

private:
    [[nodiscard]] ComposePage *compose() const { return m_fixture->window->compose(); }
    [[nodiscard]] ExportSettings *settings() const { return compose()->settingsPanel(); }
    [[nodiscard]] QueuePanel *queue() const { return m_fixture->window->queue(); }
    [[nodiscard]] JobTableModel &jobs() const { return *queue()->model(); }
    void choose(const QStringList &formats) const;
    void exportFiles(const QStringList &names, const QStringList &formats) const;
    [[nodiscard]] JobState stateOf(const char *title) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiWindow::choose(const QStringList &formats) const
{
    QTRY_VERIFY(settings()->provider());
    settings()->formats()->setChosen(formats);
}

void TestUiWindow::exportFiles(const QStringList &names, const QStringList &formats) const
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_fixture->file(name));
    m_fixture->window->openSources(paths);
    choose(formats);
    const int before = jobs().rowCount();
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QTRY_COMPARE(jobs().rowCount(), before + int(names.size() * formats.size()));
}

JobState TestUiWindow::stateOf(const char *title) const
{
    const ExportJob *job = jobs().job(jobOf(jobs(), title));
    return job ? job->state : JobState::Queued;
}

void TestUiWindow::dropsExportsCancelsAndOpensTheHistory()
{
    drop(compose()->sources(), {m_fixture->file(s("good.md")), m_fixture->file(s("slow.md"))});
    QCOMPARE(compose()->sources()->model()->rowCount(), 2);
    choose({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(jobs().rowCount(), 2);
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    QVERIFY(QFileInfo::exists(m_fixture->outFolder() + s("/good.html")));
    QTRY_COMPARE(stateOf("slow.md"), JobState::Running);
    queue()->select({jobOf(jobs(), "slow.md")});
    QTRY_VERIFY(queue()->actions()->cancel->isEnabled());
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_Delete);
    QTRY_COMPARE(stateOf("slow.md"), JobState::Canceled);
    QVERIFY(!QFileInfo::exists(m_fixture->outFolder() + s("/slow.html")));
    QVERIFY(queue()->summary().contains(s("1 of 2")));
    m_fixture->window->showPage(MainWindow::Page::History);
    HistoryView *history = m_fixture->window->history();
    QTRY_COMPARE(history->model()->rowCount(), 2);
    QUrl opened;
    auto *actions = history->findChild<JobActions *>();
    actions->openUrl = [&](const QUrl &url) { opened = url; };
    history->select({jobOf(*history->model(), "good.md")});
    actions->open->trigger();
    QTRY_COMPARE(opened.toLocalFile(), m_fixture->outFolder() + s("/good.html"));
}

void TestUiWindow::saysWhatTheButtonWillDo()
{
    QTRY_VERIFY(settings()->provider());
    QVERIFY(!compose()->exportButton()->isEnabled());
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md"))});
    choose({s("html"), s("pdf"), s("text")});
    QTRY_VERIFY(compose()->exportButton()->text().contains(s("6")));
    settings()->locales()->add(s("de-AT"));
    settings()->locales()->add(s("ar"));
    QVERIFY(compose()->exportButton()->text().contains(s("12")));
    choose({});
    QVERIFY(!compose()->exportButton()->isEnabled());
    QVERIFY(!compose()->exportButton()->toolTip().isEmpty());
}

void TestUiWindow::newExportsAreSelectedAndInView()
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(s("good%1.md").arg(i));
    exportFiles(many, {s("html")});
    QTRY_COMPARE(jobs().counts().succeeded, 30);
    queue()->view()->sortByColumn(jobs().columnOf(JobTableModel::Column::State), Qt::AscendingOrder);
    compose()->sources()->clearAll();
    exportFiles({s("zeta.md"), s("eta.md")}, {s("html")});
    const auto shown = [this] {
        QStringList titles;
        for (const ExportJob &job : queue()->actions()->selectedJobs())
            titles.append(job.request.title);
        titles.sort();
        const QRect row = queue()->view()->visualRect(queue()->view()->currentIndex());
        return queue()->view()->viewport()->rect().contains(row) ? titles : QStringList();
    };
    QTRY_COMPARE(shown(), (QStringList{s("eta.md"), s("zeta.md")}));
    QTRY_COMPARE(jobs().counts().succeeded, 32);
    QSignalSpy sorted(&jobs(), &QAbstractItemModel::layoutChanged);
    QVERIFY(sorted.wait());
    QTRY_COMPARE(shown(), (QStringList{s("eta.md"), s("zeta.md")}));
}

void TestUiWindow::aBadSourceIsMarkedAndLeftOut()
{
    const QString gone = m_fixture->file(s("gone.md"));
    m_fixture->window->openSources({m_fixture->file(s("good.md")), gone, m_fixture->file(s("fine.md"))});
    choose({s("html")});
    QTRY_COMPARE(compose()->sources()->model()->entries().at(1).state, SourceEntry::State::Ready);
    QVERIFY(QFile::remove(gone));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(jobs().rowCount(), 2);
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    const SourceEntry &bad = compose()->sources()->model()->entries().at(1);
    QVERIFY(bad.problem && bad.problem->code == ErrorCode::SourceNotFound);
    QVERIFY(compose()->notice()->isVisible());
    QVERIFY(compose()->notice()->text().contains(gone));
    QVERIFY(!compose()->notice()->text().contains(s("good.md")));
}

void TestUiWindow::aMarkGoesWhenTheFileAppears()
{
    const QString late = m_fixture->folder.filePath(s("late.md"));
    m_fixture->window->openSources({late});
    choose({s("html")});
    const SourceModel &model = *compose()->sources()->model();
    QTRY_VERIFY(model.entries().at(0).problem);
    QVERIFY(!compose()->exportButton()->isEnabled());
    QVERIFY(!model.index(0).data(SourceModel::StateRole).toString().isEmpty());
    m_fixture->file(s("late.md"));
    QTRY_VERIFY(!model.entries().at(0).problem);
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QVERIFY(QFile::remove(late));
    QTRY_VERIFY(model.entries().at(0).problem);
}

void TestUiWindow::aDeletedResultIsSaid()
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

void TestUiWindow::retryIsForAnySelectedJob()
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

void TestUiWindow::theNextStepIsAButton_data()
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

void TestUiWindow::theNextStepIsAButton()
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

void TestUiWindow::anotherFolderAndANewNameAreAButton()
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

void TestUiWindow::anExportIsEditedAndRun()
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

void TestUiWindow::closingAsksWhileExportsRun()
{
    exportFiles({s("slow.md")}, {s("html")});
    QTRY_COMPARE(stateOf("slow.md"), JobState::Running);
    QVERIFY(!m_fixture->window->close());
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = m_fixture->window->findChild<QMessageBox *>()) && box->isVisible());
    QVERIFY(box->informativeText().contains(s("next start")));
    const auto press = [&](const char *words) {
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().contains(s(words)))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press("open");
    QTRY_VERIFY(!m_fixture->window->findChild<QMessageBox *>());
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!m_fixture->window->close());
    QTRY_VERIFY((box = m_fixture->window->findChild<QMessageBox *>()));
    press("done");
    QTRY_VERIFY(!m_fixture->window->findChild<QMessageBox *>());
    QVERIFY(m_fixture->window->isVisible());
    m_fixture->watch->release = true;
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void TestUiWindow::sourcesComeBack()
{
    const QStringList paths{m_fixture->file(s("a.md")), m_fixture->file(s("b.md"))};
    m_fixture->window->openSources(paths);
    QVERIFY(m_fixture->window->close());
    m_fixture->restart();
    m_fixture->window->restoreSources();
    QCOMPARE(compose()->sources()->model()->rowCount(), 2);
    QCOMPARE(compose()->sources()->model()->entries().at(1).path(), paths.at(1));
    QTRY_COMPARE(compose()->sources()->model()->entries().at(1).state, SourceEntry::State::Ready);
}

void TestUiWindow::exportingAgainIsDatedNow()
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

void TestUiWindow::errorsAreReadAndCopiedWhole()
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

void TestUiWindow::warningsHaveTheirPlace()
{
    exportFiles({s("warn.md")}, {s("html")});
    QTRY_COMPARE(stateOf("warn.md"), JobState::Succeeded);
    queue()->select({queue()->model()->jobAt(0).id});
    QTRY_VERIFY(queue()->details()->plainText().contains(s("warn-guide.md:12")));
    QTRY_VERIFY(queue()->summary().contains(s("with warnings")));
}

void TestUiWindow::wrongOptionsAreSaidAtTheirField()
{
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    choose({s("json")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    OptionForm *form = settings()->form(s("json"));
    QVERIFY(form);
    QVERIFY(!form->errorText(s("needed")).isEmpty());
    QTRY_VERIFY(form->editor(s("needed"))->isVisible());
    QCOMPARE(jobs().rowCount(), 0);
    QTest::keyClicks(form->editor(s("needed"))->findChild<QLineEdit *>(), s("here"));
    compose()->exportButton()->click();
    QTRY_COMPARE(jobs().rowCount(), 1);
}

void TestUiWindow::removedSourcesComeBack()
{
    SourcesPanel *sources = compose()->sources();
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md")), m_fixture->file(s("a.md"))});
    QCOMPARE(sources->model()->rowCount(), 2); // one twice is one
    auto *list = sources->findChild<QListView *>();
    list->setFocus();
    list->selectionModel()->setCurrentIndex(sources->model()->index(0), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(sources->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sources->model()->rowCount(), 2);
    QCOMPARE(sources->model()->entries().at(0).item.title, s("a.md"));
    sources->clearAll();
    QCOMPARE(sources->model()->rowCount(), 0);
    sources->undo();
    QCOMPARE(sources->model()->rowCount(), 2);
}

void TestUiWindow::sourcesAreReorderedByKeyboard()
{
    SourcesPanel *sources = compose()->sources();
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md")), m_fixture->file(s("c.md"))});
    auto *list = sources->findChild<QListView *>();
    list->setFocus();
    list->selectionModel()->setCurrentIndex(sources->model()->index(2), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sources->model()->entries().at(1).item.title, s("c.md"));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sources->model()->entries().at(0).item.title, s("c.md"));
    QTRY_COMPARE(sources->model()->entries().at(0).state, SourceEntry::State::Ready);
}

void TestUiWindow::finishedJobsLeaveTheListAndComeBack()
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

void TestUiWindow::theQueueIsPausedAndGoesOn()
{
    m_fixture->engine->setQueuePaused(true);
    QTRY_VERIFY(queue()->summary().isEmpty()); // an empty queue has nothing to sum up
    exportFiles({s("good.md")}, {s("html")});
    QTRY_VERIFY(queue()->summary().contains(s("paused")));
    QCOMPARE(stateOf("good.md"), JobState::Queued);
    m_fixture->engine->setQueuePaused(false);
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
}

void TestUiWindow::settingsAreRemembered()
{
    choose({s("pdf"), s("text")});
    settings()->locales()->add(s("ar"));
    OptionValues values;
    values.values.insert(s("margin"), 12.5);
    settings()->form(s("pdf"))->setValues(values);
    SettingsPage *page = m_fixture->window->settingsPage();
    page->concurrencyBox()->setValue(7);
    m_fixture->window->close();
    AppSettings again(m_fixture->folder.filePath(s("settings.ini")));
    QCOMPARE(again.concurrency(), 7);
    MainWindow second(*m_fixture->engine, again);
    second.engineStarted({});
    QTRY_VERIFY(second.compose()->settingsPanel()->provider());
    QCOMPARE(second.compose()->settingsPanel()->formats()->chosen(), (QStringList{s("pdf"), s("text")}));
    QCOMPARE(second.compose()->settingsPanel()->locales()->locales(), QStringList{s("ar")});
    QCOMPARE(second.compose()->settingsPanel()->form(s("pdf"))->values().values.value(s("margin")).toDouble(), 12.5);
    QCOMPARE(second.compose()->settingsPanel()->destinationBox()->destination().folder, m_fixture->outFolder());
}

void TestUiWindow::everyControlCanBeReachedAndHasAName()
{
    choose({s("pdf"), s("json")});
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    QSet<QString> nameless;
    for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool control = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
                             || qobject_cast<QAbstractItemView *>(widget);
        // Parts that Qt puts inside its own controls are named by their owner.
        const bool inner = widget->objectName().startsWith(s("qt_")) || qobject_cast<QComboBox *>(widget->parentWidget())
                           || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget())
                           || qobject_cast<QAbstractItemView *>(widget->parentWidget()) || widget->inherits("QComboBoxListView") || widget->inherits("QTabBar")
                           || (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar")) || widget->inherits("QComboBoxPrivateContainer")
                           || widget->windowType() == Qt::Popup || (widget->parentWidget() && widget->parentWidget()->windowType() == Qt::Popup);
        if (!control || inner)
            continue;
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!named)
            nameless.insert(
                s("%1 in %2")
                    .arg(s(widget->metaObject()->className()), widget->parentWidget() ? s(widget->parentWidget()->metaObject()->className()) : QString()));
        if (button && widget->isEnabled() && widget->focusPolicy() == Qt::NoFocus)
            nameless.insert(s("no focus: %1").arg(widget->accessibleName()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringList(nameless.values()).join(s("; "))));
}

void TestUiWindow::previewAndExportShareTheirNow()
{
    m_fixture->window->openSources({m_fixture->file(s("now.md"))});
    QTRY_VERIFY(!compose()->previewRequests().isEmpty());
    QVERIFY(compose()->batch().asOf.isValid());
    QCOMPARE(compose()->previewRequests().first().asOf, compose()->batch().asOf);
    const QDateTime before = compose()->batch().asOf;
    settings()->formats()->setChosen({s("text")});
    QCOMPARE(compose()->batch().asOf, before); // as long as it is recent
}

void TestUiWindow::aChangeBuildsTheBatchOnce()
{
    choose({s("html")});
    m_fixture->window->openSources({m_fixture->file(s("once.md"))});
    QTRY_VERIFY(!compose()->previewRequests().isEmpty());
    QSignalSpy built(compose(), &ComposePage::changed);
    QCheckBox *text = nullptr;
    for (QCheckBox *box : settings()->formats()->findChildren<QCheckBox *>()) {
        if (!box->isChecked())
            text = box;
    }
    QVERIFY(text);
    text->click();
    QCOMPARE(built.count(), 1);
    QCOMPARE(compose()->batch().targets.size(), 2);
    settings()->locales()->add(s("ar"));
    QCOMPARE(built.count(), 2);
    QCOMPARE(compose()->batch().locales, QStringList(s("ar")));
}

void TestUiWindow::aSecretThatWasNotKeptIsAskedFor()
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

void TestUiWindow::previewShowsWhatExportWouldSave()
{
    m_fixture->window->openSources({m_fixture->file(s("good.md"))});
    choose({s("text")});
    QTRY_COMPARE(m_fixture->window->preview()->shownKind(), s("text"));
    choose({s("html")});
    QTRY_COMPARE(m_fixture->window->preview()->shownKind(), s("html"));
    compose()->sources()->clearAll();
    QTRY_COMPARE(m_fixture->window->preview()->shownKind(), QString());
}

void TestUiWindow::aPreviewThatIsMadeSaysSo()
{
    m_fixture->window->openSources({m_fixture->file(s("slow.md"))});
    choose({s("html")});
    QTRY_VERIFY(m_fixture->window->preview()->controller()->isBusy());
    QVERIFY2(m_fixture->window->preview()->shownWords().contains(s("is being made")), qPrintable(m_fixture->window->preview()->shownWords()));
    compose()->sources()->clearAll();
    QTRY_VERIFY(m_fixture->window->preview()->shownWords().contains(s("No preview yet")));
}

void TestUiWindow::theThemeChangesAtOnce()
{
    m_fixture->settings->setTheme(ThemeChoice::Dark);
    QVERIFY(themeColors(QGuiApplication::palette()).dark);
    m_fixture->settings->setTheme(ThemeChoice::Light);
    QVERIFY(!themeColors(QGuiApplication::palette()).dark);
}

void TestUiWindow::nothingIsSqueezed()
{
    choose({s("html"), s("pdf")});
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    for (const QSize size : {QSize(1280, 800), QSize(960, 640)}) {
        m_fixture->window->resize(size);
        const auto squeezed = [this] {
            QStringList found;
            for (QWidget *widget : settings()->findChildren<QWidget *>()) {
                const bool control = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractButton *>(widget);
                if (control && widget->isVisible() && widget->height() < widget->minimumSizeHint().height())
                    found.append(widget->accessibleName());
            }
            return found;
        };
        QTRY_VERIFY2(squeezed().isEmpty(), qPrintable(squeezed().join(s(", "))));
    }
}

QTEST_MAIN(TestUiWindow)
#include "tst_ui_window.moc"
