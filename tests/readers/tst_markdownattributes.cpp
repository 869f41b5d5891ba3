// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthtml.h"
#include "reading.h"

#include <QTest>

using namespace quayside;

/// Attributes, captions and references of MkDocs, Quarto and pandoc.
class TestMarkdownAttributes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributes_data();
    void attributes();
    void cells_data();
    void cells();
    void references_data();
    void references();
    void quarto_data();
    void quarto();
    void works_data();
    void works();
    void widthsOfColumns();
    void hostileReferences();
    void othersAreHinted_data();
    void othersAreHinted();
};

void TestMarkdownAttributes::attributes_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const QString automatic = QStringLiteral("auto"), mkdocs = QStringLiteral("mkdocs"), quarto = QStringLiteral("quarto"), github = QStringLiteral("github");
    QTest::addRow("of a paragraph") << automatic << QByteArray("One\ntwo\n{: .c #i }\n\nthree {: .d }\n")
                                    << QByteArray("<p id=\"i\" class=\"c\">One\ntwo</p>\n<p>three {: .d }</p>\n");
    QTest::addRow("without a colon") << mkdocs << QByteArray("One\n{ .c }\n") << QByteArray("<p class=\"c\">One</p>\n");
    QTest::addRow("without a colon elsewhere") << automatic << QByteArray("One\n{ .c }\n\nTwo\n{c}\n\nThree\n{a=b}\n")
                                               << QByteArray("<p class=\"c\">One</p>\n<p>Two\n{c}</p>\n<p>Three\n{a=b}</p>\n");
    QTest::addRow("of an address") << quarto << QByteArray("<https://x.org>{.uri}\n")
                                   << QByteArray("<p><a href=\"https://x.org\" class=\"uri\">https://x.org</a></p>\n");
    QTest::addRow("keys") << mkdocs << QByteArray("++ctrl+page-up++ ++a++ ++B c++ a++b++\n")
                          << QByteArray("<p><kbd>Ctrl</kbd>+<kbd>Page up</kbd> <kbd>A</kbd> <ins>B c</ins> a++b++</p>\n");
    QTest::addRow("keys elsewhere") << automatic << QByteArray("++ctrl+c++ ++a++\n") << QByteArray("<p><kbd>Ctrl</kbd>+<kbd>C</kbd> <ins>a</ins></p>\n");
    QTest::addRow("captions")
        << mkdocs << QByteArray("![A](a.png)\n/// caption\nThe *words*\n///\n\n| a |\n|---|\n/// table-caption\nT\n///\n\n/// tip | Name\nx\n///\n\n/// x\n")
        << "<figure>\n<img src=\"a.png\" alt=\"A\" />\n<figcaption>The <em>words</em></figcaption>\n</figure>\n<table>\n<caption>T</caption>\n<thead>\n"
           "<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n"
               + alert("tip", "Name", "<p>x</p>\n") + "<p>/// x</p>\n";
    QTest::addRow("behind code") << automatic << QByteArray("```\na\n```\n{: .c }\n") << QByteArray("<pre class=\"c\"><code>a\n</code></pre>\n");
    QTest::addRow("behind a table")
        << automatic << QByteArray("| a |\n|---|\n| b |\n{: .c }\n\nx\n")
        << QByteArray("<table class=\"c\">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"
                      "<p>x</p>\n");
    QTest::addRow("of an item") << automatic << QByteArray("- a\n{: .c }\n- b\n") << QByteArray("<ul>\n<li class=\"c\">a</li>\n<li>b</li>\n</ul>\n");
    QTest::addRow("alone") << automatic << QByteArray("{: .c }\n") << QByteArray("<p>{: .c }</p>\n");
    QTest::addRow("of words")
        << automatic << QByteArray("**b**{.red} *i*{: #x .y } `c`{.py} ~~d~~{.z} ==m=={.w} [l](u){.v}\n")
        << QByteArray("<p><strong class=\"red\">b</strong> <em id=\"x\" class=\"y\">i</em> <code class=\"py\">c</code> <del class=\"z\">d</del> <mark "
                      "class=\"w\">m</mark> <a href=\"u\" class=\"v\">l</a></p>\n");
    QTest::addRow("no attributes") << automatic << QByteArray("a*{.b} x{.c} **b**{c} `d`{e}\n")
                                   << QByteArray("<p>a*{.b} x{.c} <strong>b</strong>{c} <code>d</code>{e}</p>\n");
    QTest::addRow("on GitHub") << github << QByteArray("**b**{.red} `c`{.py} [x]{.y}\n\nz\n{: .c }\n")
                               << QByteArray("<p><strong>b</strong>{.red} <code>c</code>{.py} [x]{.y}</p>\n<p>z\n{: .c }</p>\n");
    QTest::addRow("spans") << quarto << QByteArray("[a *b*]{.mark} [c]{.underline} [d]{.smallcaps} [e]{#i .k lang=fr} [[f]{.ul} g]{.kbd}\n")
                           << QByteArray(
                                  "<p><mark>a <em>b</em></mark> <u>c</u> <span class=\"smallcaps\">d</span> <span id=\"i\" class=\"k\" lang=\"fr\">e</span> "
                                  "<kbd><u>f</u> g</kbd></p>\n");
    QTest::addRow("no spans") << automatic << QByteArray("[a]{b} *[c*]{.d} [e](f){.g} \\[h]{.i}\n")
                              << QByteArray("<p>[a]{b} <em>[c</em>]{.d} <a href=\"f\" class=\"g\">e</a> [h]{.i}</p>\n");
    QTest::addRow("a box without a name") << mkdocs << QByteArray("!!! tip \"\"\n    a\n\n    b\n")
                                          << QByteArray("<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n");
    QTest::addRow("Markdown in HTML")
        << mkdocs
        << QByteArray("<figure markdown=\"span\">\n    ![A](a.png)\n    <figcaption>B</figcaption>\n</figure>\n\n<div class=\"c\" markdown>\n"
                      "- *a*\n\n<div>\n*b*\n</div>\n</div>\nafter\n")
        << QByteArray("<figure>\n<img src=\"a.png\" alt=\"A\" />\n<figcaption>B</figcaption>\n</figure>\n<div class=\"c\">\n<ul>\n<li><em>a</em></li>\n"
                      "</ul>\n<p>*b*</p>\n</div>\n<p>after</p>\n");
    QTest::addRow("Markdown in HTML elsewhere") << github << QByteArray("<div markdown>\n*a*\n</div>\n") << QByteArray("<p>*a*</p>\n");
    QTest::addRow("icons") << mkdocs << QByteArray(":material-check:{ .lg } a :fontawesome-brands-x: `:material-check:` :simple:\n")
                           << QByteArray("<p> a  <code>:material-check:</code> :simple:</p>\n");
    QTest::addRow("shortcodes")
        << quarto << QByteArray("{{< kbd Ctrl-C >}} {{< video https://example.org/a.mp4 >}} {{< meta title >}}\n")
        << QByteArray("<p><kbd>Ctrl-C</kbd> <a href=\"https://example.org/a.mp4\">https://example.org/a.mp4</a> {{&lt; meta title &gt;}}</p>\n");
    QTest::addRow("tabs") << mkdocs << QByteArray("=== \"One\"\n\n    a\n\n=== \"Two\"\n\n    b\n")
                          << QByteArray("<p><strong>One</strong></p>\n<p>a</p>\n<p><strong>Two</strong></p>\n<p>b</p>\n");
    QTest::addRow("a table without a head") << automatic << QByteArray("| | |\n|---|--:|\n| a | b |\n")
                                            << QByteArray("<table>\n<tbody>\n<tr>\n<td>a</td>\n<td align=\"right\">b</td>\n</tr>\n</tbody>\n</table>\n");
}

