// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QUrl>

#include <initializer_list>
#include <optional>
#include <utility>

namespace quayside {

/// Header fields in their order, names compared without regard to case. Credentials cannot get in: Authorization, Proxy-Authorization,
/// Cookie and Set-Cookie are refused, and so are names and values with line breaks.
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    /// Fields that set() would refuse are left out.
    Headers(std::initializer_list<Field> fields);

    /// Sets or replaces @p name. False, and nothing changed, for a name or value that is refused.
    bool set(const QByteArray &name, const QByteArray &value);
    /// The value of @p name, empty when it is not there.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

    friend bool operator==(const Headers &, const Headers &) = default;

private:
    QList<Field> m_fields;
};

enum class HttpMethod { Get, Post, Put, Patch, Delete };
QByteArray methodName(HttpMethod method);

/// Whether the driver may add the account's credential. It still refuses where the url is not the account's own (credential.h).
enum class Credential { None, Account };

/// Safe: sending it twice does no harm. Creates: it makes something; never sent again without the user.
enum class Repeat { Safe, Creates };

/// A request as a value: no socket, no secret. The driver adds the credential when it sends.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    Headers headers;
    QByteArray body;
    Credential credential = Credential::Account;
    Repeat repeat = Repeat::Safe;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// GET @p url, with `Accept: application/json`.
HttpRequest getJson(const QUrl &url);
/// A request with a JSON body, `Content-Type` and `Accept: application/json`.
HttpRequest sendJson(HttpMethod method, const QUrl &url, const QJsonObject &body, Repeat repeat);

/// An answer as a value. The body is capped (HttpLimits); set-cookie never gets in.
struct HttpReply {
    int status = 0; ///< HTTP status
    QUrl url;       ///< that was asked
    Headers headers;
    QByteArray body;
    bool bodyCut = false; ///< the body was longer than the cap

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// Content-Type without parameters, lower case.
    [[nodiscard]] QByteArray mediaType() const;
    /// The body as JSON, scalars too (a bare string is JSON); nothing when it is not.
    [[nodiscard]] std::optional<QJsonValue> json() const;
    /// The body as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject jsonObject() const;
};

/// The stored form of a request; the body must be text (UTF-8).
QJsonObject toJson(const HttpRequest &request);
/// Reads what toJson wrote; nothing when it cannot be one.
std::optional<HttpRequest> httpRequestFromJson(const QJsonObject &object);

} // namespace quayside
