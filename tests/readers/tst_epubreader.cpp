// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"

using namespace quayside;
using namespace quayside::test;

class TestEpubReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chapters();
    void emptyElements();
    void notes();
    void formulas();
    void pictures();
    void notesWithoutTypes();
    void linkedStyleSheets();
    void spines_data();
    void spines();
    void metadata();
    void packedAgain_data();
    void packedAgain();
    void damaged_data();
    void damaged();
    void hearsAStop();
};

namespace {

QByteArray page(const QByteArray &body)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>t</title>)"
           R"(<style>p { color: red }</style></head><body>)"
           + body + "</body></html>";
}

/// A publication of these chapters, named 1.xhtml, 2.xhtml …
Parts publication(const QByteArrayList &chapters, const QByteArray &metadata = {}, const Parts &more = {})
{
    QByteArray manifest = R"(<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>)";
    QByteArray spine = R"(<itemref idref="nav"/>)";
    Parts parts{
        {QStringLiteral("mimetype"), "application/epub+zip"},
        {QStringLiteral("META-INF/container.xml"),
         R"(<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>)"},
        {QStringLiteral("OEBPS/nav.xhtml"), page(R"(<nav epub:type="toc"><ol><li><a href="1.xhtml">1</a></li></ol></nav>)")}};
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        const QByteArray name = QByteArray::number(i + 1);
        manifest += "<item id=\"c" + name + "\" href=\"" + name + ".xhtml\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"c" + name + "\"/>";
        parts.append({QStringLiteral("OEBPS/%1.xhtml").arg(i + 1), page(chapters.at(i))});
    }
    parts.append({QStringLiteral("OEBPS/book.opf"),
                  R"(<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata>)" + metadata
                      + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>"});
    return parts + more;
}

Reading book(const QByteArrayList &chapters, const QByteArray &metadata = {}, const Parts &more = {})
{
    return reading(epubReader(), packed(publication(chapters, metadata, more)));
}

} // namespace

void TestEpubReader::chapters()
{
    const Reading result =
        book({R"(<h1 id="top">One</h1><p>To <a href="2.xhtml">two</a>, <a href="2.xhtml#part">its part</a>, <a href="https://example.org">far</a>.</p>)",
              R"(<h1>Two</h1><p id="part">Back to <a href="1.xhtml#top">one</a>, <a href="3.xhtml#top">three</a>.</p>)", R"(<p id="top">Three</p>)"});
    QCOMPARE(asMarkdown(result), QStringLiteral("<h1 id=\"1--top\">One</h1>\n\nTo [two](#2), [its part](#part), [far](https://example.org).\n\n\\newpage\n\n"
                                                "<h1 id=\"2\">Two</h1>\n\n"
                                                "<p id=\"part\">Back to <a href=\"#1--top\">one</a>, <a href=\"#3--top\">three</a>.</p>\n\n\\newpage\n\n"
                                                "<p id=\"3--top\">Three</p>\n"));
    QCOMPARE(result.document->blocks.front().value.as<Heading>()->attributes->id, QStringLiteral("1--top")); // another chapter has this id too
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-remade:0")});                                 // the contents; style sheets are looks
}

void TestEpubReader::emptyElements()
{
    const Reading result = book({R"(<p>one<a id="x"/> two</p><div class="gap"/><p>three <![CDATA[<four>]]> &amp; five<br/>six</p>)"});
    QCOMPARE(result.document->blocks.size(), std::size_t{2});
    QCOMPARE(plainText(result.document->blocks.back().value.as<Paragraph>()->content), QStringLiteral("three <four> & five six"));
}

void TestEpubReader::notes()
{
    const Reading result = book(
        {R"(<p>a<sup><a epub:type="noteref" href="2.xhtml#n1">1</a></sup> b<a epub:type="noteref" href="2.xhtml#n1">1</a></p>)",
         R"(<h2>Notes</h2><aside epub:type="footnote" id="n1"><p>1. The note. <a href="1.xhtml">↩</a></p></aside><aside epub:type="footnote" id="n2"><p>Alone.</p></aside>)"});
    QCOMPARE(result.document->footnotes.size(), std::size_t{1});
    QCOMPARE(plainText(result.document->footnotes.front().content), QStringLiteral("1. The note."));
    const auto &words = result.document->blocks.front().value.as<Paragraph>()->content;
    QCOMPARE(words[1].value.as<FootnoteReference>()->call, 1);
    QCOMPARE(words[3].value.as<FootnoteReference>()->call, 2);
    QVERIFY(asMarkdown(result).contains(QStringLiteral("Alone.")));
}

/// EPUB 2 cannot say what is a note: a call and its note lead to each other.
void TestEpubReader::notesWithoutTypes()
{
    const Reading result = book(
        {R"(<h1 id="top"><a href="#toc">One</a></h1><p>a<a id="r1" href="2.xhtml#n1">1</a> b<sup><a id="r2" href="2.xhtml#n2">[2]</a></sup> <a id="toc" href="#top">1</a></p>)",
         R"(<ol><li id="n1"><p>First. <a href="1.xhtml#r1">↩</a></p></li></ol><p id="n2"><span class="s"><sup><a href="1.xhtml#r2">2</a></sup>Second.</span></p><p>end</p>)"});
    QCOMPARE(result.document->footnotes.size(), std::size_t{2});
    QCOMPARE(plainText(result.document->footnotes[0].content), QStringLiteral("First."));
    QCOMPARE(plainText(result.document->footnotes[1].content), QStringLiteral("Second."));
    QVERIFY(result.document->blocks.front().value.is<Heading>()); // which is no note
}

void TestEpubReader::formulas()
{
    const Reading result = book(
        {R"(<p>so <math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mi>a</mi><mi>b</mi></mfrac></math> and )"
         R"(<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:semantics><m:mi>x</m:mi><m:annotation encoding="application/x-tex">\xi</m:annotation></m:semantics></m:math></p>)"});
    QCOMPARE(asMarkdown(result), QStringLiteral("so $`\\frac{a}{b}`$ and $`\\xi`$\n"));
}

void TestEpubReader::pictures()
{
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>)";
    const Reading result = book(
        {R"(<p><img src="images/a.svg" alt="A"/></p><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="images/a.svg"/></svg>)"
         R"(<p><img src="../../outside.png" alt=""/></p>)"},
        {}, {{QStringLiteral("OEBPS/images/a.svg"), svg}});
    QStringList urls;
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *image = node.value.as<Image>())
            urls.append(image->url);
    });
    QCOMPARE(urls.mid(0, 2), QStringList({QStringLiteral("OEBPS/images/a.svg"), QStringLiteral("OEBPS/images/a.svg")}));
    QCOMPARE(result.document->media.size(), qsizetype(1));
    QVERIFY(result.document->media.find(urls.first()));
}

