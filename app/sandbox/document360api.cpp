// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apis.h"

#include "app/sandbox/samples.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

namespace quayside::sandbox {
namespace {

const QString scopeName = QStringLiteral("customerApi");

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// V3ProblemDetails, as application/problem+json.
Reply problem(int status, const char *type, const char *title, const char *code, const QString &message, const QString &field = {})
{
    const QJsonObject error{{QStringLiteral("code"), QLatin1StringView(code)},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("field"), field.isEmpty() ? QJsonValue() : QJsonValue(field)},
                            {QStringLiteral("details"), QJsonValue()}};
    return jsonReply(status,
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("https://developer.document360.com/errors/") + QLatin1StringView(type)},
                                 {QStringLiteral("title"), QLatin1StringView(title)},
                                 {QStringLiteral("status"), status},
                                 {QStringLiteral("detail"), message},
                                 {QStringLiteral("instance"), QJsonValue()},
                                 {QStringLiteral("trace_id"), QStringLiteral("req_") + freshId().remove(u'-').left(12)},
                                 {QStringLiteral("errors"), QJsonArray{error}},
                                 {QStringLiteral("warnings"), QJsonValue()}},
                     "application/problem+json");
}

Reply invalid(const QString &field, const QString &message)
{
    return problem(422, "validation-error", "Unprocessable Entity.", "VALIDATION_ERROR", message, field);
}

QJsonObject envelope(const QJsonValue &data)
{
    return {{QStringLiteral("data"), data},
            {QStringLiteral("success"), true},
            {QStringLiteral("request_id"), freshId()},
            {QStringLiteral("errors"), QJsonArray()},
            {QStringLiteral("warnings"), QJsonArray()}};
}

class Document360Service final : public ApiService
{
public:
    explicit Document360Service(World &world) : m_world(world)
    {
        for (const Sample &sample : m_world.samples())
            m_projects.append({World::idFor(QStringLiteral("project ") + sample.id), sample.title, sample});
    }

    QList<Route> routes() override;
    Voice voice() const override;
    QStringList greeting() const override;

private:
    struct Project {
        QString id;
        QString name;
        Sample sample;
    };
    struct Export {
        Work work;
        QString project;
        QString blob;
    };

    const Project *project(const QString &id) const;
    static QString versionId(const Project &project) { return World::idFor(QStringLiteral("version ") + project.id); }
    Reply start(const Request &request, const QString &projectId);
    Reply status(const QString &projectId, const QString &id);
    Reply page(const Request &request, const QJsonArray &items) const;
    Reply projects(const Request &request) const;
    Reply versions(const Request &request, const QString &projectId) const;
    Reply languages(const Request &request, const QString &projectId) const;

    World &m_world;
    QList<Project> m_projects;
    QHash<QString, Export> m_exports;
};

QList<Route> Document360Service::routes()
{
    const QString root = QStringLiteral("/v3/projects");
    const auto route = [&](const char *name, const char *method, const char *path, auto handle) {
        return Route{Api::Document360, QStringLiteral("document360.") + QLatin1StringView(name), method, root + QLatin1StringView(path), handle, true,
                     scopeName};
    };
    const auto oauth = [&](const char *name, const char *method, auto handle) {
        return Route{Api::Document360,
                     QStringLiteral("document360.") + QLatin1StringView(name),
                     method,
                     QStringLiteral("/connect/") + QLatin1StringView(name),
                     handle,
                     false,
                     {}};
    };
    return {route("start", "POST", "/{project}/exports", [this](const Request &r, const Captures &c) { return start(r, c.at(0)); }),
            route("status", "GET", "/{project}/exports/{id}", [this](const Request &, const Captures &c) { return status(c.at(0), c.at(1)); }),
            route("projects", "GET", "", [this](const Request &r, const Captures &) { return projects(r); }),
            route("versions", "GET", "/{project}/project-versions", [this](const Request &r, const Captures &c) { return versions(r, c.at(0)); }),
            route("workspaces", "GET", "/{project}/workspaces", [this](const Request &r, const Captures &c) { return versions(r, c.at(0)); }),
            route("languages", "GET", "/{project}/languages", [this](const Request &r, const Captures &c) { return languages(r, c.at(0)); }),
            oauth("authorize", "GET", [this](const Request &r, const Captures &) { return m_world.tokens.authorize(Api::Document360, r); }),
            oauth("token", "POST", [this](const Request &r, const Captures &) { return m_world.tokens.token(Api::Document360, r); })};
}

Voice Document360Service::voice() const
{
    return {
        [](bool expired) {
            Reply reply = problem(401, "unauthorized", "Unauthorized.", "UNAUTHORIZED",
                                  expired ? QStringLiteral("The authentication token has expired.") : QStringLiteral("Bearer token is missing or invalid."));
            reply.add({"WWW-Authenticate", "Bearer error=\"invalid_token\""});
            return reply;
        },
        [](const QString &scope) { return problem(403, "forbidden", "Forbidden.", "FORBIDDEN", QStringLiteral("The token lacks the scope %1.").arg(scope)); },
        [](int seconds) {
            Reply reply = problem(429, "too-many-requests", "Too Many Requests.", "TOO_MANY_REQUESTS",
                                  QStringLiteral("Rate limit exceeded. Retry after the duration specified in the Retry-After header."));
            reply.add({"Retry-After", QByteArray::number(seconds)});
            reply.add({"X-RateLimit-Remaining", "0"});
            reply.add({"X-RateLimit-Reset", QByteArray::number(World::now() / 1000 + seconds)});
            return reply;
        }};
}

