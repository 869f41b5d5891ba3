// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>

using namespace quayside;

class TestMarkdownReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void wrongBytes_data();
    void wrongBytes();
    void frontMatter();
    void brokenFrontMatter();
    void largeFrontMatter_data();
    void largeFrontMatter();
    void rulesAreNoFrontMatter_data();
    void rulesAreNoFrontMatter();
    void frontMatterSyntaxes_data();
    void frontMatterSyntaxes();
    void people_data();
    void people();
    void rawHtml_data();
    void rawHtml();
    void closings_data();
    void closings();
    void blocksAmongWords_data();
    void blocksAmongWords();
    void unbalancedSiblingsKeepTheirHtml();
    void tasks_data();
    void tasks();
    void alerts();
    void dialects_data();
    void dialects();
    void dialectsAreHintedOnce_data();
    void dialectsAreHintedOnce();
    void dialectsLeaveCodeAndEscapesAlone();
    void containersKeepLines();
    void contents();
    void formulas_data();
    void formulas();
    void pageBreak();
    void headingIds();
    void authorsIds_data();
    void authorsIds();
    void linesCountFrontMatter();
    void footnotesInALastLineWithoutAnEnd();
    void footnotesThatNobodyCalls();
    void callsOfFootnotesThatAreNotThere();
    void footnotesAreNumberedByTheirFirstCalls();
    void blocksMadeTwiceCountTheirCallsOnce();
    void linkDefinitionsMayComeLast_data();
    void linkDefinitionsMayComeLast();
    void longTextsAreReadAsShortOnes();
    void manyAtATime();
    void cellsBeyondTheColumns_data();
    void cellsBeyondTheColumns();
    void unknownExtension();
    void stop();
};

void TestMarkdownReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("utf-8") << QByteArray("# Grüße 🌍\n");
    QTest::addRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF# Grüße 🌍\n");
    const QString text = QStringLiteral("# Grüße 🌍\n");
    QByteArray little("\xFF\xFE"), big("\xFE\xFF");
    for (const QChar c : text) {
        little += static_cast<char>(c.cell());
        little += static_cast<char>(c.row());
        big += static_cast<char>(c.row());
        big += static_cast<char>(c.cell());
    }
    QTest::addRow("utf-16 little") << little;
    QTest::addRow("utf-16 big") << big;
}

void TestMarkdownReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(reading(markdownReader(), bytes).html(), QByteArray("<h1 id=\"grüße-\">Grüße 🌍</h1>\n"));
}

void TestMarkdownReader::wrongBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::addRow("latin 1") << QByteArray("Gr\xFC\xDF"
                                           "e")
                             << 2;
    QTest::addRow("after the mark") << QByteArray("\xEF\xBB\xBF"
                                                  "ab\xFF")
                                    << 5;
    QTest::addRow("overlong") << QByteArray("a\xC0\x80") << 1;
    QTest::addRow("surrogate in utf-8") << QByteArray("a\xED\xA0\x80") << 1;
    QTest::addRow("beyond unicode") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::addRow("cut short") << QByteArray("12345678abc\xE2\x82") << 11;
    QTest::addRow("half of utf-16") << QByteArray("\xFF\xFE"
                                                  "a\0"
                                                  "\x3D\xD8"
                                                  "b\0",
                                                  8)
                                    << 4;
    QTest::addRow("odd utf-16") << QByteArray("\xFE\xFF\0a\0", 5) << 4;
    QTest::addRow("utf-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << 0;
}

void TestMarkdownReader::wrongBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    const Reading result = reading(markdownReader(), bytes);
    QVERIFY(!result.document);
    QCOMPARE(result.document.error().code, ErrorCode::SourceEncoding);
    QCOMPARE(result.document.error().params.value(QStringLiteral("offset")).toInt(), offset);
}

