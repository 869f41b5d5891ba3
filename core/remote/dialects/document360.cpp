// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/document360.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

// docs/contracts/document360.md. start → status → file.
namespace quayside::document360 {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Document360)
};

const QString versionPhase = QStringLiteral("version"); // the answer to the question for the project's versions is awaited
const QString startPhase = QStringLiteral("start");     // … to "start"
const QString statusPhase = QStringLiteral("status");   // … to a question about the export
const QString filePhase = QStringLiteral("file");       // … to the download

QString projectId(const RemoteState &state)
{
    const QString own = idsIn(state.request.source().value(QLatin1StringView("projectId")).toString()).project;
    return own.isEmpty() ? idsIn(accountOptions(state.account).projectId).project : own;
}

/// The user's version, else the project's default as read.
QString versionId(const RemoteState &state)
{
    const QString own = versionIn(state.request.source().value(QLatin1StringView("versionId")).toString());
    return own.isEmpty() ? state.memo.value(QLatin1StringView("version")).toString() : own;
}

QString sentFormat(const ExportRequest &request)
{
    return request.target == QLatin1StringView("other") ? request.options().values.value(QLatin1StringView("format")).toString().trimmed() : request.target;
}

HttpRequest startRequest(const RemoteState &state)
{
    QJsonObject body{{QStringLiteral("lang_code"), state.request.locales.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(state.request.locale())},
                     {QStringLiteral("format"), sentFormat(state.request)}};
    body.insert(scopeField(state.account), versionId(state));
    return sendJson(HttpMethod::Post,
                    dialect::apiUrl(baseUrl(state.account), {QStringLiteral("v3"), QStringLiteral("projects"), projectId(state), QStringLiteral("exports")}),
                    body, Repeat::Creates);
}

/// Where the service says the export is followed, else where the page says.
HttpRequest statusRequest(const RemoteState &state)
{
    const QString told = state.memo.value(QLatin1StringView("location")).toString();
    if (!told.isEmpty())
        return getJson(QUrl(told, QUrl::StrictMode));
    return getJson(dialect::apiUrl(baseUrl(state.account), {QStringLiteral("v3"), QStringLiteral("projects"), projectId(state), QStringLiteral("exports"),
                                                            state.memo.value(QLatin1StringView("id")).toString()}));
}

bool isOwnOrigin(const AccountSettings &account, const QUrl &url)
{
    return dialect::originOf(url.toString()) == baseUrl(account);
}

/// Warnings of the envelope become the job's, each once; its identifiers become facts.
void noteEnvelope(const QJsonObject &envelope, Transition &transition)
{
    dialect::addFact(transition.facts, QStringLiteral("request_id"), envelope.value(QLatin1StringView("request_id")).toString());
    QJsonArray said = transition.memo.value(QLatin1StringView("warned")).toArray();
    for (const QJsonValue &warning : envelope.value(QLatin1StringView("warnings")).toArray()) {
        const QString code = warning[QLatin1StringView("code")].toString();
        const QString message = warning[QLatin1StringView("message")].toString();
        const QString shown = message.isEmpty() ? code : code.isEmpty() ? message : Words::tr("%1 (%2)").arg(message, code);
        if (shown.isEmpty() || said.contains(shown) || said.size() >= 50)
            continue;
        said.append(shown);
        transition.notes.append({WarningCode::ServiceNotice, {{QStringLiteral("service"), service()}, {QStringLiteral("message"), shown}}, {}, 0});
    }
    if (!said.isEmpty())
        transition.memo.insert(QStringLiteral("warned"), said);
}

Transition refused(const RemoteState &state, const HttpReply &reply)
{
    Transition transition = reply.status == 401 ? dialect::signInNeeded(state, service(), reply) : dialect::failed(state, {});
    const ExportError error = errorFrom(state, reply, transition.facts);
    if (reply.status != 401)
        std::get<Fail>(transition.step).error = error;
    return transition;
}

/// `success: false` within a 2xx: the envelope's errors say why.
ExportError unsuccessful(const RemoteState &state, const HttpReply &reply)
{
    const QJsonArray errors = reply.jsonObject().value(QLatin1StringView("errors")).toArray();
    const QString said = messages(errors);
    return dialect::serviceError(ErrorCode::RemoteRejected, service(), said.isEmpty() ? Words::tr("it says “no” without a reason") : said,
                                 fieldFor(state, errors.at(0)[QLatin1StringView("field")].toString()), &reply);
}

// ---- turns ---------------------------------------------------------------------------------------------------------------

