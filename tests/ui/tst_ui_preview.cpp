// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/inputhash.h"
#include "output/sha256.h"
#include "ui/common/openatline.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/sourceplaces.h"
#include "ui/preview/textpanel.h"
#include "ui/preview/textview.h"
#include "ui/preview/thumbnailmodel.h"

#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// @p words: of pages that say something else than their number.
QByteArray makePdf(int pages, const QMap<int, QString> &words = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(100, 100, words.value(page, s("harbour page %1").arg(page + 1)));
    }
    painter.end();
    return bytes;
}

ExportRequest request(const char *title)
{
    ExportRequest result;
    result.title = s(title);
    return result;
}

Preview previewOf(const QString &title)
{
    Preview preview;
    preview.fingerprint = title;
    return preview;
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

class TestUiPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestWins();
    void theSameIsAskedOnce();
    void aChangeOnDiskDropsTheOldResult();
    void pagesAreDrawnAndFound();
    void aBrokenPdfLeavesTheGoodOne();
    void aThousandPagesOpenAtOnce();
    void longTextComesInPieces();
    void fittingTheWidthKeepsThePlace();
    void thumbnailsAreOnPaper();
    void twoPagesStandSideBySide();
    void farPagesAreLetGoOf();
    void theZoomIsSaidAndChosen();
    void thumbnailsFollowThePages();
    void linesOfTheSourceHavePlaces();
    void anEditorOpensAtTheLine_data();
    void anEditorOpensAtTheLine();
    void pagesThatBelongTogether_data();
    void pagesThatBelongTogether();
    void changesAreTintedAndFound();
    void theSameLooksTheSame();
    void textIsFound();
    void textOfAPageIsSelectedAndCopied();
    void aFileIsFollowedWhenReplaced();
    void whatWasMissingIsFollowed();
    void whatComesIntoAFolderIsFollowed();
    void whatChangedBeforeItIsWatchedIsTold_data();
    void whatChangedBeforeItIsWatchedIsTold();
    void aNewerPdfOvertakes();
    void everythingWorksByKeyboard();
    void everythingHasAName();
};

void TestUiPreview::theLatestWins()
{
    QList<std::shared_ptr<QPromise<Result<Preview>>>> asked;
    PreviewController controller([&](const ExportRequest &) {
        auto promise = std::make_shared<QPromise<Result<Preview>>>();
        promise->start();
        asked.append(promise);
        return promise->future();
    });
    QStringList shown;
    connect(&controller, &PreviewController::ready, this, [&](const Preview &preview) { shown.append(preview.fingerprint); });
    controller.want(request("one"));
    QTRY_COMPARE(asked.size(), 1);
    controller.want(request("two"));
    QVERIFY(asked.at(0)->isCanceled()); // the overtaken work is told to stop
    QTRY_COMPARE(asked.size(), 2);
    asked.at(1)->addResult(previewOf(s("two")));
    asked.at(1)->finish();
    QTRY_COMPARE(shown, QStringList{s("two")});
    asked.at(0)->addResult(previewOf(s("one"))); // too late
    asked.at(0)->finish();
    controller.want(request("three"));
    QTRY_COMPARE(asked.size(), 3);
    asked.at(2)->addResult(previewOf(s("three")));
    asked.at(2)->finish();
    QTRY_COMPARE(shown, (QStringList{s("two"), s("three")}));
    QVERIFY(!controller.isBusy());
}

void TestUiPreview::theSameIsAskedOnce()
{
    int calls = 0;
    PreviewController controller([&](const ExportRequest &) {
        ++calls;
        QPromise<Result<Preview>> promise;
        promise.start();
        promise.addResult(failure(ErrorCode::SourceNotFound, {{s("path"), s("x.md")}}));
        promise.finish();
        return promise.future();
    });
    QSignalSpy failed(&controller, &PreviewController::failed);
    QSignalSpy cleared(&controller, &PreviewController::cleared);
    controller.want(request("one"));
    controller.want(request("one"));
    QTRY_COMPARE(failed.count(), 1);
    controller.want(request("one"));
    QCOMPARE(calls, 1);
    controller.refresh(); // the file changed
    QTRY_COMPARE(failed.count(), 2);
    controller.want({});
    QCOMPARE(cleared.count(), 1);
}

