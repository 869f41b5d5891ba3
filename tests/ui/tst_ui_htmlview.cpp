// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heartbeat.h"

#include "ui/preview/findbar.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/htmlview.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace quayside;
using quayside::test::threadMilliseconds;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool show(HtmlView &view, const QByteArray &html, const QMap<QString, QByteArray> &files = {})
{
    view.showPage(html, files, false);
    return QTest::qWaitFor([&] { return view.isSettled(); }, 20'000);
}

} // namespace

class TestUiHtmlView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnWithoutTheNetwork();
    void tablesHaveTheirHeads();
    void linksAreOnlyTold();
    void anchorsAreFollowed();
    void wordsAreFound();
    void linksAreReachedByKeyboard();
    void wordsAreSelectedAndCopied();
    void tooMuchIsRefused();
    void theWindowDoesNotReadThePage();
};

void TestUiHtmlView::isDrawnWithoutTheNetwork()
{
    QTemporaryDir folder;
    QImage red(20, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString onDisk = folder.filePath(s("secret.png"));
    QVERIFY(red.save(onDisk));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(red.save(&buffer, "PNG"));
    const auto reds = [](HtmlView &view) {
        const QImage picture = view.viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        return count;
    };
    HtmlView view;
    view.resize(400, 300);
    view.show();
    const QByteArray page = "<html><head><title>Quay</title></head><body><h1>Heading</h1><img src=\"%1\"></body></html>";
    QVERIFY(show(view, QByteArray(page).replace("%1", "file://" + onDisk.toUtf8())));
    QCOMPARE(view.title(), s("Quay"));
    QCOMPARE(reds(view), 0); // nothing from the disk
    QVERIFY(show(view, QByteArray(page).replace("%1", onDisk.toUtf8())));
    QCOMPARE(reds(view), 0);
    QVERIFY(show(view, QByteArray(page).replace("%1", "images/a.png"), {{s("images/a.png"), png}}));
    QCOMPARE(reds(view), 400);
    QVERIFY(show(view, QByteArray(page).replace("%1", "data:image/png;base64," + png.toBase64())));
    QCOMPARE(reds(view), 400);
    const QByteArray svg = "<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\">";
    QVERIFY(show(view, "<p>" + svg + "<title>Quay</title><image id=\"one\" href=\"data:image/png;base64," + png.toBase64() + "\" /></svg></p><p>" + svg
                           + "<use href=\"#one\" /></svg> and " + svg + "<use href=\"#one\" /></svg></p>"));
    QCOMPARE(reds(view), 1200);
}

void TestUiHtmlView::tablesHaveTheirHeads()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(show(view,
                 "<html><head><style>th { background: #f00; padding: 20px }</style></head><body><table><thead><tr><th>Berth</th><th>Length</th></tr></thead>"
                 "<tbody><tr><td>North</td><td>120</td></tr></tbody></table></body></html>"));
    const QImage picture = view.viewport()->grab().toImage();
    QRect red;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(Qt::red))
                red |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(red.width() > 120 && red.height() > 40, qPrintable(s("%1 × %2").arg(red.width()).arg(red.height()))); // two cells beside each other
}

void TestUiHtmlView::linksAreOnlyTold()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    QSignalSpy clicked(&view, &HtmlView::linkClicked);
    QVERIFY(show(view, "<html><body style='margin:0'><a href='https://example.org/' style='display:block;width:400px;height:100px'>go</a></body></html>"));
    QTest::mouseMove(view.viewport(), QPoint(20, 10));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.at(0).at(0).toString(), s("https://example.org/"));
}

void TestUiHtmlView::anchorsAreFollowed()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    QSignalSpy clicked(&view, &HtmlView::linkClicked);
    const QByteArray page = "<html><body style='margin:0'><a href='#z%C3%BCge' style='display:block;width:400px;height:100px'>go</a>"
                            "<div style='height:2000px'>far</div><h2 id='z\xC3\xBCge'>There</h2><div style='height:2000px'>on</div></body></html>";
    QVERIFY(show(view, page));
    QVERIFY(view.contentHeight() > 4000);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    QTRY_VERIFY(view.verticalScrollBar()->value() > 2000 && view.verticalScrollBar()->value() < 2200);
    QCOMPARE(clicked.count(), 0);
    view.goTo(s("nowhere")); // stays
    view.goTo(s("züge"));
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.verticalScrollBar()->value() > 2000);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