/// Many books have no <i>: classes say what is slanted.
void TestEpubReader::linkedStyleSheets()
{
    Parts parts = publication(
        {R"(<p class="mid">a <span class="it">slanted</span> <span class="bo">bold</span> <span class="red">red</span><span class="gone">x</span></p><p>b</p>)"},
        {},
        {{QStringLiteral("OEBPS/css/all.css"), ".it { font-style: italic; color: red }\np { font-weight: bold }\n.bo{font-weight:700;}"
                                               ".red { color: red } span.gone { display: none } .mid { text-align: center } </style>"}});
    for (auto &[name, content] : parts) {
        if (name == QLatin1StringView("OEBPS/1.xhtml"))
            content.replace("<style>p { color: red }</style>",
                            R"(<link href="css/all.css" type="text/css" rel="stylesheet"/><link rel="alternate stylesheet" href="x.css"/>)");
    }
    const Reading result = reading(epubReader(), packed(parts));
    QCOMPARE(asMarkdown(result), QStringLiteral("<p align=\"center\">a <em>slanted</em> <strong>bold</strong> red</p>\n\nb\n"));
    for (auto &[name, content] : parts) {
        if (name == QLatin1StringView("OEBPS/book.opf"))
            content.replace("<metadata>", R"(<metadata><meta name="generator" content="Quayside 1"/>)");
    }
    QCOMPARE(asMarkdown(reading(epubReader(), packed(parts))), QStringLiteral("a slanted bold redx\n\nb\n")); // looks of a theme
}

void TestEpubReader::spines_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("spine");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &items, const char *spine, const char *expected) {
        QTest::newRow(name) << items << QByteArray(spine) << QString::fromUtf8(expected);
    };
    const char *const text = R"(<item id="t" href="t.xhtml" media-type="application/xhtml+xml"/>)";
    const auto with = [text](const char *more) { return QByteArray(text) + more; };
    row("a fallback", with(R"(<item id="x" href="x.xml" media-type="application/xml" fallback="t"/>)"), R"(<itemref idref="x"/>)", "text\n");
    row("a fallback of a fallback", with(R"(<item id="x" href="x.xml" media-type="a/b" fallback="y"/><item id="y" href="y" media-type="c/d" fallback="t"/>)"),
        R"(<itemref idref="x"/>)", "text\n");
    row("the same twice", with(""), R"(<itemref idref="t"/><itemref idref="t"/>)", "text\n");
    row("a circle", with(R"(<item id="x" href="x.xml" media-type="a/b" fallback="y"/><item id="y" href="y" media-type="c/d" fallback="x"/>)"),
        R"(<itemref idref="t"/><itemref idref="x"/>)", "text\n");
    row("a picture", with(R"(<item id="p" href="p.png" media-type="image/png"/>)"), R"(<itemref idref="t"/><itemref idref="p"/>)",
        "text\n\n\\newpage\n\n![](OEBPS/p.png)\n");
    row("a picture with a text in its place", with(R"(<item id="p" href="p.png" media-type="image/png" fallback="t"/>)"), R"(<itemref idref="p"/>)", "text\n");
    row("one that is missing", with(""), R"(<itemref idref="t"/><itemref idref="gone"/>)", "text\n");
    row("none of them", with(R"(<item id="x" href="x.xml" media-type="a/b"/>)"), R"(<itemref idref="t"/><itemref idref="x"/>)", "text\n");
}

