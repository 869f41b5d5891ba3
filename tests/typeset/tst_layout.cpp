// SPDX-License-Identifier: GPL-3.0-or-later
// Layout rules on small documents: pages compared as readable dumps, the same whatever the number of threads; hostile input bounded.
#include "support/drawnsvg.h"
#include "support/laying.h"
#include "support/pagedump.h"
#include "testpaths.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

#include <map>
#include <thread>

using namespace quayside;

using namespace quayside::test;

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldens_data();
    void goldens();
    void threadsDoNotShow();
    void blocksAreLetGo();
    void headingsStayWithText();
    void noWidowsNoOrphans();
    void tableHeadIsRepeated();
    void longNoteGoesOn();
    void contentsTellPages();
    void frontMatterIsRoman();
    void marginsAreMirrored();
    void chineseFollowsLocale();
    void missingGlyphIsTold();
    void missingMarkIsTold();
    void missingGlyphInDrawingIsTold();
    void wideTableShrinks();
    void imagesFit();
    void largePicturesKeepTheirPixels();
    void lettersStayInTheColumn();
    void hostileInputIsBounded_data();
    void hostileInputIsBounded();
    void svgCannotReachOut();
    void svgLossesAreTold();
    void cancelIsQuick();
    void optionsAreChecked();
    void expiringThreadsLeaveNothing();
};

void TestLayout::goldens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QJsonObject>("options");
    const QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("a5")}};
    QTest::newRow("blocks") << "blocks"
                            << "en" << narrow;
    QTest::newRow("blocks-manual") << "blocks"
                                   << "en"
                                   << QJsonObject{{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("theme"), QStringLiteral("manual")}};
    QTest::newRow("tables") << "tables"
                            << "en" << narrow;
    QTest::newRow("bidi") << "bidi"
                          << "he" << narrow;
    QTest::newRow("scripts") << "scripts"
                             << "en" << narrow;
    QTest::newRow("rules") << "rules"
                           << "en" << narrow;
    QTest::newRow("splitting") << "splitting"
                               << "en" << narrow;
    QTest::newRow("cjk") << "cjk"
                         << "ja" << narrow;
    for (const auto &[file, tag] :
         {std::pair{"arabic", "ar"}, std::pair{"hebrew", "he"}, std::pair{"persian", "fa"}, std::pair{"hindi", "hi"}, std::pair{"thai", "th"}})
        QTest::newRow(file) << QStringLiteral("samples/") + QString::fromLatin1(file) << QString::fromLatin1(tag) << narrow;
    QTest::newRow("two-sided") << "breaking"
                               << "en"
                               << QJsonObject{{QStringLiteral("page-size"), QStringLiteral("a5")},
                                              {QStringLiteral("two-sided"), true},
                                              {QStringLiteral("margin-inner"), 25},
                                              {QStringLiteral("margin-outer"), 14},
                                              {QStringLiteral("title-page"), true},
                                              {QStringLiteral("contents"), true},
                                              {QStringLiteral("header-left"), QStringLiteral("{title}")},
                                              {QStringLiteral("header-right"), QStringLiteral("{chapter}")},
                                              {QStringLiteral("footer-left"), QStringLiteral("{file}, {date}")},
                                              {QStringLiteral("footer-center"), QString()},
                                              {QStringLiteral("footer-right"), QStringLiteral("{page} of {pages}")}};
    QTest::newRow("breaking") << "breaking"
                              << "en" << QJsonObject{{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("contents"), true}};
}

void TestLayout::goldens()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    QFETCH(QJsonObject, options);
    const Laid laid = lay(markdown(data(name + QStringLiteral(".md")), locale), options, locale, 2);
    QVERIFY(laid.pages.has_value());
    const QString made = test::PageDump(*laid.pages).text();
    const QString path =
        QStringLiteral(QUAYSIDE_TEST_DATA) + QStringLiteral("/pages/golden/") + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".txt");
    QFile file(path);
    if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = made.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.value(i), expected.value(i));
}

void TestLayout::threadsDoNotShow()
{
    QByteArray text;
    for (int i = 0; i < 40; ++i)
        text += data(QStringLiteral("blocks.md")).replace("[^1]", "") + "\n\n" + data(QStringLiteral("scripts.md")) + "\n\n";
    const Document document = markdown(text);
    const Laid one = lay(document, {{QStringLiteral("contents"), true}}, QStringLiteral("en"), 1);
    const Laid four = lay(document, {{QStringLiteral("contents"), true}}, QStringLiteral("en"), 4);
    QVERIFY(one.pages && four.pages);
    QCOMPARE(test::PageDump(*four.pages).text(), test::PageDump(*one.pages).text());
    QCOMPARE(four.warnings, one.warnings);
}

