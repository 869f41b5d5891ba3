// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/common/notice.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/optiontabs.h"
#include "ui/exportpage.h"
#include "ui/history/historyactions.h"
#include "ui/history/historyview.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
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

/// How form and queue share the page: beside exports, without any, and in low windows, where the queue is a drawer.
class TestUiQueuePlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void aLowWindowHasTheQueueInADrawer();
    void anOpenDrawerCoversTheForm();
    void thePageIsSharedFairly_data();
    void thePageIsSharedFairly();
    void anEmptyQueueTakesOneLine();
    void whatHasNothingToActOnIsNotOffered();
    void anOpenDrawerHidesNoExport_data();
    void anOpenDrawerHidesNoExport();
    void theFormStandsWhereItWasLeft_data();
    void theFormStandsWhereItWasLeft();

private:
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] ComposePage *compose() const { return window().compose(); }
    void resize(int width, int height) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiQueuePlace::resize(int width, int height) const
{
    window().resize(width, height);
    QTRY_COMPARE(window().size(), QSize(width, height));
    QTRY_VERIFY(window().centralWidget()->width() == width);
}

/// All of it or nothing: half a field above it is of no use.
void TestUiQueuePlace::anOpenDrawerCoversTheForm()
{
    for (const QSize size : {QSize(640, 400), QSize(900, 600), QSize(1280, 690)}) {
        resize(size.width(), size.height());
        window().exportPage()->openDrawer(true);
        QTRY_VERIFY(window().queue()->isVisible());
        const QRect form(compose()->mapTo(window().exportPage(), QPoint()), compose()->size());
        QTRY_VERIFY(window().queue()->geometry().contains(form));
        window().exportPage()->openDrawer(false);
    }
}

void TestUiQueuePlace::aLowWindowHasTheQueueInADrawer()
{
    resize(1280, 660);
    QVERIFY(window().exportPage()->queueIsDrawer());
    QVERIFY(!window().queue()->isVisible());
    QVERIFY(window().exportPage()->drawerButton()->isVisible());
    compose()->openSources({m_fixture->file(s("good.md"))});
    compose()->settingsPanel()->formats()->setChosen({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    const int form = compose()->settingsPanel()->height();
    QTest::mouseClick(compose()->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(window().queue()->isVisible()); // what was just asked for is seen
    QTRY_COMPARE(window().queue()->model()->rowCount(), 1);
    QTRY_VERIFY(compose()->settingsPanel()->height() >= form); // the drawer takes nothing from it
    QTest::mouseClick(window().exportPage()->drawerButton(), Qt::LeftButton, {}, {10, 10});
    QTRY_VERIFY(!window().queue()->isVisible());
    resize(1280, 800);
    QTRY_VERIFY(window().queue()->isVisible());
    QVERIFY(!window().exportPage()->drawerButton()->isVisible());
}

void TestUiQueuePlace::thePageIsSharedFairly_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 740), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)})
        QTest::addRow("%d×%d", size.width(), size.height()) << size;
}

