// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apis.h"
#include "app/sandbox/workivachecks.h"

#include <QJsonArray>
#include <QUuid>

#include <array>

namespace quayside::sandbox {
namespace {

const QString readScope = QStringLiteral("file:read");
const QString writeScope = QStringLiteral("file:write");
const QString graphScope = QStringLiteral("graph:read");

/// Exports everything that belongs to a file; no file is of this kind.
const QString wholeFile = QStringLiteral("Workiva");

QString text(const QJsonValue &object, const char *key)
{
    return object[QLatin1StringView(key)].toString();
}

/// The contract's ErrorResponse, worded as published.
Reply error(int status, const QString &message = {}, const QString &target = {})
{
    struct Row {
        int status;
        const char *code;
        const char *message;
    };
    static constexpr std::array rows{
        Row{400, "400BadRequest", "The request was unacceptable, often due to a missing or invalid parameter"},
        Row{401, "401Unauthorized", "No valid API token provided"},
        Row{403, "403Forbidden", "The API token does not have permissions to perform the request"},
        Row{404, "404NotFound", "The requested resource could not be found"},
        Row{409, "409Conflict", "The request conflicts with another request"},
        Row{429, "429TooManyRequests", "Too many requests have been made against the API in too short a time"},
    };
    const auto row = std::find_if(rows.begin(), rows.end(), [status](const Row &r) { return r.status == status; });
    QJsonObject object{{QStringLiteral("code"), QLatin1StringView(row->code)},
                       {QStringLiteral("message"), message.isEmpty() ? QString(QLatin1StringView(row->message)) : message}};
    if (!target.isEmpty())
        object.insert(QStringLiteral("target"), target);
    return jsonReply(status, object);
}

struct File {
    QString id;
    QString name;
    QString kind;
    Sample sample;
    QString original; ///< format of a supporting document
};

/// A kind's formats, and the FileExportById member naming them.
struct KindRow {
    const char *kind;
    const char *member;
    const char *path;
    QStringList formats;
    const char *parts;
};

const QList<KindRow> &kindRows()
{
    static const QList<KindRow> rows{
        {"Document", "documentExport", "documents", {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xhtml")}, "sections"},
        {"Spreadsheet", "spreadsheetExport", "spreadsheets", {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv")}, "sheets"},
        {"Presentation", "presentationExport", "presentations", {QStringLiteral("pdf"), QStringLiteral("pptx")}, "slides"},
    };
    return rows;
}

/// What is no file, and exported at its own address.
struct GraphRow {
    const char *kind;
    const char *path;
    const char *format;    ///< the one format it becomes
    bool isFormatRequired; ///< the request has to name it
    bool is2022;           ///< that generation of the API has it too
};

constexpr std::array graphRows{
    GraphRow{"GraphReport", "graph/reports", "csv", true, true},
    GraphRow{"TestForm", "testForms", "xlsx", false, false},
    GraphRow{"StyleGuide", "content/styleGuides", "pdf", false, false},
};

class WorkivaService final : public ApiService
{
public:
    explicit WorkivaService(World &world);
    QList<Route> routes() override;
    Voice voice() const override;
    QStringList greeting() const override;

private:
    struct Operation {
        Work work;
        QString request;
        qint64 notBefore = 0; ///< earliest next poll
    };

    const File *file(const QString &id) const;
    /// Retry-After, if the sandbox enforces it.
    void addPause(Reply &reply) const
    {
        if (m_world.config().pollSeconds > 0)
            reply.add({"Retry-After", QByteArray::number(m_world.config().pollSeconds)});
    }
    Reply exportById(const Request &request, const QString &fileId, const QString &root);
    Reply exportPrototypeFile(const Request &request, const QString &root);
    Reply exportByKind(const Request &request, const KindRow &row, const QString &fileId, const QString &root);
    Reply checkedExport(const Request &request, const File &file, const KindRow &row, const QJsonObject &object, const QString &root);
    Reply accept(const Request &request, const File &file, const QFuture<Product> &product, const QString &root);
    Reply operation(const Request &request, const QString &id);
    Reply result(const QString &id) const;
    Reply list(const Request &request, const QString &root) const;
    Reply parts(const Request &request, const KindRow &row, const QString &fileId, const QString &root) const;
    Reply exportOfGraph(const Request &request, const GraphRow &row, const QString &id, const QString &root);
    Reply page(const Request &request, const QJsonArray &items, const QString &path) const;

    World &m_world;
    QList<File> m_files;
    QHash<QString, Operation> m_operations;
};

WorkivaService::WorkivaService(World &world) : m_world(world)
{
    const auto add = [this](const char *kind, const Sample &sample, const QString &original = {}) {
        const QString id = World::idFor(QLatin1StringView(kind) + sample.id + original).remove(u'-');
        m_files.append({id, sample.title, QLatin1StringView(kind), sample, original});
    };
    for (const Sample &sample : m_world.samples())
        add("Document", sample);
    const Sample &first = m_world.sampleAt(0);
    for (const char *kind : {"Spreadsheet", "Presentation", "Folder", "Workiva", "GraphReport", "TestForm", "StyleGuide"})
        add(kind, first);
    add("SupportingDocument", first, QStringLiteral("docx"));
}

QList<Route> WorkivaService::routes()
{
    QList<Route> all;
    const auto add = [&](const QString &name, const char *method, const QString &path, const QString &scope, auto handle) {
        all.append({Api::Workiva, QStringLiteral("workiva.") + name, method, path, handle, true, scope});
    };
    const QString prototype = QStringLiteral("/prototype/platform");
    const QString ga = QStringLiteral("/platform/v1");
    add(QStringLiteral("export"), "POST", prototype + QStringLiteral("/files/export"), writeScope,
        [this, prototype](const Request &r, const Captures &) { return exportPrototypeFile(r, prototype); });
    for (const QString &root : {prototype, QString()})
        add(QStringLiteral("export"), "POST", root + QStringLiteral("/files/{id}/export"), writeScope,
            [this, root](const Request &r, const Captures &c) { return exportById(r, c.at(0), root); });
    for (const KindRow &row : kindRows()) {
        for (const QString &root : {ga, QString()}) {
            add(QStringLiteral("export"), "POST", root + u'/' + QLatin1StringView(row.path) + QStringLiteral("/{id}/export"), readScope,
                [this, row, root](const Request &r, const Captures &c) { return exportByKind(r, row, c.at(0), root); });
        }
    }
    for (const GraphRow &row : graphRows) {
        for (const QString &root : row.is2022 ? QStringList{ga, QString()} : QStringList{QString()}) {
            add(QStringLiteral("export"), "POST", root + u'/' + QLatin1StringView(row.path) + QStringLiteral("/{id}/export"), graphScope,
                [this, row, root](const Request &r, const Captures &c) { return exportOfGraph(r, row, c.at(0), root); });
        }
    }
    for (const KindRow &row : kindRows()) {
        for (const QString &root : {prototype, ga, QString()}) {
            add(QStringLiteral("parts"), "GET", root + u'/' + QLatin1StringView(row.path) + QStringLiteral("/{id}/") + QLatin1StringView(row.parts), readScope,
                [this, row, root](const Request &r, const Captures &c) { return parts(r, row, c.at(0), root); });
        }
    }
    for (const QString &root : {prototype, ga, QString()}) {
        add(QStringLiteral("operation"), "GET", root + QStringLiteral("/operations/{id}"), {},
            [this](const Request &r, const Captures &c) { return operation(r, c.at(0)); });
        add(QStringLiteral("files"), "GET", root + QStringLiteral("/files"), readScope,
            [this, root](const Request &r, const Captures &) { return list(r, root); });
    }
    add(QStringLiteral("download"), "GET", QStringLiteral("/exported/{id}"), {}, [this](const Request &, const Captures &c) { return result(c.at(0)); });
    for (const char *path : {"/oauth2/token", "/iam/v1/oauth2/token"}) {
        all.append({Api::Workiva,
                    QStringLiteral("workiva.token"),
                    "POST",
                    QLatin1StringView(path),
                    [this](const Request &r, const Captures &) { return m_world.tokens.token(Api::Workiva, r); },
                    false,
                    {}});
    }
    return all;
}

Voice WorkivaService::voice() const
{
    return {[](bool) { return error(401); }, [](const QString &) { return error(403); },
            [](int seconds) {
                Reply reply = error(429);
                reply.add({"Retry-After", QByteArray::number(seconds)});
                return reply;
            }};
}

const File *WorkivaService::file(const QString &id) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File &f) { return f.id == id; });
    return found == m_files.end() ? nullptr : &*found;
}

Reply WorkivaService::exportById(const Request &request, const QString &fileId, const QString &root)
{
    const std::optional<QJsonObject> body = request.object();
    if (!body)
        return error(400);
    const File *known = file(fileId);
    if (!known)
        return error(404, {}, QStringLiteral("fileId"));
    const QString kind = text(*body, "kind");
    static const QStringList kinds{QStringLiteral("Document"), QStringLiteral("Spreadsheet"),        QStringLiteral("Presentation"),
                                   QStringLiteral("Folder"),   QStringLiteral("SupportingDocument"), wholeFile};
    if (!kinds.contains(kind))
        return error(400, QStringLiteral("kind is one of %1").arg(kinds.join(QStringLiteral(", "))), QStringLiteral("kind"));
    if (kind != known->kind && kind != wholeFile)
        return error(400, QStringLiteral("The file is a %1, not a %2").arg(known->kind, kind), QStringLiteral("kind"));
    for (const KindRow &row : kindRows()) {
        if (kind == QLatin1StringView(row.kind))
            return checkedExport(request, *known, row, body->value(QLatin1StringView(row.member)).toObject(), root);
    }
    const QJsonObject whole = body->value(QLatin1StringView("workivaFileExport"))[QLatin1StringView("workivaFileExportOptions")].toObject();
    const QJsonObject folder = body->value(QLatin1StringView("folderExport")).toObject();
    for (const auto &[options, member] : {std::pair{whole, "workivaFileExport.workivaFileExportOptions"}, {folder, "folderExport"}}) {
        if (const auto problem = workivaArchiveProblem(options, QLatin1StringView(member)))
            return error(400, problem->message, problem->target);
    }
    const QString format = kind == QLatin1StringView("SupportingDocument") ? known->original : QStringLiteral("tar.gz");
    return accept(request, *known, m_world.make(known->sample, format), root);
}

/// The prototype puts the Workiva file into its options.
Reply WorkivaService::exportPrototypeFile(const Request &request, const QString &root)
{
    const QJsonObject body = request.object().value_or(QJsonObject());
    const File *known = file(text(body.value(QLatin1StringView("workivaFileExportOptions")), "sourceId"));
    if (text(body, "kind") != QLatin1StringView("Workiva") || !known || known->kind != QLatin1StringView("Workiva"))
        return error(known ? 400 : 404, {}, known ? QStringLiteral("kind") : QStringLiteral("workivaFileExportOptions.sourceId"));
    return accept(request, *known, m_world.make(known->sample, QStringLiteral("tar.gz")), root);
}

Reply WorkivaService::exportByKind(const Request &request, const KindRow &row, const QString &fileId, const QString &root)
{
    const std::optional<QJsonObject> body = request.object();
    const File *known = file(fileId);
    if (!known || known->kind != QLatin1StringView(row.kind))
        return error(404);
    return body ? checkedExport(request, *known, row, *body, root) : error(400);
}

Reply WorkivaService::checkedExport(const Request &request, const File &file, const KindRow &row, const QJsonObject &object, const QString &root)
{
    const QString member = QLatin1StringView(row.member);
    const QString format = text(object, "format");
    if (!row.formats.contains(format))
        return error(400, QStringLiteral("format is one of %1").arg(row.formats.join(QStringLiteral(", "))), member + QStringLiteral(".format"));
    if (file.sample.behaviour == Behaviour::Forbidden)
        return error(403);
    if (const auto problem = workivaProblem(object, member, format, QLatin1StringView(row.parts)))
        return error(400, problem->message, problem->target);
    const qsizetype parts = object.value(QLatin1StringView(row.parts)).toArray().size();
    // Whole spreadsheets: a zip, a file a sheet.
    const QString made = format == QLatin1StringView("csv") && parts == 0 ? QStringLiteral("zip") : format;
    return accept(request, file, m_world.make(file.sample, made), root);
}

Reply WorkivaService::accept(const Request &request, const File &file, const QFuture<Product> &product, const QString &root)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_operations.insert(id, {m_world.begin(file.sample, product), QUuid::createUuid().toString(QUuid::WithoutBraces), 0});
    QUrl location = request.base;
    location.setPath(root + QStringLiteral("/operations/") + id);
    Reply reply = emptyReply(202);
    reply.add({"Location", location.toEncoded()});
    addPause(reply);
    if (root == QLatin1StringView("/prototype/platform")) {
        reply.add({"Deprecation", "Thu, 12 Feb 2026 00:00:00 GMT"});
        reply.add({"Sunset", "Sun, 31 Jan 2027 00:00:00 GMT"});
    }
    m_operations[id].notBefore = World::now() + m_world.config().pollSeconds * 1000;
    reply.job = id;
    return reply;
}

Reply WorkivaService::operation(const Request &request, const QString &id)
{
    const auto found = m_operations.find(id);
    if (found == m_operations.end())
        return error(404);
    const qint64 now = World::now();
    // "You may experience rates as low as 1 request per second": 429 before Retry-After, with tolerance for clocks.
    if (now + 50 < found->notBefore) {
        Reply early = error(429);
        addPause(early);
        early.job = id;
        return early;
    }
    found->notBefore = now + m_world.config().pollSeconds * 1000;
    const Work &work = found->work;
    QString status = now < work.created + m_world.config().workMs / 3 ? QStringLiteral("queued") : QStringLiteral("started");
    QJsonValue resource;
    QJsonValue details;
    if (work.isReady(now)) {
        QString failure = work.product.result().failure;
        if (work.behaviour == Behaviour::Fails)
            failure = QStringLiteral("A linked table could not be read.");
        status = failure.isEmpty() ? QStringLiteral("completed") : QStringLiteral("failed");
        QUrl url = request.base;
        url.setPath(QStringLiteral("/exported/") + id);
        if (failure.isEmpty())
            resource = QString::fromLatin1(url.toEncoded());
        else
            details = QJsonArray{QJsonObject{
                {QStringLiteral("code"), QStringLiteral("ExportFailed")}, {QStringLiteral("message"), failure}, {QStringLiteral("target"), QJsonValue()}}};
    }
    const QJsonObject user{{QStringLiteral("id"), QStringLiteral("sandbox-user")}};
    Reply reply = jsonReply(
        200, QJsonObject{{QStringLiteral("id"), id},
                         {QStringLiteral("status"), status},
                         {QStringLiteral("created"), QJsonObject{{QStringLiteral("dateTime"), World::stamp(work.created)}, {QStringLiteral("user"), user}}},
                         {QStringLiteral("updated"), QJsonObject{{QStringLiteral("dateTime"), World::stamp(now)}, {QStringLiteral("user"), user}}},
                         {QStringLiteral("originalRequest"), found->request},
                         {QStringLiteral("resourceUrl"), resource},
                         {QStringLiteral("details"), details}});
    addPause(reply);
    reply.job = id;
    return reply;
}

Reply WorkivaService::result(const QString &id) const
{
    const auto found = m_operations.constFind(id);
    if (found == m_operations.constEnd() || !found->work.isReady(World::now()))
        return error(404);
    Reply reply = World::productReply(found->work.product);
    reply.add({"Content-Disposition", "attachment; filename=\"export." + found->work.product.result().extension.toUtf8() + "\""});
    reply.job = id;
    return reply;
}

Reply WorkivaService::exportOfGraph(const Request &request, const GraphRow &row, const QString &id, const QString &root)
{
    const File *known = file(id);
    const std::optional<QJsonObject> body = request.object();
    if (!known || known->kind != QLatin1StringView(row.kind))
        return error(404);
    const QJsonValue format = body ? body->value(QLatin1StringView("format")) : QJsonValue();
    const bool isMissing = row.isFormatRequired && !format.isString();
    if (!body || isMissing || (format.isString() && format.toString() != QLatin1StringView(row.format)))
        return error(400, QStringLiteral("format is %1").arg(QLatin1StringView(row.format)), QStringLiteral("format"));
    const QJsonValue revision = body->value(QLatin1StringView("revision"));
    if (!revision.isUndefined() && !revision.isString())
        return error(400, QStringLiteral("Text is wanted"), QStringLiteral("revision"));
    return accept(request, *known, m_world.make(known->sample, QLatin1StringView(row.format)), root);
}

/// A page of @p items as `$maxpagesize` and `$next` ask for it.
Reply WorkivaService::page(const Request &request, const QJsonArray &items, const QString &path) const
{
    bool given = false;
    int size = request.query.queryItemValue(QStringLiteral("$maxpagesize"), QUrl::FullyDecoded).toInt(&given);
    if (!given)
        size = 1000;
    const int from = request.query.queryItemValue(QStringLiteral("$next"), QUrl::FullyDecoded).toInt();
    if (size < 1 || size > 1000 || from < 0)
        return error(400, {}, QStringLiteral("$maxpagesize"));
    QJsonArray data;
    for (qsizetype i = from; i < std::min<qsizetype>(items.size(), qsizetype(from) + size); ++i)
        data.append(items.at(i));
    QJsonObject whole{{QStringLiteral("data"), data}};
    if (qsizetype(from) + size < items.size()) {
        QUrl more = request.base;
        more.setPath(path);
        more.setQuery(QStringLiteral("$maxpagesize=%1&$next=%2").arg(size).arg(from + size));
        whole.insert(QStringLiteral("@nextLink"), QString::fromLatin1(more.toEncoded()));
    }
    return jsonReply(200, whole);
}

Reply WorkivaService::list(const Request &request, const QString &root) const
{
    static const QStringList listed{QStringLiteral("Document"), QStringLiteral("Spreadsheet"), QStringLiteral("Presentation"), QStringLiteral("Folder"),
                                    QStringLiteral("SupportingDocument")};
    const QJsonObject moment{{QStringLiteral("dateTime"), QStringLiteral("2026-01-31T09:30:00Z")},
                             {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), QStringLiteral("sandbox-user")}}}};
    QJsonArray items;
    for (const File &known : m_files) {
        if (listed.contains(known.kind)) {
            items.append(QJsonObject{{QStringLiteral("id"), known.id},
                                     {QStringLiteral("name"), known.name},
                                     {QStringLiteral("kind"), known.kind},
                                     {QStringLiteral("container"), QJsonValue()},
                                     {QStringLiteral("type"), QJsonValue()},
                                     {QStringLiteral("template"), false},
                                     {QStringLiteral("state"), QStringLiteral("Active")},
                                     {QStringLiteral("created"), moment},
                                     {QStringLiteral("modified"), moment}});
        }
    }
    return page(request, items, root + QStringLiteral("/files"));
}

/// Sections, sheets or slides: two of each.
Reply WorkivaService::parts(const Request &request, const KindRow &row, const QString &fileId, const QString &root) const
{
    const File *known = file(fileId);
    if (!known || known->kind != QLatin1StringView(row.kind))
        return error(404);
    QJsonArray items;
    for (const char *name : {"Opening", "Figures"})
        items.append(QJsonObject{{QStringLiteral("id"), World::idFor(fileId + QLatin1StringView(name)).remove(u'-')},
                                 {QStringLiteral("name"), QLatin1StringView(name)},
                                 {QStringLiteral("index"), items.size()}});
    return page(request, items, root + u'/' + QLatin1StringView(row.path) + u'/' + fileId + u'/' + QLatin1StringView(row.parts));
}

QStringList WorkivaService::greeting() const
{
    QStringList lines{QStringLiteral("Workiva (dialect workiva), all three generations of its interface")};
    for (const File &known : m_files)
        lines += QStringLiteral("  %1 %2   %3").arg(known.kind, -18).arg(known.id, known.name);
    return lines;
}

} // namespace

std::unique_ptr<ApiService> workivaService(World &world)
{
    return std::make_unique<WorkivaService>(world);
}

} // namespace quayside::sandbox
