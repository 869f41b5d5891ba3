// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"
#include "support/fileutil.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

/// What stays of exports, and of a program that ends.
class TestEngineHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void secretsAreNotStored();
    void removesFromHistory();
    void searchesTheHistory();
    void filtersSeeWhatJustEnded();
    void changedSourcesAreTold();
    void resultsAreVerified();
    void prunesOnRequest();
    void prunesByItself();
    void forgetsWithoutHistory();
    void quitKeepsJobs();
    void takesUpWhatAnotherProcessLeaves();
    void quitLeavesAHungWorkerBehind();

private:
    QString profile() const { return m_dir->filePath(QStringLiteral("profile")); }
    QString out() const { return m_dir->filePath(QStringLiteral("out")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestEngineHistory::secretsAreNotStored()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("secret"), out());
    batch.destination.onConflict = ConflictPolicy::Overwrite;
    batch.sources.first().fields.insert(QStringLiteral("token"), QStringLiteral("hunter2-hunter2"));
    const auto ids = fixture.submit(batch);
    QVERIFY(fixture.finish(ids));
    QCOMPARE(readFile(out() + QStringLiteral("/a.html")), QByteArray("15"));
    auto asked = fixture.engine->batch(fixture.stored(ids.first()).batch);
    QVERIFY(resolves(asked));
    QVERIFY(asked.result().has_value() && asked.result()->batch.has_value());
    Batch given = batch;
    given.sources.first().fields.remove(QStringLiteral("token"));
    QCOMPARE(*asked.result()->batch, given);
    QCOMPARE(asked.result()->name, QStringLiteral("a.md"));
    fixture.jobs.clear();
    fixture.engine->retry(ids);
    QVERIFY(fixture.waitFor(ids.first(), JobState::Interrupted));
    QCOMPARE(fixture.seen(ids.first()).interrupt, InterruptReason::NeedsSecret);
    fixture.engine->retry(ids, {{QStringLiteral("source.token"), QStringLiteral("four")}});
    QVERIFY(fixture.waitFor(ids.first(), JobState::Succeeded));
    QCOMPARE(readFile(out() + QStringLiteral("/a.html")), QByteArray("4"));
    fixture.close();
    for (const QString &name : filesBelow(profile()))
        QVERIFY2(!readFile(profile() + u'/' + name).contains("hunter2"), qPrintable(name));
}

void TestEngineHistory::removesFromHistory()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out()));
    const auto busy = fixture.submit(fakeBatch({QStringLiteral("busy")}, QStringLiteral("hang"), out()));
    QVERIFY(fixture.finish(ids));
    const auto done = fixture.engine->remove({ids.first(), busy.first()});
    QVERIFY(resolves(done));
    QVERIFY(done.result().has_value());
    QTRY_COMPARE(fixture.removed, 1);
    const auto page = fixture.engine->history({});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->jobs.size(), 1);
    QCOMPARE(page.result()->jobs.first().id, busy.first());
    QCOMPARE(page.result()->jobs.first().state, JobState::Running);
    QVERIFY(QFile::exists(out() + QStringLiteral("/a.html")));
}

void TestEngineHistory::searchesTheHistory()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(
        fakeBatch({QStringLiteral("Übersicht Quartal.md"), QStringLiteral("notes.md"), QStringLiteral("報告書の草案.md")}, QStringLiteral("succeed"), out()));
    const auto failed = fixture.submit(fakeBatch({QStringLiteral("broken.md")}, QStringLiteral("fail"), out()));
    QVERIFY(fixture.finish(ids + failed));
    const auto found = [&](const QString &text) {
        const auto page = fixture.engine->history({{text}, 10});
        return resolves(page) && page.result() && page.result()->jobs.size() == page.result()->total ? page.result()->total : -1;
    };
    QCOMPARE(found(QStringLiteral("ubersicht")), 1);
    QCOMPARE(found(QStringLiteral("quart uber")), 1);
    QCOMPARE(found(QStringLiteral("草案")), 1);
    QCOMPARE(found(QStringLiteral("nested")), 1);
    QCOMPARE(found(QStringLiteral("out html")), 4 - 1);
    QCOMPARE(found(QStringLiteral("\" OR * NEAR(")), 0);
    QCOMPARE(found(QStringLiteral("***")), 0);
    const auto first = fixture.engine->history({{}, 3});
    QVERIFY(resolves(first));
    QVERIFY(first.result()->next.isValid());
    QCOMPARE(first.result()->total, 4);
    const auto rest = fixture.engine->history({{}, 3, HistoryOrder::Created, false, first.result()->next});
    QVERIFY(resolves(rest));
    QCOMPARE(rest.result()->jobs.size(), 1);
    QVERIFY(!rest.result()->next.isValid());
}

