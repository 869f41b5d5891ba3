// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "base/descriptor.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace quayside {
namespace {

constexpr int pauseMs = 50; ///< between two attempts
constexpr int backlog = 64;
constexpr qint64 largestMessage = 1024 * 1024;
constexpr qsizetype portion = 256 * 1024; ///< bytes of paths in a message
constexpr QLatin1StringView socketName("/window.socket");
constexpr QLatin1StringView lockName("/window.lock");

/// The socket's address in a folder, which is named by descriptor, as socket names are limited to 107 bytes.
class Address
{
public:
    explicit Address(const QString &folder) : m_folder(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
        m_address.sun_family = AF_UNIX;
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(m_folder.number()) + socketName.latin1();
        std::memcpy(m_address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    }

    [[nodiscard]] bool isUsable() const { return m_folder.isOpen(); }
    [[nodiscard]] bool connect(int socket) const { return ::connect(socket, generic(), sizeof m_address) == 0; }
    [[nodiscard]] bool bind(int socket) const { return ::bind(socket, generic(), sizeof m_address) == 0; }

private:
    [[nodiscard]] const sockaddr *generic() const { return reinterpret_cast<const sockaddr *>(&m_address); }

    Descriptor m_folder;
    sockaddr_un m_address{};
};

/// Whether the program at the other end of @p socket runs as @p user.
bool belongsTo(int socket, uid_t user)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == user;
}

Descriptor newSocket(int flags = 0)
{
    return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
}

/// What is left of a patience.
class Waiting
{
public:
    explicit Waiting(const Patience &patience) : m_patience(patience) { m_timer.start(); }

    [[nodiscard]] bool isOver() const { return m_timer.elapsed() >= m_patience.wholeMs; }
    /// Says once that it takes long; milliseconds to wait until it must be asked again.
    int next()
    {
        const qint64 now = m_timer.elapsed();
        if (!m_told && now >= m_patience.quietMs) {
            m_told = true;
            if (m_patience.waits)
                m_patience.waits();
        }
        return int(qBound<qint64>(1, (m_told ? m_patience.wholeMs : m_patience.quietMs) - now, longestMs));
    }

private:
    static constexpr qint64 longestMs = 1000;
    const Patience &m_patience;
    QElapsedTimer m_timer;
    bool m_told = false;
};

/// How many of @p files go into the first message: at least one, if there is any.
qsizetype countOfFirst(const QStringList &files)
{
    qsizetype count = 0;
    for (qsizetype bytes = 0; count < files.size(); ++count) {
        bytes += files.at(count).size() * qsizetype(sizeof(QChar));
        if (count > 0 && bytes > portion)
            break;
    }
    return count;
}

/// Sends @p files and waits for the answer: only it proves a live reader.
bool send(QLocalSocket &socket, const QStringList &files, Waiting &waiting)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << files;
    socket.write(message);
    const auto goesOn = [&] { return socket.state() == QLocalSocket::ConnectedState && !waiting.isOver(); };
    while (socket.bytesToWrite() > 0 && goesOn())
        socket.waitForBytesWritten(waiting.next());
    while (socket.bytesAvailable() == 0 && goesOn())
        socket.waitForReadyRead(waiting.next());
    return !socket.read(1).isEmpty();
}

/// Takes out of @p files what the window behind @p socket takes.
bool handOver(QLocalSocket &socket, QStringList &files, Waiting &waiting)
{
    do {
        const qsizetype count = countOfFirst(files);
        if (!send(socket, files.mid(0, count), waiting))
            return false;
        files.remove(0, count);
    } while (!files.isEmpty());
    return true;
}

} // namespace

SingleInstance::SingleInstance(QString runFolder, uid_t user, QObject *parent) : QObject(parent), m_runFolder(std::move(runFolder)), m_user(user)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::~SingleInstance()
{
    close();
}

SingleInstance::Claim SingleInstance::claim(QStringList &files, const Patience &patience)
{
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    const Address address(m_runFolder);
    Waiting waiting(patience);
    for (;;) {
        // Where no lock can be made there is no order to keep.
        if (m_lock.tryLock(m_runFolder + lockName, FileLock::Mode::Exclusive) || !QFile::exists(m_runFolder + lockName))
            return Claim::First;
        Descriptor raw = newSocket(SOCK_NONBLOCK); // a full queue is tried again, not waited in
        QLocalSocket socket;
        if (address.isUsable() && raw.isOpen() && address.connect(raw.number()) && belongsTo(raw.number(), m_user) && socket.setSocketDescriptor(raw.release())
            && handOver(socket, files, waiting))
            return Claim::HandedOver;
        if (waiting.isOver())
            return Claim::NoAnswer;
        QThread::msleep(static_cast<unsigned long>(qMin(waiting.next(), pauseMs)));
    }
}

bool SingleInstance::listen()
{
    const Address address(m_runFolder);
    Descriptor socket = newSocket();
    if (!address.isUsable() || !socket.isOpen())
        return false;
    // The holder does not answer, or is another user's.
    if (!address.bind(socket.number()) && (errno != EADDRINUSE || !QFile::remove(m_runFolder + socketName) || !address.bind(socket.number())))
        return false;
    m_listens = ::listen(socket.number(), backlog) == 0 && m_server.listen(socket.number());
    if (m_listens)
        socket.release();
    return m_listens;
}

void SingleInstance::close()
{
    if (!std::exchange(m_listens, false))
        return;
    m_server.close();
    qDeleteAll(m_server.findChildren<QLocalSocket *>()); // who waits for an answer hears that none will come
    QFile::remove(m_runFolder + socketName);
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!belongsTo(static_cast<int>(socket->socketDescriptor()), m_user)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > largestMessage) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return;
            socket->write("1");
            socket->flush();
            Q_EMIT opened(files);
        });
    }
}

} // namespace quayside
