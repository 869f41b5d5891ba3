// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QTest>

using namespace quayside;

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head();
    void structure_data();
    void structure();
    void headings();
    void linkedPlaces_data();
    void linkedPlaces();
    void unsafe();
    void ownPagesComeBack();
};

void TestHtmlReader::head()
{
    const Reading result = reading(
        htmlReader(), "<!DOCTYPE html><html lang=\"fr-CA\"><head><title> The\n Title </title><meta name=author content=\"A\"><meta name=author content=\"B\">"
                      "<meta name=keywords content=\"x, y\"><meta name=description content=\"D &amp; d\"><meta name=date content=\"2024-01-02\">"
                      "<style>p{}</style></head><body><p>Text</body></html>");
    QVERIFY(result.document);
    const Metadata &metadata = result.document->metadata;
    QCOMPARE(metadata.title, QStringLiteral("The Title"));
    QCOMPARE(metadata.language, QStringLiteral("fr-CA"));
    QCOMPARE(metadata.authors, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(metadata.keywords, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(metadata.description, QStringLiteral("D & d"));
    QCOMPARE(metadata.date, QStringLiteral("2024-01-02"));
    QCOMPARE(result.html(), QByteArray("<p>Text</p>\n"));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("html-unsafe:2")});
}

void TestHtmlReader::structure_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) { QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected); };
    row("blanks", "<p>  a\n  b <b> c</b>  </p>text", "<p>a\nb <strong>c</strong></p>\n<p>text</p>\n");
    row("list", "<ol start=3><li>a<li><p>b</p><ul><li>c</ul></ol>",
        "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n");
    row("list in list", "<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
    row("tasks", "<ul><li><input type=checkbox checked> a<li><label><input type=checkbox disabled> b</label></ul>",
        "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n");
    row("table", "<table><caption>C</caption><tr><th align=right>a<th>b<tr><td>1<td rowspan=2>2<tr><td>3</table>",
        "<table>\n<caption>C</caption>\n<thead>\n<tr>\n<th align=\"right\">a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"right\">1</td>\n<td "
        "rowspan=\"2\">2</td>\n</tr>\n"
        "<tr>\n<td align=\"right\">3</td>\n</tr>\n</tbody>\n</table>\n");
    row("definitions", "<dl><dt>a<dt>b<dd>c<div><dt>d<dd>e</div></dl>", "<dl>\n<dt>a<br />\nb</dt>\n<dd>c</dd>\n<dt>d</dt>\n<dd>e</dd>\n</dl>\n");
    row("code", "<pre><code class=\"x language-rust\">fn a()\n  &lt;b></code></pre>",
        "<pre><code class=\"language-rust\">fn a()\n  &lt;b&gt;\n</code></pre>\n");
    row("figure", "<figure><img src=a.png alt=A height=10px><figcaption>C <i>c</i></figcaption></figure>",
        "<figure>\n<img src=\"a.png\" alt=\"A\" height=\"10\" />\n<figcaption>C <em>c</em></figcaption>\n</figure>\n");
    row("details", "<details open><summary>S</summary>x<p>y</details>", "<details open=\"\">\n<summary>S</summary>\n<p>x</p>\n<p>y</p>\n</details>\n");
    row("words", "<p><kbd>A</kbd> <mark>b</mark> <small>c</small> <q>d</q> <u>e</u> <s>f</s> <span lang=de dir=ltr>g</span> <i></i>h",
        "<p><kbd>A</kbd> <mark>b</mark> <small>c</small> <q>d</q> <u>e</u> <del>f</del> <span lang=\"de\" dir=\"ltr\">g</span> h</p>\n");
    row("ruby", "<p><ruby>漢<rt>kan</rt></ruby>", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>\n");
    row("ruby with brackets of its own", "<p><ruby>漢<rp>[</rp><rt>kan</rt><rp>]</rp>字<rt>ji</rt></ruby>!",
        "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby>!</p>\n");
    row("lettered list", "<ol type=a start=3><li>x<li value=9>y</ol>", "<ol type=\"a\" start=\"3\">\n<li>x</li>\n<li value=\"9\">y</li>\n</ol>\n");
    row("list that counts down", "<ol reversed style='list-style-type: upper-roman'><li>x<li>y</ol>",
        "<ol type=\"I\" reversed=\"\">\n<li>x</li>\n<li>y</li>\n</ol>\n");
    row("bullets", "<ul type=square><li>x</ul>", "<ul style=\"list-style-type: square\">\n<li>x</li>\n</ul>\n");
    row("break opportunity", "<p>long<wbr>word", "<p>long<wbr />word</p>\n");
    row("image at a side", "<p><img src=a.png align=right>x", "<p><img src=\"a.png\" alt=\"\" style=\"float: right\" />x</p>\n");
    row("parts of a table",
        "<table><caption><p>a<p>b</caption><colgroup><col width='30%'><col></colgroup><thead><tr><th scope=colgroup>h<th scope=col>i</thead>"
        "<tbody><tr><td>1</tbody><tbody><tr><td>2</tbody><tfoot><tr><td>3</tfoot></table>",
        "<table>\n<caption>\n<p>a</p>\n<p>b</p>\n</caption>\n<colgroup>\n<col style=\"width: 30%\" />\n<col />\n</colgroup>\n<thead>\n<tr>\n"
        "<th scope=\"colgroup\">h</th>\n<th>i</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n<tbody>\n<tr>\n<td>2</td>\n</tr>\n"
        "</tbody>\n<tfoot>\n<tr>\n<td>3</td>\n</tr>\n</tfoot>\n</table>\n");
    row("link around blocks", "<a href=u><h3 id=h>T</h3><p>x</p></a>", "<h3 id=\"h\"><a href=\"u\">T</a></h3>\n<p><a href=\"u\">x</a></p>\n");
    row("anchor", "<p><a name=here></a>x", "<p><span id=\"here\"></span>x</p>\n");
    row("centre", "<center><p>x</center>", "<div align=\"center\">\n<p>x</p>\n</div>\n");
    row("break", "<p>a<br>\n b<p style=\"break-before: page\">c", "<p>a<br />\nb</p>\n<div style=\"break-after: page\"></div>\n<p>c</p>\n");
    row("alert", "<div class=\"markdown-alert markdown-alert-tip\"><p class=\"markdown-alert-title\">Astuce</p><p>x</p></div>",
        "<div class=\"markdown-alert markdown-alert-tip\" role=\"note\">\n<p class=\"markdown-alert-title\">Tip</p>\n<p>x</p>\n</div>\n");
}

void TestHtmlReader::structure()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}}).html(), expected);
}

