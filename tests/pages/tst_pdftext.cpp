// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebuilder.h"
#include "pdftools.h"

#include <QRegularExpression>
#include <QTest>

namespace quayside::test {

/// The text that comes out again: extraction by geometry (pdftotext) and along the structure tree (pdfinfo -struct-text).
class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_data();
    void scripts();
    void softHyphen();
};

void PdfTextTest::scripts_data()
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
    row("bengali", "Noto Sans Bengali", "বাংলা কোনো গ্রন্থ");
    row("tamil", "Noto Sans Tamil", "தமிழ் கொடு நௌ");
    row("sara am", "Noto Sans Thai", "น้ำ ทำ");
    row("hebrew points", "Noto Sans Hebrew", "בְּרֵאשִׁית", true);
    row("hebrew", "Noto Sans Hebrew", "שלום לכל העולם", true);
}

void PdfTextTest::scripts()
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
    QVERIFY2(read.contains(text), tree.output.constData());
}

void PdfTextTest::softHyphen()
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
    PdfOptions options;
    options.pdfUa1 = true;
    const auto tagged = tool(QStringLiteral("pdftotext"), {}, builder.pdf(options), {QStringLiteral("-")});
    QVERIFY2(tagged.output.contains("unfor\u00ad"), tagged.output.constData());
    QVERIFY2(tagged.output.contains("well-known"), tagged.output.constData());
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::PdfTextTest)
#include "tst_pdftext.moc"
