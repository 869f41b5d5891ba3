// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/boundedprocess.h"

#include "base/nativepath.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr int lookInterval = 20;    ///< ms between looks at stop and limits
constexpr int memoryInterval = 100; ///< ms
constexpr qsizetype mostMessages = 4 * 1024;
constexpr rlim_t largestFile = 64 * 1024 * 1024;
constexpr std::size_t mostProcesses = 256; ///< looked at below one program

/// What programs need; the rest may hold secrets.
bool isPassedOn(std::string_view entry)
{
    constexpr std::array<std::string_view, 16> prefixes{"PATH=", "HOME=", "USER=", "LOGNAME=", "LANG",       "LC_",    "TMPDIR=",   "TZ=",
                                                        "XDG_",  "JAVA_", "GV",    "NODE_",    "PUPPETEER_", "CHROME", "PLANTUML_", "FONTCONFIG_"};
    for (const std::string_view prefix : prefixes) {
        if (entry.starts_with(prefix))
            return true;
    }
    return false;
}

std::vector<std::string> environment()
{
    std::vector<std::string> kept;
    for (char **one = environ; *one; ++one) {
        if (isPassedOn(*one))
            kept.emplace_back(*one);
    }
    return kept;
}

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// @p pid and its remaining descendants.
std::vector<pid_t> familyOf(pid_t pid)
{
    std::vector<pid_t> family{pid};
    for (std::size_t i = 0; i < family.size() && family.size() < mostProcesses; ++i) {
        const QString tasks = QStringLiteral("/proc/%1/task").arg(family[i]);
        for (const QString &task : namesIn(tasks)) {
            const QByteArray children = fileText(tasks + u'/' + task + QStringLiteral("/children"));
            for (const QByteArray &child : children.simplified().split(' ')) {
                if (const int found = child.toInt(); found > 0)
                    family.push_back(found);
            }
        }
    }
    return family;
}

qint64 residentBytes(pid_t pid)
{
    static const qint64 page = ::sysconf(_SC_PAGESIZE);
    return fileText(QStringLiteral("/proc/%1/statm").arg(pid)).split(' ').value(1).toLongLong() * page;
}

/// A child process and the ends of its pipes.
class Child
{
public:
    ~Child()
    {
        end();
        for (const int end : {m_output, m_messages}) {
            if (end >= 0)
                ::close(end);
        }
    }
    Child() = default;
    Q_DISABLE_COPY_MOVE(Child)

    /// @p input: a file.
    bool start(const QString &program, const QStringList &command, const QString &folder, const QString &input)
    {
        int output[2];
        int messages[2];
        if (::pipe2(output, O_CLOEXEC) != 0)
            return false;
        m_output = output[0];
        if (::pipe2(messages, O_CLOEXEC) != 0) {
            ::close(output[1]);
            return false;
        }
        m_messages = messages[0];
        const bool started = spawn(program, command, folder, input, output[1], messages[1]);
        ::close(output[1]);
        ::close(messages[1]);
        for (const int end : {m_output, m_messages})
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        return started;
    }

    /// Waits up to @p milliseconds for output and takes it; false at its end.
    bool read(int milliseconds, ProcessResult &result, qint64 most)
    {
        std::array<pollfd, 2> ends{pollfd{m_output, POLLIN, 0}, pollfd{m_messages, POLLIN, 0}};
        ::poll(ends.data(), ends.size(), milliseconds);
        const bool more = take(m_output, result.output, most + 1);
        const bool moreMessages = take(m_messages, result.messages, mostMessages);
        return more || moreMessages;
    }

    /// Whether it exited by itself; then sets @p status and kills what it left behind.
    bool hasEnded(int &status)
    {
        siginfo_t info{};
        if (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != m_pid)
            return false;
        ::kill(-m_pid, SIGKILL); // before its pid can be reused
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
        return true;
    }

