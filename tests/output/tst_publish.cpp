// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishrun.h"

#include "output/publishparts.h"
#include "output/readset.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace quayside;
using namespace quayside::test;

/// What becomes of what stands at the place of a result.
class TestPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<PublishFolder>(); }
    void conflictPolicies();
    void renameCountsOn();
    void neverReplacesTheSource();
    void neverReplacesWhatTheBatchReads();
    void aSourceSavedAnewIsNotReplaced();
    void skippingASourceIsNoFailure();
    void onlyOrdinaryFilesAreReplaced();
    void namesOfTheBatchAreNeverTaken();
    void overwriteKeepsModeAndLinks();
    void overwriteRefusesWhatIsInUse();
    void overwriteRefusesProtectedFiles();
    void racesForOneName();
    void tooLongNamesAndPaths();
    void stopsWhenAsked();

private:
    QString at(const char *name) const { return m_folder->at(name); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return m_folder->order(content, policy); }
    QStringList leftovers() const { return m_folder->leftovers(); }

    std::unique_ptr<PublishFolder> m_folder;
};

void TestPublish::conflictPolicies()
{
    writeFile(at("a.html"), "old");
    QCOMPARE(publish(order("new", ConflictPolicy::Fail)).placed.error().code, ErrorCode::DestinationExists);
    QCOMPARE(publish(order("new", ConflictPolicy::Skip)).intent.kind, PublishIntent::Kind::Skipped);
    QCOMPARE(readFile(at("a.html")), QByteArray("old"));
    const auto renamed = publish(order("new", ConflictPolicy::Rename));
    QCOMPARE(renamed.intent.finalPath, at("a (2).html"));
    QCOMPARE(readFile(at("a (2).html")), QByteArray("new"));
    QCOMPARE(readFile(at("a.html")), QByteArray("old"));
    QVERIFY(publish(order("new", ConflictPolicy::Overwrite)).placed.has_value());
    QCOMPARE(readFile(at("a.html")), QByteArray("new"));
    QVERIFY(leftovers().isEmpty());
    // A dangling link counts as something.
    QFile::link(at("nowhere"), at("b.html"));
    auto other = order("new", ConflictPolicy::Fail);
    other.names.name = QStringLiteral("b");
    QCOMPARE(publish(other).placed.error().code, ErrorCode::DestinationExists);
}

void TestPublish::renameCountsOn()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(publish(order(QByteArray::number(i), ConflictPolicy::Rename)).placed.has_value());
    QCOMPARE(filesBelow(m_folder->dir.path()), QStringList({QStringLiteral("a (2).html"), QStringLiteral("a (3).html"), QStringLiteral("a.html")}));
    auto numbered = order("x", ConflictPolicy::Fail);
    numbered.destination.nameTemplate = QStringLiteral("page-{n}.{ext}");
    QCOMPARE(publish(numbered).intent.finalPath, at("page-1.html"));
    QCOMPARE(publish(numbered).intent.finalPath, at("page-2.html"));
}

void TestPublish::neverReplacesTheSource()
{
    writeFile(at("a.html"), "source");
    auto same = order("new", ConflictPolicy::Overwrite);
    same.sourcePath = at("a.html");
    QCOMPARE(publish(same).placed.error().code, ErrorCode::DestinationIsSource);
    // By another name: a hard link, a symbolic link.
    QCOMPARE(::link(qPrintable(at("a.html")), qPrintable(at("hard.md"))), 0);
    same.sourcePath = at("hard.md");
    QCOMPARE(publish(same).placed.error().code, ErrorCode::DestinationIsSource);
    QFile::link(at("a.html"), at("soft.md"));
    same.sourcePath = at("soft.md");
    QCOMPARE(publish(same).placed.error().code, ErrorCode::DestinationIsSource);
    QCOMPARE(readFile(at("a.html")), QByteArray("source"));
    same.destination.onConflict = ConflictPolicy::Rename;
    QVERIFY(publish(same).placed.has_value());
    QCOMPARE(readFile(at("a.html")), QByteArray("source"));
}

