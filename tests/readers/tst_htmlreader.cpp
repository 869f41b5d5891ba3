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
    void attributes_data();
    void attributes();
    void attributesInMarkdown_data();
    void attributesInMarkdown();
    void attributesAreBounded_data();
    void attributesAreBounded();
    void headings();
    void linkedPlaces_data();
    void linkedPlaces();
    void hidden_data();
    void hidden();
    void styles_data();
    void styles();
    void sheets_data();
    void sheets();
    void sheetsAreBounded();
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

void TestHtmlReader::attributes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    // In the rows @ stands for all that an element may be given, in what is expected for what stays of it.
    const QByteArray given = " id=i class=' b  c' lang=fr dir=RTL data-x='1&quot;' onclick='x()' style='color: red' accesskey=k";
    const QByteArray kept = " style=\"color: #ff0000\" id=\"i\" class=\"b c\" lang=\"fr\" dir=\"rtl\" data-x=\"1&quot;\"";
    const auto row = [&](const char *name, QByteArray html, QByteArray expected) {
        QTest::addRow("%s", name) << html.replace('@', given) << expected.replace('@', kept);
    };
    row("paragraph", "<p@>a", "<p@>a</p>\n");
    row("heading", "<h2@>a</h2>", "<h2@>a</h2>\n");
    row("list", "<ul@><li>a</ul>", "<ul@>\n<li>a</li>\n</ul>\n");
    row("numbered list", "<ol start=2@><li>a</ol>", "<ol start=\"2\"@>\n<li>a</li>\n</ol>\n");
    row("item", "<ul><li@>a</ul>", "<ul>\n<li@>a</li>\n</ul>\n");
    row("definitions", "<dl@><dt>a<dd>b</dl>", "<dl@>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n");
    row("term", "<dl><dt@>a<dd>b</dl>", "<dl>\n<dt@>a</dt>\n<dd>b</dd>\n</dl>\n");
    row("table", "<table@><tr><td>a</table>", "<table@>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("body of a table", "<table><tbody@><tr><td>a</table>", "<table>\n<tbody@>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("row", "<table><tr@><td>a</table>", "<table>\n<tbody>\n<tr@>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("cell", "<table><tr><td@>a</table>", "<table>\n<tbody>\n<tr>\n<td@>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("header", "<table><tr><th@>a<td>b</table>", "<table>\n<tbody>\n<tr>\n<th@>a</th>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n");
    row("quote", "<blockquote@><p>a</blockquote>", "<blockquote@>\n<p>a</p>\n</blockquote>\n");
    row("code block", "<pre@>a</pre>", "<pre@><code>a\n</code></pre>\n");
    row("code in a code block", "<pre><code@>a</code></pre>", "<pre@><code>a\n</code></pre>\n");
    row("language of code", "<pre class=x><code class='language-c y'>a</code></pre>", "<pre class=\"x y\"><code class=\"language-c\">a\n</code></pre>\n");
    row("figure", "<figure@><img src=a.png></figure>", "<figure@>\n<img src=\"a.png\" alt=\"\" />\n</figure>\n");
    row("details", "<details@><summary>a</summary>b</details>", "<details@>\n<summary>a</summary>\n<p>b</p>\n</details>\n");
    row("division", "<section@>a</section>", "<div@>\n<p>a</p>\n</div>\n");
    row("set of fields", "<fieldset@>a</fieldset>", "<div@>\n<p>a</p>\n</div>\n");
    row("alert", "<div class='markdown-alert x markdown-alert-tip' lang=fr>a</div>",
        "<div class=\"markdown-alert markdown-alert-tip x\" lang=\"fr\" role=\"note\">\n<p class=\"markdown-alert-title\">Tip</p>\n<p>a</p>\n</div>\n");
    for (const char *name : {"em", "strong", "del", "sup", "sub", "u", "mark", "small", "kbd", "q", "code", "span"})
        row(name, QByteArray("<p><%@>a</%>").replace('%', name), QByteArray("<p><%@>a</%></p>\n").replace('%', name));
    row("link", "<p><a href=u title=t@>a</a>", "<p><a href=\"u\" title=\"t\"@>a</a></p>\n");
    row("anchor", "<p><a@>a</a>", "<p><span@>a</span></p>\n");
    row("image", "<p><img src=a.png title=t@>", "<p><img src=\"a.png\" alt=\"\" title=\"t\"@ /></p>\n");
    row("ruby", "<p><ruby@>a<rt>b</rt></ruby>", "<p><ruby@>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby></p>\n");
    row("abbreviation", "<p><abbr@ title='as told'>a</abbr>", "<p><abbr@ title=\"as told\">a</abbr></p>\n");
    row("font", "<p><font@>a</font>", "<p><span@>a</span></p>\n");
    row("unknown element", "<p><x-y@>a</x-y>", "<p><span@>a</span></p>\n");
    row("emphasis around blocks", "<em@><p>a</p><p>b</p></em>", "<div@>\n<p><em>a</em></p>\n<p><em>b</em></p>\n</div>\n");
    row("span around blocks", "<span@><p>a</p></span>", "<div@>\n<p>a</p>\n</div>\n");
    row("XML's language", "<p xml:lang=fr>a", "<p lang=\"fr\">a</p>\n");
    row("meaning", "<dl><dt>a<dd lang=fr>b</dl>", "<dl>\n<dt>a</dt>\n<dd>\n<div lang=\"fr\">\n<p>b</p>\n</div>\n</dd>\n</dl>\n");
    row("caption", "<table><caption lang=fr>c<tr><td>a</table>",
        "<table>\n<caption><span lang=\"fr\">c</span></caption>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    row("head of a table", "<table><thead lang=fr><tr><th>h<tr lang=de><th>i<tbody><tr><td>a</table>",
        "<table>\n<thead>\n<tr lang=\"fr\">\n<th>h</th>\n</tr>\n<tr lang=\"de\">\n<th>i</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n"
        "</table>\n");
    row("caption of a figure", "<figure>a<figcaption lang=fr>c</figcaption></figure>",
        "<figure>\na\n<figcaption><span lang=\"fr\">c</span></figcaption>\n</figure>\n");
    row("nothing to carry it", "<p>a<i class=icon></i><span class=icon></span><div class=empty></div>", "<p>a</p>\n");
    row("left open", "<p><b class=x id=i lang=fr>a<p>b</b>",
        "<p><strong id=\"i\" class=\"x\" lang=\"fr\">a</strong></p>\n<p><strong lang=\"fr\">b</strong></p>\n");
}

/// What an element is called and marked with stays, also by way of JSON; what runs or paints goes.
void TestHtmlReader::attributes()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    const Reading page = reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}});
    QCOMPARE(page.html(), expected);
    MemorySink json;
    WorkContext context;
    QVERIFY(jsonWriter().write({*page.document, {}, {}, {}, {}, {}, {}}, json, context));
    const Reading again = reading(jsonReader(), json.main);
    QCOMPARE(again.html(), expected);
    QVERIFY(again.document->metadata.isWebPage);
}

