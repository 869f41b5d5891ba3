// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publish.h"

#include "base/nativepath.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr int askEveryMs = 50;
constexpr qsizetype chunk = 65536;

/// Meanwhile writing to a closed pipe is an error in this thread instead of killing the program.
class NoPipeSignal
{
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal()
    {
        const timespec now{};
        while (sigtimedwait(&m_pipe, nullptr, &now) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(NoPipeSignal)

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// An open stream; never blocks longer than a stop may take.
class Stream
{
public:
    Stream(const QString &path, const WorkContext &context) : m_path(path), m_context(context) {}
    ~Stream()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    /// Waits for a reader, as usual with pipes.
    Result<void> open()
    {
        const QByteArray name = nativePath(m_path);
        while (true) {
            m_descriptor = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
            if (m_descriptor >= 0)
                break;
            struct stat info {};
            const int error = errno;
            const bool noReader = error == ENXIO && ::stat(name.constData(), &info) == 0 && S_ISFIFO(info.st_mode);
            if (!noReader && error != EINTR)
                return failure(fileError(error, m_path));
            if (auto go = m_context.checkStop(); !go)
                return go;
            ::poll(nullptr, 0, askEveryMs);
        }
        // It may have changed since it was checked.
        struct stat info {};
        if (::fstat(m_descriptor, &info) != 0 || S_ISBLK(info.st_mode) || (S_ISREG(info.st_mode) && whatStandsAt(m_path) != Standing::Stream))
            return failure(notOrdinary(m_path));
        return {};
    }

    Result<void> write(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            if (auto go = m_context.checkStop(); !go)
                return go;
            pollfd ready{m_descriptor, POLLOUT, 0};
            if (::poll(&ready, 1, askEveryMs) == 0)
                continue;
            const ssize_t written = ::write(m_descriptor, bytes.data(), static_cast<std::size_t>(std::min(bytes.size(), chunk)));
            if (written < 0 && errno != EINTR && errno != EAGAIN)
                return failure(fileError(errno, m_path));
            if (written > 0)
                bytes = bytes.sliced(written);
        }
        return {};
    }

private:
    QString m_path;
    const WorkContext &m_context;
    int m_descriptor = -1;
};

} // namespace

Result<void> writeToStream(const PublishOrder &order, const WorkContext &context)
{
    if (order.files.size() != 1)
        return failure(ErrorCode::OptionConflict,
                       {{QStringLiteral("reason"), QCoreApplication::translate("Output", "A result of several files cannot go into a pipe or a device")},
                        {QStringLiteral("options"), QStringLiteral("-o, --to")}});
    const NoPipeSignal quiet;
    Stream stream(order.destination.filePath, context);
    if (auto opened = stream.open(); !opened)
        return opened;
    const StagedFile &file = order.files.constFirst();
    if (file.path.isEmpty())
        return stream.write(file.content);
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), file.path}, {QStringLiteral("reason"), source.errorString()}});
    QByteArray buffer(4 * chunk, Qt::Uninitialized);
    for (qint64 got = source.read(buffer.data(), buffer.size()); got != 0; got = source.read(buffer.data(), buffer.size())) {
        if (got < 0)
            return failure(fileError(EIO, file.path));
        if (auto written = stream.write(QByteArrayView(buffer.constData(), got)); !written)
            return written;
    }
    return {};
}

} // namespace quayside
