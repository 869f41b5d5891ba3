// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historystore.h"
#include "store/jobstore.h"
#include "store/migrations.h"
#include "store/storefile.h"
#include "testpaths.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace quayside;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);
const QString me = QStringLiteral("me");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// An export as it stands in the history.
struct Entry {
    const char *title;
    const char *target = "html";
    JobState state = JobState::Succeeded;
    const char *folder = "/out";
    const char *provider = "local";
    QStringList locales{};
    int hours = 0; ///< after noon
    qint64 size = 100;
    int milliseconds = 10;
    const char *batch = "b";
};

} // namespace

/// What the history is asked for: filters, order, pages, what is let go of.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters_data();
    void filters();
    void searches_data();
    void searches();
    void beginningsOfManyWords();
    void pagesJoinUp_data();
    void pagesJoinUp();
    void manyMatchesAreWalked_data();
    void manyMatchesAreWalked();
    void aCommonWordIsSorted_data();
    void aCommonWordIsSorted();
    void everyExportIsCounted();
    void choices();
    void retention_data();
    void retention();
    void retentionKeepsWhatChangedSince();
    void retentionKeepsWhatGoesOnElsewhere();
    void aStoppedMigrationGoesOn();
    void migrationTellsAndStops();
    void emptyBatchesGo();
    void unreadableRequestsAreIndexed();
    void migratesFromVersionNine();
    void rowsForFiltersAreMadeInPortions();

private:
    JobId add(const Entry &entry);
    QStringList titles(const HistoryQuery &query);
    void index();
    void addTwelveThousand();

    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_dir;
    StoreFile m_file;
    std::unique_ptr<JobStore> m_store;
    QSet<QString> m_batches;
};

void TestHistory::init()
{
    m_store.reset();
    m_file = {};
    m_batches.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = profileAt(m_dir->path());
    QVERIFY(m_profile.makeFolders().has_value());
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    m_store = std::make_unique<JobStore>(*m_file.database);
}

JobId TestHistory::add(const Entry &entry)
{
    const QDateTime created = noon.addSecs(3600LL * entry.hours);
    if (const QString batch = s(entry.batch); !std::exchange(m_batches, m_batches + QSet<QString>{batch}).contains(batch))
        (void)m_store->insertBatch({batch, {}, {}}, created);
    NewJob job;
    job.request.title = s(entry.title);
    job.request.provider = s(entry.provider);
    job.request.target = s(entry.target);
    job.request.locales = entry.locales;
    job.request.settings[sourceScope].values = {{pathField, s("/in/") + s(entry.title)}};
    job.request.destination.folder = s(entry.folder);
    job.requestJson = QJsonDocument(toJson(job.request)).toJson(QJsonDocument::Compact);
    ExportJob stored;
    stored.id = m_store->insertJob(s(entry.batch), job, me, 1, created).value_or(0);
    if (entry.state == JobState::Queued)
        return stored.id;
    stored.state = entry.state;
    stored.started = created;
    stored.finished = created.addMSecs(entry.milliseconds);
    if (entry.state == JobState::Failed)
        stored.error = ExportError{ErrorCode::DiskFull, {{s("path"), s("/full")}}, {}, {}};
    if (entry.state == JobState::Succeeded) {
        Artifact artifact;
        artifact.path = s(entry.folder) + u'/' + s(entry.title) + u'.' + s(entry.target);
        artifact.size = entry.size;
        stored.artifacts = {artifact};
    }
    (void)m_store->finish(stored);
    return stored.id;
}

void TestHistory::index()
{
    while (m_store->indexForSearch(1000).value_or(false)) {
    }
}

QStringList TestHistory::titles(const HistoryQuery &query)
{
    QStringList titles;
    const auto page = readHistory(*m_file.database, query);
    for (const ExportJob &job : page ? page->jobs : QList<ExportJob>())
        titles.append(job.request.title);
    return titles;
}

