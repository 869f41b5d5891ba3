// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxhttp.h"
#include "base/result.h"

namespace quayside::sandbox {

/// What a fault does to a request. The words of the script are in docs/sandbox.md.
enum class FaultKind {
    Delay,       ///< answers rightly, `ms` later
    Slow,        ///< answers rightly, the body in pieces `ms` apart
    Hang,        ///< takes the request and never answers
    Reset,       ///< closes the connection hard, the request is not performed
    LoseAnswer,  ///< performs the request, then closes the connection hard
    Status,      ///< answers `status` with `body`, the request is not performed
    Truncate,    ///< full Content-Length, but only `bytes` of the body, then the end
    ChunkCut,    ///< chunked, without the last chunk
    NoLength,    ///< no Content-Length and only `bytes` of the body, then the end
    WrongLength, ///< a Content-Length smaller than the body by `bytes`
    InvalidJson, ///< the body cut in its middle, with its right length
    WrongTypes,  ///< every string of the JSON becomes a number and every number a string
    Html,        ///< 200 with an HTML page in place of the body
    WrongBytes,  ///< the right headers with bytes of another kind
    EmptyBody,   ///< the right status without a body
    Redirect,    ///< `to`: same-host, other-host, loop
    Decline,     ///< the person at the browser says no: back to the client with access_denied (an authorize page)
    ExpiredLink, ///< what storage says of a signed link whose time is over
    ExpireToken, ///< the token that was used has expired (a new one can be had)
    RevokeToken, ///< the token that was used is no longer good, nor is its refresh token
    Set,         ///< performs the request, then puts `values` into the JSON (dotted paths)
    Headers,     ///< performs the request, then adds `headers`
    Huge,        ///< `bytes` bytes that do not end when a size limit would like them to
};

/// One line of a script: where, when, what.
struct Fault {
    QString route; ///< name of an operation, "METHOD /path/*", an API ("foundry.*"), or "*"
    FaultKind kind = FaultKind::Delay;
    int skip = 0;  ///< requests let through before
    int times = 1; ///< how often then; 0: for ever
    int ms = 1000;
    int status = 500;
    qint64 bytes = -1;
    QByteArray retryAfter; ///< a number of seconds, or "date+N" for an HTTP date N seconds on
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
    /// Reads {"faults":[…]}. Error: Usage, naming the entry and what is wrong with it.
    static Result<FaultPlan> parse(const QByteArray &json);
    static Result<FaultPlan> parse(const QJsonObject &object);

    /// The fault that this request has to suffer, counted; nothing when none fits.
    std::optional<Fault> take(const QString &routeName, const QByteArray &method, const QStringList &segments);

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };
    QList<Entry> m_entries;
};

/// Changes `reply` as the faults that let the request be performed do (InvalidJson, WrongTypes, Html, Set …). Others leave it alone.
void spoil(Reply &reply, const Fault &fault);

/// The reply of a fault that takes the request's place (Status, Redirect, ExpiredLink). `request` tells the hosts for redirects.
Reply replyInPlace(const Fault &fault, const Request &request);

/// Whether the request is not performed under this fault.
bool takesPlace(FaultKind kind);

} // namespace quayside::sandbox
