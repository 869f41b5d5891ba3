// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishrun.h"

#include <QDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

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

} // namespace

/// Results of several files.
class TestPublishFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<PublishFolder>(); }
    void foldersAppearAsOne();
    void foldersAreReplacedOnlyWhenNothingIsLost();
    void whatIsAddedToAReplacedFolderStays_data();
    void whatIsAddedToAReplacedFolderStays();
    void whatWasAddedToAReplacedFolderOutlivesACrash();
    void aFileInPlaceOfTheFolderStays();

private:
    QString at(const char *name) const { return m_folder->at(name); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return m_folder->order(content, policy); }
    PublishOrder folderOrder(ConflictPolicy policy) const { return m_folder->folderOrder(policy); }
    QStringList leftovers() const { return m_folder->leftovers(); }

    std::unique_ptr<PublishFolder> m_folder;
};

void TestPublishFolders::foldersAppearAsOne()
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
    QCOMPARE(filesBelow(m_folder->dir.path()),
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

void TestPublishFolders::foldersAreReplacedOnlyWhenNothingIsLost()
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

void TestPublishFolders::whatIsAddedToAReplacedFolderStays_data()
{
    QTest::addColumn<bool>("poor");
    QTest::addColumn<QString>("name");
    for (const char *name : {"notes.txt", "img/notes.txt", "new/deep/notes.txt"}) {
        QTest::newRow(name) << false << QString::fromUtf8(name);
        QTest::addRow("%s, two renames", name) << true << QString::fromUtf8(name);
    }
}

/// The look at what would be lost comes before the results are written, which may take long.
void TestPublishFolders::whatIsAddedToAReplacedFolderStays()
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
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a")});
}

void TestPublishFolders::whatWasAddedToAReplacedFolderOutlivesACrash()
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

void TestPublishFolders::aFileInPlaceOfTheFolderStays()
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

QTEST_APPLESS_MAIN(TestPublishFolders)
#include "tst_publishfolders.moc"
