// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/foundrynotepad.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <optional>

// docs/contracts/foundry-notepad.md. A chain of at most: generate → generating → (save) → create → exporting → file.
namespace quayside::foundry {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FoundryNotepad)
};

const QString generatePhase = QStringLiteral("generate");     // the answer to "generate" is awaited
const QString generatingPhase = QStringLiteral("generating"); // … to a question about the generation job
const QString savePhase = QStringLiteral("save");             // … to "save document"
const QString createPhase = QStringLiteral("create");         // … to "create export job"
const QString exportingPhase = QStringLiteral("exporting");   // … to a question about the export job
const QString filePhase = QStringLiteral("file");             // … to the download

bool wantsSaved(const ExportRequest &request)
{
    return request.sourceKind != QLatin1StringView("document") && request.read().values.value(QLatin1StringView("saveDocument")).toBool();
}

// ---- turns --------------------------------------------------------------------------------------------------------------

Transition refused(const RemoteState &state, const HttpReply &reply)
{
    return dialect::refused(state, service(), reply, errorFrom);
}

/// This platform says "slower" with 429 or 503 (its limits page) and makes nothing then; a proxy's HTML page does not count.
bool saysSlower(const HttpReply &reply)
{
    const bool hinted = reply.headers.value("QoS-Retry-Hint") == "do-not-retry" || reply.headers.value("QoS-Due-To") == "custom";
    return reply.status == 429 || (reply.status == 503 && !hinted && !reply.isWebPage());
}

