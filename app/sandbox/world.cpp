// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world.h"

#include "app/sandbox/samples.h"
#include "convert/convert.h"
#include "convert/formats.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QPromise>
#include <QUuid>
#include <QtConcurrent>

namespace quayside::sandbox {
namespace {

constexpr const char *harbourGuide = R"(---
title: Harbour guide
lang: en
---

# Harbour guide

Everything a crew needs to know on its first day at the quay.

## Berths

| Berth | Depth | Power |
|:------|------:|:-----:|
| A1    | 9.5 m |  yes  |
| A2    | 8.0 m |  no   |

## Arrival

1. Call the harbour office on channel 12.
2. Wait for the pilot.
3. Moor, then report.

> [!NOTE]
> Office hours are 06:00 to 22:00.
)";

constexpr const char *releaseNotes = R"(# Release notes

- [x] Exports survive a restart
- [x] One queue for local and remote work
- [ ] Colours in code on paper

```cpp
int main() { return 0; }
```
)";

constexpr const char *letter = R"(# Dear reader

This letter goes out in many languages. *Your* copy is in the one you asked for.
)";

struct Own {
    const char *file;
    const char *title;
    const char *text;
    Behaviour behaviour;
};

constexpr Own own[]{
    {"harbour-guide.md", "Harbour guide", harbourGuide, Behaviour::Good},
    {"release-notes.md", "Release notes", releaseNotes, Behaviour::Good},
    {"letter.md", "Letter", letter, Behaviour::Good},
    {"forbidden.md", "Not yours (each export is refused)", letter, Behaviour::Forbidden},
    {"failing.md", "Broken (each export fails)", letter, Behaviour::Fails},
    {"endless.md", "Endless (no export is ever finished)", letter, Behaviour::NeverEnds},
};

struct Kind {
    const char *format;
    const char *mediaType;
};

constexpr Kind kinds[]{
    {"pdf", "application/pdf"},
    {"html", "text/html; charset=utf-8"},
    {"markdown", "text/markdown; charset=utf-8"},
    {"text", "text/plain; charset=utf-8"},
    {"json", "application/json"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"csv", "text/csv; charset=utf-8"},
    {"xhtml", "application/xhtml+xml"},
    {"tar.gz", "application/gzip"},
    {"zip", "application/zip"},
};

QByteArray mediaTypeOf(const QString &format)
{
    for (const Kind &kind : kinds) {
        if (format == QLatin1StringView(kind.format))
            return kind.mediaType;
    }
    return "application/octet-stream";
}

QString extensionOf(const QString &format)
{
    return format == QLatin1StringView("markdown") ? QStringLiteral("md") : format == QLatin1StringView("text") ? QStringLiteral("txt") : format;
}

QByteArray sampleBytes(const QString &format, const QString &title)
{
    const QStringList lines{title, QStringLiteral("A sample made by quayside-sandbox.")};
    if (format == QLatin1StringView("docx"))
        return docxOf(title, lines);
    if (format == QLatin1StringView("xlsx"))
        return xlsxOf(title, sampleRows());
    if (format == QLatin1StringView("pptx"))
        return pptxOf(title, lines);
    if (format == QLatin1StringView("csv"))
        return csvOf(sampleRows());
    if (format == QLatin1StringView("xhtml"))
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>" + title.toHtmlEscaped().toUtf8()
               + "</title></head><body><h1>" + title.toHtmlEscaped().toUtf8() + "</h1></body></html>\n";
    if (format == QLatin1StringView("tar.gz"))
        return tarGzOf({{QStringLiteral("README.txt"), lines.join(u'\n').toUtf8() + '\n'}, {QStringLiteral("table.csv"), csvOf(sampleRows())}});
    if (format == QLatin1StringView("zip"))
        return zipOf({{QStringLiteral("README.txt"), lines.join(u'\n').toUtf8() + '\n'}, {QStringLiteral("table.csv"), csvOf(sampleRows())}});
    return pdfOf(lines);
}

/// Failures are reported, never hidden by a sample.
Product made(const QString &path, const QString &title, const QString &format, const QString &locale, const QString &zone)
{
    Product product{{}, mediaTypeOf(format), extensionOf(format), false, {}};
    if (!writerById(format)) {
        product.bytes = sampleBytes(format, title);
        return product;
    }
    ExportRequest request;
    request.settings[sourceScope].values = {{pathField, path}};
    request.title = title;
    request.target = format;
    if (!locale.isEmpty())
        request.locales = {locale};
    request.timeZone = zone;
    request.asOf = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC); // not now: each export of a document has the same bytes
    MemorySink sink;
    WorkContext context;
    if (const auto done = Conversion(request).write(sink, context); !done) {
        product.failure = sentence(done.error());
        return product;
    }
    product.bytes = sink.main;
    product.genuine = true;
    return product;
}

} // namespace

World::World(Config config) : tokens(config.token, config.tokenLifeSeconds), m_config(std::move(config)), m_signingKey(QUuid::createUuid().toRfc4122())
{
    findSamples();
}

World::~World()
{
    m_pool.waitForDone();
}

void World::findSamples()
{
    for (const Own &document : own) {
        const bool shown = m_config.dataFolder.isEmpty() || document.behaviour != Behaviour::Good;
        if (!shown)
            continue;
        const QString path = m_ownFolder.filePath(QLatin1StringView(document.file));
        if (QFile file(path); file.open(QIODevice::WriteOnly))
            file.write(document.text);
        m_samples.append({idFor(QLatin1StringView(document.file)), QLatin1StringView(document.title), path, document.behaviour});
    }
    if (m_config.dataFolder.isEmpty())
        return;
    QStringList paths;
    QDirIterator files(m_config.dataFolder, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && paths.size() < 500) {
        if (const QString path = files.next(); readerForFile(path))
            paths.append(path);
    }
    paths.sort();
    const QDir root(m_config.dataFolder);
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_samples.insert(i, {idFor(root.relativeFilePath(paths.at(i))), QFileInfo(paths.at(i)).completeBaseName(), QFileInfo(paths.at(i)).absoluteFilePath(),
                             Behaviour::Good});
}

