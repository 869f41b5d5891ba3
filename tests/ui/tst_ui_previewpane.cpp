// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows, of a real Engine that converts for real.
#include "ui/heartbeat.h"
#include "ui/previewpanetest.h"

#include "testpaths.h"
#include "ui/common/notice.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewchoice.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/textview.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace quayside;
using quayside::test::Heartbeat;
using quayside::test::PreviewPaneTest;
using quayside::test::s;

class TestUiPreviewPane final : public PreviewPaneTest
{
    Q_OBJECT

private Q_SLOTS:
    void thePaneShowsTheFilesBytes();
    void wordsFromRightToLeftAreFound();
    void anOptionStartsItAgain();
    void onlyTheLastWishAppears();
    void errorsArePlainWordsAndPass();
    void aFinishedFileIsShown_data();
    void aFinishedFileIsShown();
    void printingIsOffered();
    void linksAreOffered();
    void everyResultHasATab();
    void aLanguageIsChosen();
    void stagesAreTold();
    void whatNoViewShowsIsShownAsPages_data();
    void whatNoViewShowsIsShownAsPages();
    void anEbookIsShownByChapter();
    void aLongDocumentIsLeftInPassing();
    void aBookLeavesTheWindowAlive();
};

void TestUiPreviewPane::thePaneShowsTheFilesBytes()
{
    QDir().mkpath(in("out"));
    QVERIFY(!m_pane->shownWords().isEmpty()); // the empty state says what to do
    const QMap<QString, QString> kinds{
        {s("pdf"), s("pdf")}, {s("html"), s("html")}, {s("markdown"), s("text")}, {s("json"), s("text")}, {s("text"), s("text")}};
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        const ExportRequest wanted = request(qPrintable(it.key()));
        QSignalSpy ready(m_pane->controller(), &PreviewController::ready);
        m_pane->want(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), it.value(), 20'000);
        const QByteArray shown = m_pane->shownBytes();
        QVERIFY(!shown.isEmpty());
        if (it.key() == s("pdf"))
            QTRY_COMPARE(m_pane->pdf()->bytes(), shown);
        auto receipt = m_engine->submit(batchOf(wanted));
        receipt.waitForFinished();
        QVERIFY(receipt.result().has_value());
        const JobId id = receipt.result()->jobs.constFirst();
        const auto job = [&] {
            auto answer = m_engine->job(id);
            answer.waitForFinished();
            return *answer.result();
        };
        QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Succeeded, 20'000);
        QFile saved(job().artifacts.constFirst().path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), shown);
    }
}

