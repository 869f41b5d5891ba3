// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Gotenberg 8, a server of one's own: web pages, HTML, Markdown, office files and PDFs to PDF and pictures.
Dialect gotenbergDialect();

namespace gotenberg {

QString service();

/// Settings of an account.
struct AccountOptions {
    QString baseUrl = QStringLiteral("http://localhost:3000"); ///< with the root path, if the server has one
    int longest = 0;                                           ///< seconds a conversion may take; 0: as long as any answer
    bool webhook = false;                                      ///< the server brings the file by a call, if it runs on this computer
};
AccountOptions accountOptions(const AccountSettings &account);
QList<OptionSpec> accountFields();
/// The address with its path; invalid when it is none.
QUrl baseUrl(const AccountSettings &account);

/// Kinds of sources.
inline const QString htmlKind = QStringLiteral("html");
inline const QString markdownKind = QStringLiteral("markdown");
inline const QString urlKind = QStringLiteral("url");
inline const QString officeKind = QStringLiteral("office");
inline const QString officeFilesKind = QStringLiteral("office-files");
inline const QString pdfKind = QStringLiteral("pdf");
inline const QString mergeKind = QStringLiteral("merge");

/// What can be exported, and every rule about it; looks at the files that a request names.
ProviderDescription describe(const AccountSettings &account);
/// The conversion of @p request: its route, fields and files, as docs/contracts/gotenberg.md has them. Pure: the files are only named.
HttpRequest conversion(const AccountSettings &account, const ExportRequest &request);
/// What the result is called: as its source, without an ending.
QString nameOf(const ExportRequest &request);
/// Several files become one.
bool isMerged(const ExportRequest &request);
/// The texts of a list field, or the one text of another.
QStringList pathsIn(const QJsonValue &value);
/// The error an answer without a file stands for, at its field.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply);

} // namespace gotenberg
} // namespace quayside