void TestPublish::neverReplacesWhatTheBatchReads()
{
    writeFile(at("a.html"), "chapter");
    auto job = order("new", ConflictPolicy::Overwrite);
    job.sourcePath = at("SUMMARY.md");
    QCOMPARE(::link(qPrintable(at("a.html")), qPrintable(at("hard.md"))), 0);
    QFile::link(at("a.html"), at("soft.md"));
    QFile::link(m_folder->dir.path(), at("folder"));
    for (const char *spelling : {"a.html", "hard.md", "soft.md", "./a.html", "folder/a.html"}) {
        job.reads = {at("SUMMARY.md"), m_folder->dir.path() + u'/' + QString::fromUtf8(spelling)};
        QCOMPARE(publish(job).placed.error().code, ErrorCode::DestinationIsSource);
    }
    QCOMPARE(readFile(at("a.html")), QByteArray("chapter"));
    // Nor where it stands in a folder that would be replaced.
    writeFile(at("a/a.html"), "page");
    writeFile(at("a/images/p.png"), "picture");
    job.reads = {at("a/images/p.png")};
    StagedFile picture;
    picture.relativeName = QStringLiteral("images/p.png");
    picture.content = "new";
    job.files.append(picture);
    QCOMPARE(publish(job).placed.error().code, ErrorCode::DestinationIsSource);
    QCOMPARE(readFile(at("a/images/p.png")), QByteArray("picture"));
    // Seen once more when it is moved: a link may lead elsewhere by then.
    auto late = order("new", ConflictPolicy::Overwrite);
    late.reads = {at("read.md")};
    writeFile(at("read.md"), "read");
    QVERIFY(QFile::remove(at("a.html")));
    auto intent = choosePlace(late);
    QVERIFY(intent.has_value());
    WorkContext context;
    QVERIFY(fillTemp(late, *intent, context).has_value());
    QCOMPARE(::link(qPrintable(at("read.md")), qPrintable(at("a.html"))), 0);
    QCOMPARE(moveIntoPlace(late, *intent, context).error().code, ErrorCode::DestinationIsSource);
    dropTemp(*intent);
    QVERIFY(leftovers().isEmpty());
}

/// Editors save by a rename: another file, at the place that was read.
void TestPublish::aSourceSavedAnewIsNotReplaced()
{
    writeFile(at("a.html"), "source");
    QVERIFY(QFile::link(m_folder->dir.path(), at("folder")));
    QVERIFY(QFile::link(at("a.html"), at("link.html")));
    for (const char *read : {"a.html", "folder/a.html", "link.html", "folder/./a.html"}) {
        auto job = order("new", ConflictPolicy::Overwrite);
        job.batchReads = std::make_shared<SharedReadSet>();
        job.batchReads->add({at(read)});
        writeFile(at("a.html.tmp"), "saved anew");
        QCOMPARE(::rename(qPrintable(at("a.html.tmp")), qPrintable(at("a.html"))), 0);
        QCOMPARE(publish(job).placed.error().code, ErrorCode::DestinationIsSource);
        job.names.name = QStringLiteral("b");
        QVERIFY(publish(job).placed.has_value());
    }
    QCOMPARE(readFile(at("a.html")), QByteArray("saved anew"));
}

void TestPublish::skippingASourceIsNoFailure()
{
    writeFile(at("a.html"), "source");
    auto job = order("new", ConflictPolicy::Skip);
    job.sourcePath = at("a.html");
    QCOMPARE(publish(job).intent.kind, PublishIntent::Kind::Skipped);
    QCOMPARE(readFile(at("a.html")), QByteArray("source"));
}

void TestPublish::onlyOrdinaryFilesAreReplaced()
{
    QCOMPARE(::mkfifo(qPrintable(at("a.html")), 0600), 0);
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationNotWritable);
    QVERIFY(whatStandsAt(at("a.html")) == Standing::Stream);
    QVERIFY(QFile::remove(at("a.html")));
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), at("a.html")));
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationNotWritable);
    QVERIFY(whatStandsAt(QStringLiteral("/dev/null")) == Standing::Stream);
    QVERIFY(QFile::remove(at("a.html")));
    QVERIFY(QDir().mkpath(at("a.html")));
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationNotWritable);
    QVERIFY(QFileInfo(at("a.html")).isDir());
    // It may become one between the choice of the place and the move.
    QVERIFY(QDir().rmdir(at("a.html")));
    const auto job = order("new", ConflictPolicy::Overwrite);
    auto intent = choosePlace(job);
    QVERIFY(intent.has_value());
    WorkContext context;
    QVERIFY(fillTemp(job, *intent, context).has_value());
    QCOMPARE(::mkfifo(qPrintable(at("a.html")), 0600), 0);
    QCOMPARE(moveIntoPlace(job, *intent, context).error().code, ErrorCode::DestinationNotWritable);
    QVERIFY(whatStandsAt(at("a.html")) == Standing::Stream);
    dropTemp(*intent);
}

void TestPublish::namesOfTheBatchAreNeverTaken()
{
    // Whatever the policy says about files that exist: what the batch made is none of them.
    for (const ConflictPolicy policy : {ConflictPolicy::Fail, ConflictPolicy::Overwrite, ConflictPolicy::Skip, ConflictPolicy::Rename}) {
        writeFile(at("a.html"), "of another job");
        PublishPlan plan = planFor(order("new", policy), order("new", policy).files);
        QVERIFY(choosePlaces(plan, {}, {nameKey(at("A.html"))}).has_value());
        QCOMPARE(plan.constFirst().intent.finalPath, at("a (2).html"));
        withdraw(plan);
    }
    QCOMPARE(readFile(at("a.html")), QByteArray("of another job"));
}

