// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resumepolicy.h"
#include "store/accountstore.h"
#include "store/jobstore.h"
#include "store/migrations.h"
#include "store/profile.h"
#include "store/storefile.h"
#include "support/enginefixture.h"
#include "support/fileutil.h"
#include "testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace quayside;
using namespace quayside::test;

/// A profile as the program of schema 3 left it: finished, failed and warned exports, a folder; an account with a job that was killed while it was
/// followed and one that waits for a sign-in; a batch of ten that was killed at the third rename. Everything is still there.
class TestOldProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyIsIntact();
    void queueIsTakenUp();
    void savedStatesAndAccountsAreIntact();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const JobId followed = 6;
const JobId signedOut = 7;
const JobId halfPublished = 10;

} // namespace

void TestOldProfile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const Profile profile = profileAt(m_dir->path());
    QVERIFY(profile.makeFolders().has_value());
    QVERIFY(QFile::copy(QStringLiteral(QUAYSIDE_TEST_DATA "/store/profile-version3.sqlite"), profile.database));
    QVERIFY(QFile::setPermissions(profile.database, QFile::ReadOwner | QFile::WriteOwner));
}

void TestOldProfile::historyIsIntact()
{
    EngineFixture fixture(m_dir->path(), [](EngineConfig &config) { config.takeOrphans = false; });
    QVERIFY(fixture.start());
    QVERIFY(fixture.notices.isEmpty());
    const auto found = fixture.engine->history({});
    QVERIFY(resolves(found) && found.result());
    const HistoryPage page = *found.result();
    QCOMPARE(page.total, 18);
    QMap<JobState, int> states;
    for (const ExportJob &job : page.jobs)
        ++states[job.state];
    // Five that waited and four that ran when their process ended are interrupted, as one was before.
    QCOMPARE(states, (QMap<JobState, int>{{JobState::Succeeded, 7}, {JobState::Failed, 1}, {JobState::Interrupted, 1 + 5 + 4}}));
    QCOMPARE(std::count_if(page.jobs.begin(), page.jobs.end(), [](const ExportJob &job) { return job.error && job.error->code == ErrorCode::Crashed; }), 4);
    const ExportJob warned = fixture.stored(3);
    QCOMPARE(warned.request.title, QStringLiteral("tides.md"));
    QCOMPARE(warned.artifacts.value(0).path, QStringLiteral("/tmp/harbour/out/tides.html"));
    QCOMPARE(warned.artifacts.value(0).sha256.size(), 32);
    QCOMPARE(warned.warnings.value(0).code, WarningCode::ImageMissing);
    QCOMPARE(fixture.stored(4).error->code, ErrorCode::DestinationExists);
    const ExportJob folder = fixture.stored(18);
    QCOMPARE(folder.artifacts.value(0).kind, Artifact::Kind::Folder);
    QCOMPARE(folder.artifacts.value(0).locale, QStringLiteral("fr"));
    QCOMPARE(folder.request.locales, QStringList{QStringLiteral("fr")});
    QCOMPARE(folder.request.destination.nameTemplate, QStringLiteral("{name}-{locale}.{ext}"));
    QVERIFY(QJsonDocument(toJson(folder.request)).toJson().contains("\"style\": \"file\""));
    const auto searched = fixture.engine->history({{.search = QStringLiteral("tides")}, 10});
    QVERIFY(resolves(searched) && searched.result());
    QCOMPARE(searched.result()->total, 2);
}

void TestOldProfile::queueIsTakenUp()
{
    EngineFixture fixture(m_dir->path());
    fixture.engine->setQueuePaused(true);
    QVERIFY(fixture.start());
    // The last one to come is the one whose result has to be looked for on the disk.
    QVERIFY(fixture.waitFor(halfPublished, JobState::Queued));
    const auto own = fixture.engine->ownJobs();
    QVERIFY(resolves(own));
    QCOMPARE(own.result(), QList<JobId>({followed, 10, 11, 12, 13, 14, 15, 16, 17}));
    QCOMPARE(fixture.stored(12).request.target, QStringLiteral("pdf"));
    const ExportJob waits = fixture.stored(signedOut);
    QCOMPARE(waits.interrupt, InterruptReason::NeedsSignIn);
    QCOMPARE(resumePolicy(waits), (ResumePolicy{Resumption::GoesOn, ResumeNeed::SignIn, NextAction::SignIn}));
}

void TestOldProfile::savedStatesAndAccountsAreIntact()
{
    {
        EngineFixture fixture(m_dir->path());
        fixture.engine->setQueuePaused(true);
        QVERIFY(fixture.start());
        QVERIFY(fixture.waitFor(halfPublished, JobState::Queued));
    }
    auto file = openStore(profileAt(m_dir->path()), QDateTime::currentDateTimeUtc());
    QVERIFY(file.has_value());
    QVERIFY(file->setAside.isEmpty());
    QCOMPARE(*storedVersion(*file->database), schemaVersion());
    JobStore store(*file->database);
    for (const JobId id : {followed, signedOut}) {
        const auto row = store.job(id);
        QVERIFY(row && *row);
        QVERIFY(!(*row)->savedState.isEmpty());
        QCOMPARE((*row)->savedState.value(QStringLiteral("account")).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Sandbox"));
    }
    const auto accounts = AccountStore(*file->database).all();
    QVERIFY(accounts.has_value());
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().name, QStringLiteral("Sandbox"));
    QCOMPARE(accounts->first().dialect, QStringLiteral("foundry-notepad"));
    QCOMPARE(accounts->first().values().value(QStringLiteral("base-url")).toString(), QStringLiteral("http://127.0.0.1:9"));
}

QTEST_GUILESS_MAIN(TestOldProfile)
#include "tst_oldprofile.moc"