void TestMarkdownAttributes::attributes()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("dialect"), dialect}}).html(), html);
}

void TestMarkdownAttributes::cells_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("warnings");
    const QByteArray shown = "<pre><code class=\"language-{python}\">x = 1\n</code></pre>\n";
    QTest::addRow("options") << QByteArray("```{python}\n#| warning: false\n#| eval: true\nx = 1\n```\n") << shown << QStringList();
    QTest::addRow("hidden") << QByteArray("a\n\n```{python}\n#| echo: false\nx = 1\n```\n\nb\n") << QByteArray("<p>a</p>\n<p>b</p>\n")
                            << QStringList{QStringLiteral("plugin-not-run:3")};
    QTest::addRow("figure") << QByteArray("```{python}\n#| label: fig-a\n#| fig-cap: \"A *plot*\"\nx = 1\n```\n\nSee @fig-a.\n")
                            << "<figure id=\"fig-a\">\n" + shown
                                   + "<figcaption>Figure\u00a01: A *plot*</figcaption>\n</figure>\n<p>See <a href=\"#fig-a\">Figure\u00a01</a>.</p>\n"
                            << QStringList{QStringLiteral("plugin-not-run:1")};
    QTest::addRow("hidden figure") << QByteArray("```{r}\n#| echo: false\n#| label: fig-a\n#| fig-cap: A plot\nx\n```\n\n@fig-a\n")
                                   << QByteArray("<p id=\"fig-a\">Figure\u00a01: A plot</p>\n<p><a href=\"#fig-a\">Figure\u00a01</a></p>\n")
                                   << QStringList{QStringLiteral("plugin-not-run:1")};
    QTest::addRow("listing") << QByteArray("```{python}\n#| lst-label: lst-a\n#| lst-cap: Code\n#| filename: \"a.py\"\nx = 1\n```\n")
                             << "<p><strong>a.py</strong></p>\n<figure id=\"lst-a\">\n" + shown + "<figcaption>Listing\u00a01: Code</figcaption>\n</figure>\n"
                             << QStringList();
    QTest::addRow("code that is not run") << QByteArray("```python\n#| echo: false\nx\n```\n")
                                          << QByteArray("<pre><code class=\"language-python\">#| echo: false\nx\n</code></pre>\n") << QStringList();
}

