// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/historyjobs.h"
#include "app/cli/secretprompt.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"

#include "base/nativepath.h"
#include "base/terminaltext.h"
#include "model/resumepolicy.h"

#include <QCoreApplication>

#include <algorithm>

#include <sys/stat.h>

namespace quayside::cli {
namespace {

using Secrets = QMap<QString, QString>; // by SCOPE.KEY

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// The command's context.
struct Desk {
    const ResumeCommand &command;
    Session &session;
    Reporter &reporter;
    QList<Setting> given; ///< secrets
};

QString accountOf(const ExportJob &job)
{
    return job.request.isLocal() ? QString() : job.request.provider;
}

/// Consent to repeat or send elsewhere: --yes, or asked on the terminal.
Result<void> agree(const QString &warning, const ResumeCommand &command)
{
    if (warning.isEmpty() || command.yes || confirmOnTerminal(warning))
        return {};
    return usage(tr("%1 Nothing was done; say --yes to agree.").arg(warning));
}

/// A job that failed on an existing file would do so again, after all the work.
Result<void> checkPlace(const ExportJob &job, const ResumeCommand &command)
{
    struct stat info {};
    const bool met = !command.onConflict && job.error && job.error->code == ErrorCode::DestinationExists;
    if (met && ::lstat(nativePath(job.error->params.value(QStringLiteral("path"))).constData(), &info) == 0)
        return failure(*job.error);
    return {};
}

/// The secrets that the export's request lacks, given or typed. Error: that of the job.
Result<Secrets> requestSecrets(const ExportJob &job, const QList<Setting> &given, bool mayAsk)
{
    Secrets secrets;
    for (const QString &name : job.error->params.value(QStringLiteral("options")).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto own = std::find_if(given.begin(), given.end(), [&](const Setting &one) { return one.scope + u'.' + one.key == name; });
        const QString secret = own != given.end() ? own->value : mayAsk ? promptForSecret(name) : QString();
        if (secret.isEmpty())
            return failure(*job.error);
        secrets.insert(name, secret);
    }
    return secrets;
}

/// Error: a secret the account needs was not given.
Result<void> checkSignedIn(Session &session, const QString &account)
{
    const auto info = session.await(session.engine().accounts()->account(account));
    if (!info)
        return failure(info.error());
    if (info->missingSecrets.isEmpty())
        return {};
    if (info->account.auth == AuthKind::AuthorizationCode)
        return failure(ErrorCode::SignInRequired, {{QStringLiteral("service"), info->serviceName}, {QStringLiteral("account"), info->account.name}});
    const QString &key = info->missingSecrets.constFirst();
    return failure(ErrorCode::SecretMissing, {{QStringLiteral("label"), key}, {QStringLiteral("options"), accountScope + u'.' + key}});
}

/// Prepares the job for requeueing; returns its secrets. @p ready: accounts done already.
Result<Secrets> prepare(const Desk &desk, const ExportJob &job, QSet<QString> &ready)
{
    const ResumePolicy policy = resumePolicy(job);
    if (policy.action == NextAction::None)
        return usage(tr("Export number %1 needs nothing: it is “%2”.").arg(job.id).arg(stateWords(job.state)));
    if (const auto placed = checkPlace(job, desk.command); !placed)
        return failure(placed.error());
    if (const auto agreed = agree(words(policy.action, job).warning, desk.command); !agreed)
        return failure(agreed.error());
    const QString account = accountOf(job);
    if (!account.isEmpty() && !ready.contains(account)) {
        if (const auto left = giveAccountSecrets(desk.session, account, desk.given); !left)
            return failure(left.error());
        if (const auto signedIn = policy.need == ResumeNeed::SignIn ? checkSignedIn(desk.session, account) : Result<void>(); !signedIn)
            return failure(signedIn.error());
        ready.insert(account);
    }
    if (policy.need == ResumeNeed::Trust) {
        const auto trusted = desk.session.await(desk.session.engine().accounts()->trustHost(account, job.error->params.value(QStringLiteral("host"))));
        if (!trusted)
            return failure(trusted.error());
    }
    return policy.need == ResumeNeed::Secret ? requestSecrets(job, desk.given, true) : Secrets();
}

int resumeThese(const Desk &desk)
{
    int code = AllSucceeded;
    QList<ExportJob> jobs;
    for (const qint64 id : desk.command.ids) {
        const auto job = desk.session.await(desk.session.engine().job(id));
        if (job)
            jobs.append(*job);
        else
            code = desk.reporter.fail(job.error());
    }
    if (const auto one = checkOneAccount(jobs, desk.given); !one)
        return desk.reporter.fail(one.error());
    QSet<QString> ready;
    QList<std::pair<JobId, Secrets>> going;
    for (const ExportJob &job : std::as_const(jobs)) {
        const auto secrets = prepare(desk, job, ready);
        if (secrets)
            going.append({job.id, *secrets});
        else
            code = desk.reporter.fail(secrets.error());
    }
    QList<JobId> ids;
    for (const auto &[id, secrets] : std::as_const(going)) {
        desk.session.retry(id, secrets, desk.command.onConflict);
        ids.append(id);
    }
    const int followed = ids.isEmpty() ? int(AllSucceeded) : desk.session.follow(ids);
    return followed != AllSucceeded ? followed : code;
}

/// Passes the given secrets to all waiting exports; returns the numbers of those that continue.
Result<QList<JobId>> giveToAll(const Desk &desk)
{
    QList<JobId> going;
    if (desk.given.isEmpty())
        return going;
    QList<ExportJob> needing;
    for (const JobId id : desk.session.await(desk.session.engine().ownJobs())) {
        if (const auto job = desk.session.await(desk.session.engine().job(id)))
            needing.append(*job);
    }
    const QList<ExportJob> waiting = interruptedJobs(desk.session);
    std::copy_if(waiting.begin(), waiting.end(), std::back_inserter(needing),
                 [](const ExportJob &job) { return job.interrupt == InterruptReason::NeedsSignIn; });
    if (const auto one = checkOneAccount(needing, desk.given); !one)
        return failure(one.error());
    QSet<QString> ready;
    for (const ExportJob &job : std::as_const(needing)) {
        const QString account = accountOf(job);
        if (account.isEmpty() || ready.contains(account))
            continue;
        const auto left = giveAccountSecrets(desk.session, account, desk.given);
        if (!left && left.error().code != ErrorCode::AccountNotFound) // if it was removed, its exports stay
            return failure(left.error());
        if (left) {
            ready.insert(account);
            desk.session.signedIn(account);
        }
    }
    // Read again: a job taken over here may have ended meanwhile for lack of the secret.
    for (const ExportJob &job : interruptedJobs(desk.session)) {
        const bool signedIn = job.interrupt == InterruptReason::NeedsSignIn && ready.contains(accountOf(job));
        const auto secrets = job.interrupt == InterruptReason::NeedsSecret ? requestSecrets(job, desk.given, false) : Result<Secrets>();
        if (!signedIn && (job.interrupt != InterruptReason::NeedsSecret || !secrets))
            continue;
        desk.session.retry(job.id, *secrets, {});
        going.append(job.id);
    }
    return going;
}

/// Left jobs are queued already; lists what waits for the user.
int resumeAll(const Desk &desk)
{
    const auto given = giveToAll(desk);
    if (!given)
        return desk.reporter.fail(given.error());
    QList<JobId> ids = desk.session.await(desk.session.engine().ownJobs());
    for (const JobId id : *given) {
        if (!ids.contains(id))
            ids.append(id);
    }
    const int code = ids.isEmpty() ? int(AllSucceeded) : desk.session.follow(ids);
    if (desk.command.common.quiet || desk.command.common.json)
        return code;
    bool any = false;
    for (const ExportJob &job : interruptedJobs(desk.session)) {
        if (ids.contains(job.id))
            continue;
        desk.reporter.text(QStringLiteral("%1 → %2: %3\n").arg(forTerminal(job.request.title), job.request.target, stateWords(job.state, job.interrupt)));
        desk.reporter.next(job);
        any = true;
    }
    if (ids.isEmpty() && !any)
        desk.reporter.text(tr("Nothing was left unfinished.") + u'\n');
    return code;
}

} // namespace

int runResume(const ResumeCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    const auto given = readSecrets(command.secretsFrom);
    if (!given)
        return reporter.fail(given.error());
    EngineConfig config = configFor(command.common);
    config.takeOrphans = command.ids.isEmpty();
    config.manageAccounts = !command.ids.isEmpty();
    Session session(makeEngine(config), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const Desk desk{command, session, reporter, *given};
    return command.ids.isEmpty() ? resumeAll(desk) : resumeThese(desk);
}

} // namespace quayside::cli
