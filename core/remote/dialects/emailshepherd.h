// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// EmailShepherd: emails as HTML, JSON, PDF, or sent to a connector, in many locales at once.
Dialect emailShepherdDialect();

namespace emailshepherd {

QString service();

/// Settings of an account.
struct AccountOptions {
    QString workspaceId; ///< used where an export names none; a number, or an address that holds it
    QString baseUrl = QStringLiteral("https://emailshepherd.com");
    QString statusPath = QStringLiteral("/api/v1/workspaces/{workspace_id}/exports/{id}"); ///< where an export is followed
};
AccountOptions accountOptions(const AccountSettings &account);
QList<OptionSpec> accountFields();
/// What can be exported, and every rule about it.
ProviderDescription describe(const AccountSettings &account);
/// The 53 codes of the published page, in its order.
QStringList locales();
/// The body of "create export" for a request.
QJsonObject createBody(const ExportRequest &request);
/// The number in what the user gave: itself, or the one after /@p word/ in a browser url; empty when there is none.
QString numberIn(const QString &text, const QString &word);

/// Pickers: emails, connectors, dynamic content profiles of the workspace.
std::span<const Lookup> lookups();
/// The workspace that @p source names, also by the address of an email, else the account's usual one; empty: none.
QString workspaceOf(const AccountSettings &account, const QJsonObject &source);
QUrl baseUrl(const AccountSettings &account);

// ---- errors -------------------------------------------------------------------------------------------------------------

/// The phase in which the answer to "create export" is awaited.
inline constexpr QLatin1StringView createPhase("create");

/// The form's field that a key of `errors` or `export_errors` speaks of; empty: none.
QString fieldFor(const RemoteState &state, const QString &key);
/// Flattens {"field": ["msg", …]} and {"en-US": {"subject": ["msg"]}} below @p path into @p said ("en-US: subject: msg", 20 at most); @p firstKey
/// gets the first key there is.
void collect(const QJsonValue &errors, const QString &path, QStringList &said, QString &firstKey);
/// The end that a reply without success means.
Transition refused(const RemoteState &state, const HttpReply &reply);

} // namespace emailshepherd
} // namespace quayside
