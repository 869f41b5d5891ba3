// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/emailshepherd.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

// docs/contracts/emailshepherd.md. create → status → file.
namespace quayside::emailshepherd {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EmailShepherd)
};

// Beside createPhase:
const QString statusPhase = QStringLiteral("status"); // the answer to a question about the export is awaited
const QString filePhase = QStringLiteral("file");     // … to the download

QString workspaceId(const RemoteState &state)
{
    return workspaceOf(state.account, state.request.source());
}

HttpRequest createRequest(const RemoteState &state)
{
    return sendJson(HttpMethod::Post,
                    dialect::apiUrl(baseUrl(state.account),
                                    {QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("workspaces"), workspaceId(state), QStringLiteral("exports")}),
                    createBody(state.request), Repeat::Creates);
}

HttpRequest statusRequest(const RemoteState &state)
{
    QString path = accountOptions(state.account).statusPath;
    path.replace(QLatin1StringView("{workspace_id}"), workspaceId(state));
    path.replace(QLatin1StringView("{id}"), state.memo.value(QLatin1StringView("id")).toString());
    return getJson(dialect::apiUrl(baseUrl(state.account), path.split(u'/', Qt::SkipEmptyParts)));
}

// ---- turns ----------------------------------------------------------------------------------------------------------------

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    RemoteState state;
    state.account = account;
    state.request = request;
    return {createPhase, {}, {}, {}, Send{createRequest(state), Words::tr("Starting the export")}};
}

QString joined(const QJsonValue &numbers)
{
    QStringList parts;
    for (const QJsonValue &number : numbers.toArray()) {
        if (parts.size() < 200)
            parts.append(dialect::idText(number));
    }
    return parts.join(QStringLiteral(", "));
}

/// Everything of the Export object that support would ask for.
void addFacts(const QJsonObject &object, Facts &facts)
{
    for (const char *key : {"id", "organization_id", "connector_id", "cdn_connector_id", "email_id", "dynamic_content_profile_id", "integration_name",
                            "created_at", "updated_at", "status"})
        dialect::addFact(facts, QLatin1StringView(key) == QLatin1StringView("id") ? QStringLiteral("export_id") : QString(QLatin1StringView(key)),
                         dialect::idText(object.value(QLatin1StringView(key))));
    dialect::addFact(facts, QStringLiteral("email.name"), object.value(QLatin1StringView("email"))[QLatin1StringView("name")].toString());
    const QJsonObject metadata = object.value(QLatin1StringView("metadata")).toObject();
    for (const char *key : {"conditional_ids", "personalization_tag_ids", "image_ids"})
        dialect::addFact(facts, QStringLiteral("metadata.") + QLatin1StringView(key), joined(metadata.value(QLatin1StringView(key))));
}

QString ending(const QUrl &url)
{
    return url.path().section(u'/', -1).section(u'.', 1).toLower();
}

/// Key of the best link the reply offers for the export's type; empty: none.
QString offeredKey(const RemoteState &state, const QJsonObject &object)
{
    const QString target = state.request.target;
    QStringList wanted{QStringLiteral("download_zip_url"), QStringLiteral("download_json_url")};
    if (target == QLatin1StringView("json"))
        wanted = {QStringLiteral("download_json_url"), QStringLiteral("download_zip_url")};
    if (target == QLatin1StringView("pdf"))
        wanted.prepend(QStringLiteral("download_pdf_url")); // undocumented, but the name it would have
    for (const QString &key : wanted) {
        if (!object.value(key).toString().isEmpty())
            return key;
    }
    return {};
}

Download download(const RemoteState &state, const QString &key, const QUrl &url, const QString &emailName)
{
    Download step;
    const bool own = dialect::originOf(url.toString()) == baseUrl(state.account);
    step.request = {HttpMethod::Get, url, {}, {}, own ? Credential::Account : Credential::None, Repeat::Safe};
    step.renew = statusRequest(state);
    step.renewPhase = statusPhase;
    step.name = emailName;
    if (key == QLatin1StringView("download_json_url"))
        step.extension = QStringLiteral("json");
    else if (key == QLatin1StringView("download_pdf_url") || ending(url) == QLatin1StringView("pdf"))
        step.extension = QStringLiteral("pdf");
    else if (state.request.target != QLatin1StringView("pdf") || ending(url) == QLatin1StringView("zip"))
        step.extension = QStringLiteral("zip");
    return step;
}

