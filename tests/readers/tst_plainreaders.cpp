// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "document/csvrows.h"

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
    void separatorLine();
    void decimalCommas();
    void encodings_data();
    void encodings();
    void wrongEncodings();
    void controls_data();
    void controls();
    void linesAreCounted_data();
    void linesAreCounted();
    void longTablesStayTheirSource();
    void formFeedsEndPages();
    void aLineOfFormFeedsHearsAStop();
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

void TestPlainReaders::separatorLine()
{
    const auto first = [](const QByteArray &text) {
        const Reading result = reading(csvReader(), text);
        const Table &table = *result.document->blocks.front().value.as<Table>();
        return QStringLiteral("%1 %2").arg(plainText(table.head.front().cells.front().content)).arg(table.columns.size());
    };
    QCOMPARE(first("sep=;\r\na;b,c\r\n1;2\r\n"), QStringLiteral("a 2"));
    QCOMPARE(first("SEP=,\na,b\n"), QStringLiteral("a 2"));
    QCOMPARE(first("\"sep=|\"\na|b,c\n"), QStringLiteral("a 2"));
    QCOMPARE(first("\xEF\xBB\xBFsep=\t\na\tb\n"), QStringLiteral("a 2"));
    QCOMPARE(first("sep=a,b\nx,y\n"), QStringLiteral("sep=a 2")); // a name of a column
    QCOMPARE(first("separator,b\nx,y\n"), QStringLiteral("separator 2"));
    // Lines count from the file's own first.
    QCOMPARE(reading(csvReader(), "sep=;\na;b\n1\n").warnings, QStringList{QStringLiteral("table-ragged:3")});
}

void TestPlainReaders::decimalCommas()
{
    const auto columns = [](const QByteArray &text) { return reading(csvReader(), text).document->blocks.front().value.as<Table>()->columns; };
    QCOMPARE(columns("1,5;2,5\n3,5;4,5\n").size(), std::size_t{2});
    QCOMPARE(columns("1,5\t2,5\t7\n3,5\t4,5\t8\n").size(), std::size_t{3});
    QCOMPARE(columns("1,2\n3,4\n").size(), std::size_t{2}); // nothing else divides
    QCOMPARE(columns("what;price\nx;1.234,50 €\ny;7,00 €\n").back(), Alignment::Right);
}

void TestPlainReaders::encodings_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("warnings");
    const QStringList told{QStringLiteral("encoding-guessed:0")};
    const auto row = [](const char *name, const char *reader, const QByteArray &bytes, const char *option, const char *expected,
                        const QStringList &warnings = {}) {
        QTest::newRow(name) << QString::fromLatin1(reader) << bytes << QString::fromLatin1(option) << QString::fromUtf8(expected) << warnings;
    };
    row("guessed", "text", "K\xF6ln 5 \x80\n", "auto", "Köln 5 €", told);
    row("guessed table", "csv", "Stadt;Preis\nK\xF6ln;\x80\n", "", "Stadt\nPreis\nKöln\n€", told);
    row("by name", "text", "K\xF6ln", "windows-1252", "Köln");
    row("as browsers mean it", "text", "5 \x80", "ISO-8859-1", "5 €");
    row("Japanese by name", "text", "\x93\xFA\x96\x7B", "shift_jis", "日本");
    row("Russian by name", "markdown", "\xEC\xE8\xF0", "windows-1251", "мир");
    row("declared", "html", "<meta charset=iso-8859-1><p>Gr\xFC\xDF", "auto", "Grüß");
    row("declared for the network", "html", "<META http-equiv='Content-Type' content='text/html; charset = Shift_JIS'><p>\x93\xFA\x96\x7B", "", "日本");
    row("declared as XML", "html", "<?xml version='1.0' encoding='windows-1251'?><p>\xEC\xE8\xF0", "", "мир");
    row("declared in a comment", "html", "<!-- <meta charset=shift_jis> --><p>日本", "", "日本");
    row("declared late", "html", "<script>'<meta charset=shift_jis>'" + QByteArray(2000, ' ') + "</script><meta charset=windows-1251><p>\xCF\xF0", "", "Пр",
        {QStringLiteral("html-unsafe:1")});
    row("saved again", "html", "<meta charset=windows-1252><p>Grüß", "", "Grüß", told);
    row("not declared", "html", "<p>Gr\xFC\xDF", "", "Grüß", told);
    row("escapes of ASCII", "html", "<meta charset=iso-2022-jp><p>\x1B$BF|K\\\x1B(B", "", "日本");
    const QString wide = QString::fromUtf8("<p>Grüße, 一二三.\n");
    QByteArray little;
    QByteArray big;
    for (const QChar c : wide) {
        little += QByteArray{1, static_cast<char>(c.unicode() & 0xFF)} + QByteArray{1, static_cast<char>(c.unicode() >> 8)};
        big += QByteArray{1, static_cast<char>(c.unicode() >> 8)} + QByteArray{1, static_cast<char>(c.unicode() & 0xFF)};
    }
    row("UTF-16 without a mark", "html", little, "", "Grüße, 一二三.");
    row("the other order", "html", big, "", "Grüße, 一二三.");
    row("UTF-16 by name", "html", big, "utf-16be", "Grüße, 一二三.");
    row("declared by what cannot be read so", "html", "<meta charset=utf-16><p>Grüß", "", "Grüß");
    row("a zero among letters", "text", QByteArray("ab\0c", 4), "", "ab\uFFFDc", {QStringLiteral("characters-replaced:0")});
}

