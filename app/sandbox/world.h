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

/// What the command line says.
struct Config {
    QHostAddress listen = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;   ///< 0: any free one
    QString dataFolder; ///< documents to serve; empty: three of the sandbox's own
    QString token = QStringLiteral("sandbox-token");
    QByteArray faults; ///< a script; empty: none
    QString logFile;   ///< a line a request; empty: none
    int latencyMs = 0; ///< before each reply
    int workMs = 1200; ///< that an export takes at least; 0: it is finished when the request for it is answered
    int tokenLifeSeconds = 60;
    int linkLifeSeconds = 1800;
    int pollSeconds = 1; ///< Workiva: what Retry-After says, and is held to; 0: nothing is held
    double rate = 50;    ///< requests a second, an API and a token; 0: no limit
};

/// What happens to a document when it is exported.
enum class Behaviour { Good, Forbidden, Fails, NeverEnds };

/// A document that the sandbox serves.
struct Sample {
    QString id; ///< a UUID, the same at each start
    QString title;
    QString path;
    Behaviour behaviour = Behaviour::Good;
};

/// Bytes of a finished export.
struct Product {
    QByteArray bytes;
    QByteArray mediaType;
    QString extension;
    bool genuine = false; ///< made from the document by the local engine; else a small sample of its kind
    QString failure;      ///< why there are no bytes; empty: there are
};

/// An export under way.
struct Work {
    qint64 readyAt = 0; ///< ms since the epoch; never before
    QFuture<Product> product;
    Behaviour behaviour = Behaviour::Good;
    qint64 created = 0;

    [[nodiscard]] bool isReady(qint64 now) const { return behaviour != Behaviour::NeverEnds && now >= readyAt && product.isFinished(); }
};

/// What the four APIs share: documents, tokens, files to download, the clock.
class World
{
public:
    explicit World(Config config);
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] const Config &config() const { return m_config; }
    [[nodiscard]] const QList<Sample> &samples() const { return m_samples; }
    /// By its UUID; null when there is none.
    [[nodiscard]] const Sample *sample(const QString &id) const;
    [[nodiscard]] const Sample &sampleAt(qsizetype index) const { return m_samples.at(index); }

    /// Starts making a document into pdf, html, markdown, text, json (by the local engine) or docx, xlsx, pptx, csv, tar.gz, zip (samples).
    QFuture<Product> make(const Sample &sample, const QString &format, const QString &locale = {}, const QString &zone = {});
    /// As above, from Markdown that was made up just now (a filled template).
    QFuture<Product> makeFromMarkdown(const QString &title, const QByteArray &markdown, const QString &format, const QString &locale = {},
                                      const QString &zone = {});
    /// A finished product of bytes that are there already.
    static QFuture<Product> ready(const QByteArray &bytes, const QByteArray &mediaType, const QString &extension);
    /// An export that begins now.
    Work begin(const Sample &sample, QFuture<Product> product) const;

    /// Files one can fetch from the storage listener with a signed link and no token.
    QString store(const QFuture<Product> &product, const QString &fileName);
    /// A link to it that ends after Config::linkLifeSeconds.
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
