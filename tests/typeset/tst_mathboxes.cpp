// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas as boxes: places and sizes against the font's MATH table. tests/data/math/boxes.txt has what is set, line by line; QUAYSIDE_UPDATE_GOLDEN=1
// writes it anew.
#include "testpaths.h"
#include "typeset/math/formulasetter.h"
#include "typeset/math/mathfont.h"
#include "typeset/text/linebreaker.h"
#include "typeset/text/shaper.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace quayside;

namespace {

constexpr float size = 100; ///< of the text

/// A sign of a formula with its place; y down from the baseline.
struct Sign {
    QString text;
    double x = 0;
    double y = 0;
    double size = 0;
};

struct Set {
    std::vector<FormulaPart> parts;
    std::vector<Sign> signs;
    std::vector<QRectF> rules;
    float width = 0;
    float ascent = 0;
    float descent = 0;

    /// The first sign with @p text from @p index on.
    [[nodiscard]] Sign sign(const QString &text, int index = 0) const
    {
        for (const Sign &each : signs) {
            if (each.text == text && index-- == 0)
                return each;
        }
        return {};
    }
};

void read(const PageItem &item, double x, Set &set)
{
    if (const auto *run = std::get_if<GlyphRun>(&item.shape)) {
        for (std::size_t i = 0; i < run->glyphs.size(); ++i) {
            const Glyph &glyph = run->glyphs[i];
            const bool last = i + 1 == run->glyphs.size();
            const auto end = last ? run->text.size() : qsizetype(run->glyphs[i + 1].cluster);
            set.signs.push_back({run->text.mid(glyph.cluster, end - glyph.cluster), x + run->origin.x() + double(glyph.x), run->origin.y() + double(glyph.y),
                                 double(run->size)});
        }
    } else if (const auto *rect = std::get_if<FilledRect>(&item.shape)) {
        set.rules.push_back(rect->rect.translated(x, 0));
    }
}

} // namespace

class TestMathBoxes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fractions();
    void scripts();
    void roots();
    void brackets_data();
    void brackets();
    void room_data();
    void room();
    void limits();
    void accents();
    void tables();
    void breaks_data();
    void breaks();
    void displays();
    void wideOnesAreBrokenOrShrunk();
    void everyLetterIsThere();
    void golden();
    void hostileInputIsBounded_data();
    void hostileInputIsBounded();

private:
    Set set(const QString &tex, bool display = false, float width = 10000);
    [[nodiscard]] double em() const { return m_em; }
    [[nodiscard]] double constant(hb_ot_math_constant_t which) const { return double(m_font->constant(which)) * em(); }

    std::unique_ptr<FontBook> m_book;
    std::unique_ptr<Shaper> m_shaper;
    std::unique_ptr<FormulaSetter> m_setter;
    std::unique_ptr<MathFont> m_font;
    double m_em = 0;
};

void TestMathBoxes::initTestCase()
{
    const QStringList serif{QStringLiteral("Noto Serif")};
    m_book = std::make_unique<FontBook>(std::make_shared<FontStore>(), FontBook::Families{serif, serif, {QStringLiteral("DejaVu Sans Mono")}});
    m_shaper = std::make_unique<Shaper>(*m_book);
    m_setter = std::make_unique<FormulaSetter>(*m_shaper);
    QVERIFY(m_setter->hasFont());
    m_font = std::make_unique<MathFont>(*m_book->math());
    m_em = set(QStringLiteral("x")).sign(QStringLiteral("x")).size;
    QVERIFY(m_em > double(size) && m_em < double(size) * 1.25); // as large as the letters around
}

Set TestMathBoxes::set(const QString &tex, bool display, float width)
{
    FormulaLook look;
    look.text.size = size;
    look.display = display;
    bool shrunk = false;
    Set result;
    result.parts = m_setter->parts(math::readTex(tex, display), look, width, shrunk);
    for (const FormulaPart &part : result.parts) {
        for (const PageItem &item : part.items)
            read(item, double(result.width), result);
        result.width += part.width;
        result.ascent = std::max(result.ascent, part.ascent);
        result.descent = std::max(result.descent, part.descent);
    }
    return result;
}

#define CLOSE(a, b) QVERIFY2(std::abs((a) - (b)) < 0.1, qPrintable(QStringLiteral("%1, wanted %2").arg(a).arg(b)))

