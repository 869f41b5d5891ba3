// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apis.h"

#include "app/sandbox/samples.h"
#include "remote/dialects/emailshepherd.h"

#include <QJsonArray>

#include <cmath>

namespace quayside::sandbox {
namespace {

constexpr qint64 workspaceNumber = 12;
constexpr qint64 connectorNumber = 5;
constexpr qint64 cdnConnectorNumber = 6;

Reply message(int status, const QString &text)
{
    return jsonReply(status, QJsonObject{{QStringLiteral("message"), text}});
}

/// 422 {"message": "Failed to save", "errors": {field: [text]}}.
Reply unsaved(const QJsonObject &errors)
{
    return jsonReply(422, QJsonObject{{QStringLiteral("message"), QStringLiteral("Failed to save")}, {QStringLiteral("errors"), errors}});
}

/// The members of a body that are not of the type the page prints, in the service's words.
QJsonObject wrongTypes(const QJsonObject &body)
{
    QJsonObject errors;
    const auto want = [&errors](const QJsonObject &object, const char *key, QJsonValue::Type type, bool nullable = false) {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (!value.isUndefined() && value.type() != type && !(nullable && value.isNull()))
            errors.insert(QLatin1StringView(key), QJsonArray{QStringLiteral("is not of the right type")});
    };
    const auto wantInteger = [&](const char *key, bool nullable) {
        want(body, key, QJsonValue::Double, nullable);
        const double number = body.value(QLatin1StringView(key)).toDouble();
        if (number != std::floor(number))
            errors.insert(QLatin1StringView(key), QJsonArray{QStringLiteral("must be an integer")});
    };
    wantInteger("email_id", false);
    wantInteger("connector_id", true);
    wantInteger("cdn_connector_id", true);
    want(body, "dynamic_content_profile_id", QJsonValue::String, true);
    if (!body.value(QLatin1StringView("options")).isObject())
        errors.insert(QStringLiteral("options"), QJsonArray{QStringLiteral("can't be blank")});
    const QJsonObject options = body.value(QLatin1StringView("options")).toObject();
    want(options, "locales", QJsonValue::Array);
    want(options, "minify_html", QJsonValue::Bool);
    for (const char *key : {"image_mode", "folder_id", "campaign_id"})
        want(options, key, QJsonValue::String);
    for (const char *key : {"export_field_values", "per_locale_options"})
        want(options, key, QJsonValue::Object);
    const QJsonObject perLocale = options.value(QLatin1StringView("per_locale_options")).toObject();
    for (const QJsonValue &own : perLocale) {
        want(own.toObject(), "resource_name", QJsonValue::String);
        want(own.toObject(), "update_previous_export", QJsonValue::Bool);
    }
    return errors;
}

QJsonObject named(qint64 id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

class EmailShepherdService final : public ApiService
{
public:
    explicit EmailShepherdService(World &world) : m_world(world) {}

    QList<Route> routes() override;
    Voice voice() const override;
    QStringList greeting() const override;

private:
    struct Export {
        Work work;
        QJsonObject asked;
        qint64 updated = 0;
        QString blob;
    };

    static qint64 emailNumber(qsizetype index) { return 101 + index; }
    const Sample *email(qint64 number) const;
    static QJsonObject problems(const QJsonObject &body);
    Reply create(const Request &request, const QString &workspace);
    Reply status(const QString &workspace, const QString &id);
    Reply exports(const Request &request, const QString &workspace);
    Reply list(const Request &request, const QString &workspace, const QJsonArray &items) const;
    QJsonArray emails() const;
    QJsonObject pendingObject(qint64 id) const;
    QJsonObject exportObject(qint64 id);
    void addResult(Export &job, QJsonObject &object);

    World &m_world;
    QMap<qint64, Export> m_exports;
    qint64 m_nextId = 12345;
};

QList<Route> EmailShepherdService::routes()
{
    const auto route = [&](const char *name, const char *method, const char *path, auto handle) {
        return Route{Api::EmailShepherd,
                     QStringLiteral("emailshepherd.") + QLatin1StringView(name),
                     method,
                     QStringLiteral("/api/v1/workspaces/{workspace}/") + QLatin1StringView(path),
                     handle,
                     true,
                     {}};
    };
    return {route("create", "POST", "exports", [this](const Request &r, const Captures &c) { return create(r, c.at(0)); }),
            route("status", "GET", "exports/{id}", [this](const Request &, const Captures &c) { return status(c.at(0), c.at(1)); }),
            route("exports", "GET", "exports", [this](const Request &r, const Captures &c) { return exports(r, c.at(0)); }),
            route("projects", "GET", "projects",
                  [this](const Request &r, const Captures &c) { return list(r, c.at(0), {named(1, QStringLiteral("Newsletters"))}); }),
            route("emails", "GET", "emails", [this](const Request &r, const Captures &c) { return list(r, c.at(0), emails()); }),
            route("connectors", "GET", "connectors",
                  [this](const Request &r, const Captures &c) {
                      return list(r, c.at(0), {named(connectorNumber, QStringLiteral("Brevo")), named(cdnConnectorNumber, QStringLiteral("Images"))});
                  }),
            route("profiles", "GET", "dynamic_content_profiles", [this](const Request &r, const Captures &c) {
                return list(
                    r, c.at(0),
                    {QJsonObject{{QStringLiteral("id"), World::idFor(QStringLiteral("profile"))}, {QStringLiteral("name"), QStringLiteral("Customers")}}});
            })};
}

Voice EmailShepherdService::voice() const
{
    return {[](bool) { return message(401, QStringLiteral("Record not found")); },
            [](const QString &) { return message(403, QStringLiteral("Record not found")); },
            [](int seconds) {
                Reply reply = message(429, QStringLiteral("Too many requests"));
                reply.add({"Retry-After", QByteArray::number(seconds)});
                return reply;
            }};
}

const Sample *EmailShepherdService::email(qint64 number) const
{
    const qint64 index = number - emailNumber(0);
    return index >= 0 && index < m_world.samples().size() ? &m_world.samples().at(index) : nullptr;
}

/// Validation errors by field.
QJsonObject EmailShepherdService::problems(const QJsonObject &body)
{
    QJsonObject errors = wrongTypes(body);
    const auto add = [&](const char *field, const QString &text) { errors.insert(QLatin1StringView(field), QJsonArray{text}); };
    const QString type = body.value(QLatin1StringView("export_type")).toString();
    if (!QStringList{QStringLiteral("html"), QStringLiteral("connector"), QStringLiteral("json"), QStringLiteral("pdf")}.contains(type))
        add("export_type", QStringLiteral("is not included in the list"));
    if (type == QLatin1StringView("connector") && body.value(QLatin1StringView("connector_id")).toInteger() != connectorNumber)
        add("connector_id", body.contains(QLatin1StringView("connector_id")) ? QStringLiteral("must exist") : QStringLiteral("can't be blank"));
    const QJsonObject options = body.value(QLatin1StringView("options")).toObject();
    const QJsonArray locales = options.value(QLatin1StringView("locales")).toArray();
    if (locales.isEmpty())
        add("locales", QStringLiteral("can't be blank"));
    for (const QJsonValue &locale : locales) {
        if (!emailshepherd::locales().contains(locale.toString()))
            add("locales", QStringLiteral("%1 is not included in the list").arg(locale.toString()));
    }
    const QString mode = options.value(QLatin1StringView("image_mode")).toString();
    if (!mode.isEmpty() && !QStringList{QStringLiteral("use_cdn"), QStringLiteral("include_in_zip"), QStringLiteral("use_cdn_connector")}.contains(mode))
        add("image_mode", QStringLiteral("is not included in the list"));
    if (mode == QLatin1StringView("use_cdn_connector") && body.value(QLatin1StringView("cdn_connector_id")).toInteger() != cdnConnectorNumber)
        add("cdn_connector_id", QStringLiteral("must exist"));
    return errors;
}

Reply EmailShepherdService::create(const Request &request, const QString &workspace)
{
    const std::optional<QJsonObject> body = request.object();
    if (!body)
        return message(400, QStringLiteral("The body is not JSON"));
    const Sample *known = email(body->value(QLatin1StringView("email_id")).toInteger());
    if (workspace.toLongLong() != workspaceNumber || !known || known->behaviour == Behaviour::Forbidden)
        return message(403, QStringLiteral("Record not found"));
    if (const QJsonObject errors = problems(*body); !errors.isEmpty())
        return unsaved(errors);
    const QString type = body->value(QLatin1StringView("export_type")).toString();
    const QString locale = body->value(QLatin1StringView("options"))[QLatin1StringView("locales")][0].toString();
    const QString format = type == QLatin1StringView("connector") ? QStringLiteral("html") : type;
    const qint64 id = m_nextId++;
    m_exports.insert(id, {m_world.begin(*known, m_world.make(*known, format, locale)), *body, World::now(), {}});
    Reply reply = jsonReply(201, pendingObject(id)); // never done at once, like the real one
    reply.job = QString::number(id);
    return reply;
}

/// Links: a zip with a file a locale, the JSON, or the integration's page.
void EmailShepherdService::addResult(Export &job, QJsonObject &object)
{
    const Product product = job.work.product.result();
    const QString type = job.asked.value(QLatin1StringView("export_type")).toString();
    if (type == QLatin1StringView("connector")) {
        QUrl url = m_world.storageBase;
        url.setPath(QStringLiteral("/landing/integration-") + QString::number(job.asked.value(QLatin1StringView("connector_id")).toInteger()));
        object.insert(QStringLiteral("open_in_integration_url"), url.toString());
        return;
    }
    const bool json = type == QLatin1StringView("json");
    if (job.blob.isEmpty()) {
        QList<Entry> entries;
        for (const QJsonValue &locale : job.asked.value(QLatin1StringView("options"))[QLatin1StringView("locales")].toArray())
            entries.append({locale.toString() + u'.' + product.extension, product.bytes});
        job.blob = json ? m_world.store(job.work.product, QStringLiteral("export.json"))
                        : m_world.store(World::ready(zipOf(entries), "application/zip", QStringLiteral("zip")), QStringLiteral("export.zip"));
    }
    object.insert(json ? QStringLiteral("download_json_url") : QStringLiteral("download_zip_url"),
                  QString::fromLatin1(m_world.signedLink(job.blob).toEncoded()));
}

QJsonObject EmailShepherdService::pendingObject(qint64 id) const
{
    const Export &job = *m_exports.constFind(id);
    const auto asked = [&](const char *key) { return job.asked.contains(QLatin1StringView(key)) ? job.asked.value(QLatin1StringView(key)) : QJsonValue(); };
    const qint64 number = job.asked.value(QLatin1StringView("email_id")).toInteger();
    return {{QStringLiteral("id"), id},
            {QStringLiteral("organization_id"), 3},
            {QStringLiteral("connector_id"), asked("connector_id")},
            {QStringLiteral("cdn_connector_id"), asked("cdn_connector_id")},
            {QStringLiteral("email_id"), number},
            {QStringLiteral("email"), QJsonObject{{QStringLiteral("id"), number}, {QStringLiteral("name"), email(number)->title}}},
            {QStringLiteral("dynamic_content_profile_id"), asked("dynamic_content_profile_id")},
            {QStringLiteral("status"), QStringLiteral("in_progress")},
            {QStringLiteral("export_type"), asked("export_type")},
            {QStringLiteral("options"), asked("options")},
            {QStringLiteral("integration_name"), asked("connector_id").isDouble() ? QJsonValue(QStringLiteral("Brevo")) : QJsonValue()},
            {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("conditional_ids"), QJsonArray{1}},
                                                     {QStringLiteral("personalization_tag_ids"), QJsonArray{2, 3}},
                                                     {QStringLiteral("image_ids"), QJsonArray()}}},
            {QStringLiteral("export_errors"), QJsonObject{{QStringLiteral("base"), QJsonValue()}}},
            {QStringLiteral("created_at"), World::stamp(job.work.created)},
            {QStringLiteral("updated_at"), World::stamp(job.updated)},
            {QStringLiteral("download_zip_url"), QJsonValue()},
            {QStringLiteral("download_json_url"), QJsonValue()},
            {QStringLiteral("open_in_integration_url"), QJsonValue()}};
}

QJsonObject EmailShepherdService::exportObject(qint64 id)
{
    QJsonObject object = pendingObject(id);
    Export &job = m_exports[id];
    if (!job.work.isReady(World::now()))
        return object;
    job.updated = job.work.readyAt;
    const QString failure = job.work.product.result().failure;
    if (job.work.behaviour == Behaviour::Fails || !failure.isEmpty()) {
        object.insert(QStringLiteral("status"), QStringLiteral("failed"));
        const QString locale = job.asked.value(QLatin1StringView("options"))[QLatin1StringView("locales")][0].toString();
        object.insert(QStringLiteral("export_errors"),
                      QJsonObject{{QStringLiteral("base"), QJsonArray{failure.isEmpty() ? QStringLiteral("The export failed.") : failure}},
                                  {locale, QJsonObject{{QStringLiteral("subject"), QJsonArray{QStringLiteral("can't be blank")}}}}});
        return object;
    }
    object.insert(QStringLiteral("status"), QStringLiteral("completed"));
    addResult(job, object);
    return object;
}

Reply EmailShepherdService::status(const QString &workspace, const QString &id)
{
    if (workspace.toLongLong() != workspaceNumber || !m_exports.contains(id.toLongLong()))
        return message(404, QStringLiteral("Record not found"));
    Reply reply = jsonReply(200, exportObject(id.toLongLong()));
    reply.job = id;
    return reply;
}

/// A page of @p items, as `per` and `page` ask for it.
Reply EmailShepherdService::list(const Request &request, const QString &workspace, const QJsonArray &items) const
{
    if (workspace.toLongLong() != workspaceNumber)
        return message(403, QStringLiteral("Record not found"));
    const auto number = [&](const char *key, int otherwise) {
        const QString asked = request.query.queryItemValue(QLatin1StringView(key));
        return std::max(1, asked.isEmpty() ? otherwise : asked.toInt());
    };
    const int per = std::min(100, number("per", 10));
    const int page = std::min(1'000'000, number("page", 1));
    QJsonArray results;
    for (qsizetype i = qsizetype(page - 1) * per; i < std::min<qsizetype>(items.size(), qsizetype(page) * per); ++i)
        results.append(items.at(i));
    return jsonReply(200, QJsonObject{{QStringLiteral("results"), results},
                                      {QStringLiteral("pagination"),
                                       QJsonObject{{QStringLiteral("per"), per}, {QStringLiteral("page"), page}, {QStringLiteral("total"), items.size()}}}});
}

Reply EmailShepherdService::exports(const Request &request, const QString &workspace)
{
    QJsonArray all;
    for (const qint64 id : m_exports.keys())
        all.append(exportObject(id));
    return list(request, workspace, all);
}

QJsonArray EmailShepherdService::emails() const
{
    QJsonArray all;
    for (qsizetype i = 0; i < m_world.samples().size(); ++i)
        all.append(named(emailNumber(i), m_world.samples().at(i).title));
    return all;
}

QStringList EmailShepherdService::greeting() const
{
    QStringList lines{QStringLiteral("EmailShepherd (dialect emailshepherd), workspace %1, connector %2 (Brevo), CDN connector %3")
                          .arg(QString::number(workspaceNumber), QString::number(connectorNumber), QString::number(cdnConnectorNumber))};
    for (qsizetype i = 0; i < m_world.samples().size(); ++i)
        lines += QStringLiteral("  email %1   %2").arg(emailNumber(i)).arg(m_world.samples().at(i).title);
    return lines;
}

} // namespace

std::unique_ptr<ApiService> emailShepherdService(World &world)
{
    return std::make_unique<EmailShepherdService>(world);
}

} // namespace quayside::sandbox