Transition toStart(const RemoteState &state)
{
    RemoteState known = state;
    known.memo = {};
    if (const QString version = state.memo.value(QLatin1StringView("version")).toString(); !version.isEmpty())
        known.memo.insert(QStringLiteral("version"), version);
    return {startPhase, known.memo, {}, {}, Send{startRequest(known), Words::tr("Starting the export")}};
}

/// Both machine-readable specifications require a version; the prose calls it optional.
Transition toVersions(const RemoteState &state)
{
    const bool areWorkspaces = scopeField(state.account) == QLatin1StringView("workspace_id");
    const QString list = areWorkspaces ? QStringLiteral("workspaces") : QStringLiteral("project-versions");
    const QUrl url = dialect::apiUrl(baseUrl(state.account), {QStringLiteral("v3"), QStringLiteral("projects"), projectId(state), list},
                                     {{QStringLiteral("page_size"), QStringLiteral("100")}});
    return {versionPhase, {}, {}, {}, Send{getJson(url), Words::tr("Looking up the project’s default version")}};
}

QString versionIdOf(const QJsonValue &version)
{
    for (const char *key : {"id", "project_version_id", "workspace_id"}) {
        if (const QString id = dialect::idText(version[QLatin1StringView(key)]); dialect::isUuid(id))
            return id;
    }
    return {};
}

bool isDefault(const QJsonValue &version)
{
    const bool isMarked = version[QLatin1StringView("is_default")].toBool() || version[QLatin1StringView("is_main_version")].toBool();
    return isMarked && !versionIdOf(version).isEmpty();
}

ExportError serviceErrorAtVersion(int seen)
{
    const QString reason =
        seen == 0 ? Words::tr("the project has no version") : Words::tr("none of the project’s %Ln version(s) is its default one", nullptr, seen);
    return dialect::serviceError(ErrorCode::RemoteRejected, service(), reason, QStringLiteral("source.versionId"));
}

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    RemoteState state;
    state.account = account;
    state.request = request;
    return versionId(state).isEmpty() ? toVersions(state) : toStart(state);
}

/// An answer of a list of versions: its default one is the one to export, or the only one there is.
Transition afterVersions(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject envelope = reply.jsonObject();
    if (!reply.isSuccess() || !envelope.value(QLatin1StringView("data")).isArray())
        return refused(state, reply);
    const QJsonArray versions = envelope.value(QLatin1StringView("data")).toArray();
    RemoteState known = state;
    const int seen = state.memo.value(QLatin1StringView("seen")).toInt() + static_cast<int>(versions.size());
    for (const QJsonValue &version : versions) {
        const QString id = versionIdOf(version);
        if (isDefault(version) || (seen == 1 && !id.isEmpty()))
            known.memo.insert(QStringLiteral("version"), id);
        if (isDefault(version))
            return toStart(known);
    }
    known.memo.insert(QStringLiteral("seen"), seen);
    constexpr int mostVersions = 2000;
    if (const auto next = nextPage(reply); next && !versions.isEmpty() && seen < mostVersions)
        return {versionPhase, known.memo, {}, {}, Send{*next, Words::tr("Looking up the project’s default version")}};
    if (seen == 1 && !versionId(known).isEmpty())
        return toStart(known);
    return dialect::failed(state, serviceErrorAtVersion(seen));
}

Download download(const RemoteState &state, const QUrl &url)
{
    Download step;
    const bool withToken = accountOptions(state.account).tokenForDownloads && isOwnOrigin(state.account, url);
    step.request = {HttpMethod::Get, url, {}, {}, withToken ? Credential::Account : Credential::None, Repeat::Safe};
    step.renew = statusRequest(state);
    step.renewPhase = statusPhase;
    // The link's extension tells the file's type: mostly zip, whatever the format.
    const QString ending = url.path().section(u'.', -1).toLower();
    if (ending == QLatin1StringView("zip") || ending == QLatin1StringView("pdf"))
        step.extension = ending;
    step.acceptHtml = ending == QLatin1StringView("html") || ending == QLatin1StringView("htm");
    return step;
}

QString stateWords(const QString &status)
{
    const QString word = status.toLower();
    if (word == QLatin1StringView("pending"))
        return Words::tr("pending");
    return word == QLatin1StringView("inprogress") || word == QLatin1StringView("processing") ? Words::tr("in progress") : status;
}

