// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formula.h"
#include "math/mathml.h"
#include "math/plaintext.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace quayside;
using namespace quayside::math;

/// TeX formulas and what they become.
class TestTexMath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mathml_data();
    void mathml();
    void theCorpusIsSet();
    void readable_data();
    void readable();
    void problems_data();
    void problems();
    void hostileInputIsBounded_data();
    void hostileInputIsBounded();
    void theTexStandsBeside();
};

namespace {

/// The MathML of @p tex without what is around it.
QString mathmlOf(const QString &tex, bool display)
{
    const QString content = QString::fromUtf8(mathmlContent(readTex(tex, display), tex));
    return content.left(content.indexOf(QLatin1StringView("<annotation"))).mid(11);
}

QStringList problemsOf(const QString &tex)
{
    QStringList all;
    for (const Warning &warning : warningsOf(readTex(tex, true), tex, QStringLiteral("a.md"), 5))
        all.append(placedWords(warning));
    return all;
}

QString many(const char *text, int count)
{
    return QString::fromUtf8(QByteArray(text).repeated(count));
}

} // namespace

/// Rows of tests/data/math/formulas.txt: "D TeX" or "I TeX" (display or inline), its MathML in the next line.
void TestTexMath::mathml_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<bool>("display");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/math/formulas.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].startsWith(u'#') || lines[i].size() < 3)
            continue;
        QTest::addRow("line %d", static_cast<int>(i + 1)) << lines[i].mid(2) << lines[i].startsWith(u'D') << lines[i + 1].trimmed();
        ++i;
    }
}

void TestTexMath::mathml()
{
    QFETCH(QString, tex);
    QFETCH(bool, display);
    QTEST(mathmlOf(tex, display), "expected");
    QCOMPARE(readTex(tex, display).problems, QList<Problem>());
}

/// Rows of tests/data/math/corpus.txt: the kind, a tab, TeX. They cover every command.
void TestTexMath::theCorpusIsSet()
{
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/math/corpus.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    QStringList wrong;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        const QString tex = line.section(u'\t', 1);
        if (line.startsWith(u'#'))
            continue;
        ++count;
        const Formula formula = readTex(tex, true);
        QXmlStreamReader xml(QByteArray("<math>") + mathmlContent(formula, tex) + "</math>");
        while (!xml.atEnd())
            xml.readNext();
        if (!formula.problems.isEmpty())
            wrong.append(tex + QStringLiteral(": ") + formula.problems.constFirst().what);
        else if (xml.hasError())
            wrong.append(tex + QStringLiteral(": ") + xml.errorString());
        else if (readableText(formula).isEmpty())
            wrong.append(tex + QStringLiteral(": nothing to read"));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(count >= 600);
}

