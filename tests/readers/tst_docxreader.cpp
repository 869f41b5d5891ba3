// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"

using namespace quayside;
using namespace quayside::test;

class TestDocxReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_data();
    void structure();
    void formulas_data();
    void formulas();
    void notesAndComments();
    void changes_data();
    void changes();
    void pictures();
    void textBoxes();
    void languagesAndDirections();
    void linksAndBookmarks();
    void metadata();
    void strictNamespaces();
    void whatIsDroppedIsTold();
    void damaged_data();
    void damaged();
    void manyParagraphs();
    void hearsAStop();
};

namespace {

Reading word(const QByteArray &body, const QByteArray &relations = {}, const Parts &more = {}, const QJsonObject &options = {})
{
    return reading(docxReader(), packed(wordParts(body, relations, more)), options);
}

QByteArray p(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>") + content + "</w:p>";
}

QByteArray r(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray styled(const QByteArray &style, const QByteArray &text)
{
    return p(r(text), "<w:pStyle w:val=\"" + style + "\"/>");
}

QByteArray item(int numbering, int level, const QByteArray &text)
{
    return p(r(text), "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" + QByteArray::number(numbering) + "\"/></w:numPr>");
}

QByteArray cell(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

QByteArray row(const QByteArray &cells, const QByteArray &properties = {})
{
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

QByteArray field(const QByteArray &instruction, const QByteArray &result)
{
    return R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> )" + instruction
           + R"( </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>)" + result + R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
}

/// A picture of 4 × 2 pixels.
QByteArray png()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mNQSFgARwy4OABwPQcBRV2pRwAAAABJRU5ErkJggg==");
}

QByteArray drawing(const QByteArray &relation, const QByteArray &description)
{
    return R"(<w:r><w:drawing><wp:inline><wp:extent cx="381000" cy="190500"/><wp:docPr id="1" name="Picture 1" descr=")" + description
           + R"("/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=")" + relation
           + R"("/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>)";
}

} // namespace

