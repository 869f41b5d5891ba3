// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QTest>

using namespace quayside;

class TestMarkdownHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawHtml_data();
    void rawHtml();
    void closings_data();
    void closings();
    void blocksAmongWords_data();
    void blocksAmongWords();
    void unbalancedSiblingsKeepTheirHtml();
};

void TestMarkdownHtml::rawHtml_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("warnings");
    const QString safe = QStringLiteral("safe"), keep = QStringLiteral("keep"), drop = QStringLiteral("drop");
    const QByteArray details = "<details>\n<summary>More</summary>\n\nA *word*.\n\n</details>\n";
    QTest::addRow("details safe") << details << safe << QByteArray("<details>\n<summary>More</summary>\n<p>A <em>word</em>.</p>\n</details>\n")
                                  << QStringList();
    QTest::addRow("details keep") << details << keep << QByteArray("<details>\n<summary>More</summary>\n<p>A <em>word</em>.</p>\n</details>\n")
                                  << QStringList();
    QTest::addRow("details drop") << details << drop << QByteArray("<p>A <em>word</em>.</p>\n") << QStringList{QStringLiteral("html-dropped:1")};
    const QByteArray words = "a <b>bold *word*</b> and H<sub>2</sub>O<br>next\n";
    QTest::addRow("words safe") << words << safe << QByteArray("<p>a <strong>bold <em>word</em></strong> and H<sub>2</sub>O<br />\nnext</p>\n")
                                << QStringList();
    QTest::addRow("words keep") << words << keep << QByteArray("<p>a <b>bold <em>word</em></b> and H<sub>2</sub>O<br>next</p>\n") << QStringList();
    QTest::addRow("icon") << QByteArray("a <i class=\"fa fa-eye\"></i>b <i class=\"x\" aria-hidden=\"true\"></i>\n") << safe << QByteArray("<p>a b</p>\n")
                          << QStringList{QStringLiteral("attribute-dropped:1")};
    QTest::addRow("a video among words") << QByteArray("a <video src=\"b.mp4\">*c* <b>d</b></video> e\n") << safe << QByteArray("<p>a  e</p>\n")
                                         << QStringList{QStringLiteral("html-unsafe:1")};
    QTest::addRow("a template among words") << QByteArray("a <template>*b*</template>c\n") << safe << QByteArray("<p>a c</p>\n")
                                            << QStringList{QStringLiteral("parts-hidden:1")};
    QTest::addRow("nothing left") << QByteArray("a\n\n<noscript>x</noscript>\n\n<!-- c --> <!-- d -->\n\nb\n") << safe << QByteArray("<p>a</p>\n<p>b</p>\n")
                                  << QStringList{QStringLiteral("parts-hidden:3")};
    const QByteArray table = "<table>\n\n<tr>\n\n<td align=\"right\">\n\nA **cell**\n\n</td>\n\n</tr>\n\n</table>\n";
    QTest::addRow("table safe") << table << safe
                                << QByteArray("<table>\n<tbody>\n<tr>\n<td align=\"right\">A <strong>cell</strong></td>\n</tr>\n</tbody>\n</table>\n")
                                << QStringList();
    QTest::addRow("table keep") << table << keep << QByteArray("<table>\n<tr>\n<td align=\"right\">\n<p>A <strong>cell</strong></p>\n</td>\n</tr>\n</table>\n")
                                << QStringList();
    QTest::addRow("centred") << QByteArray("<p align=\"center\">\n  <img src=\"a.png\" width=\"50%\" alt=\"An a\">\n</p>\n") << safe
                             << QByteArray("<p align=\"center\"><img src=\"a.png\" alt=\"An a\" width=\"50%\" /></p>\n") << QStringList();
    QTest::addRow("script") << QByteArray("x\n\n<script>alert(1)</script>\n\ny\n") << safe << QByteArray("<p>x</p>\n<p>y</p>\n")
                            << QStringList{QStringLiteral("html-unsafe:3")};
    const QByteArray machines = "a <script>if (x < *y*) `z`</script> b <STYLE media='x'>\n.c{}</style> c <iframe src=\"u\">d</iframe>\n";
    QTest::addRow("scripts and styles among words") << machines << safe << QByteArray("<p>a  b  c </p>\n")
                                                    << QStringList{QStringLiteral("html-unsafe:1"), QStringLiteral("html-unsafe:1"),
                                                                   QStringLiteral("html-unsafe:1")};
    QTest::addRow("scripts among words kept")
        << machines << keep
        << QByteArray("<p>a <script>if (x &lt; <em>y</em>) <code>z</code></script> b <STYLE media='x'>\n.c{}</style> c <iframe src=\"u\">d</iframe></p>\n")
        << QStringList{QStringLiteral("html-unbalanced:1")}; // the standard sees words in scripts, browsers do not
    QTest::addRow("a script among words dropped") << QByteArray("a <script>b</script>c\n") << drop << QByteArray("<p>a c</p>\n")
                                                  << QStringList{QStringLiteral("html-dropped:1")};
    QTest::addRow("a script in code, one that stays open")
        << QByteArray("`<script>a</script>` and <script> b\n") << safe << QByteArray("<p><code>&lt;script&gt;a&lt;/script&gt;</code> and  b</p>\n")
        << QStringList{QStringLiteral("html-unbalanced:1")};
    QTest::addRow("ruby in parentheses") << QByteArray("<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp>c<rp>(</rp><rt>d</rt><rp>)</rp></ruby>\n") << safe
                                         << QByteArray("<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby><ruby>c<rp>(</rp><rt>d</rt><rp>)</rp></ruby></p>\n")
                                         << QStringList();
    QTest::addRow("handler") << QByteArray("a <b onclick=\"x()\">b</b>\n") << safe << QByteArray("<p>a <strong>b</strong></p>\n")
                             << QStringList{QStringLiteral("html-unsafe:1")};
    QTest::addRow("address") << QByteArray("a <a href=\" java\nscript:x()\">b</a>\n") << safe << QByteArray("<p>a b</p>\n")
                             << QStringList{QStringLiteral("link-unsafe:1")};
    QTest::addRow("open") << QByteArray("one\ntwo <b>bold\n\nnext\n") << safe << QByteArray("<p>one\ntwo <strong>bold</strong></p>\n<p>next</p>\n")
                          << QStringList{QStringLiteral("html-unbalanced:2")};
    QTest::addRow("closed twice") << QByteArray("a</i> b\n") << safe << QByteArray("<p>a b</p>\n") << QStringList{QStringLiteral("html-unbalanced:1")};
    QTest::addRow("comment") << QByteArray("a <!-- secret --> b\n") << safe << QByteArray("<p>a  b</p>\n") << QStringList();
    QTest::addRow("around blocks") << QByteArray("<b>\n\none\n\ntwo\n\n</b>\n") << safe
                                   << QByteArray("<p><strong>one</strong></p>\n<p><strong>two</strong></p>\n") << QStringList();
    QTest::addRow("code") << QByteArray("a <code>x = *1*</code>\n") << safe << QByteArray("<p>a <code>x = </code><em>1</em></p>\n") << QStringList();
    QTest::addRow("page break") << QByteArray("<div style=\"page-break-after: always\"></div>\n\nx\n") << safe
                                << QByteArray("<div style=\"break-after: page\"></div>\n<p>x</p>\n") << QStringList();
}