void TestHtmlReader::attributesInMarkdown_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) { QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected); };
    row("classes go", "<div class=a><div class=b data-x=1><p class=c>a <em class=d>b</em> <code class=e>c</code> <a class=f href=u>d</a></div></div>",
        "a *b* `c` [d](u)\n");
    row("ids that nothing leads to go", "<ul id=a><li id=b>x</ul><p><a id=c href=u>d</a>", "- x\n\n[d](u)\n");
    row("of divisions and paragraphs too", "<div id=a><p id=b>x</div><b id=c><p>y</p></b>", "x\n\n**y**\n");
    row("anchors stay", "<p><a name=a></a>x", "<span id=\"a\"></span>x\n");
    row("what is so anyway", "<html lang=fr><p lang=fr dir=ltr>x<ul dir=ltr><li dir=ltr>y</ul><div lang=de><p lang=de>z</div>",
        "---\nlang: \"fr\"\n---\n\nx\n\n- y\n\n<div lang=\"de\">\n\nz\n\n</div>\n");
    row("in the other direction", "<div dir=rtl><p dir=rtl>x<p dir=ltr>y</div>", "<div dir=\"rtl\">\n\nx\n\n<p dir=\"ltr\">y</p>\n\n</div>\n");
    row("ids that a link leads to stay", "<p><a href='#a'>1</a> <a href='#b'>2</a><ul id=a><li id=b>x</ul>",
        "[1](#a) [2](#b)\n\n<div id=\"a\">\n\n- <span id=\"b\"></span>x\n\n</div>\n");
    row("of inlines as an anchor", "<p><a href='#a'>1</a> <a id=a href=u>d</a>", "[1](#a) <span id=\"a\"></span>[d](u)\n");
    row("of rows and cells", "<p><a href='#a'>1</a><a href='#b'>2</a></p><table><tr><th>h<th>i<tr id=a><td>x<td id=b>y</table>",
        "[1](#a)[2](#b)\n\n| h | i |\n| --- | --- |\n| <span id=\"a\">x</span> | <span id=\"b\">y</span> |\n");
    row("language of a paragraph", "<p lang=fr>a <em>b</em>", "<p lang=\"fr\">a <em>b</em></p>\n");
    row("language of a list", "<ul lang=fr><li>x</ul>", "<div lang=\"fr\">\n\n- x\n\n</div>\n");
    row("language of an item", "<ul><li lang=fr>x<li dir=rtl>y<p>z</ul>", "- <span lang=\"fr\">x</span>\n\n- <div dir=\"rtl\">\n\n  y\n\n  z\n\n  </div>\n");
    row("language of a cell", "<table><tr><th>h<tr lang=fr><td>x</table>", "| h |\n| --- |\n| <span lang=\"fr\">x</span> |\n");
    row("language of words", "<p><em lang=fr>a</em>", "<em lang=\"fr\">a</em>\n");
    row("where it is HTML anyway", "<p><a href='#a'>1</a><dl id=a><dt lang=fr>x<dd>y</dl>",
        "[1](#a)\n\n<dl id=\"a\">\n<dt lang=\"fr\">x</dt>\n<dd>y</dd>\n</dl>\n");
}

