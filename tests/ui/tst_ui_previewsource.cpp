// SPDX-License-Identifier: GPL-3.0-or-later
// The pane and the files behind it: what it is made from, the places in it, the last export of it.
#include "ui/previewpanetest.h"

#include "ui/common/notice.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/warningslist.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace quayside;
using quayside::test::PreviewPaneTest;
using quayside::test::s;

class TestUiPreviewSource final : public PreviewPaneTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatItIsMadeFromIsFollowed();
    void whatChangesBeforeItIsShownIsFollowed_data();
    void whatChangesBeforeItIsShownIsFollowed();
    void aWarningLeadsToItsPlaceAndBack();
    void aClickTellsTheLineOfTheSource();
    void itIsComparedWithTheLastExport();

private:
    /// Clicks into the page at @p y, in points.
    void click(int page, double y) const;
};

void TestUiPreviewSource::whatItIsMadeFromIsFollowed()
{
    put("a.md", "# Harbour\n\n![quay](quay.png)\n");
    const auto putImage = [&](const QColor &color) {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(image.save(in("quay.png")));
    };
    m_pane->want(request("html"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    const auto changes = [&](const std::function<void()> &change) {
        const QByteArray before = m_pane->shownBytes();
        change();
        return QTest::qWaitFor([&] { return isDone() && m_pane->shownBytes() != before; }, 20'000);
    };
    QVERIFY(!m_pane->warnings()->warnings().isEmpty()); // the image is missing
    QVERIFY(changes([&] { putImage(Qt::red); }));
    QTRY_VERIFY(!m_pane->warnings()->isVisible());
    QVERIFY(changes([&] { putImage(Qt::blue); }));
    QVERIFY(changes([&] { put("a.md", "# Other\n\n![quay](quay.png)\n"); }));
    QVERIFY(changes([&] {
        put("a.md~", "# Renamed over it\n");
        QCOMPARE(std::rename(qPrintable(in("a.md~")), qPrintable(in("a.md"))), 0);
    }));
    QVERIFY(m_pane->shownBytes().contains("Renamed over it"));
    auto *follower = m_pane->findChild<FileFollower *>();
    QSignalSpy changed(follower, &FileFollower::changed);
    QSignalSpy busy(m_pane->controller(), &PreviewController::busyChanged);
    m_pane->hide();
    put("a.md", "# While nobody looked\n");
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(busy.count(), 0);
    m_pane->show(); // made only now that somebody does
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownBytes().contains("While nobody looked"), 20'000);
}

void TestUiPreviewSource::whatChangesBeforeItIsShownIsFollowed_data()
{
    using Change = std::function<void()>;
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<Change>("meanwhile");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("the document") << QByteArray("# First\n") << Change([this] { put("a.md", "# Another one\n"); }) << QByteArray("Another one");
    QTest::newRow("an image that came") << QByteArray("![quay](quay.png)\n") << Change([this] {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(in("quay.png")));
    }) << QByteArray("data:image/png");
    QTest::newRow("a document that came") << QByteArray() << Change([this] { put("a.md", "# Came late\n"); }) << QByteArray("Came late");
}

void TestUiPreviewSource::whatChangesBeforeItIsShownIsFollowed()
{
    QFETCH(QByteArray, source);
    QFETCH(std::function<void()>, meanwhile);
    QFETCH(QByteArray, shown);
    if (source.isEmpty())
        QVERIFY(QFile::remove(in("a.md")));
    else
        put("a.md", source);
    m_meanwhile = meanwhile;
    m_pane->want(request("html"));
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownBytes().contains(shown), 20'000);
    QVERIFY(!m_meanwhile);
}

void TestUiPreviewSource::click(int page, double y) const
{
    PdfView *view = m_pane->pdf()->view();
    view->goToPage(page, qMax(0.0, y - 50));
    const QRect rect = view->pageOnScreen(page);
    const double scale = rect.height() / m_pane->pdf()->document()->pagePointSize(page).height();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {rect.center().x(), rect.top() + int(y * scale)});
}

void TestUiPreviewSource::aWarningLeadsToItsPlaceAndBack()
{
    put("a.md", quayside::test::manyParagraphs(120, "![quay](gone.png)\n\nThe end.\n")); // in line 241
    m_pane->want(request("pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    WarningsList *warnings = m_pane->warnings();
    QVERIFY(warnings->isVisible());
    QVERIFY(!warnings->list()->isVisible());
    const auto found = std::find_if(warnings->warnings().cbegin(), warnings->warnings().cend(),
                                    [](const Warning &warning) { return warning.code == WarningCode::ImageMissing; });
    QVERIFY(found != warnings->warnings().cend());
    QCOMPARE(found->line, 241);
    QTest::mouseClick(warnings->button(), Qt::LeftButton);
    QVERIFY(warnings->list()->isVisible());
    QCOMPARE(m_pane->pdf()->view()->currentPage(), 0);
    QListWidgetItem *item = warnings->list()->item(int(found - warnings->warnings().cbegin()));
    QVERIFY2(item->text().contains(s("241")), qPrintable(item->text()));
    warnings->list()->scrollToItem(item);
    QTest::mouseClick(warnings->list()->viewport(), Qt::LeftButton, {}, warnings->list()->visualItemRect(item).center());
    PdfView *view = m_pane->pdf()->view();
    const int last = m_pane->pdf()->document()->pageCount() - 1;
    QVERIFY(last > 0);
    QVERIFY(view->shownStretch());
    QCOMPARE(view->shownStretch()->page, last);
    QCOMPARE(view->currentPage(), last);
    QVERIFY(m_pane->sourceButton()->isVisible());
    QSignalSpy source(m_pane.get(), &PreviewPane::sourceWanted);
    QTest::mouseClick(m_pane->sourceButton(), Qt::LeftButton);
    QCOMPARE(source.count(), 1);
    QCOMPARE(source.at(0).at(0).toString(), in("a.md"));
    QCOMPARE(source.at(0).at(1).toInt(), 241);
    // And back: a click on the marked place of the page.
    click(last, view->shownStretch()->top + 2);
    QVERIFY(!view->shownStretch());
    QTest::mouseClick(m_pane->sourceButton(), Qt::LeftButton);
    QCOMPARE(source.count(), 2);
    QCOMPARE(source.at(1).at(1).toInt(), 241);
}

void TestUiPreviewSource::aClickTellsTheLineOfTheSource()
{
    put("book/SUMMARY.md", "- [One](one.md)\n- [Two](two.md)\n");
    put("book/one.md", "# One\n\nFirst.\n");
    put("book/two.md", "---\ntitle: x\n---\n# Two\n\n- Second\n- Third\n");
    ExportRequest wanted = request("pdf", "book");
    wanted.sourceKind = s("book");
    QList<SourcePlace> places;
    connect(m_pane->controller(), &PreviewController::ready, this, [&](const Preview &preview) { places = preview.places; });
    m_pane->want(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    QStringList lines;
    for (const SourcePlace &place : std::as_const(places))
        lines.append(s("%1:%2").arg(place.file, QString::number(place.line)));
    QCOMPARE(lines, QStringList({s("one.md:1"), s("one.md:3"), s("two.md:4"), s("two.md:6"), s("two.md:7")}));
    QSignalSpy source(m_pane.get(), &PreviewPane::sourceWanted);
    click(places.at(4).page, places.at(4).y + 4);
    QTest::mouseClick(m_pane->sourceButton(), Qt::LeftButton);
    QCOMPARE(source.count(), 1);
    QCOMPARE(source.at(0).at(0).toString(), in("book/two.md"));
    QCOMPARE(source.at(0).at(1).toInt(), 7);
}

void TestUiPreviewSource::itIsComparedWithTheLastExport()
{
    QDir().mkpath(in("out"));
    put("a.md", "# Harbour\n\nThe quay is open.\n");
    m_pane->want(request("pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    QTRY_VERIFY(m_pane->compareButton()->isEnabled());
    QTest::mouseClick(m_pane->compareButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_pane->compareButton()->isChecked()); // there is none yet
    QVERIFY(m_pane->notice()->text().contains(s("history")));

    const auto receipt = m_engine->submit(batchOf(request("pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(receipt.isFinished(), 20'000);
    QVERIFY(receipt.result());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in("out/a.pdf")), 20'000);
    const auto isDone = [&] {
        const auto job = m_engine->job(receipt.result()->jobs.first());
        return QTest::qWaitFor([&] { return job.isFinished(); }, 5000) && job.result() && job.result()->state == JobState::Succeeded;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    QSignalSpy compared(m_pane->compare(), &ComparePanel::compared);
    QTest::mouseClick(m_pane->compareButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
    QVERIFY(m_pane->compare()->isVisible());
    QVERIFY(!m_pane->compare()->pairs().first().isChanged());
    // What is written meanwhile is compared anew.
    put("a.md", "# Harbour\n\nThe quay is closed today.\n");
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 2, 20'000);
    QVERIFY(m_pane->compare()->isVisible());
    QVERIFY(m_pane->compare()->pairs().first().isChanged());
    QTest::mouseClick(m_pane->compareButton(), Qt::LeftButton);
    QVERIFY(m_pane->pdf()->isVisible());
    // Another document, and what is no PDF, leave the comparison.
    QTest::mouseClick(m_pane->compareButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 3, 20'000);
    m_pane->want(request("html"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("html"), 20'000);
    QVERIFY(!m_pane->compareButton()->isEnabled() && !m_pane->compareButton()->isChecked());
    // A file that is gone is said.
    QVERIFY(QFile::remove(in("out/a.pdf")));
    m_pane->want(request("pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    QTRY_VERIFY(m_pane->compareButton()->isEnabled());
    QTest::mouseClick(m_pane->compareButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->notice()->text().contains(s("a.pdf")), 20'000);
    QVERIFY(!m_pane->compareButton()->isChecked());
}

QTEST_MAIN(TestUiPreviewSource)
#include "tst_ui_previewsource.moc"
