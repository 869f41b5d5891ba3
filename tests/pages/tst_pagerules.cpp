// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the page one by one: what is kept together, divided, boxed, tagged and told. Goldens of whole pages are in tst_layout.
#include "pages/fontstore.h"
#include "pages/laying.h"
#include "pages/layout/codecolors.h"
#include "pages/layout/theme.h"
#include "pages/text/fontbook.h"
#include "pages/text/hyphenator.h"

#include <QBuffer>
#include <QFont>
#include <QFontDatabase>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace quayside;
using namespace quayside::test;

namespace
{

const QJsonObject a5{{QStringLiteral("page-size"), QStringLiteral("a5")}};

QString joined(const PageDocument &pages)
{
    QString text;
    for (const Page &page : pages.pages)
        text += runsOf(page).join(QString());
    return text;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

int pageOf(const PageDocument &pages, const QString &destination)
{
    for (const PageDestination &place : pages.destinations) {
        if (place.name == destination)
            return place.page;
    }
    return -1;
}

} // namespace

class TestPageRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeInRightToLeftTextKeepsItsLetters();
    void notesStandBehindCode();
    void itemsFollowTheReading();
    void koreanWordsStayWhole();
    void figuresInHanTextAreLatin();
    void figuresAreThoseOfTheText_data();
    void figuresAreThoseOfTheText();
    void numbersAreInTheDigitsOfTheText_data();
    void numbersAreInTheDigitsOfTheText();
    void phrasesKeepTheirMarks();
    void emphasisIsSeen_data();
    void emphasisIsSeen();
    void optionsAndPathsStayWhole();
    void dashesEndLines();
    void commandsStayOnALine();
    void whatIsAnnouncedFollows();
    void pageBreaks_data();
    void pageBreaks();
    void anchorsLeadToWhatFollows();
    void linksMayDifferInCase();
    void replacedDictionaryIsReadAgain();
    void replacedColoursAreReadAgain();
    void missingPictureIsABox();
    void pictureInALink();
    void figuresHaveBounds();
    void headingsAreDividedOnlyWhenTooLong();
    void narrowTablesDivideWords();
    void shortColumnsStayWhole();
    void cellsKeepTheirShades();
    void contentsAreNested();
    void contentsKeepTheirColumns();
    void runningLinesShareTheirRoom();
    void wrappedCodeHasAMark();
    void labelsInEnglishAreTold();
    void fontsThatRefuseAreTold();
};

void TestPageRules::codeInRightToLeftTextKeepsItsLetters()
{
    const Laid laid = lay(markdown("הריצו את `ferry \"אי הדקלים\"` (עכשיו).\n"), a5, QStringLiteral("he"));
    QVERIFY(laid.pages.has_value());
    double before = 0;
    double island = 0;
    double after = 0;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (!run)
            continue;
        if (run->text.contains(QStringLiteral("הדקלים"))) {
            QVERIFY(run->rightToLeft); // set from right to left, not letter by letter from left to right
            island = run->origin.x();
        }
        before = run->text.contains(QStringLiteral("הריצו")) ? run->origin.x() : before;
        after = run->text.contains(QStringLiteral("עכשיו")) ? run->origin.x() : after;
    }
    QVERIFY(before > island && island > after);
}

/// A note is called where the reading is: to the left of code in right-to-left text, and to its right in words from left to right.
void TestPageRules::notesStandBehindCode()
{
    const auto places = [](const QByteArray &text) {
        const Laid laid = lay(markdown(text + "\n\n[^1]: x\n"), a5, QStringLiteral("ar"));
        QMap<QString, double> found;
        for (const PageItem &item : laid.pages ? laid.pages->pages.front().items : std::vector<PageItem>()) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && !found.contains(run->text.trimmed()))
                found.insert(run->text.trimmed(), run->origin.x());
        }
        return found;
    };
    auto found = places("هذا نص عربي مع `code()`[^1] ثم كلام");
    const QString one = QString(QChar(0x661)); // in the digits of the language
    QVERIFY(found.contains(QStringLiteral("code()")) && found.contains(one));
    QVERIFY(found[one] < found[QStringLiteral("code()")]);
    found = places("هذا نص `one`[^1] `two` كلام");
    QVERIFY(found[QStringLiteral("two")] < found[one] && found[one] < found[QStringLiteral("one")]);
    found = places("هذا نص عربي words `code()`[^1] of English كلام");
    QVERIFY(found[one] > found[QStringLiteral("code()")]);
}

