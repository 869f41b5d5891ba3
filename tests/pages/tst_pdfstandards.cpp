// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebuilder.h"
#include "pages/packedimage.h"
#include "pdffile.h"

#include <QRegularExpression>
#include <QTest>

#include <hb-ot.h>

namespace quayside::test {

/// The rules of PDF/UA-1 (ISO 14289-1) and PDF/A-2b (ISO 19005-2), one by one, on a file with every kind of content. Numbers in comments are
/// clauses of those standards. The files are made to the standards; no validator runs here.
class PdfStandardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allContentIsMarked();
    void markedContentAndTreeAgree();
    void readingOrder();
    void rolesAreKnown();
    void tables();
    void listsNotesAndFigures();
    void linksAreTagged();
    void catalog();
    void fontsAreEmbedded();
    void widthsAgreeWithPrograms();
    void everyCodeHasText();
    void metadataAgrees();
    void standardsAreSaid();
    void nothingForbidden();
    void outputIntent();
    void outlineAndDestinations();
    void pageLabels();
    void missingAltIsAWarning();
    void brokenPagesAreAnError();
    void stopsWhenAsked();

private:
    QByteArray m_bytes;
};

namespace {

QExplicitlySharedDataPointer<ElementExtras> extras()
{
    return QExplicitlySharedDataPointer<ElementExtras>(new ElementExtras);
}

void addLink(PageBuilder &builder, FontId font, ElementId paragraph, const QString &text, const QString &uri, const QString &destination, double y)
{
    const auto link = builder.element(Role::Link, paragraph);
    builder.line(font, text, y, link);
    builder.document.pages.back().links.push_back({{72, y - 10, 100, 12}, uri, destination, link, text});
    builder.line(font, text, y + 14, link);
    builder.document.pages.back().links.push_back({{72, y + 4, 100, 12}, uri, destination, link, text});
}

void addTable(PageBuilder &builder, FontId font, double y)
{
    const auto table = builder.element(Role::Table, builder.root);
    const auto head = builder.element(Role::TableRow, builder.element(Role::TableHead, table));
    auto wide = extras();
    wide->columnSpan = 2;
    builder.line(font, QStringLiteral("Wide"), y, builder.element(Role::Paragraph, builder.element(Role::TableHeader, head, wide)));
    const auto row = builder.element(Role::TableRow, builder.element(Role::TableBody, table));
    auto rowHeader = extras();
    rowHeader->scope = HeaderScope::Row;
    builder.line(font, QStringLiteral("Row"), y + 14, builder.element(Role::TableHeader, row, rowHeader));
    builder.element(Role::TableData, row); // empty, and still a cell
    builder.document.pages.back().items.push_back({FilledRect{{72, y + 16, 300, 1}, 0xff808080}, noElement, ArtifactKind::Layout, {}});
}

void addList(PageBuilder &builder, FontId font, double y)
{
    auto numbered = extras();
    numbered->numbering = ListNumbering::Decimal;
    const auto list = builder.element(Role::List, builder.root, numbered);
    for (int i = 0; i < 2; ++i) {
        const auto item = builder.element(Role::ListItem, list);
        builder.line(font, QStringLiteral("%1.").arg(i + 1), y + i * 14, builder.element(Role::Label, item));
        builder.line(font, QStringLiteral("item"), y + i * 14, builder.element(Role::Paragraph, builder.element(Role::ListBody, item)));
    }
}

void addFigure(PageBuilder &builder)
{
    auto figure = extras();
    figure->alt = QStringLiteral("A grey square");
    figure->box = QRectF(72, 500, 50, 50);
    figure->boxPage = 1;
    figure->block = true;
    QImage image(2, 2, QImage::Format_ARGB32);
    image.fill(QColor(128, 128, 128));
    image.setPixel(1, 1, qRgba(128, 128, 128, 64));
    builder.document.images.push_back(packedImage(image));
    builder.document.pages.back().items.push_back({ImageItem{0, {72, 500, 50, 50}}, builder.element(Role::Figure, builder.root, figure), ArtifactKind::Layout, {}});
}

/// Two pages with everything.
void everything(PageBuilder &builder)
{
    const auto serif = builder.font(QStringLiteral("DejaVu Serif"));
    const auto bold = builder.font(QStringLiteral("DejaVu Sans"), true);
    const auto cjk = builder.font(QStringLiteral("Noto Sans CJK JP"));
    const auto arabic = builder.font(QStringLiteral("Noto Naskh Arabic"));
    builder.document.metadata.authors = {QStringLiteral("Ada Example"), QStringLiteral("Bo Sample")};
    builder.document.metadata.subject = QStringLiteral("Rules & <tags>");
    builder.document.metadata.keywords = {QStringLiteral("one"), QStringLiteral("two")};
    builder.page();
    const auto heading = builder.element(Role::H1, builder.root);
    builder.line(bold, QStringLiteral("Efficient heading"), 80, heading, 18);
    const auto paragraph = builder.element(Role::Paragraph, builder.root);
    builder.line(serif, QStringLiteral("Before the link "), 110, paragraph);
    addLink(builder, serif, paragraph, QStringLiteral("the link"), QStringLiteral("https://example.org/ü?a=(1)"), {}, 124);
    builder.line(serif, QStringLiteral("after it, and a note"), 152, paragraph);
    const auto note = builder.element(Role::Note, paragraph);
    builder.line(serif, QStringLiteral("End of the paragraph."), 166, paragraph);
    addLink(builder, serif, builder.element(Role::Paragraph, builder.root), QStringLiteral("to the second"), {}, QStringLiteral("second"), 190);
    addTable(builder, serif, 230);
    builder.line(serif, QStringLiteral("What the note says."), 780, note, 8);
    builder.document.pages.back().items.push_back({builder.run(serif, QStringLiteral("i"), {300, 820}), noElement, ArtifactKind::Footer, {}});
    builder.page();
    const auto second = builder.element(Role::H2, builder.root);
    builder.line(bold, QStringLiteral("Second"), 80, second, 14);
    auto japanese = builder.element(Role::Paragraph, builder.root);
    builder.document.structure.back().ownExtras().language = QStringLiteral("ja");
    builder.line(cjk, QStringLiteral("日本語の文書"), 120, japanese);
    builder.line(arabic, QStringLiteral("السلام عليكم"), 150, builder.element(Role::CodeBlock, builder.root), 14, true);
    addList(builder, serif, 300);
    addFigure(builder);
    builder.document.pages.back().items.push_back(
        {builder.run(serif, QStringLiteral("2"), {300, 820}), noElement, ArtifactKind::Footer, {}});
    builder.document.outline = {{QStringLiteral("Efficient heading"), 1, 0, 60, heading}, {QStringLiteral("Second"), 2, 1, 60, second},
                                {QStringLiteral("Deep"), 4, 1, 300, noElement}, {QStringLiteral("Último"), 1, 1, 400, noElement}};
    builder.document.destinations = {{QStringLiteral("second"), 1, 60, 72}, {QStringLiteral("première"), 0, 60, 0}};
    builder.document.labels = {{0, PageLabelRange::Style::LowerRoman, 1, {}}, {1, PageLabelRange::Style::Decimal, 2, QStringLiteral("A-")}};
}

PdfOptions both()
{
    PdfOptions options;
    options.pdfA2b = options.pdfUa1 = true;
    return options;
}

/// The font dictionaries that the pages name, by resource.
std::map<std::string, QPDFObjectHandle> fontsOf(PdfFile &file)
{
    std::map<std::string, QPDFObjectHandle> fonts;
    for (auto &page : file.pages)
        fonts.merge(page.getKey("/Resources").getKey("/Font").getDictAsMap());
    return fonts;
}

QByteArray streamOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
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

void PdfStandardsTest::initTestCase()
{
    PageBuilder builder;
    everything(builder);
    m_bytes = builder.pdf(both());
    QVERIFY(builder.context.warnings.isEmpty());
}

/// UA 7.1: everything is tagged or an artifact, and never both.
void PdfStandardsTest::allContentIsMarked()
{
    PdfFile file(m_bytes);
    QCOMPARE(file.pages.size(), 2u);
    for (auto &page : file.pages) {
        const MarkedContent content(page);
        QVERIFY2(content.faults.isEmpty(), qPrintable(content.faults.join(u'\n')));
        QVERIFY(content.artifacts > 0);
        QVERIFY(!content.mcids.isEmpty());
    }
}

/// ISO 32000-1, 14.7.4.4: each MCID leads through the parent tree to the element that names it.
void PdfStandardsTest::markedContentAndTreeAgree()
{
    PdfFile file(m_bytes);
    QMap<std::pair<int, int>, int> named; // page object, MCID → element object
    for (auto &element : file.elements()) {
        const int page = element.hasKey("/Pg") ? element.getKey("/Pg").getObjectID() : 0;
        for (auto &kid : PdfFile::list(element.getKey("/K"))) {
            if (kid.isInteger())
                named.insert({page, kid.getIntValueAsInt()}, element.getObjectID());
            else if (kid.isDictionary() && kid.hasKey("/MCID"))
                named.insert({kid.getKey("/Pg").getObjectID(), kid.getKey("/MCID").getIntValueAsInt()}, element.getObjectID());
        }
    }
    int count = 0;
    for (auto &page : file.pages) {
        const MarkedContent content(page);
        const auto entries = file.parentTree.at(page.getKey("/StructParents").getIntValueAsInt()).getArrayAsVector();
        QCOMPARE(qsizetype(entries.size()), content.mcids.size());
        for (const int mcid : content.mcids) {
            QCOMPARE(named.value({page.getObjectID(), mcid}, -1), QPDFObjectHandle(entries.at(std::size_t(mcid))).getObjectID());
            ++count;
        }
    }
    QCOMPARE(named.size(), count);
}

/// UA 7.2: the order of the tree is the order of reading; a note stands where it is called, not where the page shows it.
void PdfStandardsTest::readingOrder()
{
    PdfFile file(m_bytes);
    QStringList kinds;
    for (auto &element : file.elements()) {
        if (PdfFile::role(element) != QLatin1StringView("/P") || !kinds.isEmpty())
            continue;
        for (auto &kid : PdfFile::list(element.getKey("/K")))
            kinds += kid.isDictionary() && kid.hasKey("/S") ? PdfFile::role(kid) : QStringLiteral("text");
    }
    QCOMPARE(kinds, (QStringList{QStringLiteral("text"), QStringLiteral("/Link"), QStringLiteral("text"), QStringLiteral("/Note")}));
}

/// UA 7.1: roles are standard ones, or mapped to them.
void PdfStandardsTest::rolesAreKnown()
{
    static const QSet<QString> standard{QStringLiteral("/Document"), QStringLiteral("/P"), QStringLiteral("/H1"), QStringLiteral("/H2"), QStringLiteral("/Link"),
        QStringLiteral("/Note"), QStringLiteral("/Table"), QStringLiteral("/THead"), QStringLiteral("/TBody"), QStringLiteral("/TR"), QStringLiteral("/TH"),
        QStringLiteral("/TD"), QStringLiteral("/L"), QStringLiteral("/LI"), QStringLiteral("/Lbl"), QStringLiteral("/LBody"), QStringLiteral("/Figure")};
    PdfFile file(m_bytes);
    QSet<QString> seen;
    for (auto &element : file.elements()) {
        auto role = PdfFile::role(element);
        seen.insert(role);
        if (!standard.contains(role))
            role = QString::fromStdString(file.structure().getKey("/RoleMap").getKey(role.toStdString()).getName());
        QVERIFY2(standard.contains(role), qPrintable(role));
    }
    QVERIFY(seen.contains(QStringLiteral("/CodeBlock")));
    QCOMPARE(seen.size(), standard.size() + 1);
}

/// UA 7.5: header cells say what they head.
void PdfStandardsTest::tables()
{
    PdfFile file(m_bytes);
    QStringList scopes;
    int cells = 0;
    int spanned = 0;
    for (auto &element : file.elements()) {
        cells += PdfFile::role(element) == QLatin1StringView("/TD") ? 1 : 0;
        if (PdfFile::role(element) != QLatin1StringView("/TH"))
            continue;
        for (auto &attributes : PdfFile::list(element.getKey("/A"))) {
            QCOMPARE(attributes.getKey("/O").getName(), std::string("/Table"));
            scopes += QString::fromStdString(attributes.getKey("/Scope").getName());
            spanned += attributes.hasKey("/ColSpan") ? attributes.getKey("/ColSpan").getIntValueAsInt() : 0;
        }
    }
    QCOMPARE(scopes, (QStringList{QStringLiteral("/Column"), QStringLiteral("/Row")}));
    QCOMPARE(spanned, 2);
    QCOMPARE(cells, 1);
}

/// UA 7.3, 7.6, 7.9.
void PdfStandardsTest::listsNotesAndFigures()
{
    PdfFile file(m_bytes);
    int found = 0;
    for (auto &element : file.elements()) {
        const auto role = PdfFile::role(element);
        if (role == QLatin1StringView("/L")) {
            QCOMPARE(PdfFile::list(element.getKey("/A")).at(0).getKey("/ListNumbering").getName(), std::string("/Decimal"));
            ++found;
        } else if (role == QLatin1StringView("/Note")) {
            auto names = file.structure().getKey("/IDTree").getKey("/Names").getArrayAsVector();
            QCOMPARE(names.size(), 2u);
            QCOMPARE(names.at(0).getStringValue(), element.getKey("/ID").getStringValue());
            QCOMPARE(names.at(1).getObjectID(), element.getObjectID());
            ++found;
        } else if (role == QLatin1StringView("/Figure")) {
            QCOMPARE(PdfFile::text(element.getKey("/Alt")), QStringLiteral("A grey square"));
            auto layout = PdfFile::list(element.getKey("/A")).at(0);
            QCOMPARE(layout.getKey("/Placement").getName(), std::string("/Block"));
            QCOMPARE(layout.getKey("/BBox").getArrayItem(1).getNumericValue(), 841.89 - 550);
            ++found;
        } else if (element.hasKey("/Lang")) {
            QCOMPARE(PdfFile::text(element.getKey("/Lang")), QStringLiteral("ja"));
            ++found;
        }
    }
    QCOMPARE(found, 4);
}

/// UA 7.18.5: links are in Link elements, and say in words where they lead.
void PdfStandardsTest::linksAreTagged()
{
    PdfFile file(m_bytes);
    auto annotations = PdfFile::list(file.pages.at(0).getKey("/Annots"));
    QCOMPARE(annotations.size(), 2u); // two areas each, one annotation
    for (auto &annotation : annotations) {
        QCOMPARE(annotation.getKey("/Subtype").getName(), std::string("/Link"));
        QVERIFY(!PdfFile::text(annotation.getKey("/Contents")).isEmpty());
        QCOMPARE(annotation.getKey("/QuadPoints").getArrayNItems(), 16);
        QVERIFY(annotation.getKey("/F").getIntValueAsInt() & 4); // A 6.3.2: printed
        auto element = file.parentTree.at(annotation.getKey("/StructParent").getIntValueAsInt());
        QCOMPARE(PdfFile::role(element), QStringLiteral("/Link"));
        int references = 0;
        for (auto &kid : PdfFile::list(element.getKey("/K")))
            references += kid.isDictionary() && kid.hasKey("/Obj") && kid.getKey("/Obj").getObjectID() == annotation.getObjectID() ? 1 : 0;
        QCOMPARE(references, 1);
    }
    QCOMPARE(annotations.at(0).getKey("/A").getKey("/URI").getStringValue(), std::string("https://example.org/%C3%BC?a=(1)"));
    QCOMPARE(annotations.at(1).getKey("/Dest").getStringValue(), std::string("second"));
}

void PdfStandardsTest::catalog()
{
    PdfFile file(m_bytes);
    auto root = file.root();
    QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue()); // UA 7.1
    QCOMPARE(PdfFile::text(root.getKey("/Lang")), QStringLiteral("en"));                  // UA 7.2
    QCOMPARE(root.getKey("/PageMode").getName(), std::string("/UseOutlines"));
    for (auto &page : file.pages)
        QCOMPARE(page.getKey("/Tabs").getName(), std::string("/S")); // UA 7.18.3
    const auto parents = file.structure().getKey("/ParentTreeNextKey").getIntValueAsInt();
    QCOMPARE(int(file.parentTree.size()), parents);
}

