// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// Gotenberg 8 and 9, self-hosted: web pages, HTML, Markdown, office files and PDFs to PDF and images.
Dialect gotenbergDialect();

namespace gotenberg {

QString service();

/// The form's fields and the routes for PDFs were renamed from one to the other.
enum class Generation { Eight, Nine };

/// Settings of an account.
struct AccountOptions {
    QString baseUrl = QStringLiteral("http://localhost:3000"); ///< with the root path, if the server has one
    int longest = 0;                                           ///< seconds a conversion may take; 0: as long as any answer
    bool webhook = false;                                      ///< deliver the file by webhook, if the server runs on this computer
    Generation generation = Generation::Eight;                 ///< tried first; the server's own word decides
};
AccountOptions accountOptions(const AccountSettings &account);
QList<OptionSpec> accountFields();
/// The address with its path; invalid if malformed.
QUrl baseUrl(const AccountSettings &account);

/// The account's field for the generation.
inline const QString generationField = QStringLiteral("server-version");

/// Kinds of sources.
inline const QString htmlKind = QStringLiteral("html");
inline const QString markdownKind = QStringLiteral("markdown");
inline const QString urlKind = QStringLiteral("url");
inline const QString officeKind = QStringLiteral("office");
inline const QString officeFilesKind = QStringLiteral("office-files");
inline const QString pdfKind = QStringLiteral("pdf");
inline const QString mergeKind = QStringLiteral("merge");

/// What can be exported, with all checks; looks at the files named by a request.
ProviderDescription describe(const AccountSettings &account);
/// What of @p request contradicts @p description or would be refused; looks at the files named by it.
QList<ExportError> crossCheck(const ExportRequest &request, const ProviderDescription &description);
/// Which sources are plainly of @p kind (SourceKind::suits); empty: it is never guessed.
std::function<bool(const QString &)> whatSuits(const QString &kind);
/// The route, fields and files of @p request (docs/contracts/gotenberg.md). Pure: does not open the files.
HttpRequest conversion(const AccountSettings &account, const ExportRequest &request, Generation generation);
/// What a field of Gotenberg 8 is called in 9; empty: it became a stage.
QString nameInNine(const ExportRequest &request, const QString &name);
/// The result's name: the source's without its ending.
QString nameOf(const ExportRequest &request);
/// Whether several files become one.
bool isMerged(const ExportRequest &request);
/// The texts of a list field, or the single text of any other.
QStringList pathsIn(const QJsonValue &value);
/// The error of a reply without a file, with its field.
ExportError errorFrom(const RemoteState &state, const HttpReply &reply);

} // namespace gotenberg
} // namespace quayside