void TestMathBoxes::fractions()
{
    const Set display = set(QStringLiteral("\\frac{a}{b}"), true);
    QCOMPARE(display.rules.size(), std::size_t(1));
    CLOSE(display.rules[0].height(), constant(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS));
    CLOSE(-display.rules[0].center().y(), constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT));
    CLOSE(-display.sign(QStringLiteral("a")).y, constant(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP));
    QVERIFY(display.sign(QStringLiteral("b")).y >= constant(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN) - 0.1);
    CLOSE(display.sign(QStringLiteral("a")).size, em());
    const Set text = set(QStringLiteral("\\frac{a}{b}"));
    CLOSE(text.sign(QStringLiteral("a")).size, em() * double(m_font->constant(HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN)));
    QVERIFY(text.ascent < display.ascent);
    QVERIFY(set(QStringLiteral("\\binom{a}{b}")).rules.empty());
    const Set nested = set(QStringLiteral("\\frac{\\frac{a}{b}}{c}"), true); // never nearer to the line than the font says
    const double gap = nested.rules.back().top() - nested.sign(QStringLiteral("b")).y;
    QVERIFY(gap >= constant(HB_OT_MATH_CONSTANT_FRACTION_NUM_DISPLAY_STYLE_GAP_MIN));
}

void TestMathBoxes::scripts()
{
    const double script = em() * double(m_font->constant(HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN));
    const double scriptScript = em() * double(m_font->constant(HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN));
    const Set power = set(QStringLiteral("x^{a^b}"));
    CLOSE(power.sign(QStringLiteral("a")).size, script);
    CLOSE(power.sign(QStringLiteral("b")).size, scriptScript);
    CLOSE(-power.sign(QStringLiteral("a")).y, constant(HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP));
    const Set root = set(QStringLiteral("\\sqrt{x^a}")); // cramped
    QVERIFY(-root.sign(QStringLiteral("a")).y < -power.sign(QStringLiteral("a")).y);
    const Set both = set(QStringLiteral("x_a^b"));
    QVERIFY(both.sign(QStringLiteral("a")).y >= constant(HB_OT_MATH_CONSTANT_SUBSCRIPT_SHIFT_DOWN));
    QVERIFY(both.sign(QStringLiteral("b")).x >= both.sign(QStringLiteral("a")).x);
    const Set prime = set(QStringLiteral("f'")); // drawn high in this font: neither raised nor made small
    CLOSE(prime.sign(QStringLiteral("′")).y, 0.0);
    CLOSE(prime.sign(QStringLiteral("′")).size, em());
}

void TestMathBoxes::roots()
{
    const Set root = set(QStringLiteral("\\sqrt{x}"), true);
    QCOMPARE(root.rules.size(), std::size_t(1));
    CLOSE(root.rules[0].height(), constant(HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS));
    const double top = double(m_font->metrics(m_font->glyph(0x1D465)).ascent) * em();
    QVERIFY(-root.rules[0].bottom() - top >= constant(HB_OT_MATH_CONSTANT_RADICAL_DISPLAY_STYLE_VERTICAL_GAP) - 0.1);
    QVERIFY(root.rules[0].right() > root.sign(QStringLiteral("x")).x);
    const Set degree = set(QStringLiteral("\\sqrt[3]{x}"));
    QVERIFY(degree.sign(QStringLiteral("3")).y < 0);
    QVERIFY(degree.sign(QStringLiteral("3")).x < degree.sign(QStringLiteral("x")).x);
    CLOSE(degree.sign(QStringLiteral("3")).size, em() * double(m_font->constant(HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN)));
}

void TestMathBoxes::brackets_data()
{
    QTest::addColumn<QString>("open");
    for (const char *open : {"(", "[", "\\{", "|", "\\|", "\\langle", "\\lfloor", "\\lceil", "\\lgroup", "\\uparrow", "/"})
        QTest::newRow(open) << QString::fromLatin1(open);
}

void TestMathBoxes::brackets()
{
    QFETCH(QString, open);
    const double axis = constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT);
    for (const QString &inside :
         {QStringLiteral("x"), QStringLiteral("\\frac{a}{b}"), QStringLiteral("\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\\\7\\end{matrix}")}) {
        const Set content = set(inside, true);
        const Set set = this->set(QStringLiteral("\\left%1 %2\\right.").arg(open, inside), true);
        const double half = std::max(double(content.ascent) - axis, double(content.descent) + axis);
        const double wanted = std::max(2 * half * 0.901, 2 * half - 0.5 * em());
        QVERIFY2(double(set.ascent) + double(set.descent) >= std::max(wanted, double(content.ascent + content.descent)) * 0.97, qPrintable(inside));
    }
    const Set big = set(QStringLiteral("\\Bigl") + open);
    QVERIFY(double(big.ascent + big.descent) >= 1.8 * em() * 0.97);
    CLOSE((double(big.ascent) - double(big.descent)) / 2, axis);
}

