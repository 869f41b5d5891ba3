// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxhttp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::sandbox {

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Request::bearer() const
{
    const QByteArray value = header(QByteArrayLiteral("authorization"));
    return value.startsWith("Bearer ") ? QString::fromUtf8(value.sliced(7)).trimmed() : QString();
}

std::optional<QJsonObject> Request::object() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QUrlQuery Request::form() const
{
    QByteArray text = body;
    text.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(text));
}

Reply jsonReply(int status, const QJsonValue &value, const QByteArray &type)
{
    Reply reply{status, {{"Content-Type", type}}, {}, {}, false};
    if (value.isObject()) {
        reply.body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    } else {
        // QJsonDocument has no bare values: strip a one-element array's brackets.
        reply.body = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        reply.body = reply.body.sliced(1, reply.body.size() - 2);
    }
    return reply;
}

Reply bytesReply(const QByteArray &bytes, const QByteArray &type)
{
    return {200, {{"Content-Type", type}}, bytes, {}, true};
}

Reply emptyReply(int status)
{
    return {status, {}, {}, {}, false};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 302: return "Found";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 416: return "Range Not Satisfiable";
    case 422: return "Unprocessable Entity";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

std::optional<Captures> matchPattern(const QString &pattern, const QStringList &segments)
{
    const QStringList wanted = pattern.split(u'/', Qt::SkipEmptyParts);
    if (wanted.size() != segments.size())
        return std::nullopt;
    Captures captures;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).startsWith(u'{') || wanted.at(i) == QLatin1StringView("*"))
            captures += segments.at(i);
        else if (wanted.at(i) != segments.at(i))
            return std::nullopt;
    }
    return captures;
}

} // namespace quayside::sandbox
