// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historystore.h"
#include "store/jobstore.h"
#include "store/migrations.h"
#include "store/storefile.h"
#include "support/fileutil.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace quayside;
using namespace quayside::test;

namespace {

constexpr int exports = 200;
constexpr int pageSize = 4096;
const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-28T12:00:00Z"), Qt::ISODate);

Result<void> addExport(JobStore &store, int number)
{
    NewJob add;
    add.request.title = QStringLiteral("chapter-%1.md").arg(number);
    add.request.target = QStringLiteral("html");
    add.requestJson = QJsonDocument(toJson(add.request)).toJson(QJsonDocument::Compact);
    const auto id = store.insertJob(QStringLiteral("b"), add, QStringLiteral("me"), number, noon);
    if (!id)
        return tl::unexpected(id.error());
    if (auto named = store.takeName(QStringLiteral("b"), *id, QStringLiteral("/out/chapter-%1.html").arg(number)); !named)
        return tl::unexpected(named.error());
    ExportJob job;
    job.id = *id;
    job.state = JobState::Succeeded;
    Artifact artifact;
    artifact.path = QStringLiteral("/out/chapter-%1.html").arg(number);
    job.artifacts = {artifact};
    job.warnings = {{WarningCode::ImageMissing, {{QStringLiteral("url"), QStringLiteral("quay.png")}}, QStringLiteral("chapter.md"), number}};
    job.facts = {{QStringLiteral("request_id"), QStringLiteral("request-of-some-length-%1").arg(number)}};
    return store.finish(job);
}

void indexAll(JobStore &store)
{
    while (store.indexForSearch(1000).value_or(false)) {
    }
}

/// The page that the tree of @p object begins with.
int rootOf(Database &database, const char *object)
{
    return database.value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = '%1'").arg(QLatin1StringView(object)))->toInt();
}

/// A leaf of the tree that begins with page @p root (sqlite.org/fileformat.html, "B-tree Pages").
int leafBelow(const QByteArray &file, int root)
{
    int page = root;
    for (;;) {
        const char *at = file.constData() + qsizetype(page - 1) * pageSize;
        if (at[0] != 2 && at[0] != 5)
            return page;
        const auto cell = qFromBigEndian<quint16>(at + 12);
        page = static_cast<int>(qFromBigEndian<quint32>(at + cell));
    }
}

} // namespace

/// Damage in a profile's database: what it costs, and what is said of it.
class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onePageCostsNoMoreThanItHeld_data();
    void onePageCostsNoMoreThanItHeld();
    void olderFilesAreMendedAndMigrated_data();
    void olderFilesAreMendedAndMigrated();
    void damageMetByAMigrationIsMended();
    void anIndexOfNonsenseIsBuiltAnew();
    void damageThatIsMetIsMendedAtTheNextStart();
    void aBrokenMendIsCompleted();
    void aLogWithoutItsFileIsSetAside_data();
    void aLogWithoutItsFileIsSetAside();
    void nothingIsSaidOfWhatDidNotHappen();

private:
    bool fillOlder(int version, qsizetype ballast = 0);
    int rootInFile(const char *object);
    bool fill(int count, qsizetype ballast = 0);
    void damage(int page);

    std::unique_ptr<QTemporaryDir> m_dir;
    Profile m_profile;
};

void TestStoreDamage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = profileAt(m_dir->path());
    QVERIFY(m_profile.makeFolders().has_value());
}

/// A profile with so many exports, in the main file alone.
bool TestStoreDamage::fill(int count, qsizetype ballast)
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    bool ok = store.insertBatch({QStringLiteral("b"), {}, QByteArray(ballast, 'x')}, noon).has_value();
    ok = ok && file->database->execute(QStringLiteral("INSERT INTO accounts(id, name, value) VALUES('a', 'A', '{}')")).has_value();
    for (int i = 1; i <= count; ++i)
        ok = ok && addExport(store, i).has_value();
    indexAll(store);
    file->database->checkpoint();
    return ok;
}

