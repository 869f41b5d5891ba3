// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real Engine that converts for real.
#include "ui/heartbeat.h"

#include "base/whendone.h"
#include "local/localprovider.h"
#include "support/sourcefolder.h"
#include "ui/common/notice.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewchoice.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/textview.h"
#include "ui/preview/warningslist.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace quayside;
using quayside::test::Heartbeat;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The local provider, with something that happens after a preview was made and before anybody hears of it.
class MeanwhileProvider final : public ExportProvider
{
public:
    MeanwhileProvider(ThreadBudget &threads, std::function<void()> &meanwhile) : m_local(threads), m_meanwhile(meanwhile) {}
    [[nodiscard]] ProviderDescription description() const override { return m_local.description(); }
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override
    {
        // not QFuture::then, which may call twice what is attached while another thread ends the future
        auto promise = std::make_shared<QPromise<ExportResult>>();
        promise->start();
        const auto pass = [promise, meanwhile = std::exchange(m_meanwhile, {})](const ExportResult &result) {
            if (meanwhile)
                meanwhile();
            promise->addResult(result);
            promise->finish();
        };
        whenDone(m_local.start(request, std::move(control)), &m_context, pass, [promise] { promise->finish(); });
        return promise->future();
    }

private:
    LocalProvider m_local;
    QObject m_context;
    std::function<void()> &m_meanwhile; ///< once
};

} // namespace

class TestUiPreviewPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePaneShowsTheFilesBytes();
    void wordsFromRightToLeftAreFound();
    void anOptionStartsItAgain();
    void onlyTheLastWishAppears();
    void whatItIsMadeFromIsFollowed();
    void whatChangesBeforeItIsShownIsFollowed_data();
    void whatChangesBeforeItIsShownIsFollowed();
    void errorsArePlainWordsAndPass();
    void aFinishedFileIsShown_data();
    void aFinishedFileIsShown();
    void printingIsOffered();
    void linksAreOffered();
    void everyResultHasATab();
    void aLanguageIsChosen();
    void aWarningLeadsToItsPlaceAndBack();
    void aClickTellsTheLineOfTheSource();
    void stagesAreTold();
    void itIsComparedWithTheLastExport();
    void whatNoViewShowsIsShownAsPages_data();
    void whatNoViewShowsIsShownAsPages();
    void aBookLeavesTheWindowAlive();

private:
    [[nodiscard]] QString in(const char *name) const { return m_folder->in(name); }
    void put(const char *name, const QByteArray &bytes) const { m_folder->put(name, bytes); }
    [[nodiscard]] ExportRequest request(const char *target, const char *source = "a.md") const { return m_folder->request(target, source); }
    [[nodiscard]] bool isDone() const { return !m_pane->shownKind().isEmpty() && !m_pane->controller()->isBusy(); }

    /// Clicks into the page at @p y, in points.
    void click(int page, double y) const;

    std::unique_ptr<test::SourceFolder> m_folder;
    std::function<void()> m_meanwhile; ///< happens once, between the making of the next preview and its showing
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<PreviewPane> m_pane;
};

void TestUiPreviewPane::init()
{
    m_folder = std::make_unique<test::SourceFolder>();
    EngineConfig config;
    config.profileFolder = in("profile");
    m_engine = std::make_unique<Engine>(config, [this](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<MeanwhileProvider>(threads, m_meanwhile));
        return providers;
    });
    auto started = m_engine->start();
    started.waitForFinished();
    QVERIFY(started.result());
    m_pane = std::make_unique<PreviewPane>(*m_engine);
    m_pane->resize(600, 700);
    m_pane->show();
    put("a.md", "# Harbour\n\nFirst.\n");
}

void TestUiPreviewPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
}

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

void TestUiPreviewPane::whatItIsMadeFromIsFollowed()
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

void TestUiPreviewPane::whatChangesBeforeItIsShownIsFollowed_data()
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

void TestUiPreviewPane::whatChangesBeforeItIsShownIsFollowed()
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

namespace {

/// So many paragraphs, each two lines further down than the one before; then @p last.
QByteArray manyParagraphs(int count, const QByteArray &last)
{
    QByteArray text = "# Harbour\n\n";
    for (int i = 1; i < count; ++i)
        text += "Paragraph " + QByteArray::number(i) + " of the handbook.\n\n";
    return text + last;
}

} // namespace

void TestUiPreviewPane::click(int page, double y) const
{
    PdfView *view = m_pane->pdf()->view();
    view->goToPage(page, qMax(0.0, y - 50));
    const QRect rect = view->pageOnScreen(page);
    const double scale = rect.height() / m_pane->pdf()->document()->pagePointSize(page).height();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {rect.center().x(), rect.top() + int(y * scale)});
}

void TestUiPreviewPane::aWarningLeadsToItsPlaceAndBack()
{
    put("a.md", manyParagraphs(120, "![quay](gone.png)\n\nThe end.\n")); // in line 241
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

void TestUiPreviewPane::aClickTellsTheLineOfTheSource()
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

void TestUiPreviewPane::stagesAreTold()
{
    put("a.md", manyParagraphs(3000, "End.\n"));
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

void TestUiPreviewPane::itIsComparedWithTheLastExport()
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

void TestUiPreviewPane::whatNoViewShowsIsShownAsPages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("docx") << s("pdf");
    QTest::newRow("pptx") << s("pdf");
    QTest::newRow("rtf") << s("pdf");
    QTest::newRow("epub") << s("html");
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
    QVERIFY2(heart.longestWork < 50, qPrintable(QString::number(heart.longestWork)));

    wanted.target = s("html");
    Heartbeat html;
    timer.restart();
    QSignalSpy shown(m_pane->html()->view(), &HtmlView::shown);
    m_pane->want(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() || !m_pane->shownWords().isEmpty(), 120'000);
    qInfo("book as HTML: %s after %lld ms; window's thread at most %.1f ms at work (%.1f on the wall)", shown.isEmpty() ? "refused" : "shown",
          static_cast<long long>(timer.elapsed()), html.longestWork, html.longestWall);
    QVERIFY2(html.longestWork < 50, qPrintable(QString::number(html.longestWork)));

    wanted.target = s("json");
    Heartbeat text;
    m_pane->want(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownKind(), s("text"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->text()->isSettled(), 60'000);
    qInfo("book as JSON: window's thread at most %.1f ms at work (%.1f on the wall)", text.longestWork, text.longestWall);
    QVERIFY2(text.longestWork < 50, qPrintable(QString::number(text.longestWork)));
}

QTEST_MAIN(TestUiPreviewPane)
#include "tst_ui_previewpane.moc"