void TestEngineHistory::filtersSeeWhatJustEnded()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("succeed"), out()));
    const auto failed = fixture.submit(fakeBatch({QStringLiteral("c.md")}, QStringLiteral("fail"), out()));
    QVERIFY(fixture.finish(ids + failed));
    HistoryFilter filter;
    filter.states = {JobState::Succeeded};
    filter.formats = {QStringLiteral("html")};
    const auto page = fixture.engine->history({filter, 10, HistoryOrder::Source, true});
    QVERIFY(resolves(page) && page.result());
    QCOMPARE(page.result()->total, 2);
    QCOMPARE(page.result()->jobs.first().request.title, QStringLiteral("a.md"));
    const auto choices = fixture.engine->historyChoices();
    QVERIFY(resolves(choices) && choices.result());
    QCOMPARE(choices.result()->formats, QStringList{QStringLiteral("html")});
    QCOMPARE(choices.result()->folders, QStringList{out()});
}

void TestEngineHistory::changedSourcesAreTold()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const QString source = m_dir->filePath(QStringLiteral("a.md"));
    const QString copied = profile() + QStringLiteral("/spool/1/stdin.md"); // of standard input
    Batch batch = fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md"), QStringLiteral("c.md")}, QStringLiteral("succeed"), out());
    batch.sources[0].fields.insert(pathField, source);
    batch.sources[1].fields.insert(pathField, copied);
    writeFile(source, "one");
    const auto ids = fixture.submit(batch);
    QVERIFY(fixture.finish(ids));
    const QList<ExportJob> jobs{fixture.stored(ids.at(0)), fixture.stored(ids.at(1)), fixture.stored(ids.at(2))};
    const auto states = [&] {
        const auto asked = fixture.engine->sourceStates(jobs);
        return resolves(asked) ? asked.result() : QList<SourceState>();
    };
    QCOMPARE(states(), (QList<SourceState>{SourceState::Unchanged, SourceState::NotKnown, SourceState::NotKnown}));
    writeFile(source, "other words");
    QCOMPARE(states().value(0), SourceState::Changed);
    QFile::remove(source);
    QCOMPARE(states().value(0), SourceState::Missing);
}

void TestEngineHistory::resultsAreVerified()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("several"), out()));
    QVERIFY(fixture.finish(ids));
    const ExportJob job = fixture.stored(ids.first());
    QCOMPARE(job.artifacts.size(), 3);
    writeFile(job.artifacts.at(1).path, "somebody else's");
    QFile::remove(job.artifacts.at(2).path);
    const auto asked = fixture.engine->verify(job);
    QVERIFY(resolves(asked));
    using State = Verified::State;
    QCOMPARE(asked.result(), (QList<Verified>{{State::Unchanged, {}, {}}, {State::Changed, {}, {}}, {State::Missing, {}, {}}}));
}

void TestEngineHistory::prunesOnRequest()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    QStringList titles;
    for (int i = 0; i < 450; ++i) // more than are removed together
        titles.append(QStringLiteral("n%1.md").arg(i));
    const auto ids = fixture.submit(fakeBatch(titles, QStringLiteral("succeed"), out()));
    const auto busy = fixture.submit(fakeBatch({QStringLiteral("busy")}, QStringLiteral("hang"), out()));
    QVERIFY(fixture.finish(ids));
    const auto counted = fixture.engine->countPrunable({0, 10});
    QVERIFY(resolves(counted));
    QCOMPARE(counted.result().value(), 441);
    const auto pruned = fixture.engine->prune({0, 10});
    QVERIFY(resolves(pruned));
    QCOMPARE(pruned.result().value(), 441);
    const auto page = fixture.engine->history({});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->total, 10);
    QCOMPARE(page.result()->jobs.first().id, busy.first()); // it runs
    QTRY_COMPARE(fixture.removed, 441);
    QVERIFY(QFile::exists(out() + QStringLiteral("/n0.html")));
    const auto all = fixture.engine->prune({});
    QVERIFY(resolves(all));
    QCOMPARE(all.result().value(), 0);
}

