// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <QTest>

using namespace quayside;

namespace {

Inline text(const QString &words)
{
    return {Text{words}, {}, Origin::Markup};
}

Inlines inlines(const QString &words)
{
    Inlines result;
    result.push_back(text(words));
    return result;
}

Block paragraph(Inlines content, int line = 0)
{
    return {Paragraph{std::move(content), Alignment::None, {}}, {line, 0}, Origin::Markup};
}

Block heading(int level, const QString &words, const QString &id)
{
    Heading heading{level, Alignment::None, inlines(words), {}};
    if (!id.isEmpty())
        heading.attributes.edit().id = id;
    return {std::move(heading), {}, Origin::Markup};
}

Document nested(int depth)
{
    Blocks inner;
    inner.push_back(paragraph(inlines(QStringLiteral("deep"))));
    for (int i = 0; i < depth; ++i) {
        Blocks outer;
        outer.push_back({BlockQuote{std::move(inner), {}}, {}, Origin::Markup});
        inner = std::move(outer);
    }
    Document document;
    document.blocks = std::move(inner);
    return document;
}

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextOfInlines();
    void plainTextOfBlocks();
    void walksEverything();
    void outlineInReadingOrder();
    void headingIds_data();
    void headingIds();
    void headingIdsNeverRepeat();
    void equalIgnoresPositionsAndCutsOfText();
    void equalNamesTheFirstDifference();
    void equalSeesEveryKindOfDifference();
    void deepNesting();
};

void TestDocument::plainTextOfInlines()
{
    Inlines content = inlines(QStringLiteral("Press "));
    content.push_back({Styled{Style::Keyboard, inlines(QStringLiteral("Ctrl"))}, {}, Origin::Markup});
    content.push_back({SoftBreak{}, {}, Origin::Markup});
    content.push_back({Code{QStringLiteral("ls"), {}}, {}, Origin::Markup});
    content.push_back({LineBreak{}, {}, Origin::Markup});
    Image image;
    image.alt = inlines(QStringLiteral("a cat"));
    content.push_back({std::move(image), {}, Origin::Markup});
    content.push_back({Raw{QStringLiteral("html"), QStringLiteral("<br>")}, {}, Origin::Markup});
    content.push_back({BreakOpportunity{}, {}, Origin::Markup});
    content.push_back({Link{QStringLiteral("u"), {}, inlines(QStringLiteral(" here")), {}}, {}, Origin::Markup});
    Ruby ruby{inlines(QStringLiteral(", 漢")), inlines(QStringLiteral("かん")), {}};
    content.push_back({std::move(ruby), {}, Origin::Markup});
    content.push_back({Math{QStringLiteral("x^2"), false, {}}, {}, Origin::Markup});
    Citation citation;
    citation.works.push_back({QStringLiteral("knuth"), inlines(QStringLiteral("see")), inlines(QStringLiteral("p. 3"))});
    citation.works.push_back({QStringLiteral("lamport"), {}, {}});
    content.push_back({std::move(citation), {}, Origin::Markup});
    QCOMPARE(plainText(content), QStringLiteral("Press Ctrl ls a cat here, 漢(かん)x^2[see @knuth, p. 3; @lamport]"));
}

void TestDocument::plainTextOfBlocks()
{
    Blocks blocks;
    blocks.push_back(heading(1, QStringLiteral("Title"), {}));
    blocks.push_back({CodeBlock{QStringLiteral("a\nb\n"), {}, {}, true, {}}, {}, Origin::Markup});
    ListBlock list;
    list.items.resize(2);
    list.items[0].content.push_back(paragraph(inlines(QStringLiteral("one"))));
    list.items[1].content.push_back(paragraph(inlines(QStringLiteral("two"))));
    blocks.push_back({std::move(list), {}, Origin::Markup});
    DefinitionList definitions;
    definitions.items.resize(1);
    definitions.items[0].term = inlines(QStringLiteral("term"));
    definitions.items[0].definitions.resize(1);
    definitions.items[0].definitions[0].push_back(paragraph(inlines(QStringLiteral("meaning"))));
    blocks.push_back({std::move(definitions), {}, Origin::Markup});
    QCOMPARE(plainText(blocks), QStringLiteral("Title\na\nb\none\ntwo\nterm\nmeaning"));
}

void TestDocument::walksEverything()
{
    Document document;
    Table table;
    table.caption.push_back(paragraph(inlines(QStringLiteral("caption"))));
    table.bodies.resize(1);
    table.bodies[0].rows.resize(1);
    table.bodies[0].rows[0].cells.resize(1);
    table.bodies[0].rows[0].cells[0].content.push_back(paragraph(inlines(QStringLiteral("cell"))));
    Figure figure;
    figure.caption.push_back(paragraph(inlines(QStringLiteral("figure"))));
    figure.content.push_back({std::move(table), {}, Origin::Markup});
    Details details{inlines(QStringLiteral("summary")), {}, false, {}};
    details.content.push_back({std::move(figure), {}, Origin::Markup});
    document.blocks.push_back({std::move(details), {}, Origin::Markup});
    document.footnotes.push_back({QStringLiteral("n"), {}, {}});
    document.footnotes[0].content.push_back(paragraph(inlines(QStringLiteral("note"))));

    int blocks = 0;
    walkBlocks(document.blocks, [&](const Block &) { ++blocks; });
    QCOMPARE(blocks, 6);

    QStringList texts;
    walkInlines(document, [&](const Inline &node) {
        if (const auto *plain = node.value.as<Text>())
            texts.append(plain->text);
    });
    QCOMPARE(texts,
             (QStringList{QStringLiteral("summary"), QStringLiteral("caption"), QStringLiteral("cell"), QStringLiteral("figure"), QStringLiteral("note")}));
}

