// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/secretprompt.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"

#include "base/terminaltext.h"
#include "model/resumepolicy.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Consent to repeat or send elsewhere: --yes, or asked on the terminal.
Result<void> agree(const QString &warning, const ResumeCommand &command)
{
    if (warning.isEmpty() || command.yes || confirmOnTerminal(warning))
        return {};
    return usage(tr("%1 Nothing was done; say --yes to agree.").arg(warning));
}

Result<QMap<QString, QString>> secretsOf(const ExportJob &job, const QList<Setting> &given)
{
    QMap<QString, QString> secrets;
    for (const QString &name : job.error->params.value(QStringLiteral("options")).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto own = std::find_if(given.begin(), given.end(), [&](const Setting &one) { return one.scope + u'.' + one.key == name; });
        const QString secret = own != given.end() ? own->value : promptForSecret(name);
        if (secret.isEmpty())
            return failure(*job.error);
        secrets.insert(name, secret);
    }
    return secrets;
}

/// Does what the job's end calls for, so that it is queued again.
Result<void> goOn(Session &session, const ExportJob &job, const ResumeCommand &command, const QList<Setting> &given)
{
    const ResumePolicy policy = resumePolicy(job);
    if (policy.action == NextAction::None)
        return usage(tr("Export number %1 needs nothing: it is “%2”.").arg(job.id).arg(stateWords(job.state)));
    if (const auto agreed = agree(words(policy.action, job).warning, command); !agreed)
        return agreed;
    const QString account = job.request.isLocal() ? QString() : job.request.provider;
    if (policy.need == ResumeNeed::SignIn) {
        if (const auto signedIn = signInAgain(session, account, given); !signedIn)
            return signedIn;
    } else if (const auto left = giveAccountSecrets(session, account, given); !left) {
        return failure(left.error());
    }
    QMap<QString, QString> secrets;
    if (policy.need == ResumeNeed::Secret) {
        const auto own = secretsOf(job, given);
        if (!own)
            return failure(own.error());
        secrets = *own;
    }
    if (policy.need == ResumeNeed::Trust) {
        const auto trusted = session.await(session.engine().accounts()->trustHost(account, job.error->params.value(QStringLiteral("host"))));
        if (!trusted)
            return trusted;
    }
    session.engine().retry({job.id}, secrets);
    return {};
}

int resumeThese(Session &session, const ResumeCommand &command, const QList<Setting> &given, Reporter &reporter)
{
    int code = AllSucceeded;
    QList<JobId> going;
    for (const qint64 id : command.ids) {
        const auto job = session.await(session.engine().job(id));
        const auto gone = job ? goOn(session, *job, command, given) : Result<void>(failure(job.error()));
        if (gone) {
            going.append(id);
            continue;
        }
        reporter.error(gone.error());
        code = exitCodeOf(gone.error());
    }
    const int followed = going.isEmpty() ? int(AllSucceeded) : session.follow(going);
    return followed != AllSucceeded ? followed : code;
}

/// Left jobs are queued already; lists what waits for the user.
int resumeAll(Session &session, const ResumeCommand &command, Reporter &reporter)
{
    const QList<JobId> ids = session.await(session.engine().ownJobs());
    const int code = ids.isEmpty() ? int(AllSucceeded) : session.follow(ids);
    if (command.common.quiet || command.common.json)
        return code;
    HistoryQuery query;
    query.failedOnly = true;
    const auto page = session.await(session.engine().history(query));
    bool any = false;
    for (const ExportJob &job : page ? page->jobs : QList<ExportJob>()) {
        if (job.state != JobState::Interrupted || ids.contains(job.id))
            continue;
        reporter.text(QStringLiteral("%1 → %2: %3\n").arg(forTerminal(job.request.title), job.request.target, stateWords(job.state, job.interrupt)));
        reporter.next(job);
        any = true;
    }
    if (ids.isEmpty() && !any)
        reporter.text(tr("Nothing was left unfinished.") + u'\n');
    return code;
}

} // namespace

int runResume(const ResumeCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    const auto given = readSecrets(command.secretsFrom);
    if (!given) {
        reporter.error(given.error());
        return WrongUse;
    }
    EngineConfig config = configFor(command.common);
    config.takeOrphans = command.ids.isEmpty();
    config.manageAccounts = !command.ids.isEmpty();
    Session session(makeEngine(config), reporter);
    if (const auto opened = session.open(); !opened) {
        reporter.error(opened.error());
        return SomeFailed;
    }
    return command.ids.isEmpty() ? resumeAll(session, command, reporter) : resumeThese(session, command, *given, reporter);
}

} // namespace quayside::cli
