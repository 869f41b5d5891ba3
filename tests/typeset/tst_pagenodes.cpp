// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes that no Markdown makes, on pages: their first, honest form.
#include "support/everynode.h"
#include "support/laying.h"
#include "testpaths.h"
#include "typesetruns.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

class TestPageNodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirWordsAreThere();
    void theirStructureIsTold();
    void languageIsTold_data();
    void languageIsTold();
    void directionIsKept_data();
    void directionIsKept();
    void everyNodeIsSet();
    void colorsAreSet_data();
    void colorsAreSet();
    void tablesStandWhereAsked();
    void headingsAreCentredWithTheirDivision();
    void joinedRowsHaveOneShade();
    void cellsStandOnOneLine_data();
    void cellsStandOnOneLine();
    void textStandsBesideFloatingImages_data();
    void textStandsBesideFloatingImages();
    void itemsStayInNarrowCells();
};

namespace {

Document nodes()
{
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/writers/nodes.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    WorkContext context;
    auto document = jsonReader().read({open ? file.readAll() : QByteArray(), {}, QStringLiteral("nodes.json"), {}, {}}, context);
    return document ? std::move(*document) : Document{};
}

test::Laid layHtml(const QByteArray &html)
{
    WorkContext context;
    const auto document = htmlReader().read({html, {}, QStringLiteral("test.html"), {}, {}}, context);
    return document ? test::lay(*document) : test::Laid{};
}

} // namespace

void TestPageNodes::theirWordsAreThere()
{
    const test::Laid laid = test::lay(nodes());
    QVERIFY(laid.pages);
    QString text;
    for (const Page &page : laid.pages->pages)
        text += test::runsOf(page).join(u'|') + u'|';
    const QStringList wanted{QStringLiteral("(iii)|"), QStringLiteral("(x)|"), QStringLiteral("B)|"), QStringLiteral("A)|"), QStringLiteral("▪|")};
    for (const QString &marker : wanted)
        QVERIFY2(text.contains(marker), qPrintable(marker + QStringLiteral(" in ") + text));
    const QString plain = QString(text).remove(u'|').remove(u' ');
    const QStringList words{QStringLiteral("a1<b2"), QStringLiteral("[see@knuth,p.33;@lamport]"), QStringLiteral("漢字(かんじ)"), QStringLiteral("Rosesarered"),
                            QStringLiteral("withouttax")};
    for (const QString &each : words)
        QVERIFY2(plain.contains(each), qPrintable(each + QStringLiteral(" in ") + plain));
    int lost = 0;
    for (const Warning &warning : laid.warnings)
        lost += warning.code == WarningCode::FeatureLost ? 1 : 0;
    QCOMPARE(lost, 1); // text in LaTeX, which is told once
}

void TestPageNodes::theirStructureIsTold()
{
    const test::Laid laid = test::lay(nodes());
    QVERIFY(laid.pages);
    QCOMPARE(test::elementsOf(*laid.pages, Role::TableBody).size(), std::size_t(2));
    QCOMPARE(test::elementsOf(*laid.pages, Role::TableFoot).size(), std::size_t(1));
    QList<ListNumbering> numberings;
    for (const ElementId list : test::elementsOf(*laid.pages, Role::List))
        numberings << laid.pages->structure[static_cast<size_t>(list)].extras->numbering;
    QCOMPARE(numberings, (QList<ListNumbering>{ListNumbering::LowerRoman, ListNumbering::UpperAlpha, ListNumbering::Square}));
    QStringList names;
    for (const PageDestination &destination : laid.pages->destinations)
        names << destination.name;
    const QStringList wanted{QStringLiteral("nodes"), QStringLiteral("first"), QStringLiteral("there"),
                             QStringLiteral("ten"),   QStringLiteral("fruit"), QStringLiteral("apples")};
    for (const QString &name : wanted)
        QVERIFY2(names.contains(name), qPrintable(name + QStringLiteral(" in ") + names.join(u' ')));
    const ElementId heading = test::elementsOf(*laid.pages, Role::H1).front();
    QCOMPARE(laid.pages->structure[static_cast<size_t>(heading)].extras->language, QStringLiteral("de"));
}

