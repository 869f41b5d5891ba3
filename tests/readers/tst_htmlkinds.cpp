// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as programs write them: Word, Google Docs, Notion, Confluence, makers of documentation, MathJax and KaTeX, forms.
#include "reading.h"

#include "readers/htmladdresses.h"

#include <QTest>

using namespace quayside;

class TestHtmlKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void callouts_data();
    void callouts();
    void formulas_data();
    void formulas();
    void numberedFormulas();
    void displaysLeftToScripts();
    void hostileMarks();
    void pictures_data();
    void pictures();
    void drawings();
    void drawingsOfParts();
    void fields_data();
    void fields();
    void words_data();
    void words();
    void tables_data();
    void tables();
    void markdownIsLeftAlone();
    void addressesInStyles_data();
    void addressesInStyles();
};

namespace {

using Row = std::function<void(const char *name, const char *html, const char *expected, const QStringList &warnings)>;

Row rows()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("warnings");
    return [](const char *name, const char *html, const char *expected, const QStringList &warnings) {
        QTest::addRow("%s", name) << QByteArray(html) << QByteArray(expected) << warnings;
    };
}

void check()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QFETCH(QStringList, warnings);
    const Reading page = reading(htmlReader(), html, {{QStringLiteral("heading-ids"), false}});
    QCOMPARE(page.html(), expected);
    QCOMPARE(page.warnings, warnings);
}

} // namespace

void TestHtmlKinds::lists_data()
{
    const Row row = rows();
    row("Word's bullets, two levels",
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>"
        "<span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>a<o:p></o:p></p>\n"
        "<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp; </span>b</p>\n"
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp; </span>c <b>d</b></p><p>e",
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c <strong>d</strong></li>\n</ul>\n<p>e</p>\n", {});
    row("Word's letters go on",
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>c)&nbsp;</span>x</p><p style='mso-list:l1 level1 lfo2'>"
        "<span style='mso-list:Ignore'>d)&nbsp;</span>y</p>",
        "<ol type=\"a\" start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n", {});
    row("Word's filtered page",
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>x</p>"
        "<p class=MsoListParagraphCxSpLast style='margin-left:1.0in;text-indent:-.25in'>i.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; "
        "</span>y</p>",
        "<ol>\n<li>x\n<ol type=\"i\">\n<li>y</li>\n</ol>\n</li>\n</ol>\n", {});
    row("a paragraph of the class without a mark", "<p class=MsoListParagraph style='text-indent:-.25in'>x y z</p>",
        "<p class=\"MsoListParagraph\">x y z</p>\n", {});
    row("Google Docs",
        "<ul class='lst-kix_a-0 start'><li>a</li></ul><ul class='lst-kix_a-1 start'><li>b</li><li>c</li></ul><ul class='lst-kix_a-2 start'><li>d</li></ul>"
        "<ul class='lst-kix_a-0'><li>e</li></ul>",
        "<ul class=\"lst-kix_a-0 start\">\n<li>a\n<ul class=\"lst-kix_a-1 start\">\n<li>b</li>\n<li>c\n<ul class=\"lst-kix_a-2 "
        "start\">\n<li>d</li>\n</ul>\n</li>\n"
        "</ul>\n</li>\n<li>e</li>\n</ul>\n",
        {});
    row("Google Docs, numbers and another list",
        "<ol class='lst-kix_a-0 start' start=1><li>a</li></ol><ul class='lst-kix_b-1 start'><li>b</li></ul><ol class='lst-kix_a-0' start=2><li>c</li></ol>"
        "<ol class='lst-kix_c-0 start' start=1><li>d</li></ol>",
        "<ol class=\"lst-kix_a-0 start\">\n<li>a\n<ul class=\"lst-kix_b-1 start\">\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>\n"
        "<ol class=\"lst-kix_c-0 start\">\n<li>d</li>\n</ol>\n",
        {});
    row("Notion",
        "<ul class=bulleted-list><li style='list-style-type:disc'>a</li></ul><ul class=bulleted-list><li>b</li></ul>"
        "<ol class=numbered-list start=1><li>c</li></ol><ol class=numbered-list start=2><li>d</li></ol><ol class=numbered-list start=1><li>e</li></ol>",
        "<ul class=\"bulleted-list\">\n<li>a</li>\n<li>b</li>\n</ul>\n<ol class=\"numbered-list\">\n<li>c</li>\n<li>d</li>\n</ol>\n"
        "<ol class=\"numbered-list\">\n<li>e</li>\n</ol>\n",
        {});
    row("Notion's tasks",
        "<ul class=to-do-list><li><div class='checkbox checkbox-on'></div> <span class=to-do-children-checked>a</span></li></ul>"
        "<ul class=to-do-list><li><div class='checkbox checkbox-off'></div> b</li></ul>",
        "<ul class=\"to-do-list\">\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> <span class=\"to-do-children-checked\">a</span></li>\n"
        "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n",
        {});
    row("Confluence's tasks", "<ul class=inline-task-list><li class=checked>a<li>b</ul>",
        "<ul class=\"inline-task-list\">\n<li class=\"checked\"><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n"
        "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n",
        {});
}

