// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/svgrenderer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QIODevice>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr int patience = 60'000; ///< ms per drawing, however busy the machine
constexpr int lookAtStop = 20;   ///< ms
constexpr quint32 largestReply = 512 * 1024 * 1024;

/// Looks beside this program, then in libexec.
QByteArray programPath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char *place : {"/quayside-svg", "/../libexec/quayside/quayside-svg"}) {
        const QString path = folder + QLatin1StringView(place);
        if (QFileInfo(path).isExecutable())
            return path.toLocal8Bit();
    }
    return {};
}

/// This process's environment, without locale (it affects fonts) and thread count.
std::vector<std::string> environment()
{
    std::vector<std::string> result{"LC_ALL=C.UTF-8", "RAYON_NUM_THREADS=1"};
    for (char **one = environ; *one; ++one) {
        const std::string_view entry(*one);
        if (!entry.starts_with("LC_") && !entry.starts_with("LANG") && !entry.starts_with("RAYON_") && !entry.starts_with("PANGO_"))
            result.emplace_back(entry);
    }
    return result;
}

} // namespace

class SvgRenderer::Process
{
public:
    Process()
    {
        const QByteArray program = programPath();
        int ends[2];
        if (program.isEmpty() || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return;
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        std::vector<std::string> entries = environment();
        std::vector<char *> pointers;
        pointers.reserve(entries.size() + 1);
        for (std::string &entry : entries)
            pointers.push_back(entry.data());
        pointers.push_back(nullptr);
        std::string name(program.constData());
        char *arguments[] = {name.data(), nullptr};
        if (posix_spawn(&m_pid, name.c_str(), &actions, nullptr, arguments, pointers.data()) == 0)
            m_socket = ends[0];
        else
            close(ends[0]);
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
    }
    ~Process()
    {
        if (m_socket < 0)
            return;
        close(m_socket); // EOF ends it
        if (m_busy)
            kill(m_pid, SIGKILL);
        while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Q_DISABLE_COPY_MOVE(Process)

    [[nodiscard]] bool isRunning() const { return m_socket >= 0; }
    /// Whether it holds memory from earlier drawings.
    [[nodiscard]] bool isUsed() const { return m_used; }

    /// False if it ended, was too slow or had to stop; it is unusable then.
    bool exchange(const QByteArray &request, QByteArray &reply, const StopToken &stop)
    {
        m_busy = true;
        const QDeadlineTimer deadline(patience);
        auto length = static_cast<quint32>(request.size());
        if (!send(reinterpret_cast<const char *>(&length), sizeof length, stop, deadline) || !send(request.constData(), request.size(), stop, deadline)
            || !receive(reinterpret_cast<char *>(&length), sizeof length, stop, deadline) || length > largestReply)
            return false;
        reply.resize(static_cast<qsizetype>(length));
        if (!receive(reply.data(), reply.size(), stop, deadline))
            return false;
        m_busy = false;
        m_used = true;
        return true;
    }

private:
    bool wait(short events, const StopToken &stop, const QDeadlineTimer &deadline) const
    {
        while (!stop.stopRequested() && !deadline.hasExpired()) {
            pollfd one{m_socket, events, 0};
            const int ready = poll(&one, 1, lookAtStop);
            if (ready > 0)
                return true;
            if (ready < 0 && errno != EINTR)
                return false;
        }
        return false;
    }
    bool send(const char *data, qsizetype size, const StopToken &stop, const QDeadlineTimer &deadline) const
    {
        while (size > 0) {
            if (!wait(POLLOUT, stop, deadline))
                return false;
            const ssize_t put = ::send(m_socket, data, static_cast<std::size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (put < 0 && (errno == EAGAIN || errno == EINTR))
                continue;
            if (put <= 0)
                return false;
            data += put;
            size -= put;
        }
        return true;
    }
    bool receive(char *data, qsizetype size, const StopToken &stop, const QDeadlineTimer &deadline) const
    {
        while (size > 0) {
            if (!wait(POLLIN, stop, deadline))
                return false;
            const ssize_t got = ::recv(m_socket, data, static_cast<std::size_t>(size), MSG_DONTWAIT);
            if (got < 0 && (errno == EAGAIN || errno == EINTR))
                continue;
            if (got <= 0)
                return false;
            data += got;
            size -= got;
        }
        return true;
    }

    pid_t m_pid = -1;
    int m_socket = -1;
    bool m_busy = false; ///< with a drawing nobody waits for
    bool m_used = false;
};

SvgRenderer::SvgRenderer() = default;
SvgRenderer::~SvgRenderer() = default;

std::unique_ptr<SvgRenderer::Process> SvgRenderer::take()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty()) {
            auto process = std::move(m_idle.back());
            m_idle.pop_back();
            return process;
        }
    }
    return std::make_unique<Process>();
}

SvgReply SvgRenderer::draw(const SvgRequest &request, const StopToken &stop)
{
    auto process = take();
    const bool used = process->isUsed();
    SvgReply reply = draw(std::move(process), request, stop);
    // Earlier drawings must not affect the result: retry in a fresh process.
    if (reply.problem == SvgProblem::TooMuchWork && used && !stop.stopRequested())
        reply = draw(std::make_unique<Process>(), request, stop);
    return reply;
}

SvgReply SvgRenderer::draw(std::unique_ptr<Process> process, const SvgRequest &request, const StopToken &stop)
{
    SvgReply reply;
    if (!process->isRunning()) {
        reply.problem = SvgProblem::NoProgram;
        return reply;
    }
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << request;
    QByteArray answer;
    if (!process->exchange(bytes, answer, stop)) {
        reply.problem = SvgProblem::TooMuchWork;
        return reply;
    }
    QDataStream in(answer);
    in >> reply;
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(process));
    return reply;
}

QString SvgRenderer::words(const SvgReply &reply)
{
    switch (reply.problem) {
    case SvgProblem::None: break;
    case SvgProblem::Unreadable: return reply.detail;
    case SvgProblem::TooLarge: return QCoreApplication::translate("SvgRenderer", "it is too large");
    case SvgProblem::TooMuchWork: return QCoreApplication::translate("SvgRenderer", "it takes too long or too much memory to draw");
    case SvgProblem::NoProgram: return QCoreApplication::translate("SvgRenderer", "the program “quayside-svg”, which draws it, is not installed");
    }
    return {};
}

} // namespace quayside
