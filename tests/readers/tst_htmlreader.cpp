// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "readers/htmltree.h"

#include <QTest>

using namespace quayside;

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head();
    void theParserHearsAStop_data();
    void theParserHearsAStop();
    void structure_data();
    void structure();
    void headings();
    void linkedPlaces_data();
    void linkedPlaces();
    void hidden_data();
    void hidden();
    void bases_data();
    void bases();
    void claims_data();
    void claims();
    void unsafe();
    void ownPagesComeBack();
};

void TestHtmlReader::theParserHearsAStop_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("many tags") << QByteArray("<p>a</p>").repeated(5000);
    QByteArray many;
    for (int i = 0; i < 20; ++i)
        many += " a" + QByteArray::number(i) + "=b";
    QTest::newRow("few tags, many attributes") << ("<p" + many + ">a</p>").repeated(1000); // heard by what gumbo asks for
}

void TestHtmlReader::theParserHearsAStop()
{
    QFETCH(QByteArray, html);
    WorkContext context;
    QVERIFY(HtmlTree::fragment(html, context));
    StopSource source;
    source.requestStop(StopReason::User);
    context.stop = StopToken(source);
    const auto stopped = HtmlTree::fragment(html, context);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
}

void TestHtmlReader::head()
{
    const Reading result = reading(
        htmlReader(), "<!DOCTYPE html><html lang=\"fr-CA\"><head><title> The\n Title </title><meta name=author content=\"A\"><meta name=author content=\"B\">"
                      "<meta name=keywords content=\"x, y\"><meta name=description content=\"D &amp; d\"><meta name=date content=\"2024-01-02\">"
                      "<style>p{font-family:x}</style></head><body><p>Text</body></html>");
    QVERIFY(result.document);
    const Metadata &metadata = result.document->metadata;
    QCOMPARE(metadata.title, QStringLiteral("The Title"));
    QCOMPARE(metadata.language, QStringLiteral("fr-CA"));
    QCOMPARE(metadata.authors, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(metadata.keywords, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(metadata.description, QStringLiteral("D & d"));
    QCOMPARE(metadata.date, QStringLiteral("2024-01-02"));
    QCOMPARE(result.html(), QByteArray("<p>Text</p>\n"));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("attribute-dropped:2")});
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
        "<pre class=\"x\"><code class=\"language-rust\">fn a()\n  &lt;b&gt;\n</code></pre>\n");
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
    row("alert with a title", "<div class='markdown-alert markdown-alert-tip'><p class='markdown-alert-title'>Go <em>slow</em></p><p>x</p></div>",
        "<div class=\"markdown-alert markdown-alert-tip\" role=\"note\">\n<p class=\"markdown-alert-title\">Go <em>slow</em></p>\n<p>x</p>\n</div>\n");
    row("folded alert", "<details class='markdown-alert markdown-alert-tip' open><summary class='markdown-alert-title'>T</summary><p>x</p></details>",
        "<details open=\"\" class=\"markdown-alert markdown-alert-tip\">\n<summary class=\"markdown-alert-title\">T</summary>\n<p>x</p>\n</details>\n");
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
    // An id of the page is not given twice, wherever it stands.
    QCOMPARE(reading(htmlReader(), "<h2>A b</h2><p id=a-b>c").html(), QByteArray("<h2 id=\"a-b-1\">A b</h2>\n<p id=\"a-b\">c</p>\n"));
}