void TestLayout::blocksAreLetGo()
{
    const Document document = markdown("# One\n\n> [!NOTE]\n> noted[^1]\n\n[One](#one) and more\n\n| a |\n|---|\n| b |\n\n[^1]: a note\n");
    const QString unknown = QStringLiteral("qaa"); // no words of ours in this language: told at the end, about an alert that is gone by then
    for (const int threads : {1, 3}) {
        WriteInput input = pageInput(document, {{QStringLiteral("contents"), true}}, unknown);
        QCOMPARE(plainText(input.document.blocks), QStringLiteral("One\nnoted\nOne and more\na\nb"));
        ThreadBudget budget(threads);
        const ThreadBudget::Place own(budget, ThreadBudget::Entry::InTurn);
        WorkContext context;
        context.threads = &budget;
        QVERIFY(layOut(std::move(input), context));
        QVERIFY(budget.peak() <= threads);
        QVERIFY(plainText(input.document.blocks).isEmpty()); // NOLINT(bugprone-use-after-move): what is left of it is looked at
        QVERIFY(std::any_of(context.warnings.begin(), context.warnings.end(), [](const Warning &one) { return one.code == WarningCode::LabelsInEnglish; }));
    }
}

void TestLayout::headingsStayWithText()
{
    for (int lines = 1; lines < 60; ++lines) { // whatever stands before it, the heading never ends a page
        QByteArray text;
        for (int i = 0; i < lines; ++i)
            text += "Words in a paragraph of one line.\n\n";
        text += "## Heading\n\nText below.\n";
        const Laid laid = lay(markdown(text), {{QStringLiteral("page-size"), QStringLiteral("a5")}});
        QVERIFY(laid.pages.has_value());
        for (const Page &page : laid.pages->pages)
            QVERIFY(runsOf(page).isEmpty() || runsOf(page).last() != QStringLiteral("Heading"));
    }
}

void TestLayout::noWidowsNoOrphans()
{
    for (int before = 20; before < 36; ++before) {
        QByteArray text;
        for (int i = 0; i < before; ++i)
            text += "Filler.\n\n";
        text += QByteArray("Onlyhere words that fill lines one after the other until there are some. ").repeated(8);
        const Laid laid = lay(markdown(text), {{QStringLiteral("page-size"), QStringLiteral("a5")}});
        QVERIFY(laid.pages.has_value());
        for (const Page &page : laid.pages->pages) {
            QSet<int> lines; // of the long paragraph, by baseline
            for (const PageItem &item : page.items) {
                const auto *run = std::get_if<GlyphRun>(&item.shape);
                if (run && item.element != noElement && !run->text.startsWith(QStringLiteral("Filler")))
                    lines.insert(qRound(run->origin.y() * 10));
            }
            QVERIFY(lines.size() != 1);
        }
    }
}

void TestLayout::tableHeadIsRepeated()
{
    const Laid laid = lay(markdown(data(QStringLiteral("breaking.md"))), {{QStringLiteral("page-size"), QStringLiteral("a5")}});
    QVERIFY(laid.pages.has_value());
    int inStructure = 0;
    int repeated = 0;
    for (const Page &page : laid.pages->pages) {
        for (const PageItem &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            if (run && run->text == QStringLiteral("Head"))
                ++(item.element == noElement ? repeated : inStructure);
        }
    }
    QCOMPARE(inStructure, 1);
    QVERIFY(repeated >= 1);
}

void TestLayout::longNoteGoesOn()
{
    QByteArray text = "A call.[^1]\n\n" + QByteArray("More text that fills the pages behind the call. ").repeated(200) + "\n\n[^1]: ";
    text += QByteArray("The note is very long and cannot stand on one page. ").repeated(120);
    const Laid laid = lay(markdown(text), {{QStringLiteral("page-size"), QStringLiteral("a5")}});
    QVERIFY(laid.pages.has_value());
    int pagesWithNote = 0;
    for (const Page &page : laid.pages->pages)
        pagesWithNote +=
            runsOf(page).join(u' ').contains(QStringLiteral("The note is very long")) || runsOf(page).join(u' ').contains(QStringLiteral("cannot stand"));
    QVERIFY(pagesWithNote >= 2);
    QVERIFY(runsOf(laid.pages->pages.front()).join(u' ').contains(QStringLiteral("The note is")));
}

