// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <span>

/// THE TABLE of commands and their options: what is parsed, what the help prints and what is offered for a mistyped option.
namespace quayside::cli {

class Switches;

struct OptionRow {
    const char *name;             ///< without dashes
    const char *letter = nullptr; ///< for one dash
    const char *value = nullptr;  ///< stands for its value in the help, to be translated; nullptr: it takes none
    const char *help = nullptr;   ///< to be translated; nullptr: the help leaves the option out
};

struct CommandRow {
    const char *name;    ///< "" opens the window
    const char *usage;   ///< what stands behind the name, to be translated
    const char *summary; ///< one line for the list of commands, to be translated
    const char *text;    ///< further paragraphs of its help, to be translated; nullptr: none
    std::span<const OptionRow> options;
    Result<Command> (*parse)(const Switches &switches);
};

/// All commands, the window last: whatever is no command's name is a file.
std::span<const CommandRow> commandRows();
/// The command called @p name, else the window.
const CommandRow &commandRow(const QString &name);
/// The options that every command takes.
std::span<const OptionRow> commonOptions();

Result<Command> parseExport(const Switches &switches);
Result<Command> parseFormats(const Switches &switches);
Result<Command> parseHistory(const Switches &switches);
Result<Command> parseRerun(const Switches &switches);
Result<Command> parseCancel(const Switches &switches);
Result<Command> parseResume(const Switches &switches);
Result<Command> parseAccounts(const Switches &switches);
Result<Command> parseWindow(const Switches &switches);

} // namespace quayside::cli
