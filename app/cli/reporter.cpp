// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reporter.h"

#include "app/cli/jobwords.h"
#include "base/label.h"
#include "base/nativepath.h"
#include "base/terminaltext.h"
#include "base/warninggroups.h"
#include "model/resumepolicy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

#include <unistd.h>

namespace quayside::cli {
namespace {

constexpr int widestLine = 78;
constexpr qint64 progressEveryMs = 80;
constexpr qint64 eventEveryMs = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void putBytes(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Made safe for a terminal.
void put(FILE *stream, const QString &text)
{
    putBytes(stream, forTerminal(shownPath(text), TerminalText::Lines).toUtf8());
}

/// Returns to the start of the line and clears it.
constexpr const char *emptyLine = "\r\033[K";

QString artifactLine(const Artifact &artifact)
{
    switch (artifact.kind) {
    case Artifact::Kind::Link: return (artifact.label.isEmpty() ? QString() : artifact.label + QStringLiteral(": ")) + artifact.url;
    case Artifact::Kind::StandardOutput: return {};
    case Artifact::Kind::File:
    case Artifact::Kind::Folder: return artifact.path;
    }
    return {};
}

/// A result's destination, and what would happen there.
QString plannedWords(const PlannedExport &one)
{
    using Action = PlannedExport::Action;
    const QString path = one.target.path();
    switch (one.action) {
    case Action::Write: return path;
    case Action::Number: return one.exists ? tr("%1 (numbered: the file exists)").arg(path) : tr("%1 (numbered: another result has the name)").arg(path);
    case Action::Overwrite: return tr("%1 (exists, would be replaced)").arg(path);
    case Action::Skip: return tr("%1 (exists, would be kept and skipped)").arg(path);
    case Action::Refuse: return tr("%1 (refused)").arg(path);
    case Action::Stream: return path.isEmpty() ? tr("standard output") : path;
    case Action::Unknown: return tr("a name that comes with the answer of the service");
    }
    return path;
}

} // namespace

Reporter::Reporter(Style style) : m_style(style), m_terminal(::isatty(STDERR_FILENO) == 1) {}

void Reporter::error(const ExportError &error)
{
    clearProgressLine();
    if (m_style.json)
        object({{QStringLiteral("event"), QStringLiteral("error")}, {QStringLiteral("error"), jsonOf(error)}});
    put(stderr, QStringLiteral("quayside: %1\n").arg(forTerminal(sentence(terminalWords(error)))));
}

void Reporter::note(const QString &id, const QString &words)
{
    clearProgressLine();
    if (m_style.json)
        object({{QStringLiteral("event"), QStringLiteral("note")}, {QStringLiteral("id"), id}, {QStringLiteral("words"), words}});
    else if (!m_style.quiet)
        put(stderr, QStringLiteral("quayside: %1\n").arg(forTerminal(words)));
}

void Reporter::preparing(const QString &words)
{
    const bool first = !std::exchange(m_toldPreparing, true);
    if (m_terminal && !m_style.json && !m_style.quiet) {
        putBytes(stderr, emptyLine);
        put(stderr, forTerminal(words).left(widestLine));
        m_lineShown = true;
    } else if (first) {
        note(QStringLiteral("preparing"), words);
    }
}

int Reporter::fail(const ExportError &error)
{
    Reporter::error(error);
    return exitCodeOf(error);
}

void Reporter::warning(const Warning &warning)
{
    clearProgressLine();
    if (!isNote(warning))
        m_warnings.append(warning);
    if (m_style.json)
        object({{QStringLiteral("event"), QStringLiteral("warning")}, {QStringLiteral("warning"), toJson(warning)}});
    else if (!m_style.quiet)
        put(stderr, QStringLiteral("quayside: %1\n").arg(forTerminal(placedWords(warning))));
}

void Reporter::planned(const PlannedExport &one, const QString &source)
{
    if (!m_style.json)
        return text(forTerminal(source + QStringLiteral(" → ") + plannedWords(one)) + u'\n');
    QJsonObject line{{QStringLiteral("event"), QStringLiteral("target")}, {QStringLiteral("source"), source},
                     {QStringLiteral("title"), one.request.title},        {QStringLiteral("target"), one.request.target},
                     {QStringLiteral("path"), one.target.path()},         {QStringLiteral("exists"), one.exists},
                     {QStringLiteral("action"), actionId(one.action)}};
    if (!one.request.locale().isEmpty())
        line.insert(QStringLiteral("locale"), one.request.locale());
    if (!one.target.folder.isEmpty())
        line.insert(QStringLiteral("folder"), one.target.folder);
    if (one.action == PlannedExport::Action::Number)
        line.insert(QStringLiteral("wanted"), one.target.wanted);
    if (one.refusal)
        line.insert(QStringLiteral("error"), jsonOf(*one.refusal));
    object(line);
}

void Reporter::text(const QString &text)
{
    clearProgressLine();
    put(m_style.resultsOnStandardOutput ? stdout : stderr, text);
}

void Reporter::table(const QByteArray &lines)
{
    if (::isatty(STDOUT_FILENO) == 1)
        return text(QString::fromUtf8(lines).remove(u'\r'));
    putBytes(stdout, lines);
}

void Reporter::object(const QJsonObject &object)
{
    clearProgressLine();
    putBytes(m_style.resultsOnStandardOutput ? stdout : stderr,
             forTerminal(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))).toUtf8() + '\n');
}

