// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch.h"
#include "model/check.h"
#include "model/settingtext.h"
#include "support/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;

class TestBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesTimesFormatsTimesLocales();
    void aProviderThatTakesManyLocalesGetsThemTogether();
    void everyPresetExportsEverySource();
    void batchOfARequestMakesItAgain();
    void batchesSurviveStorage();
    void damagedBatchesAreRefused_data();
    void damagedBatchesAreRefused();
    void optionsGoToTheKindTheyAreFor();
    void aGoodRequestHasNoErrors();
    void badRequestsNameTheirField_data();
    void badRequestsNameTheirField();
    void settings_data();
    void settings();
    void settingsFindTheirScope();
    void aBareKeyMustBeUnique();
    void secretsAreTakenOut();
};

namespace {

Batch twoByTwo()
{
    Batch batch;
    batch.provider = QStringLiteral("test");
    batch.sources = {examples::file("/d/a.md"), examples::file("/d/b.md")};
    batch.targets = {QStringLiteral("pdf"), QStringLiteral("html")};
    batch.locales = {QStringLiteral("en"), QStringLiteral("ar")};
    batch.settings[QStringLiteral("pdf")].values.insert(QStringLiteral("margin"), 10);
    return batch;
}

ExportRequest goodRequest()
{
    return expand(twoByTwo(), examples::provider()).first();
}

} // namespace

void TestBatch::sourcesTimesFormatsTimesLocales()
{
    const QList<ExportRequest> requests = expand(twoByTwo(), examples::provider());
    QCOMPARE(requests.size(), 8);
    QStringList lines;
    for (const ExportRequest &request : requests)
        lines.append(request.title + u' ' + request.target + u' ' + request.locales.join(u','));
    QCOMPARE(lines.mid(0, 5), QStringList({QStringLiteral("a.md pdf en"), QStringLiteral("a.md pdf ar"), QStringLiteral("a.md html en"),
                                           QStringLiteral("a.md html ar"), QStringLiteral("b.md pdf en")}));
    QCOMPARE(requests.at(0).options().values.value(QStringLiteral("margin")).toInt(), 10);
    QVERIFY(requests.at(2).options().values.isEmpty());
    QCOMPARE(requests.first().destination.nameTemplate, QStringLiteral("{name}.{locale}.{ext}"));
}

void TestBatch::aProviderThatTakesManyLocalesGetsThemTogether()
{
    ProviderDescription provider = examples::provider();
    provider.localePolicy = LocalePolicy::ManyAJob;
    const QList<ExportRequest> requests = expand(twoByTwo(), provider);
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests.first().locales, QStringList({QStringLiteral("en"), QStringLiteral("ar")}));
}

void TestBatch::everyPresetExportsEverySource()
{
    Batch batch = twoByTwo();
    batch.name = QStringLiteral("Both");
    Preset print = batch;
    print.name = QStringLiteral("Print");
    print.targets = {QStringLiteral("pdf")};
    print.locales = {QStringLiteral("de")};
    print.settings = {{QStringLiteral("pdf"), {{{QStringLiteral("margin"), 30}}, {}}}};
    print.destination.folder = QStringLiteral("/print");
    print.strict = true;
    batch.others = {print};
    const QList<ExportRequest> requests = expand(batch, examples::provider());
    QCOMPARE(requests.size(), 10);
    QStringList lines;
    for (const ExportRequest &request : requests)
        lines.append(request.title + u' ' + request.preset + u' ' + request.target + u' ' + request.locale());
    QCOMPARE(lines.mid(3, 3), QStringList({QStringLiteral("a.md Both html ar"), QStringLiteral("a.md Print pdf de"), QStringLiteral("b.md Both pdf en")}));
    const ExportRequest &printed = requests.at(4);
    QCOMPARE(printed.options().values.value(QStringLiteral("margin")).toInt(), 30);
    QCOMPARE(printed.destination.folder, QStringLiteral("/print"));
    QVERIFY(printed.strict && !requests.at(3).strict);
    const auto read = batchFromBytes(QJsonDocument(toJson(batch)).toJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, batch);
    batch.others.first().settings[QStringLiteral("pdf")].values.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    QStringList taken;
    QCOMPARE(withoutSecrets(batch, examples::provider(), &taken), *read);
    QCOMPARE(taken, QStringList(QStringLiteral("pdf.password")));
}

void TestBatch::batchOfARequestMakesItAgain()
{
    Batch named = twoByTwo();
    named.name = QStringLiteral("Both");
    for (const ExportRequest &request : expand(twoByTwo(), examples::provider()) + expand(named, examples::provider()))
        QCOMPARE(expand(batchOf(request), examples::provider()), QList<ExportRequest>{request});
}

