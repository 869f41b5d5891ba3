// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthtml.h"
#include "reading.h"

#include <QJsonArray>
#include <QTest>

using namespace quayside;

class TestMarkdownDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alerts();
    void dialects_data();
    void dialects();
    void dialectsAreHintedOnce_data();
    void dialectsAreHintedOnce();
    void dialectsLeaveCodeAndEscapesAlone();
    void languagesOfCode_data();
    void languagesOfCode();
    void inlineNotesAreNamed();
    void containersKeepLines();
    void contents();
    void formulas_data();
    void formulas();
    void tasksWithoutWords();
    void pageBreak();
};

void TestMarkdownDialects::alerts()
{
    const QByteArray markdown = "> [!warning]\n> Mind *this*.\n\n> [!NOTE] not alone\n";
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("dialect"), QStringLiteral("github")}}).html(),
             QByteArray("<div class=\"markdown-alert markdown-alert-warning\" role=\"note\">\n<p "
                        "class=\"markdown-alert-title\">Warning</p>\n<p>Mind <em>this</em>.</p>\n</div>\n"
                        "<blockquote>\n<p>[!NOTE] not alone</p>\n</blockquote>\n"));
    QCOMPARE(reading(markdownReader(), "> [!TIP]\n", {{QStringLiteral("alerts"), false}}).html(), QByteArray("<blockquote>\n<p>[!TIP]</p>\n</blockquote>\n"));
}

