// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"

#include "base/terminaltext.h"
#include "model/nextaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

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

QString historyLine(const ExportJob &job)
{
    const QDateTime when = (job.finished.isValid() ? job.finished : job.created).toLocalTime();
    const QString result =
        job.artifacts.isEmpty() ? errorWords(job).what : (job.artifacts.first().path.isEmpty() ? job.artifacts.first().url : job.artifacts.first().path);
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
    if (!done) {
        reporter.error(done.error());
        return SomeFailed;
    }
    if (command.common.json)
        reporter.object({{QStringLiteral("event"), QStringLiteral("backup")}, {QStringLiteral("path"), file}});
    else if (!command.common.quiet)
        reporter.text(forTerminal(file) + u'\n');
    return AllSucceeded;
}

} // namespace

int runFormats(const FormatsCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    EngineConfig config = configFor(command.common);
    // Needs no history, and must work with a read-only profile.
    config.keepHistory = !command.account.isEmpty();
    Session session(makeEngine(config), reporter);
    if (const auto opened = session.open(); !opened) {
        reporter.error(opened.error());
        return SomeFailed;
    }
    const auto provider = findProvider(session, command.account);
    if (!provider) {
        reporter.error(provider.error());
        return WrongUse;
    }
    if (command.common.json)
        reporter.object(toJson(*provider));
    else
        reporter.text(listing(*provider));
    return AllSucceeded;
}

int runHistory(const HistoryCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened) {
        reporter.error(opened.error());
        return SomeFailed;
    }
    if (!command.backup.isEmpty())
        return backUp(session, command, reporter);
    HistoryQuery query;
    query.search = command.search;
    query.failedOnly = command.failedOnly;
    query.limit = command.limit;
    const auto page = session.await(session.engine().history(query));
    if (!page) {
        reporter.error(page.error());
        return SomeFailed;
    }
    QString text;
    for (const ExportJob &job : page->jobs) {
        if (command.common.json)
            reporter.object(toJson(job));
        else
            text += historyLine(job);
    }
    if (!command.common.json)
        reporter.text(text.isEmpty() ? tr("No exports yet.") + u'\n' : text);
    return AllSucceeded;
}

int runCancel(const CancelCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened) {
        reporter.error(opened.error());
        return SomeFailed;
    }
    auto job = session.await(session.engine().job(command.id));
    if (job && isOver(*job))
        job = failure(ErrorCode::JobNotActive, {{QStringLiteral("id"), QString::number(command.id)}, {QStringLiteral("state"), stateWords(job->state)}});
    if (!job) {
        reporter.error(job.error());
        return SomeFailed;
    }
    session.engine().cancel({command.id});
    // Another process may own the job and checks every quarter second; wait ten at most.
    constexpr int askEveryMs = 200;
    for (int asked = 0; asked < 50 && job && !isOver(*job); ++asked) {
        QEventLoop loop;
        QTimer::singleShot(askEveryMs, &loop, &QEventLoop::quit);
        loop.exec();
        job = session.await(session.engine().job(command.id));
    }
    if (job && !command.common.quiet)
        reporter.text(tr("Export %1: %2").arg(command.id).arg(stateWords(job->state, job->interrupt)) + u'\n');
    return job && job->state == JobState::Canceled ? AllSucceeded : SomeFailed;
}

} // namespace quayside::cli
