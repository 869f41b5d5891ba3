// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishorder.h"

#include "output/publishparts.h"
#include "output/sha256.h"
#include "support/fileutil.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace quayside;
using namespace quayside::test;

namespace {

int refused(const char *, const char *)
{
    return EINVAL;
}

// A file system without atomic renames that keep, without links, without exchange.
const FileCalls poorDisk{refused, systemFileCalls().rename, refused, refused};
// One that cannot even rename over an existing file (a bind mount).
const FileCalls poorestDisk{refused, [](const char *, const char *) { return EBUSY; }, refused, refused};

// Where somebody adds a file to the old folder just before it is replaced.
QString lateFile;
int exchangeAfterAFileCame(const char *a, const char *b)
{
    writeFile(lateFile, "added meanwhile");
    return systemFileCalls().exchange(a, b);
}
int renameAfterAFileCame(const char *from, const char *to)
{
    if (!QFile::exists(lateFile) && QByteArray(to).endsWith(".old"))
        writeFile(lateFile, "added meanwhile");
    return systemFileCalls().rename(from, to);
}
const FileCalls lateDisk{refused, systemFileCalls().rename, refused, exchangeAfterAFileCame};
const FileCalls latePoorDisk{refused, renameAfterAFileCame, refused, refused};

struct Outcome {
    Result<Placed> placed = Placed::Done;
    PublishIntent intent;
    QList<Warning> warnings;
};

// The protocol from end to end, without a store.
Outcome publish(const PublishOrder &order)
{
    Outcome outcome;
    QSet<QString> taken;
    while (true) {
        auto intent = choosePlace(order, taken);
        // The name was taken after the temp had been written: that goes.
        dropTemp(outcome.intent);
        if (!intent) {
            outcome.placed = tl::unexpected(intent.error());
            return outcome;
        }
        outcome.intent = *intent;
        if (intent->kind == PublishIntent::Kind::Skipped)
            return outcome;
        WorkContext context;
        if (auto filled = fillTemp(order, outcome.intent, context); !filled) {
            outcome.placed = tl::unexpected(filled.error());
            return outcome;
        }
        outcome.placed = moveIntoPlace(order, outcome.intent, context);
        outcome.warnings = context.warnings;
        if (!outcome.placed)
            dropTemp(outcome.intent);
        if (!outcome.placed || *outcome.placed == Placed::Done)
            return outcome;
        taken.insert(outcome.intent.finalPath);
    }
}

} // namespace

class TestPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void conflictPolicies();
    void renameCountsOn();
    void neverReplacesTheSource();
    void neverReplacesWhatTheBatchReads();
    void skippingASourceIsNoFailure();
    void onlyOrdinaryFilesAreReplaced();
    void pipesAreWrittenTo_data();
    void pipesAreWrittenTo();
    void aPipeWithoutReaderWaitsForAStop();
    void aReaderThatLeavesIsAnError();
    void devicesAreWrittenTo();
    void namesOfTheBatchAreNeverTaken();
    void overwriteKeepsModeAndLinks();
    void overwriteRefusesWhatIsInUse();
    void overwriteRefusesProtectedFiles();
    void foldersAppearAsOne();
    void foldersAreReplacedOnlyWhenNothingIsLost();
    void whatIsAddedToAReplacedFolderStays_data();
    void whatIsAddedToAReplacedFolderStays();
    void whatWasAddedToAReplacedFolderOutlivesACrash();
    void aFileInPlaceOfTheFolderStays();
    void racesForOneName();
    void fallsBackWhereRenameIsPoor_data();
    void fallsBackWhereRenameIsPoor();
    void strictRefusesTheFallback();
    void fullDiskLeavesTheOriginal();
    void fullDiskInTheMiddleOfAnOverwriteInPlace();
    void readOnlyDisk();
    void fileSizeLimit();
    void vanishedFolderAndBlockedPath();
    void tooLongNamesAndPaths();
    void stopsWhenAsked();
    void standardOutput();
    void recovery();
    void dropTempTouchesOnlyItsOwn();

