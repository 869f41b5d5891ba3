// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/common/notice.h"
#include "ui/common/placement.h"
#include "ui/compose/composepage.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/exportpage.h"
#include "ui/preview/previewpane.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

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
    void cleanup() { m_fixture.reset(); }
    void windowsLieInsideTheScreen_data();
    void windowsLieInsideTheScreen();
    void theFirstWindowFitsTheScreen();
    void aRestoredWindowFitsTheScreen();
    void theLeastWindowHoldsEveryPage();
    void theFormIsTheWidestColumn();
    void theFootOfTheFormIsPinned();
    void aNarrowWindowLaysThePreviewOver();
    void thePreviewFillsThePage_data();
    void thePreviewFillsThePage();
    void theLayoutIsRemembered();
    void aStandingNoticeIsOneLineThatUnfolds();

private:
    /// Made by the first who asks: a window takes its time.
    WindowFixture &fixture()
    {
        if (!m_fixture)
            m_fixture = std::make_unique<WindowFixture>();
        return *m_fixture;
    }
    [[nodiscard]] MainWindow &window() { return *fixture().window; }
    [[nodiscard]] ComposePage *compose() { return window().compose(); }
    void resize(int width, int height);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiLayout::resize(int width, int height)
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
    AppSettings fresh(fixture().folder.filePath(s("fresh.ini")));
    MainWindow first(*fixture().engine, fresh);
    first.show();
    QVERIFY(QTest::qWaitForWindowExposed(&first));
    QVERIFY(first.screen()->availableGeometry().contains(first.geometry()));
}

void TestUiLayout::aRestoredWindowFitsTheScreen()
{
    resize(2560, 1600);
    window().close();
    MainWindow next(*fixture().engine, *fixture().settings);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QVERIFY(next.screen()->availableGeometry().contains(next.geometry()));
}

void TestUiLayout::theLeastWindowHoldsEveryPage()
{
    compose()->openSources({fixture().file(s("a.md"))});
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

void TestUiLayout::theFormIsTheWidestColumn()
{
    QTRY_VERIFY(compose()->settingsPanel()->provider());
    const auto form = [this] { return compose()->settingsPanel()->width(); };
    const auto sources = [this] { return compose()->sources()->width(); };
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768), QSize(1280, 800), QSize(1160, 700), QSize(900, 600), QSize(640, 400)}) {
        resize(size.width(), size.height());
        const auto all = [&] { return qPrintable(s("at %1: form %2, sources %3").arg(size.width()).arg(form()).arg(sources())); };
        QTRY_VERIFY2(form() >= 360, all());
        QTRY_VERIFY2(form() > sources(), all());
        QTRY_VERIFY2(size.width() < 760 || sources() >= 240, all());
        QCOMPARE(window().exportPage()->previewLiesOver(), size.width() < 1160);
        QTRY_VERIFY2(window().exportPage()->previewLiesOver() || form() >= window().preview()->width(), all());
    }
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

void TestUiLayout::theLayoutIsRemembered()
{
    resize(780, 700);
    window().exportPage()->showPreview(false);
    window().close();
    MainWindow next(*fixture().engine, *fixture().settings);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QCOMPARE(next.size(), QSize(780, 700));
    QVERIFY(!next.preview()->isVisible());
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
