// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"
#include "support/fileutil.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

/// Presets through the engine's door, and exports by several of them.
class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void savesAndLists();
    void namesAreTakenOnce();
    void builtInOnesStay();
    void renamesAndDuplicates();
    void removingCanBeUndone();
    void oneIsTheDefault();
    void outlivesTheProgram();
    void filesGoOutAndComeBack();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void whatIsGoneIsTold();
    void secretsAreRefused();
    void withoutHistoryTheProfilesAreRead();
    void severalExportEverySource();
    void noNameIsTakenTwice();
    void oneBadPresetStopsAll();
    void answersWithoutAProfile();

private:
    template<class Value>
    Result<Value> wait(QFuture<Result<Value>> future)
    {
        return resolves(future) ? future.result() : Result<Value>(failure(ErrorCode::TimedOut));
    }
    Presets &presets() { return m_fixture->engine->presets(); }
    QStringList names();
    QString write(const QString &name, const QByteArray &bytes);
    QString profile() const { return m_dir->filePath(QStringLiteral("profile")); }
    QString out() const { return m_dir->filePath(QStringLiteral("out")); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EngineFixture> m_fixture;
};

namespace {

Preset mine(const QString &name = QStringLiteral("Mine"))
{
    Preset preset;
    preset.name = name;
    preset.targets = {QStringLiteral("html")};
    preset.destination.onConflict = ConflictPolicy::Rename;
    return preset;
}

QByteArray fileOf(const Preset &preset, const QJsonObject &changes = {})
{
    QJsonObject object = toJson(preset);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson();
}

} // namespace

void TestPresets::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<EngineFixture>(profile());
    QVERIFY(m_fixture->start());
}

/// The user's own.
QStringList TestPresets::names()
{
    QStringList names;
    for (const PresetEntry &entry : wait(presets().list()).value_or(QList<PresetEntry>())) {
        if (!entry.isBuiltIn())
            names.append(entry.preset.name + (entry.isDefault ? QStringLiteral("*") : QString()) + (entry.fault ? QStringLiteral("!") : QString()));
    }
    return names;
}

QString TestPresets::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    writeFile(path, bytes);
    return path;
}

void TestPresets::savesAndLists()
{
    QSignalSpy changes(&presets(), &Presets::changed);
    QCOMPARE(names(), QStringList());
    QVERIFY(changes.isEmpty());
    for (const char *name : {"Zebra", "apple", "Äpfel", "تقرير"})
        QVERIFY(wait(presets().save(mine(QString::fromUtf8(name)), false)).has_value());
    QTRY_COMPARE(changes.size(), 4);
    QCOMPARE(names().size(), 4);
    QVERIFY(names().indexOf(QStringLiteral("apple")) < names().indexOf(QStringLiteral("Zebra")));
    QCOMPARE(wait(presets().find(QStringLiteral("APPLE")))->preset, mine(QStringLiteral("apple")));
    const auto unknown = wait(presets().find(QStringLiteral("aple")));
    QCOMPARE(unknown.error().code, ErrorCode::PresetNotFound);
    QVERIFY2(sentence(unknown.error()).contains(QStringLiteral("“apple”")), qPrintable(sentence(unknown.error())));
}

void TestPresets::namesAreTakenOnce()
{
    QVERIFY(wait(presets().save(mine(QStringLiteral(" Öfen ")), false)).has_value());
    const auto again = wait(presets().save(mine(QStringLiteral("öfen")), false));
    QCOMPARE(again.error().code, ErrorCode::InvalidOption);
    QVERIFY2(sentence(again.error()).contains(QStringLiteral("has this name already")), qPrintable(sentence(again.error())));
    Preset changed = mine(QStringLiteral("öFEN"));
    changed.strict = true;
    QVERIFY(wait(presets().save(changed, true)).has_value());
    QCOMPARE(names(), QStringList(QStringLiteral("öFEN")));
    QVERIFY(wait(presets().find(QStringLiteral("ÖFEN")))->preset.strict);
    QCOMPARE(wait(presets().save(mine(QStringLiteral("a\nb")), true)).error().code, ErrorCode::InvalidOption);
}

