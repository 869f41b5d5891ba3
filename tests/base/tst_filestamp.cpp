// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filestamp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

} // namespace

class TestFileStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatChangesHasAnother();
    void aFolderTellsOfItsFiles();
};

void TestFileStamp::aFileThatChangesHasAnother()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    const QByteArray none = fileStamp(path);
    QVERIFY(!none.isEmpty());
    put(path, "one");
    const QByteArray one = fileStamp(path);
    QVERIFY(one != none);
    QCOMPARE(fileStamp(path), one);
    put(path, "three");
    QVERIFY(fileStamp(path) != one);
    QVERIFY(fileStamp(folder.filePath(QStringLiteral("b"))) != none);
}

void TestFileStamp::aFolderTellsOfItsFiles()
{
    const QTemporaryDir folder;
    const QByteArray empty = filesStamp(folder.path());
    put(folder.filePath(QStringLiteral("b")), "b");
    const QByteArray one = filesStamp(folder.path());
    QVERIFY(one != empty);
    put(folder.filePath(QStringLiteral("a")), "a");
    QVERIFY(filesStamp(folder.path()) != one);
    QCOMPARE(filesStamp(folder.path()), filesStamp(folder.path()));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("a"))));
    QCOMPARE(filesStamp(folder.path()), one);
    QTemporaryDir elsewhere;
    put(elsewhere.filePath(QStringLiteral("target")), "one");
    QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("target")), folder.filePath(QStringLiteral("link"))));
    const QByteArray linked = filesStamp(folder.path());
    put(elsewhere.filePath(QStringLiteral("target")), "other"); // a dictionary may be a link
    QVERIFY(filesStamp(folder.path()) != linked);
    QVERIFY(!filesStamp(folder.filePath(QStringLiteral("nowhere"))).isEmpty());
    QVERIFY(!fontsStamp().isEmpty());
}

QTEST_GUILESS_MAIN(TestFileStamp)
#include "tst_filestamp.moc"
