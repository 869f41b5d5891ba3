// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"
#include "model/providerdescription.h"
#include "settings/settings.h"

#include <QDateTime>

namespace quayside {

/// One source to one target: everything a job needs, as a value, with no secret in its stored form.
struct ExportRequest {
    QString provider = localProviderId;
    QString sourceKind = QStringLiteral("file");
    QString title; ///< what a person calls the source: its file name
    QString target;
    Settings settings;   ///< scopes `source`, `read`, `common` and the target's
    QStringList locales; ///< BCP 47, as typed
    QString timeZone;    ///< IANA id
    QDateTime asOf;      ///< "now" everywhere in the output; UTC
    Destination destination;
    bool strict = false;

    /// Fields of the source kind: a path, or ids.
    [[nodiscard]] const QJsonObject &source() const { return settings.scope(sourceScope).values; }
    [[nodiscard]] const OptionValues &read() const { return settings.scope(readScope); }
    [[nodiscard]] const OptionValues &common() const { return settings.scope(commonScope); }
    /// Options of the target.
    [[nodiscard]] const OptionValues &options() const { return settings.scope(target); }
    /// Of a kind that takes a path; empty for others.
    [[nodiscard]] QString path() const { return source().value(pathField).toString(); }
    /// Made on this computer, as against by an account of a service.
    [[nodiscard]] bool isLocal() const { return provider == localProviderId; }
    [[nodiscard]] QString locale() const { return locales.value(0); }

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// Version of the stored form; requestFromJson reads this one and all before it.
inline constexpr int requestVersion = 2;

/// The stored form, `version` first. Secrets must be out already (see withoutSecrets).
QJsonObject toJson(const ExportRequest &request);

/// Reads any stored version. Sizes and depth are checked, it may come from a hostile file. Error: StoredRequestUnreadable.
Result<ExportRequest> requestFromJson(const QJsonObject &object);
/// As above from bytes (at most 4 MiB).
Result<ExportRequest> requestFromBytes(const QByteArray &bytes);

} // namespace quayside