/// Chapters that are no XHTML.
void TestEpubReader::spines()
{
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, spine);
    const Reading result = reading(
        epubReader(),
        packed(
            {{QStringLiteral("mimetype"), "application/epub+zip"},
             {QStringLiteral("META-INF/container.xml"),
              R"(<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>)"},
             {QStringLiteral("OEBPS/t.xhtml"), page("<p>text</p>")},
             {QStringLiteral("OEBPS/x.xml"), "<x>foreign</x>"},
             {QStringLiteral("OEBPS/p.png"),
              QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")},
             {QStringLiteral("OEBPS/book.opf"), "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest>" + items
                                                    + "</manifest><spine>" + spine + "</spine></package>"}}));
    QTEST(asMarkdown(result), "expected");
}

void TestEpubReader::metadata()
{
    const Reading result =
        book({"<p>a</p>"}, "<dc:title>The Book</dc:title><dc:creator>Ada</dc:creator><dc:creator>Bob</dc:creator><dc:language>fr</dc:language>"
                           "<dc:date>2026-02-03T00:00:00Z</dc:date><dc:publisher>Quay</dc:publisher>");
    const Metadata &metadata = result.document->metadata;
    QCOMPARE(metadata.title, QStringLiteral("The Book"));
    QCOMPARE(metadata.authors, QStringList({QStringLiteral("Ada"), QStringLiteral("Bob")}));
    QCOMPARE(metadata.language, QStringLiteral("fr"));
    QCOMPARE(metadata.date, QStringLiteral("2026-02-03"));
    QCOMPARE(metadata.all, KeyValues({{QStringLiteral("publisher"), QStringLiteral("Quay")}}));
}

void TestEpubReader::packedAgain_data()
{
    QTest::addColumn<Parts>("parts");
    const Parts whole = publication({"<p>one</p>"});
    QTest::newRow("mimetype last") << whole.mid(1) + whole.mid(0, 1);
    QTest::newRow("no mimetype") << whole.mid(1);
}

void TestEpubReader::packedAgain()
{
    QFETCH(Parts, parts);
    const QByteArray bytes = packed(parts);
    QVERIFY(epubReader().recognizes(bytes));
    const Reading result = reading(epubReader(), bytes);
    QVERIFY(result.document);
    QCOMPARE(asMarkdown(result), QStringLiteral("one\n"));
}

void TestEpubReader::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason"); ///< part of the sentence; empty: it is read
    const Parts good = publication({"<p>a</p>"});
    const QByteArray encryption =
        R"(<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>)"
        R"(<enc:EncryptionMethod Algorithm="%1"/></enc:EncryptedData></encryption>)";
    const auto encrypted = [&](const char *algorithm) {
        return packed(good + Parts{{QStringLiteral("META-INF/encryption.xml"), QByteArray(encryption).replace("%1", algorithm)}});
    };
    QTest::newRow("good") << packed(good) << QString();
    QTest::newRow("obfuscated fonts") << encrypted("http://www.idpf.org/2008/embedding") << QString();
    QTest::newRow("protected") << encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc") << QStringLiteral("DRM");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("no zip file");
    QTest::newRow("no container") << packed({good.front()}) << QStringLiteral("META-INF/container.xml");
    Parts parts = good;
    parts[1].second.replace("OEBPS/book.opf", "../book.opf");
    QTest::newRow("package outside") << packed(parts) << QStringLiteral("no package document");
    parts = good;
    parts.last().second.replace("itemref", "other");
    QTest::newRow("empty spine") << packed(parts) << QStringLiteral("names no chapters");
    parts = good;
    parts.last().second = "<!DOCTYPE package [<!ENTITY a \"b\">]><package>&a;</package>";
    QTest::newRow("entities") << packed(parts) << QStringLiteral("document type");
    parts = good;
    parts[3].second = QByteArray("<p>").append(QByteArray("<div>").repeated(2000));
    QTest::newRow("deep chapter") << packed(parts) << QStringLiteral("nested too deeply");
}

void TestEpubReader::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading result = reading(epubReader(), bytes);
    if (reason.isEmpty()) {
        QCOMPARE(asMarkdown(result), QStringLiteral("a\n"));
        return;
    }
    QVERIFY(!result.document);
    const QString said = sentence(result.document.error());
    QVERIFY2(said.contains(reason) && !said.contains(u'{'), qPrintable(said));
}

void TestEpubReader::hearsAStop()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    WorkContext context;
    context.stop = stop;
    ReadInput input;
    input.bytes = packed(publication({"<p>a</p>"}));
    const auto document = epubReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestEpubReader)
#include "tst_epubreader.moc"
