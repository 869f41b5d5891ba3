// SPDX-License-Identifier: GPL-3.0-or-later
// A process to be killed: runs an engine over a profile and kills itself at the n-th event of a stage. It defines the calls of the system that
// mark the stages, so that the program itself needs no seam.
//   crashchild submit PROFILE OUT ROUND STAGE N    submits 12 jobs and waits for them; exit 0 when none was lost and no kill came
//   crashchild resume PROFILE OUT - STAGE N        takes the orphans and waits for them
//   crashchild private PROFILE OUT ROUND STAGE N   as submit, without history
//   crashchild several PROFILE OUT ROUND STAGE N   as submit, jobs of three results each
//   STAGE no-room: nothing is killed, but from the n-th event on the disk of the store is full; exit 5 when a job ended for that
//   crashchild hang PROFILE OUT -  - 0             submits a job that hangs, prints its id; exit 7 when it was canceled by another process
#include "base/threadhandoff.h"
#include "base/whendone.h"
#include "engine/engine.h"
#include "support/fakeprovider.h"

#include <QCoreApplication>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

enum class StageOfDeath { None, Submit, Read, Write, PublishBefore, PublishAfter, Store, NoRoom };

StageOfDeath stageOfDeath = StageOfDeath::None;
std::atomic<int> eventsLeft = 0;
std::atomic<bool> armed = false;
std::atomic<bool> submitted = false;

void event(StageOfDeath stage)
{
    if (armed && stage == stageOfDeath && --eventsLeft == 0)
        ::kill(::getpid(), SIGKILL);
}

StageOfDeath stageFrom(const char *name)
{
    constexpr const char *names[] = {"-", "submit", "read", "write", "publish-before", "publish-after", "store", "no-room"};
    for (int i = 0; i < 8; ++i) {
        if (std::strcmp(name, names[i]) == 0)
            return static_cast<StageOfDeath>(i);
    }
    return StageOfDeath::None;
}

bool isTemp(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, "/.quayside-") != nullptr;
}

} // namespace

// SQLite writes its log and its file with this one.
extern "C" ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    if (armed && stageOfDeath == StageOfDeath::NoRoom && --eventsLeft <= 0) {
        errno = ENOSPC;
        return -1;
    }
    // Half of the page first: a torn write is what a kill leaves.
    if (armed && (stageOfDeath == StageOfDeath::Submit || stageOfDeath == StageOfDeath::Store) && eventsLeft == 1
        && submitted == (stageOfDeath == StageOfDeath::Store))
        (void)::syscall(SYS_pwrite64, descriptor, bytes, size / 2, at);
    event(submitted ? StageOfDeath::Store : StageOfDeath::Submit);
    return ::syscall(SYS_pwrite64, descriptor, bytes, size, at);
}

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    if (armed && stageOfDeath == StageOfDeath::Write && isTemp(descriptor)) {
        if (eventsLeft == 1)
            (void)::syscall(SYS_write, descriptor, bytes, size / 2);
        event(StageOfDeath::Write);
    }
    return ::syscall(SYS_write, descriptor, bytes, size);
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    event(StageOfDeath::PublishBefore);
    const long result = ::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags);
    event(StageOfDeath::PublishAfter);
    return static_cast<int>(result);
}

using namespace quayside;
using namespace quayside::test;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 7)
        return 2;
    const QString mode = QString::fromLocal8Bit(argv[1]);
    const QString out = QString::fromLocal8Bit(argv[3]);
    stageOfDeath = stageFrom(argv[5]);
    eventsLeft = std::atoi(argv[6]);
    submitted = mode == QLatin1StringView("resume");

    EngineConfig config;
    config.profileFolder = QString::fromLocal8Bit(argv[2]);
    config.concurrency = 3;
    config.takeOrphans = mode == QLatin1StringView("resume");
    config.keepHistory = mode != QLatin1StringView("private");
    Engine engine(config, [](ThreadBudget &) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        auto fake = std::make_unique<FakeProvider>();
        fake->watch->onStart = [](const ExportRequest &) { event(StageOfDeath::Read); };
        providers.push_back(std::move(fake));
        return providers;
    });
    QSet<JobId> open;
    QSet<JobId> finished;
    bool known = false;
    int code = 0;
    const auto hear = [&](const QList<JobChange> &changes) {
        for (const JobChange &change : changes) {
            if (!change.job.isFinished())
                continue;
            finished.insert(change.job.id);
            if (change.job.state == JobState::Canceled)
                code = 7;
            if (change.job.error && change.job.error->code == ErrorCode::StoreNotWritable)
                code = 5;
        }
        if (known && finished.contains(open))
            QCoreApplication::exit(code);
    };
    QObject::connect(
        &engine, &Engine::changed, &application, [&](const QList<JobChange> &changes) { callIn(&application, [&hear, changes] { hear(changes); }); },
        Qt::DirectConnection);
    if (!engine.start().result())
        return 3;
    armed = true;
    if (mode == QLatin1StringView("resume")) {
        whenDone(engine.ownJobs(), &application, [&](const QList<JobId> &ids) {
            open = QSet<JobId>(ids.begin(), ids.end());
            known = true;
            if (finished.contains(open))
                QCoreApplication::exit(code);
        });
        return QCoreApplication::exec();
    }
    const bool hangs = mode == QLatin1StringView("hang");
    const QString deed = hangs ? mode : mode == QLatin1StringView("several") ? mode : QStringLiteral("succeed");
    QStringList titles;
    for (int i = 0; i < (hangs ? 1 : 12); ++i)
        titles.append(QStringLiteral("r%1-%2.md").arg(QString::fromLocal8Bit(argv[4])).arg(i));
    whenDone(engine.submit(fakeBatch(titles, deed, out)), &application, [&](const Result<Receipt> &receipt) {
        submitted = true;
        if (!receipt)
            return QCoreApplication::exit(4);
        open = QSet<JobId>(receipt->jobs.begin(), receipt->jobs.end());
        known = true;
        std::printf("%lld\n", static_cast<long long>(receipt->jobs.constFirst()));
        std::fflush(stdout);
        if (finished.contains(open))
            QCoreApplication::exit(code);
    });
    return QCoreApplication::exec();
}
