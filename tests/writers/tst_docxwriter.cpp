// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxfile.h"
#include "testpaths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace docxtest;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/docx/");

} // namespace

class TestDocxWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverColors();
    void golden_data();
    void golden();
    void sameBytes();
    void everyPartIsKnown();
    void listsStartAnew();
    void tightLists();
    void numbersThatWordLacks();
    void tasks();
    void blanksAtFormulas();
    void spansOfTables();
    void wideTablesAreDivided();
    void links();
    void bookmarksAreValid();
    void notes();
    void notesOfNotes();
    void directions();
    void scriptsHaveFonts();
    void images();
    void running();
    void contentsAreFilled();
    void pageMeasures();
    void properties();
    void anyTextIsValid();
    void deepNesting();
    void noWordIsLost();
    void stop();
    void templates();
    void templatesThatAreNone_data();
    void templatesThatAreNone();
    void pandocReadsIt();
};

void TestDocxWriter::golden_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("file");
    QTest::newRow("text") << QStringLiteral("word/document.xml") << QStringLiteral("document.xml");
    QTest::newRow("lists") << QStringLiteral("word/numbering.xml") << QStringLiteral("numbering.xml");
    QTest::newRow("footnotes") << QStringLiteral("word/footnotes.xml") << QStringLiteral("footnotes.xml");
    QTest::newRow("styles") << QStringLiteral("word/styles.xml") << QStringLiteral("styles.xml");
}

void TestDocxWriter::golden()
{
    QFETCH(QString, part);
    QFETCH(QString, file);
    const Made one = made(markdown(bytesOf(folder + QStringLiteral("everything.markdown"))), {{QStringLiteral("color-code"), false}}, QStringLiteral("en"));
    QVERIFY(one.result);
    const QByteArray written = readable(one.parts.value(part));
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile golden(folder + file);
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(written) == written.size());
    }
    QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(bytesOf(folder + file)));
}

void TestDocxWriter::sameBytes()
{
    const Document document = markdown(bytesOf(folder + QStringLiteral("everything.markdown")));
    QCOMPARE(made(document).file, made(document).file);
}

void TestDocxWriter::everyPartIsKnown()
{
    const Made one = made(markdown(bytesOf(folder + QStringLiteral("everything.markdown"))));
    const QString types = one.text("[Content_Types].xml");
    for (const auto &[name, content] : one.parts.asKeyValueRange()) {
        const bool byEnding = name.endsWith(QLatin1StringView(".rels")) || name == u"[Content_Types].xml";
        QVERIFY2(byEnding || types.contains(u'/' + name + u'"'), qPrintable(name));
        QXmlStreamReader reader(content);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
    }
}

void TestDocxWriter::listsStartAnew()
{
    const Made one = made(markdown("1. a\n2. b\n\ntext\n\n1. c\n\ntext\n\n5) d\n6) e\n\n- x\n  - y\n    1. z\n\ntext\n\n- w\n"));
    const QStringList numbers = all(bodyOf(one), "<w:numId w:val=\"(\\d+)\"/>");
    QCOMPARE(numbers.size(), 9);
    QCOMPARE(numbers[0], numbers[1]);
    QVERIFY(numbers[1] != numbers[2]);
    QCOMPARE(numbers[3], numbers[4]);
    QCOMPARE(numbers[5], numbers[8]); // bullets are all alike
    QCOMPARE(all(bodyOf(one), "<w:ilvl w:val=\"(\\d+)\"/>").join(u','), QStringLiteral("0,0,0,0,0,0,1,2,0"));
    const QString numbering = one.text("word/numbering.xml");
    const auto startOf = [&](const QString &number) {
        return all(numbering, qPrintable(QStringLiteral("<w:num w:numId=\"%1\">.*?<w:startOverride w:val=\"(\\d+)\"/>").arg(number))).value(0);
    };
    QCOMPARE(startOf(numbers[0]), QStringLiteral("1"));
    QCOMPARE(startOf(numbers[2]), QStringLiteral("1"));
    QCOMPARE(startOf(numbers[3]), QStringLiteral("5"));
}

