// SPDX-License-Identifier: GPL-3.0-or-later
#include "newjob.h"
#include "store/accountstore.h"
#include "store/historystore.h"
#include "store/instance.h"
#include "store/jobstore.h"
#include "store/migrations.h"
#include "store/presetstore.h"
#include "store/storefile.h"
#include "support/examples.h"
#include "support/fileutil.h"
#include "testpaths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void migratesFromVersionOne();
    void migratesFromVersionThree();
    void keepsPresets();
    void everyStepLeavesAWorkingFile();
    void refusesNewerFilesUntouched();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void damagedFilesInUseAreLeft();
    void migrationNeedsToBeAlone();
    void instancesLiveAndDie();
    void locksExcludeEachOther();
    void unwritableProfile();

private:
    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = profileAt(m_dir->path());
    QVERIFY(m_profile.makeFolders().has_value());
}

void TestStore::migratesFromVersionOne()
{
    // Made by version 1 of the schema: one finished job with a result, one that failed, one queued.
    QVERIFY(QFile::copy(QStringLiteral(QUAYSIDE_TEST_DATA "/store/version1.sqlite"), m_profile.database));
    QFile::setPermissions(m_profile.database, QFile::ReadOwner | QFile::WriteOwner);
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(*storedVersion(*file->database), schemaVersion());
    const auto all = readHistory(*file->database, {});
    QCOMPARE(all->total, 3);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("tides")}})->total, 1);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("harbour.html")}})->total, 1);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("room")}})->total, 1);
    JobStore store(*file->database);
    QCOMPARE(store.active(QStringLiteral("0123456789ab"))->size(), 1);
    QCOMPARE(*store.owners(), QStringList{QStringLiteral("0123456789ab")});
}

void TestStore::migratesFromVersionThree()
{
    // Made by the last program without stored batches: exports with options, one that failed, one that waits for a secret, one that is queued
    // by a process that is gone, an intent, and an account.
    QVERIFY(QFile::copy(QStringLiteral(QUAYSIDE_TEST_DATA "/store/version3.sqlite"), m_profile.database));
    QFile::setPermissions(m_profile.database, QFile::ReadOwner | QFile::WriteOwner);
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(*storedVersion(*file->database), schemaVersion());
    const auto all = readHistory(*file->database, {});
    QCOMPARE(all->total, 9);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("lighthouse")}})->total, 5);
    const ExportJob html = *readOneJob(*file->database, 1);
    QCOMPARE(html.state, JobState::Succeeded);
    QCOMPARE(html.artifacts.size(), 1);
    QCOMPARE(html.request.path(), QStringLiteral("/in/lighthouse.md"));
    QCOMPARE(html.request.options().values, (QJsonObject{{QStringLiteral("fragment"), true}}));
    QCOMPARE(html.request.read().values, (QJsonObject{{QStringLiteral("smart"), true}}));

    JobStore store(*file->database);
    const auto waits = *store.job(8);
    QCOMPARE(waits->job.interrupt, InterruptReason::NeedsSecret);
    QCOMPARE(waits->secrets, QStringList(QStringLiteral("source.token")));
    const ExportRequest &request = waits->job.request;
    QCOMPARE(request.source().value(QStringLiteral("projectId")).toString(), QStringLiteral("1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6"));
    QCOMPARE(request.options().values.value(QStringLiteral("format")).toString(), QStringLiteral("docx"));
    QCOMPARE(request.options().perLocale.value(QStringLiteral("de")).value(QStringLiteral("resource_name")).toString(), QStringLiteral("Handbuch"));
    QCOMPARE(request.common().values.value(QStringLiteral("folder")).toString(), QStringLiteral("f"));
    QCOMPARE(store.active(QStringLiteral("gone"))->size(), 1);
    QCOMPARE(store.intents(9)->size(), 1);

    const QList<Account> accounts = *AccountStore(*file->database).all();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().values().value(QStringLiteral("region")).toString(), QStringLiteral("eu"));

    const auto batch = readBatch(*file->database, waits->job.batch);
    QVERIFY(batch.has_value());
    QVERIFY(!batch->batch && batch->name.isEmpty() && batch->created.isValid());
    QVERIFY(PresetStore(*file->database).all()->isEmpty() && PresetStore(*file->database).defaultPreset()->name.isEmpty());
}