void TestHtmlKinds::lists()
{
    check();
}

void TestHtmlKinds::callouts_data()
{
    const Row row = rows();
    const char *tip = "<div class=\"markdown-alert markdown-alert-tip\" role=\"note\">\n<p class=\"markdown-alert-title\">Tip</p>\n<p>x</p>\n</div>\n";
    const char *titled =
        "<div class=\"markdown-alert markdown-alert-warning\" role=\"note\">\n<p class=\"markdown-alert-title\">Mind <em>it</em></p>\n<p>x</p>\n</div>\n";
    row("Sphinx", "<div class='admonition tip'><p class=admonition-title>Tip</p><p>x</p></div>", tip, {});
    row("Sphinx, with a title", "<div class='admonition warning'><p class=admonition-title>Mind <em>it</em></p><p>x</p></div>", titled, {});
    row("Sphinx, of its author's kind", "<div class='admonition-my-own admonition'><p class=admonition-title>My own</p><p>x</p></div>",
        "<div class=\"markdown-alert markdown-alert-note admonition-my-own\" role=\"note\">\n<p class=\"markdown-alert-title\">My own</p>\n<p>x</p>\n</div>\n",
        {});
    row("Docusaurus",
        "<div class='theme-admonition theme-admonition-tip'><div class='admonitionHeading_a'><span class='admonitionIcon_b'><svg viewBox='0 0 12 16'>"
        "<path d='M1 1'/></svg></span>tip</div><div>x</div></div>",
        tip, {});
    row("Confluence",
        "<div class='confluence-information-macro confluence-information-macro-tip'><span class='aui-icon'> </span>"
        "<div class='confluence-information-macro-body'><p>x</p></div></div>",
        "<div class=\"markdown-alert markdown-alert-tip\" role=\"note\">\n<p class=\"markdown-alert-title\">Tip</p>\n"
        "<div class=\"confluence-information-macro-body\">\n<p>x</p>\n</div>\n</div>\n",
        {});
    row("Asciidoctor",
        "<div class='admonitionblock tip'><table><tr><td class=icon><div class=title>Tip</div></td><td class=content><p>x</p></td></tr></table></div>", tip,
        {});
    row("VitePress", "<div class='tip custom-block'><p class=custom-block-title>TIP</p><p>x</p></div>", tip, {});
    row("Quarto",
        "<div class='callout callout-style-default callout-tip'><div class=callout-header><div class=callout-icon-container><i></i></div>"
        "<div class='callout-title-container flex-fill'>Tip</div></div><p>x</p></div>",
        "<div class=\"markdown-alert markdown-alert-tip callout-style-default\" role=\"note\">\n<p class=\"markdown-alert-title\">Tip</p>\n<p>x</p>\n</div>\n",
        {});
    row("Bootstrap", "<div class='alert alert-warning' role=alert><h4 class=alert-heading>Mind <em>it</em></h4><p>x</p></div>", titled, {});
    row("no callout", "<div class='alert box'><p>x</p></div>", "<div class=\"alert box\">\n<p>x</p>\n</div>\n", {});
}

