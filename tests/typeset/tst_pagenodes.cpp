// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes that no Markdown makes, on pages: their first, honest form.
#include "support/everynode.h"
#include "support/laying.h"

#include <QTest>

using namespace quayside;

class TestPageNodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirWordsAreThere();
    void theirStructureIsTold();
    void everyNodeIsSet();
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
    const QStringList words{QStringLiteral("a_1<b_2"), QStringLiteral("[see@knuth,p.33;@lamport]"), QStringLiteral("漢字(かんじ)"),
                            QStringLiteral("Rosesarered"), QStringLiteral("withouttax")};
    for (const QString &each : words)
        QVERIFY2(plain.contains(each), qPrintable(each + QStringLiteral(" in ") + plain));
    int lost = 0;
    for (const Warning &warning : laid.warnings)
        lost += warning.code == WarningCode::FeatureLost ? 1 : 0;
    QCOMPARE(lost, 3); // two formulas, and text in LaTeX, which is told once
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

void TestPageNodes::everyNodeIsSet()
{
    const test::Laid laid = test::lay(everynode::document());
    QVERIFY(laid.pages);
    QVERIFY(!laid.pages->pages.empty());
}

QTEST_MAIN(TestPageNodes)
#include "tst_pagenodes.moc"
