// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthtml.h"
#include "reading.h"

#include <QTest>

using namespace quayside;

/// What stands in Markdown for the programs of GitBook and Docusaurus.
class TestMarkdownComponents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockTags_data();
    void blockTags();
    void components_data();
    void components();
    void keptHtmlIsAsWritten();
    void othersAreHinted_data();
    void othersAreHinted();
    void linesAreThoseOfTheSource();
    void hostileTagsEnd();
};

namespace {

QByteArray tab(const QByteArray &title, const QByteArray &content)
{
    return "<p><strong>" + title + "</strong></p>\n" + content;
}

} // namespace

void TestMarkdownComponents::blockTags_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("warnings");
    const QStringList none;
    QTest::addRow("tabs") << QByteArray("{% tabs %}\n{% tab title=\"One *a*\" %}\nfirst\n\n- b\n{% endtab %}\n\n{% tab title=\"Two\" %}\nsecond\n{% endtab %}\n"
                                        "{% endtabs %}\n\nafter\n")
                          << tab("One *a*", "<p>first</p>\n<ul>\n<li>b</li>\n</ul>\n") + tab("Two", "<p>second</p>\n") + "<p>after</p>\n"
                          << none;
    QTest::addRow("hint in a tab") << QByteArray(
        "{% tabs %}\n{% tab title=\"T\" %}\n{% hint style=\"warning\" %}\nmind\n{% endhint %}\n{% endtab %}\n{% endtabs %}\n")
                                   << tab("T", alert("warning", "Warning", "<p>mind</p>\n")) << none;
    QTest::addRow("code with a title") << QByteArray("{% code title=\"a.js\" lineNumbers=\"true\" %}\n```js\nlet a\n```\n{% endcode %}\n")
                                       << tab("a.js", "<pre><code class=\"language-js\">let a\n</code></pre>\n") << none;
    QTest::addRow("code without") << QByteArray("{% code overflow=\"wrap\" %}\n```\na\n```\n{% endcode %}\n") << QByteArray("<pre><code>a\n</code></pre>\n")
                                  << none;
    QTest::addRow("embed") << QByteArray("a\n\n{% embed url=\"https://example.org/x?a=1%20b\" %}\n\nb\n")
                           << QByteArray("<p>a</p>\n<p><a href=\"https://example.org/x?a=1%20b\">https://example.org/x?a=1%20b</a></p>\n<p>b</p>\n") << none;
    QTest::addRow("embed with words") << QByteArray("{% embed url=\"https://example.org/\" %}\nWhat it is\n{% endembed %}\n")
                                      << QByteArray("<p><a href=\"https://example.org/\">https://example.org/</a></p>\n<p>What it is</p>\n") << none;
    QTest::addRow("reference to a page") << QByteArray("{% content-ref url=\"a/b.md\" %}\n[b.md](a/b.md)\n{% endcontent-ref %}\n")
                                         << QByteArray("<p><a href=\"a/b.md\">b.md</a></p>\n") << none;
    QTest::addRow("reference without words") << QByteArray("{% content-ref url=\"a/b.md\" %}\n{% endcontent-ref %}\n")
                                             << QByteArray("<p><a href=\"a/b.md\">b.md</a></p>\n") << none;
    QTest::addRow("file") << QByteArray("{% file src=\"../.gitbook/assets/my%20plan_1.pdf\" %}\n")
                          << QByteArray("<p><a href=\"../.gitbook/assets/my%20plan_1.pdf\">my plan_1.pdf</a></p>\n") << none;
    QTest::addRow("steps") << QByteArray("{% stepper %}\n{% step %}\n### One\n\na\n{% endstep %}\n\n{% step %}\nb\n{% endstep %}\n{% endstepper %}\n")
                           << QByteArray("<ol>\n<li>\n<h3 id=\"one\">One</h3>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n") << none;
    QTest::addRow("in an item") << QByteArray("- a\n\n  {% hint style=\"info\" %}\n  b\n  {% endhint %}\n- c\n")
                                << "<ul>\n<li>\n<p>a</p>\n" + alert("note", "Info", "<p>b</p>\n") + "</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"
                                << none;
    QTest::addRow("cards") << QByteArray(
        "<table data-view=\"cards\"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>\n")
                           << QByteArray("<table data-view=\"cards\">\n<tbody>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n") << none;
    QTest::addRow("unknown") << QByteArray("{% swagger method=\"get\" %}\nwords\n{% endswagger %}\n\n{% swagger %}\nmore\n{% endswagger %}\n")
                             << QByteArray("<p>words</p>\n<p>more</p>\n") << QStringList{QStringLiteral("plugin-not-run:1")};
    QTest::addRow("unknown with a title") << QByteArray("{% panel title=\"P\" %}\nwords\n{% endpanel %}\n") << tab("P", "<p>words</p>\n")
                                          << QStringList{QStringLiteral("plugin-not-run:1")};
    QTest::addRow("of another program") << QByteArray("{% if a %}\nb\n{% endif %}\n\n{% other %}\n")
                                        << QByteArray("<p>{% if a %}\nb\n{% endif %}</p>\n<p>{% other %}</p>\n") << none;
    QTest::addRow("code shows tags") << QByteArray("```\n{% tab title=\"a\" %}\n{% endtab %}\n```\n")
                                     << QByteArray("<pre><code>{% tab title=&quot;a&quot; %}\n{% endtab %}\n</code></pre>\n") << none;
}