void TestHtmlKinds::callouts()
{
    check();
}

void TestHtmlKinds::formulas_data()
{
    const Row row = rows();
    const char *inLine = "<p>a <math><semantics><mrow><mi>x</mi></mrow><annotation encoding=\"application/x-tex\">x</annotation></semantics></math> b</p>\n";
    row("MathML", "<p>a <math><mi>x</mi></math> b", inLine, {});
    row("with its TeX", "<p>a <math><semantics><mrow><mi>y</mi></mrow><annotation encoding='application/x-tex'>x</annotation></semantics></math> b", inLine,
        {});
    row("KaTeX",
        "<p>a <span class=katex><span class=katex-mathml><math><semantics><mrow><mi>x</mi></mrow><annotation encoding='application/x-tex'>x</annotation>"
        "</semantics></math></span><span class=katex-html aria-hidden=true><span class=base><span class='mord mathnormal'>x</span></span></span></span> b",
        "<p>a <span class=\"katex\"><span class=\"katex-mathml\"><math><semantics><mrow><mi>x</mi></mrow><annotation "
        "encoding=\"application/x-tex\">x</annotation></semantics></math></span></span> b</p>\n",
        {});
    row("MathJax",
        "<p>a <mjx-container><mjx-math aria-hidden=true><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml>"
        "</mjx-container> b",
        inLine, {});
    row("for a script", "<p>a <script type='math/tex'>x</script> b", inLine, {});
    row("for a script that ran",
        "<p>a <span class=MathJax><nobr aria-hidden=true><span>x</span></nobr><span><math><mi>x</mi></math></span></span>"
        "<script type='math/tex'>x</script> b",
        "<p>a <span class=\"MathJax\"><math><semantics><mrow><mi>x</mi></mrow><annotation "
        "encoding=\"application/x-tex\">x</annotation></semantics></math></span> b</p>\n",
        {});
    row("pandoc", "<p>a <span class='math inline'>\\(x\\)</span> b", inLine, {});
    row("MediaWiki", "<p>a <span><span style='display:none'><math><mi>x</mi></math></span><img src=x.svg aria-hidden=true alt='{x}'></span> b", inLine, {});
    row("GitHub", "<p>a <math-renderer class=js-inline-math>$x$</math-renderer> b", inLine, {});
    row("words of that class", "<p>a <span class=math>x</span> b", "<p>a <span class=\"math\">x</span> b</p>\n", {});
    row("nothing in it", "<p>a <math></math> b", "<p>a b</p>\n", {QStringLiteral("html-unsafe:1")});
    row("left to MathJax", "<script src='https://example.org/MathJax.js'></script><p>a \\(x\\) b", inLine, {});
    row("left to MathJax, with dollars", "<script src=mathjax.js></script><p>a $x$ b", inLine, {});
    row("dollars that are none", "<script src=mathjax.js></script><p>$5 or $6, a $ x$, \\$x$, <code>$x$</code> <span class=tex2jax_ignore>$x$</span>",
        "<p>$5 or $6, a $ x$, \\$x$, <code>$x$</code> <span class=\"tex2jax_ignore\">$x$</span></p>\n", {});
    row("dollars that the page does not take", "<script>MathJax={tex:{inlineMath:[['\\(','\\)']]}}</script><p>a $x$ b", "<p>a $x$ b</p>\n", {});
    row("dollars that the page takes",
        "<script src=katex/auto-render.min.js onload=\"renderMathInElement(document.body,{delimiters:[{left:'$',right:'$',display:false}]})\"></script>"
        "<p>a $x$ b",
        inLine, {});
    row("dollars without a script", "<p>a $x$ \\(x\\) b", "<p>a $x$ \\(x\\) b</p>\n", {});
}