void TestUiPreview::aChangeOnDiskDropsTheOldResult()
{
    QList<std::shared_ptr<QPromise<Result<Preview>>>> asked;
    PreviewController controller([&](const ExportRequest &) {
        asked.append(std::make_shared<QPromise<Result<Preview>>>());
        asked.last()->start();
        return asked.last()->future();
    });
    QStringList shown;
    connect(&controller, &PreviewController::ready, this, [&](const Preview &preview) { shown.append(preview.fingerprint); });
    controller.want(request("one"));
    QTRY_COMPARE(asked.size(), 1);
    controller.refresh(); // the file was saved while its old state is being made
    QVERIFY(asked.at(0)->isCanceled());
    asked.at(0)->addResult(previewOf(s("old")));
    asked.at(0)->finish();
    QTRY_COMPARE(asked.size(), 2);
    asked.at(1)->addResult(previewOf(s("new")));
    asked.at(1)->finish();
    QTRY_COMPARE(shown, QStringList{s("new")});
}

void TestUiPreview::pagesAreDrawnAndFound()
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

void TestUiPreview::aBrokenPdfLeavesTheGoodOne()
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

void TestUiPreview::aThousandPagesOpenAtOnce()
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
    QVERIFY2(opened < 2000, qPrintable(QString::number(opened)));
}

void TestUiPreview::aFileIsFollowedWhenReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.md"));
    const auto write = [&](const char *bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0;
    };
    QVERIFY(write("one"));
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({{path, sha256("one")}});
    QVERIFY(write("second")); // whether it is watched by now or not
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QVERIFY(QFile::remove(path)); // as editors do: away with the old one, then the new one
    QVERIFY(write("three"));
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QTRY_VERIFY(write("four") && changed.wait(50));
    changed.clear();
    QFile other(folder.filePath(s("a.md~"))); // other editors write beside it and rename
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("five") > 0);
    other.close();
    QCOMPARE(std::rename(qPrintable(other.fileName()), qPrintable(path)), 0);
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QTRY_VERIFY(write("six") && changed.wait(50));
}

void TestUiPreview::whatWasMissingIsFollowed()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") > 0;
    };
    QVERIFY(write(s("a.md")));
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({{folder.filePath(s("a.md")), {}}, {folder.filePath(s("late.png")), {}}});
    QTRY_COMPARE(changed.count(), 1); // following has begun: what a.md was like before is not known
    changed.clear();
    QVERIFY(write(s("unrelated.png")));
    QVERIFY(write(s("late.png")));
    QTRY_VERIFY(!changed.isEmpty());
}