/// Markdown of a page has what says something, and no soup of tags.
void TestHtmlReader::attributesInMarkdown()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    const Reading page = reading(htmlReader(), html);
    MemorySink markdown;
    WorkContext context;
    QVERIFY(markdownWriter().write({*page.document, {}, {}, {}, {}, {}, {}}, markdown, context));
    QCOMPARE(QString::fromUtf8(markdown.main), QString::fromUtf8(expected));
}

void TestHtmlReader::attributesAreBounded_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("warnings");
    const QByteArray tooLong(10'001, 'x');
    const QStringList told{QStringLiteral("attribute-dropped:1")};
    QTest::newRow("class") << "<p class=" + tooLong + " id=a>t" << QByteArray("<p id=\"a\">t</p>\n") << told;
    QTest::newRow("id") << "<p id=" + tooLong + " class=a>t" << QByteArray("<p class=\"a\">t</p>\n") << told;
    QTest::newRow("data") << "<p data-x=" + tooLong + " id=a>t" << QByteArray("<p id=\"a\">t</p>\n") << told;
    QTest::newRow("language") << "<p lang=" + tooLong + " id=a>t" << QByteArray("<p id=\"a\">t</p>\n") << QStringList();
    QTest::newRow("name") << "<p data-" + tooLong + "=1 id=a>t" << QByteArray("<p id=\"a\">t</p>\n") << QStringList();
    QTest::newRow("name that is none") << QByteArray("<p data-a\"b=1 id=a>t") << QByteArray("<p id=\"a\">t</p>\n") << QStringList();
    QByteArray many("<p");
    for (int i = 0; i < 101; ++i)
        many += " data-" + QByteArray::number(i) + "=1";
    QByteArray kept("<p id=\"a\"");
    for (int i = 0; i < 100; ++i)
        kept += " data-" + QByteArray::number(i) + "=\"1\"";
    QTest::newRow("many") << many + " id=a>t" << kept + ">t</p>\n" << told;
}

void TestHtmlReader::attributesAreBounded()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QFETCH(QStringList, warnings);
    const Reading page = reading(htmlReader(), html);
    QCOMPARE(page.html(), expected);
    QCOMPARE(page.warnings, warnings);
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

