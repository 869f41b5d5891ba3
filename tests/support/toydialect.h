// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside::test {

/// A made-up remote API, small enough to see the driver behind it:
/// POST /exports → {id, state}; GET /exports/ID → {id, state: running|done|failed, url?, type?, wait?}; GET url → the file (a pdf, or of the type told).
/// Account settings: `base-url`; `signed`: the link needs no credential and is renewed by the status request.
namespace toy {

inline QUrl base(const AccountSettings &account)
{
    return QUrl(account.values().value(QLatin1StringView("base-url")).toString());
}

inline QUrl at(const AccountSettings &account, const QString &path)
{
    QUrl url = base(account);
    url.setPath(path);
    return url;
}

inline Transition step(const QString &phase, const QJsonObject &memo, Step next)
{
    return {phase, memo, {}, {}, std::move(next)};
}

inline Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    const QJsonObject body{{QStringLiteral("document"), request.source().value(QLatin1StringView("id"))}, {QStringLiteral("format"), request.target}};
    return step(QStringLiteral("created"), {}, Send{sendJson(HttpMethod::Post, at(account, QStringLiteral("/exports")), body, Repeat::Creates), {}});
}

inline Transition failed(const RemoteState &state, const HttpReply &reply, ErrorCode code)
{
    Transition end =
        step(QStringLiteral("failed"), state.memo,
             Fail{{code, {{QStringLiteral("service"), QStringLiteral("Toy")}, {QStringLiteral("reason"), QString::fromUtf8(reply.body.left(100))}}, {}, {}},
                  InterruptReason::None});
    end.facts.insert(QStringLiteral("status"), QString::number(reply.status));
    return end;
}

inline Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == QLatin1StringView("downloaded"))
        return reply.isSuccess() ? step(QStringLiteral("over"), state.memo, Done{}) : failed(state, reply, ErrorCode::RemoteNotFound);
    const QJsonObject object = reply.jsonObject();
    if (!reply.isSuccess())
        return failed(state, reply, reply.status == 429 ? ErrorCode::RateLimited : ErrorCode::RemoteRejected);
    const QString id = object.value(QLatin1StringView("id")).toString();
    if (id.isEmpty())
        return failed(state, reply, ErrorCode::RemoteUnexpected);
    const QJsonObject memo{{QStringLiteral("id"), id}};
    const HttpRequest status = getJson(at(state.account, QStringLiteral("/exports/") + id));
    const QString word = object.value(QLatin1StringView("state")).toString();
    if (word == QLatin1StringView("failed"))
        return failed(state, reply, ErrorCode::RemoteFailed);
    if (word != QLatin1StringView("done")) {
        PollAfter poll{status, std::nullopt, word};
        if (object.contains(QLatin1StringView("wait")))
            poll.after = std::chrono::milliseconds(object.value(QLatin1StringView("wait")).toInt());
        return step(QStringLiteral("waiting"), memo, poll);
    }
    Download download;
    download.request.url = QUrl(object.value(QLatin1StringView("url")).toString());
    download.request.headers.set("X-Toy", "1");
    download.acceptedTypes = {"application/pdf"};
    download.extension = QStringLiteral("pdf");
    if (object.contains(QLatin1StringView("type"))) {
        download.extension = object.value(QLatin1StringView("type")).toString();
        download.acceptedTypes.clear();
    }
    const bool isSigned = state.account.values().value(QLatin1StringView("signed")).toBool();
    if (isSigned)
        download.request.credential = Credential::None;
    if (isSigned || state.account.values().value(QLatin1StringView("renewed")).toBool()) {
        download.renew = status;
        download.renewPhase = QStringLiteral("waiting");
    }
    Transition done = step(QStringLiteral("downloaded"), memo, download);
    done.facts.insert(QStringLiteral("export_id"), id);
    return done;
}

inline OptionSpec field(const char *key, OptionType type)
{
    OptionSpec spec;
    spec.key = QLatin1StringView(key);
    spec.label = QLatin1StringView(key);
    spec.type = type;
    return spec;
}

