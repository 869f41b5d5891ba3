// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/common/notice.h"
#include "ui/common/translations.h"
#include "ui/compose/sourcespanel.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdelegate.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/queuechips.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What can be done to batches and their jobs in the queue.
class TestUiBatches final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(s("en")); } // for plurals
    void chipsFilterAndCount();
    void failedOnesAreTriedAgainAndAllAreCanceled();
    void aPausedQueueSaysSo();
    void waitingJobsAreMovedByKeyboard();
    void filesAreDraggedOut();
    void pathsAreCopied();
    void aBatchIsCanceledInItsRowAndComesBack();
    void exportsAreFoundByTheirWords();
    void waitingJobsGoToTheFrontAndTheEnd();
    void theRowOfABatchThatEndedLeadsOn();

private:
    void exportOnly(const QStringList &names) const;
    void clickDeed(BatchDeed deed) const;
    [[nodiscard]] QStringList waiting() const;
};

/// Exports @p names, and nothing else, to HTML.
void TestUiBatches::exportOnly(const QStringList &names) const
{
    compose()->sources()->clearAll();
    exportFiles(names, {s("html")});
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

QStringList TestUiBatches::waiting() const
{
    QStringList titles;
    for (const ExportJob &job : jobs().jobs()) {
        if (job.state == JobState::Queued)
            titles.append(job.request.title);
    }
    return titles;
}

void TestUiBatches::chipsFilterAndCount()
{
    exportOnly({s("good.md"), s("fail.md"), s("warn.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    QTRY_COMPARE(jobs().counts().failed, 1);
    QToolButton *failed = queue()->chips()->chip(QueueFilter::Failed);
    QTRY_VERIFY(failed->text().contains(u'1'));
    QTest::mouseClick(failed, Qt::LeftButton);
    QCOMPARE(queue()->batches()->rowCount(queue()->batches()->index(0, 0)), 1);
    QVERIFY(queue()->batches()->indexOf(jobOf(jobs(), "fail.md")).isValid());
    QVERIFY(!queue()->batches()->indexOf(jobOf(jobs(), "good.md")).isValid());
    QTest::mouseClick(queue()->chips()->chip(QueueFilter::Warned), Qt::LeftButton);
    QVERIFY(queue()->batches()->indexOf(jobOf(jobs(), "warn.md")).isValid());
    QTest::mouseClick(queue()->chips()->chip(QueueFilter::All), Qt::LeftButton);
    QCOMPARE(queue()->batches()->rowCount(queue()->batches()->index(0, 0)), 3);
}

void TestUiBatches::failedOnesAreTriedAgainAndAllAreCanceled()
{
    exportOnly({s("good.md"), s("fail.md")});
    QTRY_COMPARE(jobs().counts().failed, 1);
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    const int started = m_fixture->watch->started;
    QTRY_VERIFY(queue()->chips()->retryFailed()->isVisible());
    QTest::mouseClick(queue()->chips()->retryFailed(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->watch->started > started);
    exportOnly({s("slow-a.md"), s("slow-b.md"), s("slow-c.md")});
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
    exportOnly({s("good.md")});
    QCOMPARE(jobs().counts().queued, 1);
    QTest::mouseClick(go(), Qt::LeftButton);
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    QVERIFY(!go()->isVisible());
}

void TestUiBatches::waitingJobsAreMovedByKeyboard()
{
    m_fixture->engine->setQueuePaused(true);
    exportOnly({s("a.md"), s("b.md"), s("c.md")});
    exportOnly({s("d.md"), s("e.md")});
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("b.md"), s("c.md"), s("d.md"), s("e.md")}));
    queue()->select({jobOf(jobs(), "c.md")});
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("c.md"), s("b.md"), s("d.md"), s("e.md")}));
    QCOMPARE(queue()->actions()->selectedIds(), QList<JobId>{jobOf(jobs(), "c.md")});
    QTest::keyClick(queue()->view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("b.md"), s("c.md"), s("d.md"), s("e.md")}));
    const QModelIndex second = queue()->batches()->indexOf(jobOf(jobs(), "d.md")).parent();
    queue()->view()->selectionModel()->setCurrentIndex(second, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(queue()->view(), Qt::Key_Up, Qt::AltModifier); // a whole batch
    QCOMPARE(waiting(), (QStringList{s("d.md"), s("e.md"), s("a.md"), s("b.md"), s("c.md")}));
    const QFuture<QList<JobId>> order = m_fixture->engine->ownJobs();
    QTRY_VERIFY(order.isFinished());
    QCOMPARE(order.result(), (QList<JobId>{jobOf(jobs(), "d.md"), jobOf(jobs(), "e.md"), jobOf(jobs(), "a.md"), jobOf(jobs(), "b.md"), jobOf(jobs(), "c.md")}));
}