void TestPageNodes::languageIsTold_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<Role>("role");
    const auto row = [](const char *name, const char *html, Role role) { QTest::newRow(name) << QByteArray(html) << role; };
    row("paragraph", "<p lang=fr>mot", Role::Paragraph);
    row("heading", "<h2 lang=fr>mot</h2>", Role::H2);
    row("quote", "<blockquote lang=fr><p>mot</blockquote>", Role::BlockQuote);
    row("list", "<ul lang=fr><li>mot</ul>", Role::List);
    row("item", "<ul><li lang=fr>mot</ul>", Role::ListItem);
    row("table", "<table lang=fr><tr><td>mot</table>", Role::Table);
    row("body of a table", "<table><tbody lang=fr><tr><td>mot</table>", Role::TableBody);
    row("row", "<table><tr lang=fr><td>mot</table>", Role::TableRow);
    row("cell", "<table><tr><td lang=fr>mot</table>", Role::TableData);
    row("term", "<dl><dt lang=fr>mot<dd>x</dl>", Role::Term);
    row("definition", "<dl><dt>x<dd lang=fr>mot</dl>", Role::Division);
    row("code block", "<pre lang=fr>mot</pre>", Role::CodeBlock);
    row("details", "<details lang=fr><summary>mot</summary></details>", Role::Division);
    row("figure", "<figure lang=fr><p>mot</figure>", Role::Division);
    row("division", "<div lang=fr>mot</div>", Role::Division);
    row("emphasis", "<p><em lang=fr>mot</em>", Role::Span);
    row("link", "<p><a href=https://example.org lang=fr>mot</a>", Role::Span);
    row("code", "<p><code lang=fr>mot</code>", Role::Span);
    row("span", "<p><span lang=fr>mot</span>", Role::Span);
}

/// In the tags, for who listens, and in the text, for hyphenation and fonts.
void TestPageNodes::languageIsTold()
{
    QFETCH(QByteArray, html);
    QFETCH(Role, role);
    const test::Laid laid = layHtml(html);
    QVERIFY(laid.pages);
    QStringList languages;
    for (const ElementId id : test::elementsOf(*laid.pages, role))
        languages << laid.pages->structure[static_cast<size_t>(id)].language();
    QCOMPARE(languages, QStringList{QStringLiteral("fr")});
    QStringList spoken;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && run->text == QLatin1StringView("mot"))
            spoken << run->language;
    }
    QCOMPARE(spoken, QStringList{QStringLiteral("fr")});
}

void TestPageNodes::directionIsKept_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *name, const char *html, bool right) { QTest::newRow(name) << QByteArray(html) << right; };
    row("none", "<p>mot", false);
    row("paragraph", "<p dir=rtl>mot", true);
    row("division", "<div dir=rtl><p>mot</div>", true);
    row("left in right", "<div dir=rtl><p dir=ltr>mot</div>", false);
    row("by its words in right", "<div dir=rtl><p dir=auto>mot</div>", false);
    row("quote", "<blockquote dir=rtl>mot</blockquote>", true);
    row("list", "<ul dir=rtl><li>mot</ul>", true);
    row("item", "<ul><li dir=rtl>mot</ul>", true);
    row("heading", "<h1 dir=rtl>mot</h1>", true);
    row("cell", "<table><tr><td dir=rtl>mot<td>x<tr><td>a line that is longer than that<td>x</table>", true);
}

void TestPageNodes::directionIsKept()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, right);
    const test::Laid laid = layHtml(html);
    QVERIFY(laid.pages);
    const Page &page = laid.pages->pages.front();
    double at = 0;
    double left = page.size.width();
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (!run || item.element == noElement)
            continue;
        left = std::min(left, run->origin.x());
        at = run->text == QLatin1StringView("mot") ? run->origin.x() : at;
    }
    const double edge = html.startsWith("<table") ? left + 40 : page.size.width() / 2;
    QVERIFY2((at > edge) == right, qPrintable(QStringLiteral("%1 of %2").arg(at).arg(page.size.width())));
}

