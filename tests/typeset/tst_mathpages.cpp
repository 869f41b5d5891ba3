// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas on pages and in PDF: among text, tagged, and found by readers.
#include "output/outputsink.h"
#include "pdf/pdfwriter.h"
#include "support/laying.h"
#include "support/pdffile.h"
#include "support/pdftools.h"
#include "typesetruns.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <string>

using namespace quayside;

class TestMathPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreTagged();
    void filesAreAttachedWhereAllowed_data();
    void filesAreAttachedWhereAllowed();
    void equalFormulasAreEachThere();
    void lettersAreFound();
    void linesMakeRoom();
    void displaysStandBetweenLines();
    void numbersStandAtTheLeftBesideArabic();
    void formulasStayWithTheirWords();
    void theyRunLeftToRight_data();
    void theyRunLeftToRight();
    void whatCannotBeSetIsToldAndStands();
};

namespace {

QByteArray pdfOf(const PageDocument &pages, bool a2b = false)
{
    PdfOptions options;
    options.pdfA2b = a2b;
    MemorySink sink;
    WorkContext context;
    return writePdf(pages, options, sink, context) ? sink.main : QByteArray();
}

/// Runs of formulas on the first page.
std::vector<const GlyphRun *> formulaRuns(const PageDocument &pages)
{
    std::vector<const GlyphRun *> runs;
    for (const PageItem &item : pages.pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (run && item.element != noElement && pages.structure[static_cast<size_t>(item.element)].role == Role::Formula)
            runs.push_back(run);
    }
    return runs;
}

const GlyphRun *runWith(const PageDocument &pages, const QString &text)
{
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && run->text.contains(text))
                return run;
        }
    }
    return nullptr;
}

constexpr const char *sample = R"(The root $x=\frac{-b\pm\sqrt{b^2-4ac}}{2a}$ is known, and

$$\sum_{n=1}^\infty \frac{1}{n^2} = \frac{\pi^2}{6}$$

stands alone.
)";

} // namespace

void TestMathPages::formulasAreTagged()
{
    const test::Laid laid = test::lay(test::markdown(sample));
    QVERIFY(laid.pages);
    const auto formulas = test::elementsOf(*laid.pages, Role::Formula);
    QCOMPARE(formulas.size(), std::size_t(2));
    const StructElement &inText = laid.pages->structure[static_cast<size_t>(formulas[0])];
    QCOMPARE(inText.extras->alt, QStringLiteral("x = (−b ± √(b² − 4ac))/(2a)"));
    QCOMPARE(laid.pages->structure[static_cast<size_t>(inText.parent)].role, Role::Paragraph);
    const StructElement &display = laid.pages->structure[static_cast<size_t>(formulas[1])];
    QVERIFY(display.extras->block);
    QVERIFY(!inText.extras->block);
    for (const ElementId formula : formulas) {
        const ElementExtras &extras = *laid.pages->structure[static_cast<size_t>(formula)].extras;
        QVERIFY(extras.mathml.startsWith("<math xmlns=") && extras.mathml.endsWith("</math>"));
        QVERIFY(extras.box && extras.box->width() > 10 && extras.boxPage == 0);
    }
    QVERIFY(laid.warnings.isEmpty());
    test::PdfFile file(pdfOf(*laid.pages));
    int found = 0;
    for (QPDFObjectHandle &element : file.elements()) {
        if (element.getKey("/S").getName() != "/Formula")
            continue;
        ++found;
        QVERIFY(element.hasKey("/Alt") && element.hasKey("/K"));
    }
    QCOMPARE(found, 2);
}

void TestMathPages::filesAreAttachedWhereAllowed_data()
{
    QTest::addColumn<bool>("a2b");
    QTest::newRow("PDF 1.7") << false;
    QTest::newRow("PDF/A-2b") << true;
}

void TestMathPages::filesAreAttachedWhereAllowed()
{
    QFETCH(bool, a2b);
    const test::Laid laid = test::lay(test::markdown(sample));
    test::PdfFile file(pdfOf(*laid.pages, a2b));
    QStringList attached;
    for (QPDFObjectHandle &element : file.elements()) {
        if (!element.hasKey("/AF"))
            continue;
        QPDFObjectHandle specification = element.getKey("/AF").getArrayItem(0);
        QCOMPARE(specification.getKey("/AFRelationship").getName(), std::string("/Supplement"));
        const auto data = specification.getKey("/EF").getKey("/F").getStreamData();
        attached << QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    }
    QCOMPARE(attached.size(), a2b ? 0 : 2);
    if (!a2b)
        QVERIFY(attached[0].contains(QStringLiteral("<mfrac>")));
}

