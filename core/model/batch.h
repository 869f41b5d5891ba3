// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "model/exportrequest.h"
#include "model/preset.h"

namespace quayside {

/// One thing to export, before it meets formats and locales.
struct SourceItem {
    QString kind = QStringLiteral("file");
    QJsonObject fields; ///< values of scope `source`: path, or ids
    QString title;
    QString subfolder; ///< relative folder to keep below the destination

    /// Of a kind that takes a path; empty for others.
    [[nodiscard]] QString path() const { return fields.value(pathField).toString(); }

    friend bool operator==(const SourceItem &, const SourceItem &) = default;
};

/// The single sources that something given by the user stands for, and what was left out of them.
struct ResolvedSources {
    QList<SourceItem> items;
    QList<Warning> warnings;
};

/// Sources × formats × locales: what the compose form and the command line build. A preset that has met its sources.
struct Batch : Preset {
    QList<SourceItem> sources;
    QDateTime asOf; ///< "now" in every result; UTC

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// What a person calls the batch: its name, else the title of its first source.
QString titleOf(const Batch &batch);

/// The requests of a batch: sources outermost, then formats, then locales where the provider takes one a job; several
/// locales without a name template get {name}.{locale}.{ext}. Pure.
QList<ExportRequest> expand(const Batch &batch, const ProviderDescription &description);

/// The batch of one source and one format that makes this request again.
Batch batchOf(const ExportRequest &request);

/// The stored form: that of a preset with `sources` and `asOf`. Secrets must be out already.
QJsonObject toJson(const Batch &batch);
/// Reads any stored version. Error: StoredRequestUnreadable.
Result<Batch> batchFromJson(const QJsonObject &object);
/// As above from bytes (at most 64 MiB: twenty thousand files by name are about four).
Result<Batch> batchFromBytes(const QByteArray &bytes);

/// The request or the batch with every Secret value taken out, and the names of what was taken (SCOPE.KEY, each once).
ExportRequest withoutSecrets(const ExportRequest &request, const ProviderDescription &description, QStringList *taken = nullptr);
Batch withoutSecrets(const Batch &batch, const ProviderDescription &description, QStringList *taken = nullptr);

} // namespace quayside