void TestMarkdownHtml::rawHtml()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, mode);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown, {{QStringLiteral("raw-html"), mode}});
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, warnings);
}

void TestMarkdownHtml::closings_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addRow("in an item") << QByteArray("<details><summary>S</summary>\n\n- one\n  </details>\n\nafter\n")
                                << QByteArray("<details>\n<summary>S</summary>\n<ul>\n<li>one</li>\n</ul>\n</details>\n<p>after</p>\n");
    QTest::addRow("in an item, more follows") << QByteArray("<details><summary>S</summary>\n\n1. one\n   </details>\n\n   rest\n2. two\n\nafter\n")
                                              << QByteArray("<details>\n<summary>S</summary>\n<ol>\n<li>\n<p>one</p>\n</li>\n</ol>\n</details>\n<p>rest</p>\n"
                                                            "<ol>\n<li>\n<p>two</p>\n</li>\n</ol>\n<p>after</p>\n");
    QTest::addRow("in a quote") << QByteArray("<div align=\"center\">\n\n> q\n> </div>\n\nafter\n")
                                << QByteArray("<div align=\"center\">\n<blockquote>\n<p>q</p>\n</blockquote>\n</div>\n<p>after</p>\n");
    QTest::addRow("in an inner item") << QByteArray("<details><summary>S</summary>\n\n- one\n  - two\n    </details>\n- three\n")
                                      << QByteArray(
                                             "<details>\n<summary>S</summary>\n<ul>\n<li>one\n<ul>\n<li>two</li>\n</ul>\n</li>\n</ul>\n</details>\n<ul>\n"
                                             "<li>three</li>\n</ul>\n");
    QTest::addRow("several") << QByteArray("<table><tr><td>\n\n- x\n  </td></tr></table>\n\nafter\n")
                             << QByteArray("<table>\n<tbody>\n<tr>\n<td>\n<ul>\n<li>x</li>\n</ul>\n</td>\n</tr>\n</tbody>\n</table>\n<p>after</p>\n");
    QTest::addRow("opened in the item") << QByteArray("<div align=\"right\">\n\n- <div>\n\n  x\n\n  </div>\n\ny\n\n</div>\n\nz\n")
                                        << QByteArray("<div align=\"right\">\n<ul>\n<li>\n<p>x</p>\n</li>\n</ul>\n<p>y</p>\n</div>\n<p>z</p>\n");
    QTest::addRow("in code") << QByteArray("<div align=\"right\">\n\n- `</div>`\n\ny\n\n</div>\n\nz\n")
                             << QByteArray("<div align=\"right\">\n<ul>\n<li><code>&lt;/div&gt;</code></li>\n</ul>\n<p>y</p>\n</div>\n<p>z</p>\n");
}