void TestTexMath::readable_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {R"(\frac{-b \pm \sqrt{b^2-4ac}}{2a})", "(−b ± √(b² − 4ac))/(2a)"},
        {R"(\frac12 + \frac{a}{b})", "½ + a/b"},
        {R"(\frac{1}{1+\frac{1}{x}})", "1/(1 + 1/x)"},
        {R"(\sqrt[3]{x} + \sqrt[n]{xy})", "∛x + ⁿ√(xy)"},
        {R"(x_1^2 + x_{i_j})", "x₁² + x_(iⱼ)"},
        {R"(e^{i\pi} + 1 = 0)", "e^(iπ) + 1 = 0"},
        {R"(A^{-1}B^T)", "A⁻¹Bᵀ"},
        {R"(\sum_{i=1}^n i^2)", "∑ᵢ₌₁ⁿ i²"},
        {R"(\lim_{x \to 0} \frac{\sin x}{x})", "lim_(x → 0) (sin x)/x"},
        {R"(2\sin x\cos y)", "2 sin x cos y"},
        {R"(\hat{x} + \vec{v} + \bar{z})", "x̂ + v⃗ + z̄"},
        {R"(\overbrace{a+b}^{n})", "(a + b)⏞ⁿ"},
        {R"(\begin{pmatrix} a & b \\ c & d \end{pmatrix})", "(a, b; c, d)"},
        {R"(f(x) = \begin{cases} x & x > 0 \\ -x & \text{otherwise} \end{cases})", "f(x) = {x, x > 0; −x, otherwise"},
        {R"(\begin{aligned} a &= b \\ &= c \end{aligned})", "a = b; = c"},
        {R"(f'(x) = -a)", "f′(x) = −a"},
        {R"(\mathbb{R}^n \to \mathcal{L})", "ℝⁿ → ℒ"},
        {R"(x \in \{1, 2\})", "x ∈ {1, 2}"},
        {R"(\left|\frac{x}{y}\right|)", "|x/y|"},
        {R"(x = y \tag{1})", "x = y (1)"},
        {R"(\text{if } x \text{ is even})", "if x is even"},
        {R"(a^* + b^{**})", "a^∗ + b^(∗∗)"},
        {R"(\int_0^\infty e^{-x}\,dx)", "∫₀^∞ e⁻ˣ dx"},
        {R"(\binom{n}{k})", "(n ¦ k)"},
        {R"(a \equiv b \pmod n)", "a ≡ b (mod n)"},
        {R"({}^{14}_6 C)", "₆¹⁴C"},
        {R"(90^\circ)", "90°"},
    };
    for (const auto &[tex, expected] : rows)
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
}

/// A line of Unicode that can be read without knowing TeX.
void TestTexMath::readable()
{
    QFETCH(QString, tex);
    QTEST(readableText(readTex(tex, true)), "expected");
}

void TestTexMath::problems_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const char *tex, const char *shown, const QStringList &told) {
        QTest::newRow(name) << QString::fromUtf8(tex) << QString::fromUtf8(shown) << told;
    };
    const auto mended = [](const char *tex, const char *reason) {
        return QStringList{QStringLiteral("a.md:5: The formula “%1” is not as TeX wants it: %2. The rest of it is shown.")
                               .arg(QString::fromUtf8(tex), QString::fromUtf8(reason))};
    };
    row("unknown", "\\foo{x} + 1", R"(<mrow><mtext mathcolor="#b22222">\foo</mtext><mi>x</mi><mo>+</mo><mn>1</mn></mrow>)",
        {QStringLiteral("a.md:5: The formula “\\foo{x} + 1” uses \\foo, which is not known; it is shown by its name.")});
    row("a rule", "\\rule{1em}{2em}", R"(<mrow><mspace width="1em" height="2em" style="background:currentcolor"></mspace></mrow>)", {});
    row("words for web pages", "\\htmlClass{a}{x}", "<mrow><mi>x</mi></mrow>",
        mended("\\htmlClass{a}{x}", "what “\\htmlClass” says for web pages is left out"));
    row("unknown in a later line", "a\n+\n\\foo", R"(<mrow><mi>a</mi><mo>+</mo><mtext mathcolor="#b22222">\foo</mtext></mrow>)",
        {QStringLiteral("a.md:7: The formula “a + \\foo” uses \\foo, which is not known; it is shown by its name.")});
    row("told once", "\\foo\\foo", R"(<mrow><mtext mathcolor="#b22222">\foo</mtext><mtext mathcolor="#b22222">\foo</mtext></mrow>)",
        {QStringLiteral("a.md:5: The formula “\\foo\\foo” uses \\foo, which is not known; it is shown by its name.")});
    row("brace left open", "\\frac{a}{b", "<mrow><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow>", mended("\\frac{a}{b", "a closing brace is missing"));
    row("stray brace", "a}b", "<mrow><mi>a</mi><mi>b</mi></mrow>", mended("a}b", "a closing brace has no opening one"));
    row("stray ampersand", "a&b", "<mrow><mi>a</mi><mi>b</mi></mrow>", mended("a&b", "“&” stands outside of a table"));
    row("two superscripts", "a^b^c", "<mrow><msup><msup><mi>a</mi><mi>b</mi></msup><mi>c</mi></msup></mrow>",
        mended("a^b^c", "there are two superscripts at one place"));
    row("left alone", "\\left(a",
        R"(<mrow><mo fence="true" form="prefix" stretchy="true">(</mo><mi>a</mi><mo fence="true" form="postfix" stretchy="true"></mo></mrow>)",
        mended("\\left(a", "“\\left” has no “\\right”"));
    row("no colour", "\\color{!}x", "<mrow><mstyle><mi>x</mi></mstyle></mrow>", mended("\\color{!}x", "“!” is no color"));
    row("unsafe link", "\\href{javascript:x}{y}", "<mrow><mi>y</mi></mrow>", mended("\\href{javascript:x}{y}", "the link “javascript:x” is not safe"));
}

