// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apis.h"
#include "app/sandbox/googledrivequery.h"
#include "app/sandbox/samples.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace quayside::sandbox {
namespace {

const QString readScope = QStringLiteral("https://www.googleapis.com/auth/drive.readonly");
const QString editors = QStringLiteral("application/vnd.google-apps.");
constexpr qsizetype largestExport = 10 * 1024 * 1024;
constexpr int revisionCount = 3;

/// {error: {code, message, errors: [{domain, reason, message, location?}]}}, as the error guide prints it.
Reply error(int status, const char *reason, const QString &message, const QString &location = {})
{
    const bool isUsage = QByteArrayView(reason).endsWith("LimitExceeded") && QByteArrayView(reason) != "exportSizeLimitExceeded";
    QJsonObject one{{QStringLiteral("domain"), isUsage ? QStringLiteral("usageLimits") : QStringLiteral("global")},
                    {QStringLiteral("reason"), QLatin1StringView(reason)},
                    {QStringLiteral("message"), message}};
    if (!location.isEmpty()) {
        one.insert(QStringLiteral("location"), location);
        one.insert(QStringLiteral("locationType"), QStringLiteral("parameter"));
    }
    return jsonReply(status, QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), status},
                                                                               {QStringLiteral("message"), message},
                                                                               {QStringLiteral("errors"), QJsonArray{one}}}}});
}

Reply notFound(const QString &id)
{
    return error(404, "notFound", QStringLiteral("File not found: %1.").arg(id), QStringLiteral("fileId"));
}

Reply invalid(const QString &location)
{
    return error(400, "invalid", QStringLiteral("Invalid Value"), location);
}

struct FormatRow {
    const char *mimeType;
    const char *format; ///< as World makes it, or the ending of a sample made here
    const char *types;  ///< of the documents that become it, after `editors`
};