void TestBatch::batchesSurviveStorage()
{
    Batch batch = twoByTwo();
    QCOMPARE(titleOf(batch), QStringLiteral("a.md"));
    batch.name = QStringLiteral("Both");
    QCOMPARE(titleOf(batch), QStringLiteral("Both"));
    batch.sources.last().subfolder = QStringLiteral("part");
    batch.settings[QStringLiteral("pdf")].perLocale[QStringLiteral("ar")] = {{QStringLiteral("header"), QStringLiteral("x")}};
    batch.timeZone = QStringLiteral("Europe/Paris");
    batch.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    batch.destination.folder = QStringLiteral("/out");
    batch.strict = true;
    const auto read = batchFromBytes(QJsonDocument(toJson(batch)).toJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, batch);
}

void TestBatch::damagedBatchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QJsonObject object = toJson(twoByTwo());
        object.insert(QLatin1StringView(key), value);
        QTest::newRow(name) << QJsonDocument(object).toJson();
    };
    QTest::newRow("empty") << QByteArray();
    row("newer version", "version", presetVersion + 1);
    row("a source without a kind", "sources", QJsonArray{QJsonObject()});
    row("a source of a wrong type", "sources", QJsonArray{1});
    row("bad time", "asOf", QStringLiteral("soon"));
    row("settings of a wrong type", "settings", 1);
}

void TestBatch::damagedBatchesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = batchFromBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::StoredRequestUnreadable);
}

void TestBatch::optionsGoToTheKindTheyAreFor()
{
    ProviderDescription provider = examples::provider();
    SourceKind sheet = provider.sourceKinds.first();
    sheet.id = QStringLiteral("sheet");
    provider.sourceKinds.append(sheet);
    provider.targets.first().options.first().kinds = {sheet.id}; // pdf.margin
    Batch batch = twoByTwo();
    batch.locales.clear();
    batch.targets = {QStringLiteral("pdf")};
    batch.sources.last().kind = sheet.id;
    batch.settings[QStringLiteral("pdf")].values.insert(QStringLiteral("size"), QStringLiteral("letter"));
    const QList<ExportRequest> requests = expand(batch, provider);
    QCOMPARE(requests.first().options().values, (QJsonObject{{QStringLiteral("size"), QStringLiteral("letter")}}));
    QCOMPARE(requests.last().options().values, (QJsonObject{{QStringLiteral("size"), QStringLiteral("letter")}, {QStringLiteral("margin"), 10}}));
    QVERIFY(check(requests.first(), provider).isEmpty() && check(requests.last(), provider).isEmpty());
    ExportRequest wrong = requests.first();
    wrong.settings[wrong.target].values.insert(QStringLiteral("margin"), 10);
    QCOMPARE(check(wrong, provider).value(0).code, ErrorCode::UnknownOption);
    const QList<Setting> settings{{{}, QStringLiteral("pdf"), QStringLiteral("margin"), QStringLiteral("10")}};
    QVERIFY(!applySettings(provider, QStringLiteral("file"), batch.targets, settings));
    QVERIFY(applySettings(provider, sheet.id, batch.targets, settings));
}

void TestBatch::aGoodRequestHasNoErrors()
{
    const QList<ExportError> errors = check(goodRequest(), examples::provider());
    QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(sentence(errors.first())));
}

void TestBatch::badRequestsNameTheirField_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("code");
    QTest::newRow("kind") << "kind"
                          << "kind" << int(ErrorCode::UnknownSourceKind);
    QTest::newRow("target") << "target"
                            << "to" << int(ErrorCode::UnknownFormat);
    QTest::newRow("path missing") << "path"
                                  << "source.path" << int(ErrorCode::RequiredOption);
    QTest::newRow("range") << "margin"
                           << "pdf.margin" << int(ErrorCode::InvalidOption);
    QTest::newRow("unknown key") << "key"
                                 << "pdf.margins" << int(ErrorCode::UnknownOption);
    QTest::newRow("per-locale where it may not") << "perLocale"
                                                 << "pdf.margin" << int(ErrorCode::UnknownOption);
    QTest::newRow("locale") << "locale"
                            << "locale" << int(ErrorCode::UnknownLocale);
    QTest::newRow("zone") << "zone"
                          << "timezone" << int(ErrorCode::UnknownTimeZone);
}

