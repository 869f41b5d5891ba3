// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::array refusedNames{"authorization", "proxy-authorization", "cookie", "cookie2", "set-cookie", "set-cookie2"};
constexpr std::array methodNames{"GET", "POST", "PUT", "PATCH", "DELETE"};

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isFieldText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isToken(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

} // namespace

Headers::Headers(std::initializer_list<Field> fields)
{
    for (const Field &field : fields)
        set(field.first, field.second);
}

bool Headers::set(const QByteArray &name, const QByteArray &value)
{
    const bool refused = std::any_of(refusedNames.begin(), refusedNames.end(), [&](const char *word) { return sameName(name, word); });
    if (refused || !isToken(name) || !isFieldText(value))
        return false;
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return sameName(field.first, name); });
    if (at != m_fields.end())
        at->second = value;
    else
        m_fields.append({name, value});
    return true;
}

QByteArray Headers::value(QByteArrayView name) const
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return sameName(field.first, name); });
    return at == m_fields.end() ? QByteArray() : at->second;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) { return sameName(field.first, name); });
}

QByteArray methodName(HttpMethod method)
{
    return methodNames[static_cast<std::size_t>(method)];
}

HttpRequest getJson(const QUrl &url)
{
    return {HttpMethod::Get, url, {{"Accept", "application/json"}}, {}, Credential::Account, Repeat::Safe};
}

HttpRequest sendJson(HttpMethod method, const QUrl &url, const QJsonObject &body, Repeat repeat)
{
    return {method,
            url,
            {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact),
            Credential::Account,
            repeat};
}

bool HttpReply::saysLater() const
{
    return status == 429 || (status == 503 && headers.contains("Retry-After") && !isWebPage());
}

bool HttpReply::isWebPage() const
{
    const QByteArray type = mediaType();
    QByteArray start = body.left(512).trimmed().toLower();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3).trimmed();
    return type == "text/html" || type == "application/xhtml+xml" || start.startsWith("<!doctype html") || start.startsWith("<html");
}

QString HttpReply::pageTitle() const
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]{1,1000})"), QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body.left(64 * 1024))).captured(1).simplified().left(100);
}

QByteArray HttpReply::mediaType() const
{
    const QByteArray type = headers.value("Content-Type");
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.left(end)).trimmed().toLower();
}

std::optional<QJsonValue> HttpReply::json() const
{
    // QJsonDocument takes no scalars, so the body is parsed as the one element of an array. A body such as `1,2` has two: no JSON.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']', &error);
    if (bodyCut || error.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

QJsonObject HttpReply::jsonObject() const
{
    return json().value_or(QJsonValue()).toObject();
}

namespace {

QJsonObject toJson(const FormPart &part)
{
    QJsonObject object{{QStringLiteral("name"), QString::fromUtf8(part.name)}};
    const auto put = [&object](const char *key, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1StringView(key), text);
    };
    put("fileName", part.fileName);
    put("mediaType", QString::fromLatin1(part.mediaType));
    if (part.path.isEmpty()) {
        object.insert(QStringLiteral("text"), part.text);
        return object;
    }
    put("path", part.path);
    object.insert(QStringLiteral("size"), part.size);
    object.insert(QStringLiteral("changed"), part.changed);
    return object;
}

FormPart formPartFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    return {text("name").toUtf8(),
            text("text"),
            text("path"),
            text("fileName"),
            text("mediaType").toLatin1(),
            object.value(QLatin1StringView("size")).toInteger(-1),
            object.value(QLatin1StringView("changed")).toInteger()};
}

} // namespace

QJsonObject toJson(const HttpRequest &request)
{
    QJsonArray headers;
    for (const auto &[name, value] : request.headers.fields())
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    QJsonObject object{{QStringLiteral("method"), QString::fromLatin1(methodName(request.method))},
                       {QStringLiteral("url"), request.url.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("headers"), headers},
                       {QStringLiteral("account"), request.credential == Credential::Account},
                       {QStringLiteral("creates"), request.repeat == Repeat::Creates}};
    if (!request.body.isEmpty())
        object.insert(QStringLiteral("body"), QString::fromUtf8(request.body));
    QJsonArray parts;
    for (const FormPart &part : request.parts)
        parts.append(toJson(part));
    if (!parts.isEmpty())
        object.insert(QStringLiteral("parts"), parts);
    if (request.answerSeconds > 0)
        object.insert(QStringLiteral("answerSeconds"), request.answerSeconds);
    return object;
}

std::optional<HttpRequest> httpRequestFromJson(const QJsonObject &object)
{
    const QByteArray method = object.value(QLatin1StringView("method")).toString().toLatin1();
    const auto at = std::find_if(methodNames.begin(), methodNames.end(), [&](const char *name) { return method == name; });
    const QUrl url(object.value(QLatin1StringView("url")).toString(), QUrl::StrictMode);
    if (at == methodNames.end() || !url.isValid() || url.host().isEmpty())
        return std::nullopt;
    HttpRequest request;
    request.method = static_cast<HttpMethod>(at - methodNames.begin());
    request.url = url;
    const QJsonArray headers = object.value(QLatin1StringView("headers")).toArray();
    for (const QJsonValue &field : headers)
        request.headers.set(field[0].toString().toLatin1(), field[1].toString().toLatin1());
    request.body = object.value(QLatin1StringView("body")).toString().toUtf8();
    const QJsonArray parts = object.value(QLatin1StringView("parts")).toArray();
    for (const QJsonValue &part : parts)
        request.parts.append(formPartFromJson(part.toObject()));
    request.answerSeconds = object.value(QLatin1StringView("answerSeconds")).toInt();
    request.credential = object.value(QLatin1StringView("account")).toBool() ? Credential::Account : Credential::None;
    request.repeat = object.value(QLatin1StringView("creates")).toBool() ? Repeat::Creates : Repeat::Safe;
    return request;
}

} // namespace quayside