void TestMarkdownAttributes::cells()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown);
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, warnings);
}

void TestMarkdownAttributes::references_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addRow("figures")
        << QByteArray("![A cat](a.png){#fig-cat}\n\n![B](b.png){#fig-b width=50%}\n\n@fig-b, [@fig-cat], [-@fig-b], [Pic. @fig-b], @fig-none, x@fig-b\n")
        << QByteArray(
               "<figure id=\"fig-cat\">\n<img src=\"a.png\" alt=\"A cat\" />\n<figcaption>Figure\u00a01: A cat</figcaption>\n</figure>\n"
               "<figure id=\"fig-b\">\n<img src=\"b.png\" alt=\"B\" width=\"50%\" />\n<figcaption>Figure\u00a02: B</figcaption>\n</figure>\n"
               "<p><a href=\"#fig-b\">Figure\u00a02</a>, <a href=\"#fig-cat\">Figure\u00a01</a>, <a href=\"#fig-b\">2</a>, <a href=\"#fig-b\">Pic. 2</a>, "
               "@fig-none, x@fig-b</p>\n");
    QTest::addRow("a division")
        << QByteArray("::: {#fig-x}\n\n![](a.png)\n\nThe caption\n:::\n\n@fig-x\n")
        << QByteArray("<figure id=\"fig-x\">\n<img src=\"a.png\" alt=\"\" />\n<figcaption>Figure\u00a01: The caption</figcaption>\n</figure>\n<p><a "
                      "href=\"#fig-x\">Figure\u00a01</a></p>\n");
    QTest::addRow("table") << QByteArray("| a |\n|---|\n| b |\n\n: Its *caption* {#tbl-t}\n\n@tbl-t\n")
                           << QByteArray("<table id=\"tbl-t\">\n<caption>Table\u00a01: Its "
                                         "<em>caption</em></caption>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n"
                                         "</tr>\n</tbody>\n</table>\n<p><a href=\"#tbl-t\">Table\u00a01</a></p>\n");
    QTest::addRow("section") << QByteArray("# The *one* {#sec-one}\n\nSee @sec-one.\n")
                             << QByteArray("<h1 id=\"sec-one\">The <em>one</em></h1>\n<p>See <a href=\"#sec-one\">The one</a>.</p>\n");
    const QByteArray parts = "<figure id=\"fig-a\">\n<img src=\"a.png\" alt=\"A\" />\n<figcaption>(a) A</figcaption>\n</figure>\n"
                             "<figure id=\"fig-b\">\n<img src=\"b.png\" alt=\"\" />\n<figcaption>(b)</figcaption>\n</figure>\n";
    const QByteArray both = "<figure id=\"fig-x\">\n" + parts + "<figcaption>Figure\u00a01: Both</figcaption>\n</figure>\n";
    const QByteArray called = "<p><a href=\"#fig-x\">Figure\u00a01</a>, <a href=\"#fig-a\">Figure\u00a01a</a>, <a href=\"#fig-b\">1b</a></p>\n";
    QTest::addRow("parts of a figure") << QByteArray("::: {#fig-x}\n![A](a.png){#fig-a}\n\n![](b.png){#fig-b}\n\nBoth\n:::\n\n@fig-x, @fig-a, [-@fig-b]\n")
                                       << both + called;
    QTest::addRow("parts in one paragraph") << QByteArray("::: {#fig-x}\n![A](a.png){#fig-a}\n![](b.png){#fig-b}\n\nBoth\n:::\n") << both;
    QTest::addRow("parts without a caption of both") << QByteArray("::: {#fig-x}\n![A](a.png){#fig-a}\n\n![](b.png){#fig-b}\n:::\n")
                                                     << "<figure id=\"fig-x\">\n" + parts + "<figcaption>Figure\u00a01</figcaption>\n</figure>\n";
    const QByteArray table = "<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n";
    QTest::addRow("parts of a table")
        << QByteArray("::: {#tbl-x}\n| a |\n|---|\n\n: One {#tbl-a}\n\n| a |\n|---|\n\n: Two {#tbl-b}\n\nBoth\n:::\n\n@tbl-b\n")
        << "<figure id=\"tbl-x\">\n<table id=\"tbl-a\">\n<caption>(a) One</caption>\n" + table + "</table>\n<table id=\"tbl-b\">\n<caption>(b) Two</caption>\n"
               + table + "</table>\n<figcaption>Table\u00a01: Both</figcaption>\n</figure>\n<p><a href=\"#tbl-b\">Table\u00a01b</a></p>\n";
    QTest::addRow("a division around a table") << QByteArray("::: {#tbl-x}\n| a |\n|---|\n\nWords\n:::\n")
                                               << "<table id=\"tbl-x\">\n<caption>Table\u00a01: Words</caption>\n" + table + "</table>\n";
    QTest::addRow("several in brackets") << QByteArray("![A](a.png){#fig-a}\n\n# S {#sec-s}\n\n[@fig-a; @sec-s], [see @fig-a, left] [@fig-a; @none]\n")
                                         << QByteArray(
                                                "<figure id=\"fig-a\">\n<img src=\"a.png\" alt=\"A\" />\n<figcaption>Figure\u00a01: A</figcaption>\n</figure>\n"
                                                "<h1 id=\"sec-s\">S</h1>\n<p><a href=\"#fig-a\">Figure\u00a01</a>, <a href=\"#sec-s\">S</a>, "
                                                "<a href=\"#fig-a\">see 1</a>, left [@fig-a; @none]</p>\n");
    QTest::addRow("escaped") << QByteArray("# S {#sec-s}\n\n\\@sec-s \\[@sec-s] `@sec-s`\n")
                             << QByteArray("<h1 id=\"sec-s\">S</h1>\n<p>@sec-s [<a href=\"#sec-s\">S</a>] <code>@sec-s</code></p>\n");
    QTest::addRow("no target") << QByteArray("me@fig-x.org, @fig-x {#\n") << QByteArray("<p><a href=\"mailto:me@fig-x.org\">me@fig-x.org</a>, @fig-x {#</p>\n");
}

