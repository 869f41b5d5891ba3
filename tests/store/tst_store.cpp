// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountstore.h"
#include "store/historystore.h"
#include "store/instance.h"
#include "store/jobstore.h"
#include "store/migrations.h"
#include "store/presetstore.h"
#include "store/startlog.h"
#include "store/storefile.h"
#include "support/examples.h"
#include "support/fileutil.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

NewJob newJob(const QString &title, const QString &path)
{
    NewJob job;
    job.request.title = title;
    job.request.settings[sourceScope].values = {{QStringLiteral("path"), path}};
    job.request.target = QStringLiteral("html");
    job.request.destination.folder = QStringLiteral("/out");
    job.requestJson = QJsonDocument(toJson(job.request)).toJson(QJsonDocument::Compact);
    return job;
}

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAndReadsBack();
    void rollsBackAsOne();
    void queuesAgainOnlyWhatItMay_data();
    void queuesAgainOnlyWhatItMay();
    void aRetryLeavesNothingOfTheRunBefore();
    void aJobIsTakenFromItsOwnerOnly();
    void startsAreReadFromTheLog();
    void claimsPaths();
    void aNameIsOneJobsInItsBatch();
    void knowsWhatWasPublishedBelowAFolder();
    void migratesFromVersionOne();
    void migratesFromVersionThree();
    void keepsBatchesAsTheyWereGiven();
    void keepsPresets();
    void everyStepLeavesAWorkingFile();
    void refusesNewerFilesUntouched();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void damagedFilesInUseAreLeft();
    void migrationNeedsToBeAlone();
    void unreadableRequestsKeepTheirRow();
    void searchIndexCatchesUp();
    void searchExpressions();
    void instancesLiveAndDie();
    void locksExcludeEachOther();
    void otherConnectionsAreNoticed();
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

void TestStore::storesAndReadsBack()
{
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value());
    JobStore store(*file->database);
    QVERIFY(file->database->begin().has_value());
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    const auto id = store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a.md"), QStringLiteral("/in/a.md")), QStringLiteral("me"), 1, noon);
    QVERIFY(id.has_value());
    QVERIFY(file->database->commit().has_value());
    auto active = store.active(QStringLiteral("me"));
    QVERIFY(active.has_value());
    QCOMPARE(active->size(), 1);
    ExportJob job = active->first().job;
    QCOMPARE(job.request, newJob(QStringLiteral("a.md"), QStringLiteral("/in/a.md")).request);
    QCOMPARE(job.created, noon);
    job.state = JobState::Failed;
    job.error = ExportError{ErrorCode::DiskFull, {{QStringLiteral("path"), QStringLiteral("/out/a.html")}}, {}, QStringLiteral("errno 28")};
    job.artifacts = {{Artifact::Kind::File,
                      QStringLiteral("/out/a.html"),
                      {},
                      {},
                      QStringLiteral("text/html"),
                      12,
                      QByteArray(32, 'h'),
                      QStringLiteral("fr"),
                      FileRole::Companion,
                      {}}};
    job.warnings = {{WarningCode::ImageMissing, {{QStringLiteral("image"), QStringLiteral("x.png")}}, QStringLiteral("a.md"), 7}};
    job.facts = {{QStringLiteral("request_id"), QStringLiteral("r-1")}};
    job.finished = noon.addSecs(1);
    job.attempts = 2;
    QVERIFY(store.finish(job).has_value());
    const auto read = readOneJob(*file->database, *id);
    QVERIFY(read.has_value());
    QCOMPARE(toJson(*read), toJson(job));
    QVERIFY(store.active(QStringLiteral("me"))->isEmpty());
    QVERIFY(store.saveState(*id, {{QStringLiteral("step"), 3}}, {{QStringLiteral("trace"), QStringLiteral("t")}}).has_value());
    QCOMPARE((*store.job(*id))->savedState.value(QStringLiteral("step")).toInt(), 3);
    QCOMPARE((*store.job(*id))->job.facts.size(), 2);
    QVERIFY(*store.requeue(job, QStringLiteral("me"), 5, false, JobStore::Requeue::Ended));
    const auto again = store.job(*id);
    QVERIFY((*again)->job.artifacts.isEmpty() && (*again)->savedState.isEmpty() && !(*again)->job.error && (*again)->job.facts.isEmpty());
    QCOMPARE((*again)->job.state, JobState::Queued);
    QVERIFY(store.remove(*id).has_value());
    QVERIFY((*store.job(*id)).has_value()); // active jobs stay
}