void TestPageRules::itemsFollowTheReading()
{
    const QString text = QStringLiteral("אחת **שתיים** שלוש three ארבע [חמש](https://example.org/) שש 7 שמונה");
    const Laid laid = lay(markdown(text.toUtf8() + "\n"), {}, QStringLiteral("he"));
    QVERIFY(laid.pages.has_value());
    QString plain = text;
    plain.remove(QStringLiteral("**")).remove(u'[').remove(QStringLiteral("](https://example.org/)"));
    QCOMPARE(joined(*laid.pages), plain);
}

void TestPageRules::koreanWordsStayWhole()
{
    const QStringList words = QString::fromUtf8(data(QStringLiteral("cjk.md"))).section(QStringLiteral("\n\n"), 2).simplified().split(u' ');
    const Laid laid = lay(markdown(words.join(u' ').toUtf8()), a5, QStringLiteral("ko"));
    QVERIFY(laid.pages.has_value());
    QMap<int, QString> lines;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
            lines[qRound(run->origin.y())] += run->text;
    }
    QVERIFY(lines.size() > 1);
    for (const QString &line : std::as_const(lines)) {
        for (const QString &word : line.simplified().split(u' '))
            QVERIFY2(words.contains(word), qPrintable(word));
    }
}

void TestPageRules::figuresInHanTextAreLatin()
{
    const Laid laid = lay(markdown("港は1873年にferryで\n"), {}, QStringLiteral("ja"));
    QVERIFY(laid.pages.has_value());
    float pen = 0;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (!run || item.element == noElement)
            continue;
        const bool latin = run->text.contains(u'7') || run->text.contains(u'f');
        QCOMPARE(laid.pages->fonts->info(run->font).family.contains(QStringLiteral("CJK")), !latin);
        const auto x = static_cast<float>(run->origin.x());
        if (pen > 0)
            QVERIFY(x - pen > -0.01F && x - pen < 0.3F * run->size); // where they meet, a little room
        pen = x + run->width;
    }
}

void TestPageRules::figuresAreThoseOfTheText_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("arabic") << "ar" << QStringLiteral("بني سنة 1873 الساعة 17:05 بنسبة 50% أو 2.4.1 هنا");
    QTest::newRow("hebrew") << "he" << QStringLiteral("נבנה בשנת 1873 בשעה 17:05 ועוד 50% או 2.4.1 כאן");
    QTest::newRow("hindi") << "hi" << QStringLiteral("सन् 1873 में 17:05 पर 50% या 2.4.1 यहाँ");
    QTest::newRow("thai") << "th" << QStringLiteral("ปี 1873 เวลา 17:05 และ 50% หรือ 2.4.1 ที่นี่");
    QTest::newRow("korean") << "ko" << QStringLiteral("부두는 1873년에 17:05 그리고 50% 또는 2.4.1 입니다");
}

/// Latin figures come from one face in the whole document, whatever script stands around them, with the signs between them.
void TestPageRules::figuresAreThoseOfTheText()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const Laid laid = lay(markdown(text.toUtf8()), {}, locale);
    QVERIFY(laid.pages.has_value());
    QString figures;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (!run || item.element == noElement)
            continue;
        const bool main = laid.pages->fonts->info(run->font).family == QStringLiteral("Noto Serif");
        QVERIFY2(main || !run->text.contains(QRegularExpression(QStringLiteral("[0-9%:.]"))), qPrintable(run->text));
        figures += main ? run->text.simplified() : QString();
    }
    for (const char *figure : {"1873", "17:05", "50%", "2.4.1"})
        QVERIFY2(figures.contains(QString::fromLatin1(figure)), qPrintable(figures));
}