void TestMathBoxes::room_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<double>("mu"); ///< between the first sign and the second
    QTest::newRow("ordinary") << QStringLiteral("1 2") << 0.0;
    QTest::newRow("binary") << QStringLiteral("1+2") << 4.0;
    QTest::newRow("relation") << QStringLiteral("1=2") << 5.0;
    QTest::newRow("sign") << QStringLiteral("-1") << 0.0;
    QTest::newRow("punctuation") << QStringLiteral("\\mathord, 1") << 0.0;
    QTest::newRow("in scripts") << QStringLiteral("{}^{1=2}") << 0.0;
    QTest::newRow("quad") << QStringLiteral("1\\quad2") << 18.0;
    QTest::newRow("thin") << QStringLiteral("1\\,2") << 3.0;
    QTest::newRow("colours leave it alone") << QStringLiteral("1\\color{red}=2") << 5.0;
    QTest::newRow("inner") << QStringLiteral("1\\left(2\\right)") << 3.0;
}

void TestMathBoxes::room()
{
    QFETCH(QString, tex);
    QFETCH(double, mu);
    const Set formula = set(tex);
    QVERIFY(formula.signs.size() > 1);
    const Sign &first = formula.signs[0];
    const bool number = first.text == u"1";
    const double advance = double(m_font->metrics(m_font->glyph(number ? U'1' : first.text == u"," ? U',' : U'−')).advance) * first.size;
    CLOSE(formula.signs[1].x - first.x - advance, mu / 18 * em());
}

void TestMathBoxes::limits()
{
    const Set display = set(QStringLiteral("\\sum_a^b"), true);
    const Set text = set(QStringLiteral("\\sum_a^b"));
    QVERIFY(display.sign(QStringLiteral("b")).y < -double(m_font->metrics(m_font->glyph(0x2211)).ascent) * em());
    QVERIFY(std::abs(display.sign(QStringLiteral("a")).x - display.sign(QStringLiteral("b")).x) < 0.2 * em());
    QVERIFY(text.sign(QStringLiteral("a")).x > text.sign(QStringLiteral("∑")).x + 0.7 * em()); // beside
    QVERIFY(display.ascent > text.ascent * 1.3F);                                              // and it grows
    const Set integral = set(QStringLiteral("\\int_a^b"), true);
    QVERIFY(integral.sign(QStringLiteral("b")).x > integral.sign(QStringLiteral("a")).x + 0.2 * em()); // by its slope
}

void TestMathBoxes::accents()
{
    const Set hat = set(QStringLiteral("\\hat{x}"));
    const double middle = double(m_font->metrics(m_font->glyph(0x1D465)).accent) * em();
    const MathMetrics mark = m_font->metrics(m_font->glyph(0x302));
    CLOSE(hat.sign(QStringLiteral("\u0302")).x + double(mark.accent) * em(), middle);
    const Set capital = set(QStringLiteral("\\hat{A}"));
    QVERIFY(capital.sign(QStringLiteral("\u0302")).y < hat.sign(QStringLiteral("\u0302")).y);
    const Set line = set(QStringLiteral("\\overline{xyz}"));
    QCOMPARE(line.rules.size(), std::size_t(1));
    CLOSE(line.rules[0].width(), double(line.width));
    const Set brace = set(QStringLiteral("\\underbrace{a+b+c+d+e+f+g+h}_{n}"), true);
    QVERIFY(brace.sign(QStringLiteral("n")).y > double(brace.sign(QStringLiteral("a")).y));
    QVERIFY(std::abs(brace.sign(QStringLiteral("n")).x - double(brace.width) / 2) < 0.6 * em());
}

