// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString optionLine(const QString &scope, const OptionSpec &spec)
{
    QString line = QStringLiteral("    %1.%2").arg(scope, spec.key).leftJustified(36) + u' ';
    line += optionTypeId(spec.type);
    if (!spec.unit.isEmpty())
        line += QStringLiteral(" (%1)").arg(spec.unit);
    if (!spec.choices.isEmpty()) {
        QStringList values;
        for (const OptionChoice &choice : spec.choices)
            values.append(choice.value);
        line += QStringLiteral(": ") + values.join(QStringLiteral(" | "));
    }
    if (spec.required)
        line += tr(", required");
    else if (!spec.defaultValue.isNull() && !spec.defaultValue.isUndefined())
        line += tr(", default %1").arg(valueToText(spec, spec.defaultValue));
    if (spec.perLocale)
        line += tr(", may differ by locale");
    if (!spec.kinds.isEmpty())
        line += tr(", for %1").arg(spec.kinds.join(QStringLiteral(", ")));
    line += u'\n';
    if (!spec.help.isEmpty())
        line += QStringLiteral("        ") + spec.help + u'\n';
    return line;
}

QString optionLines(const QString &scope, const QList<OptionSpec> &specs)
{
    QString lines;
    for (const OptionSpec &spec : specs)
        lines += optionLine(scope, spec);
    return lines;
}

QString listing(const ProviderDescription &provider)
{
    QString text = provider.name + QStringLiteral("\n\n");
    for (const QString &notice : provider.notices)
        text += notice + QStringLiteral("\n\n");
    text += tr("Sources") + u'\n';
    QMap<QString, QString> told; // reader options printed → their kind
    for (const SourceKind &kind : provider.sourceKinds) {
        text += QStringLiteral("  %1  %2\n").arg(kind.id.leftJustified(12), kind.help);
        text += optionLines(QStringLiteral("source"), kind.fields);
        const QString reading = optionLines(QStringLiteral("read"), kind.readOptions);
        if (told.contains(reading) && !reading.isEmpty())
            text += QStringLiteral("    ") + tr("read.…, as for “%1”").arg(told.value(reading)) + u'\n';
        else
            text += reading;
        told.insert(reading, kind.id);
    }
    text += u'\n' + tr("Formats") + u'\n';
    for (const TargetFormat &target : provider.targets) {
        text += QStringLiteral("  %1  %2\n").arg(target.id.leftJustified(12), target.help);
        text += optionLines(target.id, target.options);
    }
    if (!provider.commonOptions.isEmpty())
        text += u'\n' + tr("For every format") + u'\n' + optionLines(QStringLiteral("common"), provider.commonOptions);
    return text;
}

} // namespace

int runFormats(const FormatsCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    EngineConfig config = configFor(command.common);
    // Needs no history, and must work with a read-only profile.
    config.keepHistory = !command.account.isEmpty();
    Session session(makeEngine(config), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const auto provider = findProvider(session, command.account);
    if (!provider)
        return reporter.fail(provider.error());
    if (command.common.json)
        reporter.object(toJson(*provider));
    else
        reporter.text(listing(*provider));
    return AllSucceeded;
}

} // namespace quayside::cli