void TestHistory::filters_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QString>("found"); ///< titles, the newest first
    const auto row = [](const char *name, const char *found, auto change) {
        HistoryFilter filter;
        change(filter);
        QTest::newRow(name) << filter << s(found);
    };
    row("nothing", "queue tide market harbour guide annual", [](HistoryFilter &) {});
    row("text", "harbour", [](HistoryFilter &f) { f.search = s("harb"); });
    row("text of an error", "guide", [](HistoryFilter &f) { f.search = s("room left"); });
    row("no letters", "", [](HistoryFilter &f) { f.search = s("***"); });
    row("state", "guide", [](HistoryFilter &f) { f.states = {JobState::Failed}; });
    row("states", "market guide", [](HistoryFilter &f) { f.states = {JobState::Canceled, JobState::Failed}; });
    row("unfinished", "queue", [](HistoryFilter &f) { f.states = {JobState::Queued, JobState::Running}; });
    row("format", "tide annual", [](HistoryFilter &f) { f.formats = {s("pdf")}; });
    row("formats", "queue tide market guide annual", [](HistoryFilter &f) { f.formats = {s("pdf"), s("html")}; });
    row("account", "harbour", [](HistoryFilter &f) { f.providers = {s("acc")}; });
    row("folder and what is below", "tide market annual", [](HistoryFilter &f) { f.folder = s("/out"); });
    row("folder with a slash", "tide market annual", [](HistoryFilter &f) { f.folder = s("/out/"); });
    row("a folder beside it does not count", "guide", [](HistoryFilter &f) { f.folder = s("/out-2"); });
    row("the root has all folders below it", "queue tide market harbour guide annual", [](HistoryFilter &f) { f.folder = s("/"); });
    row("language, whatever its case", "market harbour", [](HistoryFilter &f) { f.languages = {s("DE-at")}; });
    row("since", "queue tide market", [](HistoryFilter &f) { f.since = noon.addSecs(3 * 3600); });
    row("before", "guide annual", [](HistoryFilter &f) { f.before = noon.addSecs(2 * 3600); });
    row("all together", "tide", [](HistoryFilter &f) {
        f.search = s("tide");
        f.formats = {s("pdf")};
        f.states = {JobState::Succeeded};
        f.folder = s("/out");
        f.since = noon;
    });
    row("text that nothing has", "", [](HistoryFilter &f) { f.search = s("zebra"); });
    row("words without blanks", "", [](HistoryFilter &f) { f.search = s("草案"); });
}

void TestHistory::filters()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(QString, found);
    add({.title = "annual", .target = "pdf"});
    add({.title = "guide", .state = JobState::Failed, .folder = "/out-2", .hours = 1});
    add({.title = "harbour", .target = "docx", .folder = "/far", .provider = "acc", .locales = {s("de-AT"), s("fr")}, .hours = 2});
    add({.title = "market", .state = JobState::Canceled, .folder = "/out/a", .locales = {s("de-AT")}, .hours = 3});
    add({.title = "tide", .target = "pdf", .folder = "/out/b", .hours = 4});
    add({.title = "queue", .state = JobState::Queued, .folder = "/queue", .hours = 5});
    if (!filter.folder.isEmpty())
        add({.title = "nowhere", .folder = "", .hours = 6}); // as to standard output
    index();
    const QStringList expected = found.split(u' ', Qt::SkipEmptyParts);
    const auto page = readHistory(*m_file.database, {filter});
    QVERIFY2(page.has_value(), page ? "" : qPrintable(sentence(page.error()) + page.error().details));
    QCOMPARE(page->total, int(expected.size()));
    QVERIFY(!page->isMore && !page->next.isValid());
    QCOMPARE(titles({filter}), expected);
}