void TestMathBoxes::tables()
{
    const Set matrix = set(QStringLiteral("\\begin{array}{l|r}1&22\\\\\\hline 333&4\\end{array}"));
    CLOSE(matrix.sign(QStringLiteral("1")).x, matrix.sign(QStringLiteral("3")).x);
    QVERIFY(matrix.sign(QStringLiteral("4")).x > matrix.sign(QStringLiteral("2")).x);
    QCOMPARE(matrix.rules.size(), std::size_t(2));
    QCOMPARE(set(QStringLiteral("\\begin{array}{c|ccc}1&2&3&4\\end{array}")).rules.size(), std::size_t(1));
    CLOSE(double(matrix.ascent - matrix.descent) / 2, constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT));
    const Set aligned = set(QStringLiteral("\\begin{aligned}a&=b\\\\ccc&=d\\end{aligned}"));
    CLOSE(aligned.sign(QStringLiteral("=")).x, aligned.sign(QStringLiteral("="), 1).x);
}

void TestMathBoxes::breaks_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("none") << QStringLiteral("abc") << QStringList{QStringLiteral("abc")};
    QTest::newRow("relation") << QStringLiteral("a=b") << QStringList{QStringLiteral("a="), QStringLiteral("b")};
    QTest::newRow("operators") << QStringLiteral("a=b+c") << QStringList{QStringLiteral("a="), QStringLiteral("b+"), QStringLiteral("c")};
    QTest::newRow("sign") << QStringLiteral("-a") << QStringList{QStringLiteral("−a")};
    QTest::newRow("brackets that grow") << QStringLiteral("\\left(a=b\\right)") << QStringList{QStringLiteral("(a=b)")};
    QTest::newRow("braces") << QStringLiteral("{a=b}c") << QStringList{QStringLiteral("a=bc")};
    QTest::newRow("two relations") << QStringLiteral("a=\\lt b") << QStringList{QStringLiteral("a=<"), QStringLiteral("b")};
    QTest::newRow("within a style") << QStringLiteral("\\displaystyle a=b") << QStringList{QStringLiteral("a="), QStringLiteral("b")};
}

void TestMathBoxes::breaks()
{
    QFETCH(QString, tex);
    QFETCH(QStringList, parts);
    QStringList found;
    const Set formula = set(tex);
    for (const FormulaPart &part : formula.parts) {
        QString text;
        for (const PageItem &item : part.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape))
                text += run->text;
        }
        found << text;
    }
    QCOMPARE(found, parts);
    for (std::size_t i = 0; i + 1 < formula.parts.size(); ++i)
        QVERIFY(formula.parts[i].penalty > 0 && formula.parts[i].penalty < BreakItem::never && formula.parts[i].room > 0);
}

void TestMathBoxes::displays()
{
    FormulaLook look;
    look.text.size = 10;
    look.display = true;
    bool shrunk = false;
    const auto lines = [&](const char *tex, float width) { return m_setter->lines(math::readTex(QString::fromLatin1(tex), true), look, width, shrunk); };
    const auto one = lines("a=b", 300);
    QCOMPARE(one.size(), std::size_t(1));
    QVERIFY(std::abs(one[0].left + one[0].box.width / 2 - 150) < 0.1F);
    const auto tagged = lines("a=b\\tag{7}", 300);
    QVERIFY(!tagged[0].tag.items.empty());
    QVERIFY(std::abs(tagged[0].left + tagged[0].box.width / 2 - 150) < 0.1F);
    const auto rows = lines("\\begin{align}a&=b\\tag{1}\\\\c&=d\\\\e&=f\\tag{3}\\end{align}", 300);
    QCOMPARE(rows.size(), std::size_t(3));
    QVERIFY(!rows[0].tag.items.empty() && rows[1].tag.items.empty() && !rows[2].tag.items.empty());
    const auto multline = lines("\\begin{multline}a+b\\\\+c\\\\+d\\end{multline}", 300);
    QCOMPARE(multline.size(), std::size_t(3));
    QVERIFY(!shrunk);
}

void TestMathBoxes::wideOnesAreBrokenOrShrunk()
{
    FormulaLook look;
    look.text.size = 10;
    look.display = true;
    bool shrunk = false;
    const auto lines = [&](const QString &tex) { return m_setter->lines(math::readTex(tex, true), look, 200, shrunk); };
    const auto broken = lines(QStringLiteral("f(x)=") + QStringLiteral("a+").repeated(60) + QStringLiteral("b"));
    QVERIFY(broken.size() > 2);
    QVERIFY(!shrunk);
    for (const FormulaLine &line : broken)
        QVERIFY(line.left + line.box.width <= 200.1F);
    QVERIFY(broken[1].left > broken[0].left);
    const auto small = lines(QStringLiteral("\\left(") + QStringLiteral("a+").repeated(20) + QStringLiteral("b\\right)"));
    QCOMPARE(small.size(), std::size_t(1));
    QVERIFY(shrunk);
    QVERIFY(small[0].box.width <= 200.1F);
    const auto table = lines(QStringLiteral("\\begin{aligned}a&=") + QStringLiteral("bcdefghi").repeated(5) + QStringLiteral("\\\\c&=d\\end{aligned}"));
    QCOMPARE(table.size(), std::size_t(2));
    QVERIFY(shrunk);
}

