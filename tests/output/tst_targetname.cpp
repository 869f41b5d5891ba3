// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch.h"
#include "output/targetname.h"

#include <QSet>
#include <QTest>

using namespace quayside;

/// Names of whole batches, decided before anything starts.
class TestTargetName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoResultsShareAName_data();
    void noTwoResultsShareAName();
    void policiesMeetWhatExists_data();
    void policiesMeetWhatExists();
    void picturesOfEachFormatHaveAFolder();
    void manyResultsOfOneNameAreCounted();
    void namesOfServicesStayOpen();
    void aRerunGoesWhereItWent();
};

namespace {

ProviderDescription computer()
{
    ProviderDescription description;
    description.id = localProviderId;
    description.onThisComputer = true;
    description.localePolicy = LocalePolicy::OneAJob;
    SourceKind kind;
    kind.id = QStringLiteral("file");
    kind.takesPath = true;
    description.sourceKinds = {kind};
    const auto pictures = [](const QJsonObject &) { return ResultForm::FileOrFolder; };
    description.targets = {{QStringLiteral("pdf"), {}, {}, QStringLiteral("pdf"), {}, {}, {}},
                           {QStringLiteral("html"), {}, {}, QStringLiteral("html"), {}, {}, pictures},
                           {QStringLiteral("markdown"), {}, {}, QStringLiteral("md"), {}, {}, pictures}};
    return description;
}

Batch exportOf(const QStringList &sources, const QStringList &targets = {QStringLiteral("pdf")})
{
    Batch batch;
    batch.provider = localProviderId;
    for (const QString &source : sources) {
        SourceItem item;
        item.fields = {{pathField, QStringLiteral("/in/") + source}};
        item.title = source.section(u'/', -1);
        batch.sources.append(item);
    }
    batch.targets = targets;
    batch.destination.folder = QStringLiteral("/no-such-folder/out");
    batch.destination.onConflict = ConflictPolicy::Overwrite;
    return batch;
}

QString below(const QString &path)
{
    return path.section(QStringLiteral("/out/"), 1);
}

/// The names that the results get, where @p existing are there already.
QStringList namesOf(const Batch &batch, const QStringList &existing = {})
{
    QList<ExportRequest> requests = expand(batch, computer());
    const auto targets = decideTargets(requests, computer(), [&](const QString &path) { return existing.contains(below(path)); });
    QStringList names;
    for (const BatchTarget &target : targets.value_or(QList<BatchTarget>()))
        names.append(below(target.path()));
    return names;
}

} // namespace

void TestTargetName::noTwoResultsShareAName_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QStringList>("locales");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &sources, const QString &nameTemplate, const QString &locales, const QString &names) {
        QTest::newRow(name) << sources.split(u'|') << nameTemplate << locales.split(u'|', Qt::SkipEmptyParts) << names.split(u'|');
    };
    row("formats of one name", QStringLiteral("a.md|a.html|a.csv"), {}, {}, QStringLiteral("a.pdf|a (2).pdf|a (3).pdf"));
    row("folders of one name", QStringLiteral("x/doc.md|y/doc.md"), {}, {}, QStringLiteral("doc.pdf|doc (2).pdf"));
    row("the same source twice", QStringLiteral("a.md|a.md"), {}, {}, QStringLiteral("a.pdf|a (2).pdf"));
    row("made safe to one name", QStringLiteral("a?.md|a*.md"), {}, {}, QStringLiteral("a_.pdf|a_ (2).pdf"));
    row("locales without a place", QStringLiteral("a.md"), QStringLiteral("{name}.{ext}"), QStringLiteral("de|fr"), QStringLiteral("a.pdf|a (2).pdf"));
    row("locales by themselves", QStringLiteral("a.md"), {}, QStringLiteral("de|fr"), QStringLiteral("a.de.pdf|a.fr.pdf"));
    row("a constant template", QStringLiteral("a.md|b.md|c.md"), QStringLiteral("all.pdf"), {}, QStringLiteral("all.pdf|all (2).pdf|all (3).pdf"));
    row("one that counts", QStringLiteral("a.md|b.md"), QStringLiteral("part-{n}.{ext}"), {}, QStringLiteral("part-1.pdf|part-2.pdf"));
    row("one with a number that somebody has", QStringLiteral("a (2).md|a.md|a.html"), {}, {}, QStringLiteral("a (2).pdf|a.pdf|a (3).pdf"));
    row("names that are an ending", QStringLiteral(".md|..md"), {}, {}, QStringLiteral("md.pdf|md (2).pdf"));
    row("letters of another case", QStringLiteral("Read.md|read.md|READ.md"), {}, {}, QStringLiteral("Read.pdf|read (2).pdf|READ (3).pdf"));
    row("letters composed otherwise", QString::fromUtf8("\xc3\xa9.md|e\xcc\x81.md"), {}, {}, QString::fromUtf8("\xc3\xa9.pdf|\xc3\xa9 (2).pdf"));
}

