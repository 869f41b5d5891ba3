// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the line one by one: where it ends and what stays together. What scripts decide is in tst_textscripts, the page in tst_pagerules.
#include "page/fontbook.h"
#include "page/fontstore.h"
#include "support/laying.h"
#include "typeset/layout/codecolors.h"
#include "typeset/text/hyphenator.h"
#include "typeset/text/piececutter.h"
#include "typeset/text/shaper.h"
#include "typesetruns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QJsonObject a5{{QStringLiteral("page-size"), QStringLiteral("a5")}};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

/// Lines of the first page of a paragraph, at all widths from @p from to @p to millimetres.
QStringList linesAt(const QByteArray &text, int from, int to, const QJsonObject &options = {})
{
    QStringList all;
    for (int width = from; width < to; width += 2) {
        QJsonObject narrow{
            {QStringLiteral("page-size"), QStringLiteral("%1x200").arg(width)}, {QStringLiteral("margin-inner"), 15}, {QStringLiteral("margin-outer"), 15}};
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

} // namespace

class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void koreanWordsStayWhole();
    void optionsAndPathsStayWhole();
    void quotationMarksStayWithTheirWords();
    void quotationsInQuotations();
    void keysStandApart();
    void fewLinesInARowAreDivided();
    void singleLettersStayWithTheirHyphen();
    void shortCodeStaysWhole();
    void blanksOfCodeKeepTheirWidth();
    void dashesEndLines();
    void commandsStayOnALine();
    void replacedDictionaryIsReadAgain();
    void lettersAreCountedWithoutMarks();
    void wordsAreDividedBetweenSyllables_data();
    void wordsAreDividedBetweenSyllables();
    void wordsWithoutBlanksBreakBetweenSyllables_data();
    void wordsWithoutBlanksBreakBetweenSyllables();
    void noLineBeginsWithinABurmeseSyllable();
    void aStopEndsTheReadingOfADictionary();
    void aDictionaryIsReadForTextThatNeedsIt_data();
    void aDictionaryIsReadForTextThatNeedsIt();
    void aStopEndsTheDivisionOfLongWords();
    void replacedColoursAreReadAgain();
    void softHyphensNeedNoDictionary_data();
    void softHyphensNeedNoDictionary();
    void blanksCollapse();
    void smallKanaEndLines();
    void wordsThatNeverComeAgainAreLetGo();
};

/// A table of millions of numbers keeps none of them.
void TestTextRules::wordsThatNeverComeAgainAreLetGo()
{
    const QStringList serif{QStringLiteral("Noto Serif")};
    FontBook fonts(std::make_shared<FontStore>(), FontBook::Families{serif, serif, {QStringLiteral("DejaVu Sans Mono")}});
    Shaper shaper(fonts);
    const auto number = [&](size_t i) { return shaper.word(QString::number(i), {}); };
    for (size_t i = 0; i < Shaper::mostWords; ++i)
        number(i);
    shaper.letGoOfWords(); // as many as may stay
    QCOMPARE(shaper.words(), Shaper::mostWords);
    const float width = number(Shaper::mostWords)->width;
    shaper.letGoOfWords();
    QCOMPARE(shaper.words(), size_t(0));
    QCOMPARE(number(Shaper::mostWords)->width, width);
    QCOMPARE(shaper.words(), size_t(1));
}

void TestTextRules::koreanWordsStayWhole()
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

void TestTextRules::optionsAndPathsStayWhole()
{
    const QStringList lines = linesAt(QByteArray("Use -v or `-x` on /etc and `/usr` first\xE2\x80\x94then go. ").repeated(6), 60, 130);
    bool begins = false;
    for (const QString &line : lines) { // wherever lines end, no hyphen or stroke is parted from what it belongs to
        QVERIFY2(!line.endsWith(u'-') && !line.endsWith(u'/'), qPrintable(line));
        begins = begins || line.startsWith(u'/');
    }
    QVERIFY(begins); // a path may begin a line, as any other word
}

/// French ones, with blanks inside; and the others, which stand the other way round.
void TestTextRules::quotationMarksStayWithTheirWords()
{
    const QStringList french = linesAt(QByteArray("L’erreur « trop de mots » est l’« une » des (« plus ») longues. ").repeated(6), 60, 120);
    for (const QString &line : french)
        QVERIFY2(!line.endsWith(QChar(0xAB)) && !line.startsWith(QChar(0xBB)), qPrintable(line));
    const QStringList german = linesAt(QByteArray("Das »erste« und das »zweite« Wort, das »dritte« auch noch. ").repeated(6), 60, 120);
    QVERIFY(std::ranges::any_of(german, [](const QString &line) { return line.endsWith(QChar(0xAB)); }));
    QVERIFY(std::ranges::any_of(german, [](const QString &line) { return line.startsWith(QChar(0xBB)); }));
}