void TestStore::rollsBackAsOne()
{
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value());
    JobStore store(*file->database);
    QVERIFY(file->database->begin().has_value());
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    QVERIFY(store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), QStringLiteral("me"), 1, noon).has_value());
    QVERIFY(!store.insertJob(QStringLiteral("no such batch"), newJob(QStringLiteral("a"), {}), QStringLiteral("me"), 1, noon).has_value());
    file->database->rollback();
    QCOMPARE(readHistory(*file->database, {})->total, 0);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
}

void TestStore::queuesAgainOnlyWhatItMay_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("own");
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Succeeded, JobState::Failed, JobState::Canceled, JobState::Interrupted}) {
        const bool ended = state != JobState::Queued && state != JobState::Running;
        for (const char *owner : {"me", "another"})
            QTest::addRow("%s, %s", QByteArray(jobStateId(state).latin1()).constData(), owner)
                << state << QString::fromLatin1(owner) << ended << (!ended && qstrcmp(owner, "me") == 0);
    }
}

/// Two processes that retry one job, or take it up, are two that run it, unless only one of them is told that it may.
void TestStore::queuesAgainOnlyWhatItMay()
{
    QFETCH(JobState, state);
    QFETCH(QString, owner);
    QFETCH(bool, ended);
    QFETCH(bool, own);
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    ExportJob job;
    job.id = *store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), owner, 1, noon);
    job.state = state;
    QVERIFY((ended ? store.finish(job) : store.updateState(job)).has_value());
    QVERIFY(*store.addIntent({job.id, 0, QStringLiteral("/out/a"), true, {}}));
    const bool allowed = own;
    QCOMPARE(*store.requeue(job, QStringLiteral("me"), 1, false, JobStore::Requeue::Own), allowed);
    QCOMPARE(store.intents(job.id)->isEmpty(), allowed);
    QCOMPARE(*store.requeue(job, QStringLiteral("me"), 1, false, JobStore::Requeue::Ended), ended);
    QVERIFY(!*store.requeue(job, QStringLiteral("me"), 1, false, JobStore::Requeue::Ended)); // it is queued by now
}

void TestStore::aRetryLeavesNothingOfTheRunBefore()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    ExportJob job;
    job.id = *store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), QStringLiteral("me"), 1, noon);
    job.state = JobState::Interrupted;
    job.warnings = {{WarningCode::ImageMissing, {}, {}, 1}, {WarningCode::ImageMissing, {}, {}, 2}};
    job.artifacts.resize(2);
    job.artifacts[0].path = QStringLiteral("/out/a");
    job.artifacts[1].path = QStringLiteral("/out/b");
    job.facts = {{QStringLiteral("request_id"), QStringLiteral("r-1")}};
    QVERIFY(store.finish(job).has_value());
    // One that goes on keeps what the service has said of it, and no more.
    QVERIFY(store.saveState(job.id, {{QStringLiteral("step"), 3}}, {}).has_value());
    QVERIFY(*store.requeue(job, QStringLiteral("me"), 1, true, JobStore::Requeue::Ended));
    const ExportJob queued = (*store.job(job.id))->job;
    QVERIFY(queued.warnings.isEmpty() && queued.artifacts.isEmpty() && queued.hasSavedState);
    QCOMPARE(queued.facts, job.facts);
    QVERIFY(store.finish(job).has_value());
    job.warnings.removeLast();
    job.artifacts.removeLast();
    QVERIFY(store.finish(job).has_value());
    QCOMPARE((*store.job(job.id))->job.warnings, job.warnings);
    QCOMPARE((*store.job(job.id))->job.artifacts, job.artifacts);
}

void TestStore::aJobIsTakenFromItsOwnerOnly()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    const JobId id = *store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), QStringLiteral("gone"), 1, noon);
    QVERIFY(*store.take(id, QStringLiteral("gone"), QStringLiteral("me")));
    QVERIFY(!*store.take(id, QStringLiteral("gone"), QStringLiteral("another")));
    QCOMPARE((*store.job(id))->owner, QStringLiteral("me"));
    // A wish to cancel it goes with it, also when it is queued again.
    QVERIFY(store.requestCancel(id).has_value());
    QVERIFY(*store.requeue((*store.job(id))->job, QStringLiteral("me"), 1, true, JobStore::Requeue::Own));
    QVERIFY((*store.job(id))->cancelRequested);
}

