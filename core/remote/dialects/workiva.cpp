// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/workiva.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

// docs/contracts/workiva.md. export → operation → file.
namespace quayside::workiva {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Workiva)
};

const QString exportPhase = QStringLiteral("export");       // the answer to "export" is awaited
const QString operationPhase = QStringLiteral("operation"); // … to a question about the operation
const QString filePhase = QStringLiteral("file");           // … to the download

QUrl baseUrl(const AccountSettings &account)
{
    if (const QString own = account.settings.value(QLatin1StringView("base-url")).toString(); !own.trimmed().isEmpty())
        return dialect::originOf(own);
    const QString region = dialect::setting(account, accountFields(), QStringLiteral("region"));
    const QString host = region == QLatin1StringView("eu")     ? QStringLiteral("api.eu.wdesk.com")
                         : region == QLatin1StringView("apac") ? QStringLiteral("api.apac.wdesk.com")
                                                               : QStringLiteral("api.app.wdesk.com");
    return QUrl(QStringLiteral("https://") + host);
}

/// The generation's path, and its version header on every request.
QUrl apiUrl(const AccountSettings &account, const QStringList &segments, const QList<std::pair<QString, QString>> &query = {})
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

/// The account's own origin, the vendor's domain, or a host the user allowed.
bool mayAsk(const AccountSettings &account, const QUrl &url)
{
    const QUrl base = baseUrl(account);
    const auto port = [](const QUrl &u) { return u.port(u.scheme() == QLatin1StringView("http") ? 80 : 443); };
    const bool own = url.scheme() == base.scheme() && url.host() == base.host() && port(url) == port(base);
    return own || trusts(account, url) || isTrusted(account, url);
}

// ---- the export request -----------------------------------------------------------------------------------------------

struct ByKind {
    const char *kind;
    const char *member; ///< of FileExportById
    const char *path;   ///< the kind's own address
    const char *parts;  ///< field that names parts of the file
};

constexpr std::array byKind{
    ByKind{"document", "documentExport", "documents", "sections"},
    ByKind{"spreadsheet", "spreadsheetExport", "spreadsheets", "sheets"},
    ByKind{"presentation", "presentationExport", "presentations", "slides"},
};

const ByKind *rowFor(const QString &kind)
{
    for (const ByKind &row : byKind) {
        if (kind == QLatin1StringView(row.kind))
            return &row;
    }
    return nullptr;
}

