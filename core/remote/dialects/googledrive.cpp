// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/googledrive.h"

#include "remote/dialects/common.h"
#include "remote/dialects/fileending.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

// docs/contracts/google-drive.md. file → export, or file → content, or file → start → operation → content.
namespace quayside::googledrive {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GoogleDrive)
};

const QString filePhase = QStringLiteral("file");           // the answer to "what file is it" is awaited
const QString exportPhase = QStringLiteral("export");       // … to "export", which is the file itself
const QString startPhase = QStringLiteral("start");         // … to "download", which begins an operation
const QString operationPhase = QStringLiteral("operation"); // … to a question about the operation
const QString contentPhase = QStringLiteral("content");     // … to the download

constexpr int mostStarts = 3;

QString memoText(const RemoteState &state, const char *key)
{
    return state.memo.value(QLatin1StringView(key)).toString();
}

QString sourceText(const RemoteState &state, const char *key)
{
    return state.request.source().value(QLatin1StringView(key)).toString().trimmed();
}

bool isStored(const RemoteState &state)
{
    return mimeTypeOf(state.request.sourceKind).isEmpty();
}

// ---- requests -----------------------------------------------------------------------------------------------------------

/// The requested file, or a shortcut's target.
QString fileId(const RemoteState &state)
{
    const QString known = memoText(state, "fileId");
    return known.isEmpty() ? fileIdIn(sourceText(state, "fileId")) : known;
}

/// Adds the resource key that files shared by link may need.
HttpRequest withKey(const RemoteState &state, HttpRequest request)
{
    QString key = memoText(state, "resourceKey");
    if (key.isEmpty() && !state.memo.contains(QLatin1StringView("shortcut")))
        key = sourceText(state, "resourceKey");
    if (key.isEmpty() && !state.memo.contains(QLatin1StringView("shortcut")))
        key = resourceKeyIn(sourceText(state, "fileId"));
    if (!key.isEmpty())
        request.headers.set("X-Goog-Drive-Resource-Keys", fileId(state).toUtf8() + '/' + key.toUtf8());
    return request;
}

QUrl fileUrl(const RemoteState &state, const QStringList &more, const QList<std::pair<QString, QString>> &query)
{
    return apiUrl(state.account, QStringList{QStringLiteral("files"), fileId(state)} + more, query);
}

HttpRequest fileRequest(const RemoteState &state)
{
    return withKey(state,
                   getJson(fileUrl(state, {},
                                   {{QStringLiteral("supportsAllDrives"), QStringLiteral("true")},
                                    {QStringLiteral("fields"), QStringLiteral("id,name,mimeType,size,sha256Checksum,headRevisionId,resourceKey,"
                                                                              "capabilities(canDownload),shortcutDetails(targetId,targetResourceKey)")}})));
}

/// Starts an operation. It has no visible effect and a lost one can be replaced, so it is safe to repeat.
HttpRequest startRequest(const RemoteState &state)
{
    QList<std::pair<QString, QString>> query;
    if (!isStored(state))
        query.append({QStringLiteral("mimeType"), QString::fromLatin1(formatOf(state.request.target).mimeType)});
    if (const QString revision = sourceText(state, "revisionId"); !revision.isEmpty())
        query.append({QStringLiteral("revisionId"), revision});
    HttpRequest request = getJson(fileUrl(state, {QStringLiteral("download")}, query));
    request.method = HttpMethod::Post;
    return withKey(state, request);
}

HttpRequest operationRequest(const RemoteState &state)
{
    QString name = memoText(state, "operation");
    if (name.startsWith(QLatin1StringView("operations/")))
        name = name.section(u'/', 1);
    return withKey(state, getJson(apiUrl(state.account, {QStringLiteral("operations"), name})));
}

// ---- turns --------------------------------------------------------------------------------------------------------------

/// Keeps the count of waits: a job waits ten times at most, whatever for.
Transition turn(const RemoteState &state, const QString &phase, Step step)
{
    Transition transition = dialect::turn(state, phase, std::move(step));
    const QString waits = QStringLiteral("sent-later");
    if (state.memo.contains(waits))
        transition.memo.insert(waits, state.memo.value(waits));
    return transition;
}

Transition refused(const RemoteState &state, const HttpReply &reply)
{
    return dialect::refused(state, service(), reply, errorFrom);
}

Transition ends(const RemoteState &state, ErrorCode code, const QString &reason, const QString &field = {}, const HttpReply *reply = nullptr)
{
    return dialect::failed(state, dialect::serviceError(code, service(), reason, field, reply));
}

