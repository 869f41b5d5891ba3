// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishrun.h"

#include "output/sha256.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace quayside;
using namespace quayside::test;

/// Disks that are full, read-only or poor in calls, and what a crash leaves.
class TestPublishFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<PublishFolder>(); }
    void fallsBackWhereRenameIsPoor_data();
    void fallsBackWhereRenameIsPoor();
    void strictRefusesTheFallback();
    void fullDiskLeavesTheOriginal();
    void fullDiskInTheMiddleOfAnOverwriteInPlace();
    void readOnlyDisk();
    void fileSizeLimit();
    void vanishedFolderAndBlockedPath();
    void recovery();
    void dropTempTouchesOnlyItsOwn();

private:
    QString at(const char *name) const { return m_folder->at(name); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return m_folder->order(content, policy); }
    QStringList leftovers() const { return m_folder->leftovers(); }

    std::unique_ptr<PublishFolder> m_folder;
};

void TestPublishFaults::fallsBackWhereRenameIsPoor_data()
{
    QTest::addColumn<bool>("existing");
    QTest::addColumn<bool>("poorest");
    QTest::newRow("new file, no atomic rename") << false << false;
    QTest::newRow("overwrite, rename works") << true << false;
    QTest::newRow("overwrite of a file that cannot be renamed over") << true << true;
}

void TestPublishFaults::fallsBackWhereRenameIsPoor()
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
    QCOMPARE(filesBelow(m_folder->dir.path()), QStringList{QStringLiteral("a.html")});
}

void TestPublishFaults::strictRefusesTheFallback()
{
    writeFile(at("a.html"), "old");
    auto strict = order("new", ConflictPolicy::Overwrite);
    strict.calls = &poorestDisk;
    strict.atomicOnly = true;
    QCOMPARE(publish(strict).placed.error().code, ErrorCode::StrictWarnings);
    QCOMPARE(readFile(at("a.html")), QByteArray("old"));
    QVERIFY(leftovers().isEmpty());
}

void TestPublishFaults::fullDiskLeavesTheOriginal()
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

void TestPublishFaults::fullDiskInTheMiddleOfAnOverwriteInPlace()
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

void TestPublishFaults::readOnlyDisk()
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

void TestPublishFaults::fileSizeLimit()
{
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{64 * 1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto outcome = publish(order(QByteArray(1024 * 1024, 'x')));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(outcome.placed.error().code, ErrorCode::PublishFailed);
    QVERIFY(filesBelow(m_folder->dir.path()).isEmpty());
}

void TestPublishFaults::vanishedFolderAndBlockedPath()
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

void TestPublishFaults::recovery()
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
    PublishIntent empty = *intent; // a pipe is as long as an empty file, and nobody writes into it
    empty.finalPath = at("pipe");
    empty.size = 0;
    empty.sha256 = sha256("");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    QVERIFY(!resultIsInPlace(empty));
    QVERIFY(QFile::remove(at("pipe")));
    writeFile(at("a.html"), "changed");
    QVERIFY(!resultIsInPlace(*intent));
    QCOMPARE(intent->tempPath.section(u'/', -1), QStringLiteral(".quayside-0123456789ab-7.part"));
}

void TestPublishFaults::dropTempTouchesOnlyItsOwn()
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
    QCOMPARE(filesBelow(m_folder->dir.path()), QStringList({QStringLiteral("folder/old.html"), QStringLiteral("precious.txt")}));
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

QTEST_APPLESS_MAIN(TestPublishFaults)
#include "tst_publishfaults.moc"