void TestStoreDamage::damage(int page)
{
    QFile file(m_profile.database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(qint64(page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\xa5')), pageSize);
}

void TestStoreDamage::onePageCostsNoMoreThanItHeld_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<bool>("leaf");
    QTest::addColumn<int>("leastExports");
    QTest::addColumn<int>("leastWarnings");
    QTest::addColumn<int>("leastFacts");
    for (const char *shadow : {"search_data", "search_idx", "search_content", "search_config"})
        QTest::newRow(shadow) << QByteArray(shadow) << false << exports << exports << exports;
    QTest::newRow("warnings") << QByteArray("warnings") << false << exports << 0 << exports;
    QTest::newRow("a leaf of warnings") << QByteArray("warnings") << true << exports << exports / 2 << exports;
    QTest::newRow("facts") << QByteArray("facts") << false << exports << exports << 0;
    QTest::newRow("a leaf of facts") << QByteArray("facts") << true << exports << exports << exports / 2;
    QTest::newRow("names") << QByteArray("names") << false << exports << exports << exports;
    QTest::newRow("places of results") << QByteArray("artifacts_place") << false << exports << exports << exports;
    QTest::newRow("jobs") << QByteArray("jobs") << false << 0 << 0 << 0;
    QTest::newRow("a leaf of jobs") << QByteArray("jobs") << true << exports * 9 / 10 << exports * 9 / 10 << exports * 9 / 10;
    QTest::newRow("batches") << QByteArray("batches") << false << exports << exports << exports;
    QTest::newRow("accounts") << QByteArray("accounts") << false << exports << exports << exports;
    QTest::newRow("artifacts") << QByteArray("artifacts") << false << exports << exports << exports;
    QTest::newRow("a leaf of artifacts") << QByteArray("artifacts") << true << exports << exports << exports;
}

void TestStoreDamage::onePageCostsNoMoreThanItHeld()
{
    QFETCH(QByteArray, object);
    QFETCH(bool, leaf);
    QFETCH(int, leastExports);
    QFETCH(int, leastWarnings);
    QFETCH(int, leastFacts);
    QVERIFY(fill(exports));
    int page = 0;
    {
        auto file = openStore(m_profile, noon);
        page = rootOf(*file->database, object.constData());
    }
    QVERIFY(page > 1);
    damage(leaf ? leafBelow(readFile(m_profile.database), page) : page);
    const QByteArray bytes = readFile(m_profile.database);

    auto file = openStore(m_profile, noon, true);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(readFile(file->setAside), bytes);
    QVERIFY(file->notice.has_value());
    QCOMPARE(file->notice->code, ErrorCode::StoreMended);
    QVERIFY(sentence(*file->notice).contains(file->setAside));
    const auto page1 = readHistory(*file->database, {{}, 10000});
    QVERIFY(page1.has_value());
    const int left = static_cast<int>(page1->total);
    QVERIFY2(left >= leastExports, qPrintable(QString::number(left)));
    const int lost = exports - left;
    QVERIFY2(lost == 0 || sentence(*file->notice).contains(QString::number(lost)), qPrintable(sentence(*file->notice)));
    int warnings = 0;
    int facts = 0;
    for (const ExportJob &job : page1->jobs) {
        QVERIFY(job.artifacts.size() == 1 || object == "artifacts");
        warnings += static_cast<int>(job.warnings.size());
        facts += static_cast<int>(job.facts.size());
    }
    QVERIFY2(warnings >= leastWarnings && facts >= leastFacts, qPrintable(QStringLiteral("%1 %2").arg(warnings).arg(facts)));
    JobStore store(*file->database);
    QCOMPARE(store.namesOfBatch(QStringLiteral("b"), 0)->size(), left);
    QCOMPARE(file->database->value(QStringLiteral("SELECT count(*) FROM accounts"))->toInt(), object == "accounts" ? 0 : 1);
    indexAll(store);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("chapter 199 html")}})->total, left > 0 ? 1 : 0);
    // It works on, and there is nothing more to say.
    QVERIFY(left == 0 || addExport(store, exports + 1).has_value());
    QCOMPARE(file->database->value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))->toInt(), 0);
    file = openStore(m_profile, noon, true);
    QVERIFY(file && !file->notice && file->setAside.isEmpty());
    QVERIFY(!QFile::exists(Database::damageMark(m_profile.database)));
}