void Reporter::jobChanged(const ExportJob &job)
{
    const auto before = m_jobs.constFind(job.id);
    const bool stateChanged = before == m_jobs.constEnd() || before->state != job.state;
    const bool endedBefore = before != m_jobs.constEnd() && before->isFinished();
    m_jobs.insert(job.id, job);
    if (m_style.json && stateChanged)
        object({{QStringLiteral("event"), QStringLiteral("job")}, {QStringLiteral("job"), jsonOf(job, m_style.kept)}});
    if (job.isFinished() && stateChanged && !endedBefore)
        jobEnded(job);
    else if (job.state == JobState::Running && m_style.json && !stateChanged)
        progressEvent(job);
    else if (job.state == JobState::Running)
        progressLine(job);
}

void Reporter::progressEvent(const ExportJob &job)
{
    Told &told = m_told[job.id];
    if (told.progress == job.progress || (told.since.isValid() && told.since.elapsed() < eventEveryMs))
        return;
    told.progress = job.progress;
    told.since.restart();
    QJsonObject line = toJson(job).value(QLatin1StringView("progress")).toObject();
    line.insert(QLatin1StringView("event"), QStringLiteral("progress"));
    line.insert(QLatin1StringView("id"), job.id);
    object(line);
}

void Reporter::jobEnded(const ExportJob &job)
{
    clearProgressLine();
    const QString name = forTerminal(job.request.title.isEmpty() ? QString::number(job.id) : job.request.title);
    if (job.error && job.state != JobState::Canceled)
        put(stderr, QStringLiteral("quayside: %1: %2\n").arg(name, forTerminal(sentence(errorWordsHere(job, m_style.kept)))));
    if (goesOnThere(job))
        put(stderr, QStringLiteral("quayside: %1: %2\n").arg(name, goesOnThereWords(job, m_style.kept)));
    if (m_style.json || m_style.quiet)
        return;
    if (job.state == JobState::Interrupted && m_style.kept)
        next(job);
    tellWarnings(job);
    for (const Artifact &artifact : job.artifacts) {
        if (const QString line = artifactLine(artifact); !line.isEmpty())
            text(forTerminal(line) + u'\n');
    }
}