void TestBatch::badRequestsNameTheirField()
{
    QFETCH(QString, fault);
    QFETCH(QString, field);
    QFETCH(int, code);
    ExportRequest request = goodRequest();
    if (fault == QLatin1StringView("kind"))
        request.sourceKind = QStringLiteral("fiel");
    else if (fault == QLatin1StringView("target"))
        request.target = QStringLiteral("pfd");
    else if (fault == QLatin1StringView("path"))
        request.settings[sourceScope].values = {};
    else if (fault == QLatin1StringView("margin"))
        request.settings[request.target].values.insert(QStringLiteral("margin"), 101);
    else if (fault == QLatin1StringView("key"))
        request.settings[request.target].values.insert(QStringLiteral("margins"), 1);
    else if (fault == QLatin1StringView("perLocale"))
        request.settings[request.target].perLocale[QStringLiteral("de")].insert(QStringLiteral("margin"), 1);
    else if (fault == QLatin1StringView("locale"))
        request.locales = {QStringLiteral("en-XX")};
    else if (fault == QLatin1StringView("zone"))
        request.timeZone = QStringLiteral("Mars/Base");
    const QList<ExportError> errors = check(request, examples::provider());
    QVERIFY(!errors.isEmpty());
    QCOMPARE(errors.first().field, field);
    QCOMPARE(int(errors.first().code), code);
}

void TestBatch::settings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    QTest::newRow("full") << "de:pdf.header=Hallo: x=1.5"
                          << "de|pdf|header|Hallo: x=1.5";
    QTest::newRow("scope") << "pdf.margin=10"
                           << "|pdf|margin|10";
    QTest::newRow("bare") << "margin=a.b"
                          << "||margin|a.b";
    QTest::newRow("empty value") << "pdf.header="
                                 << "|pdf|header|";
    QTest::newRow("no equals") << "pdf.margin"
                               << "error";
    QTest::newRow("unknown locale") << "zz-ZZ:pdf.header=x"
                                    << "error";
}

void TestBatch::settings()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const auto setting = parseSetting(text);
    const QString found = setting ? QStringList({setting->locale, setting->scope, setting->key, setting->value}).join(u'|') : QStringLiteral("error");
    QCOMPARE(found, parts);
}

void TestBatch::settingsFindTheirScope()
{
    QList<Setting> given;
    for (const char *text : {"margin=12", "smart=yes", "de:pdf.header=Kopf", "source.path=/x"})
        given.append(*parseSetting(QLatin1StringView(text)));
    const auto applied = applySettings(examples::provider(), QStringLiteral("file"), {QStringLiteral("pdf")}, given);
    QVERIFY(applied.has_value());
    QCOMPARE(applied->scope(QStringLiteral("pdf")).values.value(QStringLiteral("margin")).toDouble(), 12.0);
    QCOMPARE(applied->scope(QStringLiteral("read")).values.value(QStringLiteral("smart")).toBool(), true);
    QCOMPARE(applied->scope(QStringLiteral("pdf")).perLocale.value(QStringLiteral("de")).value(QStringLiteral("header")).toString(), QStringLiteral("Kopf"));
    QCOMPARE(applied->scope(sourceScope).values.value(QStringLiteral("path")).toString(), QStringLiteral("/x"));
}

void TestBatch::aBareKeyMustBeUnique()
{
    const QStringList targets{QStringLiteral("pdf"), QStringLiteral("html")};
    const auto apply = [&](const char *text) {
        return applySettings(examples::provider(), QStringLiteral("file"), targets, {*parseSetting(QLatin1StringView(text))});
    };
    const auto ambiguous = apply("contents=yes");
    QVERIFY(!ambiguous);
    QCOMPARE(ambiguous.error().code, ErrorCode::AmbiguousOption);
    QVERIFY(sentence(ambiguous.error()).contains(QStringLiteral("pdf.contents, html.contents")));
    QVERIFY(apply("html.contents=yes").has_value());
    const auto unknown = apply("pdf.margni=1");
    QVERIFY(!unknown);
    QVERIFY(sentence(unknown.error()).contains(QStringLiteral("pdf.margin")));
    QVERIFY(!apply("de:pdf.margin=1"));
}

void TestBatch::secretsAreTakenOut()
{
    ExportRequest request = goodRequest();
    request.settings[request.target].values.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    QStringList taken;
    const ExportRequest clean = withoutSecrets(request, examples::provider(), &taken);
    QCOMPARE(taken, QStringList(QStringLiteral("pdf.password")));
    QVERIFY(!clean.options().values.contains(QStringLiteral("password")));
    QCOMPARE(clean.options().values.value(QStringLiteral("margin")).toInt(), 10);

    Batch batch = twoByTwo();
    ProviderDescription provider = examples::provider();
    provider.sourceKinds.first().fields.append(examples::option("token", OptionType::Secret));
    for (SourceItem &item : batch.sources)
        item.fields.insert(QStringLiteral("token"), QStringLiteral("s3cr3t"));
    batch.settings[QStringLiteral("pdf")].values.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    taken.clear();
    QCOMPARE(withoutSecrets(batch, provider, &taken), twoByTwo());
    QCOMPARE(taken, QStringList({QStringLiteral("pdf.password"), QStringLiteral("source.token")}));
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