void TestDocxReader::structure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("markdown");
    const auto add = [](const char *name, const QByteArray &body, const char *markdown) { QTest::newRow(name) << body << QString::fromUtf8(markdown); };
    add("runs", p(r("plain ") + r("bold ", "<w:b/>") + r("both", "<w:b/><w:i/>") + r(" end", "<w:b w:val=\"0\"/>")), "plain **bold *both*** end\n");
    add("the longer look is outside", p(r("a", "<w:i/>") + r("b", "<w:i/><w:b/>") + r("c", "<w:i/>")), "*a**b**c*\n");
    add("character styles", p(r("strong", "<w:rStyle w:val=\"Fett\"/>") + r(" ") + r("code()", "<w:rStyle w:val=\"Quelltext\"/>")), "**strong** `code()`\n");
    add("struck, raised, lowered", p(r("a", "<w:strike/>") + r("2", "<w:vertAlign w:val=\"superscript\"/>") + r("i", "<w:vertAlign w:val=\"subscript\"/>")),
        "~~a~~<sup>2</sup><sub>i</sub>\n");
    add("headings by the style's name", styled("berschrift1", "One") + styled("berschrift2", "Two"), "# One\n\n## Two\n");
    add("headings by what a style is based on", styled("Kapitel", "Chapter"), "# Chapter\n");
    add("headings by a style's outline level", styled("Abschnitt", "Section"), "### Section\n");
    add("headings by the paragraph's outline level", p(r("Alone"), "<w:outlineLvl w:val=\"1\"/>"), "## Alone\n");
    add("circular styles", styled("KreisA", "round"), "round\n");
    add("unknown style", styled("Nirgends", "words"), "words\n");
    add("quotes join", styled("Zitat", "one") + styled("Zitat", "two") + p(r("three")), "> one\n>\n> two\n\nthree\n");
    add("lines of code join",
        styled("Code", "if (a)") + p(R"(<w:r><w:tab/><w:t>b();</w:t><w:br/><w:t xml:space="preserve">  c();</w:t></w:r>)", "<w:pStyle w:val=\"Code\"/>"),
        "```\nif (a)\n\tb();\n  c();\n```\n");
    add("definitions", styled("Begriff", "Term") + styled("Erklrung", "What it is"), "<dl>\n<dt>Term</dt>\n<dd>What it is</dd>\n</dl>\n");
    add("lists nest", item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c") + item(1, 0, "d"), "- a\n  - b\n  - c\n- d\n");
    add("lists by style", styled("Aufzhlung", "a") + styled("Aufzhlung", "b"), "- a\n- b\n");
    add("numbers go on", item(2, 0, "a") + p(r("between")) + item(2, 0, "b"), "1. a\n\nbetween\n\n2. b\n");
    add("numbers begin anew", item(2, 0, "a") + item(2, 0, "b") + item(3, 0, "c"), "1. a\n2. b\n\n1) c\n");
    add("deeper numbers begin anew", item(2, 0, "a") + item(2, 1, "b") + item(2, 0, "c") + item(2, 1, "d"),
        "1. a\n\n   <ol type=\"a\">\n   <li>\n\n   b\n\n   </li>\n   </ol>\n\n2. c\n\n   <ol type=\"a\">\n   <li>\n\n   d\n\n   </li>\n   </ol>\n");
    add("kinds of numbers", item(4, 0, "a"), "<ol type=\"I\" start=\"4\">\n<li>\n\na\n\n</li>\n</ol>\n");
    add("boxes as bullets", item(5, 0, "a"), "- [ ] a\n");
    add("boxes in the words", item(1, 0, "☒ done") + item(1, 0, "☐ open"), "- [x] done\n- [ ] open\n");
    add("indented paragraphs belong to the item", item(1, 0, "a") + p(r("more"), "<w:ind w:left=\"720\"/>") + item(1, 0, "b"), "- a\n\n  more\n\n- b\n");
    add("no numbering by zero", p(r("a"), "<w:pStyle w:val=\"Aufzhlung\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "a\n");
    add("page breaks", p(r("a") + R"(<w:r><w:br w:type="page"/></w:r>)" + r("b")) + p(r("c"), "<w:pageBreakBefore/>"),
        "a\n\n\\newpage\n\nb\n\n\\newpage\n\nc\n");
    const QByteArray bold = R"(<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">)";
    add("blanks at the ends of bold words", p(r("a") + bold + " one </w:t></w:r>" + bold + "two  </w:t></w:r>" + r("b")), "a **one two**  b\n");
    add("bold blanks", p(r("a") + bold + " </w:t></w:r>" + r("b")), "a b\n");
    add("signs of fonts", p(R"(<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r>)"), "✓α\n");
    add("hyphens", p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>"), "a\u2011b\n");
    add("table with a head",
        "<w:tbl>" + row(cell(p(r("a"))) + cell(p(r("b"))), "<w:tblHeader/>") + row(cell(p(r("1"))) + cell(p(r("2"), "<w:jc w:val=\"right\"/>"))) + "</w:tbl>",
        "| a | b |\n| --- | --: |\n| 1 | 2 |\n");
    add("caption of a table", styled("Beschriftung", "Table 1") + "<w:tbl>" + row(cell(p(r("a")))) + "</w:tbl>",
        "<table>\n<caption>Table 1</caption>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    add("spans",
        "<w:tbl>" + row(cell(p(r("wide")), "<w:gridSpan w:val=\"2\"/>") + cell(p(r("high")), "<w:vMerge w:val=\"restart\"/>"))
            + row(cell(p(r("1"))) + cell(p(r("2"))) + cell(p(""), "<w:vMerge/>")) + "</w:tbl>",
        "<table>\n<tbody>\n<tr>\n<td colspan=\"2\">wide</td>\n<td rowspan=\"2\">high</td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n");
    add("contents are left out", styled("Verzeichnis1", "One 1") + p(field("TOC \\o", r("One 1"))) + p(r("text")), "text\n");
    add("a field that never ends", p(R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>)") + styled("berschrift1", "On"),
        "# On\n");
    add("page numbers are left out", p(r("Page ") + field("PAGE", r("7")) + r(".")), "Page .\n");
    add("results of fields stay", p(field("DATE", r("today"))), "today\n");
    add("content controls",
        R"(<w:sdt><w:sdtPr/><w:sdtContent>)" + p(r("in") + R"(<w:sdt><w:sdtContent>)" + r(" deep") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>",
        "in deep\n");
    add("check boxes",
        p(R"(<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>)" + r("x") + "</w:sdtContent></w:sdt>"
          + r(" yes")),
        "☒ yes\n");
    const auto instruction = [](const QByteArray &text) {
        return R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>)" + text
               + R"(</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    };
    add("fields without a result", p(instruction("MACROBUTTON Run Click here") + r(", ") + instruction("SYMBOL 97 \\f Symbol \\s 12")), "Click here, α\n");
    add("what was chosen in a form",
        p(R"(<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="red"/><w:listEntry w:val="blue"/></w:ddList>)"
          R"(</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)"),
        "blue\n");
    add("a large first letter", p(r("W"), R"(<w:framePr w:dropCap="drop" w:lines="3"/>)") + p(r("hen it began")) + p(r("after")), "When it began\n\nafter\n");
    add("breaks of columns", p(r("a") + R"(<w:r><w:br w:type="column"/></w:r>)" + r("b")), "a\\\nb\n");
    add("rules", R"(<w:p><w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r></w:p>)", "***\n");
    add("ruby", p("<w:r><w:ruby><w:rt>" + r("kan") + "</w:rt><w:rubyBase>" + r("漢") + "</w:rubyBase></w:ruby></w:r>"),
        "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>\n");
    add("choices that are known",
        p(R"(<mc:AlternateContent><mc:Choice Requires="w14">)" + r("new") + R"(</mc:Choice><mc:Fallback>)" + r("old") + "</mc:Fallback></mc:AlternateContent>"),
        "new\n");
    add("choices that are not",
        p(R"(<mc:AlternateContent><mc:Choice Requires="zz">)" + r("new") + R"(</mc:Choice><mc:Fallback>)" + r("old") + "</mc:Fallback></mc:AlternateContent>"),
        "old\n");
}

void TestDocxReader::structure()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, markdown);
    QCOMPARE(asMarkdown(word(body)), markdown);
}

void TestDocxReader::formulas_data()
{
    QTest::addColumn<QByteArray>("omml");
    QTest::addColumn<QString>("tex");
    const auto t = [](const QByteArray &text) { return "<m:r><m:t>" + text + "</m:t></m:r>"; };
    const auto e = [&](const QByteArray &text) { return "<m:e>" + t(text) + "</m:e>"; };
    const auto add = [](const char *name, const QByteArray &omml, const char *tex) { QTest::newRow(name) << omml << QString::fromUtf8(tex); };
    add("fraction", "<m:f><m:num>" + t("a") + "</m:num><m:den>" + t("b") + "</m:den></m:f>", "\\frac{a}{b}");
    add("roots", "<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/>" + e("x") + "</m:rad><m:rad><m:deg>" + t("3") + "</m:deg>" + e("y") + "</m:rad>",
        "\\sqrt{x}\\sqrt[3]{y}");
    add("scripts",
        "<m:sSup>" + e("x") + "<m:sup>" + t("2") + "</m:sup></m:sSup><m:sSubSup>" + e("a") + "<m:sub>" + t("i") + "</m:sub><m:sup>" + t("j")
            + "</m:sup></m:sSubSup>",
        "x^{2}a_{i}^{j}");
    add("sum", "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>" + t("i=1") + "</m:sub><m:sup>" + t("n") + "</m:sup>" + e("i") + "</m:nary>",
        "\\sum_{i=1}^{n}i");
    add("integral", "<m:nary><m:sub>" + t("0") + "</m:sub><m:sup>" + t("∞") + "</m:sup>" + e("x") + "</m:nary>", "\\int_{0}^{\\infty}x");
    add("brackets", "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr>" + e("a") + "</m:d>", "\\left[ a \\right]");
    add("cases", "<m:d><m:dPr><m:begChr m:val=\"{\"/><m:endChr m:val=\"\"/></m:dPr>" + e("a") + "</m:d>", "\\left\\{ a \\right.");
    add("binomial", "<m:d><m:e><m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr><m:num>" + t("n") + "</m:num><m:den>" + t("k") + "</m:den></m:f></m:e></m:d>",
        "\\binom{n}{k}");
    add("matrix", "<m:m><m:mr>" + e("a") + e("b") + "</m:mr><m:mr>" + e("c") + e("d") + "</m:mr></m:m>", "\\begin{matrix} a & b \\\\ c & d \\end{matrix}");
    add("aligned", "<m:eqArr>" + e("a&amp;=b") + e("c&amp;=d") + "</m:eqArr>", "\\begin{aligned} a&=b \\\\ c&=d \\end{aligned}");
    const auto word = [](const QByteArray &text) { return "<m:r><m:rPr><m:nor/></m:rPr><m:t>" + text + "</m:t></m:r>"; };
    const auto column = [](const char *place) { return QByteArray("<m:mc><m:mcPr><m:count m:val=\"1\"/><m:mcJc m:val=\"") + place + "\"/></m:mcPr></m:mc>"; };
    add("a number at the margin", "<m:eqArr><m:eqArrPr><m:maxDist m:val=\"1\"/></m:eqArrPr><m:e>" + t("a=b#") + word("(2.1)") + "</m:e></m:eqArr>",
        "a=b \\tag{2.1}");
    add("a number in brackets of its own", "<m:eqArr><m:e>" + t("a") + t("#") + "<m:d>" + e("7") + "</m:d></m:e></m:eqArr>", "a \\tag{7}");
    add("a name at the margin", "<m:eqArr><m:e>" + t("a#Euler") + "</m:e></m:eqArr>", "a \\tag*{Euler}");
    add("numbers of lines", "<m:eqArr>" + e("a&amp;=b#(1)") + e("&amp;=c") + "</m:eqArr>", "\\begin{aligned} a&=b \\tag{1} \\\\ &=c \\end{aligned}");
    add("a bracket that stands for nothing", "<m:d><m:dPr><m:begChr m:val=\"⌊\"/><m:endChr m:val=\"\u200B\"/></m:dPr>" + e("a") + "</m:d>",
        "\\left\\lfloor a \\right.");
    add("columns", "<m:m><m:mPr><m:mcs>" + column("left") + column("right") + "</m:mcs></m:mPr><m:mr>" + e("a") + e("b") + "</m:mr></m:m>",
        "\\begin{array}{lr} a & b \\end{array}");
    add("sides of an equation",
        "<m:m><m:mPr><m:cGpRule m:val=\"3\"/><m:cGp m:val=\"0\"/><m:mcs>" + column("right") + column("left") + "</m:mcs></m:mPr><m:mr>" + e("a") + e("\u200B=b")
            + "</m:mr></m:m>",
        "\\begin{aligned} a & =b \\end{aligned}");
    add("struck",
        "<m:borderBox><m:borderBoxPr><m:hideTop m:val=\"1\"/><m:hideBot m:val=\"1\"/><m:hideLeft m:val=\"1\"/><m:hideRight m:val=\"1\"/>"
        "<m:strikeBLTR m:val=\"1\"/></m:borderBoxPr>"
            + e("x") + "</m:borderBox><m:borderBox>" + e("y") + "</m:borderBox>",
        "\\cancel{x}\\boxed{y}");
    add("colors", "<m:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><m:t>x</m:t></m:r>", "\\textcolor{#ff0000}{x}");
    add("bold words", "<m:r><m:rPr><m:nor/></m:rPr><w:rPr><w:b/></w:rPr><m:t>so</m:t></m:r>", "\\text{\\textbf{so}}");
    add("brackets that do not grow", "<m:d><m:dPr><m:begChr m:val=\"«\"/><m:endChr m:val=\"⌟\"/></m:dPr>" + e("a") + "</m:d>", "«\\left. a \\right\\lrcorner");
    add("signs and names as words", word("[") + t("0,1") + word(")") + word("|"), "[0,1)|");
    add("names of functions as words", "<m:func><m:fName>" + word("max") + "</m:fName>" + e("x") + "</m:func>", "\\max x");
    add("names that are not TeX's", "<m:func><m:fName>" + word("rank") + "</m:fName>" + e("A") + "</m:func>", "\\operatorname{rank} A");
    add("changes", t("a") + "<w:del>" + t("b") + "</w:del><w:ins>" + t("c") + "</w:ins>", "ac");
    add("function", "<m:func><m:fName><m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>sin</m:t></m:r></m:fName>" + e("x") + "</m:func>", "\\sin x");
    add("limit", "<m:limLow><m:e><m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>lim</m:t></m:r></m:e><m:lim>" + t("x→0") + "</m:lim></m:limLow>",
        "\\lim_{x\\to0}");
    add("accent",
        "<m:acc><m:accPr><m:chr m:val=\"\u20d7\"/></m:accPr>" + e("v") + "</m:acc><m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr>" + e("z") + "</m:bar>",
        "\\vec{v}\\overline{z}");
    add("brace", "<m:limLow><m:e><m:groupChr>" + e("a+b") + "</m:groupChr></m:e><m:lim>" + t("n") + "</m:lim></m:limLow>", "\\underbrace{a+b}_{n}");
    add("greek, then a letter", t("αx≤β"), "\\alpha x\\le\\beta");
    add("alphabets", "<m:r><m:rPr><m:scr m:val=\"double-struck\"/></m:rPr><m:t>R</m:t></m:r>" + t("𝐱"), "\\mathbb{R}\\mathbf{x}");
    add("words", "<m:r><m:rPr><m:nor/></m:rPr><m:t>50 % if</m:t></m:r>", "\\text{50 \\% if}");
    add("signs of TeX", t("{a}_#"), "\\{a\\}\\_\\#");
}

void TestDocxReader::formulas()
{
    QFETCH(QByteArray, omml);
    QFETCH(QString, tex);
    QCOMPARE(asMarkdown(word(p("<m:oMath>" + omml + "</m:oMath>"))), QStringLiteral("$`%1`$\n").arg(tex));
    const Reading shown = word(p("<m:oMathPara><m:oMath>" + omml + "</m:oMath></m:oMathPara>"));
    const auto *math = shown.document->blocks.front().value.as<Paragraph>()->content.front().value.as<Math>();
    QVERIFY(math && math->display);
    QCOMPARE(math->tex, tex);
}

void TestDocxReader::notesAndComments()
{
    const QByteArray body = p(r("a") + R"(<w:r><w:footnoteReference w:id="2"/></w:r>)" + r("b") + R"(<w:r><w:endnoteReference w:id="2"/></w:r>)" + r("c")
                              + R"(<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>)");
    const QByteArray relations =
        relationship("f", "footnotes", "footnotes.xml") + relationship("e", "endnotes", "endnotes.xml") + relationship("c", "comments", "comments.xml");
    const auto notes = [](const QByteArray &root, const QByteArray &note, const QByteArray &content) {
        return "<w:" + root + ' ' + wordNamespaces + "><w:" + note + R"( w:id="0" w:type="separator"><w:p/></w:)" + note + "><w:" + note + " w:id=\"2\">"
               + content + "</w:" + note + "></w:" + root + '>';
    };
    const Parts more{{QStringLiteral("word/footnotes.xml"), notes("footnotes", "footnote", p("<w:r><w:footnoteRef/></w:r>" + r(" first")) + p(r("more")))},
                     {QStringLiteral("word/endnotes.xml"), notes("endnotes", "endnote", p(r("last")))},
                     {QStringLiteral("word/comments.xml"),
                      QByteArray("<w:comments ") + wordNamespaces + R"(><w:comment w:id="0" w:author="Ada">)" + p(r("really?")) + "</w:comment></w:comments>"}};
    const Reading dropped = word(body, relations, more);
    QCOMPARE(asMarkdown(dropped), QStringLiteral("a[^1]b[^2]c\n\n[^1]: first\n\n    more\n\n[^2]: last\n"));
    QCOMPARE(dropped.warnings, QStringList{QStringLiteral("part-dropped:0")});
    const Reading kept = word(body, relations, more, {{QStringLiteral("comments"), QStringLiteral("keep")}});
    QCOMPARE(asMarkdown(kept), QStringLiteral("a[^1]b[^2]c[^3]\n\n[^1]: first\n\n    more\n\n[^2]: last\n\n[^3]: **Ada:** really?\n"));
    QCOMPARE(kept.warnings, QStringList());
    QCOMPARE(word(body).warnings.filter(QStringLiteral("footnote-undefined")).size(), 2);
}

void TestDocxReader::changes_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("accept") << QStringLiteral("accept") << QStringLiteral("a new c\n\none two\n\n| kept |\n| --- |\n| came |\n");
    QTest::newRow("reject") << QStringLiteral("reject") << QStringLiteral("a old c\n\none\n\ntwo\n\n| kept |\n| --- |\n| went |\n");
    QTest::newRow("keep")
        << QStringLiteral("keep")
        << QStringLiteral(
               "a <ins title=\"Ada, 2026-02-03\">new</ins><del title=\"Ada, 2026-02-03\">old</del> c\n\none\n\ntwo\n\n| kept |\n| --- |\n| came |\n| went |\n");
}

