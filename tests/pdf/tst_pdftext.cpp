// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawnsvg.h"
#include "support/pagebuilder.h"
#include "support/pdffile.h"
#include "support/pdftools.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

namespace quayside::test {

/// The text that comes out again: extraction by geometry (pdftotext) and along the structure tree (pdfinfo -struct-text).
class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_data();
    void scripts();
    void mixedLinesAreReadInOrder();
    void softHyphen();
    void justifiedWords_data();
    void justifiedWords();
    void manyLetters();
    void drawingsHaveTheirOwnState();
};

void TestPdfText::scripts_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("rightToLeft");
    const auto row = [](const char *name, const char *family, const char *text, bool rightToLeft = false) {
        QTest::newRow(name) << QString::fromUtf8(family) << QString::fromUtf8(text) << rightToLeft;
    };
    row("latin", "DejaVu Sans", "Efficient fluffy offices, naïve façade");
    row("decomposed", "DejaVu Sans", "e\xcc\x81tude n\xcc\x83 x\xcc\xb2");
    row("greek", "Noto Sans", "Ελληνικά κείμενα");
    row("russian", "Noto Serif", "Съешь же ещё этих мягких французских булок");
    row("chinese", "Noto Sans CJK SC", "汉字排版与文字提取");
    row("japanese", "Noto Serif CJK JP", "日本語の文書を組む");
    row("korean", "Noto Sans CJK KR", "한국어 문서를 만든다");
    row("hindi", "Noto Sans Devanagari", "हिन्दी में लिखा हुआ क्षत्रिय");
    row("thai", "Noto Sans Thai", "ภาษาไทยที่สวยงาม");
    row("arabic", "Noto Sans Arabic", "اللغة العربية جميلة", true);
    row("persian", "Noto Naskh Arabic", "کتاب‌ها می‌خوانم", true);
    row("arabic ligatures", "Noto Sans Arabic", "الإسلام لا إله إلا", true);
    row("arabic overlaps", "Noto Naskh Arabic", "الإسلام لا إله إلا", true);
    row("arabic vowels", "Noto Naskh Arabic", "مُحَمَّد جداً", true);
    row("arabic vowels in code", "DejaVu Sans Mono", "كَتَبَ الوَلَدُ الدَّرْسَ", true);
    row("persian in code", "DejaVu Sans Mono", "می‌خواهم گُلِ سُرخ", true);
    row("urdu with wide gaps behind letters", "Noto Nastaliq Urdu", "جزیرہ بنگلہ مغربی افریقا", true);
    row("bengali", "Noto Sans Bengali", "বাংলা কোনো গ্রন্থ");
    row("tamil", "Noto Sans Tamil", "தமிழ் கொடு நௌ");
    row("sara am", "Noto Sans Thai", "น้ำ ทำ");
    row("hebrew points", "Noto Sans Hebrew", "בְּרֵאשִׁית", true);
    row("hebrew", "Noto Sans Hebrew", "שלום לכל העולם", true);
}

void TestPdfText::scripts()
{
    QFETCH(QString, family);
    QFETCH(QString, text);
    QFETCH(bool, rightToLeft);
    PageBuilder builder;
    const auto font = builder.font(family);
    if (builder.store->info(font).family != family)
        QSKIP("the font is not installed");
    builder.page();
    builder.line(font, text, 100, builder.element(Role::Paragraph, builder.root), 14, rightToLeft);
    const auto file = builder.pdf();
    const auto plain = tool(QStringLiteral("pdftotext"), {}, file, {QStringLiteral("-")});
    const auto tree = tool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, file);
    if (!plain.found || !tree.found)
        QSKIP("poppler-utils are not installed");
    auto seen = QString::fromUtf8(plain.output);
    seen.remove(QChar(0x202b)).remove(QChar(0x202c)).remove(u'\f');
    QCOMPARE(seen.trimmed(), text);
    // Each marked sequence is a line in quotes; a cluster with a replacement text is a sequence of its own.
    auto read = QString::fromUtf8(tree.output);
    static const QRegularExpression between(QStringLiteral("\"\\n\\s*\""));
    read.remove(between);
    if (rightToLeft) // sequences stand as they are seen
        std::reverse(read.begin(), read.end());
    QVERIFY2(read.contains(text), tree.output.constData());
}

