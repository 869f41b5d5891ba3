// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/tokens.h"

#include <QFuture>
#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QTemporaryDir>
#include <QThreadPool>

namespace quayside::sandbox {

struct Config {
    QHostAddress listen = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;   ///< 0: any free port
    QString dataFolder; ///< documents to serve; empty: three samples
    QString token = QStringLiteral("sandbox-token");
    QByteArray faults; ///< script; empty: none
    QString logFile;   ///< a line a request; empty: none
    int latencyMs = 0;
    int workMs = 1200; ///< least time of an export; 0: done at once
    int tokenLifeSeconds = 60;
    int linkLifeSeconds = 1800;
    int pollSeconds = 1; ///< Workiva: Retry-After, enforced; 0: not enforced
    double rate = 50;    ///< requests a second for each API and token; 0: unlimited
    int gotenberg = 8;   ///< its version, 8 or 9
};

/// How an export of a document goes.
enum class Behaviour { Good, Forbidden, Fails, NeverEnds };

struct Sample {
    QString id; ///< a UUID, stable across starts
    QString title;
    QString path;
    Behaviour behaviour = Behaviour::Good;
};

struct Product {
    QByteArray bytes;
    QByteArray mediaType;
    QString extension;
    bool genuine = false; ///< made by the local engine; else a small sample
    QString failure;      ///< why there are no bytes; empty: none
};

struct Work {
    qint64 readyAt = 0; ///< earliest finish, ms since the epoch
    QFuture<Product> product;
    Behaviour behaviour = Behaviour::Good;
    qint64 created = 0;

    [[nodiscard]] bool isReady(qint64 now) const { return behaviour != Behaviour::NeverEnds && now >= readyAt && product.isFinished(); }
};

/// What the APIs share: documents, tokens, downloads, the clock.
class World
{
public:
    explicit World(Config config);
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] const Config &config() const { return m_config; }
    [[nodiscard]] const QList<Sample> &samples() const { return m_samples; }
    /// By UUID; null if unknown.
    [[nodiscard]] const Sample *sample(const QString &id) const;
    [[nodiscard]] const Sample &sampleAt(qsizetype index) const { return m_samples.at(index); }

    /// Starts an export: pdf, html, markdown, text, json by the local engine; docx, xlsx, pptx, csv, tar.gz, zip as samples.
    QFuture<Product> make(const Sample &sample, const QString &format, const QString &locale = {}, const QString &zone = {});
    /// The same from generated Markdown (a filled template).
    QFuture<Product> makeFromMarkdown(const QString &title, const QByteArray &markdown, const QString &format, const QString &locale = {},
                                      const QString &zone = {});
    /// A product from existing bytes.
    static QFuture<Product> ready(const QByteArray &bytes, const QByteArray &mediaType, const QString &extension);
    /// An export that starts now.
    Work begin(const Sample &sample, QFuture<Product> product) const;

    /// Stores a download, served by signed link without a token; returns its id.
    QString store(const QFuture<Product> &product, const QString &fileName);
    /// A link to it that expires after Config::linkLifeSeconds.
    [[nodiscard]] QUrl signedLink(const QString &blob) const;
    /// Routes of the storage listener.
    QList<Route> storageRoutes();

    /// A reply with a product's bytes.
    static Reply productReply(const QFuture<Product> &product, const QByteArray &mediaType = {});

    /// Milliseconds since the epoch.
    static qint64 now();
    /// A UUID that is the same at each start.
    static QString idFor(const QString &name);
    /// "2026-01-31T09:30:00Z".
    static QString stamp(qint64 ms);

    Tokens tokens;
    QUrl apiBase;
    QUrl storageBase;

private:
    struct Blob {
        QFuture<Product> product;
        QString fileName;
    };
    void findSamples();
    QByteArray signature(const QString &blob, qint64 until) const;
    Reply fetch(const Request &request, const Captures &captures);

    Config m_config;
    QTemporaryDir m_ownFolder;
    QList<Sample> m_samples;
    QHash<QString, QFuture<Product>> m_made;
    QHash<QString, Blob> m_blobs;
    QByteArray m_signingKey;
    int m_madeUp = 0;
    QThreadPool m_pool;
};

} // namespace quayside::sandbox
