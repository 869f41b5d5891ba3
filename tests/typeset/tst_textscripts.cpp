// SPDX-License-Identifier: GPL-3.0-or-later
// What the script and the language of a text decide: which way it reads, which faces and digits it is set in, how far apart its lines are.
#include "page/fontstore.h"
#include "support/laying.h"
#include "typesetruns.h"

#include <QRegularExpression>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QJsonObject a5{{QStringLiteral("page-size"), QStringLiteral("a5")}};

} // namespace

class TestTextScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeInRightToLeftTextKeepsItsLetters();
    void notesStandBehindCode();
    void figuresInHanTextAreLatin();
    void figuresAreThoseOfTheText_data();
    void figuresAreThoseOfTheText();
    void numbersAreInTheDigitsOfTheText_data();
    void numbersAreInTheDigitsOfTheText();
    void phrasesKeepTheirMarks();
    void emphasisIsSeen_data();
    void emphasisIsSeen();
    void onlyWhatIsBoldIsBold_data();
    void onlyWhatIsBoldIsBold();
    void oneSignDoesNotWidenLines();
    void tallScriptsKeepTheirLines();
    void linesWithoutBlanksAreFull_data();
    void linesWithoutBlanksAreFull();
    void directionIsTheDocuments_data();
    void directionIsTheDocuments();
};

void TestTextScripts::codeInRightToLeftTextKeepsItsLetters()
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
void TestTextScripts::notesStandBehindCode()
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

void TestTextScripts::figuresInHanTextAreLatin()
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

void TestTextScripts::figuresAreThoseOfTheText_data()
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
void TestTextScripts::figuresAreThoseOfTheText()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const Laid laid = lay(markdown(text.toUtf8()), {}, locale);
    QVERIFY(laid.pages.has_value());
    QString figures;
    for (const PageItem *item : itemsAsRead(laid.pages->pages.front())) {
        const auto *run = std::get_if<GlyphRun>(&item->shape);
        if (!run || item->element == noElement)
            continue;
        const bool main = laid.pages->fonts->info(run->font).family == QStringLiteral("Noto Serif");
        QVERIFY2(main || !run->text.contains(QRegularExpression(QStringLiteral("[0-9%:.]"))), qPrintable(run->text));
        figures += main ? run->text.simplified() : QString();
    }
    for (const char *figure : {"1873", "17:05", "50%", "2.4.1"})
        QVERIFY2(figures.contains(QString::fromLatin1(figure)), qPrintable(figures));
}

