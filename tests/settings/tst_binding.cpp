// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"

#include <QTest>

using namespace quayside;

enum class Look { Plain, Rich, Odd };

struct Sample {
    bool flag = true;
    int count = 3;
    std::optional<double> width;
    Look look = Look::Rich;
    QString words = QStringLiteral("hello");
    QString path;
    QStringList names{QStringLiteral("a"), QStringLiteral("b")};
    int unbound = 7; ///< no option

    friend bool operator==(const Sample &, const Sample &) = default;
};

class TestBinding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAndDefaultsComeFromTheMembers();
    void nothingGivenIsTheStructItself();
    void valuesGoIntoTheirMembers_data();
    void valuesGoIntoTheirMembers();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void whatIsNotSetStaysAtItsDefault_data();
    void whatIsNotSetStaysAtItsDefault();
    void eachLocaleHasItsOwn();
    void aStructBecomesSettingsAgain();
    void aMemberKnowsItsKey();
    void partsStandInTheirOrder();
};

namespace {

const OptionBinding<Sample> &sample()
{
    static const OptionBinding<Sample> binding{
        bind(&Sample::flag, option("flag", QStringLiteral("Flag"), QStringLiteral("Help"))),
        bind(&Sample::count, ranged(option("count", {}, {}), 1, 10)),
        bind(&Sample::width, ranged(option("width", {}, {}), 0, 200, QStringLiteral("mm"))),
        bind(&Sample::look, onlyWhen(option("look", {}, {}), QStringLiteral("flag"), {QStringLiteral("true")}),
             {{Look::Plain, "plain", QStringLiteral("Plain")}, {Look::Rich, "rich", QStringLiteral("Rich"), QStringLiteral("More")}}),
        bind(&Sample::words, option("words", {}, {})),
        bind(&Sample::path, makeOption(OptionType::Path, QStringLiteral("path"), {}, {})),
        bind(&Sample::names, option("names", {}, {})),
    };
    return binding;
}

OptionSpec specOf(const QString &key)
{
    for (const OptionSpec &spec : sample().specs()) {
        if (spec.key == key)
            return spec;
    }
    return {};
}

QJsonObject one(const char *key, const QJsonValue &value)
{
    return {{QLatin1StringView(key), value}};
}

} // namespace

void TestBinding::typesAndDefaultsComeFromTheMembers()
{
    QStringList rows;
    for (const OptionSpec &spec : sample().specs())
        rows.append(spec.key + u' ' + optionTypeId(spec.type) + u' ' + valueToText(spec, spec.defaultValue));
    QCOMPARE(rows,
             QStringList({QStringLiteral("flag bool true"), QStringLiteral("count int 3"), QStringLiteral("width double 0"), QStringLiteral("look choice rich"),
                          QStringLiteral("words text hello"), QStringLiteral("path path "), QStringLiteral("names list a,b")}));
    QVERIFY(specOf(QStringLiteral("width")).defaultValue.isNull());
    QVERIFY(specOf(QStringLiteral("path")).defaultValue.isNull());
    const OptionSpec look = specOf(QStringLiteral("look"));
    QCOMPARE(look.choices.size(), 2);
    QCOMPARE(look.choices.last().help, QStringLiteral("More"));
    QVERIFY(look.enabledWhen.has_value());
    QCOMPARE(specOf(QStringLiteral("flag")).label, QStringLiteral("Flag"));
}

void TestBinding::nothingGivenIsTheStructItself()
{
    QCOMPARE(sample().read(QJsonObject()).value(), Sample());
    QCOMPARE(sample().read(effectiveValues(sample().specs(), {})).value(), Sample()); // and the defaults say the same
}

void TestBinding::valuesGoIntoTheirMembers_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<Sample>("expected");
    const auto row = [](const char *name, const QJsonObject &values, auto change) {
        Sample expected;
        change(expected);
        QTest::newRow(name) << values << expected;
    };
    row("bool", one("flag", false), [](Sample &s) { s.flag = false; });
    row("int", one("count", 10), [](Sample &s) { s.count = 10; });
    row("optional", one("width", 0), [](Sample &s) { s.width = 0; });
    row("choice", one("look", QStringLiteral("plain")), [](Sample &s) { s.look = Look::Plain; });
    row("text", one("words", QStringLiteral("ciao")), [](Sample &s) { s.words = QStringLiteral("ciao"); });
    row("empty text", one("words", QString()), [](Sample &s) { s.words.clear(); });
    row("path", one("path", QStringLiteral("/x")), [](Sample &s) { s.path = QStringLiteral("/x"); });
    row("list", one("names", QJsonArray{QStringLiteral("c")}), [](Sample &s) { s.names = {QStringLiteral("c")}; });
    row("empty list", one("names", QJsonArray()), [](Sample &s) { s.names.clear(); });
    row("another struct's key", one("margin", 1), [](Sample &) {});
}