void TestTextRules::quotationsInQuotations()
{
    const QStringList lines = linesAt("<q>one <q>two <q>three</q></q></q> <q>four</q>", 190, 192);
    QCOMPARE(lines, QStringList{QString::fromUtf8("\u201cone \u2018two \u201cthree\u201d\u2019\u201d \u201cfour\u201d")});
}

/// The frame of a key touches neither what stands before it nor what follows.
void TestTextRules::keysStandApart()
{
    const Laid laid = lay(markdown("Press (<kbd>Ctrl</kbd>+<kbd>C</kbd>), then <kbd>Esc</kbd>."), a5);
    QVERIFY(laid.pages);
    std::vector<QRectF> frames;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *path = std::get_if<PathItem>(&item.shape);
        if (!path || !path->stroke)
            continue;
        const auto [left, right] = std::ranges::minmax(path->path.points, {}, &QPointF::x);
        frames.push_back(QRectF(left.x(), 0, right.x() - left.x(), 1));
    }
    QCOMPARE(frames.size(), std::size_t(3));
    for (const GlyphRun *run : textRuns(*laid.pages)) {
        for (std::size_t i = 0; i < run->glyphs.size(); ++i) {
            const Glyph &glyph = run->glyphs[i];
            const QChar c = run->text.at(static_cast<int>(glyph.cluster));
            if (!c.isPunct() && c != u'+')
                continue;
            const double left = run->origin.x() + double(glyph.x);
            const double right = left + double(run->size) * (c == u'+' ? 0.55 : 0.25);
            for (const QRectF &frame : frames)
                QVERIFY2(right < frame.left() || left > frame.right(), qPrintable(QString(c)));
        }
    }
}

/// A ladder of divided lines is avoided where whole words fit nearly as well.
void TestTextRules::fewLinesInARowAreDivided()
{
    const QByteArray text =
        QByteArray("Типографика — искусство расположения букв, делающее письменный язык удобочитаемым и привлекательным. Она включает выбор "
                   "шрифта, кегля, длины строки и интерлиньяжа. ")
            .repeated(3);
    const Laid laid = lay(markdown(text, QStringLiteral("ru")), {}, QStringLiteral("ru"));
    QVERIFY(laid.pages);
    if (hasWarning(laid, WarningCode::HyphenationUnavailable))
        QSKIP("the dictionary is not installed");
    QMap<int, bool> divided;
    for (const GlyphRun *run : textRuns(*laid.pages))
        divided[qRound(run->origin.y())] = divided.value(qRound(run->origin.y())) || run->text.contains(QChar(0xAD));
    QVERIFY(divided.values().contains(true));
    int most = 0;
    int inARow = 0;
    for (const bool line : std::as_const(divided)) {
        inARow = line ? inARow + 1 : 0;
        most = std::max(most, inARow);
    }
    QVERIFY2(most <= 2, qPrintable(QString::number(most)));
}

void TestTextRules::singleLettersStayWithTheirHyphen()
{
    const QByteArray text = QByteArray("Press **ctrl-e** or ctrl-x, alt-b와 alt-f를, x-ray and e-mail, well-known A-4. ").repeated(4);
    for (const QString &line : linesAt(text, 60, 120)) {
        const bool single =
            line.size() > 1 && line[0].isLetterOrNumber() && (line[1] == u' ' || line[1] == u',' || line[1] == u'.' || line[1] == QChar(0xc640));
        QVERIFY2(!single, qPrintable(line));
    }
}

void TestTextRules::shortCodeStaysWhole()
{
    const QStringList lines =
        linesAt(QByteArray("Then `{1..10}` and `a_b,c` or `${name}` but `~/.some_very_long_name.with_parts()` too. ").repeated(6), 60, 120);
    bool divided = false;
    for (const QString &line : lines) {
        QVERIFY2(!line.endsWith(QStringLiteral("{1..")) && !line.endsWith(QStringLiteral("a_")) && !line.endsWith(QStringLiteral("a_b,"))
                     && !line.endsWith(u'$'),
                 qPrintable(line));
        divided = divided || line.endsWith(u'_');
        QVERIFY2(!line.endsWith(QStringLiteral("~/.")), qPrintable(line));
    }
    QVERIFY(divided);
}