void TestPageNodes::everyNodeIsSet()
{
    const test::Laid laid = test::lay(everynode::document());
    QVERIFY(laid.pages);
    QVERIFY(!laid.pages->pages.empty());
}

void TestPageNodes::colorsAreSet_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QByteArray(html); };
    row("span", "<p>x <span style='color:#c00000'>mot</span>");
    row("paragraph", "<p style='color:#c00000'>mot");
    row("heading", "<h2 style='color:#c00000'>mot</h2>");
    row("heading in a division", "<div style='color:#c00000'><h2>mot</h2></div>");
    row("item", "<ul><li style='color:#c00000'>mot</ul>");
    row("cell", "<table><tr><td style='color:#c00000'>mot</table>");
    row("emphasis", "<p><em style='color:#c00000'>mot</em>");
}

void TestPageNodes::colorsAreSet()
{
    QFETCH(QByteArray, html);
    const test::Laid laid = layHtml(html);
    QVERIFY(laid.pages);
    QList<QRgb> colors;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && run->text == QLatin1StringView("mot"))
            colors << run->color;
    }
    QCOMPARE(colors, QList<QRgb>{0xffc00000});
}

namespace {

double startOf(const test::Laid &laid, const char *word)
{
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && run->text == QLatin1StringView(word))
            return run->origin.x();
    }
    return -1;
}

} // namespace

void TestPageNodes::tablesStandWhereAsked()
{
    const auto start = [](const char *attributes) { return startOf(layHtml("<table " + QByteArray(attributes) + "><tr><td>mot<td>x</table>"), "mot"); };
    const double left = start("");
    const double centre = start("align=center");
    const double right = start("style='margin-left:auto'");
    QVERIFY(left > 0 && centre > left + 50 && right > centre + 50);
    // As wide as asked: the second column moves.
    const auto second = [](const char *attributes) {
        const test::Laid laid = layHtml("<table " + QByteArray(attributes) + "><tr><td>mot<td>x</table>");
        return startOf(laid, "x") - startOf(laid, "mot");
    };
    QVERIFY(second("width=100%") > second("width=50%") + 50);
    QVERIFY(second("width=50%") > second("") + 20);
}

/// Rows that a cell joins are shaded as one.
void TestPageNodes::joinedRowsHaveOneShade()
{
    const QByteArray table = "<table><tr><td>a<td>b</tr><tr><td rowspan=3>c<td>d</tr><tr><td>e</tr><tr><td>f</tr><tr><td>g<td>h</tr></table>";
    const Laid laid = lay(markdown(table), {{QStringLiteral("theme"), QStringLiteral("manual")}});
    QVERIFY(laid.pages);
    QMap<QString, double> baselineOf;
    for (const GlyphRun *run : textRuns(*laid.pages))
        baselineOf[run->text.trimmed()] = run->origin.y();
    QStringList shaded;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *rect = std::get_if<FilledRect>(&item.shape);
        for (auto it = baselineOf.begin(); rect && it != baselineOf.end(); ++it) {
            if (rect->rect.height() > 5 && rect->rect.top() < it.value() && rect->rect.bottom() > it.value())
                shaded << it.key();
        }
    }
    shaded.sort();
    QCOMPARE(shaded.join(u' '), QStringLiteral("c d e f"));
}

void TestPageNodes::cellsStandOnOneLine_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("Nastaliq") << QStringLiteral("\u067e\u06c1\u0644\u06cc \u0686\u06cc\u0632");
    QTest::newRow("Burmese") << QStringLiteral("\u1015\u1011\u1019\u1021\u1001\u103b\u1000\u103a");
    QTest::newRow("Latin") << QStringLiteral("words");
}

