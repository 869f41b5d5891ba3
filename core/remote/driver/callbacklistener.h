// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http/downloadsink.h"
#include "remote/http/httpclient.h"

#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace quayside {

/// Listens for the single webhook call by which a service delivers a file or reports a failure. Loopback only, at an unguessable address; headers, message
/// and file are limited in size; the file streams into its sink.
class CallbackListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallbackListener)

public:
    /// At most one is called, once, as the last action; it may destroy the listener.
    struct Events {
        std::function<void(const HttpReply &)> onFile;      ///< the file is complete in the sink; status and headers of the call
        std::function<void(const HttpReply &)> onRefusal;   ///< the service's message and status
        std::function<void(const HttpFailure &)> onFailure; ///< what arrived is not the requested file
    };

    /// @p sink must outlive this.
    CallbackListener(DownloadSink &sink, Events events);
    ~CallbackListener() override;

    /// Error: ConnectionFailed, if no port is free.
    Result<void> listen();
    /// Stops accepting.
    void close();
    /// The address for the file, by POST, PUT or PATCH.
    [[nodiscard]] QUrl fileUrl() const { return address(QStringLiteral("file")); }
    /// The address for a failure, {"status": …, "message": …}, and for events, {"event": …, "error": FAILURE}, of which only those with an error count.
    [[nodiscard]] QUrl refusalUrl() const { return address(QStringLiteral("refusal")); }

private:
    /// A connection and what it received.
    struct Caller {
        QByteArray head;
        HttpReply call;
        qint64 length = -1; ///< of the body; -1: head incomplete
        qint64 taken = 0;
        QByteArray words;
        bool bringsFile = false;
    };
    [[nodiscard]] QUrl address(const QString &what) const;
    void onConnection();
    void onBytes(QTcpSocket *socket);
    bool takeHead(QTcpSocket *socket, Caller &caller);
    [[nodiscard]] int judgeHead(Caller &caller, const QList<QByteArray> &first) const;
    bool takeBody(QTcpSocket *socket, Caller &caller);
    void onWhole(QTcpSocket *socket, const Caller &caller);
    void onWholeFile(QTcpSocket *socket, const Caller &caller);
    void onGone(QTcpSocket *socket);
    static void answer(QTcpSocket *socket, int status);

    DownloadSink &m_sink;
    Events m_events;
    QTcpServer m_server;
    QByteArray m_token;
    QHash<QTcpSocket *, Caller> m_callers;
    QTcpSocket *m_bringer = nullptr; ///< whose file is being received
};

} // namespace quayside