/// A profile of an earlier program with so many exports, the last of which was deleted.
bool TestStoreDamage::fillOlder(int version, qsizetype ballast)
{
    auto database = Database::open(m_profile.database, Database::Mode::ReadWrite);
    if (!database || !migrate(**database, version))
        return false;
    const auto run = [&](const QString &statement) { return (*database)->execute(statement).has_value(); };
    bool ok = run(QStringLiteral("INSERT INTO batches(id, created) VALUES('b', 1)"));
    for (int i = 1; i <= exports; ++i) {
        ok = ok
             && run(QStringLiteral("INSERT INTO jobs(batch, request, title, source, target, state, owner, position, created, error) VALUES"
                                   "('b', '{}', 'chapter-%1.md', '/in', 'html', 'succeeded', 'me', %1, 1, '%2')")
                        .arg(QString::number(i), QString(ballast, u' ')));
        ok = ok && run(QStringLiteral("INSERT INTO facts VALUES(%1, 'request_id', 'request-of-some-length-%1')").arg(i));
    }
    ok = ok && run(QStringLiteral("DELETE FROM jobs WHERE id = %1").arg(exports));
    ok = ok && (version < 3 || run(QStringLiteral("INSERT INTO accounts(id, name, value) VALUES('a', 'A', '{}')")));
    ok = ok && (version < 5 || run(QStringLiteral("INSERT INTO presets VALUES('Quarterly', '{}')")));
    (*database)->checkpoint();
    return ok;
}

int TestStoreDamage::rootInFile(const char *object)
{
    auto database = Database::open(m_profile.database, Database::Mode::ReadWrite);
    return rootOf(**database, object);
}

void TestStoreDamage::olderFilesAreMendedAndMigrated_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestStoreDamage::olderFilesAreMendedAndMigrated()
{
    QFETCH(int, version);
    QVERIFY(fillOlder(version));
    damage(rootInFile("facts"));
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QVERIFY(file->notice.has_value());
    QCOMPARE(file->notice->code, ErrorCode::StoreMended);
    QCOMPARE(storedVersion(*file->database).value_or(0), schemaVersion());
    JobStore store(*file->database);
    indexAll(store);
    QCOMPARE(readHistory(*file->database, {})->total, exports - 1);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("chapter 199")}})->total, 1);
    QCOMPARE(file->database->value(QStringLiteral("SELECT count(*) FROM accounts"))->toInt(), version < 3 ? 0 : 1);
    QCOMPARE(file->database->value(QStringLiteral("SELECT count(*) FROM presets"))->toInt(), version < 5 ? 0 : 1);
    // An id that was given away once stays with its export.
    QVERIFY(addExport(store, exports + 1).has_value());
    QCOMPARE(file->database->value(QStringLiteral("SELECT max(id) FROM jobs"))->toInt(), exports + 1);
    QCOMPARE(file->database->value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))->toInt(), 0);
}

void TestStoreDamage::damageMetByAMigrationIsMended()
{
    // Too large to be looked through before.
    QVERIFY(fillOlder(9, 16 * 1024));
    const int root = rootInFile("jobs");
    damage(leafBelow(readFile(m_profile.database), root));
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QVERIFY(file->notice.has_value());
    QCOMPARE(file->notice->code, ErrorCode::StoreMended);
    QVERIFY(readHistory(*file->database, {})->total > exports / 2);
}