void TestHtmlReader::styles_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) { QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected); };
    row("copied from an editor",
        "<b style='font-weight:normal'><p><span style='font-weight:700;font-style:normal'>A</span><span style='font-weight:400'> b "
        "</span><span style='font-weight:400;font-style:italic'>c</span></p></b>",
        "<p><strong>A</strong> b <em>c</em></p>\n");
    row("weights", "<p><span style='font-weight:600'>a</span> <span style='font-weight:500'>b</span> <span style='font-weight:bold'>c</span>",
        "<p><strong>a</strong> b <strong>c</strong></p>\n");
    row("of a paragraph", "<p style='font-weight:bold'>a <i>b</i> c", "<p><strong>a <em>b</em> c</strong></p>\n");
    row("of a division", "<div style='font-style:italic'>a <b>b</b><p>c</div>", "<p><em>a <strong>b</strong></em></p>\n<p><em>c</em></p>\n");
    row("taken away inside", "<p><b>a <i>b <span style='font-weight:normal'>c</span></i></b>", "<p><strong>a </strong><em><strong>b </strong>c</em></p>\n");
    row("of an item", "<ul><li style='font-weight:bold'>a<li>b</ul>", "<ul>\n<li><strong>a</strong></li>\n<li>b</li>\n</ul>\n");
    row("of a cell", "<table><tr><td style='font-style:italic'>a</table>", "<table>\n<tbody>\n<tr>\n<td><em>a</em></td>\n</tr>\n</tbody>\n</table>\n");
    row("not twice", "<p><i>a <span style='font-style:italic'>b</span></i>", "<p><em>a b</em></p>\n");
    row("headings are bold", "<h2 style='font-weight:700' id=h>a</h2>", "<h2 id=\"h\">a</h2>\n");
    row("lines",
        "<p><span style='text-decoration: underline'>a</span> <span style='text-decoration-line: line-through'>b</span> <u style='text-decoration:none'>c</u>",
        "<p><u>a</u> <del>b</del> c</p>\n");
    row("links are underlined", "<p><a href=u style='text-decoration:underline'>a</a>", "<p><a href=\"u\">a</a></p>\n");
    row("raised", "<p>a<span style='vertical-align:super'>b</span>", "<p>a<sup>b</sup></p>\n");
    row("colours",
        "<p><span style='color:RED'>a</span> <span style='color:rgb(0, 0, 255)'>b</span> <font color='#0a0'>c</font> <span style='color:hsl(0 100% "
        "25%)'>d</span>",
        "<p><span style=\"color: #ff0000\">a</span> <span style=\"color: #0000ff\">b</span> <span style=\"color: #00aa00\">c</span> "
        "<span style=\"color: #800000\">d</span></p>\n");
    row("behind words", "<p><span style='background-color:yellow;color:#000000'>a</span>", "<p><span style=\"background-color: #ffff00\">a</span></p>\n");
    row("colours of any page", "<p style='color:#000;background:white'>a <span style='color:black;background-color:transparent'>b</span>", "<p>a b</p>\n");
    row("white on dark", "<p><span style='color:white;background:#333'>a</span>",
        "<p><span style=\"color: #ffffff; background-color: #333333\">a</span></p>\n");
    row("white on what is not kept", "<div style='color:white;background:#333'>a</div>", "<p>a</p>\n");
    row("no colour", "<p><span style='color:red}body{x:y'>a</span> <span style='color:var(--x)'>b</span>", "<p>a b</p>\n");
    row("inserted, abbreviated, overridden", "<p><ins>a</ins> <abbr>b</abbr> <bdo dir=rtl>c</bdo>",
        "<p><ins>a</ins> <abbr>b</abbr> <bdo dir=\"rtl\">c</bdo></p>\n");
}

/// Inline styles decide how words look.
void TestHtmlReader::styles()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}}).html(), expected);
    QCOMPARE(reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}}).warnings, QStringList());
}