/// Beside a queue with jobs: 300 pixels of options, and the row of a batch with three of its jobs.
void TestUiQueuePlace::thePageIsSharedFairly()
{
    QFETCH(QSize, size);
    resize(size.width(), size.height());
    compose()->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md")), m_fixture->file(s("c.md"))});
    compose()->settingsPanel()->formats()->setChosen({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::mouseClick(compose()->exportButton(), Qt::LeftButton);
    QTRY_COMPARE(window().queue()->model()->counts().succeeded, 3);
    const auto *form = compose()->settingsPanel()->findChild<QScrollArea *>();
    QTRY_VERIFY2(form->height() >= 300, qPrintable(s("the form has %1").arg(form->height())));
    const QTreeView *view = window().queue()->view();
    const QModelIndex batch = view->model()->index(0, 0);
    const auto seen = [&](int row) { return view->viewport()->rect().contains(view->visualRect(batch.model()->index(row, 0, batch))); };
    QTRY_VERIFY2(seen(0) && seen(1) && seen(2), qPrintable(s("the queue has %1").arg(view->viewport()->height())));
    QVERIFY(view->viewport()->rect().contains(view->visualRect(batch).center()));
}

void TestUiQueuePlace::anEmptyQueueTakesOneLine()
{
    resize(1280, 800);
    QTRY_VERIFY(window().queue()->height() <= 64);
    QVERIFY(!window().queue()->details()->isVisible());
    compose()->openSources({m_fixture->file(s("good.md"))});
    compose()->settingsPanel()->formats()->setChosen({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::mouseClick(compose()->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(window().queue()->height() >= 140);
    QTRY_VERIFY(window().queue()->details()->isVisible());
    QTRY_COMPARE(window().queue()->model()->counts().succeeded, 1);
    // The height that somebody gives it stays, also over a time without any jobs.
    auto *rows = qobject_cast<QSplitter *>(window().queue()->parentWidget());
    QVERIFY(rows);
    const QPoint handle = rows->handle(1)->rect().center();
    QTest::mousePress(rows->handle(1), Qt::LeftButton, {}, handle);
    QTest::mouseMove(rows->handle(1), handle - QPoint(0, 60));
    QTest::mouseRelease(rows->handle(1), Qt::LeftButton, {}, handle - QPoint(0, 60));
    const int wanted = window().queue()->height();
    QVERIFY(wanted > 200);
    window().queue()->clearFinished();
    const auto *notice = window().queue()->notice(); // that offers to undo it
    QTRY_VERIFY(notice->isVisible() && window().queue()->height() <= 64 + notice->height());
    window().queue()->notice()->runAction(); // undo
    QTRY_COMPARE(window().queue()->height(), wanted);
}

/// A button that is there can be pressed, on every page of a new user.
void TestUiQueuePlace::whatHasNothingToActOnIsNotOffered()
{
    resize(1280, 800);
    const auto useless = [this](const QWidget *page) {
        QStringList names;
        for (const QToolButton *button : page->findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->isEnabled())
                names.append(button->accessibleName().isEmpty() ? button->toolTip() : button->accessibleName());
        }
        return names.join(u'|');
    };
    QTRY_COMPARE(useless(window().exportPage()), QString());
    window().showPage(MainWindow::Page::History);
    QTRY_COMPARE(useless(window().history()), QString());
    window().showPage(MainWindow::Page::Accounts);
    QTRY_COMPARE(useless(window().centralWidget()), QString());
    // With something to act on they come.
    window().showPage(MainWindow::Page::Export);
    compose()->openSources({m_fixture->file(s("a.md"))});
    compose()->settingsPanel()->formats()->setChosen({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::mouseClick(compose()->exportButton(), Qt::LeftButton);
    QTRY_COMPARE(window().queue()->model()->counts().succeeded, 1);
    const auto shown = [](const QWidget *page, QAction *action) {
        for (const QToolButton *button : page->findChildren<QToolButton *>()) {
            if (button->defaultAction() == action && button->isVisible() && button->isEnabled())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shown(window().queue(), window().queue()->actions()->open));
    window().showPage(MainWindow::Page::History);
    QTRY_COMPARE(window().history()->model()->rowCount(), 1);
    window().history()->select({window().history()->model()->jobAt(0).id});
    QTRY_VERIFY(shown(window().history(), window().history()->actions()->verify));
}

void TestUiQueuePlace::anOpenDrawerHidesNoExport_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(640, 400), QSize(900, 600), QSize(1280, 660)})
        QTest::addRow("%d×%d", size.width(), size.height()) << size;
}

void TestUiQueuePlace::anOpenDrawerHidesNoExport()
{
    QFETCH(QSize, size);
    resize(size.width(), size.height());
    compose()->openSources({m_fixture->file(s("good.md")), m_fixture->folder.filePath(s("gone.md"))});
    compose()->settingsPanel()->formats()->setChosen({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::mouseClick(compose()->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(window().queue()->isVisible());
    QTRY_COMPARE(window().queue()->model()->rowCount(), 1);
    const auto isInFront = [this](const QWidget *part) {
        const QWidget *at = window().childAt(part->mapTo(&window(), part->rect().center()));
        return part->isVisible() && at && (at == part || part->isAncestorOf(at));
    };
    QTRY_VERIFY(isInFront(compose()->exportButton()));
    QVERIFY(isInFront(compose()->previewButton()));
    QTRY_VERIFY(isInFront(compose()->notice())); // that names what was left out
    QVERIFY(isInFront(window().exportPage()->drawerButton()));
    QTRY_VERIFY(window().queue()->geometry().bottom() < compose()->notice()->mapTo(window().exportPage(), QPoint()).y());
    int titles = 0;
    for (const QLabel *label : window().exportPage()->findChildren<QLabel *>())
        titles += label->isVisible() && label->text() == s("Queue") ? 1 : 0;
    QCOMPARE(titles, 0);                                          // the bar's button says it
    QTest::mouseClick(compose()->exportButton(), Qt::LeftButton); // once more, over the open drawer
    QTRY_COMPARE(window().queue()->model()->rowCount(), 2);
    resize(1280, 800); // all is where it was
    QTRY_VERIFY(compose()->exportButton()->mapTo(&window(), QPoint()).y() > compose()->settingsPanel()->mapTo(&window(), QPoint()).y());
    QVERIFY(compose()->isAncestorOf(compose()->exportButton()) && compose()->isAncestorOf(compose()->notice()));
}

void TestUiQueuePlace::theFormStandsWhereItWasLeft_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("place");
    for (const QSize size : {QSize(900, 600), QSize(1280, 800)}) {
        QTest::addRow("%d×%d at the start", size.width(), size.height()) << size << 0;
        QTest::addRow("%d×%d further down", size.width(), size.height()) << size << 40;
    }
}

/// Searching for an option and exporting move nothing.
void TestUiQueuePlace::theFormStandsWhereItWasLeft()
{
    QFETCH(QSize, size);
    QFETCH(int, place);
    resize(size.width(), size.height());
    compose()->openSources({m_fixture->file(s("good.md")), m_fixture->file(s("fine.md"))});
    compose()->settingsPanel()->formats()->setChosen({s("html"), s("text"), s("pdf")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    auto *form = compose()->settingsPanel()->findChild<QScrollArea *>();
    QTRY_VERIFY(form->verticalScrollBar()->maximum() > 0);
    place = qMin(place, form->verticalScrollBar()->maximum());
    form->verticalScrollBar()->setValue(place);
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *search = compose()->settingsPanel()->options()->searchField();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, s("code"));
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Backspace);
    QTRY_COMPARE(form->verticalScrollBar()->value(), place);
    QTest::keyClick(&window(), Qt::Key_F9);
    QTest::keyClick(&window(), Qt::Key_F9);
    compose()->exportButton()->setFocus();
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window().queue()->model()->counts().succeeded, 6);
    QCOMPARE(form->verticalScrollBar()->value(), place);
    const auto focused = [this] { // who exports again by keyboard can
        const QWidget *now = window().focusWidget();
        return now ? QString::fromLatin1(now->metaObject()->className()) + u' ' + now->accessibleName() : QString();
    };
    QTRY_COMPARE(focused(), s("QPushButton ") + compose()->exportButton()->accessibleName());
}

QTEST_MAIN(TestUiQueuePlace)
#include "tst_ui_queueplace.moc"