void TestPageRules::numbersAreInTheDigitsOfTheText_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digit");
    QTest::newRow("persian") << "fa" << QStringLiteral("سال ۱۸۷۳ است") << QString(QChar(0x6F1));
    QTest::newRow("persian without any") << "fa" << QStringLiteral("سال است") << QString(QChar(0x6F1));
    QTest::newRow("persian with Latin ones") << "fa" << QStringLiteral("سال 1873 است") << QStringLiteral("1");
    QTest::newRow("arabic") << "ar" << QStringLiteral("سنة ١٨٧٣ هنا") << QString(QChar(0x661));
    QTest::newRow("hindi") << "hi" << QStringLiteral("सन् १८७३") << QStringLiteral("1"); // its numbers are in Latin digits, says CLDR
    QTest::newRow("english") << "en" << QStringLiteral("year ۱۸۷۳") << QStringLiteral("1");
}

/// Numbers of pages, list items, notes, and those of the date.
void TestPageRules::numbersAreInTheDigitsOfTheText()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, digit);
    const Laid laid = lay(markdown("# T\n\n1. " + text.toUtf8() + "[^a]\n\n[^a]: a\n"),
                          {{QStringLiteral("contents"), true}, {QStringLiteral("footer-left"), QStringLiteral("{date}")}}, locale);
    QVERIFY(laid.pages.has_value());
    const Page &page = laid.pages->pages.back();
    int numbers = 0;
    QString all;
    for (const Page &one : laid.pages->pages) {
        for (const PageItem &item : one.items) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            const QString words = run ? run->text.trimmed() : QString();
            numbers += words == digit || words == digit + u'.' ? 1 : 0; // that of the item stands with its stop
            all += words + u'|';
        }
    }
    QVERIFY2(numbers >= 5, qPrintable(all)); // in the contents, of the item, of the page, of the call, of the note
    QString date;
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        date += run && item.element == noElement ? run->text : QString();
    }
    const auto digits = std::ranges::count_if(date, [](QChar c) { return c.isDigit(); });
    const auto own = std::ranges::count_if(date, [&](QChar c) { return c.isDigit() && c.unicode() - c.digitValue() == digit.front().unicode() - 1; });
    QVERIFY2(digits > 5 && own == digits, qPrintable(date));
}

/// What is emphasised reads in its own direction: the marks at its end stay with it.
void TestPageRules::phrasesKeepTheirMarks()
{
    const auto ends = [](const QByteArray &text) { // where the quotation mark stands, to the letters before it
        const Laid laid = lay(markdown(text), {}, QStringLiteral("ar"));
        double letters = 0;
        double mark = 0;
        for (const PageItem &item : laid.pages ? laid.pages->pages.front().items : std::vector<PageItem>()) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            for (const Glyph &glyph : run && item.element != noElement ? run->glyphs : std::vector<Glyph>()) {
                const double x = run->origin.x() + double(glyph.x);
                const QChar c = run->text.at(glyph.cluster);
                letters = c == u'E' ? x : letters;
                mark = c == QChar(0x201D) ? x : mark;
            }
        }
        return mark - letters;
    };
    QVERIFY(ends("الملف بالإنكليزية: *see “Install E”*.\n") > 0);
    QVERIFY(ends("الملف بالإنكليزية: [see “Install E”](https://example.org).\n") > 0);
    QVERIFY(ends("الملف بالإنكليزية: **see *a* “Install E”** هنا\n") > 0);
    QVERIFY(ends("الملف بالإنكليزية: see “Install E”.\n") < 0); // as the bidirectional algorithm has it
}

void TestPageRules::emphasisIsSeen_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *locale, const char *word, const char *family) {
        QTest::newRow(locale) << QString::fromUtf8(locale) << QString::fromUtf8(word) << QString::fromUtf8(family);
    };
    row("en", "word", "Noto Serif");
    row("ja", "言葉", "Noto Sans CJK JP");
    row("zh-CN", "词语", "Noto Sans CJK SC");
    row("ko", "낱말", "Noto Sans CJK KR");
    row("he", "מילה", "Noto Sans Hebrew");
    row("ar", "كلمة", "Noto Sans Arabic");
    row("hi", "शब्द", "Noto Sans Devanagari");
    row("th", "คำ", "Noto Sans Thai");
}

