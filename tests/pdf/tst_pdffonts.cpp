// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdffile.h"
#include "support/pdftools.h"
#include "support/standardsample.h"

#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <hb-ot.h>

namespace quayside::test {

/// What PDF/UA-1 (ISO 14289-1) and PDF/A-2b (ISO 19005-2) ask of fonts. Numbers in comments are clauses of those standards.
class TestPdfFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fontsAreEmbedded();
    void newerOutlinesAreNotEmbedded();
    void widthsAgreeWithPrograms();
    void everyCodeHasText();
    void clustersAreOneCode_data();
    void clustersAreOneCode();

private:
    QByteArray m_bytes;
};

namespace {

/// The font dictionaries that the pages name, by resource.
std::map<std::string, QPDFObjectHandle> fontsOf(PdfFile &file)
{
    std::map<std::string, QPDFObjectHandle> fonts;
    for (auto &page : file.pages)
        fonts.merge(page.getKey("/Resources").getKey("/Font").getDictAsMap());
    return fonts;
}

/// ToUnicode: the text of each code.
std::map<int, QString> textsOf(QPDFObjectHandle font)
{
    std::map<int, QString> found;
    static const QRegularExpression range(QStringLiteral("<([0-9A-F]{4})>(?:<([0-9A-F]{4})>)?<([0-9A-F]*)>\n"));
    for (auto it = range.globalMatch(QString::fromLatin1(streamOf(font.getKey("/ToUnicode")))); it.hasNext();) {
        const auto match = it.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt(nullptr, 16);
        for (int code = first; code <= last; ++code) {
            QString text;
            for (qsizetype i = 0; i + 4 <= match.captured(3).size(); i += 4)
                text += QChar(match.captured(3).mid(i, 4).toUShort(nullptr, 16));
            if (!text.isEmpty())
                text.back() = QChar(text.back().unicode() + code - first);
            found[code] = text;
        }
    }
    return found;
}

/// W as a map from CID to width.
std::map<int, double> widthsOf(QPDFObjectHandle cidFont)
{
    std::map<int, double> widths;
    const auto items = PdfFile::list(cidFont.getKey("/W"));
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        int code = QPDFObjectHandle(items[i]).getIntValueAsInt();
        for (auto &width : QPDFObjectHandle(items[i + 1]).getArrayAsVector())
            widths[code++] = width.getNumericValue();
    }
    return widths;
}