QList<Artifact> links(const QJsonObject &object, const QUrl &base)
{
    const QUrl url = dialect::absoluteUrl(base, object.value(QLatin1StringView("open_in_integration_url")).toString());
    if (url.isEmpty())
        return {};
    Artifact link;
    link.kind = Artifact::Kind::Link;
    link.url = url.toString(QUrl::FullyEncoded);
    const QString integration = object.value(QLatin1StringView("integration_name")).toString();
    link.label = integration.isEmpty() ? Words::tr("Open in the integration") : Words::tr("Open in %1").arg(integration);
    return {link};
}

Transition completed(const RemoteState &state, const QJsonObject &object, const HttpReply &reply)
{
    const QList<Artifact> open = links(object, reply.url);
    // The email was sent to the provider: a second export would send it twice.
    if (state.request.target == QLatin1StringView("connector"))
        return {filePhase, state.memo, {}, {}, Done{open}};
    const QString key = offeredKey(state, object);
    const QUrl url = dialect::absoluteUrl(reply.url, object.value(key).toString());
    if (key.isEmpty() || url.isEmpty()) {
        const QString reason = Words::tr("the export is done, and its answer offers no file (download_zip_url, download_json_url)");
        return dialect::askAgainAfterOddAnswer(state, statusRequest(state), dialect::serviceError(ErrorCode::RemoteUnexpected, service(), reason, {}, &reply));
    }
    Transition transition{
        filePhase, state.memo, {}, {}, download(state, key, url, object.value(QLatin1StringView("email"))[QLatin1StringView("name")].toString())};
    if (!open.isEmpty()) {
        transition.memo.insert(QStringLiteral("open"), open.first().url);
        transition.memo.insert(QStringLiteral("open-label"), open.first().label);
    }
    return transition;
}

Transition exportFailed(const RemoteState &state, const QJsonObject &object, const HttpReply &reply)
{
    QStringList said;
    QString key;
    collect(object.value(QLatin1StringView("export_errors")), {}, said, key);
    const QString reason = said.isEmpty() ? Words::tr("it gives no reason") : said.join(QStringLiteral("; "));
    Transition transition = dialect::failed(state, dialect::serviceError(ErrorCode::RemoteFailed, service(), reason, fieldFor(state, key), &reply));
    dialect::addFact(transition.facts, QStringLiteral("export_errors"), said.join(u'\n'));
    return transition;
}

/// Both the answer to "create" and to each question are an Export.
Transition afterExport(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject object = reply.jsonObject();
    const QString status = object.value(QLatin1StringView("status")).toString();
    Transition transition;
    if (status == QLatin1StringView("completed")) {
        transition = completed(state, object, reply);
        QStringList said;
        QString key;
        collect(object.value(QLatin1StringView("export_errors")), {}, said, key);
        for (const QString &message : said)
            transition.notes.append({WarningCode::ServiceNotice, {{QStringLiteral("service"), service()}, {QStringLiteral("message"), message}}, {}, 0});
    } else if (status == QLatin1StringView("failed")) {
        transition = exportFailed(state, object, reply);
    } else if (status.isEmpty()) {
        transition = dialect::askAgainAfterOddAnswer(
            state, statusRequest(state),
            dialect::serviceError(ErrorCode::RemoteUnexpected, service(), dialect::oddReason(reply, Words::tr("its answer has no status in it")), {}, &reply));
    } else {
        transition = dialect::pollAgain(state, statusRequest(state), status == QLatin1StringView("in_progress") ? Words::tr("in progress") : status);
    }
    addFacts(object, transition.facts);
    return transition;
}