/// UA 7.21, A 6.2.11: programs of all fonts, as subsets.
void PdfStandardsTest::fontsAreEmbedded()
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
void PdfStandardsTest::widthsAgreeWithPrograms()
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
void PdfStandardsTest::everyCodeHasText()
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

/// A 6.6.3: Info and XMP say the same.
void PdfStandardsTest::metadataAgrees()
{
    PdfFile file(m_bytes);
    const auto xmp = QString::fromUtf8(file.metadata());
    auto info = file.info();
    QCOMPARE(PdfFile::text(info.getKey("/Title")), QStringLiteral("Sample"));
    QVERIFY(xmp.contains(QStringLiteral("<rdf:li xml:lang=\"x-default\">Sample</rdf:li>")));
    QCOMPARE(PdfFile::text(info.getKey("/Author")), QStringLiteral("Ada Example, Bo Sample"));
    QVERIFY(xmp.contains(QStringLiteral("<rdf:li>Ada Example, Bo Sample</rdf:li>")));
    QVERIFY(xmp.contains(QStringLiteral("Rules &amp; &lt;tags&gt;")));
    QVERIFY(xmp.contains(QStringLiteral("<pdf:Keywords>%1</pdf:Keywords>").arg(PdfFile::text(info.getKey("/Keywords")))));
    QVERIFY(xmp.contains(QStringLiteral("<pdf:Producer>%1</pdf:Producer>").arg(PdfFile::text(info.getKey("/Producer")))));
    QCOMPARE(PdfFile::text(info.getKey("/CreationDate")), QStringLiteral("D:20250304050607Z"));
    QVERIFY(xmp.contains(QStringLiteral("<xmp:CreateDate>2025-03-04T05:06:07Z</xmp:CreateDate>")));
    QVERIFY(xmp.contains(QStringLiteral("<dc:language><rdf:Bag><rdf:li>en</rdf:li>")));
}