/// Word drops the room between paragraphs of one style only: between levels it is taken out, but not where the list ends, or in a loose one.
void TestDocxWriter::tightLists()
{
    const auto rooms = [](const char *text) {
        QStringList words;
        for (const QString &paragraph : all(bodyOf(made(markdown(text))), "<w:p>(.*?)</w:p>")) {
            if (paragraph.contains(QLatin1StringView("<w:spacing w:after=\"0\"/>")))
                words.append(all(paragraph, "<w:t [^>]*>(.*?)</w:t>").join(QString()));
        }
        return words.join(u' ');
    };
    QCOMPARE(rooms("- a\n- b\n\ntext\n"), QString());
    QCOMPARE(rooms("- a\n  - b\n  - c\n- d\n"), QStringLiteral("a c"));
    QCOMPARE(rooms("- a\n  - b\n\ntext\n"), QStringLiteral("a"));
    QCOMPARE(rooms("1. a\n   - b\n\n2. c\n"), QString()); // a loose one around
}

void TestDocxWriter::blanksAtFormulas()
{
    const Made one = made(markdown("a $x$ b\n\n$y$, c\n"));
    QCOMPARE(all(bodyOf(one), "<w:t xml:space=\"preserve\">([^<]*)</w:t>").join(u'|'), QStringLiteral("a | b|, c"));
}

void TestDocxWriter::numbersThatWordLacks()
{
    const auto listOf = [](NumberStyle style, int start, bool reversed = false) {
        ListBlock list;
        list.ordered = true;
        list.numbering = style;
        list.start = start;
        list.reversed = reversed;
        for (const auto *words : {"one", "two"}) {
            ListItem item;
            item.content.push_back(paragraphOf(QString::fromLatin1(words)));
            list.items.push_back(item);
        }
        return list;
    };
    Document document;
    document.blocks.push_back({listOf(NumberStyle::LowerGreek, 1), {}, Origin::Markup});
    document.blocks.push_back({listOf(NumberStyle::Decimal, -5), {}, Origin::Markup});
    document.blocks.push_back({listOf(NumberStyle::LowerAlpha, 26), {}, Origin::Markup});
    document.blocks.push_back({listOf(NumberStyle::UpperRoman, 2, true), {}, Origin::Markup});
    const Made one = made(document);
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/document.xml"))), QString::fromUtf8("α. one\nβ. two\n-5. one\n-4. two\nz. one\naa. two\none\ntwo\n"));
    QCOMPARE(all(one.text("word/numbering.xml"), "<w:startOverride w:val=\"(\\d+)\"/>").join(u','), QStringLiteral("2,1")); // counting down
}

void TestDocxWriter::tasks()
{
    const Made one = made(markdown("- [x] done\n- [ ] open\n"));
    QCOMPARE(all(bodyOf(one), "<w14:checked w14:val=\"(.)\"/>").join(u','), QStringLiteral("1,0"));
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/document.xml"))), QString::fromUtf8("☒ done\n☐ open\n"));
}

void TestDocxWriter::spansOfTables()
{
    const Made one = made(markdown("<table><thead><tr><th colspan=2>A</th><th>B</th></tr></thead><tbody><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr>"
                                   "<tr><td colspan=2>f</td></tr><tr><td>g</td></tr></tbody></table>\n"));
    const QString body = bodyOf(one);
    QCOMPARE(all(body, "(<w:gridSpan w:val=\"2\"/>)").size(), 2);
    QCOMPARE(all(body, "(<w:vMerge w:val=\"restart\"/>)").size(), 1);
    QCOMPARE(all(body, "(<w:vMerge/>)").size(), 1);
    QCOMPARE(all(body, "(<w:tblHeader/>)").size(), 1);
    for (const QString &row : all(body, "<w:tr>(.*?)</w:tr>")) { // all rows are as wide as the grid
        qsizetype columns = all(row, "(<w:tc>)").size();
        for (const QString &span : all(row, "<w:gridSpan w:val=\"(\\d+)\"/>"))
            columns += span.toInt() - 1;
        QCOMPARE(columns, all(body, "(<w:gridCol )").size());
    }
}

