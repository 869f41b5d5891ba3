// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/googledrive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <array>

// docs/contracts/google-drive.md, "Address and sign-in", "Errors", "Lists".
namespace quayside::googledrive {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GoogleDrive)
};

const QString googlesHost = QStringLiteral("https://www.googleapis.com");

/// Where to sign in, when it is not at Google's own addresses.
QUrl ownSignIn(const AccountSettings &account)
{
    const AccountOptions options = accountOptions(account);
    if (!options.signInUrl.isEmpty())
        return dialect::originOf(options.signInUrl);
    return options.baseUrl.isEmpty() ? QUrl() : baseUrl(account);
}

} // namespace

QUrl baseUrl(const AccountSettings &account)
{
    const QString own = accountOptions(account).baseUrl;
    return own.isEmpty() ? QUrl(googlesHost) : dialect::originOf(own);
}

QUrl apiUrl(const AccountSettings &account, const QStringList &segments, const QList<std::pair<QString, QString>> &query)
{
    return dialect::apiUrl(baseUrl(account), QStringList{QStringLiteral("drive"), QStringLiteral("v3")} + segments, query);
}

bool trusts(const AccountSettings &, const QUrl &url)
{
    // Not googleusercontent.com, which also hosts what users publish.
    static const QStringList hosts{QStringLiteral("www.googleapis.com"), QStringLiteral("docs.google.com"), QStringLiteral("drive.google.com"),
                                   QStringLiteral("drive.usercontent.google.com")};
    return url.scheme() == QLatin1StringView("https") && hosts.contains(url.host().toLower());
}

AuthDescription auth(const AccountSettings &account)
{
    const QString kept = Words::tr("It is kept in the system’s keychain.");
    const QUrl own = ownSignIn(account);
    AuthMethod browser;
    browser.kind = AuthKind::AuthorizationCode;
    browser.label = Words::tr("Sign in with the browser");
    browser.help = Words::tr("Needs a client of your own: Google Cloud console, a project with the Google Drive API switched on, Credentials, OAuth client id, "
                             "Desktop app.");
    const OptionSpec secret = secretOption(QStringLiteral("client-secret"), Words::tr("Client secret"),
                                           Words::tr("Google gives one to desktop clients too, and wants it. %1").arg(kept));
    browser.fields = {textOption(QStringLiteral("client-id"), Words::tr("Client id"), Words::tr("It ends in .apps.googleusercontent.com."), true), secret,
                      dialect::redirectOption()};
    browser.authorizeUrl = own.isEmpty() ? QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth"))
                                         : dialect::apiUrl(own, {QStringLiteral("o"), QStringLiteral("oauth2"), QStringLiteral("v2"), QStringLiteral("auth")});
    browser.tokenUrl = own.isEmpty() ? QUrl(QStringLiteral("https://oauth2.googleapis.com/token")) : dialect::apiUrl(own, {QStringLiteral("token")});
    browser.scopes = accountOptions(account).scopes.split(u' ', Qt::SkipEmptyParts);
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("A token");
    token.help = Words::tr("An access token you have already. Google’s end after an hour, so this is for trying things out.");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("Token"), kept)};
    return {{browser, token}};
}

RateLimit rate(const AccountSettings &account)
{
    return dialect::perSecond(accountOptions(account).requestsPerSecond);
}

// ---- errors ---------------------------------------------------------------------------------------------------------------

namespace {

/// {error: {code, message, errors: [{domain, reason, location, message}], status, details: [{reason}]}}
QJsonObject errorOf(const HttpReply &reply)
{
    return reply.jsonObject().value(QLatin1StringView("error")).toObject();
}

QJsonValue firstOf(const QJsonObject &error, const char *list)
{
    return error.value(QLatin1StringView(list)).toArray().at(0);
}

/// What the user can do, where the service's message does not say.
QString hintFor(const QString &reason)
{
    if (reason == QLatin1StringView("insufficientPermissions") || reason == QLatin1StringView("ACCESS_TOKEN_SCOPE_INSUFFICIENT"))
        return Words::tr("the sign-in lacks the scope drive.readonly: sign in again and allow it");
    if (reason == QLatin1StringView("accessNotConfigured") || reason == QLatin1StringView("SERVICE_DISABLED"))
        return Words::tr("switch the Google Drive API on in the Cloud project of the client id");
    if (reason == QLatin1StringView("cannotDownloadAbusiveFile"))
        return Words::tr("its owner can have it with the option “acknowledgeAbuse”");
    return {};
}

QString fieldFor(const RemoteState &state, const HttpReply &reply, const QString &location)
{
    const QString kind = state.request.sourceKind;
    if (location == QLatin1StringView("mimeType") || location == QLatin1StringView("convertTo"))
        return QStringLiteral("to");
    if (kind.isEmpty())
        return {};
    const bool isAboutRevision =
        !state.request.source().value(QLatin1StringView("revisionId")).toString().isEmpty() && state.phase != QLatin1StringView("file");
    if (location == QLatin1StringView("revisionId") || (isAboutRevision && (reply.status == 404 || reply.status == 400)))
        return QStringLiteral("source.revisionId");
    return reply.status == 404 ? QStringLiteral("source.fileId") : QString();
}

} // namespace