void PdfStandardsTest::standardsAreSaid()
{
    for (const char *standard : {"none", "a-2b", "ua-1", "a-2b+ua-1"}) {
        const auto name = QString::fromLatin1(standard);
        PageBuilder builder;
        builder.page();
        builder.paragraph(builder.font(QStringLiteral("DejaVu Serif")), QStringLiteral("Text"), 100);
        PdfFile file(builder.pdf(pdfOptionsFrom({{QStringLiteral("standard"), name}})));
        const auto xmp = file.metadata();
        const bool a = name.contains(QLatin1StringView("a-2b"));
        const bool ua = name.contains(QLatin1StringView("ua-1"));
        QCOMPARE(xmp.contains("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>"), a);
        QCOMPARE(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), ua);
        QCOMPARE(xmp.contains("pdfaExtension:schemas"), a && ua);
        QCOMPARE(file.root().hasKey("/OutputIntents"), a);
    }
    QCOMPARE(pdfOptions().at(0).choices.size(), 4);
}

/// A 6.1: no encryption, no LZW, an ID; 6.2.8.3, 6.3, 6.5.1: no interpolation, only links, no scripts.
void PdfStandardsTest::nothingForbidden()
{
    PdfFile file(m_bytes);
    QVERIFY(!file.qpdf().isEncrypted());
    QCOMPARE(file.qpdf().getTrailer().getKey("/ID").getArrayNItems(), 2);
    for (auto &object : file.qpdf().getAllObjects()) {
        auto dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : {"/JS", "/AA", "/OpenAction", "/EmbeddedFiles", "/OC", "/Alternates", "/OPI", "/PS", "/TR", "/HTP", "/Interpolate"})
            QVERIFY2(!dictionary.hasKey(key), key);
        for (auto &filter : PdfFile::list(dictionary.getKey("/Filter"))) {
            if (filter.isName())
                QVERIFY(filter.getName() == "/FlateDecode" || filter.getName() == "/DCTDecode");
        }
    }
}