void TestDocxWriter::wideTablesAreDivided()
{
    QByteArray head = "|";
    QByteArray rule = "|";
    for (int i = 0; i < 150; ++i) {
        head += " c" + QByteArray::number(i) + " |";
        rule += "---|";
    }
    const Made one = made(markdown(head + '\n' + rule + '\n' + head + '\n'));
    QCOMPARE(one.warnings.filter(QStringLiteral("table-divided")).size(), 1);
    for (const QString &grid : all(bodyOf(one), "<w:tblGrid>(.*?)</w:tblGrid>"))
        QVERIFY(all(grid, "(<w:gridCol )").size() <= 63);
    const QString words = wordsOf(one.parts.value(QStringLiteral("word/document.xml")));
    for (int i = 1; i < 150; ++i)
        QCOMPARE(words.count(QStringLiteral("c%1\n").arg(i)), 2);
}

void TestDocxWriter::links()
{
    const Made one = made(markdown("# Top\n\n[a](https://example.org/ü?q=1&r=2) [b](#top) [c](javascript:alert(1)) [d](other.md) [e](http://) [f](#none) "
                                   "[g](mailto:a@b.c)\n"));
    QCOMPARE(all(one.text("word/_rels/document.xml.rels"), "Target=\"([^\"]*)\" TargetMode=\"External\"").join(u' '),
             QStringLiteral("https://example.org/%C3%BC?q=1&amp;r=2 other.md mailto:a@b.c"));
    QVERIFY(!one.text("word/_rels/document.xml.rels").contains(QLatin1StringView("javascript")));
    QCOMPARE(all(bodyOf(one), "w:anchor=\"([^\"]*)\"").join(u' '), QStringLiteral("top"));
    QVERIFY(bodyOf(one).contains(QStringLiteral("<w:bookmarkStart w:id=\"2\" w:name=\"top\"/>")) || bodyOf(one).contains(QStringLiteral("w:name=\"top\"/>")));
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/document.xml"))), QStringLiteral("Top\na b c d e f g\n"));
    QCOMPARE(one.warnings.filter(QStringLiteral("link-unsafe")).size(), 1);
}

