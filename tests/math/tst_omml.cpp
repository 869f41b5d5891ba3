// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formula.h"
#include "math/omml.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace quayside::math;

namespace {

/// The formula's elements by their names, with what says how they look: short enough to read.
QString outline(const QString &tex, bool display = false)
{
    QString xml = QString::fromUtf8(omml(readTex(tex, display)));
    static const QRegularExpression looks(QStringLiteral("<w:rPr>.*?</w:rPr>"));
    xml.remove(looks);
    xml.remove(QStringLiteral(" xml:space=\"preserve\"")).remove(QStringLiteral("m:"));
    static const QRegularExpression runs(QStringLiteral("<r>(?:<rPr><sty val=\"(\\w+)\"/></rPr>)?<t>(.*?)</t></r>"));
    for (auto match = runs.match(xml); match.hasMatch(); match = runs.match(xml))
        xml.replace(match.capturedStart(), match.capturedLength(), match.captured(1).isEmpty() ? u'_' + match.captured(2) : match.captured(2));
    return xml.mid(7, xml.size() - 15); // without oMath
}

} // namespace

class TestOmml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structures_data();
    void structures();
    void displays();
    void numbers_data();
    void numbers();
    void everyFormulaIsWellFormed_data();
    void everyFormulaIsWellFormed();
};

void TestOmml::structures_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tex, const char *expected) { QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(expected); };
    row("a+1", "_a+1");
    row("\\frac{a}{2}", "<f><num>_a</num><den>2</den></f>");
    row("\\binom{n}{k}", "<d><dPr><begChr val=\"(\"/><endChr val=\")\"/></dPr><e><f><fPr><type val=\"noBar\"/></fPr><num>_n</num><den>_k</den></f></e></d>");
    row("\\sqrt x", "<rad><radPr><degHide val=\"1\"/></radPr><deg/><e>_x</e></rad>");
    row("\\sqrt[3]{x}", "<rad><deg>3</deg><e>_x</e></rad>");
    row("x_i^2", "<sSubSup><e>_x</e><sub>_i</sub><sup>2</sup></sSubSup>");
    row("\\hat x", "<acc><accPr><chr val=\"\u0302\"/></accPr><e>_x</e></acc>");
    row("\\overline{ab}", "<bar><barPr><pos val=\"top\"/></barPr><e>_a_b</e></bar>");
    row("\\sin x", "<func><fName>sin</fName><e>_x</e></func>");
    row("\\sin(x)+1", "<func><fName>sin</fName><e>(_x)</e></func>+1");
    row("\\sin(x", "<r><rPr><nor/></rPr><t>sin</t></r><r><rPr><nor/></rPr><t>(</t></r>_x");
    row("[0,1)", "<r><rPr><nor/></rPr><t>[</t></r>0,1<r><rPr><nor/></rPr><t>)</t></r>");
    row("(a+b)^2", "<sSup><e>(_a+_b)</e><sup>2</sup></sSup>");
    row("|x|", "<r><rPr><nor/></rPr><t>|</t></r>_x<r><rPr><nor/></rPr><t>|</t></r>");
    row("\\max f", "<func><fName><r><rPr><nor/></rPr><t>max</t></r></fName><e>_f</e></func>");
    row("\\log_2 x", "<func><fName><sSub><e><r><rPr><nor/></rPr><t>log</t></r></e><sub>2</sub></sSub></fName><e>_x</e></func>");
    // a sign with nothing to join
    row("=b", "\u200B=_b");
    row("a<", "_a&lt;\u200B");
    row("(=)", "(\u200B=\u200B)");
    row("a+-b", "_a+−_b");
    row("X^{2-}", "<sSup><e>_X</e><sup>2−\u200B</sup></sSup>");
    row("-a", "−_a");
    row("\\sum_{i=1}^n i", "<nary><naryPr><chr val=\"∑\"/><limLoc val=\"subSup\"/></naryPr><sub>_i=1</sub><sup>_n</sup><e>_i</e></nary>");
    row("\\left(\\frac12\\right]", "<d><dPr><begChr val=\"(\"/><endChr val=\"]\"/></dPr><e><f><num>1</num><den>2</den></f></e></d>");
    row("\\left\\lfloor x\\right.", "<d><dPr><begChr val=\"⌊\"/><endChr val=\"\u200B\"/></dPr><e>_x</e></d>");
    row("\\left.x\\right)", "<d><dPr><begChr val=\"\"/><endChr val=\")\"/></dPr><e>_x</e></d>");
    row("\\text{if }x", "<r><rPr><nor/></rPr><t>if </t></r>_x");
    row("\\cancel{x}", "<borderBox><borderBoxPr><hideTop val=\"1\"/><hideBot val=\"1\"/><hideLeft val=\"1\"/><hideRight val=\"1\"/><strikeBLTR val=\"1\"/>"
                       "</borderBoxPr><e>_x</e></borderBox>");
    row("\\begin{matrix}&=a\\end{matrix}",
        "<m><mPr><plcHide val=\"1\"/><mcs><mc><mcPr><count val=\"1\"/><mcJc val=\"center\"/></mcPr></mc><mc><mcPr><count val=\"1\"/><mcJc val=\"center\"/>"
        "</mcPr></mc></mcs></mPr><mr><e>\u200B</e><e>\u200B=_a</e></mr></m>");
    row("\\begin{matrix}a&b\\\\c&d\\end{matrix}",
        "<m><mPr><plcHide val=\"1\"/><mcs><mc><mcPr><count val=\"1\"/><mcJc val=\"center\"/></mcPr></mc><mc><mcPr><count val=\"1\"/><mcJc val=\"center\"/>"
        "</mcPr></mc></mcs></mPr><mr><e>_a</e><e>_b</e></mr><mr><e>_c</e><e>_d</e></mr></m>");
}