void TestDocument::outlineInReadingOrder()
{
    Document document;
    document.blocks.push_back(heading(1, QStringLiteral("A  title"), QStringLiteral("a")));
    Blocks quoted;
    quoted.push_back(heading(3, QStringLiteral("Inside"), QStringLiteral("i")));
    document.blocks.push_back({BlockQuote{std::move(quoted), {}}, {}, Origin::Markup});
    document.blocks.push_back(heading(2, QStringLiteral("End"), QStringLiteral("e")));
    const std::vector<HeadingEntry> entries = outline(document);
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].title, QStringLiteral("A title"));
    QCOMPARE(entries[1].id, QStringLiteral("i"));
    QCOMPARE(entries[2].level, 2);
}

void TestDocument::headingIds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << QStringLiteral("Getting Started") << QStringLiteral("getting-started");
    QTest::newRow("punctuation") << QStringLiteral("What's new, in 2.0?") << QStringLiteral("whats-new-in-20");
    QTest::newRow("double blank") << QStringLiteral("a & b") << QStringLiteral("a--b");
    QTest::newRow("underscore and hyphen") << QStringLiteral("snake_case-name") << QStringLiteral("snake_case-name");
    QTest::newRow("Cyrillic") << QStringLiteral("Привет, Мир") << QStringLiteral("привет-мир");
    QTest::newRow("Han") << QStringLiteral("安装（一）") << QStringLiteral("安装一");
    QTest::newRow("emoji goes") << QStringLiteral("\U0001F680 Launch") << QStringLiteral("-launch");
    QTest::newRow("letters beyond the first plane") << QStringLiteral("\U00010400x") << QStringLiteral("\U00010428x");
    QTest::newRow("nothing left") << QStringLiteral("!!!") << QStringLiteral("section");
}

void TestDocument::headingIds()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    HeadingIds ids;
    QCOMPARE(ids.next(words), id);
}

void TestDocument::headingIdsNeverRepeat()
{
    HeadingIds ids;
    QSet<QString> seen;
    const QStringList headings{QStringLiteral("a"), QStringLiteral("a"),   QStringLiteral("a-1"),
                               QStringLiteral("a"), QStringLiteral("a-1"), QStringLiteral("a-2")};
    for (const QString &words : headings)
        seen.insert(ids.next(words));
    QCOMPARE(seen.size(), headings.size());
    QVERIFY(seen.contains(QStringLiteral("a")));
    QVERIFY(seen.contains(QStringLiteral("a-1")));
}

void TestDocument::equalIgnoresPositionsAndCutsOfText()
{
    Document a;
    a.blocks.push_back(paragraph(inlines(QStringLiteral("one two")), 3));
    Document b;
    Inlines cut = inlines(QStringLiteral("one"));
    cut.push_back(text(QStringLiteral(" two")));
    cut.push_back(text({}));
    b.blocks.push_back(paragraph(std::move(cut), 9));
    QString where;
    QVERIFY2(sameStructure(a, b, &where), qPrintable(where));
    QVERIFY(where.isEmpty());
}

void TestDocument::equalNamesTheFirstDifference()
{
    Document a;
    Blocks inner;
    inner.push_back(paragraph(inlines(QStringLiteral("one")), 4));
    a.blocks.push_back({BlockQuote{std::move(inner), {}}, {3, 0}, Origin::Markup});
    Document b = a;
    b.blocks[0].value.as<BlockQuote>()->content[0].value.as<Paragraph>()->content[0].value.as<Text>()->text = QStringLiteral("two");
    QString where;
    QVERIFY(!sameStructure(a, b, &where));
    QVERIFY2(where.contains(QStringLiteral("blocks[0].content[0].content[0].text (line 4): “one” and “two”")), qPrintable(where));
}

void TestDocument::equalSeesEveryKindOfDifference()
{
    const auto differs = [](Block a, Block b) {
        Document one;
        Document other;
        one.blocks.push_back(std::move(a));
        other.blocks.push_back(std::move(b));
        QString where;
        return !sameStructure(one, other, &where) && !where.isEmpty();
    };
    const auto block = [](auto value) { return Block{std::move(value), {}, Origin::Markup}; };
    QVERIFY(differs(block(ThematicBreak{}), block(PageBreak{})));
    QVERIFY(differs(heading(1, QStringLiteral("a"), {}), heading(2, QStringLiteral("a"), {})));
    QVERIFY(differs(Block{ThematicBreak{}, {}, Origin::EmbeddedHtml}, block(ThematicBreak{})));

    Document a;
    Document b;
    b.footnotes.push_back({QStringLiteral("n"), {}, {}});
    QVERIFY(!sameStructure(a, b));
    b = {};
    b.metadata.title = QStringLiteral("t");
    QVERIFY(!sameStructure(a, b));
}

void TestDocument::deepNesting()
{
    const Document a = nested(deepestNesting);
    const Document b = nested(deepestNesting);
    QVERIFY(sameStructure(a, b));
    QVERIFY(!sameStructure(a, nested(deepestNesting - 1)));
    QCOMPARE(plainText(a.blocks), QStringLiteral("deep"));
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