void TestDocxWriter::bookmarksAreValid()
{
    const QByteArray lengthy(60, 'x');
    const Made one = made(markdown("<a id=\"1 a/b\"></a>[1](#1%20a/b) <a id=\"A\"></a>[2](#A) <a id=\"a\"></a>[3](#a) <a id=\"" + lengthy + "1\"></a>[4](#"
                                   + lengthy + "1) <a id=\"" + lengthy + "2\"></a>[5](#" + lengthy + "2)\n"));
    QStringList names = all(bodyOf(one), "w:name=\"([^\"]*)\"");
    QCOMPARE(names, all(bodyOf(one), "w:anchor=\"([^\"]*)\""));
    QCOMPARE(names.size(), 5);
    static const QRegularExpression valid(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}_.-]{0,39}$"));
    for (QString &name : names) {
        QVERIFY2(valid.match(name).hasMatch(), qPrintable(name));
        name = name.toCaseFolded();
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestDocxWriter::notes()
{
    const Made one = made(markdown("a[^1] b[^2] c[^1]\n\n[^1]: first\n[^2]: second\n\n    more\n"));
    QCOMPARE(all(bodyOf(one), "<w:footnoteReference w:id=\"(\\d+)\"/>").join(u','), QStringLiteral("1,2"));
    QCOMPARE(all(bodyOf(one), "NOTEREF (\\S+) ").join(u','), QStringLiteral("_RefNote1"));
    QVERIFY(bodyOf(one).contains(QStringLiteral("w:name=\"_RefNote1\"")));
    QCOMPARE(all(one.text("word/footnotes.xml"), "<w:footnote w:id=\"(\\d+)\">").join(u','), QStringLiteral("1,2"));
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/footnotes.xml"))).simplified(), QStringLiteral("first second more"));
}

void TestDocxWriter::notesOfNotes()
{
    Document document;
    document.footnotes.resize(2);
    Paragraph call;
    call.content.push_back({FootnoteReference{0, 1}, {}, Origin::Markup});
    document.blocks.push_back({call, {}, Origin::Markup});
    Paragraph nested;
    nested.content.push_back({Text{QStringLiteral("outer")}, {}, Origin::Markup});
    nested.content.push_back({FootnoteReference{1, 1}, {}, Origin::Markup});
    document.footnotes[0].content.push_back({nested, {}, Origin::Markup});
    document.footnotes[1].content.push_back(paragraphOf(QStringLiteral("inner")));
    const Made one = made(document);
    QVERIFY(!one.text("word/footnotes.xml").contains(QLatin1StringView("footnoteReference ")));
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/footnotes.xml"))).simplified(), QStringLiteral("outer2 2 inner"));
}

void TestDocxWriter::directions()
{
    const Made hebrew = made(markdown(QString::fromUtf8("שלום (world) עולם.\n\n`code`\n\n```\nx\n```\n").toUtf8()), {}, QStringLiteral("he"));
    QVERIFY(hebrew.text("word/styles.xml").contains(QLatin1StringView("<w:pPrDefault><w:pPr><w:bidi/>")));
    QVERIFY(bodyOf(hebrew).contains(QLatin1StringView("<w:sectPr>")) && bodyOf(hebrew).contains(QLatin1StringView("<w:bidi/>")));
    QCOMPARE(all(bodyOf(hebrew), "<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">([^<]*)</w:t>").join(u'|'), QString::fromUtf8("שלום (|) עולם."));
    const Made english = made(markdown(QString::fromUtf8("He said (שלום עולם) twice.\n\n<p dir=\"rtl\">שלום</p>\n").toUtf8()), {}, QStringLiteral("en"));
    QCOMPARE(all(bodyOf(english), "<w:rtl/></w:rPr><w:t xml:space=\"preserve\">([^<]*)</w:t>").join(u'|'), QString::fromUtf8("שלום עולם|שלום"));
    QCOMPARE(all(bodyOf(english), "(<w:bidi w:val=\"1\"/>)").size(), 1);
}

void TestDocxWriter::scriptsHaveFonts()
{
    const Made one = made(markdown(QString::fromUtf8("Text 日本語 and <span lang=\"ja\">漢字</span>, हिन्दी, ไทย.\n").toUtf8()), {}, QStringLiteral("en"));
    QVERIFY(bodyOf(one).contains(QLatin1StringView("w:cs=\"Noto Serif Devanagari\"")));
    QVERIFY(bodyOf(one).contains(QLatin1StringView("<w:lang w:eastAsia=\"ja\"/>")));
    QVERIFY(bodyOf(one).contains(QLatin1StringView("w:eastAsia=\"Noto Serif CJK JP\"")));
    const Made japanese = made(markdown(QString::fromUtf8("日本\n語と\nabc\ndef\n").toUtf8()), {}, QStringLiteral("ja"));
    QCOMPARE(wordsOf(japanese.parts.value(QStringLiteral("word/document.xml"))), QString::fromUtf8("日本語と abc def\n"));
}

void TestDocxWriter::images()
{
    Document document = markdown("![A dot](dot.png)\n\ntext ![wide](wide.png) ![gone](gone.png)\n");
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    document.media.insert(QStringLiteral("dot.png"), {QStringLiteral("image/png"), png, QSize(40, 20)});
    document.media.insert(QStringLiteral("wide.png"), {QStringLiteral("image/png"), png, QSize(4000, 100)});
    const Made one = made(document);
    QCOMPARE(one.parts.value(QStringLiteral("word/media/image1.png")), png);
    QCOMPARE(all(bodyOf(one), "<wp:extent (cx=\"\\d+\" cy=\"\\d+\")/>").value(0), QStringLiteral("cx=\"381000\" cy=\"190500\"")); // 30 x 15 pt
    const qint64 wide = all(bodyOf(one), "<wp:extent cx=\"(\\d+)\"").value(1).toLongLong();
    QVERIFY(wide > 4'000'000 && wide < 12700ll * 595); // in the column
    QCOMPARE(all(bodyOf(one), "<wp:docPr id=\"(\\d+)\"").join(u','), QStringLiteral("1,2"));
    QVERIFY(bodyOf(one).contains(QLatin1StringView("descr=\"A dot\"")));
    QVERIFY(wordsOf(one.parts.value(QStringLiteral("word/document.xml"))).contains(QLatin1StringView("gone")));
}

void TestDocxWriter::running()
{
    const Made one = made(markdown("---\ntitle: The & Title\nauthor: Ada\n---\n# One\n\n# Two\n"),
                          {{QStringLiteral("header-left"), QStringLiteral("{title} by {author}")}, {QStringLiteral("two-sided"), true}});
    QString headers;
    for (const auto &[name, content] : one.parts.asKeyValueRange())
        headers += name.startsWith(QLatin1StringView("word/header")) ? wordsOf(content) : QString();
    QVERIFY(headers.contains(QLatin1StringView("The & Title by Ada")));
    QVERIFY(one.text("word/settings.xml").contains(QLatin1StringView("<w:mirrorMargins/>")));
    QCOMPARE(all(bodyOf(one), "<w:headerReference w:type=\"(\\w+)\"").join(u','), QStringLiteral("default,even,first"));
    QVERIFY(one.text("word/footer2.xml").contains(QLatin1StringView("w:instr=\" PAGE \"")));
}

void TestDocxWriter::contentsAreFilled()
{
    const Made one = made(markdown("# One\n\ntext\n\n## Sub\n\n\\newpage\n\n# Two\n"),
                          {{QStringLiteral("contents"), true}, {QStringLiteral("contents-depth"), 2}}, QStringLiteral("de"));
    QVERIFY(one.result);
    const QStringList entries = all(bodyOf(one), "<w:hyperlink w:anchor=\"(_Toc\\d+)\"");
    QCOMPARE(entries.size(), 3);
    for (const QString &entry : entries)
        QVERIFY(bodyOf(one).contains(QStringLiteral("w:name=\"%1\"/>").arg(entry)));
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/document.xml"))), QStringLiteral("Inhalt\nOne 2\nSub 2\nTwo 3\nOne\ntext\nSub\nTwo\n"));
}

void TestDocxWriter::pageMeasures()
{
    const Made one = made(markdown("a\n"), {{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("orientation"), QStringLiteral("landscape")}});
    QVERIFY(bodyOf(one).contains(QLatin1StringView("<w:pgSz w:w=\"11906\" w:h=\"8391\" w:orient=\"landscape\"/>")));
    const Made american = made(markdown("a\n"), {}, QStringLiteral("en-US"));
    QVERIFY(bodyOf(american).contains(QLatin1StringView("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>")));
}

void TestDocxWriter::properties()
{
    const Made one = made(markdown("---\ntitle: T\nauthor: [A, B]\nkeywords: [k, l]\nversion: 7\n---\na\n"), {}, QStringLiteral("fr"));
    const QString core = one.text("docProps/core.xml");
    QVERIFY(core.contains(QLatin1StringView("<dc:title>T</dc:title>")));
    QVERIFY(core.contains(QLatin1StringView("<dc:creator>A; B</dc:creator><cp:keywords>k, l</cp:keywords>")));
    QVERIFY(core.contains(QLatin1StringView(">2026-01-02T03:04:05Z<")));
    QVERIFY(one.text("docProps/custom.xml").contains(QLatin1StringView("name=\"version\"><vt:lpwstr>7<")));
}

void TestDocxWriter::anyTextIsValid()
{
    QString every;
    for (int c = 1; c < 0x10000; ++c)
        every += QChar(static_cast<char16_t>(c));
    Document document;
    document.blocks.push_back(paragraphOf(every));
    document.blocks.push_back({CodeBlock{every, {}, {}, true, {}}, {}, Origin::Markup});
    document.metadata.title = every;
    document.metadata.all.append({every, every});
    const Made one = made(document);
    QVERIFY(one.result);
    for (const auto &[name, content] : one.parts.asKeyValueRange()) {
        QXmlStreamReader reader(content);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
    }
    QCOMPARE(one.warnings.filter(QStringLiteral("characters-replaced")).size(), 1);
}

void TestDocxWriter::deepNesting()
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "> - ";
    const Made one = made(markdown(text + "deep\n"));
    QVERIFY(one.result);
    QVERIFY(wordsOf(one.parts.value(QStringLiteral("word/document.xml"))).contains(QLatin1StringView("deep")));
    for (const QString &level : all(bodyOf(one), "<w:ilvl w:val=\"(\\d+)\"/>"))
        QVERIFY(level.toInt() <= 8);
    for (const QString &space : all(bodyOf(one), "w:space=\"(\\d+)\""))
        QVERIFY(space.toInt() <= 31);
}

void TestDocxWriter::noWordIsLost()
{
    const Document document = markdown(bytesOf(folder + QStringLiteral("everything.markdown")));
    const Made one = made(document);
    const QString words = wordsOf(one.parts.value(QStringLiteral("word/document.xml"))) + wordsOf(one.parts.value(QStringLiteral("word/footnotes.xml")));
    QString source = plainText(document.blocks);
    for (const Footnote &note : document.footnotes)
        source += plainText(note.content);
    source.remove(QRegularExpression(QStringLiteral("\\\\\\w+"))); // commands of TeX
    static const QRegularExpression word(QStringLiteral("\\w{3,}"));
    for (auto it = word.globalMatch(source); it.hasNext();) {
        const QString each = it.next().captured();
        QVERIFY2(words.contains(each), qPrintable(each));
    }
}

void TestDocxWriter::stop()
{
    StopSource source;
    source.requestStop(StopReason::User);
    const Made one = made(markdown("a\n"), {}, {}, source);
    QVERIFY(!one.result);
    QCOMPARE(one.result.error().code, ErrorCode::Canceled);
}

namespace {

constexpr auto namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

QByteArray relationships(const QList<std::array<QByteArray, 3>> &rows)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[id, type, target] : rows)
        xml += "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target
               + "\"/>";
    return xml + "</Relationships>";
}

/// A company's template: a heading style of another id, a header with a picture and a placeholder that Word cut in two, a macro, an object.
QMap<QString, QByteArray> companyTemplate()
{
    const QByteArray w(namespaces);
    return {
        {QStringLiteral("_rels/.rels"), relationships({{"r1", "officeDocument", "word/document.xml"}})},
        {QStringLiteral("word/document.xml"),
         "<w:document " + w
             + "><w:body><w:p><w:r><w:t>Secret words</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r3\"/>"
               "<w:pgSz w:w=\"10000\" w:h=\"12000\"/><w:pgMar w:top=\"1000\" w:right=\"1100\" w:bottom=\"1200\" w:left=\"1300\" w:header=\"500\" "
               "w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"},
        {QStringLiteral("word/_rels/document.xml.rels"),
         relationships(
             {{"r1", "styles", "styles.xml"}, {"r2", "numbering", "numbering.xml"}, {"r3", "header", "header9.xml"}, {"r4", "vbaProject", "vbaProject.bin"}})},
        {QStringLiteral("word/vbaProject.bin"), "macro"},
        {QStringLiteral("word/styles.xml"),
         "<w:styles " + w
             + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:style>"
               "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Standard\"/><w:rPr>"
               "<w:color w:val=\"C00000\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"House Motto\"/></w:style>"
               "<w:style w:type=\"paragraph\" w:styleId=\"Liste\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"
               "</w:style></w:styles>"},
        {QStringLiteral("word/numbering.xml"),
         "<w:numbering " + w
             + "><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"Liste\"/></w:lvl></w:abstractNum>"
               "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"},
        {QStringLiteral("word/header9.xml"),
         "<w:hdr " + w
             + "><w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>House: {ti</w:t></w:r><w:r><w:t>tle} by {author}</w:t></w:r>"
               "<w:r><w:object r:id=\"r8\"/></w:r><w:r><w:pict><w:image r:id=\"r7\"/></w:pict></w:r></w:p></w:hdr>"},
        {QStringLiteral("word/_rels/header9.xml.rels"), relationships({{"r7", "image", "media/logo.png"}, {"r8", "oleObject", "embeddings/x.bin"}})},
        {QStringLiteral("word/media/logo.png"), "PNG"},
        {QStringLiteral("word/embeddings/x.bin"), "OLE"},
    };
}

} // namespace

