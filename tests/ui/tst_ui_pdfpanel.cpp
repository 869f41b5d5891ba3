// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplepdf.h"

#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/textview.h"
#include "ui/preview/thumbnailmodel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

using namespace quayside;
using quayside::test::makePdf;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Shows @p bytes and waits for what comes of it.
bool show(PdfPanel &panel, const QByteArray &bytes, bool samePlace = false)
{
    QSignalSpy shown(&panel, &PdfPanel::shown);
    QSignalSpy broken(&panel, &PdfPanel::broken);
    panel.showPdf(bytes, samePlace);
    return QTest::qWaitFor([&] { return !shown.isEmpty() || !broken.isEmpty(); }, 20'000) && !shown.isEmpty();
}

} // namespace

/// The pages of a PDF: drawn, leafed through, searched, and by keyboard.
class TestUiPdfPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreDrawnAndFound();
    void aBrokenPdfLeavesTheGoodOne();
    void aThousandPagesOpenAtOnce();
    void fittingTheWidthKeepsThePlace();
    void thumbnailsAreOnPaper();
    void twoPagesStandSideBySide();
    void farPagesAreLetGoOf();
    void theZoomIsSaidAndChosen();
    void thumbnailsFollowThePages();
    void textOfAPageIsSelectedAndCopied();
    void theOutlineIsRead();
    void aNewerPdfOvertakes();
    void everythingWorksByKeyboard();
    void everythingHasAName();
};

void TestUiPdfPanel::pagesAreDrawnAndFound()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QVERIFY(show(panel, makePdf(5)));
    QTRY_VERIFY(panel.view()->isSettled());
    QVERIFY(panel.view()->fitsWidth());
    panel.searchField()->setText(s("harbour"));
    QTRY_COMPARE(panel.hitCount(), 5);
    QTest::keyClick(panel.searchField(), Qt::Key_Return);
    QTest::keyClick(panel.searchField(), Qt::Key_Up);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(panel.searchField(), Qt::Key_Return);
    QTRY_COMPARE(panel.view()->currentPage(), 4);
    QTRY_VERIFY(panel.view()->isSettled());
    const QImage picture = panel.view()->viewport()->grab().toImage();
    int marked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            marked += color.red() > 230 && color.blue() < 200 ? 1 : 0;
        }
    }
    QVERIFY(marked > 50); // the current result is marked on the page
    const double zoom = panel.view()->zoom();
    panel.view()->setZoom(zoom * 2);
    QVERIFY(!panel.view()->fitsWidth());
    QTRY_VERIFY(panel.view()->isSettled());
    panel.clear();
    QVERIFY(!panel.document());
}

void TestUiPdfPanel::aBrokenPdfLeavesTheGoodOne()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QVERIFY(show(panel, makePdf(2)));
    QVERIFY(!show(panel, QByteArray("%PDF-1.7 and then nothing")));
    QCOMPARE(panel.document()->pageCount(), 2);
    panel.view()->goToPage(1);
    const int place = panel.view()->verticalScrollBar()->value();
    QVERIFY(place > 0);
    QVERIFY(show(panel, makePdf(2), true));
    QVERIFY(qAbs(panel.view()->verticalScrollBar()->value() - place) < 8); // stays where the reader was
}

void TestUiPdfPanel::aThousandPagesOpenAtOnce()
{
    const QByteArray pdf = makePdf(1000);
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(show(panel, pdf));
    const qint64 opened = timer.elapsed();
    QTRY_VERIFY(panel.view()->isSettled());
    qInfo("1,000 pages: opened in %lld ms, first page seen after %lld ms", static_cast<long long>(opened), static_cast<long long>(timer.elapsed()));
    QCOMPARE(panel.document()->pageCount(), 1000);
}

void TestUiPdfPanel::fittingTheWidthKeepsThePlace()
{
    PdfPanel panel;
    panel.resize(700, 500);
    panel.show();
    QVERIFY(show(panel, makePdf(300)));
    PdfView *view = panel.view();
    view->setZoom(2);
    view->goToPage(200, 100);
    QCOMPARE(view->currentPage(), 200);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->fitsWidth());
    QCOMPARE(view->currentPage(), 200);
    panel.resize(420, 500);
    QTRY_VERIFY(view->width() < 430);
    QCOMPARE(view->currentPage(), 200);
    view->setZoom(3);
    QCOMPARE(view->currentPage(), 200);
}