/// Temporary failures besides those the driver retries (429, 502, 503, 504): rate limits as 403, and 500.
bool isLater(const HttpReply &reply)
{
    const QString reason = reasonOf(reply);
    const bool isTooFast = reason == QLatin1StringView("userRateLimitExceeded") || reason == QLatin1StringView("rateLimitExceeded");
    return reply.status == 408 || reply.status == 500 || (reply.status == 403 && isTooFast);
}

/// Retries later, at most ten times.
Transition later(RemoteState state, const QString &phase, const HttpRequest &request, const HttpReply &reply)
{
    state.phase = phase;
    return dialect::createLater(state, request, service(), reply);
}

/// Retries after a malformed reply. @p isBegun: an operation is running and can be followed later.
Transition afterOddAnswer(const RemoteState &state, const HttpRequest &request, const HttpReply &reply, const QString &missing, bool isBegun)
{
    const ExportError error =
        dialect::serviceError(ErrorCode::RemoteUnexpected, service(), dialect::oddReason(reply, Words::tr("its answer lacks “%1”").arg(missing)), {}, &reply);
    Transition transition = dialect::askAgainAfterOddAnswer(state, request, error);
    if (auto *failed = std::get_if<Fail>(&transition.step); failed && !isBegun)
        failed->interrupt = InterruptReason::None;
    return transition;
}

// ---- the file -------------------------------------------------------------------------------------------------------------

Download download(const RemoteState &state, const QUrl &url)
{
    Download step;
    step.request = withKey(state, {HttpMethod::Get, url, {}, {}, Credential::Account, Repeat::Safe});
    const QString name = memoText(state, "name");
    const Format format = formatOf(state.request.target);
    const auto [stem, ending] = splitName(name);
    step.name = isStored(state) || ending == format.extension ? stem : name;
    step.extension = isStored(state) ? ending : format.extension;
    step.mediaType = isStored(state) ? memoText(state, "mimeType") : QString::fromLatin1(format.mimeType);
    // As uploaded: only its owner knows what it should contain.
    step.asItIs = isStored(state);
    step.acceptHtml = step.mediaType == QLatin1StringView("text/html") || step.mediaType == QLatin1StringView("application/xhtml+xml");
    return step;
}

Transition toStart(const RemoteState &state)
{
    return turn(state, startPhase, Send{startRequest(state), Words::tr("Asking Google to prepare the file")});
}

/// Stored files are downloaded unchanged.
Transition toContent(const RemoteState &state)
{
    const QString revision = sourceText(state, "revisionId");
    QList<std::pair<QString, QString>> query{{QStringLiteral("alt"), QStringLiteral("media")}};
    if (revision.isEmpty())
        query.append({QStringLiteral("supportsAllDrives"), QStringLiteral("true")});
    if (state.request.read().values.value(QLatin1StringView("acknowledgeAbuse")).toBool())
        query.append({QStringLiteral("acknowledgeAbuse"), QStringLiteral("true")});
    const QStringList more = revision.isEmpty() ? QStringList() : QStringList{QStringLiteral("revisions"), revision};
    return turn(state, contentPhase, download(state, fileUrl(state, more, query)));
}

Transition toFile(const RemoteState &state)
{
    if (isStored(state))
        return toContent(state);
    // The only way for videos and for revisions.
    if (state.request.sourceKind == QLatin1StringView("video") || !sourceText(state, "revisionId").isEmpty())
        return toStart(state);
    const QString type = QString::fromLatin1(formatOf(state.request.target).mimeType);
    return turn(state, exportPhase, download(state, fileUrl(state, {QStringLiteral("export")}, {{QStringLiteral("mimeType"), type}})));
}

/// A shortcut stands for another file; one that leads to a shortcut is broken.
Transition afterShortcut(const RemoteState &state, const QJsonObject &file)
{
    const QJsonObject details = file.value(QLatin1StringView("shortcutDetails")).toObject();
    const QString target = details.value(QLatin1StringView("targetId")).toString();
    if (target.isEmpty() || state.memo.contains(QLatin1StringView("shortcut")))
        return ends(state, ErrorCode::RemoteNotFound, Words::tr("it is a shortcut that leads nowhere"), QStringLiteral("source.fileId"));
    RemoteState known = state;
    known.memo = {{QStringLiteral("shortcut"), fileId(state)}, {QStringLiteral("fileId"), target}};
    if (const QString key = details.value(QLatin1StringView("targetResourceKey")).toString(); !key.isEmpty())
        known.memo.insert(QStringLiteral("resourceKey"), key);
    return turn(known, filePhase, Send{fileRequest(known), Words::tr("Looking for the file")});
}

