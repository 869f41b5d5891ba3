// SPDX-License-Identifier: GPL-3.0-or-later
// How the documents of Word and LibreOffice look, where both have the same reasons.
#include "docxfile.h"
#include "odtfile.h"

#include "document/walk.h"

#include <QTest>

#include <cmath>

using namespace packagetest;

class TestOfficeLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesGrowToTheirShare();
    void numbersFromTheRight();
    void picturesBesideText();
    void listsInNarrowCells();
    void neighboursStandApart();
    void digitsOfHebrew();
    void codeOfSlidesRunsFromTheLeft();
    void formulasOfLibreOffice();
};

/// A width in percent is one of the column, also for images that are smaller.
void TestOfficeLooks::imagesGrowToTheirShare()
{
    Document document = markdown("<img src=\"dot.png\" width=\"50%\">\n\n<img src=\"dot.png\" width=\"100%\">\n\n<img src=\"dot.png\">\n");
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    document.media.insert(QStringLiteral("dot.png"), {QStringLiteral("image/png"), png, QSize(40, 20)});
    const QStringList emus = all(docxtest::bodyOf(docxtest::made(document)), "<wp:extent cx=\"(\\d+)\"");
    QCOMPARE(emus.size(), 3);
    QVERIFY(std::abs(emus[0].toLongLong() * 2 - emus[1].toLongLong()) <= 2);
    QVERIFY(emus[1].toLongLong() > 4'000'000);
    QCOMPARE(emus[2], QStringLiteral("381000")); // 30 pt
    const QStringList points = all(odttest::bodyOf(odttest::made(document)), "svg:width=\"([0-9.]+)pt\"");
    QCOMPARE(points.size(), 3);
    QVERIFY(std::abs(points[0].toDouble() * 2 - points[1].toDouble()) < 0.1);
    QVERIFY(points[1].toDouble() > 300);
    QCOMPARE(points[2], QStringLiteral("30"));
}

/// Numbers of lists end where the text begins: at the right.
void TestOfficeLooks::numbersFromTheRight()
{
    const Document document = markdown(QString::fromUtf8("1. אחת\n2. שתיים\n").toUtf8());
    const auto levels = [&](const QString &language) {
        const Made one = odttest::made(document, {}, language);
        return all(one.text("styles.xml") + odttest::contentOf(one), "(<style:list-level-properties[^>]*>)");
    };
    const QStringList hebrew = levels(QStringLiteral("he"));
    QVERIFY(!hebrew.isEmpty());
    QCOMPARE(hebrew.filter(QStringLiteral("fo:text-align=\"end\"")).size(), hebrew.size());
    QCOMPARE(levels(QStringLiteral("en")).filter(QStringLiteral("fo:text-align")).size(), 0);
}

/// Both formats have them at a side of the column, and both readers find them there.
void TestOfficeLooks::picturesBesideText()
{
    Document document = markdown("<img src=\"dot.png\" align=\"left\"> words beside it\n\nmore <img src=\"dot.png\" align=\"right\"> words\n");
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    document.media.insert(QStringLiteral("dot.png"), {QStringLiteral("image/png"), png, QSize(40, 20)});
    const Made word = docxtest::made(document);
    QCOMPARE(all(docxtest::bodyOf(word), "<wp:align>(\\w+)</wp:align>"), QStringList({QStringLiteral("left"), QStringLiteral("right")}));
    QCOMPARE(docxtest::bodyOf(word).count(QLatin1StringView("<wp:wrapSquare wrapText=\"bothSides\"/>")), 2);
    const Made text = odttest::made(document);
    QCOMPARE(all(odttest::contentOf(text), "style:horizontal-pos=\"(\\w+)\""), QStringList({QStringLiteral("left"), QStringLiteral("right")}));
    QCOMPARE(odttest::bodyOf(text).count(QLatin1StringView("text:anchor-type=\"char\"")), 2);
    for (const auto &[reader, file] : {std::pair(docxReader(), word.file), std::pair(odtReader(), text.file)}) {
        WorkContext context;
        ReadInput input;
        input.bytes = file;
        const auto back = reader.read(input, context);
        QVERIFY(back);
        QList<FloatSide> sides;
        walkInlines(*back, [&](const Inline &node) {
            if (const auto *image = node.value.as<Image>())
                sides.append(image->floats);
        });
        QCOMPARE(sides, QList<FloatSide>({FloatSide::Left, FloatSide::Right}));
    }
}

/// Marks have their room in columns that are as wide as their words.
void TestOfficeLooks::listsInNarrowCells()
{
    const Document document = markdown("<table><tr><td>a</td><td><ul><li>one</li><li>two</li></ul></td></tr></table>\n");
    const QStringList indents = all(docxtest::bodyOf(docxtest::made(document)), "w:hanging=\"(\\d+)\"");
    for (const QString &indent : indents)
        QVERIFY2(indent.toInt() >= 200, qPrintable(indent)); // twips
}