void TestHtmlReader::linkedPlaces_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) { QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected); };
    row("term", "<dl><dt id=x>a<dd>b</dl>", "<dl>\n<dt id=\"x\">a</dt>\n<dd>b</dd>\n</dl>\n");
    row("item", "<ul><li id=x>a</ul>", "<ul>\n<li id=\"x\">a</li>\n</ul>\n");
    row("list", "<ul id=x><li>a</ul>", "<ul id=\"x\">\n<li>a</li>\n</ul>\n");
    row("row", "<table><tr id=x><td>a</table>", "<table>\n<tbody>\n<tr id=\"x\">\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("note", "<p>a<sup id=x>1</sup>", "<p>a<sup id=\"x\">1</sup></p>\n");
    row("link", "<p>a<a id=x href=u>b</a>", "<p>a<a href=\"u\" id=\"x\">b</a></p>\n");
    row("code", "<pre id=x>a</pre>", "<pre id=\"x\"><code>a\n</code></pre>\n");
    row("nothing", "<div id=x></div><p>a", "<p><span id=\"x\"></span>a</p>\n");
    row("end", "<p>a<div id=x></div>", "<p>a</p>\n<p><span id=\"x\"></span></p>\n");
    row("heading", "<h2 id=x>a</h2>", "<h2 id=\"x\">a</h2>\n");
    row("division", "<div id=x>a</div>", "<div id=\"x\">\n<p>a</p>\n</div>\n");
    row("twice", "<ul><li id=x>a<li id=x>b</ul>", "<ul>\n<li id=\"x\">a</li>\n<li>b</li>\n</ul>\n");
    row("head of a table", "<table><thead id=x><tr><th>a<tbody><tr><td>b</table>",
        "<table>\n<thead>\n<tr>\n<th><span id=\"x\"></span>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n");
    row("empty list", "<ul id=x></ul><p>a", "<p><span id=\"x\"></span>a</p>\n");
    row("summary", "<details><summary id=x>a</summary>b</details>", "<details>\n<summary><span id=\"x\"></span>a</summary>\n<p>b</p>\n</details>\n");
}

/// Places that links of the page lead to stay, whatever element they are.
void TestHtmlReader::linkedPlaces()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(reading(htmlReader(), "<p><a href='#x'>to it</a></p>" + html, {{QStringLiteral("heading-ids"), false}}).html(),
             "<p><a href=\"#x\">to it</a></p>\n" + expected);
}

void TestHtmlReader::hidden_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) { QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected); };
    row("attribute", "<p hidden>x<p>y", "<p>y</p>\n");
    row("display", "<div style='DISPLAY : none'>x</div>y", "<p>y</p>\n");
    row("insisting", "<p>a<span style='display: none !important; display: inline'>x</span>b", "<p>ab</p>\n");
    row("the last says", "<p style='display: none; display: block'>y", "<p>y</p>\n");
    row("visibility", "<p style='visibility:hidden'>x<p>y", "<p>y</p>\n");
    row("dialog", "<dialog><p>x</p></dialog><dialog open><p>y</p></dialog>", "<p>y</p>\n");
    row("no script", "<body><noscript>x</noscript>y", "<p>y</p>\n");
    row("dialog that never ends", "<p>y</p><dialog>y<p>y", "<p>y</p>\n<p>y</p>\n<p>y</p>\n");
    row("item", "<ul><li hidden>x<li>y</ul>", "<ul>\n<li>y</li>\n</ul>\n");
    row("row", "<table><tr style='display:none'><td>x<tr><td>y</table>", "<table>\n<tbody>\n<tr>\n<td>y</td>\n</tr>\n</tbody>\n</table>\n");
    row("cell", "<table><tr><td hidden>x<td>y</table>", "<table>\n<tbody>\n<tr>\n<td>y</td>\n</tr>\n</tbody>\n</table>\n");
    row("body", "<table><tbody hidden><tr><td>x</tbody><tbody><tr><td>y</table>", "<table>\n<tbody>\n<tr>\n<td>y</td>\n</tr>\n</tbody>\n</table>\n");
    row("meaning", "<dl><dt>a<dd hidden>x<dd>y</dl>", "<dl>\n<dt>a</dt>\n<dd>y</dd>\n</dl>\n");
    row("caption", "<figure>y<figcaption hidden>x</figcaption></figure>", "<figure>\ny\n</figure>\n");
}

