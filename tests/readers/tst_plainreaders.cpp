// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QTest>

using namespace quayside;

class TestPlainReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void csv();
    void delimiters();
    void ragged();
    void numbersStandRight();
    void openQuote();
};

void TestPlainReaders::text()
{
    const QByteArray text = "  one\r\ntwo <b>\r\n\r\n\r\nthree\n\ffour";
    QCOMPARE(reading(textReader(), text).html(), QByteArray("<p>one\ntwo &lt;b&gt;</p>\n<p>three</p>\n<div style=\"break-after: page\"></div>\n<p>four</p>\n"));
    QVERIFY(reading(textReader(), text, {{QStringLiteral("line-ends"), QStringLiteral("keep")}}).html().startsWith("<p>  one<br />\ntwo"));
    QCOMPARE(reading(textReader(), "a  b\r\n c", {{QStringLiteral("line-ends"), QStringLiteral("code")}}).html(),
             QByteArray("<pre><code>a  b\n c\n</code></pre>\n"));
    QVERIFY(reading(textReader(), "").document->blocks.empty());
}

void TestPlainReaders::csv()
{
    const QByteArray text = "name,\"a, \"\"b\"\"\",c\r\n\"two\nlines\",,<x>\r\n\r\n";
    QCOMPARE(reading(csvReader(), text).html(),
             QByteArray("<table>\n<thead>\n<tr>\n<th>name</th>\n<th>a, &quot;b&quot;</th>\n<th>c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>two<br "
                        "/>\nlines</td>\n<td></td>\n"
                        "<td>&lt;x&gt;</td>\n</tr>\n</tbody>\n</table>\n"));
    const Reading headless = reading(csvReader(), "a,b\n", {{QStringLiteral("header"), false}});
    QCOMPARE(headless.html(), QByteArray("<table>\n<tbody>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"));
}

void TestPlainReaders::delimiters()
{
    const auto columns = [](const Reading &result) { return result.document->blocks.front().value.as<Table>()->columns.size(); };
    QCOMPARE(columns(reading(csvReader(), "a;b;c\n1,5;2;3\n")), std::size_t{3});
    QCOMPARE(columns(reading(csvReader(), "a\tb\n1\t2\n")), std::size_t{2});
    QCOMPARE(columns(reading(csvReader(), "a;b,c\n", {{QStringLiteral("delimiter"), QStringLiteral("comma")}})), std::size_t{2});
    QCOMPARE(columns(reading(tsvReader(), "a,b\tc\n")), std::size_t{2});
    QCOMPARE(columns(reading(csvReader(), "word\n")), std::size_t{1});
}

void TestPlainReaders::ragged()
{
    const Reading result = reading(csvReader(), "a,b\n1\n1,2,3\n");
    QCOMPARE(result.warnings, QStringList({QStringLiteral("table-ragged:1"), QStringLiteral("table-ragged:2"), QStringLiteral("table-ragged:3")}).mid(1));
    for (const auto &row : result.document->blocks.front().value.as<Table>()->bodies.front().rows)
        QCOMPARE(row.cells.size(), std::size_t{3});
}

void TestPlainReaders::numbersStandRight()
{
    const Reading result = reading(csvReader(), "what,price\nx,\"1,200.50\"\ny,-3 %\n");
    const Table &table = *result.document->blocks.front().value.as<Table>();
    QCOMPARE(table.columns[0], Alignment::None);
    QCOMPARE(table.columns[1], Alignment::Right);
}

void TestPlainReaders::openQuote()
{
    const Reading result = reading(csvReader(), "a,b\n1,\"two\nthree\n");
    QCOMPARE(result.warnings, QStringList{QStringLiteral("text-cut:2")});
    QCOMPARE(result.document->blocks.front().value.as<Table>()->bodies.front().rows.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestPlainReaders)
#include "tst_plainreaders.moc"
