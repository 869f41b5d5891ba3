// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Google Drive: Google documents, spreadsheets, presentations, drawings and videos in the formats Google makes, and stored files as they are.
Dialect googleDriveDialect();

namespace googledrive {

/// Settings of an account.
struct AccountOptions {
    QString baseUrl;                                                                   ///< empty: Google's own
    QString signInUrl;                                                                 ///< empty: Google's own, or that of baseUrl
    QString scopes = QStringLiteral("https://www.googleapis.com/auth/drive.readonly"); ///< separated by spaces
    double requestsPerSecond = 10;
};
AccountOptions accountOptions(const AccountSettings &account);

/// What the service calls a format, and the format's ending.
struct Format {
    QByteArray mimeType;
    QString extension;
};

QString service();
QList<OptionSpec> accountFields();
ProviderDescription describe(const AccountSettings &account);
/// The format of a target; empty members for `original`.
Format formatOf(const QString &target);
/// The source kind of files of @p mimeType: every file that Google has no editor for is a stored one; empty: a folder, a form, a site …
QString kindOf(const QString &mimeType);
/// What a person calls a kind; empty: none of ours.
QString kindName(const QString &kindId);
/// The MIME type that files of @p kindId have; empty for stored files.
QString mimeTypeOf(const QString &kindId);
/// The file id in what the user gave: itself, or the one within a browser's address; empty when there is none.
QString fileIdIn(const QString &text);
/// The resource key in a browser's address; empty when there is none.
QString resourceKeyIn(const QString &text);
QJsonObject fieldsFromUrl(const AccountSettings &account, const QString &kind, const QUrl &url);

/// The API's own address.
QUrl baseUrl(const AccountSettings &account);
/// Below it, with the path of the API's version.
QUrl apiUrl(const AccountSettings &account, const QStringList &segments, const QList<std::pair<QString, QString>> &query = {});
/// Google's hosts that give files out, over https.
bool trusts(const AccountSettings &account, const QUrl &url);

/// The error that a reply without success means. @p state: an empty one for questions of pickers and tests. @p facts gets what support asks for.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts);
/// The reason Google gives, a word such as "exportSizeLimitExceeded"; empty: none.
QString reasonOf(const HttpReply &reply);

AuthDescription auth(const AccountSettings &account);
RateLimit rate(const AccountSettings &account);
std::span<const Lookup> lookups();
Probe probe();

} // namespace googledrive
} // namespace quayside
