// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/workiva.h"

#include "remote/dialects/common.h"

#include <QJsonArray>

#include <array>

namespace quayside::workiva {

QUrl baseUrl(const AccountSettings &account)
{
    const AccountOptions options = accountOptions(account);
    if (!options.baseUrl.isEmpty())
        return dialect::originOf(options.baseUrl);
    const QString host = options.region == Region::Eu     ? QStringLiteral("api.eu.wdesk.com")
                         : options.region == Region::Apac ? QStringLiteral("api.apac.wdesk.com")
                                                          : QStringLiteral("api.app.wdesk.com");
    return QUrl(QStringLiteral("https://") + host);
}

QUrl apiUrl(const AccountSettings &account, const QStringList &segments, const QList<std::pair<QString, QString>> &query)
{
    QStringList path;
    if (generation(account) == Generation::Prototype)
        path = {QStringLiteral("prototype"), QStringLiteral("platform")};
    else if (generation(account) == Generation::Ga2022)
        path = {QStringLiteral("platform"), QStringLiteral("v1")};
    return dialect::apiUrl(baseUrl(account), path + segments, query);
}

QByteArray version(const AccountSettings &account)
{
    return generation(account) == Generation::Ga2026 ? QByteArrayLiteral("2026-01-01") : QByteArrayLiteral("2022-01-01");
}

HttpRequest get(const AccountSettings &account, const QUrl &url)
{
    HttpRequest request = getJson(url);
    request.headers.set("X-Version", version(account));
    return request;
}

bool trusts(const AccountSettings &, const QUrl &url)
{
    const QString host = url.host().toLower();
    return url.scheme() == QLatin1StringView("https") && (host == QLatin1StringView("wdesk.com") || host.endsWith(QLatin1StringView(".wdesk.com")));
}

bool isWorkivas(const AccountSettings &account, const QUrl &url)
{
    const QUrl base = baseUrl(account);
    const auto port = [](const QUrl &u) { return u.port(u.scheme() == QLatin1StringView("http") ? 80 : 443); };
    const bool own = url.scheme() == base.scheme() && url.host() == base.host() && port(url) == port(base);
    return own || trusts(account, url);
}

bool mayAsk(const AccountSettings &account, const QUrl &url)
{
    return isWorkivas(account, url) || isTrusted(account, url);
}

namespace {

struct ByKind {
    const char *kind;
    const char *member; ///< of FileExportById; empty: it is not exported through /files
    const char *path;   ///< the kind's own address
    const char *parts;  ///< field that names parts of the file; empty: it has none
};

constexpr std::array byKind{
    ByKind{"document", "documentExport", "documents", "sections"},
    ByKind{"spreadsheet", "spreadsheetExport", "spreadsheets", "sheets"},
    ByKind{"presentation", "presentationExport", "presentations", "slides"},
    ByKind{"graph-report", "", "graph/reports", ""},
    ByKind{"test-form", "", "testForms", ""},
    ByKind{"style-guide", "", "content/styleGuides", ""},
};

const ByKind *rowFor(const QString &kind)
{
    for (const ByKind &row : byKind) {
        if (kind == QLatin1StringView(row.kind))
            return &row;
    }
    return nullptr;
}

/// DocumentExport, SpreadsheetExport, PresentationExport, GraphReportExport, TestFormExport, StyleGuideExport.
QJsonObject exportObject(const AccountSettings &account, const ExportRequest &request, const ByKind &row)
{
    if (request.sourceKind == QLatin1StringView("style-guide")) {
        const QString revision = request.source().value(QLatin1StringView("revision")).toString().trimmed();
        return revision.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("revision"), revision}};
    }
    QJsonObject object{{QStringLiteral("format"), request.target}};
    const QJsonArray parts = request.source().value(QLatin1StringView(row.parts)).toArray();
    if (!parts.isEmpty())
        object.insert(QLatin1StringView(row.parts), parts);
    if (const QJsonObject options = sentOptions(account, request); !options.isEmpty())
        object.insert(request.target + QStringLiteral("Options"), options);
    return object;
}

QJsonObject bodyById(const AccountSettings &account, const ExportRequest &request)
{
    QJsonObject body{{QStringLiteral("kind"), apiKind(request.sourceKind)}};
    if (const ByKind *row = rowFor(request.sourceKind))
        body.insert(QLatin1StringView(row->member), exportObject(account, request, *row));
    const QJsonObject options = sentOptions(account, request);
    if (request.sourceKind == QLatin1StringView("folder") && !options.isEmpty())
        body.insert(QStringLiteral("folderExport"), options);
    if (request.sourceKind == QLatin1StringView("workiva") && !options.isEmpty())
        body.insert(QStringLiteral("workivaFileExport"), QJsonObject{{QStringLiteral("workivaFileExportOptions"), options}});
    return body;
}

} // namespace

HttpRequest exportRequest(const AccountSettings &account, const ExportRequest &request)
{
    const QString id = fileIdIn(request.source().value(QLatin1StringView("fileId")).toString());
    const ByKind *row = rowFor(request.sourceKind);
    const bool ownAddress = isOfGraph(request.sourceKind) || generation(account) == Generation::Ga2022
                            || (generation(account) == Generation::Ga2026 && accountOptions(account).exportThrough == Route::Kind);
    QUrl url = apiUrl(account, {QStringLiteral("files"), id, QStringLiteral("export")});
    QJsonObject body = bodyById(account, request);
    if (generation(account) == Generation::Prototype && request.sourceKind == QLatin1StringView("workiva")) {
        QJsonObject options = sentOptions(account, request);
        options.insert(QStringLiteral("sourceId"), id);
        url = apiUrl(account, {QStringLiteral("files"), QStringLiteral("export")});
        body = {{QStringLiteral("kind"), QStringLiteral("Workiva")}, {QStringLiteral("workivaFileExportOptions"), options}};
    } else if (row && ownAddress) {
        url = apiUrl(account, QString(QLatin1StringView(row->path)).split(u'/') + QStringList{id, QStringLiteral("export")});
        body = exportObject(account, request, *row);
    }
    HttpRequest made = sendJson(HttpMethod::Post, url, body, Repeat::Creates);
    made.headers.set("X-Version", version(account));
    return made;
}

} // namespace quayside::workiva