void TestMarkdownDialects::dialects_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const QString automatic = QStringLiteral("auto"), github = QStringLiteral("github"), obsidian = QStringLiteral("obsidian"),
                  mkdocs = QStringLiteral("mkdocs"), docusaurus = QStringLiteral("docusaurus"), quarto = QStringLiteral("quarto"),
                  plain = QStringLiteral("plain");
    QTest::addRow("callout") << obsidian << QByteArray("> [!bug] My *title*\n> body\n") << alert("caution", "My <em>title</em>", "<p>body</p>\n");
    QTest::addRow("folded callout") << automatic << QByteArray("> [!tip]- T\n>\n> - a\n") << folded("tip", "T", "<ul>\n<li>a</li>\n</ul>\n");
    QTest::addRow("callout that folds") << automatic << QByteArray("> [!tip]+ T\n> a\n")
                                        << folded("tip", "T", "<p>a</p>\n").replace("<details ", "<details open=\"\" ");
    QTest::addRow("callout without a title") << automatic << QByteArray("> [!bug]\n> b\n") << alert("caution", "Bug", "<p>b</p>\n");
    QTest::addRow("any word") << obsidian << QByteArray("> [!recipe]\n> b\n") << alert("note", "Recipe", "<p>b</p>\n");
    QTest::addRow("unknown word") << automatic << QByteArray("> [!recipe]\n> b\n") << QByteArray("<blockquote>\n<p>[!recipe]\nb</p>\n</blockquote>\n");
    QTest::addRow("callout elsewhere") << github << QByteArray("> [!bug]\n> b\n") << QByteArray("<blockquote>\n<p>[!bug]\nb</p>\n</blockquote>\n");
    QTest::addRow("alert in plain") << plain << QByteArray("> [!NOTE]\n> b\n") << QByteArray("<blockquote>\n<p>[!NOTE]\nb</p>\n</blockquote>\n");
    QTest::addRow("container") << docusaurus << QByteArray(":::note\n\nbody\n\n:::\n\nafter\n") << alert("note", "Note", "<p>body</p>\n") + "<p>after</p>\n";
    QTest::addRow("container with a title") << automatic << QByteArray("x\n:::tip[My *T*]\nbody\n:::\nafter\n")
                                            << "<p>x</p>\n" + alert("tip", "My <em>T</em>", "<p>body</p>\n") + "<p>after</p>\n";
    QTest::addRow("containers within") << automatic << QByteArray("::::info\n:::danger X\na\n:::\nb\n::::\n")
                                       << alert("note", "Info", alert("caution", "X", "<p>a</p>\n") + "<p>b</p>\n");
    QTest::addRow("in an item") << automatic << QByteArray("- a\n\n  :::note\n  b\n  :::\n- c\n")
                                << "<ul>\n<li>\n<p>a</p>\n" + alert("note", "Note", "<p>b</p>\n") + "</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n";
    QTest::addRow("callout of Quarto") << quarto << QByteArray("::: {.callout-warning}\n## Mind\n\nbody\n:::\n") << alert("warning", "Mind", "<p>body</p>\n");
    QTest::addRow("division") << quarto << QByteArray("::: {.wide #w}\nbody\n:::\n") << QByteArray("<div id=\"w\" class=\"wide\">\n<p>body</p>\n</div>\n");
    QTest::addRow("never closed") << automatic << QByteArray(":::note\nbody\n") << QByteArray("<p>:::note\nbody</p>\n");
    QTest::addRow("admonition") << mkdocs << QByteArray("!!! warning \"T **b**\"\n    one\n\n    two\n\n        code\n\nafter\n")
                                << alert("warning", "T <strong>b</strong>", "<p>one</p>\n<p>two</p>\n<pre><code>code\n</code></pre>\n") + "<p>after</p>\n";
    QTest::addRow("folded admonition") << automatic << QByteArray("??? note\n    one\n\n    !!! tip\n        two\n")
                                       << folded("note", "Note", "<p>one</p>\n" + alert("tip", "Tip", "<p>two</p>\n"));
    QTest::addRow("folded callout of Quarto") << quarto << QByteArray("::: {.callout-tip collapse=\"true\"}\nbody\n:::\n")
                                              << folded("tip", "Tip", "<p>body</p>\n");
    QTest::addRow("one behind the other") << automatic << QByteArray("!!! note\n    one\n\n??? tip\n    two\n\n:::info\nthree\n:::\n:::danger\nfour\n:::\n")
                                          << alert("note", "Note", "<p>one</p>\n") + folded("tip", "Tip", "<p>two</p>\n")
                                                 + alert("note", "Info", "<p>three</p>\n") + alert("caution", "Danger", "<p>four</p>\n");
    QTest::addRow("a first line above") << automatic << QByteArray("# T\n\n:::note\na\n:::\n") << "<h1 id=\"t\">T</h1>\n" + alert("note", "Note", "<p>a</p>\n");
    QTest::addRow("exclamation") << automatic << QByteArray("!!! really\nnot indented\n") << QByteArray("<p>!!! really\nnot indented</p>\n");
    QTest::addRow("hint of GitBook") << automatic << QByteArray("{% hint style=\"danger\" %}\nbody\n{% endhint %}\n")
                                     << alert("caution", "Danger", "<p>body</p>\n");
    QTest::addRow("link of a wiki") << obsidian << QByteArray("[[My Page#Some head|words]] and [[Other]] and [[#Here you]]\n")
                                    << QByteArray("<p><a href=\"My%20Page.md#some-head\">words</a> and <a href=\"Other.md\">Other</a> and <a "
                                                  "href=\"#here-you\">Here you</a></p>\n");
    QTest::addRow("embedded image") << automatic << QByteArray("![[dir/a b.png|100x50]]\n")
                                    << QByteArray(
                                           "<p><img src=\"dir/a%20b.png\" alt=\"a b.png\" width=\"100\" height=\"50\" class=\"internal-embed\" /></p>\n");
    QTest::addRow("links in brackets") << automatic << QByteArray("[[1]](u) and [[2]] and [[x]][r]\n\n[r]: v\n")
                                       << QByteArray("<p><a href=\"u\">[1]</a> and [[2]] and <a href=\"v\">[x]</a></p>\n");
    QTest::addRow("heading id") << docusaurus << QByteArray("# T {#my-id}\n\n# my id\n")
                                << QByteArray("<h1 id=\"my-id\">T</h1>\n<h1 id=\"my-id-1\">my id</h1>\n");
    QTest::addRow("heading attributes") << automatic << QByteArray("T\n= {: #k .c }\n\n## U {: #k .c }\n")
                                        << QByteArray("<p>T\n= {: #k .c }</p>\n<h2 id=\"k\" class=\"c\">U</h2>\n");
    QTest::addRow("heading in braces") << automatic << QByteArray("# A {b}\n") << QByteArray("<h1 id=\"a-b\">A {b}</h1>\n");
    QTest::addRow("image attributes")
        << automatic << QByteArray("![a](b.png){width=50% .c} ![a](b.png){: height=\"1in\"}\n")
        << QByteArray("<p><img src=\"b.png\" alt=\"a\" width=\"50%\" class=\"c\" /> <img src=\"b.png\" alt=\"a\" height=\"96\" /></p>\n");
    QTest::addRow("image sizes") << automatic << QByteArray("![a](b.png =100x50) ![a|90](b.png) ![a](b.png \"t\" =80x)\n")
                                 << QByteArray(
                                        "<p><img src=\"b.png\" alt=\"a\" width=\"100\" height=\"50\" /> <img src=\"b.png\" alt=\"a\" width=\"90\" /> <img "
                                        "src=\"b.png\" alt=\"a\" title=\"t\" width=\"80\" /></p>\n");
    QTest::addRow("emoji") << github << QByteArray("# :rocket: Up\n\n:+1: a:smile: :no_such: 10:30:15\n")
                           << QByteArray("<h1 id=\"rocket-up\">🚀 Up</h1>\n<p>👍 a:smile: :no_such: 10:30:15</p>\n");
    QTest::addRow("emoji beside letters of their kind")
        << github << QByteArray("# 🚀 *:rocket:* ⚙️ :gear:\n") << QByteArray("<h1 id=\"-rocket-\uFE0F-gear\">🚀 <em>🚀</em> ⚙️ ⚙️</h1>\n");
    QTest::addRow("marks") << automatic << QByteArray("==a *b*== a==b==c ++i++ x^2^ 2^10 and 2^20 H~2~O\n")
                           << QByteArray("<p><mark>a <em>b</em></mark> a==b==c <ins>i</ins> x<sup>2</sup> 2^10 and 2^20 H<del>2</del>O</p>\n");
    QTest::addRow("subscript") << quarto << QByteArray("H~2~O ~~gone~~\n") << QByteArray("<p>H<sub>2</sub>O <del>gone</del></p>\n");
    QTest::addRow("comment") << obsidian << QByteArray("a %%hidden%%b\n") << QByteArray("<p>a b</p>\n");
    QTest::addRow("id of a block") << obsidian << QByteArray("Words ^my-id\n\n- item ^i1\n") << QByteArray("<p>Words</p>\n<ul>\n<li>item</li>\n</ul>\n");
    QTest::addRow("no id of a block") << automatic << QByteArray("Words ^my-id\n") << QByteArray("<p>Words ^my-id</p>\n");
    QTest::addRow("page break") << quarto << QByteArray("a\n\n{{< pagebreak >}}\n\nb\n")
                                << QByteArray("<p>a</p>\n<div style=\"break-after: page\"></div>\n<p>b</p>\n");
    QTest::addRow("definitions") << automatic << QByteArray("Term\n: One *a*\n  more\n: Two\n\nOther\nwords\n\n: Three\n\nNext\n: Four\n")
                                 << QByteArray("<dl>\n<dt>Term</dt>\n<dd>One <em>a</em>\nmore</dd>\n<dd>Two</dd>\n</dl>\n<p>Other\nwords</p>\n<p>: Three</p>\n"
                                               "<dl>\n<dt>Next</dt>\n<dd>Four</dd>\n</dl>\n");
    QTest::addRow("definitions apart") << mkdocs << QByteArray("Term\n\n:   One\n\n:   Two\n")
                                       << QByteArray("<dl>\n<dt>Term</dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>\n");
    QTest::addRow("definitions of blocks")
        << mkdocs << QByteArray("Term\n:   One\n\n    two\n\n    ```py\n    a\n    ```\n:   - b\n\n        c\n\nOther\n:   d\n\nafter\n")
        << QByteArray("<dl>\n<dt>Term</dt>\n<dd>\n<p>One</p>\n<p>two</p>\n<pre><code class=\"language-py\">a\n</code></pre>\n"
                      "</dd>\n<dd>\n<ul>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n</dd>\n<dt>Other</dt>\n<dd>d</dd>\n</dl>\n"
                      "<p>after</p>\n");
    QTest::addRow("definitions of nothing") << automatic << QByteArray("# H\n: a\n\n    b\n")
                                            << QByteArray("<h1 id=\"h\">H</h1>\n<p>: a</p>\n<pre><code>b\n</code></pre>\n");
    QTest::addRow("definitions elsewhere") << github << QByteArray("T\n: a\n\n    b\n") << QByteArray("<p>T\n: a</p>\n<pre><code>b\n</code></pre>\n");
    QTest::addRow("abbreviations") << automatic << QByteArray("HTML, XHTML and *HTML*\n\n*[HTML]: Hyper Text\n")
                                   << QByteArray("<p><abbr title=\"Hyper Text\">HTML</abbr>, XHTML and <em><abbr title=\"Hyper Text\">HTML</abbr></em></p>\n");
    const QByteArray note =
        "<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-note-1\">\n<p>A <em>note</em> [here](x). <a href=\"#fnref-note-1\" "
        "class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">\u21a9</a></p>\n</li>\n</ol>\n</section>\n";
    QTest::addRow("note where it is called") << automatic << QByteArray("Words^[A *note* \\[here\\](x).] go `^[on it]`.\n")
                                             << "<p>Words<sup class=\"footnote-ref\"><a href=\"#fn-note-1\" id=\"fnref-note-1\" "
                                                "data-footnote-ref>1</a></sup> go <code>^[on it]</code>.</p>\n"
                                                    + note;
    QTest::addRow("no notes on GitHub") << github << QByteArray("Words^[A note.]\n") << QByteArray("<p>Words^[A note.]</p>\n");
    QTest::addRow("a raised link is none") << automatic << QByteArray("Words^[1 a](u)^[one]\n") << QByteArray("<p>Words^<a href=\"u\">1 a</a>^[one]</p>\n");
    QTest::addRow("languages in braces") << automatic << QByteArray("```{python}\na\n```\n\n``` { .rust .wide }\nb\n```\n")
                                         << QByteArray(
                                                "<pre><code class=\"language-{python}\">a\n</code></pre>\n<pre><code class=\"language-{\">b\n</code></pre>\n");
    QTest::addRow("titles of code") << automatic << QByteArray("```js title=\"src/a.js\" {1,3}\na\n```\n")
                                    << QByteArray("<p><strong>src/a.js</strong></p>\n<pre><code class=\"language-js\">a\n</code></pre>\n");
    QTest::addRow("no titles on GitHub") << github << QByteArray("```js title=\"src/a.js\"\na\n```\n")
                                         << QByteArray("<pre><code class=\"language-js\">a\n</code></pre>\n");
    QTest::addRow("titles and marks of VitePress")
        << automatic << QByteArray("```js [src/a.js]\na\n```\n\n```ts:line-numbers {1}\nb\n```\n\n```c:src/d.c\ne\n```\n")
        << QByteArray("<p><strong>src/a.js</strong></p>\n<pre><code class=\"language-js\">a\n</code></pre>\n<pre><code class=\"language-ts:line-numbers\">b\n"
                      "</code></pre>\n<p><strong>src/d.c</strong></p>\n<pre><code class=\"language-c\">e\n</code></pre>\n");
    QTest::addRow("directive of MyST") << automatic << QByteArray(":::{warning}\na\n:::\n\n:::{admonition} T *b*\nc\n:::\n")
                                       << alert("warning", "Warning", "<p>a</p>\n") + alert("note", "T <em>b</em>", "<p>c</p>\n");
    QTest::addRow("drawing of Azure DevOps") << automatic << QByteArray("::: mermaid\ngraph TD\n\n  A --> *B*\n:::\n\nafter\n")
                                             << QByteArray("<pre><code class=\"language-mermaid\">graph TD\n\n  A --&gt; *B*\n</code></pre>\n<p>after</p>\n");
    QTest::addRow("code of Jekyll") << automatic
                                    << QByteArray("{% highlight ruby linenos %}\ndef *x*\n  {% y %}\nend\n{% endhighlight %}\n\n{% raw %}{{ z }}{% endraw %}\n")
                                    << QByteArray("<pre><code class=\"language-ruby\">def *x*\n  {% y %}\nend\n</code></pre>\n<p>{{ z }}</p>\n");
    QTest::addRow("contents of kramdown") << automatic << QByteArray("* TOC\n{:toc}\n\n# A\n")
                                          << QByteArray("<div class=\"toc\">\n<ul>\n<li><a href=\"#a\">A</a></li>\n</ul>\n</div>\n<h1 id=\"a\">A</h1>\n");
    QTest::addRow("styles in braces") << automatic << QByteArray("[a]{style=\"color: red; background:#ff0\"} *b*{: lang=fr}\n")
                                      << QByteArray("<p><span style=\"color: #ff0000; background-color: #ffff00\">a</span> <em lang=\"fr\">b</em></p>\n");
    QTest::addRow("HTML as code") << quarto << QByteArray("```{=html}\n<p class=\"c\">a</p>\n```\n") << QByteArray("<p class=\"c\">a</p>\n");
    QTest::addRow("HTML that stays code") << github << QByteArray("```{=html}\n<p>a</p>\n```\n")
                                          << QByteArray("<pre><code class=\"language-{=html}\">&lt;p&gt;a&lt;/p&gt;\n</code></pre>\n");
    QTest::addRow("what editors change")
        << automatic << QByteArray("a {++new *b*++} {--old--}{~~c~>d `e`~~} {==mark==} `{++f++}` \\{--g--} {++ {--h--} ++}\n")
        << QByteArray("<p>a <ins>new <em>b</em></ins> <del>old</del><del>c</del><ins>d <code>e</code></ins> <mark>mark</mark> <code>{++f++}</code> {--g--} "
                      "<ins> <del>h</del> </ins></p>\n");
    QTest::addRow("what they do not") << automatic << QByteArray("{++a {~~b~~} *{--c*--} {+d+} {--flag}\n")
                                      << QByteArray("<p>{++a {<del>b</del>} <em>{--c</em>--} {+d+} {--flag}</p>\n");
    QTest::addRow("what they remark") << automatic << QByteArray("Words{>>A *note*.<<}\n")
                                      << "<p>Words<sup class=\"footnote-ref\"><a href=\"#fn-note-1\" id=\"fnref-note-1\" data-footnote-ref>1</a></sup></p>\n"
                                             + QByteArray(note).replace(" [here](x).", ".");
    QTest::addRow("nothing that they change") << github << QByteArray("{++a++} {>>b<<}\n") << QByteArray("<p>{++a++} {&gt;&gt;b&lt;&lt;}</p>\n");
    QTest::addRow("nothing in plain") << plain << QByteArray("==a== :smile: $x$ x^2^ [[p]] # {#x}\n")
                                      << QByteArray("<p>==a== :smile: $x$ x^2^ [[p]] # {#x}</p>\n");
}

