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
    QCOMPARE(hebrew.filter(QStringLiteral("fo:text-align=\"right\"")).size(), hebrew.size());
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

/// The font of Hebrew letters has none.
void TestOfficeLooks::digitsOfHebrew()
{
    const auto fonts = [](const char *text) {
        return all(docxtest::bodyOf(docxtest::made(markdown(QByteArray("<p dir=\"rtl\">") + text + "</p>\n"), {}, QStringLiteral("en"))), "w:cs=\"([^\"]+)\"");
    };
    QVERIFY(fonts("מספר 12 כאן").contains(QStringLiteral("Noto Serif")));
    QVERIFY(!fonts("رقم 12 هنا").contains(QStringLiteral("Noto Serif")));
}

/// In its own language, beside MathML.
void TestOfficeLooks::formulasOfLibreOffice()
{
    const QString formula = odttest::made(markdown("$\\hat{x}<y$\n")).text("Formula 1/content.xml");
    QVERIFY(formula.contains(QLatin1StringView("<annotation encoding=\"StarMath 5.0\">hat { x } &lt; y</annotation></semantics>")));
}

QTEST_MAIN(TestOfficeLooks)
#include "tst_officelooks.moc"