// "Export MIME types for Google Workspace documents".
constexpr std::array formats{
    FormatRow{"application/pdf", "pdf", "document spreadsheet presentation drawing"},
    FormatRow{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "document"},
    FormatRow{"application/vnd.oasis.opendocument.text", "odt", "document"},
    FormatRow{"application/rtf", "rtf", "document"},
    FormatRow{"text/plain", "text", "document presentation"},
    FormatRow{"application/zip", "html.zip", "document spreadsheet"},
    FormatRow{"application/epub+zip", "epub", "document"},
    FormatRow{"text/markdown", "markdown", "document"},
    FormatRow{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "spreadsheet"},
    FormatRow{"application/vnd.oasis.opendocument.spreadsheet", "ods", "spreadsheet"},
    FormatRow{"text/csv", "csv", "spreadsheet"},
    FormatRow{"text/tab-separated-values", "tsv", "spreadsheet"},
    FormatRow{"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "presentation"},
    FormatRow{"application/vnd.oasis.opendocument.presentation", "odp", "presentation"},
    FormatRow{"image/png", "png", "presentation drawing"},
    FormatRow{"image/jpeg", "jpg", "presentation drawing"},
    FormatRow{"image/svg+xml", "svg", "presentation drawing"},
    FormatRow{"video/mp4", "mp4", "vid"},
};

struct DriveFile {
    QString id;
    QString name;
    QString mimeType;
    Sample sample;
    QByteArray bytes = {};    ///< of a stored file
    QString target = {};      ///< of a shortcut
    QString resourceKey = {}; ///< asked for, where there is one
    bool isThick = false;     ///< too large for the synchronous export
    bool isOnSharedDrive = false;

    [[nodiscard]] bool isStored() const { return !mimeType.startsWith(editors); }
    [[nodiscard]] QString type() const { return isStored() ? QString() : mimeType.sliced(editors.size()); }
};

/// What is not made by World.
QByteArray sampleOf(const QString &format, const QString &title)
{
    const QByteArray line = title.toUtf8() + ": a sample made by quayside-sandbox.\n";
    const auto packed = [&line](const char *mimeType) { return zipOf({{QStringLiteral("mimetype"), mimeType}, {QStringLiteral("content.xml"), line}}); };
    if (format == QLatin1StringView("odt") || format == QLatin1StringView("ods") || format == QLatin1StringView("odp") || format == QLatin1StringView("epub")) {
        const auto row = std::find_if(formats.begin(), formats.end(), [&format](const FormatRow &r) { return format == QLatin1StringView(r.format); });
        return packed(row->mimeType);
    }
    if (format == QLatin1StringView("html.zip"))
        return zipOf({{QStringLiteral("page.html"), "<!DOCTYPE html><title>" + title.toHtmlEscaped().toUtf8() + "</title><p>" + line}});
    if (format == QLatin1StringView("tsv"))
        return csvOf(sampleRows()).replace(',', '\t');
    if (format == QLatin1StringView("svg"))
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><rect width=\"8\" height=\"8\"/></svg>\n";
    if (format == QLatin1StringView("png"))
        return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    if (format == QLatin1StringView("jpg"))
        return QByteArray::fromBase64("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////"
                                      "wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=")
               + "\xff\xd9";
    if (format == QLatin1StringView("mp4"))
        return QByteArray::fromHex("00000018667479706d703432000000006d70343269736f6d") + QByteArray::fromHex("000000086d646174");
    return "{\\rtf1\\ansi " + line + "}";
}

class GoogleDriveService final : public ApiService
{
public:
    explicit GoogleDriveService(World &world);
    QList<Route> routes() override;
    Voice voice() const override;
    QStringList greeting() const override;

private:
    struct Operation {
        Work work;
        DriveFile file;
        QString blob; ///< documents and spreadsheets: where the link leads to
    };

    /// The file, if this request may see it: with its key, and with supportsAllDrives where the method knows that.
    const DriveFile *file(const Request &request, const QString &id, bool knowsDrives) const;
    Reply fileOrContent(const Request &request, const QString &id) const;
    static Reply stored(const DriveFile &file, const Request &request);
    Reply exported(const Request &request, const QString &id);
    Reply start(const Request &request, const QString &id);
    Reply operation(const Request &request, const QString &name);
    /// A new operation is pending at first, however quick it is.
    [[nodiscard]] QJsonObject operationObject(const QString &name, bool mayBeDone) const;
    Reply content(const QString &name);
    Reply list(const Request &request) const;
    Reply revisions(const Request &request, const QString &id) const;
    Reply revision(const Request &request, const QString &id, const QString &revision) const;
    static Reply about(const Request &request);
    QFuture<Product> make(const DriveFile &file, const FormatRow &format);
    static QJsonObject described(const DriveFile &file);

    World &m_world;
    QList<DriveFile> m_files;
    QHash<QString, Operation> m_operations;
};

GoogleDriveService::GoogleDriveService(World &world) : m_world(world)
{
    const auto add = [this](const char *type, const QString &name, const Sample &sample) -> DriveFile & {
        const QString id = QStringLiteral("1") + World::idFor(QLatin1StringView("drive ") + QLatin1StringView(type) + name + sample.id).remove(u'-');
        m_files.append({id, name, editors + QLatin1StringView(type), sample});
        return m_files.last();
    };
    for (const Sample &sample : m_world.samples())
        add("document", sample.title, sample);
    const Sample &first = m_world.sampleAt(0);
    for (const char *type : {"spreadsheet", "presentation", "drawing", "vid", "form"})
        add(type, first.title, first);
    add("document", QStringLiteral("Thick (over 10 MB: an operation makes it)"), first).isThick = true;
    add("document", QStringLiteral("Shared (on a shared drive)"), first).isOnSharedDrive = true;
    add("document", QStringLiteral("Keyed (wants its resource key 0-harbour)"), first).resourceKey = QStringLiteral("0-harbour");
    const QString shown = m_files.first().id;
    add("shortcut", QStringLiteral("Shortcut to the first document"), first).target = shown;
    DriveFile &stored = add("stored", QStringLiteral("Harbour plan.pdf"), first);
    stored.mimeType = QStringLiteral("application/pdf");
    stored.bytes = pdfOf({QStringLiteral("Harbour plan")});
    DriveFile &page = add("stored", QStringLiteral("Old page.html"), first);
    page.mimeType = QStringLiteral("text/html");
    page.bytes = "<!doctype html><title>Old page</title>\n";
}

QList<Route> GoogleDriveService::routes()
{
    const auto route = [](const char *name, const char *method, const char *path, auto handle) {
        return Route{Api::GoogleDrive, QStringLiteral("googledrive.") + QLatin1StringView(name), method, QLatin1StringView(path), handle, true, readScope};
    };
    const auto oauth = [](const char *name, const char *method, const char *path, auto handle) {
        return Route{Api::GoogleDrive, QStringLiteral("googledrive.") + QLatin1StringView(name), method, QLatin1StringView(path), handle, false, {}};
    };
    return {
        route("list", "GET", "/drive/v3/files", [this](const Request &r, const Captures &) { return list(r); }),
        route("file", "GET", "/drive/v3/files/{id}", [this](const Request &r, const Captures &c) { return fileOrContent(r, c.at(0)); }),
        route("export", "GET", "/drive/v3/files/{id}/export", [this](const Request &r, const Captures &c) { return exported(r, c.at(0)); }),
        route("start", "POST", "/drive/v3/files/{id}/download", [this](const Request &r, const Captures &c) { return start(r, c.at(0)); }),
        route("operation", "GET", "/drive/v3/operations/{name}", [this](const Request &r, const Captures &c) { return operation(r, c.at(0)); }),
        route("content", "GET", "/download/drive/{name}", [this](const Request &, const Captures &c) { return content(c.at(0)); }),
        route("revisions", "GET", "/drive/v3/files/{id}/revisions", [this](const Request &r, const Captures &c) { return revisions(r, c.at(0)); }),
        route("revision", "GET", "/drive/v3/files/{id}/revisions/{revision}",
              [this](const Request &r, const Captures &c) { return revision(r, c.at(0), c.at(1)); }),
        route("about", "GET", "/drive/v3/about", [](const Request &r, const Captures &) { return about(r); }),
        oauth("authorize", "GET", "/o/oauth2/v2/auth", [this](const Request &r, const Captures &) { return m_world.tokens.authorize(Api::GoogleDrive, r); }),
        oauth("token", "POST", "/token", [this](const Request &r, const Captures &) { return m_world.tokens.token(Api::GoogleDrive, r); })};
}

Voice GoogleDriveService::voice() const
{
    return {[](bool) {
                Reply reply = error(401, "authError", QStringLiteral("Invalid Credentials"), QStringLiteral("Authorization"));
                reply.add({"WWW-Authenticate", "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\""});
                return reply;
            },
            [](const QString &) { return error(403, "insufficientPermissions", QStringLiteral("Request had insufficient authentication scopes.")); },
            // No Retry-After, as there: clients back off by themselves.
            [](int) { return error(403, "userRateLimitExceeded", QStringLiteral("User Rate Limit Exceeded")); }};
}

const DriveFile *GoogleDriveService::file(const Request &request, const QString &id, bool knowsDrives) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&id](const DriveFile &one) { return one.id == id; });
    if (found == m_files.end())
        return nullptr;
    if (found->isOnSharedDrive && knowsDrives && request.query.queryItemValue(QStringLiteral("supportsAllDrives")) != QLatin1StringView("true"))
        return nullptr;
    const QByteArrayList keys = request.header("x-goog-drive-resource-keys").split(',');
    const bool isUnlocked = found->resourceKey.isEmpty() || keys.contains(found->id.toUtf8() + '/' + found->resourceKey.toUtf8());
    return isUnlocked ? &*found : nullptr;
}

