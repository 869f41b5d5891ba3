// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/common/notice.h"
#include "ui/common/translations.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdelegate.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtable.h"
#include "ui/queue/queuechips.h"
#include "ui/queue/queuepanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ExportJob makeJob(JobId id, const char *batch, JobState state = JobState::Queued)
{
    ExportJob job;
    job.id = id;
    job.batch = s(batch);
    job.state = state;
    job.request.title = s("file%1.md").arg(id);
    job.request.target = id % 2 ? s("html") : s("pdf");
    job.request.destination.folder = s("/home/me/Documents");
    return job;
}

QList<JobTableModel::Column> columns()
{
    using Column = JobTableModel::Column;
    return {Column::Source, Column::Format, Column::State, Column::Size, Column::Time};
}

} // namespace

class TestUiBatches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(s("en")); } // for plurals
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void wordsOfABatch();
    void jobsStandBelowTheirBatch();
    void rowsKeepTheirPlaceInTheSelection();
    void chipsFilterAndCount();
    void failedOnesAreTriedAgainAndAllAreCanceled();
    void aPausedQueueSaysSo();
    void waitingJobsAreMovedByKeyboard();
    void theEndOfABatchIsTold();
    void theEndOfACanceledBatchIsTold();
    void theDesktopIsToldOfAnEnd();
    void filesAreDraggedOut();
    void pathsAreCopied();
    void aBatchIsCanceledInItsRowAndComesBack();
    void aBatchTellsItsEndThoughOneWasCanceled();
    void exportsAreFoundByTheirWords();
    void waitingJobsGoToTheFrontAndTheEnd();
    void theRowOfABatchThatEndedLeadsOn();
    void aWarningLeadsToItsSource();
    void theDesktopShowsProgress();
    void sourcesOfOneNameAreToldApart();
    void warningsAreGrouped();
    void progressAloneMovesNothing();
    void tenThousandJobsStayInTheirBatches();

private:
    [[nodiscard]] QueuePanel *queue() const { return m_fixture->window->queue(); }
    [[nodiscard]] JobTableModel &jobs() const { return *queue()->model(); }
    void exportFiles(const QStringList &names) const;
    void clickDeed(BatchDeed deed) const;
    [[nodiscard]] JobId idOf(const char *title) const;
    [[nodiscard]] QStringList waiting() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiBatches::exportFiles(const QStringList &names) const
{
    ComposePage *compose = m_fixture->window->compose();
    QTRY_VERIFY(compose->settingsPanel()->provider());
    compose->sources()->clearAll();
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_fixture->file(name));
    m_fixture->window->openSources(paths);
    compose->settingsPanel()->formats()->setChosen({s("html")});
    const int before = jobs().rowCount();
    QTRY_VERIFY(compose->exportButton()->isEnabled());
    compose->exportButton()->click();
    QTRY_COMPARE(jobs().rowCount(), before + int(names.size()));
}

