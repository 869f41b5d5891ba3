// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/historyjobs.h"
#include "app/cli/jobtext.h"
#include "app/cli/jobwords.h"

#include "app/cli/usageerror.h"
#include "base/terminaltext.h"
#include "model/joblist.h"
#include "store/retentionfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <utility>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
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
        return reporter.fail(done.error());
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
        return reporter.fail(job.error());
    if (command.common.json) {
        reporter.object(jsonOf(*job));
        return AllSucceeded;
    }
    const auto provider = findProvider(session, job->request.isLocal() ? QString() : job->request.provider);
    reporter.text(jobText(*job, provider ? &*provider : nullptr)); // an account may have been removed
    return AllSucceeded;
}

/// Prints a list as it comes.
class Listing
{
public:
    Listing(Session &session, const HistoryCommand &command, Reporter &reporter) : m_command(command), m_reporter(reporter)
    {
        for (const ProviderDescription &provider : command.csv ? session.await(session.engine().providers()) : QList<ProviderDescription>())
            m_accounts.insert(provider.id, provider.name);
        if (command.csv)
            m_reporter.table(csvHead());
    }

    [[nodiscard]] bool isFull() const { return m_command.limit > 0 && m_listed >= m_command.limit; }

    void add(const ExportJob &job, SourceState source)
    {
        ++m_listed;
        if (m_command.common.json) {
            QJsonObject object = jsonOf(job);
            if (m_command.changedOnly)
                object.insert(QStringLiteral("source"), sourceStateId(source));
            m_reporter.object(object);
        } else if (m_command.csv) {
            m_reporter.table(csvLine(job, job.request.isLocal() ? QString() : m_accounts.value(job.request.provider, job.request.provider)));
        } else {
            m_reporter.text(historyLine(job));
        }
    }

    void end(bool hasFilter)
    {
        if (m_listed == 0 && !m_command.common.json && !m_command.csv)
            m_reporter.text((hasFilter ? tr("Nothing was found.") : tr("No exports yet.")) + u'\n');
    }

private:
    const HistoryCommand &m_command;
    Reporter &m_reporter;
    QMap<QString, QString> m_accounts;
    int m_listed = 0;
};

/// Of exports of one source to one format the newest counts: it was made from what the source is now, or it was not.
class Newest
{
public:
    /// Exports are asked about the newest first.
    bool isFirst(const ExportJob &job)
    {
        const ExportRequest &request = job.request;
        const QString key = QStringList{request.provider, request.path(), request.target, request.locales.join(u',')}.join(u'\n');
        return !std::exchange(m_seen[key], true);
    }

private:
    QHash<QString, bool> m_seen;
};

/// The newest exports of each source to each format.
Result<QSet<JobId>> newestOf(Session &session, HistoryQuery query)
{
    query.order = HistoryOrder::Created;
    query.ascending = false;
    QSet<JobId> ids;
    Newest newest;
    do {
        const auto page = session.await(session.engine().history(query));
        if (!page)
            return failure(page.error());
        for (const ExportJob &job : page->jobs) {
            if (newest.isFirst(job))
                ids.insert(job.id);
        }
        query.after = page->next;
    } while (query.after.isValid());
    return ids;
}

/// The jobs of @p page whose sources have changed since or are gone; all of them, if that is not asked for.
QList<std::pair<ExportJob, SourceState>> wanted(Session &session, const HistoryCommand &command, const HistoryPage &page,
                                                const std::function<bool(const ExportJob &)> &isNewest)
{
    QList<std::pair<ExportJob, SourceState>> jobs;
    const QList<SourceState> states = command.changedOnly ? session.await(session.engine().sourceStates(page.jobs)) : QList<SourceState>();
    for (qsizetype i = 0; i < page.jobs.size(); ++i) {
        const SourceState state = states.value(i);
        const bool hasChanged = state == SourceState::Changed || state == SourceState::Missing;
        if (!command.changedOnly || (isNewest(page.jobs.at(i)) && hasChanged))
            jobs.append({page.jobs.at(i), state});
    }
    return jobs;
}

