// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heartbeat.h"

#include "ui/printing/pageprinter.h"
#include "ui/printing/printing.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/sheetsview.h"

#include "convert/convert.h"
#include "local/localprovider.h"
#include "page/page.h"
#include "ui/common/notice.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QPageRanges>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool has(const char *tool)
{
    return !QStandardPaths::findExecutable(s(tool)).isEmpty();
}

QString output(const char *tool, const QStringList &arguments)
{
    QProcess process;
    process.start(s(tool), arguments);
    return process.waitForFinished(30'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QByteArray aPdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
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

/// Width of the box of the first @p word on the first page of a PDF, in points.
double widthOf(const QString &word, const QString &path)
{
    const QRegularExpression box(s("xMin=\"([0-9.]+)\"[^>]*xMax=\"([0-9.]+)\"[^>]*>") + word);
    const auto match = box.match(output("pdftotext", {s("-bbox"), path, s("-")}));
    return match.captured(2).toDouble() - match.captured(1).toDouble();
}

/// A window with all that printing needs around it.
struct Desk {
    explicit Desk(const QString &profile) : engine(configOf(profile), local), printing(engine, notice, &window)
    {
        auto starting = engine.start();
        starting.waitForFinished();
        started = bool(starting.result());
        window.show();
    }
    static EngineConfig configOf(const QString &profile)
    {
        EngineConfig config;
        config.profileFolder = profile;
        return config;
    }
    static std::vector<std::unique_ptr<ExportProvider>> local(ThreadBudget &threads)
    {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    }

    Engine engine;
    QWidget window;
    Notice notice{&window};
    Printing printing;
    bool started = false;
};

} // namespace

class TestUiPrinting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreChosen_data();
    void pagesAreChosen();
    void textIsPrintedAsText();
    void anotherPaper_data();
    void anotherPaper();
    void eachPageIsTurned();
    void aFinishedFileIsPrintedAsPictures();
    void aLongDocumentLeavesTheWindowAlive();
    void aStopIsHeard();
    void theSheetsAreShown();
    void fromTheWishToThePaper();
    void whatCannotBePrintedIsSaid();

private:
    [[nodiscard]] QString in(const char *name) const { return m_folder.filePath(s(name)); }
    ExportRequest request(const char *name, const QByteArray &markdown) const;
    std::unique_ptr<QPrinter> pdfPrinter(const char *name) const;
    bool print(const SharedPrintPages &pages, const QList<int> &numbers, std::unique_ptr<QPrinter> printer, PrintScale scale = PrintScale::Fit) const;

    QTemporaryDir m_folder;
    SharedPrintPages longDocument() const;
    SharedPrintPages m_pages; ///< four pages of A4: "Chapter one" … "Chapter four"
};

ExportRequest TestUiPrinting::request(const char *name, const QByteArray &markdown) const
{
    QFile file(in(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(markdown);
    ExportRequest wanted;
    wanted.settings[sourceScope].values.insert(s("path"), file.fileName());
    wanted.title = s(name);
    wanted.target = s("pdf");
    wanted.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return wanted;
}

void TestUiPrinting::initTestCase()
{
    QByteArray text;
    for (const char *number : {"one", "two", "three", "four"})
        text += QByteArray(text.isEmpty() ? "" : "\n\\newpage\n\n") + "# Chapter " + number + "\n\nThe efficient harbour office of chapter " + number + ".\n";
    WorkContext context;
    auto pages = Conversion(request("chapters.md", text)).layOut(context);
    QVERIFY(pages);
    QCOMPARE((*pages)->pages.size(), std::size_t(4));
    m_pages = printPages(*pages);
}

std::unique_ptr<QPrinter> TestUiPrinting::pdfPrinter(const char *name) const
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(in(name));
    printer->setPageSize(QPageSize(QPageSize::A4));
    return printer;
}

bool TestUiPrinting::print(const SharedPrintPages &pages, const QList<int> &numbers, std::unique_ptr<QPrinter> printer, PrintScale scale) const
{
    PagePrinter job(pages, numbers, std::move(printer), scale);
    QSignalSpy finished(&job, &PagePrinter::finished);
    job.start();
    return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000) && finished.at(0).at(0).toBool();
}