const Sample *World::sample(const QString &id) const
{
    const auto found = std::find_if(m_samples.begin(), m_samples.end(), [&](const Sample &s) { return s.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == m_samples.end() ? nullptr : &*found;
}

QFuture<Product> World::make(const Sample &sample, const QString &format, const QString &locale, const QString &zone)
{
    const QString key = QStringList{sample.id, format, locale, zone}.join(u'\n');
    if (const auto known = m_made.constFind(key); known != m_made.constEnd())
        return *known;
    QFuture<Product> product = QtConcurrent::run(&m_pool, made, sample.path, sample.title, format, locale, zone);
    m_made.insert(key, product);
    if (m_config.workMs == 0)
        product.waitForFinished();
    return product;
}

QFuture<Product> World::makeFromMarkdown(const QString &title, const QByteArray &markdown, const QString &format, const QString &locale, const QString &zone)
{
    const QString path = m_ownFolder.filePath(QStringLiteral("made-%1.md").arg(++m_madeUp));
    if (QFile file(path); file.open(QIODevice::WriteOnly))
        file.write(markdown);
    QFuture<Product> product = QtConcurrent::run(&m_pool, made, path, title, format, locale, zone);
    if (m_config.workMs == 0)
        product.waitForFinished();
    return product;
}

QFuture<Product> World::ready(const QByteArray &bytes, const QByteArray &mediaType, const QString &extension)
{
    QPromise<Product> promise;
    promise.start();
    promise.addResult(Product{bytes, mediaType, extension, false, {}});
    promise.finish();
    return promise.future();
}

Work World::begin(const Sample &sample, QFuture<Product> product) const
{
    return {now() + m_config.workMs, std::move(product), sample.behaviour, now()};
}

QString World::store(const QFuture<Product> &product, const QString &fileName)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_blobs.insert(id, {product, fileName});
    return id;
}

QByteArray World::signature(const QString &blob, qint64 until) const
{
    return QMessageAuthenticationCode::hash(blob.toUtf8() + QByteArray::number(until), m_signingKey, QCryptographicHash::Sha256).toHex();
}

QUrl World::signedLink(const QString &blob) const
{
    const qint64 until = now() + m_config.linkLifeSeconds * qint64(1000);
    QUrl url = storageBase;
    url.setPath(QStringLiteral("/storage/%1/%2").arg(blob, m_blobs.value(blob).fileName));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("sv"), QStringLiteral("2024-11-04"));
    query.addQueryItem(QStringLiteral("se"), QString::number(until));
    query.addQueryItem(QStringLiteral("sp"), QStringLiteral("r"));
    query.addQueryItem(QStringLiteral("sig"), QString::fromLatin1(signature(blob, until)));
    url.setQuery(query);
    return url;
}

Reply World::fetch(const Request &request, const Captures &captures)
{
    const auto refuse = [](int status, const char *code, const char *message) {
        return Reply{status,
                     {{"Content-Type", "application/xml"}},
                     QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>") + code + "</Code><Message>" + message + "</Message></Error>",
                     {},
                     false};
    };
    // Like real storage; also proves that no token was sent.
    if (!request.header(QByteArrayLiteral("authorization")).isEmpty())
        return refuse(400, "InvalidAuthenticationInfo", "A signed link and an Authorization header cannot be used together.");
    const qint64 until = request.query.queryItemValue(QStringLiteral("se")).toLongLong();
    if (request.query.queryItemValue(QStringLiteral("sig")).toLatin1() != signature(captures.at(0), until))
        return refuse(404, "ResourceNotFound", "The specified resource does not exist.");
    if (until < now())
        return refuse(403, "AuthenticationFailed", "Signature not valid in the specified time frame.");
    const auto blob = m_blobs.constFind(captures.at(0));
    if (blob == m_blobs.constEnd())
        return refuse(404, "BlobNotFound", "The specified blob does not exist.");
    Reply reply = productReply(blob->product);
    reply.add({"Content-Disposition", "attachment; filename=\"" + blob->fileName.toUtf8() + "\""});
    return reply;
}

QList<Route> World::storageRoutes()
{
    return {{Api::Storage, QStringLiteral("storage.fetch"), "GET", QStringLiteral("/storage/{blob}/{name}"),
             [this](const Request &request, const Captures &captures) { return fetch(request, captures); }, false},
            {Api::Storage, QStringLiteral("storage.landing"), "GET", QStringLiteral("/landing/{name}"),
             [](const Request &, const Captures &) { return bytesReply("You were sent here.\n", "text/plain"); }, false}};
}

Reply World::productReply(const QFuture<Product> &product, const QByteArray &mediaType)
{
    const Product result = product.result();
    Reply reply = bytesReply(result.bytes, mediaType.isEmpty() ? result.mediaType : mediaType);
    reply.add({"X-Sandbox-Content", result.genuine ? "made by the local engine" : "sample"});
    return reply;
}

qint64 World::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString World::idFor(const QString &name)
{
    static const QUuid space(QStringLiteral("6f0f1d2c-6d1b-4a53-9d63-2b1f6e5a7c10"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QString World::stamp(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace quayside::sandbox