void TestLayout::contentsTellPages()
{
    const Laid laid =
        lay(markdown(data(QStringLiteral("breaking.md"))), {{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    const PageDocument &pages = *laid.pages;
    QVERIFY(!pages.labels.empty());
    const int front = pages.labels.back().first;
    int checked = 0;
    for (const OutlineEntry &entry : pages.outline) {
        const QStringList words = runsOf(pages.pages.front());
        const qsizetype at = words.indexOf(entry.title);
        QVERIFY2(at >= 0, qPrintable(entry.title));
        QCOMPARE(words.value(at + 1).toInt(), entry.page - front + 1);
        ++checked;
    }
    QCOMPARE(checked, 9);
}

void TestLayout::frontMatterIsRoman()
{
    Document document = markdown("# One\n\nText.\n");
    document.metadata.title = QStringLiteral("The title");
    document.metadata.authors = {QStringLiteral("Ann Author")};
    const Laid laid = lay(document, {{QStringLiteral("contents"), true}, {QStringLiteral("title-page"), true}});
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->pages.size(), size_t(3));
    QVERIFY(runsOf(laid.pages->pages[0]).contains(QStringLiteral("The title")));
    QVERIFY(runsOf(laid.pages->pages[0]).contains(QStringLiteral("Ann Author")));
    QVERIFY(test::PageDump(*laid.pages).text().contains(QStringLiteral("\"ii\"")));
    QCOMPARE(laid.pages->labels.front().style, PageLabelRange::Style::LowerRoman);
}

void TestLayout::marginsAreMirrored()
{
    const Document document = markdown(QByteArray("Words.\n\n").repeated(120));
    const Laid laid = lay(document, {{QStringLiteral("two-sided"), true}, {QStringLiteral("margin-inner"), 40}, {QStringLiteral("margin-outer"), 20}});
    QVERIFY(laid.pages.has_value());
    QVERIFY(laid.pages->pages.size() > 1);
    const auto left = [&](size_t page) { return std::get<GlyphRun>(laid.pages->pages[page].items.front().shape).origin.x(); };
    QCOMPARE(qRound(left(0) * 25.4 / 72), 40);
    QCOMPARE(qRound(left(1) * 25.4 / 72), 20);
}

void TestLayout::chineseFollowsLocale()
{
    for (const auto &[locale, face] : {std::pair{"zh-CN", "CJKsc"}, std::pair{"zh-TW", "CJKtc"}, std::pair{"ja", "CJKjp"}, std::pair{"zh-HK", "CJKhk"}}) {
        const Laid laid = lay(markdown("漢字\n"), {{QStringLiteral("theme"), QStringLiteral("manual")}}, QString::fromLatin1(locale));
        QVERIFY(laid.pages.has_value());
        const auto &run = std::get<GlyphRun>(laid.pages->pages.front().items.front().shape);
        QVERIFY2(laid.pages->fonts->info(run.font).postScriptName.contains(QString::fromLatin1(face)), locale);
    }
}

void TestLayout::missingGlyphIsTold()
{
    const Laid laid = lay(markdown("A private sign \xEE\x80\x80 here.\n"));
    QVERIFY(laid.pages.has_value());
    QVERIFY(hasWarning(laid, WarningCode::GlyphMissing));
    QCOMPARE(missingNames(laid), QStringList(QString(QChar(0xE000)) + QStringLiteral(" (U+E000 private use area-E000)")));
}

/// Marks that the face of their letter lacks are taken from another one, or told.
void TestLayout::missingMarkIsTold()
{
    const Laid laid =
        lay(markdown("A vowel sign on a Latin a\xE0\xA4\xBF, `'\xE0\xA5\x8D'`, an accented e\xCC\x81, a selector \xEF\xB8\x8F and Kawi x\xF0\x91\xBD\x81.\n"));
    QVERIFY(laid.pages.has_value());
    const char32_t kawi = 0x11F41;
    QCOMPARE(missingNames(laid), QStringList(QString::fromUcs4(&kawi, 1) + QStringLiteral(" (U+11F41 KAWI SIGN KILLER)")));
}

/// Also where letters are no more than shapes; not what is not shown.
void TestLayout::missingGlyphInDrawingIsTold()
{
    Document document = markdown("![a](a.svg) and ![a](a.svg)\n");
    document.media.insert(QStringLiteral("a.svg"),
                          {QStringLiteral("image/svg+xml"),
                           "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200\"><g font-family=\"DejaVu Sans\" font-size=\"20\">"
                           "<text x=\"10\" y=\"30\">e&#x301; &#xE000; &#x5E9;</text><text x=\"10\" y=\"60\" stroke=\"#0000ff\">z&#xE001; &#xE000;</text>"
                           "<text x=\"10\" y=\"60\" display=\"none\">hidden &#xE002;</text><text x=\"10\" y=\"90\">&#xE003;</text></g></svg>",
                           {}});
    const Laid laid = lay(document);
    QVERIFY(laid.pages.has_value());
    const auto name = [](uint c) { return QString(QChar(c)) + QStringLiteral(" (U+%1 private use area-%1)").arg(QString::number(c, 16).toUpper()); };
    QCOMPARE(missingNames(laid), QStringList({name(0xE000), name(0xE001), name(0xE003)}));
}

void TestLayout::wideTableShrinks()
{
    QByteArray head = "|";
    QByteArray rule = "|";
    for (int i = 0; i < 6; ++i) {
        head += ' ' + QByteArray(40, static_cast<char>('1' + i)) + " |";
        rule += "---|";
    }
    const Laid laid = lay(markdown(head + "\n" + rule + "\n" + head + "\n"));
    QVERIFY(laid.pages.has_value());
    QVERIFY(hasWarning(laid, WarningCode::TableShrunk));
}

void TestLayout::imagesFit()
{
    Document document = markdown("![wide](wide.png)\n\nText with ![small](small.png) inside.\n");
    const auto png = [](int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return MediaItem{QStringLiteral("image/png"), bytes, image.size()};
    };
    document.media.insert(QStringLiteral("wide.png"), png(3000, 300));
    document.media.insert(QStringLiteral("small.png"), png(12, 12));
    const Laid laid = lay(document);
    QVERIFY(laid.pages.has_value());
    QList<QRectF> rects;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *image = std::get_if<ImageItem>(&item.shape))
            rects << image->rect;
    }
    QCOMPARE(rects.size(), 2);
    QVERIFY(rects[0].right() <= laid.pages->pages.front().size.width() - 50);
    QVERIFY(std::abs(rects[0].width() / rects[0].height() - 10) < 0.01); // never cropped or bent
    QCOMPARE(rects[1].width(), 9.0);                                     // 12 px, never blown up
}

