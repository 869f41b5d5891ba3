// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the nodes' own description of their fields, for every kind of node there is.
#include "document/plainforms.h"
#include "support/everynode.h"

#include <QSet>
#include <QTest>

using namespace quayside;

namespace {

/// Whether two documents are alike that differ in this node only.
template<class Node>
bool alike(const Node &a, const Node &b, QString *where)
{
    const auto documentOf = [](const Node &node) {
        Document document;
        if constexpr (std::is_same_v<Node, Block>)
            document.blocks.push_back(node);
        else
            document.blocks.push_back({Paragraph{Inlines{node}, Alignment::None, {}}, {}, Origin::Markup});
        return document;
    };
    return sameStructure(documentOf(a), documentOf(b), where);
}

} // namespace

class TestFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameOfItsOwn();
    void everyFieldIsCompared();
    void everyFieldIsWalked();
    void attributesOfEveryNodeAreFound();
    void attributesAreOnePointer();
    void attributesAsHtml();
    void numbersOfLists_data();
    void numbersOfLists();
    void itemsCountOn();
};

void TestFields::everyKindHasANameOfItsOwn()
{
    QSet<QString> names;
    int count = 0;
    const auto take = [&](auto kind) {
        names.insert(QString::fromLatin1(decltype(kind)::type::typeName));
        ++count;
    };
    Block::Value::eachKind(take);
    Inline::Value::eachKind(take);
    QCOMPARE(names.size(), count - 1); // Raw is both
    QVERIFY(names.contains(QStringLiteral("line-block")));
}

void TestFields::everyFieldIsCompared()
{
    const auto check = [](auto example) {
        using Node = decltype(example);
        Node::Value::eachKind([](auto kind) {
            using Kind = typename decltype(kind)::type;
            Kind::fields([](const auto &field) {
                Kind changed{};
                everynode::fill(changed.*field.member);
                QString where;
                const bool same = alike(Node{Kind{}, {}, Origin::Markup}, Node{changed, {}, Origin::Markup}, &where);
                QVERIFY2(same == field.isSpelling, field.name);
                QVERIFY2(same == where.isEmpty(), field.name);
            });
        });
    };
    check(Block{});
    check(Inline{});
}

void TestFields::everyFieldIsWalked()
{
    int words = 0;
    const Document all = everynode::document();
    walkInlines(all, [&](const Inline &node) {
        const auto *text = node.value.as<Text>();
        words += text && text->text == QLatin1StringView("words") ? 1 : 0;
    });
    int lists = 0;
    const auto count = [&](const auto &nodes) {
        for (const auto &node : nodes)
            eachBelow(
                node, [&](const Blocks &below) { lists += static_cast<int>(below.size()); },
                [&](const Inlines &below) { lists += static_cast<int>(below.size()); });
    };
    count(everynode::oneOfEachKind<Block>());
    count(everynode::oneOfEachKind<Inline>());
    QCOMPARE(words, lists + 2); // and the footnotes
    QVERIFY2(words > 25, qPrintable(QString::number(words)));

    Document changed = all;
    editInlines(changed.blocks, [](Inline &node) {
        if (auto *text = node.value.as<Text>())
            text->text = QStringLiteral("other");
    });
    QVERIFY(!plainText(changed.blocks).contains(QStringLiteral("words")));
}

void TestFields::attributesOfEveryNodeAreFound()
{
    Table table;
    table.attributes.edit().id = QStringLiteral("table");
    table.bodies.resize(1);
    table.bodies[0].rows.resize(1);
    table.bodies[0].rows[0].attributes.edit().id = QStringLiteral("row");
    table.bodies[0].rows[0].cells.resize(1);
    table.bodies[0].rows[0].cells[0].attributes.edit().id = QStringLiteral("cell");
    Block block{std::move(table), {}, Origin::Markup};
    QStringList ids;
    eachAttributes(block, [&](Attributes &attributes) {
        if (!attributes->id.isEmpty())
            ids.append(attributes->id);
    });
    QCOMPARE(ids, (QStringList{QStringLiteral("table"), QStringLiteral("row"), QStringLiteral("cell")}));
}