void TestPlainReaders::encodings()
{
    QFETCH(QString, reader);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, option);
    QFETCH(QString, expected);
    QFETCH(QStringList, warnings);
    const QList<Reader> all{textReader(), csvReader(), htmlReader(), markdownReader()};
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const Reader &one) { return one.id == reader; });
    const Reading result = reading(*chosen, bytes, {{QStringLiteral("encoding"), option}});
    QVERIFY2(result.document, result.html().constData());
    QCOMPARE(plainText(result.document->blocks), expected);
    QCOMPARE(result.warnings, warnings);
}

void TestPlainReaders::wrongEncodings()
{
    const auto errorOf = [](const Reader &reader, const QByteArray &bytes, const char *encoding) {
        const Reading result = reading(reader, bytes, {{QStringLiteral("encoding"), QString::fromLatin1(encoding)}});
        return result.document ? ErrorCode::Internal : result.document.error().code;
    };
    QCOMPARE(errorOf(textReader(), "a", "klingon-1"), ErrorCode::SourceEncoding);
    QCOMPARE(errorOf(textReader(), "a", "../../etc/passwd"), ErrorCode::SourceEncoding);
    QCOMPARE(errorOf(markdownReader(), "K\xF6ln", "auto"), ErrorCode::SourceEncoding); // Markdown is UTF-8, unless one says otherwise
    QCOMPARE(errorOf(textReader(), "\xEF\xBB\xBFK\xF6ln", "auto"), ErrorCode::SourceEncoding);
    // What an encoding has no character for is replaced, and told.
    const Reading broken = reading(textReader(), "\x93\xFA\xFF", {{QStringLiteral("encoding"), QStringLiteral("shift_jis")}});
    QVERIFY(plainText(broken.document->blocks).startsWith(QString::fromUtf8("日")));
    QCOMPARE(broken.warnings, QStringList{QStringLiteral("characters-replaced:0")});
}

