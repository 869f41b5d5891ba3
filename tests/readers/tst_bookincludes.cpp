// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookincludes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

/// What mdBook's directives become.
class TestBookIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void expands_data();
    void expands();
    void whatIsMissingIsTold_data();
    void whatIsMissingIsTold();
    void linesKeepTheirSource();
    void filesAreRelativeToTheIncludingOne();
    void includesDoNotMultiplyForEver();
    void longLinesAreBounded();
    void openBracesCostOneWalk_data();
    void openBracesCostOneWalk();

private:
    [[nodiscard]] bool put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<IncludedText> expand(const QByteArray &text, WorkContext &context) const;

    QTemporaryDir m_folder;
};

bool TestBookIncludes::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<IncludedText> TestBookIncludes::expand(const QByteArray &text, WorkContext &context) const
{
    const QString folder = m_folder.filePath(QStringLiteral("in"));
    return withIncludes(text, folder + QStringLiteral("/a.md"), folder, QStringLiteral("a.md"), context);
}

void TestBookIncludes::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("in/deep")));
    QVERIFY(put(QStringLiteral("f.txt"), "outside\n"));
    QVERIFY(put(QStringLiteral("in/f.txt"), "one\ntwo\nthree\n"));
    QVERIFY(put(QStringLiteral("in/windows.txt"), "\xEF\xBB\xBFone\r\ntwo\r\n"));
    QVERIFY(put(QStringLiteral("in/blank.txt"), "one\n\ntwo"));
    QVERIFY(put(QStringLiteral("in/two words.txt"), "quoted\n"));
    QVERIFY(put(QStringLiteral("in/a \"b\".txt"), "marks\n"));
    QVERIFY(put(QStringLiteral("in/fence.rs"), "//! ```\n"));
    QVERIFY(put(QStringLiteral("in/empty.txt"), ""));
    QVERIFY(put(QStringLiteral("in/s.rs"), "before\n// ANCHOR: all\nfirst\n// ANCHOR:part-1\ninner\n/* ANCHOR_END: part-1 */\n// ANCHOR_END: all\n"
                                           "between\n// ANCHOR: all\nagain\n// ANCHOR_END: all\nafter\n// ANCHOR: open\nlast\n"));
    QVERIFY(put(QStringLiteral("in/deep/d.md"), "{{#include e.md}} {{#include ../f.txt:1}}"));
    QVERIFY(put(QStringLiteral("in/deep/e.md"), "deep"));
    QVERIFY(put(QStringLiteral("in/self.md"), "x {{#include self.md}} y"));
    QVERIFY(put(QStringLiteral("in/ping.md"), "{{#include pong.md}}"));
    QVERIFY(put(QStringLiteral("in/pong.md"), "{{#include ping.md}}"));
}