QJsonObject GoogleDriveService::described(const DriveFile &file)
{
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("drive#file")},
                       {QStringLiteral("id"), file.id},
                       {QStringLiteral("name"), file.name},
                       {QStringLiteral("mimeType"), file.mimeType},
                       {QStringLiteral("modifiedTime"), QStringLiteral("2026-01-31T09:30:00.000Z")},
                       {QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("canDownload"), file.sample.behaviour != Behaviour::Forbidden}}}};
    if (file.isStored()) {
        object.insert(QStringLiteral("size"), QString::number(file.bytes.size())); // int64 is text in Google's JSON
        object.insert(QStringLiteral("headRevisionId"), QString::number(revisionCount));
    }
    if (!file.target.isEmpty())
        object.insert(QStringLiteral("shortcutDetails"), QJsonObject{{QStringLiteral("targetId"), file.target}});
    return object;
}

Reply GoogleDriveService::stored(const DriveFile &file, const Request &request)
{
    const QString acknowledged = request.query.queryItemValue(QStringLiteral("acknowledgeAbuse"));
    if (!acknowledged.isEmpty() && acknowledged != QLatin1StringView("true") && acknowledged != QLatin1StringView("false"))
        return invalid(QStringLiteral("acknowledgeAbuse"));
    if (!file.isStored())
        return error(403, "fileNotDownloadable", QStringLiteral("Only files with binary content can be downloaded. Use Export with Docs Editors files."),
                     QStringLiteral("alt"));
    Reply reply = bytesReply(file.bytes, file.mimeType.toLatin1());
    reply.ranges = true;
    reply.job = file.id;
    return reply;
}

