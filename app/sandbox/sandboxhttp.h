// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace quayside::sandbox {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

struct Request {
    QByteArray method;    ///< upper case
    QString path;         ///< percent-encoded as sent, without the query
    QStringList segments; ///< decoded one by one: an encoded '/' stays in its segment
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    QUrl base;              ///< of the API listener: scheme, host, port
    QUrl storage;           ///< of the storage listener, a separate origin
    bool onStorage = false; ///< received by the storage listener

    /// A header's value, name case-insensitive; empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The bearer token of `Authorization`; empty if absent.
    [[nodiscard]] QString bearer() const;
    /// The body, if a JSON object.
    [[nodiscard]] std::optional<QJsonObject> object() const;
    /// The body as form fields.
    [[nodiscard]] QUrlQuery form() const;
};

/// The server adds Content-Length and Date.
struct Reply {
    int status = 200;
    HeaderList headers;
    QByteArray body;
    QString job;         ///< job id for the log; empty: none
    bool ranges = false; ///< a file: honours Range

    /// Adds a header.
    void add(const std::pair<QByteArray, QByteArray> &header) { headers.append(header); }
};

/// A reply with a JSON body.
Reply jsonReply(int status, const QJsonValue &value, const QByteArray &type = QByteArrayLiteral("application/json"));
/// A reply with bytes.
Reply bytesReply(const QByteArray &bytes, const QByteArray &type);
/// A reply without body and type.
Reply emptyReply(int status);
/// The reason phrase of a status: "Not Found".
QByteArray reasonPhrase(int status);

/// Values of a route's `{…}` segments, in order.
using Captures = QStringList;

/// Captures of a pattern like "/v3/projects/{id}/exports"; none if it does not match.
std::optional<Captures> matchPattern(const QString &pattern, const QStringList &segments);

enum class Api { Foundry, Workiva, Document360, EmailShepherd, Gotenberg, GoogleDrive, Storage };

struct Route {
    Api api;
    QString name; ///< "foundry.create", as in fault scripts
    QByteArray method;
    QString pattern;
    std::function<Reply(const Request &, const Captures &)> handle;
    bool needsToken = true;
    QString scope = {}; ///< required of the token; empty: any token
};

/// How an API words the refusals they all have.
struct Voice {
    Reply (*unauthorized)(bool expired);
    Reply (*forbidden)(const QString &scope); ///< token without this scope
    Reply (*tooMany)(int seconds);
};

} // namespace quayside::sandbox