void TestMarkdownAttributes::references()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    const Reading result = reading(markdownReader(), markdown);
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, QStringList());
}

/// What only Quarto's own files mean.
void TestMarkdownAttributes::quarto_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("warnings");
    const auto figure = [](const char *image, const char *caption) {
        return QByteArray("<figure>\n<img src=\"a.png\" ") + image + " />\n<figcaption>" + caption + "</figcaption>\n</figure>\n";
    };
    const QStringList none;
    QTest::addRow("an image alone") << QByteArray("![A *b*](a.png)\n") << figure("alt=\"A b\"", "A <em>b</em>") << none;
    QTest::addRow("an image among words") << QByteArray("x ![A](a.png)\n") << QByteArray("<p>x <img src=\"a.png\" alt=\"A\" /></p>\n") << none;
    QTest::addRow("what is seen") << QByteArray("![A](a.png){fig-alt=\"B c\"}\n") << figure("alt=\"B c\"", "A") << none;
    QTest::addRow("a caption") << QByteArray("![B](a.png){fig-cap=\"A\"}\n") << figure("alt=\"B\"", "A") << none;
    QTest::addRow("a caption above") << QByteArray(": A\n\n| a |\n|---|\n")
                                     << QByteArray("<table>\n<caption>A</caption>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n") << none;
    QTest::addRow("a reference to nothing") << QByteArray("a\n\n@fig-none and [@tbl-none]\n")
                                            << QByteArray(
                                                   "<p>a</p>\n<p>@fig-none and <span class=\"citation\" data-cites=\"tbl-none\">[@tbl-none]</span></p>\n")
                                            << QStringList{QStringLiteral("link-target-missing:3"), QStringLiteral("link-target-missing:3")};
    QTest::addRow("columns") << QByteArray("::: {layout-ncol=2}\nx\n:::\n") << QByteArray("<div>\n<p>x</p>\n</div>\n")
                             << QStringList{QStringLiteral("attribute-dropped:1")};
}

