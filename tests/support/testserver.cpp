// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

namespace quayside::test {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QTcpServer> secureServer(const QString &certificate, const QString &key)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificate), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(contentOf(key), QSsl::Rsa, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

Answer json(const QByteArray &body, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/json"}};
    return answer;
}

TestServer::TestServer(const QString &certificate, const QString &key) : m_tls(!certificate.isEmpty())
{
    m_server = m_tls ? secureServer(certificate, key) : std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &TestServer::onConnection);
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("the test server cannot listen");
}

TestServer::~TestServer()
{
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void TestServer::on(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_rules.prepend({method, path, std::move(handler)});
}

QUrl TestServer::url(const QString &target) const
{
    return QUrl(QStringLiteral("%1://%2:%3%4")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"), m_tls ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"))
                    .arg(port())
                    .arg(target));
}

quint16 TestServer::port() const
{
    return m_server->serverPort();
}

QList<SeenRequest> TestServer::seen(const QByteArray &path) const
{
    QList<SeenRequest> found;
    for (const SeenRequest &request : m_seen) {
        if (path.isEmpty() || request.path() == path)
            found.append(request);
    }
    return found;
}

qsizetype TestServer::count(const QByteArray &method, const QByteArray &path) const
{
    return std::count_if(m_seen.begin(), m_seen.end(), [&](const SeenRequest &request) { return request.method == method && request.path() == path; });
}

void TestServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        onBytes(socket);
    }
}

void TestServer::onBytes(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    SeenRequest request{first.value(0), first.value(1), {}, {}, QDateTime::currentMSecsSinceEpoch()};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_seen.append(request);
    answer(socket, request);
}

void TestServer::answer(QTcpSocket *socket, const SeenRequest &request)
{
    Answer answer = json("{}", 404);
    for (const Rule &rule : std::as_const(m_rules)) {
        const bool fits = rule.path.endsWith('*') ? request.path().startsWith(rule.path.chopped(1)) : request.path() == rule.path;
        if (rule.method == request.method && fits) {
            answer = rule.handler(request);
            break;
        }
    }
    if (answer.delay > 0)
        QTimer::singleShot(answer.delay, socket, [socket, answer] { write(socket, answer); });
    else
        write(socket, answer);
}

void TestServer::write(QTcpSocket *socket, const Answer &answer)
{
    if (answer.hang)
        return;
    if (answer.reset)
        return socket->abort();
    if (!answer.raw.isEmpty()) {
        socket->write(answer.raw);
        return socket->disconnectFromHost();
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (!answer.withoutLength)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    socket->write(head + "\r\n" + (answer.cutAt < 0 ? answer.body : answer.body.left(answer.cutAt)));
    if (answer.cutAt >= 0 || answer.withoutLength)
        socket->disconnectFromHost();
}

} // namespace quayside::test