void TestOmml::structures()
{
    QFETCH(QString, tex);
    QFETCH(QString, expected);
    QCOMPARE(outline(tex), expected);
}

void TestOmml::displays()
{
    const QByteArray display = omml(readTex(u"\\sum_{i=1}^n i", true));
    QVERIFY(display.startsWith("<m:oMathPara><m:oMath>"));
    QVERIFY(display.endsWith("</m:oMath></m:oMathPara>"));
    QVERIFY(display.contains("<m:limLoc m:val=\"undOvr\"/>"));
}

void TestOmml::numbers_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *tex, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
    };
    row("one", "a\\tag{1}", "<eqArr><eqArrPr><maxDist val=\"1\"/></eqArrPr><e>_a#<r><rPr><nor/></rPr><t>(1)</t></r></e></eqArr>");
    row("lines", "\\begin{gather}a\\tag{1}\\\\b\\end{gather}",
        "<eqArr><eqArrPr><maxDist val=\"1\"/></eqArrPr><e>_a#<r><rPr><nor/></rPr><t>(1)</t></r></e><e>_b</e></eqArr>");
}

/// At the margin, as Word has it: behind "#" in lines of their own.
void TestOmml::numbers()
{
    QFETCH(QString, tex);
    QFETCH(QString, expected);
    QCOMPARE(outline(tex), expected);
    // Lines that are aligned stay so, with their numbers in a column.
    const QString aligned = outline(QStringLiteral("\\begin{align}a&=b\\tag{1}\\\\c&=d\\end{align}"));
    QCOMPARE(aligned.count(QLatin1StringView("<mc>")), 3);
    QVERIFY(aligned.contains(QStringLiteral("<e>_c</e><e>\u200B=_d</e><e>\u200B</e></mr>")));
}

void TestOmml::everyFormulaIsWellFormed_data()
{
    QTest::addColumn<QString>("tex");
    for (const char *tex : {"",
                            "{}_a",
                            "x<y & z",
                            "\\color{#ff0000}{a}+b",
                            "\\begin{aligned}a&=b\\\\&=c\\tag{1}\\end{aligned}",
                            "\\begin{cases}1&x>0\\\\0\\end{cases}",
                            "\\lim_{x\\to0}\\frac{\\sin x}{x}",
                            "\\overbrace{a+b}^{n}",
                            "\\underset{x}{\\max} f",
                            "\\left\\{x\\middle|y\\right\\}",
                            "\\prescript{a}{b}{X}",
                            "\\unknown{x}",
                            "\\int\\int",
                            "\\sum",
                            "\\sin",
                            "\\vec{AB}\\cdot\\mathbf{v}",
                            "\\boxed{E=mc^2}",
                            "\\phantom{x}y",
                            "\\begin{array}{|c|c|}\\hline a&b\\end{array}",
                            "a\\quad b\\!c",
                            "\\text{a \\textbf{b}}",
                            "\\xrightarrow[u]{o}",
                            "\\mathbb R",
                            "\\operatorname{rank} A",
                            "\\dddot x",
                            "\\sqrt{\\sqrt{\\sqrt x}}"})
        QTest::newRow(tex) << QString::fromUtf8(tex);
    QTest::newRow("many open brackets") << QStringLiteral("\\sin(").repeated(3000);
    QTest::newRow("many raised brackets") << QStringLiteral("(").repeated(2000) + QStringLiteral(")^2").repeated(2000);
    QTest::newRow("many brackets") << QStringLiteral("\\sin(").repeated(3000) + QStringLiteral(")").repeated(3000);
}

void TestOmml::everyFormulaIsWellFormed()
{
    QFETCH(QString, tex);
    QXmlStreamReader reader("<r xmlns:m=\"m\" xmlns:w=\"w\">" + omml(readTex(tex, false)) + omml(readTex(tex, true)) + "</r>");
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && (reader.name() == u"e" || reader.name() == u"num" || reader.name() == u"sub"))
            QVERIFY(reader.prefix() == u"m");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_GUILESS_MAIN(TestOmml)
#include "tst_omml.moc"
