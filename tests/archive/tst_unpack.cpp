// SPDX-License-Identifier: GPL-3.0-or-later
// Zips that are what they should be, and zips that want to do harm.
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

UnpackLimits narrow()
{
    UnpackLimits limits;
    limits.entries = 20;
    limits.bytes = 300'000;
    limits.ratio = 10;
    limits.always = 50'000;
    limits.depth = 4;
    return limits;
}

} // namespace

class TestUnpack : public QObject
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
    const auto files = unpackZip(zip, folder.filePath(QStringLiteral("out")), {}, narrow());
    QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().reason));
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
    const ZipEntry good{"good.txt", "good"};
    row("up", {good, {"../evil.txt", "x"}}, "leads out");
    row("up from below", {good, {"a/../../evil.txt", "x"}}, "leads out");
    row("up and back", {good, {"a/../evil.txt", "x"}}, "leads out");
    row("the folder above", {good, {"..", "x"}}, "leads out");
    row("up as a folder", {good, {"../evil/", {}, 040755}}, "leads out");
    row("absolute", {good, {"/tmp/evil.txt", "x"}}, "leads out");
    row("backslashes", {good, {"..\\evil.txt", "x"}}, "leads out");
    row("a drive", {good, {"C:evil.txt", "x"}}, "leads out");
    row("no name", {good, {"", "x"}}, "leads out");
    row("control characters", {good, {"a\nb", "x"}}, "leads out");
    row("too deep", {{"a/b/c/d/e/f.txt", "x"}}, "leads out");
    row("a link", {good, {"link", "/etc/passwd", 0120777}}, "link");
    row("a link and a file through it", {{"link", "..", 0120777}, {"link/evil.txt", "x"}}, "link");
    row("twice", {good, good}, "one name");
    row("twice but for case", {good, {"GOOD.txt", "x"}}, "one name");
    row("a file as a folder", {{"a", "x"}, {"a/b", "x"}}, "cannot be written");
    row("password", {{"a", "x", 0100644, false, true}}, "password");
    row("wrong sum", {{"a", "x", 0100644, false, false, true}}, "damaged");
    row("empty", {}, "empty");
    row("folders only", {{"a/", {}, 040755}}, "empty");
    QList<ZipEntry> many;
    for (int i = 0; i < 25; ++i)
        many.append({"f" + QByteArray::number(i), "x"});
    row("many", many, "more than 20");
    row("a bomb", {{"zeros", QByteArray(200'000, 0), 0100644, true}}, "larger than");
    row("a bomb in pieces", {{"a", QByteArray(40'000, 0), 0100644, true}, {"b", QByteArray(40'000, 0), 0100644, true}}, "larger than");
    row("too large", {{"noise", QByteArray(301'000, 'n')}}, "larger than");
    QTest::newRow("cut") << zipBytes({{"a", QByteArray(5000, 'x')}}).left(3000) << QStringLiteral("damaged");
    QTest::newRow("no zip") << QByteArray("hello") << QStringLiteral("damaged");
}

void TestUnpack::refuses()
{
    QFETCH(QByteArray, zip);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const QString path = write(folder, zip);
    const auto files = unpackZip(path, folder.filePath(QStringLiteral("in/out")), {}, narrow());
    QVERIFY(!files.has_value());
    QVERIFY2(files.error().reason.contains(reason), qPrintable(files.error().reason));
    QCOMPARE(everythingBelow(folder.path()), (QStringList{QStringLiteral("a.zip"), QStringLiteral("in")}));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/evil.txt")));
}

void TestUnpack::stops()
{
    QTemporaryDir folder;
    const QString path = write(folder, zipBytes({{"a", QByteArray(100'000, 'x')}}));
    StopSource stop;
    stop.requestStop(StopReason::User);
    const auto files = unpackZip(path, folder.filePath(QStringLiteral("out")), stop);
    QVERIFY(!files.has_value() && files.error().reason.isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out"))));
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "tst_unpack.moc"
