// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optionspec.h"

#include "base/terminalwords.h"
#include "support/examples.h"

#include <QJsonArray>
#include <QTest>

using namespace quayside;
using examples::option;

class TestOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesAValue_data();
    void textBecomesAValue();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void choicesAreKnownByLabelAndInAnyCase();
    void everyRefusalIsASentence_data();
    void everyRefusalIsASentence();
    void valuesSurviveText_data();
    void valuesSurviveText();
    void theOwnLocaleWinsThenThePlainThenTheDefault();
    void enabledWhenLooksAtItsNeighbour();
    void aSecretIsNeverShown();
};

namespace {

OptionSpec choice()
{
    OptionSpec spec = option("size", OptionType::Choice);
    spec.choices = {{QStringLiteral("a4"), {}, {}}, {QStringLiteral("letter"), {}, {}}};
    return spec;
}

OptionSpec typedMap()
{
    OptionSpec spec = option("parameters", OptionType::TypedMap);
    spec.choices = {{QStringLiteral("string"), {}, {}}, {QStringLiteral("dateTime"), {}, {}}};
    return spec;
}

} // namespace

Q_DECLARE_METATYPE(quayside::OptionSpec)

void TestOptions::textBecomesAValue_data()
{
    QTest::addColumn<OptionSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("bool") << option("b", OptionType::Bool) << "yes" << QJsonValue(true);
    QTest::newRow("bool off") << option("b", OptionType::Bool) << "OFF" << QJsonValue(false);
    QTest::newRow("int") << option("i", OptionType::Int) << "-12" << QJsonValue(-12);
    QTest::newRow("double") << option("d", OptionType::Double) << "1.5" << QJsonValue(1.5);
    QTest::newRow("choice") << choice() << "letter" << QJsonValue(QStringLiteral("letter"));
    QTest::newRow("list") << option("l", OptionType::List) << "a, b\\,c" << QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b,c")});
    QTest::newRow("list as JSON") << option("l", OptionType::List) << "[\"a\"]" << QJsonValue(QJsonArray{QStringLiteral("a")});
    QTest::newRow("empty list") << option("l", OptionType::List) << "" << QJsonValue(QJsonArray{});
    QTest::newRow("map") << option("m", OptionType::Map) << "k=v,x=a=b"
                         << QJsonValue(QJsonObject{{QStringLiteral("k"), QStringLiteral("v")}, {QStringLiteral("x"), QStringLiteral("a=b")}});
    QTest::newRow("typed map") << typedMap() << "when:dateTime@Europe/Paris=2026-01-31T09:00:00"
                               << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("when")},
                                                                    {QStringLiteral("type"), QStringLiteral("dateTime")},
                                                                    {QStringLiteral("zone"), QStringLiteral("Europe/Paris")},
                                                                    {QStringLiteral("value"), QStringLiteral("2026-01-31T09:00:00")}}});
    QTest::newRow("date") << option("d", OptionType::Date) << "2026-02-28" << QJsonValue(QStringLiteral("2026-02-28"));
    QTest::newRow("locale") << option("l", OptionType::Locale) << "zh-Hant-TW" << QJsonValue(QStringLiteral("zh-Hant-TW"));
    QTest::newRow("zone") << option("z", OptionType::Zone) << "Europe/Paris" << QJsonValue(QStringLiteral("Europe/Paris"));
}

void TestOptions::textBecomesAValue()
{
    QFETCH(OptionSpec, spec);
    QFETCH(QString, text);
    QFETCH(QJsonValue, expected);
    const auto value = valueFromText(spec, text);
    QVERIFY2(value.has_value(), value ? "" : qPrintable(sentence(value.error())));
    QCOMPARE(*value, expected);
}