void TestDocxReader::changes()
{
    QFETCH(QString, option);
    QFETCH(QString, markdown);
    const QByteArray by = R"( w:id="1" w:author="Ada" w:date="2026-02-03T04:05:06Z")";
    const QByteArray body = p(r("a ") + "<w:ins" + by + ">" + r("new") + "</w:ins><w:del" + by + "><w:r><w:delText>old</w:delText></w:r></w:del>" + r(" c"))
                            + p(r("one "), "<w:rPr><w:del" + by + "/></w:rPr>") + p(r("two")) + "<w:tbl>" + row(cell(p(r("kept"))), "<w:tblHeader/>")
                            + row(cell(p(r("came"))), "<w:ins" + by + "/>") + row(cell(p(r("went"))), "<w:del" + by + "/>") + "</w:tbl>";
    QCOMPARE(asMarkdown(word(body, {}, {}, {{QStringLiteral("changes"), option}})), markdown);
}

void TestDocxReader::pictures()
{
    const QByteArray relations = relationship("i1", "image", "media/a.png") + relationship("i2", "image", "https://example.org/far.png", true);
    const Reading result = word(p(drawing("i1", "A blue field")) + styled("Beschriftung", "Figure 1") + p(drawing("i2", "")) + p(drawing("gone", "")),
                                relations, {{QStringLiteral("word/media/a.png"), png()}});
    QVERIFY(result.document);
    const auto *figure = result.document->blocks.front().value.as<Figure>();
    QVERIFY(figure);
    QCOMPARE(plainText(figure->caption), QStringLiteral("Figure 1"));
    const auto *image = figure->content.front().value.as<Paragraph>()->content.front().value.as<Image>();
    QCOMPARE(image->url, QStringLiteral("word/media/a.png"));
    QCOMPARE(plainText(image->alt), QStringLiteral("A blue field"));
    QCOMPARE(image->width, std::optional(40.0));
    QCOMPARE(image->height, std::optional(20.0));
    QCOMPARE(result.document->media.find(image->url)->pixels, QSize(4, 2));
    // What lies elsewhere is only named; what is not there is told.
    const auto *far = result.document->blocks[1].value.as<Paragraph>()->content.front().value.as<Image>();
    QCOMPARE(far->url, QStringLiteral("https://example.org/far.png"));
    QCOMPARE(result.document->media.size(), qsizetype(1));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("part-dropped:0")});
}

