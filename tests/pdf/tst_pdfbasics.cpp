// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/nametree.h"
#include "pdf/structure.h"
#include "support/pagebuilder.h"
#include "support/pdftools.h"

#include <QTest>

namespace quayside::test {

/// A file as other programs see it.
class TestPdfBasics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed();
    void givesItsText();
    void embedsSubsets();
    void sameBytesForAnyThreads();
    void aStopEndsTheStructure();
};

namespace {

void twoFonts(PageBuilder &builder)
{
    const auto serif = builder.font(QStringLiteral("DejaVu Serif"));
    const auto sans = builder.font(QStringLiteral("DejaVu Sans"), true);
    builder.page();
    builder.paragraph(sans, QStringLiteral("A heading (with brackets) \\ and more"), 90, Role::H1);
    builder.paragraph(serif, QStringLiteral("Efficient office affairs: AVATAR, Tokyo."), 120);
    builder.page();
    builder.paragraph(serif, QStringLiteral("The second page – with “quotes” and €."), 90);
}

} // namespace

void TestPdfBasics::aStopEndsTheStructure()
{
    PageBuilder builder;
    builder.document.structure.resize(200'000, {Role::TableData, builder.root, {}});
    WorkContext context;
    MemorySink sink;
    pdf::Objects objects(sink, nullptr);
    pdf::Structure whole(builder.document, {});
    QVERIFY(whole.number(objects, context));
    QVERIFY(whole.object(199'999) > 0);
    StopSource source;
    source.requestStop(StopReason::User);
    context.stop = StopToken(source);
    pdf::Structure stopped(builder.document, {});
    const auto numbered = stopped.number(objects, context);
    QVERIFY(!numbered);
    QCOMPARE(numbered.error().code, ErrorCode::Canceled);
    pdf::NameTree tree;
    tree.add("a", "1");
    QCOMPARE(tree.write(objects, context.stop), 0);
    QVERIFY(tree.write(objects, {}) > 0);
}

void TestPdfBasics::isWellFormed()
{
    PageBuilder builder;
    twoFonts(builder);
    const auto file = builder.pdf();
    QVERIFY(file.startsWith("%PDF-1.7\n"));
    QVERIFY(file.endsWith("%%EOF\n"));
    const auto check = tool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, file);
    if (!check.found)
        QSKIP("qpdf is not installed");
    QVERIFY2(check.exitCode == 0, check.output.constData());
    QVERIFY2(!check.output.contains("WARNING"), check.output.constData());
}

void TestPdfBasics::givesItsText()
{
    PageBuilder builder;
    twoFonts(builder);
    const auto text = tool(QStringLiteral("pdftotext"), {}, builder.pdf(), {QStringLiteral("-")});
    if (!text.found)
        QSKIP("pdftotext is not installed");
    QVERIFY2(text.output.contains("A heading (with brackets) \\ and more"), text.output.constData());
    QVERIFY2(text.output.contains("Efficient office affairs: AVATAR, Tokyo."), text.output.constData());
    QVERIFY2(text.output.contains("The second page – with “quotes” and €."), text.output.constData());
}

void TestPdfBasics::embedsSubsets()
{
    PageBuilder builder;
    twoFonts(builder);
    const auto file = builder.pdf();
    QVERIFY2(file.size() < 40 * 1024, QByteArray::number(file.size()).constData());
    const auto fonts = tool(QStringLiteral("pdffonts"), {}, file);
    if (!fonts.found)
        QSKIP("pdffonts is not installed");
    const auto lines = fonts.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const auto &line : lines.mid(2))
        QVERIFY2(line.contains("CID TrueType") && line.contains("yes yes yes") && line.contains('+'), line.constData());
}

void TestPdfBasics::sameBytesForAnyThreads()
{
    PageBuilder builder;
    for (int i = 0; i < 100; ++i)
        twoFonts(builder);
    QByteArray first;
    for (const int threads : {1, 4, 2}) {
        ThreadBudget budget(threads);
        const ThreadBudget::Place own(budget, ThreadBudget::Entry::InTurn);
        const auto file = builder.pdf({}, &budget);
        if (first.isEmpty())
            first = file;
        QVERIFY(file == first);
    }
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::TestPdfBasics)
#include "tst_pdfbasics.moc"
