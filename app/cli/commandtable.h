// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <span>

/// The table behind parsing, help and suggestions.
namespace quayside::cli {

class Switches;

struct OptionRow {
    const char *name;             ///< without dashes
    const char *letter = nullptr; ///< short form
    const char *value = nullptr;  ///< placeholder in the help, translatable; nullptr: no value
    const char *help = nullptr;   ///< translatable; nullptr: hidden
};

struct CommandRow {
    const char *name;    ///< "" opens the window
    const char *usage;   ///< text after the name, translatable
    const char *summary; ///< one line for the command list, translatable; nullptr: not listed
    const char *text;    ///< more help, translatable; nullptr: none
    std::span<const OptionRow> options;
    Result<Command> (*parse)(const Switches &switches);
};

/// All commands; the last opens the window, for any other name.
std::span<const CommandRow> commandRows();
/// The command called @p name, else the window's.
const CommandRow &commandRow(const QString &name);
/// Options of every command.
std::span<const OptionRow> commonOptions();

/// The switches of export that a preset can have, too.
Result<ExportCommand> exportSettingsFrom(const Switches &switches);
Result<Command> parseExport(const Switches &switches);
Result<Command> parseFormats(const Switches &switches);
Result<Command> parseHistory(const Switches &switches);
Result<Command> parseVerify(const Switches &switches);
Result<Command> parseRerun(const Switches &switches);
Result<Command> parseCancel(const Switches &switches);
Result<Command> parseResume(const Switches &switches);
Result<Command> parseAccounts(const Switches &switches);
Result<Command> parseLookup(const Switches &switches);
Result<Command> parseReport(const Switches &switches);
Result<Command> parseComplete(const Switches &switches);
Result<Command> parseManual(const Switches &switches);
Result<Command> parsePresets(const Switches &switches);
Result<Command> parseWindow(const Switches &switches);

} // namespace quayside::cli