/// In the row of the first batch.
void TestUiBatches::clickDeed(BatchDeed deed) const
{
    const QModelIndex batch = queue()->batches()->index(0, 0);
    QVERIFY(queue()->batches()->isBatch(batch));
    auto *delegate = qobject_cast<JobDelegate *>(queue()->view()->itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(queue()->view()->viewport());
    option.rect = queue()->view()->visualRect(batch);
    const QRect place = delegate->placeOf(deed, option, batch);
    QVERIFY(place.isValid() && option.rect.contains(place));
    QTest::mouseClick(queue()->view()->viewport(), Qt::LeftButton, {}, place.center());
}

JobId TestUiBatches::idOf(const char *title) const
{
    for (const ExportJob &job : jobs().jobs()) {
        if (job.request.title == s(title))
            return job.id;
    }
    return 0;
}

QStringList TestUiBatches::waiting() const
{
    QStringList titles;
    for (const ExportJob &job : jobs().jobs()) {
        if (job.state == JobState::Queued)
            titles.append(job.request.title);
    }
    return titles;
}

void TestUiBatches::wordsOfABatch()
{
    QList<ExportJob> all{makeJob(1, "b"), makeJob(2, "b"), makeJob(3, "b", JobState::Running), makeJob(4, "b", JobState::Succeeded)};
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    all[3].started = start;
    all[3].finished = start.addSecs(2);
    all[2].started = start.addSecs(2);
    const auto summary = [&](const QDateTime &now) {
        QList<const ExportJob *> pointers;
        for (const ExportJob &job : all)
            pointers.append(&job);
        return summaryOf(pointers, now);
    };
    BatchSummary sum = summary(start.addSecs(2));
    QCOMPARE(batchTitle(sum, {{s("html"), s("HTML")}, {s("pdf"), s("PDF")}}), s("4 files → HTML, PDF · Documents"));
    QCOMPARE(batchState(sum), s("1 of 4 · 0:06 left")); // a quarter took two seconds
    QCOMPARE(sum.percent, 25);
    for (ExportJob &job : all) {
        job.state = JobState::Succeeded;
        Artifact file;
        file.path = s("/home/me/Documents/a.html");
        job.artifacts = {file};
    }
    QCOMPARE(batchState(summary(start)), s("4 files saved in Documents"));
    all[0].state = JobState::Failed;
    QCOMPARE(batchState(summary(start)), s("3 of 4 saved, 1 failed"));
    QCOMPARE(clockWords(0), s("0:00"));
    QCOMPARE(clockWords(65'000), s("1:05"));
    QCOMPARE(clockWords(3'723'000), s("1:02:03"));
}

void TestUiBatches::jobsStandBelowTheirBatch()
{
    JobTableModel table(columns());
    BatchModel tree(table);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({makeJob(1, "one"), makeJob(2, "two"), makeJob(3, "two"), makeJob(4, "two")});
    QCOMPARE(tree.rowCount(), 2);
    QVERIFY(!tree.isBatch(tree.index(0, 0))); // the only job stands for its batch
    QVERIFY(tree.isBatch(tree.index(1, 0)));
    QCOMPARE(tree.rowCount(tree.index(1, 0)), 3);
    QCOMPARE(tree.indexOf(3).parent(), tree.index(1, 0));
    QCOMPARE(tree.idsOf(tree.index(1, 0)), (QList<JobId>{2, 3, 4}));
    table.apply({{makeJob(5, "two")}, {makeJob(6, "three")}, {makeJob(2, "two"), true}}, true);
    QCOMPARE(tree.idsOf(tree.index(1, 0)), (QList<JobId>{3, 4, 5}));
    QCOMPARE(tree.rowCount(), 3);
    table.apply({{makeJob(7, "one")}}, true); // now a batch of two
    QVERIFY(tree.isBatch(tree.indexOf(1).parent()));
    table.takeOut({3, 4, 5});
    QCOMPARE(tree.rowCount(), 2);
    tree.setFilter(QueueFilter::Running);
    QCOMPARE(tree.rowCount(), 0);
    table.apply({{makeJob(6, "three", JobState::Running)}}, true);
    QCOMPARE(tree.rowCount(), 1);
}

void TestUiBatches::rowsKeepTheirPlaceInTheSelection()
{
    JobTableModel table(columns());
    BatchModel tree(table);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.append({makeJob(1, "b"), makeJob(2, "b"), makeJob(3, "b"), makeJob(4, "c")});
    const QPersistentModelIndex job = tree.indexOf(2);
    const QPersistentModelIndex batch = tree.index(0, 0);
    tree.sort(0, Qt::DescendingOrder);
    QCOMPARE(tree.idsOf(job), QList<JobId>{2});
    QCOMPARE(tree.idsOf(batch), (QList<JobId>{3, 2, 1}));
    tree.sort(-1, Qt::AscendingOrder);
    table.moveBefore({3}, 1);
    QCOMPARE(tree.idsOf(tree.index(0, 0)), (QList<JobId>{3, 1, 2}));
    QCOMPARE(tree.idsOf(job), QList<JobId>{2});
}

void TestUiBatches::chipsFilterAndCount()
{
    exportFiles({s("good.md"), s("fail.md"), s("warn.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    QTRY_COMPARE(jobs().counts().failed, 1);
    QToolButton *failed = queue()->chips()->chip(QueueFilter::Failed);
    QTRY_VERIFY(failed->text().contains(u'1'));
    QTest::mouseClick(failed, Qt::LeftButton);
    QCOMPARE(queue()->batches()->rowCount(queue()->batches()->index(0, 0)), 1);
    QVERIFY(queue()->batches()->indexOf(idOf("fail.md")).isValid());
    QVERIFY(!queue()->batches()->indexOf(idOf("good.md")).isValid());
    QTest::mouseClick(queue()->chips()->chip(QueueFilter::Warned), Qt::LeftButton);
    QVERIFY(queue()->batches()->indexOf(idOf("warn.md")).isValid());
    QTest::mouseClick(queue()->chips()->chip(QueueFilter::All), Qt::LeftButton);
    QCOMPARE(queue()->batches()->rowCount(queue()->batches()->index(0, 0)), 3);
}

void TestUiBatches::failedOnesAreTriedAgainAndAllAreCanceled()
{
    exportFiles({s("good.md"), s("fail.md")});
    QTRY_COMPARE(jobs().counts().failed, 1);
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    const int started = m_fixture->watch->started;
    QTRY_VERIFY(queue()->chips()->retryFailed()->isVisible());
    QTest::mouseClick(queue()->chips()->retryFailed(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->watch->started > started);
    exportFiles({s("slow-a.md"), s("slow-b.md"), s("slow-c.md")});
    QTRY_COMPARE(jobs().counts().running, 2);
    QTRY_VERIFY(queue()->chips()->cancelAll()->isVisible());
    QTest::mouseClick(queue()->chips()->cancelAll(), Qt::LeftButton);
    QVERIFY(queue()->notice()->text().contains(u'3')); // asked first
    queue()->notice()->runAction();
    QTRY_COMPARE(jobs().counts().canceled, 3);
}

void TestUiBatches::aPausedQueueSaysSo()
{
    m_fixture->engine->setQueuePaused(true);
    const auto go = [this]() -> QPushButton * {
        for (QPushButton *button : queue()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == s("Go on"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(go());
    QTRY_VERIFY(go()->isVisible());
    exportFiles({s("good.md")});
    QCOMPARE(jobs().counts().queued, 1);
    QTest::mouseClick(go(), Qt::LeftButton);
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    QVERIFY(!go()->isVisible());
}

void TestUiBatches::waitingJobsAreMovedByKeyboard()
{
    m_fixture->engine->setQueuePaused(true);
    exportFiles({s("a.md"), s("b.md"), s("c.md")});
    exportFiles({s("d.md"), s("e.md")});
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("b.md"), s("c.md"), s("d.md"), s("e.md")}));
    queue()->select({idOf("c.md")});
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("c.md"), s("b.md"), s("d.md"), s("e.md")}));
    QCOMPARE(queue()->actions()->selectedIds(), QList<JobId>{idOf("c.md")});
    QTest::keyClick(queue()->view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("b.md"), s("c.md"), s("d.md"), s("e.md")}));
    const QModelIndex second = queue()->batches()->indexOf(idOf("d.md")).parent();
    queue()->view()->selectionModel()->setCurrentIndex(second, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(queue()->view(), Qt::Key_Up, Qt::AltModifier); // a whole batch
    QCOMPARE(waiting(), (QStringList{s("d.md"), s("e.md"), s("a.md"), s("b.md"), s("c.md")}));
    const QFuture<QList<JobId>> order = m_fixture->engine->ownJobs();
    QTRY_VERIFY(order.isFinished());
    QCOMPARE(order.result(), (QList<JobId>{idOf("d.md"), idOf("e.md"), idOf("a.md"), idOf("b.md"), idOf("c.md")}));
}

void TestUiBatches::theEndOfABatchIsTold()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    exportFiles({s("good.md"), s("warn.md"), s("fine.md")});
    QTRY_COMPARE(ended.size(), 1);
    const QString end = ended.constFirst().constFirst().toString();
    QVERIFY2(end.contains(s("3 files saved in out")), qPrintable(end));
    // Its row says it, and nothing else does.
    const QModelIndex row = queue()->batches()->indexOf(idOf("good.md")).parent();
    QCOMPARE(row.data(BatchModel::WordsRole).toString(), end);
    QCOMPARE(queue()->view()->currentIndex().siblingAtColumn(0), row);
    QVERIFY(queue()->notice()->text().isEmpty());
    QTRY_VERIFY(queue()->details()->plainText().contains(s("good.html")));
    QVERIFY(!queue()->details()->plainText().contains(end));
    for (const QLabel *label : m_fixture->window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(s("saved in")), qPrintable(label->text()));
}

void TestUiBatches::theEndOfACanceledBatchIsTold()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    m_fixture->engine->setQueuePaused(true);
    exportFiles({s("a.md"), s("b.md")});
    QTRY_VERIFY(queue()->chips()->cancelAll()->isVisible());
    QTest::mouseClick(queue()->chips()->cancelAll(), Qt::LeftButton);
    queue()->notice()->runAction(); // asked first, if at all
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY2(ended.constFirst().constFirst().toString().contains(s("2 canceled")), qPrintable(ended.constFirst().constFirst().toString()));
    QCOMPARE(queue()->batches()->indexOf(idOf("a.md")).parent().data(BatchModel::WordsRole), ended.constFirst().constFirst());
}

/// One notification a batch, and none while the window is in front.
void TestUiBatches::theDesktopIsToldOfAnEnd()
{
    QList<QDBusMessage> sent;
    m_fixture->window->notifier().send = [&](const QDBusMessage &message) {
        if (message.member() == s("Notify")) // not its progress
            sent.append(message);
    };
    m_fixture->window->activateWindow();
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    exportFiles({s("seen.md"), s("seen-too.md")});
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(sent.isEmpty());

    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!m_fixture->window->isActiveWindow());
    exportFiles({s("good.md"), s("warn.md"), s("fine.md")});
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().member(), s("Notify"));
    const QVariantList said = sent.constFirst().arguments();
    QCOMPARE(sent.constFirst().service(), s("org.freedesktop.Notifications"));
    QCOMPARE(said.size(), 8);
    QCOMPARE(said.at(3).toString(), s("The export has ended"));
    QVERIFY2(said.at(4).toString().contains(s("3 files saved in out")), qPrintable(said.at(4).toString()));
}