/// Code and lists that follow on each other do not grow together.
void TestOfficeLooks::neighboursStandApart()
{
    const Document code = markdown("```\na\n```\n\n```\nb\n```\n\nwords\n\n```\nc\n```\n");
    QCOMPARE(docxtest::bodyOf(docxtest::made(code)).count(QLatin1StringView("<w:pStyle w:val=\"AfterTable\"/>")), 1);
    QCOMPARE(odttest::contentOf(odttest::made(code)).count(QLatin1StringView("fo:font-size=\"1pt\"")), 1);
    const Document lists = markdown("1. a\n2. b\n\n<ol type=\"a\"><li>c</li><li>d</li></ol>\n");
    QCOMPARE(docxtest::bodyOf(docxtest::made(lists)).count(QLatin1StringView("<w:contextualSpacing w:val=\"0\"/>")), 1);
    for (const auto &[reader, file] : {std::pair(docxReader(), docxtest::made(lists).file), std::pair(odtReader(), odttest::made(lists).file)}) {
        WorkContext context;
        ReadInput input;
        input.bytes = file;
        const auto back = reader.read(input, context);
        QVERIFY(back && back->blocks.size() == 2);
        QVERIFY(back->blocks.front().value.as<ListBlock>()->tight);
    }
}

/// The font of Hebrew letters has none: numbers have another, but for those behind Western words, which have the font of these.
void TestOfficeLooks::digitsOfHebrew()
{
    const auto document = [](const char *text) { return markdown(QByteArray("<p dir=\"rtl\">") + text + "</p>\n"); };
    const auto fonts = [&](const char *text) { return all(docxtest::bodyOf(docxtest::made(document(text), {}, QStringLiteral("en"))), "w:cs=\"([^\"]+)\""); };
    QVERIFY(fonts("מספר 12 כאן").contains(QStringLiteral("Noto Serif")));
    QVERIFY(!fonts("رقم 12 هنا").contains(QStringLiteral("Noto Serif")));
    const auto spans = [&](const char *text, const QString &language) {
        const QString content = odttest::contentOf(odttest::made(document(text), {}, language));
        const QString digits = all(content, "<style:style style:name=\"(\\w+)\"[^>]*><style:text-properties style:font-name-complex=\"Noto Serif\"/>").value(0);
        return digits.isEmpty() ? QStringList() : all(content, "<text:span text:style-name=\"" + digits.toUtf8() + "\">([^<]*)<");
    };
    const QStringList number{QStringLiteral("1,250.40")};
    QCOMPARE(spans("מספר 1,250.40 כאן", QStringLiteral("he")), number);
    QCOMPARE(spans("מספר 1,250.40 כאן", QStringLiteral("en")), number);
    QCOMPARE(spans("בשפת C++ 17", QStringLiteral("he")), QStringList());
    QCOMPARE(spans("رقم 12 هنا", QStringLiteral("ar")), QStringList());
    // Numbers that programs make.
    const Document list = markdown("1. אחת[^1]\n\n[^1]: כאן\n");
    const Made word = docxtest::made(list, {}, QStringLiteral("he"));
    for (const char *part : {"word/numbering.xml", "word/footer1.xml", "word/footer2.xml"}) {
        if (const QString xml = word.text(part); xml.contains(QLatin1StringView("decimal")) || xml.contains(QLatin1StringView("PAGE")))
            QVERIFY2(xml.contains(QLatin1StringView("w:cs=\"Noto Serif\"")), part);
    }
    const QString styles = odttest::made(list, {}, QStringLiteral("he")).text("styles.xml");
    QVERIFY(styles.contains(QLatin1StringView("<text:list-level-style-number text:level=\"1\" text:style-name=\"Numbering_20_Symbols\"")));
    QVERIFY(styles.contains(QLatin1StringView("<text:span text:style-name=\"Numbering_20_Symbols\"><text:page-number")));
    QVERIFY(!odttest::made(list, {}, QStringLiteral("ar")).text("styles.xml").contains(QLatin1StringView("Numbering_20_Symbols")));
    const Made slides = madeBy(pptxWriter(), markdown("# כותרת\n\nמספר 12 כאן\n"), {}, QStringLiteral("he"));
    QVERIFY(slides.text("ppt/slides/slide1.xml").contains(QLatin1StringView("<a:cs typeface=\"Noto Serif\"/></a:rPr><a:t>12</a:t>"))
            || slides.text("ppt/slides/slide2.xml").contains(QLatin1StringView("<a:cs typeface=\"Noto Serif\"/></a:rPr><a:t>12</a:t>")));
}

/// Also where slides run from the right.
void TestOfficeLooks::codeOfSlidesRunsFromTheLeft()
{
    const auto slides = [](const QString &language) {
        const Made made = madeBy(pptxWriter(), markdown("# A\n\n```\ncode()\n```\n"), {}, language);
        return made.text("ppt/slides/slide1.xml") + made.text("ppt/slides/slide2.xml");
    };
    QVERIFY(slides(QStringLiteral("ar")).contains(QLatin1StringView("algn=\"l\" rtl=\"0\"><a:lnSpc>")));
    QVERIFY(!slides(QStringLiteral("en")).contains(QLatin1StringView("rtl=")));
}

/// In its own language, beside MathML.
void TestOfficeLooks::formulasOfLibreOffice()
{
    const QString formula = odttest::made(markdown("$\\hat{x}<y$\n")).text("Formula 1/content.xml");
    QVERIFY(formula.contains(QLatin1StringView("<annotation encoding=\"StarMath 5.0\">hat { x } &lt; y</annotation></semantics>")));
}

QTEST_MAIN(TestOfficeLooks)
#include "tst_officelooks.moc"