void TestMarkdownReader::frontMatter()
{
    const QByteArray front = "---\ntitle: The *Sea*\nauthor:\n  - Ada\n  - {name: Grace, mail: g@x}\ndate: 2024-02-30\nlang: de-CH\ntags: [a, b]\nsummary: "
                             "Short.\nother: {x: 1}\n---\n";
    const Reading result = reading(markdownReader(), front + "\nText\n");
    QVERIFY(result.document);
    const Metadata &metadata = result.document->metadata;
    QCOMPARE(metadata.title, QStringLiteral("The *Sea*"));
    QCOMPARE(metadata.authors, QStringList({QStringLiteral("Ada"), QStringLiteral("Grace")}));
    QCOMPARE(metadata.date, QStringLiteral("2024-02-30"));
    QCOMPARE(metadata.language, QStringLiteral("de-CH"));
    QCOMPARE(metadata.keywords, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(metadata.description, QStringLiteral("Short."));
    QCOMPARE(metadata.all.last(), std::pair(QStringLiteral("other"), QStringLiteral("x: 1")));
    QCOMPARE(metadata.source.toUtf8(), front);
    QCOMPARE(result.html(), QByteArray("<p>Text</p>\n"));
    QVERIFY(reading(markdownReader(), front, {{QStringLiteral("front-matter"), false}}).document->metadata.title.isEmpty());
}

void TestMarkdownReader::brokenFrontMatter()
{
    const Reading result = reading(markdownReader(), "---\ntitle: [a\n---\ntext\n");
    QVERIFY(result.document);
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY(result.warnings.first().startsWith(QLatin1StringView("front-matter-invalid:")));
    QCOMPARE(result.document->metadata.source, QStringLiteral("---\ntitle: [a\n---\n"));
    QCOMPARE(result.html(), QByteArray("<p>text</p>\n"));
}

void TestMarkdownReader::largeFrontMatter_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QStringList>("warnings");
    QByteArray many;
    for (int i = 0; i < 1200; ++i)
        many += "k" + QByteArray::number(i) + ": v\n";
    QTest::addRow("title of 300 KB") << "title: " + QByteArray(300'000, 'T') + "\n" << QStringList(QStringLiteral("front-matter-invalid:1"));
    QTest::addRow("300 KB of fields") << QByteArray("key: value\n").repeated(30'000) << QStringList(QStringLiteral("front-matter-invalid:1"));
    QTest::addRow("1,200 fields") << many << QStringList(QStringLiteral("text-cut:1"));
    QTest::addRow("field of 70 KB") << "title: " + QByteArray(70'000, 'T') + "\n" << QStringList(QStringLiteral("text-cut:1"));
    QTest::addRow("aliases that multiply") << "a: &a " + QByteArray(60'000, 'T') + "\nb: [" + QByteArray("*a, ").repeated(500) + "*a]\n"
                                           << QStringList(QStringLiteral("text-cut:1"));
}

void TestMarkdownReader::largeFrontMatter()
{
    QFETCH(QByteArray, front);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), "---\n" + front + "---\ntext\n");
    QCOMPARE(result.warnings, warnings);
    QCOMPARE(result.html(), QByteArray("<p>text</p>\n"));
    qsizetype size = 0;
    for (const auto &[key, value] : result.document->metadata.all)
        size += key.size() + value.size();
    QVERIFY2(size < 1'100'000, qPrintable(QString::number(size)));
}

void TestMarkdownReader::rulesAreNoFrontMatter_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addRow("blank line") << QByteArray("---\n\nJust words\n\n---\n") << QByteArray("<hr />\n<p>Just words</p>\n<hr />\n");
    QTest::addRow("blank line, then a field") << QByteArray("---\n  \nkey: value\n\n---\n") << QByteArray("<hr />\n<p>key: value</p>\n<hr />\n");
    QTest::addRow("headings between") << QByteArray("---\n## One\n\n---\n") << QByteArray("<hr />\n<h2 id=\"one\">One</h2>\n<hr />\n");
    QTest::addRow("a list") << QByteArray("---\n- one\n\n---\n") << QByteArray("<hr />\n<ul>\n<li>one</li>\n</ul>\n<hr />\n");
    QTest::addRow("prose with colons") << QByteArray("---\nSee: this: and [that\n\nMore words here\n\n---\n")
                                       << QByteArray("<hr />\n<p>See: this: and [that</p>\n<p>More words here</p>\n<hr />\n");
    QTest::addRow("never closed") << QByteArray("---\ntitle: x\n") << QByteArray("<hr />\n<p>title: x</p>\n");
    QTest::addRow("plus signs") << QByteArray("+++\n\nwords\n\n+++\n") << QByteArray("<p>+++</p>\n<p>words</p>\n<p>+++</p>\n");
    QTest::addRow("braces") << QByteArray("{not json}\n\nwords\n") << QByteArray("<p>{not json}</p>\n<p>words</p>\n");
    QTest::addRow("a line with a percent sign") << QByteArray("% of all\nare words\n") << QByteArray("<p>% of all\nare words</p>\n");
}

void TestMarkdownReader::rulesAreNoFrontMatter()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(reading(markdownReader(), markdown).html(), html);
    const QByteArray words = QByteArray("Just words\n").repeated(30'000);
    QVERIFY(reading(markdownReader(), "---\n" + words + "\n---\n").html().startsWith("<hr />\n<p>Just words"));
}

void TestMarkdownReader::frontMatterSyntaxes_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addRow("yaml") << QByteArray("---\ntitle: The Sea\nsubtitle: Its tides\nauthors: Ada; Grace\ndate: 2024-02-30\nlang: de\nsubject: Water\n"
                                        "keywords: salt, wind\n---\n");
    QTest::addRow("yaml with another end") << QByteArray("---\nsubject: other\nabstract: Water\ntitle: The Sea\nsubtitle: Its tides\nauthor: [Ada, Grace]\n"
                                                         "published: 2024-02-30\nlanguage: de\ntags: [salt, wind]\n...\n");
    QTest::addRow("toml") << QByteArray("+++\n# made by hand\ntitle = \"The Sea\"\ndate = 2024-02-03\n[params]\nsubtitle = 'Its tides'\nauthors = ['Ada', "
                                        "{name = 'Grace'}]\nlang = 'de'\ndescription = 'Water'\n[taxonomies]\ntags = ['salt', 'wind']\n+++\n");
    QTest::addRow("json") << QByteArray("{\n  \"title\": \"The Sea\", \"subtitle\": \"Its tides\",\n  \"author\": [{\"name\": \"Ada\"}, \"Grace\"], \"date\": "
                                        "\"2024-02-30\",\n  \"lang\": \"de\", \"summary\": \"Water\", \"keywords\": [\"salt\", \"wind\"]\n}\n");
    QTest::addRow("percent") << QByteArray("% The Sea\n% Ada;\n  Grace\n% 2024-02-30\n");
}