void TestLayout::largePicturesKeepTheirPixels()
{
    QImage image(9000, 8000, QImage::Format_Mono);
    image.fill(1);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    Document document = markdown("![large](large.png)\n");
    document.media.insert(QStringLiteral("large.png"), {QStringLiteral("image/png"), buffer.data(), image.size()});
    const Laid laid = lay(document);
    QVERIFY(laid.pages.has_value());
    QVERIFY(laid.warnings.isEmpty());
    QCOMPARE(laid.pages->images.size(), size_t(1));
    QCOMPARE(QSize(laid.pages->images[0].width, laid.pages->images[0].height), image.size());
    QCOMPARE(laid.pages->images[0].bits, 1);
}

void TestLayout::lettersStayInTheColumn()
{
    for (const char *name : {"blocks.md", "tables.md", "bidi.md", "scripts.md", "breaking.md"}) {
        const Laid laid = lay(markdown(data(QString::fromLatin1(name))), {{QStringLiteral("page-size"), QStringLiteral("a5")}});
        QVERIFY(laid.pages.has_value());
        for (const Page &page : laid.pages->pages) {
            for (const PageItem &item : page.items) {
                if (const auto *run = std::get_if<GlyphRun>(&item.shape)) {
                    QVERIFY(run->origin.x() > 30);
                    QVERIFY(run->origin.x() + double(run->width) < page.size.width() - 30);
                    QVERIFY(run->origin.y() > 10 && run->origin.y() < page.size.height() - 10);
                }
            }
        }
    }
}

void TestLayout::hostileInputIsBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray columns =
        "|" + QByteArray("a|").repeated(100) + "\n|" + QByteArray("-|").repeated(100) + "\n|" + QByteArray("words and more|").repeated(100) + "\n";
    QTest::newRow("100 columns") << columns;
    QTest::newRow("long paragraph") << QByteArray("word and more words ").repeated(20000);
    QTest::newRow("long word") << QByteArray("abcdefghij").repeated(10000);
    QByteArray notes;
    for (int i = 0; i < 3000; ++i)
        notes += "a[^" + QByteArray::number(i) + "] ";
    for (int i = 0; i < 3000; ++i)
        notes += "\n\n[^" + QByteArray::number(i) + "]: note";
    QTest::newRow("footnotes") << notes;
    QTest::newRow("quotes") << QByteArray(">").repeated(500) + " deep\n";
    QTest::newRow("long code line") << "```\n" + QByteArray("x").repeated(100000) + "\n```\n";
    QTest::newRow("tall cell") << "| a |\n|---|\n| " + QByteArray("word<br>").repeated(800) + " |\n";
    QTest::newRow("cell of a book") << "| a |\n|---|\n| " + QByteArray("word<br>").repeated(40000) + " |\n";
    QTest::newRow("cell beside none") << "<table><tr><td rowspan=\"2\">" + QByteArray("<p>word</p>").repeated(800)
                                             + "</td><td>a</td></tr><tr><td></td></tr></table>\n";
    QTest::newRow("blanks of no width") << "a" + QByteArray("\xE2\x80\x8B").repeated(200000) + "b\n";
}