void TestHistory::searches_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *title, const char *typed, bool isFound) { QTest::addRow("%s in %s", typed, title) << s(title) << s(typed) << isFound; };
    row("Tide tables", "t", true);
    row("Tide tables", "ti TAB", true);
    row("Tide tables", "TABLES", true);
    row("Tide tables", "tablet", false);
    row("Tide tables", "ide", false); // words are found by their beginning
    row("Übergröße", "ubergr", true);
    row("年度报告2024", "报告", true); // runs without blanks by any part
    row("年度报告2024", "告", true);
    row("年度报告2024", "度", true);
    row("年度报告2024", "报告2024", true);
    row("年度报告2024", "20", true);
    row("年度报告2024", "年告", false);
    row("年度报告2024", "报告 年度", true);
    row("รายงานประจำปี", "ประจำ", true);
    row("รายงานประจำปี", "ปีงาน", false);
    row("मासिक रिपोर्ट", "रिपो", true);
    row("मासिक रिपोर्ट", "रिपू", false);
    row("التقرير السنوي", "السنو", true);
    row("Plan 😀 B", "😀", false); // no word
    row("Plan 😀 B", "plan😀b", true);
}

void TestHistory::searches()
{
    QFETCH(QString, title);
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    add({.title = title.toUtf8().constData()});
    add({.title = "another"});
    index();
    HistoryFilter filter;
    filter.search = typed;
    QCOMPARE(titles({filter}), isFound ? QStringList(title) : QStringList());
    QCOMPARE(titles({filter, 10, HistoryOrder::Size}), isFound ? QStringList(title) : QStringList());
    filter.formats = {s("pdf")};
    QVERIFY(titles({filter}).isEmpty());
}

/// Beginnings are found however many words have them.
void TestHistory::beginningsOfManyWords()
{
    for (int i = 100; i < 140; ++i)
        add({.title = qPrintable(s("note%1").arg(i))});
    add({.title = "notes"});
    index();
    const auto found = [&](const char *typed) {
        HistoryFilter filter;
        filter.search = s(typed);
        return readHistory(*m_file.database, {filter})->total;
    };
    QCOMPARE(found("note"), 41);
    QCOMPARE(found("note11"), 10);
    QCOMPARE(found("Note139"), 1);
    QCOMPARE(found("notes"), 1);
    QCOMPARE(found("note note13"), 10);
}

void TestHistory::pagesJoinUp_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QString>("search");
    for (const char *search : {"", "doc"}) {
        for (const bool ascending : {false, true}) {
            const char *names[]{"created", "source", "format", "state", "finished", "size", "time"};
            for (int order = 0; order < int(std::size(names)); ++order)
                QTest::addRow("%s %s %s", names[order], ascending ? "up" : "down", search) << order << ascending << s(search);
        }
    }
}

/// Pages of a few, one behind the other, are the whole list in its order, with the newest of equal ones first.
void TestHistory::pagesJoinUp()
{
    QFETCH(int, order);
    QFETCH(bool, ascending);
    QFETCH(QString, search);
    const char *targets[]{"pdf", "html", "docx"};
    const JobState states[]{JobState::Succeeded, JobState::Failed, JobState::Canceled, JobState::Queued};
    const char *names[]{"Doc a", "doc B", "doc c", "Doc D"};
    for (int i = 0; i < 23; ++i)
        add({.title = names[i % 4], .target = targets[i % 3], .state = states[i % 4], .hours = i, .size = 100 * (i % 5), .milliseconds = 10 * (i % 6)});
    index();
    using Key = std::tuple<QString, qint64>;
    const auto keyOf = [order](const ExportJob &job) -> Key {
        const bool ended = job.finished.isValid();
        switch (HistoryOrder(order)) {
        case HistoryOrder::Created: return {QString(), job.id};
        case HistoryOrder::Source: return {job.request.title.toLower(), 0};
        case HistoryOrder::Format: return {job.request.target, 0};
        case HistoryOrder::State: return {jobStateId(job.state), 0};
        case HistoryOrder::Finished: return {QString(), (ended ? job.finished : job.created).toMSecsSinceEpoch()};
        case HistoryOrder::Size: return {QString(), job.artifacts.isEmpty() ? 0 : job.artifacts.first().size};
        case HistoryOrder::Time: return {QString(), ended ? job.started.msecsTo(job.finished) : -1};
        }
        return {};
    };
    QList<ExportJob> whole = readHistory(*m_file.database, {{}, 1000})->jobs;
    std::sort(whole.begin(), whole.end(), [&](const ExportJob &a, const ExportJob &b) {
        if (keyOf(a) != keyOf(b))
            return ascending ? keyOf(a) < keyOf(b) : keyOf(a) > keyOf(b);
        return a.id > b.id;
    });
    QList<JobId> expected;
    for (const ExportJob &job : std::as_const(whole))
        expected.append(job.id);
    QList<JobId> read;
    HistoryQuery query{{search}, 3, HistoryOrder(order), ascending};
    do {
        const auto page = readHistory(*m_file.database, query);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().details));
        QCOMPARE(page->total, 23);
        QVERIFY(page->jobs.size() == 3 || !page->next.isValid());
        for (const ExportJob &job : page->jobs)
            read.append(job.id);
        query.after = page->next;
    } while (query.after.isValid() && read.size() < 100);
    QCOMPARE(read, expected);
}

