// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/gotenberg.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>

// docs/contracts/gotenberg.md. One request, and its answer is the file.
namespace quayside::gotenberg {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Gotenberg)
};

const QString filePhase = QStringLiteral("file");

HttpRequest question(const AccountSettings &account, const QString &path)
{
    return {HttpMethod::Get, dialect::apiUrl(baseUrl(account), {path}), {{"Accept", "*/*"}}, {}, Credential::None, Repeat::Safe};
}

// ---- turns ---------------------------------------------------------------------------------------------------------------

/// The driver listens on this computer only, so nobody else could call.
std::optional<Callback> callbackOf(const AccountSettings &account)
{
    static const QStringList here{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    const AccountOptions options = accountOptions(account);
    if (!options.webhook || !here.contains(baseUrl(account).host()))
        return std::nullopt;
    constexpr int usual = 600;
    // Gotenberg 9 knows the second of them only, older ones of 8 the first.
    return Callback{"Gotenberg-Webhook-Url", "Gotenberg-Webhook-Error-Url Gotenberg-Webhook-Events-Url",
                    std::chrono::seconds(options.longest > 0 ? options.longest : usual)};
}

Download download(const AccountSettings &account, const ExportRequest &request, Generation generation)
{
    const ProviderDescription description = describe(account);
    const TargetFormat *target = description.target(request.target);
    const bool areSeveral =
        request.sourceKind == officeFilesKind && !isMerged(request) && pathsIn(request.source().value(QLatin1StringView("files"))).size() > 1;
    Download step;
    step.request = conversion(account, request, generation);
    step.name = nameOf(request);
    step.extension = areSeveral ? QStringLiteral("zip") : target ? target->extension : QString();
    step.mediaType = areSeveral ? QStringLiteral("application/zip") : target ? target->mediaType : QString();
    step.acceptedTypes = {step.mediaType.toLatin1()};
    step.callback = callbackOf(account);
    return step;
}

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    return {filePhase, {}, {}, {}, download(account, request, accountOptions(account).generation)};
}

const QString nineKey = QStringLiteral("nine"); // of the memo: the server has said that it is Gotenberg 9

/// Gotenberg 9 answers the form of 8 with where each field and route has gone. Nothing was made.
bool isWordOfNine(const HttpReply &reply)
{
    const bool isNamed = reply.body.contains("Gotenberg 9") || reply.body.contains("/forms/pdf/");
    return (reply.status == 400 || reply.status == 404) && isNamed && !reply.isWebPage();
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    Transition transition{state.phase, state.memo, {}, {}, Done{}};
    const bool isNine = state.memo.value(nineKey).toBool() || accountOptions(state.account).generation == Generation::Nine;
    if (isWordOfNine(reply) && !isNine) {
        transition.step = download(state.account, state.request, Generation::Nine);
        transition.memo.insert(nineKey, true);
    } else if (!reply.isSuccess()) {
        transition = reply.status == 401 && state.account.auth != AuthKind::None ? dialect::signInNeeded(state, service(), reply)
                                                                                 : dialect::failed(state, errorFrom(state, reply));
        dialect::addFact(transition.facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    }
    dialect::addFact(transition.facts, QStringLiteral("Gotenberg-Trace"), QString::fromUtf8(reply.headers.value("Gotenberg-Trace")));
    return transition;
}

/// A conversion exceeded the time limit; the same request would do so again. Proxies, and a starting server, do not send the header.
bool isTimeLimit(const HttpReply &reply)
{
    return reply.status == 503 && reply.headers.contains("Gotenberg-Trace") && !reply.headers.contains("Retry-After");
}

// ---- accounts ------------------------------------------------------------------------------------------------------------

AuthDescription auth(const AccountSettings &)
{
    AuthMethod none;
    none.kind = AuthKind::None;
    none.label = Words::tr("None");
    none.help = Words::tr("As a server of one’s own mostly is.");
    AuthMethod password;
    password.kind = AuthKind::Password;
    password.label = Words::tr("User name and password");
    password.help = Words::tr("As the server was started with (--api-enable-basic-auth).");
    password.fields = {textOption(QStringLiteral("user"), Words::tr("User name"), {}, true),
                       secretOption(QStringLiteral("password"), Words::tr("Password"), {})};
    AuthMethod token;
    token.kind = AuthKind::ApiToken;
    token.label = Words::tr("Token");
    token.help = Words::tr("Of the identity provider that the server trusts (--api-enable-oidc-auth).");
    token.fields = {secretOption(QStringLiteral("token"), Words::tr("Token"), {})};
    return {{none, password, token}};
}

RateLimit rate(const AccountSettings &)
{
    return {0, 1, 4}; // it queues by itself and refuses when full
}

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &kind, const QUrl &url)
{
    return kind == urlKind ? QJsonObject{{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}} : QJsonObject();
}