void TestMarkdownAttributes::quarto()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown, {{QStringLiteral("dialect"), QStringLiteral("quarto")}});
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, warnings);
}

void TestMarkdownAttributes::works_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("works"); // key, words before, words behind
    QTest::addColumn<QStringList>("warnings");
    const QByteArray front = "---\nbibliography: a.bib\n---\n";
    const QStringList told{QStringLiteral("part-dropped:0")};
    QTest::addRow("one") << front + "A [@knuth84].\n" << QStringLiteral("knuth84||") << told;
    QTest::addRow("page") << front + "A [see @knuth84, p. 3].\n" << QStringLiteral("knuth84|see|p. 3") << told;
    QTest::addRow("several") << front + "A [@a_b:c.1; cf. -@{d e}, *f*]. [@g; also @h [1]]\n" << QString() << QStringList();
    QTest::addRow("two") << front + "A [@a_b:c.1; cf. -@{d/e}, chap. 2]\n" << QStringLiteral("a_b:c.1||;d/e|cf.|chap. 2") << told;
    QTest::addRow("letters") << front + "[@m\u00fcller2020]\n" << QStringLiteral("m\u00fcller2020||") << told;
    QTest::addRow("mail") << front + "[me@example.org] [a b@c.d]\n" << QString() << QStringList();
    QTest::addRow("links") << front + "[@a](u) [@b][c]\n\n[c]: d\n" << QString() << QStringList();
    QTest::addRow("escaped") << front + "\\[@a] [\\@b] `[@c]`\n" << QString() << QStringList();
    QTest::addRow("in a sentence") << front + "As @knuth84 says.\n" << QString() << QStringList();
    QTest::addRow("without works") << QByteArray("A [@knuth84].\n") << QString() << QStringList();
}

