// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

#include <QFile>
#include <QObject>
#include <QPointer>

class QTcpSocket;

namespace quayside::sandbox {

class ApiService;

/// One line of the log.
struct LogLine {
    qint64 at = 0; ///< ms since the epoch
    QString method;
    QString path;         ///< without the query: it may be signed
    int status = 0;       ///< 0: no answer was given
    QString route;        ///< "foundry.create"; empty: no such operation
    QString job;          ///< the job it speaks of
    bool token = false;   ///< an Authorization header came with it
    bool storage = false; ///< it came to the storage listener
    QString fault;        ///< "fault" when a script meddled
};

/// The server: two listeners (the APIs, and storage as another origin), in the thread it lives in. Construct, start(), and ask for the addresses.
class SandboxServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxServer)

public:
    explicit SandboxServer(Config config, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Listens. Error: Usage, with what is wrong with the script, the port or the log file.
    Result<void> start();
    /// Where the four APIs are: "http://127.0.0.1:PORT".
    [[nodiscard]] QUrl url() const;
    /// Where finished files are: another origin.
    [[nodiscard]] QUrl storageUrl() const;
    /// Base URL, token, client, and every sample id, an API a block.
    [[nodiscard]] QString greeting() const;
    /// Everything that was asked so far, oldest first (at most the last 100,000 lines).
    [[nodiscard]] const QList<LogLine> &log() const { return m_log; }
    /// Takes a new script; what the old one counted is forgotten.
    Result<void> setFaults(const QByteArray &script);
    [[nodiscard]] World &world();

private:
    class Listener;
    struct Handled {
        Reply reply;
        std::optional<Fault> fault;
    };
    void take(const Request &request, QPointer<QTcpSocket> socket);
    Handled perform(const Request &request, LogLine &line);
    std::optional<Reply> gate(const Request &request, const Route &route);
    std::optional<Reply> limited(const Route &route, const QString &token);
    void write(const LogLine &line);

    std::unique_ptr<World> m_world;
    std::vector<std::unique_ptr<ApiService>> m_services;
    QList<Route> m_routes;
    QHash<int, Voice> m_voices;
    FaultPlan m_faults;
    std::unique_ptr<Listener> m_listener;
    struct Bucket {
        double tokens = 0;
        qint64 at = 0;
    };
    QHash<QString, Bucket> m_buckets;
    QList<LogLine> m_log;
    QFile m_logFile;
};

} // namespace quayside::sandbox