void TestMarkdownDialects::dialects()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("dialect"), dialect}}).html(), html);
}

void TestMarkdownDialects::dialectsAreHintedOnce_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("warnings");
    const QString github = QStringLiteral("github");
    QTest::addRow("containers") << github << QByteArray("a\n\n:::note\nb\n:::\n\n:::tip\nc\n:::\n") << QStringList{QStringLiteral("dialect-hint:3")};
    QTest::addRow("admonition") << github << QByteArray("---\ntitle: x\n---\n!!! note\n    a\n") << QStringList{QStringLiteral("dialect-hint:4")};
    QTest::addRow("callout") << github << QByteArray("> [!bug]\n> a\n") << QStringList{QStringLiteral("dialect-hint:1")};
    QTest::addRow("heading ids") << github << QByteArray("x\n\n# A {#b}\n\n# C {#d}\n") << QStringList{QStringLiteral("dialect-hint:3")};
    QTest::addRow("own features") << QStringLiteral("docusaurus") << QByteArray(":::note\nb\n:::\n\n# A {#b}\n") << QStringList();
    QTest::addRow("plain text") << github << QByteArray("a = b == c, ::, !!!, [x], 2^3, ~a~\n") << QStringList();
}

void TestMarkdownDialects::dialectsAreHintedOnce()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown, {{QStringLiteral("dialect"), dialect}});
    QCOMPARE(result.warnings, warnings);
    QVERIFY(warnings.isEmpty() || isNote({WarningCode::DialectHint, {}, {}, 0}));
}