void TestUiPrinting::pagesAreChosen_data()
{
    using Set = std::function<void(QPrinter &)>;
    QTest::addColumn<Set>("set");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("all") << Set([](QPrinter &) {}) << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("current") << Set([](QPrinter &p) { p.setPrintRange(QPrinter::CurrentPage); }) << QList<int>{2};
    QTest::newRow("range") << Set([](QPrinter &p) {
        p.setPrintRange(QPrinter::PageRange);
        p.setFromTo(2, 4);
    }) << QList<int>{1, 2, 3};
    QTest::newRow("ranges") << Set([](QPrinter &p) {
        p.setPrintRange(QPrinter::PageRange);
        p.setPageRanges(QPageRanges::fromString(s("1,4-9")));
    }) << QList<int>{0, 3, 4};
    QTest::newRow("none of it") << Set([](QPrinter &p) {
        p.setPrintRange(QPrinter::PageRange);
        p.setFromTo(8, 9);
    }) << QList<int>{};
    QTest::newRow("last first") << Set([](QPrinter &p) { p.setPageOrder(QPrinter::LastPageFirst); }) << QList<int>{4, 3, 2, 1, 0};
    const auto copies = [](bool collate) {
        return Set([collate](QPrinter &p) {
            p.setPrintRange(QPrinter::PageRange);
            p.setFromTo(1, 2);
            p.setCopyCount(2);
            p.setCollateCopies(collate);
        });
    };
    QTest::newRow("copies, sorted") << copies(true) << QList<int>{0, 1, 0, 1};
    QTest::newRow("copies, page by page") << copies(false) << QList<int>{0, 0, 1, 1};
}

void TestUiPrinting::pagesAreChosen()
{
    QFETCH(std::function<void(QPrinter &)>, set);
    QFETCH(QList<int>, pages);
    const auto printer = pdfPrinter("unused.pdf");
    set(*printer);
    QCOMPARE(pagesToPrint(*printer, 5, 2), pages);
}

void TestUiPrinting::textIsPrintedAsText()
{
    QVERIFY(print(m_pages, {1, 3}, pdfPrinter("text.pdf")));
    QPdfDocument printed;
    QCOMPARE(printed.load(in("text.pdf")), QPdfDocument::Error::None);
    QCOMPARE(printed.pageCount(), 2);
    const QSizeF size = printed.pagePointSize(0);
    QVERIFY2(qAbs(size.width() - 595) < 1 && qAbs(size.height() - 842) < 1, qPrintable(s("%1 × %2").arg(size.width()).arg(size.height())));
    if (!has("pdftotext") || !has("pdfimages"))
        QSKIP("poppler-utils are not here");
    const QString text = output("pdftotext", {in("text.pdf"), s("-")});
    QVERIFY2(text.contains(s("Chapter two")) && text.contains(s("Chapter four")) && text.contains(s("harbour")), qPrintable(text));
    QVERIFY(!text.contains(s("chapter one")));                                   // (the running header says "Chapter one")
    QCOMPARE(output("pdfimages", {s("-list"), in("text.pdf")}).count(u'\n'), 2); // the head of the list alone: no picture
}

void TestUiPrinting::anotherPaper_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("factor");
    QTest::newRow("scaled") << int(PrintScale::Fit) << 420.0 / 595.0;
    QTest::newRow("as it is") << int(PrintScale::AsIs) << 1.0;
}

void TestUiPrinting::anotherPaper()
{
    QFETCH(int, scale);
    QFETCH(double, factor);
    if (!has("pdftotext"))
        QSKIP("poppler-utils are not here");
    QVERIFY(print(m_pages, {0}, pdfPrinter("own.pdf")));
    auto small = pdfPrinter("small.pdf");
    small->setPageSize(QPageSize(QPageSize::A5));
    QVERIFY(print(m_pages, {0}, std::move(small), PrintScale(scale)));
    QPdfDocument printed;
    QCOMPARE(printed.load(in("small.pdf")), QPdfDocument::Error::None);
    QVERIFY(qAbs(printed.pagePointSize(0).width() - 420) < 1);
    const double own = widthOf(s("harbour"), in("own.pdf"));
    const double there = widthOf(s("harbour"), in("small.pdf"));
    QVERIFY2(own > 20 && qAbs(there / own - factor) < 0.02, qPrintable(s("%1 %2").arg(own).arg(there)));
}