void TestUiPreview::whatComesIntoAFolderIsFollowed()
{
    QTemporaryDir folder;
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({{folder.path() + u'/', sha256(folderListing(folder.path()))}});
    QFile file(folder.filePath(s("a.md")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // whether it is watched by now or not
    QTRY_VERIFY(!changed.isEmpty());
}

void TestUiPreview::whatChangedBeforeItIsWatchedIsTold_data()
{
    QTest::addColumn<QByteArray>("before"); ///< null: not there
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("told");
    QTest::newRow("came") << QByteArray() << QByteArray("new") << true;
    QTest::newRow("went") << QByteArray("old") << QByteArray() << true;
    QTest::newRow("changed") << QByteArray("old") << QByteArray("new") << true;
    QTest::newRow("as it was") << QByteArray("old") << QByteArray("old") << false;
    QTest::newRow("still missing") << QByteArray() << QByteArray() << false;
}

void TestUiPreview::whatChangedBeforeItIsWatchedIsTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, told);
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.md"));
    const auto make = [&path](const QByteArray &bytes) {
        QFile file(path);
        if (bytes.isNull())
            return file.remove() || !file.exists();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(make(before));
    const ResultInput read{path, before.isNull() ? QByteArray() : sha256(before)};
    if (after != before || after.isNull() != before.isNull())
        QVERIFY(make(after));
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({read});
    if (told)
        QTRY_COMPARE(changed.count(), 1);
    follower.follow({{folder.path(), {}}}); // it is there, so this is told, when its turn has come after all that went before
    QTRY_COMPARE(changed.count(), told ? 2 : 1);
}

void TestUiPreview::aNewerPdfOvertakes()
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

void TestUiPreview::everythingWorksByKeyboard()
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

void TestUiPreview::everythingHasAName()
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

void TestUiPreview::longTextComesInPieces()
{
    TextView view;
    view.resize(400, 300);
    view.show();
    QByteArray text;
    for (int i = 0; text.size() < 1'000'000; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    text += QByteArray(100'000, 'x') + "\nlast";
    view.showText(text, false);
    QVERIFY(!view.isSettled()); // the window had its turn after the first piece
    QVERIFY(view.toPlainText().startsWith(s("line 0\nline 1\n")));
    QTRY_VERIFY(view.isSettled());
    const QString shown = view.toPlainText();
    QVERIFY(shown.endsWith(s("\nlast")));
    QVERIFY(shown.contains(s("line 50000\nline 50001\n")));
    QVERIFY(!shown.contains(QString(30'000, u'x')));
    view.showText("short", false); // overtakes nothing of the old one
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.toPlainText(), s("short"));
}

void TestUiPreview::fittingTheWidthKeepsThePlace()
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

void TestUiPreview::twoPagesStandSideBySide()
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

void TestUiPreview::farPagesAreLetGoOf()
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

void TestUiPreview::theZoomIsSaidAndChosen()
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

void TestUiPreview::thumbnailsFollowThePages()
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

void TestUiPreview::linesOfTheSourceHavePlaces()
{
    const SourcePlaces places({{s("a.md"), 5, 0, 100}, {s("a.md"), 9, 0, 200}, {s("b.md"), 1, 1, 80}, {s("a.md"), 20, 2, 80}});
    const auto place = [&](const char *file, int line) {
        const auto found = places.find(s(file), line);
        return found ? s("%1 %2-%3").arg(found->page).arg(found->top).arg(found->bottom) : QString();
    };
    QCOMPARE(place("a.md", 9), s("0 200-0")); // to the end of its page
    QCOMPARE(place("a.md", 7), s("0 100-200"));
    QCOMPARE(place("a.md", 2), s("0 100-200")); // front matter
    QCOMPARE(place("a.md", 99), s("2 80-0"));
    QCOMPARE(place("b.md", 4), s("1 80-0"));
    QCOMPARE(place("", 9), s("0 200-0"));
    QCOMPARE(place("c.md", 1), QString());
    QVERIFY(!SourcePlaces().find(s("a.md"), 1));
    QVERIFY(!places.at(0, 50));
    QCOMPARE(places.at(0, 150)->line, 5);
    QCOMPARE(places.at(1, 20)->line, 9); // goes on from the page before
    QCOMPARE(places.at(1, 90)->file, s("b.md"));
}

void TestUiPreview::anEditorOpensAtTheLine_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("both") << s("code -g {file}:{line}") << s("/a b.md") << 7 << QStringList{s("code"), s("-g"), s("/a b.md:7")};
    QTest::newRow("quoted") << s("\"my editor\" +{line} {file}") << s("/a.md") << 0 << QStringList{s("my editor"), s("+1"), s("/a.md")};
    QTest::newRow("no place") << s("gedit") << s("/a.md") << 3 << QStringList{s("gedit"), s("/a.md")};
    QTest::newRow("a file called so") << s("vi +{line} {file}") << s("/{line}.md") << 2 << QStringList{s("vi"), s("+2"), s("/{line}.md")};
    QTest::newRow("none") << QString() << s("/a.md") << 3 << QStringList();
}

void TestUiPreview::anEditorOpensAtTheLine()
{
    QFETCH(QString, command);
    QFETCH(QString, path);
    QFETCH(int, line);
    QTEST(editorCommand(command, path, line), "parts");
}

void TestUiPreview::pagesThatBelongTogether_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("pairs"); // "-" is no page
    QTest::newRow("equal") << s("abc") << s("abc") << s("aa bb cc");
    QTest::newRow("one changed") << s("abc") << s("axc") << s("aa bx cc");
    QTest::newRow("one more") << s("abc") << s("abxc") << s("aa bb -x cc");
    QTest::newRow("one fewer") << s("abc") << s("ac") << s("aa b- cc");
    QTest::newRow("changed and more") << s("abc") << s("xyzc") << s("ax by -z cc");
    QTest::newRow("nothing in common") << s("ab") << s("xyz") << s("ax by -z");
    QTest::newRow("none before") << QString() << s("x") << s("-x");
    QTest::newRow("none after") << s("a") << QString() << s("a-");
}

void TestUiPreview::pagesThatBelongTogether()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto keys = [](const QString &letters) {
        QList<QByteArray> result;
        for (const QChar letter : letters)
            result.append(QByteArray(1, letter.toLatin1()));
        return result;
    };
    QStringList found;
    for (const PagePair &pair : pairPages(keys(before), keys(after)))
        found.append(QString(pair.before < 0 ? u'-' : before.at(pair.before)) + (pair.after < 0 ? u'-' : after.at(pair.after)));
    QTEST(found.join(u' '), "pairs");
}

void TestUiPreview::changesAreTintedAndFound()
{
    ComparePanel panel;
    panel.resize(900, 600);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy compared(&panel, &ComparePanel::compared);
    panel.compare(makePdf(6), s("Before"), makePdf(6, {{2, s("harbour gate 3")}, {4, s("harbour page 5 and more")}}));
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
    QList<int> changed;
    for (const PagePair &pair : panel.pairs()) {
        if (pair.isChanged())
            changed.append(pair.after);
    }
    QCOMPARE(changed, QList<int>({2, 4}));
    // Only the words that differ: they stand near the top, at 100 points.
    for (const QRectF &place : panel.pairs().at(2).places)
        QVERIFY2(place.top() > 80 && place.bottom() < 130 && place.left() > 100, qPrintable(s("%1 %2").arg(place.top()).arg(place.bottom())));
    QVERIFY2(panel.words().contains(u'2'), qPrintable(panel.words()));
    QTest::mouseClick(panel.nextButton(), Qt::LeftButton);
    QCOMPARE(panel.after()->currentPage(), 2);
    QCOMPARE(panel.before()->currentPage(), 2);
    panel.after()->setFocus();
    QTest::keyClick(panel.after(), Qt::Key_F4);
    QCOMPARE(panel.after()->currentPage(), 4);
    QTest::keyClick(panel.after(), Qt::Key_F4); // round
    QCOMPARE(panel.after()->currentPage(), 2);
    QTest::keyClick(panel.after(), Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(panel.after()->currentPage(), 4);
    // They scroll together.
    QTest::keyClick(panel.after(), Qt::Key_Home);
    QCOMPARE(panel.before()->currentPage(), 0);
    QTest::keyClick(panel.before(), Qt::Key_End);
    QVERIFY(panel.after()->currentPage() >= 4);
    panel.after()->goToPage(2);
    QTRY_VERIFY(panel.after()->isSettled());
    const QImage picture = panel.after()->viewport()->grab().toImage();
    int tinted = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            tinted += color.red() > 240 && color.blue() < 210 ? 1 : 0;
        }
    }
    QVERIFY(tinted > 30);
}

void TestUiPreview::theSameLooksTheSame()
{
    ComparePanel panel;
    panel.resize(900, 600);
    panel.show();
    QSignalSpy compared(&panel, &ComparePanel::compared);
    panel.compare(makePdf(3), s("Before"), makePdf(3));
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
    QVERIFY(!panel.nextButton()->isEnabled());
    for (const PagePair &pair : panel.pairs())
        QVERIFY(!pair.isChanged());
    // A newer state comes over one that is being compared, and a page more pushes the others down without changing them.
    panel.compare(makePdf(3), s("Before"), makePdf(200));
    panel.compare(makePdf(3), s("Before"), makePdf(4, {{0, s("new")}}));
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 2, 20'000);
    QCOMPARE(panel.pairs().size(), 4);
    panel.compare("no pdf", s("Before"), makePdf(3));
    QTRY_VERIFY_WITH_TIMEOUT(panel.words().contains(s("no PDF any more")), 20'000);
}

void TestUiPreview::thumbnailsAreOnPaper()
{
    PdfPanel panel;
    panel.show();
    QVERIFY(show(panel, makePdf(2)));
    ThumbnailModel model;
    model.setPdf(openPdf(makePdf(2), thread()));
    QSignalSpy drawn(&model, &QAbstractItemModel::dataChanged);
    model.index(0, 0).data(Qt::DecorationRole);
    QVERIFY(drawn.wait());
    const QImage picture = model.index(0, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
    for (const QPoint at : {QPoint(5, 5), picture.rect().center(), picture.rect().bottomRight() - QPoint(5, 5)})
        QCOMPARE(picture.pixelColor(at), QColor(Qt::white));
}

void TestUiPreview::textIsFound()
{
    TextPanel panel;
    panel.resize(400, 300);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += i % 100 == 99 ? "the Harbour\n" : "a line\n";
    panel.view()->showText(text, false);
    QTRY_VERIFY(panel.view()->isSettled());
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel.searchField()->hasFocus());
    QTest::keyClicks(panel.searchField(), s("harbour"));
    QCOMPARE(panel.hitCount(), 5);
    QTest::keyClick(panel.searchField(), Qt::Key_Return);
    QCOMPARE(panel.view()->textCursor().blockNumber(), 99);
    QTest::keyClick(panel.searchField(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(panel.view()->textCursor().blockNumber(), 499);
    QVERIFY(!panel.view()->extraSelections().isEmpty());
    QTest::keyClick(panel.searchField(), Qt::Key_Escape);
    QVERIFY(panel.view()->hasFocus());
    QCOMPARE(panel.hitCount(), 0);
}

void TestUiPreview::textOfAPageIsSelectedAndCopied()
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

QTEST_MAIN(TestUiPreview)
#include "tst_ui_preview.moc"