void TestMarkdownDialects::dialectsLeaveCodeAndEscapesAlone()
{
    const QByteArray words = "`==a== :smile: $x$` \\==a== \\:smile: \\$x$ <a href=\"x==2==y\">z</a> https://x.org/a==b==/c\n";
    QCOMPARE(reading(markdownReader(), words).html(), QByteArray("<p><code>==a== :smile: $x$</code> ==a== :smile: $x$ <a href=\"x==2==y\">z</a> <a "
                                                                 "href=\"https://x.org/a==b==/c\">https://x.org/a==b==/c</a></p>\n"));
    const QByteArray code = "```\n:::note\nx\n:::\n!!! a\n    b\n$$\n```\n";
    QCOMPARE(reading(markdownReader(), code).html(), QByteArray("<pre><code>:::note\nx\n:::\n!!! a\n    b\n$$\n</code></pre>\n"));
}

void TestMarkdownDialects::languagesOfCode_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("language");
    QTest::newRow("word") << QByteArray("rust") << QStringLiteral("rust");
    QTest::newRow("words of mdBook") << QByteArray("rust,ignore") << QStringLiteral("rust");
    QTest::newRow("lines of Docusaurus") << QByteArray("jsx {1,3-5} showLineNumbers") << QStringLiteral("jsx");
    QTest::newRow("cell of Quarto") << QByteArray("{python}") << QStringLiteral("python");
    QTest::newRow("cell with options") << QByteArray("{r, echo=FALSE}") << QStringLiteral("r");
    QTest::newRow("class") << QByteArray("{.c++ .numberLines #id}") << QStringLiteral("c++");
    QTest::newRow("class of MkDocs") << QByteArray("{ .yaml .annotate }") << QStringLiteral("yaml");
    QTest::newRow("format") << QByteArray("{=latex}") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestMarkdownDialects::languagesOfCode()
{
    QFETCH(QByteArray, info);
    QFETCH(QString, language);
    const Reading result = reading(markdownReader(), "```" + info + "\na\n```\n");
    const auto *code = result.document->blocks.front().value.as<CodeBlock>();
    QVERIFY(code);
    QCOMPARE(code->language, language);
}