/// The glyphs of TrueType @p font that show @p codes are there, as wide as W says.
void widthsAgree(QPDFObjectHandle font, const QList<int> &codes)
{
    auto cid = font.getKey("/DescendantFonts").getArrayItem(0);
    const auto program = streamOf(cid.getKey("/FontDescriptor").getKey("/FontFile2"));
    const auto map = streamOf(cid.getKey("/CIDToGIDMap"));
    hb_blob_t *blob = hb_blob_create(program.constData(), unsigned(program.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_font_t *shapes = hb_font_create(face);
    auto widths = widthsOf(cid);
    for (const int code : codes) {
        QVERIFY(code * 2 + 1 < map.size());
        const unsigned glyph = static_cast<unsigned char>(map[code * 2]) << 8 | static_cast<unsigned char>(map[code * 2 + 1]);
        QVERIFY2(glyph != 0 && glyph < hb_face_get_glyph_count(face), "A 6.2.11.8: no glyph that is not there");
        const double expected = hb_font_get_glyph_h_advance(shapes, glyph) * 1000.0 / hb_face_get_upem(face);
        const double stated = widths.contains(code) ? widths[code] : cid.getKey("/DW").getNumericValue();
        QVERIFY(std::abs(expected - stated) < 0.1);
    }
    hb_font_destroy(shapes);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}

int codesShown(PdfFile &file, const std::string &font, QSet<int> &codes)
{
    for (auto &page : file.pages) {
        const MarkedContent content(page);
        codes.unite(content.codes.value(QByteArray::fromStdString(font)));
    }
    return int(codes.size());
}

} // namespace

void TestPdfFonts::initTestCase()
{
    PageBuilder builder;
    everything(builder);
    m_bytes = builder.pdf(both());
}

/// UA 7.21, A 6.2.11: programs of all fonts, as subsets.
void TestPdfFonts::fontsAreEmbedded()
{
    PdfFile file(m_bytes);
    const auto fonts = fontsOf(file);
    QCOMPARE(fonts.size(), 4u);
    static const QRegularExpression subset(QStringLiteral("^/[A-Z]{6}\\+"));
    int cff = 0;
    for (auto [name, font] : fonts) {
        QCOMPARE(font.getKey("/Encoding").unparse(), std::string("/Identity-H"));
        QVERIFY(QString::fromStdString(font.getKey("/BaseFont").getName()).contains(subset));
        auto cid = font.getKey("/DescendantFonts").getArrayItem(0);
        auto descriptor = cid.getKey("/FontDescriptor");
        QCOMPARE(descriptor.getKey("/FontName").getName(), cid.getKey("/BaseFont").getName());
        const bool isCff = descriptor.hasKey("/FontFile3");
        cff += isCff ? 1 : 0;
        QCOMPARE(cid.getKey("/Subtype").getName(), std::string(isCff ? "/CIDFontType0" : "/CIDFontType2"));
        const auto program = streamOf(descriptor.getKey(isCff ? "/FontFile3" : "/FontFile2"));
        QVERIFY2(program.size() > 500 && program.size() < 40000, QByteArray::number(program.size()).constData());
        if (!isCff)
            QVERIFY(cid.getKey("/CIDToGIDMap").isStream()); // A 6.2.11.3.2
    }
    QVERIFY(cff <= 1);
}

/// Outlines in a CFF2 table have no place in a PDF: such a face is not taken, whatever its licence says.
void TestPdfFonts::newerOutlinesAreNotEmbedded()
{
    PageBuilder builder;
    const FontId known = builder.font(QStringLiteral("DejaVu Sans"));
    QVERIFY(builder.store->info(known).embeddable);
    QByteArray data = builder.store->singleFace(known);
    const qsizetype outlines = data.indexOf("glyf");
    QVERIFY(outlines > 0 && outlines < 1000); // in the directory
    const QByteArray entry = "CFF2" + data.mid(outlines + 4, 12);
    data.remove(outlines, entry.size()).insert(12, entry); // in order of tags
    const auto newer = builder.store->addData(data);
    QVERIFY(newer.has_value());
    QVERIFY(!builder.store->info(newer->id).embeddable);
    QVERIFY(!builder.store->info(newer->id).cff);
}

/// A 6.2.11.5: widths in the dictionary are those in the program.
void TestPdfFonts::widthsAgreeWithPrograms()
{
    PdfFile file(m_bytes);
    int compared = 0;
    for (auto [name, font] : fontsOf(file)) {
        if (!font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").hasKey("/FontFile2"))
            continue;
        QSet<int> codes;
        compared += codesShown(file, name, codes);
        widthsAgree(font, codes.values());
    }
    QVERIFY(compared > 40);
}

/// UA 7.21.7: every code that is shown is in the ToUnicode map, and not as a character that says nothing.
void TestPdfFonts::everyCodeHasText()
{
    PdfFile file(m_bytes);
    for (auto [name, font] : fontsOf(file)) {
        const auto texts = textsOf(font);
        QSet<int> codes;
        QVERIFY(codesShown(file, name, codes) > 3);
        for (const int code : codes) {
            QVERIFY(texts.contains(code));
            const QString text = texts.at(code);
            QVERIFY2(!text.isEmpty() && !text.contains(QChar()) && !text.contains(QChar(0xfeff)) && !text.contains(QChar(0xfffe)), qPrintable(text));
        }
    }
}

void TestPdfFonts::clustersAreOneCode_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("rightToLeft");
    const auto row = [](const char *name, const char *family, const char *text, bool rightToLeft = false) {
        QTest::newRow(name) << QString::fromUtf8(family) << QString::fromUtf8(text) << rightToLeft;
    };
    row("arabic hamza", "Noto Naskh Arabic", "الإصدارات الأولى شيء", true);
    row("arabic vowels", "Noto Naskh Arabic", "مُحَمَّد جداً", true);
    row("arabic sans", "Noto Sans Arabic", "لأن لآخر مؤلف إله", true);
    row("persian", "Noto Naskh Arabic", "می‌خوانم کتاب‌ها", true);
    row("urdu", "Noto Nastaliq Urdu", "بنیادی اشاعتیں", true);
    row("hebrew points", "Noto Sans Hebrew", "בְּרֵאשִׁית", true);
    row("thai", "Noto Sans Thai", "ที่น้ำปู่");
    row("hindi", "Noto Sans Devanagari", "हिन्दी कर्म क्षत्रिय");
    row("bengali", "Noto Sans Bengali", "বাংলা কোনো");
    row("latin", "DejaVu Sans", "e\xcc\x81tude x\xcc\xb2");
}

/// A cluster of glyphs is a glyph of its own in the program: no code stands for half a letter, and none needs ActualText.
void TestPdfFonts::clustersAreOneCode()
{
    QFETCH(QString, family);
    QFETCH(QString, text);
    QFETCH(bool, rightToLeft);
    PageBuilder builder;
    const auto id = builder.font(family);
    if (builder.store->info(id).family != family)
        QSKIP("the font is not installed");
    builder.page();
    const GlyphRun run = builder.run(id, text, {72, 100}, 20, rightToLeft);
    builder.document.pages.back().items.push_back({run, builder.element(Role::Paragraph, builder.root), ArtifactKind::Layout, {}});
    PdfFile file(builder.pdf(both()));
    QVERIFY(!streamOf(file.pages.front().getKey("/Contents")).contains("/ActualText"));
    const auto fonts = fontsOf(file);
    QCOMPARE(fonts.size(), 1u);
    auto font = fonts.begin()->second;
    const auto texts = textsOf(font);
    QString shown;
    for (const int code : MarkedContent(file.pages.front()).shown)
        shown += texts.at(code);
    if (rightToLeft) // from left to right, as it is seen
        std::reverse(shown.begin(), shown.end());
    QCOMPARE(shown, text);
    widthsAgree(font, MarkedContent(file.pages.front()).shown);

    // The program's glyphs cover what was shaped.
    hb_font_t *shapes = builder.store->font(id);
    const float unit = run.size / float(builder.store->info(id).unitsPerEm);
    QRectF wanted;
    for (const Glyph &glyph : run.glyphs) {
        hb_glyph_extents_t box{};
        hb_font_get_glyph_extents(shapes, glyph.id, &box);
        if (box.width != 0)
            wanted |= QRectF(QPointF(double(glyph.x + float(box.x_bearing) * unit), double(glyph.y - float(box.y_bearing) * unit)),
                             QSizeF(double(float(box.width) * unit), double(float(-box.height) * unit)));
    }
    const auto picture = tool(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("144"), QStringLiteral("-gray")}, builder.pdf());
    if (!picture.found)
        QSKIP("poppler-utils are not installed");
    const QImage image = QImage::fromData(picture.output).convertToFormat(QImage::Format_Grayscale8);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink |= qGray(image.pixel(x, y)) < 128 ? QRect(x, y, 1, 1) : QRect();
    }
    wanted.translate(72, 100);
    const QRectF found(ink.x() / 2.0, ink.y() / 2.0, ink.width() / 2.0, ink.height() / 2.0);
    for (const double off : {found.left() - wanted.left(), found.top() - wanted.top(), found.right() - wanted.right(), found.bottom() - wanted.bottom()})
        QVERIFY2(std::abs(off) < 1, QByteArray::number(off).constData());
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::TestPdfFonts)
#include "tst_pdffonts.moc"
