// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/common/notice.h"
#include "ui/common/placement.h"
#include "ui/compose/composepage.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/optiontabs.h"
#include "ui/compose/sourcespanel.h"
#include "ui/exportpage.h"
#include "ui/history/historyactions.h"
#include "ui/history/historyview.h"
#include "ui/preview/previewpane.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(up))
            return true;
    }
    return false;
}

} // namespace

class TestUiLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void windowsLieInsideTheScreen_data();
    void windowsLieInsideTheScreen();
    void theFirstWindowFitsTheScreen();
    void aRestoredWindowFitsTheScreen();
    void theLeastWindowHoldsEveryPage();
    void theFormIsTheWidestColumn_data();
    void theFormIsTheWidestColumn();
    void theFootOfTheFormIsPinned();
    void aNarrowWindowLaysThePreviewOver();
    void thePreviewFillsThePage_data();
    void thePreviewFillsThePage();
    void aLowWindowHasTheQueueInADrawer();
    void theLayoutIsRemembered();
    void thePageIsSharedFairly_data();
    void thePageIsSharedFairly();
    void anEmptyQueueTakesOneLine();
    void whatHasNothingToActOnIsNotOffered();
    void anOpenDrawerHidesNoExport_data();
    void anOpenDrawerHidesNoExport();
    void theFormStandsWhereItWasLeft_data();
    void theFormStandsWhereItWasLeft();
    void aStandingNoticeIsOneLineThatUnfolds();

private:
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] ComposePage *compose() const { return window().compose(); }
    void resize(int width, int height) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiLayout::resize(int width, int height) const
{
    window().resize(width, height);
    QTRY_COMPARE(window().size(), QSize(width, height));
    QTRY_VERIFY(window().centralWidget()->width() == width);
}

void TestUiLayout::windowsLieInsideTheScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("available");
    const QRect first(0, 0, 1280, 800);
    QTest::newRow("laptop") << first << QRect(0, 0, 1280, 800);
    QTest::newRow("laptop with a panel") << first << QRect(0, 28, 1366, 740);
    QTest::newRow("full HD") << first << QRect(0, 0, 1920, 1080);
    QTest::newRow("full HD at 200 %") << first << QRect(0, 0, 960, 540);
    QTest::newRow("second screen, gone") << QRect(2500, 300, 1280, 800) << QRect(0, 0, 1920, 1080);
    QTest::newRow("left of everything") << QRect(-2000, -300, 900, 600) << QRect(0, 0, 1920, 1080);
    QTest::newRow("larger than the screen") << QRect(0, 0, 2560, 1600) << QRect(0, 0, 1920, 1080);
}

void TestUiLayout::windowsLieInsideTheScreen()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, available);
    const QRect placed = placedWithin(wanted, available, {640, 400});
    QVERIFY(available.contains(placed));
    QVERIFY(placed.top() - available.top() >= 24); // its title bar too
    QVERIFY(placed.width() >= qMin(wanted.width(), available.width() - 8));
    QVERIFY(placed.height() >= qMin(wanted.height(), available.height() - 48));
}

void TestUiLayout::theFirstWindowFitsTheScreen()
{
    AppSettings fresh(m_fixture->folder.filePath(s("fresh.ini")));
    MainWindow first(*m_fixture->engine, fresh);
    first.show();
    QVERIFY(QTest::qWaitForWindowExposed(&first));
    QVERIFY(first.screen()->availableGeometry().contains(first.geometry()));
}

void TestUiLayout::aRestoredWindowFitsTheScreen()
{
    resize(2560, 1600);
    window().close();
    MainWindow next(*m_fixture->engine, *m_fixture->settings);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QVERIFY(next.screen()->availableGeometry().contains(next.geometry()));
}

void TestUiLayout::theLeastWindowHoldsEveryPage()
{
    compose()->openSources({m_fixture->file(s("a.md"))});
    resize(640, 400);
    using Page = MainWindow::Page;
    for (const Page page : {Page::Export, Page::History, Page::Accounts, Page::Settings}) {
        window().showPage(page);
        const QWidget *shown = nullptr;
        for (const QStackedWidget *stack : window().centralWidget()->findChildren<QStackedWidget *>()) {
            if (stack->indexOf(window().exportPage()) >= 0)
                shown = stack->currentWidget();
        }
        QVERIFY(shown);
        const auto fits = [shown] { return shown->minimumSizeHint().boundedTo(shown->size()) == shown->minimumSizeHint(); };
        QTRY_VERIFY2(fits(), qPrintable(s("page %1 is %2×%3 and needs %4×%5")
                                            .arg(int(page))
                                            .arg(shown->width())
                                            .arg(shown->height())
                                            .arg(shown->minimumSizeHint().width())
                                            .arg(shown->minimumSizeHint().height())));
    }
    QCOMPARE(window().size(), QSize(640, 400));
}

void TestUiLayout::theFormIsTheWidestColumn_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(640, 400), QSize(900, 600), QSize(1160, 700), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)})
        QTest::addRow("%d", size.width()) << size;
}

void TestUiLayout::theFormIsTheWidestColumn()
{
    QFETCH(QSize, size);
    resize(size.width(), size.height());
    QTRY_VERIFY(compose()->settingsPanel()->provider());
    const auto form = [this] { return compose()->settingsPanel()->width(); };
    QTRY_VERIFY(form() >= 360);
    QTRY_VERIFY(form() > compose()->sources()->width());
    if (size.width() >= 760)
        QTRY_VERIFY(compose()->sources()->width() >= 240);
    QCOMPARE(window().exportPage()->previewLiesOver(), size.width() < 1160);
    if (!window().exportPage()->previewLiesOver())
        QTRY_VERIFY(form() >= window().preview()->width());
}

