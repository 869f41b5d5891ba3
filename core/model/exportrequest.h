// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"
#include "model/providerdescription.h"
#include "settings/settings.h"

#include <QDateTime>

#include <memory>

namespace quayside {

class Siblings;

/// One source to one target: all a job needs. Stored without secrets.
struct ExportRequest {
    QString provider = localProviderId;
    QString sourceKind = QStringLiteral("file");
    QString title; ///< shown to the user: its file name
    QString target;
    Settings settings;   ///< scopes `source`, `read`, `common` and the target's id
    QStringList locales; ///< BCP 47, as typed
    QString timeZone;    ///< IANA id
    QDateTime asOf;      ///< "now" throughout the output; UTC
    Destination destination;
    bool strict = false;
    QString preset;                           ///< name of the preset it was made by; links lead to results of the same one; may be empty
    QString beside;                           ///< id of an earlier batch to whose results its links lead too; may be empty
    std::shared_ptr<const Siblings> siblings; ///< the results of its batch, given to a run; not stored with it; null: it is the only one

    /// Fields of the source kind: a path, or ids.
    [[nodiscard]] const QJsonObject &source() const { return settings.scope(sourceScope).values; }
    [[nodiscard]] const OptionValues &read() const { return settings.scope(readScope); }
    [[nodiscard]] const OptionValues &common() const { return settings.scope(commonScope); }
    /// The target's options.
    [[nodiscard]] const OptionValues &options() const { return settings.scope(target); }
    /// Empty for kinds without a path.
    [[nodiscard]] QString path() const { return source().value(pathField).toString(); }
    /// Made on this computer, not by a remote account.
    [[nodiscard]] bool isLocal() const { return provider == localProviderId; }
    [[nodiscard]] QString locale() const { return locales.value(0); }

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// Version of the stored form; all older ones can be read.
inline constexpr int requestVersion = 2;

/// The stored form. Remove secrets first (withoutSecrets).
QJsonObject toJson(const ExportRequest &request);

/// Reads any version; checks sizes and depth, as the input may be hostile. Error: StoredRequestUnreadable.
Result<ExportRequest> requestFromJson(const QJsonObject &object);
/// As above; at most 4 MiB.
Result<ExportRequest> requestFromBytes(const QByteArray &bytes);

} // namespace quayside
