// SPDX-License-Identifier: GPL-3.0-or-later
// What HTML says of its elements: attributes, styles and style sheets.
#include "reading.h"

#include <QTest>

using namespace quayside;

class TestHtmlStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributes_data();
    void attributes();
    void attributesInMarkdown_data();
    void attributesInMarkdown();
    void attributesAreBounded_data();
    void attributesAreBounded();
    void styles_data();
    void styles();
    void sheets_data();
    void sheets();
    void sheetsAreBounded();
};

void TestHtmlStyles::attributes_data()
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
void TestHtmlStyles::attributes()
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

void TestHtmlStyles::attributesInMarkdown_data()
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
void TestHtmlStyles::attributesInMarkdown()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    const Reading page = reading(htmlReader(), html);
    MemorySink markdown;
    WorkContext context;
    QVERIFY(markdownWriter().write({*page.document, {}, {}, {}, {}, {}, {}}, markdown, context));
    QCOMPARE(QString::fromUtf8(markdown.main), QString::fromUtf8(expected));
}

void TestHtmlStyles::attributesAreBounded_data()
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

void TestHtmlStyles::attributesAreBounded()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QFETCH(QStringList, warnings);
    const Reading page = reading(htmlReader(), html);
    QCOMPARE(page.html(), expected);
    QCOMPARE(page.warnings, warnings);
}

void TestHtmlStyles::styles_data()
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
void TestHtmlStyles::styles()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}}).html(), expected);
    QCOMPARE(reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}}).warnings, QStringList());
}

void TestHtmlStyles::sheets_data()
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
void TestHtmlStyles::sheets()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QByteArray, body);
    const Reading result = reading(htmlReader(), "<style>" + sheet + "</style>" + body, {{QStringLiteral("heading-ids"), false}});
    QTEST(result.html(), "expected");
    QTEST(result.warnings, "warnings");
}

/// Rules that would have to be compared with everything end, and say so.
void TestHtmlStyles::sheetsAreBounded()
{
    QByteArray sheet;
    for (int i = 0; i < 5'000; ++i)
        sheet += "div div > p b" + QByteArray::number(i) + " > b, * {font-weight:bold}";
    const QByteArray page = "<style>" + sheet + "</style>" + QByteArray("<div>").repeated(200) + QByteArray("<b>x</b>").repeated(20'000);
    const Reading result = reading(htmlReader(), page);
    QVERIFY(result.document);
    QVERIFY(result.warnings.contains(QStringLiteral("attribute-dropped:1")));
}

QTEST_GUILESS_MAIN(TestHtmlStyles)
#include "tst_htmlstyles.moc"
