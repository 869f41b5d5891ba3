// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchjobs.h"
#include "ui/windowtest.h"

#include "ui/common/desktopnotifier.h"
#include "ui/common/notice.h"
#include "ui/common/translations.h"
#include "ui/compose/sourcespanel.h"
#include "ui/queue/batchends.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/queuechips.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QTreeView>

#include <atomic>
#include <memory>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// How the end of a batch is told, once and to who wants to know.
class TestUiBatchEnds final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(s("en")); } // for plurals
    void theEndOfABatchIsTold();
    void theEndOfACanceledBatchIsTold();
    void aBatchTellsItsEndThoughOneWasCanceled();
    void theDesktopIsToldOfAnEnd();
    void theDesktopShowsProgress();
    void eachEndIsToldOnce();
    void aReceiptThatNeverComesIsForgotten();
    void exportsOfAnotherWindowAreToldToo();
    void leavingWaitsForTheDesktopButNotLong();

private:
    void exportOnly(const QStringList &names) const;
};

/// Exports @p names, and nothing else, to HTML.
void TestUiBatchEnds::exportOnly(const QStringList &names) const
{
    compose()->sources()->clearAll();
    exportFiles(names, {s("html")});
}

void TestUiBatchEnds::theEndOfABatchIsTold()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    exportOnly({s("good.md"), s("warn.md"), s("fine.md")});
    QTRY_COMPARE(ended.size(), 1);
    const QString end = ended.constFirst().constFirst().toString();
    QVERIFY2(end.contains(s("3 files saved in out")), qPrintable(end));
    // Its row says it, and nothing else does.
    const QModelIndex row = queue()->batches()->indexOf(jobOf(jobs(), "good.md")).parent();
    QCOMPARE(row.data(BatchModel::WordsRole).toString(), end);
    QCOMPARE(queue()->view()->currentIndex().siblingAtColumn(0), row);
    QVERIFY(queue()->notice()->text().isEmpty());
    QTRY_VERIFY(queue()->details()->plainText().contains(s("good.html")));
    QVERIFY(!queue()->details()->plainText().contains(end));
    for (const QLabel *label : m_fixture->window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(s("saved in")), qPrintable(label->text()));
}

void TestUiBatchEnds::theEndOfACanceledBatchIsTold()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    m_fixture->engine->setQueuePaused(true);
    exportOnly({s("a.md"), s("b.md")});
    QTRY_VERIFY(queue()->chips()->cancelAll()->isVisible());
    QTest::mouseClick(queue()->chips()->cancelAll(), Qt::LeftButton);
    queue()->notice()->runAction(); // asked first, if at all
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY2(ended.constFirst().constFirst().toString().contains(s("2 canceled")), qPrintable(ended.constFirst().constFirst().toString()));
    QCOMPARE(queue()->batches()->indexOf(jobOf(jobs(), "a.md")).parent().data(BatchModel::WordsRole), ended.constFirst().constFirst());
}

void TestUiBatchEnds::aBatchTellsItsEndThoughOneWasCanceled()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    exportOnly({s("slow-a.md"), s("slow-b.md"), s("c.md"), s("d.md")});
    QTRY_COMPARE(jobs().counts().running, 2);
    m_fixture->engine->cancel({jobOf(jobs(), "slow-a.md")});
    QTRY_COMPARE(jobs().counts().canceled, 1);
    m_fixture->watch->release = true;
    QTRY_COMPARE(jobs().counts().succeeded, 3);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY2(ended.constFirst().constFirst().toString().contains(s("3 of 4 saved")), qPrintable(ended.constFirst().constFirst().toString()));
}

/// One notification a batch, and none while the window is in front.
void TestUiBatchEnds::theDesktopIsToldOfAnEnd()
{
    QList<QDBusMessage> sent;
    m_fixture->window->notifier().send = [&](const QDBusMessage &message) {
        if (message.member() == s("Notify")) // not its progress
            sent.append(message);
    };
    m_fixture->window->activateWindow();
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    exportOnly({s("seen.md"), s("seen-too.md")});
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(sent.isEmpty());

    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!m_fixture->window->isActiveWindow());
    exportOnly({s("good.md"), s("warn.md"), s("fine.md")});
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().member(), s("Notify"));
    const QVariantList said = sent.constFirst().arguments();
    QCOMPARE(sent.constFirst().service(), s("org.freedesktop.Notifications"));
    QCOMPARE(said.size(), 8);
    QCOMPARE(said.at(3).toString(), s("The export has ended"));
    QVERIFY2(said.at(4).toString().contains(s("3 files saved in out")), qPrintable(said.at(4).toString()));
}

