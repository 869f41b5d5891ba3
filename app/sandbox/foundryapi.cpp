// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apis.h"

#include "settings/locales.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include <array>

namespace quayside::sandbox {
namespace {

const QString exportScope = QStringLiteral("api:notepad-export");
const QString writeScope = QStringLiteral("api:notepad-write");

QString rid(const QString &type, const QString &uuid)
{
    return QStringLiteral("ri.notepad.main.%1.%2").arg(type, uuid);
}

QString freshRid(const QString &type)
{
    return rid(type, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// The platform's error envelope. FAILED_PRECONDITION comes as 500.
Reply error(int status, const char *code, const char *name, const QJsonObject &parameters = {})
{
    return jsonReply(status, QJsonObject{{QStringLiteral("errorCode"), QLatin1StringView(code)},
                                         {QStringLiteral("errorName"), QLatin1StringView(name)},
                                         {QStringLiteral("errorInstanceId"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                         {QStringLiteral("parameters"), parameters}});
}

Reply notFound(const char *name, const QJsonObject &parameters)
{
    return error(404, "NOT_FOUND", name, parameters);
}

Reply denied(const char *name, const QJsonObject &parameters = {})
{
    return error(403, "PERMISSION_DENIED", name, parameters);
}

Reply invalid(const char *name, const QJsonObject &parameters = {})
{
    return error(400, "INVALID_ARGUMENT", name, parameters);
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

struct Parameter {
    const char *name;
    const char *type;
    bool required;
};

/// The sample template's parameters, one of each type.
constexpr std::array templateParameters{
    Parameter{"recipient", "string", true}, Parameter{"day", "date", false},        Parameter{"meeting", "dateTime", false},
    Parameter{"amount", "double", false},   Parameter{"asset", "objectRid", false}, Parameter{"assets", "objectSetRid", false},
};
constexpr int newestVersion = 3;

/// Empty if the value fits.
QString wrongValue(const QString &type, const QJsonObject &given)
{
    const QJsonValue value = given.value(QLatin1StringView("value"));
    if (type == QLatin1StringView("double"))
        return value.isDouble() ? QString() : QStringLiteral("a number is wanted");
    if (type == QLatin1StringView("dateTime")) {
        const bool good = QDateTime::fromString(text(given, "timestamp"), Qt::ISODate).isValid() && checkTimeZone(text(given, "timezone")).has_value();
        return good ? QString() : QStringLiteral("a timestamp and a timezone are wanted");
    }
    if (!value.isString())
        return QStringLiteral("text is wanted");
    if (type == QLatin1StringView("date") && !QDate::fromString(value.toString(), Qt::ISODate).isValid())
        return QStringLiteral("a date is wanted");
    if (type.endsWith(QLatin1StringView("Rid")) && !value.toString().startsWith(QLatin1StringView("ri.")))
        return QStringLiteral("a resource id is wanted");
    return {};
}

class FoundryService final : public ApiService
{
public:
    explicit FoundryService(World &world) : m_world(world)
    {
        for (const auto &[name, behaviour] :
             {std::pair{"done", Behaviour::Good}, std::pair{"failed", Behaviour::Fails}, std::pair{"running", Behaviour::NeverEnds}}) {
            Generation generation;
            generation.templateRid = templateRid();
            generation.markdown = QByteArrayLiteral("# Generated before\n\nThis document was generated when the sandbox started.\n");
            generation.readyAt = 0;
            generation.behaviour = behaviour;
            m_generations.insert(jobRid(name), generation);
        }
    }

    QList<Route> routes() override;
    Voice voice() const override;
    QStringList greeting() const override;

private:
    struct Generation {
        QString templateRid;
        QByteArray markdown;
        qint64 readyAt = 0;
        Behaviour behaviour = Behaviour::Good;
    };
    struct Export {
        Work work;
        QString fileRid;
    };

    static QString templateRid() { return rid(QStringLiteral("notepad-template"), World::idFor(QStringLiteral("template"))); }
    static QString failingTemplateRid() { return rid(QStringLiteral("notepad-template"), World::idFor(QStringLiteral("failing template"))); }
    static QString forbiddenTemplateRid() { return rid(QStringLiteral("notepad-template"), World::idFor(QStringLiteral("forbidden template"))); }
    static QString jobRid(const char *name) { return rid(QStringLiteral("generation-job"), World::idFor(QLatin1StringView(name) + QStringLiteral(" job"))); }
    static QString folderRid() { return QStringLiteral("ri.compass.main.folder.%1").arg(World::idFor(QStringLiteral("folder"))); }

    Reply create(const Request &request);
    Reply createFromDocument(const QString &documentRid, const QString &locale, const QString &zone);
    Reply createFromGeneration(const QJsonObject &source, const QString &locale, const QString &zone);
    Reply createExport(Work work);
    Reply exportJob(const QString &exportRid) const;
    Reply content(const QString &fileRid) const;
    Reply generate(const QString &templ, const Request &request);
    Reply generationJob(const QString &templ, const QString &generationRid) const;
    Reply save(const QString &templ, const QString &generationRid, const Request &request);
    QJsonObject exportObject(const QString &exportRid) const;
    const Generation *generation(const QString &templ, const QString &generationRid) const;

    World &m_world;
    QHash<QString, Generation> m_generations;
    QHash<QString, Export> m_exports;
    QHash<QString, QString> m_files; ///< file → export
    QStringList m_savedNames;
};

/// Required by every operation.
std::optional<Reply> preview(const Request &request)
{
    if (request.method == "POST" && !request.body.isEmpty() && !request.header("content-type").startsWith("application/json"))
        return error(415, "INVALID_ARGUMENT", "Conjure:UnsupportedMediaType");
    if (request.query.queryItemValue(QStringLiteral("preview")) != QLatin1StringView("true"))
        return invalid("ApiFeaturePreviewUsageOnly");
    return std::nullopt;
}

QList<Route> FoundryService::routes()
{
    const QString root = QStringLiteral("/api/v2/notepad");
    const auto route = [&](const char *name, const char *method, const char *path, const QString &scope, auto handle) {
        return Route{Api::Foundry,
                     QStringLiteral("foundry.") + QLatin1StringView(name),
                     method,
                     root + QLatin1StringView(path),
                     [handle](const Request &request, const Captures &captures) {
                         const std::optional<Reply> refused = preview(request);
                         return refused ? *refused : handle(request, captures);
                     },
                     true,
                     scope};
    };
    const auto oauth = [&](const char *name, const char *method, auto handle) {
        return Route{Api::Foundry,
                     QStringLiteral("foundry.") + QLatin1StringView(name),
                     method,
                     QStringLiteral("/multipass/api/oauth2/") + QLatin1StringView(name),
                     handle,
                     false,
                     {}};
    };
    return {
        route("create", "POST", "/exportJobs/create", exportScope, [this](const Request &r, const Captures &) { return create(r); }),
        route("get", "GET", "/exportJobs/{rid}", exportScope, [this](const Request &, const Captures &c) { return exportJob(c.at(0)); }),
        route("content", "GET", "/files/{rid}/content", exportScope, [this](const Request &, const Captures &c) { return content(c.at(0)); }),
        route("generate", "POST", "/templates/{rid}/generate", writeScope, [this](const Request &r, const Captures &c) { return generate(c.at(0), r); }),
        route("generation", "GET", "/templates/{rid}/generationJobs/{job}", writeScope,
              [this](const Request &, const Captures &c) { return generationJob(c.at(0), c.at(1)); }),
        route("save", "POST", "/templates/{rid}/generationJobs/{job}/saveDocument", writeScope,
              [this](const Request &r, const Captures &c) { return save(c.at(0), c.at(1), r); }),
        oauth("token", "POST", [this](const Request &r, const Captures &) { return m_world.tokens.token(Api::Foundry, r); }),
        oauth("authorize", "GET", [this](const Request &r, const Captures &) { return m_world.tokens.authorize(Api::Foundry, r); }),
        oauth("revoke_token", "POST", [this](const Request &r, const Captures &) { return m_world.tokens.revokeEndpoint(r); }),
    };
}

Voice FoundryService::voice() const
{
    return {[](bool) { return error(401, "UNAUTHORIZED", "Default:Unauthorized"); },
            [](const QString &scope) {
                return denied("ApiUsageDenied", {{QStringLiteral("missingScope"), scope}});
            },
            [](int seconds) {
                return Reply{429, {{"Retry-After", QByteArray::number(seconds)}}, {}, {}, false};
            }};
}

Reply FoundryService::create(const Request &request)
{
    if (request.body.isEmpty())
        return invalid("MissingPostBody");
    const std::optional<QJsonObject> body = request.object();
    const QJsonObject source = body ? body->value(QLatin1StringView("exportJobSource")).toObject() : QJsonObject();
    const QJsonObject target = body ? body->value(QLatin1StringView("exportJobTarget")).toObject() : QJsonObject();
    const bool hasTexts = target.value(QLatin1StringView("userLocale")).isString() && target.value(QLatin1StringView("userTimezone")).isString();
    if (source.isEmpty() || text(target, "type") != QLatin1StringView("pdf") || !hasTexts)
        return invalid("Conjure:InvalidArgument");
    const QString locale = text(target, "userLocale");
    const QString zone = text(target, "userTimezone");
    if (!parseLocale(locale))
        return invalid("InvalidExportJobUserLocale", {{QStringLiteral("userLocale"), locale}});
    // "Only IANA timezones are accepted (a two part timezone ID in the form of Area/Location)".
    if (!zone.contains(u'/') || !checkTimeZone(zone))
        return invalid("InvalidTimezone", {{QStringLiteral("userTimezone"), zone}});
    if (text(source, "type") == QLatin1StringView("documentSource") && source.value(QLatin1StringView("documentRid")).isString())
        return createFromDocument(text(source, "documentRid"), locale, zone);
    if (text(source, "type") == QLatin1StringView("generationJobSource"))
        return createFromGeneration(source, locale, zone);
    return invalid("Conjure:InvalidArgument");
}

Reply FoundryService::createFromDocument(const QString &documentRid, const QString &locale, const QString &zone)
{
    const QString prefix = rid(QStringLiteral("notepad"), {});
    const Sample *document = documentRid.startsWith(prefix) ? m_world.sample(documentRid.mid(prefix.size())) : nullptr;
    if (!document)
        return notFound("DocumentNotFound", {{QStringLiteral("documentRid"), documentRid}});
    if (document->behaviour == Behaviour::Forbidden)
        return denied("ExportDocumentPermissionDenied", {{QStringLiteral("documentRid"), documentRid}});
    return createExport(m_world.begin(*document, m_world.make(*document, QStringLiteral("pdf"), locale, zone)));
}

Reply FoundryService::createFromGeneration(const QJsonObject &source, const QString &locale, const QString &zone)
{
    const QString generationRid = text(source, "generationJobRid");
    const Generation *known = generation(text(source, "templateRid"), generationRid);
    const QJsonObject parameters{{QStringLiteral("generationJobRid"), generationRid}};
    if (!known)
        return notFound("GenerationJobNotFound",
                        {{QStringLiteral("generationJobRid"), generationRid}, {QStringLiteral("templateRid"), text(source, "templateRid")}});
    if (known->behaviour == Behaviour::Fails)
        return error(500, "FAILED_PRECONDITION", "GenerationJobStatusFailed", parameters);
    if (known->behaviour == Behaviour::NeverEnds || known->readyAt > World::now())
        return error(500, "FAILED_PRECONDITION", "GenerationJobStatusRunning", parameters);
    Work work = m_world.begin({}, m_world.makeFromMarkdown(QStringLiteral("Generated document"), known->markdown, QStringLiteral("pdf"), locale, zone));
    return createExport(std::move(work));
}

Reply FoundryService::createExport(Work work)
{
    const QString exportRid = freshRid(QStringLiteral("export-job"));
    const QString fileRid = freshRid(QStringLiteral("file"));
    m_exports.insert(exportRid, {std::move(work), fileRid});
    m_files.insert(fileRid, exportRid);
    Reply reply = jsonReply(
        200, QJsonObject{{QStringLiteral("rid"), exportRid}, {QStringLiteral("status"), QJsonObject{{QStringLiteral("type"), QStringLiteral("running")}}}});
    reply.job = exportRid;
    return reply;
}

QJsonObject FoundryService::exportObject(const QString &exportRid) const
{
    const Export &job = *m_exports.constFind(exportRid);
    QJsonObject status{{QStringLiteral("type"), QStringLiteral("running")}};
    if (job.work.isReady(World::now())) {
        QString failure = job.work.product.result().failure;
        if (job.work.behaviour == Behaviour::Fails)
            failure = QStringLiteral("The document has a widget that cannot be drawn.");
        if (failure.isEmpty()) {
            status = {{QStringLiteral("type"), QStringLiteral("succeeded")}, {QStringLiteral("fileRid"), job.fileRid}};
        } else {
            status = {{QStringLiteral("type"), QStringLiteral("failed")},
                      {QStringLiteral("errorMessage"), failure},
                      {QStringLiteral("errorCode"), QStringLiteral("INTERNAL")},
                      {QStringLiteral("errorInstanceId"), World::idFor(exportRid)}};
        }
    }
    return {{QStringLiteral("rid"), exportRid}, {QStringLiteral("status"), status}};
}

Reply FoundryService::exportJob(const QString &exportRid) const
{
    if (!m_exports.contains(exportRid))
        return notFound("ExportJobNotFound", {{QStringLiteral("exportJobRid"), exportRid}});
    Reply reply = jsonReply(200, exportObject(exportRid));
    reply.job = exportRid;
    return reply;
}

Reply FoundryService::content(const QString &fileRid) const
{
    const QString exportRid = m_files.value(fileRid);
    const auto job = m_exports.constFind(exportRid);
    if (job == m_exports.constEnd() || !job->work.isReady(World::now()) || job->work.behaviour != Behaviour::Good)
        return notFound("FileNotFound", {{QStringLiteral("fileRid"), fileRid}});
    Reply reply = World::productReply(job->work.product, "application/octet-stream");
    reply.job = exportRid;
    return reply;
}

const FoundryService::Generation *FoundryService::generation(const QString &templ, const QString &generationRid) const
{
    const auto found = m_generations.constFind(generationRid);
    return found == m_generations.constEnd() || found->templateRid != templ ? nullptr : &*found;
}

Reply FoundryService::generate(const QString &templ, const Request &request)
{
    if (templ == forbiddenTemplateRid())
        return denied("GenerateTemplatePermissionDenied", {{QStringLiteral("templateRid"), templ}});
    if (templ != templateRid() && templ != failingTemplateRid())
        return notFound("TemplateNotFound", {{QStringLiteral("templateRid"), templ}});
    const std::optional<QJsonObject> body = request.object();
    if (!body)
        return request.body.isEmpty() ? invalid("MissingPostBody") : invalid("Conjure:InvalidArgument");
    const QJsonValue asked = body->value(QLatin1StringView("templateVersion"));
    if ((!asked.isUndefined() && !asked.isString()) || !body->value(QLatin1StringView("templateParameters")).isObject())
        return invalid("Conjure:InvalidArgument"); // a string in the SDK, and the parameters are required there
    const int version = asked.isUndefined() ? newestVersion : asked.toString().toInt();
    if (version < 1 || version > newestVersion)
        return invalid("InvalidGenerationJobTemplateVersion", {{QStringLiteral("templateVersion"), asked}});
    const QJsonObject given = body->value(QLatin1StringView("templateParameters")).toObject();
    QByteArray markdown = "# Welcome\n\nGenerated from version " + QByteArray::number(version) + " of the sample template.\n\n| Name | Value |\n|---|---|\n";
    QJsonArray missing;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto known =
            std::find_if(templateParameters.begin(), templateParameters.end(), [&](const Parameter &p) { return it.key() == QLatin1StringView(p.name); });
        const QJsonObject value = it.value().toObject();
        QString reason = known == templateParameters.end() ? QStringLiteral("the template has no such parameter") : QString();
        if (reason.isEmpty() && text(value, "type") != QLatin1StringView(known->type))
            reason = QStringLiteral("its type is %1").arg(QLatin1StringView(known->type));
        if (reason.isEmpty())
            reason = wrongValue(text(value, "type"), value);
        if (!reason.isEmpty())
            return invalid("InvalidGenerationJobTemplateParameter", {{QStringLiteral("templateParameterName"), it.key()}, {QStringLiteral("reason"), reason}});
        const QString shown =
            value.contains(QLatin1StringView("timestamp")) ? text(value, "timestamp") : value.value(QLatin1StringView("value")).toVariant().toString();
        markdown += "| " + it.key().toUtf8() + " | " + shown.toUtf8().replace('|', "\\|") + " |\n";
    }
    for (const Parameter &parameter : templateParameters) {
        if (parameter.required && !given.contains(QLatin1StringView(parameter.name)))
            missing.append(QLatin1StringView(parameter.name));
    }
    if (!missing.isEmpty())
        return invalid("MissingGenerationJobTemplateParameters", {{QStringLiteral("templateParameterNames"), missing}});
    const QString generationRid = freshRid(QStringLiteral("generation-job"));
    m_generations.insert(generationRid,
                         {templ, markdown, World::now() + m_world.config().workMs, templ == failingTemplateRid() ? Behaviour::Fails : Behaviour::Good});
    Reply reply = jsonReply(200, generationRid);
    reply.job = generationRid;
    return reply;
}

Reply FoundryService::generationJob(const QString &templ, const QString &generationRid) const
{
    const Generation *known = generation(templ, generationRid);
    if (!known)
        return notFound("GenerationJobNotFound", {{QStringLiteral("generationJobRid"), generationRid}, {QStringLiteral("templateRid"), templ}});
    QJsonObject status{{QStringLiteral("type"), QStringLiteral("running")}};
    if (known->behaviour != Behaviour::NeverEnds && known->readyAt <= World::now()) {
        status = {{QStringLiteral("type"), QStringLiteral("succeeded")}};
        if (known->behaviour == Behaviour::Fails)
            status = {{QStringLiteral("type"), QStringLiteral("failed")},
                      {QStringLiteral("errorMessage"), QStringLiteral("The template refers to an object that is gone.")}};
    }
    Reply reply = jsonReply(200, QJsonObject{{QStringLiteral("rid"), generationRid}, {QStringLiteral("status"), status}});
    reply.job = generationRid;
    return reply;
}

Reply FoundryService::save(const QString &templ, const QString &generationRid, const Request &request)
{
    if (!generation(templ, generationRid))
        return notFound("GenerationJobNotFound", {{QStringLiteral("generationJobRid"), generationRid}, {QStringLiteral("templateRid"), templ}});
    const QJsonObject body = request.object().value_or(QJsonObject());
    const QJsonValue named = body.value(QLatin1StringView("documentName"));
    if (!body.value(QLatin1StringView("parentFolderRid")).isString() || (!named.isUndefined() && !named.isString()))
        return invalid("Conjure:InvalidArgument");
    if (const QString folder = text(body, "parentFolderRid"); folder != folderRid())
        return notFound("FolderNotFound", {{QStringLiteral("folderRid"), folder}});
    const QString name = text(body, "documentName");
    if (name.contains(u'/'))
        return invalid("Filesystem:InvalidDisplayName", {{QStringLiteral("displayName"), name}});
    if (!name.isEmpty() && m_savedNames.contains(name))
        return error(409, "CONFLICT", "ResourceNameAlreadyExists", {{QStringLiteral("parentFolderRid"), folderRid()}, {QStringLiteral("resourceName"), name}});
    m_savedNames.append(name);
    Reply reply = jsonReply(200, QJsonObject{{QStringLiteral("documentRid"), freshRid(QStringLiteral("notepad"))}});
    reply.job = generationRid;
    return reply;
}

QStringList FoundryService::greeting() const
{
    QStringList lines{QStringLiteral("Foundry Notepad (dialect foundry-notepad)")};
    for (const Sample &sample : m_world.samples())
        lines += QStringLiteral("  document        %1   %2").arg(rid(QStringLiteral("notepad"), sample.id), sample.title);
    lines +=
        QStringLiteral(
            "  template        %1   Welcome (recipient: string, needed; day: date; meeting: dateTime; amount: double; asset: objectRid; assets: objectSetRid)")
            .arg(templateRid());
    lines += QStringLiteral("  template        %1   its generation fails").arg(failingTemplateRid());
    lines += QStringLiteral("  template        %1   not yours").arg(forbiddenTemplateRid());
    lines += QStringLiteral("  generation job  %1   done (of the first template)").arg(jobRid("done"));
    lines += QStringLiteral("  generation job  %1   failed").arg(jobRid("failed"));
    lines += QStringLiteral("  generation job  %1   running for ever").arg(jobRid("running"));
    lines += QStringLiteral("  folder          %1   for saved documents").arg(folderRid());
    return lines;
}

} // namespace

std::unique_ptr<ApiService> foundryService(World &world)
{
    return std::make_unique<FoundryService>(world);
}

} // namespace quayside::sandbox
