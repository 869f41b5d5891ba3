// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/workiva.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::workiva {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Workiva)
};

} // namespace

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
    client.scopes = accountOptions(account).scopes.split(u' ', Qt::SkipEmptyParts);
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("A token");
    token.help = Words::tr("A bearer token you have already. Workiva’s own end after about ten minutes, so this is for trying things out.");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("Token"), Words::tr("It is kept in the system’s keychain."))};
    return {{client, token}};
}

RateLimit rate(const AccountSettings &account)
{
    return dialect::perSecond(accountOptions(account).requestsPerSecond);
}

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &, const QUrl &url)
{
    const QString id = fileIdIn(url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery));
    return id.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("fileId"), id}};
}

namespace {

Result<HttpRequest> firstFiles(const AccountSettings &account, const QJsonObject &)
{
    return get(account, apiUrl(account, {QStringLiteral("files")}, {{QStringLiteral("$maxpagesize"), QStringLiteral("1000")}}));
}

bool isList(const HttpReply &reply)
{
    return reply.isSuccess() && reply.jsonObject().value(QLatin1StringView("data")).isArray();
}

ExportError listRefused(const AccountSettings &account, const HttpReply &reply)
{
    RemoteState state;
    state.account = account;
    return std::get<Fail>(refused(state, reply).step).error;
}

std::optional<HttpRequest> nextPage(const AccountSettings &account, const HttpReply &reply)
{
    const QUrl more = dialect::absoluteUrl(reply.url, reply.jsonObject().value(QLatin1StringView("@nextLink")).toString());
    return !more.isEmpty() && mayAsk(account, more) ? std::optional(get(account, more)) : std::nullopt;
}

/// Files of @p kind (the API's word; null: all) on a page of GET /files. The grammar of $filter is not published, so we list everything, in the
/// largest pages there are.
Result<LookupPage> filesOf(const char *kind, const AccountSettings &account, const HttpReply &reply)
{
    if (!isList(reply))
        return failure(listRefused(account, reply));
    LookupPage page;
    for (const QJsonValue &file : reply.jsonObject().value(QLatin1StringView("data")).toArray()) {
        const QString id = file[QLatin1StringView("id")].toString();
        const QString its = file[QLatin1StringView("kind")].toString();
        const bool isWanted = !kind || its == QLatin1StringView(kind);
        if (!id.isEmpty() && isWanted && file[QLatin1StringView("state")].toString() != QLatin1StringView("Trashed"))
            page.items.append({id, file[QLatin1StringView("name")].toString(), kind ? QString() : its});
    }
    page.next = nextPage(account, reply);
    return page;
}

/// Sections, sheets or slides of the file that the form names.
Result<HttpRequest> firstParts(const char *path, const char *parts, const AccountSettings &account, const QJsonObject &fields)
{
    const QString id = fileIdIn(fields.value(QLatin1StringView("fileId")).toString());
    if (id.isEmpty()) {
        return failure(ExportError{ErrorCode::RequiredOption,
                                   {{QStringLiteral("label"), Words::tr("File")}, {QStringLiteral("option"), QStringLiteral("source.fileId")}},
                                   QStringLiteral("source.fileId"),
                                   {}});
    }
    return get(account, apiUrl(account, {QLatin1StringView(path), id, QLatin1StringView(parts)}, {{QStringLiteral("$maxpagesize"), QStringLiteral("1000")}}));
}

Result<LookupPage> readParts(const AccountSettings &account, const QJsonObject &, const HttpReply &reply)
{
    if (!isList(reply))
        return failure(listRefused(account, reply));
    LookupPage page;
    for (const QJsonValue &part : reply.jsonObject().value(QLatin1StringView("data")).toArray()) {
        const QString id = dialect::idText(part[QLatin1StringView("id")]);
        const QString name = part[QLatin1StringView("name")].toString();
        const QJsonValue index = part[QLatin1StringView("index")];
        if (!id.isEmpty()) // slides have no names, only places
            page.items.append({id, name.isEmpty() && index.isDouble() ? QString::number(index.toInteger() + 1) : name, {}});
    }
    page.next = nextPage(account, reply);
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
    {"sections", [](const AccountSettings &account, const Fields &fields) { return firstParts("documents", "sections", account, fields); }, readParts},
    {"sheets", [](const AccountSettings &account, const Fields &fields) { return firstParts("spreadsheets", "sheets", account, fields); }, readParts},
    {"slides", [](const AccountSettings &account, const Fields &fields) { return firstParts("presentations", "slides", account, fields); }, readParts},
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
    if (!finding.ok)
        finding.error = listRefused(account, reply);
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

} // namespace quayside::workiva