void TestMarkdownReader::frontMatterSyntaxes()
{
    QFETCH(QByteArray, front);
    const Reading result = reading(markdownReader(), front + "\n# One\n");
    QCOMPARE(result.warnings, QStringList());
    const Metadata &metadata = result.document->metadata;
    QCOMPARE(metadata.title, QStringLiteral("The Sea"));
    QCOMPARE(metadata.authors, QStringList({QStringLiteral("Ada"), QStringLiteral("Grace")}));
    QCOMPARE(metadata.date, front.startsWith('+') ? QStringLiteral("2024-02-03") : QStringLiteral("2024-02-30"));
    QCOMPARE(metadata.source.toUtf8(), front);
    QCOMPARE(result.document->blocks.front().position.line, static_cast<qint32>(front.count('\n')) + 2);
    if (front.startsWith('%'))
        return;
    QCOMPARE(metadata.subtitle, QStringLiteral("Its tides"));
    QCOMPARE(metadata.language, QStringLiteral("de"));
    QCOMPARE(metadata.description, QStringLiteral("Water"));
    QCOMPARE(metadata.keywords, QStringList({QStringLiteral("salt"), QStringLiteral("wind")}));
}

void TestMarkdownReader::people_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("one with a comma") << QByteArray("author: King, Jr.") << QStringList{QStringLiteral("King, Jr.")};
    QTest::addRow("several") << QByteArray("authors: Ada, Grace") << QStringList{QStringLiteral("Ada"), QStringLiteral("Grace")};
    QTest::addRow("a map") << QByteArray("author: {name: Ada, email: a@x}") << QStringList{QStringLiteral("Ada")};
    QTest::addRow("names in parts") << QByteArray("author:\n  - name: {given: Ada, family: Lovelace}\n  - given-names: Grace\n    family-names: Hopper")
                                    << QStringList{QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper")};
    QTest::addRow("maps by key") << QByteArray("authors:\n  ada: {name: Ada}\n  grace: {name: Grace}")
                                 << QStringList{QStringLiteral("Ada"), QStringLiteral("Grace")};
}