/// DocumentExport, SpreadsheetExport, PresentationExport.
QJsonObject exportObject(const AccountSettings &account, const ExportRequest &request, const ByKind &row)
{
    QJsonObject object{{QStringLiteral("format"), request.target}};
    const QJsonArray parts = request.source.value(QLatin1StringView(row.parts)).toArray();
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

HttpRequest exportRequest(const AccountSettings &account, const ExportRequest &request)
{
    const QString id = fileIdIn(request.source.value(QLatin1StringView("fileId")).toString());
    const ByKind *row = rowFor(request.sourceKind);
    const bool ownAddress = generation(account) == Generation::Ga2022
                            || (generation(account) == Generation::Ga2026
                                && dialect::setting(account, accountFields(), QStringLiteral("export-through")) == QLatin1StringView("kind"));
    QUrl url = apiUrl(account, {QStringLiteral("files"), id, QStringLiteral("export")});
    QJsonObject body = bodyById(account, request);
    if (generation(account) == Generation::Prototype && request.sourceKind == QLatin1StringView("workiva")) {
        QJsonObject options = sentOptions(account, request);
        options.insert(QStringLiteral("sourceId"), id);
        url = apiUrl(account, {QStringLiteral("files"), QStringLiteral("export")});
        body = {{QStringLiteral("kind"), QStringLiteral("Workiva")}, {QStringLiteral("workivaFileExportOptions"), options}};
    } else if (row && ownAddress) {
        url = apiUrl(account, {QLatin1StringView(row->path), id, QStringLiteral("export")});
        body = exportObject(account, request, *row);
    }
    HttpRequest made = sendJson(HttpMethod::Post, url, body, Repeat::Creates);
    made.headers.set("X-Version", version(account));
    return made;
}

// ---- errors ------------------------------------------------------------------------------------------------------------

/// The form's field that an error's `target` speaks of: its last part is a field's or an option's own name.
QString fieldFor(const RemoteState &state, const QString &target)
{
    const QString last = target.section(u'.', -1).section(u'/', -1).section(u'[', 0, 0);
    if (last.isEmpty())
        return {};
    if (last.endsWith(QLatin1StringView("Id"), Qt::CaseSensitive) || last == QLatin1StringView("id"))
        return QStringLiteral("source.fileId");
    if (last == QLatin1StringView("format"))
        return QStringLiteral("to");
    if (last == QLatin1StringView("kind"))
        return QStringLiteral("kind");
    const ProviderDescription description = describe(state.account);
    for (const QString &scope : {QStringLiteral("source"), state.request.target}) {
        for (const OptionSpec &spec : description.scope(state.request.sourceKind, scope)) {
            if (spec.key == last)
                return scope + u'.' + last;
        }
    }
    return {};
}

/// "message (code)" of the error itself and of each of its details.
QString wordsOf(const QJsonObject &error)
{
    QString said = error.value(QLatin1StringView("message")).toString();
    for (const QJsonValue &detail : error.value(QLatin1StringView("details")).toArray()) {
        const QString more = detail[QLatin1StringView("message")].toString();
        if (!more.isEmpty() && more != said)
            said += (said.isEmpty() ? QString() : QStringLiteral("; ")) + more;
    }
    return said;
}

QString targetOf(const QJsonObject &error)
{
    QString target = error.value(QLatin1StringView("target")).toString();
    for (const QJsonValue &detail : error.value(QLatin1StringView("details")).toArray()) {
        if (target.isEmpty())
            target = detail[QLatin1StringView("target")].toString();
    }
    return target;
}

Transition refused(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject error = reply.jsonObject();
    Transition transition = reply.status == 401 ? dialect::signInNeeded(state, service(), reply) : dialect::failed(state, {});
    dialect::addFact(transition.facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    dialect::addFacts(transition.facts, error, {"code", "target", "version", "documentationUrl"});
    dialect::addListFacts(transition.facts, error.value(QLatin1StringView("details")), QStringLiteral("details"), {"code", "message", "target"});
    if (reply.status == 401)
        return transition;
    const QString said = wordsOf(error);
    QString field = fieldFor(state, targetOf(error));
    if (field.isEmpty() && reply.status == 404 && state.phase == exportPhase)
        field = QStringLiteral("source.fileId");
    ExportError made =
        dialect::serviceError(dialect::codeForStatus(reply.status), service(), said.isEmpty() ? Words::tr("status %1").arg(reply.status) : said, field, &reply);
    if (reply.status == 403)
        made.params.insert(QStringLiteral("scope"), Words::tr(" (exports need the scope file:write, or file:read at the kind’s own address)"));
    std::get<Fail>(transition.step).error = made;
    return transition;
}

ExportError untrusted(const QUrl &url)
{
    return {ErrorCode::UntrustedHost, {{QStringLiteral("service"), service()}, {QStringLiteral("host"), trustName(url)}}, {}, {}};
}

// ---- turns --------------------------------------------------------------------------------------------------------------

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    return {exportPhase, {}, {}, {}, Send{exportRequest(account, request), Words::tr("Starting the export")}};
}

Transition afterExport(const RemoteState &state, const HttpReply &reply)
{
    if (reply.status == 429)
        return dialect::createLater(state, exportRequest(state.account, state.request), service(), reply);
    if (dialect::isGatewaysWord(reply))
        return dialect::outcomeUnknown(state, service(), reply);
    if (!reply.isSuccess())
        return refused(state, reply);
    QUrl location = dialect::absoluteUrl(reply.url, QString::fromUtf8(reply.headers.value("Location")));
    const QString id = location.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (location.isEmpty() || id.isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    // A host that may not see the token is not asked; the account's own knows the operation by its id as well.
    if (!mayAsk(state.account, location))
        location = apiUrl(state.account, {QStringLiteral("operations"), id});
    Transition transition{operationPhase,
                          {{QStringLiteral("operation"), location.toString(QUrl::FullyEncoded)}},
                          {},
                          {},
                          PollAfter{get(state.account, location), std::nullopt, Words::tr("acknowledged")}};
    dialect::addFact(transition.facts, QStringLiteral("operationId"), id);
    return transition;
}

QUrl operationUrl(const RemoteState &state)
{
    return QUrl(state.memo.value(QLatin1StringView("operation")).toString(), QUrl::StrictMode);
}

/// What the operation tells for support.
void addFacts(const QJsonObject &operation, Facts &facts)
{
    dialect::addFact(facts, QStringLiteral("operationId"), operation.value(QLatin1StringView("id")).toString());
    dialect::addFacts(facts, operation, {"originalRequest"});
    for (const char *key : {"created", "updated"}) {
        const QJsonObject moment = operation.value(QLatin1StringView(key)).toObject();
        dialect::addFact(facts, QLatin1StringView(key), moment.value(QLatin1StringView("dateTime")).toString());
        dialect::addFact(facts, QLatin1StringView(key) + QStringLiteral(".user"), moment.value(QLatin1StringView("user"))[QLatin1StringView("id")].toString());
    }
    dialect::addListFacts(facts, operation.value(QLatin1StringView("details")), QStringLiteral("details"), {"code", "message", "target"});
}

QString stateWords(const QString &status)
{
    if (status == QLatin1StringView("acknowledged"))
        return Words::tr("acknowledged");
    if (status == QLatin1StringView("queued"))
        return Words::tr("queued");
    return status == QLatin1StringView("started") ? Words::tr("started") : status;
}

Download download(const RemoteState &state, const QUrl &resource)
{
    Download step;
    step.request = {HttpMethod::Get, resource, {{"X-Version", version(state.account)}}, {}, Credential::Account, Repeat::Safe};
    step.renew = get(state.account, operationUrl(state));
    step.renewPhase = operationPhase;
    const ProviderDescription description = describe(state.account);
    if (const TargetFormat *target = description.target(state.request.target)) {
        step.extension = target->extension;
        step.mediaType = target->mediaType;
    }
    // One sheet is a CSV file, a whole spreadsheet a zip of them.
    if (state.request.target == QLatin1StringView("csv") && state.request.source.value(QLatin1StringView("sheets")).toArray().size() == 1)
        step.extension = QStringLiteral("csv");
    step.acceptHtml = state.request.target == QLatin1StringView("xhtml") || state.request.target == QLatin1StringView("original");
    return step;
}

Transition completed(const RemoteState &state, const QJsonObject &operation, const HttpReply &reply)
{
    const QUrl resource = dialect::absoluteUrl(reply.url, operation.value(QLatin1StringView("resourceUrl")).toString());
    if (resource.isEmpty()) {
        return dialect::askAgainAfterOddAnswer(state, get(state.account, operationUrl(state)),
                                               dialect::serviceError(ErrorCode::RemoteUnexpected, service(),
                                                                     Words::tr("it says the export is done, and does not say where the file is (resourceUrl)"),
                                                                     {}, &reply));
    }
    if (!mayAsk(state.account, resource))
        return dialect::failed(state, untrusted(resource), InterruptReason::StillRunningThere);
    return {filePhase, state.memo, {}, {}, download(state, resource)};
}

Transition ended(const RemoteState &state, const QString &status, const QJsonObject &operation, const HttpReply &reply)
{
    QString said = wordsOf(operation);
    if (said.isEmpty())
        said = status == QLatin1StringView("cancelled") ? Words::tr("it was cancelled there") : Words::tr("it gives no reason");
    return dialect::failed(state, dialect::serviceError(ErrorCode::RemoteFailed, service(), said, fieldFor(state, targetOf(operation)), &reply));
}

Transition afterOperation(const RemoteState &state, const HttpReply &reply)
{
    const HttpRequest again = get(state.account, operationUrl(state));
    if (dialect::isPassing(reply.status))
        return dialect::pollAgain(state, again, Words::tr("the last question was not answered"));
    if (!reply.isSuccess())
        return refused(state, reply);
    const QJsonObject operation = reply.jsonObject();
    const QString status = operation.value(QLatin1StringView("status")).toString();
    Transition transition;
    if (status.isEmpty())
        transition = dialect::askAgainAfterOddAnswer(
            state, again, dialect::serviceError(ErrorCode::RemoteUnexpected, service(), Words::tr("its answer has no status in it"), {}, &reply));
    else if (status == QLatin1StringView("completed"))
        transition = completed(state, operation, reply);
    else if (status == QLatin1StringView("failed") || status == QLatin1StringView("cancelled"))
        transition = ended(state, status, operation, reply);
    else
        transition = dialect::pollAgain(state, again, stateWords(status));
    addFacts(operation, transition.facts);
    return transition;
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == exportPhase)
        return afterExport(state, reply);
    if (state.phase == operationPhase)
        return afterOperation(state, reply);
    return reply.isSuccess() ? Transition{filePhase, state.memo, {}, {}, Done{}} : refused(state, reply);
}

// ---- accounts ------------------------------------------------------------------------------------------------------------

AuthDescription auth(const AccountSettings &account)
{
    AuthMethod client;
    client.kind = AuthKind::ClientCredentials;
    client.label = Words::tr("Client id and secret");
    client.help = Words::tr("A workspace owner makes them: Configuration, Security, OAuth2 grants for an integration user.");
    client.fields = {textOption(QStringLiteral("client-id"), Words::tr("Client id"), {}, true),
                     secretOption(QStringLiteral("client-secret"), Words::tr("Client secret"), Words::tr("It is kept in the system’s keychain."))};
    const bool newest = generation(account) == Generation::Ga2026;
    client.tokenUrl =
        dialect::apiUrl(baseUrl(account), newest ? QStringList{QStringLiteral("oauth2"), QStringLiteral("token")}
                                                 : QStringList{QStringLiteral("iam"), QStringLiteral("v1"), QStringLiteral("oauth2"), QStringLiteral("token")});
    client.tokenHeaders.set("X-Version", version(account));
    client.scopes = dialect::setting(account, accountFields(), QStringLiteral("scopes")).split(u' ', Qt::SkipEmptyParts);
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("A token");
    token.help = Words::tr("A bearer token you have already. Workiva’s own end after about ten minutes, so this is for trying things out.");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("Token"), Words::tr("It is kept in the system’s keychain."))};
    return {{client, token}};
}