void TestBookIncludes::expands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) { QTest::newRow(name) << QByteArray(text) << QByteArray(expected); };
    row("whole", "{{#include f.txt}}", "one\ntwo\nthree\n");
    row("one line", "{{#include f.txt:2}}", "two\n");
    row("line nought is the first", "{{#include f.txt:0}}", "one\n");
    row("from", "{{#include f.txt:2:}}", "two\nthree\n");
    row("to", "{{#include f.txt::2}}", "one\ntwo\n");
    row("between", "{{#include f.txt:2:3}}", "two\nthree\n");
    row("open on both sides", "{{#include f.txt::}}", "one\ntwo\nthree\n");
    row("to what is no number", "{{#include f.txt:2:x}}", "two\nthree\n");
    row("beyond the end", "{{#include f.txt:2:99}}", "two\nthree\n");
    row("backwards", "[{{#include f.txt:3:2}}]", "[]\n");
    row("a colon more", "{{#include f.txt:2:3:4}}", "two\nthree\n");
    row("empty file", "[{{#include empty.txt}}]", "[]\n");
    row("Windows lines and BOM", "{{#include windows.txt}}", "one\ntwo\n");
    row("section", "{{#include s.rs:part-1}}", "inner\n");
    row("section, marks within it gone", "{{#include s.rs:all}}", "first\ninner\n");
    row("section that is never closed", "{{#include s.rs:open}}", "last\n");
    row("rustdoc: every section", "{{#rustdoc_include s.rs:all}}", "first\ninner\nagain\n");
    row("rustdoc: lines", "{{#rustdoc_include f.txt:2}}", "two\n");
    row("file in quotation marks", "{{#include \"two words.txt\"}}", "quoted\n");
    row("and its lines", "{{#include \"f.txt\":2:3}}", "two\nthree\n");
    row("escaped quotation marks", R"({{#include "a \"b\".txt"}})", "marks\n");
    row("open quotation marks stay", "{{#include \"f.txt}}", "{{#include \"f.txt}}\n");
    row("two in a line", "{{#include f.txt:1}} and {{#include f.txt:2}}", "one and two\n");
    row("blanks in the braces", "{{ #include  f.txt:1  }}|{{\n#include\nf.txt:2\n}}", "one|two\n");
    row("within a word", "a{{#include f.txt:1}}b", "aoneb\n");
    row("in a quote", "> {{#include f.txt:2:}} end", "> two\n> three end\n");
    row("in a quote in a quote", ">> > {{#include f.txt:2:}}", ">> > two\n>> > three\n");
    row("in an item", "- {{#include f.txt:2:}} end", "- two\n  three end\n");
    row("in a numbered item in a quote", "> 10. {{#include f.txt:2:}}", "> 10. two\n>     three\n");
    row("indented", "   {{#include f.txt:2:}}", "   two\n   three\n");
    row("hidden lines", "# {{#include f.txt:2:}}", "# two\n# three\n");
    row("comments in a quote", "> // {{#include f.txt:2:}}", "> // two\n> // three\n");
    row("behind words", "- x {{#include f.txt:2:}}", "- x two\n  three\n");
    row("no list: no blank behind the mark", "-{{#include f.txt:2:}}", "-two\nthree\n");
    row("blank lines in a quote", "> {{#include blank.txt}}", "> one\n> \n> two\n");
    row("blank lines in an indent", "  {{#include blank.txt}}", "  one\n\n  two\n");
    row("escaped", R"(a \{{#include f.txt}} b)", "a {{#include f.txt}} b\n");
    row("several escaped in a line", R"(\{{#include f.txt}} \{{#title x}} {{#include f.txt:1}})", "{{#include f.txt}} {{#title x}} one\n");
    row("escaped, and the next line is not", "\\{{#x}}\n{{#include f.txt:1}}", "{{#x}}\none\n");
    row("title", "{{#title Words of it}}\n# T", "\n# T\n");
    row("playground", "{{#playground f.txt}}", "```rust\none\ntwo\nthree\n```\n");
    row("playground by its old name, with properties", "{{#playpen f.txt editable no_run}}", "```rust,editable,no_run\none\ntwo\nthree\n```\n");
    row("playground in an item", "- {{#playground f.txt}}", "- ```rust\n  one\n  two\n  three\n  ```\n");
    row("playground of what has a fence", "{{#playground fence.rs}}", "````rust\n//! ```\n````\n");
    row("unknown verb stays", "{{#shout f.txt}}", "{{#shout f.txt}}\n");
    row("unclosed stays", "{{#include f.txt", "{{#include f.txt\n");
    row("closed by one brace stays", "{{#include f.txt} {{#include f.txt:1}}", "{{#include f.txt} one\n");
    row("without a file stays", "{{#include}} {{#include  }} {{}} {{#}}", "{{#include}} {{#include  }} {{}} {{#}}\n");
    row("no directive", "{{ x }} {{{#include f.txt:1}}}", "{{ x }} {one}\n");
    row("files in included files", "{{#include deep/d.md}}", "deep one\n");
    row("nothing", "", "");
}

void TestBookIncludes::expands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    WorkContext context;
    const auto expanded = expand(text, context);
    QVERIFY(expanded.has_value());
    QCOMPARE(expanded->bytes, expected);
    QVERIFY2(context.warnings.isEmpty(), context.warnings.isEmpty() ? "" : qPrintable(placedWords(context.warnings.constFirst())));
}

