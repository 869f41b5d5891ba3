// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/warning.h"
#include "model/account.h"
#include "model/artifact.h"
#include "model/exportjob.h"
#include "model/exportrequest.h"
#include "model/providerdescription.h"
#include "remote/dialects/http.h"
#include "settings/optionbinding.h"

#include <chrono>
#include <optional>
#include <span>
#include <variant>

namespace quayside {

/// What a dialect is told about an account. Holds no secret.
using AccountSettings = Account;

/// Options of targets whose result can be a zip: what the driver does with it. Nothing of them is sent.
struct DeliveryOptions {
    bool unpack = false; ///< the result is a folder
};
const OptionBinding<DeliveryOptions> &deliveryOptions();

// ---- steps ----------------------------------------------------------------------------------------------------------

/// Send the request now; next() gets the reply.
struct Send {
    HttpRequest request;
    QString words; ///< shown meanwhile: "Starting the export"; empty: the driver's own

    friend bool operator==(const Send &, const Send &) = default;
};

/// Send the request later; next() gets the reply. The driver waits for the longer of `after` and the last reply's Retry-After, else for its own
/// back-off.
struct PollAfter {
    HttpRequest request;                            ///< Repeat::Safe
    std::optional<std::chrono::milliseconds> after; ///< as the reply's body asks; nothing: it did not
    QString words;                                  ///< what the service is doing: "queued"; may be empty

    friend bool operator==(const PollAfter &, const PollAfter &) = default;
};

/// The service delivers the file by a webhook: the driver listens on this computer and passes the addresses in these request headers, new ones for
/// each attempt.
struct Callback {
    QByteArray fileHeader;
    QByteArray refusalHeader;       ///< for {"status", "message"}, or an event with them, if there is no file; several names have blanks between them
    std::chrono::seconds longest{}; ///< to wait for the call after the request was accepted

    friend bool operator==(const Callback &, const Callback &) = default;
};

/// Fetch a file into the job's staging folder. When it is complete and checked, next() gets the reply without its body, in this transition's
/// phase, and returns Done or the next Download. The request is a GET, or a POST whose answer is the file; one that creates something is sent once,
/// like any other, and is found again as “outcome unknown” when its answer did not come whole.
struct Download {
    HttpRequest request;              ///< never stored where `renew` is set: the URL may be signed
    QList<QByteArray> acceptedTypes;  ///< media types; application/octet-stream is always taken; empty: any but an HTML page
    QString name;                     ///< suggested file name, without ending or with; empty: the service's Content-Disposition, else the request's title
    QString extension;                ///< without a dot; "zip", "pdf", "json", "tar.gz" …: its magic bytes are checked; empty: as the service names it
    QString mediaType;                ///< of the result; empty: as the service says
    QString locale;                   ///< of the result; empty: none
    std::optional<HttpRequest> renew; ///< asked again when the link has expired or after a restart …
    QString renewPhase;               ///< … in this phase: next() must answer with a Download again (or Fail)
    bool acceptHtml = false;          ///< the file itself may be an HTML page
    bool asItIs = false;              ///< a user's own file: first bytes and end are not checked
    std::optional<Callback> callback; ///< the reply is only a receipt

    friend bool operator==(const Download &, const Download &) = default;
};

/// The job is done: its result is the downloaded files, and these links.
struct Done {
    QList<Artifact> links;

    friend bool operator==(const Done &, const Done &) = default;
};

/// The job ends here. With an interrupt reason it can be resumed.
struct Fail {
    ExportError error;
    InterruptReason interrupt = InterruptReason::None;

    friend bool operator==(const Fail &, const Fail &) = default;
};

using Step = std::variant<Send, PollAfter, Download, Done, Fail>;

/// Where a job stands and what comes next. The driver stores it before it performs the step.
struct Transition {
    QString phase;        ///< the dialect's own name; next() switches on it
    QJsonObject memo;     ///< what the dialect needs later (ids); no secrets or signed links; replaces the previous memo
    QList<Warning> notes; ///< new ones only
    Facts facts;          ///< for support; added to those known
    Step step = Done{};
};

/// What next() gets besides the reply.
struct RemoteState {
    int version = 1;
    AccountSettings account; ///< as it was when the job began (trusted hosts: as they are now)
    ExportRequest request;
    QString phase;
    QJsonObject memo;
    Facts facts;
};

// ---- what a dialect tells about itself -------------------------------------------------------------------------------

/// One way to sign in.
struct AuthMethod {
    AuthKind kind = AuthKind::ApiToken;
    QString label;
    QString help; ///< where the user finds it
    /// What the user fills in: plain ones go to Account::settings, Secret ones to the keychain. Keys by convention: `token` (ApiToken);
    /// `client-id`, `client-secret` (ClientCredentials); `client-id`, and `client-secret` where the
    /// service gives desktop programs one (AuthorizationCode); `user`, `password` (Password).
    QList<OptionSpec> fields;
    QUrl tokenUrl;           ///< OAuth 2
    QUrl authorizeUrl;       ///< AuthorizationCode
    QStringList scopes;      ///< asked for, sent space separated; empty: none sent
    Headers tokenHeaders;    ///< extra headers of token requests (X-Version)
    bool basic = false;      ///< ClientCredentials: id and secret as `Authorization: Basic` instead of form fields
    QString defaultClientId; ///< where the account has none of its own
};

/// The account's field for the redirect address; empty: any free port of 127.0.0.1, path /callback.
inline const QString redirectKey = QStringLiteral("redirect-uri");

/// The client id of @p account's own, else the one @p method brings.
QString clientId(const AccountSettings &account, const AuthMethod &method);

struct AuthDescription {
    QList<AuthMethod> methods; ///< in the order of the form; the first is the default