void TestTexMath::problems()
{
    QFETCH(QString, tex);
    QTEST(mathmlOf(tex, true), "shown");
    QTEST(problemsOf(tex), "told");
}

void TestTexMath::hostileInputIsBounded_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("reason");
    const QString deep = QStringLiteral("it is nested more than 200 levels deep");
    const QString circle = QStringLiteral("its macros run in a circle, or grow without end");
    QTest::newRow("braces") << many("{", 10'000) << deep;
    QTest::newRow("closed braces") << many("{", 10'000) + many("}", 10'000) << deep;
    QTest::newRow("fractions") << many("\\frac{", 10'000) << deep;
    QTest::newRow("roots") << many("\\sqrt", 10'000) << deep;
    QTest::newRow("scripts") << many("x^{", 10'000) << deep;
    QTest::newRow("declarations") << many("\\displaystyle ", 5'000) << deep;
    QTest::newRow("colours") << many("\\color{red}", 5'000) << deep;
    QTest::newRow("brackets") << many("\\left(", 10'000) << deep;
    QTest::newRow("tables") << many("\\begin{matrix}", 5'000) << deep;
    QTest::newRow("texts") << many("\\text{$", 10'000) << deep;
    QTest::newRow("accents of texts") << QStringLiteral("\\text") + many("\\^", 10'000) << deep;
    QTest::newRow("a macro of itself") << QStringLiteral("\\def\\a{\\a}\\a") << circle;
    QTest::newRow("a macro of itself twice") << QStringLiteral("\\def\\a{\\a\\a}\\a") << circle;
    QTest::newRow("two macros of each other") << QStringLiteral("\\newcommand\\a{\\b}\\newcommand\\b{\\a}\\a") << circle;
    QString doubling = QStringLiteral("\\def\\a#1{#1#1#1#1#1#1#1#1}");
    for (int i = 0; i < 12; ++i)
        doubling += QStringLiteral("\\a{");
    QTest::newRow("arguments that grow") << doubling + u'x' + many("}", 12) << circle;
    QTest::newRow("expandafter") << many("\\expandafter", 5'000) << circle;
    QTest::newRow("edef") << QStringLiteral("\\def\\a{\\a x}\\edef\\b{\\a}") << circle;
    QTest::newRow("long") << many("x", 100'001) << QStringLiteral("it is longer than 100000 characters");
}

void TestTexMath::hostileInputIsBounded()
{
    QFETCH(QString, tex);
    QFETCH(QString, reason);
    const Formula formula = readTex(tex, true);
    QVERIFY(!formula.isSet());
    QCOMPARE(formula.problems.size(), 1);
    QCOMPARE(formula.problems.front().what, reason);
}

void TestTexMath::theTexStandsBeside()
{
    const QString tex = QStringLiteral("a<b & \"c\"");
    const QByteArray content = mathmlContent(readTex(tex, false), tex);
    QVERIFY(content.endsWith(R"(<annotation encoding="application/x-tex">a&lt;b &amp; &quot;c&quot;</annotation></semantics>)"));
}

QTEST_GUILESS_MAIN(TestTexMath)
#include "tst_texmath.moc"
