// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/naturalorder.h"
#include "convert/sourcescan.h"

#include "base/nativepath.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace quayside;

namespace {

void put(const QString &path, const QByteArray &bytes = "x\n")
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

QStringList namesOf(const QList<FoundSource> &sources)
{
    QStringList names;
    for (const FoundSource &source : sources)
        names.append(source.subfolder.isEmpty() ? QFileInfo(source.path).fileName() : source.subfolder + u'/' + QFileInfo(source.path).fileName());
    return names;
}

/// Paths below the folder that were left out, sorted.
QStringList leftOut(const WorkContext &context, const QTemporaryDir &folder, WarningCode code = WarningCode::FolderEntrySkipped)
{
    QStringList paths;
    for (const Warning &warning : context.warnings) {
        if (warning.code == code && !warning.params.value(QStringLiteral("reason")).isEmpty())
            paths.append(QDir(folder.path()).relativeFilePath(warning.params.value(QStringLiteral("path"))));
    }
    paths.sort();
    return paths;
}

} // namespace

class TestSourceScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void naturalOrder_data();
    void naturalOrder();
    void findsDocumentsInOrder();
    void leavesNoiseOut();
    void oddNamesAreFoundOrTold();
    void linksNeitherLeaveNorCircle();
    void emptyMissingAndFileAreErrors();
    void limitsAndStop();
};

void TestSourceScan::naturalOrder_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("numbers") << QStringLiteral("ch2.md") << QStringLiteral("ch10.md");
    QTest::newRow("leading zeros") << QStringLiteral("ch02.md") << QStringLiteral("ch10.md");
    QTest::newRow("case") << QStringLiteral("a.md") << QStringLiteral("B.md");
    QTest::newRow("prefix") << QStringLiteral("a") << QStringLiteral("a1");
    QTest::newRow("huge numbers") << QStringLiteral("99999999999999999999999") << QStringLiteral("100000000000000000000000");
    QTest::newRow("equal but for case") << QStringLiteral("A.md") << QStringLiteral("a.md");
}

void TestSourceScan::naturalOrder()
{
    QFETCH(QString, less);
    QFETCH(QString, more);
    QVERIFY(naturallyLess(less, more));
    QVERIFY(!naturallyLess(more, less));
    QVERIFY(!naturallyLess(less, less));
}

void TestSourceScan::findsDocumentsInOrder()
{
    const QTemporaryDir folder;
    for (const char *name : {"ch10.md", "ch2.md", "notes.txt", "data.csv", "part 1/a.html", "part 1/deep/b.md", "picture.png", "program.exe"})
        put(folder.filePath(QString::fromUtf8(name)));
    WorkContext context;
    const auto found = scanFolder(folder.path(), true, context);
    QVERIFY(found);
    QCOMPARE(namesOf(*found), (QStringList{QStringLiteral("ch2.md"), QStringLiteral("ch10.md"), QStringLiteral("data.csv"), QStringLiteral("notes.txt"),
                                           QStringLiteral("part 1/a.html"), QStringLiteral("part 1/deep/b.md")}));
    const auto flat = scanFolder(folder.path(), false, context);
    QVERIFY(flat);
    QCOMPARE(flat->size(), 4);
}

void TestSourceScan::leavesNoiseOut()
{
    const QTemporaryDir folder;
    for (const char *name : {"a.md", ".hidden.md", ".git/readme.md", "node_modules/x/readme.md"})
        put(folder.filePath(QString::fromUtf8(name)));
    put(folder.filePath(QStringLiteral("old.html")), "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"Quayside 0.1\"></head></html>");
    put(folder.filePath(QStringLiteral("own.html")), "<!DOCTYPE html><html><head></head></html>");
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe.md"))).constData(), 0600), 0);
    WorkContext context;
    const auto found = scanFolder(folder.path(), true, context);
    QVERIFY(found);
    QCOMPARE(namesOf(*found), (QStringList{QStringLiteral("a.md"), QStringLiteral("own.html")}));
    QCOMPARE(leftOut(context, folder, WarningCode::FolderEntryLeftOut), (QStringList{QStringLiteral("node_modules"), QStringLiteral("old.html")}));
    QCOMPARE(leftOut(context, folder), (QStringList{QStringLiteral(".hidden.md"), QStringLiteral("pipe.md")}));
}

void TestSourceScan::oddNamesAreFoundOrTold()
{
    const QTemporaryDir folder;
    for (const char *name : {"a.md", "..md", ".notes/b.md", ".git/c.md", ".empty/d.png"})
        put(folder.filePath(QString::fromUtf8(name)));
    const QString strange = pathFromNative("caf\xe9.md");
    const QByteArray native = QFile::encodeName(folder.path()) + "/caf\xe9.md";
    const int made = ::open(native.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(made >= 0);
    ::close(made);
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("dangling.md"))));
    WorkContext context;
    const auto found = scanFolder(folder.path(), true, context);
    QVERIFY(found);
    QCOMPARE(namesOf(*found), (QStringList{QStringLiteral("a.md"), strange}));
    QCOMPARE(nativePath(found->at(1).path), native);
    QCOMPARE(leftOut(context, folder), (QStringList{QStringLiteral("..md"), QStringLiteral(".notes"), QStringLiteral("dangling.md")}));
    QCOMPARE(::unlink(native.constData()), 0); // QTemporaryDir cannot
}

void TestSourceScan::linksNeitherLeaveNorCircle()
{
    const QTemporaryDir outside;
    put(outside.filePath(QStringLiteral("secret.md")));
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("sub/a.md")));
    QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("sub/circle"))));
    QVERIFY(QFile::link(outside.path(), folder.filePath(QStringLiteral("away"))));
    QVERIFY(QFile::link(outside.filePath(QStringLiteral("secret.md")), folder.filePath(QStringLiteral("secret.md"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("sub/a.md")), folder.filePath(QStringLiteral("inside.md"))));
    WorkContext context;
    const auto found = scanFolder(folder.path(), true, context);
    QVERIFY(found);
    QCOMPARE(namesOf(*found), (QStringList{QStringLiteral("inside.md"), QStringLiteral("sub/a.md")}));
    QCOMPARE(leftOut(context, folder), (QStringList{QStringLiteral("away"), QStringLiteral("secret.md")}));
}

void TestSourceScan::emptyMissingAndFileAreErrors()
{
    const QTemporaryDir folder;
    WorkContext context;
    const auto empty = scanFolder(folder.path(), true, context);
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::SourceEmptyFolder);
    QVERIFY(sentence(empty.error()).contains(QStringLiteral("Markdown")));
    const auto missing = scanFolder(folder.filePath(QStringLiteral("none")), true, context);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::SourceNotFound);
    put(folder.filePath(QStringLiteral("a.md")));
    const auto file = scanFolder(folder.filePath(QStringLiteral("a.md")), true, context);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::SourceNotReadable);
}

void TestSourceScan::limitsAndStop()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 20; ++i)
        put(folder.filePath(QStringLiteral("%1.md").arg(i)));
    WorkContext context;
    const auto many = scanFolder(folder.path(), true, context, {1000, 10, 8});
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::SourceTooComplex);
    StopSource stop;
    stop.requestStop(StopReason::User);
    context.stop = stop;
    const auto stopped = scanFolder(folder.path(), true, context);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
}

QTEST_APPLESS_MAIN(TestSourceScan)
#include "tst_sourcescan.moc"
