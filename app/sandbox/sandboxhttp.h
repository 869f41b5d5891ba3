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

/// A request as the handlers see it.
struct Request {
    QByteArray method;    ///< upper case
    QString path;         ///< as sent, percent-encoded, without the query
    QStringList segments; ///< of the path, decoded one by one, so that an encoded '/' stays inside its segment
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    QUrl base;              ///< of the API listener: scheme, host, port
    QUrl storage;           ///< of the storage listener, another origin
    bool onStorage = false; ///< which listener took it

    /// Value of a header by its name in any case; empty when not sent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The token of `Authorization: Bearer …`; empty when there is none.
    [[nodiscard]] QString bearer() const;
    /// The body as a JSON object; nothing when it is none.
    [[nodiscard]] std::optional<QJsonObject> object() const;
    /// The body of a form post.
    [[nodiscard]] QUrlQuery form() const;
};

/// What goes back. Content-Length and Date are added by the server.
struct Reply {
    int status = 200;
    HeaderList headers;
    QByteArray body;
    QString job;         ///< the job it speaks of, for the log; empty: none
    bool ranges = false; ///< a file: parts of it may be asked for

    /// Adds a header.
    void add(const std::pair<QByteArray, QByteArray> &header) { headers.append(header); }
};

/// A reply with a JSON body.
Reply jsonReply(int status, const QJsonValue &value, const QByteArray &type = QByteArrayLiteral("application/json"));
/// A reply with bytes.
Reply bytesReply(const QByteArray &bytes, const QByteArray &type);
/// A reply with neither body nor type.
Reply emptyReply(int status);
/// The usual words of a status: "Not Found".
QByteArray reasonPhrase(int status);

/// Values of the `{…}` segments of a route, in order.
using Captures = QStringList;

/// Whether `segments` fit `pattern` ("/v3/projects/{id}/exports"), with what its braces caught; nothing when they do not.
std::optional<Captures> matchPattern(const QString &pattern, const QStringList &segments);

enum class Api { Foundry, Workiva, Document360, EmailShepherd, Storage };

/// One operation of one API.
struct Route {
    Api api;
    QString name; ///< "foundry.create": what a fault script calls it
    QByteArray method;
    QString pattern;
    std::function<Reply(const Request &, const Captures &)> handle;
    bool needsToken = true;
    QString scope = {}; ///< that a token must have; empty: any token will do
};

/// How one API says no to what all of them have to.
struct Voice {
    Reply (*unauthorized)(bool expired);
    Reply (*forbidden)(const QString &scope); ///< the token lacks this scope
    Reply (*tooMany)(int seconds);
};

} // namespace quayside::sandbox
