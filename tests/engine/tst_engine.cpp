// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"
#include "support/fileutil.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

/// Exports from being asked for to their end.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void exportsToAFolder();
    void failsTheWholeBatchOnOneBadSource();
    void refusesBadRequests();
    void reportsFailures();
    void survivesAnExceptionInAWorker();
    void retriesInTheSameRow();
    void warningsFailStrictJobs();
    void previewsWithoutATrace();

private:
    QString profile() const { return m_dir->filePath(QStringLiteral("profile")); }
    QString out() const { return m_dir->filePath(QStringLiteral("out")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestEngine::exportsToAFolder()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("succeed"), out()));
    QCOMPARE(ids.size(), 2);
    QVERIFY(fixture.finish(ids));
    QCOMPARE(filesBelow(out()), QStringList({QStringLiteral("a.html"), QStringLiteral("b.html")}));
    QCOMPARE(readFile(out() + QStringLiteral("/a.html")), QByteArray("a.md as html"));
    const ExportJob job = fixture.stored(ids.first());
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.artifacts.size(), 1);
    QCOMPARE(job.artifacts.first().path, out() + QStringLiteral("/a.html"));
    QCOMPARE(job.artifacts.first().size, 12);
    QCOMPARE(job.artifacts.first().sha256.size(), 32);
    QCOMPARE(job.attempts, 1);
    QVERIFY(job.started.isValid() && job.finished >= job.started && job.started >= job.created);
    QCOMPARE(fixture.seen(ids.first()).artifacts, job.artifacts);
}

void TestEngine::failsTheWholeBatchOnOneBadSource()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    QVERIFY(fixture.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("missing")}, QStringLiteral("succeed"), out())).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::SourceNotFound);
    const auto page = fixture.engine->history({});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->total, 0);
}

void TestEngine::refusesBadRequests()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out());
    batch.provider = QStringLiteral("nowhere");
    QVERIFY(fixture.submit(batch).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::UnknownProvider);
    batch.provider = QStringLiteral("local");
    batch.targets = {QStringLiteral("docx")};
    QVERIFY(fixture.submit(batch).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::UnknownFormat);
    batch.targets = {QStringLiteral("html")};
    batch.destination.nameTemplate = QStringLiteral("{nam}.{ext}");
    QVERIFY(fixture.submit(batch).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::NameInvalid);
    batch.destination.nameTemplate = QStringLiteral("../{name}.{ext}");
    QVERIFY(fixture.submit(batch).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::NameInvalid);
    batch = fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("succeed"), out());
    batch.destination.kind = Destination::Kind::File;
    batch.destination.filePath = out() + QStringLiteral("/one.html");
    QVERIFY(fixture.submit(batch).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::OptionConflict);
    batch.sources.clear();
    QVERIFY(fixture.submit(batch).isEmpty());
    QCOMPARE(fixture.lastError->code, ErrorCode::Usage);
}

void TestEngine::reportsFailures()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("fail"), out()));
    QVERIFY(fixture.finish(ids));
    const ExportJob job = fixture.stored(ids.first());
    QCOMPARE(job.state, JobState::Failed);
    QCOMPARE(job.error->code, ErrorCode::SourceTooDeep);
    QVERIFY(filesBelow(out()).isEmpty());
    const auto page = fixture.engine->history({{.states = {JobState::Failed}}, 10});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->jobs.size(), 1);
    const auto none = fixture.engine->job(4711);
    QVERIFY(resolves(none));
    QCOMPARE(none.result().error().code, ErrorCode::JobNotFound);
}

void TestEngine::survivesAnExceptionInAWorker()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("exception"), out()));
    QVERIFY(fixture.finish(ids));
    QCOMPARE(fixture.seen(ids.first()).error->code, ErrorCode::Internal);
}

void TestEngine::retriesInTheSameRow()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out());
    writeFile(out() + QStringLiteral("/a.html"), "old");
    const auto ids = fixture.submit(batch);
    QVERIFY(fixture.finish(ids));
    QCOMPARE(fixture.seen(ids.first()).error->code, ErrorCode::DestinationExists);
    QCOMPARE(readFile(out() + QStringLiteral("/a.html")), QByteArray("old"));
    QFile::remove(out() + QStringLiteral("/a.html"));
    fixture.jobs.clear();
    fixture.engine->retry(ids);
    QVERIFY(fixture.waitFor(ids.first(), JobState::Succeeded));
    const ExportJob job = fixture.stored(ids.first());
    QCOMPARE(job.attempts, 1);
    QVERIFY(!job.error);
    QCOMPARE(readFile(out() + QStringLiteral("/a.html")), QByteArray("a.md as html"));
    const auto page = fixture.engine->history({});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->total, 1);
}

void TestEngine::warningsFailStrictJobs()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("warn"), out());
    const auto mild = fixture.submit(batch);
    QVERIFY(fixture.finish(mild));
    QCOMPARE(fixture.stored(mild.first()).state, JobState::Succeeded);
    QCOMPARE(fixture.stored(mild.first()).warnings.size(), 2);
    batch.strict = true;
    const auto strict = fixture.submit(batch);
    QVERIFY(fixture.finish(strict));
    QCOMPARE(fixture.stored(strict.first()).error->code, ErrorCode::StrictWarnings);
    batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out());
    batch.strict = true;
    batch.destination.onConflict = ConflictPolicy::Skip;
    const auto skipped = fixture.submit(batch);
    QVERIFY(fixture.finish(skipped));
    QCOMPARE(fixture.stored(skipped.first()).error->code, ErrorCode::StrictWarnings);
    QCOMPARE(fixture.stored(skipped.first()).warnings.first().code, WarningCode::SkippedExisting);
}

void TestEngine::previewsWithoutATrace()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto preview = fixture.engine->preview(fakeRequest(QStringLiteral("a.md"), QStringLiteral("succeed"), out()));
    QVERIFY(resolves(preview));
    QCOMPARE(preview.result()->files.first().content, QByteArray("a.md as html"));
    ExportRequest staged = fakeRequest(QStringLiteral("a.md"), QStringLiteral("big"), out());
    staged.settings[sourceScope].values.insert(QStringLiteral("bytes"), QStringLiteral("100000"));
    const auto large = fixture.engine->preview(staged);
    QVERIFY(resolves(large));
    QCOMPARE(large.result()->files.first().content.size(), 100000);
    auto hanging = fixture.engine->preview(fakeRequest(QStringLiteral("a.md"), QStringLiteral("hang"), out()));
    QTRY_COMPARE(fixture.local->running.load(), 1);
    hanging.cancel();
    QTRY_COMPARE(fixture.local->running.load(), 0);
    QVERIFY(filesBelow(out()).isEmpty());
    const auto page = fixture.engine->history({});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->total, 0);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