void TestTargetName::noTwoResultsShareAName()
{
    QFETCH(QStringList, sources);
    QFETCH(QString, nameTemplate);
    QFETCH(QStringList, locales);
    Batch batch = exportOf(sources);
    batch.destination.nameTemplate = nameTemplate;
    batch.locales = locales;
    for (const ConflictPolicy policy : {ConflictPolicy::Overwrite, ConflictPolicy::Fail, ConflictPolicy::Skip, ConflictPolicy::Rename}) {
        batch.destination.onConflict = policy;
        QTEST(namesOf(batch), "names");
    }
}

void TestTargetName::policiesMeetWhatExists_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QStringList>("names");
    const QStringList asIfAlone{QStringLiteral("a.pdf"), QStringLiteral("a (2).pdf")};
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite << asIfAlone;
    QTest::newRow("skip") << ConflictPolicy::Skip << asIfAlone;
    QTest::newRow("fail") << ConflictPolicy::Fail << asIfAlone;
    QTest::newRow("rename") << ConflictPolicy::Rename << QStringList{QStringLiteral("a (3).pdf"), QStringLiteral("a (4).pdf")};
}

void TestTargetName::policiesMeetWhatExists()
{
    QFETCH(ConflictPolicy, policy);
    Batch batch = exportOf({QStringLiteral("a.md"), QStringLiteral("a.html")});
    batch.destination.onConflict = policy;
    QTEST(namesOf(batch, {QStringLiteral("a.pdf"), QStringLiteral("a (2).pdf")}), "names");
}

void TestTargetName::picturesOfEachFormatHaveAFolder()
{
    QList<ExportRequest> requests = expand(exportOf({QStringLiteral("a.md")}, {QStringLiteral("html"), QStringLiteral("markdown")}), computer());
    const auto targets = decideTargets(requests, computer(), [](const QString &) { return false; });
    QVERIFY(targets.has_value());
    QCOMPARE(below(targets->at(0).file), QStringLiteral("a.html"));
    QCOMPARE(below(targets->at(0).folder), QStringLiteral("a"));
    QCOMPARE(below(targets->at(1).file), QStringLiteral("a.md"));
    QCOMPARE(below(targets->at(1).folder), QStringLiteral("a (2)"));
    QCOMPARE(requests.at(1).destination.number, 1);
    QCOMPARE(requests.at(1).destination.folderNumber, 2);
}

void TestTargetName::manyResultsOfOneNameAreCounted()
{
    constexpr int count = 20'000; // counted from the beginning each time they would take minutes
    QStringList sources;
    for (int i = 0; i < count; ++i)
        sources.append(QStringLiteral("%1/doc.md").arg(i));
    const QStringList names = namesOf(exportOf(sources));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), count);
    QCOMPARE(names.constLast(), QStringLiteral("doc (%1).pdf").arg(count));
}

void TestTargetName::namesOfServicesStayOpen()
{
    ProviderDescription service = computer();
    service.onThisComputer = false;
    QList<ExportRequest> requests = expand(exportOf({QStringLiteral("a.md"), QStringLiteral("a.html")}), service);
    const auto targets = decideTargets(requests, service, [](const QString &) { return false; });
    QVERIFY(targets.has_value());
    // What is sent from here is named like it; others may be numbered only when they come.
    QCOMPARE(below(targets->at(0).path()), QStringLiteral("a.pdf"));
    QCOMPARE(requests.at(1).destination.number, 0);
    Batch byId = exportOf({QStringLiteral("a"), QStringLiteral("b")});
    for (SourceItem &item : byId.sources)
        item.fields = {{QStringLiteral("id"), item.title}};
    requests = expand(byId, service);
    const auto open = decideTargets(requests, service, [](const QString &) { return false; });
    QVERIFY(open && open->at(0).path().isEmpty() && open->at(1).path().isEmpty());
    byId.destination.nameTemplate = QStringLiteral("all.{ext}");
    requests = expand(byId, service);
    const auto fixed = decideTargets(requests, service, [](const QString &) { return false; });
    QVERIFY(fixed && below(fixed->at(0).path()) == QLatin1StringView("all.pdf"));
}

void TestTargetName::aRerunGoesWhereItWent()
{
    QList<ExportRequest> requests = expand(exportOf({QStringLiteral("a.md"), QStringLiteral("a.html")}), computer());
    QVERIFY(decideTargets(requests, computer(), [](const QString &) { return false; }).has_value());
    QCOMPARE(namesOf(exportOf({QStringLiteral("a.html")})), QStringList{QStringLiteral("a.pdf")});
    const auto stored = requestFromJson(toJson(requests.at(1)));
    QVERIFY(stored.has_value());
    QCOMPARE(namesOf(quayside::batchOf(*stored)), QStringList{QStringLiteral("a (2).pdf")});
}

QTEST_APPLESS_MAIN(TestTargetName)
#include "tst_targetname.moc"
