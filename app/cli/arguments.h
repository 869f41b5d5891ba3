// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/settingtext.h"
#include "store/historyquery.h"

#include <QStringList>

#include <optional>
#include <variant>

/// The command line as values; reads and starts nothing.
namespace quayside::cli {

/// Network settings that override the stored ones.
struct NetworkSwitches {
    QString proxy;          ///< --proxy: system, none or an address; empty: as stored
    QString caFile;         ///< --ca-file
    int timeoutSeconds = 0; ///< --timeout; 0: as stored

    friend bool operator==(const NetworkSwitches &, const NetworkSwitches &) = default;
};

struct Common {
    QString profile; ///< --profile; empty: the user's
    bool json = false;
    bool quiet = false;
    NetworkSwitches network;
};

struct ExportCommand {
    Common common;
    QStringList sources;
    QString kind;        ///< --kind; empty: guessed from each source
    QString account;     ///< --via; empty: this computer
    QStringList presets; ///< --preset: each exports every source
    QStringList targets;
    QString outputFile; ///< -o; "-" is standard output
    QString outputFolder;
    QList<Setting> settings;
    QStringList locales;
    QString timeZone;
    QString nameTemplate;
    std::optional<ConflictPolicy> onConflict; ///< nothing: as the preset says, or fail
    int jobs = 0;
    bool strict = false;
    bool keepHistory = true;
    bool dryRun = false;
    QString secretsFrom; ///< "fd:N" or "env:NAME" from --secrets-fd or --secrets-env; empty: ask
};

/// Lists presets, or changes one.
struct PresetsCommand {
    enum class Action { List, Show, Save, Import, Export, Rename, Duplicate, Delete, Default };
    Common common;
    Action action = Action::List;
    QString name;           ///< import: of the preset made; may be empty
    QString newName;        ///< rename, duplicate
    QString file;           ///< import, export; export: empty or "-": standard output
    bool replace = false;   ///< save, import: a preset of the name; export: the file
    ExportCommand settings; ///< save: what it says
};

struct FormatsCommand {
    Common common;
    QString account;
};

/// Which exports of the history are meant.
struct HistoryChoice {
    HistoryFilter filter; ///< without accounts
    QStringList accounts; ///< --account: names, or "local"
};

struct HistoryCommand {
    enum class Action { List, Show, BackUp, Prune };
    Common common;
    Action action = Action::List;
    HistoryChoice choice;
    bool changedOnly = false; ///< only those whose sources have changed since
    bool csv = false;
    int limit = 20; ///< 0: all
    HistoryOrder order = HistoryOrder::Created;
    bool ascending = false;
    QString backup; ///< BackUp: the file to write
    bool overwrite = false;
    qint64 id = 0;       ///< Show
    Retention retention; ///< Prune; keeps all: as the profile's settings say
    bool dryRun = false; ///< Prune: only count
    bool always = false; ///< Prune: from now on, too
};

/// Without ids: all that the choice means.
struct VerifyCommand {
    Common common;
    QList<qint64> ids;
    HistoryChoice choice;
};

struct ReportCommand {
    Common common;
    qint64 id = 0;
};

struct RerunCommand {
    Common common;
    QList<qint64> ids;
    QString secretsFrom;
    QList<Setting> settings;                            ///< replacing the export's
    ConflictPolicy onConflict = ConflictPolicy::Rename; ///< of the new result, which does not replace the old one
};

struct CancelCommand {
    Common common;
    qint64 id = 0;
};

/// Without ids: what a stopped program left. With ids: what each one's end calls for ("Follow again", "Send again", "Sign in" …).
struct ResumeCommand {
    Common common;
    QList<qint64> ids;
    bool yes = false; ///< answers yes to all questions
    QString secretsFrom;
    std::optional<ConflictPolicy> onConflict; ///< replacing their policy
};

struct AccountsCommand {
    enum class Action { List, Add, Remove, Test, SignIn, Show, Set };
    Common common;
    Action action = Action::List;
    QString name;
    QString service;         ///< add
    QString signIn;          ///< add: token, client-credentials, browser, password or none; empty: the service's first
    QList<Setting> settings; ///< add, set
    QString secretsFrom;
    QString newName; ///< set
};

/// Lists the values of a service's field.
struct LookupCommand {
    Common common;
    QString account;
    QString field; ///< KEY or SCOPE.KEY; empty: list the fields
    QString search;
    QString kind;            ///< of the source that the field is of; empty: any that has it
    QList<Setting> settings; ///< other fields that the list depends on
    int limit = 0;           ///< 0: all
    QString secretsFrom;
};

/// What a shell offers for the last of the words after the program's name.
struct CompleteCommand {
    Common common;
    QStringList words;
};

struct HelpCommand {
    QString text;
};

struct WindowCommand {
    Common common;
    QStringList files;
    QString screenshot; ///< --screenshot FILE: save a picture, then exit
};

using Command = std::variant<WindowCommand, ExportCommand, FormatsCommand, HistoryCommand, RerunCommand, CancelCommand, ResumeCommand, AccountsCommand,
                             LookupCommand, ReportCommand, PresetsCommand, VerifyCommand, CompleteCommand, HelpCommand>;

/// The local format for @p text, ignoring case, or by a usual file ending.
QString localFormat(const QString &text);

/// Parses the arguments after the program's name. Error: Usage, UnknownOption, UnknownLocale …
Result<Command> parseArguments(const QStringList &arguments);

} // namespace quayside::cli
