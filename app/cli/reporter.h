// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "engine/engine.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace quayside::cli {

/// All output of a command: text, JSON lines, a progress line on a terminal. Results go to standard output, errors and progress to standard error.
class Reporter
{
public:
    struct Style {
        bool json = false;
        bool quiet = false;
        bool resultsOnStandardOutput = true; ///< false while the document itself goes there (-o -)
        bool kept = true;                    ///< exports are in the history, for other commands
    };
    explicit Reporter(Style style);

    /// Reports an error of no particular job.
    void error(const ExportError &error);
    /// Reports the error that ends a command; returns its exit code (exitCodeOf()).
    int fail(const ExportError &error);
    /// A warning of no particular job, such as a skipped source.
    void warning(const Warning &warning);
    /// Prints a note; @p id: for scripts.
    void note(const QString &id, const QString &words);
    /// What goes on before a command can begin: on a terminal a line that the next output replaces, else once a command.
    void preparing(const QString &words);
    /// One dry-run result of @p source, as JSON or text.
    void planned(const PlannedExport &one, const QString &source);
    /// Prints text or a listing.
    void text(const QString &text);
    /// Prints lines of a table as they are; on a terminal as text.
    void table(const QByteArray &lines);
    void object(const QJsonObject &object);

    /// A job's state: a JSON line on a change, text at its end; else its progress, as a JSON line twice a second at most or on the progress line.
    void jobChanged(const ExportJob &job);
    /// How to continue an interrupted job: action and command.
    void next(const ExportJob &job);
    /// Reports unfinished @p jobs that are no longer awaited.
    void leave(qsizetype jobs);
    /// The JSON summary, or a last line if there were several jobs.
    void summary();

    struct Counts {
        int succeeded = 0;
        int failed = 0;
        int canceled = 0;
    };
    [[nodiscard]] Counts counts() const;
    /// Sets the total of the progress line.
    void expect(qsizetype jobs) { m_expected = jobs; }

private:
    void progressLine(const ExportJob &job);
    void progressEvent(const ExportJob &job);
    void clearProgressLine();
    void jobEnded(const ExportJob &job);
    void tellWarnings(const ExportJob &job);

    Style m_style;
    bool m_terminal = false;
    bool m_lineShown = false;
    bool m_toldPreparing = false;
    qsizetype m_expected = 0;
    QMap<JobId, ExportJob> m_jobs;
    QList<Warning> m_warnings; ///< not tied to a job
    QElapsedTimer m_sinceProgress;
    /// Last report on a running job, and when.
    struct Told {
        Progress progress;
        QElapsedTimer since;
    };
    QHash<JobId, Told> m_told;
};

} // namespace quayside::cli
