// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

#include <array>

namespace quayside::sandbox {
namespace {

struct Word {
    const char *word;
    FaultKind kind;
};

constexpr std::array wordList{
    Word{"delay", FaultKind::Delay},
    Word{"slow", FaultKind::Slow},
    Word{"hang", FaultKind::Hang},
    Word{"reset", FaultKind::Reset},
    Word{"lose-answer", FaultKind::LoseAnswer},
    Word{"status", FaultKind::Status},
    Word{"truncate", FaultKind::Truncate},
    Word{"chunk-cut", FaultKind::ChunkCut},
    Word{"no-length", FaultKind::NoLength},
    Word{"wrong-length", FaultKind::WrongLength},
    Word{"invalid-json", FaultKind::InvalidJson},
    Word{"wrong-types", FaultKind::WrongTypes},
    Word{"html", FaultKind::Html},
    Word{"wrong-bytes", FaultKind::WrongBytes},
    Word{"empty-body", FaultKind::EmptyBody},
    Word{"redirect", FaultKind::Redirect},
    Word{"decline", FaultKind::Decline},
    Word{"expired-link", FaultKind::ExpiredLink},
    Word{"expire-token", FaultKind::ExpireToken},
    Word{"revoke-token", FaultKind::RevokeToken},
    Word{"set", FaultKind::Set},
    Word{"headers", FaultKind::Headers},
    Word{"coded", FaultKind::Coded},
    Word{"huge", FaultKind::Huge},
};

tl::unexpected<ExportError> badEntry(qsizetype index, const QString &reason)
{
    return failure(ErrorCode::Usage, {{QStringLiteral("reason"), QStringLiteral("Fault %1 of the script: %2").arg(index + 1).arg(reason)}});
}

QByteArray textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

Result<Fault> faultFrom(qsizetype index, const QJsonObject &object)
{
    const QString word = object.value(QLatin1StringView("do")).toString();
    const auto found = std::find_if(wordList.begin(), wordList.end(), [&](const Word &w) { return word == QLatin1StringView(w.word); });
    if (found == wordList.end())
        return badEntry(index, QStringLiteral("\"do\" is \"%1\", which is not a fault; see docs/sandbox.md").arg(word));
    Fault fault;
    fault.kind = found->kind;
    fault.route = object.value(QLatin1StringView("route")).toString(QStringLiteral("*"));
    fault.skip = object.value(QLatin1StringView("skip")).toInt(0);
    fault.times = object.value(QLatin1StringView("times")).toInt(1);
    fault.ms = object.value(QLatin1StringView("ms")).toInt(1000);
    fault.status = object.value(QLatin1StringView("status")).toInt(500);
    fault.bytes = object.value(QLatin1StringView("bytes")).toInteger(-1);
    fault.retryAfter = textOf(object.value(QLatin1StringView("retry-after")));
    fault.body = textOf(object.value(QLatin1StringView("body")));
    fault.type = object.value(QLatin1StringView("type")).toString().toUtf8();
    fault.to = object.value(QLatin1StringView("to")).toString(QStringLiteral("same-host"));
    fault.values = object.value(QLatin1StringView("values")).toObject();
    const QJsonObject headers = object.value(QLatin1StringView("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fault.headers.append({it.key().toUtf8(), textOf(it.value())});
    if (fault.skip < 0 || fault.times < 0 || fault.ms < 0 || fault.status < 100 || fault.status > 599)
        return badEntry(index, QStringLiteral("a number is out of range"));
    return fault;
}

bool fits(const QString &wanted, const QString &routeName, const QByteArray &method, const QStringList &segments)
{
    if (wanted == QLatin1StringView("*") || wanted == routeName)
        return true;
    if (wanted.endsWith(QLatin1StringView(".*")))
        return routeName.startsWith(wanted.chopped(1));
    const qsizetype space = wanted.indexOf(u' ');
    return space > 0 && wanted.left(space).toUtf8() == method && matchPattern(wanted.mid(space + 1), segments).has_value();
}

QJsonValue turned(const QJsonValue &value)
{
    if (value.isString())
        return 7;
    if (value.isDouble() || value.isBool())
        return QStringLiteral("seven");
    if (value.isArray())
        return QJsonObject();
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = turned(it.value());
    return value.isObject() ? QJsonValue(object) : value;
}

QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QJsonValue inner = path.size() == 1 ? value : QJsonValue(withValue(object.value(path.first()).toObject(), path.mid(1), value));
    object.insert(path.first(), inner);
    return object;
}

/// RFC 6749, 4.1.2.1.
Reply declined(const Request &request)
{
    QUrl target(request.query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QUrlQuery answer;
    answer.addQueryItem(QStringLiteral("error"), QStringLiteral("access_denied"));
    answer.addQueryItem(QStringLiteral("state"), request.query.queryItemValue(QStringLiteral("state"), QUrl::FullyEncoded));
    target.setQuery(answer);
    return {302, {{"Location", target.toEncoded()}}, {}, {}, false};
}

const QByteArray errorPage =
    QByteArrayLiteral("<!DOCTYPE html>\n<html><head><title>Gateway</title></head><body><h1>We will be right back</h1></body></html>\n");

} // namespace

Result<FaultPlan> FaultPlan::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Usage, {{QStringLiteral("reason"), QStringLiteral("The fault script is not a JSON object: %1").arg(error.errorString())}});
    return parse(document.object());
}

Result<FaultPlan> FaultPlan::parse(const QJsonObject &object)
{
    FaultPlan plan;
    const QJsonArray list = object.value(QLatin1StringView("faults")).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<Fault> fault = faultFrom(i, list.at(i).toObject());
        if (!fault)
            return failure(fault.error());
        plan.m_entries.append({*fault, 0});
    }
    return plan;
}