/// Notes without a label get one that no other has, and write as ordinary ones.
void TestMarkdownDialects::inlineNotesAreNamed()
{
    const Reading result = reading(markdownReader(), "a^[one x] b[^note-1] c^[two x **y**]\n\n[^note-1]: own\n");
    QStringList labels;
    for (const Footnote &note : result.document->footnotes)
        labels.append(note.label + u' ' + plainText(note.content).trimmed());
    QCOMPARE(labels, (QStringList{QStringLiteral("note-2 one x"), QStringLiteral("note-1 own"), QStringLiteral("note-3 two x y")}));
    QVERIFY(result.warnings.isEmpty());
    const Reading off = reading(markdownReader(), "a^[one x]\n", {{QStringLiteral("extensions"), QJsonArray{QStringLiteral("table")}}});
    QCOMPARE(off.html(), QByteArray("<p>a^[one x]</p>\n"));
}

void TestMarkdownDialects::containersKeepLines()
{
    const Reading result = reading(markdownReader(), ":::note\n\na\n\n# H\n:::\n\n!!! tip\n\n    # I\n\n# J\n");
    QList<int> lines;
    walkBlocks(result.document->blocks, [&](const Block &block) {
        if (block.value.is<Heading>())
            lines.append(block.position.line);
    });
    QCOMPARE(lines, (QList<int>{5, 10, 12}));
}

