// SPDX-License-Identifier: GPL-3.0-or-later
#include "newjob.h"
#include "store/historystore.h"
#include "store/searchwords.h"
#include "store/startlog.h"
#include "store/storefile.h"
#include "support/fileutil.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);

} // namespace

class TestJobStore : public QObject
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
    void keepsBatchesAsTheyWereGiven();
    void unreadableRequestsKeepTheirRow();
    void searchIndexCatchesUp();
    void searchExpressions();
    void otherConnectionsAreNoticed();

private:
    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestJobStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = profileAt(m_dir->path());
    QVERIFY(m_profile.makeFolders().has_value());
}

void TestJobStore::storesAndReadsBack()
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

void TestJobStore::rollsBackAsOne()
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

void TestJobStore::queuesAgainOnlyWhatItMay_data()
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
void TestJobStore::queuesAgainOnlyWhatItMay()
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

void TestJobStore::aRetryLeavesNothingOfTheRunBefore()
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

void TestJobStore::aJobIsTakenFromItsOwnerOnly()
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

void TestJobStore::startsAreReadFromTheLog()
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

void TestJobStore::claimsPaths()
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

void TestJobStore::aNameIsOneJobsInItsBatch()
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

void TestJobStore::knowsWhatWasPublishedBelowAFolder()
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

void TestJobStore::keepsBatchesAsTheyWereGiven()
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

void TestJobStore::unreadableRequestsKeepTheirRow()
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

void TestJobStore::searchIndexCatchesUp()
{
    auto file = openStore(m_profile, noon);
    JobStore store(*file->database);
    QVERIFY(store.insertBatch({QStringLiteral("b"), {}, {}}, noon).has_value());
    QList<JobId> ids;
    for (const char *title : {"alpha", "beta", "gamma"})
        ids.append(*store.insertJob(QStringLiteral("b"), newJob(QString::fromLatin1(title), {}), QStringLiteral("me"), 1, noon));
    const auto found = [&](const char *text) { return readHistory(*file->database, {{QString::fromLatin1(text)}})->total; };
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

void TestJobStore::searchExpressions()
{
    QCOMPARE(searchExpression(QStringLiteral("tide tables")), QStringLiteral("\"tide\"* AND \"tables\"*"));
    QCOMPARE(searchExpression(QStringLiteral("a.md\" OR (x")), QStringLiteral("\"a\"* AND \"md\"* AND \"OR\"* AND \"x\"*"));
    QCOMPARE(searchExpression(QStringLiteral("* ^ \" -")), QString());
    QCOMPARE(searchExpression(QString()), QString());
    QCOMPARE(searchExpression(QStringLiteral("年度报告 v2")), QStringLiteral("\"年度\" AND \"度报\" AND \"报告\" AND \"v2\"*"));
    const auto known = [](const QString &beginning) {
        return beginning == QStringLiteral("tab") ? QStringList{QStringLiteral("table"), QStringLiteral("tables")} : QStringList();
    };
    QCOMPARE(searchExpression(QStringLiteral("tide tab"), known), QStringLiteral("\"tide\"* AND (\"table\" OR \"tables\")"));
    QCOMPARE(plainWord(QStringLiteral("Tab4")), QStringLiteral("tab4"));
    QCOMPARE(plainWord(QStringLiteral("Größe")), QString());
    QCOMPARE(searchExpression(QStringLiteral("告")), QStringLiteral("\"告\"*"));
    QCOMPARE(searchExpression(QStringLiteral("a😀b")), QStringLiteral("\"a\"* AND \"b\"*"));
    QCOMPARE(indexedText(QStringLiteral("年度报告2024.md")), QStringLiteral(" 年度 度报 报告 告 2024.md"));
    QCOMPARE(indexedText(QStringLiteral("tide tables")), QStringLiteral("tide tables"));
}

void TestJobStore::otherConnectionsAreNoticed()
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

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"