void TestStore::keepsPresets()
{
    auto file = openStore(m_profile, noon);
    PresetStore store(*file->database);
    const ProviderDescription provider = examples::provider();
    Preset preset;
    preset.provider = provider.id;
    preset.targets = {QStringLiteral("pdf")};
    preset.settings[QStringLiteral("pdf")].values = {{QStringLiteral("margin"), 12}};
    QCOMPARE(store.save(preset, provider).error().code, ErrorCode::RequiredOption);
    preset.name = QStringLiteral("Report");
    QVERIFY(store.save(preset, provider).has_value());
    QCOMPARE(store.load(QStringLiteral("report")).value(), preset);
    preset.name = QStringLiteral("REPORT");
    preset.strict = true;
    QVERIFY(store.save(preset, provider).has_value()); // in place of the other
    QCOMPARE(store.all()->size(), 1);
    QCOMPARE(store.all()->first().preset.value(), preset);
    QCOMPARE(store.load(QStringLiteral("Repor")).error().code, ErrorCode::PresetNotFound);
    QVERIFY(sentence(store.load(QStringLiteral("Repor")).error()).contains(QStringLiteral("REPORT")));

    Preset withSecret = preset;
    withSecret.settings[QStringLiteral("pdf")].values.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    QCOMPARE(store.save(withSecret, provider).error().code, ErrorCode::OptionConflict);
    QCOMPARE(store.load(preset.name).value(), preset);
    // A newer program's is left alone, and told.
    QVERIFY(file->database->execute(QStringLiteral("INSERT INTO presets(name, value) VALUES('new', '{\"version\":1e12}')")).has_value());
    QCOMPARE(store.all()->size(), 2);
    QCOMPARE(store.all()->first().name, QStringLiteral("new"));
    QVERIFY2(sentence(store.load(QStringLiteral("NEW")).error()).contains(QStringLiteral("“new” is a preset of version 1000000000000")),
             qPrintable(sentence(store.load(QStringLiteral("NEW")).error())));
    QVERIFY(store.remove(preset.name).has_value());
    QCOMPARE(store.remove(preset.name).error().code, ErrorCode::PresetNotFound);
    QCOMPARE(store.all()->size(), 1);

    QCOMPARE(store.defaultPreset().value(), DefaultPreset());
    QVERIFY(store.setDefault({QStringLiteral("web-page"), true}).has_value());
    QVERIFY(store.setDefault({QStringLiteral("new"), false}).has_value());
    QCOMPARE(store.defaultPreset().value(), (DefaultPreset{QStringLiteral("new"), false}));
    QVERIFY(store.setDefault({}).has_value());
    QCOMPARE(store.defaultPreset().value(), DefaultPreset());
}

void TestStore::everyStepLeavesAWorkingFile()
{
    for (int version = 1; version <= schemaVersion(); ++version) {
        QTemporaryDir dir;
        const Profile profile = profileAt(dir.path());
        QVERIFY(profile.makeFolders().has_value());
        {
            auto database = Database::open(profile.database, Database::Mode::ReadWrite);
            QVERIFY(database.has_value());
            QVERIFY(migrate(**database, version).has_value());
            JobStore store(**database);
            QVERIFY((*database)->execute(QStringLiteral("INSERT INTO batches(id, created) VALUES('b', 0)")).has_value());
            QVERIFY(store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("lighthouse"), {}), QStringLiteral("me"), 1, noon).has_value());
        }
        auto file = openStore(profile, noon, true);
        QVERIFY(file.has_value());
        QVERIFY(JobStore(*file->database).indexForSearch(10).has_value());
        QCOMPARE(readHistory(*file->database, {{QStringLiteral("light")}})->total, 1);
    }
}

void TestStore::refusesNewerFilesUntouched()
{
    {
        auto file = openStore(m_profile, noon);
        QVERIFY(file->database->execute(QStringLiteral("PRAGMA user_version=99")).has_value());
        QVERIFY(file->database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).has_value());
    }
    const QStringList files = filesBelow(m_dir->path());
    const QByteArray before = readFile(m_profile.database);
    const QByteArray log = readFile(m_profile.database + QStringLiteral("-wal"));
    const auto refused = openStore(m_profile, noon);
    QCOMPARE(refused.error().code, ErrorCode::StoreNewer);
    QVERIFY(sentence(refused.error()).contains(QLatin1StringView("99")));
    QVERIFY(sentence(refused.error()).contains(QString::number(schemaVersion())));
    QCOMPARE(readFile(m_profile.database), before);
    QCOMPARE(readFile(m_profile.database + QStringLiteral("-wal")), log);
    QCOMPARE(filesBelow(m_dir->path()), files);
}

void TestStore::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("cutTo");
    QTest::newRow("not a database") << QByteArray("this is not a database, but it is longer than its header would be: ").repeated(20) << -1;
    QTest::newRow("short") << QByteArray("SQLite format 3") << -1;
    QTest::newRow("cut after the first page") << QByteArray() << 4096;
    QTest::newRow("cut in the middle") << QByteArray() << 10000;
}