void TestHtmlReader::headings()
{
    QCOMPARE(reading(htmlReader(), "<h2>A b</h2><h2 id=own>A b</h2><h2>A b</h2>").html(),
             QByteArray("<h2 id=\"a-b\">A b</h2>\n<h2 id=\"own\">A b</h2>\n<h2 id=\"a-b-1\">A b</h2>\n"));
}

void TestHtmlReader::linkedPlaces_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) { QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected); };
    row("term", "<dl><dt id=x>a<dd>b</dl>", "<dl>\n<dt><span id=\"x\"></span>a</dt>\n<dd>b</dd>\n</dl>\n");
    row("item", "<ul><li id=x>a</ul>", "<ul>\n<li><span id=\"x\"></span>a</li>\n</ul>\n");
    row("list", "<ul id=x><li>a</ul>", "<ul>\n<li><span id=\"x\"></span>a</li>\n</ul>\n");
    row("row", "<table><tr id=x><td>a</table>", "<table>\n<tbody>\n<tr>\n<td><span id=\"x\"></span>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("note", "<p>a<sup id=x>1</sup>", "<p>a<span id=\"x\"></span><sup>1</sup></p>\n");
    row("link", "<p>a<a id=x href=u>b</a>", "<p>a<span id=\"x\"></span><a href=\"u\">b</a></p>\n");
    row("code", "<pre id=x>a</pre>", "<p><span id=\"x\"></span></p>\n<pre><code>a\n</code></pre>\n");
    row("nothing", "<div id=x></div><p>a", "<p><span id=\"x\"></span>a</p>\n");
    row("end", "<p>a<div id=x></div>", "<p>a</p>\n<p><span id=\"x\"></span></p>\n");
    row("heading", "<h2 id=x>a</h2>", "<h2 id=\"x\">a</h2>\n");
    row("division", "<div id=x>a</div>", "<div id=\"x\">\n<p>a</p>\n</div>\n");
    row("twice", "<ul><li id=x>a<li id=x>b</ul>", "<ul>\n<li><span id=\"x\"></span>a</li>\n<li>b</li>\n</ul>\n");
    row("not linked", "<ul><li id=y>a</ul>", "<ul>\n<li>a</li>\n</ul>\n");
}

/// Places that links of the page lead to stay, whatever element they are.
void TestHtmlReader::linkedPlaces()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(reading(htmlReader(), "<p><a href='#x'>to it</a></p>" + html, {{QStringLiteral("heading-ids"), false}}).html(),
             "<p><a href=\"#x\">to it</a></p>\n" + expected);
}

void TestHtmlReader::unsafe()
{
    const Reading result = reading(htmlReader(), "<p>a<script>x()</script>\n<iframe src=u></iframe>\n<a href='JavaScript:x()'>b</a>\n<img "
                                                 "src='vbscript:x'><img src='data:image/png;base64,AA==' alt=c>");
    QCOMPARE(result.html(), QByteArray("<p>a\nb\n<img src=\"data:image/png;base64,AA==\" alt=\"c\" /></p>\n"));
    QCOMPARE(result.warnings,
             QStringList({QStringLiteral("html-unsafe:1"), QStringLiteral("html-unsafe:2"), QStringLiteral("link-unsafe:3"), QStringLiteral("html-unsafe:4")}));
}

void TestHtmlReader::ownPagesComeBack()
{
    const Reading first =
        reading(markdownReader(), "# T\n\n> [!NOTE]\n> n\n\n- [x] a\n- b\n\n| a | b |\n|:-:|--:|\n| 1 | *2* |\n\n```rust\nx\n```\n\n1. one\n\n2. two\n");
    const Reading again = reading(htmlReader(), first.html());
    QString where;
    QVERIFY2(sameStructure(*first.document, *again.document, &where), qPrintable(where + QString::fromUtf8(again.html())));
}

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