/// What a page does not show is not printed, and told once.
void TestHtmlReader::hidden()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    const Reading page = reading(htmlReader(), html + "<p hidden>x</p>");
    QCOMPARE(page.html(), expected);
    QCOMPARE(page.warnings, QStringList{QStringLiteral("parts-hidden:1")});
    const Reading markdown = reading(markdownReader(), html);
    QVERIFY(!markdown.html().contains('x'));
}

void TestHtmlReader::bases_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *base, const char *address, const char *expected) {
        QTest::addRow("%s %s", base, address) << QByteArray(base) << QByteArray(address) << QByteArray(expected);
    };
    row("https://example.org/a/b.html", "c.html#d", "https://example.org/a/c.html#d");
    row("https://example.org/a/b.html", "../c d.html", "https://example.org/c%20d.html");
    row("https://example.org/a/", "/c", "https://example.org/c");
    row("https://example.org/a/", "//cdn.example.org/c", "https://cdn.example.org/c");
    row("https://example.org/a/", "#d", "#d");
    row("https://example.org/a/", "mailto:a@b.c", "mailto:a@b.c");
    row("https://example.org/a/", "?q=1", "https://example.org/a/?q=1");
    row("sub/page.html", "c.html", "sub/c.html");
    row("../up/", "../c.html", "../up/../c.html");
    row("/top/", "c.html", "/top/c.html");
    row("javascript:alert(1)/", "c.html", "c.html");
    row("", "c.html", "c.html");
}

/// Addresses count from where <base> says.
void TestHtmlReader::bases()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, expected);
    const Reading result =
        reading(htmlReader(), "<base href=\"" + base + "\"><base href='second/'><p><a href=\"" + address + "\">x</a><img src=\"" + address + "\" alt=y>");
    QCOMPARE(result.html(), "<p><a href=\"" + expected + "\">x</a><img src=\"" + expected + "\" alt=\"y\" /></p>\n");
}

