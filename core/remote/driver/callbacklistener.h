// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http/downloadsink.h"
#include "remote/http/httpclient.h"

#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace quayside {

/// Listens for the one call with which a service brings a file, or says why there is none. On this computer and for this computer only, at an address
/// that nobody can guess; heads, words and the file are limited, the file goes into its sink as it comes.
class CallbackListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallbackListener)

public:
    /// Each is called once at most, last; the listener may be destroyed in it.
    struct Events {
        std::function<void(const HttpReply &)> onFile;      ///< the file is whole and in the sink; status and headers of the call
        std::function<void(const HttpReply &)> onRefusal;   ///< the service's words, with the status it names
        std::function<void(const HttpFailure &)> onFailure; ///< what came is not the file that was asked for
    };

    /// @p sink outlives this.
    CallbackListener(DownloadSink &sink, Events events);
    ~CallbackListener() override;

    /// Error: ConnectionFailed, when no port is free.
    Result<void> listen();
    /// Takes nothing any more.
    void close();
    /// Where the file has to be brought, by POST, PUT or PATCH.
    [[nodiscard]] QUrl fileUrl() const { return address(QStringLiteral("file")); }
    /// Where words have to be brought that say why there is none: {"status": …, "message": …}.
    [[nodiscard]] QUrl refusalUrl() const { return address(QStringLiteral("refusal")); }

private:
    /// A connection and what has come over it.
    struct Caller {
        QByteArray head;
        HttpReply call;
        qint64 length = -1; ///< of the body; -1: the head is not whole
        qint64 taken = 0;
        QByteArray words;
        bool bringsFile = false;
    };
    [[nodiscard]] QUrl address(const QString &what) const;
    void onConnection();
    void onBytes(QTcpSocket *socket);
    bool takeHead(QTcpSocket *socket, Caller &caller);
    int judgeHead(Caller &caller, const QList<QByteArray> &first);
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
    QTcpSocket *m_bringer = nullptr; ///< the one whose file is being taken
};

} // namespace quayside
