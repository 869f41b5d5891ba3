// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commandtable.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

constexpr qsizetype optionColumns = 31;
constexpr qsizetype commandColumns = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// A long left column gets its own line.
QString line(const QString &left, qsizetype columns, const QString &right)
{
    const QString start = QStringLiteral("  ") + left;
    return (start.size() < columns ? start.leftJustified(columns) : start + u'\n' + QString(columns, u' ')) + right + u'\n';
}

QString call(const CommandRow &command)
{
    QString text = QStringLiteral("quayside");
    if (*command.name)
        text += u' ' + QLatin1StringView(command.name);
    if (*command.usage)
        text += u' ' + tr(command.usage);
    return text;
}

QString optionLines(std::span<const OptionRow> options)
{
    QString lines;
    for (const OptionRow &option : options) {
        if (!option.help)
            continue;
        QString left = option.letter ? u'-' + QLatin1StringView(option.letter) + QStringLiteral(", ") : QString();
        left += QStringLiteral("--") + QLatin1StringView(option.name);
        if (option.value)
            left += u' ' + tr(option.value);
        lines += line(left, optionColumns, tr(option.help));
    }
    return lines;
}

QString overview()
{
    QString text = tr("Quayside exports documents to files.") + QStringLiteral("\n\n");
    const auto rows = commandRows();
    text += line(call(rows.back()), commandColumns, tr(rows.back().summary));
    for (const CommandRow &row : rows.first(rows.size() - 1)) {
        if (row.summary)
            text += line(call(row), commandColumns, tr(row.summary));
    }
    return text + u'\n' + tr("“quayside COMMAND --help” tells more. Exit codes: 0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.") + u'\n';
}

} // namespace

QString helpText(const CommandRow &command)
{
    if (!*command.name)
        return overview();
    QString text = call(command) + QStringLiteral("\n\n") + tr(command.text) + u'\n';
    if (!command.options.empty())
        text += u'\n' + optionLines(command.options);
    return text + u'\n' + tr("Every command takes:") + u'\n' + optionLines(commonOptions());
}

} // namespace quayside::cli
