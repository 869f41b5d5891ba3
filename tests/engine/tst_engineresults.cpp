// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"
#include "support/fileutil.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace quayside;
using namespace quayside::test;

/// What exports make, and its names.
class TestEngineResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void publishesFoldersAsOne();
    void publishesSeveralResultsAsOne();
    void writesToStandardOutput();
    void namesDoNotCollide();
    void namesOfABatchAreCountedUnderEveryPolicy_data();
    void namesOfABatchAreCountedUnderEveryPolicy();
    void anotherProcessKnowsTheNamesOfTheBatch();

private:
    QString profile() const { return m_dir->filePath(QStringLiteral("profile")); }
    QString out() const { return m_dir->filePath(QStringLiteral("out")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestEngineResults::publishesFoldersAsOne()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("folder"), out()));
    QVERIFY(fixture.finish(ids));
    const ExportJob job = fixture.stored(ids.first());
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.artifacts.first().kind, Artifact::Kind::Folder);
    QCOMPARE(job.artifacts.first().files.size(), 3);
    QCOMPARE(job.artifacts.first().files.at(1).mediaType, QStringLiteral("image/png"));
    QCOMPARE(filesBelow(out()), QStringList({QStringLiteral("a/a.html"), QStringLiteral("a/evil.txt"), QStringLiteral("a/images/a.png")}));
}

void TestEngineResults::publishesSeveralResultsAsOne()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    const auto ids = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("several"), out()));
    QVERIFY(fixture.finish(ids));
    QCOMPARE(filesBelow(out()), QStringList({QStringLiteral("a (2).html"), QStringLiteral("a.html"), QStringLiteral("a.txt")}));
    const QList<Artifact> artifacts = fixture.stored(ids.first()).artifacts;
    QCOMPARE(artifacts.size(), 3);
    QCOMPARE(artifacts.at(1).locale, QStringLiteral("fr"));
    QCOMPARE(artifacts.at(2).role, FileRole::Companion);
    QCOMPARE(artifacts.at(2).mediaType, QStringLiteral("text/plain"));
    // One of them cannot be: none is.
    QFile::remove(out() + QStringLiteral("/a.html"));
    QFile::remove(out() + QStringLiteral("/a (2).html"));
    const auto refused = fixture.submit(fakeBatch({QStringLiteral("a.md")}, QStringLiteral("several"), out()));
    QVERIFY(fixture.finish(refused));
    QCOMPARE(fixture.stored(refused.first()).error->code, ErrorCode::DestinationExists);
    QCOMPARE(filesBelow(out()), QStringList{QStringLiteral("a.txt")});
    // Nor can they all go to standard output.
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("several"), QString());
    batch.destination = {};
    batch.destination.kind = Destination::Kind::StandardOutput;
    const auto piped = fixture.submit(batch);
    QVERIFY(fixture.finish(piped));
    QCOMPARE(fixture.stored(piped.first()).error->code, ErrorCode::OptionConflict);
}

void TestEngineResults::writesToStandardOutput()
{
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("a.md")}, QStringLiteral("succeed"), QString());
    batch.destination = {};
    batch.destination.kind = Destination::Kind::StandardOutput;
    const QString file = m_dir->filePath(QStringLiteral("stdout"));
    const int saved = ::dup(STDOUT_FILENO);
    const int target = ::open(qPrintable(file), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    ::dup2(target, STDOUT_FILENO);
    const auto ids = fixture.submit(batch);
    const bool finished = fixture.finish(ids);
    ::dup2(saved, STDOUT_FILENO);
    ::close(target);
    ::close(saved);
    QVERIFY(finished);
    QCOMPARE(readFile(file), QByteArray("a.md as html"));
    QCOMPARE(fixture.stored(ids.first()).artifacts.first().kind, Artifact::Kind::StandardOutput);
}

/// Many at once: each finds its name in one step, or it would take minutes.
void TestEngineResults::namesDoNotCollide()
{
    constexpr int count = 300;
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    QStringList titles;
    for (int i = 0; i < count; ++i)
        titles.append(QStringLiteral("same.md"));
    Batch batch = fakeBatch(titles, QStringLiteral("succeed"), out());
    batch.destination.onConflict = ConflictPolicy::Rename;
    const auto ids = fixture.submit(batch);
    QVERIFY(fixture.finish(ids));
    QCOMPARE(filesBelow(out()).size(), count);
    QSet<QString> places;
    for (const JobId id : ids)
        places.insert(fixture.stored(id).artifacts.value(0).path);
    QCOMPARE(places.size(), count);
    QVERIFY(QFile::exists(out() + QStringLiteral("/same (%1).html").arg(count)));
    QVERIFY(QFile::exists(out() + QStringLiteral("/same (20).html")));
}

void TestEngineResults::namesOfABatchAreCountedUnderEveryPolicy_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::newRow("fail") << ConflictPolicy::Fail;
    QTest::newRow("rename") << ConflictPolicy::Rename;
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite;
    QTest::newRow("skip") << ConflictPolicy::Skip;
}

/// The fake names its results as a service does, with its answer.
void TestEngineResults::namesOfABatchAreCountedUnderEveryPolicy()
{
    QFETCH(ConflictPolicy, policy);
    EngineFixture fixture(profile());
    QVERIFY(fixture.start());
    Batch batch = fakeBatch({QStringLiteral("same.md"), QStringLiteral("same.md"), QStringLiteral("SAME.md")}, QStringLiteral("succeed"), out());
    batch.destination.onConflict = policy;
    const auto ids = fixture.submit(batch);
    QVERIFY(fixture.finish(ids));
    for (const JobId id : ids)
        QCOMPARE(fixture.stored(id).artifacts.size(), 1);
    QStringList keys;
    for (const QString &name : filesBelow(out()))
        keys.append(name.toLower());
    keys.sort();
    QCOMPARE(keys, QStringList({QStringLiteral("same (2).html"), QStringLiteral("same (3).html"), QStringLiteral("same.html")}));
}

void TestEngineResults::anotherProcessKnowsTheNamesOfTheBatch()
{
    QList<JobId> ids;
    {
        EngineFixture first(profile());
        QVERIFY(first.start());
        first.engine->setQueuePaused(true);
        Batch batch = fakeBatch({QStringLiteral("same.md"), QStringLiteral("same.md")}, QStringLiteral("succeed"), out());
        batch.destination.onConflict = ConflictPolicy::Overwrite;
        ids = first.submit(batch);
        first.engine->cancel({ids.at(1)});
        QVERIFY(first.waitFor(ids.at(1), JobState::Canceled));
        first.engine->setQueuePaused(false);
        QVERIFY(first.finish(ids));
    }
    writeFile(out() + QStringLiteral("/same.html"), "kept");
    EngineFixture second(profile());
    QVERIFY(second.start());
    second.engine->retry({ids.at(1)});
    QVERIFY(second.waitFor(ids.at(1), JobState::Succeeded));
    QCOMPARE(second.stored(ids.at(1)).artifacts.first().path, out() + QStringLiteral("/same (2).html"));
    QCOMPARE(readFile(out() + QStringLiteral("/same.html")), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestEngineResults)
#include "tst_engineresults.moc"
