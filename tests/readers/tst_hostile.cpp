// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes that are known to take parsers hours or gigabytes: each ends in seconds, with a clear error or a result.
#include "reading.h"

#include <QTest>

using namespace quayside;

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_data();
    void markdown();
    void longReferences();
    void html_data();
    void html();
    void csv();
    void nestedTablesAsText();
    void depthOfResults();
};

namespace {

const QString fine = QStringLiteral("fine");
const QString tooDeep = QStringLiteral("source-too-deep");
const QString tooComplex = QStringLiteral("source-too-complex");

/// No clock is looked at: what is not bounded takes minutes to years, and the test's time-out ends it.
void check(const Reader &reader, const QByteArray &bytes, const QString &outcome)
{
    const Reading result = reading(reader, bytes);
    const QString got = result.document ? fine : QString(errorId(result.document.error().code));
    QCOMPARE(got, outcome);
    if (!result.document)
        QVERIFY(!sentence(result.document.error()).isEmpty());
    else
        QVERIFY(result.html().isEmpty() || result.html().endsWith('\n'));
}

int depthOf(const Inlines &words);

int depthOf(const Blocks &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks) {
        int below = 0;
        if (const auto *quote = block.value.as<BlockQuote>())
            below = depthOf(quote->content);
        else if (const auto *division = block.value.as<Division>())
            below = depthOf(division->content);
        else if (const auto *list = block.value.as<ListBlock>())
            for (const ListItem &item : list->items)
                below = std::max(below, 1 + depthOf(item.content));
        else if (const auto *paragraph = block.value.as<Paragraph>())
            below = depthOf(paragraph->content);
        deepest = std::max(deepest, below + 1);
    }
    return deepest;
}

int depthOf(const Inlines &words)
{
    int deepest = 0;
    for (const Inline &word : words) {
        int below = 0;
        if (const auto *styled = word.value.as<Styled>())
            below = depthOf(styled->content);
        else if (const auto *link = word.value.as<Link>())
            below = depthOf(link->content);
        deepest = std::max(deepest, below + 1);
    }
    return deepest;
}

} // namespace