const Document360Service::Project *Document360Service::project(const QString &id) const
{
    const auto found = std::find_if(m_projects.begin(), m_projects.end(), [&](const Project &p) { return p.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == m_projects.end() ? nullptr : &*found;
}

Reply Document360Service::start(const Request &request, const QString &projectId)
{
    const std::optional<QJsonObject> body = request.object();
    if (!body)
        return problem(400, "bad-request", "Bad Request.", "BAD_REQUEST", QStringLiteral("The request body is malformed or contains invalid JSON."));
    const Project *known = project(projectId);
    if (!known)
        return problem(404, "not-found", "Not Found.", "RESOURCE_NOT_FOUND", QStringLiteral("There is no project %1.").arg(projectId));
    if (known->sample.behaviour == Behaviour::Forbidden)
        return problem(403, "forbidden", "Forbidden.", "FORBIDDEN", QStringLiteral("The permission UpdateProjectSettings is missing."));
    const QStringList names{QStringLiteral("project_version_id"), QStringLiteral("workspace_id"), QStringLiteral("lang_code"), QStringLiteral("format")};
    for (auto it = body->begin(); it != body->end(); ++it) {
        if (!names.contains(it.key()))
            return invalid(it.key(), QStringLiteral("This field is not known."));
    }
    // Each of the two specifications requires its own name for it, and knows no other.
    if (body->contains(names.at(0)) == body->contains(names.at(1)))
        return body->contains(names.at(0)) ? invalid(names.at(1), QStringLiteral("This field is not known."))
                                           : invalid(names.at(0), QStringLiteral("This field is required."));
    const QString name = body->contains(names.at(0)) ? names.at(0) : names.at(1);
    if (body->value(name).toString().isEmpty())
        return invalid(name, QStringLiteral("This field is required."));
    if (body->value(name).toString() != versionId(*known))
        return invalid(name, QStringLiteral("The project has no version %1.").arg(body->value(name).toString()));
    const QJsonValue languageCode = body->value(QLatin1StringView("lang_code"));
    if (!languageCode.isUndefined() && !languageCode.isNull() && !languageCode.isString())
        return invalid(QStringLiteral("lang_code"), QStringLiteral("Text is wanted."));
    const QString language = languageCode.toString();
    if (!language.isEmpty() && !QStringList{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("de")}.contains(language))
        return invalid(QStringLiteral("lang_code"), QStringLiteral("The project has no language %1.").arg(language));
    const QString format = body->value(QLatin1StringView("format")).toString();
    const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("docx"), QStringLiteral("json")};
    if (!formats.contains(format))
        return invalid(QStringLiteral("format"),
                       format.isEmpty() ? QStringLiteral("This field is required.") : QStringLiteral("The format %1 is not supported.").arg(format));
    const QString id = freshId();
    m_exports.insert(id, {m_world.begin(known->sample, m_world.make(known->sample, format, language)), known->id, {}});
    const QJsonObject data{{QStringLiteral("id"), id},
                           {QStringLiteral("status"), QStringLiteral("Pending")},
                           {QStringLiteral("download_url"), QJsonValue()},
                           {QStringLiteral("completed_at"), QJsonValue()}};
    QUrl location = request.base;
    location.setPath(QStringLiteral("/v3/projects/%1/exports/%2").arg(known->id, id));
    Reply reply = jsonReply(202, envelope(data));
    reply.add({"Operation-Location", location.toEncoded()});
    reply.job = id;
    return reply;
}

Reply Document360Service::status(const QString &projectId, const QString &id)
{
    const auto found = m_exports.find(id);
    if (found == m_exports.end() || found->project.compare(projectId, Qt::CaseInsensitive) != 0)
        return problem(404, "not-found", "Not Found.", "RESOURCE_NOT_FOUND", QStringLiteral("There is no export %1.").arg(id));
    const qint64 now = World::now();
    QJsonObject data{
        {QStringLiteral("id"), id},
        {QStringLiteral("status"), now < found->work.created + m_world.config().workMs / 3 ? QStringLiteral("Pending") : QStringLiteral("InProgress")},
        {QStringLiteral("download_url"), QJsonValue()},
        {QStringLiteral("completed_at"), QJsonValue()}};
    QJsonArray warnings;
    if (found->work.isReady(now)) {
        const Product product = found->work.product.result();
        const bool failed = found->work.behaviour == Behaviour::Fails || !product.failure.isEmpty();
        data.insert(QStringLiteral("status"), failed ? QStringLiteral("Failed") : QStringLiteral("Completed"));
        if (!failed) {
            // Always a zip, as in the service's example.
            if (found->blob.isEmpty())
                found->blob = m_world.store(
                    World::ready(zipOf({{QStringLiteral("export.") + product.extension, product.bytes}}), "application/zip", QStringLiteral("zip")),
                    QStringLiteral("export.zip"));
            data.insert(QStringLiteral("download_url"), QString::fromLatin1(m_world.signedLink(found->blob).toEncoded()));
            data.insert(QStringLiteral("completed_at"), World::stamp(found->work.readyAt));
            warnings.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("SANDBOX")},
                                        {QStringLiteral("message"), QStringLiteral("This export was made by the sandbox.")}});
        }
    }
    QJsonObject whole = envelope(data);
    whole.insert(QStringLiteral("warnings"), warnings);
    Reply reply = jsonReply(200, whole);
    reply.job = id;
    return reply;
}

