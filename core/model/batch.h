// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "model/exportrequest.h"
#include "model/providerdescription.h"

namespace quayside {

/// One thing to export, before it meets formats and locales.
struct SourceItem {
    QString kind = QStringLiteral("file");
    QJsonObject fields; ///< path, or ids
    QString title;
    QString subfolder; ///< relative folder to keep below the destination

    friend bool operator==(const SourceItem &, const SourceItem &) = default;
};

/// The single sources that something given by the user stands for, and what was left out of them.
struct ResolvedSources {
    QList<SourceItem> items;
    QList<Warning> warnings;
};

/// Sources × formats × locales: what the compose form and the command line build. Scopes: `read`, `common`, and each target's id.
struct Batch {
    QString provider = localProviderId;
    QList<SourceItem> sources;
    QStringList targets;
    QMap<QString, OptionValues> settings; ///< by scope
    QStringList locales;
    QString timeZone;
    QDateTime asOf;
    Destination destination;
    bool strict = false;
};

/// The requests of a batch: sources outermost, then formats, then locales where the provider takes one a job; several
/// locales without a name template get {name}.{locale}.{ext}. Pure.
QList<ExportRequest> expand(const Batch &batch, const ProviderDescription &description);

/// The batch of one source and one format that makes this request again.
Batch batchOf(const ExportRequest &request);

/// Every problem of a request against its provider's description, each with its field; empty when it may start.
QList<ExportError> check(const ExportRequest &request, const ProviderDescription &description);

/// [LOCALE:]SCOPE.KEY=VALUE, taken apart. A bare KEY leaves the scope empty.
struct Setting {
    QString locale;
    QString scope;
    QString key;
    QString value;
};
Result<Setting> parseSetting(const QString &text);

/// Puts settings into their scopes for the given source kind and targets; a bare KEY must be unique there, else AmbiguousOption lists
/// the candidates. Settings of scope `source` go into @p sourceFields.
Result<QMap<QString, OptionValues>> applySettings(const ProviderDescription &description, const QString &kind, const QStringList &targets,
                                                  const QList<Setting> &settings, QJsonObject &sourceFields);

/// The request with every Secret value taken out, and the names of what was taken (SCOPE.KEY).
ExportRequest withoutSecrets(const ExportRequest &request, const ProviderDescription &description, QStringList *taken = nullptr);

} // namespace quayside