/// Scripts without italics change between serif and sans for emphasis: neither slanted, nor bold, which is for strong words.
void TestPageRules::emphasisIsSeen()
{
    QFETCH(QString, locale);
    QFETCH(QString, word);
    QFETCH(QString, family);
    const Laid laid = lay(markdown(QStringLiteral("%1 *%1* **%1**\n").arg(word).toUtf8(), locale), {}, locale);
    QVERIFY(laid.pages.has_value());
    QMap<Role, GlyphRun> runs;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (run && item.element != noElement && !run->text.trimmed().isEmpty())
            runs.insert(laid.pages->structure[size_t(item.element)].role, *run);
    }
    QVERIFY(runs.contains(Role::Paragraph) && runs.contains(Role::Emphasis) && runs.contains(Role::Strong));
    const auto info = [&](Role role) { return laid.pages->fonts->info(runs[role].font); };
    QCOMPARE(info(Role::Emphasis).family, family);
    QVERIFY(runs[Role::Emphasis].font != runs[Role::Paragraph].font && runs[Role::Emphasis].font != runs[Role::Strong].font);
    QVERIFY(!runs[Role::Emphasis].syntheticSlant && info(Role::Emphasis).weight < 600);
    QCOMPARE(info(Role::Emphasis).italicAngle < 0, locale == QLatin1StringView("en"));
}

void TestPageRules::optionsAndPathsStayWhole()
{
    bool begins = false;
    for (int width = 60; width < 130; width += 2) { // wherever lines end, no hyphen, stroke or dash is parted from what it belongs to
        const Laid laid = lay(markdown(QByteArray("Use -v or `-x` on /etc and `/usr` first\xE2\x80\x94then go. ").repeated(6)),
                              {{QStringLiteral("page-size"), QStringLiteral("%1x200").arg(width)}, {QStringLiteral("margin-inner"), 15}, {QStringLiteral("margin-outer"), 15}});
        QVERIFY(laid.pages.has_value());
        QMap<int, QString> lines;
        for (const PageItem &item : laid.pages->pages.front().items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
                lines[qRound(run->origin.y())] += run->text;
        }
        QVERIFY(lines.size() > 1);
        for (const QString &line : std::as_const(lines)) {
            const QString words = line.trimmed();
            QVERIFY2(!words.endsWith(u'-') && !words.endsWith(u'/') && !words.startsWith(QChar(0x2014)), qPrintable(words));
            begins = begins || words.startsWith(u'/');
        }
    }
    QVERIFY(begins); // a path may begin a line, as any other word
}

/// Lines of the first page of a paragraph, at all widths from @p from to @p to millimetres.
static QStringList linesAt(const QByteArray &text, int from, int to, const QJsonObject &options = {})
{
    QStringList all;
    for (int width = from; width < to; width += 2) {
        QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("%1x200").arg(width)}, {QStringLiteral("margin-inner"), 15}, {QStringLiteral("margin-outer"), 15}};
        for (auto it = options.begin(); it != options.end(); ++it)
            narrow.insert(it.key(), it.value());
        const Laid laid = lay(markdown(text), narrow);
        QMap<int, QString> lines;
        for (const PageItem &item : laid.pages ? laid.pages->pages.front().items : std::vector<PageItem>()) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
                lines[qRound(run->origin.y())] += run->text;
        }
        for (const QString &line : std::as_const(lines))
            all << line.trimmed();
    }
    return all;
}

void TestPageRules::dashesEndLines()
{
    const QStringList lines = linesAt(QByteArray("Some words - and others \xE2\x80\x93 with dashes \xE2\x80\x94 between. ").repeated(6), 60, 120);
    int ends = 0;
    for (const QString &line : lines) {
        for (const char16_t dash : {u'-', u'\x2013', u'\x2014'}) {
            QVERIFY2(!line.startsWith(QChar(dash)), qPrintable(line));
            ends += line.endsWith(QChar(dash)) ? 1 : 0;
        }
    }
    QVERIFY(ends > 0);
}

