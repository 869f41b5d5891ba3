// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

#include <QFile>
#include <QObject>
#include <QPointer>

class QTcpSocket;

namespace quayside::sandbox {

class ApiService;

struct LogLine {
    qint64 at = 0; ///< ms since the epoch
    QString method;
    QString path;   ///< without the query, which may be signed
    int status = 0; ///< 0: not answered
    QString route;  ///< "foundry.create"; empty: none
    QString job;
    bool token = false;   ///< had an Authorization header
    bool storage = false; ///< received by the storage listener
    QString fault;        ///< "fault" if a script interfered
};

/// Two listeners in its thread: the APIs, and storage as another origin.
class SandboxServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxServer)

public:
    explicit SandboxServer(Config config, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Error: Usage, about script, port or log file.
    Result<void> start();
    /// Address of the APIs: "http://127.0.0.1:PORT".
    [[nodiscard]] QUrl url() const;
    /// Address of the storage origin.
    [[nodiscard]] QUrl storageUrl() const;
    /// Base URL, token, client, sample ids, by API.
    [[nodiscard]] QString greeting() const;
    /// All requests, oldest first (the last 100,000).
    [[nodiscard]] const QList<LogLine> &log() const { return m_log; }
    /// Replaces the script and its counts.
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
