// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/oneof.h"

#include <QString>
#include <QTest>

#include <array>

using namespace quayside;

namespace {

/// How many objects of the large kind there are.
struct Large {
    explicit Large(const QString &what = {}) : name(what) { ++alive; }
    Large(const Large &other) : name(other.name) { ++alive; }
    Large(Large &&other) noexcept : name(std::move(other.name)) { ++alive; }
    Large &operator=(const Large &) = default;
    Large &operator=(Large &&) = default;
    ~Large() { --alive; }

    QString name;
    std::array<double, 20> more{};
    static inline int alive = 0;
};
struct Small {
    int number = 0;
};
struct Empty {};

using Value = OneOf<sizeof(Small), Small, Empty, Large>;
static_assert(sizeof(Value) <= 2 * sizeof(void *), "the large kind must not lie in it");
static_assert(std::is_nothrow_move_constructible_v<Value>, "or a growing std::vector copies its nodes");
static_assert(!std::is_constructible_v<Value, int>);

} // namespace

class TestOneOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(Large::alive, 0); }
    void cleanup() { QCOMPARE(Large::alive, 0); }

    void startsAsItsFirstKind();
    void tellsItsKind();
    void copiesAreApart();
    void movesWithoutMakingAnother();
    void assignsOverAnyKind();
    void takesItselfOver();
    void survivesWhatItWasMovedFrom();
    void visitsTheValueAndNotItsBox();
};

void TestOneOf::startsAsItsFirstKind()
{
    const Value value;
    QVERIFY(value.is<Small>());
    QCOMPARE(value.as<Small>()->number, 0);
}

void TestOneOf::tellsItsKind()
{
    const Value large = Large(QStringLiteral("one"));
    QVERIFY(large.is<Large>());
    QVERIFY(!large.is<Small>());
    QCOMPARE(large.index(), std::size_t{2});
    QCOMPARE(large.as<Large>()->name, QStringLiteral("one"));
    QVERIFY(!large.as<Small>());
    QCOMPARE(Value(Empty{}).index(), std::size_t{1});
}

void TestOneOf::copiesAreApart()
{
    Value a = Large(QStringLiteral("one"));
    const Value b = a;
    a.as<Large>()->name = QStringLiteral("two");
    QCOMPARE(b.as<Large>()->name, QStringLiteral("one"));
    QCOMPARE(Large::alive, 2);
}

void TestOneOf::movesWithoutMakingAnother()
{
    Value a = Large(QStringLiteral("one"));
    const Large *place = a.as<Large>();
    const Value b = std::move(a);
    QCOMPARE(b.as<Large>(), place);
    QCOMPARE(Large::alive, 1);
}

void TestOneOf::assignsOverAnyKind()
{
    Value value = Small{7};
    value = Large(QStringLiteral("one"));
    QCOMPARE(Large::alive, 1);
    const Value other = Large(QStringLiteral("two"));
    value = other;
    QCOMPARE(value.as<Large>()->name, QStringLiteral("two"));
    QCOMPARE(Large::alive, 2);
    value = Small{8};
    QCOMPARE(Large::alive, 1);
    QCOMPARE(value.as<Small>()->number, 8);
}

void TestOneOf::takesItselfOver()
{
    Value value = Large(QStringLiteral("one"));
    const Value &same = value;
    value = same;
    QCOMPARE(value.as<Large>()->name, QStringLiteral("one"));
}

void TestOneOf::survivesWhatItWasMovedFrom()
{
    Value value = Large(QStringLiteral("one"));
    const Value taken = std::move(value);
    const Value copy = value; // NOLINT(bugprone-use-after-move): what is left may be copied
    value = Large(QStringLiteral("two"));
    QCOMPARE(value.as<Large>()->name, QStringLiteral("two"));
    QCOMPARE(taken.as<Large>()->name, QStringLiteral("one"));
    QCOMPARE(copy.index(), std::size_t{2});
}

void TestOneOf::visitsTheValueAndNotItsBox()
{
    Value value = Large(QStringLiteral("one"));
    value.visit([](auto &kind) {
        if constexpr (std::is_same_v<decltype(kind), Large &>)
            kind.name = QStringLiteral("two");
    });
    const auto name = std::as_const(value).visit([](const auto &kind) {
        if constexpr (std::is_same_v<decltype(kind), const Large &>)
            return kind.name;
        else
            return QString();
    });
    QCOMPARE(name, QStringLiteral("two"));
}

QTEST_GUILESS_MAIN(TestOneOf)
#include "tst_oneof.moc"