void TestDocxWriter::templates()
{
    const QTemporaryDir dir;
    const QString path = packed(dir, QStringLiteral("house.dotx"), companyTemplate());
    const Made one = made(markdown("---\ntitle: Plan\nauthor: Ada\n---\n# One\n\n> quote\n\n- a\n\n1. b\n"), {{QStringLiteral("template"), path}});
    QVERIFY(one.result);
    const QString styles = one.text("word/styles.xml");
    QVERIFY(styles.contains(QLatin1StringView("w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"))); // theirs, under our name
    QVERIFY(styles.contains(QLatin1StringView("C00000")));
    QVERIFY(styles.contains(QLatin1StringView("w:styleId=\"QuoteTemplate\"><w:name w:val=\"House Motto\"/>")));
    QVERIFY(styles.contains(QLatin1StringView("w:styleId=\"Quote\"><w:name w:val=\"Quote\"/>"))); // ours, which they lack
    QStringList ids = all(styles, "w:styleId=\"([^\"]*)\"");
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(bodyOf(one).contains(QLatin1StringView("<w:pgSz w:w=\"10000\" w:h=\"12000\"/><w:pgMar w:top=\"1000\"")));
    QVERIFY(!bodyOf(one).contains(QLatin1StringView("Secret")));
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("word/header1.xml"))), QStringLiteral("House: Plan by Ada\n"));
    QVERIFY(one.text("word/header1.xml").contains(QLatin1StringView("<w:pStyle w:val=\"Heading1\"/>")));
    QVERIFY(!one.text("word/header1.xml").contains(QLatin1StringView("object")));
    QCOMPARE(one.parts.value(QStringLiteral("word/media/template1.png")), QByteArray("PNG"));
    const QStringList numbers = all(bodyOf(one), "<w:numId w:val=\"(\\d+)\"/>");
    QCOMPARE(numbers, (QStringList{QStringLiteral("5"), QStringLiteral("6")})); // behind the template's
    QVERIFY(one.text("word/numbering.xml").contains(QLatin1StringView("<w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/>")));
    for (const QString &name : one.parts.keys())
        QVERIFY2(!name.contains(QLatin1StringView("vba")) && !name.contains(QLatin1StringView(".bin")), qPrintable(name));
}