/// Formulas that are met again are set from memory, and their MathML is in the file once.
void TestMathPages::equalFormulasAreEachThere()
{
    const test::Laid laid = test::lay(test::markdown("# Of $a^2$\n\nThe square $a^2$ is $a^2$, but $b^2$ and **$a^2$** too.\n"));
    QVERIFY(laid.pages);
    const auto formulas = test::elementsOf(*laid.pages, Role::Formula);
    QCOMPARE(formulas.size(), std::size_t(5));
    std::vector<QRectF> boxes;
    for (const ElementId formula : formulas) {
        const ElementExtras &extras = *laid.pages->structure[static_cast<size_t>(formula)].extras;
        QCOMPARE(extras.alt, formula == formulas[3] ? QStringLiteral("b²") : QStringLiteral("a²"));
        QVERIFY(extras.box);
        boxes.push_back(*extras.box);
    }
    QVERIFY(boxes[0].height() > boxes[1].height() * 1.1); // the heading's is larger
    QCOMPARE(boxes[2].size(), boxes[1].size());
    QVERIFY(boxes[2].left() > boxes[1].right());
    test::PdfFile file(pdfOf(*laid.pages));
    std::map<std::string, int> attached;
    for (QPDFObjectHandle &element : file.elements()) {
        if (element.hasKey("/AF"))
            ++attached[element.getKey("/AF").getArrayItem(0).unparse()];
    }
    QCOMPARE(attached.size(), std::size_t(2));
    QVERIFY(std::ranges::any_of(attached, [](const auto &one) { return one.second == 4; }));
}

void TestMathPages::lettersAreFound()
{
    const test::Laid laid = test::lay(test::markdown(
        R"(Words $f(x)=\left(\begin{matrix}p\\q\\r\\s\\t\\u\\v\\w\end{matrix}\right)$ and $\mathbb{R}$, $\alpha\epsilon\varepsilon\zeta\vartheta\theta$.)"));
    const auto plain = test::tool(QStringLiteral("pdftotext"), {}, pdfOf(*laid.pages), {QStringLiteral("-")});
    if (!plain.found)
        QSKIP("poppler-utils are not installed");
    const QString text = QString::fromUtf8(plain.output);
    for (const QChar letter : QStringLiteral("fxpqrstuvw=()ℝαϵεζϑθ"))
        QVERIFY2(text.contains(letter), qPrintable(QString(letter) + QStringLiteral(" in ") + text));
}

void TestMathPages::linesMakeRoom()
{
    const QByteArray words("word word word word word word word word word word word word word word word word word word word word ");
    const test::Laid plain = test::lay(test::markdown(words + words + words));
    const test::Laid tall = test::lay(test::markdown(words + "$\\displaystyle\\frac{\\frac ab}{\\frac cd}$ " + words + words));
    const auto distance = [](const test::Laid &laid) {
        std::vector<double> lines;
        for (const PageItem &item : laid.pages->pages.front().items) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            if (run && run->text.contains(QStringLiteral("word")) && (lines.empty() || run->origin.y() > lines.back() + 1))
                lines.push_back(run->origin.y());
        }
        double most = 0;
        for (size_t i = 1; i < lines.size(); ++i)
            most = std::max(most, lines[i] - lines[i - 1]);
        return most;
    };
    QVERIFY(distance(tall) > distance(plain) * 1.5);
}

void TestMathPages::displaysStandBetweenLines()
{
    const test::Laid laid = test::lay(test::markdown("Before $$E=mc^2\\tag{4}$$ behind."));
    QVERIFY(laid.pages);
    const auto runs = formulaRuns(*laid.pages);
    QVERIFY(!runs.empty());
    const double y = runs.front()->origin.y();
    const GlyphRun *before = runWith(*laid.pages, QStringLiteral("Before"));
    const GlyphRun *behind = runWith(*laid.pages, QStringLiteral("behind"));
    const GlyphRun *tag = runWith(*laid.pages, QStringLiteral("(4)"));
    QVERIFY(before && behind && tag);
    QVERIFY(before->origin.y() < y && y < behind->origin.y());
    const double width = laid.pages->pages.front().size.width();
    const double middle = (runs.front()->origin.x() + runs[runs.size() - 2]->origin.x() + double(runs[runs.size() - 2]->width)) / 2;
    QVERIFY(std::abs(middle - (before->origin.x() + (tag->origin.x() + double(tag->width) - before->origin.x()) / 2)) < width * 0.02);
}

