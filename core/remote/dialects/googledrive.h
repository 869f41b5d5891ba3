// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Google Drive: Google documents, spreadsheets, presentations, drawings and videos in Google's export formats, and stored files unchanged.
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

/// The service's name of a format, and the file extension.
struct Format {
    QByteArray mimeType;
    QString extension;
};

QString service();
QList<OptionSpec> accountFields();
ProviderDescription describe(const AccountSettings &account);
/// The format of a target; empty members for `original`.
Format formatOf(const QString &target);
/// The source kind for @p mimeType: files without a Google editor are stored ones; empty: a folder, a form, a site …
QString kindOf(const QString &mimeType);
/// The name of a kind for people; empty: not one of ours.
QString kindName(const QString &kindId);
/// The MIME type of @p kindId; empty for stored files.
QString mimeTypeOf(const QString &kindId);
/// The file id in the user's input, an id or a browser URL; empty: none.
QString fileIdIn(const QString &text);
/// The resource key in a browser URL; empty: none.
QString resourceKeyIn(const QString &text);
QJsonObject fieldsFromUrl(const AccountSettings &account, const QString &kind, const QUrl &url);

/// The API's own address.
QUrl baseUrl(const AccountSettings &account);
/// The same with the path of the API's version.
QUrl apiUrl(const AccountSettings &account, const QStringList &segments, const QList<std::pair<QString, QString>> &query = {});
/// Google's download hosts, over https.
bool trusts(const AccountSettings &account, const QUrl &url);

/// The error of an unsuccessful reply. @p state: empty for pickers and tests. @p facts receives details for support.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts);
/// The reason Google gives, a word such as "exportSizeLimitExceeded"; empty: none.
QString reasonOf(const HttpReply &reply);

AuthDescription auth(const AccountSettings &account);
RateLimit rate(const AccountSettings &account);
std::span<const Lookup> lookups();
Probe probe();

} // namespace googledrive
} // namespace quayside