void TestMathBoxes::everyLetterIsThere()
{
    const Set formula =
        set(QStringLiteral(
                "\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}\\left(\\begin{matrix}p\\\\q\\\\r\\\\s\\\\t\\\\u\\\\v\\end{matrix}\\right)\\hat{\\mathbb{R}}\\text{ word}"),
            true);
    QString text;
    for (const Sign &sign : formula.signs)
        text += sign.text;
    QCOMPARE(text, QStringLiteral("−b±√b2−4ac2a(pqrstuv)ℝ\u0302 word"));
}

void TestMathBoxes::golden()
{
    const QString path = QStringLiteral(QUAYSIDE_TEST_DATA "/math/boxes.txt");
    QString made;
    for (const char *tex : {"a^2+\\frac{b}{c}", "\\int_0^\\infty e^{-x^2}\\,dx=\\frac{\\sqrt\\pi}{2}", "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
                            "f(x)=\\begin{cases}x&x\\ge0\\\\-x&\\text{else}\\end{cases}", "\\widehat{xyz}+\\overbrace{a+b}^n"}) {
        const Set formula = set(QString::fromLatin1(tex), true);
        made += QStringLiteral("%1\n  box %2 × %3+%4\n")
                    .arg(QString::fromLatin1(tex))
                    .arg(qRound(formula.width))
                    .arg(qRound(formula.ascent))
                    .arg(qRound(formula.descent));
        for (const Sign &sign : formula.signs)
            made += QStringLiteral("  %1 at %2,%3 size %4\n")
                        .arg(sign.text.isEmpty() ? QStringLiteral("…") : sign.text)
                        .arg(qRound(sign.x))
                        .arg(qRound(sign.y))
                        .arg(qRound(sign.size));
        for (const QRectF &rule : formula.rules)
            made += QStringLiteral("  rule %1,%2 %3 × %4\n")
                        .arg(qRound(rule.left()))
                        .arg(qRound(rule.top()))
                        .arg(qRound(rule.width()))
                        .arg(rule.height(), 0, 'f', 1);
    }
    QFile file(path);
    if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(made, QString::fromUtf8(file.readAll()));
}

void TestMathBoxes::hostileInputIsBounded_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("roots") << QStringLiteral("\\sqrt{").repeated(190) + u'x' + QStringLiteral("}").repeated(190);
    QTest::newRow("scripts") << QStringLiteral("x^{").repeated(150) + u'x' + QStringLiteral("}").repeated(150);
    QTest::newRow("brackets") << QStringLiteral("\\left(").repeated(150) + QStringLiteral("\\rule{1em}{90em}") + QStringLiteral("\\right)").repeated(150);
    QTest::newRow("accents") << QStringLiteral("\\widehat{\\overbrace{").repeated(90) + u'x' + QStringLiteral("}}").repeated(90);
    QTest::newRow("many cells") << QStringLiteral("\\begin{matrix}") + QStringLiteral("1&").repeated(2000) + QStringLiteral("\\\\").repeated(2000)
                                       + QStringLiteral("\\end{matrix}");
    QTest::newRow("long") << QStringLiteral("x+").repeated(40000);
    QTest::newRow("lengths") << QStringLiteral("\\kern99999em\\rule{99999em}{99999em}\\raisebox{-99999em}{x}");
}

void TestMathBoxes::hostileInputIsBounded()
{
    QFETCH(QString, tex);
    FormulaLook look;
    look.text.size = 10;
    look.display = true;
    bool shrunk = false;
    const math::Formula formula = math::readTex(tex, true);
    const auto lines = m_setter->lines(formula, look, 400, shrunk);
    for (const FormulaLine &line : lines)
        QVERIFY(std::isfinite(line.box.width) && std::isfinite(line.box.ascent) && std::isfinite(line.box.descent));
    const auto parts = m_setter->parts(formula, look, 400, shrunk);
    QVERIFY(parts.empty() == lines.empty());
}

QTEST_MAIN(TestMathBoxes)
#include "tst_mathboxes.moc"