void TestTextScripts::numbersAreInTheDigitsOfTheText_data()
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
void TestTextScripts::numbersAreInTheDigitsOfTheText()
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
void TestTextScripts::phrasesKeepTheirMarks()
{
    const auto ends = [](const QByteArray &text) { // where the quotation mark stands, to the letters before it
        const Laid laid = lay(markdown(text), {}, QStringLiteral("ar"));
        double letters = 0;
        double mark = 0;
        for (const PageItem &item : laid.pages ? laid.pages->pages.front().items : std::vector<PageItem>()) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            for (const Glyph &glyph : run &&item.element != noElement ? run->glyphs : std::vector<Glyph>()) {
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

void TestTextScripts::emphasisIsSeen_data()
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
void TestTextScripts::emphasisIsSeen()
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

void TestTextScripts::onlyWhatIsBoldIsBold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("strong");
    QTest::newRow("English") << "en"
                             << "plain"
                             << "strong";
    QTest::newRow("Urdu") << "ur"
                          << "عام"
                          << "موٹا"; // Noto Nastaliq Urdu Bold says weight 400
    QTest::newRow("Burmese") << "my"
                             << "ပုံမှန်"
                             << "စာလုံး"; // Noto Serif Myanmar Bold too
    QTest::newRow("Hindi") << "hi"
                           << "सामान्य"
                           << "मोटा";
    QTest::newRow("Japanese") << "ja"
                              << "普通"
                              << "太字";
}

void TestTextScripts::onlyWhatIsBoldIsBold()
{
    QFETCH(QString, language);
    QFETCH(QString, plain);
    QFETCH(QString, strong);
    const Laid laid = lay(markdown((plain + QStringLiteral(" **") + strong + QStringLiteral("** ") + plain + u'\n').toUtf8()), a5, language);
    QVERIFY(laid.pages.has_value());
    const auto isBold = [&](const QString &word) {
        for (const GlyphRun *run : textRuns(*laid.pages)) {
            if (run->text.contains(word))
                return laid.pages->fonts->info(run->font).bold || run->syntheticBold;
        }
        return false;
    };
    QVERIFY(isBold(strong));
    QVERIFY(!isBold(plain));
}

/// Lines are as far apart as the style says, whatever font a sign of theirs is from.
void TestTextScripts::oneSignDoesNotWidenLines()
{
    const QString words = QStringLiteral(
        "کشتی هر روز صبح از اسکله به جزیره می‌رود و عصر برمی‌گردد و مسافران فراوانی دارد. ");
    const auto leading = [&](const QString &sign, const QString &locale, const QString &text) {
        const Laid laid = lay(markdown((text.repeated(3) + sign + u' ' + text.repeated(3)).toUtf8()), a5, locale);
        const QList<double> lines = laid.pages ? baselines(*laid.pages) : QList<double>();
        double widest = 0;
        for (qsizetype i = 1; i < lines.size(); ++i)
            widest = std::max(widest, lines.at(i) - lines.at(i - 1));
        return lines.size() > 3 ? qRound(widest * 100) : 0;
    };
    const QString fa = QStringLiteral("fa");
    const int usual = leading(QStringLiteral("و"), fa, words);
    QVERIFY(usual > 0);
    for (const char16_t *sign : {u"-", u"→", u"મ", u"ᚠ", u"က"})
        QCOMPARE(leading(QString::fromUtf16(sign), fa, words), usual);
    const QString english = QStringLiteral("The ferry leaves the quay for the island every morning and comes back at night. ");
    QCOMPARE(leading(QStringLiteral("اردو"), QStringLiteral("en"), english), leading(QStringLiteral("and"), QStringLiteral("en"), english));
}

/// Nastaliq as the script of a text needs more than the style says.
void TestTextScripts::tallScriptsKeepTheirLines()
{
    const QByteArray words = QByteArray("کشتی ہر صبح گھاٹ سے جزیرے کو جاتی ہے اور شام کو واپس آتی ہے۔ ").repeated(4);
    const Laid laid = lay(markdown(words), a5, QStringLiteral("ur"));
    QVERIFY(laid.pages.has_value());
    const QList<double> lines = baselines(*laid.pages);
    QVERIFY(lines.size() > 2);
    QVERIFY(lines.at(1) - lines.at(0) > 18); // the style says 14.5
}

void TestTextScripts::linesWithoutBlanksAreFull_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("thai") << "th" << QStringLiteral("มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิต่างมีเหตุผลและมโนธรรมและควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ ");
    QTest::newRow("lao") << "lo" << QStringLiteral("ມະນຸດທຸກຄົນເກີດມາມີກຽດສັກສີສິດທິເສລີພາບແລະຄວາມສະເໝີພາບເທົ່າທຽມກັນມະນຸດທຸກຄົນມີສະຕິສຳປັດຊັນຍະຮູ້ດີຮູ້ຊົ່ວ ");
    QTest::newRow("khmer") << "km" << QStringLiteral("មនុស្សទាំងអស់កើតមកមានសេរីភាពនិងសមភាពក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរនិងសិទ្ធិមនុស្សមានវិចារណញ្ញាណនិងសតិសម្បជញ្ញៈជាប់ពីកំណើត ");
    QTest::newRow("burmese") << "my" << QStringLiteral("လူတိုင်းသည်တူညီလွတ်လပ်သောဂုဏ်သိက္ခာဖြင့်လည်းကောင်းတူညီလွတ်လပ်သောအခွင့်အရေးများဖြင့်လည်းကောင်းမွေးဖွားလာသူများဖြစ်သည် ");
}

/// Scripts that have no blanks between words are justified between words: every line but the last ends at the margin, no blank is a hole.
void TestTextScripts::linesWithoutBlanksAreFull()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const Laid laid = lay(markdown(text.repeated(6).toUtf8()), a5, locale);
    QVERIFY(laid.pages.has_value());
    QMap<double, double> ends;
    QMap<double, double> pens;
    double widest = 0;
    double size = 0;
    for (const PageItem *item : itemsAsRead(laid.pages->pages.front())) {
        const auto *run = std::get_if<GlyphRun>(&item->shape);
        if (!run || item->element == noElement)
            continue;
        const double line = run->origin.y();
        if (pens.contains(line))
            widest = std::max(widest, run->origin.x() - pens[line]);
        pens[line] = run->origin.x() + double(run->width);
        size = double(run->size);
        if (!run->text.trimmed().isEmpty())
            ends[line] = std::max(ends[line], pens[line]);
    }
    QVERIFY(ends.size() > 5);
    ends.remove(ends.lastKey());
    const auto [least, most] = std::minmax_element(ends.cbegin(), ends.cend());
    QVERIFY2(*most - *least < 0.6 * size, qPrintable(QStringLiteral("from %1 to %2").arg(*least).arg(*most)));
    QVERIFY2(widest < 0.5 * size, qPrintable(QString::number(widest / size)));
}

