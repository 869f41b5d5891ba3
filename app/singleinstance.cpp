// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>

namespace quayside {
namespace {

constexpr int patienceMs = 1000;
constexpr qint64 largestMessage = 1024 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent) : QObject(parent)
{
    const QByteArray path = QFileInfo(profileFolder).absoluteFilePath().toUtf8();
    m_name = QStringLiteral("quayside-") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

bool SingleInstance::handOver(const QStringList &files)
{
    QStringList absolute;
    for (const QString &file : files)
        absolute.append(QFileInfo(file).absoluteFilePath());
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << absolute;

    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    // Only an answer proves a live reader.
    return socket.waitForReadyRead(patienceMs);
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
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
