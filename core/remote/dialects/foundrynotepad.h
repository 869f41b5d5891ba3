// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Palantir Foundry, Notepad API v2 (preview): documents, templates and generation jobs to PDF.
Dialect foundryNotepadDialect();

namespace foundry {

/// What Foundry calls itself in our words.
QString service();
/// The error that a Foundry reply stands for, at its field; facts get errorInstanceId, errorName, errorCode and the parameters.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts);
/// errorName of the envelope, without its namespace; empty when there is none.
QString errorName(const HttpReply &reply);

/// Settings of an account.
/// Settings of an account.
struct AccountOptions {
    QString baseUrl;
    QString documentAddress = QStringLiteral("/workspace/notepad/view/{rid}"); ///< where a saved document opens in the browser
};
AccountOptions accountOptions(const AccountSettings &account);
QList<OptionSpec> accountFields();
/// What can be exported, and every rule about it.
ProviderDescription describe(const AccountSettings &account);
/// The resource identifier of @p kind ("notepad", "notepad-template" …) within what the user gave: itself, or a browser url that holds it.
QString ridIn(const QString &text, const QString &kind);
/// Template parameters as the API wants them, from the form's rows. Error: InvalidOption at source.templateParameters.
Result<QJsonObject> templateParameters(const QJsonArray &rows, const QString &requestZone);

// ---- requests -----------------------------------------------------------------------------------------------------------

/// The API's own address.
QUrl baseUrl(const AccountSettings &account);
/// Below /api/v2/notepad, where every operation lives, with the preview=true that each wants.
QUrl notepadUrl(const AccountSettings &account, const QStringList &segments);
/// The template of the request.
QString templateRid(const RemoteState &state);
/// The generation job that was begun, else the one the request names.
QString generationJobRid(const RemoteState &state);
/// The steps of an export; rids that came on the way are in the memo.
HttpRequest generateRequest(const RemoteState &state);
HttpRequest generationJobRequest(const RemoteState &state);
HttpRequest saveRequest(const RemoteState &state);
HttpRequest createRequest(const RemoteState &state);
HttpRequest exportJobRequest(const RemoteState &state);

} // namespace foundry
} // namespace quayside