/// A short command is divided less often than the words around it.
void TestPageRules::commandsStayOnALine()
{
    int divided = 0;
    const QStringList lines = linesAt(QByteArray("Words and `df -i` or `ls -l` then more words. ").repeated(8), 60, 140, {{QStringLiteral("alignment"), QStringLiteral("ragged")}});
    for (const QString &line : lines)
        divided += line.endsWith(QStringLiteral(" df")) || line.endsWith(QStringLiteral(" ls")) ? 1 : 0;
    QVERIFY2(divided * 40 < lines.size(), qPrintable(QStringLiteral("%1 of %2").arg(divided).arg(lines.size())));
}

void TestPageRules::whatIsAnnouncedFollows()
{
    for (int lines = 20; lines < 40; ++lines) { // wherever the page ends, not between the colon and the code
        const Laid laid = lay(markdown(QByteArray("Filler.\n\n").repeated(lines) + "Run this:\n\n    command\n"), a5);
        QVERIFY(laid.pages.has_value());
        for (const Page &page : laid.pages->pages)
            QVERIFY(runsOf(page).isEmpty() || runsOf(page).last() != QStringLiteral("Run this:"));
    }
}

void TestPageRules::pageBreaks_data()
{
    QTest::addColumn<QByteArray>("between");
    for (const char *between :
         {"\\newpage", "\\pagebreak", "<div style=\"page-break-after: always\"></div>", "<div style=\"page-break-before:always;\"></div>",
          "<div style=\"break-after: page\"></div>", "<hr style=\"break-before: page\">", "<div style=\"break-before: recto\"></div>",
          "<div style=\"page-break-before: left\"></div>"})
        QTest::newRow(between) << QByteArray(between);
}