    [[nodiscard]] qint64 memory() const
    {
        qint64 bytes = 0;
        for (const pid_t pid : familyOf(m_pid))
            bytes += residentBytes(pid);
        return bytes;
    }

private:
    bool spawn(const QString &program, const QStringList &command, const QString &folder, const QString &input, int output, int messages)
    {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, nativePath(input).constData(), O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, messages, STDERR_FILENO);
        posix_spawn_file_actions_addchdir_np(&actions, nativePath(folder).constData());
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        posix_spawnattr_setpgroup(&attributes, 0);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        sigset_t usual;
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE);
        posix_spawnattr_setsigdefault(&attributes, &usual);
        std::vector<std::string> arguments;
        for (const QString &argument : command)
            arguments.push_back(nativePath(argument).toStdString());
        std::vector<std::string> entries = environment();
        const int failed =
            ::posix_spawn(&m_pid, nativePath(program).constData(), &actions, &attributes, pointersTo(arguments).data(), pointersTo(entries).data());
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (failed != 0) {
            m_pid = -1;
            return false;
        }
        const rlimit files{largestFile, largestFile};
        const rlimit noCore{0, 0};
        ::prlimit(m_pid, RLIMIT_FSIZE, &files, nullptr);
        ::prlimit(m_pid, RLIMIT_CORE, &noCore, nullptr);
        return true;
    }

    static bool take(int from, QByteArray &to, qint64 most)
    {
        std::array<char, 64 * 1024> bytes;
        while (true) {
            const ssize_t got = ::read(from, bytes.data(), bytes.size());
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return got < 0 && errno == EAGAIN;
            to.append(bytes.data(), std::min<qsizetype>(got, most - to.size()));
            if (to.size() >= most)
                return true;
        }
    }

    /// Kills it and its descendants; those that left its group are found while their parent still exists.
    void end()
    {
        if (m_pid <= 0)
            return;
        for (const pid_t pid : familyOf(m_pid))
            ::kill(pid, SIGKILL);
        ::kill(-m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
    }

    pid_t m_pid = -1;
    int m_output = -1;
    int m_messages = -1;
};

/// Reads until it exits or must be killed.
ProcessOutcome followed(Child &child, const ProcessLimits &limits, const StopToken &stop, ProcessResult &result)
{
    const QDeadlineTimer deadline(limits.milliseconds);
    QElapsedTimer sinceMemory;
    sinceMemory.start();
    bool open = true;
    int status = 0;
    while (true) {
        if (stop.stopRequested())
            return ProcessOutcome::Stopped;
        if (deadline.hasExpired())
            return ProcessOutcome::TimedOut;
        if (open)
            open = child.read(lookInterval, result, limits.output);
        if (result.output.size() > limits.output)
            return ProcessOutcome::TooMuchOutput;
        if (child.hasEnded(status)) {
            child.read(0, result, limits.output);
            break;
        }
        if (!open)
            ::poll(nullptr, 0, lookInterval);
        if (sinceMemory.elapsed() >= memoryInterval) {
            sinceMemory.restart();
            if (child.memory() > limits.memory)
                return ProcessOutcome::TooMuchMemory;
        }
    }
    if (result.output.size() > limits.output)
        return ProcessOutcome::TooMuchOutput;
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result.exitCode == 0 ? ProcessOutcome::Done : ProcessOutcome::Failed;
}

} // namespace

QString programPath(const QString &name)
{
    if (name.contains(u'/'))
        return ::access(nativePath(name).constData(), X_OK) == 0 && !isFolderAt(name) ? QFileInfo(name).absoluteFilePath() : QString();
    return name.isEmpty() ? QString() : QStandardPaths::findExecutable(name);
}

ProcessResult runBounded(const QStringList &command, const QByteArray &input, const ProcessLimits &limits, const StopToken &stop)
{
    ProcessResult result;
    const QString program = programPath(command.value(0));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".input")));
    if (program.isEmpty() || !folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        return result;
    file.close();
    Child child;
    if (!child.start(program, command, folder.path(), file.fileName()))
        return result;
    result.outcome = followed(child, limits, stop, result);
    return result;
}

} // namespace quayside