Transition otherKind(const RemoteState &state, const QString &name, const QString &mimeType)
{
    const QString kind = kindName(kindOf(mimeType));
    const QString reason = kind.isEmpty() ? Words::tr("“%1” is of the type %2, which cannot be exported").arg(name, mimeType)
                                          : Words::tr("“%1” is of another kind: %2").arg(name, kind);
    return ends(state, ErrorCode::RemoteRejected, reason, QStringLiteral("kind"));
}

Transition afterFile(const RemoteState &state, const HttpReply &reply)
{
    if (!reply.isSuccess())
        return isLater(reply) ? later(state, filePhase, fileRequest(state), reply) : refused(state, reply);
    const QJsonObject file = reply.jsonObject();
    const QString mimeType = file.value(QLatin1StringView("mimeType")).toString();
    const QString name = file.value(QLatin1StringView("name")).toString();
    if (mimeType.isEmpty())
        return afterOddAnswer(state, fileRequest(state), reply, QStringLiteral("mimeType"), false);
    if (mimeType == QLatin1StringView("application/vnd.google-apps.shortcut"))
        return afterShortcut(state, file);
    if (kindOf(mimeType) != state.request.sourceKind)
        return otherKind(state, name, mimeType);
    if (!file.value(QLatin1StringView("capabilities"))[QLatin1StringView("canDownload")].toBool(true))
        return ends(state, ErrorCode::PermissionDenied, Words::tr("the owner of “%1” does not let it be downloaded").arg(name),
                    QStringLiteral("source.fileId"));
    RemoteState known = state;
    known.memo.insert(QStringLiteral("fileId"), fileId(state));
    known.memo.insert(QStringLiteral("name"), name);
    known.memo.insert(QStringLiteral("mimeType"), mimeType);
    Transition transition = toFile(known);
    dialect::addFact(transition.facts, QStringLiteral("fileId"), fileId(state));
    dialect::addFacts(transition.facts, file, {"mimeType", "size", "sha256Checksum", "headRevisionId"});
    return transition;
}

/// The synchronous export has a limit of 10 MB; an operation has none. Large PDFs were seen to end with 500 in place of the limit's own word.
Transition afterExport(const RemoteState &state, const HttpReply &reply)
{
    if (reply.isSuccess())
        return turn(state, exportPhase, Done{});
    if (reasonOf(reply) == QLatin1StringView("exportSizeLimitExceeded") || reply.status == 500)
        return toStart(state);
    return isLater(reply) ? later(state, filePhase, fileRequest(state), reply) : refused(state, reply);
}

// ---- the operation ----------------------------------------------------------------------------------------------------------

/// Replaces an operation that is gone or failed. Nothing: retried often enough.
std::optional<Transition> startOver(const RemoteState &state)
{
    const QString startsKey = QStringLiteral("starts");
    const int starts = state.memo.value(startsKey).toInt(1) + 1;
    if (starts > mostStarts)
        return std::nullopt;
    Transition transition = turn(state, startPhase, PollAfter{startRequest(state), std::nullopt, Words::tr("preparing the file once more")});
    transition.memo.remove(QStringLiteral("operation"));
    transition.memo.insert(startsKey, starts);
    return transition;
}

/// Codes of google.rpc.Code.
Transition operationFailed(const RemoteState &state, const QJsonObject &error, const HttpReply &reply)
{
    const int code = error.value(QLatin1StringView("code")).toInt();
    constexpr std::array passing{1, 2, 4, 8, 10, 13, 14}; // "retry", says the service's page of each
    if (std::find(passing.begin(), passing.end(), code) != passing.end()) {
        if (auto again = startOver(state))
            return *again;
    }
    const bool isUnwell = code == 3 || code == 9 || code == 11 || code == 12;
    const ErrorCode meant = code == 5   ? ErrorCode::RemoteNotFound
                            : code == 7 ? ErrorCode::PermissionDenied
                            : code == 8 ? ErrorCode::RateLimited
                            : isUnwell  ? ErrorCode::RemoteRejected
                                        : ErrorCode::RemoteFailed;
    const QString said = error.value(QLatin1StringView("message")).toString();
    const QString field = code == 3 && !sourceText(state, "revisionId").isEmpty() ? QStringLiteral("source.revisionId") : QString();
    Transition transition = ends(state, meant, said.isEmpty() ? Words::tr("it gives no reason") : said, field, &reply);
    dialect::addFacts(transition.facts, error, {"code", "message"}, QStringLiteral("error."));
    return transition;
}

