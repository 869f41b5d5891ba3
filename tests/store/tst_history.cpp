// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedexports.h"

#include <algorithm>
#include <tuple>

using namespace quayside;

/// What the history is asked for: filters, order, pages.
class TestHistory : public QObject, private StoredExports
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
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

private:
    void addTwelveThousand();
};

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

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
