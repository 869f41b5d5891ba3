// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <functional>

namespace quayside {

struct ExportRequest;

/// This computer; every other provider id is an account's.
inline constexpr QLatin1StringView localProviderId("local");

/// A kind of source: file, folder, remote document. Its fields are scope `source`, its options `read`.
struct SourceKind {
    QString id;
    QString name;
    QString help;
    QList<OptionSpec> fields;
    QList<OptionSpec> readOptions;
    QStringList targets;       ///< possible target ids; empty: all
    bool takesPath = false;    ///< field `path` is a local file or folder; `-`: standard input
    bool isFolder = false;     ///< the path is a folder
    bool isOneDocument = true; ///< else it expands to several sources, each exported by itself
    /// Whether a path, or what else a source is named by, can be this kind; may read the disk. Empty: any file or folder where the kind takes a path,
    /// otherwise it cannot be told.
    std::function<bool(const QString &source)> suits;
};

/// What a result is made of.
enum class ResultForm { File, FileOrFolder, Folder };

/// A target format; its id is the scope of its options.
struct TargetFormat {
    QString id;
    QString name;
    QString help;
    QString extension; ///< without a dot; empty: known only from the result
    QString mediaType;
    QList<OptionSpec> options;
    /// What a result under these effective options is; several files make a folder. Empty: a file, or only the result tells.
    std::function<ResultForm(const QJsonObject &options)> form = {};
    /// Another target whose result shows what one of this will look like, where no view shows it itself; empty: none.
    QString shownAs = {};
};

enum class LocalePolicy {
    None,
    OneAJob,  ///< a batch is expanded by locale
    ManyAJob, ///< one request takes all
};

enum class ZonePolicy { None, Optional, Required };

/// What a provider can do. Form, command line, checks and listings derive from it.
struct ProviderDescription {
    QString id;                  ///< "local", or the account's id
    QString name;                ///< "This computer", or the account's name
    QString service;             ///< "Quayside", "Workiva" …
    bool onThisComputer = false; ///< no account, and nothing leaves this computer
    QStringList notices;         ///< shown before an export: preview API, deprecation with its date
    QList<SourceKind> sourceKinds;
    QList<TargetFormat> targets;
    QList<OptionSpec> commonOptions; ///< scope `common`
    LocalePolicy localePolicy = LocalePolicy::None;
    bool localeRequired = false;
    QStringList allowedLocales; ///< empty: any known tag
    QString localeLookup;       ///< picker; may be empty
    ZonePolicy zonePolicy = ZonePolicy::None;
    std::function<QList<ExportError>(const ExportRequest &)> crossCheck; ///< rules across fields; may be empty

    [[nodiscard]] const SourceKind *sourceKind(const QString &kindId) const;
    /// The default kind for a local path: the first that takes it; null: none.
    [[nodiscard]] const SourceKind *kindOfPath(bool isFolder) const;
    /// Whether any kind takes a local path.
    [[nodiscard]] bool takesPaths() const { return kindOfPath(false) || kindOfPath(true); }
    [[nodiscard]] const TargetFormat *target(const QString &targetId) const;
    /// Specs of scope `source`, `read`, `common` or a target id that apply to @p kindId; empty if unknown.
    [[nodiscard]] QList<OptionSpec> scope(const QString &kindId, const QString &scopeName) const;
    /// As above for all kinds; keys may repeat.
    [[nodiscard]] QList<OptionSpec> allOptions(const QString &scopeName) const;
};

/// For `formats --json`; schema in docs/cli-json.md.
QJsonObject toJson(const ProviderDescription &description);

} // namespace quayside