Transition completed(const RemoteState &state, const QJsonObject &data, const HttpReply &reply)
{
    const QUrl url = dialect::absoluteUrl(reply.url, data.value(QLatin1StringView("download_url")).toString());
    if (url.isEmpty()) {
        return dialect::askAgainAfterOddAnswer(state, statusRequest(state),
                                               dialect::serviceError(ErrorCode::RemoteUnexpected, service(),
                                                                     Words::tr("it says the export is done, and gives no link to the file (download_url)"), {},
                                                                     &reply));
    }
    return {filePhase, state.memo, {}, {}, download(state, url)};
}

/// What `data` of an envelope says, after "start" and after each question.
Transition afterData(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject envelope = reply.jsonObject();
    const QJsonObject data = envelope.value(QLatin1StringView("data")).toObject();
    const QString status = data.value(QLatin1StringView("status")).toString();
    const QString word = status.toLower();
    Transition transition;
    if (word == QLatin1StringView("completed")) {
        transition = completed(state, data, reply);
    } else if (word == QLatin1StringView("failed")) {
        // Only the envelope's lists may say why.
        QString said = messages(envelope.value(QLatin1StringView("errors")));
        if (said.isEmpty())
            said = messages(envelope.value(QLatin1StringView("warnings")));
        transition = dialect::failed(
            state, dialect::serviceError(ErrorCode::RemoteFailed, service(), said.isEmpty() ? Words::tr("it gives no reason") : said, {}, &reply));
    } else if (status.isEmpty()) {
        transition = dialect::askAgainAfterOddAnswer(
            state, statusRequest(state),
            dialect::serviceError(ErrorCode::RemoteUnexpected, service(), dialect::oddReason(reply, Words::tr("its answer has no status in it")), {}, &reply));
    } else {
        transition = dialect::pollAgain(state, statusRequest(state), stateWords(status));
    }
    noteEnvelope(envelope, transition);
    dialect::addFact(transition.facts, QStringLiteral("export_id"), dialect::idText(data.value(QLatin1StringView("id"))));
    dialect::addFact(transition.facts, QStringLiteral("completed_at"), data.value(QLatin1StringView("completed_at")).toString());
    return transition;
}

Transition afterStart(const RemoteState &state, const HttpReply &reply)
{
    if (reply.saysLater())
        return dialect::createLater(state, startRequest(state), service(), reply);
    if (dialect::isGatewaysWord(reply))
        return dialect::outcomeUnknown(state, service(), reply);
    if (!reply.isSuccess())
        return refused(state, reply);
    const QJsonObject envelope = reply.jsonObject();
    if (envelope.value(QLatin1StringView("success")).isBool() && !envelope.value(QLatin1StringView("success")).toBool()) {
        Transition transition = dialect::failed(state, unsuccessful(state, reply));
        noteEnvelope(envelope, transition);
        return transition;
    }
    const QString id = dialect::idText(envelope.value(QLatin1StringView("data"))[QLatin1StringView("id")]);
    if (!dialect::isUuid(id))
        return dialect::outcomeUnknown(state, service(), reply);
    RemoteState known = state;
    known.phase = statusPhase;
    known.memo = {{QStringLiteral("id"), id}}; // the version is no longer needed
    // The account's token goes to its own origin only, so a location elsewhere is of no use.
    const QUrl location = dialect::absoluteUrl(reply.url, QString::fromUtf8(reply.headers.value("Operation-Location")));
    if (!location.isEmpty() && isOwnOrigin(state.account, location))
        known.memo.insert(QStringLiteral("location"), location.toString(QUrl::FullyEncoded));
    return afterData(known, reply);
}

Transition afterStatus(const RemoteState &state, const HttpReply &reply)
{
    if (dialect::isPassing(reply.status))
        return dialect::pollAgain(state, statusRequest(state), Words::tr("the last question was not answered"));
    if (!reply.isSuccess())
        return refused(state, reply);
    const QJsonObject envelope = reply.jsonObject();
    if (envelope.value(QLatin1StringView("success")).isBool() && !envelope.value(QLatin1StringView("success")).toBool()
        && !envelope.value(QLatin1StringView("data")).isObject())
        return dialect::askAgainAfterOddAnswer(state, statusRequest(state), unsuccessful(state, reply));
    return afterData(state, reply);
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == versionPhase)
        return afterVersions(state, reply);
    if (state.phase == startPhase)
        return afterStart(state, reply);
    if (state.phase == statusPhase)
        return afterStatus(state, reply);
    return reply.isSuccess() ? Transition{filePhase, state.memo, {}, {}, Done{}} : refused(state, reply);
}