/// Dragged elsewhere, finished exports are their files; waiting ones are moved within the queue.
void TestUiBatches::filesAreDraggedOut()
{
    exportOnly({s("good.md"), s("fine.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    BatchModel *batches = queue()->batches();
    const QModelIndex good = batches->indexOf(jobOf(jobs(), "good.md"));
    QVERIFY(batches->flags(good) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> one(batches->mimeData({good}));
    QCOMPARE(one->urls(), QList<QUrl>{QUrl::fromLocalFile(m_fixture->outFolder() + s("/good.html"))});
    const std::unique_ptr<QMimeData> both(batches->mimeData({good.parent(), good}));
    QCOMPARE(both->urls().size(), 2);
    QVERIFY(!batches->canDropMimeData(both.get(), Qt::CopyAction, 0, 0, {}));

    m_fixture->engine->setQueuePaused(true);
    exportOnly({s("a.md"), s("b.md")});
    const std::unique_ptr<QMimeData> waits(batches->mimeData({good, batches->indexOf(jobOf(jobs(), "a.md"))}));
    QVERIFY(!waits->hasUrls());
    QVERIFY(batches->canDropMimeData(waits.get(), Qt::MoveAction, 0, 0, {}));
}

void TestUiBatches::pathsAreCopied()
{
    exportOnly({s("good.md"), s("fine.md")});
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
    exportOnly({s("a.md"), s("b.md"), s("c.md")});
    clickDeed(BatchDeed::Cancel);
    QTRY_COMPARE(jobs().counts().canceled, 3);
    QVERIFY(queue()->notice()->text().contains(u'3'));
    queue()->notice()->runAction(); // undo
    QTRY_COMPARE(jobs().counts().queued, 3);
}

void TestUiBatches::exportsAreFoundByTheirWords()
{
    m_fixture->engine->setQueuePaused(true);
    QStringList files{s("harbour.md"), s("tides.md"), s("moorings.md")};
    exportOnly(files);
    QTRY_COMPARE(jobs().counts().queued, 3);
    QVERIFY(!queue()->chips()->searchField()->isVisible()); // so few are seen at a glance
    for (int i = 0; i < 8; ++i)
        files.append(s("log-%1.md").arg(i));
    exportOnly(files.mid(3));
    QTRY_VERIFY(queue()->chips()->searchField()->isVisible());
    QTest::keyClicks(queue()->chips()->searchField(), s("TIDE"));
    QCOMPARE(queue()->batches()->rowCount(queue()->batches()->index(0, 0)), 1);
    QVERIFY(queue()->batches()->indexOf(jobOf(jobs(), "tides.md")).isValid());
    exportOnly({s("new.md")}); // what is new is seen
    QTRY_VERIFY(queue()->chips()->searchField()->text().isEmpty());
    QVERIFY(queue()->batches()->indexOf(jobOf(jobs(), "harbour.md")).isValid());
}

void TestUiBatches::waitingJobsGoToTheFrontAndTheEnd()
{
    m_fixture->engine->setQueuePaused(true);
    exportOnly({s("a.md"), s("b.md"), s("c.md")});
    queue()->select({jobOf(jobs(), "c.md")});
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("c.md"), s("a.md"), s("b.md")}));
    QTest::keyClick(queue()->view(), Qt::Key_End, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{s("a.md"), s("b.md"), s("c.md")}));
}

void TestUiBatches::theRowOfABatchThatEndedLeadsOn()
{
    exportOnly({s("good.md"), s("warn.md")});
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

QTEST_MAIN(TestUiBatches)
#include "tst_ui_batches.moc"