Reply GoogleDriveService::fileOrContent(const Request &request, const QString &id) const
{
    const DriveFile *known = file(request, id, true);
    if (!known)
        return notFound(id);
    const QString alt = request.query.queryItemValue(QStringLiteral("alt"));
    if (alt == QLatin1StringView("media"))
        return stored(*known, request);
    return alt.isEmpty() || alt == QLatin1StringView("json") ? jsonReply(200, described(*known)) : invalid(QStringLiteral("alt"));
}

namespace {

const FormatRow *formatFor(const DriveFile &file, const QString &mimeType)
{
    const auto row = std::find_if(formats.begin(), formats.end(), [&](const FormatRow &one) {
        return mimeType == QLatin1StringView(one.mimeType) && QString::fromLatin1(one.types).split(u' ').contains(file.type());
    });
    return row == formats.end() ? nullptr : &*row;
}

QString mimeTypeOf(const Request &request)
{
    return request.query.queryItemValue(QStringLiteral("mimeType"), QUrl::FullyDecoded);
}

} // namespace

QFuture<Product> GoogleDriveService::make(const DriveFile &file, const FormatRow &format)
{
    const QString name = QLatin1StringView(format.format);
    static const QStringList ofWorld{QStringLiteral("pdf"),  QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("docx"),
                                     QStringLiteral("xlsx"), QStringLiteral("csv"),  QStringLiteral("pptx")};
    return ofWorld.contains(name) ? m_world.make(file.sample, name) : World::ready(sampleOf(name, file.name), format.mimeType, name.section(u'.', -1));
}

Reply GoogleDriveService::exported(const Request &request, const QString &id)
{
    const DriveFile *known = file(request, id, false);
    if (!known)
        return notFound(id);
    const QString mimeType = mimeTypeOf(request);
    if (mimeType.isEmpty())
        return error(400, "required", QStringLiteral("Required parameter: mimeType"), QStringLiteral("mimeType"));
    if (known->isStored() || known->type() == QLatin1StringView("vid"))
        return error(403, "fileNotExportable", QStringLiteral("Export only supports Docs Editors files."));
    const FormatRow *format = formatFor(*known, mimeType);
    if (!format)
        return error(400, "badRequest", QStringLiteral("The requested conversion is not supported."), QStringLiteral("convertTo"));
    if (known->sample.behaviour == Behaviour::Forbidden)
        return error(403, "cannotExportFile", QStringLiteral("This file cannot be exported by the user."));
    if (known->sample.behaviour == Behaviour::Fails)
        return error(500, "backendError", QStringLiteral("Backend Error"));
    QFuture<Product> product = make(*known, *format);
    product.waitForFinished(); // synchronous, as there
    if (known->isThick || known->sample.behaviour == Behaviour::NeverEnds || product.result().bytes.size() > largestExport)
        return error(403, "exportSizeLimitExceeded", QStringLiteral("This file is too large to be exported."));
    if (!product.result().failure.isEmpty())
        return error(500, "backendError", product.result().failure);
    Reply reply = World::productReply(product, format->mimeType);
    reply.job = known->id;
    return reply;
}

