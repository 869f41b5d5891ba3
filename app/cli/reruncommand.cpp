// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Replaces settings of @p batch.
Result<void> change(Batch &batch, const ProviderDescription &provider, const QList<Setting> &settings)
{
    SourceItem &source = batch.sources.first();
    const auto applied = applySettings(provider, source.kind, batch.targets, settings);
    if (!applied)
        return failure(applied.error());
    for (const QString &scope : applied->scopes()) {
        const OptionValues &values = applied->scope(scope);
        for (auto it = values.values.begin(); it != values.values.end(); ++it) {
            if (scope == sourceScope)
                source.fields.insert(it.key(), it.value());
            else
                batch.settings[scope].values.insert(it.key(), it.value());
        }
        for (const auto &[locale, own] : values.perLocale.asKeyValueRange()) {
            for (auto it = own.begin(); it != own.end(); ++it)
                batch.settings[scope].perLocale[locale].insert(it.key(), it.value());
        }
    }
    return {};
}

QString accountOf(const ExportJob &job)
{
    return job.request.isLocal() ? QString() : job.request.provider;
}

Result<QList<ExportJob>> jobsOf(Session &session, const RerunCommand &command)
{
    QList<ExportJob> jobs;
    const QString spool = spoolFolderOf(command.common) + u'/';
    for (const qint64 id : command.ids) {
        auto job = session.await(session.engine().job(id));
        if (!job)
            return failure(job.error());
        if (job->request.path().startsWith(spool))
            return usage(tr("Export number %1 was made from what can be read once only, such as standard input.").arg(id));
        jobs.append(std::move(*job));
    }
    return jobs;
}

/// The batches to submit, one for each export, as their places differ. Nothing is submitted before all are known to fit.
Result<QList<Batch>> batchesOf(Session &session, const RerunCommand &command, const QList<ExportJob> &jobs, const QList<Setting> &given)
{
    QList<Batch> batches;
    QMap<QString, QList<Setting>> left; // by account, which is given its secrets once
    for (const ExportJob &job : jobs) {
        const QString account = accountOf(job);
        if (!left.contains(account)) {
            const auto rest = giveAccountSecrets(session, account, given);
            if (!rest)
                return failure(rest.error());
            left.insert(account, *rest);
        }
        const auto provider = findProvider(session, account);
        if (!provider)
            return failure(provider.error());
        Batch batch = batchOf(job.request, job.batch);
        batch.asOf = {}; // now, not the original run's
        batch.destination.onConflict = command.onConflict;
        if (const auto changed = change(batch, *provider, command.settings + left.value(account)); !changed)
            return failure(changed.error());
        batches.append(std::move(batch));
    }
    return batches;
}

} // namespace

int runRerun(const RerunCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    const auto given = readSecrets(command.secretsFrom);
    if (!given)
        return reporter.fail(given.error());
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const auto jobs = jobsOf(session, command);
    if (!jobs)
        return reporter.fail(jobs.error());
    if (const auto one = checkOneAccount(*jobs, *given); !one)
        return reporter.fail(one.error());
    const auto batches = batchesOf(session, command, *jobs, *given);
    if (!batches)
        return reporter.fail(batches.error());
    QList<JobId> ids;
    int code = AllSucceeded;
    for (const Batch &batch : *batches) {
        const auto receipt = session.await(session.engine().submit(batch));
        if (!receipt) {
            code = reporter.fail(receipt.error());
            continue;
        }
        for (const Warning &warning : receipt->warnings) {
            reporter.warning(warning);
            if (batch.strict && !isNote(warning))
                code = SomeFailed;
        }
        ids += receipt->jobs;
    }
    const int followed = ids.isEmpty() ? int(AllSucceeded) : session.follow(ids);
    return followed != AllSucceeded ? followed : code;
}

} // namespace quayside::cli