Transition afterCreate(const RemoteState &state, const HttpReply &reply)
{
    if (reply.saysLater())
        return dialect::createLater(state, createRequest(state), service(), reply);
    if (dialect::isGatewaysWord(reply))
        return dialect::outcomeUnknown(state, service(), reply);
    if (!reply.isSuccess())
        return refused(state, reply);
    const QString id = dialect::idText(reply.jsonObject().value(QLatin1StringView("id")));
    if (numberIn(id, {}).isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    RemoteState known = state;
    known.phase = statusPhase;
    known.memo = {{QStringLiteral("id"), id}};
    return afterExport(known, reply);
}

Transition afterStatus(const RemoteState &state, const HttpReply &reply)
{
    if (dialect::isPassing(reply.status))
        return dialect::pollAgain(state, statusRequest(state), Words::tr("the last question was not answered"));
    if (reply.status == 404) {
        // The address is inferred: say so instead of calling the export lost.
        return dialect::failed(
            state,
            dialect::serviceError(
                ErrorCode::RemoteNotFound, service(),
                Words::tr("the export is not where Quayside asked after it; the address may be another one (“Where an export is followed” of the account)"), {},
                &reply),
            InterruptReason::StillRunningThere);
    }
    return reply.isSuccess() ? afterExport(state, reply) : refused(state, reply);
}

Transition afterFile(const RemoteState &state, const HttpReply &reply)
{
    if (!reply.isSuccess())
        return refused(state, reply);
    Done done;
    if (const QString url = state.memo.value(QLatin1StringView("open")).toString(); !url.isEmpty()) {
        Artifact link;
        link.kind = Artifact::Kind::Link;
        link.url = url;
        link.label = state.memo.value(QLatin1StringView("open-label")).toString();
        done.links.append(link);
    }
    return {filePhase, state.memo, {}, {}, done};
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == createPhase)
        return afterCreate(state, reply);
    if (state.phase == statusPhase)
        return afterStatus(state, reply);
    return afterFile(state, reply);
}

// ---- accounts ------------------------------------------------------------------------------------------------------------------

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &, const QUrl &url)
{
    const QString text = url.toString(QUrl::FullyEncoded);
    QJsonObject fields;
    if (const QString email = numberIn(text, QStringLiteral("emails")); !email.isEmpty())
        fields.insert(QStringLiteral("email_id"), email);
    if (const QString workspace = numberIn(text, QStringLiteral("workspaces")); !workspace.isEmpty())
        fields.insert(QStringLiteral("workspace_id"), workspace);
    return fields;
}

AuthDescription auth(const AccountSettings &)
{
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("API key");
    token.help = Words::tr("EmailShepherd, Settings, API keys.");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("API key"), Words::tr("It is kept in the system’s keychain."))};
    return {{token}};
}

RateLimit rate(const AccountSettings &)
{
    return {5, 5, 6}; // not published: gentle
}

QList<ProbeQuestion> questions(const AccountSettings &account)
{
    const QString workspace = workspaceOf(account, {});
    if (workspace.isEmpty())
        return {};
    const auto list = [&](const char *what) {
        return getJson(dialect::apiUrl(baseUrl(account),
                                       {QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("workspaces"), workspace, QLatin1StringView(what)},
                                       {{QStringLiteral("per"), QStringLiteral("1")}, {QStringLiteral("page"), QStringLiteral("1")}}));
    };
    return {{Words::tr("May read the workspace"), list("projects")}, {Words::tr("May follow exports"), list("exports")}};
}

ProbeFinding judge(const AccountSettings &account, qsizetype question, const HttpReply &reply)
{
    ProbeFinding finding;
    finding.label = questions(account).value(question).label;
    finding.ok = reply.isSuccess() && !reply.jsonObject().isEmpty();
    if (!finding.ok) {
        RemoteState state;
        state.account = account;
        finding.error = std::get<Fail>(refused(state, reply).step).error;
    }
    return finding;
}

} // namespace
} // namespace quayside::emailshepherd

namespace quayside {

Dialect emailShepherdDialect()
{
    Dialect dialect;
    dialect.id = "emailshepherd";
    dialect.service = "EmailShepherd";
    dialect.accountFields = emailshepherd::accountFields;
    dialect.baseUrl = emailshepherd::baseUrl;
    dialect.describe = emailshepherd::describe;
    dialect.auth = emailshepherd::auth;
    dialect.rate = emailshepherd::rate;
    dialect.begin = emailshepherd::begin;
    dialect.next = emailshepherd::next;
    dialect.trusts = quayside::dialect::trustsNobody;
    dialect.fieldsFromUrl = emailshepherd::fieldsFromUrl;
    dialect.lookups = emailshepherd::lookups();
    dialect.probe = {emailshepherd::questions, emailshepherd::judge};
    return dialect;
}

} // namespace quayside
