// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "model/exportrequest.h"
#include "model/preset.h"

namespace quayside {

struct SourceItem {
    QString kind = QStringLiteral("file");
    QJsonObject fields; ///< scope `source`: path, or ids
    QString title;
    QString subfolder; ///< kept below the destination; relative

    /// Empty for kinds without a path.
    [[nodiscard]] QString path() const { return fields.value(pathField).toString(); }

    friend bool operator==(const SourceItem &, const SourceItem &) = default;
};

/// The sources found in what the user gave, and warnings about what was left out.
struct ResolvedSources {
    QList<SourceItem> items;
    QList<Warning> warnings;
};

/// Sources × formats × locales: a preset plus sources.
struct Batch : Preset {
    QList<SourceItem> sources;
    QDateTime asOf;         ///< "now" in every result; UTC
    QString beside{};       ///< id of an earlier batch to whose results links lead too: what is made again stands among them
    QList<Preset> others{}; ///< the same sources are also exported by each of these, of the same provider

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// Its name, else its first source's title.
QString titleOf(const Batch &batch);

/// All presets by which the sources are exported.
QList<Preset> presetsOf(const Batch &batch);

/// By source, preset, format, then locale (if the provider takes one per job). Several locales make the default name template {name}.{locale}.{ext}. Pure.
QList<ExportRequest> expand(const Batch &batch, const ProviderDescription &description);

/// A batch that repeats @p request, of the batch @p origin: its links still lead to the results of that one.
Batch batchOf(const ExportRequest &request, const QString &origin = {});

/// A preset's stored form plus `sources`, `asOf` and `others`. Remove secrets first.
QJsonObject toJson(const Batch &batch);
/// Reads any version. Error: StoredRequestUnreadable.
Result<Batch> batchFromJson(const QJsonObject &object);
/// As above; at most 64 MiB (twenty thousand file names are about four).
Result<Batch> batchFromBytes(const QByteArray &bytes);

/// A copy without Secret values; @p taken receives their names (SCOPE.KEY, each once).
ExportRequest withoutSecrets(const ExportRequest &request, const ProviderDescription &description, QStringList *taken = nullptr);
Batch withoutSecrets(const Batch &batch, const ProviderDescription &description, QStringList *taken = nullptr);

} // namespace quayside