// ---- accounts ---------------------------------------------------------------------------------------------------------------

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &, const QUrl &url)
{
    const Ids ids = idsIn(url.toString(QUrl::FullyEncoded));
    QJsonObject fields;
    if (!ids.project.isEmpty())
        fields.insert(QStringLiteral("projectId"), ids.project);
    if (!ids.version.isEmpty())
        fields.insert(QStringLiteral("versionId"), ids.version);
    return fields;
}

QUrl identityUrl(const AccountSettings &account)
{
    const AccountOptions options = accountOptions(account);
    if (!options.identityUrl.isEmpty())
        return dialect::originOf(options.identityUrl);
    if (!options.baseUrl.isEmpty())
        return baseUrl(account); // a server of one's own signs in itself
    return QUrl(QStringLiteral("https://identity.document360.net"));
}

AuthDescription auth(const AccountSettings &account)
{
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("API token");
    token.help = Words::tr("Portal, Settings, API tokens; it needs the scope customerApi.");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("API token"), Words::tr("It is kept in the system’s keychain."))};
    AuthMethod browser;
    browser.kind = AuthKind::AuthorizationCode;
    browser.label = Words::tr("Sign in with the browser");
    browser.help = Words::tr("Needs a client id that Document360 has given you.");
    browser.fields = {textOption(QStringLiteral("client-id"), Words::tr("Client id"), {}, true), dialect::redirectOption()};
    browser.authorizeUrl = dialect::apiUrl(identityUrl(account), {QStringLiteral("connect"), QStringLiteral("authorize")});
    browser.tokenUrl = dialect::apiUrl(identityUrl(account), {QStringLiteral("connect"), QStringLiteral("token")});
    browser.scopes = accountOptions(account).scopes.split(u' ', Qt::SkipEmptyParts);
    return {{token, browser}};
}

RateLimit rate(const AccountSettings &account)
{
    const double perMinute = accountOptions(account).requestsPerMinute;
    return {perMinute / 60, std::max(1, static_cast<int>(perMinute / 6)), 6};
}

// ---- test connection ----------------------------------------------------------------------------------------------------------

HttpRequest listOf(const AccountSettings &account, const QStringList &path)
{
    return getJson(dialect::apiUrl(baseUrl(account), QStringList{QStringLiteral("v3"), QStringLiteral("projects")} + path,
                                   {{QStringLiteral("page_size"), QStringLiteral("1")}}));
}

QList<ProbeQuestion> questions(const AccountSettings &account)
{
    QList<ProbeQuestion> asked{{Words::tr("May read projects"), listOf(account, {})}};
    if (const QString project = idsIn(accountOptions(account).projectId).project; !project.isEmpty()) {
        asked.append({Words::tr("Versions are called project versions"), listOf(account, {project, QStringLiteral("project-versions")})});
        asked.append({Words::tr("Versions are called workspaces"), listOf(account, {project, QStringLiteral("workspaces")})});
    }
    return asked;
}

ProbeFinding judge(const AccountSettings &account, qsizetype question, const HttpReply &reply)
{
    ProbeFinding finding;
    finding.label = questions(account).value(question).label;
    finding.ok = reply.isSuccess() && reply.jsonObject().value(QLatin1StringView("data")).isArray();
    const bool names = question > 0;
    if (finding.ok && names)
        finding.suggestedSettings = {{QStringLiteral("scope-field"), question == 1 ? QStringLiteral("project_version_id") : QStringLiteral("workspace_id")}};
    if (!finding.ok && names && reply.status == 404) {
        // One of the two names is supposed to be missing: that is an answer.
        finding.ok = true;
        finding.label = question == 1 ? Words::tr("Versions are not called project versions here") : Words::tr("Versions are not called workspaces here");
    } else if (!finding.ok) {
        finding.error = dialect::refusalOf(account, reply, errorFrom);
    }
    return finding;
}

} // namespace

} // namespace quayside::document360

namespace quayside {

Dialect document360Dialect()
{
    Dialect dialect;
    dialect.id = "document360";
    dialect.service = "Document360";
    dialect.accountFields = document360::accountFields;
    dialect.baseUrl = document360::baseUrl;
    dialect.describe = document360::describe;
    dialect.auth = document360::auth;
    dialect.rate = document360::rate;
    dialect.begin = document360::begin;
    dialect.next = document360::next;
    dialect.trusts = quayside::dialect::trustsNobody;
    dialect.fieldsFromUrl = document360::fieldsFromUrl;
    dialect.lookups = document360::lookups();
    dialect.probe = {document360::questions, document360::judge};
    return dialect;
}

} // namespace quayside