void TestUiPreviewPane::wordsFromRightToLeftAreFound()
{
    put("he.md", "הנמל הישן\n\nwords\n\nדרך הנמל\n");
    m_pane->want(request("pdf", "he.md"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    for (const auto &[words, count] : {std::pair{"הנמל", 2}, std::pair{"הנמל הישן", 1}, std::pair{"words", 1}, std::pair{"sdrow", 0}}) {
        m_pane->pdf()->searchField()->setText(s(words));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->pdf()->hitCount(), count, 20'000);
    }
}

void TestUiPreviewPane::anOptionStartsItAgain()
{
    ExportRequest wanted = request("html");
    m_pane->want(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    QVERIFY(m_pane->shownBytes().contains("<html"));
    wanted.settings[wanted.target].values.insert(s("fragment"), true);
    m_pane->want(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(isDone() && !m_pane->shownBytes().contains("<html"), 20'000);
    QVERIFY(m_pane->shownBytes().contains("Harbour"));
}

void TestUiPreviewPane::onlyTheLastWishAppears()
{
    QByteArray text;
    for (int i = 0; i < 8000; ++i)
        text += "Paragraph " + QByteArray::number(i) + " of the long one.\n\n";
    put("long.md", text);
    QSignalSpy ready(m_pane->controller(), &PreviewController::ready);
    m_pane->want(request("pdf", "long.md"));
    QTRY_VERIFY(m_pane->controller()->isBusy());
    m_pane->want(request("markdown"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 20'000);
    QTRY_VERIFY(!m_pane->controller()->isBusy());
    QCOMPARE(ready.count(), 1);
    // A PDF that is opened for showing just then does not come over what was asked for after it either.
    m_pane->want(request("pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 20'000);
    m_pane->want(request("html"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("html"), 20'000);
    m_pane->want(request("text"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 20'000);
    QTRY_VERIFY(!m_pane->controller()->isBusy());
    QCOMPARE(m_pane->shownKind(), s("text"));
}

void TestUiPreviewPane::errorsArePlainWordsAndPass()
{
    QVERIFY(QFile::remove(in("a.md")));
    m_pane->want(request("pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownWords().contains(s("a.md")), 20'000);
    QVERIFY(m_pane->shownKind().isEmpty());
    QVERIFY(!m_pane->printButton()->isEnabled());
    put("a.md", "# Back again\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    put("broken.html", QByteArray("<div>").repeated(200'000));
    m_pane->want(request("pdf", "broken.html"));
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownWords().contains(s("broken.html")), 20'000);
}

void TestUiPreviewPane::aFinishedFileIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("kind");
    QTest::newRow("html") << s("page.html") << QByteArray("<h1>Saved</h1>") << s("text/html") << s("html");
    QTest::newRow("markdown") << s("notes.md") << QByteArray("# Saved\n") << s("text/markdown") << s("text");
    QTest::newRow("json") << s("data.json") << QByteArray("{}") << s("application/json") << s("text");
    QTest::newRow("zip") << s("all.zip") << QByteArray("PK\3\4\0\0", 6) << s("application/zip") << QString();
    QTest::newRow("broken pdf") << s("x.pdf") << QByteArray("%PDF-1.7 cut off") << s("application/pdf") << QString();
}

void TestUiPreviewPane::aFinishedFileIsShown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    QFETCH(QString, kind);
    m_pane->want(request("text"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    const QByteArray own = m_pane->shownBytes();
    put(qPrintable(name), bytes);
    Artifact artifact;
    artifact.path = in(qPrintable(name));
    artifact.mediaType = mediaType;
    m_pane->showFile(artifact);
    if (kind.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->shownWords().isEmpty(), 20'000);
    else
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownBytes(), bytes, 20'000);
    QCOMPARE(m_pane->shownKind(), kind);
    m_pane->want(request("text")); // the same wish as before is no reason to leave the file
    QCOMPARE(m_pane->shownKind(), kind);
    m_pane->leaveFile();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownBytes(), own, 20'000);
    artifact.path = in("gone.pdf");
    m_pane->showFile(artifact);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownWords().contains(s("gone.pdf")), 20'000);
    m_pane->want(request("markdown")); // another wish is
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 20'000);
}

void TestUiPreviewPane::printingIsOffered()
{
    QSignalSpy request1(m_pane.get(), &PreviewPane::printWanted);
    QSignalSpy file(m_pane.get(), &PreviewPane::printFileWanted);
    m_pane->want(request("html"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    m_pane->printButton()->click();
    QCOMPARE(request1.count(), 1);
    QCOMPARE(request1.at(0).at(0).value<ExportRequest>(), request("html"));
    m_pane->want(request("pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    put("saved.pdf", m_pane->shownBytes());
    Artifact artifact;
    artifact.path = in("saved.pdf");
    artifact.mediaType = s("application/pdf");
    QSignalSpy shown(m_pane->pdf(), &PdfPanel::shown);
    m_pane->showFile(artifact);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 20'000);
    m_pane->printButton()->click();
    QCOMPARE(request1.count(), 1);
    QCOMPARE(file.count(), 1);
    QVERIFY(file.at(0).at(0).toByteArray().startsWith("%PDF-"));
    QCOMPARE(file.at(0).at(1).toString(), s("saved.pdf"));
}

void TestUiPreviewPane::linksAreOffered()
{
    Q_EMIT m_pane->html()->view()->linkClicked(s("https://example.org/a"));
    QVERIFY(m_pane->notice()->text().contains(s("https://example.org/a")));
}

void TestUiPreviewPane::everyResultHasATab()
{
    m_pane->setFormats(m_engine->providers().result());
    m_pane->want({request("pdf"), request("html"), request("markdown")});
    QTabBar *tabs = m_pane->choice()->tabs();
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->tabText(1), s("HTML"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("html"), 20'000);
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 20'000);
    // What was chosen stays chosen while other things change, and the first takes over from what is gone.
    m_pane->want({request("markdown"), request("html")});
    QCOMPARE(tabs->currentIndex(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 20'000);
    m_pane->want({request("html"), request("pdf")});
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("html"), 20'000);
    m_pane->want({request("html")});
    QVERIFY(!m_pane->choice()->isVisible());
    // Two results of one format are told apart by their presets.
    ExportRequest archived = request("pdf");
    archived.preset = s("Archive");
    m_pane->want({request("pdf"), archived});
    QCOMPARE(tabs->tabText(1), s("PDF · Archive"));
}

void TestUiPreviewPane::aLanguageIsChosen()
{
    put("a.md", "# Hafen\n\n> [!NOTE]\n> x\n");
    ExportRequest german = request("html");
    german.locales = {s("de")};
    ExportRequest french = request("html");
    french.locales = {s("fr")};
    m_pane->want({german, french});
    QComboBox *languages = m_pane->choice()->languages();
    QVERIFY(languages->isVisible());
    QVERIFY(!m_pane->choice()->tabs()->isVisible());
    QCOMPARE(languages->itemText(0), s("German"));
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownBytes().contains("Hinweis"), 20'000);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->shownBytes().contains("Remarque") || m_pane->shownBytes().contains("Note"), 20'000);
    QVERIFY(!m_pane->shownBytes().contains("Hinweis"));
    m_pane->want({french, german}); // in another order
    QCOMPARE(languages->currentData().toString(), s("fr"));
}

void TestUiPreviewPane::stagesAreTold()
{
    put("a.md", quayside::test::manyParagraphs(3000, "End.\n"));
    QSignalSpy told(m_pane->controller(), &PreviewController::progressed);
    m_pane->want(request("pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("pdf"), 20'000);
    QVERIFY(told.count() >= 2);
    int before = -1; // the first may be nothing yet
    for (const QList<QVariant> &one : told) {
        QVERIFY(one.at(0).toInt() > before);
        QVERIFY(!one.at(1).toString().isEmpty());
        before = one.at(0).toInt();
    }
    QVERIFY(before > 20 && before < 100); // as far as laying out
}

void TestUiPreviewPane::whatNoViewShowsIsShownAsPages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("docx") << s("pdf");
    QTest::newRow("pptx") << s("pdf");
    QTest::newRow("rtf") << s("pdf");
    QTest::newRow("xlsx") << s("html");
}

void TestUiPreviewPane::whatNoViewShowsIsShownAsPages()
{
    QFETCH(QString, kind);
    m_pane->setFormats(m_engine->providers().result());
    m_pane->want({request(QTest::currentDataTag()), request("text")});
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), kind, 20'000);
    QVERIFY2(m_pane->remark().contains(kind.toUpper()), qPrintable(m_pane->remark()));
    QTest::mouseClick(m_pane->choice()->tabs(), Qt::LeftButton, {}, m_pane->choice()->tabs()->tabRect(1).center());
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 20'000);
    QVERIFY(m_pane->remark().isEmpty());
}

/// An e-book is shown as it is read: page by page, with its style sheet and pictures, links between its pages followed.
void TestUiPreviewPane::anEbookIsShownByChapter()
{
    put("book.md", "---\ntitle: Harbour\n---\n# First\n\nSee [there](#second).\n\n# Second\n\nText.\n\n# Third\n");
    m_pane->setFormats(m_engine->providers().result());
    m_pane->want(request("epub", "book.md"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("html"), 20'000);
    QVERIFY(m_pane->remark().isEmpty());
    QComboBox *pages = m_pane->html()->pages();
    QVERIFY(pages->isVisible());
    const int first = pages->findText(s("First"), Qt::MatchEndsWith);
    QVERIFY(first >= 0);
    pages->setFocus();
    while (pages->currentIndex() < first)
        QTest::keyClick(pages, Qt::Key_Down);
    HtmlView *view = m_pane->html()->view();
    QTRY_COMPARE(view->title(), s("First"));
    QTRY_VERIFY(view->isSettled());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QTRY_VERIFY(view->currentLink().endsWith(s("#second")));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(view->title(), s("Second"));
    QVERIFY(pages->currentText().endsWith(s("Second")));
    put("book.md", "# Only\n\nText.\n"); // changed on disk: the place is kept as far as there is one
    QTRY_VERIFY_WITH_TIMEOUT(pages->findText(s("Only"), Qt::MatchEndsWith) >= 0, 20'000);
    m_pane->want(request("html"));
    QTRY_VERIFY_WITH_TIMEOUT(!pages->isVisible(), 20'000);
}

/// What a long document has left in the views, outline and small pictures of pages among them, is taken down in portions.
void TestUiPreviewPane::aLongDocumentIsLeftInPassing()
{
    constexpr int pages = 2'000;
    QByteArray text;
    for (int page = 1; page <= pages; ++page)
        text += "# Chapter " + QByteArray::number(page) + "\n\nWords.\n\n\\newpage\n\n";
    put("long.md", text);
    const auto *outline = m_pane->pdf()->findChild<QTreeView *>();
    const auto isSeen = [&](int count) {
        const auto document = m_pane->pdf()->document();
        return document && document->pageCount() == count && m_pane->pdf()->view()->isSettled() && outline->model()->rowCount() == count;
    };
    m_pane->want(request("pdf", "long.md"));
    Heartbeat come;
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(pages), 60'000);
    Heartbeat left;
    m_pane->want(request("pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(1), 20'000);
    qInfo("%d pages: window's thread at most %.1f ms at work (%.1f on the wall) until shown, %.1f (%.1f) until left", pages, come.longestWork, come.longestWall,
          left.longestWork, left.longestWall);
    QVERIFY2(come.longestWork < test::frozen, qPrintable(QString::number(come.longestWork)));
    QVERIFY2(left.longestWork < test::frozen, qPrintable(QString::number(left.longestWork)));
}

// A book of about 400 pages: how long the window's thread is away while it is made, opened and leafed through, and how soon it is seen.
void TestUiPreviewPane::aBookLeavesTheWindowAlive()
{
    const QString rust = QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/rust-book/src");
    if (!QFile::exists(rust + s("/SUMMARY.md")))
        QSKIP("the shared corpora are not beside the project");
    ExportRequest wanted = request("pdf");
    wanted.sourceKind = s("book");
    wanted.settings[sourceScope].values.insert(s("path"), rust);
    QElapsedTimer timer;
    qint64 made = 0;
    qint64 seen = 0;
    connect(m_pane->controller(), &PreviewController::ready, this, [&] { made = timer.elapsed(); });
    connect(m_pane->pdf()->view(), &PagesView::settled, this, [&] { seen = seen > 0 ? seen : timer.elapsed(); });
    Heartbeat heart;
    timer.start();
    m_pane->want(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(seen > 0, 60'000);
    const double workShown = heart.longestWork;
    const double wallShown = heart.longestWall;
    QVERIFY(m_pane->pdf()->document()->pageCount() > 350);
    PdfView *view = m_pane->pdf()->view();
    for (int page = 0; page < m_pane->pdf()->document()->pageCount(); page += 40) {
        view->goToPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), 20'000);
    }
    qInfo("book: made %lld ms, first pages seen %lld ms after; window's thread at most %.1f ms at work (%.1f on the wall) until shown, %.1f (%.1f) leafing",
          static_cast<long long>(made), static_cast<long long>(seen - made), workShown, wallShown, heart.longestWork, heart.longestWall);
    QVERIFY2(heart.longestWork < test::frozen, qPrintable(QString::number(heart.longestWork)));

    wanted.target = s("html");
    Heartbeat html;
    timer.restart();
    QSignalSpy shown(m_pane->html()->view(), &HtmlView::shown);
    m_pane->want(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() || !m_pane->shownWords().isEmpty(), 120'000);
    qInfo("book as HTML: %s after %lld ms; window's thread at most %.1f ms at work (%.1f on the wall)", shown.isEmpty() ? "refused" : "shown",
          static_cast<long long>(timer.elapsed()), html.longestWork, html.longestWall);
    QVERIFY2(html.longestWork < test::frozen, qPrintable(QString::number(html.longestWork)));

    wanted.target = s("json");
    Heartbeat text;
    m_pane->want(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->text()->isSettled(), 60'000);
    qInfo("book as JSON: window's thread at most %.1f ms at work (%.1f on the wall)", text.longestWork, text.longestWall);
    QVERIFY2(text.longestWork < test::frozen, qPrintable(QString::number(text.longestWork)));
}

QTEST_MAIN(TestUiPreviewPane)
#include "tst_ui_previewpane.moc"