void TestStore::setsDamagedFilesAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, cutTo);
    if (bytes.isEmpty()) {
        {
            QVERIFY(openStore(m_profile, noon).has_value());
        }
        bytes = readFile(m_profile.database).left(cutTo);
    }
    writeFile(m_profile.database, bytes);
    writeFile(m_profile.database + QStringLiteral("-shm"), "shm");
    auto file = openStore(m_profile, noon, true);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(file->setAside, m_profile.database + QStringLiteral(".damaged-20261121-120000"));
    QCOMPARE(readFile(file->setAside), bytes);
    // Where SQLite could read the header it has tidied its own log files away.
    QVERIFY(cutTo > 0 || readFile(file->setAside + QStringLiteral("-shm")) == "shm");
    QCOMPARE(readHistory(*file->database, {})->total, 0);
    QVERIFY(openStore(m_profile, noon)->setAside.isEmpty());
}

void TestStore::damagedFilesInUseAreLeft()
{
    writeFile(m_profile.database, QByteArray(5000, 'x'));
    FileLock other;
    QVERIFY(other.tryLock(m_profile.runFolder + QStringLiteral("/store.lock"), FileLock::Mode::Shared));
    const auto refused = openStore(m_profile, noon);
    QCOMPARE(refused.error().code, ErrorCode::StoreBusy);
    QCOMPARE(readFile(m_profile.database), QByteArray(5000, 'x'));
}

void TestStore::migrationNeedsToBeAlone()
{
    QVERIFY(QFile::copy(QStringLiteral(QUAYSIDE_TEST_DATA "/store/version1.sqlite"), m_profile.database));
    QFile::setPermissions(m_profile.database, QFile::ReadOwner | QFile::WriteOwner);
    FileLock other;
    QVERIFY(other.tryLock(m_profile.runFolder + QStringLiteral("/store.lock"), FileLock::Mode::Shared));
    QCOMPARE(openStore(m_profile, noon).error().code, ErrorCode::StoreBusy);
    other.unlock();
    QVERIFY(openStore(m_profile, noon).has_value());
}

void TestStore::instancesLiveAndDie()
{
    auto a = Instance::begin(m_profile.runFolder);
    QVERIFY(a.has_value());
    QString deadId;
    {
        auto b = Instance::begin(m_profile.runFolder);
        QVERIFY(a->isAlive(b->id()));
        QVERIFY(b->isAlive(a->id()));
        QVERIFY(!a->claimDead(b->id()).isLocked());
        deadId = b->id();
    }
    QVERIFY(!a->isAlive(deadId));
    QVERIFY(!a->isAlive(QStringLiteral("../../etc/pa")));
    QVERIFY(a->claimDead(deadId).isLocked());
    // A killed process leaves its file behind.
    writeFile(m_profile.runFolder + QStringLiteral("/abcdefabcdef.instance"), {});
    QVERIFY(a->dead().contains(QStringLiteral("abcdefabcdef")));
    FileLock first = a->claimDead(QStringLiteral("abcdefabcdef"));
    QVERIFY(first.isLocked());
    QVERIFY(!a->claimDead(QStringLiteral("abcdefabcdef")).isLocked());
    a->forget(QStringLiteral("abcdefabcdef"), std::move(first));
    QVERIFY(!a->dead().contains(QStringLiteral("abcdefabcdef")));
}

void TestStore::locksExcludeEachOther()
{
    const QString path = m_dir->filePath(QStringLiteral("x.lock"));
    FileLock a;
    FileLock b;
    QVERIFY(a.tryLock(path, FileLock::Mode::Shared));
    QVERIFY(b.tryLock(path, FileLock::Mode::Shared));
    QVERIFY(!b.tryLock(path, FileLock::Mode::Exclusive));
    QVERIFY(!b.isLocked());
    QVERIFY(a.tryLock(path, FileLock::Mode::Exclusive));
    QVERIFY(!b.tryLock(path, FileLock::Mode::Shared));
    QFile::remove(path);
    QVERIFY(b.tryLock(path, FileLock::Mode::Exclusive)); // another file by now
    QVERIFY(!FileLock().tryLock(m_dir->filePath(QStringLiteral("none")), FileLock::Mode::Shared, false));
}

void TestStore::unwritableProfile()
{
    writeFile(m_dir->filePath(QStringLiteral("file")), "x");
    const auto made = profileAt(m_dir->filePath(QStringLiteral("file/profile"))).makeFolders();
    QCOMPARE(made.error().code, ErrorCode::StoreUnavailable);
    TinyDisk disk(m_dir->filePath(QStringLiteral("disk")), 1024 * 1024);
    if (!disk.isMounted())
        QSKIP("mounting a small disk needs root");
    const Profile profile = profileAt(m_dir->filePath(QStringLiteral("disk")));
    QVERIFY(profile.makeFolders().has_value());
    QVERIFY(disk.setReadOnly(true));
    QVERIFY(!openStore(profile, noon).has_value());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