void TestDocxReader::textBoxes()
{
    const QByteArray box =
        R"(<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>)" + p(r("boxed"))
        + R"(</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>)" + p(r("boxed"))
        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    const Reading result = word(p(r("around") + box) + p(r("after")));
    QCOMPARE(asMarkdown(result), QStringLiteral("around\n\nboxed\n\nafter\n"));
    QCOMPARE(result.warnings, QStringList());
}

void TestDocxReader::languagesAndDirections()
{
    const Reading result = word(p(r("a ") + r("mot", R"(<w:lang w:val="fr-FR"/>)") + r(" b", R"(<w:lang w:val="en-US"/>)")) + p(r("שלום"), "<w:bidi/>"));
    QCOMPARE(result.document->metadata.language, QStringLiteral("en-GB"));
    const auto &words = result.document->blocks.front().value.as<Paragraph>()->content;
    QCOMPARE(words.size(), std::size_t{3});
    QCOMPARE(words[1].value.as<Span>()->attributes->language, QStringLiteral("fr-FR"));
    QCOMPARE(result.document->blocks.back().value.as<Paragraph>()->attributes->direction, Direction::RightToLeft);
}

void TestDocxReader::linksAndBookmarks()
{
    const QByteArray relations = relationship("l", "hyperlink", "https://example.org/a", true);
    const QByteArray body =
        p(R"(<w:bookmarkStart w:id="1" w:name="_Toc7"/>)" + r("Head Line") + R"(<w:bookmarkEnd w:id="1"/>)", R"(<w:pStyle w:val="berschrift1"/>)")
        + p(R"(<w:hyperlink r:id="l" w:anchor="part">)" + r("far", R"(<w:rStyle w:val="Link"/>)") + "</w:hyperlink>" + r(" ")
            + R"(<w:hyperlink w:anchor="_Toc7">)" + r("near") + "</w:hyperlink>" + r(" ")
            + field("HYPERLINK \"https://example.org/b\" \\o \"tip\"", r("b", "<w:b/>")) + r(" ") + field("REF place \\h", r("there")))
        + p(R"(<w:bookmarkStart w:id="2" w:name="place"/><w:bookmarkStart w:id="3" w:name="_GoBack"/>)" + r("here"));
    const Reading result = word(body, relations);
    QCOMPARE(asMarkdown(result),
             QStringLiteral("# Head Line\n\n[far](https://example.org/a#part) [near](#head-line) [**b**](https://example.org/b \"tip\") [there](#place)\n\n"
                            "<span id=\"place\"></span>here\n"));
    QCOMPARE(result.document->blocks.front().value.as<Heading>()->attributes->id, QStringLiteral("head-line"));
}

