// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/sources.h"

#include "base/textdistance.h"

#include <QTemporaryDir>

#include <algorithm>

namespace quayside::cli {
namespace {

int fail(Reporter &reporter, const ExportError &error)
{
    reporter.error(error);
    return exitCodeOf(error);
}

/// Exit code of what began with @p warnings: with strict a source that was left out is a failure.
int withWarnings(int code, const QList<Warning> &warnings, bool strict)
{
    const bool lost = std::any_of(warnings.cbegin(), warnings.cend(), [](const Warning &warning) { return !isNote(warning); });
    return strict && lost && code == AllSucceeded ? int(SomeFailed) : code;
}

int submitAndFollow(Session &session, Reporter &reporter, const Batch &batch)
{
    const auto receipt = session.await(session.engine().submit(batch));
    if (!receipt)
        return fail(reporter, receipt.error());
    for (const Warning &warning : receipt->warnings)
        reporter.warning(warning);
    return withWarnings(session.follow(receipt->jobs), receipt->warnings, batch.strict);
}

int showPlan(Session &session, Reporter &reporter, const Batch &batch)
{
    const auto plan = session.await(session.engine().plan(batch));
    if (!plan)
        return fail(reporter, plan.error());
    for (const Warning &warning : plan->warnings)
        reporter.warning(warning);
    for (const PlannedExport &one : plan->exports)
        reporter.planned(one);
    if (const auto refused = refusalOf(*plan))
        return fail(reporter, *refused);
    return withWarnings(AllSucceeded, plan->warnings, batch.strict);
}

EngineConfig configFor(const ExportCommand &command)
{
    EngineConfig config = configFor(command.common);
    config.concurrency = command.jobs;
    config.keepHistory = command.keepHistory;
    return config;
}

/// Where nothing is kept the profile need not be there.
QString spoolFolder(const ExportCommand &command, const QTemporaryDir &temporary)
{
    return command.keepHistory ? configFor(command.common).profileFolder + QStringLiteral("/spool") : temporary.path();
}

} // namespace

int exitCodeOf(const ExportError &error)
{
    return error.code <= ErrorCode::UnknownProvider && error.code != ErrorCode::Internal ? WrongUse : SomeFailed;
}

Result<ProviderDescription> findProvider(Session &session, const QString &account)
{
    const QList<ProviderDescription> providers = session.await(session.engine().providers());
    QStringList names;
    for (const ProviderDescription &provider : providers) {
        if ((account.isEmpty() && provider.onThisComputer) || (!account.isEmpty() && provider.id == account)
            || (!account.isEmpty() && provider.name.compare(account, Qt::CaseInsensitive) == 0))
            return provider;
        names.append(provider.name);
    }
    return failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), account}, {QStringLiteral("hint"), didYouMean(account, names)}});
}

int runExport(const ExportCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, !toStandardOutput(command)});
    auto secrets = readSecrets(command.secretsFrom);
    if (!secrets)
        return fail(reporter, secrets.error());
    Session session(makeEngine(configFor(command)), reporter);
    if (const auto opened = session.open(); !opened)
        return fail(reporter, opened.error());
    const auto provider = findProvider(session, command.account);
    if (!provider)
        return fail(reporter, provider.error());
    secrets = giveAccountSecrets(session, command.account, *secrets);
    if (!secrets)
        return fail(reporter, secrets.error());
    const QTemporaryDir spool;
    QString spooled;
    if (command.sources.contains(QStringLiteral("-")) && command.dryRun) {
        spooled = QStringLiteral("/stdin"); // only its name is asked for
    } else if (command.sources.contains(QStringLiteral("-"))) {
        const auto path = spoolStandardInput(spoolFolder(command, spool));
        if (!path)
            return fail(reporter, path.error());
        spooled = *path;
    }
    const auto batch = batchFrom(command, *provider, spooled, *secrets);
    const auto perform = command.dryRun ? showPlan : submitAndFollow;
    const int code = batch ? perform(session, reporter, *batch) : fail(reporter, batch.error());
    if (!spooled.isEmpty() && !command.dryRun)
        dropSpooled(spooled);
    return code;
}

int runRerun(const RerunCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    const auto given = readSecrets(command.secretsFrom);
    if (!given)
        return fail(reporter, given.error());
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return fail(reporter, opened.error());
    const auto job = session.await(session.engine().job(command.id));
    if (!job)
        return fail(reporter, job.error());
    const QString account = job->request.isLocal() ? QString() : job->request.provider;
    if (const auto left = giveAccountSecrets(session, account, *given); !left)
        return fail(reporter, left.error());
    Batch batch = batchOf(job->request);
    batch.asOf = {}; // now, not the original run's
    return submitAndFollow(session, reporter, batch);
}

} // namespace quayside::cli
