// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QTest>

using namespace quayside;

class TestMarkdownFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void linesCountFrontMatter();
};

void TestMarkdownFrontMatter::frontMatter()
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

void TestMarkdownFrontMatter::brokenFrontMatter()
{
    const Reading result = reading(markdownReader(), "---\ntitle: [a\n---\ntext\n");
    QVERIFY(result.document);
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY(result.warnings.first().startsWith(QLatin1StringView("front-matter-invalid:")));
    QCOMPARE(result.document->metadata.source, QStringLiteral("---\ntitle: [a\n---\n"));
    QCOMPARE(result.html(), QByteArray("<p>text</p>\n"));
}

void TestMarkdownFrontMatter::largeFrontMatter_data()
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

void TestMarkdownFrontMatter::largeFrontMatter()
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

void TestMarkdownFrontMatter::rulesAreNoFrontMatter_data()
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

void TestMarkdownFrontMatter::rulesAreNoFrontMatter()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(reading(markdownReader(), markdown).html(), html);
    const QByteArray words = QByteArray("Just words\n").repeated(30'000);
    QVERIFY(reading(markdownReader(), "---\n" + words + "\n---\n").html().startsWith("<hr />\n<p>Just words"));
}

void TestMarkdownFrontMatter::frontMatterSyntaxes_data()
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

void TestMarkdownFrontMatter::frontMatterSyntaxes()
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

void TestMarkdownFrontMatter::people_data()
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

void TestMarkdownFrontMatter::people()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, names);
    QCOMPARE(reading(markdownReader(), "---\n" + yaml + "\n---\n").document->metadata.authors, names);
}

void TestMarkdownFrontMatter::linesCountFrontMatter()
{
    const Reading result = reading(markdownReader(), "---\ntitle: x\n---\n\n# One\n\n- a\n- b\n");
    const auto &blocks = result.document->blocks;
    QCOMPARE(blocks[0].position.line, 5);
    QCOMPARE(blocks[1].value.as<ListBlock>()->items[1].position.line, 8);
}

QTEST_GUILESS_MAIN(TestMarkdownFrontMatter)
#include "tst_markdownfrontmatter.moc"
