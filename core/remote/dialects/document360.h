// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialect.h"

namespace quayside {

/// Document360 v3: the content of a project as PDF, HTML, Markdown or whatever its server can make.
Dialect document360Dialect();

namespace document360 {

QString service();
QList<OptionSpec> accountFields();
/// What can be exported, and every rule about it.
ProviderDescription describe(const AccountSettings &account);
/// The name of the field that says which version (or workspace) of a project is meant; the contract drifted, so the account decides.
QString scopeField(const AccountSettings &account);
/// The id of the project, or of its version, in what the user gave: a UUID, or a browser url that holds one.
QString idIn(const QString &text);
QUrl baseUrl(const AccountSettings &account);
/// The error a reply that is no success stands for, at its field, with its identifiers in @p facts.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts);
/// "message; message" of an `errors` (or `warnings`) list.
QString messages(const QJsonValue &list);
/// Where the form has the field that the service calls @p name.
QString fieldFor(const RemoteState &state, const QString &name);

/// Pickers: projects, versions (or workspaces), languages.
std::span<const Lookup> lookups();

} // namespace document360
} // namespace quayside