void TestPageRules::pageBreaks()
{
    QFETCH(QByteArray, between);
    const Laid laid = lay(markdown("Before.\n\n" + between + "\n\nAfter.\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->pages.size(), size_t(2));
    QCOMPARE(runsOf(laid.pages->pages[0]), QStringList{QStringLiteral("Before.")});
    QCOMPARE(runsOf(laid.pages->pages[1]), QStringList{QStringLiteral("After.")});
}

void TestPageRules::anchorsLeadToWhatFollows()
{
    const Laid laid = lay(markdown("[Old](#old)\n\n\\newpage\n\n<a id=\"old\"></a>\n\n# New\n\nText.\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(pageOf(*laid.pages, QStringLiteral("old")), 1);
    QCOMPARE(laid.pages->pages.front().links.size(), size_t(1));
    const Laid last = lay(markdown("[End](#end)\n\nText.\n\n<a id=\"end\"></a>\n"));
    QVERIFY(last.pages.has_value());
    QCOMPARE(pageOf(*last.pages, QStringLiteral("end")), 0);
    QCOMPARE(last.pages->pages.front().links.size(), size_t(1));
}

void TestPageRules::linksMayDifferInCase()
{
    const Laid laid = lay(markdown("[there](#Über-Uns) and [nowhere](#gone)\n\n# Über uns\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->pages.front().links.size(), size_t(1));
    QCOMPARE(laid.pages->pages.front().links.front().destination, QStringLiteral("über-uns"));
    QVERIFY(hasWarning(laid, WarningCode::LinkTargetMissing));
}

void TestPageRules::replacedDictionaryIsReadAgain()
{
    const QTemporaryDir folder;
    const QString language = QStringLiteral("en-GB");
    QCOMPARE(Hyphenator::forLanguage(language, folder.path()), nullptr);
    put(folder.filePath(QStringLiteral("hyph_en_US.dic")), "UTF-8\nr1d\n");
    const auto first = Hyphenator::forLanguage(language, folder.path());
    QVERIFY(first);
    QCOMPARE(first->points(u"borders"), std::vector<int>{3});
    QCOMPARE(Hyphenator::forLanguage(language, folder.path()), first);
    put(folder.filePath(QStringLiteral("hyph_en_US.dic")), "UTF-8\nd1e\n\n");
    QCOMPARE(Hyphenator::forLanguage(language, folder.path())->points(u"borders"), std::vector<int>{4});
    QCOMPARE(first->points(u"borders"), std::vector<int>{3}); // who has it keeps it
    put(folder.filePath(QStringLiteral("hyph_en_GB.dic")), "UTF-8\no1r\n"); // a better one
    QCOMPARE(Hyphenator::forLanguage(language, folder.path())->points(u"borders"), std::vector<int>{2});
}

void TestPageRules::replacedColoursAreReadAgain()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("lang.map")), "tide = tide.lang\n");
    put(folder.filePath(QStringLiteral("tide.lang")), "include \"words.lang\"\n");
    put(folder.filePath(QStringLiteral("words.lang")), "keyword = \"ahoy\"\n");
    const auto kinds = [](CodeColors &colors) {
        QStringList found;
        const auto colored = colors.color(u"ahoy", QStringLiteral("tide"), {});
        for (const CodeColors::Stretch &stretch : colored.lines.at(0))
            found << stretch.kind;
        return found;
    };
    CodeColors first(folder.path());
    QCOMPARE(kinds(first), QStringList(QStringLiteral("keyword")));
    put(folder.filePath(QStringLiteral("words.lang")), "comment = \"ahoy\"\n\n");
    CodeColors second(folder.path());
    QCOMPARE(kinds(second), QStringList(QStringLiteral("comment")));
    QCOMPARE(kinds(first), QStringList(QStringLiteral("keyword"))); // one document, one set of colours
}

void TestPageRules::missingPictureIsABox()
{
    const Laid laid = lay(markdown("![A view of the quay](gone.png)\n"), a5);
    QVERIFY(laid.pages.has_value());
    const PageDocument &pages = *laid.pages;
    const auto figures = elementsOf(pages, Role::Figure);
    QCOMPARE(figures.size(), size_t(1));
    QCOMPARE(pages.structure[static_cast<size_t>(figures.front())].extras->alt, QStringLiteral("A view of the quay"));
    bool box = false;
    for (const PageItem &item : pages.pages.front().items)
        box = box || (std::holds_alternative<PathItem>(item.shape) && item.element == figures.front());
    QVERIFY(box);
    QVERIFY(joined(pages).contains(QStringLiteral("A view of the quay")));
}

void TestPageRules::pictureInALink()
{
    Document document = markdown("[![Quay](quay.png)](https://example.org/)\n");
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    document.media.insert(QStringLiteral("quay.png"), {QStringLiteral("image/png"), bytes, image.size()});
    const Laid laid = lay(document);
    QVERIFY(laid.pages.has_value());
    const Page &page = laid.pages->pages.front();
    QCOMPARE(page.links.size(), size_t(1));
    QCOMPARE(laid.pages->structure[static_cast<size_t>(page.links.front().element)].role, Role::Link);
    const auto &picture = std::get<ImageItem>(page.items.front().shape);
    QCOMPARE(page.links.front().rect, picture.rect);
    QCOMPARE(qRound(picture.rect.center().x()), qRound(page.size.width() / 2)); // as a picture that stands alone
}

void TestPageRules::figuresHaveBounds()
{
    const Laid laid = lay(markdown("![alone](gone.png)\n\nand ![inside](gone.png) a line.\n\n| ![cell](gone.png) |\n|---|\n"));
    QVERIFY(laid.pages.has_value());
    const auto figures = elementsOf(*laid.pages, Role::Figure);
    QCOMPARE(figures.size(), size_t(3));
    for (const ElementId figure : figures) {
        const auto &extras = laid.pages->structure[static_cast<size_t>(figure)].extras;
        QVERIFY(extras && extras->box && extras->boxPage == 0);
        QVERIFY(QRectF({0, 0}, laid.pages->pages.front().size).contains(*extras->box));
    }
}

void TestPageRules::headingsAreDividedOnlyWhenTooLong()
{
    const QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("80x120")}};
    const auto divided = [&](const char *heading) {
        const Laid laid = lay(markdown(QByteArray("# ") + heading + "\n\nText.\n"), narrow, QStringLiteral("de"));
        return laid.pages && joined(*laid.pages).contains(QChar(0x00AD));
    };
    QVERIFY(divided("Donaudampfschifffahrtsgesellschaft"));
    QVERIFY(!divided("Reisen auf der Donau und auf dem Rhein"));
}

void TestPageRules::narrowTablesDivideWords()
{
    const QByteArray table = "| Donaudampfschifffahrtsgesellschaft | Wissenschaftlichkeit | Verantwortlichkeit |\n|---|---|---|\n| "
                             "Unverbindlichkeiten | Schifffahrtsgesellschaft | Gesellschaft |\n";
    const QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("90x120")}};
    const Laid laid = lay(markdown(table), narrow, QStringLiteral("de"));
    QVERIFY(laid.pages.has_value());
    QVERIFY(joined(*laid.pages).contains(QChar(0x00AD)));
    QVERIFY(!hasWarning(laid, WarningCode::TableShrunk));
    const Laid undivided =
        lay(markdown(table), {{QStringLiteral("page-size"), QStringLiteral("90x120")}, {QStringLiteral("hyphenate"), false}}, QStringLiteral("de"));
    QVERIFY(hasWarning(undivided, WarningCode::TableShrunk));
}

