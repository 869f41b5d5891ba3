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

/// A part of a multipart/form-data body (RFC 7578): a field's text, or a file of this computer. A file is named, never held: the driver notes size and
/// time before it stores the request, opens the file when it sends it, and refuses one that has changed in between.
struct FormPart {
    QByteArray name;      ///< of the field
    QString text;         ///< where there is no path
    QString path;         ///< of the file; a folder stands for the files directly in it
    QString fileName;     ///< as the service is told; empty: the file's own, or a text that is no file
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
    Repeat repeat = Repeat::Safe; ///< a POST that leaves nothing behind at the service is Safe
    QList<FormPart> parts = {};   ///< sent as multipart/form-data instead of `body`
    int answerSeconds = 0;        ///< to wait for the first byte of the answer, where that is longer than the settings say

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
    /// The service asks to come back later, and has begun nothing: 429, or a 503 that says when and is no proxy's page.
    [[nodiscard]] bool saysLater() const;
    /// The body is a web page, by its type or by its first bytes.
    [[nodiscard]] bool isWebPage() const;
    /// Title of that page, 100 characters at most; empty: it has none.
    [[nodiscard]] QString pageTitle() const;
    /// Content-Type without parameters, lower case.
    [[nodiscard]] QByteArray mediaType() const;
    /// The body as JSON, scalars included; nothing when it is none.
    [[nodiscard]] std::optional<QJsonValue> json() const;
    /// The body as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject jsonObject() const;
};

/// The stored form of a request; the body must be text (UTF-8), and files are named with their size and time.
QJsonObject toJson(const HttpRequest &request);
/// Reads what toJson() wrote; nothing when it is malformed.
std::optional<HttpRequest> httpRequestFromJson(const QJsonObject &object);

} // namespace quayside
