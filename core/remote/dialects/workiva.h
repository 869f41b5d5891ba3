// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Workiva (Wdesk): documents, spreadsheets, presentations, supporting documents, folders, whole workspaces, reports, test forms, style guides.
Dialect workivaDialect();

namespace workiva {

/// Which of the three generations of the API an account speaks (account setting `api-generation`).
enum class Region { Us, Eu, Apac };
enum class Generation { Prototype, Ga2022, Ga2026 };
enum class Route { Files, Kind };

/// Settings of an account.
struct AccountOptions {
    Region region = Region::Us;
    QString baseUrl; ///< empty: that of the region
    Generation generation = Generation::Ga2026;
    Route exportThrough = Route::Files;
    QString scopes = QStringLiteral("file:read file:write"); ///< separated by spaces
    double requestsPerSecond = 4;
};
AccountOptions accountOptions(const AccountSettings &account);

QString service();
QList<OptionSpec> accountFields();
Generation generation(const AccountSettings &account);
/// What can be exported with the account's generation, and every rule about it.
ProviderDescription describe(const AccountSettings &account);
/// The API's own word for a source kind: "Document", "SupportingDocument" …; empty for an unknown one.
QString apiKind(const QString &kindId);
/// The options of the request's target that hold for its kind and differ from their defaults, as the API wants them.
QJsonObject sentOptions(const AccountSettings &account, const ExportRequest &request);
/// The kinds not in /files; they have addresses of their own and need scope graph:read.
bool isOfGraph(const QString &kindId);
/// The file id in what the user gave: itself, or the one within a browser url; empty when there is none.
QString fileIdIn(const QString &text);

// ---- requests -----------------------------------------------------------------------------------------------------------

/// The phase in which the answer to "export" is awaited.
inline constexpr QLatin1StringView exportPhase("export");

/// The API's own address for the account's region, or the one the account names.
QUrl baseUrl(const AccountSettings &account);
/// Below it, with the path of the account's generation.
QUrl apiUrl(const AccountSettings &account, const QStringList &segments, const QList<std::pair<QString, QString>> &query = {});
/// The generation's version header (X-Version), which every request has.
QByteArray version(const AccountSettings &account);
/// GET @p url with the version header.
HttpRequest get(const AccountSettings &account, const QUrl &url);
/// The vendor's domain, over https.
bool trusts(const AccountSettings &account, const QUrl &url);
/// Whether @p url is the account's own origin or on the vendor's domain.
bool isWorkivas(const AccountSettings &account, const QUrl &url);
/// Whether @p url may be asked with the token: the account's own origin, the vendor's domain, or a host the user allowed.
bool mayAsk(const AccountSettings &account, const QUrl &url);
/// "Export", at the address and with the body that generation and kind ask for.
HttpRequest exportRequest(const AccountSettings &account, const ExportRequest &request);

// ---- replies ------------------------------------------------------------------------------------------------------------

/// The form's field that an error's `target` speaks of: its last part is a field's or an option's own name.
QString fieldFor(const RemoteState &state, const QString &target);
/// What the error itself and each of its details say.
QString wordsOf(const QJsonObject &error);
/// `target` of the error, else of the first detail that has one.
QString targetOf(const QJsonObject &error);
/// The end that a reply without success means.
Transition refused(const RemoteState &state, const HttpReply &reply);
/// Adds what an operation tells for support.
void addFacts(const QJsonObject &operation, Facts &facts);
/// An operation's status for people; unknown ones as they come.
QString stateWords(const QString &status);

// ---- accounts -----------------------------------------------------------------------------------------------------------

AuthDescription auth(const AccountSettings &account);
RateLimit rate(const AccountSettings &account);
QJsonObject fieldsFromUrl(const AccountSettings &account, const QString &kind, const QUrl &url);
std::span<const Lookup> lookups();
Probe probe();

} // namespace workiva
} // namespace quayside