/// What has little to say keeps its line beside long text, in whatever column it is.
void TestPageRules::shortColumnsStayWhole()
{
    const QByteArray text = QByteArray("words that go on and on, ").repeated(12);
    const QByteArray tables = "| `expr(expr, ...)` | " + text + " |\n|---|---|\n| `a` | b |\n\n| " + text + " | `type(a, b, c)` | " + text + " |\n|---|---|---|\n| a | b | c |\n";
    const Laid laid = lay(markdown(tables), a5);
    QVERIFY(laid.pages.has_value());
    QMap<int, QString> lines;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
            lines[qRound(run->origin.y())] += run->text;
    }
    const QString all = QStringList(lines.values()).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("expr(expr, ...)")) && all.contains(QStringLiteral("type(a, b, c)")), qPrintable(all));
}

void TestPageRules::cellsKeepTheirShades()
{
    const Laid laid = lay(markdown("<table><tr><td><pre><code>let a = 1;\nlet b = 2;</code></pre></td><td>Words</td></tr></table>\n"));
    QVERIFY(laid.pages.has_value());
    const auto theme = Theme::builtIn(QStringLiteral("report"));
    QVERIFY(theme.has_value());
    QRectF shade;
    QRectF code;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *rect = std::get_if<FilledRect>(&item.shape); rect && rect->color == theme->codeBackground)
            shade |= rect->rect;
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && run->text.contains(u'='))
            code |= QRectF(run->origin.x(), run->origin.y() - double(run->size) * 0.7, double(run->width), double(run->size) * 0.7);
    }
    QVERIFY(!shade.isEmpty());
    QVERIFY(shade.contains(code));
}

