// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/callbacklistener.h"

#include "remote/http/remotewords.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr qint64 longestWords = 64 * 1024;
constexpr qint64 pieceSize = 128 * 1024;
constexpr qsizetype mostCallers = 4;
constexpr auto longestSilence = 60s;

QByteArray newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

/// Compares in constant time.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace

CallbackListener::CallbackListener(DownloadSink &sink, Events events) : m_sink(sink), m_events(std::move(events)), m_token(newToken())
{
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::onConnection);
}

CallbackListener::~CallbackListener()
{
    close();
}

void CallbackListener::close()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_callers.keys();
    m_callers.clear();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

Result<void> CallbackListener::listen()
{
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        return {};
    return failure(ErrorCode::ConnectionFailed, {{QStringLiteral("host"), QStringLiteral("127.0.0.1")}, {QStringLiteral("reason"), m_server.errorString()}});
}

QUrl CallbackListener::address(const QString &what) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/%2/%3").arg(QString::number(m_server.serverPort()), QString::fromLatin1(m_token), what));
}

void CallbackListener::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_callers.size() >= mostCallers) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_callers.insert(socket, {});
        socket->setReadBufferSize(1024 * 1024);
        auto *silence = new QTimer(socket);
        silence->setSingleShot(true);
        connect(silence, &QTimer::timeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, silence] {
            silence->start(longestSilence);
            onBytes(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { onGone(socket); });
        silence->start(longestSilence);
    }
}

/// An interrupted file is delivered again from its start.
void CallbackListener::onGone(QTcpSocket *socket)
{
    m_callers.remove(socket);
    if (m_bringer == socket)
        m_bringer = nullptr;
    socket->deleteLater();
}

void CallbackListener::onBytes(QTcpSocket *socket)
{
    const auto caller = m_callers.find(socket);
    if (caller == m_callers.end() || (caller->length < 0 && !takeHead(socket, *caller)) || !takeBody(socket, *caller))
        return;
    if (caller->taken < caller->length)
        return;
    const Caller whole = *caller;
    m_callers.remove(socket); // ignore the rest
    onWhole(socket, whole);
}

/// False: incomplete, or refused.
bool CallbackListener::takeHead(QTcpSocket *socket, Caller &caller)
{
    const QByteArray seen = socket->peek(longestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= longestHead)
            answer(socket, 431);
        return false;
    }
    socket->read(end + 4);
    const QList<QByteArray> lines = seen.left(end).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            caller.call.headers.set(line.left(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    int refused = judgeHead(caller, lines.first().trimmed().split(' '));
    if (refused == 0 && caller.bringsFile && m_bringer)
        refused = 503;
    if (refused == 0 && caller.bringsFile) {
        caller.call.status = 200;
        const Result<void> begun = m_sink.begin(caller.call, QStringLiteral("127.0.0.1"));
        if (!begun) {
            answer(socket, 400);
            const auto failed = std::move(m_events.onFailure);
            failed({begun.error(), true, false});
            return false;
        }
        m_bringer = socket;
    }
    if (refused > 0) {
        answer(socket, refused);
        return false;
    }
    if (caller.call.headers.value("Expect").trimmed().toLower() == "100-continue")
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

/// The status to refuse it with; 0: accepted.
int CallbackListener::judgeHead(Caller &caller, const QList<QByteArray> &first) const
{
    static const QList<QByteArray> methods{"POST", "PUT", "PATCH"};
    const QByteArray path = first.value(1);
    caller.bringsFile = isSame(path, fileUrl().path().toLatin1());
    if (!caller.bringsFile && !isSame(path, refusalUrl().path().toLatin1()))
        return 404;
    if (!methods.contains(first.value(0)))
        return 405;
    bool isNumber = false;
    const qint64 length = caller.call.headers.value("Content-Length").trimmed().toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return 411;
    if (!caller.bringsFile && length > longestWords)
        return 413;
    caller.length = length;
    return 0;
}

/// False: it is over.
bool CallbackListener::takeBody(QTcpSocket *socket, Caller &caller)
{
    while (socket->bytesAvailable() > 0 && caller.taken < caller.length) {
        const QByteArray bytes = socket->read(std::min(pieceSize, caller.length - caller.taken));
        if (bytes.isEmpty())
            break;
        caller.taken += bytes.size();
        if (!caller.bringsFile) {
            caller.words += bytes;
            continue;
        }
        if (const Result<void> written = m_sink.write(bytes); !written) {
            answer(socket, 400);
            const auto failed = std::move(m_events.onFailure);
            failed({written.error(), true, false});
            return false;
        }
    }
    return true;
}

void CallbackListener::onWhole(QTcpSocket *socket, const Caller &caller)
{
    if (caller.bringsFile)
        return onWholeFile(socket, caller);
    answer(socket, 200);
    HttpReply said = caller.call;
    said.body = caller.words;
    said.url = refusalUrl().adjusted(QUrl::RemovePath); // its path is secret
    if (const QJsonObject event = said.jsonObject(); event.contains(QLatin1StringView("event"))) {
        const QJsonObject error = event.value(QLatin1StringView("error")).toObject();
        if (error.isEmpty())
            return; // that all went well is told by the file
        said.body = QJsonDocument(error).toJson(QJsonDocument::Compact);
    }
    const int status = said.jsonObject().value(QLatin1StringView("status")).toInt();
    said.status = status >= 400 && status <= 599 ? status : 500;
    const auto refused = std::move(m_events.onRefusal);
    refused(said);
}

void CallbackListener::onWholeFile(QTcpSocket *socket, const Caller &caller)
{
    m_bringer = nullptr;
    const Result<void> whole = m_sink.finish();
    const bool isBroken = !whole && whole.error().code == ErrorCode::DownloadIncomplete;
    answer(socket, whole ? 200 : isBroken ? 503 : 400);
    if (isBroken)
        return; // the service will deliver it again
    if (!whole) {
        const auto failed = std::move(m_events.onFailure);
        return failed({whole.error(), true, false});
    }
    const auto came = std::move(m_events.onFile);
    came(caller.call);
}

void CallbackListener::answer(QTcpSocket *socket, int status)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused") + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    socket->flush(); // the listener may be gone before the event loop runs
    socket->disconnectFromHost();
}

} // namespace quayside