void TestMarkdownReader::people()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, names);
    QCOMPARE(reading(markdownReader(), "---\n" + yaml + "\n---\n").document->metadata.authors, names);
}

void TestMarkdownReader::rawHtml_data()
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

void TestMarkdownReader::rawHtml()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, mode);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown, {{QStringLiteral("raw-html"), mode}});
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, warnings);
}

void TestMarkdownReader::closings_data()
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

void TestMarkdownReader::closings()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    const Reading result = reading(markdownReader(), markdown);
    QCOMPARE(result.html(), html);
    QCOMPARE(result.warnings, QStringList());
}

void TestMarkdownReader::blocksAmongWords_data()
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

void TestMarkdownReader::blocksAmongWords()
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

void TestMarkdownReader::unbalancedSiblingsKeepTheirHtml()
{
    // The section is closed by mistake; the table has nothing to do with it.
    const Reading result = reading(markdownReader(), "<div>\n\n*a*\n\n</section>\n\n<table><tr><td>x</td></tr></table>\n\n<b>\n\ny\n\n</div>\n\n</b>\n");
    QVERIFY2(result.html().contains("<td>x</td>"), result.html().constData());
    QVERIFY(!result.warnings.isEmpty());
}

void TestMarkdownReader::tasks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QList<int>>("checked"); // of all items: -1 no task
    QTest::addRow("quote") << QByteArray("> - [ ] a\n> - [x] b\n> - c\n") << QList<int>{0, 1, -1};
    QTest::addRow("alert") << QByteArray("> [!NOTE]\n> - [X] a\n") << QList<int>{1};
    QTest::addRow("inner lists") << QByteArray("> 1. a\n>    - [ ] b\n>      - [x] **c**\n") << QList<int>{-1, 0, 1};
    QTest::addRow("another box in the line") << QByteArray("- [ ] write [x]\n- [x] [ ] y\n") << QList<int>{0, 1};
    QTest::addRow("no box") << QByteArray("> - [ ]\n> - [y] a\n> - [x]b\n> - [x](u)\n") << QList<int>{-1, -1, -1, -1};
}

void TestMarkdownReader::tasks()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QList<int>, checked);
    const Reading result = reading(markdownReader(), markdown);
    QList<int> found;
    walkBlocks(result.document->blocks, [&](const Block &block) {
        if (const auto *list = block.value.as<ListBlock>()) {
            for (const ListItem &item : list->items)
                found.append(item.checked ? int(*item.checked) : -1);
        }
    });
    QCOMPARE(found, checked);
    const Reading plain = reading(markdownReader(), markdown, {{QStringLiteral("extensions"), QJsonArray{QStringLiteral("table")}}});
    QVERIFY(!plain.html().contains("checkbox"));
}

void TestMarkdownReader::alerts()
{
    const QByteArray markdown = "> [!warning]\n> Mind *this*.\n\n> [!NOTE] not alone\n";
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("dialect"), QStringLiteral("github")}}).html(),
             QByteArray("<div class=\"markdown-alert markdown-alert-warning\" role=\"note\">\n<p "
                        "class=\"markdown-alert-title\">Warning</p>\n<p>Mind <em>this</em>.</p>\n</div>\n"
                        "<blockquote>\n<p>[!NOTE] not alone</p>\n</blockquote>\n"));
    QCOMPARE(reading(markdownReader(), "> [!TIP]\n", {{QStringLiteral("alerts"), false}}).html(), QByteArray("<blockquote>\n<p>[!TIP]</p>\n</blockquote>\n"));
}

/// An alert as HTML.
static QByteArray alert(const QByteArray &kind, const QByteArray &title, const QByteArray &content)
{
    return "<div class=\"markdown-alert markdown-alert-" + kind + "\" role=\"note\">\n<p class=\"markdown-alert-title\">" + title + "</p>\n" + content
           + "</div>\n";
}