Transition operationDone(const RemoteState &state, const QUrl &link)
{
    Download step = download(state, link);
    const bool isGoogles = link.host() == baseUrl(state.account).host() && link.port() == baseUrl(state.account).port();
    if (!isGoogles && !trusts(state.account, link) && !isTrusted(state.account, link))
        step.request = {HttpMethod::Get, link, {}, {}, Credential::None, Repeat::Safe}; // other hosts see neither token nor key
    const bool isNamed = !memoText(state, "operation").isEmpty();
    step.renew = isNamed ? operationRequest(state) : startRequest(state);
    step.renewPhase = isNamed ? operationPhase : startPhase;
    return turn(state, contentPhase, step);
}

/// Both the answer to "download" and to each question are an operation.
Transition afterOperation(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject operation = reply.jsonObject();
    const QString name = operation.value(QLatin1StringView("name")).toString();
    const bool isDone = operation.value(QLatin1StringView("done")) == true;
    const QJsonObject error = operation.value(QLatin1StringView("error")).toObject();
    const QUrl link = dialect::absoluteUrl(reply.url, operation.value(QLatin1StringView("response"))[QLatin1StringView("downloadUri")].toString());
    RemoteState known = state;
    if (!name.isEmpty())
        known.memo.insert(QStringLiteral("operation"), name);
    const bool isBegun = !memoText(known, "operation").isEmpty();
    known.phase = isBegun ? operationPhase : startPhase;
    Transition transition;
    if (isDone && !error.isEmpty())
        transition = operationFailed(known, error, reply);
    else if (isDone && !link.isEmpty())
        transition = operationDone(known, link);
    else if (isDone || name.isEmpty())
        transition = afterOddAnswer(known, isBegun ? operationRequest(known) : startRequest(known), reply,
                                    isDone ? QStringLiteral("downloadUri") : QStringLiteral("name"), isBegun);
    else
        transition = dialect::pollAgain(known, operationRequest(known), Words::tr("preparing the file"));
    dialect::addFact(transition.facts, QStringLiteral("operation"), memoText(known, "operation"));
    return transition;
}

Transition afterStart(const RemoteState &state, const HttpReply &reply)
{
    if (reply.isSuccess())
        return afterOperation(state, reply);
    return isLater(reply) ? later(state, startPhase, startRequest(state), reply) : refused(state, reply);
}

Transition afterQuestion(const RemoteState &state, const HttpReply &reply)
{
    if (reply.isSuccess())
        return afterOperation(state, reply);
    if (isLater(reply) || dialect::isPassing(reply.status))
        return dialect::pollAgain(state, operationRequest(state), Words::tr("the last question was not answered"));
    if (reply.status == 404) { // kept for half a day
        if (auto again = startOver(state))
            return *again;
    }
    return refused(state, reply);
}

Transition afterContent(const RemoteState &state, const HttpReply &reply)
{
    if (reply.isSuccess())
        return turn(state, contentPhase, Done{});
    if (!isLater(reply) || reply.status == 500)
        return refused(state, reply);
    const bool isOfOperation = !memoText(state, "operation").isEmpty();
    return isOfOperation ? later(state, operationPhase, operationRequest(state), reply) : later(state, filePhase, fileRequest(state), reply);
}

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    RemoteState state;
    state.account = account;
    state.request = request;
    return turn(state, filePhase, Send{fileRequest(state), Words::tr("Looking for the file")});
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == filePhase)
        return afterFile(state, reply);
    if (state.phase == exportPhase)
        return afterExport(state, reply);
    if (state.phase == startPhase)
        return afterStart(state, reply);
    if (state.phase == operationPhase)
        return afterQuestion(state, reply);
    return afterContent(state, reply);
}

} // namespace
} // namespace quayside::googledrive

namespace quayside {

Dialect googleDriveDialect()
{
    Dialect dialect;
    dialect.id = "google-drive";
    dialect.service = "Google Drive";
    dialect.accountFields = googledrive::accountFields;
    dialect.baseUrl = googledrive::baseUrl;
    dialect.describe = googledrive::describe;
    dialect.auth = googledrive::auth;
    dialect.rate = googledrive::rate;
    dialect.begin = googledrive::begin;
    dialect.next = googledrive::next;
    dialect.trusts = googledrive::trusts;
    dialect.fieldsFromUrl = googledrive::fieldsFromUrl;
    dialect.lookups = googledrive::lookups();
    dialect.probe = googledrive::probe();
    return dialect;
}

} // namespace quayside