    [[nodiscard]] const AuthMethod *method(AuthKind kind) const;
};

/// How fast an account may ask.
struct RateLimit {
    double perSecond = 0; ///< requests; 0: no limit known
    int burst = 1;        ///< requests that may go at once after a pause
    int atOnce = 6;       ///< requests under way
};

struct LookupItem {
    QString id;
    QString label;
    QString detail; ///< kind, date …: shown beside

    friend bool operator==(const LookupItem &, const LookupItem &) = default;
};

struct LookupPage {
    QList<LookupItem> items;
    std::optional<HttpRequest> next; ///< the following page
};

/// A picker: requests for pages of ids. OptionSpec::lookup names it by id.
struct Lookup {
    const char *id = "";
    /// Request of the first page. @p fields: the form so far. Error: RequiredOption when it lacks one that is needed.
    Result<HttpRequest> (*first)(const AccountSettings &, const QJsonObject &fields) = nullptr;
    Result<LookupPage> (*read)(const AccountSettings &, const QJsonObject &fields, const HttpReply &) = nullptr;
    bool searches = false; ///< first() filters by the text in @p fields under lookupSearchKey
};

/// What one question of "test connection" found.
struct ProbeFinding {
    bool ok = true;
    QString label;                    ///< "Signed in as …", "May start exports"
    std::optional<ExportError> error; ///< when not ok
    QJsonObject suggestedSettings;    ///< account settings the reply suggests; offered to the user
};

struct ProbeQuestion {
    QString label;       ///< "Signing in", "Scope file:write"
    HttpRequest request; ///< Repeat::Safe
};

/// "Test connection": questions that change nothing. "Reachable" and "signed in" come from AccountProbe.
struct Probe {
    QList<ProbeQuestion> (*questions)(const AccountSettings &) = nullptr;
    ProbeFinding (*judge)(const AccountSettings &, qsizetype question, const HttpReply &) = nullptr;
};

/// What is special about one remote API, as pure functions. A row of THE TABLE in dialects.cpp.
struct Dialect {
    const char *id = "";      ///< "workiva"
    const char *service = ""; ///< "Workiva"
    /// Settings of an account (address, region, API generation), without those of its sign-in. Key `base-url` by convention is the address.
    QList<OptionSpec> (*accountFields)() = nullptr;
    /// The API's own address for this account: scheme, host, port (and path). The credential's home.
    QUrl (*baseUrl)(const AccountSettings &) = nullptr;
    ProviderDescription (*describe)(const AccountSettings &) = nullptr;
    AuthDescription (*auth)(const AccountSettings &) = nullptr;
    RateLimit (*rate)(const AccountSettings &) = nullptr;
    Transition (*begin)(const AccountSettings &, const ExportRequest &) = nullptr;
    /// Judges any reply except what the driver handles: the first 401, 429/502/503/504 of safe requests while attempts are left, redirects. Network
    /// failures never come here.
    Transition (*next)(const RemoteState &, const HttpReply &) = nullptr;
    /// Whether this URL may see the credential, besides the origin of baseUrl. https only; the driver checks that too.
    bool (*trusts)(const AccountSettings &, const QUrl &) = nullptr;
    /// Fields of @p kind that a pasted browser url holds; empty when it holds none. May be null.
    QJsonObject (*fieldsFromUrl)(const AccountSettings &, const QString &kind, const QUrl &) = nullptr;
    std::span<const Lookup> lookups;
    Probe probe;
    /// Whether a refusal that looks passing (429, 502, 503, 504) would come again however often it is asked. May be null: none.
    bool (*isLasting)(const HttpReply &) = nullptr;
};

/// THE TABLE of remote APIs, in the order of listings (dialects.cpp).
std::span<const Dialect> dialects();
/// Null when there is none.
const Dialect *dialectById(QStringView id);

} // namespace quayside
