// SPDX-License-Identifier: GPL-3.0-or-later
// 2,000 small files through queue, store and publication. Prints one line a run.
//   bench_queue [--jobs N] [--full-sync] [--empty]
// --empty replaces the local engine by a provider that makes 2 KB out of nothing: what queue, store and publication cost by themselves.
#include "benchmarks/emptyprovider.h"

#include "base/threadbudget.h"
#include "base/whendone.h"
#include "engine/engine.h"
#include "local/localprovider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace quayside;
using namespace quayside::bench;

namespace {

QByteArray smallDocument(int number)
{
    QByteArray text = "# Note " + QByteArray::number(number) + "\n\nA paragraph with *emphasis*, a [link](https://example.org/" + QByteArray::number(number)
                      + ") and `code`.\n\n";
    for (int i = 0; i < 5; ++i)
        text += "- item " + QByteArray::number(i) + " of a list that is a little longer than one word\n";
    return text + "\n| key | value |\n| --- | ---: |\n| a | 1 |\n| b | 2 |\n";
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("jobs"), QStringLiteral("number of files"), QStringLiteral("N"), QStringLiteral("2000")});
    parser.addOption({QStringLiteral("full-sync"), QStringLiteral("fsync of results, synchronous=FULL")});
    parser.addOption({QStringLiteral("empty"), QStringLiteral("no reading and writing of documents")});
    parser.addOption({QStringLiteral("dir"), QStringLiteral("where to work"), QStringLiteral("DIR"), QDir::tempPath()});
    parser.process(application);
    const int count = parser.value(QStringLiteral("jobs")).toInt();

    QTemporaryDir folder(parser.value(QStringLiteral("dir")) + QStringLiteral("/bench-XXXXXX"));
    QDir().mkpath(folder.filePath(QStringLiteral("in")));
    Batch batch;
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(QStringLiteral("in/note-%1.md").arg(i));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(smallDocument(i)) < 0)
            return 1;
        batch.sources.append({QStringLiteral("file"), {{QStringLiteral("path"), path}}, QStringLiteral("note-%1.md").arg(i), {}});
    }
    batch.targets = {QStringLiteral("html")};
    batch.destination.folder = folder.filePath(QStringLiteral("out"));

    EngineConfig config;
    config.profileFolder = folder.filePath(QStringLiteral("profile"));
    config.fullSync = parser.isSet(QStringLiteral("full-sync"));
    Engine engine(config, [&](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        if (parser.isSet(QStringLiteral("empty")))
            providers.push_back(std::make_unique<EmptyProvider>(threads.jobs()));
        else
            providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    });
    engine.start().waitForFinished();

    int succeeded = 0;
    int failed = 0;
    qint64 receiptMilliseconds = 0;
    QElapsedTimer timer;
    QObject::connect(&engine, &Engine::changed, &application, [&](const QList<JobChange> &changes) {
        for (const JobChange &change : changes) {
            if (change.job.isFinished())
                ++(change.job.state == JobState::Succeeded ? succeeded : failed);
        }
        if (succeeded + failed == count)
            QCoreApplication::quit();
    });
    const double processorBefore = processorSeconds();
    timer.start();
    whenDone(engine.submit(batch), &application, [&](const Result<Receipt> &receipt) {
        receiptMilliseconds = timer.elapsed();
        if (!receipt) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence(receipt.error())));
            QCoreApplication::exit(1);
        }
    });
    const int code = QCoreApplication::exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%d jobs%s%s: %.2f s, %.0f jobs/s; receipt after %lld ms; processor %.2f s (%.2f ms a job); %d failed\n", count,
                parser.isSet(QStringLiteral("empty")) ? ", empty" : "", config.fullSync ? ", full sync" : "", seconds, count / seconds,
                static_cast<long long>(receiptMilliseconds), processorSeconds() - processorBefore, 1000 * (processorSeconds() - processorBefore) / count,
                failed);
    return code;
}