/// An alert that is folded away, as HTML.
static QByteArray folded(const QByteArray &kind, const QByteArray &title, const QByteArray &content)
{
    return "<details class=\"markdown-alert markdown-alert-" + kind + "\">\n<summary class=\"markdown-alert-title\">" + title + "</summary>\n" + content
           + "</details>\n";
}

void TestMarkdownReader::dialects_data()
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
                                    << QByteArray("<p><img src=\"dir/a%20b.png\" alt=\"a b.png\" width=\"100\" height=\"50\" /></p>\n");
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
    QTest::addRow("marks") << automatic << QByteArray("==a *b*== a==b==c ++i++ x^2^ 2^10 and 2^20 H~2~O\n")
                           << QByteArray("<p><mark>a <em>b</em></mark> a==b==c <ins>i</ins> x<sup>2</sup> 2^10 and 2^20 H<del>2</del>O</p>\n");
    QTest::addRow("subscript") << quarto << QByteArray("H~2~O ~~gone~~\n") << QByteArray("<p>H<sub>2</sub>O <del>gone</del></p>\n");
    QTest::addRow("comment") << obsidian << QByteArray("a %%hidden%%b\n") << QByteArray("<p>a b</p>\n");
    QTest::addRow("page break") << quarto << QByteArray("a\n\n{{< pagebreak >}}\n\nb\n")
                                << QByteArray("<p>a</p>\n<div style=\"break-after: page\"></div>\n<p>b</p>\n");
    QTest::addRow("definitions") << automatic << QByteArray("Term\n: One *a*\n  more\n: Two\n\nOther\nwords\n\n: Three\n\nNext\n: Four\n")
                                 << QByteArray("<dl>\n<dt>Term</dt>\n<dd>One <em>a</em>\nmore</dd>\n<dd>Two</dd>\n</dl>\n<p>Other\nwords</p>\n<p>: Three</p>\n"
                                               "<dl>\n<dt>Next</dt>\n<dd>Four</dd>\n</dl>\n");
    QTest::addRow("definitions apart") << mkdocs << QByteArray("Term\n\n:   One\n\n:   Two\n")
                                       << QByteArray("<dl>\n<dt>Term</dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>\n");
    QTest::addRow("abbreviations") << automatic << QByteArray("HTML, XHTML and *HTML*\n\n*[HTML]: Hyper Text\n")
                                   << QByteArray("<p><abbr title=\"Hyper Text\">HTML</abbr>, XHTML and <em><abbr title=\"Hyper Text\">HTML</abbr></em></p>\n");
    QTest::addRow("nothing in plain") << plain << QByteArray("==a== :smile: $x$ x^2^ [[p]] # {#x}\n")
                                      << QByteArray("<p>==a== :smile: $x$ x^2^ [[p]] # {#x}</p>\n");
}

void TestMarkdownReader::dialects()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(reading(markdownReader(), markdown, {{QStringLiteral("dialect"), dialect}}).html(), html);
}

void TestMarkdownReader::dialectsAreHintedOnce_data()
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

void TestMarkdownReader::dialectsAreHintedOnce()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QStringList, warnings);
    const Reading result = reading(markdownReader(), markdown, {{QStringLiteral("dialect"), dialect}});
    QCOMPARE(result.warnings, warnings);
    QVERIFY(warnings.isEmpty() || isNote({WarningCode::DialectHint, {}, {}, 0}));
}

void TestMarkdownReader::dialectsLeaveCodeAndEscapesAlone()
{
    const QByteArray words = "`==a== :smile: $x$` \\==a== \\:smile: \\$x$ <a href=\"x==2==y\">z</a> https://x.org/a==b==/c\n";
    QCOMPARE(reading(markdownReader(), words).html(), QByteArray("<p><code>==a== :smile: $x$</code> ==a== :smile: $x$ <a href=\"x==2==y\">z</a> <a "
                                                                 "href=\"https://x.org/a==b==/c\">https://x.org/a==b==/c</a></p>\n"));
    const QByteArray code = "```\n:::note\nx\n:::\n!!! a\n    b\n$$\n```\n";
    QCOMPARE(reading(markdownReader(), code).html(), QByteArray("<pre><code>:::note\nx\n:::\n!!! a\n    b\n$$\n</code></pre>\n"));
}