void TestOptions::badTextIsRefused_data()
{
    QTest::addColumn<OptionSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    OptionSpec ranged = option("n", OptionType::Int);
    ranged.minimum = 1;
    ranged.maximum = 5;
    QTest::newRow("bool") << option("b", OptionType::Bool) << "maybe"
                          << "true or false";
    QTest::newRow("int") << option("i", OptionType::Int) << "1.5"
                         << "whole number";
    QTest::newRow("int over 64 bits") << option("i", OptionType::Int) << "99999999999999999999"
                                      << "whole number";
    QTest::newRow("range") << ranged << "6"
                           << "from 1 to 5";
    QTest::newRow("not a number") << option("d", OptionType::Double) << "nan"
                                  << "number";
    QTest::newRow("choice slip") << choice() << "lettre"
                                 << "perhaps “letter” is meant";
    QTest::newRow("map") << option("m", OptionType::Map) << "novalue"
                         << "NAME=VALUE";
    QTest::newRow("typed map type") << typedMap() << "a:number=1"
                                    << "“number” is not a type";
    QTest::newRow("typed map twice") << typedMap() << "a:string=1,a:string=2"
                                     << "twice";
    QTest::newRow("date") << option("d", OptionType::Date) << "2026-02-30"
                          << "YYYY-MM-DD";
    QTest::newRow("locale") << option("l", OptionType::Locale) << "xx-YY"
                            << "not a language tag";
    QTest::newRow("zone") << option("z", OptionType::Zone) << "Europe/Pariss"
                          << "Europe/Paris";
    QTest::newRow("over-long text") << option("t", OptionType::Text) << QString(40'000, u'a') << "too long";
}

void TestOptions::badTextIsRefused()
{
    QFETCH(OptionSpec, spec);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto value = valueFromText(spec, text);
    QVERIFY(!value);
    QVERIFY2(sentence(value.error()).contains(says), qPrintable(sentence(value.error())));
}

void TestOptions::choicesAreKnownByLabelAndInAnyCase()
{
    OptionSpec spec = choice();
    spec.choices[1].label = QStringLiteral("US Letter");
    for (const char *text : {"letter", "Letter", "LETTER", " letter ", "US Letter", "us letter"})
        QCOMPARE(valueFromText(spec, QString::fromUtf8(text)).value_or(QJsonValue()), QJsonValue(QStringLiteral("letter")));
    QVERIFY(!valueFromText(spec, QString())); // a choice without a label is not called by none
    spec.openChoice = true;
    QCOMPARE(valueFromText(spec, QStringLiteral("A4")).value_or(QJsonValue()), QJsonValue(QStringLiteral("a4")));
    QCOMPARE(valueFromText(spec, QStringLiteral("170x240")).value_or(QJsonValue()), QJsonValue(QStringLiteral("170x240")));
    spec.type = OptionType::List;
    spec.elementType = OptionType::Choice;
    QCOMPARE(valueFromText(spec, QStringLiteral("A4, us letter")).value_or(QJsonValue()),
             QJsonValue(QJsonArray{QStringLiteral("a4"), QStringLiteral("letter")}));
}

void TestOptions::everyRefusalIsASentence_data()
{
    QTest::addColumn<OptionSpec>("spec");
    for (int type = 0; type <= static_cast<int>(OptionType::Lookup); ++type) {
        for (const bool isElement : {false, true}) {
            OptionSpec spec = option("key", isElement ? OptionType::List : static_cast<OptionType>(type));
            spec.elementType = static_cast<OptionType>(type);
            spec.choices = {{QStringLiteral("a4"), QStringLiteral("A4"), {}}};
            const QByteArray name = QByteArray(optionTypeId(spec.elementType).data()) + (isElement ? " in a list" : "");
            spec.label.clear();
            QTest::addRow("%s without a label", name.constData()) << spec;
            spec.label = QStringLiteral("Label");
            QTest::addRow("%s", name.constData()) << spec;
            spec.minimum = 3;
            spec.maximum = 5;
            QTest::addRow("%s within bounds", name.constData()) << spec;
        }
    }
}

void TestOptions::everyRefusalIsASentence()
{
    QFETCH(OptionSpec, spec);
    QList<ExportError> errors;
    const auto keep = [&errors](const auto &result) {
        if (!result)
            errors.append(result.error());
    };
    for (const char *text :
         {"",          " ", "x",     "-1",          "2",     "1.5",       "999999", "a=b", "a:b=c", ":=", "=", "[1]", "[{}]", "[{\"name\":\"x\"}]",
          "{\"a\":1}", "{", "A4,A5", "a,b,c,d,e,f", "no-XX", "2026-13-40"})
        keep(valueFromText(spec, QString::fromUtf8(text)));
    keep(valueFromText(spec, QString(40'000, u'x')));
    keep(valueFromText(spec, QString(QChar(u'\0'))));
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(true), QJsonValue(1.5), QJsonValue(QStringLiteral("?")), QJsonValue(QJsonArray{1, QJsonObject()}),
                                    QJsonValue(QJsonObject{{QStringLiteral("a"), 1}})})
        keep(checkValue(QStringLiteral("pdf"), spec, value));
    QVERIFY(!errors.isEmpty());
    for (const ExportError &error : std::as_const(errors)) {
        for (const QString &said : {sentence(error), sentence(terminalWords(error))}) {
            for (const char *broken : {"“”", "()", ": .", " .", " ,", "  ", "{k", "Give for", "for .", "one of ."})
                QVERIFY2(!said.contains(QString::fromUtf8(broken)), qPrintable(said));
            QVERIFY2(said.endsWith(u'.') || said.endsWith(u'?'), qPrintable(said));
        }
    }
}

void TestOptions::valuesSurviveText_data()
{
    textBecomesAValue_data();
}

void TestOptions::valuesSurviveText()
{
    QFETCH(OptionSpec, spec);
    QFETCH(QJsonValue, expected);
    const auto again = valueFromText(spec, valueToText(spec, expected));
    QVERIFY(again.has_value());
    QCOMPARE(*again, expected);
}

void TestOptions::theOwnLocaleWinsThenThePlainThenTheDefault()
{
    const QList<OptionSpec> specs{option("title", OptionType::Text, QStringLiteral("default")), option("none", OptionType::Text)};
    OptionValues values;
    const auto titleFor = [&](const char *locale) {
        return effectiveValues(specs, values, QLatin1StringView(locale)).value(QStringLiteral("title")).toString();
    };
    QCOMPARE(titleFor("de"), QStringLiteral("default"));
    values.values.insert(QStringLiteral("title"), QStringLiteral("plain"));
    QCOMPARE(titleFor("de"), QStringLiteral("plain"));
    values.perLocale[QStringLiteral("de")].insert(QStringLiteral("title"), QStringLiteral("eigen"));
    QCOMPARE(titleFor("de"), QStringLiteral("eigen"));
    QCOMPARE(titleFor("fr"), QStringLiteral("plain"));
    QVERIFY(!effectiveValues(specs, values).contains(QStringLiteral("none")));
}

void TestOptions::enabledWhenLooksAtItsNeighbour()
{
    OptionSpec spec = option("depth", OptionType::Int);
    QVERIFY(isEnabled(spec, {}));
    spec.enabledWhen = EnabledWhen{QStringLiteral("contents"), {QStringLiteral("true")}};
    QVERIFY(!isEnabled(spec, {{QStringLiteral("contents"), false}}));
    QVERIFY(isEnabled(spec, {{QStringLiteral("contents"), true}}));
}

void TestOptions::aSecretIsNeverShown()
{
    OptionSpec spec = option("password", OptionType::Secret);
    spec.maximum = 3;
    QCOMPARE(valueToText(spec, QStringLiteral("hunter2")), QStringLiteral("•••"));
    const auto refused = valueFromText(spec, QStringLiteral("hunter2"));
    QVERIFY(!refused);
    QVERIFY(!sentence(refused.error()).contains(QStringLiteral("hunter2")));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