void TestStore::startsAreReadFromTheLog()
{
    const QString file = m_profile.runFolder + QStringLiteral("/0123456789ab.starts");
    QVERIFY(StartLog::read(file).isEmpty());
    {
        StartLog log(file);
        QVERIFY(!QFile::exists(file)); // for a process that begins nothing
        QVERIFY(log.add(7, 1) && log.add(8, 2) && log.add(7, 3) && log.add(7, 2));
        QCOMPARE(StartLog::read(file), (QHash<JobId, int>{{7, 3}, {8, 2}}));
        log.clear();
        QVERIFY(StartLog::read(file).isEmpty());
        QVERIFY(log.add(9, 1));
        QCOMPARE(StartLog::read(file), (QHash<JobId, int>{{9, 1}}));
    }
    QVERIFY(!QFile::exists(file));
    // Half a line, and what is no line.
    writeFile(file, "5 1\n\nx y\n6\n7 2 3\n8 1\n9 1");
    QCOMPARE(StartLog::read(file), (QHash<JobId, int>{{5, 1}, {8, 1}}));

    auto opened = openStore(m_profile, noon);
    JobStore store(*opened->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    ExportJob job;
    job.id = *store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), QStringLiteral("gone"), 1, noon);
    QVERIFY(store.countAttempts(job.id, 2).has_value());
    QCOMPARE((*store.job(job.id))->job.attempts, 2);
    QCOMPARE((*store.job(job.id))->job.state, JobState::Running);
    QVERIFY(store.countAttempts(job.id, 1).has_value()); // known already
    QCOMPARE((*store.job(job.id))->job.attempts, 2);
    job.state = JobState::Succeeded;
    QVERIFY(store.finish(job).has_value());
    QVERIFY(store.countAttempts(job.id, 3).has_value());
    QCOMPARE((*store.job(job.id))->job.state, JobState::Succeeded);
}

void TestStore::claimsPaths()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    QList<JobId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(*store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), QStringLiteral("me"), i, noon));
    QVERIFY(*store.addIntent({ids.at(0), 0, QStringLiteral("/out/a"), true, {{QStringLiteral("temp"), QStringLiteral("t")}}}));
    QVERIFY(!*store.addIntent({ids.at(1), 0, QStringLiteral("/out/a"), true, {}}));
    QVERIFY(!*store.addIntent({ids.at(0), 1, QStringLiteral("/out/a"), true, {}})); // nor may two results of one job
    QVERIFY(*store.addIntent({ids.at(0), 1, QStringLiteral("/out/c"), true, {{QStringLiteral("temp"), QStringLiteral("u")}}}));
    QVERIFY(*store.addIntent({ids.at(1), 0, QStringLiteral("/out/b"), true, {}}));
    QVERIFY(*store.addIntent({ids.at(2), 0, QStringLiteral("/out/b"), false, {}}));
    QCOMPARE(store.intents(ids.at(0))->size(), 2);
    QCOMPARE(store.intents(ids.at(0))->at(1).n, 1);
    QCOMPARE(store.intents(ids.at(0))->at(1).value.value(QStringLiteral("temp")).toString(), QStringLiteral("u"));
    QCOMPARE(store.allIntents()->size(), 4);
    QVERIFY(store.dropIntents(ids.at(0)).has_value());
    QVERIFY(store.intents(ids.at(0))->isEmpty());
    QVERIFY(*store.addIntent({ids.at(1), 1, QStringLiteral("/out/a"), true, {}}));
}

void TestStore::aNameIsOneJobsInItsBatch()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QList<JobId> ids;
    for (const QString &batch : {QStringLiteral("a"), QStringLiteral("b")}) {
        QVERIFY(store.insertBatch({batch, {}, {}}, noon).has_value());
        for (int i = 0; i < 2; ++i)
            ids.append(*store.insertJob(batch, newJob(QStringLiteral("x"), {}), QStringLiteral("me"), i, noon));
    }
    QVERIFY(*store.takeName(QStringLiteral("a"), ids.at(0), QStringLiteral("/out/x")));
    QVERIFY(*store.takeName(QStringLiteral("a"), ids.at(0), QStringLiteral("/out/x"))); // its own, after a retry
    QVERIFY(!*store.takeName(QStringLiteral("a"), ids.at(1), QStringLiteral("/out/x")));
    QVERIFY(*store.takeName(QStringLiteral("b"), ids.at(2), QStringLiteral("/out/x")));
    QCOMPARE(*store.namesOfBatch(QStringLiteral("a"), ids.at(1)), QSet<QString>{QStringLiteral("/out/x")});
    QVERIFY(store.namesOfBatch(QStringLiteral("a"), ids.at(0))->isEmpty());
    // What is taken out of the history holds no name.
    ExportJob ended = (*store.job(ids.at(0)))->job;
    ended.state = JobState::Succeeded;
    QVERIFY(store.finish(ended).has_value());
    QVERIFY(store.remove(ids.at(0)).has_value());
    QVERIFY(*store.takeName(QStringLiteral("a"), ids.at(1), QStringLiteral("/out/x")));
}