void TestMarkdownReader::containersKeepLines()
{
    const Reading result = reading(markdownReader(), ":::note\n\na\n\n# H\n:::\n\n!!! tip\n\n    # I\n\n# J\n");
    QList<int> lines;
    walkBlocks(result.document->blocks, [&](const Block &block) {
        if (block.value.is<Heading>())
            lines.append(block.position.line);
    });
    QCOMPARE(lines, (QList<int>{5, 10, 12}));
}

void TestMarkdownReader::contents()
{
    QCOMPARE(reading(markdownReader(), "# T\n\n[TOC]\n\n## A\n\n### B\n\n## C d\n").html(),
             QByteArray("<h1 id=\"t\">T</h1>\n<div class=\"toc\">\n<ul>\n<li><a href=\"#a\">A</a>\n<ul>\n<li><a href=\"#b\">B</a></li>\n</ul>\n</li>\n<li><a "
                        "href=\"#c-d\">C d</a></li>\n</ul>\n</div>\n<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c-d\">C d</h2>\n"));
    QCOMPARE(reading(markdownReader(), "[TOC]\n\n[toc]: /x\n").html(), QByteArray("<p><a href=\"/x\">TOC</a></p>\n"));
}

void TestMarkdownReader::formulas_data()
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

void TestMarkdownReader::formulas()
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

void TestMarkdownReader::pageBreak()
{
    const Reading result = reading(markdownReader(), "a\n\n\\newpage\n\nb\n\n`\\newpage`\n");
    QCOMPARE(result.document->blocks.size(), std::size_t{4});
    QVERIFY(result.document->blocks[1].value.is<PageBreak>());
    QVERIFY(result.document->blocks[3].value.is<Paragraph>());
}

void TestMarkdownReader::headingIds()
{
    QCOMPARE(reading(markdownReader(), "# A `b` C!\n\n## A b C\n").html(),
             QByteArray("<h1 id=\"a-b-c\">A <code>b</code> C!</h1>\n<h2 id=\"a-b-c-1\">A b C</h2>\n"));
}

void TestMarkdownReader::authorsIds_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addRow("an anchor below") << QByteArray("# X\n\n<a name=\"x\"></a>w\n") << QByteArray("<h1 id=\"x-1\">X</h1>\n<p><span id=\"x\"></span>w</p>\n");
    QTest::addRow("in the heading") << QByteArray("# X<a name=\"x\"></a>\n") << QByteArray("<h1 id=\"x-1\">X<span id=\"x\"></span></h1>\n");
    QTest::addRow("of a block") << QByteArray("# X\n\n<div id=x>\n\nw\n\n</div>\n") << QByteArray("<h1 id=\"x-1\">X</h1>\n<div id=\"x\">\n<p>w</p>\n</div>\n");
    QTest::addRow("twice") << QByteArray("<div id=\"x\">a</div>\n\nw <b id=\"x\">b</b>\n")
                           << QByteArray("<div id=\"x\">\n<p>a</p>\n</div>\n<p>w <strong>b</strong></p>\n");
    QTest::addRow("only shown") << QByteArray("# X\n\n`<a id=\"x\">`\n") << QByteArray("<h1 id=\"x\">X</h1>\n<p><code>&lt;a id=&quot;x&quot;&gt;</code></p>\n");
    QTest::addRow("footnotes") << QByteArray("# fn 1\n\na[^1]\n\n[^1]: b\n") << QByteArray("<h1 id=\"fn-1-1\">fn 1</h1>\n");
}

void TestMarkdownReader::authorsIds()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(reading(markdownReader(), markdown).html().first(html.size()), html);
}

void TestMarkdownReader::linesCountFrontMatter()
{
    const Reading result = reading(markdownReader(), "---\ntitle: x\n---\n\n# One\n\n- a\n- b\n");
    const auto &blocks = result.document->blocks;
    QCOMPARE(blocks[0].position.line, 5);
    QCOMPARE(blocks[1].value.as<ListBlock>()->items[1].position.line, 8);
}

