// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Document360 v3: the content of a project as PDF, HTML, Markdown or whatever its server can make.
Dialect document360Dialect();

namespace document360 {

QString service();

enum class Region { Eu, Us };

/// Settings of an account.
struct AccountOptions {
    Region region = Region::Eu;
    QString baseUrl;                                                     ///< empty: that of the region
    QString projectId;                                                   ///< used where an export names none; an id, or an address that holds it
    QString scopeField = QStringLiteral("project_version_id");           ///< see scopeField()
    QString identityUrl;                                                 ///< empty: identity.document360.net
    QString scopes = QStringLiteral("openid profile email customerApi"); ///< separated by spaces
    double requestsPerMinute = 60;
    bool tokenForDownloads = false;
};
AccountOptions accountOptions(const AccountSettings &account);
QList<OptionSpec> accountFields();
/// What can be exported, and every rule about it.
ProviderDescription describe(const AccountSettings &account);
/// The name of the field that says which version (or workspace) of a project is meant; the contract drifted, so the account decides.
QString scopeField(const AccountSettings &account);
/// The ids that an address holds. Addresses of the API name each (projects/ID, workspaces/ID, workspace_id=ID …); in one of the portal the first
/// id is the project's, and what the others are is not published.
struct Ids {
    QString project;
    QString version; ///< or workspace
};
Ids idsIn(const QString &text);
/// The id of a version (or workspace) in what the user gave for one: that id itself, or an address that names it.
QString versionIn(const QString &text);
QUrl baseUrl(const AccountSettings &account);
/// The error a reply that is no success stands for, at its field, with its identifiers in @p facts.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts);
/// "message; message" of an `errors` (or `warnings`) list.
QString messages(const QJsonValue &list);
/// Where the form has the field that the service calls @p name.
QString fieldFor(const RemoteState &state, const QString &name);

/// The list page after @p reply's; nothing: that was the last.
std::optional<HttpRequest> nextPage(const HttpReply &reply);
/// Pickers: projects, versions (or workspaces), languages.
std::span<const Lookup> lookups();

} // namespace document360
} // namespace quayside