/// As in the PDF: marks, a count, steps forwards and backwards round the page, and Escape back to it.
void TestUiHtmlView::wordsAreFound()
{
    HtmlPanel panel;
    panel.resize(500, 300);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    HtmlView &view = *panel.view();
    const QByteArray far = "<p style='height:2000px'>between</p>";
    QVERIFY(show(view, "<html><head><title>harbour</title></head><body style='margin:0'><p>The old har<b>bour</b> of harbour town</p>" + far
                           + "<p>HARBOUR</p><p>har</p><p>bour</p></body></html>"));
    const QImage before = view.viewport()->grab().toImage();
    view.setFocus();
    QVERIFY(!panel.findBar()->isVisible());
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel.searchField()->hasFocus());
    QTest::keyClicks(panel.searchField(), s("harbour"));
    QTRY_COMPARE(view.hitCount(), 3); // across fonts, in any case, not across blocks and not in what is not shown
    QTRY_VERIFY(view.viewport()->grab().toImage() != before);
    QTest::keyClick(panel.searchField(), Qt::Key_Return);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(panel.searchField(), Qt::Key_F3, Qt::ShiftModifier); // round to the last
    QTRY_VERIFY(view.verticalScrollBar()->value() > 1500);
    QTest::keyClick(panel.searchField(), Qt::Key_F3);
    QTRY_COMPARE(view.verticalScrollBar()->value() < 100, true);
    panel.searchField()->setText(s("town"));
    QTRY_COMPARE(view.hitCount(), 1);
    QTest::keyClick(panel.searchField(), Qt::Key_Escape);
    QVERIFY(!panel.findBar()->isVisible());
    QVERIFY(view.hasFocus());
    QTRY_COMPARE(view.hitCount(), 0);
}

void TestUiHtmlView::linksAreReachedByKeyboard()
{
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *view = new HtmlView;
    auto *behind = new QLineEdit;
    for (QWidget *one : QList<QWidget *>{before, view, behind})
        row->addWidget(one);
    window.resize(500, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy clicked(view, &HtmlView::linkClicked);
    QVERIFY(show(*view, "<html><body><p><a href='https://example.org/a'>one</a> <a name='x'>no link</a></p><p style='height:2000px'></p>"
                        "<p><a href='https://example.org/b'>two <b>words</b></a></p></body></html>"));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->currentLink(), s("https://example.org/a"));
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->currentLink(), s("https://example.org/b"));
    QVERIFY(view->verticalScrollBar()->value() > 1000);
    QVERIFY(view->accessibleDescription().contains(s("example.org/b")));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.at(0).at(0).toString(), s("https://example.org/b"));
    QTest::keyClick(view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view->currentLink(), s("https://example.org/a"));
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(behind->hasFocus());
    QVERIFY(view->currentLink().isEmpty());
}

void TestUiHtmlView::wordsAreSelectedAndCopied()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(show(view, "<body style='margin:0'><p style='margin:0'>First words.</p><p style='margin:0'>Second <a href='x'>line</a></p><p>Third.</p></body>"));
    QSignalSpy link(&view, &HtmlView::linkClicked);
    QWidget *area = view.viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, {0, 4});
    QTest::mouseMove(area, {60, 6});
    QTest::mouseMove(area, {390, 30}); // the end of the second line
    QTest::mouseRelease(area, Qt::LeftButton, {}, {390, 30});
    QTRY_COMPARE(view.selectedText(), s("First words.\nSecond line"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), view.selectedText());
    QCOMPARE(link.count(), 0); // a drag is no click
    QTest::mouseClick(area, Qt::LeftButton, {}, {200, 200});
    QCOMPARE(view.selectedText(), QString());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(view.selectedText(), s("First words.\nSecond line\nThird."));
    QVERIFY(show(view, "<p>Other</p>"));
    QCOMPARE(view.selectedText(), QString());
}

void TestUiHtmlView::tooMuchIsRefused()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(show(view, "<p>fine</p>"));
    const int height = view.contentHeight();
    QSignalSpy refused(&view, &HtmlView::refused);
    QVERIFY(show(view, QByteArray(5 * 1024 * 1024, 'x')));
    QCOMPARE(refused.count(), 1);
    QVERIFY(show(view, QByteArray("<div>").repeated(5000)));
    QCOMPARE(refused.count(), 2);
    QCOMPARE(view.contentHeight(), height); // what was there stays
    // Only of the newest wish is anything told, and an older one that can be shown is not lost over it.
    view.showPage(QByteArray("<div>").repeated(5000), {}, false);
    QVERIFY(show(view, "<p>fine</p>"));
    QCOMPARE(refused.count(), 2);
    view.showPage(QByteArray("<p>high<br>").repeated(100), {}, false);
    QVERIFY(show(view, QByteArray("<div>").repeated(5000)));
    QCOMPARE(refused.count(), 3);
    QVERIFY(view.contentHeight() > height);
    QVERIFY(show(view, QByteArray("<div>").repeated(900) + "deep"));
    QVERIFY(show(view, QByteArray("<p>not nested<br>").repeated(3000)));
    QVERIFY(view.contentHeight() > 3000);
}

/// How deep a page is nested is found out beside its layout: millions of characters are no matter of a moment.
void TestUiHtmlView::theWindowDoesNotReadThePage()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    const QByteArray page = QByteArray("<tr><td>x</td></tr>").repeated(200'000) + QByteArray("<div>").repeated(2'000);
    QSignalSpy refused(&view, &HtmlView::refused);
    QVERIFY(show(view, "<p>fine</p>"));
    const double before = threadMilliseconds();
    view.showPage(page, {}, false);
    const double took = threadMilliseconds() - before;
    QVERIFY2(took < 5, qPrintable(QString::number(took)));
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 20'000);
}

QTEST_MAIN(TestUiHtmlView)
#include "tst_ui_htmlview.moc"