void TestEngineHistory::prunesByItself()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    {
        EngineFixture fixture(profile());
        QVERIFY(fixture.start());
        QVERIFY(fixture.finish(fixture.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("succeed"), out()))));
    }
    writeFile(profile() + QStringLiteral("/settings.ini"), "[history]\nkeep-days=30\n");
    {
        EngineFixture fixture(profile()); // they are young
        QVERIFY(fixture.start());
    }
    {
        EngineFixture fixture(profile(), [&](EngineConfig &config) { config.clock = [&] { return now.addDays(31); }; });
        QVERIFY(fixture.start());
        const auto page = fixture.engine->history({{QStringLiteral("md")}});
        QVERIFY(resolves(page));
        QCOMPARE(page.result()->total, 2);
    } // at its end
    writeFile(profile() + QStringLiteral("/settings.ini"), "[history]\nkeep-days=no number\n");
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto page = fixture.engine->history({});
    QVERIFY(resolves(page));
    QCOMPARE(page.result()->total, 0);
}

void TestEngineHistory::forgetsWithoutHistory()
{
    {
        EngineFixture fixture(profile(), [](EngineConfig &config) { config.keepHistory = false; });
        QVERIFY(fixture.start());
        const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), out()));
        QVERIFY(fixture.finish(ids));
        QCOMPARE(fixture.stored(ids.first()).state, JobState::Succeeded);
    }
    QVERIFY(QFile::exists(out() + QStringLiteral("/a.html")));
    QVERIFY2(filesBelow(profile()).isEmpty(), qPrintable(filesBelow(profile()).join(u' ')));
}

void TestEngineHistory::quitKeepsJobs()
{
    QList<JobId> ids;
    QList<JobId> far;
    {
        EngineFixture fixture(profile(), [](EngineConfig &config) { config.concurrency = 1; });
        QVERIFY(fixture.start());
        ids = fixture.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("hang"), out()));
        Batch batch = fakeBatch({QStringLiteral("far")}, QStringLiteral("wait"), out());
        batch.provider = QStringLiteral("remote");
        far = fixture.submit(batch);
        QVERIFY(fixture.waitFor(ids.at(0), JobState::Running));
        QTRY_COMPARE(fixture.remote->started.load(), 1);
        QTRY_COMPARE(fixture.stored(far.first()).facts.size(), 1);
        fixture.engine->shutdown();
        QVERIFY(!fixture.engine->leftWorkersBehind()); // they heard it
    }
    EngineFixture again(profile(), [](EngineConfig &config) { config.concurrency = 1; });
    QVERIFY(again.start());
    QVERIFY(again.waitFor(ids.at(0), JobState::Running));
    QCOMPARE(again.seen(ids.at(0)).attempts, 1);
    QTRY_COMPARE(again.seen(ids.at(1)).state, JobState::Queued);
    again.engine->cancel(ids);
    again.remote->release = true;
    QVERIFY(again.finish(ids + far));
    QCOMPARE(readFile(out() + QStringLiteral("/far.html")), QByteArray("far as html after step 1"));
}

void TestEngineHistory::takesUpWhatAnotherProcessLeaves()
{
    EngineFixture stays(profile());
    QVERIFY(stays.start());
    QList<JobId> ids;
    {
        EngineFixture leaves(profile(), [](EngineConfig &config) { config.takeOrphans = false; });
        QVERIFY(leaves.start());
        leaves.engine->setQueuePaused(true);
        ids = leaves.submit(fakeBatch({QStringLiteral("a.md"), QStringLiteral("b.md")}, QStringLiteral("succeed"), out()));
        QCOMPARE(ids.size(), 2);
        QCOMPARE(stays.local->started.load(), 0);
    }
    QVERIFY(stays.finish(ids));
    QCOMPARE(stays.local->started.load(), 2);
    QCOMPARE(filesBelow(out()).size(), 2);
}

void TestEngineHistory::quitLeavesAHungWorkerBehind()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("deaf")}, QStringLiteral("hang-deaf"), out()));
    QTRY_COMPARE(fixture.local->running.load(), 1);
    fixture.engine->shutdown();
    QVERIFY(fixture.engine->leftWorkersBehind());
    fixture.local->release = true;
    QTRY_COMPARE(fixture.local->running.load(), 0);
}

QTEST_GUILESS_MAIN(TestEngineHistory)
#include "tst_enginehistory.moc"