void TestMarkdownAttributes::works()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, works);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown);
    QVERIFY(result.document);
    QStringList found;
    walkInlines(*result.document, [&](const Inline &node) {
        const auto *citation = node.value.as<Citation>();
        for (const CitedWork &work : citation ? citation->works : std::vector<CitedWork>())
            found.append(work.key + u'|' + plainText(work.prefix) + u'|' + plainText(work.locator));
    });
    QCOMPARE(found.join(u';'), works);
    QCOMPARE(result.warnings, warnings);
}

void TestMarkdownAttributes::widthsOfColumns()
{
    const auto widths = [](const QByteArray &markdown) {
        QString found;
        const Reading result = reading(markdownReader(), markdown);
        walkBlocks(result.document->blocks, [&](const Block &block) {
            const auto *table = block.value.as<Table>();
            for (const double width : table ? table->widths : std::vector<double>())
                found += QString::number(width) + u' ';
        });
        return found.trimmed();
    };
    const QByteArray table = "| a | b |\n|---|---|\n| c | d |\n";
    QCOMPARE(widths(table + "\n: Words {tbl-colwidths=\"[40,60]\"}\n"), QStringLiteral("40 60"));
    QCOMPARE(widths(table + "\n: {#tbl-x tbl-colwidths=\"[25, 25]\"}\n"), QStringLiteral("25 25"));
    QCOMPARE(widths(table + "\n: Words {tbl-colwidths=\"[100,300,5]\"}\n"), QStringLiteral("25 75"));
    QCOMPARE(widths("::: {tbl-colwidths=\"[30,70]\"}\n" + table + ":::\n"), QStringLiteral("30 70"));
    QCOMPARE(widths(table + "\n: Words {tbl-colwidths=\"auto\"}\n"), QString());
}

void TestMarkdownAttributes::hostileReferences()
{
    const auto many = [](const char *text, qsizetype count) { return QByteArray(text).repeated(count); };
    const QByteArray front = "---\nbibliography: a\n---\n";
    for (const QByteArray &text :
         {many("[@a;", 50'000), many("[@a] ", 50'000), '[' + many("@", 200'000) + ']', '[' + many("a@b;", 100'000) + ']', many("\\[@", 100'000),
          many("{++", 100'000), many("{~~a~>", 50'000), many("{>>a<<}", 20'000), many("{++a{--b", 50'000) + many("--}++}", 50'000),
          many("::: {#fig-x}\n", 20'000), many("::: {#fig-x}\n\n", 50) + "![](a.png){#fig-b}\n\n" + many("\nx\n:::\n", 50)}) {
        const Reading result = reading(markdownReader(), front + text + '\n');
        QVERIFY(result.document || result.document.error().code == ErrorCode::SourceTooComplex);
    }
}

void TestMarkdownAttributes::othersAreHinted_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addRow("of blocks") << QByteArray("a\n\nb\n{: .c }\n\nd\n{: .e }\n");
    QTest::addRow("of words") << QByteArray("a\n\n**b**{.c} `d`{.e}\n");
    QTest::addRow("spans") << QByteArray("a\n\n[b]{.c} [d]{.e}\n");
    QTest::addRow("cells") << QByteArray("a\n\n```{r}\n#| echo: false\nx\n```\n");
    QTest::addRow("captions") << QByteArray("| a |\n|---|\n\n: Caption {#tbl-x}\n");
    QTest::addRow("changes") << QByteArray("a\n\n{--b--} {--c--}\n");
}

void TestMarkdownAttributes::othersAreHinted()
{
    QFETCH(QByteArray, markdown);
    const QStringList warnings = reading(markdownReader(), markdown, {{QStringLiteral("dialect"), QStringLiteral("github")}}).warnings;
    QVERIFY2(warnings.size() == 1 && warnings.front().startsWith(QLatin1StringView("dialect-hint:")), qPrintable(warnings.join(u' ')));
}

QTEST_GUILESS_MAIN(TestMarkdownAttributes)
#include "tst_markdownattributes.moc"
