// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/preset.h"
#include "support/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;

class TestPreset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsSurviveStorage();
    void anExportedPresetIsImportedAgain();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void whatIsUnknownIsToldAndLeftOut();
    void aWrongValueIsAnErrorAtItsField();
    void anUnknownProviderIsNamed();
    void secretsStayHere();
    void aSecretInAFileIsRefused_data();
    void aSecretInAFileIsRefused();
};

namespace {

Preset sample()
{
    Preset preset;
    preset.name = QStringLiteral("Bericht „Q1“");
    preset.provider = QStringLiteral("test");
    preset.targets = {QStringLiteral("pdf"), QStringLiteral("html")};
    preset.settings[QStringLiteral("pdf")].values = {{QStringLiteral("margin"), 12.5}};
    preset.settings[QStringLiteral("pdf")].perLocale[QStringLiteral("de")] = {{QStringLiteral("header"), QStringLiteral("Kopf")}};
    preset.settings[readScope].values = {{QStringLiteral("smart"), true}};
    preset.locales = {QStringLiteral("de"), QStringLiteral("no-NO")};
    preset.timeZone = QStringLiteral("Europe/Paris");
    preset.destination = {Destination::Kind::Folder, QStringLiteral("/out"), {}, {}, QStringLiteral("{name}.{ext}"), ConflictPolicy::Rename};
    preset.strict = true;
    return preset;
}

QByteArray file(const QJsonObject &changes = {}, const QStringList &removed = {})
{
    QJsonObject object = toJson(sample());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    for (const QString &key : removed)
        object.remove(key);
    return QJsonDocument(object).toJson();
}

QJsonObject pdfSettings(const QJsonObject &values, const QJsonObject &german = {})
{
    return {{QStringLiteral("settings"),
             QJsonObject{{QStringLiteral("pdf"),
                          QJsonObject{{QStringLiteral("values"), values}, {QStringLiteral("perLocale"), QJsonObject{{QStringLiteral("de"), german}}}}}}}};
}

Result<ImportedPreset> imported(const QByteArray &bytes)
{
    return importPreset(bytes, QStringLiteral("my.json"), {examples::provider()});
}

} // namespace

void TestPreset::presetsSurviveStorage()
{
    const auto read = presetFromJson(QJsonDocument::fromJson(file()).object());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, sample());
}

void TestPreset::anExportedPresetIsImportedAgain()
{
    const auto exported = exportPreset(sample(), examples::provider());
    QVERIFY(exported.has_value());
    const auto again = imported(*exported);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(sentence(again.error())));
    QCOMPARE(again->preset, sample());
    QCOMPARE(again->unknown, QStringList());
}

void TestPreset::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "no JSON object";
    QTest::newRow("array") << QByteArray("[1]") << "no JSON object";
    QTest::newRow("cut") << file().chopped(20) << "no JSON object";
    QTest::newRow("ten megabytes") << file({{QStringLiteral("name"), QString(10 * 1024 * 1024, u'a')}}) << "too large";
    QTest::newRow("parser's limit of depth") << QByteArray(5000, '[') << "no JSON object";
    QTest::newRow("deep") << QByteArray("{\"version\":1,\"x\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}") << "nested too deeply";
    QTest::newRow("newer") << file({{QStringLiteral("version"), presetVersion + 1}}) << "version 2";
    QTest::newRow("no version") << file({}, {QStringLiteral("version")}) << "version 0";
    QTest::newRow("no provider") << file({}, {QStringLiteral("provider")}) << "provider";
    QTest::newRow("targets of a wrong type") << file({{QStringLiteral("targets"), QStringLiteral("pdf")}}) << "targets";
    QTest::newRow("a target of a wrong type") << file({{QStringLiteral("targets"), QJsonArray{1}}}) << "targets";
    QTest::newRow("settings of a wrong type") << file({{QStringLiteral("settings"), QJsonArray()}}) << "settings";
    QTest::newRow("no destination") << file({}, {QStringLiteral("destination")}) << "destination";
    QTest::newRow("over-long name") << file({{QStringLiteral("name"), QString(100'000, u'a')}}) << "name";
}

void TestPreset::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = imported(bytes);
    QVERIFY(!read);
    QVERIFY2(sentence(read.error()).contains(says), qPrintable(sentence(read.error())));
    QVERIFY2(sentence(read.error()).contains(QStringLiteral("my.json")), qPrintable(sentence(read.error())));
}

void TestPreset::whatIsUnknownIsToldAndLeftOut()
{
    QJsonObject changes = pdfSettings({{QStringLiteral("margni"), 1}, {QStringLiteral("margin"), 10}}, {{QStringLiteral("margin"), 1}});
    QJsonObject destination = toJson(sample().destination);
    destination.insert(QStringLiteral("colour"), QStringLiteral("red"));
    changes.insert(QStringLiteral("destination"), destination);
    changes.insert(QStringLiteral("mood"), 1);
    QJsonObject settings = changes.value(QStringLiteral("settings")).toObject();
    settings.insert(QStringLiteral("docx"), QJsonObject{{QStringLiteral("values"), QJsonObject{{QStringLiteral("style"), 1}}}});
    settings.insert(sourceScope, QJsonObject{{QStringLiteral("values"), QJsonObject{{pathField, QStringLiteral("/etc/passwd")}}}});
    changes.insert(QStringLiteral("settings"), settings);
    const auto read = imported(file(changes));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(read->unknown, QStringList({QStringLiteral("mood"), QStringLiteral("destination.colour"), QStringLiteral("docx.style"),
                                         QStringLiteral("pdf.margni"), QStringLiteral("de:pdf.margin"), QStringLiteral("source.path")}));
    QCOMPARE(read->preset.settings, (Settings{{QStringLiteral("pdf"), {{{QStringLiteral("margin"), 10}}, {}}}}));
}

void TestPreset::aWrongValueIsAnErrorAtItsField()
{
    const auto read = imported(file(pdfSettings({{QStringLiteral("margin"), 1000}})));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidOption);
    QCOMPARE(read.error().field, QStringLiteral("pdf.margin"));
}

void TestPreset::anUnknownProviderIsNamed()
{
    const auto read = imported(file({{QStringLiteral("provider"), QStringLiteral("tset")}}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::UnknownProvider);
    QVERIFY(sentence(read.error()).contains(QStringLiteral("test")));
}

void TestPreset::secretsStayHere()
{
    Preset preset = sample();
    preset.settings[QStringLiteral("pdf")].values.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    const auto exported = exportPreset(preset, examples::provider());
    QVERIFY(!exported);
    QCOMPARE(exported.error().code, ErrorCode::OptionConflict);
    QVERIFY(sentence(exported.error()).contains(QStringLiteral("pdf.password")));
    QVERIFY(!sentence(exported.error()).contains(QStringLiteral("hunter2")));
    QStringList taken;
    QCOMPARE(withoutSecrets(preset, examples::provider(), &taken), sample());
    QCOMPARE(taken, QStringList(QStringLiteral("pdf.password")));
}

void TestPreset::aSecretInAFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QJsonObject secret{{QStringLiteral("password"), QStringLiteral("hunter2")}};
    QTest::newRow("plain") << file(pdfSettings(secret));
    QTest::newRow("of a locale") << file(pdfSettings({}, secret));
}

void TestPreset::aSecretInAFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = imported(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::OptionConflict);
    QVERIFY(sentence(read.error()).contains(QStringLiteral("pdf.password")));
}

QTEST_GUILESS_MAIN(TestPreset)
#include "tst_preset.moc"
