// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <QDateTime>

namespace quayside {

/// The provider that works on this computer; every other id is an account's.
inline constexpr QLatin1StringView localProviderId("local");

/// What to do when the target file exists. Checked again at the moment of writing.
enum class ConflictPolicy { Fail, Rename, Overwrite, Skip };
QLatin1StringView conflictPolicyId(ConflictPolicy policy);
Result<ConflictPolicy> conflictPolicyFromId(const QString &id);

/// Where a result goes.
struct Destination {
    enum class Kind { Folder, File, StandardOutput };
    Kind kind = Kind::Folder;
    QString folder;       ///< Folder: absolute
    QString subfolder;    ///< Folder: relative part kept from a folder source; no traversal
    QString filePath;     ///< File: absolute
    QString nameTemplate; ///< Folder: for example "{name}.{ext}"; empty: that
    ConflictPolicy onConflict = ConflictPolicy::Fail;

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// One source to one target: everything a job needs, as a value, with no secret in its stored form.
struct ExportRequest {
    QString provider = localProviderId;
    QString sourceKind = QStringLiteral("file");
    QJsonObject source; ///< fields of the source kind: path, or ids
    QString title;      ///< what a person calls the source: its file name
    QString target;
    OptionValues read;
    OptionValues common;
    OptionValues options; ///< of the target
    QStringList locales;  ///< BCP 47, as typed
    QString timeZone;     ///< IANA id
    QDateTime asOf;       ///< "now" everywhere in the output; UTC
    Destination destination;
    bool strict = false;

    [[nodiscard]] QString path() const { return source.value(QLatin1StringView("path")).toString(); }
    /// Made on this computer, as against by an account of a service.
    [[nodiscard]] bool isLocal() const { return provider == localProviderId; }
    [[nodiscard]] QString locale() const { return locales.value(0); }

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// Version of the stored form; requestFromJson reads this one and all before it.
inline constexpr int requestVersion = 1;

/// The stored form, `version` first. Secrets must be out already (see withoutSecrets).
QJsonObject toJson(const ExportRequest &request);

/// Reads any stored version. Sizes and depth are checked, it may come from a hostile file. Error: StoredRequestUnreadable.
Result<ExportRequest> requestFromJson(const QJsonObject &object);
/// As above from bytes (at most 4 MiB).
Result<ExportRequest> requestFromBytes(const QByteArray &bytes);

} // namespace quayside
