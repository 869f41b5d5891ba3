// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyScopesAreNone();
    void theStoredFormIsKnown();
    void settingsSurviveStorage();
    void otherShapesAreRefused_data();
    void otherShapesAreRefused();
    void secretsAreTakenOutAndNamed();
};

namespace {

Settings sample()
{
    Settings settings;
    settings[QStringLiteral("pdf")].values = {{QStringLiteral("margin"), 10}, {QStringLiteral("password"), QStringLiteral("hunter2")}};
    settings[QStringLiteral("pdf")].perLocale[QStringLiteral("de")] = {{QStringLiteral("header"), QStringLiteral("Kopf")},
                                                                       {QStringLiteral("key"), QStringLiteral("s3cr3t")}};
    settings[readScope].values = {{QStringLiteral("smart"), true}};
    return settings;
}

QList<OptionSpec> specsOf(const QString &scope)
{
    if (scope != QLatin1StringView("pdf"))
        return {};
    return {option("margin", {}, {}), secretOption(QStringLiteral("password"), {}, {}), secretOption(QStringLiteral("key"), {}, {}),
            secretOption(QStringLiteral("unused"), {}, {})};
}

} // namespace

void TestSettings::emptyScopesAreNone()
{
    Settings asked;
    QVERIFY(asked.isEmpty());
    (void)asked[QStringLiteral("pdf")];
    asked[readScope].perLocale[QStringLiteral("de")] = {};
    QVERIFY(asked.isEmpty());
    QCOMPARE(asked, Settings());
    QCOMPARE(asked.scopes(), QStringList());
    QCOMPARE(toJson(asked), QJsonObject());
    asked[readScope].values.insert(QStringLiteral("smart"), true);
    QVERIFY(asked != Settings());
    QCOMPARE(asked.scopes(), QStringList(readScope));
    asked[readScope].perLocale.clear();
    QCOMPARE(asked, (Settings{{readScope, {{{QStringLiteral("smart"), true}}, {{QStringLiteral("fr"), QJsonObject()}}}}}));
    asked.remove(readScope);
    QCOMPARE(asked, Settings());
    QVERIFY(asked.scope(QStringLiteral("nothing")).values.isEmpty());
}

void TestSettings::theStoredFormIsKnown()
{
    QCOMPARE(QJsonDocument(toJson(sample())).toJson(QJsonDocument::Compact),
             QByteArray(R"({"pdf":{"perLocale":{"de":{"header":"Kopf","key":"s3cr3t"}},"values":{"margin":10,"password":"hunter2"}},)"
                        R"("read":{"values":{"smart":true}}})"));
}

void TestSettings::settingsSurviveStorage()
{
    const auto read = settingsFromJson(toJson(sample()));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, sample());
    QCOMPARE(settingsFromJson(QJsonValue(QJsonValue::Undefined)).value(), Settings());
}

void TestSettings::otherShapesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("scope is a text") << QByteArray(R"({"pdf":"x"})");
    QTest::newRow("scope is null") << QByteArray(R"({"pdf":null})");
    QTest::newRow("values are an array") << QByteArray(R"({"pdf":{"values":[1]}})");
    QTest::newRow("locales are a text") << QByteArray(R"({"pdf":{"perLocale":"de"}})");
    QTest::newRow("a locale is a number") << QByteArray(R"({"pdf":{"perLocale":{"de":1}}})");
}

void TestSettings::otherShapesAreRefused()
{
    QFETCH(QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const auto read = settingsFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::StoredRequestUnreadable);
}

void TestSettings::secretsAreTakenOutAndNamed()
{
    Settings settings = sample();
    QCOMPARE(takeSecrets(settings, specsOf), QStringList({QStringLiteral("pdf.password"), QStringLiteral("pdf.key")}));
    const QByteArray stored = QJsonDocument(toJson(settings)).toJson();
    QVERIFY(!stored.contains("hunter2") && !stored.contains("s3cr3t"));
    QCOMPARE(settings.scope(QStringLiteral("pdf")).values.value(QStringLiteral("margin")).toInt(), 10);
    QCOMPARE(settings.scope(readScope), sample().scope(readScope));
    QCOMPARE(takeSecrets(settings, specsOf), QStringList());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