void TestFields::attributesAreOnePointer()
{
    QCOMPARE(sizeof(Attributes), sizeof(void *));
    Attributes a;
    QVERIFY(a.isEmpty());
    a.edit();
    QVERIFY(a.isEmpty());
    QVERIFY(a == Attributes());
    a.edit().id = QStringLiteral("x");
    Attributes b = a;
    b.edit().id = QStringLiteral("y");
    QCOMPARE(a->id, QStringLiteral("x"));
    QVERIFY(!(a == b));
    b = a;
    QVERIFY(a == b);
}

void TestFields::attributesAsHtml()
{
    AttributeValues values;
    const KeyValues html{{QStringLiteral("lang"), QStringLiteral("ar")}, {QStringLiteral("class"), QStringLiteral("b  a")},
                         {QStringLiteral("dir"), QStringLiteral("RTL")}, {QStringLiteral("title"), QStringLiteral("words")},
                         {QStringLiteral("id"), QStringLiteral("x")},    {QStringLiteral("onclick"), QStringLiteral("run()")},
                         {QStringLiteral("a b"), QStringLiteral("c")}};
    for (const auto &[name, value] : html)
        setFromHtml(values, name, value);
    QCOMPARE(values.classes, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(values.direction, Direction::RightToLeft);
    const KeyValues expected{{QStringLiteral("id"), QStringLiteral("x")},
                             {QStringLiteral("class"), QStringLiteral("b a")},
                             {QStringLiteral("lang"), QStringLiteral("ar")},
                             {QStringLiteral("dir"), QStringLiteral("rtl")},
                             {QStringLiteral("title"), QStringLiteral("words")}};
    QCOMPARE(toHtml(Attributes(values)), expected);
}

void TestFields::numbersOfLists_data()
{
    QTest::addColumn<NumberStyle>("style");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("decimal") << NumberStyle::Decimal << -3 << QStringLiteral("-3");
    QTest::newRow("a") << NumberStyle::LowerAlpha << 1 << QStringLiteral("a");
    QTest::newRow("Z") << NumberStyle::UpperAlpha << 26 << QStringLiteral("Z");
    QTest::newRow("aa") << NumberStyle::LowerAlpha << 27 << QStringLiteral("aa");
    QTest::newRow("zz") << NumberStyle::LowerAlpha << 702 << QStringLiteral("zz");
    QTest::newRow("no letter for nought") << NumberStyle::LowerAlpha << 0 << QStringLiteral("0");
    QTest::newRow("iv") << NumberStyle::LowerRoman << 4 << QStringLiteral("iv");
    QTest::newRow("MCMXCIX") << NumberStyle::UpperRoman << 1999 << QStringLiteral("MCMXCIX");
    QTest::newRow("beyond Rome") << NumberStyle::UpperRoman << 4000 << QStringLiteral("4000");
    QTest::newRow("none") << NumberStyle::None << 7 << QString();
}

void TestFields::numbersOfLists()
{
    QFETCH(NumberStyle, style);
    QFETCH(int, number);
    QFETCH(QString, shown);
    QCOMPARE(numberForm(style, number), shown);
}

void TestFields::itemsCountOn()
{
    ListBlock list;
    list.ordered = true;
    list.start = 3;
    list.items.resize(4);
    list.items[2].value = 10;
    QCOMPARE(itemNumbers(list), (std::vector<int>{3, 4, 10, 11}));
    list.reversed = true;
    QCOMPARE(itemNumbers(list), (std::vector<int>{3, 2, 10, 9}));
    list.start = largestNumber;
    list.reversed = false;
    QCOMPARE(itemNumbers(list)[1], largestNumber);
    list.delimiter = NumberDelimiter::Parentheses;
    QCOMPARE(markerForm(list, QStringLiteral("iv")), QStringLiteral("(iv)"));
    QCOMPARE(markerForm(list, QString()), QString());
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