void TestMarkdownComponents::blockTags()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown);
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, warnings);
}

void TestMarkdownComponents::components_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("warnings");
    const QString automatic = QStringLiteral("auto"), docusaurus = QStringLiteral("docusaurus");
    const QStringList none;
    const QStringList notRun{QStringLiteral("plugin-not-run:1")};
    QTest::addRow("tabs") << docusaurus
                          << QByteArray("<Tabs groupId=\"os\" values={[{label: 'A', value: 'a'}]}>\n<TabItem value=\"a\" label=\"Apple\" default>\n\nfirst\n\n"
                                        "</TabItem>\n<TabItem value=\"orange\">\n\n```js\nx\n```\n\n</TabItem>\n</Tabs>\n\nafter\n")
                          << tab("Apple", "<p>first</p>\n") + tab("orange", "<pre><code class=\"language-js\">x\n</code></pre>\n") + "<p>after</p>\n"
                          << none;
    QTest::addRow("indented content") << automatic
                                      << QByteArray("<Tabs>\n  <TabItem value=\"a\" label={'Apple'}>\n    one\n\n    two\n  </TabItem>\n"
                                                    "  <TabItem\n    value=\"b\"\n    label=\"Bear\"\n  >\n    three\n  </TabItem>\n</Tabs>\n")
                                      << tab("Apple", "<p>one</p>\n<p>two</p>\n") + tab("Bear", "<p>three</p>\n") << none;
    QTest::addRow("callouts") << automatic
                              << QByteArray("<Tip>A *tip*.</Tip>\n\n<Warning>\n  Mind\n</Warning>\n\n<Callout type=\"error\" title=\"No\">\nx\n</Callout>\n")
                              << alert("tip", "Tip", "<p>A <em>tip</em>.</p>\n") + alert("warning", "Warning", "<p>Mind</p>\n")
                                     + alert("caution", "No", "<p>x</p>\n")
                              << none;
    QTest::addRow("accordion") << automatic << QByteArray("<Accordion title=\"More\">\nx\n</Accordion>\n") << folded("note", "More", "<p>x</p>\n") << none;
    QTest::addRow("steps") << automatic << QByteArray("<Steps>\n<Step title=\"One\">\na\n</Step>\n<Step title=\"Two\">\nb\n</Step>\n</Steps>\n")
                           << QByteArray(
                                  "<ol>\n<li>\n<p><strong>One</strong></p>\n<p>a</p>\n</li>\n<li>\n<p><strong>Two</strong></p>\n<p>b</p>\n</li>\n</ol>\n")
                           << none;
    QTest::addRow("unknown") << automatic << QByteArray("<Card title=\"Go\" href=\"/x\">\nwords\n</Card>\n\n<Card>\nmore\n</Card>\n")
                             << QByteArray("<p><strong><a href=\"/x\">Go</a></strong></p>\n<p>words</p>\n<p>more</p>\n") << notRun;
    QTest::addRow("unknown alone") << automatic << QByteArray("<DocCardList />\n\n<Shot src={require('./a.png').default} alt=\"A\" />\n\nx\n")
                                   << QByteArray("<p><img src=\"./a.png\" alt=\"A\" /></p>\n<p>x</p>\n")
                                   << QStringList{QStringLiteral("plugin-not-run:1"), QStringLiteral("plugin-not-run:3")};
    QTest::addRow("never closed") << automatic << QByteArray("<Card>\n\nx\n") << QByteArray("<p>x</p>\n") << QStringList{QStringLiteral("html-unbalanced:1")};
    QTest::addRow("HTML in capitals") << automatic << QByteArray("<DIV ALIGN=\"center\">\n\nx\n\n</DIV>\n\n<Details>\n\ny\n\n</Details>\n")
                                      << QByteArray("<div align=\"center\">\n<p>x</p>\n</div>\n<details>\n<p>y</p>\n</details>\n") << none;
    QTest::addRow("modules")
        << docusaurus
        << QByteArray("import Tabs from '@theme/Tabs';\nimport {\n  A,\n  B,\n} from \"x\";\n\nexport const a = {\n  b: 1,\n\n  c: 2,\n};\n\n# T\n\n"
                      "```js\nimport a from 'b'\n```\n")
        << QByteArray("<h1 id=\"t\">T</h1>\n<pre><code class=\"language-js\">import a from 'b'\n</code></pre>\n")
        << QStringList{QStringLiteral("plugin-not-run:7")};
    QTest::addRow("modules beside components") << automatic << QByteArray("import A from 'b'\n\n<Tip>\nx\n</Tip>\n") << alert("tip", "Tip", "<p>x</p>\n")
                                               << none;
    QTest::addRow("sentences") << docusaurus << QByteArray("import duties are taxes from 'abroad'.\n\nexport default values to a file\n")
                               << QByteArray("<p>import duties are taxes from 'abroad'.</p>\n<p>export default values to a file</p>\n") << none;
    QTest::addRow("modules in other files") << automatic << QByteArray("import A from 'b'\n") << QByteArray("<p>import A from 'b'</p>\n") << none;
    QTest::addRow("comments that highlight") << docusaurus
                                             << QByteArray("```js\na\n  // highlight-next-line\nb\n{/* highlight-start */}\nc // highlight-end\n```\n")
                                             << QByteArray("<pre><code class=\"language-js\">a\nb\nc // highlight-end\n</code></pre>\n") << none;
    QTest::addRow("comments") << automatic << QByteArray("a {/* b */}c `{/* d */}`\n\n{/*\n<Tip>\n\n*/}\n\ne {/* f\n")
                              << QByteArray("<p>a c <code>{/* d */}</code></p>\n<p>e {/* f</p>\n") << none;
    QTest::addRow("expressions") << docusaurus
                                 << QByteArray(
                                        "a {props.b} {'c *d*'}{\" \"}{`e`} {42}{true} \\{f} `{g}` {/* h */}\n\n{\n  list.map((x) => (\n    <li>don't {x}</li>\n"
                                        "  ))\n}\n\n    {i}\n\nj {k\n")
                                 << QByteArray("<p>a  c *d* e 42 {f} <code>{g}</code></p>\n<p>j {k</p>\n")
                                 << QStringList{QStringLiteral("plugin-not-run:3"), QStringLiteral("plugin-not-run:9"), QStringLiteral("plugin-not-run:1")};
    QTest::addRow("no expressions") << automatic << QByteArray("a {b}\n\n    {c}\n") << QByteArray("<p>a {b}</p>\n<pre><code>{c}\n</code></pre>\n") << none;
    QTest::addRow("code") << automatic
                          << QByteArray("<CodeBlock language=\"jsx\" title=\"a.js\">\n  {`if (a) {\n\n    <Tip>\n  \\`b\\` \\${c}\n}`}\n</CodeBlock>\n\nx\n")
                          << tab("a.js", "<pre><code class=\"language-jsx\">if (a) {\n\n    &lt;Tip&gt;\n  `b` ${c}\n}\n</code></pre>\n") + "<p>x</p>\n"
                          << none;
    QTest::addRow("code in a line")
        << automatic << QByteArray("- a\n\n  <CodeBlock className=\"language-js\">let a = 1;</CodeBlock>\n\n<CodeBlock>\n    ```\n\n    b\n</CodeBlock>\n")
        << QByteArray("<ul>\n<li>\n<p>a</p>\n<pre><code class=\"language-js\">let a = 1;\n</code></pre>\n</li>\n</ul>\n"
                      "<pre><code>```\n\nb\n</code></pre>\n")
        << none;
    QTest::addRow("code from elsewhere") << automatic << QByteArray("<CodeBlock language=\"js\">{Source}</CodeBlock>\n\nx\n") << QByteArray("<p>x</p>\n")
                                         << notRun;
    QTest::addRow("code as an attribute") << automatic << QByteArray("<Code code={`a\nb`} lang=\"js\" />\n")
                                          << QByteArray("<pre><code class=\"language-js\">a\nb\n</code></pre>\n") << none;
    QTest::addRow("links among words") << automatic << QByteArray("a <Link to=\"/b\">c *d*</Link> <Link href={'e'}>f</Link> `<Link to=\"g\">`\n")
                                       << QByteArray(
                                              "<p>a <a href=\"/b\">c <em>d</em></a> <a href=\"e\">f</a> <code>&lt;Link to=&quot;g&quot;&gt;</code></p>\n")
                                       << none;
    QTest::addRow("fields") << automatic << QByteArray("<ParamField path=\"a_b\" type=\"string\" required>\nx\n</ParamField>\n")
                            << QByteArray("<p><strong><code>a_b</code> string (required)</strong></p>\n<p>x</p>\n") << none;
    QTest::addRow("two pictures") << automatic
                                  << QByteArray("<ThemedImage alt=\"A\" sources={{\n  light: useBaseUrl('/l.png'),\n  dark: useBaseUrl('/d.png'),\n}} />\n")
                                  << QByteArray("<p><img src=\"/l.png\" alt=\"A\" /></p>\n") << notRun;
    QTest::addRow("attributes as in JSX") << automatic
                                          << QByteArray(
                                                 "<div className=\"c\" style={{color: 'red'}}>\n\nx\n\n</div>\n\n`<b className=\"d\">` <img src={\"a.png\"} "
                                                 "width={50} alt=\"A\" />\n")
                                          << QByteArray(
                                                 "<div class=\"c\">\n<p>x</p>\n</div>\n<p><code>&lt;b className=&quot;d&quot;&gt;</code> <img src=\"a.png\" "
                                                 "alt=\"A\" width=\"50\" /></p>\n")
                                          << none;
}

