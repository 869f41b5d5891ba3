// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/equations.h"
#include "output/outputsink.h"
#include "readers/reader.h"
#include "writers/writer.h"

#include <QRegularExpression>
#include <QTest>

using namespace quayside;

/// Numbers of equations and references to them, seen as Markdown.
class TestEquations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void references_data();
    void references();
    void hostileInputIsBounded();
};

namespace {

QString numbered(const QString &text)
{
    ReadInput input;
    input.bytes = text.toUtf8();
    input.options = {{QStringLiteral("math"), true}};
    WorkContext context;
    auto document = markdownReader().read(input, context);
    if (!document)
        return {};
    numberEquations(*document);
    MemorySink sink;
    const bool written = markdownWriter().write({*std::move(document), {}, {}, {}, {}, {}, {}}, sink, context).has_value();
    // Formulas in dollars: fences and backticks are the Markdown writer's matter.
    static const QRegularExpression fenced(QStringLiteral("```math\n(.*?)\n```"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ticked(QStringLiteral("\\$`(.*?)`\\$"));
    return written ? QString::fromUtf8(sink.main).trimmed().replace(fenced, QStringLiteral("$$\\1$$")).replace(ticked, QStringLiteral("$\\1$")) : QString();
}

QString display(const QString &tex)
{
    return numbered(QStringLiteral("$$") + tex + QStringLiteral("$$")).remove(QLatin1StringView("$$")).trimmed();
}

} // namespace

void TestEquations::numbers_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *tex, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
    };
    row("none", R"(a = b)", R"(a = b)");
    row("equation", R"(\begin{equation}a\end{equation})", R"(\begin{equation}a\tag{1}\end{equation})");
    row("a star", R"(\begin{equation*}a\end{equation*})", R"(\begin{equation*}a\end{equation*})");
    row("every line", R"(\begin{align}a&=b\\c&=d\end{align})", R"(\begin{align}a&=b\tag{1}\\c&=d\tag{2}\end{align})");
    row("an empty last line", R"(\begin{gather}a\\b\\ \end{gather})", R"(\begin{gather}a\tag{1}\\b\tag{2}\\ \end{gather})");
    row("none wanted", R"(\begin{align}a\notag\\b\nonumber\\c\end{align})", R"(\begin{align}a\notag\\b\nonumber\\c\tag{1}\end{align})");
    row("a tag of its own", R"(\begin{align}a\tag{A}\\b\end{align})", R"(\begin{align}a\tag{A}\\b\tag{1}\end{align})");
    row("lines within a line", R"(\begin{equation}\begin{split}a\\b\end{split}\end{equation})",
        R"(\begin{equation}\begin{split}a\\b\end{split}\tag{1}\end{equation})");
    row("ends of lines in braces", R"(\begin{gather}\sum_{\substack{i\\j}}\\b\end{gather})",
        R"(\begin{gather}\sum_{\substack{i\\j}}\tag{1}\\b\tag{2}\end{gather})");
    row("lines of a matrix", R"(\begin{align}\begin{matrix}a\\b\end{matrix}\end{align})", R"(\begin{align}\begin{matrix}a\\b\end{matrix}\tag{1}\end{align})");
    row("several lines, one number", R"(\begin{multline}a\\b\end{multline})", R"(\begin{multline}a\\b\tag{1}\end{multline})");
    row("columns are no line", R"(\begin{alignat}{2}a&b\end{alignat})", R"(\begin{alignat}{2}a&b\tag{1}\end{alignat})");
    row("no environment of displays", R"(\begin{aligned}a\\b\end{aligned})", R"(\begin{aligned}a\\b\end{aligned})");
    row("never closed", R"(\begin{align}a\\b)", R"(\begin{align}a\tag{1}\\b)");
}

void TestEquations::numbers()
{
    QFETCH(QString, tex);
    QTEST(display(tex), "expected");
}

void TestEquations::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        static const QRegularExpression numbered(QStringLiteral(R"(\$\$(.*?\\tag.*?)\$\$)"));
        // What has a name keeps it.
        const QString named = QString::fromUtf8(expected).replace(numbered, QStringLiteral("<div id=\"one\">\n\n$$\\1$$\n\n</div>"));
        QTest::newRow(name) << QString::fromUtf8(text) << named;
    };
    row("alone in a formula", "$$a\\label{one}$$\n\nBy $\\eqref{one}$ and $\\ref{one}$.", "$$a\\tag{1}$$\n\nBy [(1)](#one) and [1](#one).");
    row("in a text", "$$a\\label{one}$$\n\nBy \\eqref{one} and \\ref{other}.", "$$a\\tag{1}$$\n\nBy [(1)](#one) and \\ref{other}.");
    row("before it", "By \\eqref{one}.\n\n$$a\\label{one}$$", "By [(1)](#one).\n\n$$a\\tag{1}$$");
    row("within a formula", "$$a\\label{one}$$\n\n$b \\text{ by \\eqref{one}}$", "$$a\\tag{1}$$\n\n$b \\text{ by \\href{#one}{\\text{(1)}}}$");
    row("several within a formula", "$$a\\label{one}$$\n\n$\\text{\\ref{one}, \\ref{gone}, \\ref{one}} b$",
        "$$a\\tag{1}$$\n\n$\\text{\\href{#one}{\\text{1}}, \\ref{gone}, \\href{#one}{\\text{1}}} b$");
    row("several in a text", "$$a\\label{one}$$\n\nBy \\ref{one}, *as* \\ref{gone} and \\eqref{one}",
        "$$a\\tag{1}$$\n\nBy [1](#one), *as* \\ref{gone} and [(1)](#one)");
    row("a tag", "$$a\\label{one}\\tag{A}$$\n\n$\\eqref{one}$", "$$a\\tag{A}$$\n\n[(A)](#one)");
    row("lines of one display", "$$\\begin{align}a\\label{one}\\\\b\\label{two}\\end{align}$$\n\n$\\ref{one}$, $\\ref{two}$",
        "$$\\begin{align}a\\tag{1}\\\\b\\tag{2}\\end{align}$$\n\n[1](#one), [2](#one)");
    row("unknown", "$$a$$\n\n$\\ref{gone}$", "$$a$$\n\n$\\ref{gone}$");
    row("in a link", "$$a\\label{one}$$\n\n[by \\ref{one}](b.md)", "$$a\\tag{1}$$\n\n[by \\ref{one}](b.md)");
    row("in code", "$$a\\label{one}$$\n\n`\\ref{one}`", "$$a\\tag{1}$$\n\n`\\ref{one}`");
}

void TestEquations::references()
{
    QFETCH(QString, text);
    QTEST(numbered(text), "expected");
}

void TestEquations::hostileInputIsBounded()
{
    // not from Markdown, whose reader takes no formula as long as that
    const auto made = [](const QString &tex) {
        Document document;
        document.blocks.push_back({Paragraph{{{Math{tex, true}, {}, Origin::Markup}}}, {}, Origin::Markup});
        numberEquations(document);
        return document.blocks.front().value.as<Paragraph>()->content.front().value.as<Math>()->tex;
    };
    const QString lines = QStringLiteral("\\begin{align}") + QStringLiteral("a\\\\").repeated(20'000);
    QCOMPARE(made(lines).count(QLatin1StringView("\\tag")), 20'000);
    const QString open = QStringLiteral("\\label{").repeated(20'000);
    QCOMPARE(made(open), open);
    QVERIFY(!made(QStringLiteral("\\end{align}\\begin{align}").repeated(5'000)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEquations)
#include "tst_equations.moc"