/// Dragged elsewhere, finished exports are their files; waiting ones are moved within the queue.
void TestUiBatches::filesAreDraggedOut()
{
    exportFiles({s("good.md"), s("fine.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    BatchModel *batches = queue()->batches();
    const QModelIndex good = batches->indexOf(idOf("good.md"));
    QVERIFY(batches->flags(good) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> one(batches->mimeData({good}));
    QCOMPARE(one->urls(), QList<QUrl>{QUrl::fromLocalFile(m_fixture->outFolder() + s("/good.html"))});
    const std::unique_ptr<QMimeData> both(batches->mimeData({good.parent(), good}));
    QCOMPARE(both->urls().size(), 2);
    QVERIFY(!batches->canDropMimeData(both.get(), Qt::CopyAction, 0, 0, {}));

    m_fixture->engine->setQueuePaused(true);
    exportFiles({s("a.md"), s("b.md")});
    const std::unique_ptr<QMimeData> waits(batches->mimeData({good, batches->indexOf(idOf("a.md"))}));
    QVERIFY(!waits->hasUrls());
    QVERIFY(batches->canDropMimeData(waits.get(), Qt::MoveAction, 0, 0, {}));
}

void TestUiBatches::pathsAreCopied()
{
    exportFiles({s("good.md"), s("fine.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_C, Qt::ControlModifier); // of the batch that was just made
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    lines.sort();
    QCOMPARE(lines, (QStringList{m_fixture->outFolder() + s("/fine.html"), m_fixture->outFolder() + s("/good.html")}));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls().size(), 2);
}

void TestUiBatches::aBatchIsCanceledInItsRowAndComesBack()
{
    m_fixture->engine->setQueuePaused(true);
    exportFiles({s("a.md"), s("b.md"), s("c.md")});
    clickDeed(BatchDeed::Cancel);
    QTRY_COMPARE(jobs().counts().canceled, 3);
    QVERIFY(queue()->notice()->text().contains(u'3'));
    queue()->notice()->runAction(); // undo
    QTRY_COMPARE(jobs().counts().queued, 3);
}

void TestUiBatches::aBatchTellsItsEndThoughOneWasCanceled()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    exportFiles({s("slow-a.md"), s("slow-b.md"), s("c.md"), s("d.md")});
    QTRY_COMPARE(jobs().counts().running, 2);
    m_fixture->engine->cancel({idOf("slow-a.md")});
    QTRY_COMPARE(jobs().counts().canceled, 1);
    m_fixture->watch->release = true;
    QTRY_COMPARE(jobs().counts().succeeded, 3);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY2(ended.constFirst().constFirst().toString().contains(s("3 of 4 saved")), qPrintable(ended.constFirst().constFirst().toString()));
}

void TestUiBatches::exportsAreFoundByTheirWords()
{
    m_fixture->engine->setQueuePaused(true);
    QStringList files{s("harbour.md"), s("tides.md"), s("moorings.md")};
    exportFiles(files);
    QTRY_COMPARE(jobs().counts().queued, 3);
    QVERIFY(!queue()->chips()->searchField()->isVisible()); // so few are seen at a glance
    for (int i = 0; i < 8; ++i)
        files.append(s("log-%1.md").arg(i));
    exportFiles(files.mid(3));
    QTRY_VERIFY(queue()->chips()->searchField()->isVisible());
    QTest::keyClicks(queue()->chips()->searchField(), s("TIDE"));
    QCOMPARE(queue()->batches()->rowCount(queue()->batches()->index(0, 0)), 1);
    QVERIFY(queue()->batches()->indexOf(idOf("tides.md")).isValid());
    exportFiles({s("new.md")}); // what is new is seen
    QTRY_VERIFY(queue()->chips()->searchField()->text().isEmpty());
    QVERIFY(queue()->batches()->indexOf(idOf("harbour.md")).isValid());
}

void TestUiBatches::waitingJobsGoToTheFrontAndTheEnd()
{
    m_fixture->engine->setQueuePaused(true);
    exportFiles({s("a.md"), s("b.md"), s("c.md")});
    queue()->select({idOf("c.md")});
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("c.md"), s("a.md"), s("b.md")}));
    QTest::keyClick(queue()->view(), Qt::Key_End, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("b.md"), s("c.md")}));
}

