// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "base/descriptor.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace quayside {
namespace {

constexpr int patienceMs = 1000;
constexpr int backlog = 16;
constexpr qint64 largestMessage = 1024 * 1024;
constexpr QLatin1StringView socketName("/window.socket");

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

} // namespace

SingleInstance::SingleInstance(QString runFolder, uid_t user, QObject *parent) : QObject(parent), m_runFolder(std::move(runFolder)), m_user(user)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::~SingleInstance()
{
    if (m_listens)
        QFile::remove(m_runFolder + socketName);
}

bool SingleInstance::handOver(const QStringList &files)
{
    QStringList absolute;
    for (const QString &file : files)
        absolute.append(QFileInfo(file).absoluteFilePath());
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << absolute;

    const Address address(m_runFolder);
    // Non-blocking: a full queue means no answer.
    Descriptor raw = newSocket(SOCK_NONBLOCK);
    if (!address.isUsable() || !raw.isOpen() || !address.connect(raw.number()) || !belongsTo(raw.number(), m_user))
        return false;
    QLocalSocket socket;
    if (!socket.setSocketDescriptor(raw.release()))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    // Only an answer proves a live reader.
    return socket.waitForReadyRead(patienceMs);
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
            socket->disconnectFromServer();
            Q_EMIT opened(files);
        });
    }
}

} // namespace quayside
