// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/delivery.h"

#include <QCryptographicHash>
#include <QTimer>

#include <sys/socket.h>

#include <memory>

namespace quayside::sandbox {
namespace {

QByteArray head(const Reply &reply, const QByteArray &lengthHeader, bool close)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    if (!lengthHeader.isEmpty())
        text += lengthHeader + "\r\n";
    return text + (close ? "Connection: close\r\n\r\n" : "\r\n");
}

QByteArray contentLength(qint64 size)
{
    return "Content-Length: " + QByteArray::number(size);
}

/// RST, not FIN, as from a crashed server or strict firewall.
void reset(QTcpSocket &socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

/// Sends the body in sixteen pieces.
void trickle(QTcpSocket *socket, const QByteArray &body, int ms, bool close)
{
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    const qsizetype piece = std::max<qsizetype>(1, (body.size() + 15) / 16);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, body, sent, piece, close] {
        socket->write(body.mid(*sent, piece));
        *sent += piece;
        if (*sent < body.size())
            return;
        timer->deleteLater();
        if (close)
            socket->disconnectFromHost();
    });
    timer->start(ms);
}

} // namespace

void applyRange(const Request &request, Reply &reply)
{
    if (!reply.ranges || reply.status != 200)
        return;
    const QByteArray tag = '"' + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha1).toHex().left(16) + '"';
    reply.add({"Accept-Ranges", "bytes"});
    reply.add({"ETag", tag});
    const QByteArray asked = request.header(QByteArrayLiteral("range"));
    const QByteArray condition = request.header(QByteArrayLiteral("if-range"));
    if (!asked.startsWith("bytes=") || asked.contains(',') || (!condition.isEmpty() && condition != tag))
        return;
    const QList<QByteArray> ends = asked.sliced(6).split('-');
    const qint64 size = reply.body.size();
    const qint64 first = ends.value(0).toLongLong();
    const qint64 last = ends.value(1).isEmpty() ? size - 1 : std::min(ends.value(1).toLongLong(), size - 1);
    if (first < 0 || first >= size || last < first) {
        reply.status = 416;
        reply.body.clear();
        reply.add({"Content-Range", "bytes */" + QByteArray::number(size)});
        return;
    }
    reply.status = 206;
    reply.add({"Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + QByteArray::number(size)});
    reply.body = reply.body.mid(first, last - first + 1);
}

void deliver(const QPointer<QTcpSocket> &socket, const Reply &reply, const std::optional<Fault> &fault, bool close)
{
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    const qint64 size = reply.body.size();
    switch (fault ? fault->kind : FaultKind::Delay) {
    case FaultKind::Hang: return;
    case FaultKind::Reset:
    case FaultKind::LoseAnswer: reset(*socket); return;
    case FaultKind::Truncate:
        socket->write(head(reply, contentLength(size), true) + reply.body.left(fault->bytes >= 0 ? fault->bytes : size / 2));
        socket->disconnectFromHost();
        return;
    case FaultKind::ChunkCut: {
        const QByteArray part = reply.body.left(fault->bytes >= 0 ? fault->bytes : size / 2);
        socket->write(head(reply, "Transfer-Encoding: chunked", true) + QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
        socket->disconnectFromHost();
        return;
    }
    case FaultKind::NoLength:
        socket->write(head(reply, {}, true) + reply.body.left(fault->bytes >= 0 ? fault->bytes : size / 2));
        socket->disconnectFromHost();
        return;
    case FaultKind::WrongLength:
        socket->write(head(reply, contentLength(std::max<qint64>(0, size - (fault->bytes >= 0 ? fault->bytes : 10))), true) + reply.body);
        socket->disconnectFromHost();
        return;
    case FaultKind::Slow:
        socket->write(head(reply, contentLength(size), close));
        trickle(socket, reply.body, fault->ms / 16, close);
        return;
    default: break;
    }
    socket->write(head(reply, contentLength(size), close) + reply.body);
    if (close)
        socket->disconnectFromHost();
}

} // namespace quayside::sandbox