void TestUiBatches::theRowOfABatchThatEndedLeadsOn()
{
    exportFiles({s("good.md"), s("warn.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    QUrl opened;
    queue()->actions()->openUrl = [&](const QUrl &url) { opened = url; };
    clickDeed(BatchDeed::OpenFolder);
    QTRY_COMPARE(opened.toLocalFile(), m_fixture->outFolder());
    clickDeed(BatchDeed::ShowWarnings);
    QCOMPARE(queue()->batches()->filter(), QueueFilter::Warned);
    QVERIFY(queue()->details()->isVisible());
    QTRY_VERIFY(queue()->details()->plainText().contains(s("warn-guide.md:12")));
}

void TestUiBatches::aWarningLeadsToItsSource()
{
    const QString source = m_fixture->file(s("guide.md"));
    ExportJob job = makeJob(1, "b", JobState::Succeeded);
    job.request.settings[sourceScope].values.insert(pathField, source);
    job.warnings = {{WarningCode::ImageMissing, {{s("image"), s("a.png")}}, s("guide.md"), 7},
                    {WarningCode::ImageMissing, {{s("image"), s("b.png")}}, s("part.md"), 3}};
    JobDetails details(*m_fixture->engine);
    QString opened;
    details.openSource = [&](const QString &path, int line) { opened = s("%1:%2").arg(path).arg(line); };
    details.show(&job);
    const auto follow = [&](const char *words) {
        auto *text = details.findChild<QTextBrowser *>();
        QTextCursor cursor = text->document()->find(s(words));
        cursor.setPosition(cursor.selectionEnd());
        Q_EMIT text->anchorClicked(QUrl(cursor.charFormat().anchorHref()));
    };
    follow("guide.md:7");
    QTRY_COMPARE(opened, source + s(":7"));
    const QString beside = m_fixture->file(s("part.md"));
    follow("part.md:3");
    QTRY_COMPARE(opened, beside + s(":3"));
    QVERIFY(QFile::remove(beside) && QFile::remove(source));
    QSignalSpy missing(&details, &JobDetails::sourceMissing);
    follow("part.md:3");
    QTRY_COMPARE(missing.size(), 1);
}

void TestUiBatches::sourcesOfOneNameAreToldApart()
{
    QList<ExportJob> ended;
    for (const char *folder : {"one", "two"}) {
        ExportJob job = makeJob(JobId(ended.size() + 1), "b", JobState::Succeeded);
        QVERIFY(QDir(m_fixture->folder.path()).mkpath(s(folder)));
        const QString source = m_fixture->file(s("%1/doc.md").arg(s(folder)));
        job.request.settings[sourceScope].values.insert(pathField, source);
        job.warnings = {{WarningCode::ImageMissing, {{s("image"), s("%1.png").arg(s(folder))}}, s("doc.md"), 7}};
        ended.append(job);
    }
    JobDetails details(*m_fixture->engine);
    QString opened;
    details.openSource = [&](const QString &path, int) { opened = path; };
    details.showBatch(s("2 files"), ended);
    for (const char *folder : {"one", "two"}) {
        auto *text = details.findChild<QTextBrowser *>();
        QTextCursor cursor = text->document()->find(s("%1.png").arg(s(folder)));
        cursor.setPosition(cursor.selectionEnd());
        Q_EMIT text->anchorClicked(QUrl(cursor.charFormat().anchorHref()));
        QTRY_VERIFY2(opened.endsWith(s("%1/doc.md").arg(s(folder))), qPrintable(opened));
    }
}

void TestUiBatches::theDesktopShowsProgress()
{
    QList<QDBusMessage> sent;
    m_fixture->window->notifier().send = [&](const QDBusMessage &message) {
        if (message.member() == s("Update")) // a window that is not active tells of the end too
            sent.append(message);
    };
    exportFiles({s("good.md"), s("slow.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    const auto shown = [&] { return sent.isEmpty() ? QVariantMap() : sent.constLast().arguments().value(1).toMap(); };
    QTRY_VERIFY(shown().value(s("progress")).toDouble() >= 0.5);
    QVERIFY(shown().value(s("progress-visible")).toBool());
    QCOMPARE(sent.constLast().arguments().constFirst().toString(), s("application://quayside.desktop"));
    m_fixture->watch->release = true;
    QTRY_VERIFY(!shown().value(s("progress-visible"), true).toBool());
}

void TestUiBatches::warningsAreGrouped()
{
    ExportJob job = makeJob(1, "b", JobState::Succeeded);
    for (int i = 0; i < 28; ++i)
        job.warnings.append({WarningCode::AltTextMissing, {{s("image"), s("i%1.png").arg(i)}}, s("guide.md"), 7 + i});
    JobDetails details(*m_fixture->engine);
    details.show(&job);
    QVERIFY(details.plainText().contains(s("28")));
    QCOMPARE(details.plainText().count(s("guide.md")), 1);
    details.showBatch(s("2 files"), {job, job});
    QVERIFY(details.plainText().contains(s("2 files")));
    QCOMPARE(details.plainText().count(s("guide.md")), 1);
}

void TestUiBatches::progressAloneMovesNothing()
{
    JobTableModel table(columns());
    BatchModel tree(table);
    const auto started = QDateTime::currentDateTimeUtc().addSecs(-10);
    const auto running = [&](JobId id, int percent) {
        ExportJob job = makeJob(id, "one", JobState::Running);
        job.started = started;
        job.progress = {Stage::Writing, percent, {}};
        return job;
    };
    table.append({running(1, 0), running(2, 0), makeJob(3, "two", JobState::Queued)});
    QSignalSpy bursts(&table, &JobTableModel::burst);
    QSignalSpy told(&tree, &QAbstractItemModel::dataChanged);
    table.apply({{running(1, 50)}, {running(2, 100)}}, true);
    QCOMPARE(bursts.count(), 0);
    const auto summary = tree.index(0, 0).data(BatchModel::SummaryRole).value<BatchSummary>();
    QCOMPARE(summary.percent, 75);
    QVERIFY(summary.leftMs > 0);
    QCOMPARE(tree.index(0, 0, tree.index(0, 0)).siblingAtColumn(table.columnOf(JobTableModel::Column::State)).data(JobTableModel::PercentRole).toInt(), 50);
    for (const QList<QVariant> &one : told) // the other batch has no news
        QVERIFY(one.at(0).toModelIndex().parent().isValid() || one.at(0).toModelIndex().row() == 0);
    table.apply({{running(1, 60)}, {makeJob(2, "one", JobState::Succeeded)}}, true); // more than progress
    QCOMPARE(bursts.count(), 1);
    QCOMPARE(tree.index(0, 0).data(BatchModel::SummaryRole).value<BatchSummary>().succeeded, 1);
}

void TestUiBatches::tenThousandJobsStayInTheirBatches()
{
    constexpr int count = 10'000;
    constexpr int bursts = 50;
    JobTableModel table(columns());
    BatchModel tree(table);
    const std::unique_ptr<QTreeView> view(makeBatchTree(&tree));
    restoreColumns(view->header(), table, {});
    view->resize(900, 500);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QList<ExportJob> all;
    for (int i = 1; i <= count; ++i)
        all.append(makeJob(i, i % 3 ? "one" : "two"));
    QElapsedTimer timer;
    timer.start();
    table.append(all);
    view->expandAll();
    const qint64 adding = timer.elapsed();
    view->selectAll();
    qint64 worst = 0;
    qint64 total = 0;
    for (int burst = 0; burst < bursts; ++burst) {
        QList<JobChange> changes;
        for (int i = 0; i < 400; ++i) {
            const int id = 1 + (burst * 400 + i * 17) % count;
            changes.append({makeJob(id, id % 3 ? "one" : "two", JobState::Running)});
        }
        timer.start();
        table.apply(changes, true);
        view->viewport()->repaint();
        worst = qMax(worst, timer.elapsed());
        total += timer.elapsed();
    }
    qInfo("10,000 jobs in batches: adding %lld ms; burst of 400 changes with repaint %.1f ms on average, %lld ms at worst", static_cast<long long>(adding),
          double(total) / bursts, static_cast<long long>(worst));
    // All run by now: what comes tells progress only.
    qint64 worstProgress = 0;
    for (int burst = 0; burst < bursts; ++burst) {
        QList<JobChange> changes;
        for (int i = 0; i < 400; ++i) {
            const int id = 1 + (i * 17) % count;
            ExportJob job = *table.job(id);
            job.progress = {Stage::Writing, burst, {}};
            changes.append({job});
        }
        timer.start();
        table.apply(changes, true);
        view->viewport()->repaint();
        worstProgress = qMax(worstProgress, timer.elapsed());
    }
    qInfo("10,000 jobs in batches: burst of 400 changes of progress with repaint %lld ms at worst", static_cast<long long>(worstProgress));
    QCOMPARE(tree.rowCount({}), 2);
    QCOMPARE(tree.rowCount(tree.index(0, 0, {})) + tree.rowCount(tree.index(1, 0, {})), count);
}

QTEST_MAIN(TestUiBatches)
#include "tst_ui_batches.moc"