void TestPresets::builtInOnesStay()
{
    const auto all = wait(presets().list());
    QVERIFY(all.has_value());
    QVERIFY(!all->isEmpty());
    for (const PresetEntry &one : *all)
        QVERIFY(one.isBuiltIn() && !one.fault && one.unknown.isEmpty() && one.preset.destination.folder.isEmpty());
    const PresetEntry first = all->first();
    QCOMPARE(wait(presets().find(first.builtInId.toUpper()))->preset, first.preset);
    for (const QString &name : {first.preset.name, first.builtInId}) {
        QCOMPARE(wait(presets().remove(name)).error().code, ErrorCode::OptionConflict);
        QCOMPARE(wait(presets().rename(name, QStringLiteral("x"))).error().code, ErrorCode::OptionConflict);
        const auto over = wait(presets().save(mine(name), true));
        QCOMPARE(over.error().code, ErrorCode::InvalidOption);
        QVERIFY2(sentence(over.error()).contains(QStringLiteral("built-in")), qPrintable(sentence(over.error())));
    }
    const auto copy = wait(presets().duplicate(first.builtInId));
    QVERIFY(copy.has_value());
    QVERIFY(!copy->isBuiltIn());
    QCOMPARE(copy->preset.targets, first.preset.targets);
    QVERIFY(wait(presets().remove(copy->preset.name)).has_value());
}

void TestPresets::renamesAndDuplicates()
{
    QVERIFY(wait(presets().save(mine(), false)).has_value());
    QCOMPARE(wait(presets().duplicate(QStringLiteral("mine")))->preset.name, QStringLiteral("Mine (copy)"));
    QCOMPARE(wait(presets().duplicate(QStringLiteral("mine")))->preset.name, QStringLiteral("Mine (copy 2)"));
    QCOMPARE(wait(presets().duplicate(QStringLiteral("mine"), QStringLiteral("Yours")))->preset.name, QStringLiteral("Yours"));
    QCOMPARE(wait(presets().rename(QStringLiteral("Yours"), QStringLiteral("MINE"))).error().code, ErrorCode::InvalidOption);
    QCOMPARE(wait(presets().rename(QStringLiteral("Yours"), QStringLiteral("YOURS")))->preset.name, QStringLiteral("YOURS"));
    QCOMPARE(wait(presets().rename(QStringLiteral("yours"), QString())).error().code, ErrorCode::RequiredOption);
    QCOMPARE(wait(presets().rename(QStringLiteral("nobody"), QStringLiteral("x"))).error().code, ErrorCode::PresetNotFound);
    QCOMPARE(names(), QStringList({QStringLiteral("Mine"), QStringLiteral("Mine (copy 2)"), QStringLiteral("Mine (copy)"), QStringLiteral("YOURS")}));
}

void TestPresets::removingCanBeUndone()
{
    QVERIFY(wait(presets().save(mine(), false)).has_value());
    QVERIFY(wait(presets().setDefault(QStringLiteral("mine"))).has_value());
    const auto removed = wait(presets().remove(QStringLiteral("MINE")));
    QVERIFY(removed.has_value());
    QCOMPARE(names(), QStringList());
    const auto twice = wait(presets().remove(QStringLiteral("MINE")));
    QCOMPARE(twice.error().code, ErrorCode::PresetNotFound);
    QVERIFY(wait(presets().putBack(*removed)).has_value());
    QCOMPARE(names(), QStringList(QStringLiteral("Mine*")));
    QCOMPARE(wait(presets().find(QStringLiteral("Mine")))->preset, mine());
    QCOMPARE(wait(presets().putBack(*removed)).error().code, ErrorCode::InvalidOption);
}

