// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/jobtext.h"
#include "app/cli/jobwords.h"

#include "base/terminaltext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

int fail(Reporter &reporter, const ExportError &error)
{
    reporter.error(error);
    return SomeFailed;
}

QString historyLine(const ExportJob &job)
{
    const QDateTime when = (job.finished.isValid() ? job.finished : job.created).toLocalTime();
    const QString result =
        job.artifacts.isEmpty() ? errorWordsHere(job).what : (job.artifacts.first().path.isEmpty() ? job.artifacts.first().url : job.artifacts.first().path);
    return forTerminal(QStringLiteral("%1  %2  %3  %4  %5 → %6  %7")
                           .arg(job.id, 6)
                           .arg(when.toString(QStringLiteral("yyyy-MM-dd HH:mm")), stateWords(job.state, job.interrupt).leftJustified(10),
                                job.request.target.leftJustified(8), job.request.title, job.request.target, result))
           + u'\n';
}

/// A job of a dead process is interrupted, but has no end yet and can be canceled.
bool isOver(const ExportJob &job)
{
    return job.isFinished() && job.finished.isValid();
}

int backUp(Session &session, const HistoryCommand &command, Reporter &reporter)
{
    const QString file = QFileInfo(command.backup).absoluteFilePath();
    const auto done = session.await(session.engine().backUp(file, command.overwrite));
    if (!done)
        return fail(reporter, done.error());
    if (command.common.json)
        reporter.object({{QStringLiteral("event"), QStringLiteral("backup")}, {QStringLiteral("path"), file}});
    else if (!command.common.quiet)
        reporter.text(forTerminal(file) + u'\n');
    return AllSucceeded;
}

int showOne(Session &session, const HistoryCommand &command, Reporter &reporter)
{
    const auto job = session.await(session.engine().job(command.id));
    if (!job)
        return fail(reporter, job.error());
    if (command.common.json) {
        reporter.object(jsonOf(*job));
        return AllSucceeded;
    }
    const auto provider = findProvider(session, job->request.isLocal() ? QString() : job->request.provider);
    reporter.text(jobText(*job, provider ? provider->name : job->request.provider)); // an account may have been removed
    return AllSucceeded;
}

int list(Session &session, const HistoryCommand &command, Reporter &reporter)
{
    HistoryQuery query;
    query.search = command.search;
    query.failedOnly = command.failedOnly;
    query.limit = command.limit;
    const auto page = session.await(session.engine().history(query));
    if (!page)
        return fail(reporter, page.error());
    QString text;
    for (const ExportJob &job : page->jobs) {
        if (command.common.json)
            reporter.object(jsonOf(job));
        else
            text += historyLine(job);
    }
    if (!command.common.json)
        reporter.text(text.isEmpty() ? tr("No exports yet.") + u'\n' : text);
    return AllSucceeded;
}

} // namespace

int runHistory(const HistoryCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return fail(reporter, opened.error());
    if (!command.backup.isEmpty())
        return backUp(session, command, reporter);
    return command.id > 0 ? showOne(session, command, reporter) : list(session, command, reporter);
}

int runReport(const ReportCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return fail(reporter, opened.error());
    const auto job = session.await(session.engine().job(command.id));
    if (!job)
        return fail(reporter, job.error());
    const QJsonObject report = jobReport(*job);
    if (command.common.json)
        reporter.object(report);
    else
        reporter.text(QString::fromUtf8(QJsonDocument(report).toJson()));
    return AllSucceeded;
}

int runCancel(const CancelCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return fail(reporter, opened.error());
    auto job = session.await(session.engine().job(command.id));
    if (job && isOver(*job))
        job = failure(ErrorCode::JobNotActive, {{QStringLiteral("id"), QString::number(command.id)}, {QStringLiteral("state"), stateWords(job->state)}});
    if (!job)
        return fail(reporter, job.error());
    session.engine().cancel({command.id});
    // Another process may own the job and checks every quarter second; wait ten at most.
    constexpr int askEveryMs = 200;
    for (int asked = 0; asked < 50 && job && !isOver(*job); ++asked) {
        QEventLoop loop;
        QTimer::singleShot(askEveryMs, &loop, &QEventLoop::quit);
        loop.exec();
        job = session.await(session.engine().job(command.id));
    }
    if (!job)
        return fail(reporter, job.error());
    if (command.common.json)
        reporter.object({{QStringLiteral("event"), QStringLiteral("job")}, {QStringLiteral("job"), jsonOf(*job)}});
    else if (!command.common.quiet)
        reporter.text(tr("Export %1: %2").arg(command.id).arg(stateWords(job->state, job->interrupt)) + u'\n');
    if (goesOnThere(*job) && !command.common.json)
        reporter.text(goesOnThereWords(*job) + u'\n');
    return job->state == JobState::Canceled ? AllSucceeded : SomeFailed;
}

} // namespace quayside::cli
