// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/emailshepherd.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

// docs/contracts/emailshepherd.md, "Lists".
namespace quayside::emailshepherd {

QUrl baseUrl(const AccountSettings &account)
{
    return dialect::originOf(accountOptions(account).baseUrl);
}

QString workspaceOf(const AccountSettings &account, const QJsonObject &source)
{
    const QString word = QStringLiteral("workspaces");
    QString number = numberIn(source.value(QLatin1StringView("workspace_id")).toString(), word);
    // An email's URL holds its workspace too; a bare number is the email's own.
    const QString email = source.value(QLatin1StringView("email_id")).toString();
    if (number.isEmpty() && email.contains(u'/'))
        number = numberIn(email, word);
    return number.isEmpty() ? numberIn(accountOptions(account).workspaceId, word) : number;
}

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EmailShepherd)
};

constexpr int pageSize = 100;

/// The first page of what a workspace has of @p what.
Result<HttpRequest> first(const char *what, const AccountSettings &account, const QJsonObject &fields)
{
    const QString workspace = workspaceOf(account, fields);
    if (workspace.isEmpty()) {
        return failure(ExportError{ErrorCode::RequiredOption,
                                   {{QStringLiteral("label"), Words::tr("Workspace")}, {QStringLiteral("option"), QStringLiteral("source.workspace_id")}},
                                   QStringLiteral("source.workspace_id"),
                                   {}});
    }
    return getJson(dialect::apiUrl(baseUrl(account),
                                   {QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("workspaces"), workspace, QLatin1StringView(what)},
                                   {{QStringLiteral("per"), QString::number(pageSize)}, {QStringLiteral("page"), QStringLiteral("1")}}));
}

/// By number; the service may give fewer a page than were asked for.
std::optional<HttpRequest> nextPage(const HttpReply &reply, qsizetype seen)
{
    const QJsonObject pagination = reply.jsonObject().value(QLatin1StringView("pagination")).toObject();
    const qint64 page = pagination.value(QLatin1StringView("page")).toInt(1);
    const qint64 per = std::clamp<qint64>(pagination.value(QLatin1StringView("per")).toInteger(pageSize), 1, pageSize);
    if (seen == 0 || page * per >= pagination.value(QLatin1StringView("total")).toInteger())
        return std::nullopt;
    QUrlQuery query(reply.url.query(QUrl::FullyEncoded));
    query.removeAllQueryItems(QStringLiteral("page"));
    query.addQueryItem(QStringLiteral("page"), QString::number(page + 1));
    QUrl url = reply.url;
    url.setQuery(query);
    return getJson(url);
}

ExportError listRefused(const AccountSettings &account, const HttpReply &reply)
{
    RemoteState state;
    state.account = account;
    if (reply.status != 404)
        return std::get<Fail>(refused(state, reply).step).error;
    // The address is inferred: say so instead of calling the workspace lost.
    return dialect::serviceError(ErrorCode::RemoteNotFound, service(), Words::tr("it lists nothing where Quayside asked for it; type the number instead"), {},
                                 &reply);
}

Result<LookupPage> read(const AccountSettings &account, const QJsonObject &, const HttpReply &reply)
{
    const QJsonValue results = reply.jsonObject().value(QLatin1StringView("results"));
    if (!reply.isSuccess() || !results.isArray())
        return failure(listRefused(account, reply));
    LookupPage page;
    for (const QJsonValue &one : results.toArray()) {
        const QString id = dialect::idText(one[QLatin1StringView("id")]);
        const QString name = one[QLatin1StringView("name")].toString();
        // An email that is no draft any more can be exported; a connector is of some service.
        QString detail = one[QLatin1StringView("status")].toString();
        if (detail.isEmpty())
            detail = one[QLatin1StringView("integration_name")].toString();
        if (!id.isEmpty())
            page.items.append({id, name, detail});
    }
    page.next = nextPage(reply, results.toArray().size());
    return page;
}

using Fields = QJsonObject;
constexpr Lookup lookupTable[]{
    {"emails", [](const AccountSettings &account, const Fields &fields) { return first("emails", account, fields); }, read},
    {"connectors", [](const AccountSettings &account, const Fields &fields) { return first("connectors", account, fields); }, read},
    {"profiles", [](const AccountSettings &account, const Fields &fields) { return first("dynamic_content_profiles", account, fields); }, read},
};

} // namespace

std::span<const Lookup> lookups()
{
    return lookupTable;
}

} // namespace quayside::emailshepherd