private:
    QString at(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return orderInto(m_dir->path(), content, policy); }
    PublishOrder folderOrder(ConflictPolicy policy) const
    {
        PublishOrder many = order("main", policy);
        StagedFile image;
        image.content = "png";
        image.relativeName = QStringLiteral("img/a.png");
        many.files += image;
        return many;
    }
    QStringList leftovers() const { return filesBelow(m_dir->path()).filter(QStringLiteral(".quayside-")); }

    std::unique_ptr<QTemporaryDir> m_dir;
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
    QCOMPARE(filesBelow(m_dir->path()), QStringList({QStringLiteral("a (2).html"), QStringLiteral("a (3).html"), QStringLiteral("a.html")}));
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
    QFile::link(m_dir->path(), at("folder"));
    for (const char *spelling : {"a.html", "hard.md", "soft.md", "./a.html", "folder/a.html"}) {
        job.reads = {at("SUMMARY.md"), m_dir->path() + u'/' + QString::fromUtf8(spelling)};
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

void TestPublish::pipesAreWrittenTo_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small") << 5;
    QTest::newRow("more than a pipe holds") << 3'000'000;
}

void TestPublish::pipesAreWrittenTo()
{
    QFETCH(int, size);
    const QByteArray content(size, 'x');
    auto job = order(content);
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = at("pipe");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    QByteArray got;
    std::thread reader([&] {
        QFile pipe(at("pipe"));
        if (pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            for (QByteArray part = pipe.read(65536); !part.isEmpty(); part = pipe.read(65536))
                got += part;
        }
    });
    const auto intent = choosePlace(job);
    QVERIFY(intent.has_value());
    QCOMPARE(intent->kind, PublishIntent::Kind::Stream);
    const auto written = writeToStream(job, WorkContext());
    reader.join();
    QVERIFY(written.has_value());
    QCOMPARE(got.size(), content.size());
    QVERIFY(got == content);
    QVERIFY(whatStandsAt(at("pipe")) == Standing::Stream);
    QVERIFY(leftovers().isEmpty());
}

void TestPublish::aPipeWithoutReaderWaitsForAStop()
{
    auto job = order("x");
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = at("pipe");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    StopSource stop;
    WorkContext context;
    context.stop = stop;
    stop.requestStop(StopReason::User);
    QCOMPARE(writeToStream(job, context).error().code, ErrorCode::Canceled);
}

