// SPDX-License-Identifier: GPL-3.0-or-later
// Remote jobs by the thousand, and one very large download, through the engine as the window uses it.
//
//   bench_remote jobs SANDBOX [COUNT] [LATENCY-MS]   starts quayside-sandbox (the path SANDBOX) and exports COUNT (1,000) documents of it at once
//   bench_remote download BASE-URL [COUNT]           the toy API of the tests at BASE-URL (remote_download.sh has an nginx that speaks it)
//
// Prints wall time, the least time that six connections can take for as many requests, peak memory, and the longest gap in the heartbeat of
// the main thread, which is where a window would live.
#include "base/whendone.h"
#include "engine/engine.h"
#include "remote/accounts/remoteaccounts.h"

#include "support/toydialect.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace quayside;

namespace {

/// Peak of the resident memory of this process, in kB (proc(5), VmHWM).
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto match = QRegularExpression(QStringLiteral("VmHWM:\\s+(\\d+) kB")).match(QString::fromLatin1(status.readAll()));
    return match.captured(1).toLongLong();
}

/// The longest time between two turns of the main thread's event loop.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

template<class Value>
Value wait(const QFuture<Value> &future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return future.result();
}

struct Bench {
    Bench(std::span<const Dialect> dialects, const Account &account)
    {
        EngineConfig config;
        config.profileFolder = folder.filePath(QStringLiteral("profile"));
        RemoteConfig remote;
        remote.dialects = dialects;
        remote.network.proxy = NetworkSettings::Proxy::None;
        remote.secrets = std::make_shared<SessionSecrets>();
        config.makeAccounts = remoteAccounts(remote);
        engine = std::make_unique<Engine>(config, [](ThreadBudget &) { return std::vector<std::unique_ptr<ExportProvider>>(); });
        if (!wait(engine->start()))
            qFatal("the engine does not start");
        const auto saved = wait(engine->accounts()->save(account));
        if (!saved)
            qFatal("%s", qPrintable(sentence(saved.error())));
        id = saved->account.id;
        wait(engine->accounts()->setSecret(id, QStringLiteral("token"), QStringLiteral("sandbox-token")));
    }
    /// Runs the batch; how many of its jobs succeeded.
    qsizetype run(Batch batch)
    {
        batch.provider = id;
        batch.destination.folder = folder.filePath(QStringLiteral("output"));
        batch.destination.onConflict = ConflictPolicy::Rename;
        batch.destination.nameTemplate = QStringLiteral("{title}.{ext}"); // the service calls all of them the same
        QDir().mkpath(batch.destination.folder);
        QSet<JobId> left;
        qsizetype good = 0;
        QObject context;
        QMap<JobId, ExportJob> ended;
        QObject::connect(engine.get(), &Engine::changed, &context, [&](const QList<JobChange> &changes) {
            for (const JobChange &change : changes) {
                if (change.job.isFinished())
                    ended.insert(change.job.id, change.job);
            }
        });
        const auto receipt = wait(engine->submit(batch));
        if (!receipt)
            qFatal("%s", qPrintable(sentence(receipt.error())));
        while (ended.size() < receipt->jobs.size())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QMap<QString, int> errors;
        for (const ExportJob &job : std::as_const(ended)) {
            good += job.state == JobState::Succeeded;
            if (job.error)
                ++errors[sentence(*job.error) + u'\n' + job.error->details];
        }
        for (const auto &[error, count] : errors.asKeyValueRange())
            std::fprintf(stderr, "%d × %s\n", count, qPrintable(error));
        return good;
    }

    QTemporaryDir folder;
    QString id;
    std::unique_ptr<Engine> engine;
};

