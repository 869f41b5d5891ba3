// SPDX-License-Identifier: GPL-3.0-or-later
// A history of a million exports: how long a page and a search take. Prints a line each.
//   bench_history [--entries N]
// The history is made anew, or once and kept in the folder that QUAYSIDE_BENCH_CACHE names.
#include "engine/engine.h"
#include "store/historystore.h"
#include "store/jobstore.h"
#include "store/migrations.h"
#include "store/storefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace quayside;

namespace {

const QDateTime start = QDateTime::fromString(QStringLiteral("2021-01-01T08:00:00Z"), Qt::ISODate);

/// A word that few exports have, as makeSeeds() makes them.
QString rareWord(int number)
{
    const QString consonants = QStringLiteral("bcdfghklmnprstv");
    const QString vowels = QStringLiteral("aeio");
    return QString(consonants.at(number % 15)) + vowels.at(number / 15 % 4) + consonants.at(number / 60 % 15) + vowels.at(number / 900 % 4)
           + consonants.at(number / 3600 % 15);
}

Result<void> all(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

/// A row a number, with what is by chance in it; the same in every run.
Result<void> makeSeeds(Database &database, int entries)
{
    return all(
        database,
        {QStringLiteral("CREATE TEMP TABLE words(i INTEGER PRIMARY KEY, word TEXT)"),
         QStringLiteral("INSERT INTO words VALUES(0, 'report'), (1, 'harbour'), (2, 'lighthouse'), (3, 'tide'), (4, 'manual'), (5, 'guide'),"
                        " (6, 'minutes'), (7, 'invoice'), (8, 'chart'), (9, 'survey'), (10, 'letter'), (11, 'budget'), (12, 'archive'), (13, 'draft'),"
                        " (14, 'plan'), (15, 'notes'), (16, 'index'), (17, 'summary'), (18, 'market'), (19, '年度报告')"),
         QStringLiteral("CREATE TEMP TABLE seeds AS WITH RECURSIVE c(n, d) AS (SELECT 1, 1442695 UNION ALL"
                        " SELECT n + 1, (d * 1103515245 + 12345) & 0x7fffffff FROM c WHERE n < %1)"
                        " SELECT n, d / 16 % 20 AS a, d / 512 % 20 AS b, d / 128 % 20000 AS rare, d / 2048 % 8 AS target, d / 8 % 20 AS folder,"
                        " d / 8192 % 20 AS place, d / 131072 % 4 AS language, d / 64 % 1000 AS fate, 1000 + d / 32 % 3000000 AS size FROM c")
             .arg(entries),
         QStringLiteral(
             "CREATE TEMP TABLE drafts AS SELECT n, w1.word || ' ' || w2.word || ' ' || substr('bcdfghklmnprstv', 1 + rare % 15, 1)"
             " || substr('aeio', 1 + rare / 15 % 4, 1) || substr('bcdfghklmnprstv', 1 + rare / 60 % 15, 1) || substr('aeio', 1 + rare / 900 % 4, 1)"
             " || substr('bcdfghklmnprstv', 1 + rare / 3600 % 15, 1) || ' ' || (n % 5000) AS title,"
             " CASE target WHEN 3 THEN 'html' WHEN 4 THEN 'html' WHEN 5 THEN 'docx' WHEN 6 THEN 'markdown' WHEN 7 THEN 'text' ELSE 'pdf' END AS target,"
             " '/home/me/out/' || w3.word || '/' || (n % 300) AS folder, '/home/me/work/' || w4.word || '/' AS place,"
             " CASE language WHEN 0 THEN 'en-US' WHEN 1 THEN 'de' WHEN 2 THEN 'fr' ELSE 'zh-CN' END AS language,"
             " CASE WHEN fate < 900 THEN 'succeeded' WHEN fate < 980 THEN 'failed' WHEN fate < 999 THEN 'canceled' ELSE 'interrupted' END AS state, size,"
             " %1 + 180000 * n AS created FROM seeds JOIN words w1 ON w1.i = a JOIN words w2 ON w2.i = b JOIN words w3 ON w3.i = folder"
             " JOIN words w4 ON w4.i = place ORDER BY n")
             .arg(start.toMSecsSinceEpoch())});
}

/// Batches of three, their jobs and results, as the program stores them.
Result<void> makeJobs(Database &database)
{
    return all(database,
               {QStringLiteral("INSERT INTO batches(id, created, name, value) SELECT 'batch-' || (n / 3), min(created), '', '' FROM drafts GROUP BY n / 3"),
                QStringLiteral("INSERT INTO jobs(id, batch, request, title, source, target, state, owner, position, created, started, finished, error_words)"
                               " SELECT n, 'batch-' || (n / 3), json_object('version', 2, 'provider', 'local', 'kind', 'file', 'title', title || '.md',"
                               " 'target', target, 'settings', json_object('source', json_object('values', json_object('path', place || title || '.md')),"
                               " target, json_object('values', json_object('page-size', 'A5', 'theme', 'manual', 'margin', 12))),"
                               " 'destination', json_object('kind', 'folder', 'folder', folder, 'subfolder', '', 'file', '', 'nameTemplate', '',"
                               " 'onConflict', 'rename'), 'locales', json_array(language), 'asOf', '2026-11-29T12:00:00.000Z'),"
                               " title || '.md', place || title || '.md', target, state, 'bench', n, created, created + 100, created + 105 + size % 90000,"
                               " CASE state WHEN 'failed' THEN 'There is no room left on the disk of ' || folder || '.' ELSE '' END FROM drafts"),
                QStringLiteral("INSERT INTO artifacts(job, n, place, value) SELECT n, 0, folder || '/' || title || '.' || target,"
                               " json_object('kind', 'file', 'path', folder || '/' || title || '.' || target, 'size', size, 'sha256', hex(zeroblob(32)))"
                               " FROM drafts WHERE state = 'succeeded'")});
}

/// What the schema has of @p type, to be dropped and made again: rows are stored faster without.
Result<QStringList> takeOut(Database &database, const char *type)
{
    auto rows = database.rows(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL"), {QLatin1StringView(type)});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList names;
    QStringList sql;
    while (rows->next()) {
        names.append(QStringLiteral("DROP %1 %2").arg(QLatin1StringView(type), rows->value(0).toString()));
        sql.append(rows->value(1).toString());
    }
    rows->finish();
    if (auto dropped = all(database, names); !dropped)
        return tl::unexpected(dropped.error());
    return sql;
}

Result<void> fill(Database &database, int entries)
{
    if (auto fast =
            all(database, {QStringLiteral("PRAGMA synchronous=OFF"), QStringLiteral("PRAGMA cache_size=-200000"), QStringLiteral("PRAGMA temp_store=MEMORY")});
        !fast)
        return fast;
    if (auto begun = database.begin(); !begun)
        return begun;
    const auto triggers = takeOut(database, "trigger");
    const auto indexes = takeOut(database, "index");
    if (!triggers || !indexes)
        return tl::unexpected(triggers ? indexes.error() : triggers.error());
    if (auto made = makeSeeds(database, entries); !made)
        return made;
    if (auto made = makeJobs(database); !made)
        return made;
    if (auto made =
            all(database,
                {QStringLiteral("INSERT INTO entries SELECT * FROM job_entries"), QStringLiteral("INSERT OR IGNORE INTO languages SELECT * FROM job_languages"),
                 QStringLiteral("INSERT INTO refilling VALUES(1, 0)"), QStringLiteral("DROP TABLE drafts"), QStringLiteral("DROP TABLE seeds")});
        !made)
        return made;
    if (auto made = all(database, *indexes + *triggers); !made)
        return made;
    return database.commit();
}

/// Slowest portion of the index, in milliseconds: what the engine thread is held up by.
Result<double> index(Database &database)
{
    JobStore store(database);
    double slowest = 0;
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        if (auto begun = database.begin(); !begun)
            return tl::unexpected(begun.error());
        const auto some = store.indexForSearch(500);
        if (!some || !database.commit())
            return tl::unexpected(some ? ExportError() : some.error());
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
        more = *some;
    }
    return slowest;
}

HistoryQuery queryOf(HistoryFilter filter, HistoryOrder order = HistoryOrder::Created, bool ascending = false)
{
    return {std::move(filter), 200, order, ascending};
}

template<class Change>
HistoryFilter filter(Change change)
{
    HistoryFilter filter;
    change(filter);
    return filter;
}

/// Each time on a new connection, as after a start of the program; the first may read from the disk. The processor's time is that of the best run:
/// on a machine that does other things too the clock tells more than the query takes.
void measure(const QString &file, const char *name, const HistoryQuery &query)
{
    double first = 0;
    double best = 1e9;
    double processor = 1e9;
    int total = 0;
    bool isMore = false;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        const auto page = database ? readHistory(**database, query) : Result<HistoryPage>(tl::unexpected(database.error()));
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        if (!page) {
            std::printf("%-44s %s\n", name, qPrintable(sentence(page.error()) + page.error().details));
            return;
        }
        first = run == 0 ? taken : first;
        best = std::min(best, taken);
        processor = std::min(processor, double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
        total = page->total;
        isMore = page->isMore;
    }
    std::printf("%-44s first %7.1f ms, best %7.1f ms (processor %7.1f ms), %s%d found\n", name, first, best, processor, isMore ? "more than " : "", total);
}

void measureAll(const QString &file, int entries)
{
    using F = HistoryFilter;
    const auto search = [](const QString &text) { return filter([&](F &f) { f.search = text; }); };
    measure(file, "the newest page", queryOf({}));
    HistoryQuery deep = queryOf({});
    deep.after.id = entries / 2;
    measure(file, "a page in the middle", deep);
    measure(file, "search: a rare word", queryOf(search(rareWord(1234))));
    measure(file, "search: a word in every seventh", queryOf(search(QStringLiteral("lighthouse"))));
    measure(file, "search: a part of Chinese words", queryOf(search(QStringLiteral("报告"))));
    measure(file, "search: one Chinese character", queryOf(search(QStringLiteral("告"))));
    measure(file, "search: two letters that nothing has", queryOf(search(QStringLiteral("zq"))));
    measure(file, "search: one letter, three times", queryOf(search(QStringLiteral("l r 4"))));
    measure(file, "search: its first letters", queryOf(search(QStringLiteral("li"))));
    measure(file, "search: one letter", queryOf(search(QStringLiteral("l"))));
    measure(file, "search: three words", queryOf(search(QStringLiteral("lighthouse report 42"))));
    measure(file, "search: a word in all", queryOf(search(QStringLiteral("home"))));
    measure(file, "search: words of an error", queryOf(search(QStringLiteral("room left"))));
    measure(file, "search: nothing", queryOf(search(QStringLiteral("zebra"))));
    measure(file, "search, one format", queryOf(filter([](F &f) {
                f.search = QStringLiteral("lighthouse");
                f.formats = {QStringLiteral("docx")};
            })));
    measure(file, "search: a word in all, one format, canceled", queryOf(filter([](F &f) {
                f.search = QStringLiteral("home");
                f.formats = {QStringLiteral("docx")};
                f.states = {JobState::Canceled};
            })));
    measure(file, "search: a word in all, one language, a folder", queryOf(filter([](F &f) {
                f.search = QStringLiteral("home");
                f.languages = {QStringLiteral("de")};
                f.folder = QStringLiteral("/home/me/out/harbour");
            })));
    measure(file, "one format, one language", queryOf(filter([](F &f) {
                f.formats = {QStringLiteral("html")};
                f.languages = {QStringLiteral("de")};
            })));
    measure(file, "failed", queryOf(filter([](F &f) { f.states = {JobState::Failed, JobState::Interrupted}; })));
    measure(file, "canceled, as PDF", queryOf(filter([](F &f) {
                f.states = {JobState::Canceled};
                f.formats = {QStringLiteral("pdf")};
            })));
    measure(file, "one format", queryOf(filter([](F &f) { f.formats = {QStringLiteral("html")}; })));
    measure(file, "one folder", queryOf(filter([](F &f) { f.folder = QStringLiteral("/home/me/out/harbour/7"); })));
    measure(file, "a folder with many below", queryOf(filter([](F &f) { f.folder = QStringLiteral("/home/me/out/harbour"); })));
    measure(file, "one language", queryOf(filter([](F &f) { f.languages = {QStringLiteral("de")}; })));
    const QDateTime middle = start.addSecs(90LL * entries);
    measure(file, "since half of the time", queryOf(filter([&](F &f) { f.since = middle; })));
    measure(file, "before half of the time", queryOf(filter([&](F &f) { f.before = middle; })));
    measure(file, "a day in the middle", queryOf(filter([&](F &f) {
                f.since = middle;
                f.before = middle.addDays(1);
            })));
    const std::array orders{std::pair{"source", HistoryOrder::Source},     std::pair{"format", HistoryOrder::Format}, std::pair{"state", HistoryOrder::State},
                            std::pair{"finished", HistoryOrder::Finished}, std::pair{"size", HistoryOrder::Size},     std::pair{"time", HistoryOrder::Time}};
    for (const auto &[name, order] : orders) {
        measure(file, qPrintable(QStringLiteral("sorted by %1, up").arg(QLatin1StringView(name))), queryOf({}, order, true));
        measure(file, qPrintable(QStringLiteral("sorted by %1, down").arg(QLatin1StringView(name))), queryOf({}, order, false));
    }
    measure(file, "search, sorted by source", queryOf(search(rareWord(1234)), HistoryOrder::Source, true));
    measure(file, "search: a word in every seventh, sorted by source", queryOf(search(QStringLiteral("lighthouse")), HistoryOrder::Source, true));
    measure(file, "search: a word in all, sorted by size", queryOf(search(QStringLiteral("home")), HistoryOrder::Size, false));
    measure(file, "one format, sorted by size", queryOf(filter([](F &f) { f.formats = {QStringLiteral("html")}; }), HistoryOrder::Size, false));
    measure(file, "failed, sorted by source", queryOf(filter([](F &f) { f.states = {JobState::Failed}; }), HistoryOrder::Source, true));
}

/// As the window and the command line ask: a new engine, then the first page.
void measureEngine(const QString &profile)
{
    QElapsedTimer timer;
    timer.start();
    EngineConfig config;
    config.profileFolder = profile;
    Engine engine(config, [](ThreadBudget &) { return std::vector<std::unique_ptr<ExportProvider>>(); });
    engine.start().waitForFinished();
    const double started = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    auto page = engine.history(queryOf({}));
    page.waitForFinished();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    engine.history(queryOf(filter([](HistoryFilter &f) { f.search = QStringLiteral("lighthouse"); }))).waitForFinished();
    const double found = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    engine.historyChoices().waitForFinished();
    std::printf("engine: start %.1f ms, first page %.1f ms, first search %.1f ms, choices of the filters %.1f ms\n", started, first, found,
                double(timer.nsecsElapsed()) / 1e6);
}

/// Makes the history in @p profile, if it is not there yet.
Result<void> makeHistory(const Profile &profile, int entries)
{
    QElapsedTimer timer;
    timer.start();
    const auto store = openStore(profile, start);
    if (!store)
        return tl::unexpected(store.error());
    Database &database = *store->database;
    const auto there = readHistory(database, {});
    if (!there)
        return tl::unexpected(there.error());
    if (there->total < entries) {
        if (auto filled = fill(database, entries); !filled)
            return filled;
        std::printf("%d exports stored in %.1f s\n", entries, double(timer.restart()) / 1000);
        if (auto prepared = migrate(database); !prepared)
            return prepared;
        std::printf("search prepared, as a migration does, in %.1f s\n", double(timer.elapsed()) / 1000);
    }
    if (auto some = database.execute(QStringLiteral("INSERT INTO unindexed SELECT id FROM jobs WHERE id > %1").arg(entries - 20'000)); !some)
        return some;
    const auto slowest = index(database);
    if (!slowest)
        return tl::unexpected(slowest.error());
    std::printf("indexed while the program works: 500 exports in %.1f ms at most\n", *slowest);
    database.checkpoint();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what is measured is seen at once, in a file too
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("entries"), QStringLiteral("number of exports"), QStringLiteral("N"), QStringLiteral("1000000")});
    parser.process(application);
    const int entries = parser.value(QStringLiteral("entries")).toInt();
    const QTemporaryDir folder;
    const QString cache = qEnvironmentVariable("QUAYSIDE_BENCH_CACHE");
    // One of another schema is another.
    const QString kept = QStringLiteral("/history-%1-%2").arg(schemaVersion()).arg(entries);
    const Profile profile = profileAt(cache.isEmpty() ? folder.path() : cache + kept);
    auto made = profile.makeFolders();
    if (made)
        made = makeHistory(profile, entries);
    if (!made) {
        std::fprintf(stderr, "%s %s\n", qPrintable(sentence(made.error())), qPrintable(made.error().details));
        return 1;
    }
    std::printf("%.0f MB\n", double(QFileInfo(profile.database).size()) / 1e6);
    measureAll(profile.database, entries);
    measureEngine(profile.folder);
    return 0;
}
