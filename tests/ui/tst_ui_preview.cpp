// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/filefollower.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewcontroller.h"
#include "ui/printing/printer.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray makePdf(int pages)
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
        painter.drawText(100, 100, s("harbour page %1").arg(page + 1));
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

} // namespace

class TestPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestWins();
    void theSameIsAskedOnce();
    void pagesAreDrawnAndFound();
    void aBrokenPdfLeavesTheGoodOne();
    void aThousandPagesOpenAtOnce();
    void htmlIsDrawnWithoutTheNetwork();
    void htmlLinksAreOnlyTold();
    void aFileIsFollowedWhenReplaced();
    void pagesArePrintedInTheirRange();
};

void TestPreview::theLatestWins()
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

void TestPreview::theSameIsAskedOnce()
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

void TestPreview::pagesAreDrawnAndFound()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QVERIFY(panel.showPdf(makePdf(5), false));
    QTRY_VERIFY(panel.view()->isSettled());
    QVERIFY(panel.view()->fitsWidth());
    panel.searchField()->setText(s("harbour"));
    QTRY_COMPARE(panel.search()->rowCount({}), 5);
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

void TestPreview::aBrokenPdfLeavesTheGoodOne()
{
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QVERIFY(panel.showPdf(makePdf(2), false));
    QVERIFY(!panel.showPdf(QByteArray("%PDF-1.7 and then nothing"), false));
    QCOMPARE(panel.document()->pageCount(), 2);
    panel.view()->goToPage(1);
    const int place = panel.view()->verticalScrollBar()->value();
    QVERIFY(place > 0);
    QVERIFY(panel.showPdf(makePdf(2), true));
    QVERIFY(qAbs(panel.view()->verticalScrollBar()->value() - place) < 8); // stays where the reader was
}

void TestPreview::aThousandPagesOpenAtOnce()
{
    const QByteArray pdf = makePdf(1000);
    PdfPanel panel;
    panel.resize(600, 700);
    panel.show();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(panel.showPdf(pdf, false));
    const qint64 opened = timer.elapsed();
    QTRY_VERIFY(panel.view()->isSettled());
    qInfo("1,000 pages: opened in %lld ms, first page seen after %lld ms", static_cast<long long>(opened), static_cast<long long>(timer.elapsed()));
    QVERIFY2(opened < 2000, qPrintable(QString::number(opened)));
}

void TestPreview::htmlIsDrawnWithoutTheNetwork()
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
    QVERIFY(view.showPage(QByteArray(page).replace("%1", "file://" + onDisk.toUtf8()), {}, false));
    QCOMPARE(view.title(), s("Quay"));
    QCOMPARE(reds(view), 0); // nothing from the disk
    QVERIFY(view.showPage(QByteArray(page).replace("%1", onDisk.toUtf8()), {}, false));
    QCOMPARE(reds(view), 0);
    QVERIFY(view.showPage(QByteArray(page).replace("%1", "images/a.png"), {{s("images/a.png"), png}}, false));
    QCOMPARE(reds(view), 400);
    QVERIFY(view.showPage(QByteArray(page).replace("%1", "data:image/png;base64," + png.toBase64()), {}, false));
    QCOMPARE(reds(view), 400);
}

void TestPreview::htmlLinksAreOnlyTold()
{
    HtmlView view;
    view.resize(400, 300);
    view.show();
    QSignalSpy clicked(&view, &HtmlView::linkClicked);
    QVERIFY(view.showPage("<html><body style='margin:0'><a href='https://example.org/' style='display:block;width:400px;height:100px'>go</a></body></html>", {}, false));
    QTest::mouseMove(view.viewport(), QPoint(20, 10));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.at(0).at(0).toString(), s("https://example.org/"));
}

void TestPreview::aFileIsFollowedWhenReplaced()
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
    follower.follow(path);
    // Following begins in another thread: write until the first change is seen.
    QTRY_VERIFY(write("two") && changed.wait(50));
    changed.clear();
    QVERIFY(QFile::remove(path)); // as editors do: away with the old one, then the new one
    QVERIFY(write("three"));
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QTRY_VERIFY(write("four") && changed.wait(50));
}

void TestPreview::pagesArePrintedInTheirRange()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(s("printed.pdf"));
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(out);
    printer->setFromTo(2, 4);
    printer->setPrintRange(QPrinter::PageRange);
    PagePrinter job(makePdf(6), std::move(printer));
    QSignalSpy progress(&job, &PagePrinter::progress);
    QSignalSpy finished(&job, &PagePrinter::finished);
    job.start();
    QCOMPARE(finished.count(), 0); // nothing is printed before the window had its turn
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY2(finished.at(0).at(0).toBool(), qPrintable(finished.at(0).at(1).toString()));
    QCOMPARE(progress.count(), 3);
    QPdfDocument printed;
    printed.load(out);
    QCOMPARE(printed.pageCount(), 3);
    const QSizeF size = printed.pagePointSize(0);
    QVERIFY(qAbs(size.width() - 595) < 2 && qAbs(size.height() - 842) < 2);
}

QTEST_MAIN(TestPreview)
#include "tst_ui_preview.moc"