/// A right-to-left line is painted from left to right, and read as it says.
void TestPdfText::mixedLinesAreReadInOrder()
{
    PageBuilder builder;
    const auto font = builder.font(QStringLiteral("DejaVu Sans"));
    const auto paragraph = builder.element(Role::Paragraph, builder.root);
    const auto link = builder.element(Role::Link, paragraph);
    builder.page();
    const auto place = [&](const QString &text, double x, ElementId element, bool rightToLeft, int shift) {
        builder.document.pages.back().items.push_back({builder.run(font, text, {x, 100}, 11, rightToLeft), element, ArtifactKind::Layout, {}, shift});
    };
    place(QStringLiteral("אחרון"), 100, paragraph, true, 2);
    place(QStringLiteral("middle"), 200, link, false, 0);
    place(QStringLiteral("ראשון"), 300, paragraph, true, -2);
    builder.line(font, QStringLiteral("next"), 120, paragraph);
    const auto file = builder.pdf();
    const auto tree = tool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, file);
    if (!tree.found)
        QSKIP("poppler-utils are not installed");
    const auto at = [&](const QString &text) { return QString::fromUtf8(tree.output).indexOf(text); };
    const QList<qsizetype> places{at(QStringLiteral("ןושאר")), at(QStringLiteral("middle")), at(QStringLiteral("ןורחא")), at(QStringLiteral("next"))};
    QVERIFY2(places.front() >= 0 && std::is_sorted(places.begin(), places.end()), tree.output.constData());
}

void TestPdfText::justifiedWords_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("TrueType") << QStringLiteral("DejaVu Serif");
    QTest::newRow("CFF") << QStringLiteral("Noto Serif CJK JP");
}

/// Blanks of a justified line are wider than the font's: every word stands where the layout put it, and no letter is torn from its word, whatever
/// its number in the font.
void TestPdfText::justifiedWords()
{
    QFETCH(QString, family);
    PageBuilder builder;
    const auto font = builder.font(family);
    if (builder.store->info(font).family != family)
        QSKIP("the font is not installed");
    builder.page();
    const auto paragraph = builder.element(Role::Paragraph, builder.root);
    const QString text = QStringLiteral("ABC DEF GHI JKL MNO PQR STU VWX YZ abc def ghi jkl mno pqr stu vwx yz");
    GlyphRun run = builder.run(font, text, {72, 100}, 10);
    QList<double> starts{72};
    float more = 0;
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        run.glyphs[i].x += more;
        if (text.at(qsizetype(run.glyphs[i].cluster)) == u' ')
            more += 2.345f;
        else if (i > 0 && text.at(qsizetype(run.glyphs[i - 1].cluster)) == u' ')
            starts.append(72 + double(run.glyphs[i].x));
    }
    builder.document.pages.back().items.push_back({std::move(run), paragraph, ArtifactKind::Layout, {}});
    const auto boxes = tool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, builder.pdf(), {QStringLiteral("-")});
    if (!boxes.found)
        QSKIP("poppler-utils are not installed");
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([\\d.]+)\"[^>]*>([^<]*)</word>"));
    QStringList words;
    QList<double> found;
    for (auto it = word.globalMatch(QString::fromUtf8(boxes.output)); it.hasNext();) {
        const auto match = it.next();
        found.append(match.captured(1).toDouble());
        words.append(match.captured(2));
    }
    QCOMPARE(words.join(u' '), text);
    for (qsizetype i = 0; i < starts.size(); ++i)
        QVERIFY2(std::abs(found.at(i) - starts.at(i)) < 0.05, qPrintable(words.at(i)));
}

/// More letters than codes of one byte.
void TestPdfText::manyLetters()
{
    PageBuilder builder;
    const auto font = builder.font(QStringLiteral("DejaVu Sans"));
    builder.page();
    QStringList lines;
    double y = 60;
    for (char16_t c = 0x100; c < 0x500; c = static_cast<char16_t>(c + 0x20)) {
        QString line;
        for (char16_t one = c; one < c + 0x20; ++one) {
            if (QChar(one).isLetter() && QChar(one).decomposition().isEmpty())
                line += QChar(one);
        }
        if (line.size() < 8)
            continue;
        lines += line;
        builder.paragraph(font, line, y += 18);
    }
    QVERIFY(lines.join(QString()).size() > 400);
    const auto text = tool(QStringLiteral("pdftotext"), {}, builder.pdf(), {QStringLiteral("-")});
    if (!text.found)
        QSKIP("poppler-utils are not installed");
    QCOMPARE(QString::fromUtf8(text.output).simplified().remove(u' '), lines.join(QString()));
}

