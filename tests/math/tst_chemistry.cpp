// SPDX-License-Identifier: GPL-3.0-or-later
// \ce and \pu of mhchem: what they are in TeX, and as text.
#include "math/chemistry.h"
#include "math/formula.h"
#include "math/plaintext.h"

#include <QTest>

using namespace quayside;

class TestChemistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAs_data();
    void readsAs();
    void anyInputEnds();
};

void TestChemistry::readsAs_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *tex, const char *text) { QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(text); };
    row("\\ce{H2O}", "H₂O");
    row("\\ce{2H2O}", "2 H₂O");
    row("\\ce{SO4^2-}", "SO₄²⁻");
    row("\\ce{Na+ + Cl-}", "Na⁺ + Cl⁻");
    row("\\ce{[AgCl2]-}", "[AgCl₂]⁻");
    row("\\ce{Y^99+}", "Y⁹⁹⁺");
    row("\\ce{^{227}_{90}Th+}", "₉₀²²⁷Th⁺");
    row("\\ce{Fe^{II}Fe^{III}2O4}", "FeᴵᴵFe₂ᴵᴵᴵO₄");
    row("\\ce{C6H5-CHO}", "C₆H₅−CHO");
    row("\\ce{A-B=C#D}", "A−B=C≡D");
    row("\\ce{KCr(SO4)2 * 12H2O}", "KCr(SO₄)₂ ⋅ 12 H₂O");
    row("\\ce{2H2 + O2 -> 2H2O}", "2 H₂ + O₂ → 2 H₂O");
    row("\\ce{A <=> B}", "A ⇌ B");
    row("\\ce{CO2 ^}", "CO₂ ↑");
    row("\\ce{BaSO4 v}", "BaSO₄ ↓");
    row("\\ce{Zn^2+ <=>[+ 2OH-][+ 2H+] Zn(OH)2 v}", "Zn²⁺ ⇌");
    row("\\pu{123 kJ mol-1}", "123 kJ mol⁻¹");
    row("\\pu{1.2e3 m/s}", "1.2 ⋅ 10³ m/s");
    row("\\pu{1.2E3 m}", "1.2 × 10³ m");
    row("\\pu{123 kJ//mol}", "123 kJ/mol");
    row("\\ce{CuSO4.5H2O}", "CuSO₄ ⋅ 5 H₂O");
}

void TestChemistry::readsAs()
{
    QFETCH(QString, tex);
    QFETCH(QString, text);
    const math::Formula formula = math::readTex(tex, false);
    QVERIFY(formula.problems.isEmpty());
    const QString read = math::readableText(formula);
    QVERIFY2(text.endsWith(u'⇌') ? read.startsWith(text) : read == text, qPrintable(read));
}

void TestChemistry::anyInputEnds()
{
    for (const QString &source : {QStringLiteral("{").repeated(10000), QStringLiteral("[").repeated(10000), QStringLiteral("^_"), QStringLiteral("\\"),
                                  QStringLiteral("->[").repeated(5000), QStringLiteral("$"), QStringLiteral("_{"), QString()}) {
        QVERIFY(math::texOfChemistry(source).size() < 1000000);
        math::texOfUnits(source);
    }
}

QTEST_APPLESS_MAIN(TestChemistry)
#include "tst_chemistry.moc"
