// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"

#include "base/textdistance.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Exit code after @p warnings at the start: with --strict a skipped source is a failure.
int withWarnings(int code, const QList<Warning> &warnings, bool strict)
{
    const bool lost = std::any_of(warnings.cbegin(), warnings.cend(), [](const Warning &warning) { return !isNote(warning); });
    return strict && lost && code == AllSucceeded ? int(SomeFailed) : code;
}

int submitAndFollow(Session &session, Reporter &reporter, const Batch &batch)
{
    const auto receipt = session.await(session.engine().submit(batch));
    if (!receipt)
        return reporter.fail(receipt.error());
    for (const Warning &warning : receipt->warnings)
        reporter.warning(warning);
    return withWarnings(session.follow(receipt->jobs), receipt->warnings, batch.strict);
}

/// The source as the user gave it, not the spooled copy.
QString sourceOf(const ExportRequest &request, const Spooled &spooled)
{
    const QString path = request.path();
    return path.isEmpty() ? request.title : spooled.key(path, path);
}

int showPlan(Session &session, Reporter &reporter, const Batch &batch, const Spooled &spooled)
{
    const auto plan = session.await(session.engine().plan(batch));
    if (!plan)
        return reporter.fail(plan.error());
    for (const Warning &warning : plan->warnings)
        reporter.warning(warning);
    for (const PlannedExport &one : plan->exports)
        reporter.planned(one, sourceOf(one.request, spooled));
    if (const auto refused = refusalOf(*plan))
        return reporter.fail(*refused);
    return withWarnings(AllSucceeded, plan->warnings, batch.strict);
}

EngineConfig configFor(const ExportCommand &command)
{
    EngineConfig config = configFor(command.common);
    config.concurrency = command.jobs;
    config.keepHistory = command.keepHistory;
    return config;
}

/// The presets that @p command names, each once. Where it names no account, it gets that of the first.
Result<QList<Preset>> takePresets(Session &session, Reporter &reporter, ExportCommand &command)
{
    QList<Preset> presets;
    for (const QString &name : std::as_const(command.presets)) {
        const auto preset = findPreset(session, name);
        if (!preset)
            return failure(preset.error());
        if (std::any_of(presets.cbegin(), presets.cend(), [&](const Preset &one) { return one.name == preset->preset.name; }))
            continue;
        if (!preset->unknown.isEmpty())
            reporter.note(
                QStringLiteral("preset-parts-unknown"),
                tr("The preset “%1” has what is no more, which is left out: %2.").arg(preset->preset.name, preset->unknown.join(QStringLiteral(", "))));
        presets.append(preset->preset);
    }
    if (!command.account.isEmpty() || presets.isEmpty())
        return presets;
    const QString provider = presets.constFirst().provider;
    const auto other = std::find_if(presets.cbegin(), presets.cend(), [&](const Preset &one) { return one.provider != provider; });
    if (other != presets.cend())
        return usage(tr("“%1” and “%2” are made in different places; export by one, then by the other.").arg(presets.constFirst().name, other->name));
    if (provider != localProviderId)
        command.account = provider;
    return presets;
}

} // namespace

Result<PresetEntry> findPreset(Session &session, const QString &name)
{
    auto entry = session.await(session.engine().presets().find(name));
    return entry && entry->fault ? Result<PresetEntry>(failure(*entry->fault)) : entry;
}

Result<ProviderDescription> findProvider(Session &session, const QString &account)
{
    const QList<ProviderDescription> providers = session.await(session.engine().providers());
    QStringList names;
    for (const ProviderDescription &provider : providers) {
        if ((account.isEmpty() && provider.onThisComputer) || (!account.isEmpty() && provider.id == account)
            || (!account.isEmpty() && provider.name.compare(account, Qt::CaseInsensitive) == 0))
            return provider;
        if (!provider.onThisComputer)
            names.append(provider.name);
    }
    return failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), account}, {QStringLiteral("hint"), didYouMean(account, names)}});
}

int runExport(const ExportCommand &given, const EngineMaker &makeEngine)
{
    ExportCommand command = given;
    Reporter reporter({command.common.json, command.common.quiet, !toStandardOutput(command), command.keepHistory});
    auto secrets = readSecrets(command.secretsFrom);
    if (!secrets)
        return reporter.fail(secrets.error());
    Session session(makeEngine(configFor(command)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const auto presets = takePresets(session, reporter, command);
    if (!presets)
        return reporter.fail(presets.error());
    const auto provider = findProvider(session, command.account);
    if (!provider)
        return reporter.fail(provider.error());
    for (QString &target : command.targets)
        target = targetIn(*provider, target);
    command.targets.removeDuplicates();
    secrets = giveAccountSecrets(session, command.account, *secrets);
    if (!secrets)
        return reporter.fail(secrets.error());
    const QTemporaryDir temporary;
    // Without history no profile is needed.
    Spool spool(command.keepHistory ? spoolFolderOf(command.common) : temporary.path());
    const QStringList streams = takesFiles(*provider) ? command.sources : QStringList();
    const auto spooled = command.dryRun ? Result<Spooled>(spool.names(streams)) : spool.take(streams);
    if (!spooled)
        return reporter.fail(spooled.error());
    const auto batch = batchFrom(command, *presets, *provider, *spooled, *secrets);
    if (!batch)
        return reporter.fail(batch.error());
    if (command.targets.isEmpty())
        command.targets = batch->targets;
    if (const QString ending = misleadingEnding(command, *provider); !ending.isEmpty())
        reporter.note(QStringLiteral("ending-misleads"),
                      tr("“%1” ends in .%2, but what is made is %3.").arg(command.outputFile, ending, provider->target(command.targets.constFirst())->name));
    return command.dryRun ? showPlan(session, reporter, *batch, *spooled) : submitAndFollow(session, reporter, *batch);
}

} // namespace quayside::cli