void TestHtmlKinds::formulas()
{
    check();
}

/// Sphinx's displays are TeX for a script, with their number beside them.
void TestHtmlKinds::numberedFormulas()
{
    const Reading page =
        reading(htmlReader(), "<div class='math notranslate' id=e>\n<span class=eqno>(1)<a class=headerlink href='#e'>¶</a></span>\\[x\\]</div>");
    QVERIFY(page.document);
    const auto *paragraph = page.document->blocks.front().value.as<Paragraph>();
    const auto *math = paragraph ? paragraph->content.front().value.as<Math>() : nullptr;
    QVERIFY(math && math->display);
    QCOMPARE(math->tex, QStringLiteral("x \\tag{1}"));
    QCOMPARE(math->attributes->id, QStringLiteral("e"));
}

void TestHtmlKinds::displaysLeftToScripts()
{
    const Reading page = reading(htmlReader(), "<script src=mathjax.js></script><p>a $$x\ny$$ b</p><p>\\[z\\]</p><p>\\begin{align}u&amp;v\\end{align}</p>");
    QVERIFY(page.document);
    QStringList found;
    walkInlines(*page.document, [&](const Inline &node) {
        if (const auto *math = node.value.as<Math>())
            found.append((math->display ? u'd' : u'i') + math->tex);
    });
    QCOMPARE(found, QStringList({QStringLiteral("dx\ny"), QStringLiteral("dz"), QStringLiteral("d\\begin{align}u&v\\end{align}")}));
}