/// What stands in a row stands on one baseline, whatever its script.
void TestPageNodes::cellsStandOnOneLine()
{
    QFETCH(QString, word);
    const Laid laid = lay(markdown("| a | b |\n|---|---|\n| " + word.toUtf8() + " | 456 |\n", QStringLiteral("ur")), {}, QStringLiteral("ur"));
    QVERIFY(laid.pages);
    double ofNumber = 0;
    double ofWord = 0;
    for (const GlyphRun *run : textRuns(*laid.pages)) {
        if (run->text.contains(QStringLiteral("456")))
            ofNumber = run->origin.y();
        else if (run->text.contains(word.front()))
            ofWord = run->origin.y();
    }
    QVERIFY(ofNumber > 0 && ofWord > 0);
    QVERIFY2(std::abs(ofNumber - ofWord) < 0.1, qPrintable(QStringLiteral("%1 %2").arg(ofNumber).arg(ofWord)));
}

void TestPageNodes::headingsAreCentredWithTheirDivision()
{
    const double start = startOf(layHtml("<h2>mot</h2>"), "mot");
    QVERIFY(startOf(layHtml("<center><h2>mot</h2></center>"), "mot") > start + 50);
    QVERIFY(startOf(layHtml("<div align=center><h2>mot</h2></div>"), "mot") > start + 50);
    QCOMPARE(startOf(layHtml("<center><h2 align=left>mot</h2></center>"), "mot"), start);
}

void TestPageNodes::textStandsBesideFloatingImages_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<bool>("left");
    QTest::newRow("in a paragraph before") << QByteArray("<a href=https://example.org><img src=a.png align=right></a></p><p>") << false;
    QTest::newRow("right") << QByteArray("<img src=a.png align=right>") << false;
    QTest::newRow("left") << QByteArray("<img src=a.png style='float:left'>") << true;
    QTest::newRow("linked") << QByteArray("<a href=https://example.org><img src=a.png align=right></a>") << false;
}

void TestPageNodes::textStandsBesideFloatingImages()
{
    QFETCH(QByteArray, image);
    QFETCH(bool, left);
    WorkContext context;
    const QByteArray html = "<p>" + image + QByteArray("word word word ").repeated(20) + "</p><p>after</p>";
    auto document = htmlReader().read({html, {}, QStringLiteral("test.html"), {}, {}}, context);
    QVERIFY(document);
    QImage picture(160, 160, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    document->media.insert(QStringLiteral("a.png"), {QStringLiteral("image/png"), bytes, picture.size()});
    const test::Laid laid = test::lay(*document);
    QVERIFY(laid.pages);
    QRectF box;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *shown = std::get_if<ImageItem>(&item.shape))
            box = shown->rect;
    }
    QCOMPARE(box.size(), QSizeF(120, 120)); // points
    int beside = 0;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (!run || run->origin.y() <= box.top() || run->origin.y() > box.bottom())
            continue;
        QVERIFY(left ? run->origin.x() >= box.right() : run->origin.x() + double(run->width) <= box.left());
        beside += run->text.startsWith(QLatin1StringView("word")) ? 1 : 0;
        QVERIFY(run->text != QLatin1StringView("after"));
    }
    QVERIFY(beside > 4); // lines or words
}

/// What hangs before an item stays in its cell, however narrow that is.
void TestPageNodes::itemsStayInNarrowCells()
{
    for (const char *item : {"- [x] be", "- be", "1. be"}) {
        const test::Laid laid = test::lay(test::markdown(QByteArray("<table><tr><td>\n\nwords first\n\n</td><td>\n\n") + item + "\n\n</td></tr></table>\n"));
        QVERIFY(laid.pages);
        double wordsEnd = 0;
        double markBegins = 1e9;
        for (const PageItem &shown : laid.pages->pages.front().items) {
            if (const auto *run = std::get_if<GlyphRun>(&shown.shape)) {
                const bool words = run->text.contains(QLatin1StringView("first"));
                wordsEnd = words ? run->origin.x() + double(run->width) : wordsEnd;
                markBegins = run->text == QStringLiteral("•") || run->text.startsWith(u'1') ? run->origin.x() : markBegins;
            } else if (const auto *path = std::get_if<PathItem>(&shown.shape)) {
                for (const QPointF point : path->path.points)
                    markBegins = std::min(markBegins, point.x());
            }
        }
        QVERIFY2(wordsEnd > 0 && markBegins > wordsEnd, item);
    }
}

QTEST_MAIN(TestPageNodes)
#include "tst_pagenodes.moc"
