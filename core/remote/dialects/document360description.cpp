// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/document360.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

// docs/contracts/document360.md, "Requests".
namespace quayside::document360 {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Document360)
};

const QString workspaceName = QStringLiteral("workspace_id");
const QString versionName = QStringLiteral("project_version_id");

TargetFormat target(const QString &id, const QString &name, const QString &help)
{
    TargetFormat made;
    made.id = id;
    made.name = name;
    made.help = help;
    made.options = deliveryOptions().specs();
    return made; // no extension: the service packs most results into a zip, whatever the format
}

const OptionBinding<AccountOptions> &accountBinding()
{
    using O = AccountOptions;
    return inProgramLanguage([] {
        const OptionSpec project =
            lookupOption(QStringLiteral("project-id"), Words::tr("Usual project"),
                         Words::tr("Used where an export names none; a test of the account needs it to find out what the server calls a version."),
                         QStringLiteral("projects"));
        OptionSpec scope = advanced(
            choiceOption(QStringLiteral("scope-field"), Words::tr("Name of the version field"),
                         Words::tr("Document360 is renaming it. A test of the account tells which one the server takes."),
                         {{versionName, versionName, Words::tr("the published page")}, {workspaceName, workspaceName, Words::tr("the newer interface")}}, {}));
        scope.openChoice = true;
        return OptionBinding<O>{
            bind(&O::region, option("region", Words::tr("Region"), Words::tr("Where the project lives.")),
                 {{Region::Eu, "eu", Words::tr("Europe")}, {Region::Us, "us", Words::tr("United States")}}),
            bind(&O::baseUrl, dialect::addressOption(Words::tr("Empty: that of the region."))),
            bind(&O::projectId, project),
            bind(&O::scopeField, scope),
            bind(&O::identityUrl, advanced(option("identity-url", Words::tr("Sign-in address"), Words::tr("Empty: identity.document360.net.")))),
            bind(&O::scopes, dialect::scopesOption()),
            bind(&O::requestsPerMinute, advanced(ranged(option("requests-per-minute", Words::tr("Requests a minute"),
                                                               Words::tr("Document360 allows 60 to 100, depending on the plan.")),
                                                        1, 100000))),
            bind(&O::tokenForDownloads, advanced(option("token-for-downloads", Words::tr("Send the token for downloads too"),
                                                        Words::tr("Only where files are on the interface’s own server and it asks for a sign-in.")))),
        };
    });
}

void checkId(const ExportRequest &request, const OptionSpec &spec, QList<ExportError> &errors)
{
    const QString value = request.source().value(spec.key).toString();
    const QString id = spec.key == QLatin1StringView("versionId") ? versionIn(value) : idsIn(value).project;
    if (value.isEmpty() || !id.isEmpty())
        return;
    const QString field = QStringLiteral("source.") + spec.key;
    errors.append({ErrorCode::InvalidOption,
                   {{QStringLiteral("option"), field},
                    {QStringLiteral("label"), spec.label},
                    {QStringLiteral("value"), value},
                    {QStringLiteral("reason"), Words::tr("it holds no id")},
                    {QStringLiteral("expected"), Words::tr("an id such as 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6, or an address that holds one,")}},
                   field,
                   {}});
}

// ---- pickers -----------------------------------------------------------------------------------------------------------

HttpRequest listRequest(const AccountSettings &account, const QStringList &path, QList<std::pair<QString, QString>> query = {})
{
    query.append({QStringLiteral("page_size"), QStringLiteral("100")});
    return getJson(dialect::apiUrl(baseUrl(account), QStringList{QStringLiteral("v3"), QStringLiteral("projects")} + path, query));
}

Result<QString> projectOf(const QJsonObject &fields)
{
    const QString id = idsIn(fields.value(QLatin1StringView("projectId")).toString()).project;
    if (id.isEmpty())
        return failure(ExportError{ErrorCode::RequiredOption,
                                   {{QStringLiteral("label"), Words::tr("Project")}, {QStringLiteral("option"), QStringLiteral("source.projectId")}},
                                   QStringLiteral("source.projectId"),
                                   {}});
    return id;
}

Result<HttpRequest> firstProjects(const AccountSettings &account, const QJsonObject &)
{
    return listRequest(account, {});
}

Result<HttpRequest> firstVersions(const AccountSettings &account, const QJsonObject &fields)
{
    const auto project = projectOf(fields);
    if (!project)
        return failure(project.error());
    return listRequest(account, {*project, scopeField(account) == workspaceName ? QStringLiteral("workspaces") : QStringLiteral("project-versions")});
}

Result<HttpRequest> firstLanguages(const AccountSettings &account, const QJsonObject &fields)
{
    const auto project = projectOf(fields);
    if (!project)
        return failure(project.error());
    QList<std::pair<QString, QString>> query;
    if (const QString version = versionIn(fields.value(QLatin1StringView("versionId")).toString()); !version.isEmpty())
        query.append({scopeField(account), version});
    return listRequest(account, {*project, QStringLiteral("languages")}, query);
}