void TestBookIncludes::whatIsMissingIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *text, const char *expected, const char *told) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected) << QString::fromUtf8(told);
    };
    row("no such file", "Before {{#include gone.txt}} behind", "Before  behind\n", "a.md:1: The included file “gone.txt” was not found.");
    row("no such section", "\n[{{#include s.rs:none}}]", "\n[]\n", "a.md:2: “s.rs” was not included: it has no part “none”.");
    row("no such line", "{{#include f.txt:9}}", "", "a.md:1: “f.txt” was not included: it has no line 9.");
    row("outside", "[{{#include ../f.txt}}]", "[]\n", "a.md:1: “../f.txt” was left out: it lies outside the book’s folder.");
    row("itself", "\n\n{{#include self.md}}", "\n\nx  y\n", "a.md:3: “self.md” was not included: it includes itself (a.md → self.md → self.md).");
    row("one another", "{{#include ping.md}}", "", "a.md:1: “ping.md” was not included: it includes itself (a.md → ping.md → pong.md → ping.md).");
}

void TestBookIncludes::whatIsMissingIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(QString, told);
    WorkContext context;
    const auto expanded = expand(text, context);
    QVERIFY(expanded.has_value());
    QCOMPARE(expanded->bytes, expected);
    QCOMPARE(context.warnings.size(), 1);
    QCOMPARE(placedWords(context.warnings.constFirst()), told);
}

void TestBookIncludes::linesKeepTheirSource()
{
    WorkContext context;
    const auto text = expand("a\n{{#include f.txt}}\nb {{\n#include f.txt:2:\n}} c\nd", context);
    QVERIFY(text.has_value());
    QCOMPARE(text->bytes, QByteArray("a\none\ntwo\nthree\nb two\nthree c\nd\n"));
    QList<int> lines;
    for (int i = 1; i <= 7; ++i)
        lines.append(text->sourceLine(i));
    QCOMPARE(lines, (QList<int>{1, 2, 2, 2, 3, 5, 6}));
}

void TestBookIncludes::filesAreRelativeToTheIncludingOne()
{
    const QString folder = m_folder.filePath(QStringLiteral("in"));
    WorkContext context;
    const auto text =
        withIncludes("{{#include e.md}} {{#include ../f.txt:1}}", folder + QStringLiteral("/deep/x.md"), folder, QStringLiteral("deep/x.md"), context);
    QVERIFY(text.has_value());
    QCOMPARE(text->bytes, QByteArray("deep one\n"));
}

/// Ten files, each of which includes the next a hundred times, and nothing else: no word ever comes of them.
void TestBookIncludes::includesDoNotMultiplyForEver()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(
            put(QStringLiteral("in/%1.txt").arg(i), i < 9 ? QByteArray("{{#include " + QByteArray::number(i + 1) + ".txt}}\n").repeated(100) : QByteArray()));
    WorkContext context;
    const auto text = expand("{{#include 0.txt}}", context);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::SourceTooComplex);
}

/// A line of many includes, each of which looks at its begin only, and one indented by far more than any list.
void TestBookIncludes::longLinesAreBounded()
{
    QVERIFY(put(QStringLiteral("in/long.txt"), QByteArray(3'000, 'x')));
    QVERIFY(put(QStringLiteral("in/lines.txt"), QByteArray("\n").repeated(1'000'000)));
    WorkContext context;
    QVERIFY(expand(QByteArray("{{#include long.txt}}").repeated(10'000), context));
    const auto wide = expand(QByteArray(1'000'000, '>') + "{{#include lines.txt}}", context);
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, ErrorCode::SourceTooLarge);
}

/// What opens again and again is not looked through from each of its begins: that takes minutes, and the test's time-out ends it.
void TestBookIncludes::openBracesCostOneWalk_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"{{", "{{ ", "{{#a ", "\\{{#", "{{#include f", "\\{{#x }\n"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestBookIncludes::openBracesCostOneWalk()
{
    QFETCH(QByteArray, piece);
    const QByteArray text = piece.repeated(500'000) + '\n';
    WorkContext context;
    const auto expanded = expand(text, context);
    QVERIFY(expanded.has_value());
    QCOMPARE(expanded->bytes, text);
}

QTEST_GUILESS_MAIN(TestBookIncludes)
#include "tst_bookincludes.moc"
