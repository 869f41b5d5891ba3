// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/lookuppopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>

#include <optional>

using namespace quayside;

namespace {

/// An account with @p count things, a hundred a page, that answers when it is told to.
class Shelf
{
public:
    explicit Shelf(int count) : m_count(count) {}
    [[nodiscard]] LookupFunction asker()
    {
        return [this](const LookupQuestion &question, LookupAnswer answer) {
            ++asked;
            searched.append(question.search);
            m_from = question.next.toInt();
            if (m_answer)
                m_late = std::move(m_answer);
            m_answer = std::move(answer);
            if (prompt)
                reply();
        };
    }
    void reply()
    {
        LookupLines page;
        page.searches = searches;
        if (searches && !searched.last().isEmpty()) {
            page.choices.append({QStringLiteral("found"), QStringLiteral("What somebody filed under it"), {}});
            return std::exchange(m_answer, {})(page);
        }
        const int until = qMin(m_from + 100, m_count);
        for (int i = m_from; i < until; ++i)
            page.choices.append({QStringLiteral("id-%1").arg(i), QStringLiteral("Thing %1").arg(i), {}});
        page.next = until < m_count ? QString::number(until) : QString();
        std::exchange(m_answer, {})(page);
    }
    void replyLate() { std::exchange(m_late, {})(LookupLines{{{QStringLiteral("late"), QStringLiteral("Late"), {}}}, {}, true}); }
    void fail() { std::exchange(m_answer, {})(failure(ErrorCode::HostNotFound, {{QStringLiteral("host"), QStringLiteral("x.example")}})); }

    bool prompt = true;
    bool searches = false;
    QStringList searched;
    int asked = 0;

private:
    int m_count;
    int m_from = 0;
    LookupAnswer m_answer;
    LookupAnswer m_late; ///< to a question that another one followed
};

struct Opened {
    explicit Opened(const LookupFunction &ask)
    {
        anchor.resize(400, 30);
        anchor.show();
        popup = new LookupPopup(QStringLiteral("Find a thing"), QStringLiteral("things"), ask, &anchor);
        popup->openBelow(&anchor);
    }
    [[nodiscard]] int shown() const
    {
        int lines = 0;
        for (int row = 0; row < popup->list()->count(); ++row)
            lines += popup->list()->item(row)->isHidden() ? 0 : 1;
        return lines;
    }
    void type(const char *text) const { popup->searchField()->setText(QString::fromLatin1(text)); }

    QWidget anchor;
    LookupPopup *popup;
};

} // namespace

/// The list of what an account offers: page by page, searched on this side, and honest about how far it looked.
class TestUiLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesPageByPage();
    void looksOnUntilItFinds();
    void saysHowFarItLooked();
    void stopsSomewhereAndSaysSo();
    void aFailureIsTold();
    void theAccountSearches();
};

void TestUiLookup::comesPageByPage()
{
    Shelf shelf(250);
    const Opened opened(shelf.asker());
    QCOMPARE(opened.popup->list()->count(), 100);
    QVERIFY2(opened.popup->status().contains(QStringLiteral("first 100")), qPrintable(opened.popup->status()));
    QScrollBar *bar = opened.popup->list()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QCOMPARE(opened.popup->list()->count(), 200);
    QTRY_VERIFY(bar->maximum() > bar->value());
    bar->setValue(bar->maximum());
    QCOMPARE(opened.popup->list()->count(), 250);
    QCOMPARE(opened.popup->status(), QString());
    QCOMPARE(shelf.asked, 3);
}

void TestUiLookup::looksOnUntilItFinds()
{
    Shelf shelf(1000);
    const Opened opened(shelf.asker());
    opened.type("thing 777");
    QCOMPARE(opened.shown(), 1);
    QCOMPARE(opened.popup->list()->currentItem()->text(), QStringLiteral("Thing 777"));
    QCOMPARE(shelf.asked, 10); // another of that name may come still
    opened.type("id-42");      // nothing is asked a second time
    QCOMPARE(opened.shown(), 11);
    QCOMPARE(shelf.asked, 10);
}

void TestUiLookup::saysHowFarItLooked()
{
    Shelf shelf(300);
    shelf.prompt = false;
    const Opened opened(shelf.asker());
    QVERIFY2(opened.popup->status().contains(QStringLiteral("Asking")), qPrintable(opened.popup->status()));
    opened.type("nowhere");
    QCOMPARE(shelf.asked, 1); // one question at a time
    shelf.reply();
    QVERIFY2(opened.popup->status().contains(QStringLiteral("100 looked through")), qPrintable(opened.popup->status()));
    shelf.reply();
    shelf.reply();
    QVERIFY2(opened.popup->status().contains(QStringLiteral("Nothing was found among 300")), qPrintable(opened.popup->status()));
}

void TestUiLookup::stopsSomewhereAndSaysSo()
{
    Shelf shelf(1'000'000);
    const Opened opened(shelf.asker());
    opened.type("nowhere");
    QCOMPARE(shelf.asked, 50);
    QVERIFY2(opened.popup->status().contains(QStringLiteral("Only the first 5,000")), qPrintable(opened.popup->status()));
    QVERIFY2(opened.popup->status().contains(QStringLiteral("pasted")), qPrintable(opened.popup->status()));
}

void TestUiLookup::aFailureIsTold()
{
    Shelf shelf(300);
    shelf.prompt = false;
    const Opened opened(shelf.asker());
    shelf.fail();
    QVERIFY2(opened.popup->status().contains(QStringLiteral("x.example")), qPrintable(opened.popup->status()));
    opened.type("x");
    QCOMPARE(shelf.asked, 1); // typing does not knock again
}

void TestUiLookup::theAccountSearches()
{
    Shelf shelf(250);
    shelf.searches = true;
    const Opened opened(shelf.asker());
    opened.type("har");
    opened.type("harbour"); // asked once, when the typing pauses
    QCOMPARE(shelf.asked, 1);
    QTRY_COMPARE(shelf.asked, 2);
    QCOMPARE(shelf.searched.last(), QStringLiteral("harbour"));
    QCOMPARE(opened.shown(), 1); // what the account finds is shown, whatever it is called
    opened.type("harbour plan"); // a part of what is there
    QCOMPARE(opened.shown(), 0);
    opened.type("");
    QTRY_COMPARE(shelf.asked, 3);
    QCOMPARE(shelf.searched.last(), QString());
    QCOMPARE(opened.popup->list()->count(), 100);

    // An answer that comes too late is nobody's.
    shelf.prompt = false;
    opened.type("slow");
    QTRY_COMPARE(shelf.asked, 4);
    opened.type("other");
    QTRY_COMPARE(shelf.asked, 5);
    shelf.replyLate();
    QCOMPARE(opened.popup->list()->count(), 0);
    shelf.reply();
    QCOMPARE(opened.popup->list()->count(), 1);
}

QTEST_MAIN(TestUiLookup)
#include "tst_ui_lookup.moc"
