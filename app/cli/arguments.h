// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/settingtext.h"

#include <QStringList>

#include <variant>

/// The command line as values: nothing here reads a file or starts anything.
namespace quayside::cli {

/// How to reach the network, where the settings are not meant.
struct NetworkSwitches {
    QString proxy;          ///< --proxy: system, none, or an address; empty: as set
    QString caFile;         ///< --ca-file
    int timeoutSeconds = 0; ///< --timeout; 0: as set

    friend bool operator==(const NetworkSwitches &, const NetworkSwitches &) = default;
};

/// Switches that every command takes.
struct Common {
    QString profile; ///< --profile; empty: the user's own
    bool json = false;
    bool quiet = false;
    NetworkSwitches network;
};

struct ExportCommand {
    Common common;
    QStringList sources;
    QString kind;    ///< --kind; empty: guessed from each source
    QString account; ///< --via; empty: this computer
    QStringList targets;
    QString outputFile; ///< -o; "-" is standard output
    QString outputFolder;
    QList<Setting> settings;
    QStringList locales;
    QString timeZone;
    QString nameTemplate;
    ConflictPolicy onConflict = ConflictPolicy::Fail;
    int jobs = 0;
    bool strict = false;
    bool keepHistory = true;
    QString secretsFrom; ///< --secrets-fd N or --secrets-env NAME, as "fd:N" or "env:NAME"; empty: ask
};

struct FormatsCommand {
    Common common;
    QString account;
};

struct HistoryCommand {
    Common common;
    QString search;
    bool failedOnly = false;
    int limit = 20;
};

struct RerunCommand {
    Common common;
    qint64 id = 0;
    QString secretsFrom;
};

struct CancelCommand {
    Common common;
    qint64 id = 0;
};

/// Without ids: what a stopped program left. With ids: what fits how each of them ended ("Follow again", "Send again", "Sign in" …).
struct ResumeCommand {
    Common common;
    QList<qint64> ids;
    bool yes = false; ///< agrees to what would be asked
    QString secretsFrom;
};

struct AccountsCommand {
    enum class Action { List, Add, Remove, Test, SignIn };
    Common common;
    Action action = Action::List;
    QString name;
    QString service;         ///< add
    QString signIn;          ///< add: token, client-credentials or browser; empty: the service's first
    QList<Setting> settings; ///< add
    QString secretsFrom;
};

struct HelpCommand {
    QString text;
};

/// Opens the window on files.
struct WindowCommand {
    Common common;
    QStringList files;
    QString screenshot; ///< --screenshot FILE: save a picture of the window once it stands, then leave
};

using Command =
    std::variant<WindowCommand, ExportCommand, FormatsCommand, HistoryCommand, RerunCommand, CancelCommand, ResumeCommand, AccountsCommand, HelpCommand>;

/// Parses the arguments behind the program's name. Error: Usage, UnknownOption, UnknownLocale … as for any request.
Result<Command> parseArguments(const QStringList &arguments);

} // namespace quayside::cli