QList<ProbeQuestion> questions(const AccountSettings &account)
{
    HttpRequest version = question(account, QStringLiteral("version"));
    if (account.auth != AuthKind::None)
        version.credential = Credential::Account;
    return {{Words::tr("Version"), version}, {Words::tr("Its converters"), question(account, QStringLiteral("health"))}};
}

ExportError probeError(const HttpReply &reply)
{
    return dialect::serviceError(dialect::codeForStatus(reply.status), service(),
                                 dialect::oddReason(reply, Words::tr("this is no Gotenberg server, or not its address")), {}, &reply);
}

/// {"status": "up", "details": {"chromium": {"status": "up"}, …}}; 503 when one is down.
ProbeFinding judgeHealth(const HttpReply &reply)
{
    const QJsonObject health = reply.jsonObject();
    if (!health.contains(QLatin1StringView("status")))
        return {false, {}, probeError(reply), {}};
    QStringList up;
    QStringList down;
    const QJsonObject details = health.value(QLatin1StringView("details")).toObject();
    for (auto it = details.begin(); it != details.end(); ++it)
        (it.value()[QLatin1StringView("status")].toString() == QLatin1StringView("up") ? up : down).append(it.key());
    const QString label = up.isEmpty() ? Words::tr("Running") : Words::tr("Running: %1").arg(up.join(QStringLiteral(", ")));
    if (down.isEmpty() && reply.isSuccess())
        return {true, label, std::nullopt, {}};
    const QString reason = down.isEmpty() ? Words::tr("it says it is down") : Words::tr("%1 does not run").arg(down.join(QStringLiteral(", ")));
    return {false, label, dialect::serviceError(ErrorCode::RemoteUnavailable, service(), reason, {}, &reply), {}};
}

/// "8.36.0", "9.1.0"; a development build may say anything.
ProbeFinding judgeVersion(const QString &version)
{
    ProbeFinding finding{true, Words::tr("Version %1").arg(version), std::nullopt, {}};
    bool isNumber = false;
    const int generation = version.section(u'.', 0, 0).toInt(&isNumber);
    if (isNumber)
        finding.suggestedSettings = {{generationField, generation >= 9 ? QStringLiteral("9") : QStringLiteral("8")}};
    return finding;
}

ProbeFinding judge(const AccountSettings &account, qsizetype question, const HttpReply &reply)
{
    if (question == 1)
        return judgeHealth(reply);
    if (reply.isSuccess() && !reply.isWebPage())
        return judgeVersion(QString::fromUtf8(reply.body.left(40)).trimmed());
    RemoteState state;
    state.account = account;
    return {false, {}, reply.isSuccess() ? probeError(reply) : errorFrom(state, reply), {}};
}

} // namespace

QString service()
{
    return QStringLiteral("Gotenberg");
}

QUrl baseUrl(const AccountSettings &account)
{
    const QString typed = accountOptions(account).baseUrl;
    QUrl url = dialect::originOf(typed);
    if (url.isEmpty())
        return {};
    const qsizetype scheme = typed.indexOf(QLatin1StringView("://"));
    const qsizetype path = typed.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    if (path >= 0)
        url.setPath(typed.sliced(path).section(u'?', 0, 0).section(u'#', 0, 0));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

} // namespace quayside::gotenberg

namespace quayside {

Dialect gotenbergDialect()
{
    using namespace gotenberg;
    return {"gotenberg", "Gotenberg",           accountFields, baseUrl, describe,           auth,       rate, begin,
            next,        dialect::trustsNobody, fieldsFromUrl, {},      {questions, judge}, isTimeLimit};
}

} // namespace quayside