void TestPresets::oneIsTheDefault()
{
    QVERIFY(wait(presets().save(mine(), false)).has_value());
    QVERIFY(wait(presets().setDefault(QStringLiteral("Mine"))).has_value());
    QVERIFY(wait(presets().rename(QStringLiteral("Mine"), QStringLiteral("Ours"))).has_value());
    QCOMPARE(names(), QStringList(QStringLiteral("Ours*")));
    QVERIFY(wait(presets().save(mine(QStringLiteral("OURS")), true)).has_value());
    QCOMPARE(names(), QStringList(QStringLiteral("OURS*")));
    const QString builtIn = wait(presets().list())->first().builtInId;
    QVERIFY(wait(presets().setDefault(builtIn)).has_value());
    QCOMPARE(names(), QStringList(QStringLiteral("OURS")));
    QVERIFY(wait(presets().find(builtIn))->isDefault);
    QVERIFY(wait(presets().setDefault({})).has_value());
    QVERIFY(!wait(presets().find(builtIn))->isDefault);
    QCOMPARE(wait(presets().setDefault(QStringLiteral("nobody"))).error().code, ErrorCode::PresetNotFound);
}

void TestPresets::outlivesTheProgram()
{
    QVERIFY(wait(presets().save(mine(), false)).has_value());
    QVERIFY(wait(presets().setDefault(QStringLiteral("Mine"))).has_value());
    m_fixture = std::make_unique<EngineFixture>(profile());
    QVERIFY(m_fixture->start());
    QCOMPARE(names(), QStringList(QStringLiteral("Mine*")));
}

void TestPresets::filesGoOutAndComeBack()
{
    Preset preset = mine();
    preset.destination.folder = out();
    QVERIFY(wait(presets().save(preset, false)).has_value());
    const auto bytes = wait(presets().exported(QStringLiteral("mine")));
    QVERIFY(bytes.has_value());
    const QString path = write(QStringLiteral("a.json"), *bytes);
    QCOMPARE(wait(presets().importFile(path, {}, false)).error().code, ErrorCode::InvalidOption); // the name is taken
    QCOMPARE(wait(presets().importFile(path, {}, true))->preset, preset);
    const auto other = wait(presets().importFile(path, QStringLiteral("Other"), false));
    QVERIFY(other.has_value());
    preset.name = QStringLiteral("Other");
    QCOMPARE(other->preset, preset);
    QCOMPARE(wait(presets().exported(QStringLiteral("Mime"))).error().code, ErrorCode::PresetNotFound);
    // What a built-in one is, is no secret.
    QVERIFY(wait(presets().exported(wait(presets().list())->first().builtInId)).has_value());
}

void TestPresets::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("not JSON") << QByteArray("PK\3\4") << "no JSON object";
    QTest::newRow("ten megabytes") << QByteArray(10 * 1024 * 1024, ' ') << "too long";
    QTest::newRow("newer") << fileOf(mine(), {{QStringLiteral("version"), 2}}) << "version 2";
    QTest::newRow("a secret") << fileOf(mine(), {{QStringLiteral("password"), QStringLiteral("x")}}) << "cannot hold a secret";
    QTest::newRow("another's account") << fileOf(mine(), {{QStringLiteral("provider"), QStringLiteral("0af3")}}) << "0af3";
    QTest::newRow("no format that can be made") << fileOf(mine(), {{QStringLiteral("targets"), QJsonArray{QStringLiteral("docx")}}}) << "docx";
    QTest::newRow("a name of two lines") << fileOf(mine(QStringLiteral("a\nb"))) << "cannot be seen";
}

void TestPresets::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = wait(presets().importFile(write(QStringLiteral("a.json"), bytes), {}, false));
    QVERIFY(!read);
    QVERIFY2(sentence(read.error()).contains(says), qPrintable(sentence(read.error())));
    QCOMPARE(names(), QStringList());
    QCOMPARE(wait(presets().importFile(m_dir->filePath(QStringLiteral("none.json")), {}, false)).error().code, ErrorCode::SourceNotFound);
    QCOMPARE(wait(presets().importFile(m_dir->path(), {}, false)).error().code, ErrorCode::SourceNotReadable);
}