/// With all ways to name a place, in a file whose table of objects is missing.
void TestUiPdfPanel::theOutlineIsRead()
{
    const QByteArray pdf = "%PDF-1.4\n"
                           "1 0 obj\n<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R/Dests<</far[4 0 R/FitH 100]>>>>\nendobj\n"
                           "2 0 obj\n<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 200 300]>>\nendobj\n"
                           "3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n4 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n"
                           "5 0 obj\n<</Type/Outlines/First 6 0 R/Last 7 0 R/Count 3>>\nendobj\n"
                           "6 0 obj\n<</Title(One)/Parent 5 0 R/Next 7 0 R/First 8 0 R/Last 8 0 R/Count 1/Dest[3 0 R/XYZ 0 250 0]>>\nendobj\n"
                           "7 0 obj\n<</Title<FEFF5831544A>/Parent 5 0 R/Prev 6 0 R/A<</S/GoTo/D[4 0 R/Fit]>>>>\nendobj\n"
                           "8 0 obj\n<</Title(Inner)/Parent 6 0 R/Dest/far>>\nendobj\n"
                           "trailer\n<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n";
    const QList<PdfBookmark> outline = outlineOf(pdf, {{200, 300}, {200, 300}});
    QStringList read;
    for (const PdfBookmark &mark : outline)
        read.append(QStringLiteral("%1 %2 %3 %4").arg(mark.title).arg(mark.level).arg(mark.page).arg(mark.y));
    QCOMPARE(read, QStringList({s("One 0 0 50"), s("Inner 1 1 200"), s("報告 0 1 0")}));
    QVERIFY(outlineOf("no PDF", {}).isEmpty());
    QVERIFY(outlineOf(makePdf(2), {{200, 300}, {200, 300}}).isEmpty());
}

void TestUiPdfPanel::thumbnailsAreOnPaper()
{
    PdfPanel panel;
    panel.show();
    QVERIFY(show(panel, makePdf(2)));
    ThumbnailModel model;
    model.setPdf(openPdf(makePdf(2)));
    QSignalSpy drawn(&model, &QAbstractItemModel::dataChanged);
    model.index(0, 0).data(Qt::DecorationRole);
    QVERIFY(drawn.wait());
    const QImage picture = model.index(0, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
    for (const QPoint at : {QPoint(5, 5), picture.rect().center(), picture.rect().bottomRight() - QPoint(5, 5)})
        QCOMPARE(picture.pixelColor(at), QColor(Qt::white));
}

void TestUiPdfPanel::twoPagesStandSideBySide()
{
    PdfPanel panel;
    panel.resize(800, 600);
    panel.show();
    QVERIFY(show(panel, makePdf(7)));
    PdfView *view = panel.view();
    view->setColumns(2);
    QTRY_VERIFY(view->isSettled());
    const QRect left = view->pageOnScreen(0);
    const QRect right = view->pageOnScreen(1);
    QCOMPARE(left.top(), right.top());
    QVERIFY(right.left() > left.right());
    QVERIFY(left.left() >= 0 && right.right() < view->viewport()->width());
    QVERIFY(view->pageOnScreen(2).top() > left.bottom());
    // The odd last one stands where a left one does.
    QCOMPARE(view->pageOnScreen(6).left(), left.left());
    view->goToPage(5);
    QCOMPARE(view->currentPage(), 4);
    // A click is of the page below the mouse.
    view->goToPage(0);
    QSignalSpy clicked(view, &PdfView::clicked);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->pageOnScreen(1).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->pageOnScreen(0).center());
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(clicked.at(0).at(0).toInt(), 1);
    QCOMPARE(clicked.at(1).at(0).toInt(), 0);
    view->setFit(PdfView::Fit::Page);
    QVERIFY(view->pageOnScreen(0).height() <= view->viewport()->height());
    view->goToPage(4);
    view->setColumns(1);
    QVERIFY(view->currentPage() == 4 || view->currentPage() == 5);
}

void TestUiPdfPanel::farPagesAreLetGoOf()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QVERIFY(show(panel, makePdf(400)));
    PdfView *view = panel.view();
    qint64 most = 0;
    for (int page = 0; page < 400; page += 7) {
        view->goToPage(page);
        QTRY_VERIFY(view->isSettled());
        most = qMax(most, view->heldBytes());
    }
    QVERIFY2(most < 20'000'000, qPrintable(QString::number(most))); // some pages of about 2 MB
    view->setZoom(8);                                               // 6,350 × 8,000 pixels a page
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), 20'000);
    for (int page = 10; page < 14; ++page) {
        view->goToPage(page, 200);
        QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), 20'000);
        most = qMax(most, view->heldBytes());
    }
    QVERIFY2(most < 400'000'000, qPrintable(QString::number(most)));
}