QString firstText(const QJsonValue &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString text = dialect::idText(object[QLatin1StringView(key)]); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

std::optional<HttpRequest> nextPage(const HttpReply &reply)
{
    // By cursor, else by number.
    const QJsonObject pagination = reply.jsonObject().value(QLatin1StringView("pagination")).toObject();
    if (!pagination.value(QLatin1StringView("has_more")).toBool())
        return std::nullopt;
    QUrlQuery query(reply.url.query(QUrl::FullyEncoded));
    query.removeAllQueryItems(QStringLiteral("cursor"));
    query.removeAllQueryItems(QStringLiteral("page"));
    if (const QString cursor = pagination.value(QLatin1StringView("next_cursor")).toString(); !cursor.isEmpty())
        query.addQueryItem(QStringLiteral("cursor"), QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    else
        query.addQueryItem(QStringLiteral("page"), QString::number(pagination.value(QLatin1StringView("page")).toInt(1) + 1));
    QUrl url = reply.url;
    url.setQuery(query);
    return getJson(url);
}

namespace {

Result<LookupPage> readPage(const AccountSettings &account, const QJsonObject &, const HttpReply &reply)
{
    const QJsonObject envelope = reply.jsonObject();
    if (!reply.isSuccess() || !envelope.value(QLatin1StringView("data")).isArray())
        return failure(dialect::refusalOf(account, reply, errorFrom));
    LookupPage page;
    for (const QJsonValue &item : envelope.value(QLatin1StringView("data")).toArray()) {
        const QString id = firstText(item, {"code", "id", "project_id", "workspace_id", "project_version_id"});
        if (!id.isEmpty())
            page.items.append({id, firstText(item, {"name", "title", "display_name", "version_code_name"}),
                               item[QLatin1StringView("is_default")].toBool() ? Words::tr("default") : QString()});
    }
    page.next = nextPage(reply);
    return page;
}

constexpr Lookup lookupTable[]{{"projects", firstProjects, readPage}, {"versions", firstVersions, readPage}, {"languages", firstLanguages, readPage}};

} // namespace

QString service()
{
    return QStringLiteral("Document360");
}

QString scopeField(const AccountSettings &account)
{
    return accountOptions(account).scopeField;
}

Ids idsIn(const QString &text)
{
    static const QRegularExpression named(
        QStringLiteral(
            "(?:(projects?|project_id)|(workspaces?|workspace_id|project-versions?|project_version_id))[/=]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"),
        QRegularExpression::CaseInsensitiveOption);
    Ids ids;
    auto matches = named.globalMatch(text.left(4096));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        (match.capturedLength(2) > 0 ? ids.version : ids.project) = match.captured(3);
    }
    const QString first = dialect::uuidsIn(text).value(0);
    if (ids.project.isEmpty() && first != ids.version)
        ids.project = first;
    return ids;
}

QString versionIn(const QString &text)
{
    const Ids ids = idsIn(text);
    const bool isOneItself = ids.version.isEmpty() && text.trimmed() == ids.project;
    return isOneItself ? ids.project : ids.version;
}

QUrl baseUrl(const AccountSettings &account)
{
    const AccountOptions options = accountOptions(account);
    if (!options.baseUrl.isEmpty())
        return dialect::originOf(options.baseUrl);
    return QUrl(options.region == Region::Us ? QStringLiteral("https://apihub.us.document360.io") : QStringLiteral("https://apihub.document360.io"));
}

QList<OptionSpec> accountFields()
{
    return accountBinding().specs();
}

AccountOptions accountOptions(const AccountSettings &account)
{
    return accountBinding().accepted(dialect::givenValues(account));
}

ProviderDescription describe(const AccountSettings &account)
{
    ProviderDescription description = dialect::descriptionOf(account, service());
    description.notices = {Words::tr("Document360 sends most results as a zip file, whatever the format; download links of private projects last 30 minutes.")};
    SourceKind project;
    project.id = QStringLiteral("project");
    project.name = Words::tr("Project");
    project.help = Words::tr("Everything in a project, or in one of its versions.");
    const bool usual = !accountOptions(account).projectId.isEmpty();
    const QString versionLabel = scopeField(account) == workspaceName ? Words::tr("Workspace") : Words::tr("Version");
    project.fields = {
        lookupOption(QStringLiteral("projectId"), Words::tr("Project"),
                     usual ? Words::tr("Empty: the account’s usual project.") : Words::tr("Its id, or an address of the portal."), QStringLiteral("projects"),
                     !usual),
        lookupOption(QStringLiteral("versionId"), versionLabel, Words::tr("Its id; empty: the project’s default one."), QStringLiteral("versions"))};
    description.sourceKinds = {project};
    TargetFormat other = target(QStringLiteral("other"), Words::tr("Another format"), Words::tr("A format whose name you know and Quayside does not."));
    other.options += {textOption(QStringLiteral("format"), Words::tr("Name of the format"), Words::tr("As Document360 calls it."), true)};
    description.targets = {target(QStringLiteral("pdf"), Words::tr("PDF"), {}), target(QStringLiteral("html"), Words::tr("HTML"), {}),
                           target(QStringLiteral("markdown"), Words::tr("Markdown"), {}), other};
    description.localePolicy = LocalePolicy::OneAJob;
    description.localeLookup = QStringLiteral("languages");
    description.crossCheck = [fields = project.fields](const ExportRequest &request) {
        QList<ExportError> errors;
        for (const OptionSpec &spec : fields)
            checkId(request, spec, errors);
        return errors;
    };
    return description;
}

std::span<const Lookup> lookups()
{
    return lookupTable;
}

} // namespace quayside::document360