std::optional<Fault> FaultPlan::take(const QString &routeName, const QByteArray &method, const QStringList &segments)
{
    for (Entry &entry : m_entries) {
        if (!fits(entry.fault.route, routeName, method, segments))
            continue;
        const int number = entry.seen++;
        if (number >= entry.fault.skip && (entry.fault.times == 0 || number < entry.fault.skip + entry.fault.times))
            return entry.fault;
    }
    return std::nullopt;
}

bool takesPlace(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Hang:
    case FaultKind::Reset:
    case FaultKind::Status:
    case FaultKind::Redirect:
    case FaultKind::Decline:
    case FaultKind::ExpiredLink: return true;
    default: return false;
    }
}

Reply replyInPlace(const Fault &fault, const Request &request)
{
    if (fault.kind == FaultKind::ExpiredLink) {
        return {403,
                {{"Content-Type", "application/xml"}},
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. "
                "Signature not valid in the specified time frame.</Message></Error>",
                {},
                false};
    }
    if (fault.kind == FaultKind::Redirect) {
        const bool isLoop = fault.to == QLatin1StringView("loop");
        const bool isAgain = fault.to == QLatin1StringView("again");
        const bool isStorage = fault.to == QLatin1StringView("other-host") || ((isLoop || isAgain) && request.onStorage);
        QUrl target = isStorage ? request.storage : request.base;
        target.setPath(isLoop || isAgain ? request.path : QStringLiteral("/landing/") + request.segments.join(u'-'),
                       isAgain ? QUrl::TolerantMode : QUrl::DecodedMode);
        QUrlQuery query = request.query;
        if (isAgain)
            query.addQueryItem(QStringLiteral("again"), QStringLiteral("1"));
        if (isLoop || isAgain)
            target.setQuery(query);
        return {fault.status >= 300 && fault.status < 400 ? fault.status : 302, {{"Location", target.toEncoded()}}, {}, {}, false};
    }
    if (fault.kind == FaultKind::Decline)
        return declined(request);
    Reply reply{fault.status, fault.headers, fault.body, {}, false};
    if (!fault.body.isEmpty())
        reply.add(
            {"Content-Type", fault.type.isEmpty() ? (fault.body.startsWith('{') ? QByteArray("application/json") : QByteArray("text/html")) : fault.type});
    if (fault.retryAfter.startsWith("date+")) {
        const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(fault.retryAfter.sliced(5).toInt());
        reply.add({"Retry-After", QLocale::c().toString(when, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toUtf8()});
    } else if (!fault.retryAfter.isEmpty()) {
        reply.add({"Retry-After", fault.retryAfter});
    }
    return reply;
}

void spoil(Reply &reply, const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::InvalidJson:
        reply.body.truncate(reply.body.size() / 2);
        reply.body += "\"";
        break;
    case FaultKind::WrongTypes: {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (document.isObject())
            reply.body = QJsonDocument(turned(document.object()).toObject()).toJson(QJsonDocument::Compact);
        else
            reply.body = "7";
        break;
    }
    case FaultKind::Html: reply = {200, {{"Content-Type", "text/html; charset=utf-8"}}, errorPage, reply.job, false}; break;
    case FaultKind::WrongBytes: reply.body = errorPage; break;
    case FaultKind::EmptyBody: reply.body.clear(); break;
    case FaultKind::Set: {
        QJsonObject object = QJsonDocument::fromJson(reply.body).object();
        for (auto it = fault.values.begin(); it != fault.values.end(); ++it)
            object = withValue(object, it.key().split(u'.'), it.value());
        reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        break;
    }
    case FaultKind::Headers:
        for (const auto &header : fault.headers)
            reply.headers.append(header);
        break;
    case FaultKind::Coded:
        reply.body = qCompress(reply.body).sliced(4); // Qt puts the length before what zlib makes
        reply.headers.emplaceBack("Content-Encoding", "deflate");
        break;
    case FaultKind::Huge: reply.body = QByteArray(std::min<qint64>(std::max<qint64>(fault.bytes, 1), 1 << 30), '0'); break;
    default: break;
    }
}

} // namespace quayside::sandbox