/// Every attribute that says a size, a place or a number: what HTML and Markdown make of it.
void TestHtmlReader::claims_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, const QByteArray &html, const QByteArray &expected, const QByteArray &markdown, const QStringList &warnings = {}) {
        QTest::addRow("%s", name) << html << expected << markdown << warnings;
    };
    const auto image = [&](const char *name, const QByteArray &given, const QByteArray &expected, const QByteArray &markdown,
                           const QStringList &warnings = {}) {
        row(name, "<p><img src=a alt=b " + given + ">", "<p><img src=\"a\" alt=\"b\"" + expected + " /></p>\n", "<img src=\"a\" alt=\"b\"" + markdown + ">\n",
            warnings);
    };
    image("width", "width=10", " width=\"10\"", " width=\"10\"");
    image("width in pixels, with a stray mark", "width='10px;'", " width=\"10\"", " width=\"10\"");
    image("width in points", "width=72pt", " width=\"96\"", " width=\"96\"");
    image("width in centimetres", "style='width: 2.54cm'", " width=\"96\"", " width=\"96\"");
    image("height in em", "style='height: 2em'", " height=\"32\"", " height=\"32\"");
    image("width in percent", "width=50%", " width=\"50%\"", " width=\"50%\"");
    image("style before attribute", "width=10 style='width:20px'", " width=\"20\"", " width=\"20\"");
    image("most", "style='max-width: 3in'", " style=\"max-width: min(100%, 288px)\"", " style=\"max-width: 288px\"");
    image("most in percent", "style='max-width: 40%'", " style=\"max-width: 40%\"", " style=\"max-width: 40%\"");
    image("at a side", "align=left", " style=\"float: left\"", " align=\"left\"");
    image("floating", "style='float:right'", " style=\"float: right\"", " align=\"right\"");
    image("in the middle of the column", "style='display:block;margin:0 auto' width=10", " width=\"10\" style=\"display: block; margin: auto\"",
          " width=\"10\" align=\"center\"");
    image("height of what has none", "height=50% width=10", " width=\"10\"", " width=\"10\"", {QStringLiteral("attribute-dropped:1")});
    row("letters", "<ol type=a start=3><li>x</ol>", "<ol type=\"a\" start=\"3\">\n<li>x</li>\n</ol>\n",
        "<ol type=\"a\" start=\"3\">\n<li>\n\nx\n\n</li>\n</ol>\n");
    row("counted down", "<ol reversed><li>x<li>y</ol>", "<ol reversed=\"\">\n<li>x</li>\n<li>y</li>\n</ol>\n",
        "<ol reversed>\n<li>\n\nx\n\n</li>\n<li>\n\ny\n\n</li>\n</ol>\n");
    row("numbers of items", "<ol><li value=7>x<li>y</ol>", "<ol>\n<li value=\"7\">x</li>\n<li>y</li>\n</ol>\n",
        "<ol>\n<li value=\"7\">\n\nx\n\n</li>\n<li>\n\ny\n\n</li>\n</ol>\n");
    row("Greek", "<ol style='list-style: lower-greek inside'><li>x</ol>", "<ol style=\"list-style-type: lower-greek\">\n<li>x</li>\n</ol>\n",
        "<ol style=\"list-style-type: lower-greek\">\n<li>\n\nx\n\n</li>\n</ol>\n");
    row("numbers without order", "<ul style='list-style-type:upper-roman'><li>x</ul>", "<ol type=\"I\">\n<li>x</li>\n</ol>\n",
        "<ol type=\"I\">\n<li>\n\nx\n\n</li>\n</ol>\n");
    row("squares", "<ul style='list-style-type: square'><li>x</ul>", "<ul style=\"list-style-type: square\">\n<li>x</li>\n</ul>\n", "- x\n");
    row("unknown numbers", "<ol style='list-style-type: armenian'><li>x</ol>", "<ol>\n<li>x</li>\n</ol>\n", "1. x\n", {QStringLiteral("attribute-dropped:1")});
    row("widths of columns", "<table width=100%><tr><td width=30%>x<td width=70%>y</table>",
        "<table style=\"width: 100%\">\n<colgroup>\n<col style=\"width: 30%\" />\n<col style=\"width: 70%\" />\n</colgroup>\n<tbody>\n<tr>\n<td>x</td>\n"
        "<td>y</td>\n</tr>\n</tbody>\n</table>\n",
        "");
    row("columns in pixels", "<table><col width=100><col width=300><tr><td>x<td>y</table>",
        "<table style=\"width: 400px\">\n<colgroup>\n<col style=\"width: 25%\" />\n<col style=\"width: 75%\" />\n</colgroup>\n<tbody>\n<tr>\n<td>x</td>\n"
        "<td>y</td>\n</tr>\n</tbody>\n</table>\n",
        "");
    row("table in the middle", "<table align=center><tr><td>x</table>",
        "<table style=\"margin-left: auto; margin-right: auto\">\n<tbody>\n<tr>\n<td>x</td>\n</tr>\n</tbody>\n</table>\n", "");
    row("words of a table", "<table style='text-align:center'><tr><td>x<td align=right>y</table>",
        "<table>\n<tbody>\n<tr>\n<td align=\"center\">x</td>\n<td align=\"right\">y</td>\n</tr>\n</tbody>\n</table>\n", "");
}

void TestHtmlReader::claims()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, markdown);
    QFETCH(QStringList, warnings);
    const Reading page = reading(htmlReader(), html);
    QCOMPARE(page.html(), expected);
    QCOMPARE(page.warnings, warnings);
    if (markdown.isEmpty())
        return;
    MemorySink written;
    WorkContext context;
    QVERIFY(markdownWriter().write({*page.document, {}, {}, {}, {}, {}, {}}, written, context));
    QCOMPARE(QString::fromUtf8(written.main), QString::fromUtf8(markdown));
    QVERIFY(context.warnings.isEmpty());
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
