// SPDX-License-Identifier: GPL-3.0-or-later
// What an archive leaves on the disk; what is refused of one is ArchiveReader's test.
#include "archive/unpack.h"

#include "support/zipbytes.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

QString write(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("a.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the zip cannot be written");
    return file.fileName();
}

QStringList everythingBelow(const QString &folder)
{
    QStringList names;
    for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();)
        names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    return names;
}

ArchiveLimits narrow()
{
    ArchiveLimits limits;
    limits.entries = 20;
    limits.bytes = 300'000;
    limits.ratio = 10;
    limits.always = 50'000;
    limits.depth = 4;
    return limits;
}

QString reasonOf(const Result<QList<UnpackedFile>> &files)
{
    return files ? QString() : files.error().params.value(QStringLiteral("reason"));
}

} // namespace

class TestUnpack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks();
    void refuses_data();
    void refuses();
    void stops();
};

void TestUnpack::unpacks()
{
    QTemporaryDir folder;
    const QString zip = write(folder, zipBytes({{"guide/", {}, 040755},
                                                {"guide/a b.html", "<p>A", 0100644, true},
                                                {"guide/images/ü.png", QByteArray(60'000, 'x'), 0100755},
                                                {"top.txt", {}},
                                                {"pipe", "p", 010644}}));
    const auto files = unpackArchive(zip, folder.filePath(QStringLiteral("out")), {}, narrow());
    QVERIFY2(files.has_value(), files ? "" : qPrintable(reasonOf(files)));
    QCOMPARE(files->size(), 4);
    QCOMPARE(files->at(0).name, QStringLiteral("guide/a b.html"));
    QCOMPARE(files->at(1).size, 60'000);
    for (const UnpackedFile &file : *files)
        QVERIFY(file.path.startsWith(folder.filePath(QStringLiteral("out/"))) && QFileInfo(file.path).size() == file.size);
    // Nothing a zip says makes a file a program, or a pipe.
    QVERIFY(!QFileInfo(files->at(1).path).isExecutable());
    QVERIFY(QFileInfo(files->at(3).path).isFile());
}

void TestUnpack::refuses_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char *name, const QList<ZipEntry> &entries, const char *reason) {
        QTest::newRow(name) << zipBytes(entries) << QString::fromLatin1(reason);
    };
    row("a name that leads out", {{"good.txt", "good"}, {"../evil.txt", "x"}}, "leads out");
    row("a link and a file through it", {{"link", "..", 0120777}, {"link/evil.txt", "x"}}, "link");
    row("twice but for case", {{"good.txt", "good"}, {"GOOD.txt", "x"}}, "one name");
    row("a bomb", {{"good.txt", "good"}, {"zeros", QByteArray(200'000, 0), 0100644, true}}, "larger than");
    row("empty", {}, "empty");
    row("folders only", {{"a/", {}, 040755}}, "empty");
    QTest::newRow("cut") << zipBytes({{"a", QByteArray(5000, 'x')}}).left(3000) << QStringLiteral("damaged");
    QTest::newRow("no zip") << QByteArray("hello") << QStringLiteral("neither");
}

void TestUnpack::refuses()
{
    QFETCH(QByteArray, zip);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const QString path = write(folder, zip);
    const auto files = unpackArchive(path, folder.filePath(QStringLiteral("in/out")), {}, narrow());
    QVERIFY(!files.has_value());
    QVERIFY2(reasonOf(files).contains(reason), qPrintable(reasonOf(files)));
    QCOMPARE(everythingBelow(folder.path()), (QStringList{QStringLiteral("a.zip"), QStringLiteral("in")}));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/evil.txt")));
}

void TestUnpack::stops()
{
    QTemporaryDir folder;
    const QString path = write(folder, zipBytes({{"a", QByteArray(100'000, 'x')}}));
    StopSource stop;
    stop.requestStop(StopReason::User);
    const auto files = unpackArchive(path, folder.filePath(QStringLiteral("out")), stop);
    QVERIFY(!files.has_value());
    QCOMPARE(files.error().code, ErrorCode::Canceled);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out"))));
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "tst_unpack.moc"