/// In justified lines the blanks of the words around it take what is missing; a paragraph of code alone stays ragged.
void TestTextRules::blanksOfCodeKeepTheirWidth()
{
    for (const QByteArray &text : {QByteArray("Extraordinarily long words and `cargo run --all` incomprehensibilities, internationalization. ").repeated(8),
                                   QByteArray("`cargo run --all things` ").repeated(20)}) {
        const Laid laid = lay(markdown(text), a5);
        QVERIFY(laid.pages.has_value());
        int blanks = 0;
        for (const PageItem &item : laid.pages->pages.front().items) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            if (!run || item.element == noElement || laid.pages->fonts->info(run->font).family != QStringLiteral("DejaVu Sans Mono"))
                continue;
            for (std::size_t i = 0; i + 1 < run->glyphs.size(); ++i) {
                if (run->text.at(run->glyphs[i].cluster) != u' ')
                    continue;
                const float width = run->glyphs[i + 1].x - run->glyphs[i].x;
                QVERIFY2(std::abs(width - 0.602F * run->size) < 0.05F, qPrintable(QString::number(double(width))));
                ++blanks;
            }
        }
        QVERIFY(blanks > 10);
    }
}

void TestTextRules::dashesEndLines()
{
    const QStringList lines =
        linesAt(QByteArray("Some words - and others \xE2\x80\x93 with dashes \xE2\x80\x94 between\xE2\x80\x94them. ").repeated(6), 60, 120);
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
void TestTextRules::commandsStayOnALine()
{
    int divided = 0;
    const QStringList lines =
        linesAt(QByteArray("Words and `df -i` or `ls -l` then more words. ").repeated(8), 60, 140, {{QStringLiteral("alignment"), QStringLiteral("ragged")}});
    for (const QString &line : lines)
        divided += line.endsWith(QStringLiteral(" df")) || line.endsWith(QStringLiteral(" ls")) ? 1 : 0;
    QVERIFY2(divided * 40 < lines.size(), qPrintable(QStringLiteral("%1 of %2").arg(divided).arg(lines.size())));
}

void TestTextRules::replacedDictionaryIsReadAgain()
{
    const QTemporaryDir folder;
    const QString language = QStringLiteral("en-GB");
    QCOMPARE(Hyphenator::forLanguage(language, {}, folder.path()), nullptr);
    put(folder.filePath(QStringLiteral("hyph_en_US.dic")), "UTF-8\nr1d\n");
    const auto first = Hyphenator::forLanguage(language, {}, folder.path());
    QVERIFY(first);
    QCOMPARE(first->points(u"borders"), std::vector<int>{3});
    QCOMPARE(Hyphenator::forLanguage(language, {}, folder.path()), first);
    put(folder.filePath(QStringLiteral("hyph_en_US.dic")), "UTF-8\nd1e\n\n");
    QCOMPARE(Hyphenator::forLanguage(language, {}, folder.path())->points(u"borders"), std::vector<int>{4});
    QCOMPARE(first->points(u"borders"), std::vector<int>{3});               // who has it keeps it
    put(folder.filePath(QStringLiteral("hyph_en_GB.dic")), "UTF-8\no1r\n"); // a better one
    QCOMPARE(Hyphenator::forLanguage(language, {}, folder.path())->points(u"borders"), std::vector<int>{2});
}

/// Whatever dictionaries are installed; and a letter with its marks is one letter.
void TestTextRules::lettersAreCountedWithoutMarks()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("hyph_th_TH.dic")), "UTF-8\nก1ก\n");
    QCOMPARE(Hyphenator::forLanguage(QStringLiteral("th"), {}, folder.path()), nullptr);
    put(folder.filePath(QStringLiteral("hyph_ta_IN.dic")), "UTF-8\nு1\nி1\nா1\n");
    const auto tamil = Hyphenator::forLanguage(QStringLiteral("ta"), {}, folder.path());
    QVERIFY(tamil);
    QCOMPARE(tamil->points(u"குறிகாணதல"), std::vector<int>({4, 6})); // not behind the first letter
    QCOMPARE(tamil->points(u"கறிகாண"), std::vector<int>());          // nor before the last two
}