void TestStoreDamage::anIndexOfNonsenseIsBuiltAnew()
{
    QVERIFY(fill(20));
    {
        auto file = openStore(m_profile, noon);
        QVERIFY(file->database->execute(QStringLiteral("UPDATE search_data SET block = zeroblob(length(block))")).has_value());
    }
    auto file = openStore(m_profile, noon, true);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(file->notice->code, ErrorCode::StoreMended);
    JobStore store(*file->database);
    indexAll(store);
    QCOMPARE(readHistory(*file->database, {{QStringLiteral("chapter-7")}})->total, 1);
}

void TestStoreDamage::damageThatIsMetIsMendedAtTheNextStart()
{
    // Too large to be looked through at every start.
    QVERIFY(fill(20, 2 * 1024 * 1024));
    {
        auto file = openStore(m_profile, noon);
        damage(rootOf(*file->database, "search_data"));
    }
    {
        auto file = openStore(m_profile, noon);
        QVERIFY(file.has_value() && !file->notice);
        JobStore store(*file->database);
        QVERIFY(addExport(store, 21).has_value());
        const auto indexed = store.indexForSearch(1000);
        QVERIFY(!indexed);
        QCOMPARE(indexed.error().code, ErrorCode::StoreCorrupt);
        QVERIFY2(!sentence(indexed.error()).contains(QStringLiteral("set aside as")), qPrintable(sentence(indexed.error())));
    }
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value() && file->notice);
    QCOMPARE(file->notice->code, ErrorCode::StoreMended);
    QCOMPARE(readHistory(*file->database, {})->total, 21);
}

void TestStoreDamage::aBrokenMendIsCompleted()
{
    QVERIFY(fill(3));
    // As a kill leaves it between the two renames of a mend.
    QVERIFY(QFile::rename(m_profile.database, m_profile.database + QStringLiteral(".mended")));
    QFile::remove(m_profile.database + QStringLiteral("-wal"));
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(readHistory(*file->database, {})->total, 3);
}

void TestStoreDamage::aLogWithoutItsFileIsSetAside_data()
{
    QTest::addColumn<bool>("emptied");
    QTest::newRow("missing") << false;
    QTest::newRow("empty") << true;
}

void TestStoreDamage::aLogWithoutItsFileIsSetAside()
{
    QFETCH(bool, emptied);
    const QString log = m_profile.database + QStringLiteral("-wal");
    {
        auto file = openStore(m_profile, noon);
        JobStore store(*file->database);
        QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon) && addExport(store, 1));
    }
    const QByteArray bytes = readFile(log);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(QFile::remove(m_profile.database));
    if (emptied)
        writeFile(m_profile.database, {});
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    QCOMPARE(file->notice->code, ErrorCode::StoreSetAside);
    QCOMPARE(readFile(file->setAside + QStringLiteral("-wal")), bytes);
    QCOMPARE(readHistory(*file->database, {})->total, 0);
    QVERIFY(!openStore(m_profile, noon)->notice);
}

void TestStoreDamage::nothingIsSaidOfWhatDidNotHappen()
{
    const QString damaged = sentence({ErrorCode::StoreCorrupt, {{QStringLiteral("path"), m_profile.database}}, {}, {}});
    QVERIFY2(!damaged.contains(QStringLiteral("has been set aside")), qPrintable(damaged));
    // In use by another process it can be neither mended nor moved.
    QVERIFY(fill(20));
    {
        auto file = openStore(m_profile, noon);
        damage(rootOf(*file->database, "jobs"));
    }
    FileLock other;
    QVERIFY(other.tryLock(m_profile.runFolder + QStringLiteral("/store.lock"), FileLock::Mode::Shared));
    const QByteArray bytes = readFile(m_profile.database);
    const auto refused = openStore(m_profile, noon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreBusy);
    QCOMPARE(readFile(m_profile.database), bytes);
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