void TestPublish::overwriteKeepsModeAndLinks()
{
    writeFile(at("real/target.html"), "old");
    QFile::setPermissions(at("real/target.html"), QFile::ReadOwner | QFile::WriteOwner);
    QFile::link(at("real/target.html"), at("a.html"));
    QVERIFY(publish(order("new", ConflictPolicy::Overwrite)).placed.has_value());
    QVERIFY(QFileInfo(at("a.html")).isSymLink());
    QCOMPARE(readFile(at("real/target.html")), QByteArray("new"));
    struct stat info {};
    QCOMPARE(::stat(qPrintable(at("real/target.html")), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600u);
}

void TestPublish::overwriteRefusesWhatIsInUse()
{
    writeFile(at("a.html"), "old");
    const int descriptor = ::open(qPrintable(at("a.html")), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(descriptor, LOCK_EX), 0);
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationLocked);
    ::close(descriptor);
    writeFile(at(".~lock.a.html#"), "office");
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationLocked);
    QFile::remove(at(".~lock.a.html#"));
    QVERIFY(publish(order("new", ConflictPolicy::Overwrite)).placed.has_value());
}

void TestPublish::overwriteRefusesProtectedFiles()
{
    QDir().mkpath(at("a.html"));
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationNotWritable);
    if (::geteuid() == 0)
        QSKIP("root may write everything: permissions cannot be tested");
    QDir().rmdir(at("a.html"));
    writeFile(at("a.html"), "old");
    QFile::setPermissions(at("a.html"), QFile::ReadOwner);
    QCOMPARE(publish(order("new", ConflictPolicy::Overwrite)).placed.error().code, ErrorCode::DestinationNotWritable);
}

void TestPublish::racesForOneName()
{
    constexpr int publishers = 16;
    for (const FileCalls *calls : {&systemFileCalls(), &poorDisk}) {
        for (const ConflictPolicy policy : {ConflictPolicy::Rename, ConflictPolicy::Fail, ConflictPolicy::Skip, ConflictPolicy::Overwrite}) {
            QTemporaryDir folder;
            std::vector<std::thread> threads;
            std::atomic<int> done = 0;
            std::atomic<int> exists = 0;
            std::atomic<int> skipped = 0;
            for (int i = 0; i < publishers; ++i) {
                auto one = order("content " + QByteArray::number(i), policy);
                one.destination.folder = folder.path();
                one.job = i;
                one.calls = calls;
                threads.emplace_back([one, &done, &exists, &skipped] {
                    const auto outcome = publish(one);
                    if (!outcome.placed)
                        exists += outcome.placed.error().code == ErrorCode::DestinationExists ? 1 : 100;
                    else
                        ++(outcome.intent.kind == PublishIntent::Kind::Skipped ? skipped : done);
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            const int files = static_cast<int>(filesBelow(folder.path()).size());
            QCOMPARE(files, policy == ConflictPolicy::Rename ? publishers : 1);
            QCOMPARE(done.load(), policy == ConflictPolicy::Rename || policy == ConflictPolicy::Overwrite ? publishers : 1);
            QCOMPARE(exists.load(), policy == ConflictPolicy::Fail ? publishers - 1 : 0);
            QCOMPARE(skipped.load(), policy == ConflictPolicy::Skip ? publishers - 1 : 0);
        }
    }
}

void TestPublish::tooLongNamesAndPaths()
{
    auto one = order("new");
    one.names.name = QString(400, u'字');
    const auto cut = publish(one);
    QVERIFY(cut.placed.has_value());
    QVERIFY(cut.intent.finalPath.section(u'/', -1).toUtf8().size() <= 255);
    one.destination.onConflict = ConflictPolicy::Rename;
    const auto second = publish(one);
    QVERIFY(second.placed.has_value());
    QVERIFY(second.intent.finalPath.endsWith(QLatin1StringView(" (2).html")));
    one.destination.kind = Destination::Kind::File;
    one.destination.filePath = at("x") + QString(300, u'y');
    QCOMPARE(publish(one).placed.error().code, ErrorCode::NameInvalid);
    one.destination.filePath = m_folder->dir.path();
    for (int i = 0; i < 50; ++i)
        one.destination.filePath += u'/' + QString(100, u'z');
    QCOMPARE(publish(one).placed.error().code, ErrorCode::NameInvalid);
}

void TestPublish::stopsWhenAsked()
{
    auto one = order(QByteArray(1024 * 1024, 'x'));
    auto intent = choosePlace(one);
    QVERIFY(intent.has_value());
    StopSource stop;
    stop.requestStop(StopReason::User);
    WorkContext context;
    context.stop = stop;
    QCOMPARE(fillTemp(one, *intent, context).error().code, ErrorCode::Canceled);
    QVERIFY(filesBelow(m_folder->dir.path()).isEmpty());
}

QTEST_APPLESS_MAIN(TestPublish)
#include "tst_publish.moc"
