// SPDX-License-Identifier: GPL-3.0-or-later
// A preview of thousands of pages: how soon it is seen, what it and leafing through it leave of memory, and how long the window's thread works
// without a pause. Prints a line a part.
//   bench_preview [--pages N]
#include "benchmarks/residentmemory.h"
#include "ui/heartbeat.h"

#include "engine/engine.h"
#include "local/localprovider.h"
#include "support/sourcefolder.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTest>

#include <cstdio>

using namespace quayside;
using namespace quayside::bench;

namespace {

constexpr int secondsForAll = 600;

/// Markdown of @p pages pages, each begun by a heading of a chapter.
QByteArray chapters(int pages)
{
    const QByteArray sentence = "The quay is open to all ships that have called the harbour before noon, and closed to those that have not. ";
    QByteArray text;
    for (int page = 0; page < pages; ++page) {
        text += "# Chapter " + QByteArray::number(page + 1) + "\n\n";
        for (int i = 0; i < 6; ++i)
            text += sentence.repeated(4) + "\n\n";
        text += "\\newpage\n\n";
    }
    return text;
}

/// Runs @p part until @p isDone, and prints how the window's thread fared and what is held then.
template<class Part, class Done>
bool measure(const char *name, Part part, Done isDone)
{
    QElapsedTimer timer;
    timer.start();
    quayside::test::Heartbeat heart;
    part();
    const bool done = QTest::qWaitFor([&] { return heart.beats() > 0 && isDone(); }, secondsForAll * 1000);
    std::printf("%s: %.1f s; window thread busy without a pause: %.1f ms at the longest, 99 %% within %.1f ms; %.0f MB%s\n", name,
                double(timer.elapsed()) / 1000, heart.longestWork, heart.workOf(0.99), residentMegabytes(), done ? "" : "; NOT DONE");
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what is measured is seen at once, in a file too
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("pages"), QStringLiteral("number of pages"), QStringLiteral("N"), QStringLiteral("6400")});
    parser.process(application);

    const quayside::test::SourceFolder folder;
    folder.put("book.md", chapters(parser.value(QStringLiteral("pages")).toInt()));
    folder.put("note.md", "# Note\n");
    EngineConfig config;
    config.profileFolder = folder.in("profile");
    Engine engine(config, [](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    });
    engine.start().waitForFinished();
    PreviewPane pane(engine);
    pane.resize(700, 900);
    pane.show();
    PdfView *view = pane.pdf()->view();
    const auto isSeen = [&](int pages) { return pane.pdf()->document() && pane.pdf()->document()->pageCount() >= pages && view->isSettled(); };
    std::printf("window open: %.0f MB\n", residentMegabytes());
    bool good = measure(
        "one page", [&] { pane.want(folder.request("pdf", "note.md")); }, [&] { return isSeen(1); });
    good = measure(
               "all pages made and seen", [&] { pane.want(folder.request("pdf", "book.md")); }, [&] { return isSeen(2); })
           && good;
    const int pages = pane.pdf()->document() ? pane.pdf()->document()->pageCount() : 0;
    std::printf("%d pages, %.1f MB\n", pages, double(pane.shownBytes().size()) / 1e6);
    int page = 0;
    good = measure(
               "leafed through", [] {},
               [&] {
                   if (view->isSettled() && page < pages)
                       view->goToPage(page++);
                   return page == pages && view->isSettled();
               })
           && good;
    good = measure(
               "left for one page", [&] { pane.want(folder.request("pdf", "note.md")); },
               [&] { return pane.pdf()->document() && pane.pdf()->document()->pageCount() == 1 && view->isSettled(); })
           && good;
    return good ? 0 : 1;
}