void TestMarkdownReader::footnotesInALastLineWithoutAnEnd()
{
    for (const char *text : {"a[^1]\n\n[^1]: one", "[^1]: one\n\na[^1]", "a[^1]\r\r[^1]: one\r"}) {
        const Reading result = reading(markdownReader(), text);
        QCOMPARE(result.warnings, QStringList());
        QCOMPARE(result.document->footnotes.size(), std::size_t{1});
    }
}

void TestMarkdownReader::footnotesThatNobodyCalls()
{
    const Reading result = reading(markdownReader(), "a[^1]\n\n[^1]: one\n\n[^2]: two\n\n```\n[^3]: code\n```\n");
    QCOMPARE(result.warnings, QStringList{QStringLiteral("footnote-unused:5")});
    QCOMPARE(result.document->footnotes.size(), std::size_t{1});
}

void TestMarkdownReader::callsOfFootnotesThatAreNotThere()
{
    const QByteArray text = "---\ntitle: x\n---\na[^1] and `[^3]` and \\[^4]\n\nb[^2] c[^2]\n\n[^1]: one\n";
    const Reading result = reading(markdownReader(), text);
    QCOMPARE(result.warnings, QStringList{QStringLiteral("footnote-undefined:6")});
    // Without the extension it is text like any other.
    const Reading plain = reading(markdownReader(), "b[^2]\n", {{QStringLiteral("extensions"), QJsonArray{QStringLiteral("table")}}});
    QCOMPARE(plain.warnings, QStringList());
}

void TestMarkdownReader::footnotesAreNumberedByTheirFirstCalls()
{
    // A call inside of a note counts where the note is written; of two notes with one label the first is meant.
    const Reading result = reading(markdownReader(), "x[^b]\n\n[^c]: three[^d]\n\n[^B]: two[^C]\n\n[^b]: twin[^e]\n\n> [^d]: four[^c] [^none]\n\n[^e]: five\n");
    QStringList notes;
    for (const Footnote &note : result.document->footnotes)
        notes.append(note.label + u' ' + plainText(note.content));
    QCOMPARE(notes, (QStringList{QStringLiteral("B two"), QStringLiteral("d four [^none]"), QStringLiteral("c three"), QStringLiteral("e five")}));
    std::vector<std::pair<int, int>> calls;
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *call = node.value.as<FootnoteReference>())
            calls.emplace_back(call->index, call->call);
    });
    QCOMPARE(calls, (std::vector<std::pair<int, int>>{{0, 1}, {2, 1}, {2, 2}, {1, 1}}));
}

void TestMarkdownReader::blocksMadeTwiceCountTheirCallsOnce()
{
    // The tags do not fit together, so the blocks between them are made again, flat.
    const Reading result = reading(markdownReader(), "<div>\n\n> [!NOTE]\n> a[^1] [b <i>c](d) </i>\n\n</section>\n\ne[^1]\n\n[^1]: note\n");
    std::vector<int> calls;
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *call = node.value.as<FootnoteReference>())
            calls.push_back(call->call);
    });
    QCOMPARE(calls, (std::vector<int>{1, 2}));
    QCOMPARE(result.warnings.count(QStringLiteral("html-unbalanced:4")), 2); // the opening and the closing tag, each told once
    const auto *alert = result.document->blocks.front().value.as<Alert>();
    QVERIFY(alert && plainText(alert->content).startsWith(u'a'));
}

void TestMarkdownReader::linkDefinitionsMayComeLast_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("a paragraph before") << QByteArray("[x]\n\n[x]: /y");
    QTest::newRow("in a list that is open") << QByteArray("- [x]\n\n  [x]: /y");
    QTest::newRow("in a quote that is open") << QByteArray("[x]\n\n> > [x]: /y\n");
    QTest::newRow("after a table") << QByteArray("a | b\n--|--\n1 | [x]\n\n[x]: /y");
    QTest::newRow("before the words") << QByteArray("[x]: /y\n[x]");
    QTest::newRow("before an open heading") << QByteArray("[x]: /y\n# [x]");
    QTest::newRow("before a heading that is underlined last") << QByteArray("[x]: /y\n\n[x]\n==");
    QTest::newRow("twice") << QByteArray("[x]\n\n[x]: /y\n[x]: /z\n");
}

