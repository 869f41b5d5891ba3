// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QJsonArray>
#include <QTest>

using namespace quayside;

class TestMarkdownFootnotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void footnotesInALastLineWithoutAnEnd();
    void footnotesThatNobodyCalls();
    void callsOfFootnotesThatAreNotThere();
    void footnotesAreNumberedByTheirFirstCalls();
    void blocksMadeTwiceCountTheirCallsOnce();
};

void TestMarkdownFootnotes::footnotesInALastLineWithoutAnEnd()
{
    for (const char *text : {"a[^1]\n\n[^1]: one", "[^1]: one\n\na[^1]", "a[^1]\r\r[^1]: one\r"}) {
        const Reading result = reading(markdownReader(), text);
        QCOMPARE(result.warnings, QStringList());
        QCOMPARE(result.document->footnotes.size(), std::size_t{1});
    }
}

void TestMarkdownFootnotes::footnotesThatNobodyCalls()
{
    const Reading result = reading(markdownReader(), "a[^1]\n\n[^1]: one\n\n[^2]: two\n\n```\n[^3]: code\n```\n");
    QCOMPARE(result.warnings, QStringList{QStringLiteral("footnote-unused:5")});
    QCOMPARE(result.document->footnotes.size(), std::size_t{1});
}

void TestMarkdownFootnotes::callsOfFootnotesThatAreNotThere()
{
    const QByteArray text = "---\ntitle: x\n---\na[^1] and `[^3]` and \\[^4]\n\nb[^2] c[^2]\n\n[^1]: one\n";
    const Reading result = reading(markdownReader(), text);
    QCOMPARE(result.warnings, QStringList{QStringLiteral("footnote-undefined:6")});
    // Without the extension it is text like any other.
    const Reading plain = reading(markdownReader(), "b[^2]\n", {{QStringLiteral("extensions"), QJsonArray{QStringLiteral("table")}}});
    QCOMPARE(plain.warnings, QStringList());
}

void TestMarkdownFootnotes::footnotesAreNumberedByTheirFirstCalls()
{
    // A call inside of a note counts where the note is written; of two notes with one label the first is meant.
    const Reading result = reading(markdownReader(), "x[^b]\n\n[^c]: three[^d]\n\n[^B]: two[^C]\n\n[^b]: twin[^e]\n\n> [^d]: four[^c] [^none]\n\n[^e]: five\n");
    QStringList notes;
    for (const Footnote &note : result.document->footnotes)
        notes.append(note.label + u' ' + plainText(note.content));
    QCOMPARE(notes, (QStringList{QStringLiteral("B two"), QStringLiteral("d four [^none]"), QStringLiteral("c three"), QStringLiteral("e five")}));
    std::vector<std::pair<int, int>> calls;
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *call = node.value.as<FootnoteReference>())
            calls.emplace_back(call->index, call->call);
    });
    QCOMPARE(calls, (std::vector<std::pair<int, int>>{{0, 1}, {2, 1}, {2, 2}, {1, 1}}));
}

void TestMarkdownFootnotes::blocksMadeTwiceCountTheirCallsOnce()
{
    // The tags do not fit together, so the blocks between them are made again, flat.
    const Reading result = reading(markdownReader(), "<div>\n\n> [!NOTE]\n> a[^1] [b <i>c](d) </i>\n\n</section>\n\ne[^1]\n\n[^1]: note\n");
    std::vector<int> calls;
    walkInlines(*result.document, [&](const Inline &node) {
        if (const auto *call = node.value.as<FootnoteReference>())
            calls.push_back(call->call);
    });
    QCOMPARE(calls, (std::vector<int>{1, 2}));
    QCOMPARE(result.warnings.count(QStringLiteral("html-unbalanced:4")), 2); // the opening and the closing tag, each told once
    const auto *alert = result.document->blocks.front().value.as<Alert>();
    QVERIFY(alert && plainText(alert->content).startsWith(u'a'));
}

QTEST_GUILESS_MAIN(TestMarkdownFootnotes)
#include "tst_markdownfootnotes.moc"