void TestDocxReader::metadata()
{
    Parts parts = wordParts(styled("Titel", "The Title"));
    parts[1].second = relationships(
        relationship("r1", "officeDocument", "word/document.xml")
        + R"(<Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)");
    parts.append(
        {QStringLiteral("docProps/core.xml"),
         R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">)"
         R"(<dc:creator>Ada; Bob</dc:creator><cp:keywords>a, b</cp:keywords><dc:description>About</dc:description><dc:language>de-AT</dc:language></cp:coreProperties>)"});
    const Reading result = reading(docxReader(), packed(parts));
    const Metadata &metadata = result.document->metadata;
    QCOMPARE(metadata.title, QStringLiteral("The Title"));
    QCOMPARE(metadata.authors, QStringList({QStringLiteral("Ada"), QStringLiteral("Bob")}));
    QCOMPARE(metadata.keywords, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(metadata.description, QStringLiteral("About"));
    QCOMPARE(metadata.language, QStringLiteral("de-AT"));
    QCOMPARE(result.document->blocks.front().value.as<Heading>()->level, 1);
}

void TestDocxReader::strictNamespaces()
{
    Parts parts = wordParts(styled("berschrift1", "One") + item(1, 0, "a"));
    for (auto &[name, content] : parts) {
        content.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
        content.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    QCOMPARE(asMarkdown(reading(docxReader(), packed(parts))), QStringLiteral("# One\n\n- a\n"));
}

void TestDocxReader::whatIsDroppedIsTold()
{
    const QByteArray relations = relationship("h", "header", "header1.xml");
    const QByteArray chart = "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    const QByteArray hint = R"(<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>)" + p(r("[Click here]")) + "</w:sdtContent></w:sdt>";
    const QByteArray empty =
        R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>%1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    const QByteArray body = p(chart) + p(chart) + p(r("gone", "<w:vanish/>") + R"(<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>)")
                            + p(field("TOC", r("a"))) + hint + p(QByteArray(empty).replace("%1", "EQ \\f(1,2)") + QByteArray(empty).replace("%1", "AUTONUM"))
                            + p("<w:r><w:contentPart/></w:r>");
    WorkContext context;
    ReadInput input;
    input.bytes =
        packed(wordParts(body, relations, {{QStringLiteral("word/header1.xml"), QByteArray("<w:hdr ") + wordNamespaces + ">" + p(r("On top")) + "</w:hdr>"}}));
    input.name = QStringLiteral("a.docx");
    QVERIFY(docxReader().read(input, context));
    QStringList told;
    for (const Warning &warning : std::as_const(context.warnings))
        told.append(QStringLiteral("%1: %2").arg(QString(warningId(warning.code)), warning.params.value(QStringLiteral("what"))));
    QCOMPARE(told, QStringList({QStringLiteral("part-dropped: charts (2)"), QStringLiteral("part-dropped: drawn shapes (1)"),
                                QStringLiteral("part-dropped: forms that are not filled in (1)"), QStringLiteral("part-dropped: formulas that are fields (1)"),
                                QStringLiteral("part-dropped: numbers that are fields (1)"), QStringLiteral("part-dropped: pieces of hidden text (1)"),
                                QStringLiteral("part-dropped: signs of the font “Webdings” (1)"), QStringLiteral("part-remade: headers and footers (1)"),
                                QStringLiteral("part-remade: tables of contents (1)")}));
}

void TestDocxReader::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason"); ///< part of the sentence; empty: it is read
    const QByteArray good = packed(wordParts(p(r("a"))));
    const auto ole = [](const char *name) {
        const QString text = QString::fromLatin1(name);
        return QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(504, '\0') + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("it is no zip file");
    QTest::newRow("text") << QByteArray("# words") << QStringLiteral("it is no zip file");
    QTest::newRow("cut") << good.left(good.size() / 2) << QStringLiteral("it is cut short");
    QTest::newRow("password") << ole("EncryptedPackage") << QStringLiteral("protected with a password");
    QTest::newRow("older format") << ole("WordDocument") << QStringLiteral("Office 97");
    QTest::newRow("other zip") << packed({{QStringLiteral("a.txt"), "a"}}) << QStringLiteral("not of an office program");
    QTest::newRow("OpenDocument") << packed({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}}) << QStringLiteral("OpenDocument text");
    Parts parts = wordParts({});
    parts.last().second = "<w:document";
    QTest::newRow("broken XML") << packed(parts) << QStringLiteral("word/document.xml");
    parts.last().second = "<!DOCTYPE a [<!ENTITY b \"" + QByteArray(1000, 'x') + "\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
    QTest::newRow("entities") << packed(parts) << QStringLiteral("document type");
    parts.last().second =
        QByteArray("<w:document ") + wordNamespaces + "><w:body>" + QByteArray("<w:sdt><w:sdtContent>").repeated(5000) + "</w:body></w:document>";
    QTest::newRow("deep") << packed(parts) << QStringLiteral("nested too deeply");
    parts = wordParts({});
    parts.last().second = "<x:workbook xmlns:x=\"urn:x\"/>";
    QTest::newRow("workbook") << packed(parts) << QStringLiteral("no document of Word");
    QTest::newRow("bomb") << packed({{QStringLiteral("[Content_Types].xml"), "a"}, {QStringLiteral("word/document.xml"), QByteArray(300 * 1024 * 1024, ' ')}})
                          << QStringLiteral("far too large");
    parts = wordParts(p(r("a")));
    parts.removeAt(3); // styles
    QTest::newRow("no styles") << packed(parts) << QString();
    parts[2].second = "<a>";
    QTest::newRow("broken relationships") << packed(parts) << QString();
}

void TestDocxReader::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading result = reading(docxReader(), bytes);
    if (reason.isEmpty()) {
        QCOMPARE(asMarkdown(result), QStringLiteral("a\n"));
        QVERIFY(!result.warnings.isEmpty());
        return;
    }
    QVERIFY(!result.document);
    const QString said = sentence(result.document.error());
    QVERIFY2(said.contains(reason) && !said.contains(u'{'), qPrintable(said));
}

/// In time that grows with their number: with its square it would take until the tests' own limit.
void TestDocxReader::manyParagraphs()
{
    const Reading result = word(p(r("a")).repeated(1'000'000));
    QVERIFY(!result.document || result.document->blocks.size() == 1'000'000);
}

void TestDocxReader::hearsAStop()
{
    StopSource stop;
    WorkContext context;
    context.stop = stop;
    ReadInput input;
    input.bytes = packed(wordParts(p(r("a")).repeated(10'000)));
    stop.requestStop(StopReason::User);
    const auto document = docxReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestDocxReader)
#include "tst_docxreader.moc"
