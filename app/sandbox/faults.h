// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxhttp.h"
#include "base/result.h"

namespace quayside::sandbox {

/// Faults; docs/sandbox.md describes the script.
enum class FaultKind {
    Delay,       ///< the correct answer, `ms` later
    Slow,        ///< the correct answer, in pieces `ms` apart
    Hang,        ///< never answers
    Reset,       ///< resets the connection without performing the request
    LoseAnswer,  ///< performs the request, then resets the connection
    Status,      ///< answers `status` with `body` without performing the request
    Truncate,    ///< full Content-Length but only `bytes` of the body
    ChunkCut,    ///< chunked, without the last chunk
    NoLength,    ///< no Content-Length, and only `bytes` of the body
    WrongLength, ///< Content-Length `bytes` too small
    InvalidJson, ///< the body cut in half, with a matching length
    WrongTypes,  ///< swaps strings and numbers in the JSON
    Html,        ///< 200 with an HTML page
    WrongBytes,  ///< correct headers with bytes of another type
    EmptyBody,   ///< the correct status, no body
    Redirect,    ///< `to`: same-host, other-host, loop, again
    Decline,     ///< authorize page: back to the client with access_denied
    ExpiredLink, ///< storage's answer to an expired signed link
    ExpireToken, ///< expired; a new token can be had
    RevokeToken, ///< the token and its refresh token are revoked
    Set,         ///< performs the request, then sets `values` (dotted paths)
    Headers,     ///< performs the request, then adds `headers`
    Coded,       ///< performs the request, then codes the body as `deflate`, which nobody asked for
    Huge,        ///< a body of `bytes` bytes, to exceed size limits
};

struct Fault {
    QString route; ///< an operation, "METHOD /path/*", an API ("foundry.*"), or "*"
    FaultKind kind = FaultKind::Delay;
    int skip = 0;  ///< requests let through first
    int times = 1; ///< how often; 0: always
    int ms = 1000;
    int status = 500;
    qint64 bytes = -1;
    QByteArray retryAfter; ///< seconds, or "date+N": an HTTP date N seconds ahead
    QByteArray body;
    QByteArray type;
    QString to;
    QJsonObject values;
    HeaderList headers;
};

/// The script of `--faults`.
class FaultPlan
{
public:
    /// Parses {"faults":[…]}. Error: Usage, naming the bad entry.
    static Result<FaultPlan> parse(const QByteArray &json);
    static Result<FaultPlan> parse(const QJsonObject &object);

    /// The fault for this request, if any; counts it.
    std::optional<Fault> take(const QString &routeName, const QByteArray &method, const QStringList &segments);

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };
    QList<Entry> m_entries;
};

/// Alters a performed request's reply (InvalidJson, WrongTypes, Html, Set …).
void spoil(Reply &reply, const Fault &fault);

/// The reply instead of the request (Status, Redirect, ExpiredLink). @p request: hosts for redirects.
Reply replyInPlace(const Fault &fault, const Request &request);

/// Whether the fault replaces the request.
bool takesPlace(FaultKind kind);

} // namespace quayside::sandbox