void TestPresets::whatIsGoneIsTold()
{
    const QJsonObject settings{{QStringLiteral("html"), QJsonObject{{QStringLiteral("values"), QJsonObject{{QStringLiteral("mood"), 1}}}}}};
    const auto read = wait(presets().importFile(
        write(QStringLiteral("a.json"), fileOf(mine(), {{QStringLiteral("settings"), settings}, {QStringLiteral("colour"), 1}})), {}, false));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(read->unknown, QStringList({QStringLiteral("colour"), QStringLiteral("html.mood")}));
    QCOMPARE(read->preset, mine());

    // Stored by a program that knew more, or whose account is gone.
    Preset strange = mine(QStringLiteral("Strange"));
    strange.settings[QStringLiteral("html")].values = {{QStringLiteral("mood"), 1}};
    QVERIFY(wait(presets().save(strange, false)).has_value());
    const auto entry = wait(presets().find(QStringLiteral("strange")));
    QCOMPARE(entry->unknown, QStringList(QStringLiteral("html.mood")));
    QVERIFY(entry->preset.settings.isEmpty());
    QVERIFY(!entry->fault);
}

void TestPresets::secretsAreRefused()
{
    Preset preset = mine();
    preset.targets = {QStringLiteral("html")};
    preset.settings[QStringLiteral("html")].values = {{QStringLiteral("password"), QStringLiteral("hunter2")}};
    const auto saved = wait(presets().save(preset, false));
    QCOMPARE(saved.error().code, ErrorCode::OptionConflict);
    QVERIFY(!sentence(saved.error()).contains(QStringLiteral("hunter2")));
    QCOMPARE(names(), QStringList());
}

void TestPresets::withoutHistoryTheProfilesAreRead()
{
    QVERIFY(wait(presets().save(mine(), false)).has_value());
    m_fixture = std::make_unique<EngineFixture>(profile(), [](EngineConfig &config) { config.keepHistory = false; });
    QVERIFY(m_fixture->start());
    QCOMPARE(names(), QStringList(QStringLiteral("Mine")));
    QVERIFY(wait(presets().list())->first().isBuiltIn());
}

void TestPresets::severalExportEverySource()
{
    Batch batch = fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("succeed"), out());
    batch.name = QStringLiteral("Here");
    Preset there = batch;
    there.name = QStringLiteral("There");
    there.destination.folder = m_dir->filePath(QStringLiteral("there"));
    batch.others = {there};
    const auto ids = m_fixture->submit(batch);
    QCOMPARE(ids.size(), 4);
    QVERIFY(m_fixture->finish(ids));
    const QStringList both{QStringLiteral("a.html"), QStringLiteral("b.html")};
    QCOMPARE(filesBelow(out()), both);
    QCOMPARE(filesBelow(there.destination.folder), both);
    const ExportJob job = m_fixture->stored(ids.at(1));
    QCOMPARE(job.request.preset, QStringLiteral("There"));
    QCOMPARE(job.batch, m_fixture->stored(ids.at(0)).batch);
    QCOMPARE(wait(m_fixture->engine->batch(job.batch))->batch->others, QList<Preset>{there});
}

void TestPresets::noNameIsTakenTwice()
{
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out());
    batch.others = {batch, batch};
    const auto ids = m_fixture->submit(batch);
    QVERIFY(m_fixture->finish(ids));
    QCOMPARE(filesBelow(out()), QStringList({QStringLiteral("a (2).html"), QStringLiteral("a (3).html"), QStringLiteral("a.html")}));
}

void TestPresets::oneBadPresetStopsAll()
{
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out());
    Preset bad = batch;
    bad.destination.folder.clear();
    batch.others = {bad};
    QVERIFY(m_fixture->submit(batch).isEmpty());
    QCOMPARE(m_fixture->lastError->code, ErrorCode::DestinationMissing);
    QVERIFY(filesBelow(out()).isEmpty());
    batch.others.first() = batch;
    batch.others.first().provider = QStringLiteral("remote");
    QVERIFY(m_fixture->submit(batch).isEmpty());
    QCOMPARE(m_fixture->lastError->code, ErrorCode::OptionConflict);
}

void TestPresets::answersWithoutAProfile()
{
    writeFile(m_dir->filePath(QStringLiteral("file")), {});
    EngineFixture broken(m_dir->filePath(QStringLiteral("file/below")));
    QVERIFY(!broken.start());
    const auto list = wait(broken.engine->presets().list());
    QCOMPARE(list.error().code, ErrorCode::StoreUnavailable);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