void TestTextRules::wordsAreDividedBetweenSyllables_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("divided");
    QTest::newRow("Tamil: a consonant without a vowel ends a syllable") << "ta" << QStringLiteral("புத்|த|கம்");
    QTest::newRow("Tamil") << "ta-IN" << QStringLiteral("அறி|விக்|கப்|ப|டு|கி|றது");
    QTest::newRow("Bengali: conjuncts stay whole") << "bn" << QStringLiteral("বিশ্ব|বি|দ্যা|লয়");
    QTest::newRow("Marathi") << "mr" << QStringLiteral("विद्या|पी|ठात");
    QTest::newRow("Telugu") << "te" << QStringLiteral("విశ్వ|వి|ద్యా|లయం");
    QTest::newRow("Malayalam: no bare consonant begins a line") << "ml" << QStringLiteral("സർ|വ|ക|ലാ|ശാല");
    QTest::newRow("Hindi is not divided") << "hi" << QStringLiteral("विद्यापीठात");
    QTest::newRow("Latin words in Tamil") << "ta" << QStringLiteral("typography");
    QTest::newRow("short words") << "ta" << QStringLiteral("மரம்");
}

/// Without any dictionary.
void TestTextRules::wordsAreDividedBetweenSyllables()
{
    QFETCH(QString, language);
    QFETCH(QString, divided);
    const QTemporaryDir none;
    const auto hyphenator = Hyphenator::forLanguage(language, {}, none.path());
    QString word = QString(divided).remove(u'|');
    const std::vector<int> points = hyphenator ? hyphenator->points(word) : std::vector<int>();
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        word.insert(*point, u'|');
    QCOMPARE(word, divided);
}

void TestTextRules::wordsWithoutBlanksBreakBetweenSyllables_data()
{
    QTest::addColumn<QString>("divided");
    QTest::newRow("Burmese") << QStringLiteral("ကျောင်း|သား");
    QTest::newRow("Burmese: stacked consonants, a tone before asat") << QStringLiteral("ပတ္တ|မြား|နှင့်");
    QTest::newRow("Khmer: where a vowel shows it") << QStringLiteral("សា|លា|រៀន");
    QTest::newRow("Thai breaks between words alone") << QStringLiteral("โรงเรียน");
}

void TestTextRules::wordsWithoutBlanksBreakBetweenSyllables()
{
    QFETCH(QString, divided);
    QString word = QString(divided).remove(u'|');
    const std::vector<int> points = unspacedSyllableStarts(word);
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        word.insert(*point, u'|');
    QCOMPARE(word, divided);
}

/// Words that the dictionary of line breaks does not know, too.
void TestTextRules::noLineBeginsWithinABurmeseSyllable()
{
    const QByteArray text = QByteArray("ဒီ repository က သင့် အကောင့်ကို ပုံစံတူပွားအနေနဲ့ ရောက်လာပါမယ်။ ").repeated(6);
    for (const QString &line : linesAt(text, 60, 120))
        QVERIFY2(!isWithinBurmeseSyllable(u'-' + line, 1), qPrintable(line));
}

void TestTextRules::aStopEndsTheReadingOfADictionary()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("hyph_en_US.dic")), "UTF-8\nr1d\n");
    StopSource source;
    source.requestStop(StopReason::User);
    QCOMPARE(Hyphenator::forLanguage(QStringLiteral("en-US"), StopToken(source), folder.path()), nullptr);
    const auto whole = Hyphenator::forLanguage(QStringLiteral("en-US"), {}, folder.path()); // nothing of the first try is kept
    QVERIFY(whole);
    QCOMPARE(whole->points(u"borders"), std::vector<int>{3});
}

void TestTextRules::aDictionaryIsReadForTextThatNeedsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("needed");
    QTest::newRow("lines that fit") << QByteArray("wam Hoch\n\n").repeated(40) << false;
    QTest::newRow("a list of words") << QByteArray("- nuqneH\n- Qapla\n").repeated(20) << false;
    QTest::newRow("a word too long") << QByteArray(120, 'm') + "\n" << true;
    QTest::newRow("narrow, of long words") << QByteArray("nuqneHQaplawamHochmajQa bortaSDaqblRmajQa ").repeated(12) << true;
}

/// Seen by the note on one that is missing: reading a large one takes longer than setting a page.
void TestTextRules::aDictionaryIsReadForTextThatNeedsIt()
{
    QFETCH(QByteArray, text);
    const Laid laid = lay(markdown(text), {{QStringLiteral("page-size"), QStringLiteral("90x150")}}, QStringLiteral("tlh"));
    QVERIFY(laid.pages.has_value());
    QTEST(hasWarning(laid, WarningCode::HyphenationUnavailable), "needed");
}

