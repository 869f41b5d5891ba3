// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdffile.h"
#include "support/standardsample.h"

#include <QRegularExpression>
#include <QTest>

namespace quayside::test {

/// The rules of PDF/UA-1 (ISO 14289-1) and PDF/A-2b (ISO 19005-2), one by one, on a file with every kind of content. Numbers in comments are
/// clauses of those standards. The files are made to the standards; no validator runs here.
class TestPdfStandards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allContentIsMarked();
    void markedContentAndTreeAgree();
    void readingOrder();
    void dashes_data();
    void dashes();
    void rolesAreKnown();
    void tables();
    void listsNotesAndFigures();
    void linksAreTagged();
    void headingsAreNested();
    void claimsOnlyWhatIsTrue_data();
    void claimsOnlyWhatIsTrue();
    void catalog();
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

void TestPdfStandards::initTestCase()
{
    PageBuilder builder;
    everything(builder);
    m_bytes = builder.pdf(both());
    QVERIFY(builder.context.warnings.isEmpty());
}

/// UA 7.1: everything is tagged or an artifact, and never both.
void TestPdfStandards::allContentIsMarked()
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
void TestPdfStandards::markedContentAndTreeAgree()
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
void TestPdfStandards::readingOrder()
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
void TestPdfStandards::rolesAreKnown()
{
    static const QSet<QString> standard{QStringLiteral("/Document"), QStringLiteral("/P"),    QStringLiteral("/H1"),    QStringLiteral("/H2"),
                                        QStringLiteral("/Link"),     QStringLiteral("/Note"), QStringLiteral("/Table"), QStringLiteral("/THead"),
                                        QStringLiteral("/TBody"),    QStringLiteral("/TR"),   QStringLiteral("/TH"),    QStringLiteral("/TD"),
                                        QStringLiteral("/L"),        QStringLiteral("/LI"),   QStringLiteral("/Lbl"),   QStringLiteral("/LBody"),
                                        QStringLiteral("/Figure")};
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
void TestPdfStandards::tables()
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
void TestPdfStandards::listsNotesAndFigures()
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
void TestPdfStandards::linksAreTagged()
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

/// UA 7.4.2: the first heading is H1, and no level is left out on the way down; without that standard levels are the document's own.
void TestPdfStandards::headingsAreNested()
{
    PageBuilder builder;
    builder.page();
    const auto serif = builder.font(QStringLiteral("DejaVu Serif"));
    double y = 80;
    for (const Role role : {Role::H3, Role::H5, Role::H6, Role::H2, Role::H4, Role::H1, Role::H2})
        builder.line(serif, QStringLiteral("Heading"), y += 20, builder.element(role, builder.root));
    const auto levels = [](const QByteArray &bytes) {
        PdfFile file(bytes);
        QString found;
        for (auto &element : file.elements()) {
            if (const auto role = PdfFile::role(element); role.startsWith(QLatin1StringView("/H")))
                found += role.mid(2);
        }
        return found;
    };
    QCOMPARE(levels(builder.pdf(both())), QStringLiteral("1231212"));
    QCOMPARE(levels(builder.pdf({})), QStringLiteral("3562412"));
}

namespace {

using Break = void (*)(PageBuilder &);

void addFigure(PageBuilder &builder, int line)
{
    auto more = extras();
    more->sourceLine = line;
    builder.document.pages.back().items.push_back(
        {FilledRect{{10, 10, 20, 20}, 0xff000000}, builder.element(Role::Figure, builder.root, more), ArtifactKind::Layout, {}});
}

} // namespace

void TestPdfStandards::claimsOnlyWhatIsTrue_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << Break([](PageBuilder &) {}) << QString();
    QTest::newRow("language") << Break([](PageBuilder &b) { b.document.metadata.language.clear(); }) << QStringLiteral("its language is not known");
    QTest::newRow("title") << Break([](PageBuilder &b) {
        b.document.metadata.title.clear();
        b.document.metadata.fileTitle.clear();
    }) << QStringLiteral("it has no title");
    QTest::newRow("image") << Break([](PageBuilder &b) { addFigure(b, 0); }) << QStringLiteral("1 image has no description");
    QTest::newRow("images") << Break([](PageBuilder &b) {
        for (const int line : {3, 7, 12})
            addFigure(b, line);
    }) << QStringLiteral("3 images have no description (line 3, line 7, line 12)");
    QTest::newRow("images of files") << Break([](PageBuilder &b) {
        b.document.sourceFiles = {QStringLiteral("a.md"), QStringLiteral("b.md")};
        addFigure(b, 3);
        addFigure(b, 4);
    }) << QStringLiteral("2 images have no description (a.md:3, a.md:4)");
    QTest::newRow("box") << Break([](PageBuilder &b) {
        for (PageItem &item : b.document.pages.front().items) {
            if (auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
                return void(run->glyphs.front().id = 0);
        }
    }) << QStringLiteral("no font has 1 of its characters");
}

/// The file names a standard only if it meets it, and the result says why not; PDF/A does not depend on that.
void TestPdfStandards::claimsOnlyWhatIsTrue()
{
    QFETCH(Break, breakIt);
    QFETCH(QString, reason);
    PageBuilder builder;
    everything(builder);
    breakIt(builder);
    PdfFile file(builder.pdf(both()));
    const bool said = std::ranges::any_of(builder.context.warnings, [](const Warning &one) { return one.code == WarningCode::NotPdfUa; });
    QCOMPARE(said, !reason.isEmpty());
    QCOMPARE(file.metadata().contains("pdfuaid"), reason.isEmpty());
    QVERIFY(file.metadata().contains("<pdfaid:part>2</pdfaid:part>"));
    if (!said)
        return;
    QCOMPARE(words(builder.context.warnings.back()), QStringLiteral("The file is not PDF/UA: %1.").arg(reason));
    QVERIFY(!isNote(builder.context.warnings.back()));
    builder.context.warnings.clear();
    (void)builder.pdf({}); // nothing was asked for, so nothing is missed
    QVERIFY(std::ranges::none_of(builder.context.warnings, [](const Warning &one) { return one.code == WarningCode::NotPdfUa; }));
}

void TestPdfStandards::catalog()
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

/// A 6.6.3: Info and XMP say the same.
void TestPdfStandards::metadataAgrees()
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

void TestPdfStandards::standardsAreSaid()
{
    for (const char *standard : {"none", "a-2b", "ua-1", "a-2b+ua-1"}) {
        const auto name = QString::fromLatin1(standard);
        PageBuilder builder;
        builder.page();
        builder.paragraph(builder.font(QStringLiteral("DejaVu Serif")), QStringLiteral("Text"), 100);
        PdfFile file(builder.pdf(pdfOptionsFrom({{QStringLiteral("standard"), name}}).value()));
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
void TestPdfStandards::nothingForbidden()
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

void TestPdfStandards::dashes_data()
{
    QTest::addColumn<std::vector<float>>("pattern");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("solid") << std::vector<float>{} << QByteArray();
    QTest::newRow("dashes") << std::vector<float>{3, 2} << QByteArray("[3 2 ]0 d");
    QTest::newRow("dots") << std::vector<float>{0, 2} << QByteArray("[0 2 ]0 d");
    QTest::newRow("nothing at all") << std::vector<float>{0, 0} << QByteArray();
    QTest::newRow("nothing once rounded") << std::vector<float>{0.001F, 0} << QByteArray();
    QTest::newRow("less than nothing") << std::vector<float>{-1, -1} << QByteArray();
}

/// ISO 32000-1, 8.4.3.6: the numbers shall not all be zero.
void TestPdfStandards::dashes()
{
    QFETCH(std::vector<float>, pattern);
    QFETCH(QByteArray, written);
    PageBuilder builder;
    PathItem line;
    line.path.moveTo({72, 72});
    line.path.lineTo({172, 72});
    line.stroke = Stroke{.width = 1, .dash = pattern};
    builder.page().items.push_back({line, noElement, ArtifactKind::Layout, {}});
    PdfFile file(builder.pdf());
    auto contents = file.pages.front().getKey("/Contents");
    const QByteArray stream = streamOf(contents.isArray() ? contents.getArrayItem(0) : contents);
    QVERIFY2(written.isEmpty() ? !stream.contains(" d\n") : stream.contains(written + '\n'), stream.constData());
}

/// A 6.2.3: what device colours mean.
void TestPdfStandards::outputIntent()
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

void TestPdfStandards::outlineAndDestinations()
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
    QCOMPARE(names.at(0).getStringValue(), std::string("premi%C3%A8re"));
    QCOMPARE(names.at(2).getStringValue(), std::string("second"));
    QCOMPARE(names.at(3).getArrayItem(0).getObjectID(), file.pages.at(1).getObjectID());
}

void TestPdfStandards::pageLabels()
{
    PdfFile file(m_bytes);
    auto numbers = file.root().getKey("/PageLabels").getKey("/Nums").getArrayAsVector();
    QCOMPARE(numbers.size(), 4u);
    QCOMPARE(numbers.at(1).getKey("/S").getName(), std::string("/r"));
    QCOMPARE(numbers.at(3).getKey("/St").getIntValueAsInt(), 2);
    QCOMPARE(PdfFile::text(numbers.at(3).getKey("/P")), QStringLiteral("A-"));
}

/// UA 7.3.
void TestPdfStandards::missingAltIsAWarning()
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
    QCOMPARE(builder.context.warnings.size(), 2);
    QCOMPARE(builder.context.warnings.at(1).code, WarningCode::NotPdfUa);
    QCOMPARE(builder.context.warnings.at(0).code, WarningCode::AltTextMissing);
    QVERIFY(placedWords(builder.context.warnings.at(0)).startsWith(QStringLiteral("a.md:12: ")));
    QVERIFY(words(builder.context.warnings.at(0)).contains(QStringLiteral("cat.png")));
}

void TestPdfStandards::brokenPagesAreAnError()
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

void TestPdfStandards::stopsWhenAsked()
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

QTEST_MAIN(quayside::test::TestPdfStandards)
#include "tst_pdfstandards.moc"