/// A create that did not answer with success.
Transition creationRefused(const RemoteState &state, const HttpRequest &request, const HttpReply &reply)
{
    if (saysSlower(reply))
        return dialect::createLater(state, request, service(), reply);
    if ((reply.status == 502 || reply.status == 504 || reply.status == 503) && errorName(reply).isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    return refused(state, reply);
}

/// A question about a job that did not answer with success.
Transition questionRefused(const RemoteState &state, const HttpRequest &request, const HttpReply &reply)
{
    if (dialect::isPassing(reply.status))
        return dialect::pollAgain(state, request, Words::tr("Foundry did not answer the last question"));
    return refused(state, reply);
}

ExportError oddAnswer(const HttpReply &reply)
{
    return dialect::serviceError(ErrorCode::RemoteUnexpected, service(), dialect::oddReason(reply, Words::tr("its answer has no state in it")), {}, &reply);
}

Transition toExport(const RemoteState &state)
{
    return dialect::turn(state, createPhase, Send{createRequest(state), Words::tr("Starting the export")});
}

/// The generated document is there.
Transition generated(const RemoteState &state)
{
    if (wantsSaved(state.request) && !state.memo.contains(QLatin1StringView("documentRid")))
        return dialect::turn(state, savePhase, Send{saveRequest(state), Words::tr("Saving the generated document")});
    return toExport(state);
}

Transition afterGenerate(const RemoteState &state, const HttpReply &reply)
{
    if (!reply.isSuccess())
        return creationRefused(state, generateRequest(state), reply);
    const QString rid = reply.json().value_or(QJsonValue()).toString();
    if (rid.isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    RemoteState known = state;
    known.memo.insert(QStringLiteral("generationJobRid"), rid);
    Transition transition = dialect::turn(known, generatingPhase, PollAfter{generationJobRequest(known), std::nullopt, Words::tr("generating the document")});
    dialect::addFact(transition.facts, QStringLiteral("generationJobRid"), rid);
    return transition;
}

Transition afterGenerating(const RemoteState &state, const HttpReply &reply)
{
    if (!reply.isSuccess())
        return questionRefused(state, generationJobRequest(state), reply);
    const QJsonObject status = reply.jsonObject().value(QLatin1StringView("status")).toObject();
    const QString type = status.value(QLatin1StringView("type")).toString();
    if (type.isEmpty())
        return dialect::askAgainAfterOddAnswer(state, generationJobRequest(state), oddAnswer(reply));
    if (type == QLatin1StringView("succeeded"))
        return generated(state);
    if (type == QLatin1StringView("failed")) {
        QString said = status.value(QLatin1StringView("errorMessage")).toString();
        if (said.isEmpty())
            said = Words::tr("it gives no reason");
        Transition transition = dialect::failed(
            state, dialect::serviceError(ErrorCode::RemoteFailed, service(), Words::tr("generating the document failed: %1").arg(said), {}, &reply));
        dialect::addFacts(transition.facts, status, {"errorMessage"});
        return transition;
    }
    const QString words = type == QLatin1StringView("running") ? Words::tr("generating the document") : type;
    return dialect::pollAgain(state, generationJobRequest(state), words);
}

Transition afterSave(const RemoteState &state, const HttpReply &reply)
{
    if (!reply.isSuccess())
        return creationRefused(state, saveRequest(state), reply);
    const QString rid = reply.jsonObject().value(QLatin1StringView("documentRid")).toString();
    if (rid.isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    RemoteState known = state;
    known.memo.insert(QStringLiteral("documentRid"), rid);
    Transition transition = toExport(known);
    dialect::addFact(transition.facts, QStringLiteral("documentRid"), rid);
    return transition;
}

/// A failed export carries its own code and instance id.
Transition exportFailed(const RemoteState &state, const QJsonObject &status, const HttpReply &reply)
{
    const QString said = status.value(QLatin1StringView("errorMessage")).toString();
    Transition transition =
        dialect::failed(state, dialect::serviceError(ErrorCode::RemoteFailed, service(), said.isEmpty() ? Words::tr("it gives no reason") : said, {}, &reply));
    dialect::addFacts(transition.facts, status, {"errorMessage", "errorCode", "errorInstanceId"});
    return transition;
}

Transition toDownload(const RemoteState &state, const QString &fileRid)
{
    Download download;
    download.request = getJson(notepadUrl(state.account, {QStringLiteral("files"), fileRid, QStringLiteral("content")}));
    download.request.headers.set("Accept", "application/octet-stream");
    download.acceptedTypes = {"application/pdf"};
    download.extension = QStringLiteral("pdf");
    download.mediaType = QStringLiteral("application/pdf");
    Transition transition = dialect::turn(state, filePhase, download);
    transition.memo.insert(QStringLiteral("fileRid"), fileRid);
    dialect::addFact(transition.facts, QStringLiteral("fileRid"), fileRid);
    return transition;
}

/// Both the answer to "create" and to each question are an ExportJob.
Transition afterExportJob(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject job = reply.jsonObject();
    const QJsonObject status = job.value(QLatin1StringView("status")).toObject();
    const QString type = status.value(QLatin1StringView("type")).toString();
    if (type == QLatin1StringView("failed"))
        return exportFailed(state, status, reply);
    if (const QString fileRid = status.value(QLatin1StringView("fileRid")).toString(); type == QLatin1StringView("succeeded") && !fileRid.isEmpty())
        return toDownload(state, fileRid);
    if (type.isEmpty() || type == QLatin1StringView("succeeded"))
        return dialect::askAgainAfterOddAnswer(state, exportJobRequest(state), oddAnswer(reply));
    return dialect::pollAgain(state, exportJobRequest(state), type == QLatin1StringView("running") ? Words::tr("making the PDF") : type);
}

/// The document is still being generated and nothing was made: waits for the generation job or, if only the service knows it, retries the export.
/// Nothing: retried often enough.
std::optional<Transition> afterGeneration(const RemoteState &state)
{
    constexpr int mostWaits = 20;
    const QString waitsKey = QStringLiteral("waits");
    const int waits = state.memo.value(waitsKey).toInt() + 1;
    if (waits > mostWaits)
        return std::nullopt;
    const bool isKnown = !generationJobRid(state).isEmpty() && !templateRid(state).isEmpty();
    Transition transition =
        dialect::turn(state, isKnown ? generatingPhase : createPhase,
                      PollAfter{isKnown ? generationJobRequest(state) : createRequest(state), std::nullopt, Words::tr("generating the document")});
    transition.memo.insert(waitsKey, waits);
    return transition;
}

Transition afterCreate(const RemoteState &state, const HttpReply &reply)
{
    if (errorName(reply) == QLatin1StringView("GenerationJobStatusRunning")) {
        if (const auto later = afterGeneration(state))
            return *later;
    }
    if (!reply.isSuccess())
        return creationRefused(state, createRequest(state), reply);
    const QString rid = reply.jsonObject().value(QLatin1StringView("rid")).toString();
    if (rid.isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    RemoteState known = state;
    known.phase = exportingPhase;
    known.memo.insert(QStringLiteral("exportJobRid"), rid);
    known.memo.remove(QStringLiteral("sent-later"));
    Transition transition = afterExportJob(known, reply);
    dialect::addFact(transition.facts, QStringLiteral("exportJobRid"), rid);
    return transition;
}

Transition afterExporting(const RemoteState &state, const HttpReply &reply)
{
    return reply.isSuccess() ? afterExportJob(state, reply) : questionRefused(state, exportJobRequest(state), reply);
}

Transition afterFile(const RemoteState &state, const HttpReply &reply)
{
    if (!reply.isSuccess())
        return refused(state, reply);
    Done done;
    if (const QString rid = state.memo.value(QLatin1StringView("documentRid")).toString(); !rid.isEmpty()) {
        QString address = accountOptions(state.account).documentAddress;
        address.replace(QLatin1StringView("{rid}"), QString::fromLatin1(QUrl::toPercentEncoding(rid)));
        Artifact link;
        link.kind = Artifact::Kind::Link;
        link.url = dialect::absoluteUrl(baseUrl(state.account), address).toString(QUrl::FullyEncoded);
        link.label = Words::tr("Open the saved document in Foundry");
        done.links.append(link);
    }
    return dialect::turn(state, filePhase, done);
}

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    RemoteState state;
    state.account = account;
    state.request = request;
    if (request.sourceKind == QLatin1StringView("template"))
        return dialect::turn(state, generatePhase, Send{generateRequest(state), Words::tr("Starting to generate the document")});
    if (request.sourceKind == QLatin1StringView("generation-job") && wantsSaved(request))
        return dialect::turn(state, savePhase, Send{saveRequest(state), Words::tr("Saving the generated document")});
    return toExport(state);
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == generatePhase)
        return afterGenerate(state, reply);
    if (state.phase == generatingPhase)
        return afterGenerating(state, reply);
    if (state.phase == savePhase)
        return afterSave(state, reply);
    if (state.phase == createPhase)
        return afterCreate(state, reply);
    if (state.phase == exportingPhase)
        return afterExporting(state, reply);
    return afterFile(state, reply);
}

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &kind, const QUrl &url)
{
    const QString text = url.toString(QUrl::FullyEncoded);
    QJsonObject fields;
    const auto take = [&](const char *key, const char *type) {
        if (const QString rid = ridIn(text, QLatin1StringView(type)); !rid.isEmpty())
            fields.insert(QLatin1StringView(key), rid);
    };
    if (kind == QLatin1StringView("document"))
        take("documentRid", "notepad");
    else
        take("templateRid", "notepad-template");
    if (kind == QLatin1StringView("generation-job"))
        take("generationJobRid", "generation-job");
    return fields;
}

AuthDescription auth(const AccountSettings &account)
{
    const QUrl base = baseUrl(account);
    const QStringList oauth{QStringLiteral("multipass"), QStringLiteral("api"), QStringLiteral("oauth2")};
    const QStringList scopes{QStringLiteral("api:notepad-export"), QStringLiteral("api:notepad-write"), QStringLiteral("offline_access")};
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("Token");
    token.help = Words::tr("Foundry, Account settings, Tokens: make one and paste it here.");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("Token"), Words::tr("It is kept in the system’s keychain."))};
    AuthMethod browser;
    browser.kind = AuthKind::AuthorizationCode;
    browser.label = Words::tr("Sign in with the browser");
    browser.help = Words::tr("Needs a third-party application (public client) that is registered in Foundry’s Developer Console.");
    browser.fields = {textOption(QStringLiteral("client-id"), Words::tr("Client id"), Words::tr("Of the registered application."), true),
                      dialect::redirectOption()};
    browser.authorizeUrl = dialect::apiUrl(base, oauth + QStringList{QStringLiteral("authorize")});
    browser.tokenUrl = dialect::apiUrl(base, oauth + QStringList{QStringLiteral("token")});
    browser.scopes = scopes;
    AuthMethod client = browser;
    client.kind = AuthKind::ClientCredentials;
    client.label = Words::tr("Service user");
    client.help = Words::tr("Client id and secret of a third-party application (confidential client).");
    client.fields = {browser.fields.first(),
                     secretOption(QStringLiteral("client-secret"), Words::tr("Client secret"), Words::tr("It is kept in the system’s keychain."))};
    client.authorizeUrl = {};
    return {{token, browser, client}};
}