/// A word of any length is divided between its clusters, and whoever stops that hears it.
void TestTextRules::aStopEndsTheDivisionOfLongWords()
{
    ShapedWord word;
    word.text = QString(300, u'T');
    for (quint32 i = 0; i < 300; ++i)
        word.glyphs.push_back({.id = 1, .cluster = i, .advance = 0.5F});
    word.width = 150;
    LinePiece piece;
    piece.word = &word;
    piece.end = 300;
    piece.slice(0, 300);
    ParagraphPieces pieces;
    pieces.pieces = {piece};
    pieces.items = {BreakItem{.width = 1500, .penalty = BreakItem::never}};
    ParagraphPieces stopped = pieces;
    WorkContext context;
    QVERIFY(divideLongPieces(100, pieces, context));
    QCOMPARE(pieces.pieces.size(), size_t(300));
    StopSource source;
    source.requestStop(StopReason::User);
    context.stop = StopToken(source);
    const auto divided = divideLongPieces(100, stopped, context);
    QVERIFY(!divided);
    QCOMPARE(divided.error().code, ErrorCode::Canceled);
    QCOMPARE(stopped.pieces.size(), size_t(1));
}

void TestTextRules::replacedColoursAreReadAgain()
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

void TestTextRules::softHyphensNeedNoDictionary_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("paragraph") << QByteArray("%\n");
    QTest::newRow("heading") << QByteArray("## %\n");
    QTest::newRow("cell") << QByteArray("| a | b |\n|---|---|\n| % | " + QByteArray("more text that needs room ").repeated(6) + "|\n");
    QTest::newRow("item") << QByteArray("- %\n");
}

/// Marks of the author divide words where there is no dictionary, and in what is not hyphenated otherwise.
void TestTextRules::softHyphensNeedNoDictionary()
{
    QFETCH(QByteArray, form);
    const QString marked = QStringLiteral("haven\u00ADmeister\u00ADbeleuchtungs\u00ADvorschrifts\u00ADkatalog");
    for (const char *locale : {"tlh", "en"}) {
        QByteArray text = form;
        text.replace('%', marked.toUtf8());
        const Laid laid =
            lay(markdown(text), {{QStringLiteral("page-size"), QStringLiteral("90x150")}, {QStringLiteral("hyphenate"), false}}, QString::fromLatin1(locale));
        QVERIFY(laid.pages.has_value());
        const double right = laid.pages->pages.front().size.width();
        int parts = 0;
        for (const GlyphRun *run : textRuns(*laid.pages)) {
            QVERIFY(run->origin.x() + double(run->width) < right);
            for (const char *part : {"haven", "meister", "beleuchtungs", "vorschrifts", "katalog"})
                parts += run->text.contains(QLatin1StringView(part)) ? 1 : 0; // none is broken elsewhere
        }
        QCOMPARE(parts, 5);
        QVERIFY(baselines(*laid.pages).size() > 1);
    }
}

void TestTextRules::blanksCollapse()
{
    const auto words = [](const QByteArray &html) {
        const Laid laid = lay(markdown(html), a5);
        QString all;
        for (const GlyphRun *run : laid.pages ? textRuns(*laid.pages) : std::vector<const GlyphRun *>())
            all += run->text;
        return all;
    };
    QCOMPARE(words("one  two   three **four**   five\n"), QStringLiteral("one two three four five"));
    QCOMPARE(words("<p>one <b> two </b> three</p>\n"), QStringLiteral("one two three"));
    QCOMPARE(words("| a    b |\n|---|\n"), QStringLiteral("a b"));
    QCOMPARE(words("a\u00A0\u00A0b\n"), QStringLiteral("a  b")); // set, and read, as blanks
    QVERIFY(words("    code  with  blanks\n").contains(QStringLiteral("code  with  blanks")));
}

/// Strict kinsoku: what belongs to the character before it begins no line.
void TestTextRules::smallKanaEndLines()
{
    const QStringList lines = linesAt("コンピューターやサーバーのユーザーはファイルをちょっとチェックしてみましょう。", 60, 110);
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines)
        QVERIFY2(line.isEmpty() || !QStringLiteral("ーャュョッェゃゅょっ。、").contains(line.front()), qPrintable(line));
}

QTEST_MAIN(TestTextRules)
#include "tst_textrules.moc"