Reply GoogleDriveService::start(const Request &request, const QString &id)
{
    const DriveFile *known = file(request, id, false);
    if (!known)
        return notFound(id);
    if (!request.body.isEmpty())
        return error(400, "parseError", QStringLiteral("The request body must be empty."));
    const QString mimeType = mimeTypeOf(request);
    const QString revision = request.query.queryItemValue(QStringLiteral("revisionId"));
    const bool hasRevisions = known->isStored() || known->type() == QLatin1StringView("document") || known->type() == QLatin1StringView("spreadsheet");
    if (!revision.isEmpty() && (!hasRevisions || revision.toInt() < 1 || revision.toInt() > revisionCount))
        return error(400, "invalid", QStringLiteral("Request contains an invalid argument."), QStringLiteral("revisionId"));
    if (known->isStored() != mimeType.isEmpty()) // the default formats of documents may change, so nobody should rely on them
        return error(400, "badRequest", QStringLiteral("The requested conversion is not supported."), QStringLiteral("mimeType"));
    if (known->sample.behaviour == Behaviour::Forbidden)
        return error(403, "cannotDownloadFile", QStringLiteral("This file cannot be downloaded by the user."));
    const FormatRow *format = formatFor(*known, mimeType);
    if (!known->isStored() && !format)
        return error(400, "badRequest", QStringLiteral("The requested conversion is not supported."), QStringLiteral("mimeType"));
    const QFuture<Product> product = format ? make(*known, *format) : World::ready(known->bytes, known->mimeType.toLatin1(), QStringLiteral("bin"));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_operations.insert(name, {m_world.begin(known->sample, product), *known, {}});
    Reply reply = jsonReply(200, operationObject(name, false));
    reply.job = name;
    return reply;
}

QJsonObject GoogleDriveService::operationObject(const QString &name, bool mayBeDone) const
{
    const Operation known = m_operations.value(name);
    const QString types = QStringLiteral("type.googleapis.com/google.apps.drive.v3.");
    QJsonObject object{{QStringLiteral("name"), name},
                       {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("@type"), types + QStringLiteral("DownloadFileMetadata")},
                                                                {QStringLiteral("resourceKey"), known.file.resourceKey}}}};
    if (!mayBeDone || !known.work.isReady(World::now()))
        return object;
    object.insert(QStringLiteral("done"), true);
    const QString failure = known.work.product.result().failure;
    if (known.work.behaviour == Behaviour::Fails || !failure.isEmpty()) {
        object.insert(
            QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), 13}, {QStringLiteral("message"), QStringLiteral("Internal error encountered. %1").arg(failure).trimmed()}});
        return object;
    }
    QUrl link = m_world.apiBase;
    link.setPath(QStringLiteral("/download/drive/") + name);
    object.insert(QStringLiteral("response"), QJsonObject{{QStringLiteral("@type"), types + QStringLiteral("DownloadFileResponse")},
                                                          {QStringLiteral("downloadUri"), link.toString(QUrl::FullyEncoded)},
                                                          {QStringLiteral("partialDownloadAllowed"), known.file.isStored()}});
    return object;
}

Reply GoogleDriveService::operation(const Request &request, const QString &name)
{
    if (!m_operations.contains(name) || !file(request, m_operations.value(name).file.id, false))
        return error(404, "notFound", QStringLiteral("Operation not found: %1.").arg(name));
    Reply reply = jsonReply(200, operationObject(name, true));
    reply.job = name;
    return reply;
}

Reply GoogleDriveService::content(const QString &name)
{
    const auto known = m_operations.find(name);
    if (known == m_operations.end() || !known->work.isReady(World::now()) || known->work.behaviour != Behaviour::Good)
        return error(404, "notFound", QStringLiteral("There is no such download."));
    // The links of documents and spreadsheets lead on to the file.
    if (known->file.type() == QLatin1StringView("document") || known->file.type() == QLatin1StringView("spreadsheet")) {
        if (known->blob.isEmpty())
            known->blob = m_world.store(known->work.product, QStringLiteral("export"));
        return {302, {{"Location", m_world.signedLink(known->blob).toEncoded()}}, {}, name, false};
    }
    Reply reply = World::productReply(known->work.product);
    reply.ranges = known->file.isStored();
    reply.job = name;
    return reply;
}

namespace {

/// A page of @p items under @p key; the token is the number of the first one.
Reply page(const Request &request, const QString &key, const QJsonArray &items, int usual)
{
    const auto number = [&request](const char *name, int otherwise) {
        const QString given = request.query.queryItemValue(QLatin1StringView(name));
        bool ok = true;
        const int value = given.isEmpty() ? otherwise : given.toInt(&ok);
        return ok ? value : -1;
    };
    const int size = number("pageSize", usual);
    const int from = number("pageToken", 0);
    if (size < 1 || size > 1000)
        return invalid(QStringLiteral("pageSize"));
    if (from < 0 || from > items.size())
        return invalid(QStringLiteral("pageToken"));
    QJsonArray shown;
    for (qsizetype i = from; i < std::min<qsizetype>(items.size(), from + size); ++i)
        shown.append(items.at(i));
    QJsonObject object{{key, shown}};
    if (from + size < items.size())
        object.insert(QStringLiteral("nextPageToken"), QString::number(from + size));
    return jsonReply(200, object);
}

} // namespace

