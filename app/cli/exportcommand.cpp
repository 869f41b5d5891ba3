// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/sources.h"

#include "base/textdistance.h"

#include <QFile>

namespace quayside::cli {
namespace {

int fail(Reporter &reporter, const ExportError &error)
{
    reporter.error(error);
    return exitCodeOf(error);
}

int submitAndFollow(Session &session, Reporter &reporter, const Batch &batch)
{
    const auto receipt = session.await(session.engine().submit(batch));
    if (!receipt)
        return fail(reporter, receipt.error());
    for (const Warning &warning : receipt->warnings)
        reporter.warning(warning);
    return session.follow(receipt->jobs);
}

EngineConfig configFor(const ExportCommand &command)
{
    EngineConfig config = configFor(command.common);
    config.concurrency = command.jobs;
    config.keepHistory = command.keepHistory;
    return config;
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
    Reporter reporter({command.common.json, command.common.quiet, command.outputFile != QLatin1StringView("-")});
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
    QString spooled;
    if (command.sources.contains(QStringLiteral("-"))) {
        const auto path = spoolStandardInput(configFor(command.common).profileFolder + QStringLiteral("/spool"));
        if (!path)
            return fail(reporter, path.error());
        spooled = *path;
    }
    const auto batch = batchFrom(command, *provider, spooled, *secrets);
    const int code = batch ? submitAndFollow(session, reporter, *batch) : fail(reporter, batch.error());
    if (!spooled.isEmpty())
        QFile::remove(spooled);
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