RateLimit rate(const AccountSettings &account)
{
    const double perSecond = dialect::setting(account, accountFields(), QStringLiteral("requests-per-second")).toDouble();
    return {perSecond, std::max(1, static_cast<int>(perSecond)), 6};
}

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &, const QUrl &url)
{
    const QString id = fileIdIn(url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery));
    return id.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("fileId"), id}};
}

Result<HttpRequest> firstFiles(const AccountSettings &account, const QJsonObject &)
{
    return get(account, apiUrl(account, {QStringLiteral("files")}, {{QStringLiteral("$maxpagesize"), QStringLiteral("1000")}}));
}

/// The files of @p kind (an API's word; null: every file) on a page of GET /files. The grammar of its $filter is not published, so every file
/// is asked for, in the largest pages there are.
Result<LookupPage> filesOf(const char *kind, const AccountSettings &account, const HttpReply &reply)
{
    if (!reply.isSuccess()) {
        RemoteState state;
        state.account = account;
        return failure(std::get<Fail>(refused(state, reply).step).error);
    }
    LookupPage page;
    const QJsonObject object = reply.jsonObject();
    for (const QJsonValue &file : object.value(QLatin1StringView("data")).toArray()) {
        const QString id = file[QLatin1StringView("id")].toString();
        const QString its = file[QLatin1StringView("kind")].toString();
        const bool isWanted = !kind || its == QLatin1StringView(kind);
        if (!id.isEmpty() && isWanted && file[QLatin1StringView("state")].toString() != QLatin1StringView("Trashed"))
            page.items.append({id, file[QLatin1StringView("name")].toString(), kind ? QString() : its});
    }
    const QUrl more = dialect::absoluteUrl(reply.url, object.value(QLatin1StringView("@nextLink")).toString());
    if (!more.isEmpty() && mayAsk(account, more))
        page.next = get(account, more);
    return page;
}