void TestHtmlReader::sheets_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, const char *sheet, const char *body, const char *expected, const QStringList &warnings = {}) {
        QTest::addRow("%s", name) << QByteArray(sheet) << QByteArray(body) << QByteArray(expected) << warnings;
    };
    const QStringList hides{QStringLiteral("parts-hidden:1")};
    const QStringList leavesOut{QStringLiteral("attribute-dropped:1")};
    row("exported by an editor", ".c1{font-weight:700}.c2{font-style:italic;color:#1155cc}.c3{font-weight:400}",
        "<p><span class=c1>a</span> <span class='c2 c1'>b</span> <b class=c3>c</b>",
        "<p><strong><span class=\"c1\">a</span></strong> <strong><em><span style=\"color: #1155cc\" class=\"c2 c1\">b</span></em></strong> <span "
        "class=\"c3\">c</span></p>\n");
    row("ids and types", "#a{font-style:italic} i{font-weight:bold}", "<p><span id=a>a</span> <i>b</i>",
        "<p><em><span id=\"a\">a</span></em> <strong><em>b</em></strong></p>\n");
    row("the more particular rule wins", "#x{font-weight:normal}.y{font-weight:bold}span{font-weight:bold}", "<p><span class=y id=x>a</span>",
        "<p><span id=\"x\" class=\"y\">a</span></p>\n");
    row("of equals the later wins", ".a{font-weight:bold}.b{font-weight:normal}", "<p><span class='b a'>x</span>", "<p><span class=\"b a\">x</span></p>\n");
    row("important", ".a{font-weight:bold!important}#i{font-weight:normal}", "<p><span class=a id=i>x</span>",
        "<p><strong><span id=\"i\" class=\"a\">x</span></strong></p>\n");
    row("the style attribute wins", ".a{font-weight:bold}", "<p><span class=a style='font-weight:400'>x</span>", "<p><span class=\"a\">x</span></p>\n");
    row("descendants", "div.n em b{font-style:normal;text-decoration:underline}", "<div class=n><p><em>a <b>b</b></em></div><p><em><b>c</b></em>",
        "<div class=\"n\">\n<p><em>a </em><u><strong>b</strong></u></p>\n</div>\n<p><em><strong>c</strong></em></p>\n");
    row("children", "div > p > span{font-weight:bold}", "<div><p><span>a</span><i><span>b</span></i></div>", "<p><strong>a</strong><em>b</em></p>\n");
    row("further up", "section div > p{font-weight:bold}", "<section><div><blockquote><div><p>a</div></blockquote></div></section>",
        "<blockquote>\n<p><strong>a</strong></p>\n</blockquote>\n");
    row("lists of selectors", "h9, .a, p:hover{font-weight:bold}", "<p>x <span class=a>y</span>", "<p>x <strong><span class=\"a\">y</span></strong></p>\n");
    row("hidden by class", ".menu,.ad{display:none}", "<p>a</p><div class=menu>b</div><p class=ad>c", "<p>a</p>\n", hides);
    row("hidden on paper", "@media print{.menu{display:none}}", "<p>a</p><div class=menu>b</div>", "<p>a</p>\n", hides);
    row("hidden on small screens", "@media (max-width:600px){.menu{display:none}} @media screen{p{visibility:hidden}}", "<p class=menu>a</p>",
        "<p class=\"menu\">a</p>\n");
    row("in a supports rule", "@supports (display:grid){p{font-weight:bold}} @font-face{font-family:x;src:url(y)} .a{font-style:italic}", "<p class=a>x",
        "<p class=\"a\"><em>x</em></p>\n");
    row("numbering", "ol.r{list-style-type:upper-roman}", "<ol class=r><li>a</ol>", "<ol type=\"I\" class=\"r\">\n<li>a</li>\n</ol>\n");
    row("alignment of cells", "td.n{text-align:right}", "<table><tr><td class=n>1</table>",
        "<table>\n<tbody>\n<tr>\n<td align=\"right\" class=\"n\">1</td>\n</tr>\n</tbody>\n</table>\n");
    row("the page's design", "p{color:#333}a{color:red}h1{color:navy}body{background:#eee}", "<h1>a</h1><p>b <a href=u>c</a>",
        "<h1>a</h1>\n<p>b <a href=\"u\">c</a></p>\n");
    row("comments, strings, old marks", "<!-- /* .a{font-weight:bold} */ .b::before{content:'}'} .b{font-style:italic} -->",
        "<p class=a>x <span class=b>y</span>", "<p class=\"a\">x <em><span class=\"b\">y</span></em></p>\n", leavesOut);
    row("escaped names", ".a\\:b{font-weight:bold}", "<p><span class='a:b'>x</span>", "<p><strong><span class=\"a:b\">x</span></strong></p>\n");
    row("what has no place is told", ".a{font-family:x;line-height:2;color:red}", "<p><span class=a>x</span>",
        "<p><span style=\"color: #ff0000\" class=\"a\">x</span></p>\n", leavesOut);
    row("cut off", ".a{font-weight:bold", "<p><span class=a>x</span>", "<p><strong><span class=\"a\">x</span></strong></p>\n");
    row("nonsense", "}}} ;;; {{ @ @media { p{ } .a{font-weight", "<p class=a>x", "<p class=\"a\">x</p>\n");
}

/// Rules of <style> count as what the style attribute says.
void TestHtmlReader::sheets()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QByteArray, body);
    const Reading result = reading(htmlReader(), "<style>" + sheet + "</style>" + body, {{QStringLiteral("heading-ids"), false}});
    QTEST(result.html(), "expected");
    QTEST(result.warnings, "warnings");
}

/// Rules that would have to be compared with everything end, and say so.
void TestHtmlReader::sheetsAreBounded()
{
    QByteArray sheet;
    for (int i = 0; i < 5'000; ++i)
        sheet += "div div > p b" + QByteArray::number(i) + " > b, * {font-weight:bold}";
    const QByteArray page = "<style>" + sheet + "</style>" + QByteArray("<div>").repeated(200) + QByteArray("<b>x</b>").repeated(20'000);
    const Reading result = reading(htmlReader(), page);
    QVERIFY(result.document);
    QVERIFY(result.warnings.contains(QStringLiteral("attribute-dropped:1")));
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
