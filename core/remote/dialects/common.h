// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"
#include "settings/optionbuilders.h"

/// What the dialects share: careful reading of replies, building of requests, and ends worded alike.
namespace quayside::dialect {

// ---- accounts and urls ------------------------------------------------------------------------------------------------

/// What the account has set, without blanks around texts: a blank text is nothing set.
QJsonObject givenValues(const AccountSettings &account);
/// An address as people type it ("example.com", "https://example.com/workspace/"), down to scheme, host and port; https where no scheme is given.
QUrl originOf(const QString &typed);
/// @p base + @p segments, each percent-encoded whole ('/' too), + @p query.
QUrl apiUrl(const QUrl &base, const QStringList &segments, const QList<std::pair<QString, QString>> &query = {});
/// An absolute http(s) url, or one relative to @p base; invalid when it is neither (or carries user information).
QUrl absoluteUrl(const QUrl &base, const QString &text);
/// A UUID in the usual form with dashes, any case.
bool isUuid(const QString &text);
/// The UUIDs within @p text, in order.
QStringList uuidsIn(const QString &text);

/// A description with what every account has: id, name and service.
ProviderDescription descriptionOf(const AccountSettings &account, const QString &service);
/// The redirect address field of browser sign-in.
OptionSpec redirectOption();
/// The field of an account for an address other than the usual one; @p help: which that is.
OptionSpec addressOption(const QString &help);
/// The field of an account for the scopes that a sign-in asks for.
OptionSpec scopesOption();
/// The field of an account for how often it may ask; @p help: what the service says of it.
OptionSpec requestsPerSecondOption(const QString &help);
/// So many requests a second, at once too, and six under way.
RateLimit perSecond(double requests);
/// Dialect::trusts where everything is at the API's own origin, or nobody can tell where it is.
bool trustsNobody(const AccountSettings &account, const QUrl &url);

// ---- reading replies ---------------------------------------------------------------------------------------------------

/// Text of a string or an integer number, for ids that come as either; empty for anything else.
QString idText(const QJsonValue &value);
/// "HTTP 404 from host/path" and the head of the body, for support. Queries are left out: they may be signed.
QString replyDetails(const HttpReply &reply);
/// Adds @p value to @p facts unless it is empty; long ones are cut at 500 characters.
void addFact(Facts &facts, const QString &name, const QString &value);
/// Adds the texts of @p object that have these @p keys, under their own names with @p prefix before them.
void addFacts(Facts &facts, const QJsonObject &object, std::initializer_list<const char *> keys, const QString &prefix = {});
/// Adds what each object of @p list (20 at most) says under these @p keys: "details.0.code".
void addListFacts(Facts &facts, const QJsonValue &list, const QString &name, std::initializer_list<const char *> keys);

/// Why a reply is unusable: names a web page with its title, as it usually is a proxy's sign-in page; else @p otherwise.
QString oddReason(const HttpReply &reply, const QString &otherwise);

// ---- ends and turns -----------------------------------------------------------------------------------------------------

/// An error with the service's name and a reason.
ExportError serviceError(ErrorCode code, const QString &service, const QString &reason, const QString &field = {}, const HttpReply *reply = nullptr);
/// The job ends with @p error.
Transition failed(const RemoteState &state, ExportError error, InterruptReason interrupt = InterruptReason::None);
/// The answer to a create does not tell what became of it: interrupted{outcome unknown}.
Transition outcomeUnknown(const RemoteState &state, const QString &service, const HttpReply &reply);
/// Still 401 although the driver has refreshed the token: interrupted{needs sign-in}.
Transition signInNeeded(const RemoteState &state, const QString &service, const HttpReply &reply);
/// The next step, in its phase: odd answers and refusals for now are counted anew.
Transition turn(const RemoteState &state, const QString &phase, Step step);
/// What a dialect makes of a refusal; adds what support will ask for to @p facts.
using ErrorReader = ExportError (*)(const RemoteState &state, const HttpReply &reply, Facts &facts);
/// What @p read makes of a refusal outside of any job, for pickers and tests of the connection.
ExportError refusalOf(const AccountSettings &account, const HttpReply &reply, ErrorReader read);
/// The job ends with what @p read says; still 401, with a sign-in.
Transition refused(const RemoteState &state, const QString &service, const HttpReply &reply, ErrorReader read);
/// Asks again later, with the same phase and memo.
Transition pollAgain(const RemoteState &state, const HttpRequest &request, const QString &words = {});
/// A status reply that told nothing (5xx, no JSON) says nothing about the export either: asks again; fails with @p error after @p limit in a row.
Transition askAgainAfterOddAnswer(const RemoteState &state, const HttpRequest &request, ExportError error, int limit = 8);
/// Resends a create that was refused for now (HttpReply::saysLater, or a 403 of that meaning) and so made nothing; ten times at most.
Transition createLater(const RemoteState &state, const HttpRequest &request, const QString &service, const HttpReply &reply);
/// Whether a status can be ignored while following a job.
bool isPassing(int status);
/// The error for a status the API has no name for.
ErrorCode codeForStatus(int status);
/// Whether a create's answer comes from a gateway, which cannot know its outcome: 502, 504, or a 503 that is not the API's (no JSON).
bool isGatewaysWord(const HttpReply &reply);

} // namespace quayside::dialect