void TestMarkdownComponents::components()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown, {{QStringLiteral("dialect"), dialect}});
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, warnings);
}

/// HTML that is kept as written holds tags of components too.
void TestMarkdownComponents::keptHtmlIsAsWritten()
{
    const QByteArray markdown = "<Warning>\n*a*\n</Warning>\n";
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("raw-html"), QStringLiteral("keep")}}).html(), markdown);
}

void TestMarkdownComponents::othersAreHinted_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("warnings");
    QTest::addRow("tags") << QByteArray("{% tabs %}\n{% tab title=\"a\" %}\nb\n{% endtab %}\n{% endtabs %}\n") << QStringList{QStringLiteral("dialect-hint:1")};
    QTest::addRow("comments") << QByteArray("a\n\n{/* b */}\n\n{/* c */}\n") << QStringList{QStringLiteral("dialect-hint:3")};
}

void TestMarkdownComponents::othersAreHinted()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QStringList, warnings);
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("dialect"), QStringLiteral("github")}}).warnings, warnings);
}

void TestMarkdownComponents::linesAreThoseOfTheSource()
{
    const Reading result =
        reading(markdownReader(), "---\ntitle: x\n---\n<Tip>a</Tip>\n\n# One\n\n{% embed url=\"u\" %}\n\n# Two\n\n| a |\n|---|\n| b | c |\n");
    QList<int> lines;
    walkBlocks(result.document->blocks, [&](const Block &block) {
        if (block.value.is<Heading>())
            lines.append(block.position.line);
    });
    QCOMPARE(lines, (QList<int>{6, 10}));
    QCOMPARE(result.warnings, QStringList{QStringLiteral("table-ragged:14")});
}

void TestMarkdownComponents::hostileTagsEnd()
{
    for (const QByteArray &piece :
         {QByteArray("<Tab "), QByteArray("<Tab a={"), QByteArray("<Tab>\n"), QByteArray("{% tab %}\n"), QByteArray("{/*\n"), QByteArray("</Tab>\n"),
          QByteArray("<Tab>a</Tab>\n"), QByteArray("<CodeBlock>\n"), QByteArray("<CodeBlock>{`\n"), QByteArray("{\n\n"), QByteArray("{a "), QByteArray("{'"),
          QByteArray("<Link to=\"a\">"), QByteArray("[a]{.b "), QByteArray("["), QByteArray("**a**{.b} "), QByteArray("<script>"), QByteArray("<script></")}) {
        for (const char *dialect : {"auto", "docusaurus"}) {
            const Reading result = reading(markdownReader(), piece.repeated(20'000), {{QStringLiteral("dialect"), QLatin1StringView(dialect)}});
            QVERIFY(result.document || result.document.error().code == ErrorCode::SourceTooComplex);
        }
    }
}

QTEST_GUILESS_MAIN(TestMarkdownComponents)
#include "tst_markdowncomponents.moc"