void TestMarkdownDialects::contents()
{
    QCOMPARE(reading(markdownReader(), "# T\n\n[TOC]\n\n## A\n\n### B\n\n## C d\n").html(),
             QByteArray("<h1 id=\"t\">T</h1>\n<div class=\"toc\">\n<ul>\n<li><a href=\"#a\">A</a>\n<ul>\n<li><a href=\"#b\">B</a></li>\n</ul>\n</li>\n<li><a "
                        "href=\"#c-d\">C d</a></li>\n</ul>\n</div>\n<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c-d\">C d</h2>\n"));
    QCOMPARE(reading(markdownReader(), "[TOC]\n\n[toc]: /x\n").html(), QByteArray("<p><a href=\"/x\">TOC</a></p>\n"));
}

void TestMarkdownDialects::formulas_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("tex"); // “D ” in front of those on lines of their own
    QTest::addRow("inline") << QByteArray("a $x_1 * y_2 * z$ b, $\\{a\\\\b\\}$")
                            << QStringList{QStringLiteral("x_1 * y_2 * z"), QStringLiteral("\\{a\\\\b\\}")};
    QTest::addRow("ticks") << QByteArray("a $`x*y*z`$ b") << QStringList{QStringLiteral("x*y*z")};
    QTest::addRow("money") << QByteArray("costs $5 and $6, $7-$8, US$9 and C$10, $HOME/$USER") << QStringList();
    QTest::addRow("code of a shell") << QByteArray("$1 is empty: `a=$(( 1 ))` and `${b$.pdf}` (`$`, $2)") << QStringList();
    QTest::addRow("blanks") << QByteArray("$ x$ and $x $") << QStringList();
    QTest::addRow("display") << QByteArray("so $$z = \\frac12$$ it is") << QStringList{QStringLiteral("D z = \\frac12")};
    QTest::addRow("lines") << QByteArray("$$\na &= b \\\\\n- c\n= d\n$$\nafter") << QStringList{QStringLiteral("D a &= b \\\\\n- c\n= d")};
    QTest::addRow("in a quote") << QByteArray("> $$\n> x\n> $$\n") << QStringList{QStringLiteral("D x")};
    QTest::addRow("code") << QByteArray("```math\n\\sqrt{2}\n\n+ 1\n```\n") << QStringList{QStringLiteral("D \\sqrt{2}\n\n+ 1")};
    QTest::addRow("in a cell") << QByteArray("| h |\n|---|\n| $a*b*c$ |\n") << QStringList{QStringLiteral("a*b*c")};
    QTest::addRow("code between") << QByteArray("$2, its value `i=$((i + 1))`, $$a `b$$c`, $`d` e `f`$") << QStringList();
    QTest::addRow("blank line within") << QByteArray("$$\n\nx\n\n$$\n") << QStringList();
}