void TestUiPdfPanel::theZoomIsSaidAndChosen()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QVERIFY(show(panel, makePdf(3)));
    QVERIFY(panel.zoomButton()->text().contains(QString::number(int(std::lround(panel.view()->zoom() * 100)))));
    const QList<QAction *> actions = panel.zoomButton()->menu()->actions();
    const auto run = [&](const char *words) {
        for (QAction *action : actions) {
            if (QString(action->text()).remove(u'&') == s(words))
                action->trigger();
        }
    };
    run("150 %");
    QCOMPARE(panel.view()->zoom(), 1.5);
    QCOMPARE(panel.zoomButton()->text(), s("150 %"));
    run("Fit the page");
    QVERIFY(panel.view()->fit() == PdfView::Fit::Page);
    QVERIFY(panel.view()->pageOnScreen(0).height() <= panel.view()->viewport()->height());
    run("Two pages side by side");
    QCOMPARE(panel.view()->columns(), 2);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(panel.view()->fitsWidth());
    QTest::keyClick(panel.view(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(panel.view()->fit() == PdfView::Fit::Page);
}

void TestUiPdfPanel::thumbnailsFollowThePages()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QVERIFY(show(panel, makePdf(9)));
    panel.view()->goToPage(6);
    QCOMPARE(panel.thumbnails()->currentIndex().row(), 6);
    QTest::keyClick(panel.view(), Qt::Key_Home);
    QCOMPARE(panel.thumbnails()->currentIndex().row(), 0);
}

void TestUiPdfPanel::textOfAPageIsSelectedAndCopied()
{
    PdfPanel panel;
    panel.resize(700, 900);
    panel.show();
    QVERIFY(show(panel, makePdf(2)));
    PdfView *view = panel.view();
    QTRY_VERIFY(view->isSettled());
    QWidget *paper = view->viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, {20, 20});
    QTest::mouseMove(paper, {paper->width() - 30, paper->height() / 2});
    QTest::mouseRelease(paper, Qt::LeftButton, {}, {paper->width() - 30, paper->height() / 2});
    QTRY_COMPARE(view->selectedText().trimmed(), s("harbour page 1"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), s("harbour page 1"));
    QTest::mouseClick(paper, Qt::LeftButton, {}, {20, 20});
    QVERIFY(view->selectedText().isEmpty());
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(view->selectedText().trimmed(), s("harbour page 1"));
}

void TestUiPdfPanel::aNewerPdfOvertakes()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QSignalSpy shown(&panel, &PdfPanel::shown);
    panel.showPdf(makePdf(300), false);
    panel.showPdf(makePdf(2), false);
    QTRY_COMPARE(shown.count(), 1);
    QCOMPARE(panel.document()->pageCount(), 2);
    panel.showPdf(makePdf(3), false);
    panel.abandon();
    QVERIFY(show(panel, makePdf(4)));
    QCOMPARE(shown.count(), 2);
    QCOMPARE(panel.document()->pageCount(), 4);
}

void TestUiPdfPanel::everythingWorksByKeyboard()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QVERIFY(show(panel, makePdf(9)));
    PdfView *view = panel.view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentPage(), 8);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    QVERIFY(view->verticalScrollBar()->value() > 0);
    const double fitted = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoom() > fitted && !view->fitsWidth());
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->fitsWidth());
    QCOMPARE(view->zoom(), fitted);

    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel.searchField()->hasFocus());
    QTest::keyClicks(panel.searchField(), s("harbour"));
    QTRY_COMPARE(panel.hitCount(), 9);
    QTest::keyClick(panel.searchField(), Qt::Key_F3);
    QTest::keyClick(panel.searchField(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(view->currentPage(), 8); // from the first back to the last
    QTest::keyClick(panel.searchField(), Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    QVERIFY(panel.searchField()->text().isEmpty());

    QTest::keyClick(view, Qt::Key_G, Qt::ControlModifier);
    QVERIFY(panel.pageField()->hasFocus());
    QTest::keyClicks(panel.pageField(), s("4"));
    QTest::keyClick(panel.pageField(), Qt::Key_Return);
    QCOMPARE(view->currentPage(), 3);
    QVERIFY(panel.pageField()->accessibleName().contains(u'4'));

    QVERIFY(!panel.side()->isVisible());
    QTest::keyClick(panel.pageField(), Qt::Key_F7);
    QVERIFY(panel.side()->isVisible());
    panel.side()->setCurrentIndex(1);
    auto *thumbs = panel.side()->findChild<QListView *>();
    QCOMPARE(thumbs->model()->rowCount(), 9);
    thumbs->setFocus();
    thumbs->setCurrentIndex(thumbs->model()->index(6, 0));
    QTest::keyClick(thumbs, Qt::Key_Return);
    QTRY_COMPARE(view->currentPage(), 6);
    QTRY_VERIFY(thumbs->model()->index(6, 0).data(Qt::DecorationRole).value<QPixmap>().toImage().pixelColor(3, 3).isValid());
}

void TestUiPdfPanel::everythingHasAName()
{
    PdfPanel panel;
    HtmlView html;
    TextView text;
    int named = 0;
    for (QWidget *root : QList<QWidget *>{&panel, &html, &text}) {
        const QList<QWidget *> widgets = root->findChildren<QWidget *>() << root;
        for (QWidget *widget : widgets) {
            const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
            if (!takesKeys || widget->inherits("QTabBar") || widget->objectName().startsWith(s("qt_")))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            ++named;
        }
    }
    QVERIFY(named >= 10);
}

QTEST_MAIN(TestUiPdfPanel)
#include "tst_ui_pdfpanel.moc"