int list(Session &session, const HistoryCommand &command, Reporter &reporter)
{
    constexpr int pageSize = 500;
    const auto filter = filterOf(session, command.choice);
    if (!filter)
        return reporter.fail(filter.error());
    HistoryQuery query{*filter, command.limit > 0 && !command.changedOnly ? qMin(command.limit, pageSize) : pageSize, command.order, command.ascending};
    Listing listing(session, command, reporter);
    Newest newest;
    std::function<bool(const ExportJob &)> isNewest = [&newest](const ExportJob &job) { return newest.isFirst(job); };
    if (command.changedOnly && (command.order != HistoryOrder::Created || command.ascending)) {
        const auto ids = newestOf(session, query);
        if (!ids)
            return reporter.fail(ids.error());
        isNewest = [among = *ids](const ExportJob &job) { return among.contains(job.id); };
    }
    do {
        const auto page = session.await(session.engine().history(query));
        if (!page)
            return reporter.fail(page.error());
        for (const auto &[job, source] : wanted(session, command, *page, isNewest)) {
            if (!listing.isFull())
                listing.add(job, source);
        }
        query.after = page->next;
    } while (query.after.isValid() && !listing.isFull());
    listing.end(!filter->isEmpty() || command.changedOnly);
    return AllSucceeded;
}

/// Removes old exports once, and with --always from now on.
int prune(Session &session, const HistoryCommand &command, Reporter &reporter)
{
    QSettings settings(profileFor(command.common).settingsFile, QSettings::IniFormat);
    if (command.always && !command.dryRun) {
        writeRetention(settings, command.retention);
        session.engine().setRetention(command.retention);
    }
    const Retention retention = command.retention.keepsAll() && !command.always ? readRetention(settings) : command.retention;
    if (retention.keepsAll() && !command.always)
        return reporter.fail(usage(tr("Everything is kept for ever: say what to keep, with --keep-days N or --keep N.")).value());
    const auto count = session.await(command.dryRun ? session.engine().countPrunable(retention) : session.engine().prune(retention));
    if (!count)
        return reporter.fail(count.error());
    if (command.common.json)
        reporter.object({{QStringLiteral("event"), QStringLiteral("pruned")}, {QStringLiteral("exports"), *count}, {QStringLiteral("dryRun"), command.dryRun}});
    else if (!command.common.quiet)
        reporter.text((command.dryRun ? tr("Would be removed from the history: %1. Their files stay.") : tr("Removed from the history: %1. Their files stay."))
                          .arg(*count)
                      + u'\n');
    return AllSucceeded;
}

} // namespace

int runHistory(const HistoryCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    switch (command.action) {
    case HistoryCommand::Action::BackUp: return backUp(session, command, reporter);
    case HistoryCommand::Action::Show: return showOne(session, command, reporter);
    case HistoryCommand::Action::Prune: return prune(session, command, reporter);
    case HistoryCommand::Action::List: break;
    }
    return list(session, command, reporter);
}

int runReport(const ReportCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const auto job = session.await(session.engine().job(command.id));
    if (!job)
        return reporter.fail(job.error());
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
        return reporter.fail(opened.error());
    auto job = session.await(session.engine().job(command.id));
    if (job && isOver(*job))
        job = failure(ErrorCode::JobNotActive, {{QStringLiteral("id"), QString::number(command.id)}, {QStringLiteral("state"), stateWords(job->state)}});
    if (!job)
        return reporter.fail(job.error());
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
        return reporter.fail(job.error());
    if (command.common.json)
        reporter.object({{QStringLiteral("event"), QStringLiteral("job")}, {QStringLiteral("job"), jsonOf(*job)}});
    else if (!command.common.quiet)
        reporter.text(tr("Export %1: %2").arg(command.id).arg(stateWords(job->state, job->interrupt)) + u'\n');
    if (goesOnThere(*job) && !command.common.json)
        reporter.text(goesOnThereWords(*job) + u'\n');
    return job->state == JobState::Canceled ? AllSucceeded : SomeFailed;
}

} // namespace quayside::cli