void TestUiBatchEnds::theDesktopShowsProgress()
{
    QList<QDBusMessage> sent;
    m_fixture->window->notifier().send = [&](const QDBusMessage &message) {
        if (message.member() == s("Update")) // a window that is not active tells of the end too
            sent.append(message);
    };
    exportOnly({s("good.md"), s("slow.md")});
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    const auto shown = [&] { return sent.isEmpty() ? QVariantMap() : sent.constLast().arguments().value(1).toMap(); };
    QTRY_VERIFY(shown().value(s("progress")).toDouble() >= 0.5);
    QVERIFY(shown().value(s("progress-visible")).toBool());
    QCOMPARE(sent.constLast().arguments().constFirst().toString(), s("application://quayside.desktop"));
    m_fixture->watch->release = true;
    QTRY_VERIFY(!shown().value(s("progress-visible"), true).toBool());
}

/// Whichever comes first: the receipt, the jobs, or the end of them all.
void TestUiBatchEnds::eachEndIsToldOnce()
{
    JobTableModel table(queueColumns());
    BatchEnds ends(table);
    ends.expect(s("receipt first"));
    table.append({makeJob(1, "receipt first", JobState::Running)});
    QVERIFY(ends.look().isEmpty());
    table.apply({{makeJob(1, "receipt first", JobState::Succeeded)}}, true);
    QCOMPARE(ends.look(), QStringList{s("receipt first")});
    table.append({makeJob(2, "jobs first", JobState::Running)});
    QVERIFY(ends.look().isEmpty());
    table.apply({{makeJob(2, "jobs first", JobState::Failed)}}, true);
    QCOMPARE(ends.look(), QStringList{s("jobs first")});
    ends.expect(s("jobs first"));
    QVERIFY(ends.look().isEmpty());
    table.append({makeJob(3, "ended before it was seen", JobState::Succeeded)});
    QVERIFY(ends.look().isEmpty());
    ends.expect(s("ended before it was seen"));
    QCOMPARE(ends.look(), QStringList{s("ended before it was seen")});
    QCOMPARE(ends.remembered(), 0);
}

void TestUiBatchEnds::aReceiptThatNeverComesIsForgotten()
{
    JobTableModel table(queueColumns());
    BatchEnds ends(table);
    QList<JobId> all;
    for (JobId id = 1; id <= 100; ++id) {
        const QByteArray batch = "batch " + QByteArray::number(id);
        table.append({makeJob(id, batch.constData(), JobState::Running)});
        QVERIFY(ends.look().isEmpty());
        table.apply({{makeJob(id, batch.constData(), JobState::Succeeded)}}, true);
        QCOMPARE(ends.look().size(), 1);
        all.append(id);
    }
    QCOMPARE(ends.remembered(), 100);
    table.takeOut(all);
    QVERIFY(ends.look().isEmpty());
    QCOMPARE(ends.remembered(), 0);
}

void TestUiBatchEnds::exportsOfAnotherWindowAreToldToo()
{
    QSignalSpy ended(queue(), &QueuePanel::batchEnded);
    queue()->model()->apply({{makeJob(901, "other", JobState::Running)}, {makeJob(902, "other", JobState::Running)}}, true);
    queue()->model()->apply({{makeJob(901, "other", JobState::Succeeded)}}, true);
    QCOMPARE(ended.size(), 0);
    queue()->model()->apply({{makeJob(902, "other", JobState::Succeeded)}}, true);
    QCOMPARE(ended.size(), 1);
}

/// What is on its way arrives; a bus that does not answer holds nobody up.
void TestUiBatchEnds::leavingWaitsForTheDesktopButNotLong()
{
    const auto arrived = std::make_shared<std::atomic<int>>(0);
    {
        DesktopNotifier notifier([arrived](const QDBusMessage &) {
            QThread::msleep(20);
            ++*arrived;
        });
        notifier.tell(s("one"), s("of two"));
    }
    QCOMPARE(arrived->load(), 1);
    const auto bus = std::make_shared<QSemaphore>();
    QElapsedTimer timer;
    {
        DesktopNotifier notifier([bus](const QDBusMessage &) { bus->acquire(); });
        notifier.tell(s("nobody"), s("hears it"));
        timer.start();
    }
    QVERIFY2(timer.elapsed() >= 300 && timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    bus->release(); // the thread may end
}

QTEST_MAIN(TestUiBatchEnds)
#include "tst_ui_batchends.moc"
