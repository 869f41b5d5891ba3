// SPDX-License-Identifier: GPL-3.0-or-later
// A history of a million exports: how long a page and a search take. Prints a line each; see README, "Benchmarks".
//   bench_history [--entries N] [--dir DIR] [--keep]
// With --keep an existing profile in DIR is asked again and stays there.
#include "engine/engine.h"
#include "store/historystore.h"
#include "store/jobstore.h"
#include "store/storefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace quayside;

namespace {

const QDateTime start = QDateTime::fromString(QStringLiteral("2021-01-01T08:00:00Z"), Qt::ISODate);
constexpr std::array words{"report", "harbour", "lighthouse", "tide",  "manual", "guide", "minutes", "invoice", "chart",  "survey",
                           "letter", "budget",  "archive",    "draft", "plan",   "notes", "index",   "summary", "market", "quality"};
constexpr std::array targets{"pdf", "pdf", "pdf", "html", "html", "docx", "markdown", "text"};
constexpr std::array languages{"en-US", "de", "fr", "zh-CN"};

/// The same numbers in every run.
class Dice
{
public:
    unsigned next(unsigned below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return unsigned(m_state >> 33) % below;
    }

private:
    quint64 m_state = 1;
};

/// A word that few exports have.
QByteArray rareWord(unsigned number)
{
    QByteArray word;
    for (int i = 0; i < 4; ++i, number /= 60)
        word += QByteArray("bcdfghklmnprstv", 15).mid(number % 15, 1) + QByteArray("aeio", 4).mid(number / 15 % 4, 1);
    return word;
}

Result<void> addJob(JobStore &store, Dice &dice, const QString &batch, int number)
{
    const QByteArray title =
        QByteArray(words[dice.next(20)]) + ' ' + words[dice.next(20)] + ' ' + rareWord(dice.next(20'000)) + ' ' + QByteArray::number(number % 5000) + ".md";
    const QByteArray target = targets[dice.next(8)];
    const QByteArray folder = QByteArray("/home/me/out/") + words[dice.next(20)] + '/' + QByteArray::number(number % 300);
    const QByteArray path = QByteArray("/home/me/work/") + words[dice.next(20)] + '/' + title;
    NewJob job;
    job.request.title = QString::fromLatin1(title);
    job.request.target = QString::fromLatin1(target);
    job.request.settings[sourceScope].values = {{pathField, QString::fromLatin1(path)}};
    job.requestJson = R"({"version":2,"provider":"local","kind":"file","title":")" + title + R"(","target":")" + target
                      + R"(","settings":{"source":{"values":{"path":")" + path + R"("}},")" + target
                      + R"(":{"values":{"page-size":"A5","theme":"manual","margin":12}}},"destination":{"kind":"folder","folder":")" + folder
                      + R"(","subfolder":"","file":"","nameTemplate":"","onConflict":"rename"},"locales":[")" + languages[dice.next(4)]
                      + R"("],"asOf":"2026-11-29T12:00:00.000Z"})";
    const QDateTime created = start.addSecs(180LL * number);
    const auto id = store.insertJob(batch, job, QStringLiteral("bench"), number, created);
    if (!id)
        return tl::unexpected(id.error());
    ExportJob ended;
    ended.id = *id;
    const unsigned fate = dice.next(1000);
    ended.state = fate < 900 ? JobState::Succeeded : fate < 980 ? JobState::Failed : fate < 999 ? JobState::Canceled : JobState::Interrupted;
    ended.started = created.addMSecs(100);
    ended.finished = ended.started.addMSecs(5 + dice.next(90'000));
    if (ended.state == JobState::Failed)
        ended.error = ExportError{ErrorCode::DiskFull, {{QStringLiteral("path"), QString::fromLatin1(folder)}}, {}, {}};
    if (ended.state == JobState::Succeeded) {
        Artifact artifact;
        artifact.path = QString::fromLatin1(folder + '/' + title.chopped(3) + '.' + target);
        artifact.size = 1000 + dice.next(3'000'000);
        artifact.sha256 = QByteArray(32, char(dice.next(256)));
        ended.artifacts = {artifact};
    }
    return store.finish(ended);
}

Result<void> fill(Database &database, int entries)
{
    JobStore store(database);
    Dice dice;
    unsigned left = 0;
    QString batch;
    for (int number = 1; number <= entries; ++number) {
        if (number % 20'000 == 1) {
            if (auto begun = database.begin(); !begun)
                return begun;
        }
        if (left == 0) {
            batch = QStringLiteral("%1-1111-4222-8333-%2").arg(dice.next(1u << 30), 8, 16, QLatin1Char('0')).arg(number, 12, 10, QLatin1Char('0'));
            left = std::array{1u, 1u, 1u, 2u, 4u, 12u}[dice.next(6)];
            if (auto put = store.insertBatch({batch, {}, {}}, start.addSecs(180LL * number)); !put)
                return put;
        }
        --left;
        if (auto added = addJob(store, dice, batch, number); !added)
            return added;
        if (number % 20'000 == 0 || number == entries) {
            if (auto done = database.commit(); !done)
                return done;
        }
    }
    return {};
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

/// Each time on a new connection, as after a start of the program; the first may read from the disk.
void measure(const QString &file, const char *name, const HistoryQuery &query)
{
    double first = 0;
    double best = 1e9;
    int total = 0;
    bool isMore = false;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        const auto page = database ? readHistory(**database, query) : Result<HistoryPage>(tl::unexpected(database.error()));
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        if (!page) {
            std::printf("%-44s %s\n", name, qPrintable(sentence(page.error()) + page.error().details));
            return;
        }
        first = run == 0 ? taken : first;
        best = std::min(best, taken);
        total = page->total;
        isMore = page->isMore;
    }
    std::printf("%-44s first %7.1f ms, best %7.1f ms, %s%d found\n", name, first, best, isMore ? "more than " : "", total);
}

void measureAll(const QString &file, int entries)
{
    using F = HistoryFilter;
    const auto search = [](const QString &text) { return filter([&](F &f) { f.search = text; }); };
    measure(file, "the newest page", queryOf({}));
    HistoryQuery deep = queryOf({});
    deep.after.id = entries / 2;
    measure(file, "a page in the middle", deep);
    measure(file, "search: a rare word", queryOf(search(QString::fromLatin1(rareWord(1234)))));
    measure(file, "search: a word in every seventh", queryOf(search(QStringLiteral("lighthouse"))));
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
    measure(file, "search, sorted by source", queryOf(search(QString::fromLatin1(rareWord(1234))), HistoryOrder::Source, true));
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("entries"), QStringLiteral("number of exports"), QStringLiteral("N"), QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("dir"), QStringLiteral("where to work"), QStringLiteral("DIR"), QDir::tempPath()});
    parser.addOption({QStringLiteral("keep"), QStringLiteral("use and keep DIR/profile")});
    parser.process(application);
    const int entries = parser.value(QStringLiteral("entries")).toInt();
    QTemporaryDir folder(parser.value(QStringLiteral("dir")) + QStringLiteral("/bench-XXXXXX"));
    const QString where = parser.isSet(QStringLiteral("keep")) ? parser.value(QStringLiteral("dir")) : folder.path();
    const Profile profile = profileAt(where + QStringLiteral("/profile"));
    if (!profile.makeFolders())
        return 1;
    QElapsedTimer timer;
    timer.start();
    {
        const auto store = openStore(profile, start);
        if (!store)
            return 1;
        if (readHistory(*store->database, {})->total < entries) {
            if (const auto filled = fill(*store->database, entries); !filled) {
                std::fprintf(stderr, "%s\n", qPrintable(sentence(filled.error())));
                return 1;
            }
            std::printf("%d exports stored in %.1f s\n", entries, double(timer.elapsed()) / 1000);
            timer.restart();
            const auto slowest = index(*store->database);
            std::printf("indexed in %.1f s, 500 exports in %.1f ms at most\n", double(timer.elapsed()) / 1000, slowest.value_or(-1));
        }
        store->database->checkpoint();
    }
    std::printf("%.0f MB\n", double(QFileInfo(profile.database).size()) / 1e6);
    measureAll(profile.database, entries);
    measureEngine(profile.folder);
    return 0;
}