void TestDocxWriter::templatesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no zip") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    const auto zipped = [](const QMap<QString, QByteArray> &parts) {
        const QTemporaryDir dir;
        return bytesOf(packed(dir, QStringLiteral("house.dotx"), parts));
    };
    QMap<QString, QByteArray> parts = companyTemplate();
    parts.remove(QStringLiteral("word/styles.xml"));
    QTest::newRow("no styles") << zipped(parts);
    parts = companyTemplate();
    parts[QStringLiteral("word/styles.xml")] = "<!DOCTYPE a [<!ENTITY b \"cccc\">]><w:styles>&b;</w:styles>";
    QTest::newRow("entities") << zipped(parts);
    QTest::newRow("another package") << zipped({{QStringLiteral("mimetype"), "application/epub+zip"}});
    QTest::newRow("cut") << zipped(companyTemplate()).left(900);
}

void TestDocxWriter::templatesThatAreNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("x.docx")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const Made one = made(markdown("a\n"), {{QStringLiteral("template"), file.fileName()}});
    QVERIFY(!one.result);
    QCOMPARE(one.result.error().code, ErrorCode::SourceMalformed);
    QCOMPARE(one.result.error().params.value(QStringLiteral("path")), file.fileName());
    QCOMPARE(made(markdown("a\n"), {{QStringLiteral("template"), dir.filePath(QStringLiteral("gone.docx"))}}).result.error().code, ErrorCode::SourceNotFound);
}

