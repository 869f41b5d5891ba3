// SPDX-License-Identifier: GPL-3.0-or-later
// Several results of one job, published as one.
#include "publishorder.h"

#include "output/sha256.h"
#include "support/fileutil.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

StagedFile companion(const QByteArray &content, const QString &extension, const QString &locale = {})
{
    StagedFile file;
    file.content = content;
    file.extension = extension;
    file.mediaType = QStringLiteral("text/") + extension;
    file.locale = locale;
    file.role = FileRole::Companion;
    return file;
}

// The steps of a plan without a store.
Result<Placed> publishAll(PublishPlan &plan)
{
    QSet<QString> taken;
    while (true) {
        WorkContext context;
        if (auto chosen = choosePlaces(plan, taken); !chosen)
            return tl::unexpected(chosen.error());
        if (auto filled = fillTemps(plan, context); !filled)
            return tl::unexpected(filled.error());
        auto placed = moveIntoPlaces(plan, context);
        if (!placed || *placed == Placed::Done)
            return placed;
        for (const PlannedResult &one : std::as_const(plan)) {
            if (one.step == PlannedResult::Step::Open)
                taken.insert(one.intent.finalPath);
        }
    }
}

QList<PublishIntent> intentsOf(const PublishPlan &plan)
{
    QList<PublishIntent> intents;
    for (const PlannedResult &one : plan)
        intents.append(one.intent);
    return intents;
}

} // namespace

class TestPublishPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void foldersTellOfTheirFiles();
    void companionsStandBeside();
    void companionsNeverShareAPlace();
    void aLostNameIsChosenAnew();
    void plansFailAsOne();
    void plansStopAsOne();
    void interruptedPlansAreFinished();
    void plansWithoutTempsBeginAgain();
    void intentsAreStoredAndReadBack();

