// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/switches.h"

#include "app/cli/commandtable.h"
#include "app/cli/configuration.h"
#include "app/cli/usageerror.h"
#include "base/textdistance.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Switches::Switches(const CommandRow &row) : m_row(row)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto options : {row.options, commonOptions()}) {
        for (const OptionRow &option : options) {
            QStringList names{QLatin1StringView(option.name)};
            if (option.letter)
                names.prepend(QLatin1StringView(option.letter));
            m_parser.addOption(QCommandLineOption(names, QString(), option.value ? QStringLiteral("value") : QString()));
        }
    }
}

Result<void> Switches::parse(const QStringList &arguments)
{
    // The parser expects the program's name first.
    if (m_parser.parse(QStringList(QStringLiteral("quayside")) + arguments))
        return checkNetwork();
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty())
        return usage(m_parser.errorText());
    QStringList known;
    for (const auto options : {m_row.options, commonOptions()}) {
        for (const OptionRow &option : options)
            known.append(QStringLiteral("--") + QLatin1StringView(option.name));
    }
    const QString near = nearest(QStringLiteral("--") + unknown.first(), known);
    const QString reason = tr("There is no option “--%1” here.").arg(unknown.first());
    return usage(near.isEmpty() ? reason : reason + u' ' + didYouMean(near, {near}));
}

bool Switches::knows(const char *name) const
{
    return std::any_of(m_row.options.begin(), m_row.options.end(), [name](const OptionRow &row) { return qstrcmp(row.name, name) == 0; });
}

Common Switches::common() const
{
    return {text("profile"), has("json"), has("quiet"), {text("proxy"), text("ca-file"), text("timeout").toInt()}};
}

Result<void> Switches::checkNetwork() const
{
    bool ok = true;
    if (has("timeout") && (text("timeout").toInt(&ok) < 1 || !ok))
        return usage(tr("--timeout takes a number of seconds, not “%1”.").arg(text("timeout")));
    if (const QString file = text("ca-file"); has("ca-file") && !QFileInfo(file).isReadable())
        return usage(tr("The certificate file “%1” is not there, or cannot be read.").arg(file));
    const auto network = withSwitches({}, common().network);
    return network ? Result<void>() : failure(network.error());
}

} // namespace quayside::cli
