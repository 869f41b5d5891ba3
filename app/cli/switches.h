// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QCommandLineParser>

namespace quayside::cli {

struct CommandRow;

/// A command's switches, named as in the table.
class Switches
{
public:
    explicit Switches(const CommandRow &row);
    /// Parses the arguments after the command. Error: Usage, with the nearest name for an unknown option.
    Result<void> parse(const QStringList &arguments);

    /// Whether the command has this switch.
    [[nodiscard]] bool knows(const char *name) const;
    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QLatin1StringView(name)); }
    [[nodiscard]] QString text(const char *name) const { return m_parser.value(QLatin1StringView(name)); }
    [[nodiscard]] QStringList texts(const char *name) const { return m_parser.values(QLatin1StringView(name)); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    /// Options of every command.
    [[nodiscard]] Common common() const;

private:
    [[nodiscard]] Result<void> checkNetwork() const;

    const CommandRow &m_row;
    QCommandLineParser m_parser; ///< only splits; neither prints nor exits
};

} // namespace quayside::cli
