// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace quayside {

const OptionBinding<DeliveryOptions> &deliveryOptions()
{
    return inProgramLanguage([] {
        const auto words = [](const char *text) { return QCoreApplication::translate("RemoteDialect", text); };
        return OptionBinding<DeliveryOptions>{
            bind(&DeliveryOptions::unpack,
                 option("unpack", words("Unpack zip files"), words("Saves what a zip holds as a folder. A zip with unsafe contents is saved as it is."))),
        };
    });
}

namespace dialect {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RemoteDialect)
};

const QString oddKey = QStringLiteral("odd-answers");
const QString laterKey = QStringLiteral("sent-later");

} // namespace

QJsonObject givenValues(const AccountSettings &account)
{
    QJsonObject given = account.values();
    for (const QString &key : given.keys()) {
        const QString text = given.value(key).toString().trimmed();
        if (given.value(key).isString() && text.isEmpty())
            given.remove(key);
        else if (given.value(key).isString())
            given.insert(key, text);
    }
    return given;
}

QUrl originOf(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1StringView("://")))
        text.prepend(QLatin1StringView("https://"));
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QUrl apiUrl(const QUrl &base, const QStringList &segments, const QList<std::pair<QString, QString>> &query)
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    for (const QString &segment : segments)
        text += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[key, value] : query) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QUrl absoluteUrl(const QUrl &base, const QString &text)
{
    if (text.isEmpty() || text.size() > 16 * 1024)
        return {};
    QUrl url = QUrl::fromEncoded(text.toUtf8(), QUrl::StrictMode);
    if (url.isValid() && url.isRelative())
        url = base.resolved(url);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

namespace {
const QRegularExpression uuidPattern(QStringLiteral("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"));
}

ProviderDescription descriptionOf(const AccountSettings &account, const QString &service)
{
    ProviderDescription description;
    description.id = account.id;
    description.name = account.name;
    description.service = service;
    return description;
}

OptionSpec redirectOption()
{
    return advanced(textOption(redirectKey, Words::tr("Redirect address"),
                               Words::tr("Register it with the client id, to the letter: for example http://127.0.0.1:49321/callback. Empty: "
                                         "http://127.0.0.1:PORT/callback with any free port, where the service takes that.")));
}

OptionSpec addressOption(const QString &help)
{
    return advanced(option(addressKey.data(), Words::tr("Another address"), help));
}

OptionSpec scopesOption()
{
    return advanced(option("scopes", Words::tr("Scopes to ask for"), Words::tr("Separated by spaces.")));
}

OptionSpec requestsPerSecondOption(const QString &help)
{
    return advanced(ranged(option("requests-per-second", Words::tr("Requests a second"), help), 0.1, 1000));
}

RateLimit perSecond(double requests)
{
    return {requests, std::max(1, static_cast<int>(requests)), 6};
}

bool trustsNobody(const AccountSettings &, const QUrl &)
{
    return false;
}

bool isUuid(const QString &text)
{
    const auto match = uuidPattern.match(text);
    return match.hasMatch() && match.capturedLength() == text.size();
}

QStringList uuidsIn(const QString &text)
{
    QStringList found;
    auto matches = uuidPattern.globalMatch(text.left(4096));
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const double number = value.toDouble(0.5);
    return value.isDouble() && std::floor(number) == number ? QString::number(value.toInteger()) : QString();
}

QString replyDetails(const HttpReply &reply)
{
    constexpr qsizetype longest = 2000;
    QString text = QStringLiteral("HTTP %1 from %2")
                       .arg(QString::number(reply.status), reply.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    if (!reply.body.isEmpty())
        text += u'\n' + QString::fromUtf8(reply.body.left(longest)) + (reply.body.size() > longest ? QStringLiteral("…") : QString());
    return text;
}

void addFact(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.insert(name, value.left(500));
}

void addFacts(Facts &facts, const QJsonObject &object, std::initializer_list<const char *> keys, const QString &prefix)
{
    for (const char *key : keys)
        addFact(facts, prefix + QLatin1StringView(key), idText(object.value(QLatin1StringView(key))));
}

void addListFacts(Facts &facts, const QJsonValue &list, const QString &name, std::initializer_list<const char *> keys)
{
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(items.size(), 20); ++i)
        addFacts(facts, items.at(i).toObject(), keys, QStringLiteral("%1.%2.").arg(name).arg(i));
}

QString oddReason(const HttpReply &reply, const QString &otherwise)
{
    if (!reply.isWebPage())
        return otherwise;
    const QString title = reply.pageTitle();
    const QString page = title.isEmpty() ? Words::tr("a web page came") : Words::tr("a web page came (“%1”)").arg(title);
    return reply.isSuccess() ? Words::tr("%1, perhaps the sign-in page of a proxy").arg(page) : Words::tr("%1 with status %2").arg(page).arg(reply.status);
}

ExportError serviceError(ErrorCode code, const QString &service, const QString &reason, const QString &field, const HttpReply *reply)
{
    return {code, {{QStringLiteral("service"), service}, {QStringLiteral("reason"), reason}}, field, reply ? replyDetails(*reply) : QString()};
}

Transition failed(const RemoteState &state, ExportError error, InterruptReason interrupt)
{
    return {state.phase, state.memo, {}, {}, Fail{std::move(error), interrupt}};
}

Transition outcomeUnknown(const RemoteState &state, const QString &service, const HttpReply &reply)
{
    return failed(state, serviceError(ErrorCode::OutcomeUnknown, service, oddReason(reply, Words::tr("its answer could not be understood")), {}, &reply),
                  InterruptReason::OutcomeUnknown);
}

Transition signInNeeded(const RemoteState &state, const QString &service, const HttpReply &reply)
{
    ExportError error = serviceError(ErrorCode::SignInRequired, service, Words::tr("the token is missing, expired or revoked"), {}, &reply);
    error.params.insert(QStringLiteral("account"), state.account.name);
    Transition transition = failed(state, std::move(error), InterruptReason::NeedsSignIn);
    // RFC 6750, 3: the scheme's parameters say what is wrong with the token.
    addFact(transition.facts, QStringLiteral("wwwAuthenticate"), QString::fromUtf8(reply.headers.value("WWW-Authenticate")));
    return transition;
}

Transition turn(const RemoteState &state, const QString &phase, Step step)
{
    Transition transition{phase, state.memo, {}, {}, std::move(step)};
    transition.memo.remove(oddKey);
    transition.memo.remove(laterKey);
    return transition;
}

ExportError refusalOf(const AccountSettings &account, const HttpReply &reply, ErrorReader read)
{
    RemoteState state;
    state.account = account;
    Facts facts;
    return read(state, reply, facts);
}

Transition refused(const RemoteState &state, const QString &service, const HttpReply &reply, ErrorReader read)
{
    if (reply.status == 401)
        return signInNeeded(state, service, reply);
    Transition transition = failed(state, {});
    std::get<Fail>(transition.step).error = read(state, reply, transition.facts);
    return transition;
}

Transition pollAgain(const RemoteState &state, const HttpRequest &request, const QString &words)
{
    Transition transition{state.phase, state.memo, {}, {}, PollAfter{request, std::nullopt, words}};
    transition.memo.remove(oddKey);
    return transition;
}

Transition askAgainAfterOddAnswer(const RemoteState &state, const HttpRequest &request, ExportError error, int limit)
{
    const int seen = state.memo.value(oddKey).toInt() + 1;
    if (seen >= limit)
        return failed(state, std::move(error), InterruptReason::StillRunningThere);
    Transition transition = pollAgain(state, request, Words::tr("the last answer could not be used, asking again"));
    transition.memo.insert(oddKey, seen);
    return transition;
}

Transition createLater(const RemoteState &state, const HttpRequest &request, const QString &service, const HttpReply &reply)
{
    const int seen = state.memo.value(laterKey).toInt() + 1;
    const bool isBusy = reply.status != 429 && reply.status != 403;
    if (seen > 10) {
        const ErrorCode code = isBusy ? ErrorCode::RemoteUnavailable : ErrorCode::RateLimited;
        return failed(state, serviceError(code, service, Words::tr("it was asked %Ln time(s) in vain", nullptr, seen), {}, &reply));
    }
    Transition transition =
        pollAgain(state, request, isBusy ? Words::tr("%1 is not available just now").arg(service) : Words::tr("%1 asks for fewer requests").arg(service));
    transition.memo.insert(laterKey, seen);
    return transition;
}

bool isPassing(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

ErrorCode codeForStatus(int status)
{
    switch (status) {
    case 401: return ErrorCode::SignInRequired;
    case 403: return ErrorCode::PermissionDenied;
    case 404: return ErrorCode::RemoteNotFound;
    case 429: return ErrorCode::RateLimited;
    case 502:
    case 503:
    case 504: return ErrorCode::RemoteUnavailable;
    default: return status >= 500 ? ErrorCode::RemoteFailed : status >= 400 ? ErrorCode::RemoteRejected : ErrorCode::RemoteUnexpected;
    }
}

bool isGatewaysWord(const HttpReply &reply)
{
    return reply.status == 502 || reply.status == 504 || (reply.status == 503 && reply.jsonObject().isEmpty());
}

} // namespace dialect
} // namespace quayside