void TestHistory::manyMatchesAreWalked_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("isMore");
    QTest::addColumn<int>("newest"); ///< number of the newest match
    HistoryFilter filter;
    filter.formats = {s("pdf")};
    QTest::newRow("one in ten") << filter << 1200 << false << 12000;
    filter.formats = {s("html")};
    QTest::newRow("nine in ten") << filter << mostCounted << true << 11999;
    filter.folder = s("/out");
    QTest::newRow("in a folder") << filter << mostCounted << true << 11999;
    filter.languages = {s("de")};
    QTest::newRow("in a language too") << filter << mostCounted << true << 11999;
    filter.states = {JobState::Failed};
    QTest::newRow("none") << filter << 0 << false << 0;
}

/// The way through the index differs by how many match; what is found does not.
void TestHistory::manyMatchesAreWalked()
{
    QFETCH(HistoryFilter, filter);
    addTwelveThousand();
    const auto page = readHistory(*m_file.database, {filter, 5});
    QVERIFY(page.has_value());
    QTEST(page->total, "total");
    QTEST(page->isMore, "isMore");
    QTEST(page->jobs.isEmpty() ? 0 : int(page->jobs.first().id), "newest");
}

/// n1 to n12000, each tenth a PDF.
void TestHistory::addTwelveThousand()
{
    Database &database = *m_file.database;
    QVERIFY(database.execute(s("INSERT INTO batches(id, created) VALUES('b', 0)")).has_value());
    QVERIFY(database
                .execute(s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
                           " INSERT INTO jobs(batch, request, title, source, target, state, owner, position, created, finished)"
                           " SELECT 'b', json_object('version', 2, 'provider', 'local', 'kind', 'file', 'title', 'n' || i, 'target', 'html', 'locales',"
                           " json_array('de'), 'destination', json_object('kind', 'folder', 'folder', '/out/' || (i % 7), 'onConflict', 'fail')), 'n' || i, '',"
                           " CASE WHEN i % 10 = 0 THEN 'pdf' ELSE 'html' END, 'succeeded', 'me', i, i, i FROM n"))
                .has_value());
    index();
}

void TestHistory::aCommonWordIsSorted_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<int>("total");
    QTest::addColumn<QStringList>("sorted"); ///< titles of the first two pages
    HistoryFilter filter;
    filter.search = s("pdf");
    QTest::newRow("one in ten") << filter << true << 1200 << QStringList{s("n10"), s("n100"), s("n1000"), s("n10000"), s("n10010"), s("n10020")};
    filter.search = s("html");
    QTest::newRow("nine in ten") << filter << true << mostCounted << QStringList{s("n1"), s("n10001"), s("n10002"), s("n10003"), s("n10004"), s("n10005")};
    QTest::newRow("from the end") << filter << false << mostCounted << QStringList{s("n9999"), s("n9998"), s("n9997"), s("n9996"), s("n9995"), s("n9994")};
    filter.languages = {s("de")};
    QTest::newRow("in a language") << filter << true << mostCounted << QStringList{s("n1"), s("n10001"), s("n10002"), s("n10003"), s("n10004"), s("n10005")};
    filter.folder = s("/out/3");
    QTest::newRow("in a folder") << filter << true << 1542 << QStringList{s("n10006"), s("n10013"), s("n10027"), s("n10034"), s("n1004"), s("n10041")};
}