void TestPlainReaders::controls_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char *name, const char *reader, const char *bytes, const char *expected, int warnings) {
        QTest::newRow(name) << QString::fromLatin1(reader) << QByteArray(bytes) << QString::fromUtf8(expected) << warnings;
    };
    row("terminal colours", "text", "a\x1B[31m\x07", "a␛[31m␇", 1);
    row("delete", "markdown", "a\x7F", "a␡", 1);
    row("form feed in Markdown", "markdown",
        "a\x0C"
        "b",
        "a␌b", 1);
    row("form feed in HTML", "html",
        "<p>a\x0C"
        "b",
        "a b", 0);
    row("of the second set", "markdown",
        "a\xC2\x9B"
        "b",
        "a\uFFFDb", 1);
    row("no characters", "markdown",
        "a\xEF\xBF\xBE"
        "b\xF0\x9F\xBF\xBF"
        "c",
        "a\uFFFDb\uFFFDc", 1);
    row("by reference", "markdown", "a&#27; `b` [c](u \"&#7;\")", "a␛ b c", 1);
    row("by reference in HTML", "html", "<p>a&#27;", "a␛", 1);
    row("tabs and other spaces stay", "text",
        "a\tb\xC2\xA0"
        "c",
        "a\tb\u00A0c", 0);
    row("signs stay", "markdown",
        "é ␛ 👍 \xEF\xBB\xBF"
        "x",
        "é ␛ 👍 \uFEFFx", 0);
}

/// What cannot be shown is replaced by what can, in every format.
void TestPlainReaders::controls()
{
    QFETCH(QString, reader);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(int, warnings);
    const QList<Reader> all{textReader(), htmlReader(), markdownReader()};
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const Reader &one) { return one.id == reader; });
    const Reading result = reading(*chosen, bytes);
    QCOMPARE(plainText(result.document->blocks), expected);
    QCOMPARE(result.warnings.size(), warnings);
}

void TestPlainReaders::linesAreCounted_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestPlainReaders::linesAreCounted()
{
    QFETCH(QByteArray, end);
    const QByteArray text = QByteArray("a,b\n1,\"two\nthree\n\nfive\"\n\n1\n").replace("\n", end);
    const Reading result = reading(csvReader(), text);
    QCOMPARE(result.warnings, QStringList{QStringLiteral("table-ragged:7")});
    QVERIFY(result.html().contains("two<br />\nthree<br />\n<br />\nfive"));
}

void TestPlainReaders::longTablesStayTheirSource()
{
    QByteArray text = "a;b\n";
    for (int i = 0; i < 101'000; ++i)
        text += QByteArray::number(i) + ";\"x\"\n";
    const Reading result = reading(csvReader(), text);
    QVERIFY(result.document.has_value());
    Document document = *result.document;
    const auto *raw = document.blocks.front().value.as<Raw>();
    QVERIFY(raw);
    QVERIFY(!CsvRows::of({QStringLiteral("html"), raw->text}, {}));
    QVERIFY(expandTables(document, {}).has_value());
    const auto *table = document.blocks.front().value.as<Table>();
    QVERIFY(table);
    QCOMPARE(table->head.size(), std::size_t{1});
    QCOMPARE(table->bodies.front().rows.size(), std::size_t{101'000});
    QCOMPARE(table->columns, (std::vector<Alignment>{Alignment::Right, Alignment::None}));
    QCOMPARE(table->bodies.front().rows.back().position.line, 101'001);
    QCOMPARE(plainText(table->bodies.front().rows.back().cells.front().content), QStringLiteral("100999"));
}

void TestPlainReaders::formFeedsEndPages()
{
    const Document document = *reading(textReader(), "one\ftwo\f\fthree\nfour\n\f\nfive").document;
    QStringList kinds;
    for (const Block &block : document.blocks)
        kinds.append(block.value.is<PageBreak>() ? QStringLiteral("|") : plainText(Blocks{block}));
    QCOMPARE(kinds.join(u' '), QStringLiteral("one | two | | three four | five"));
}

void TestPlainReaders::aLineOfFormFeedsHearsAStop()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    WorkContext context;
    context.stop = stop;
    ReadInput input;
    input.bytes = QByteArray("a\f").repeated(5000);
    const auto document = textReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestPlainReaders)
#include "tst_plainreaders.moc"