void TestUiPrinting::eachPageIsTurned()
{
    PageDocument mixed;
    mixed.pages.resize(3);
    mixed.pages[0].size = QSizeF(400, 600);
    mixed.pages[1].size = QSizeF(600, 400);
    mixed.pages[2].size = QSizeF(400, 600);
    QVERIFY(print(printPages(std::make_shared<PageDocument>(std::move(mixed))), {0, 1, 2}, pdfPrinter("turned.pdf")));
    QPdfDocument printed;
    QCOMPARE(printed.load(in("turned.pdf")), QPdfDocument::Error::None);
    QCOMPARE(printed.pageCount(), 3);
    for (int page = 0; page < 3; ++page) {
        const QSizeF size = printed.pagePointSize(page);
        QCOMPARE(size.width() > size.height(), page == 1);
    }
}

void TestUiPrinting::aFinishedFileIsPrintedAsPictures()
{
    const SharedPrintPages pages = printPages(openPdf(aPdf(3)));
    QVERIFY(!pages->vectors());
    QVERIFY(print(pages, {0, 2}, pdfPrinter("pictures.pdf")));
    QPdfDocument printed;
    QCOMPARE(printed.load(in("pictures.pdf")), QPdfDocument::Error::None);
    QCOMPARE(printed.pageCount(), 2);
    const QImage image = printed.render(1, QSize(595, 842)).convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int y = 80; y < 110; ++y) {
        for (int x = 95; x < 250; ++x)
            dark += image.pixelColor(x, y).value() < 128 ? 1 : 0;
    }
    QVERIFY2(dark > 100, qPrintable(QString::number(dark))); // "harbour page 3" is where it was
}