void TestPageRules::contentsAreNested()
{
    const Laid laid = lay(markdown("# One\n\n## Below\n\n### Deep\n\n## Beside\n\n# Two\n"), {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    const auto &structure = laid.pages->structure;
    const auto role = [&](ElementId id) { return structure[static_cast<size_t>(id)].role; };
    QList<int> depths;
    for (const ElementId item : elementsOf(*laid.pages, Role::TocItem)) {
        int depth = 0;
        for (ElementId id = item; id != noElement; id = structure[static_cast<size_t>(id)].parent)
            depth += role(id) == Role::Toc;
        depths += depth;
        QCOMPARE(role(structure[static_cast<size_t>(item)].parent), Role::Toc);
    }
    QCOMPARE(depths, (QList<int>{1, 2, 3, 2, 1}));
}

/// A title that reads from right to left stands where the others do.
void TestPageRules::contentsKeepTheirColumns()
{
    const Laid laid = lay(markdown("# One\n\n# שלום עולם\n"), {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    QMap<QString, double> places;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
            places.insert(run->text.trimmed(), run->origin.x());
    }
    QVERIFY(places.contains(QStringLiteral("One")) && places.contains(QStringLiteral("שלום עולם")));
    QVERIFY(std::abs(places[QStringLiteral("One")] - places[QStringLiteral("שלום עולם")]) < 1);
}

void TestPageRules::runningLinesShareTheirRoom()
{
    const QByteArray text = "# A chapter whose name is rather long but leaves some room\n\n" + QByteArray("Words.\n\n").repeated(60);
    Document document = markdown(text);
    document.metadata.title = QStringLiteral("Title");
    const auto headers = [&](const QJsonObject &options) {
        QStringList result;
        const Laid laid = lay(document, options);
        for (const PageItem &item : laid.pages ? laid.pages->pages.at(1).items : std::vector<PageItem>()) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element == noElement && item.artifact == ArtifactKind::Header)
                result += run->text;
        }
        return result;
    };
    QCOMPARE(headers({}), (QStringList{QStringLiteral("Title"), QStringLiteral("A chapter whose name is rather long but leaves some room")}));
    const QStringList cut = headers({{QStringLiteral("page-size"), QStringLiteral("90x150")}});
    QCOMPARE(cut.size(), 2);
    QVERIFY2(cut[1].endsWith(u'…') && text.contains((cut[1].chopped(1) + u' ').toUtf8()), qPrintable(cut[1])); // between words
}

void TestPageRules::wrappedCodeHasAMark()
{
    const Laid laid = lay(markdown("```\n" + QByteArray("word ").repeated(60) + "\n```\n"), a5);
    QVERIFY(laid.pages.has_value());
    const int marks =
        static_cast<int>(std::count_if(laid.pages->pages.front().items.begin(), laid.pages->pages.front().items.end(), [](const PageItem &item) {
            return std::holds_alternative<PathItem>(item.shape) && item.element == noElement; // no letter, so that copies of the code are clean
        }));
    QVERIFY(marks >= 2);
    QCOMPARE(joined(*laid.pages).simplified(), QString::fromUtf8(QByteArray("word ").repeated(60)).simplified());
}

void TestPageRules::labelsInEnglishAreTold()
{
    const Document alert = markdown("> [!NOTE]\n> Words.\n");
    QVERIFY(hasWarning(lay(alert, {}, QStringLiteral("eo")), WarningCode::LabelsInEnglish));
    QVERIFY(!hasWarning(lay(alert, {}, QStringLiteral("fr")), WarningCode::LabelsInEnglish));
    QVERIFY(!hasWarning(lay(markdown("Words.\n"), {}, QStringLiteral("eo")), WarningCode::LabelsInEnglish));
    QVERIFY(hasWarning(lay(markdown("# Words\n"), {{QStringLiteral("contents"), true}}, QStringLiteral("eo")), WarningCode::LabelsInEnglish));
}

void TestPageRules::fontsThatRefuseAreTold()
{
    // a face like DejaVu Sans, of another name, that says it must not be embedded
    FontStore plain;
    const auto stored = plain.add(QRawFont::fromFont(QFont(QStringLiteral("DejaVu Sans"))));
    QVERIFY(stored.has_value());
    QByteArray file = plain.singleFace(stored->id);
    for (const QByteArray &encoding : {QByteArray("DejaVu Sans"), QByteArray("\0D\0e\0j\0a\0V\0u\0 \0S\0a\0n\0s", 22)}) {
        QByteArray other = encoding;
        other[other.size() - 1] = 'z';
        file.replace(encoding, other);
    }
    const qsizetype entry = file.indexOf("OS/2");
    QVERIFY(entry > 0);
    const auto table = qFromBigEndian<quint32>(file.constData() + entry + 8);
    qToBigEndian<quint16>(2, file.data() + table + 8); // fsType: restricted licence
    const int number = QFontDatabase::addApplicationFontFromData(file);
    QVERIFY(number >= 0);
    const QString family = QFontDatabase::applicationFontFamilies(number).value(0);
    QCOMPARE(family, QStringLiteral("DejaVu Sanz"));
    FontBook book(std::make_shared<FontStore>(), {QStringList{family, QStringLiteral("DejaVu Serif")}, QStringList{family}, QStringList{family}});
    const TextFace *face = book.primary({});
    QVERIFY(face);
    QCOMPARE(book.store()->info(face->id).family, QStringLiteral("DejaVu Serif"));
    QCOMPARE(book.refused(), QStringList{family});
    QFontDatabase::removeApplicationFont(number);
}

QTEST_MAIN(TestPageRules)
#include "tst_pagerules.moc"