void TestLayout::hostileInputIsBounded()
{
    QFETCH(QByteArray, text);
    const Laid laid = lay(markdown(text));
    QVERIFY(laid.pages.has_value());
    QVERIFY(!laid.pages->pages.empty());
}

void TestLayout::svgCannotReachOut()
{
    Document document = markdown("![a](bomb.svg)\n\n![b](outside.svg)\n");
    document.media.insert(QStringLiteral("bomb.svg"), {QStringLiteral("image/svg+xml"), svg("<g>").chopped(6), {}});
    document.media.insert(
        QStringLiteral("outside.svg"),
        {QStringLiteral("image/svg+xml"), svg("<image xl:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/><rect width=\"30\" height=\"30\"/>"), {}});
    const Laid laid = lay(document);
    QVERIFY(laid.pages.has_value());
    QVERIFY(hasWarning(laid, WarningCode::ImageUnreadable));
    QVERIFY(hasWarning(laid, WarningCode::ImageActiveContent));
    QCOMPARE(laid.pages->drawings.size(), size_t(1));
    QVERIFY(!laid.pages->drawings.front().form.isEmpty());
    QVERIFY(laid.pages->images.empty());
}

/// Once for each picture.
void TestLayout::svgLossesAreTold()
{
    Document document = markdown("![a](some/a.svg) ![a](some/a.svg)\n");
    document.media.insert(QStringLiteral("some/a.svg"),
                          {QStringLiteral("image/svg+xml"),
                           svg("<foreignObject width=\"99\" height=\"9\"><p xmlns=\"http://www.w3.org/1999/xhtml\">a<img src=\"x.png\"/></p></foreignObject>"),
                           {}});
    const Laid laid = lay(document);
    QStringList told;
    for (const Warning &warning : laid.warnings)
        told += words(warning);
    QCOMPARE(told, QStringList(QStringLiteral("<img> (a.svg) cannot be shown in PDF.")));
}

void TestLayout::cancelIsQuick()
{
    const Document document = markdown(QByteArray("word and more words ").repeated(50000));
    StopSource source;
    Laid laid;
    std::thread worker([&] { laid = lay(document, {}, QStringLiteral("en"), 2, source); });
    source.requestStop(StopReason::User);
    worker.join();
    QVERIFY(!laid.pages.has_value());
    QCOMPARE(laid.pages.error().code, ErrorCode::Canceled);
}

void TestLayout::optionsAreChecked()
{
    const Document document = markdown("Text.\n");
    QCOMPARE(lay(document, {{QStringLiteral("page-size"), QStringLiteral("huge")}}).pages.error().code, ErrorCode::InvalidOption);
    QCOMPARE(lay(document, {{QStringLiteral("margin-inner"), 150}, {QStringLiteral("margin-outer"), 150}}).pages.error().code, ErrorCode::InvalidOption);
    const Laid custom = lay(document, {{QStringLiteral("page-size"), QStringLiteral("100x200")}});
    QVERIFY(custom.pages.has_value());
    QCOMPARE(qRound(custom.pages->pages.front().size.width() * 25.4 / 72), 100);
    QCOMPARE(qRound(lay(document, {}, QStringLiteral("en-US")).pages->pages.front().size.width()), 612);
}

void TestLayout::expiringThreadsLeaveNothing()
{
    // pages made in threads that are gone are read here: under a sanitizer this finds whatever a font object took along
    std::vector<Laid> laid(3);
    for (Laid &one : laid) {
        std::thread worker([&] { one = lay(markdown(data(QStringLiteral("scripts.md"))), {}, QStringLiteral("en"), 3); });
        worker.join();
    }
    QVERIFY(laid[0].pages && laid[1].pages && laid[2].pages);
    const QString first = test::PageDump(*laid[0].pages).text();
    QVERIFY(first.contains(QStringLiteral("= 👩‍💻")));
    QCOMPARE(test::PageDump(*laid[1].pages).text(), first);
    QCOMPARE(test::PageDump(*laid[2].pages).text(), first);
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