/// A 6.2.3: what device colours mean.
void PdfStandardsTest::outputIntent()
{
    PdfFile file(m_bytes);
    auto intents = file.root().getKey("/OutputIntents");
    QCOMPARE(intents.getArrayNItems(), 1);
    auto intent = intents.getArrayItem(0);
    QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
    auto profile = intent.getKey("/DestOutputProfile");
    QCOMPARE(profile.getDict().getKey("/N").getIntValueAsInt(), 3);
    const auto bytes = streamOf(profile);
    QVERIFY(bytes.size() > 300);
    QCOMPARE(bytes.mid(36, 4), QByteArray("acsp"));
    QCOMPARE(bytes.mid(12, 8), QByteArray("mntrRGB "));
}

void PdfStandardsTest::outlineAndDestinations()
{
    PdfFile file(m_bytes);
    auto outline = file.root().getKey("/Outlines");
    QCOMPARE(outline.getKey("/Count").getIntValueAsInt(), 2);
    auto first = outline.getKey("/First");
    QCOMPARE(PdfFile::text(first.getKey("/Title")), QStringLiteral("Efficient heading"));
    QCOMPARE(PdfFile::role(first.getKey("/SE")), QStringLiteral("/H1"));
    auto second = first.getKey("/First");
    QCOMPARE(PdfFile::text(second.getKey("/Title")), QStringLiteral("Second"));
    QCOMPARE(second.getKey("/Dest").getArrayItem(0).getObjectID(), file.pages.at(1).getObjectID());
    QCOMPARE(second.getKey("/Dest").getArrayItem(3).getNumericValue(), 781.89);
    QCOMPARE(PdfFile::text(second.getKey("/First").getKey("/Title")), QStringLiteral("Deep"));
    QCOMPARE(PdfFile::text(first.getKey("/Next").getKey("/Title")), QStringLiteral("Último"));
    QCOMPARE(outline.getKey("/Last").getObjectID(), first.getKey("/Next").getObjectID());
    auto names = file.root().getKey("/Names").getKey("/Dests").getKey("/Names").getArrayAsVector();
    QCOMPARE(names.size(), 4u);
    QCOMPARE(names.at(0).getStringValue(), std::string("premi\xc3\xa8re"));
    QCOMPARE(names.at(2).getStringValue(), std::string("second"));
    QCOMPARE(names.at(3).getArrayItem(0).getObjectID(), file.pages.at(1).getObjectID());
}