private:
    QString at(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return orderInto(m_dir->path(), content, policy); }
    PublishPlan plan(ConflictPolicy policy = ConflictPolicy::Fail) const;
    QStringList leftovers() const { return filesBelow(m_dir->path()).filter(QStringLiteral(".quayside-")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

// "a.html" with two companions of the same name: one in French, one of another type.
PublishPlan TestPublishPlan::plan(ConflictPolicy policy) const
{
    PublishOrder job = order("main", policy);
    const QList<StagedFile> files =
        job.files + QList{companion("french", QStringLiteral("html"), QStringLiteral("fr")), companion("notes", QStringLiteral("txt"))};
    return planFor(job, files);
}

void TestPublishPlan::foldersTellOfTheirFiles()
{
    PublishOrder folder = order("main");
    folder.files.first().mediaType = QStringLiteral("text/html");
    folder.files.first().locale = QStringLiteral("de");
    StagedFile image;
    image.content = "PNG";
    image.relativeName = QStringLiteral("images/a.png");
    image.mediaType = QStringLiteral("image/png");
    image.role = FileRole::Part;
    PublishPlan one = planFor(folder, folder.files + QList{image});
    QCOMPARE(one.size(), 1);
    QCOMPARE(*publishAll(one), Placed::Done);
    const Artifact artifact = artifactsOf(one).constFirst();
    QCOMPARE(artifact.kind, Artifact::Kind::Folder);
    QCOMPARE(artifact.size, 7);
    const QList<ArtifactFile> expected{
        {QStringLiteral("a.html"), FileRole::Main, QStringLiteral("text/html"), QStringLiteral("de"), 4, sha256("main")},
        {QStringLiteral("images/a.png"), FileRole::Part, QStringLiteral("image/png"), {}, 3, sha256("PNG")},
    };
    QCOMPARE(artifact.files, expected);
    QCOMPARE(artifactFromJson(toJson(artifact)), artifact);
}

void TestPublishPlan::companionsStandBeside()
{
    PublishPlan several = plan();
    QCOMPARE(*publishAll(several), Placed::Done);
    QCOMPARE(filesBelow(m_dir->path()), QStringList({QStringLiteral("a (2).html"), QStringLiteral("a.html"), QStringLiteral("a.txt")}));
    QCOMPARE(readFile(at("a (2).html")), QByteArray("french"));
    const QList<Artifact> artifacts = artifactsOf(several);
    QCOMPARE(artifacts.size(), 3);
    QCOMPARE(artifacts.at(0).role, FileRole::Main);
    QCOMPARE(artifacts.at(1).role, FileRole::Companion);
    QCOMPARE(artifacts.at(1).locale, QStringLiteral("fr"));
    QCOMPARE(artifacts.at(2).mediaType, QStringLiteral("text/txt"));
    QCOMPARE(artifactFromJson(toJson(artifacts.at(1))), artifacts.at(1));
    // A template that names the locale keeps them apart by it; a named file lends its name.
    PublishOrder job = order("main");
    job.destination.nameTemplate = QStringLiteral("{name}-{locale}.{ext}");
    job.names.locale = QStringLiteral("en");
    PublishPlan byLocale = planFor(job, job.files + QList{companion("french", QStringLiteral("html"), QStringLiteral("fr"))});
    QCOMPARE(*publishAll(byLocale), Placed::Done);
    QVERIFY(QFile::exists(at("a-en.html")) && QFile::exists(at("a-fr.html")));
    job.destination.kind = Destination::Kind::File;
    job.destination.filePath = at("named.htm");
    PublishPlan named = planFor(job, job.files + QList{companion("french", QStringLiteral("html"), QStringLiteral("fr"))});
    QCOMPARE(*publishAll(named), Placed::Done);
    QVERIFY(QFile::exists(at("named.htm")) && QFile::exists(at("named.fr.html")));
    QVERIFY(leftovers().isEmpty());
}

void TestPublishPlan::companionsNeverShareAPlace()
{
    for (const ConflictPolicy policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite}) {
        PublishPlan several = plan(policy);
        QCOMPARE(*publishAll(several), Placed::Done);
        QSet<QString> places;
        for (const PublishIntent &intent : intentsOf(several))
            places.insert(intent.finalPath);
        QCOMPARE(places.size(), 3);
    }
    QCOMPARE(readFile(at("a.html")), QByteArray("main"));
    // Fail means: what was there before, not what belongs to the same job.
    PublishPlan again = plan();
    QCOMPARE(publishAll(again).error().code, ErrorCode::DestinationExists);
}

void TestPublishPlan::aLostNameIsChosenAnew()
{
    PublishPlan several = plan(ConflictPolicy::Rename);
    WorkContext context;
    QVERIFY(choosePlaces(several, {}).has_value());
    QVERIFY(fillTemps(several, context).has_value());
    writeFile(at("a.txt"), "somebody");
    QCOMPARE(*moveIntoPlaces(several, context), Placed::NameTaken);
    QCOMPARE(several.at(2).step, PlannedResult::Step::Open);
    QVERIFY(choosePlaces(several, {at("a.txt")}).has_value());
    QVERIFY(fillTemps(several, context).has_value());
    QCOMPARE(*moveIntoPlaces(several, context), Placed::Done);
    QCOMPARE(readFile(at("a.txt")), QByteArray("somebody"));
    QCOMPARE(readFile(at("a (2).txt")), QByteArray("notes"));
    QVERIFY(leftovers().isEmpty());
}

void TestPublishPlan::plansFailAsOne()
{
    // The last of three cannot be moved: the first two are taken back.
    PublishPlan several = plan();
    WorkContext context;
    QVERIFY(choosePlaces(several, {}).has_value());
    QVERIFY(fillTemps(several, context).has_value());
    QFile::remove(several.at(2).intent.tempPath);
    QVERIFY(!moveIntoPlaces(several, context));
    QCOMPARE(several.at(1).step, PlannedResult::Step::Placed);
    withdraw(several);
    QCOMPARE(filesBelow(m_dir->path()), QStringList());
    // Not what somebody has changed since.
    several = plan();
    QCOMPARE(*publishAll(several), Placed::Done);
    writeFile(at("a.html"), "edited");
    withdraw(several);
    QCOMPARE(filesBelow(m_dir->path()), QStringList{QStringLiteral("a.html")});
}

void TestPublishPlan::plansStopAsOne()
{
    PublishPlan several = plan();
    StopSource stop;
    WorkContext context;
    context.stop = stop;
    QVERIFY(choosePlaces(several, {}).has_value());
    QVERIFY(fillTemps(several, context).has_value());
    stop.requestStop(StopReason::User);
    QCOMPARE(moveIntoPlaces(several, context).error().code, ErrorCode::Canceled);
    withdraw(several);
    QCOMPARE(filesBelow(m_dir->path()), QStringList());
}

void TestPublishPlan::interruptedPlansAreFinished()
{
    // Killed after the first, after the second, after all: what is on record is the intents.
    for (int moved = 0; moved <= 3; ++moved) {
        m_dir = std::make_unique<QTemporaryDir>();
        PublishPlan several = plan();
        WorkContext context;
        QVERIFY(choosePlaces(several, {}).has_value());
        QVERIFY(fillTemps(several, context).has_value());
        for (int i = 0; i < moved; ++i)
            QCOMPARE(*moveIntoPlace(several.at(i).order, several.at(i).intent, context), Placed::Done);
        const bool done = areInPlace(intentsOf(several), {});
        QCOMPARE(done, moved > 0);
        for (const PublishIntent &intent : intentsOf(several))
            dropTemp(intent);
        QVERIFY(leftovers().isEmpty());
        QCOMPARE(filesBelow(m_dir->path()).size(), moved > 0 ? 3 : 0);
    }
}

void TestPublishPlan::plansWithoutTempsBeginAgain()
{
    QVERIFY(!areInPlace({}, {}));
    PublishPlan several = plan();
    WorkContext context;
    QVERIFY(choosePlaces(several, {}).has_value());
    QVERIFY(fillTemps(several, context).has_value());
    QCOMPARE(*moveIntoPlace(several.at(0).order, several.at(0).intent, context), Placed::Done);
    writeFile(several.at(1).intent.tempPath, "half");
    QVERIFY(!areInPlace(intentsOf(several), {}));
    QVERIFY(!QFile::exists(several.at(2).intent.finalPath)); // nothing is moved where not all can be
    // Somebody took a name meanwhile.
    writeFile(several.at(1).intent.tempPath, "french");
    writeFile(several.at(1).intent.finalPath, "somebody");
    QVERIFY(!areInPlace(intentsOf(several), {}));
    QCOMPARE(readFile(several.at(1).intent.finalPath), QByteArray("somebody"));
}

void TestPublishPlan::intentsAreStoredAndReadBack()
{
    PublishIntent intent;
    intent.kind = PublishIntent::Kind::Folder;
    intent.finalPath = at("a");
    intent.tempPath = at("t");
    intent.sha256 = QByteArray(32, 'h');
    intent.size = 7;
    intent.mediaType = QStringLiteral("text/html");
    intent.locale = QStringLiteral("fr");
    intent.role = FileRole::Companion;
    intent.files = {{QStringLiteral("a.html"), FileRole::Main, QStringLiteral("text/html"), QStringLiteral("fr"), 7, QByteArray(32, 'f')}};
    intent.replaces = true;
    QCOMPARE(publishIntentFromJson(toJson(intent)), intent);
}

QTEST_APPLESS_MAIN(TestPublishPlan)
#include "tst_publishplan.moc"
