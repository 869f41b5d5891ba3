// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formula.h"
#include "math/starmath.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>

using namespace quayside::math;

class TestStarMath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulas_data();
    void formulas();
    void groupsAreClosed();
};

void TestStarMath::formulas_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tex, const char *expected) { QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(expected); };
    row("a+1", "a + 1");
    row("\\frac{a}{2}", "{ a } over { 2 }");
    row("\\sqrt[3]{x}", "nroot { 3 } { x }");
    row("x_i^2", "{ x } _ { i } ^ { 2 }");
    row("\\hat x", "hat { x }");
    row("\\vec{v}", "vec { v }");
    row("\\overline{ab}", "overline { a b }");
    row("\\underbrace{a+b}_{n}", "{ a + b } underbrace { n }");
    row("\\sum_{i=1}^n i", "sum _ { i = 1 } ^ { n } { i }");
    row("\\int", "int {}");
    row("\\left(\\frac12\\right]", "left ( { { 1 } over { 2 } } right ]");
    row("[0,1)", "\\[ 0 , 1 \\)");
    row("\\left\\{x\\middle|y\\right.", "left lbrace { x } mline { y } right none");
    row("\\text{if }x", "\"if \" x");
    row("\\max f", "\"max\" f");
    row("=b", "{} = b");
    row("X^{2-}", "{ X } ^ { 2 - {} }");
    row("a+-b", "a + - b");
    row("a<", "a < {}");
    row("\\begin{matrix}a&b\\\\c&d\\end{matrix}", "matrix { alignc { a } # alignc { b } ## alignc { c } # alignc { d } }");
    row("\\textcolor{#ff0000}{x}", "{ color rgb 255 0 0 { x } }");
    row("|x|", "\\lline x \\lline");
    row("50\\%", "50 \"%\"");
    row("\\cancel{x}", "overstrike { x }");
}

void TestStarMath::formulas()
{
    QFETCH(QString, tex);
    QFETCH(QString, expected);
    QCOMPARE(starMath(readTex(tex, false)), expected);
}

/// Each group and each pair of brackets that grows ends.
void TestStarMath::groupsAreClosed()
{
    QFile corpus(QStringLiteral(QUAYSIDE_TEST_DATA "/math/corpus.txt"));
    QVERIFY(corpus.open(QIODevice::ReadOnly));
    int count = 0;
    while (!corpus.atEnd()) {
        const QString tex = QString::fromUtf8(corpus.readLine()).trimmed().section(u'\t', 1);
        QStringList signs;
        bool quoted = false;
        for (const QString &part : starMath(readTex(tex, true)).split(u'"')) {
            if (!quoted)
                signs += part.split(u' ', Qt::SkipEmptyParts);
            quoted = !quoted;
        }
        QVERIFY2(quoted, qPrintable(tex)); // an even number of quotes
        QVERIFY2(signs.count(QStringLiteral("{")) == signs.count(QStringLiteral("}")), qPrintable(tex));
        QVERIFY2(signs.count(QStringLiteral("left")) == signs.count(QStringLiteral("right")), qPrintable(tex));
        ++count;
    }
    QVERIFY(count > 500);
}

QTEST_GUILESS_MAIN(TestStarMath)
#include "tst_starmath.moc"
