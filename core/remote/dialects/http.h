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

/// Header fields in order, names case-insensitive. Refuses credentials (Authorization, Proxy-Authorization, Cookie, Set-Cookie) and line breaks.
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    /// Drops fields that set() refuses.
    Headers(std::initializer_list<Field> fields);

    /// Sets or replaces @p name. False: refused, nothing changed.
    bool set(const QByteArray &name, const QByteArray &value);
    /// The value of @p name; empty: not there.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

    friend bool operator==(const Headers &, const Headers &) = default;

private:
    QList<Field> m_fields;
};

enum class HttpMethod { Get, Post, Put, Patch, Delete };
QByteArray methodName(HttpMethod method);

/// Whether the driver may add the account's credential, which credentialFor() can still refuse.
enum class Credential { None, Account };

/// Safe: may be sent twice. Creates: makes something, so it is never resent without the user.
enum class Repeat { Safe, Creates };

/// A part of a multipart/form-data body (RFC 7578): a text field or a local file. Files are named, not loaded: the driver records size and time before
/// storing the request, opens the file when sending, and refuses it if it changed.
struct FormPart {
    QByteArray name;      ///< of the field
    QString text;         ///< if there is no path
    QString path;         ///< of the file; a folder means the files directly in it
    QString fileName;     ///< sent to the service; empty: the file's own, or none for text
    QByteArray mediaType; ///< empty: by the file's name
    qint64 size = -1;     ///< of the file, bytes; -1: not looked at yet
    qint64 changed = 0;   ///< of the file, UTC epoch milliseconds

    friend bool operator==(const FormPart &, const FormPart &) = default;
};

/// A request as a value, without the credential, which is added when it is sent.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    Headers headers;
    QByteArray body;
    Credential credential = Credential::Account;
    Repeat repeat = Repeat::Safe; ///< Safe also for a POST without lasting effect at the service
    QList<FormPart> parts = {};   ///< sent as multipart/form-data instead of `body`
    int answerSeconds = 0;        ///< to wait for the first byte of the reply, if longer than the settings

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// GET @p url, with `Accept: application/json`.
HttpRequest getJson(const QUrl &url);
/// A request with a JSON body, `Content-Type` and `Accept: application/json`.
HttpRequest sendJson(HttpMethod method, const QUrl &url, const QJsonObject &body, Repeat repeat);

/// A reply as a value. Its body is capped; set-cookie never gets in.
struct HttpReply {
    int status = 0; ///< HTTP status
    QUrl url;       ///< that was asked
    Headers headers;
    QByteArray body;
    bool bodyCut = false; ///< the body was longer than the cap

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The service asks to retry later and started nothing: 429, or a 503 with a time that is not a proxy's page.
    [[nodiscard]] bool saysLater() const;
    /// Whether the body is a web page, by type or first bytes.
    [[nodiscard]] bool isWebPage() const;
    /// The page's title, at most 100 characters; may be empty.
    [[nodiscard]] QString pageTitle() const;
    /// Content-Type without parameters, lower case.
    [[nodiscard]] QByteArray mediaType() const;
    /// The body as JSON, scalars included; nothing when it is none.
    [[nodiscard]] std::optional<QJsonValue> json() const;
    /// The body as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject jsonObject() const;
};

/// The stored form of a request, with UTF-8 body and each file's name, size and time.
QJsonObject toJson(const HttpRequest &request);
/// Reads what toJson() wrote; nothing when it is malformed.
std::optional<HttpRequest> httpRequestFromJson(const QJsonObject &object);

} // namespace quayside