/// The way differs by how many match; order and pages do not.
void TestHistory::aCommonWordIsSorted()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(bool, ascending);
    addTwelveThousand();
    HistoryQuery query{filter, 3, HistoryOrder::Source, ascending};
    QStringList titles;
    for (int page = 0; page < 2; ++page) {
        const auto read = readHistory(*m_file.database, query);
        QVERIFY(read.has_value());
        QTEST(read->total, "total");
        for (const ExportJob &job : read->jobs)
            titles.append(job.request.title);
        query.after = read->next;
    }
    QTEST(titles, "sorted");
}

void TestHistory::everyExportIsCounted()
{
    const JobId first = add({.title = "a"});
    add({.title = "b"});
    index();
    add({.title = "c"});
    QCOMPARE(readHistory(*m_file.database, {})->total, 3); // one is not indexed
    QVERIFY(m_store->remove(first).has_value());
    QCOMPARE(readHistory(*m_file.database, {})->total, 2); // one is indexed still
    index();
    QCOMPARE(readHistory(*m_file.database, {})->total, 2);
}

void TestHistory::choices()
{
    QCOMPARE(*readHistoryChoices(*m_file.database), HistoryChoices());
    add({.title = "a", .target = "pdf", .locales = {s("fr"), s("de-AT")}});
    add({.title = "b", .target = "html", .folder = "/other"});
    add({.title = "c", .target = "pdf", .provider = "acc", .locales = {s("fr")}});
    index();
    QCOMPARE(*readHistoryChoices(*m_file.database),
             (HistoryChoices{{s("html"), s("pdf")}, {s("acc"), s("local")}, {s("/other"), s("/out")}, {s("de-AT"), s("fr")}}));
}

void TestHistory::retention_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("stays"); ///< the newest first
    QTest::newRow("for ever") << 0 << 0 << s("f e d c b a");
    QTest::newRow("two days") << 2 << 0 << s("f e d b"); // b is interrupted
    QTest::newRow("three entries") << 0 << 3 << s("f e d b");
    QTest::newRow("one entry") << 0 << 1 << s("f e b"); // e is not finished
    QTest::newRow("more than there are") << 0 << 100 << s("f e d c b a");
    QTest::newRow("what is less") << 1000 << 2 << s("f e b");
}

void TestHistory::retention()
{
    QFETCH(int, days);
    QFETCH(int, entries);
    QFETCH(QString, stays);
    add({.title = "a", .state = JobState::Failed});
    add({.title = "b", .state = JobState::Interrupted, .hours = 1});
    add({.title = "c", .state = JobState::Canceled, .hours = 2});
    add({.title = "d", .hours = 70});
    add({.title = "e", .state = JobState::Queued, .hours = 71});
    add({.title = "f", .hours = 72});
    index();
    const Retention retention{days, entries};
    const QDateTime now = noon.addDays(4);
    const int counted = *m_store->countBeyond(retention, now);
    int removed = 0;
    for (QList<JobId> some = *m_store->beyond(retention, now, 1); !some.isEmpty(); some = *m_store->beyond(retention, now, 1)) {
        QCOMPARE(some.size(), 1);
        QVERIFY(m_store->remove(some.first()).has_value());
        index();
        QVERIFY(++removed < 10);
    }
    QCOMPARE(titles({}).join(u' '), stays);
    QCOMPARE(removed, counted);
}

