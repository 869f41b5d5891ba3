// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdffile.h"
#include "support/standardsample.h"

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
    void widthsAgreeWithPrograms();
    void everyCodeHasText();

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

/// Ranges of a CMap: what each of its codes leads to, as a number; -1: an empty text.
std::map<int, int> rangesOf(const QByteArray &map, const QString &target)
{
    std::map<int, int> found;
    const QRegularExpression range(QStringLiteral("<([0-9A-F]+)>(?:<([0-9A-F]+)>)?") + target + QStringLiteral("\n"));
    for (auto it = range.globalMatch(QString::fromLatin1(map)); it.hasNext();) {
        const auto match = it.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt(nullptr, 16);
        const int base = target.startsWith(u'<') ? 16 : 10;
        for (int code = first; code <= last; ++code)
            found[code] = match.captured(3).isEmpty() ? -1 : static_cast<int>(match.captured(3).right(8).toLongLong(nullptr, base)) + code - first;
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
        auto encoding = font.getKey("/Encoding"); // A 6.2.11.3.3: embedded, and of the font's own system (6.2.11.3.1)
        QVERIFY(encoding.isStream() && encoding.getDict().getKey("/Type").getName() == "/CMap");
        QVERIFY(streamOf(encoding).contains("/CMapName" + encoding.getDict().getKey("/CMapName").getName() + " def"));
        QVERIFY(QString::fromStdString(font.getKey("/BaseFont").getName()).contains(subset));
        auto cid = font.getKey("/DescendantFonts").getArrayItem(0);
        auto descriptor = cid.getKey("/FontDescriptor");
        QCOMPARE(descriptor.getKey("/FontName").getName(), cid.getKey("/BaseFont").getName());
        const bool isCff = descriptor.hasKey("/FontFile3");
        cff += isCff ? 1 : 0;
        QCOMPARE(cid.getKey("/Subtype").getName(), std::string(isCff ? "/CIDFontType0" : "/CIDFontType2"));
        const auto program = streamOf(descriptor.getKey(isCff ? "/FontFile3" : "/FontFile2"));
        QCOMPARE(encoding.getDict().getKey("/CIDSystemInfo").unparse(), cid.getKey("/CIDSystemInfo").unparse());
        QVERIFY2(program.size() > 500 && program.size() < 40000, QByteArray::number(program.size()).constData());
        if (!isCff)
            QVERIFY(cid.getKey("/CIDToGIDMap").isStream()); // A 6.2.11.3.2
    }
    QVERIFY(cff <= 1);
}

/// A 6.2.11.5: widths in the dictionary are those in the program.
void TestPdfFonts::widthsAgreeWithPrograms()
{
    PdfFile file(m_bytes);
    int compared = 0;
    for (auto [name, font] : fontsOf(file)) {
        auto cid = font.getKey("/DescendantFonts").getArrayItem(0);
        if (!cid.getKey("/FontDescriptor").hasKey("/FontFile2"))
            continue;
        const auto program = streamOf(cid.getKey("/FontDescriptor").getKey("/FontFile2"));
        const auto cids = rangesOf(streamOf(font.getKey("/Encoding")), QStringLiteral("(\\d+)"));
        const auto map = streamOf(cid.getKey("/CIDToGIDMap"));
        hb_blob_t *blob = hb_blob_create(program.constData(), unsigned(program.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_t *face = hb_face_create(blob, 0);
        hb_font_t *hbFont = hb_font_create(face);
        auto widths = widthsOf(cid);
        QSet<int> codes;
        codesShown(file, name, codes);
        for (const int code : codes) {
            QVERIFY(cids.contains(code) && cids.at(code) * 2 + 1 < map.size());
            const int one = cids.at(code);
            const unsigned glyph = static_cast<unsigned char>(map[one * 2]) << 8 | static_cast<unsigned char>(map[one * 2 + 1]);
            QVERIFY2(glyph != 0, "A 6.2.11.8: no glyph that is not there");
            const double expected = hb_font_get_glyph_h_advance(hbFont, glyph) * 1000.0 / hb_face_get_upem(face);
            const double stated = widths.contains(one) ? widths[one] : cid.getKey("/DW").getNumericValue();
            QVERIFY(std::abs(expected - stated) < 0.1);
            ++compared;
        }
        hb_font_destroy(hbFont);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    QVERIFY(compared > 40);
}

/// UA 7.21.7: every code that is shown is in the ToUnicode map, and not as a character that says nothing.
void TestPdfFonts::everyCodeHasText()
{
    PdfFile file(m_bytes);
    for (auto [name, font] : fontsOf(file)) {
        static const QRegularExpression textBehindNone(QStringLiteral("><>\n(.*\n)*<[0-9A-F]+><[0-9A-F]+>")); // PDFium would lose it
        QVERIFY(!QString::fromLatin1(streamOf(font.getKey("/ToUnicode"))).contains(textBehindNone));
        const auto texts = rangesOf(streamOf(font.getKey("/ToUnicode")), QStringLiteral("<([0-9A-F]*)>"));
        QSet<int> codes;
        QVERIFY(codesShown(file, name, codes) > 3);
        for (const int code : codes)
            QVERIFY(texts.contains(code) && texts.at(code) != 0 && texts.at(code) != 0xfeff);
    }
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::TestPdfFonts)
#include "tst_pdffonts.moc"
