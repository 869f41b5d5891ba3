// SPDX-License-Identifier: GPL-3.0-or-later
// Cancels of running local jobs at random moments, through the engine: from Engine::cancel to the announcement that the job is canceled.
//   bench_cancel [--rounds N] [--to FORMAT,…] FILE
#include "base/whendone.h"
#include "engine/engine.h"
#include "local/localprovider.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace quayside;

namespace {

/// One job after the other; each but the first is canceled somewhere within the time that the first one took.
class Rounds : public QObject
{
public:
    Rounds(Engine &engine, Batch batch, int rounds) : m_engine(engine), m_batch(std::move(batch)), m_rounds(rounds)
    {
        connect(&engine, &Engine::changed, this, &Rounds::take);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_waiting.start();
            m_engine.cancel({m_job});
        });
    }

    void next()
    {
        whenDone(m_engine.submit(m_batch), this, [this](const Result<Receipt> &receipt) {
            if (!receipt) {
                std::fprintf(stderr, "%s\n", qPrintable(sentence(receipt.error())));
                return QCoreApplication::exit(1);
            }
            m_job = receipt->jobs.constFirst();
            m_running.start();
            m_waiting.invalidate();
            if (m_whole > 0)
                m_timer.start(static_cast<int>(QRandomGenerator::global()->bounded(static_cast<int>(m_whole))));
        });
    }

    QList<qint64> waits; ///< milliseconds
    int finishedBefore = 0;
    qint64 whole() const { return m_whole; }

private:
    void take(const QList<JobChange> &changes)
    {
        for (const JobChange &change : changes) {
            if (change.job.id == m_job && change.job.isFinished())
                return ended(change.job.state);
        }
    }

    void ended(JobState state)
    {
        m_timer.stop();
        m_job = 0;
        if (m_whole == 0)
            m_whole = std::max<qint64>(1, m_running.elapsed());
        else if (state == JobState::Canceled && m_waiting.isValid())
            waits.append(m_waiting.elapsed());
        else
            ++finishedBefore;
        if (waits.size() >= m_rounds || finishedBefore > 20 * m_rounds)
            QCoreApplication::quit();
        else
            next();
    }

    Engine &m_engine;
    Batch m_batch;
    int m_rounds;
    JobId m_job = 0;
    qint64 m_whole = 0;
    QElapsedTimer m_running;
    QElapsedTimer m_waiting;
    QTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("cancels of each format"), QStringLiteral("N"), QStringLiteral("200")});
    parser.addOption({QStringLiteral("to"), QStringLiteral("formats"), QStringLiteral("FORMAT,…"), QStringLiteral("html,markdown,text,json,pdf")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("a large document"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();

    const QTemporaryDir folder;
    EngineConfig config;
    config.profileFolder = folder.filePath(QStringLiteral("profile"));
    Engine engine(config, [](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    });
    engine.start().waitForFinished();
    Batch batch;
    batch.sources = {{QStringLiteral("file"), {{QStringLiteral("path"), file}}, QFileInfo(file).fileName(), {}}};
    batch.destination.folder = folder.filePath(QStringLiteral("out"));
    batch.destination.onConflict = ConflictPolicy::Overwrite;
    for (const QString &target : parser.value(QStringLiteral("to")).split(u',')) {
        batch.targets = {target};
        Rounds rounds(engine, batch, parser.value(QStringLiteral("rounds")).toInt());
        rounds.next();
        if (const int code = QCoreApplication::exec(); code != 0)
            return code;
        QList<qint64> &waits = rounds.waits;
        if (waits.isEmpty()) {
            std::printf("%-8s ends too fast to be canceled\n", qPrintable(target));
            continue;
        }
        std::sort(waits.begin(), waits.end());
        const auto at = [&](double share) {
            return static_cast<long long>(waits.at(std::min(waits.size() - 1, static_cast<qsizetype>(share * static_cast<double>(waits.size())))));
        };
        std::printf("%-8s whole job %lld ms; %lld cancels: p50 %lld, p95 %lld, p99 %lld, most %lld ms; %d jobs were faster than their cancel\n",
                    qPrintable(target), static_cast<long long>(rounds.whole()), static_cast<long long>(waits.size()), at(0.5), at(0.95), at(0.99), at(1),
                    rounds.finishedBefore);
        std::fflush(stdout);
    }
    return 0;
}