void PdfStandardsTest::pageLabels()
{
    PdfFile file(m_bytes);
    auto numbers = file.root().getKey("/PageLabels").getKey("/Nums").getArrayAsVector();
    QCOMPARE(numbers.size(), 4u);
    QCOMPARE(numbers.at(1).getKey("/S").getName(), std::string("/r"));
    QCOMPARE(numbers.at(3).getKey("/St").getIntValueAsInt(), 2);
    QCOMPARE(PdfFile::text(numbers.at(3).getKey("/P")), QStringLiteral("A-"));
}

/// UA 7.3.
void PdfStandardsTest::missingAltIsAWarning()
{
    PageBuilder builder;
    builder.document.sourceFiles = {QStringLiteral("a.md")};
    builder.page();
    auto figure = extras();
    figure->title = QStringLiteral("cat.png");
    figure->sourceLine = 12;
    builder.document.pages.back().items.push_back(
        {FilledRect{{10, 10, 20, 20}, 0xff000000}, builder.element(Role::Figure, builder.root, figure), ArtifactKind::Layout, {}});
    builder.pdf(both());
    QCOMPARE(builder.context.warnings.size(), 1);
    QCOMPARE(builder.context.warnings.at(0).code, WarningCode::AltTextMissing);
    QVERIFY(placedWords(builder.context.warnings.at(0)).startsWith(QStringLiteral("a.md:12: ")));
    QVERIFY(words(builder.context.warnings.at(0)).contains(QStringLiteral("cat.png")));
}