using Fields = QJsonObject;
constexpr Lookup lookupTable[]{
    {"document", firstFiles, [](const AccountSettings &account, const Fields &, const HttpReply &reply) { return filesOf("Document", account, reply); }},
    {"spreadsheet", firstFiles, [](const AccountSettings &account, const Fields &, const HttpReply &reply) { return filesOf("Spreadsheet", account, reply); }},
    {"presentation", firstFiles,
     [](const AccountSettings &account, const Fields &, const HttpReply &reply) { return filesOf("Presentation", account, reply); }},
    {"supporting-document", firstFiles,
     [](const AccountSettings &account, const Fields &, const HttpReply &reply) { return filesOf("SupportingDocument", account, reply); }},
    {"folder", firstFiles, [](const AccountSettings &account, const Fields &, const HttpReply &reply) { return filesOf("Folder", account, reply); }},
    {"workiva", firstFiles, [](const AccountSettings &account, const Fields &, const HttpReply &reply) { return filesOf(nullptr, account, reply); }},
};

QList<ProbeQuestion> questions(const AccountSettings &account)
{
    return {{Words::tr("May list files (file:read)"),
             get(account, apiUrl(account, {QStringLiteral("files")}, {{QStringLiteral("$maxpagesize"), QStringLiteral("1")}}))}};
}

ProbeFinding judge(const AccountSettings &account, qsizetype question, const HttpReply &reply)
{
    ProbeFinding finding;
    finding.label = questions(account).value(question).label;
    finding.ok = reply.isSuccess() && reply.jsonObject().contains(QLatin1StringView("data"));
    if (!finding.ok) {
        RemoteState state;
        state.account = account;
        finding.error = std::get<Fail>(refused(state, reply).step).error;
    }
    return finding;
}

} // namespace
} // namespace quayside::workiva

namespace quayside {

Dialect workivaDialect()
{
    Dialect dialect;
    dialect.id = "workiva";
    dialect.service = "Workiva";
    dialect.accountFields = workiva::accountFields;
    dialect.baseUrl = workiva::baseUrl;
    dialect.describe = workiva::describe;
    dialect.auth = workiva::auth;
    dialect.rate = workiva::rate;
    dialect.begin = workiva::begin;
    dialect.next = workiva::next;
    dialect.trusts = workiva::trusts;
    dialect.fieldsFromUrl = workiva::fieldsFromUrl;
    dialect.lookups = workiva::lookupTable;
    dialect.probe = {workiva::questions, workiva::judge};
    return dialect;
}

} // namespace quayside
