// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace quayside::test {

/// What a test server was asked.
struct SeenRequest {
    QByteArray method;
    QByteArray target;                     ///< path and query, as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    qint64 at = 0; ///< UTC, milliseconds

    [[nodiscard]] QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
};

/// What it answers, and how it misbehaves on the way.
struct Answer {
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    bool hang = false;          ///< never answers
    bool reset = false;         ///< closes the connection without a word
    qint64 cutAt = -1;          ///< closes after so many bytes of the body, Content-Length as for all
    bool withoutLength = false; ///< no Content-Length: the end of the connection is the end of the body
    int delay = 0;              ///< milliseconds before the answer
    QByteArray raw;             ///< sent as it is, instead of all the above
};

/// A small HTTP/1.1 server for tests, in the test's own thread: loopback only, keeps connections, remembers everything it is asked.
class TestServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestServer)

public:
    using Handler = std::function<Answer(const SeenRequest &)>;

    /// Plain HTTP, or HTTPS with the PEM files @p certificate and @p key.
    explicit TestServer(const QString &certificate = {}, const QString &key = {});
    ~TestServer() override;

    /// Answers @p method and @p path (a trailing '*' takes all that begins so); the latest rule that fits wins. 404 otherwise.
    void on(const QByteArray &method, const QByteArray &path, Handler handler);
    [[nodiscard]] QUrl url(const QString &target = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const;
    /// Everything that was asked for @p path, or all of it.
    [[nodiscard]] QList<SeenRequest> seen(const QByteArray &path = {}) const;
    [[nodiscard]] qsizetype count(const QByteArray &method, const QByteArray &path) const;
    void clear() { m_seen.clear(); }

private:
    struct Rule {
        QByteArray method;
        QByteArray path;
        Handler handler;
    };
    void onConnection();
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SeenRequest &request);
    static void write(QTcpSocket *socket, const Answer &answer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QList<Rule> m_rules;
    QList<SeenRequest> m_seen;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

/// 200 with a JSON body.
Answer json(const QByteArray &body, int status = 200);

} // namespace quayside::test

Q_DECLARE_METATYPE(quayside::test::Answer)
Q_DECLARE_METATYPE(QList<quayside::test::Answer>)