void PdfStandardsTest::brokenPagesAreAnError()
{
    const auto fails = [](const std::function<void(PageBuilder &)> &breakIt) {
        PageBuilder builder;
        builder.page();
        builder.paragraph(builder.font(QStringLiteral("DejaVu Serif")), QStringLiteral("Text"), 100);
        breakIt(builder);
        MemorySink sink;
        const auto result = writePdf(builder.document, {}, sink, builder.context);
        return !result && result.error().code == ErrorCode::Internal && sink.main.isEmpty();
    };
    QVERIFY(!fails([](PageBuilder &) {}));
    QVERIFY(fails([](PageBuilder &b) { b.document.pages.back().items.back().element = 99; }));
    QVERIFY(fails([](PageBuilder &b) { std::get<GlyphRun>(b.document.pages.back().items.back().shape).font = 99; }));
    QVERIFY(fails([](PageBuilder &b) { b.document.structure.back().parent = 99; }));
    QVERIFY(fails([](PageBuilder &b) { b.document.pages.back().items.push_back({ImageItem{0, {}}, noElement, ArtifactKind::Layout, {}}); }));
    QVERIFY(fails([](PageBuilder &b) { b.document.outline.push_back({QStringLiteral("x"), 1, 7, 0, noElement}); }));
    QVERIFY(fails([](PageBuilder &b) { b.document.pages.clear(); }));
}

void PdfStandardsTest::stopsWhenAsked()
{
    PageBuilder builder;
    everything(builder);
    StopSource source;
    source.requestStop(StopReason::User);
    builder.context.stop = source;
    MemorySink sink;
    const auto result = writePdf(builder.document, {}, sink, builder.context);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Canceled);
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::PdfStandardsTest)
#include "tst_pdfstandards.moc"