void TestUiLayout::theFootOfTheFormIsPinned()
{
    compose()->settingsPanel()->formats()->setChosen({s("pdf"), s("json")});
    for (const QSize size : {QSize(640, 400), QSize(900, 600), QSize(1280, 800)}) {
        resize(size.width(), size.height());
        for (const QWidget *part : QList<QWidget *>{compose()->settingsPanel()->destinationBox(), compose()->exportButton()}) {
            QVERIFY(!isInScrollArea(part));
            QTRY_VERIFY(part->isVisible());
            const auto shown = [part, this] { return window().rect().contains(QRect(part->mapTo(&window(), QPoint()), part->size())); };
            QTRY_VERIFY(shown());
            QTRY_VERIFY(part->height() >= part->minimumSizeHint().height());
        }
    }
}

void TestUiLayout::aNarrowWindowLaysThePreviewOver()
{
    resize(1100, 800);
    QVERIFY(window().exportPage()->previewLiesOver());
    QVERIFY(!window().preview()->isVisible());
    const int form = compose()->settingsPanel()->width();
    QTest::keyClick(&window(), Qt::Key_F9);
    QTRY_VERIFY(window().preview()->isVisible());
    QVERIFY(compose()->previewButton()->isChecked());
    QCOMPARE(compose()->settingsPanel()->width(), form);
    QVERIFY(window().preview()->width() >= 440);
    window().preview()->setFocus();
    QTest::keyClick(window().preview(), Qt::Key_Escape);
    QTRY_VERIFY(!window().preview()->isVisible());
    QVERIFY(!compose()->previewButton()->isChecked());
    resize(1280, 800); // there it was wanted all the time
    QTRY_VERIFY(window().preview()->isVisible());
    QVERIFY(!window().exportPage()->previewLiesOver());
    QTRY_VERIFY(compose()->settingsPanel()->geometry().isValid());
}

void TestUiLayout::thePreviewFillsThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside the form") << QSize(1366, 768);
    QTest::newRow("over the form") << QSize(900, 600);
}

void TestUiLayout::thePreviewFillsThePage()
{
    QFETCH(QSize, size);
    resize(size.width(), size.height());
    ExportPage *page = window().findChild<ExportPage *>();
    page->showPreview(true);
    const QRect before = window().preview()->geometry();
    QTest::keyClick(&window(), Qt::Key_F11);
    QVERIFY(page->previewIsExpanded());
    QTRY_COMPARE(window().preview()->geometry(), page->rect());
    QVERIFY(window().preview()->expandButton()->isChecked());
    QTest::keyClick(window().preview(), Qt::Key_Escape);
    QVERIFY(!page->previewIsExpanded());
    QTRY_COMPARE(window().preview()->geometry(), before);
    // Leaving by the button, and what a window of another size makes of it.
    QTest::mouseClick(window().preview()->expandButton(), Qt::LeftButton);
    QVERIFY(page->previewIsExpanded());
    resize(1920, 1000);
    QTRY_COMPARE(window().preview()->geometry(), page->rect());
    QTest::mouseClick(window().preview()->expandButton(), Qt::LeftButton);
    QVERIFY(!page->previewLiesOver());
    QTRY_VERIFY(window().preview()->width() < page->width() / 2);
    QTest::keyClick(&window(), Qt::Key_F11);
    page->showPreview(false);
    QVERIFY(!page->previewIsExpanded());
    QVERIFY(!window().preview()->isVisible());
}

void TestUiLayout::aLowWindowHasTheQueueInADrawer()
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

void TestUiLayout::theLayoutIsRemembered()
{
    resize(780, 700);
    window().exportPage()->showPreview(false);
    window().close();
    MainWindow next(*m_fixture->engine, *m_fixture->settings);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QCOMPARE(next.size(), QSize(780, 700));
    QVERIFY(!next.preview()->isVisible());
}

void TestUiLayout::thePageIsSharedFairly_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 740), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)})
        QTest::addRow("%d×%d", size.width(), size.height()) << size;
}

/// Beside a queue with jobs: 300 pixels of options, and the row of a batch with three of its jobs.
void TestUiLayout::thePageIsSharedFairly()
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

void TestUiLayout::anEmptyQueueTakesOneLine()
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
void TestUiLayout::whatHasNothingToActOnIsNotOffered()
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

void TestUiLayout::anOpenDrawerHidesNoExport_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(640, 400), QSize(900, 600), QSize(1280, 660)})
        QTest::addRow("%d×%d", size.width(), size.height()) << size;
}

void TestUiLayout::anOpenDrawerHidesNoExport()
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

void TestUiLayout::theFormStandsWhereItWasLeft_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("place");
    for (const QSize size : {QSize(900, 600), QSize(1280, 800)}) {
        QTest::addRow("%d×%d at the start", size.width(), size.height()) << size << 0;
        QTest::addRow("%d×%d further down", size.width(), size.height()) << size << 40;
    }
}

/// Searching for an option and exporting move nothing.
void TestUiLayout::theFormStandsWhereItWasLeft()
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

void TestUiLayout::aStandingNoticeIsOneLineThatUnfolds()
{
    Notice notice;
    notice.setFolding();
    notice.resize(360, 40);
    const QString words = s("The service will switch this interface off in March. ").repeated(4) + s("\nAsk them.");
    notice.tell(Notice::Kind::Warning, words);
    const int folded = notice.sizeHint().height();
    QVERIFY(folded < 3 * notice.fontMetrics().height());
    QCOMPARE(notice.text(), words);
    for (QToolButton *button : notice.findChildren<QToolButton *>()) {
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(notice.heightForWidth(360) > 2 * folded);
    QCOMPARE(notice.text(), words);
}

QTEST_MAIN(TestUiLayout)
#include "tst_ui_layout.moc"
