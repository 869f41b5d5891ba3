// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/builtinpresets.h"
#include "model/preset.h"
#include "support/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
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
    void formatsThatAreNoMore();
    void names_data();
    void names();
    void aFileWithoutANameGivesItsOwn();
    void resultsGoWhereThePresetSays_data();
    void resultsGoWhereThePresetSays();
    void builtInOnesFitTheProvider();
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
    QTest::newRow("ten megabytes") << file({{QStringLiteral("name"), QString(10 * 1024 * 1024, u'a')}}) << "too long";
    QTest::newRow("parser's limit of depth") << QByteArray(5000, '[') << "no JSON object";
    QTest::newRow("deep") << QByteArray("{\"version\":1,\"x\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}") << "nested too deeply";
    QTest::newRow("newer") << file({{QStringLiteral("version"), presetVersion + 1}}) << "Update Quayside";
    QTest::newRow("newer than any whole number here") << file({{QStringLiteral("version"), 1e12}}) << "version 1000000000000";
    QTest::newRow("a version of text") << file({{QStringLiteral("version"), QStringLiteral("2")}}) << "version 0";
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
    const QString action = words(read.error()).action;
    QVERIFY2(!action.isEmpty() && !action.contains(QStringLiteral("settings")), qPrintable(action)); // it is the file that has to be another
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
    QTest::newRow("of another format") << file(
        {{QStringLiteral("settings"), QJsonObject{{QStringLiteral("html"), QJsonObject{{QStringLiteral("values"), secret}}}}}});
    QTest::newRow("of an unknown format") << file(
        {{QStringLiteral("settings"), QJsonObject{{QStringLiteral("docx"), QJsonObject{{QStringLiteral("values"), secret}}}}}});
    QTest::newRow("of an account") << file(
        {{QStringLiteral("settings"), QJsonObject{{accountScope, QJsonObject{{QStringLiteral("values"), QJsonObject{{QStringLiteral("api-Token"), 1}}}}}}}});
    QTest::newRow("beside everything") << file({{QStringLiteral("clientSecret"), QStringLiteral("hunter2")}});
    QTest::newRow("inside something unknown") << file(
        {{QStringLiteral("extra"), QJsonArray{QJsonObject{{QStringLiteral("password"), QStringLiteral("hunter2")}}}}});
    QTest::newRow("beside the values") << file({{QStringLiteral("settings"), QJsonObject{{QStringLiteral("pdf"), secret}}}});
}

void TestPreset::aSecretInAFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = imported(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::OptionConflict);
    const QString said = sentence(read.error());
    QVERIFY2(said.contains(QStringLiteral("A preset cannot hold a secret")), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("password|api-Token|clientSecret"))), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("hunter2")));
    QVERIFY2(words(read.error()).action.contains(QStringLiteral("Take it out")), qPrintable(said));
}

void TestPreset::formatsThatAreNoMore()
{
    const auto one = imported(file({{QStringLiteral("targets"), QJsonArray{QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("pdf")}}}));
    QVERIFY2(one.has_value(), one ? "" : qPrintable(sentence(one.error())));
    QCOMPARE(one->preset.targets, QStringList(QStringLiteral("pdf")));
    QCOMPARE(one->unknown, QStringList(QStringLiteral("docx")));
    const auto none = imported(file({{QStringLiteral("targets"), QJsonArray{QStringLiteral("pfd")}}}));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::UnknownFormat);
    QVERIFY2(sentence(none.error()).contains(QStringLiteral("“pdf”")), qPrintable(sentence(none.error())));
}

void TestPreset::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taken"); // empty: refused
    QTest::newRow("plain") << "  Report  "
                           << "Report";
    QTest::newRow("Arabic") << QStringLiteral("تقرير الربع الأول") << QStringLiteral("تقرير الربع الأول");
    QTest::newRow("joiners between letters") << QStringLiteral("می‌خواهم") << QStringLiteral("می‌خواهم");
    QTest::newRow("quotes and slashes") << QStringLiteral("a/b “c” 'd' $(e)") << QStringLiteral("a/b “c” 'd' $(e)");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("spaces") << " \t "
                            << "";
    QTest::newRow("line break") << "a\nb"
                                << "";
    QTest::newRow("escape") << "a\x1b[31m"
                            << "";
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << "";
    QTest::newRow("reversed") << QStringLiteral("a\u202Egpj.exe") << "";
    QTest::newRow("longest") << QString(longestPresetName, u'x') << QString(longestPresetName, u'x');
    QTest::newRow("too long") << QString(longestPresetName + 1, u'x') << "";
}

void TestPreset::names()
{
    QFETCH(QString, name);
    QFETCH(QString, taken);
    const auto read = presetName(name);
    QCOMPARE(read.value_or(QString()), taken);
    if (read)
        return;
    QCOMPARE(read.error().code, name.trimmed().isEmpty() ? ErrorCode::RequiredOption : ErrorCode::InvalidOption);
    QVERIFY(sentence(read.error()).contains(QStringLiteral("Name of the preset")) && !words(read.error()).action.isEmpty());
    if (!name.trimmed().isEmpty()) // else the file's name stands in
        QVERIFY(!imported(file({{QStringLiteral("name"), name}})));
}

void TestPreset::aFileWithoutANameGivesItsOwn()
{
    const auto read = imported(file({}, {QStringLiteral("name")}));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(read->preset.name, QStringLiteral("my"));
}

void TestPreset::resultsGoWhereThePresetSays_data()
{
    QTest::addColumn<Destination>("own");
    QTest::addColumn<Destination>("expected");
    const auto folder = [](const char *path, const char *pattern, ConflictPolicy policy) {
        Destination destination;
        destination.folder = QLatin1StringView(path);
        destination.nameTemplate = QLatin1StringView(pattern);
        destination.onConflict = policy;
        return destination;
    };
    QTest::newRow("nothing") << Destination() << folder("/here", "{title}", ConflictPolicy::Rename);
    QTest::newRow("names") << folder("", "{name}", ConflictPolicy::Fail) << folder("/here", "{name}", ConflictPolicy::Rename);
    QTest::newRow("policy") << folder("", "", ConflictPolicy::Skip) << folder("/here", "{title}", ConflictPolicy::Skip);
    QTest::newRow("a folder") << folder("/there", "", ConflictPolicy::Fail) << folder("/there", "", ConflictPolicy::Fail);
}

void TestPreset::resultsGoWhereThePresetSays()
{
    QFETCH(Destination, own);
    QFETCH(Destination, expected);
    Preset preset;
    preset.destination = own;
    Destination here;
    here.folder = QStringLiteral("/here");
    here.nameTemplate = QStringLiteral("{title}");
    here.onConflict = ConflictPolicy::Rename;
    QCOMPARE(destinationOf(preset, here), expected);
}

void TestPreset::builtInOnesFitTheProvider()
{
    // The example knows neither the options nor the formats of most: what cannot be made is not offered.
    for (const BuiltInPreset &one : builtInPresets(examples::provider()))
        QVERIFY2(one.preset.targets == QStringList(QStringLiteral("html")), qPrintable(one.id));
}

QTEST_GUILESS_MAIN(TestPreset)
#include "tst_preset.moc"