/// What a page painted before a drawing does not show in it.
void TestPdfText::drawingsHaveTheirOwnState()
{
    PageBuilder builder;
    const auto font = builder.font(QStringLiteral("DejaVu Sans"));
    Page &page = builder.page();
    const auto paragraph = builder.element(Role::Paragraph, builder.root);
    GlyphRun red = builder.run(font, QStringLiteral("red and spaced"), {72, 100});
    red.color = 0xffff0000;
    red.syntheticBold = true;
    for (std::size_t i = 4; i < red.glyphs.size(); ++i)
        red.glyphs[i].x += 4; // a wide blank
    page.items.push_back({std::move(red), paragraph, ArtifactKind::Layout, {}});
    builder.document.drawings.push_back(
        drawing(svg("<rect width='100' height='100'/><text x='100' y='50' font-size='11' font-family='DejaVu Sans'>words in a drawing</text>")));
    const QExplicitlySharedDataPointer<ElementExtras> extras(new ElementExtras);
    extras->alt = QStringLiteral("A square");
    page.items.push_back({DrawingItem{0, QRectF(72, 200, 200, 100)}, builder.element(Role::Figure, builder.root, extras), ArtifactKind::Layout, {}});
    const auto file = builder.pdf();
    const auto picture = tool(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72")}, file);
    const auto tree = tool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, file);
    if (!picture.found || !tree.found)
        QSKIP("poppler-utils are not installed");
    QCOMPARE(QImage::fromData(picture.output).pixelColor(120, 250), QColor(Qt::black));
    QVERIFY(tree.output.indexOf("Figure") > 0 && tree.output.indexOf("words in a drawing") > tree.output.indexOf("Figure"));
    const auto boxes = tool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, file, {QStringLiteral("-")});
    static const QRegularExpression words(QStringLiteral("xMin=\"([\\d.]+)\"[^>]*>in</word>"));
    const auto match = words.match(QString::fromUtf8(boxes.output));
    const double expected = 172 + double(builder.run(font, QStringLiteral("words "), {}).width);
    QVERIFY2(std::abs(match.captured(1).toDouble() - expected) < 0.2, boxes.output.constData());
}

void TestPdfText::softHyphen()
{
    PageBuilder builder;
    const auto font = builder.font(QStringLiteral("DejaVu Serif"));
    builder.page();
    const auto paragraph = builder.element(Role::Paragraph, builder.root);
    auto first = builder.run(font, QStringLiteral("A long line of text ends in an unfor-"), {72, 100});
    first.text = first.text.chopped(1) + QChar(0x00ad);
    builder.document.pages.back().items.push_back({first, paragraph, ArtifactKind::Layout, {}});
    builder.line(font, QStringLiteral("tunate word, and a well-known one"), 114, paragraph);
    const auto plain = tool(QStringLiteral("pdftotext"), {}, builder.pdf(), {QStringLiteral("-")});
    if (!plain.found)
        QSKIP("pdftotext is not installed");
    QVERIFY2(plain.output.contains("unfortunate"), plain.output.constData());
    QVERIFY2(plain.output.contains("well-known"), plain.output.constData());
    // Programs that read codes alone rejoin words by U+00AD.
    PdfFile file(builder.pdf());
    bool isSoft = false;
    for (auto &[name, fontObject] : file.pages.front().getKey("/Resources").getKey("/Font").getDictAsMap())
        isSoft = isSoft || streamOf(fontObject.getKey("/ToUnicode")).toUpper().contains("00AD");
    QVERIFY(isSoft);
    PdfOptions options;
    options.pdfUa1 = true;
    const auto tagged = tool(QStringLiteral("pdftotext"), {}, builder.pdf(options), {QStringLiteral("-")});
    QVERIFY2(tagged.output.contains("unfor\u00ad"), tagged.output.constData());
    QVERIFY2(tagged.output.contains("well-known"), tagged.output.constData());
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::TestPdfText)
#include "tst_pdftext.moc"