/// More than 300 pages.
SharedPrintPages TestUiPrinting::longDocument() const
{
    QByteArray text;
    for (int i = 0; i < 30'000; ++i)
        text += "Paragraph " + QByteArray::number(i) + " of a long document about harbours.\n\n";
    WorkContext context;
    auto pages = Conversion(request("long.md", text)).layOut(context);
    return pages ? printPages(*pages) : nullptr;
}

void TestUiPrinting::aLongDocumentLeavesTheWindowAlive()
{
    const SharedPrintPages pages = longDocument();
    QVERIFY(pages && pages->sizes().size() > 300);
    QList<int> numbers;
    for (int i = 0; i < pages->sizes().size(); ++i)
        numbers.append(i);
    PagePrinter job(pages, numbers, pdfPrinter("long.pdf"), PrintScale::Fit);
    QSignalSpy progress(&job, &PagePrinter::progress);
    QSignalSpy finished(&job, &PagePrinter::finished);
    test::Heartbeat heart;
    QElapsedTimer timer;
    timer.start();
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 120'000);
    QVERIFY(finished.at(0).at(0).toBool());
    qInfo("%lld pages printed in %lld ms; window's thread at most %.1f ms at work (%.1f on the wall)", static_cast<long long>(numbers.size()),
          static_cast<long long>(timer.elapsed()), heart.longestWork, heart.longestWall);
    QVERIFY2(heart.longestWork < test::frozen, qPrintable(QString::number(heart.longestWork)));
    QVERIFY(progress.count() > 1);
    QCOMPARE(progress.last().at(0).toInt(), int(numbers.size()));
}

void TestUiPrinting::aStopIsHeard()
{
    const SharedPrintPages pages = longDocument();
    QVERIFY(pages);
    const int count = int(pages->sizes().size());
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(i);
    PagePrinter job(pages, numbers, pdfPrinter("stopped.pdf"), PrintScale::Fit);
    QSignalSpy finished(&job, &PagePrinter::finished);
    int last = 0;
    connect(&job, &PagePrinter::progress, this, [&](int done, int total) {
        QCOMPARE(total, count);
        last = done;
        job.cancel();
    });
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(!finished.at(0).at(0).toBool());
    QVERIFY2(last > 0 && last < count, qPrintable(QString::number(last)));
    QCOMPARE(finished.at(0).at(1).toString(), s("Printing was stopped."));
}

void TestUiPrinting::theSheetsAreShown()
{
    PrintPreview preview(m_pages, s("chapters.md"));
    preview.resize(700, 700);
    preview.show();
    QTRY_VERIFY(preview.sheets()->isSettled());
    QCOMPARE(preview.sheets()->pageCount(), 4);
    QVERIFY(!preview.scaleField()->isEnabled()); // on its own paper there is nothing to scale
    QCOMPARE(preview.paper().id(), QPageSize::A4);
    const auto ink = [&] {
        const QImage picture = preview.sheets()->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y).value() < 100 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(ink() > 200);
    preview.paperField()->setCurrentText(QPageSize::name(QPageSize::A5));
    QCOMPARE(preview.paper().id(), QPageSize::A5);
    QVERIFY(preview.scaleField()->isEnabled());
    QVERIFY(qAbs(preview.sheets()->sheetSize(0).width() - 420) < 1);
    preview.scaleField()->setCurrentIndex(1);
    QCOMPARE(preview.scale(), PrintScale::AsIs);
    QTRY_VERIFY(preview.sheets()->isSettled());
    for (QWidget *widget : preview.findChildren<QWidget *>()) {
        const bool needsName = (widget->focusPolicy() & Qt::TabFocus) && !widget->inherits("QPushButton") && !widget->objectName().startsWith(s("qt_"));
        QVERIFY2(!needsName || !widget->accessibleName().isEmpty() || widget->inherits("QComboBoxPrivateContainer"), widget->metaObject()->className());
    }
}

void TestUiPrinting::fromTheWishToThePaper()
{
    Desk desk(in("profile"));
    QVERIFY(desk.started);
    QSignalSpy previewed(&desk.printing, &Printing::previewed);
    ExportRequest html = request("wish.md", "# Wish\n\nOn paper.\n");
    html.target = s("html"); // what is printed are the pages of its PDF
    html.settings[html.target].values.insert(s("fragment"), true);
    desk.printing.print(html);
    QVERIFY(desk.notice.text().contains(s("Laying out")));
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20'000);
    auto *preview = desk.window.findChild<PrintPreview *>();
    QVERIFY(preview && preview->isVisible());
    preview->accept();
    QTRY_VERIFY(desk.window.findChild<QPrintDialog *>());
    auto *dialog = desk.window.findChild<QPrintDialog *>();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->printer()->docName(), s("wish.md"));
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(in("wish.pdf"));
    Q_EMIT static_cast<QDialog *>(dialog)->accepted(); // what the person chose is in the printer
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice.text().contains(s("sent to the printer")), 20'000);
    QPdfDocument printed;
    QCOMPARE(printed.load(in("wish.pdf")), QPdfDocument::Error::None);
    QCOMPARE(printed.pageCount(), 1);
}

void TestUiPrinting::whatCannotBePrintedIsSaid()
{
    Desk desk(in("profile2"));
    QVERIFY(desk.started);
    ExportRequest wanted = request("gone.md", "x");
    QVERIFY(QFile::remove(in("gone.md")));
    desk.printing.print(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(desk.notice.text().contains(s("gone.md")), 20'000);
    QVERIFY(!desk.window.findChild<PrintPreview *>());
    PagePrinter nothing(m_pages, {}, pdfPrinter("nothing.pdf"), PrintScale::Fit);
    QSignalSpy finished(&nothing, &PagePrinter::finished);
    nothing.start();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!finished.at(0).at(0).toBool());
    auto nowhere = pdfPrinter("nowhere/at/all.pdf");
    QVERIFY(!print(m_pages, {0}, std::move(nowhere)));
}

QTEST_MAIN(TestUiPrinting)
#include "tst_ui_printing.moc"