void Reporter::tellWarnings(const ExportJob &job)
{
    // A book's warnings name a file in it, others the source itself.
    const QString name = job.request.title.isEmpty() ? QString::number(job.id) : job.request.title;
    QList<Warning> own;
    QList<Warning> inside;
    for (Warning warning : job.warnings) {
        const bool isInside = !warning.file.isEmpty() && warning.file != name;
        if (!isInside)
            warning.file = name;
        (isInside ? inside : own).append(warning);
    }
    for (const QString &line : groupedWords(own))
        put(stderr, forTerminal(line) + u'\n');
    for (const QString &line : groupedWords(inside))
        put(stderr, forTerminal(name + QStringLiteral(": ") + line) + u'\n');
}

void Reporter::next(const ExportJob &job)
{
    const NextActionWords said = words(resumePolicy(job).action, job);
    put(stderr, tr("  %1: quayside resume %2").arg(withoutMnemonic(said.name)).arg(job.id) + u'\n');
}

void Reporter::leave(qsizetype jobs)
{
    if (jobs == 0)
        return;
    clearProgressLine();
    put(stderr, QStringLiteral("quayside: ") + tr("Exports that did not end in time: %1. “quayside resume” goes on with them.").arg(jobs) + u'\n');
}

void Reporter::progressLine(const ExportJob &job)
{
    if (!m_terminal || m_style.json || m_style.quiet)
        return;
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressEveryMs)
        return;
    m_sinceProgress.restart();
    const Counts ended = counts();
    QString line = QStringLiteral("[%1/%2] %3 → %4  ")
                       .arg(ended.succeeded + ended.failed + ended.canceled)
                       .arg(std::max(m_expected, m_jobs.size()))
                       .arg(forTerminal(job.request.title), job.request.target);
    line += forTerminal(job.progress.words.isEmpty() ? stageWords(job.progress.stage) : job.progress.words);
    if (job.progress.percent >= 0)
        line += QStringLiteral(" %1 %").arg(job.progress.percent);
    if (line.size() > widestLine)
        line = line.left(widestLine - 1) + u'…';
    putBytes(stderr, emptyLine);
    put(stderr, line);
    m_lineShown = true;
}

void Reporter::clearProgressLine()
{
    if (std::exchange(m_lineShown, false))
        putBytes(stderr, emptyLine);
}

Reporter::Counts Reporter::counts() const
{
    Counts counts;
    for (const ExportJob &job : m_jobs) {
        counts.succeeded += job.state == JobState::Succeeded;
        counts.failed += job.state == JobState::Failed || job.state == JobState::Interrupted;
        counts.canceled += job.state == JobState::Canceled;
    }
    return counts;
}

void Reporter::summary()
{
    clearProgressLine();
    const Counts ended = counts();
    if (m_style.json) {
        QJsonArray artifacts;
        QJsonArray warnings;
        QJsonArray errors;
        for (const Warning &warning : std::as_const(m_warnings))
            warnings.append(toJson(warning));
        for (const ExportJob &job : std::as_const(m_jobs)) {
            for (const Artifact &artifact : job.artifacts)
                artifacts.append(toJson(artifact));
            for (const Warning &warning : job.warnings)
                warnings.append(toJson(warning));
            if (job.error)
                errors.append(jsonOf(job, m_style.kept).value(QLatin1StringView("error")));
        }
        object({{QStringLiteral("event"), QStringLiteral("summary")},
                {QStringLiteral("succeeded"), ended.succeeded},
                {QStringLiteral("failed"), ended.failed},
                {QStringLiteral("canceled"), ended.canceled},
                {QStringLiteral("artifacts"), artifacts},
                {QStringLiteral("warnings"), warnings},
                {QStringLiteral("errors"), errors}});
    } else if (!m_style.quiet && m_jobs.size() > 1) {
        put(stderr, tr("%1 exported, %2 failed, %3 canceled.").arg(ended.succeeded).arg(ended.failed).arg(ended.canceled) + u'\n');
    }
}

} // namespace quayside::cli
