// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Workiva (Wdesk): documents, spreadsheets, presentations, supporting documents, folders and whole workspaces.
Dialect workivaDialect();

namespace workiva {

/// Which of the three generations of the API an account speaks (account setting `api-generation`).
enum class Generation { Prototype, Ga2022, Ga2026 };

QString service();
QList<OptionSpec> accountFields();
Generation generation(const AccountSettings &account);
/// What can be exported with the account's generation, and every rule about it.
ProviderDescription describe(const AccountSettings &account);
/// The API's own word for a source kind: "Document", "SupportingDocument" …; empty for an unknown one.
QString apiKind(const QString &kindId);
/// The options of the request's target that hold for its kind and differ from their defaults, as the API wants them.
QJsonObject sentOptions(const AccountSettings &account, const ExportRequest &request);
/// The file id in what the user gave: itself, or the one within a browser url; empty when there is none.
QString fileIdIn(const QString &text);

} // namespace workiva
} // namespace quayside