/// The index may tell of an earlier state.
void TestHistory::retentionKeepsWhatChangedSince()
{
    const JobId id = add({.title = "a", .state = JobState::Failed});
    add({.title = "b", .hours = 1});
    index();
    const Retention newest{0, 1};
    QCOMPARE(*m_store->beyond(newest, noon, 10), QList<JobId>{id});
    QVERIFY(m_file.database->execute(s("UPDATE jobs SET state = 'interrupted' WHERE id = %1").arg(id)).has_value());
    QVERIFY(m_store->beyond(newest, noon, 10)->isEmpty());
    index();
    QVERIFY(m_store->beyond(newest, noon, 10)->isEmpty());
}

/// Canceled here, but its service was not told: following it again is possible.
void TestHistory::retentionKeepsWhatGoesOnElsewhere()
{
    const JobId there = add({.title = "a", .state = JobState::Canceled, .provider = "acc"});
    const JobId begun = add({.title = "b", .state = JobState::Canceled, .provider = "acc"});
    const JobId here = add({.title = "c", .state = JobState::Canceled});
    for (const JobId id : {there, here})
        QVERIFY(m_store->saveState(id, {{s("step"), 1}}, {}).has_value());
    add({.title = "d"});
    index();
    for (const Retention &retention : {Retention{0, 1}, Retention{1, 0}}) {
        const QDateTime now = noon.addDays(4);
        QList<JobId> beyond = *m_store->beyond(retention, now, 10);
        beyond.removeOne(4);
        QCOMPARE(beyond, (QList<JobId>{begun, here}));
        QCOMPARE(*m_store->countBeyond(retention, now), retention.days > 0 ? 3 : 2);
    }
}

/// Stopped in the middle of filling the index, a migration goes on there.
void TestHistory::aStoppedMigrationGoesOn()
{
    for (int i = 0; i < 3000; ++i)
        add({.title = i == 2999 ? "last" : "doc"});
    index();
    QVERIFY(m_file.database->execute(s("DELETE FROM search WHERE rowid > 2000")).has_value());
    QVERIFY(m_file.database->execute(s("INSERT INTO refilling VALUES(1, 2000)")).has_value());
    m_store.reset();
    m_file = {};
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    HistoryFilter filter;
    filter.search = s("last");
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 1);
    filter.search = s("doc");
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 2999);
    QVERIFY(*isPrepared(*m_file.database));
}

/// Long work is told, and ends when it is asked to.
void TestHistory::migrationTellsAndStops()
{
    QVERIFY(m_file.database->execute(s("INSERT INTO batches(id, created) VALUES('b', 0)")).has_value());
    QVERIFY(m_file.database
                ->execute(s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
                            " INSERT INTO jobs(batch, request, title, source, target, state, owner, position, created, finished)"
                            " SELECT 'b', '{}', 'n' || i, hex(zeroblob(900)), 'html', 'succeeded', 'me', i, i, i FROM n"))
                .has_value());
    QVERIFY(m_file.database->execute(s("DELETE FROM unindexed")).has_value());
    QVERIFY(m_file.database->execute(s("INSERT INTO refilling VALUES(1, 0)")).has_value());
    m_store.reset();
    m_file = {};
    QStringList told;
    StoreWatcher watcher;
    watcher.tell = [&](const StoreWork &work) { told.append(storeWorkWords(work)); };
    watcher.stop = [&] { return told.size() >= 3; };
    const auto stopped = openStore(m_profile, noon, false, watcher);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::StoreBusy);
    QVERIFY2(told.value(0).contains(QLocale().toString(12000)), qPrintable(told.join(u'\n')));
    QVERIFY(told.size() < 6);
    told.clear();
    watcher.stop = {};
    auto file = openStore(m_profile, noon, false, watcher);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    QVERIFY2(!told.value(0).contains(s(" 0 of")), qPrintable(told.value(0))); // goes on where it was
    QCOMPARE(m_file.database->value(s("SELECT count(*) FROM search WHERE search MATCH 'n12000'"))->toInt(), 1);
    QCOMPARE(m_file.database->value(s("SELECT count(*) FROM search"))->toInt(), 12000);
}