void TestStore::knowsWhatWasPublishedBelowAFolder()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("a"), {}, {}}, noon).has_value());
    ExportJob job;
    job.id = *store.insertJob(QStringLiteral("a"), newJob(QStringLiteral("x"), {}), QStringLiteral("me"), 1, noon);
    job.state = JobState::Succeeded;
    for (const char *path : {"/docs/a.html", "/docs/%_/b.html", "/docs2/c.html"}) {
        Artifact artifact;
        artifact.path = QString::fromUtf8(path);
        artifact.size = 3;
        job.artifacts.append(artifact);
    }
    QVERIFY(store.finish(job).has_value());
    QCOMPARE(*store.artifactsBelow(QStringLiteral("/docs")), job.artifacts.mid(0, 2));
    QVERIFY(store.artifactsBelow(QStringLiteral("/docs/c"))->isEmpty());
    // The history may be long, and is not read for it.
    auto plan = file->database->rows(QStringLiteral("EXPLAIN QUERY PLAN SELECT value FROM artifacts WHERE place > 'a' AND place < 'b' ORDER BY job, n"), {});
    QVERIFY(plan.has_value() && plan->next());
    QVERIFY2(plan->value(3).toString().startsWith(QLatin1StringView("SEARCH")), qPrintable(plan->value(3).toString()));
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
    QCOMPARE(readHistory(*file->database, {QStringLiteral("tides"), false, 10, 0})->total, 1);
    QCOMPARE(readHistory(*file->database, {QStringLiteral("harbour.html"), false, 10, 0})->total, 1);
    QCOMPARE(readHistory(*file->database, {QStringLiteral("room"), false, 10, 0})->total, 1);
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
    QCOMPARE(readHistory(*file->database, {QStringLiteral("lighthouse"), false, 10, 0})->total, 5);
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
    QVERIFY(PresetStore(*file->database).all()->isEmpty());
}

void TestStore::keepsBatchesAsTheyWereGiven()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    Batch given;
    given.name = QStringLiteral("Reports");
    given.targets = {QStringLiteral("pdf")};
    given.sources = {{QStringLiteral("folder"), {{pathField, QStringLiteral("/in")}}, QStringLiteral("in"), {}}};
    given.asOf = noon;
    const QByteArray json = QJsonDocument(toJson(given)).toJson(QJsonDocument::Compact);
    QVERIFY(store.insertBatch({QStringLiteral("b"), given.name, json}, noon).has_value());
    QVERIFY(store.insertBatch({QStringLiteral("c"), {}, "{\"version\":99}"}, noon).has_value());
    const auto kept = readBatch(*file->database, QStringLiteral("b"));
    QVERIFY(kept.has_value());
    QCOMPARE(kept->name, given.name);
    QCOMPARE(kept->created, noon);
    QVERIFY(kept->batch.has_value());
    QCOMPARE(*kept->batch, given);
    QVERIFY(!readBatch(*file->database, QStringLiteral("c"))->batch);
    QCOMPARE(readBatch(*file->database, QStringLiteral("nobody's")).error().code, ErrorCode::JobNotFound);
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
    QCOMPARE(store.all().value(), QList<Preset>{preset});
    QCOMPARE(store.load(QStringLiteral("Repor")).error().code, ErrorCode::PresetNotFound);
    QVERIFY(sentence(store.load(QStringLiteral("Repor")).error()).contains(QStringLiteral("REPORT")));

    Preset withSecret = preset;
    withSecret.settings[QStringLiteral("pdf")].values.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    QCOMPARE(store.save(withSecret, provider).error().code, ErrorCode::OptionConflict);
    QCOMPARE(store.load(preset.name).value(), preset);
    // A newer program's is left alone.
    QVERIFY(file->database->execute(QStringLiteral("INSERT INTO presets(name, value) VALUES('new', '{\"version\":99}')")).has_value());
    QCOMPARE(store.all()->size(), 1);
    QCOMPARE(store.load(QStringLiteral("new")).error().code, ErrorCode::StoredRequestUnreadable);
    QVERIFY(store.remove(preset.name).has_value());
    QVERIFY(store.all()->isEmpty());
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
        QCOMPARE(readHistory(*file->database, {QStringLiteral("light"), false, 10, 0})->total, 1);
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

