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
    void tasks_data();
    void tasks();
    void headingIds();
    void authorsIds_data();
    void authorsIds();
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

void TestMarkdownReader::tasks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QList<int>>("checked"); // of all items: -1 no task
    QTest::addRow("quote") << QByteArray("> - [ ] a\n> - [x] b\n> - c\n") << QList<int>{0, 1, -1};
    QTest::addRow("alert") << QByteArray("> [!NOTE]\n> - [X] a\n") << QList<int>{1};
    QTest::addRow("inner lists") << QByteArray("> 1. a\n>    - [ ] b\n>      - [x] **c**\n") << QList<int>{-1, 0, 1};
    QTest::addRow("another box in the line") << QByteArray("- [ ] write [x]\n- [x] [ ] y\n") << QList<int>{0, 1};
    QTest::addRow("no box") << QByteArray("> - [ ][ ]\n> - [y] a\n> - [x]b\n> - [x](u)\n") << QList<int>{-1, -1, -1, -1};
    QTest::addRow("no words") << QByteArray("> - [ ]\n> - [x]\n\n- [X]\n") << QList<int>{0, 1, 1};
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
    threads.reserve(4);
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