Reply Document360Service::page(const Request &request, const QJsonArray &items) const
{
    const auto number = [&](const char *key, int otherwise) {
        const QString value = request.query.queryItemValue(QLatin1StringView(key));
        return value.isEmpty() ? otherwise : value.toInt();
    };
    const int size = number("page_size", 25);
    const int which = number("cursor", number("page", 1));
    if (size < 1 || size > 100)
        return invalid(QStringLiteral("page_size"), QStringLiteral("1 to 100 is allowed."));
    if (which < 1 || which > 1'000'000)
        return invalid(QStringLiteral("page"), QStringLiteral("Pages are counted from 1."));
    QJsonArray data;
    for (qsizetype i = qsizetype(which - 1) * size; i < std::min<qsizetype>(items.size(), qsizetype(which) * size); ++i)
        data.append(items.at(i));
    const bool more = qsizetype(which) * size < items.size();
    QJsonObject whole = envelope(data);
    whole.insert(QStringLiteral("pagination"), QJsonObject{{QStringLiteral("page"), which},
                                                           {QStringLiteral("page_size"), size},
                                                           {QStringLiteral("total_count"), items.size()},
                                                           {QStringLiteral("has_more"), more},
                                                           {QStringLiteral("next_cursor"), more ? QJsonValue(QString::number(which + 1)) : QJsonValue()}});
    return jsonReply(200, whole);
}

Reply Document360Service::projects(const Request &request) const
{
    QJsonArray items;
    for (const Project &known : m_projects)
        items.append(QJsonObject{{QStringLiteral("id"), known.id},
                                 {QStringLiteral("name"), known.name},
                                 {QStringLiteral("description"), QJsonValue()},
                                 {QStringLiteral("sub_domain_name"), QStringLiteral("sandbox")},
                                 {QStringLiteral("created_at"), QStringLiteral("2026-01-31T09:30:00Z")},
                                 {QStringLiteral("modified_at"), QJsonValue()},
                                 {QStringLiteral("status"), 1}});
    return page(request, items);
}

Reply Document360Service::versions(const Request &request, const QString &projectId) const
{
    const Project *known = project(projectId);
    if (!known)
        return problem(404, "not-found", "Not Found.", "RESOURCE_NOT_FOUND", QStringLiteral("There is no project %1.").arg(projectId));
    const bool isNewer = request.segments.last() == QLatin1StringView("workspaces");
    return page(request, {QJsonObject{{QStringLiteral("id"), versionId(*known)},
                                      {QStringLiteral("name"), QStringLiteral("v1")},
                                      {QStringLiteral("slug"), QStringLiteral("v1")},
                                      {QStringLiteral("order"), 0},
                                      {QStringLiteral("is_default"), true},
                                      {isNewer ? QStringLiteral("workspace_type") : QStringLiteral("version_type"), QStringLiteral("KnowledgeBase")},
                                      {QStringLiteral("created_at"), QStringLiteral("2026-01-31T09:30:00Z")},
                                      {QStringLiteral("modified_at"), QStringLiteral("2026-01-31T09:30:00Z")}}});
}

Reply Document360Service::languages(const Request &request, const QString &projectId) const
{
    if (!project(projectId))
        return problem(404, "not-found", "Not Found.", "RESOURCE_NOT_FOUND", QStringLiteral("There is no project %1.").arg(projectId));
    QJsonArray items;
    for (const auto &[code, name] : {std::pair{"en", "English"}, std::pair{"fr", "French"}, std::pair{"de", "German"}})
        items.append(QJsonObject{{QStringLiteral("code"), QLatin1StringView(code)},
                                 {QStringLiteral("name"), QLatin1StringView(name)},
                                 {QStringLiteral("is_default"), items.isEmpty()}});
    return page(request, items);
}

QStringList Document360Service::greeting() const
{
    QStringList lines{QStringLiteral("Document360 (dialect document360), languages en, fr, de; both names of the version field are taken")};
    for (const Project &known : m_projects)
        lines += QStringLiteral("  project %1   version %2   %3").arg(known.id, versionId(known), known.name);
    return lines;
}

} // namespace

std::unique_ptr<ApiService> document360Service(World &world)
{
    return std::make_unique<Document360Service>(world);
}

} // namespace quayside::sandbox