Reply GoogleDriveService::list(const Request &request) const
{
    const auto isTrue = [&request](const char *key) { return request.query.queryItemValue(QLatin1StringView(key)) == QLatin1StringView("true"); };
    if (isTrue("includeItemsFromAllDrives") && !isTrue("supportsAllDrives"))
        return error(403, "teamDrivesNotSupported", QStringLiteral("The includeItemsFromAllDrives parameter requires supportsAllDrives."),
                     QStringLiteral("includeItemsFromAllDrives"));
    const std::optional<DriveQuery> query = driveQuery(request.query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded));
    if (!query)
        return invalid(QStringLiteral("q"));
    QJsonArray items;
    for (const DriveFile &one : m_files) {
        const bool isShown = (!one.isOnSharedDrive || isTrue("includeItemsFromAllDrives")) && one.resourceKey.isEmpty();
        if (isShown && query->fits(one.name, one.mimeType))
            items.append(described(one));
    }
    return page(request, QStringLiteral("files"), items, 100);
}

Reply GoogleDriveService::revisions(const Request &request, const QString &id) const
{
    const DriveFile *known = file(request, id, false);
    if (!known)
        return notFound(id);
    QJsonArray items;
    for (int number = 1; number <= revisionCount; ++number)
        items.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("drive#revision")},
                                 {QStringLiteral("id"), QString::number(number)},
                                 {QStringLiteral("modifiedTime"), QStringLiteral("2026-01-%1T09:30:00.000Z").arg(number + 10)},
                                 {QStringLiteral("lastModifyingUser"), QJsonObject{{QStringLiteral("displayName"), QStringLiteral("Ada Harbour")}}}});
    return page(request, QStringLiteral("revisions"), items, 200);
}

Reply GoogleDriveService::revision(const Request &request, const QString &id, const QString &revision) const
{
    const DriveFile *known = file(request, id, false);
    if (!known)
        return notFound(id);
    if (revision.toInt() < 1 || revision.toInt() > revisionCount)
        return error(404, "notFound", QStringLiteral("Revision not found: %1.").arg(revision), QStringLiteral("revisionId"));
    if (request.query.queryItemValue(QStringLiteral("alt")) == QLatin1StringView("media"))
        return stored(*known, request);
    return jsonReply(200, QJsonObject{{QStringLiteral("id"), revision}, {QStringLiteral("kind"), QStringLiteral("drive#revision")}});
}

Reply GoogleDriveService::about(const Request &request)
{
    if (request.query.queryItemValue(QStringLiteral("fields")).isEmpty())
        return error(400, "required", QStringLiteral("The 'fields' parameter is required for this method."), QStringLiteral("fields"));
    return jsonReply(200, QJsonObject{{QStringLiteral("user"), QJsonObject{{QStringLiteral("displayName"), QStringLiteral("Ada Harbour")},
                                                                           {QStringLiteral("emailAddress"), QStringLiteral("ada@sandbox.example")}}}});
}

QStringList GoogleDriveService::greeting() const
{
    static const QMap<QString, QString> words{{QStringLiteral("document"), QStringLiteral("Google document")},
                                              {QStringLiteral("spreadsheet"), QStringLiteral("Google spreadsheet")},
                                              {QStringLiteral("presentation"), QStringLiteral("Google presentation")},
                                              {QStringLiteral("drawing"), QStringLiteral("Google drawing")},
                                              {QStringLiteral("vid"), QStringLiteral("Google video")},
                                              {QStringLiteral("form"), QStringLiteral("Google form")},
                                              {QStringLiteral("shortcut"), QStringLiteral("Google shortcut")}};
    QStringList lines{QStringLiteral("Google Drive (dialect google-drive); a browser signs in with the client id and secret above")};
    for (const DriveFile &one : m_files)
        lines += QStringLiteral("  %1 %2   %3").arg(words.value(one.type(), QStringLiteral("Stored file")), -20).arg(one.id, one.name);
    return lines;
}

} // namespace

std::unique_ptr<ApiService> googleDriveService(World &world)
{
    return std::make_unique<GoogleDriveService>(world);
}

} // namespace quayside::sandbox