inline QList<OptionSpec> accountFields()
{
    OptionSpec url = field("base-url", OptionType::Text);
    url.required = true;
    return {url, field("signed", OptionType::Bool)};
}

inline ProviderDescription describe(const AccountSettings &)
{
    ProviderDescription description;
    SourceKind kind;
    kind.id = QStringLiteral("document");
    kind.fields = {field("id", OptionType::Lookup)};
    kind.fields.first().lookup = QStringLiteral("documents");
    kind.fields.first().required = true;
    description.sourceKinds = {kind};
    description.targets = {
        {QStringLiteral("pdf"), QStringLiteral("PDF"), {}, QStringLiteral("pdf"), QStringLiteral("application/pdf"), {field("unpack", OptionType::Bool)}}};
    return description;
}

inline AuthDescription auth(const AccountSettings &account)
{
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.fields = {field("token", OptionType::Secret)};
    AuthMethod client;
    client.kind = AuthKind::ClientCredentials;
    client.fields = {field("client-id", OptionType::Text), field("client-secret", OptionType::Secret)};
    client.tokenUrl = at(account, QStringLiteral("/token"));
    client.scopes = {QStringLiteral("read"), QStringLiteral("write")};
    client.basic = account.values().value(QLatin1StringView("basic")).toBool();
    AuthMethod browser;
    browser.kind = AuthKind::AuthorizationCode;
    browser.fields = {field("client-id", OptionType::Text)};
    browser.tokenUrl = client.tokenUrl;
    browser.authorizeUrl = at(account, QStringLiteral("/authorize"));
    browser.scopes = client.scopes;
    return {{token, client, browser}};
}

inline RateLimit rate(const AccountSettings &)
{
    return {};
}

inline bool trusts(const AccountSettings &, const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https") && url.host().endsWith(QLatin1StringView(".toy.example"));
}

inline Result<HttpRequest> firstDocuments(const AccountSettings &account, const QJsonObject &)
{
    return getJson(at(account, QStringLiteral("/documents")));
}

inline Result<LookupPage> readDocuments(const AccountSettings &account, const QJsonObject &, const HttpReply &reply)
{
    LookupPage page;
    const QJsonObject object = reply.jsonObject();
    for (const QString &id : object.keys()) {
        if (id != QLatin1StringView("more"))
            page.items.append({id, object.value(id).toString(), {}});
    }
    if (object.contains(QLatin1StringView("more")))
        page.next = getJson(at(account, object.value(QLatin1StringView("more")).toString()));
    return page;
}

inline QList<ProbeQuestion> questions(const AccountSettings &account)
{
    return {{QStringLiteral("Documents"), getJson(at(account, QStringLiteral("/documents")))}};
}

inline ProbeFinding judge(const AccountSettings &, qsizetype, const HttpReply &reply)
{
    if (reply.isSuccess())
        return {true, QStringLiteral("May list documents"), std::nullopt, {}};
    return {false,
            QStringLiteral("May list documents"),
            ExportError{ErrorCode::PermissionDenied, {{QStringLiteral("service"), QStringLiteral("Toy")}}, {}, {}},
            {}};
}

inline constexpr Lookup lookups[]{{"documents", firstDocuments, readDocuments}};

} // namespace toy

inline const Dialect &toyDialect()
{
    static const Dialect dialect{
        "toy",   "Toy",        toy::accountFields,          toy::base, toy::describe, toy::auth, toy::rate, toy::begin, toy::next, toy::trusts,
        nullptr, toy::lookups, {toy::questions, toy::judge}};
    return dialect;
}

inline Account toyAccount(const QUrl &base, AuthKind auth = AuthKind::ApiToken)
{
    Account account;
    account.id = QStringLiteral("a-toy");
    account.name = QStringLiteral("My toy");
    account.dialect = QStringLiteral("toy");
    account.auth = auth;
    account.settings[accountScope].values = {{QStringLiteral("base-url"), base.toString()}, {QStringLiteral("client-id"), QStringLiteral("me")}};
    return account;
}

} // namespace quayside::test