void TestDocxWriter::pandocReadsIt()
{
    const QString pandoc = QStandardPaths::findExecutable(QStringLiteral("pandoc"));
    if (pandoc.isEmpty())
        QSKIP("pandoc is not installed");
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.docx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made(markdown("# One\n\nSome *text* and `code`[^n].\n\n1. a\n2. b\n   - c\n\n> quote\n\n```\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                             "$x^2$\n\n[^n]: Note.\n"))
                   .file);
    file.close();
    QProcess process;
    process.start(pandoc, {QStringLiteral("-f"), QStringLiteral("docx"), QStringLiteral("-t"),
                           QStringLiteral("markdown-grid_tables-multiline_tables-simple_tables"), file.fileName()});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8("# One\n\nSome *text* and `code`[^1].\n\n1.  a\n\n2.  b\n\n    -   c\n\n> quote\n\n    x = 1\n\n| a   | b   |\n|-----|-----|\n| "
                               "1   | 2   |\n\n$x^{2}$\n\n"
                               "[^1]: Note.\n"));
}

void TestDocxWriter::coverColors()
{
    const QTemporaryDir folder;
    const QByteArray text = "---\ntitle: T\nauthor: A\ndescription: About it.\n---\n# One\n";
    QJsonObject options{{QStringLiteral("theme"), coloredTheme(folder)}, {QStringLiteral("title-page"), true}, {QStringLiteral("title-abstract"), true}};
    const Made colored = made(markdown(text), options);
    const QString body = bodyOf(colored);
    const qsizetype title = body.indexOf(QLatin1StringView(">T<"));
    const qsizetype background = body.indexOf(QLatin1StringView("<a:srgbClr val=\"123456\"/>"));
    QVERIFY2(background > 0 && background < title, qPrintable(body.left(3000)));
    QVERIFY(body.contains(QLatin1StringView("behindDoc=\"1\"")));
    const QString styles = colored.text("word/styles.xml");
    QCOMPARE(styles.count(QLatin1StringView("w:val=\"fefefe\"")), 4); // title, subtitle, author, date
    QVERIFY(body.contains(QLatin1StringView("<w:color w:val=\"fefefe\"/></w:rPr><w:t xml:space=\"preserve\">About it.")));
    options.remove(QStringLiteral("title-page"));
    const Made plain = made(markdown(text), options);
    QVERIFY(!bodyOf(plain).contains(QLatin1StringView("123456")) && !plain.text("word/styles.xml").contains(QLatin1StringView("fefefe")));
}

QTEST_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"