void TestHistory::emptyBatchesGo()
{
    const JobId one = add({.title = "a", .batch = "x"});
    const JobId two = add({.title = "b", .batch = "x"});
    QVERIFY(m_store->remove(one).has_value());
    QVERIFY(readBatch(*m_file.database, s("x")).has_value());
    QVERIFY(m_store->remove(two).has_value());
    QCOMPARE(readBatch(*m_file.database, s("x")).error().code, ErrorCode::JobNotFound);
}

void TestHistory::unreadableRequestsAreIndexed()
{
    const JobId id = add({.title = "broken"});
    QVERIFY(m_file.database->execute(s("UPDATE jobs SET request = 'no json {' WHERE id = %1").arg(id)).has_value());
    index();
    HistoryFilter filter;
    filter.formats = {s("html")};
    QCOMPARE(titles({filter}), QStringList{s("broken")});
}

void TestHistory::migratesFromVersionNine()
{
    // Made by the last program without an index of the history: two batches with languages, a failure, a subfolder, a file of its own name.
    m_store.reset();
    m_file = {};
    QFile::remove(m_profile.database);
    QVERIFY(QFile::copy(QStringLiteral(QUAYSIDE_TEST_DATA "/store/version9.sqlite"), m_profile.database));
    QFile::setPermissions(m_profile.database, QFile::ReadOwner | QFile::WriteOwner);
    auto file = openStore(m_profile, noon);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(sentence(file.error())));
    m_file = std::move(*file);
    QCOMPARE(*storedVersion(*m_file.database), schemaVersion());
    const auto all = readHistory(*m_file.database, {});
    QCOMPARE(all->total, 7);
    HistoryFilter filter;
    filter.languages = {s("de")};
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 4);
    filter = {};
    filter.folder = s("/tmp/nine/out");
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 5);
    filter.folder = s("/tmp/nine"); // a file of its own name is in it
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 6);
    filter = {};
    filter.states = {JobState::Failed};
    QCOMPARE(readHistory(*m_file.database, {filter})->total, 1);
    QCOMPARE(readHistory(*m_file.database, {{}, 1, HistoryOrder::Size})->jobs.first().artifacts.first().mediaType, s("application/pdf"));
    QVERIFY(all->jobs.first().sourceStamp.isEmpty());
}

void TestHistory::rowsForFiltersAreMadeInPortions()
{
    const auto database = Database::open(m_dir->filePath(s("nine.sqlite")), Database::Mode::ReadWrite);
    QVERIFY(database.has_value());
    QVERIFY(migrate(**database, 9).has_value());
    for (const QString &statement : {s("INSERT INTO batches(id, created) VALUES('b', 0)"),
                                     s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)"
                                       " INSERT INTO jobs(batch, request, title, source, target, state, owner, position, created, finished)"
                                       " SELECT 'b', '{\"locales\": [\"de\"]}', 'n' || i, 'n', 'html', 'succeeded', 'me', i, i, i FROM n")})
        QVERIFY((*database)->execute(statement).has_value());
    QList<qint64> told;
    const auto listen = [&](qint64 done, qint64 all) {
        if (all == 9000)
            told.append(done);
    };
    (*database)->setStop([&] { return told.contains(4000); });
    const auto stopped = migrate(**database, 10, listen);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::StoreBusy);
    QCOMPARE(*storedVersion(**database), 9); // nothing of it stays
    told.clear();
    (*database)->setStop({});
    QVERIFY(migrate(**database, 10, listen).has_value());
    QVERIFY(told.contains(4000));
    for (const char *rows : {"entries", "languages"})
        QCOMPARE((*database)->value(s("SELECT count(*) FROM %1").arg(QLatin1StringView(rows)))->toInt(), 9000);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