void TestBinding::valuesGoIntoTheirMembers()
{
    QFETCH(QJsonObject, values);
    QFETCH(Sample, expected);
    const auto read = sample().read(values);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, expected);
}

void TestBinding::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("field");
    QTest::newRow("bool") << one("flag", QStringLiteral("false")) << "pdf.flag";
    QTest::newRow("text for a number") << one("count", QStringLiteral("3")) << "pdf.count";
    QTest::newRow("fraction") << one("count", 2.5) << "pdf.count";
    QTest::newRow("range") << one("width", 201) << "pdf.width";
    QTest::newRow("choice") << one("look", QStringLiteral("odd")) << "pdf.look";
    QTest::newRow("number for a choice") << one("look", 1) << "pdf.look";
    QTest::newRow("number for a text") << one("words", 1) << "pdf.words";
    QTest::newRow("text for a list") << one("names", QStringLiteral("a")) << "pdf.names";
    QTest::newRow("number in a list") << one("names", QJsonArray{1}) << "pdf.names";
}

void TestBinding::whatDoesNotFitIsRefused()
{
    QFETCH(QJsonObject, values);
    QFETCH(QString, field);
    const auto read = sample().read(values, QStringLiteral("pdf"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidOption);
    QCOMPARE(read.error().field, field);
    QCOMPARE(sample().accepted(values), Sample());
}

void TestBinding::whatIsNotSetStaysAtItsDefault_data()
{
    QTest::addColumn<QJsonObject>("values");
    for (const char *key : {"flag", "count", "width", "look", "path", "names"}) {
        QTest::newRow(qPrintable(QStringLiteral("%1 empty").arg(QLatin1StringView(key)))) << one(key, QStringLiteral(""));
        QTest::newRow(qPrintable(QStringLiteral("%1 null").arg(QLatin1StringView(key)))) << one(key, QJsonValue());
    }
}

void TestBinding::whatIsNotSetStaysAtItsDefault()
{
    QFETCH(QJsonObject, values);
    QCOMPARE(sample().read(values).value(), Sample());
}

void TestBinding::eachLocaleHasItsOwn()
{
    OptionValues values;
    values.values = one("words", QStringLiteral("hi"));
    values.perLocale[QStringLiteral("de")] = one("words", QStringLiteral("hallo"));
    const auto wordsFor = [&](const char *locale) { return sample().read(values, QStringLiteral("pdf"), QLatin1StringView(locale)).value().words; };
    QCOMPARE(wordsFor("de"), QStringLiteral("hallo"));
    QCOMPARE(wordsFor("fr"), QStringLiteral("hi"));
    QCOMPARE(wordsFor(""), QStringLiteral("hi"));
}

void TestBinding::aStructBecomesSettingsAgain()
{
    QCOMPARE(sample().values(Sample()), QJsonObject());
    Sample changed;
    changed.flag = false;
    changed.width = 12.5;
    changed.look = Look::Plain;
    changed.path = QStringLiteral("/x");
    changed.names = {QStringLiteral("z")};
    const QJsonObject values = sample().values(changed);
    QCOMPARE(values.keys(),
             QStringList({QStringLiteral("flag"), QStringLiteral("look"), QStringLiteral("names"), QStringLiteral("path"), QStringLiteral("width")}));
    QCOMPARE(sample().read(values).value(), changed);
}

void TestBinding::aMemberKnowsItsKey()
{
    QCOMPARE(sample().key(&Sample::look), QStringLiteral("look"));
    QCOMPARE(sample().key(&Sample::names), QStringLiteral("names"));
    QCOMPARE(sample().key(&Sample::unbound), QString());
}

void TestBinding::partsStandInTheirOrder()
{
    const std::vector<BoundOption<Sample>> first{bind(&Sample::count, option("count", {}, {}))};
    const std::vector<BoundOption<Sample>> second{bind(&Sample::flag, option("flag", {}, {})), bind(&Sample::words, option("words", {}, {}))};
    const OptionBinding<Sample> binding{first, second};
    QStringList keys;
    for (const OptionSpec &spec : binding.specs())
        keys.append(spec.key);
    QCOMPARE(keys, QStringList({QStringLiteral("count"), QStringLiteral("flag"), QStringLiteral("words")}));
    QCOMPARE(binding.read(one("words", QStringLiteral("x"))).value().words, QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestBinding)
#include "tst_binding.moc"