void TestHostile::markdown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const auto many = [](const char *text, qsizetype count) { return QByteArray(text).repeated(count); };
    QTest::addRow("table of 2,000 columns, 65 KB") << "|" + many("a|", 2000) + "\n|" + many("-|", 2000) + "\n" + many("|x\n", 20'000) << tooComplex;
    QTest::addRow("table of 2,000 columns, few rows") << "|" + many("a|", 2000) + "\n|" + many("-|", 2000) + "\n" + many("|x\n", 20) << fine;
    QTest::addRow("row of 60,000 bars") << many("|", 60'000) + "\n" + many("|-", 10) + "\n" << tooComplex;
    QTest::addRow("delimiter rows that never fit") << many("a|b\n|-|\n", 8000) << tooComplex;
    QTest::addRow("quotes 50,000 deep") << many(">", 50'000) + "x\n" << tooDeep;
    QTest::addRow("lists 50,000 deep") << many("- ", 50'000) + "x\n" << tooDeep;
    QTest::addRow("numbers 20,000 deep") << many("1. ", 20'000) + "x\n" << tooDeep;
    QTest::addRow("a rule of 50,000 stars") << many("* ", 50'000) + "\n" << fine;
    QTest::addRow("quotes 400 deep, 500 lines") << many((many("> ", 400) + "x\n").constData(), 500) << fine;
    QTest::addRow("attributes that can be divided in many ways") << many(("[x]{" + many(".a-", 300) + "!}\n\n").constData(), 2000) << fine;
    QTest::addRow("brackets") << many("[", 200'000) << fine;
    QTest::addRow("open images around links") << many("![[]()", 100'000) << tooComplex;
    QTest::addRow("emphasis before links") << many("*a* [b](c) ", 30'000) << tooComplex;
    QTest::addRow("quotes before links, nothing made nice") << many("'a' [b](c) ", 30'000) << fine;
    QTest::addRow("emphasis before links in paragraphs") << many((many("*a* [b](c) ", 1000) + "\n\n").constData(), 30) << fine;
    QTest::addRow("stars") << many("**", 100'000) + "a" << fine;
    QTest::addRow("emphasis that nests") << many("*a **a ", 50'000) << fine;
    QTest::addRow("backticks") << [] {
        QByteArray text;
        for (int i = 1; i < 1000; ++i)
            text += QByteArray(i, '`') + ' ';
        return text;
    }() << fine;
    QTest::addRow("at signs") << many("a@", 400'000) << tooComplex;
    QTest::addRow("angle brackets") << many("<a b=\"", 50'000) << fine;
    QTest::addRow("open tags in a paragraph") << "x " + many("<b>", 50'000) << fine;
    QTest::addRow("open tags in blocks") << many("<div>\n\n", 20'000) << fine;
    QTest::addRow("one tag of 100,000 attributes") << "<a " + many("b ", 100'000) + ">\n" << fine;
    QTest::addRow("empty") << QByteArray(" ") << QString();
    QTest::addRow("nothing but NUL") << QByteArray(10'000, '\0') << fine;
}

void TestHostile::markdown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    if (outcome.isEmpty()) {
        QVERIFY(reading(markdownReader(), bytes).document);
        return;
    }
    check(markdownReader(), bytes, outcome);
}

void TestHostile::longReferences()
{
    const QByteArray address = "https://example.com/" + QByteArray(30'000, 'u');
    const auto text = [&address](int count) {
        return "[a]: " + address + " \"" + QByteArray(3000, 't') + "\"\n\n" + QByteArray("[a] ").repeated(count) + "end\n";
    };
    const Reading few = reading(markdownReader(), text(10));
    QCOMPARE(few.html().count("href=\"" + address + "\""), 10);
    QCOMPARE(few.warnings, QStringList());
    const Reading many = reading(markdownReader(), text(20'000));
    QVERIFY2(many.html().size() < 2'000'000, qPrintable(QString::number(many.html().size())));
    QVERIFY(many.html().contains("a a a end"));
    QCOMPARE(many.warnings, QStringList(QStringLiteral("text-cut:3")));
}

void TestHostile::html_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const auto many = [](const char *text, qsizetype count) { return QByteArray(text).repeated(count); };
    QTest::addRow("elements 300 deep") << many("<div id=a>", 300) + "x" << fine;
    QTest::addRow("elements 5,000 deep") << many("<div>", 5000) + "x" << tooDeep;
    QTest::addRow("elements 100,000 deep") << many("<div>", 100'000) + "x" << tooComplex;
    QTest::addRow("formatting left open") << [] {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += "<p><b id=" + QByteArray::number(i) + ">x";
        return text;
    }() << tooComplex;
    QTest::addRow("formatting left open, behind a comment that ends oddly") << "<!-- --!>" + many("<p><b>x", 20'000) << tooComplex;
    QTest::addRow("formatting left open, in a drawing's title") << "<svg><title>" + many("<p><b>x", 20'000) << tooComplex;
    QTest::addRow("formatting left open, behind one") << "<svg><desc></svg></desc><title>" + many("<p><b>x", 20'000) << tooComplex;
    QTest::addRow("formatting left open, in a formula's style") << "<math><style>" + many("<p><b>x", 20'000) << tooComplex;
    QTest::addRow("a script with markup in its texts") << "<svg></svg><script>" + many("'<b>' ", 20'000) + "</script>" << fine;
    QTest::addRow("comments that never end") << many("<!-- --", 50'000) << fine;
    QTest::addRow("attributes") << "<a " + many("b ", 100'000) + ">x" << tooComplex;
    QTest::addRow("spans of cells") << "<table><tr>" + many("<td colspan=99999 rowspan=99999>x", 500) + "</table>" << fine;
    QTest::addRow("tables in tables") << many("<table><tr><td>", 100) + "x" << fine;
}

void TestHostile::html()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    check(htmlReader(), bytes, outcome);
}

void TestHostile::csv()
{
    check(csvReader(), QByteArray(200'000, ','), tooComplex);
    check(csvReader(), QByteArray("a,").repeated(5000) + "\n" + QByteArray("a\n").repeated(5000), tooComplex);
    check(csvReader(), "\"" + QByteArray("a,").repeated(100'000), fine);
}

/// Each level is measured by all around it.
void TestHostile::nestedTablesAsText()
{
    const Reading result = reading(htmlReader(), QByteArray("<table><tr><td>").repeated(60) + "x");
    QVERIFY(result.document.has_value());
    WorkContext context;
    MemorySink sink;
    QVERIFY(textWriter().write({*result.document, {}, {}, {}, {}, {}, {}}, sink, context).has_value());
    QVERIFY(sink.main.contains('x'));
}

void TestHostile::depthOfResults()
{
    QByteArray nested;
    for (int i = 0; i < 300; ++i)
        nested += QByteArray(2 * i, ' ') + "- a\n";
    for (const QByteArray &text :
         {QByteArray("> ").repeated(400) + "x\n", QByteArray("<b>").repeated(300) + "x", QByteArray("<div id=\"a\">\n\n").repeated(300) + "x\n", nested,
          QByteArray("*a **a ").repeated(300) + QByteArray("** *").repeated(300)}) {
        const Reading result = reading(markdownReader(), text);
        QVERIFY(result.document);
        QVERIFY2(depthOf(result.document->blocks) <= deepestNesting, text.first(20) + QByteArray::number(depthOf(result.document->blocks)));
        QVERIFY(result.html().contains('a') || result.html().contains('x'));
    }
    QVERIFY(reading(markdownReader(), QByteArray("> ").repeated(400) + "x\n").warnings.contains(QStringLiteral("nesting-flattened:1")));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