void TestMarkdownHtml::closings()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    const Reading result = reading(markdownReader(), markdown);
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, QStringList());
}

void TestMarkdownHtml::blocksAmongWords_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("html");
    QTest::addRow("list") << QByteArray("<ul><li>a</li><li>*b*</li></ul>") << QByteArray("<ul>\n<li>a</li>\n<li><em>b</em></li>\n</ul>\n");
    QTest::addRow("paragraphs") << QByteArray("<p>a</p><p>b</p>") << QByteArray("<p>a</p>\n<p>b</p>\n");
    QTest::addRow("between words") << QByteArray("x <ol><li>a</li></ol> y") << QByteArray("<p>x</p>\n<ol>\n<li>a</li>\n</ol>\n<p>y</p>\n");
    QTest::addRow("rule") << QByteArray("a<hr>b") << QByteArray("<p>a</p>\n<hr />\n<p>b</p>\n");
    QTest::addRow("code") << QByteArray("x<pre>a  *b*<br>c</pre>") << QByteArray("<p>x</p>\n<pre><code>a  b\nc\n</code></pre>\n");
    QTest::addRow("details") << QByteArray("x<details><summary>S</summary>in</details>")
                             << QByteArray("<p>x</p>\n<details>\n<summary>S</summary>\n<p>in</p>\n</details>\n");
    QTest::addRow("table") << QByteArray("x<table><tr><td>a</td></tr></table>")
                           << QByteArray("<p>x</p>\n<table>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n");
    QTest::addRow("breaks") << QByteArray("a<br><br>b") << QByteArray("<p>a<br />\n<br />\nb</p>\n");
    QTest::addRow("page break") << QByteArray("a<br style=\"page-break-after: always\"><p>b</p>")
                                << QByteArray("<p>a</p>\n<div style=\"break-after: page\"></div>\n<p>b</p>\n");
}

void TestMarkdownHtml::blocksAmongWords()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, html);
    const auto content = [](const Block &item) {
        Reading part{Document(), {}};
        part.document->blocks = item.value.as<ListBlock>() ? item.value.as<ListBlock>()->items.front().content
                                                           : item.value.as<Table>()->bodies.front().rows.front().cells.front().content;
        return part.html();
    };
    const Reading item = reading(markdownReader(), "- z " + words + "\n");
    QCOMPARE(item.warnings, QStringList());
    const QByteArray inItem = content(item.document->blocks.front());
    QVERIFY2(inItem.contains(html.mid(html.indexOf("<p>x</p>\n") == 0 ? 9 : 0)) || html.startsWith("<p>a"), inItem.constData());
    const Reading cell = reading(markdownReader(), "| h |\n|---|\n| " + words + " |\n");
    QCOMPARE(cell.warnings, QStringList());
    QCOMPARE(content(cell.document->blocks.front()), html);
}

void TestMarkdownHtml::unbalancedSiblingsKeepTheirHtml()
{
    // The section is closed by mistake; the table has nothing to do with it.
    const Reading result = reading(markdownReader(), "<div>\n\n*a*\n\n</section>\n\n<table><tr><td>x</td></tr></table>\n\n<b>\n\ny\n\n</div>\n\n</b>\n");
    QVERIFY2(result.html().contains("<td>x</td>"), result.html().constData());
    QVERIFY(!result.warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkdownHtml)
#include "tst_markdownhtml.moc"