void TestPublish::aReaderThatLeavesIsAnError()
{
    auto job = order(QByteArray(3'000'000, 'x'));
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = at("pipe");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    std::thread reader([&] {
        QFile pipe(at("pipe"));
        if (pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            pipe.read(1);
    });
    const auto written = writeToStream(job, WorkContext());
    reader.join();
    QCOMPARE(written.error().code, ErrorCode::PublishFailed);
}

void TestPublish::devicesAreWrittenTo()
{
    auto job = order("x");
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = QStringLiteral("/dev/null");
    QVERIFY(writeToStream(job, WorkContext()).has_value());
    job.destination.filePath = QStringLiteral("/dev/full");
    QCOMPARE(writeToStream(job, WorkContext()).error().code, ErrorCode::DiskFull);
    // As root a node of our own, which a rename over it would destroy.
    const QByteArray node = QFile::encodeName(at("null"));
    if (::mknod(node.constData(), S_IFCHR | 0600, makedev(1, 3)) != 0)
        QSKIP("only root makes devices");
    job.destination.filePath = at("null");
    QVERIFY(writeToStream(job, WorkContext()).has_value());
    QVERIFY(whatStandsAt(at("null")) == Standing::Stream);
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

void TestPublish::foldersAppearAsOne()
{
    auto many = order("main");
    StagedFile image;
    image.content = "png";
    image.relativeName = QStringLiteral("img/a.png");
    StagedFile evil = image;
    evil.relativeName = QStringLiteral("../../evil");
    many.files += {image, image, evil};
    const auto done = publish(many);
    QVERIFY(done.placed.has_value());
    QCOMPARE(filesBelow(m_dir->path()),
             QStringList({QStringLiteral("a/a.html"), QStringLiteral("a/evil"), QStringLiteral("a/img/a (2).png"), QStringLiteral("a/img/a.png")}));
    QCOMPARE(done.intent.size, 4 + 3 + 3 + 3);
    QVERIFY(resultIsInPlace(done.intent));
    QCOMPARE(artifactOf(done.intent).kind, Artifact::Kind::Folder);
    many.destination.onConflict = ConflictPolicy::Rename;
    QCOMPARE(publish(many).intent.finalPath, at("a (2)"));
    many.destination.onConflict = ConflictPolicy::Fail;
    QCOMPARE(publish(many).placed.error().code, ErrorCode::DestinationExists);
    writeFile(at("a/a.html"), "changed");
    QVERIFY(!resultIsInPlace(done.intent));
}

void TestPublish::foldersAreReplacedOnlyWhenNothingIsLost()
{
    auto many = order("main", ConflictPolicy::Overwrite);
    StagedFile image;
    image.content = "png";
    image.relativeName = QStringLiteral("img/a.png");
    many.files += image;
    for (const FileCalls *calls : {&systemFileCalls(), &poorDisk}) {
        many.calls = calls;
        writeFile(at("a/img/a.png"), "old");
        QVERIFY(publish(many).placed.has_value());
        QCOMPARE(readFile(at("a/img/a.png")), QByteArray("png"));
        writeFile(at("a/notes.txt"), "mine");
        const auto refusedOutcome = publish(many);
        QCOMPARE(refusedOutcome.placed.error().code, ErrorCode::PublishFailed);
        QVERIFY(sentence(refusedOutcome.placed.error()).contains(QLatin1StringView("notes.txt")));
        QCOMPARE(readFile(at("a/notes.txt")), QByteArray("mine"));
        QFile::remove(at("a/notes.txt"));
        QVERIFY(leftovers().isEmpty());
    }
}

void TestPublish::whatIsAddedToAReplacedFolderStays_data()
{
    QTest::addColumn<bool>("poor");
    QTest::addColumn<QString>("name");
    for (const char *name : {"notes.txt", "img/notes.txt", "new/deep/notes.txt"}) {
        QTest::newRow(name) << false << QString::fromUtf8(name);
        QTest::addRow("%s, two renames", name) << true << QString::fromUtf8(name);
    }
}

/// The look at what would be lost comes before the results are written, which may take long.
void TestPublish::whatIsAddedToAReplacedFolderStays()
{
    QFETCH(bool, poor);
    QFETCH(QString, name);
    PublishOrder many = folderOrder(ConflictPolicy::Overwrite);
    writeFile(at("a/a.html"), "old");
    writeFile(at("a/img/a.png"), "old");
    lateFile = at("a/") + name;
    many.calls = poor ? &latePoorDisk : &lateDisk;
    QVERIFY(publish(many).placed.has_value());
    QCOMPARE(readFile(at("a/a.html")), QByteArray("main"));
    QCOMPARE(readFile(at("a/img/a.png")), QByteArray("png"));
    QCOMPARE(readFile(lateFile), QByteArray("added meanwhile"));
    QVERIFY(leftovers().isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a")});
}

void TestPublish::whatWasAddedToAReplacedFolderOutlivesACrash()
{
    PublishOrder many = folderOrder(ConflictPolicy::Overwrite);
    writeFile(at("a/a.html"), "old");
    auto intent = choosePlace(many);
    QVERIFY(intent.has_value());
    QVERIFY(fillTemp(many, *intent, {}).has_value());
    writeFile(at("a/notes.txt"), "added meanwhile");
    QCOMPARE(systemFileCalls().exchange(qPrintable(intent->tempPath), qPrintable(intent->finalPath)), 0);
    QVERIFY(areInPlace({*intent}, {}));
    dropTemp(*intent);
    QCOMPARE(readFile(at("a/notes.txt")), QByteArray("added meanwhile"));
    QCOMPARE(readFile(at("a/a.html")), QByteArray("main"));
    QVERIFY(leftovers().isEmpty());
}

void TestPublish::aFileInPlaceOfTheFolderStays()
{
    for (const FileCalls *calls : {&systemFileCalls(), &poorDisk}) {
        PublishOrder many = folderOrder(ConflictPolicy::Overwrite);
        many.calls = calls;
        writeFile(at("a/a.html"), "old");
        auto intent = choosePlace(many);
        QVERIFY(intent.has_value());
        QVERIFY(fillTemp(many, *intent, {}).has_value());
        QVERIFY(QDir(at("a")).removeRecursively());
        writeFile(at("a"), "a file now");
        WorkContext context;
        QVERIFY(!moveIntoPlace(many, *intent, context).has_value());
        dropTemp(*intent);
        QCOMPARE(readFile(at("a")), QByteArray("a file now"));
        QVERIFY(leftovers().isEmpty());
        QVERIFY(QFile::remove(at("a")));
    }
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

void TestPublish::fallsBackWhereRenameIsPoor_data()
{
    QTest::addColumn<bool>("existing");
    QTest::addColumn<bool>("poorest");
    QTest::newRow("new file, no atomic rename") << false << false;
    QTest::newRow("overwrite, rename works") << true << false;
    QTest::newRow("overwrite of a file that cannot be renamed over") << true << true;
}

void TestPublish::fallsBackWhereRenameIsPoor()
{
    QFETCH(bool, existing);
    QFETCH(bool, poorest);
    if (existing)
        writeFile(at("a.html"), "old and longer than the new one");
    auto poor = order("new", existing ? ConflictPolicy::Overwrite : ConflictPolicy::Fail);
    poor.calls = poorest ? &poorestDisk : &poorDisk;
    const auto outcome = publish(poor);
    QVERIFY2(outcome.placed.has_value(), outcome.placed ? "" : qPrintable(sentence(outcome.placed.error())));
    QCOMPARE(readFile(at("a.html")), QByteArray("new"));
    QCOMPARE(outcome.warnings.size(), existing && !poorest ? 0 : 1);
    if (!outcome.warnings.isEmpty())
        QCOMPARE(outcome.warnings.first().code, WarningCode::PublishNotAtomic);
    QCOMPARE(filesBelow(m_dir->path()), QStringList{QStringLiteral("a.html")});
}

void TestPublish::strictRefusesTheFallback()
{
    writeFile(at("a.html"), "old");
    auto strict = order("new", ConflictPolicy::Overwrite);
    strict.calls = &poorestDisk;
    strict.atomicOnly = true;
    QCOMPARE(publish(strict).placed.error().code, ErrorCode::StrictWarnings);
    QCOMPARE(readFile(at("a.html")), QByteArray("old"));
    QVERIFY(leftovers().isEmpty());
}

void TestPublish::fullDiskLeavesTheOriginal()
{
    TinyDisk disk(at("disk"), 256 * 1024);
    if (!disk.isMounted())
        QSKIP("mounting a small disk needs root");
    writeFile(at("disk/a.html"), "old");
    for (const ConflictPolicy policy : {ConflictPolicy::Overwrite, ConflictPolicy::Rename}) {
        auto large = order(QByteArray(1024 * 1024, 'x'), policy);
        large.destination.folder = at("disk");
        const auto outcome = publish(large);
        QCOMPARE(outcome.placed.error().code, ErrorCode::DiskFull);
        QVERIFY(sentence(outcome.placed.error()).contains(policy == ConflictPolicy::Overwrite ? at("disk/a.html") : at("disk/a (2).html")));
        QCOMPARE(filesBelow(at("disk")), QStringList{QStringLiteral("a.html")});
        QCOMPARE(readFile(at("disk/a.html")), QByteArray("old"));
        StagedFile image;
        image.content = QByteArray(1024 * 1024, 'x');
        image.relativeName = QStringLiteral("b.png");
        auto folder = order("small", ConflictPolicy::Rename);
        folder.destination.folder = at("disk");
        folder.files += image;
        QCOMPARE(publish(folder).placed.error().code, ErrorCode::DiskFull);
        QCOMPARE(filesBelow(at("disk")), QStringList{QStringLiteral("a.html")});
        QCOMPARE(QDir(at("disk")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }
}

void TestPublish::fullDiskInTheMiddleOfAnOverwriteInPlace()
{
    TinyDisk disk(at("disk"), 300 * 1024);
    if (!disk.isMounted())
        QSKIP("mounting a small disk needs root");
    const QByteArray old(80 * 1024, 'o');
    writeFile(at("disk/a.html"), old);
    // Room for the temp, but not for a copy of the old bytes as well.
    auto large = order(QByteArray(180 * 1024, 'n'), ConflictPolicy::Overwrite);
    large.destination.folder = at("disk");
    large.calls = &poorestDisk;
    QCOMPARE(publish(large).placed.error().code, ErrorCode::DiskFull);
    QCOMPARE(readFile(at("disk/a.html")), old);
    // Room for both copies, but the larger new bytes do not fit over the old ones: those come back.
    large.files.first().content = QByteArray(130 * 1024, 'n');
    QVERIFY(!publish(large).placed.has_value());
    QCOMPARE(readFile(at("disk/a.html")), old);
    QCOMPARE(filesBelow(at("disk")), QStringList{QStringLiteral("a.html")});
}

void TestPublish::readOnlyDisk()
{
    TinyDisk disk(at("disk"), 256 * 1024);
    if (!disk.isMounted())
        QSKIP("mounting a small disk needs root");
    writeFile(at("disk/a.html"), "old");
    QVERIFY(disk.setReadOnly(true));
    auto one = order("new", ConflictPolicy::Overwrite);
    one.destination.folder = at("disk");
    const auto outcome = publish(one);
    QCOMPARE(outcome.placed.error().code, ErrorCode::DestinationNotWritable);
    QVERIFY(sentence(outcome.placed.error()).contains(QLatin1StringView("read-only")));
    one.destination.folder = at("disk/new");
    QCOMPARE(publish(one).placed.error().code, ErrorCode::DestinationNotWritable);
    QCOMPARE(readFile(at("disk/a.html")), QByteArray("old"));
}

void TestPublish::fileSizeLimit()
{
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{64 * 1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto outcome = publish(order(QByteArray(1024 * 1024, 'x')));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(outcome.placed.error().code, ErrorCode::PublishFailed);
    QVERIFY(filesBelow(m_dir->path()).isEmpty());
}

void TestPublish::vanishedFolderAndBlockedPath()
{
    auto one = order("new");
    one.destination.folder = at("gone");
    auto intent = choosePlace(one);
    QVERIFY(intent.has_value());
    QVERIFY(QDir(at("gone")).removeRecursively());
    QCOMPARE(fillTemp(one, *intent, {}).error().code, ErrorCode::DestinationMissing);
    writeFile(at("file"), "x");
    one.destination.folder = at("file/sub");
    QCOMPARE(publish(one).placed.error().code, ErrorCode::DestinationMissing);
    one.destination.folder = at("file");
    QCOMPARE(publish(one).placed.error().code, ErrorCode::DestinationMissing);
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
    one.destination.filePath = m_dir->path();
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
    QVERIFY(filesBelow(m_dir->path()).isEmpty());
}

void TestPublish::standardOutput()
{
    auto one = order("to the pipe");
    one.destination.kind = Destination::Kind::StandardOutput;
    const auto intent = choosePlace(one);
    QVERIFY(intent.has_value());
    QCOMPARE(artifactOf(*intent).kind, Artifact::Kind::StandardOutput);
    const int saved = ::dup(STDOUT_FILENO);
    const int file = ::open(qPrintable(at("stdout")), O_WRONLY | O_CREAT, 0600);
    ::dup2(file, STDOUT_FILENO);
    const bool written = writeToStandardOutput(one, {}).has_value();
    const int full = ::open("/dev/full", O_WRONLY);
    ::dup2(full, STDOUT_FILENO);
    const auto refusedOutcome = writeToStandardOutput(one, {});
    ::dup2(saved, STDOUT_FILENO);
    for (const int descriptor : {saved, file, full})
        ::close(descriptor);
    QVERIFY(written);
    QCOMPARE(readFile(at("stdout")), QByteArray("to the pipe"));
    QCOMPARE(refusedOutcome.error().code, ErrorCode::DiskFull);
    one.files.append(one.files.first());
    QCOMPARE(writeToStandardOutput(one, {}).error().code, ErrorCode::OptionConflict);
}

void TestPublish::recovery()
{
    auto one = order("content");
    auto intent = choosePlace(one);
    QVERIFY(intent.has_value());
    QCOMPARE(intent->sha256, sha256("content"));
    QVERIFY(!resultIsInPlace(*intent)); // nothing was written
    QVERIFY(fillTemp(one, *intent, {}).has_value());
    writeFile(at("a.html"), "content");
    QVERIFY(!resultIsInPlace(*intent)); // the same bytes, but of somebody else: our temp is still there
    QFile::remove(at("a.html"));
    WorkContext context;
    QVERIFY(moveIntoPlace(one, *intent, context).has_value());
    QVERIFY(resultIsInPlace(*intent));
    writeFile(at("a.html"), "changed");
    QVERIFY(!resultIsInPlace(*intent));
    QCOMPARE(intent->tempPath.section(u'/', -1), QStringLiteral(".quayside-0123456789ab-7.part"));
}

void TestPublish::dropTempTouchesOnlyItsOwn()
{
    PublishIntent forged;
    forged.finalPath = at("a.html");
    forged.tempPath = at("precious.txt");
    writeFile(forged.tempPath, "precious");
    dropTemp(forged);
    QCOMPARE(readFile(at("precious.txt")), QByteArray("precious"));
    // A crash between the two renames of a folder: the old one comes back.
    forged.kind = PublishIntent::Kind::Folder;
    forged.finalPath = at("folder");
    forged.tempPath = at(".quayside-0123456789ab-7.part");
    writeFile(forged.tempPath + QStringLiteral("/new.html"), "new");
    writeFile(forged.tempPath + QStringLiteral(".old/old.html"), "old");
    dropTemp(forged);
    QCOMPARE(filesBelow(m_dir->path()), QStringList({QStringLiteral("folder/old.html"), QStringLiteral("precious.txt")}));
    // Somebody made a folder of that name before we came back: the old one is not lost.
    forged.sha256 = sha256("not what stands there");
    writeFile(forged.tempPath + QStringLiteral(".old/older.html"), "older");
    dropTemp(forged);
    QCOMPARE(readFile(forged.tempPath + QStringLiteral(".old/older.html")), QByteArray("older"));
    QCOMPARE(readFile(at("folder/old.html")), QByteArray("old"));
    QVERIFY(QDir(forged.tempPath + QStringLiteral(".old")).removeRecursively());
    // A crash while a file was overwritten in place: its old bytes come back, unless the new ones are complete.
    forged.kind = PublishIntent::Kind::File;
    forged.finalPath = at("in-place.html");
    forged.sha256 = sha256("new");
    writeFile(forged.finalPath, "ne");
    writeFile(forged.tempPath + QStringLiteral(".before"), "old");
    dropTemp(forged);
    QCOMPARE(readFile(forged.finalPath), QByteArray("old"));
    writeFile(forged.finalPath, "new");
    writeFile(forged.tempPath + QStringLiteral(".before"), "old");
    dropTemp(forged);
    QCOMPARE(readFile(forged.finalPath), QByteArray("new"));
    QVERIFY(leftovers().isEmpty());
}

QTEST_APPLESS_MAIN(TestPublish)
#include "tst_publish.moc"