void TestMathPages::numbersStandAtTheLeftBesideArabic()
{
    const auto edges = [](const QByteArray &tex, const QString &locale) {
        const test::Laid laid = test::lay(test::markdown("$$" + tex + "$$"), {}, locale);
        const GlyphRun *tag = runWith(*laid.pages, QStringLiteral("(4)"));
        const auto runs = formulaRuns(*laid.pages);
        double left = 1000;
        double right = 0;
        for (const GlyphRun *run : runs) {
            left = run == tag ? left : std::min(left, run->origin.x());
            right = run == tag ? right : std::max(right, run->origin.x() + double(run->width));
        }
        const double width = laid.pages->pages.front().size.width();
        return std::array{left, right, tag ? tag->origin.x() : -1, tag ? tag->origin.x() + double(tag->width) : -1, width};
    };
    for (const char *tex : {"E=mc^2\\tag{4}", "\\begin{align}a&=b\\tag{4}\\\\c&=d+e\\end{align}"}) {
        const auto english = edges(tex, QStringLiteral("en"));
        const auto arabic = edges(tex, QStringLiteral("ar"));
        QVERIFY2(english[2] > english[1], tex);
        QVERIFY2(arabic[2] >= 0 && arabic[3] < arabic[0], tex);
        QVERIFY2(std::abs(arabic[2] - (arabic[4] - english[3])) < 0.1, tex);                // at the other margin
        QVERIFY2(std::abs(arabic[0] - (arabic[4] - english[1])) < 3, tex);                  // as far from it as there, but for the room behind letters
        QVERIFY2(std::abs((arabic[1] - arabic[0]) - (english[1] - english[0])) < 0.1, tex); // lines keep to each other
    }
}

void TestMathPages::formulasStayWithTheirWords()
{
    // at every width the comma, the bracket and the ending stay with the formula
    const test::Laid laid = test::lay(test::markdown(QByteArray("(see $n$, the $n$-th) ").repeated(80)));
    const auto runs = test::textRuns(*laid.pages);
    double left = 1000;
    for (const GlyphRun *run : runs)
        left = std::min(left, run->origin.x());
    int lines = 0;
    for (const GlyphRun *run : runs) {
        if (run->origin.x() > left + 1)
            continue;
        ++lines;
        QVERIFY2(!run->text.startsWith(u',') && !run->text.startsWith(u'-') && !run->text.startsWith(u')'), qPrintable(run->text));
    }
    QVERIFY(lines > 5);
}

void TestMathPages::theyRunLeftToRight_data()
{
    QTest::addColumn<QString>("locale"); ///< of the document around
    QTest::newRow("in Arabic") << QStringLiteral("ar");
    QTest::newRow("in Arabic words of an English document") << QStringLiteral("en");
}

void TestMathPages::theyRunLeftToRight()
{
    QFETCH(QString, locale);
    const test::Laid laid = test::lay(test::markdown("نص عربي $a=b+c$ ثم المزيد من النص"), {}, locale);
    QVERIFY(laid.pages);
    const auto runs = formulaRuns(*laid.pages);
    QVERIFY(runs.size() > 1);
    for (size_t i = 1; i < runs.size(); ++i)
        QVERIFY(runs[i]->origin.x() > runs[i - 1]->origin.x());
    const GlyphRun *first = runWith(*laid.pages, QStringLiteral("عربي"));
    QVERIFY(first && first->origin.x() > runs.back()->origin.x()); // the words run the other way
}

void TestMathPages::whatCannotBeSetIsToldAndStands()
{
    const test::Laid unknown = test::lay(test::markdown("$\\nosuchthing x$"));
    QVERIFY(test::hasWarning(unknown, WarningCode::FormulaCommandUnknown));
    QVERIFY(runWith(*unknown.pages, QStringLiteral("nosuchthing")));
    const QByteArray deep = QByteArray("{\\bf ").repeated(10000) + 'x' + QByteArray("}").repeated(10000);
    const test::Laid nested = test::lay(test::markdown("```math\n" + deep + "\n```\n"));
    QVERIFY(nested.pages);
    QVERIFY(test::hasWarning(nested, WarningCode::FormulaNotSet));
    const test::Laid wide = test::lay(test::markdown("$$\\left(" + QByteArray("aaaaaaaaaa+").repeated(20) + "b\\right)$$"));
    QVERIFY(test::hasWarning(wide, WarningCode::FormulaShrunk));
}

QTEST_MAIN(TestMathPages)
#include "tst_mathpages.moc"