void TestTextScripts::directionIsTheDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("guessed");
    QTest::addColumn<bool>("right"); ///< the side where the text begins
    const auto row = [](const char *name, const char *text, const char *locale, bool guessed, bool right) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(locale) << guessed << right;
    };
    row("Latin word first", "README هو ملف مهم.\n", "ar", false, true);
    row("Arabic word first", "كتاب is an Arabic word.\n", "en", false, false);
    row("code first", "`git add` يضيف\n", "ar", false, true);
    row("item", "- README هو\n", "ar", false, true);
    row("item with code alone", "- `git add`\n", "ar", false, true);
    row("heading", "# README هو\n", "ar", false, true);
    row("all of the other, declared", "Only words.\n", "ar", false, true);
    row("all of the other, guessed", "كتاب مهم\n", "en", true, true);
    row("mixed, guessed", "كتاب is a word\n", "en", true, false);
    row("item of other letters, guessed", "- كتاب مهم\n- README.md\n- `make install`\n", "ar", true, true);
    row("items of other letters first, guessed", "- README.md\n- كتاب مهم\n", "ar", true, true);
    row("cell of other letters, guessed", "| كتاب |\n|---|\n| README |\n", "ar", true, true);
    row("label of other letters, guessed", "> [!NOTE]\n> اگر مطلوبہ\n", "ur", true, true);
    row("element against document", "<p dir=ltr>كتاب is a word</p>\n", "ar", false, false);
}

void TestTextScripts::directionIsTheDocuments()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, locale);
    QFETCH(bool, guessed);
    QFETCH(bool, right);
    WriteInput input = pageInput(markdown(text), {{QStringLiteral("alignment"), QStringLiteral("ragged")}}, locale);
    input.language = locale;
    input.languageIsGuess = guessed;
    WorkContext context;
    const auto pages = layOut(std::move(input), context);
    QVERIFY(pages.has_value());
    double first = 1e9;
    double last = 0;
    for (const GlyphRun *run : textRuns(*pages)) {
        first = std::min(first, run->origin.x());
        last = std::max(last, run->origin.x() + double(run->width));
    }
    const double middle = pages->pages.front().size.width() / 2;
    QCOMPARE(first > middle, right);
    QCOMPARE(last > middle, right);
}

QTEST_MAIN(TestTextScripts)
#include "tst_textscripts.moc"