QString reasonOf(const HttpReply &reply)
{
    const QJsonObject error = errorOf(reply);
    const QString reason = firstOf(error, "errors")[QLatin1StringView("reason")].toString();
    return reason.isEmpty() ? firstOf(error, "details")[QLatin1StringView("reason")].toString() : reason;
}

ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts)
{
    const QJsonObject error = errorOf(reply);
    const QString reason = reasonOf(reply);
    dialect::addFact(facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    dialect::addFacts(facts, error, {"status"});
    dialect::addListFacts(facts, error.value(QLatin1StringView("errors")), QStringLiteral("errors"), {"domain", "reason", "location", "message"});
    QString said = error.value(QLatin1StringView("message")).toString();
    if (said.isEmpty())
        said = dialect::oddReason(reply, Words::tr("status %1").arg(reply.status));
    while (said.endsWith(u'.'))
        said.chop(1);
    if (const QString hint = hintFor(reason); !hint.isEmpty())
        said += QStringLiteral(" (%1)").arg(hint);
    static const QStringList limits{QStringLiteral("userRateLimitExceeded"), QStringLiteral("rateLimitExceeded"), QStringLiteral("dailyLimitExceeded"),
                                    QStringLiteral("downloadQuotaExceeded")};
    const ErrorCode code = limits.contains(reason) ? ErrorCode::RateLimited : dialect::codeForStatus(reply.status);
    const QString location = firstOf(error, "errors")[QLatin1StringView("location")].toString();
    return dialect::serviceError(code, service(), said, fieldFor(state, reply, location), &reply);
}

// ---- lists ------------------------------------------------------------------------------------------------------------------

namespace {

/// A string literal of a query: in apostrophes, with apostrophes and backslashes escaped.
QString quoted(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\'', QLatin1StringView("\\'"));
    return u'\'' + text + u'\'';
}

ExportError listRefused(const AccountSettings &account, const HttpReply &reply)
{
    return dialect::refusalOf(account, reply, errorFrom);
}

/// The newest files of a kind whose names contain the search text.
Result<HttpRequest> firstFiles(const char *kind, const AccountSettings &account, const QJsonObject &fields)
{
    const QString type = mimeTypeOf(QLatin1StringView(kind));
    QString query = type.isEmpty() ? QStringLiteral("not mimeType contains 'application/vnd.google-apps.'") : QStringLiteral("mimeType = ") + quoted(type);
    query += QStringLiteral(" and trashed = false");
    if (const QString typed = fields.value(lookupSearchKey).toString().trimmed(); !typed.isEmpty())
        query += QStringLiteral(" and name contains ") + quoted(typed.left(200));
    return getJson(apiUrl(account, {QStringLiteral("files")},
                          {{QStringLiteral("q"), query},
                           {QStringLiteral("orderBy"), QStringLiteral("modifiedTime desc")},
                           {QStringLiteral("pageSize"), QStringLiteral("1000")},
                           {QStringLiteral("supportsAllDrives"), QStringLiteral("true")},
                           {QStringLiteral("includeItemsFromAllDrives"), QStringLiteral("true")},
                           {QStringLiteral("fields"), QStringLiteral("nextPageToken,files(id,name,mimeType,modifiedTime)")}}));
}

Result<HttpRequest> firstRevisions(const AccountSettings &account, const QJsonObject &fields)
{
    const QString id = fileIdIn(fields.value(QLatin1StringView("fileId")).toString());
    if (id.isEmpty()) {
        return failure(ExportError{ErrorCode::RequiredOption,
                                   {{QStringLiteral("label"), Words::tr("File")}, {QStringLiteral("option"), QStringLiteral("source.fileId")}},
                                   QStringLiteral("source.fileId"),
                                   {}});
    }
    return getJson(apiUrl(account, {QStringLiteral("files"), id, QStringLiteral("revisions")},
                          {{QStringLiteral("pageSize"), QStringLiteral("1000")},
                           {QStringLiteral("fields"), QStringLiteral("nextPageToken,revisions(id,modifiedTime,lastModifyingUser(displayName))")}}));
}

/// The same question for the following page.
std::optional<HttpRequest> nextPage(const HttpReply &reply)
{
    const QString token = reply.jsonObject().value(QLatin1StringView("nextPageToken")).toString();
    if (token.isEmpty())
        return std::nullopt;
    QUrlQuery query(reply.url.query(QUrl::FullyEncoded));
    query.removeAllQueryItems(QStringLiteral("pageToken"));
    query.addQueryItem(QStringLiteral("pageToken"), QString::fromLatin1(QUrl::toPercentEncoding(token)));
    QUrl url = reply.url;
    url.setQuery(query);
    return getJson(url);
}

QString dayOf(const QJsonValue &item)
{
    const QDateTime time = QDateTime::fromString(item[QLatin1StringView("modifiedTime")].toString(), Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

Result<LookupPage> readFiles(const AccountSettings &account, const QJsonObject &, const HttpReply &reply)
{
    if (!reply.isSuccess() || !reply.jsonObject().value(QLatin1StringView("files")).isArray())
        return failure(listRefused(account, reply));
    LookupPage page;
    for (const QJsonValue &file : reply.jsonObject().value(QLatin1StringView("files")).toArray()) {
        if (const QString id = file[QLatin1StringView("id")].toString(); !id.isEmpty())
            page.items.append({id, file[QLatin1StringView("name")].toString(), dayOf(file)});
    }
    page.next = nextPage(reply);
    return page;
}

Result<LookupPage> readRevisions(const AccountSettings &account, const QJsonObject &, const HttpReply &reply)
{
    if (!reply.isSuccess() || !reply.jsonObject().value(QLatin1StringView("revisions")).isArray())
        return failure(listRefused(account, reply));
    LookupPage page;
    for (const QJsonValue &revision : reply.jsonObject().value(QLatin1StringView("revisions")).toArray()) {
        const QString id = revision[QLatin1StringView("id")].toString();
        const QString day = dayOf(revision);
        if (!id.isEmpty())
            page.items.append({id, day.isEmpty() ? id : day, revision[QLatin1StringView("lastModifyingUser")][QLatin1StringView("displayName")].toString()});
    }
    page.next = nextPage(reply);
    return page;
}

using Fields = QJsonObject;
constexpr std::array lookupTable{
    Lookup{"document", [](const AccountSettings &account, const Fields &fields) { return firstFiles("document", account, fields); }, readFiles, true},
    Lookup{"spreadsheet", [](const AccountSettings &account, const Fields &fields) { return firstFiles("spreadsheet", account, fields); }, readFiles, true},
    Lookup{"presentation", [](const AccountSettings &account, const Fields &fields) { return firstFiles("presentation", account, fields); }, readFiles, true},
    Lookup{"drawing", [](const AccountSettings &account, const Fields &fields) { return firstFiles("drawing", account, fields); }, readFiles, true},
    Lookup{"video", [](const AccountSettings &account, const Fields &fields) { return firstFiles("video", account, fields); }, readFiles, true},
    Lookup{"file", [](const AccountSettings &account, const Fields &fields) { return firstFiles("file", account, fields); }, readFiles, true},
    Lookup{"revisions", firstRevisions, readRevisions},
};

// ---- test connection ----------------------------------------------------------------------------------------------------------

QList<ProbeQuestion> questions(const AccountSettings &account)
{
    return {{Words::tr("Knows who you are"),
             getJson(apiUrl(account, {QStringLiteral("about")}, {{QStringLiteral("fields"), QStringLiteral("user(displayName,emailAddress)")}}))},
            {Words::tr("May list files (drive.readonly)"),
             getJson(apiUrl(account, {QStringLiteral("files")},
                            {{QStringLiteral("pageSize"), QStringLiteral("1")}, {QStringLiteral("fields"), QStringLiteral("files(id)")}}))}};
}

ProbeFinding judge(const AccountSettings &account, qsizetype question, const HttpReply &reply)
{
    ProbeFinding finding;
    finding.label = questions(account).value(question).label;
    const QJsonObject said = reply.jsonObject();
    const QJsonObject user = said.value(QLatin1StringView("user")).toObject();
    finding.ok = reply.isSuccess() && (question == 0 ? !user.isEmpty() : said.value(QLatin1StringView("files")).isArray());
    if (!finding.ok)
        finding.error = listRefused(account, reply);
    else if (question == 0)
        finding.label =
            Words::tr("You are %1 (%2)").arg(user.value(QLatin1StringView("displayName")).toString(), user.value(QLatin1StringView("emailAddress")).toString());
    return finding;
}

} // namespace

std::span<const Lookup> lookups()
{
    return lookupTable;
}

Probe probe()
{
    return {questions, judge};
}

} // namespace quayside::googledrive
