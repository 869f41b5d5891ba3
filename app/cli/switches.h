// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QCommandLineParser>

namespace quayside::cli {

struct CommandRow;

/// What one command was given, read by its row of the table. Names are those of the table, without dashes.
class Switches
{
public:
    explicit Switches(const CommandRow &row);
    /// Takes the arguments behind the command's name. Error: Usage, with the nearest name for an option that the command does not have.
    Result<void> parse(const QStringList &arguments);

    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1StringView(name)); }
    [[nodiscard]] QString text(const char *name) const { return m_parser.value(QLatin1StringView(name)); }
    [[nodiscard]] QStringList texts(const char *name) const { return m_parser.values(QLatin1StringView(name)); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    /// The options of every command.
    [[nodiscard]] Common common() const;

private:
    [[nodiscard]] Result<void> checkNetwork() const;

    const CommandRow &m_row;
    QCommandLineParser m_parser; ///< splits, but neither prints nor leaves
};

} // namespace quayside::cli