RateLimit rate(const AccountSettings &)
{
    return {80, 30, 6}; // 5,000 a minute and 30 at once for a person
}

// ---- test connection ------------------------------------------------------------------------------------------------------

/// Asks for ids that cannot exist: "not found" means the scope is granted, else the reply names it. Makes nothing.
QList<ProbeQuestion> questions(const AccountSettings &account)
{
    const QString nobody = QStringLiteral("00000000-0000-0000-0000-000000000000");
    return {{Words::tr("May export documents (api:notepad-export)"),
             getJson(notepadUrl(account, {QStringLiteral("exportJobs"), QStringLiteral("ri.notepad.main.export-job.") + nobody}))},
            {Words::tr("May generate from templates (api:notepad-write)"),
             getJson(notepadUrl(account, {QStringLiteral("templates"), QStringLiteral("ri.notepad.main.notepad-template.") + nobody,
                                          QStringLiteral("generationJobs"), QStringLiteral("ri.notepad.main.generation-job.") + nobody}))}};
}

ProbeFinding judge(const AccountSettings &account, qsizetype question, const HttpReply &reply)
{
    ProbeFinding finding;
    finding.label = questions(account).value(question).label;
    const QString name = errorName(reply);
    finding.ok = (reply.isSuccess() && !reply.jsonObject().isEmpty()) || (reply.status == 404 && name.endsWith(QLatin1StringView("NotFound")));
    if (!finding.ok)
        finding.error = dialect::refusalOf(account, reply, errorFrom);
    return finding;
}

} // namespace
} // namespace quayside::foundry

namespace quayside {

Dialect foundryNotepadDialect()
{
    Dialect dialect;
    dialect.id = "foundry-notepad";
    dialect.service = "Foundry Notepad";
    dialect.accountFields = foundry::accountFields;
    dialect.baseUrl = foundry::baseUrl;
    dialect.describe = foundry::describe;
    dialect.auth = foundry::auth;
    dialect.rate = foundry::rate;
    dialect.begin = foundry::begin;
    dialect.next = foundry::next;
    dialect.trusts = quayside::dialect::trustsNobody;
    dialect.fieldsFromUrl = foundry::fieldsFromUrl;
    dialect.probe = {foundry::questions, foundry::judge};
    return dialect;
}

} // namespace quayside
