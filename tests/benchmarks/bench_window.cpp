// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 exports added, queued and run in the window, with the batch unfolded: how long the window's thread works without a pause, and what it all
// takes of memory. Prints a line a part.
//   bench_window [--jobs N]
// Results are made out of nothing (2 KB each), so that rows change as fast as the queue allows.
#include "benchmarks/emptyprovider.h"
#include "benchmarks/residentmemory.h"
#include "ui/heartbeat.h"

#include "base/threadbudget.h"
#include "engine/engine.h"
#include "ui/common/appsettings.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/mainwindow.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>
#include <memory>

using namespace quayside;
using namespace quayside::bench;

namespace {

/// Runs @p part of the work until @p isDone, and prints how the window's thread fared.
template<class Part, class Done>
bool measure(const char *name, Part part, Done isDone)
{
    QElapsedTimer timer;
    timer.start();
    quayside::test::Heartbeat heart;
    part();
    // What has been done at once is known at the first beat.
    const bool done = QTest::qWaitFor([&] { return heart.beats() > 0 && isDone(); }, 600'000);
    std::printf("%s: %.1f s; window thread busy without a pause: %.1f ms at the longest, 99 %% within %.1f ms (%zu beats; %.1f ms by the clock); %.0f MB%s\n",
                name, double(timer.elapsed()) / 1000, heart.longestWork, heart.workOf(0.99), heart.beats(), heart.longestWall, residentMegabytes(),
                done ? "" : "; NOT DONE");
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what is measured is seen at once, in a file too
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("jobs"), QStringLiteral("number of files"), QStringLiteral("N"), QStringLiteral("10000")});
    parser.process(application);
    const int count = parser.value(QStringLiteral("jobs")).toInt();

    QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(folder.filePath(QStringLiteral("note-%1.md").arg(i)));
        QFile file(paths.constLast());
        if (!file.open(QIODevice::WriteOnly) || file.write("# Note\n") < 0)
            return 1;
    }
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setDefaultFolder(folder.filePath(QStringLiteral("out")));
    EngineConfig config;
    config.profileFolder = folder.filePath(QStringLiteral("profile"));
    Engine engine(config, [](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<EmptyProvider>(threads.jobs()));
        return providers;
    });
    MainWindow window(engine, settings);
    QFuture<Result<void>> started = engine.start();
    started.waitForFinished();
    window.engineStarted(started.result());
    window.resize(1280, 800);
    window.show();
    ComposePage *compose = window.compose();
    const JobTableModel &jobs = *window.queue()->model();
    const SourceModel &sources = *compose->sources()->model();
    if (!QTest::qWaitFor([&] { return compose->settingsPanel()->provider() != nullptr; }, 10'000))
        return 1;
    compose->settingsPanel()->formats()->setChosen({QStringLiteral("html")});
    const auto allLookedAt = [&] {
        const QList<SourceEntry> &all = sources.entries();
        return all.size() == count && std::all_of(all.cbegin(), all.cend(), [](const SourceEntry &one) { return one.state == SourceEntry::State::Ready; });
    };
    std::printf("window open: %.0f MB\n", residentMegabytes());
    engine.setQueuePaused(true);
    bool good = measure(
        "added", [&] { window.openSources(paths); }, allLookedAt);
    good = measure(
               "queued", [&] { compose->submit(); }, [&] { return jobs.counts().queued == count; })
           && good;
    good = measure(
               "unfolded and scrolled",
               [&] {
                   window.queue()->view()->expandAll();
                   window.queue()->view()->scrollToBottom();
               },
               [] { return true; })
           && good;
    good = measure(
               "run", [&] { engine.setQueuePaused(false); }, [&] { return jobs.counts().succeeded == count; })
           && good;
    return good ? 0 : 1;
}
