// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <functional>

namespace quayside {

struct ExportRequest;

/// The provider that works on this computer; every other id is an account's.
inline constexpr QLatin1StringView localProviderId("local");

/// A kind of source: a file, a folder, a document in a remote system. Its fields are the scope `source`, its options `read`.
struct SourceKind {
    QString id;
    QString name;
    QString help;
    QList<OptionSpec> fields;
    QList<OptionSpec> readOptions;
    QStringList targets;       ///< ids of the targets it can become; empty: all
    bool takesPath = false;    ///< field `path` is a file or folder of this computer, `-` standard input
    bool isFolder = false;     ///< that path is a folder
    bool isOneDocument = true; ///< else it stands for several, each of which is exported by itself
    /// Whether what lies at a path can be this; looks at the disk. Empty: every file, or every folder.
    std::function<bool(const QString &path)> suits;
};

/// A target format; its options are the scope of its id.
struct TargetFormat {
    QString id;
    QString name;
    QString help;
    QString extension; ///< without a dot; empty when only the result tells
    QString mediaType;
    QList<OptionSpec> options;
};

enum class LocalePolicy {
    None,     ///< takes no locale
    OneAJob,  ///< a batch with several is expanded
    ManyAJob, ///< all go into one request
};

enum class ZonePolicy { None, Optional, Required };

/// What one provider can do. The window's form, the command line, the checks and the listing are all drawn from this value.
struct ProviderDescription {
    QString id;                  ///< "local", or the account's id
    QString name;                ///< "This computer", or the account's name
    QString service;             ///< "Quayside", "Workiva" …
    bool onThisComputer = false; ///< works without an account, and nothing leaves this computer
    QStringList notices;         ///< told to the user before an export: preview API, deprecation with its date
    QList<SourceKind> sourceKinds;
    QList<TargetFormat> targets;
    QList<OptionSpec> commonOptions; ///< scope `common`
    LocalePolicy localePolicy = LocalePolicy::None;
    bool localeRequired = false;
    QStringList allowedLocales; ///< empty: any known tag
    QString localeLookup;       ///< picker for locales; empty: none
    ZonePolicy zonePolicy = ZonePolicy::None;
    std::function<QList<ExportError>(const ExportRequest &)> crossCheck; ///< rules over several fields; may be empty

    [[nodiscard]] const SourceKind *sourceKind(const QString &kindId) const;
    /// The kind that a file or a folder of this computer is, where nobody says which: the first that takes such a path. Null: none.
    [[nodiscard]] const SourceKind *kindOfPath(bool isFolder) const;
    /// Whether any kind takes a path of this computer.
    [[nodiscard]] bool takesPaths() const { return kindOfPath(false) || kindOfPath(true); }
    [[nodiscard]] const TargetFormat *target(const QString &targetId) const;
    /// Specs of scope `source`, `read`, `common` or a target's id that are for @p kindId. Empty for an unknown scope.
    [[nodiscard]] QList<OptionSpec> scope(const QString &kindId, const QString &scopeName) const;
    /// As above for every kind at once; a key may be there several times.
    [[nodiscard]] QList<OptionSpec> allOptions(const QString &scopeName) const;
};

/// The listing of `formats --json`; its schema is in docs/cli-json.md.
QJsonObject toJson(const ProviderDescription &description);

} // namespace quayside