void print(const char *what, qsizetype good, qsizetype all, qint64 ms, qint64 leastMs, qint64 before, const Heartbeat &heartbeat)
{
    std::printf("%s: %lld of %lld succeeded, wall %.2f s", what, static_cast<long long>(good), static_cast<long long>(all), static_cast<double>(ms) / 1000.0);
    if (leastMs > 0)
        std::printf(" (least possible %.2f s, ratio %.2f)", static_cast<double>(leastMs) / 1000.0, static_cast<double>(ms) / static_cast<double>(leastMs));
    std::printf(", peak memory %.1f MB (%.1f MB before), longest heartbeat %lld ms\n", static_cast<double>(peakMemory()) / 1024.0,
                static_cast<double>(before) / 1024.0, static_cast<long long>(heartbeat.longest()));
}

int manyJobs(const QString &sandbox, int count, int latency)
{
    QTemporaryDir folder;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(sandbox,
                 {QStringLiteral("--latency"), QString::number(latency), QStringLiteral("--work"), QStringLiteral("500"), QStringLiteral("--rate"),
                  QStringLiteral("0"), QStringLiteral("--poll-after"), QStringLiteral("0"), QStringLiteral("--log"), folder.filePath(QStringLiteral("log"))});
    QString greeting;
    while (!greeting.contains(QLatin1StringView("Ctrl-C ends it")) && server.waitForReadyRead(30000))
        greeting += QString::fromUtf8(server.readAllStandardOutput());
    const auto find = [&greeting](const char *pattern) { return QRegularExpression(QLatin1StringView(pattern)).match(greeting).captured(1); };
    Account account;
    account.name = QStringLiteral("Sandbox");
    account.dialect = QStringLiteral("workiva");
    account.settings[accountScope].values = {{QStringLiteral("base-url"), find("Base URL\\s+(\\S+)")}, {QStringLiteral("requests-per-second"), 1000}};
    Bench bench(dialects(), account);
    Batch batch;
    batch.targets = {QStringLiteral("pdf")};
    for (int i = 0; i < count; ++i)
        batch.sources.append({QStringLiteral("document"), {{QStringLiteral("fileId"), find("  Document +(\\S+)")}}, QStringLiteral("doc-%1").arg(i), {}});
    const qint64 before = peakMemory();
    const Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    const qsizetype good = bench.run(batch);
    const qint64 ms = timer.elapsed();
    server.terminate();
    server.waitForFinished(5000);
    QFile log(folder.filePath(QStringLiteral("log")));
    const qint64 requests = log.open(QIODevice::ReadOnly) ? log.readAll().count('\n') : 0;
    std::printf("%lld requests at %d ms\n", static_cast<long long>(requests), latency);
    print("jobs", good, count, ms, requests * latency / 6, before, heartbeat);
    return good == count ? 0 : 1;
}

int download(const QString &base, int count)
{
    Bench bench(std::span(&test::toyDialect(), 1), [&base] {
        Account account = test::toyAccount(QUrl(base));
        account.id.clear();
        return account;
    }());
    Batch batch;
    batch.targets = {QStringLiteral("pdf")};
    for (int i = 0; i < count; ++i)
        batch.sources.append({QStringLiteral("document"), {{QStringLiteral("id"), QStringLiteral("big")}}, QStringLiteral("big"), {}});
    const qint64 before = peakMemory();
    const Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    const qsizetype good = bench.run(batch);
    print("download", good, count, timer.elapsed(), 0, before, heartbeat);
    return good == count ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&](int at, int otherwise) { return arguments.value(at).isEmpty() ? otherwise : arguments.value(at).toInt(); };
    if (arguments.value(1) == QLatin1StringView("jobs") && arguments.size() > 2)
        return manyJobs(arguments.at(2), number(3, 1000), number(4, 50));
    if (arguments.value(1) == QLatin1StringView("download") && arguments.size() > 2)
        return download(arguments.at(2), number(3, 1));
    std::fprintf(stderr, "bench_remote jobs SANDBOX [COUNT] [LATENCY-MS] | bench_remote download BASE-URL [COUNT]\n");
    return 2;
}