/// What opens and is never closed is not looked through from each of its begins.
void TestHtmlKinds::hostileMarks()
{
    for (const char *piece : {"\\(", "$$", "$x", "\\[", "\\begin{a}"}) {
        const Reading page = reading(htmlReader(), "<script src=mathjax.js></script><p>" + QByteArray(piece).repeated(200'000));
        QVERIFY(page.document);
    }
    for (const char *piece : {"li:before{content:counter(", "li:before{content:'\\", "li::before{content:counter(a)}"}) {
        const Reading page = reading(htmlReader(), "<style>" + QByteArray(piece).repeated(50'000) + "</style><ol><li>a</ol>");
        QVERIFY(page.document);
    }
}

void TestHtmlKinds::pictures_data()
{
    const Row row = rows();
    row("that waits for a script", "<p><img src='data:image/gif;base64,R0lGOD' data-src=a.png alt=b>",
        "<p><img src=\"a.png\" alt=\"b\" data-src=\"a.png\" /></p>\n", {});
    row("of a set", "<p><img srcset='a.png 400w, b.png 1600w, c.png 9000w' alt=b>", "<p><img src=\"b.png\" alt=\"b\" /></p>\n", {});
    row("of a set by density", "<p><img srcset='a.png, b.png 2x' alt=b>", "<p><img src=\"b.png\" alt=\"b\" /></p>\n", {});
    row("of its sources", "<p><picture><source srcset='a.png 2x'><img alt=b></picture>", "<p><img src=\"a.png\" alt=\"b\" /></p>\n", {});
    row("its own address first", "<p><picture><source srcset=a.avif><img src=c.png srcset='d.png 2x' alt=b></picture>",
        "<p><img src=\"c.png\" alt=\"b\" /></p>\n", {});
    row("before a video", "<p><video poster=a.png src=v.mp4 aria-label=b></video>", "<p><a href=\"v.mp4\"><img src=\"a.png\" alt=\"b\" /></a></p>\n",
        {QStringLiteral("html-unsafe:1")});
    row("as an object", "<p><object type=image/svg+xml data=a.svg>b</object>", "<p><img src=\"a.svg\" alt=\"b\" /></p>\n", {});
    row("what an object says without its program", "<p><object data=a.pdf>Get <a href=a.pdf>it</a></object>", "<p>Get <a href=\"a.pdf\">it</a></p>\n",
        {QStringLiteral("html-unsafe:1")});
    row("with places that lead away", "<p><img src=a.png alt=b usemap='#m'><map name=m><area href=c shape=rect coords='0,0,1,1'></map>",
        "<p><img src=\"a.png\" alt=\"b\" /></p>\n", {QStringLiteral("attribute-dropped:1")});
    row("that only counts who looks", "<p>a<img src='https://example.org/p.gif' width=1 height=1>", "<p>a</p>\n", {QStringLiteral("html-unsafe:1")});
    row("mark for the eye", "<p><svg aria-hidden=true width=16 height=16><path d='M1 1'/></svg>a", "<p>a</p>\n", {QStringLiteral("html-unsafe:1")});
    row("parts for others", "<p><svg><symbol id=s><path d='M1 1'/></symbol></svg>a", "<p>a</p>\n", {});
    row("of parts that are not there", "<p><svg><use href='#s'/></svg>a", "<p>a</p>\n", {QStringLiteral("html-unsafe:1")});
    row("of parts in another file", "<p><svg><use href='s.svg#s'/></svg>a", "<p>a</p>\n", {QStringLiteral("html-unsafe:1")});
    row("around an image",
        "<p><svg role=img aria-label=b viewBox='0 0 9 9' width=9 height=9><image id=i href=a.png width=9 height=9 /></svg>"
        "<svg aria-label=c width=4><use href='#i'/></svg>",
        "<p><img src=\"a.png\" alt=\"b\" width=\"9\" height=\"9\" /><img src=\"a.png\" alt=\"c\" width=\"4\" /></p>\n", {});
}

void TestHtmlKinds::pictures()
{
    check();
}

/// A drawing brings the parts with it that it uses from another.
void TestHtmlKinds::drawingsOfParts()
{
    const Reading page = reading(htmlReader(), "<svg style='display:none'><symbol id=s viewBox='0 0 9 9'><path d='M1 1'/></symbol></svg><p><svg width=9><use "
                                               "href='#s'/></svg>");
    QVERIFY(page.document);
    const auto *paragraph = page.document->blocks.front().value.as<Paragraph>();
    const auto *image = paragraph ? paragraph->content.front().value.as<Image>() : nullptr;
    QVERIFY(image);
    const QByteArray svg = QByteArray::fromBase64(image->url.mid(image->url.indexOf(u',') + 1).toLatin1());
    QVERIFY2(svg.contains(" id=\"s\" viewBox=\"0 0 9 9\"><path d=\"M1 1\"></path></symbol></defs><use href=\"#s\"></use></svg>"), svg.constData());
}

/// A drawing in a page becomes an image: XML with SVG's own letters, without what runs.
void TestHtmlKinds::drawings()
{
    const Reading page = reading(htmlReader(), "<p><svg viewBox='0 0 60 40' width=120 onload='x()' @click=y><title>A &amp; b</title><LINEARGRADIENT id=g>"
                                               "</lineargradient><script>x()</script><use xlink:href='#g'/><foreignObject><p title='&quot;'>a&nbsp;&lt;b<br>"
                                               "</foreignObject></svg>");
    QVERIFY(page.document);
    QCOMPARE(page.warnings, QStringList());
    const auto *paragraph = page.document->blocks.front().value.as<Paragraph>();
    QVERIFY(paragraph);
    const auto *image = paragraph->content.front().value.as<Image>();
    QVERIFY(image);
    QCOMPARE(image->width, std::optional(120.0));
    QCOMPARE(plainText(image->alt), QStringLiteral("A & b"));
    const QString begin = QStringLiteral("data:image/svg+xml;base64,");
    QVERIFY(image->url.startsWith(begin));
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(image->url.mid(begin.size()).toLatin1())),
             QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 60 40\" width=\"120\">"
                            "<title>A &amp; b</title><linearGradient id=\"g\"></linearGradient><use xlink:href=\"#g\"></use><foreignObject>"
                            "<p xmlns=\"http://www.w3.org/1999/xhtml\" title=\"&quot;\">a\u00a0&lt;b<br></br></p></foreignObject></svg>"));
}

void TestHtmlKinds::fields_data()
{
    const Row row = rows();
    row("words", "<p><label>Name <input value=Ann></label> <input type=hidden value=x>!", "<p>Name Ann !</p>\n", {});
    row("marks", "<p><input type=radio checked> a <input type=radio> b <input type=checkbox> c", "<p>◉ a ○ b ☐ c</p>\n", {});
    row("choices",
        "<p><select><option>a<option selected>b</select> <select><optgroup label=x><option>c<option>d</select> <select multiple><option>e<option>f</select>",
        "<p>b c e, f</p>\n", {});
    row("lines", "<p><textarea>a\nb</textarea>", "<p>a<br />\nb</p>\n", {});
    row("measures", "<p><progress value=3 max=4></progress> <meter value=.5></meter>", "<p>75 % 50 %</p>\n", {});
    row("what says nothing", "<p>a <input type=password value=secret> <input> b", "<p>a b</p>\n",
        {QStringLiteral("html-unsafe:1"), QStringLiteral("html-unsafe:1")});
}

void TestHtmlKinds::fields()
{
    check();
}

void TestHtmlKinds::words_data()
{
    const Row row = rows();
    row("lines that show", "<div style='white-space:pre-line'>\n a   b\n  c\n</div>", "<p>a b<br />\nc</p>\n", {});
    row("blanks that show", "<p style='white-space: pre-wrap'>a  b\n  c d", "<p>a\u00a0 b<br />\n\u00a0\u00a0c d</p>\n", {});
    row("blanks between blocks do not", "<div style='white-space: pre-wrap'>\n<p>a</p>\n\n<p>b</p>\n</div>", "<p>a</p>\n<p>b</p>\n", {});
    row("not below", "<div style='white-space: pre'><p style='white-space:normal'>a\n  b</div>", "<p>a\nb</p>\n", {});
    row("capitals", "<p style='text-transform:uppercase'>a <code>b</code> <span style='text-transform:none'>c</span>", "<p>A <code>b</code> c</p>\n", {});
    row("small and first letters", "<p><span style='text-transform:lowercase'>AB</span> <span style='text-transform:capitalize'>it's one-two</span>",
        "<p>ab It's One-Two</p>\n", {});
    row("capitals of a page's design", "<style>h1{text-transform:uppercase} .x{text-transform:uppercase}</style><h1>a</h1><p class=x>b",
        "<h1>a</h1>\n<p class=\"x\">B</p>\n", {});
    row("links to edit", "<h2><span>A</span><span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>", "<h2>A</h2>\n", {QStringLiteral("parts-hidden:1")});
    row("hidden rules that break the page", "<p>a</p><hr style='page-break-before:always;display:none;'><p>b",
        "<p>a</p>\n<div style=\"break-after: page\"></div>\n<p>b</p>\n", {QStringLiteral("parts-hidden:1")});
    row("blocks of words", "<p><span style='display:block'>a</span><span style='display:block'>b</span>", "<p>a</p>\n<p>b</p>\n", {});
    row("blocks of words in a heading", "<h1>a<span style='display:block'>b <i>c</i></span>d</h1>", "<h1>a<br />\nb <em>c</em><br />\nd</h1>\n", {});
    row("blocks of words in a link", "<p><a href=u><b style='display:block'>a</b> b</a>",
        "<p><a href=\"u\"><strong>a</strong></a></p>\n<p><a href=\"u\">b</a></p>\n", {});
    row("a dialog is a block", "a<dialog open>b</dialog>c<search>d</search>", "<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>\n", {});
    row("a file of this computer", "<p><a href='file:///gone/a.txt'>a</a>", "<p><a href=\"file:///gone/a.txt\">a</a></p>\n", {});
    row("an address behind Google's", "<p><a href='https://www.google.com/url?q=https://example.org/a?b%3Dc%26d&amp;sa=D&amp;usg=x'>a</a>",
        "<p><a href=\"https://example.org/a?b=c&amp;d\">a</a></p>\n", {});
    row("marks of headings",
        "<h2 id=x>a<a class=headerlink href='#x'>¶</a></h2><h3 id=y><a class=anchor-link href='#y'>#</a>b</h3><p><a class=headerlink href='#x'>see there</a>",
        "<h2 id=\"x\">a</h2>\n<h3 id=\"y\">b</h3>\n<p><a href=\"#x\" class=\"headerlink\">see there</a></p>\n", {QStringLiteral("parts-hidden:1")});
    row("a link that is underlined", "<p><u>a</u> <span style='text-decoration:underline'><a href=u>b</a></span>", "<p><u>a</u> <a href=\"u\">b</a></p>\n", {});
    row("a link around a mark", "<h2 id=x>a<a href='#x'><svg aria-hidden=true width=16></svg></a></h2>", "<h2 id=\"x\">a</h2>\n",
        {QStringLiteral("html-unsafe:1")});
    row("directions that are so anyway", "<div dir=auto><p dir=auto>a<p dir=auto>\u05d0</div><div dir=rtl><p dir=auto>\u05d0<p dir=auto>1</div>",
        "<p>a</p>\n<p dir=\"auto\">\u05d0</p>\n<div dir=\"rtl\">\n<p>\u05d0</p>\n<p dir=\"auto\">1</p>\n</div>\n", {});
    row("languages of code",
        "<div class=highlight-python><div class=highlight><pre>a</pre></div></div><pre data-syntaxhighlighter-params='brush: java; gutter: false'>b</pre>"
        "<pre class='brush:css'>c</pre><pre><code data-lang=go>d</code></pre><div class=highlight-default><pre>e</pre></div>",
        "<div class=\"highlight-python\">\n<div class=\"highlight\">\n<pre><code class=\"language-python\">a\n</code></pre>\n</div>\n</div>\n"
        "<pre data-syntaxhighlighter-params=\"brush: java; gutter: false\"><code class=\"language-java\">b\n</code></pre>\n"
        "<pre class=\"brush:css\"><code class=\"language-css\">c\n</code></pre>\n<pre data-lang=\"go\"><code class=\"language-go\">d\n</code></pre>\n"
        "<div class=\"highlight-default\">\n<pre><code>e\n</code></pre>\n</div>\n",
        {});
    row("counters of a style sheet", "<style>ol{list-style:none} li::before{content:counters(a,'.')}</style><ol><li>a</ol>", "<ol>\n<li>a</li>\n</ol>\n",
        {QStringLiteral("attribute-dropped:1")});
    row("a counter of a style sheet",
        "<style>ol.l{counter-reset:n 4;list-style:none} .l > li{counter-increment:n} .l > li:before{content:'(' counter(n, upper-roman) ') '}</style>"
        "<ol class=l><li>a<li style='counter-set:n 9'>b</ol>",
        "<ol type=\"I\" start=\"5\" class=\"l\">\n<li>a</li>\n<li value=\"9\">b</li>\n</ol>\n", {});
    row("a counter that goes on",
        "<style>section{counter-reset:n} ul{list-style:none} li::before{counter-increment:n;content:counter(n)'. '}</style>"
        "<section><ul><li>a<li>b</ul><p>c<ul><li>d</ul></section><section><ul><li>e</ul></section>",
        "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>c</p>\n<ol start=\"3\">\n<li>d</li>\n</ol>\n<ol>\n<li>e</li>\n</ol>\n", {});
    row("marks of a style sheet",
        "<style>ul{list-style:none} .a li:before{content:'\\25CF  '} .b li:before{content:'–'}</style><ul class=a><li>a</ul><ul "
        "class=b><li>b</ul><ul><li>c</ul>",
        "<ul style=\"list-style-type: disc\" class=\"a\">\n<li>a</li>\n</ul>\n<ul class=\"b\">\n<li>b</li>\n</ul>\n"
        "<ul style=\"list-style-type: none\">\n<li>c</li>\n</ul>\n",
        {});
    row("Google Docs, numbered by its style",
        "<style>ol{list-style-type:none} .lst-kix_a-0 > li{counter-increment:lst-ctn-kix_a-0} ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 0}"
        ".lst-kix_a-0 > li:before{content:'' counter(lst-ctn-kix_a-0,lower-latin) ') '}</style>"
        "<ol class='lst-kix_a-0 start'><li>a</ol><ul class='lst-kix_b-1 start'><li>b</ul><ol class=lst-kix_a-0><li>c</ol>",
        "<ol type=\"a\" class=\"lst-kix_a-0 start\">\n<li>a\n<ul class=\"lst-kix_b-1 start\">\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>\n", {});
    row("counters before headings", "<style>h2:before{content:counter(h)}</style><h2>a</h2>", "<h2>a</h2>\n", {QStringLiteral("attribute-dropped:1")});
}

void TestHtmlKinds::words()
{
    check();
}

void TestHtmlKinds::tables_data()
{
    const Row row = rows();
    row("that are none", "<table role=presentation><tr><td><table role=none><tr><td><p>a<td>b</table><tr><td><table><tr><td>c</table></table>",
        "<p>a</p>\n<p>b</p>\n<table>\n<tbody>\n<tr>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n", {});
    row("columns in which nothing begins", "<table><tr><th colspan=3>a<tr><td>b<td colspan=2>c</table>",
        "<table>\n<thead>\n<tr>\n<th colspan=\"2\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n", {});
    row("to the end of its part", "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>",
        "<table>\n<tbody>\n<tr>\n<td rowspan=\"3\">a</td>\n<td>b</td>\n</tr>\n<tr>\n<td>c</td>\n</tr>\n<tr>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n", {});
}

void TestHtmlKinds::tables()
{
    check();
}

/// HTML in Markdown has its own rules: what a page's programs write means nothing there.
void TestHtmlKinds::markdownIsLeftAlone()
{
    const Reading page = reading(markdownReader(), "<div class='admonition tip'>\n\n*x*\n\n</div>\n\n<span style='display:block'>a</span>*b*\n");
    QCOMPARE(page.html(), QByteArray("<div class=\"admonition tip\">\n<p><em>x</em></p>\n</div>\n<p>a<em>b</em></p>\n"));
}

void TestHtmlKinds::addressesInStyles_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *html, const char *expected) { QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(expected); };
    row("<p style=\"background:url(a.png)\">", "<p style=\"background:url('x/a.png')\">");
    row("<p style='background: URL( \"a.png\" ) no-repeat; color:red'>", "<p style=\"background: url('x/a.png') no-repeat; color:red\">");
    row("<p style=\"background:url(&quot;a.png&quot;),url(b.png)\">", "<p style=\"background:url('x/a.png'),url('x/b.png')\">");
    row("<p style=\"color:red\" title=\"url(a)\">", "<p style=\"color:red\" title=\"url(a)\">");
    row("<image xlink:href='a.png'>", "<image xlink:href=\"x/a.png\">");
    row("<link imagesrcset='a.png 1x, b.png 2x'>", "<link imagesrcset=\"x/a.png 1x, x/b.png 2x\">");
}

/// HTML that is kept as it is written has its addresses led wherever they stand.
void TestHtmlKinds::addressesInStyles()
{
    QFETCH(QString, html);
    QTEST(withAddresses(html, [](const QString &address, AddressUse, int) { return QStringLiteral("x/") + address; }), "expected");
}

QTEST_GUILESS_MAIN(TestHtmlKinds)
#include "tst_htmlkinds.moc"