void TestMarkdownReader::linkDefinitionsMayComeLast()
{
    QFETCH(QByteArray, markdown);
    const Reading result = reading(markdownReader(), markdown);
    QStringList urls;
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *link = node.value.as<Link>())
            urls.append(link->url);
    });
    QCOMPARE(urls, QStringList{QStringLiteral("/y")});
}

/// What is read already is let go of, definitions of links excepted, wherever they stand.
void TestMarkdownReader::longTextsAreReadAsShortOnes()
{
    const QByteArray first = "[first]: /first\n\n";
    const QByteArray last = "[last]: /last \"The last\"\n";
    const QByteArray piece = "A [first] and a [last] word, and [one](/more) with `code`.\n\n"
                             "- item\n  - inner [last]\n\n      deep code\n- [x] done\n\n"
                             "> quoted [first]\n> lazy\n\n"
                             "| a | b |\n| - | -: |\n| [last] | \\| |\n\n"
                             "``` rust ignore\nlet a = 1;\n```\n\nTitle [first]\n=====\n\n***\n\n";
    const QJsonObject options{{QStringLiteral("heading-ids"), false}};
    const QByteArray one = reading(markdownReader(), first + piece + last, options).html();
    QVERIFY2(one.contains("title=\"The last\"") && one.contains("href=\"/first\""), one.constData());
    constexpr int times = 6000;
    const Reading whole = reading(markdownReader(), first + piece.repeated(times) + last, options);
    QVERIFY(whole.html() == one.repeated(times));
}

void TestMarkdownReader::manyAtATime()
{
    // cmark's extensions share a table; each of these has words that would come out otherwise if it were another's.
    const QByteArray markdown =
        QByteArray("~~a~~ *b* www.example.org c@d.org [e](f \"g\") `h`[^1]\n\n| i | ~~j~~ |\n|---|---|\n| https://k.org | *l* |\n\n[^1]: m\n\n").repeated(20);
    const QJsonObject plain{{QStringLiteral("extensions"), QJsonArray{QStringLiteral("footnotes")}}};
    const QByteArray wanted = reading(markdownReader(), markdown).html();
    const QByteArray wantedPlain = reading(markdownReader(), markdown, plain).html();
    QVERIFY(wanted != wantedPlain);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            for (int round = 0; round < 20; ++round) {
                const bool withAll = (i + round) % 2;
                wrong += reading(markdownReader(), markdown, withAll ? QJsonObject() : plain).html() != (withAll ? wanted : wantedPlain);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestMarkdownReader::cellsBeyondTheColumns_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("lost");
    QTest::newRow("as many") << QByteArray("| a | b |") << false;
    QTest::newRow("fewer") << QByteArray("| a |") << false;
    QTest::newRow("more") << QByteArray("| a | b | c |") << true;
    QTest::newRow("more, without bars at the ends") << QByteArray("a | b | c") << true;
    QTest::newRow("more, but empty") << QByteArray("| a | b | | |") << false;
    QTest::newRow("a bar with a backslash") << QByteArray("| a | b \\| c |") << false;
    QTest::newRow("a bar in code parts cells") << QByteArray("| a | `b | c` |") << true;
}

void TestMarkdownReader::cellsBeyondTheColumns()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, lost);
    for (const QByteArray &prefix : {QByteArray(), QByteArray("> ")}) {
        const Reading result = reading(markdownReader(), prefix + "| h | i |\n" + prefix + "|---|---|\n" + prefix + row + "\n");
        QCOMPARE(result.warnings, lost ? QStringList{QStringLiteral("table-ragged:3")} : QStringList());
    }
}

void TestMarkdownReader::unknownExtension()
{
    const Reading result = reading(markdownReader(), "a", {{QStringLiteral("extensions"), QJsonArray{QStringLiteral("tables")}}});
    QVERIFY(!result.document);
    QCOMPARE(result.document.error().code, ErrorCode::InvalidOption);
    QCOMPARE(result.document.error().field, QStringLiteral("read.extensions"));
}

void TestMarkdownReader::stop()
{
    StopSource source;
    source.requestStop(StopReason::User);
    WorkContext context;
    context.stop = source;
    ReadInput input;
    input.bytes = "text";
    const auto document = markdownReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