void TestStore::unreadableRequestsKeepTheirRow()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    NewJob job = newJob(QStringLiteral("broken.md"), {});
    job.requestJson = "{\"version\":99}";
    QVERIFY(store.insertJob(QStringLiteral("b"), job, QStringLiteral("me"), 1, noon).has_value());
    const auto active = store.active(QStringLiteral("me"));
    QCOMPARE(active->size(), 1);
    QCOMPARE(active->first().unreadable->code, ErrorCode::StoredRequestUnreadable);
    QCOMPARE(active->first().job.request.title, QStringLiteral("broken.md"));
}

void TestStore::searchIndexCatchesUp()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    QList<JobId> ids;
    for (const char *title : {"alpha", "beta", "gamma"})
        ids.append(*store.insertJob(QStringLiteral("b"), newJob(QString::fromLatin1(title), {}), QStringLiteral("me"), 1, noon));
    const auto found = [&](const char *text) { return readHistory(*file->database, {QString::fromLatin1(text), false, 10, 0})->total; };
    QVERIFY(*store.hasUnindexed());
    QVERIFY(*store.indexForSearch(2)); // one is left
    QCOMPARE(found("alpha"), 1);
    QCOMPARE(found("gamma"), 0);
    QVERIFY(!*store.indexForSearch(2));
    QCOMPARE(found("gamma"), 1);
    QVERIFY(!*store.hasUnindexed());

    // Its result and its error are found, and each once, however often it is indexed.
    ExportJob job = (*store.job(ids.at(1)))->job;
    job.state = JobState::Failed;
    job.error = ExportError{ErrorCode::DiskFull, {{QStringLiteral("path"), QStringLiteral("/full/disk")}}, {}, {}};
    Artifact artifact;
    artifact.path = QStringLiteral("/out/quarterly.html");
    job.artifacts = {artifact};
    for (int run = 0; run < 2; ++run) {
        QVERIFY(store.finish(job).has_value());
        QVERIFY(!*store.indexForSearch(10));
        QCOMPARE(found("quarterly"), 1);
        QCOMPARE(found("full"), 1);
        QCOMPARE(found("beta html"), 1);
    }
    QVERIFY(*store.requeue(job, QStringLiteral("me"), 1, false, JobStore::Requeue::Ended));
    QVERIFY(!*store.indexForSearch(10));
    QCOMPARE(found("quarterly"), 0);
    QCOMPARE(found("full"), 0);
    QCOMPARE(found("beta"), 1);

    QVERIFY(store.finish(job).has_value());
    QVERIFY(store.remove(job.id).has_value());
    QVERIFY(!*store.indexForSearch(10));
    QVERIFY(!*store.hasUnindexed());
    QCOMPARE(file->database->value(QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'beta'"))->toInt(), 0);
}

void TestStore::searchExpressions()
{
    QCOMPARE(searchExpression(QStringLiteral("tide tables")), QStringLiteral("\"tide\"* \"tables\"*"));
    QCOMPARE(searchExpression(QStringLiteral("a.md\" OR (x")), QStringLiteral("\"a\"* \"md\"* \"OR\"* \"x\"*"));
    QCOMPARE(searchExpression(QStringLiteral("* ^ \" -")), QString());
    QCOMPARE(searchExpression(QString()), QString());
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

void TestStore::otherConnectionsAreNoticed()
{
    auto mine = openStore(m_profile, noon);
    auto theirs = openStore(m_profile, noon);
    QVERIFY(mine && theirs);
    JobStore store(*mine->database);
    JobStore other(*theirs->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    const auto id = store.insertJob(QStringLiteral("b"), newJob(QStringLiteral("a"), {}), QStringLiteral("me"), 1, noon);
    const auto before = store.changeCounter();
    QCOMPARE(*store.changeCounter(), *before);
    QVERIFY(other.requestCancel(*id).has_value());
    QVERIFY(*store.changeCounter() != *before);
    QCOMPARE(*store.cancelRequests(QStringLiteral("me")), QList<JobId>{*id});
    QVERIFY(store.cancelRequests(QStringLiteral("you"))->isEmpty());
    QVERIFY(other.take(QStringLiteral("me"), QStringLiteral("you")).has_value());
    QCOMPARE(*store.owners(), QStringList{QStringLiteral("you")});
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