void TestMarkdownDialects::formulas()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QStringList, tex);
    QStringList found;
    const Reading result = reading(markdownReader(), markdown);
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *math = node.value.as<Math>())
            found.append((math->display ? QStringLiteral("D ") : QString()) + math->tex);
    });
    QCOMPARE(found, tex);
    const Reading plain = reading(markdownReader(), markdown, {{QStringLiteral("dialect"), QStringLiteral("plain")}});
    walkInlines(*plain.document, [](const Inline &node) { QVERIFY(!node.value.is<Math>()); });
}

void TestMarkdownDialects::tasksWithoutWords()
{
    const QByteArray box = "<li><input type=\"checkbox\" disabled=\"\" /> ";
    const QByteArray done = QByteArray(box).replace("checkbox\"", "checkbox\" checked=\"\"");
    QCOMPARE(reading(markdownReader(), "- [ ]\n- [x]\n- [X] a\n").html(), "<ul>\n" + box + "</li>\n" + done + "</li>\n" + done + "a</li>\n</ul>\n");
    QCOMPARE(reading(markdownReader(), "> - [x]\n").html(), "<blockquote>\n<ul>\n" + done + "</li>\n</ul>\n</blockquote>\n");
    QCOMPARE(reading(markdownReader(), "- [x]\n\n[x]: /u\n").html(), QByteArray("<ul>\n<li><a href=\"/u\">x</a></li>\n</ul>\n"));
}

void TestMarkdownDialects::pageBreak()
{
    const Reading result = reading(markdownReader(), "a\n\n\\newpage\n\nb\n\n`\\newpage`\n");
    QCOMPARE(result.document->blocks.size(), std::size_t{4});
    QVERIFY(result.document->blocks[1].value.is<PageBreak>());
    QVERIFY(result.document->blocks[3].value.is<Paragraph>());
}

QTEST_GUILESS_MAIN(TestMarkdownDialects)
#include "tst_markdowndialects.moc"
